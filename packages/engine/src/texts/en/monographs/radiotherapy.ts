import type { radiotherapy as statements } from '../../../monographs/radiotherapy.js';
import type { MonographTexts } from '../../texts.js';

export const radiotherapy: MonographTexts<typeof statements> = {
  aim: ['Relieve pain and control the tumour locally; Ahmed 2019 considers it the mainstay of palliation.'],
  indications: [
    'Painful metastasis, or metastasis threatening fracture, stability or the spinal cord.',
    'Neural compression in a patient who cannot be operated on.',
    'Canal extension threatening the spinal cord or cauda equina, as an alternative to surgery.',
    'Long bone with a Mirels score below 7: traditional treatment, according to Ahmed 2019.',
  ],
  cautions: [
    'Up to 20–30 % of patients report no relief at all, according to Ahmed 2019.',
    "The delay to maximal relief can reach or exceed the patient's life expectancy.",
    'Repeat irradiation may be impossible.',
  ],
  combinations: [
    'With cement: before, for rapid relief and stabilisation, or as a complement.',
    'With cryoablation: possible benefit over radiotherapy alone.',
  ],
  results: [
    'Mastier 2018 cites a review of 12 studies (1,580 patients): at 1 month, pain more than halved in 41 %; complete relief in 25 %.',
    'Ahmed 2019 reports less pain in 50–80 % of patients.',
    'Ahmed 2019 puts complete relief at 25 % at most.',
  ],
  delayAndDuration: ['Maximal pain relief 12 to 20 weeks after the end of treatment, according to Ahmed 2019.'],
};
