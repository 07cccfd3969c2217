import type { balloonKyphoplasty as statements } from '../../../monographs/balloon-kyphoplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementExtension,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';

export const balloonKyphoplasty: MonographTexts<typeof statements> = {
  aim: [
    'Consolidate a vertebra after creating a cavity, so that cement enters at low pressure and leaks less.',
    'Restore the height of a collapsed vertebra.',
  ],
  principle: ['One or two balloons are inflated in the vertebral body and removed before the cement is injected.'],
  indications: [
    'Vertebral osteolysis with extensive cortical destruction.',
    'Marked vertebral collapse: many teams use balloons to ease diffusion and reduce leaks.',
    'Procedures at very high risk of leak, in some teams.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: cementSpinalRelative,
  cautions: [
    'Its added value over cement alone is questioned: less interest since very viscous cements (Laredo 2018), place still to be clarified (Mastier 2018).',
  ],
  anatomy: ['Vertebral body.'],
  results: ['The French recommendations find no apparent superiority over vertebroplasty for pain or complications.'],
  complications: [
    'Cement leaks are mostly silent.',
    'Not stated by the articles for balloons in particular; those of vertebroplasty are to be considered.',
  ],
  resources: [
    'Balloons add cost and lengthen the procedure.',
    'In 2009 the French health authority (HAS) did not retain neoplastic vertebral fractures as an indication, and asked for clinical studies.',
  ],
};
