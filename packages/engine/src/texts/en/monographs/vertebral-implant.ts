import type { vertebralImplant as statements } from '../../../monographs/vertebral-implant.js';
import type { MonographTexts } from '../../texts.js';

export const vertebralImplant: MonographTexts<typeof statements> = {
  aim: [
    'Keep cement inside when the cortex is widely broken or a leak is unacceptable',
    'height restoration for the expanding devices',
  ],
  principle: [
    'Expandable devices stay in place and are filled with cement: vascular-stent-like (VBS), jack-like (SpineJack), fine-mesh sac that lets cement through only at the end (Vessel-X)',
    'Device names as printed in the seed',
  ],
  indications: [
    'Extensive cortical rupture or critical site next to vital organs',
    'C1–C2 lateral masses (mesh sac preferred)',
    'facing a subchondral gap at the acetabulum',
  ],
  absoluteContraindications: [
    'Silent for the device; contains cement, so Tableau 8 list (SYS-13)',
    ': asymptomatic non-unstable fracture; diffuse, non-localised pain; ongoing general infection or skin infection at the puncture site; severe coagulation disorder; allergy to a cement component. Non-indication: pain well controlled by drugs',
    'General: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: [
    'Extensive posterior wall involvement or retropulsion; radiculopathy; canal extension or epidural disease; joint breach',
  ],
  cautions: ['C1–C2: same source illustrates plain cement. Indication versus cement alone still to be clarified'],
  anatomy: ['Vertebrae; acetabulum (stent facing the gap)'],
  nearbyStructures: ['Vital organs, joint space'],
  results: ['No outcome figure'],
  resources: ['Silent on cost; specialised implants'],
};
