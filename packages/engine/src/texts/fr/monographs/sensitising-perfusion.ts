import type { sensitisingPerfusion as statements } from '../../../monographs/sensitising-perfusion.js';
import type { MonographTexts } from '../../texts.js';

export const sensitisingPerfusion: MonographTexts<typeof statements> = {
  aim: ['Accroître l’effet d’une ablation locale par un médicament délivré dans la même région ; recherche seulement.'],
  indications: [
    'Laredo 2018 en donne deux exemples, pour le foie : radiofréquence et chimio-embolisation, électroporation et nanoparticules de doxorubicine.',
    'La référence citée pour le second exemple porte, d’après son titre, sur les métastases osseuses.',
  ],
  cautions: ['Non précisés par les articles : un usage hors recherche et un résultat dans l’os.'],
};
