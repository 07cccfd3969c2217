import type { cryoablation as statements } from '../../../monographs/cryoablation.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const cryoablation: MonographTexts<typeof statements> = {
  aim: [
    'Destroy tumour tissue by freezing, to relieve pain or to reduce the tumour volume.',
    'In selected patients with few metastases, the aim may be curative.',
  ],
  principle: [
    'The decompression of argon at the tip of the probe freezes the tissue (Joule-Thomson effect).',
    'Two rounds are performed, each with about 10 minutes of freezing and 5 minutes of thawing.',
    'Reported probe-tip temperatures: −100 °C (Laredo 2018), −160 °C or colder (Ahmed 2019), −180 °C (Mastier 2018).',
    'Reported lethal tissue temperatures: from −20 °C (Laredo 2018), −40 to −60 °C (Ahmed 2019).',
  ],
  indications: [
    'Pain due to the tumour volume or to inflammation.',
    'Bulky and painful prevertebral extension.',
    'Any metastasis, lytic or sclerotic.',
    'Lesion with both bone and soft-tissue components, as the cortex does not stop the freezing.',
    'Need to see the margins of the ablation precisely.',
    'Large or irregular tumour.',
    'Used alone: painful lesion outside weight-bearing areas, or reduction of an isolated or slowly evolving lesion.',
    'Single metastasis of a cancer in which long survival is possible, such as kidney or thyroid cancer.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: [
    'Neural structure inside the zone to be treated: the French recommendations require that there be none when ablation precedes cement.',
    'Bleeding is possible when damaged vessels thaw; the risk is greater than with heat, which cauterises.',
    'Ahmed 2019 describes relative sparing of soft tissue and nerves.',
    'Cryoablation is not to be taken as safe for nerves: cold is also used to destroy them, and nerve injury is among its complications.',
    'A safety margin around the tumour is to be kept.',
    'Ablation by itself does not stabilise the bone.',
  ],
  anatomy: ['Metastases of bone and of soft tissue.'],
  size: [
    'Several probes used together shape a larger ice ball.',
    'Illustrated with six needles in the acetabular roof and with four probes in the scapula.',
  ],
  nearbyStructures: [
    'The visible edge of the ice helps near nerves, spinal cord, digestive tract and joints.',
    'Skin: risk of burn when the lesion is very superficial.',
    'Adjacent organs are assessed beforehand and protected, actively or passively, where necessary.',
    'Not stated by the articles: a minimum distance to nerves or spinal cord for cryoablation.',
  ],
  guidance: ['Mostly CT, on which the ice is visible; also MRI and ultrasound.'],
  anaesthesia: [
    'Cold relieves pain by itself: light sedation (Laredo 2018) or reduced sedation and anaesthesia (Ahmed 2019).',
    'General anaesthesia in most cases, according to the French recommendations.',
  ],
  combinations: [
    'Cement only once the tissue is back to body temperature, as cold disturbs its polymerisation.',
    'In one case of Ahmed 2019, the probe tips were actively heated for more than 15 minutes before cementing.',
    'Laredo 2018 finds it difficult to combine with cement in the same session.',
    'For the French recommendations, ablation creates a cavity that makes filling easier.',
    'With radiotherapy: the French recommendations report a possible benefit over radiotherapy alone.',
  ],
  results: [
    'Mastier 2018 cites 61 patients with a mean fall of 3.5 VAS points at 1 month and 5.5 at 6 months.',
    'Effect on pain above 75 %, according to the French recommendations.',
    'Mastier 2018 reports local control of 45 of 52 tumours (87 %), mean follow-up 21 months; the ablation technique is not named.',
  ],
  delayAndDuration: [
    'According to Mastier 2018, pain relief is delayed compared with radiofrequency but prolonged.',
    'Ahmed 2019 gives 24 hours to 1 week for percutaneous treatments as a group.',
    'For Laredo 2018 it can give more lasting relief than radiotherapy.',
  ],
  complications: [
    'Injury to sensitive structures in the treated zone, nerves in particular; skin burn over a very superficial lesion.',
    'Bleeding during thawing.',
  ],
  resources: ['Long procedure; high cost of the probes.', 'For expert teams with an advanced technical platform.'],
};
