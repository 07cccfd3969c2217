import type { cementoplasty as statements } from '../../../monographs/cementoplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';

export const cementoplasty: MonographTexts<typeof statements> = {
  aim: [
    'Rapid local pain relief, and consolidation of bone that works in compression.',
    'It does not aim at local tumour control.',
  ],
  principle: [
    'Acrylic cement (PMMA) is injected into the lesion through percutaneous trocars, under imaging.',
    'The cement sets in 8 to 18 minutes according to Laredo 2018, in a few minutes according to the French recommendations.',
    'A more viscous cement leaks less, but also enters and grips the bone less.',
    'Relief is attributed to consolidation and to the heat of setting, which destroys nerve endings.',
    'A limited effect on tumour cells is described close to the cement: within about 3 mm for Ahmed 2019.',
  ],
  indications: [
    'Painful lytic lesion that has been clearly identified.',
    'Bone loaded mainly in compression: vertebral body without instability, roof of the acetabulum.',
    'Pain poorly controlled by analgesics, or opioids that cause complications or are badly tolerated.',
    'Palliative care when other techniques have failed or are not indicated: surgery contraindicated, re-irradiation impossible.',
    'Pain relief and stabilisation in place of much heavier surgery; instead of, or together with, analgesic radiotherapy.',
    'Prevention of a fracture in a lytic lesion, according to Mastier 2018.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [
    'The lesion should be shown to cause the symptoms, from history, examination and imaging, and the decision is multidisciplinary.',
    'Treating only to consolidate, when there is little or no pain, is more debated.',
    'Sclerotic or mixed vertebral metastases need more injection pressure and leak clearly more often.',
    'Incomplete filling may still stabilise or relieve.',
    'A lesion that has expanded the bone leaves nothing to contain the cement, and cementoplasty is then not possible.',
    'For the risk of bleeding, the French recommendations require platelets above 50,000/mm³ and a prothrombin activity above 50 (no unit printed).',
    'The French recommendations concern lung-cancer metastases; BoneMet applies them to other primaries.',
  ],
  anatomy: [
    'The best sites are those loaded in compression.',
    'Any bone can be treated, according to the French recommendations.',
    'Cement alone is of limited use where torsion prevails, as in the shafts of long bones.',
  ],
  size: [
    'Alone for a small painful lesion; combined with percutaneous ablation for a larger one.',
    'Not stated by the articles: the size that separates a small lesion from a bulky one.',
  ],
  nearbyStructures: [
    'As far as possible, the cement is injected away from the point where it could leak.',
    'The structures exposed to a leak are joints, foramina, the spinal canal and veins.',
  ],
  guidance: ['Fluoroscopy, CT or both.'],
  combinations: [
    'With radiotherapy, to relieve and stabilise a vertebral lesion before radiotherapy takes effect.',
    'With thermal ablation, for a larger lesion or when control of the tumour is sought.',
    'With percutaneous screws or implants, where shear or torsion prevails.',
    'With chemoembolisation, in destructive lesions, notably of the pelvis.',
    'With a biopsy: optional for the French recommendations, systematic during vertebroplasty for Laredo 2018.',
    'It does not prevent concurrent or later radiotherapy, chemotherapy or surgery.',
  ],
  results: [
    'Mechanical pain from compression is reported to be reduced in about 80 % of cases.',
    'Outside the spine, a prospective series of 50 patients reported a mean VAS gain of 7.1 points in the first week.',
    'For percutaneous treatments as a whole, Ahmed 2019 reports pain reduction rates of 70 to 96 %.',
  ],
  delayAndDuration: [
    'Outside the spine, relief is reported within a few days.',
    'For percutaneous treatments as a whole, relief is reported within 24 hours to 1 week.',
    'Not stated by the articles: how long relief lasts outside the spine, apart from single cases.',
  ],
  complications: [
    'Cement leak is the main one, more frequent than in osteoporotic fractures.',
    'Vascular leaks can cause embolism; epidural leaks can compress a root or the spinal cord.',
    'Leaks into discs or soft tissue are fairly frequent and mostly silent, but can cause brief severe pain.',
    'Bleeding is rare; it depends on the site and above all on the patient.',
    'Infection is rare but feared, since the cement is foreign material; antibiotic prophylaxis is mentioned in patients who are often immunosuppressed.',
  ],
  resources: ['Feasible in any centre, according to Mastier 2018.'],
};
