import type { pelvisRules } from '../../../rules/pelvis.js';
import type { RuleTexts } from '../../texts.js';

export const pelvisTexts: RuleTexts<typeof pelvisRules> = {
  'R-100': {
    message:
      'Painful weight-bearing acetabulum without displaced fracture or extensive subchondral loss: excellent indication of acetabuloplasty.',
  },
  'R-101': {
    message:
      "Extensive subchondral destruction: higher risk of joint leak; a stent facing the gap may limit it; outside the 'excellent indication'.",
    notes: { 'CAUTION T-ACET': 'joint leak risk', 'DISCUSS *': 'surgical opinion; sources differ on the limit' },
  },
  'R-102': {
    message: 'A displaced acetabular fracture is outside the stated indication of acetabuloplasty.',
    notes: {
      'CAUTION T-ACET': 'displaced fracture: outside the stated indication',
      'PROPOSE T-SURG-ACET': 'by contrast (inference)',
      'DISCUSS *': 'screws with cement: not described for a displaced acetabular fracture',
    },
  },
  'R-103': {
    message: 'Harrington I–III may be treated by IR with cement, RFA and screws combined.',
    notes: { 'PROPOSE T-ABLCEM': 'cement + RFA', 'PROPOSE T-SCREW': 'osteosynthesis with screws' },
  },
  'R-104': {
    message: 'Harrington IV almost always needs surgical reconstruction.',
    notes: {
      'EXCLUDE T-ACET': 'as sole treatment: group IV almost always surgical',
      'EXCLUDE T-ABLCEM': 'as sole treatment: group IV almost always surgical',
      'EXCLUDE T-CEMRT': 'as sole treatment: group IV almost always surgical',
      'EXCLUDE T-SCREW': 'as sole treatment: group IV almost always surgical',
      'EXCLUDE T-VAI': 'as sole treatment: group IV almost always surgical',
    },
  },
  'R-105': {
    message: 'Harrington group and subchondral status cannot be derived.',
    notes: { 'ASK *': 'medial wall, roof, lateral rim, collapse, subchondral plate' },
  },
  'R-106': {
    message: 'Periacetabular route and margins: sciatic nerve and hip joint.',
    notes: {
      'CAUTION @ablation': 'sciatic nerve: keep a posterior probe route above it; visible margins toward the hip joint',
      'CAUTION @cement_containing': 'joint leak: function, cartilage, possible surgical removal',
    },
  },
  'R-107': {
    message:
      'In one case, a lytic metastasis of the whole acetabular roof was treated for pain by six-needle cryoablation, with visible margins toward the joint.',
    notes: { 'PROPOSE T-CRYO': 'multi-needle, as in the six-needle roof case' },
  },
  'R-108': { message: 'Rami: simple cement or percutaneous screws with cement, according to the case.' },
  'R-109': {
    message: 'Post-radiation rami fracture without union at 3 months: screws gave immediate weight bearing in a case.',
    notes: { 'PROPOSE T-SCREW': 'post-radiation fracture without union at 3 months (single case)' },
  },
  'R-110': {
    message: 'Iliac wing lysis: screws embedded in cement; every part of the iliac bone is accessible to cement.',
    notes: { 'PROPOSE T-RAMI': 'cementoplasty of the iliac bone' },
  },
  'R-111': {
    message:
      'Bulky iliac wing lesion extending widely into soft tissue: ablation preferable, or in combination with screws (French recommendations). Of the two modalities they name elsewhere, Ahmed 2019 finds radiofrequency less suited to soft tissue, hence cryoablation first (inference).',
    notes: { 'PREFER T-CRYO': 'ablation preferred over cement', 'PROPOSE T-SCREW': 'in association' },
  },
  'R-112': {
    message:
      'Destroyed pelvic inlet (superior strait) with inability to walk: locked cemented nail, custom-made if needed, rare indication.',
    notes: {
      'CAUTION @cement_only': 'load transfer interrupted: cement alone not described',
      'INFO *': 'surgical stabilisation at this site is described as complex and rarely effective',
    },
  },
  'R-113': { message: 'Sacral cementoplasty is technically difficult and effective on pain in 85 % of cases.' },
  'R-114': {
    message: 'The ala is the most favourable zone; a leak into a foramen threatens a sacral root.',
    notes: {
      'CAUTION T-SACRO': 'difficult outside the ala: foramina and canal hard to see, root compression by leak',
      'ASK *': 'zone of the sacrum',
    },
  },
  'R-115': {
    message:
      'Cement is an alternative to much heavier surgery (for example at the acetabulum), with or without analgesic radiotherapy.',
    notes: { 'DISCUSS *': 'surgery versus lighter percutaneous option' },
  },
  'R-116': {
    message: 'SINS covers S1–S5; an uncertain or unstable category at the sacrum goes to the board.',
    notes: {
      'DISCUSS *': 'SINS 7 or more at the sacrum: stability to be discussed',
      'CAUTION T-SACRO': 'uncertain or unstable: cement alone may not suffice (inference)',
    },
  },
  'R-117': {
    message: 'The reported group contradicts the components: both are given.',
    notes: { 'DISCUSS *': 'reported Harrington group does not match the components entered' },
  },
  'R-118': {
    message:
      'Canal or nerve involvement at the sacrum: the rules of the spine, written for vertebral metastases that threaten the cord or cauda equina, are applied by analogy (inference); the relative contraindication of the French recommendations is not limited to a site.',
    notes: {
      'DISCUSS *': 'canal or neural compromise at the sacrum: rules of the spine by analogy',
      'CAUTION @cement_containing': 'canal extension: relative contraindication',
      'CAUTION @ablation': 'sacral roots at the tumour edge',
      'CAUTION @neurolysis': 'sacral roots at the tumour edge',
    },
  },
  'R-119': {
    message: 'Destruction of the subchondral plate: a stent facing the gap may limit joint leak.',
    notes: { 'PROPOSE T-VAI': 'stent facing the subchondral gap' },
  },
  'R-158': {
    message:
      'Pelvic inlet: load-transfer site; cement alone is not described there and surgical stabilisation is complex.',
    notes: {
      'CAUTION @cement_only': 'load-transfer site: cement alone not described',
      'INFO *': 'surgical stabilisation at this site is described as complex and rarely effective',
    },
  },
  'R-159': {
    message: 'Rami and iliac wing are listed among shear segments; simple cement is also described for the rami.',
    notes: { 'CAUTION T-RAMI': 'listed among shear segments: screws joined by cement restore strength' },
  },
  'R-257': {
    message: 'Painful acetabular metastasis: acetabuloplasty, as an alternative to much heavier surgery.',
    notes: {
      'PROPOSE T-ACET': 'excellent indication without displaced fracture or extensive subchondral loss',
      'PROPOSE T-SURG-ACET': 'much heavier; cement is described as its alternative',
    },
  },
  'R-258': {
    message:
      'Acetabular wall destruction or fracture: cement, ablation and screws combined are described up to group III; the group itself may be unknown here.',
    notes: {
      'PROPOSE T-SCREW': 'groups I–III; complete the Harrington group',
      'PROPOSE T-ABLCEM': 'groups I–III; complete the Harrington group',
    },
  },
  'R-266': {
    message: 'Painful sacroiliac region: sacral ala and iliac bone are both described as accessible to cement.',
    notes: { 'PROPOSE T-RAMI': 'posterior iliac side of the joint' },
  },
  'R-273': {
    message: 'Acetabular fracture of unstated displacement: the excellent indication supposes no displacement.',
    notes: { 'CAUTION T-ACET': 'displacement not stated: a displaced fracture is outside the stated indication' },
  },
  'R-274': {
    message:
      'Bulky iliac wing lesion extending widely into soft tissue: ablation, alone or with screws, is preferred over cement.',
    notes: { 'CAUTION @cement_only': 'ablation preferred for a bulky lesion with wide soft-tissue extension' },
  },
  'R-275': {
    message:
      'Painful or threatening lesion of the pelvic inlet: the nail is described for extensive lysis; extent and walking ability decide.',
    notes: {
      'PROPOSE T-NAIL': 'described for extensive lysis with inability to walk: extent and walking to be stated',
      'PROPOSE T-CEM': 'every part of the iliac bone is accessible; not described alone here',
    },
  },
  'R-282': {
    message:
      'SINS unstable at the sacrum: cement alone cannot suffice in an unstable spine; fixation goes to the board.',
    notes: { 'PROPOSE T-SURG-SPINE': 'unstable: fixation to be discussed; technique at the sacrum not described' },
  },
};
