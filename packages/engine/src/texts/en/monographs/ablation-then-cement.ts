import type { ablationThenCement as statements } from '../../../monographs/ablation-then-cement.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';

export const ablationThenCement: MonographTexts<typeof statements> = {
  aim: ['Add tumour control or volume reduction to pain relief and consolidation.'],
  indications: [
    'Painful lesion too large for cement alone.',
    'Tumour control or volume reduction sought, which cement alone does not aim at.',
    'Vertebral fracture, with few metastases or a life expectancy above 6 months; radiotherapy is the alternative to ablation.',
    'Acetabulum, Harrington groups I to III: radiofrequency, cement and screws.',
    'Long bone: weight-bearing lesion or Mirels score of 9 or more, in which ablation is often added to cement.',
    'Long bone outside weight-bearing areas with a Mirels score of 7 or less: ablation, cement or both are described.',
  ],
  absoluteContraindications: [
    'With monopolar radiofrequency: metal implant or pacemaker, with which Ahmed 2019 says that it should not be used.',
    ...cementSafetyContraindications,
    ...cementExtension,
  ],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [
    'Neural structure inside the zone to be treated: the French recommendations require that there be none.',
    'With radiofrequency, less than 10 mm between the treated zone and the spinal cord or a nerve: this margin is set by Laredo 2018.',
    'Ablation comes first: it creates a cavity that makes filling with cement easier.',
    'After cryoablation, the tissue must be back to body temperature before the cement.',
    'In one case of Ahmed 2019, the probe tips were actively heated for more than 15 minutes before cementing.',
    'Laredo 2018 finds it difficult to combine cryoablation and cement in the same session.',
    'Asymptomatic, non-unstable fracture or diffuse pain: absolute contraindications of cement alone; for this combination, BoneMet treats them as reasons for caution.',
  ],
  combinations: ['Percutaneous screws can be added.'],
  results: [
    'Ahmed 2019 reports less pain in 70–96 % of patients, within 24 hours to 1 week, for percutaneous treatments as a group.',
    'Scapular case of Ahmed 2019: clear improvement of pain and function.',
    'In the same case, pain recurred at 2 months with a displaced fracture of the scapular body; the glenoid remained reinforced.',
    'The level of evidence for combinations is often modest, according to Mastier 2018.',
  ],
  resources: ['The immediate costs of the two techniques add up.'],
};
