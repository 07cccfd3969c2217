import type { bipolarRadiofrequency as statements } from '../../../monographs/bipolar-radiofrequency.js';
import type { MonographTexts } from '../../texts.js';

export const bipolarRadiofrequency: MonographTexts<typeof statements> = {
  aim: ['As T-RFA'],
  principle: ['Both electrodes on the same probe'],
  absoluteContraindications: ['The seeds restrict only the monopolar mode for metal and pacemakers; silent on bipolar'],
  relativeContraindications: ['As T-RFA'],
  cautions: ['As T-RFA'],
  size: ['Several needles can be combined to treat larger areas'],
};
