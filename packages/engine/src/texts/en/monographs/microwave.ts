import type { microwave as statements } from '../../../monographs/microwave.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const microwave: MonographTexts<typeof statements> = {
  aim: ['Destroy the tumour to relieve pain; the aim may be curative in selected patients with few metastases.'],
  principle: [
    'An oscillating electromagnetic field sets polar molecules, mainly water, in motion; the friction heats the tissue.',
    'The articles describe uniform heating and a greater power of destruction.',
  ],
  indications: [
    'Ablation, alone or with cement, is described in long bones outside weight-bearing areas with a Mirels score of 7 or less (technique not specified).',
    'Heating is not stopped by cortical bone and suffers less from the heat sink than radiofrequency.',
    'A metal implant is not a contraindication.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: [
    'The zone is often teardrop-shaped and depends on the probe; it is not visible in real time.',
    'Not stated by the articles: use in a patient with a pacemaker.',
  ],
  nearbyStructures: [
    'Adjacent organs are assessed beforehand and protected, actively or passively, where necessary.',
    'No distance to the nerves is given for microwaves: Laredo 2018 sets its 10 mm margin for radiofrequency.',
  ],
  guidance: ['For ablation in general: mostly CT, rarely MRI.'],
  combinations: ['With cement: named only in the titles of two studies cited by Ahmed 2019.'],
  complications: [
    'For these techniques in general: damage outside the target, at the site, along the needle track or near the tumour.',
    'Nerve injury and skin burns are described for radiofrequency and cryoablation.',
  ],
  resources: ['Requires greater operator experience.'],
};
