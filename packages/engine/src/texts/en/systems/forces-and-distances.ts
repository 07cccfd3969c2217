import type { forcesAndDistancesSystems as systems } from '../../../systems/forces-and-distances.js';
import type { SystemTexts } from '../../texts.js';

export const forcesAndDistancesTexts: SystemTexts<typeof systems> = {
  'load-class': {
    name: 'Compression, or shear and torsion',
    purpose: 'Which forces act on this bone, and can cement alone resist them?',
    use: [
      'Acrylic cement resists compression well and torsion badly.',
      'The class of the site says whether cement alone can be enough or fixation has to be added.',
    ],
    tables: [
      {
        caption: 'Class of load by site',
        columns: ['Class', 'Site', 'What is said'],
        rows: [
          ['Compression', 'Vertebral body of a stable spine', 'Best indications of cement'],
          ['Compression', 'Acetabulum, roof above all', 'Best indications of cement'],
          ['Compression', 'Glenoid alone', 'Cement alone usually resists, with the arm in abduction'],
          ['Shear or torsion', 'Shafts and metaphyses of long bones, femoral neck', 'Cement alone is not enough'],
          ['Torsion', 'Femoral neck, humerus', 'Sites where pins or screws are typically used'],
          ['Shear', 'Unstable spine', 'Fixation is needed'],
          ['Shear', 'Neural arch of the vertebra', 'Named in the English abstract only'],
          [
            'Shear',
            'Iliopubic and ischiopubic rami, iliac wing',
            'Named for screws in shear segments; plain cement is also accepted in the rami',
          ],
          [
            'Rotation and oblique forces',
            'Sternum',
            'Screws used with cement in one fractured case; cementoplasty in another article, without mention of screws',
          ],
          [
            'Forces in several directions',
            'Body of the scapula',
            'A fracture occurred after cement of the glenoid alone',
          ],
        ],
      },
    ],
    reading: [
      'For Mastier 2018, cement alone may relieve pain in a zone of high stress and still not prevent the fracture.',
      'BoneMet treats the proximal femur and humerus as shear or torsion until the segment is known.',
    ],
    limits: [
      'The articles do not say which forces act on the sacrum, sacroiliac region, ribs, clavicle, skull, or femoral and humeral heads.',
    ],
  },
  'neural-distance': {
    name: 'Distance from the ablation to nerves and cord',
    purpose: 'Is the ablation far enough from the spinal cord and nerves?',
    use: [
      'Laredo 2018 asks for 10 mm of safety between the zone treated by radiofrequency and any nerve or the spinal cord; its use near the canal is limited by this.',
      'The French recommendations want no nerve structure inside the treated zone when ablation prepares for cement.',
      'For Mastier 2018, closeness is a relative problem if it is foreseen and the structure protected.',
    ],
    tables: [],
    reading: [
      'The distance is measured from the planned ablation zone, not from the tumour; exactly 10 mm is enough.',
      'A distance of 0 sets every ablation aside; below 10 mm BoneMet sets radiofrequency aside and warns for the other ablations.',
      'At the spine, sacrum and sacroiliac region, an unknown distance is a reason for caution.',
    ],
    limits: [
      'The articles do not give a distance for microwave, cryoablation, alcohol, laser or focused ultrasound.',
      'Cryoablation is not without risk to nerves: described as relatively sparing, it is also used to destroy them.',
    ],
  },
  'ablation-size': {
    name: 'Size of the ablation and margin',
    purpose: 'Can the ablation cover the lesion with the margin that is wanted?',
    use: [
      'For a curative intent, Ahmed 2019 wants an ablation zone exceeding the lesion by 1 cm.',
      'The French recommendations ask for a safety margin around the tumour in cryoablation, without a figure.',
    ],
    tables: [
      {
        caption: 'What is said of size',
        columns: ['Technique', 'Size'],
        rows: [
          ['Radiofrequency, one needle', 'Spherical zone of 4 cm at most; generators offer several sizes and shapes'],
          ['Radiofrequency, several bipolar needles', 'Larger zones, without a figure'],
          ['Cryoablation', 'Several probes at once, no upper limit; illustrated with six needles and with four probes'],
          ['Microwave', 'Often shaped like a teardrop; more power, no size given'],
          ['Laser', 'Small zone'],
        ],
      },
    ],
    reading: [
      'Computed by BoneMet: zone needed = lesion plus 20 mm if the margin holds on every side, or plus 10 mm if it holds in total.',
      'A single radiofrequency needle of 40 mm then covers a lesion of 20 mm or of 30 mm.',
    ],
    limits: ['The articles do not give a size for focused ultrasound.'],
  },
  'metal-and-pacemaker': {
    name: 'Metal implants and pacemakers',
    purpose: 'Which ablations are possible with metal or a pacemaker?',
    use: ['Ahmed 2019 is the only article to speak of it.'],
    tables: [
      {
        caption: 'What is said',
        columns: ['Technique', 'Metal implant', 'Pacemaker'],
        rows: [
          ['Monopolar radiofrequency', 'To be avoided: thermal injury', 'To be avoided: malfunction'],
          ['Microwave', 'Not contraindicated', 'Not stated'],
          ['Bipolar radiofrequency, cryoablation, focused ultrasound', 'Not stated', 'Not stated'],
        ],
      },
    ],
    reading: ['BoneMet sets monopolar radiofrequency aside in both situations and warns where nothing is said.'],
    limits: ['The articles do not give a distance from the implant beyond which the current is harmless.'],
  },
};
