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
    [cite('001', 434, 440)],
  ),
  'center.posterior_wall_experience': yesNo([cite('000', 223), cite('002', 46)]),
  'center.fluoro_quality': yesNo([cite('000', 47), cite('000', 68)]),
} as const;
