import type { cementoplasty as statements } from '../../../monographs/cementoplasty.js';
import type { MonographTexts } from '../../texts.js';

export const cementoplasty: MonographTexts<typeof statements> = {
  aim: ['Fast local pain relief and consolidation in compression', 'Local tumour control is not an aim'],
  principle: [
    'PMMA injected through percutaneous trocars under imaging',
    'High viscosity lowers leak but also penetration and anchorage',
    'Relief through consolidation, plus heat neurolysis and limited cytotoxicity',
  ],
  indications: [
    'Painful, well identified lytic lesion',
    'in a mainly compressed segment (vertebral body without instability, acetabular roof)',
    'drug treatment fails, opioids are complicated or badly tolerated, other techniques are ineffective or not indicated (inoperable, no re-irradiation), or as a lighter alternative to surgery, alone or with analgesic radiotherapy',
    'lytic lesions under threat of fracture',
  ],
  absoluteContraindications: [
    'Tableau 8 list (SYS-13)',
    ': asymptomatic non-unstable fracture; diffuse, non-localised pain; ongoing general infection or skin infection at the puncture site; severe coagulation disorder; allergy to a cement component. Non-indication: pain well controlled by drugs',
    'General: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: [
    'Extensive posterior wall involvement or retropulsion; radiculopathy; canal extension or epidural disease; joint breach',
  ],
  cautions: [
    'Lesion must be proven responsible for the symptoms',
    'Consolidation-only in a patient with little pain is debated',
    'Mixed or sclerotic vertebral lesions need more pressure and leak more',
    'Partial filling can still stabilise or relieve',
    'Bone-expanding lesion without a container: cement not possible',
  ],
  anatomy: [
    'Best in compression zones',
    'all bones per the 002 recommendations',
    'limited alone in diaphyses and torsion zones',
  ],
  size: ['Alone for a small painful lesion; coupled with ablation when bulky', 'No figure given'],
  nearbyStructures: [
    'Inject away from the likely leak point',
    'joint, foramen, canal and vessels are the leak targets',
  ],
  guidance: ['Fluoroscopy and/or CT'],
  anaesthesia: ['Silent for the generic procedure (see T-VP)'],
  combinations: [
    'Radiotherapy, to add fast relief before its effect',
    'thermal ablation',
    'screws and implants',
    'embolisation or chemoembolisation in destructive pelvic lesions',
    'Does not preclude later radiotherapy, chemotherapy or surgery',
  ],
  results: [
    'About 80 % relief of mechanical pain',
    'extraspinal: mean 7.1-point VAS gain in the first week, 50 patients',
    'group figure 70–96 %',
  ],
  delayAndDuration: ['Fast: days', '24 h to 1 week', 'Long-term duration: silent for extraspinal sites'],
  complications: [
    'Leak is the main one, more frequent than in osteoporotic fractures; vascular (embolism), epidural with root or cord compression, disc and soft tissue (fairly frequent, mostly silent, sometimes brief severe pain)',
    'Bleeding rare',
    'Infection rare but feared, cement acts as foreign material; antibiotic cover possible in immunosuppressed patients',
  ],
  resources: ['Feasible in any structure'],
};
