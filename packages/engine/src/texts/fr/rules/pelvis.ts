import type { pelvisRules } from '../../../rules/pelvis.js';
import type { RuleTexts } from '../../texts.js';

export const pelvisTexts: RuleTexts<typeof pelvisRules> = {
  'R-100': {
    message:
      'Zone portante de l’acétabulum douloureuse, sans fracture déplacée ni destruction sous-chondrale étendue : excellente indication de l’acétabuloplastie.',
  },
  'R-101': {
    message:
      'Destruction sous-chondrale étendue : risque de fuite articulaire accru ; un stent en regard peut le limiter ; hors de l’« excellente indication ».',
    notes: {
      'CAUTION T-ACET': 'risque de fuite articulaire',
      'DISCUSS *': 'avis chirurgical ; les sources diffèrent sur la limite',
    },
  },
  'R-102': {
    message: 'Fracture acétabulaire déplacée : hors de l’indication énoncée de l’acétabuloplastie.',
    notes: {
      'CAUTION T-ACET': 'fracture déplacée : hors de l’indication énoncée',
      'PROPOSE T-SURG-ACET': 'par contraste (déduction)',
      'DISCUSS *': 'vissage cimenté : non décrit pour une fracture acétabulaire déplacée',
    },
  },
  'R-103': {
    message: 'Harrington I à III : association ciment, radiofréquence et vis décrite en radiologie interventionnelle.',
    notes: { 'PROPOSE T-ABLCEM': 'ciment + radiofréquence', 'PROPOSE T-SCREW': 'ostéosynthèse par vis' },
  },
  'R-104': {
    message: 'Harrington IV : reconstruction chirurgicale presque toujours.',
    notes: {
      'EXCLUDE T-ACET': 'en traitement isolé : groupe IV presque toujours chirurgical',
      'EXCLUDE T-ABLCEM': 'en traitement isolé : groupe IV presque toujours chirurgical',
      'EXCLUDE T-CEMRT': 'en traitement isolé : groupe IV presque toujours chirurgical',
      'EXCLUDE T-SCREW': 'en traitement isolé : groupe IV presque toujours chirurgical',
      'EXCLUDE T-VAI': 'en traitement isolé : groupe IV presque toujours chirurgical',
    },
  },
  'R-105': {
    message: 'Groupe de Harrington et lame sous-chondrale non déterminables.',
    notes: { 'ASK *': 'paroi médiale, toit, rebord latéral, effondrement, lame sous-chondrale' },
  },
  'R-106': {
    message: 'Abord péri-acétabulaire : nerf sciatique et articulation coxo-fémorale.',
    notes: {
      'CAUTION @ablation':
        'nerf sciatique : garder une voie postérieure au-dessus de lui ; marges visibles vers l’articulation coxo-fémorale',
      'CAUTION @cement_containing': 'fuite articulaire : fonction, cartilage, ablation chirurgicale possible du ciment',
    },
  },
  'R-107': {
    message:
      'Dans un cas, une métastase lytique de tout le toit de l’acétabulum a été traitée par cryoablation antalgique à six aiguilles, avec des marges visibles du côté articulaire.',
    notes: { 'PROPOSE T-CRYO': 'multi-aiguilles, comme dans le cas du toit traité par six aiguilles' },
  },
  'R-108': { message: 'Branches : ciment simple ou vissage percutané cimenté selon les cas.' },
  'R-109': {
    message:
      'Fracture post-radique des branches sans consolidation à 3 mois : vissage avec appui immédiat dans un cas.',
    notes: { 'PROPOSE T-SCREW': 'fracture post-radique, absence de consolidation à 3 mois (cas unique)' },
  },
  'R-110': {
    message: 'Aile iliaque : vissage cimenté ; toutes les parties de l’os iliaque sont accessibles au ciment.',
    notes: { 'PROPOSE T-RAMI': 'cimentoplastie de l’os iliaque' },
  },
  'R-111': {
    message:
      'Volumineuse lésion de l’aile iliaque étendue aux parties molles : ablation préférable, ou association à un vissage (recommandations françaises). Des deux techniques qu’elles nomment ailleurs, la radiofréquence convient moins aux parties molles selon Ahmed 2019, d’où la cryoablation en premier (déduction).',
    notes: { 'PREFER T-CRYO': 'ablation préférée au ciment', 'PROPOSE T-SCREW': 'en association' },
  },
  'R-112': {
    message:
      'Détroit supérieur détruit, marche impossible : clou verrouillé cimenté, au besoin sur mesure, indication rare.',
    notes: {
      'CAUTION @cement_only': 'transmission des contraintes interrompue : ciment seul non décrit',
      'INFO *': 'stabilisation chirurgicale décrite comme complexe et rarement efficace à ce niveau',
    },
  },
  'R-113': { message: 'Sacrum : cimentoplastie techniquement difficile, efficace sur la douleur dans 85 % des cas.' },
  'R-114': {
    message: 'L’aileron sacré est la zone la plus favorable ; une fuite dans un foramen menace une racine sacrée.',
    notes: {
      'CAUTION T-SACRO':
        'difficile en dehors de l’aileron : foramens et canal mal repérés, compression radiculaire possible par fuite',
      'ASK *': 'zone du sacrum',
    },
  },
  'R-115': {
    message:
      'La cimentoplastie est une alternative à une chirurgie beaucoup plus lourde (par exemple au cotyle), avec ou sans radiothérapie antalgique.',
    notes: { 'DISCUSS *': 'chirurgie ou option percutanée moins lourde' },
  },
  'R-116': {
    message: 'Le SINS couvre S1 à S5 ; une catégorie incertaine ou instable au sacrum est à discuter en RCP.',
    notes: {
      'DISCUSS *': 'SINS ≥ 7 au sacrum : stabilité à discuter',
      'CAUTION T-SACRO': 'stabilité incertaine ou instabilité : le ciment seul peut ne pas suffire (déduction)',
    },
  },
  'R-117': {
    message: 'Le groupe de Harrington saisi ne correspond pas aux composantes : les deux sont indiqués.',
    notes: { 'DISCUSS *': 'le groupe de Harrington rapporté ne correspond pas aux composantes saisies' },
  },
  'R-118': {
    message:
      'Atteinte canalaire ou nerveuse au sacrum : les règles du rachis, écrites pour les métastases vertébrales qui menacent la moelle ou la queue de cheval, sont appliquées par analogie (déduction) ; la contre-indication relative des recommandations françaises n’est pas limitée à un siège.',
    notes: {
      'DISCUSS *': 'atteinte canalaire ou nerveuse au sacrum : règles du rachis par analogie',
      'CAUTION @cement_containing': 'extension canalaire : contre-indication relative',
      'CAUTION @ablation': 'racines sacrées au contact de la tumeur',
      'CAUTION @neurolysis': 'racines sacrées au contact de la tumeur',
    },
  },
  'R-119': {
    message:
      'Destruction de la lame corticale sous-chondrale : un stent en regard de la déhiscence peut limiter la fuite articulaire.',
    notes: { 'PROPOSE T-VAI': 'stent en regard de la déhiscence sous-chondrale' },
  },
  'R-158': {
    message:
      'Détroit supérieur : zone de transmission des contraintes ; ciment seul non décrit, stabilisation chirurgicale complexe.',
    notes: {
      'CAUTION @cement_only': 'zone de transmission des contraintes : ciment seul non décrit',
      'INFO *': 'stabilisation chirurgicale décrite comme complexe et rarement efficace à ce niveau',
    },
  },
  'R-159': {
    message:
      'Branches et aile iliaque figurent parmi les segments soumis au cisaillement ; le ciment simple est aussi décrit pour les branches.',
    notes: {
      'CAUTION T-RAMI': 'segment soumis au cisaillement : plusieurs vis noyées de ciment restaurent la résistance',
    },
  },
  'R-257': {
    message: 'Métastase acétabulaire douloureuse : acétabuloplastie, alternative à une chirurgie beaucoup plus lourde.',
    notes: {
      'PROPOSE T-ACET': 'excellente indication sans fracture déplacée ni destruction sous-chondrale étendue',
      'PROPOSE T-SURG-ACET': 'beaucoup plus lourde ; la cimentoplastie est décrite comme son alternative',
    },
  },
  'R-258': {
    message:
      'Destruction de paroi ou fracture de l’acétabulum : association ciment, ablation et vis décrite jusqu’au groupe III ; le groupe peut ici être inconnu.',
    notes: {
      'PROPOSE T-SCREW': 'groupes I à III ; compléter le groupe de Harrington',
      'PROPOSE T-ABLCEM': 'groupes I à III ; compléter le groupe de Harrington',
    },
  },
  'R-266': {
    message: 'Région sacro-iliaque douloureuse : aileron sacré et os iliaque sont décrits comme accessibles au ciment.',
    notes: { 'PROPOSE T-RAMI': 'versant iliaque postérieur de l’articulation' },
  },
  'R-273': {
    message:
      'Fracture acétabulaire de déplacement non précisé : l’excellente indication suppose l’absence de déplacement.',
    notes: { 'CAUTION T-ACET': 'déplacement non précisé : une fracture déplacée est hors de l’indication énoncée' },
  },
  'R-274': {
    message:
      'Volumineuse lésion de l’aile iliaque étendue aux parties molles : ablation, seule ou avec vissage, préférée au ciment.',
    notes: {
      'CAUTION @cement_only': 'ablation préférée en cas de lésion volumineuse largement étendue aux parties molles',
    },
  },
  'R-275': {
    message:
      'Lésion douloureuse ou menaçante du détroit supérieur : le clou est décrit pour les lyses étendues ; l’étendue et la marche sont déterminantes.',
    notes: {
      'PROPOSE T-NAIL': 'décrit pour une lyse étendue avec marche impossible : étendue et marche à préciser',
      'PROPOSE T-CEM': 'toutes les parties de l’os iliaque sont accessibles ; ciment seul non décrit ici',
    },
  },
  'R-282': {
    message:
      'SINS instable au sacrum : le ciment seul ne suffit pas en cas d’instabilité ; fixation à discuter en RCP.',
    notes: { 'PROPOSE T-SURG-SPINE': 'instable : fixation à discuter ; technique non décrite au sacrum' },
  },
};
