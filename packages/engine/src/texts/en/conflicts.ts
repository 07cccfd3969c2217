import type { ConflictId } from '../../conflicts/conflicts.js';
import type { ConflictText } from '../texts.js';

export const conflictTexts: Readonly<Record<ConflictId, ConflictText>> = {
  'C-01': {
    topic: 'Mirels – score range',
    display:
      'Sources differ on the lower end of the Mirels range (0 vs 4). Four items of at least 1 point give 4–12; only 4–12 is computed.',
  },
  'C-02': {
    topic: 'Mirels – action threshold and handling of 8',
    display:
      'Sources differ on a Mirels score of 8: two reviews set the threshold above 8, one calls 8 a matter of clinical judgement, and the original publication (not among the four sources) recommends fixation from 8. All positions are shown; 8 belongs to neither band.',
  },
  'C-03': {
    topic: 'Mirels – fracture percentage at a score of exactly 9',
    display:
      'The source gives 33 % for scores above 9 and describes prophylactic fixation from 9; the risk at exactly 9 is not stated.',
  },
  'C-04': {
    topic: 'Mirels – score of exactly 7',
    display:
      'At exactly 7 the risk statement (≤ 7) and the irradiation statement (< 7) do not meet; radiotherapy is listed and the gap is stated.',
  },
  'C-05': {
    topic: 'Cement alone in long bones / shear zones',
    display:
      'Sources differ on cement alone in long bones: excluded as stabilisation (Laredo 2018, French recommendations), accepted for pain (Mastier 2018), always used, often with other techniques, in weight-bearing or high-risk lesions (Ahmed 2019).',
  },
  'C-06': {
    topic: 'Cementoplasty to prevent a fracture when there is little or no pain',
    display:
      'Sources differ on cement for prevention: Mastier 2018 accepts it after weighing risk and survival, the French recommendations call it debated and contraindicate cement in an asymptomatic stable fracture.',
  },
  'C-07': {
    topic: 'Epidural / canal extension and cement',
    display:
      'Sources differ on epidural disease: relative contraindication, rather surgery or a combination with radiotherapy (French recommendations), surgery or radiotherapy with vertebroplasty as a complement (Laredo 2018), no excess complications in one series (Mastier 2018).',
  },
  'C-08': {
    topic: 'Posterior wall breach',
    display:
      "Sources differ on the posterior wall: 'not a contraindication' (Laredo 2018) versus 'relative contraindication if extensive or retropulsed' (French recommendations). Both ask for experience.",
  },
  'C-09': {
    topic: 'Balloon kyphoplasty',
    display:
      'Sources differ on kyphoplasty: niche use (Laredo 2018), unclear indication (Mastier 2018), not a recognised indication in 2009 and no superiority (French recommendations).',
  },
  'C-10': {
    topic: 'How few lesions for curative intent',
    display:
      "Sources differ on the count: one lesion (Laredo 2018), 'few/oligometastatic' without number (Mastier 2018), fewer than three to five (Ahmed 2019 – itself ambiguous between <3 and <5).",
  },
  'C-11': {
    topic: 'Anaesthesia for cryoablation',
    display:
      'Sources differ on anaesthesia for cryoablation: light or reduced sedation (Laredo 2018, Ahmed 2019) versus general anaesthesia in most cases (French recommendations).',
  },
  'C-12': {
    topic: 'Cryoablation and cement in one session',
    display:
      'Sources differ on cement right after cryoablation: difficult (Laredo 2018), feasible after full rewarming, more than 15 min active thaw in one case (Ahmed 2019), ablation as a help to filling (French recommendations).',
  },
  'C-13': {
    topic: 'Nerves and ablation',
    display:
      'Sources differ on nerves: fixed 10 mm for RFA (Laredo 2018), no neural structure in the zone (French recommendations), relative if protected (Mastier 2018), cryoablation relatively nerve-sparing (Ahmed 2019) although cryoneurolysis exists (Mastier 2018). Cryoablation is not to be taken as nerve-safe.',
  },
  'C-14': {
    topic: 'Cryoablation temperatures',
    display:
      'Sources differ on probe-tip (−100 / −160 / −180 °C) and lethal (−20 vs −40 to −60 °C) temperatures. Shown for information, not used in any calculation.',
  },
  'C-15': {
    topic: 'Radiofrequency temperatures',
    display: 'Sources differ on RFA temperature (60, 60–100, about 90 °C); compatible. Shown for information.',
  },
  'C-16': {
    topic: 'Duration of pain relief after embolisation',
    display: 'Sources differ slightly: 3 weeks–8 months (Laredo 2018) versus 1–9 months (Mastier 2018).',
  },
  'C-17': {
    topic: 'Post-embolisation syndrome',
    display:
      'Sources differ in tone: possible after bulky masses (Laredo 2018) versus frequent, 18–86 % (Mastier 2018).',
  },
  'C-18': {
    topic: 'Main role of embolisation',
    display: "The same source calls both preoperative and analgesic use 'main'. Both are listed.",
  },
  'C-19': {
    topic: 'Acetabulum – how much destruction is acceptable for IR',
    display:
      'Sources differ on acetabular limits: no extensive subchondral loss or displaced fracture (Laredo 2018), relative contraindication if joint open (French recommendations), up to Harrington III with combined IR (Ahmed 2019).',
  },
  'C-20': {
    topic: 'Femoral and humeral heads',
    display:
      'Sources differ on cementing femoral/humeral heads: exceptional (Laredo 2018) versus all bones possible (French recommendations).',
  },
  'C-21': {
    topic: 'Sternum – cement alone or with screws',
    display:
      'Sources differ on the fractured sternum: cement alone succeeded in one case (Mastier 2018), another author expects failure without screws (Ahmed 2019).',
  },
  'C-22': {
    topic: 'Radiotherapy pain response',
    display:
      'Sources differ on the radiotherapy response (41 % vs 50–80 %; different definitions); complete response 25 % (Mastier 2018) or 25 % at most (Ahmed 2019).',
  },
  'C-23': {
    topic: 'Pain response after ablation or IR',
    display:
      'Sources give different ranges (82 %; 70–90 % / >75 %; 70–96 %) over different populations and definitions.',
  },
  'C-24': {
    topic: 'Onset of analgesia after cryoablation',
    display:
      'Sources differ on the onset of cryoablation analgesia: delayed (Mastier 2018) versus 24 h–1 week for percutaneous treatments as a group (Ahmed 2019).',
  },
  'C-25': {
    topic: 'Biopsy with vertebroplasty',
    display: 'Sources differ: biopsy systematic (Laredo 2018) versus optional (French recommendations).',
  },
  'C-26': {
    topic: 'DOAC versus oral anticoagulant line',
    display:
      "The source lists DOACs under antiplatelets with a 48-h stop, and 'oral anticoagulants' with LMWH bridging. Here 48 h applies to the three named DOACs and bridging to the other oral anticoagulants; the ambiguity is shown.",
  },
  'C-27': {
    topic: 'Antitumour effect of cement',
    display:
      'Sources agree it is limited; they differ on wording and mechanism (monomer toxicity vs heat). Tumour control is never listed as an aim of cement alone.',
  },
  'C-28': {
    topic: 'C1–C2 lateral masses',
    display: 'The same source prefers an implant but illustrates plain cement at C1–C2.',
  },
  'C-29': {
    topic: 'Surgery as reference in long bones versus uncertain survival',
    display:
      'Sources differ in emphasis: surgery first (Laredo 2018, French recommendations), percutaneous where survival is uncertain (Mastier 2018) or the patient is unfit or opposed (Ahmed 2019).',
  },
  'C-30': {
    topic: 'SINS category versus the two-question approach',
    display:
      'A pre-treatment SINS and the expected residual instability after vertebroplasty are two different inputs; both are shown.',
  },
  'C-31': {
    topic: 'Anaesthesia for vertebroplasty',
    display:
      'Sources differ on the lightest option (local vs sedation); both tie general anaesthesia to the number of levels.',
  },
  'C-32': {
    topic: 'Scope of the ablation preference in the French recommendations',
    display:
      'Unclear whether the French recommendations prefer ablation for all long/flat bones or only for bulky lesions with soft-tissue extension. Here the preference applies only to bulky lesions with soft-tissue extension; elsewhere the ambiguity is shown.',
  },
  'C-33': {
    topic: 'Durability of ablation versus radiotherapy',
    display:
      'Relief may last longer than after radiotherapy (Laredo 2018) or than after other treatments (Ahmed 2019); Mastier 2018 stresses often modest evidence and trials under way.',
  },
  'C-34': {
    topic: 'Liquid embolic agents',
    display:
      'Sources differ on glue: little used (Laredo 2018) versus among the most used distal agents (Mastier 2018).',
  },
  'C-35': {
    topic: 'Cement hardening time',
    display: 'Sources differ in precision on hardening (8–18 min versus a few minutes). Shown for information.',
  },
  'C-36': {
    topic: 'Ablation alone in a weight-bearing site',
    display:
      'Sources differ: ablation alone kept for non-weight-bearing sites (French recommendations), cement may be added (Laredo 2018), cryoablation of the acetabular roof shown without mention of cement (Mastier 2018).',
  },
  'C-37': {
    topic: 'First local option for an uncomplicated painful metastasis',
    display:
      'Sources differ on what comes first: vertebroplasty in the stable vertebra (Laredo 2018), radiotherapy as the mainstay of palliation (Ahmed 2019, on extraspinal sites), cement instead of or with radiotherapy (French recommendations).',
  },
  'C-38': {
    topic: 'General contraindications: which ones, and for which techniques',
    display:
      'Sources differ on general contraindications: infection, severe coagulation disorder and allergy for cement (French recommendations); uncorrectable haemostasis disorder, leukopenia and sepsis for all percutaneous techniques (Mastier 2018); none repeated where Laredo 2018 and Ahmed 2019 describe their options. The contraindication stays visible and prevails until the board has reviewed it.',
  },
};
