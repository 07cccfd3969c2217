import type { radiofrequency as statements } from '../../../monographs/radiofrequency.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const radiofrequency: MonographTexts<typeof statements> = {
  aim: [
    'Destroy tumour tissue to relieve pain or to reduce the tumour volume.',
    'In selected patients with few metastases, the aim may be curative.',
  ],
  principle: [
    'An alternating current delivered by a needle placed in the tumour agitates the ions of the tissue, and the friction heats it.',
    'Reported temperatures: 60 °C (Mastier 2018), 60–100 °C (French recommendations), about 90 °C (Ahmed 2019).',
  ],
  indications: [
    'Pain due to the tumour volume or to inflammation.',
    'Expansile lesion that would not contain cement.',
    'Used alone: painful lesion outside weight-bearing areas, or reduction of an isolated or slowly evolving lesion.',
    'Single metastasis of a cancer in which long survival is possible, such as kidney or thyroid cancer.',
    'Lytic lesion contained within the bone, for which Ahmed 2019 describes high efficacy.',
    'Bulky and painful prevertebral extension: an alternative to cryoablation.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: [
    'Neural structure inside the zone to be treated: the French recommendations require that there be none when ablation precedes cement.',
    'Less than 10 mm between the treated zone and the spinal cord or a nerve: this margin is set by Laredo 2018.',
    'Large soft-tissue component beyond an intact cortex, through which the heat spreads poorly: the choice may then be suboptimal, for Ahmed 2019.',
    'A large vessel close to the target carries heat away and may leave untreated tumour (heat sink).',
    'The destroyed zone is not visible during heating: the anatomy of the tumour and the performance of the probe must be known beforehand.',
    'Charred tissue around the needle raises the impedance and hampers heating.',
    'Ablation by itself does not stabilise the bone.',
  ],
  anatomy: ['Metastases of bone and of soft tissue.', 'The 10 mm margin limits its use next to the spinal canal.'],
  size: [
    'A single needle produces a spherical zone of up to 4 cm.',
    'A larger volume can be treated with several bipolar needles together.',
  ],
  nearbyStructures: [
    'Spinal cord and nerves: at least 10 mm from the treated zone.',
    'Digestive tract, nerves and cord: the absence of direct visualisation is a limit next to them.',
    'Skin: risk of burn when the lesion is very superficial.',
    'Adjacent organs are assessed beforehand and protected, actively or passively, where necessary.',
  ],
  guidance: ['Mostly CT; rarely MRI.'],
  anaesthesia: ['General anaesthesia in most cases, according to the French recommendations.'],
  combinations: [
    'Before cement: ablation creates a cavity that makes filling easier.',
    'With cement and screws: acetabulum, Harrington groups I to III.',
    'With or without radiotherapy, as a complement to cement when tumour control or volume reduction is sought.',
    'With intra-arterial chemoembolisation: research only.',
  ],
  results: [
    'Mastier 2018 cites 82 % of patients with a mean fall of 3 VAS points at 1 month.',
    'Effect on pain of about 70–90 %, according to the French recommendations.',
    'Mastier 2018 reports local control of 45 of 52 tumours (87 %), mean follow-up 21 months; the ablation technique is not named.',
  ],
  delayAndDuration: [
    'Pain relief comes sooner than after cryoablation.',
    'For Laredo 2018 it can give more lasting relief than radiotherapy.',
  ],
  complications: [
    'Injury to sensitive structures in the treated zone, nerves in particular; skin burn over a very superficial lesion.',
  ],
  resources: ['Substantially more expensive; requires monitoring and suitable preparation.'],
};
