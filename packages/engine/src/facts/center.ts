import { cite } from '../sources/source.js';
import { choices, yesNo } from './define.js';

/** Facts about the centre. */
export const centerFields = {
  'center.techniques': choices(
    [
      'cementoplasty',
      'vertebral_implants',
      'percutaneous_fixation',
      'rfa',
      'mwa',
      'cryo',
      'hifu',
      'embolisation',
      'neurolysis',
    ],
    [cite('001', 'Conclusion', 434, 440)],
  ),
  'center.posterior_wall_experience': yesNo([
    cite('000', 'INDICATIONS › Métastases vertébrales', 223),
    cite('002', '4. Contre-indications › Tableau 8', 46),
  ]),
  'center.fluoro_quality': yesNo([
    cite('000', '1 a. › Technique', 47),
    cite('000', '1 a. › Fuites de ciment et complications', 68),
  ]),
} as const;
