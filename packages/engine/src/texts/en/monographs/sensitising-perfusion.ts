import type { sensitisingPerfusion as statements } from '../../../monographs/sensitising-perfusion.js';
import type { MonographTexts } from '../../texts.js';

export const sensitisingPerfusion: MonographTexts<typeof statements> = {
  aim: ['Increase the effect of local ablation with a drug delivered to the same region; research only.'],
  indications: [
    'Laredo 2018 gives two examples, for liver cancer: radiofrequency with chemoembolisation, and electroporation with doxorubicin nanoparticles.',
    'The reference cited for the second example is about bone metastases, according to its title.',
  ],
  cautions: ['Not stated by the articles: any use outside research or any result in bone.'],
};
