/** A study that one of the publications quotes: as a clinician names it, and where it was published. */
export interface Study {
  readonly label: string;
  readonly citation: string;
}

/**
 * The studies by id, from the reference lists of the publications: at most three authors, without the title. Mastier 2018 has no list in the
 * version read: its studies are known by the name of their author and the number of the reference only.
 */
export const STUDIES = {
  'galibert-1987': {
    label: 'Galibert 1987',
    citation: 'Galibert P, Deramond H, Rosat P, et al. Neurochirurgie 1987;32:166–8.',
  },
  'basile-2011': {
    label: 'Basile 2011',
    citation: 'Basile A, Cavalli M, Fiumara P, et al. Skeletal Radiol 2011;40:913–9.',
  },
  'nieuwenhuijse-2011': {
    label: 'Nieuwenhuijse 2011',
    citation: 'Nieuwenhuijse MJ, Van Erkel AR, Dijkstra PD. Spine J 2011;11:839–48.',
  },
  'weill-1996': { label: 'Weill 1996', citation: 'Weill A, Chiras J, Simon JM, et al. Radiology 1996;199:241–7.' },
  'calmels-2007': {
    label: 'Calmels 2007',
    citation: 'Calmels V, Vallee JN, Rose M, et al. AJNR Am J Neuroradiol 2007;28:570–4.',
  },
  'radin-1982': {
    label: 'Radin 1982',
    citation: 'Radin EL, Rubin CT, Thrasher EL, et al. J Bone Joint Surg Am 1982;64:1188–200.',
  },
  'roedel-2015': {
    label: 'Roedel 2015',
    citation: 'Roedel B, Clarençon F, Touraine S, et al. J Neuroradiol 2015;42:222–8.',
  },
  'laredo-2004': { label: 'Laredo 2004', citation: 'Laredo JD, Hamze B. Skeletal Radiol 2004;33:493–505.' },
  'cotten-1999': {
    label: 'Cotten 1999',
    citation: 'Cotten A, Demondion X, Boutry N, et al. Radiographics 1999;19:647–53.',
  },
  'weill-1998': { label: 'Weill 1998', citation: 'Weill A, Kobaiter H, Chiras J. Eur Radiol 1998;8:123–9.' },
  'kelekis-2005': {
    label: 'Kelekis 2005',
    citation: 'Kelekis A, Lovblad KO, Mehdizade A, et al. J Vasc Interv Radiol 2005;16:81–8.',
  },
  'yamada-2007': { label: 'Yamada 2007', citation: 'Yamada K, Matsumoto Y, Kita M, et al. J Anesth 2007;21:277–81.' },
  'choi-2010': { label: 'Choi 2010', citation: 'Choi HR, Lee PB, Kim KH. Pain Physician 2010;13:485–91.' },
  'deschamps-2012-jvir': {
    label: 'Deschamps 2012 (J Vasc Interv Radiol)',
    citation: 'Deschamps F, Farouil G, Hakime A, et al. J Vasc Interv Radiol 2012;23:1311–6.',
  },
  'sun-2014': { label: 'Sun 2014', citation: 'Sun G, Jin P, Liu XW, et al. Eur Radiol 2014;24:731–7.' },
  'mavrovi-2017': {
    label: 'Mavrovi 2017',
    citation: 'Mavrovi E, Pialat JB, Beji H, et al. Diagn Interv Imaging 2017;98:483–9.',
  },
  'pusceddu-2017': {
    label: 'Pusceddu 2017',
    citation: 'Pusceddu C, Fancellu A, Ballicu N, et al. Skeletal Radiol 2017;46:539–45.',
  },
  'deschamps-2012-cvir': {
    label: 'Deschamps 2012 (Cardiovasc Intervent Radiol)',
    citation: 'Deschamps F, Farouil G, Hakime A, et al. Cardiovasc Intervent Radiol 2012;35:1428–32.',
  },
  'laredo-2017': { label: 'Laredo 2017', citation: 'Laredo JD, Mosseri J, Nizard R. JBJS Case Connect 2017;7(3):e46.' },
  'cornelis-2017': {
    label: 'Cornelis 2017',
    citation: 'Cornelis FH, Tselikas L, Carteret T, et al. J Orthop Surg Res 2017;12:27.',
  },
  'clarencon-2013': {
    label: 'Clarençon 2013',
    citation: 'Clarençon F, Jean B, Pham HP, et al. Skeletal Radiol 2013;42:25–36.',
  },
  'beland-2005': {
    label: 'Beland 2005',
    citation: 'Beland MD, Dupuy DE, Mayo-Smith WW. AJR Am J Roentgenol 2005;184:926–30.',
  },
  'callstrom-2006': {
    label: 'Callstrom 2006',
    citation: 'Callstrom MR, Charboneau JW, Goetz MP, et al. Skeletal Radiol 2006;35:1–15.',
  },
  'morrison-2008': {
    label: 'Morrison 2008',
    citation: 'Morrison PR, Silverman SG, Tuncali K, et al. J Magn Reson Imaging 2008;27:410–20.',
  },
  'moser-2008': { label: 'Moser 2008', citation: 'Moser T, Buy X, Goyault G, et al. J Radiol 2008;89:461–71.' },
  'gangi-1994': {
    label: 'Gangi 1994',
    citation: 'Gangi A, Kastler B, Klinkert A, et al. J Comput Assist Tomogr 1994;18:932–5.',
  },
  'yamakado-2008': {
    label: 'Yamakado 2008',
    citation: 'Yamakado K, Nakatsuka A, Takaki H, et al. Radiology 2008;247:260–6.',
  },
  'melancon-2017': { label: 'Melancon 2017', citation: 'Melancon MP, Figueira TA, Fuentes DT, et al. Radiology 2017.' },
  'layalle-1998': {
    label: 'Layalle 1998',
    citation: 'Layalle I, Flandroy P, Trotteur G, et al. J Belge Radiol 1998;81:223–5.',
  },
  'chiras-2004': { label: 'Chiras 2004', citation: 'Chiras J, Adem C, Vallee JN, et al. Eur Radiol 2004;14:1774–80.' },
  'fisher-2010': { label: 'Fisher 2010', citation: 'Fisher CG, DiPaola CP, Ryken TC, et al. Spine 2010;35:E1221–9.' },
  'mirels-1989': { label: 'Mirels 1989', citation: 'Mirels H. Clin Orthop Relat Res 1989;249:256–64.' },
  'iannesi-2013': {
    label: 'Iannesi 2013',
    citation: 'Iannesi A, Garnon J, Cormier É, et al. Bull Cancer 2013;100:1163–73.',
  },
  'jakobs-2007': { label: 'Jakobs 2007', citation: 'Jakobs TF, Trumm C, Reiser M, et al. Eur Radiol 2007;17:2166–75.' },
  'schulte-2013': {
    label: 'Schulte 2013',
    citation: 'Schulte TL, Keiler A, Riechelmann F, et al. Eur Spine J 2013;22:2695–701.',
  },
  'iannesi-2012': {
    label: 'Iannesi 2012',
    citation: 'Iannesi A, Amoretti N, Marcy P-Y, et al. Diagn Interv Imaging 2012;93:859–70.',
  },
  'buy-2017': { label: 'Buy 2017', citation: 'Buy X, Cazzato RL, Catena V, et al. Bull Cancer 2017;104:423–32.' },
  'jaffe-2015': {
    label: 'Jaffe 2015',
    citation: 'Jaffe TA, Raiff D, Ho LM, et al. AJR Am J Roentgenol 2015;205:421–8.',
  },
  'foremny-2015': {
    label: 'Foremny 2015',
    citation: 'Foremny GB, Pretell-Mazzini J, Jose J, et al. Skeletal Radiol 2015;44:619–27.',
  },
  'premat-2017': {
    label: 'Premat 2017',
    citation: 'Premat K, Clarençon F, Bonaccorsi R, et al. Eur Radiol 2017;27:3973–82.',
  },
  'palussiere-2009': {
    label: 'Palussière 2009',
    citation: 'Palussière J, Dixmieras F, Buy X, et al. Bull Cancer 2009;96:1117–26.',
  },
  'palussiere-2013': {
    label: 'Palussière 2013',
    citation: 'Palussière J, Buy X, Fonck M. Bull Cancer 2013;100:373–9.',
  },
  'gangi-2010-cvir': {
    label: 'Gangi 2010 (Cardiovasc Intervent Radiol)',
    citation: 'Gangi A, Tsoumakidou G, Buy X, et al. Cardiovasc Intervent Radiol 2010;33:706–13.',
  },
  'di-staso-2015': {
    label: 'Di Staso 2015',
    citation: 'Di Staso M, Gravina GL, Zugaro L, et al. PLoS One 2015;10:e0129021.',
  },
  'damron-2016': {
    label: 'Damron 2016',
    citation: 'Damron TA, Nazarian A, Entezari V, et al. Clin Orthop Relat Res 2016;474:643–51.',
  },
  'van-der-linden-2003': {
    label: 'Van der Linden 2003',
    citation: 'van der Linden YM, Kroon HM, Dijkstra SPDS, et al. Radiother Oncol 2003;69:21–31.',
  },
  'macedo-2017': { label: 'Macedo 2017', citation: 'Macedo F, Ladeira K, Pinho F, et al. Oncol Rev 2017;11:321.' },
  'munk-2009': {
    label: 'Munk 2009',
    citation: 'Munk PL, Rashid F, Heran MK, et al. J Vasc Interv Radiol 2009;20:903–11.',
  },
  'kakhki-2013': {
    label: 'Kakhki 2013',
    citation: 'Kakhki VR, Anvari K, Sadeghi R, et al. Nucl Med Rev Cent East Eur 2013;16:66–9.',
  },
  'goetz-2004': {
    label: 'Goetz 2004',
    citation: 'Goetz MP, Callstrom MR, Charboneau JW, et al. J Clin Oncol 2004;22:300–6.',
  },
  'gilbert-1977': {
    label: 'Gilbert 1977',
    citation: 'Gilbert HA, Kagan AR, Nussbaum H, et al. AJR Am J Roentgenol 1977;129:1095–6.',
  },
  'hoskin-1991': { label: 'Hoskin 1991', citation: 'Hoskin PJ. Eur J Cancer 1991;27:950–1.' },
  'janjan-1997': { label: 'Janjan 1997', citation: 'Janjan NA. Cancer 1997;80(8 Suppl):1628–45.' },
  'hayashi-2002': { label: 'Hayashi 2002', citation: 'Hayashi S, Hoshi H, Iida T. Radiat Med 2002;20:231–6.' },
  'motamedi-2016': {
    label: 'Motamedi 2016',
    citation: 'Motamedi K, Levine BD, Bukata SV, et al. AJR Am J Roentgenol 2016;207:517–25.',
  },
  'who-2013': { label: 'WHO 2013', citation: "World Health Organization. WHO's Cancer Pain Ladder for Adults, 2013." },
  'cazzato-2015-cvir': {
    label: 'Cazzato 2015 (Cardiovasc Intervent Radiol)',
    citation: 'Cazzato RL, Palussière J, Buy X, et al. Cardiovasc Intervent Radiol 2015;38:1563–72.',
  },
  'mesko-2016': { label: 'Mesko 2016', citation: 'Mesko NW, Joshua LM, Steven AL. Curr Orthop Pract 2016;27:686–95.' },
  'kelekis-2016': {
    label: 'Kelekis 2016',
    citation: 'Kelekis A, Filippiadis D, Anselmetti G, et al. Cardiovasc Intervent Radiol 2016;39:90–6.',
  },
  'callstrom-2002': {
    label: 'Callstrom 2002',
    citation: 'Callstrom MR, Charboneau JW, Goetz MP, et al. Radiology 2002;224:87–97.',
  },
  'carrafiello-2009': {
    label: 'Carrafiello 2009',
    citation: 'Carrafiello G, Laganà D, Ianniello A, et al. Eur J Radiol 2009;71:363–8.',
  },
  'dupuy-2010': { label: 'Dupuy 2010', citation: 'Dupuy DE, Liu D, Hartfeil D, et al. Cancer 2010;116:989–97.' },
  'guenette-2013': {
    label: 'Guenette 2013',
    citation: 'Guenette JP, Lopez MJ, Kim E, et al. Radiology 2013;268:907–15.',
  },
  'hinshaw-2014': {
    label: 'Hinshaw 2014',
    citation: 'Hinshaw JL, Lubner MG, Ziemlewicz TJ, et al. Radiographics 2014;34:1344–62.',
  },
  'tatli-2011': {
    label: 'Tatli 2011',
    citation: 'Tatli S, Tapan U, Morrison PR, et al. Diagn Interv Radiol 2011;18:508–16.',
  },
  'pusceddu-2016': {
    label: 'Pusceddu 2016',
    citation: 'Pusceddu C, Sotgia B, Fele RM, et al. Cardiovasc Intervent Radiol 2016;39:74–80.',
  },
  'gardner-2017': {
    label: 'Gardner 2017',
    citation: 'Gardner CS, Ensor JE, Ahrar K, et al. J Bone Joint Surg Am 2017;99:1916–26.',
  },
  'cazzato-2019': {
    label: 'Cazzato 2019',
    citation: 'Cazzato RL, Garnon J, Shaygi B, et al. Insights Imaging 2019;10:14.',
  },
  'gangi-2010-sir': {
    label: 'Gangi 2010 (Semin Intervent Radiol)',
    citation: 'Gangi A, Buy X. Semin Intervent Radiol 2010;27:124–36.',
  },
  'basile-2008': {
    label: 'Basile 2008',
    citation: 'Basile A, Giuliano G, Scuderi V, et al. Radiol Med 2008;113:1018–28.',
  },
  'liu-2017': { label: 'Liu 2017', citation: 'Liu XW, Jin P, Liu K, et al. Eur Radiol 2017;27:120–7.' },
  'kim-2014': { label: 'Kim 2014', citation: 'Kim YI, Kang HG, Kim TS, et al. Surg Oncol 2014;23:192–8.' },
  'angelini-2018': {
    label: 'Angelini 2018',
    citation: 'Angelini A, Trovarelli G, Ruggieri P. Management of Bone Metastases 2018:103–13.',
  },
  'cazzato-2015-ejso': {
    label: 'Cazzato 2015 (Eur J Surg Oncol)',
    citation: 'Cazzato RL, Buy X, Grasso RF, et al. Eur J Surg Oncol 2015;41:967–74.',
  },
  'piccioli-2014': {
    label: 'Piccioli 2014',
    citation: 'Piccioli A, Spinelli MS, Maccauro G. Injury 2014;45(Suppl 6):S138–41.',
  },
  'deib-2019': { label: 'Deib 2019', citation: 'Deib G, Deldar B, Hui F, et al. AJR Am J Roentgenol 2019:1–8.' },
  'gupta-2012': {
    label: 'Gupta 2012',
    citation: 'Gupta AC, Hirsch JA, Chaudhry ZA, et al. J Neurointerv Surg 2012;4:134–8.',
  },
  'harrington-1981': { label: 'Harrington 1981', citation: 'Harrington KD. J Bone Joint Surg Am 1981;63:653–64.' },
  'van-der-linden-2004': {
    label: 'Van der Linden 2004',
    citation: 'Van der Linden YM, Dijkstra PD, Kroon HM, et al. J Bone Joint Surg Br 2004;86:566–73.',
  },
  'harrington-1982': { label: 'Harrington 1982', citation: 'Harrington KD. Clin Orthop Relat Res 1982;169:53–61.' },
  'mastier-alvarez': { label: 'Alvarez, in Mastier 2018', citation: 'Alvarez et al. In: Mastier 2018, ref. 6.' },
  'mastier-anselmetti': {
    label: 'Anselmetti, in Mastier 2018',
    citation: 'Anselmetti et al. In: Mastier 2018, ref. 7.',
  },
  'mastier-deschamps-2012': {
    label: 'Deschamps 2012, in Mastier 2018',
    citation: 'Deschamps et al., 2012. In: Mastier 2018, ref. 9.',
  },
  'mastier-callstrom-rfa': {
    label: 'Callstrom (ref. 10), in Mastier 2018',
    citation: 'Callstrom et al. In: Mastier 2018, ref. 10.',
  },
  'mastier-callstrom-cryo': {
    label: 'Callstrom (ref. 11), in Mastier 2018',
    citation: 'Callstrom et al. In: Mastier 2018, ref. 11.',
  },
  'mastier-mcmenomy': { label: 'McMenomy, in Mastier 2018', citation: 'McMenomy et al. In: Mastier 2018, ref. 12.' },
  'mastier-mavrogenis': {
    label: 'Mavrogenis, in Mastier 2018',
    citation: 'Mavrogenis et al. In: Mastier 2018, ref. 13.',
  },
  'mastier-wallace': { label: 'Wallace, in Mastier 2018', citation: 'Wallace et al. In: Mastier 2018, ref. 14.' },
  'mastier-hentschel': { label: 'Hentschel, in Mastier 2018', citation: 'Hentschel et al. In: Mastier 2018, ref. 15.' },
} as const satisfies Readonly<Record<string, Study>>;

export type StudyId = keyof typeof STUDIES;
