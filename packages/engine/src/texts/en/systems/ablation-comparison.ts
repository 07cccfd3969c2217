import type { ablationComparisonSystems as systems } from '../../../systems/ablation-comparison.js';
import type { SystemTexts } from '../../texts.js';

export const ablationComparisonTexts: SystemTexts<typeof systems> = {
  'ablation-comparison': {
    name: 'Radiofrequency, microwave or cryoablation',
    purpose: 'How do the thermal ablations differ for this lesion?',
    use: ['BoneMet sets side by side what the articles say of each technique; it does not rank them.'],
    tables: [
      {
        caption: 'Comparison',
        columns: ['Criterion', 'Radiofrequency', 'Microwave', 'Cryoablation'],
        rows: [
          ['Zone visible during the procedure', 'No', 'No', 'Yes: CT, MRI, ultrasound'],
          [
            'Intact cortex, soft-tissue part',
            'Heat passes cortical bone badly',
            'Not stopped by cortical bone',
            'Not affected by cortical bone',
          ],
          ['Type of lesion', 'Highly effective if lytic and within bone', 'Not stated', 'Any, lytic or sclerotic'],
          ['Large vessel nearby', 'Heat is carried away', 'Less sensitive than radiofrequency', 'Not stated'],
          ['Charring', 'Possible, hinders heating', 'Not stated', 'No heat'],
          ['Metal implant, pacemaker', 'Monopolar to be avoided', 'Metal accepted; pacemaker not stated', 'Not stated'],
          [
            'Size',
            '4 cm at most per needle; more with several bipolar needles',
            'More power; size not stated',
            'Several probes for large or irregular tumours',
          ],
          [
            'Shape',
            'Sphere; several shapes according to the generator',
            'Often a teardrop, according to the probe',
            'Modelled by the arrangement of the probes',
          ],
          [
            'Demand on the operator',
            'Anatomy and probe to be known beforehand',
            'More experience needed',
            'Expertise and advanced equipment',
          ],
          ['Bleeding', 'Heat cauterises', 'Heat cauterises', 'Risk on thawing'],
          [
            'Anaesthesia',
            'General in most cases',
            'Not stated',
            'Cold relieves pain: light or reduced sedation; or general in most cases',
          ],
          [
            'Cement in the same session',
            'Creates a cavity; done in one illustrated case',
            'Not stated',
            'After rewarming; difficult for one author; creates a cavity',
          ],
          [
            'Nerves and nearby tissue',
            'Destroys nerves; said elsewhere to spare nearby healthy tissue',
            'Not stated',
            'Relative preservation; also used to destroy nerves',
          ],
          ['Time and cost', 'Higher cost than cement', 'Not stated', 'Long procedure, cost of several probes'],
          ['Study and use', 'Most studied and most used', 'Not stated', 'Not stated'],
          ['Onset of relief', 'Earlier than cryoablation', 'Not stated', 'Delayed but lasting'],
        ],
      },
    ],
    reading: ['Mastier 2018 says that randomised trials of radiofrequency and cryoablation were under way.'],
    limits: [
      'A preference is shown only where an article states one for a given fact; nothing is added up.',
      'Laser and focused ultrasound are only named.',
    ],
  },
};
