import type { radiotherapy as statements } from '../../../monographs/radiotherapy.js';
import type { MonographTexts } from '../../texts.js';

export const radiotherapy: MonographTexts<typeof statements> = {
  aim: ['Soulager la douleur et contrôler localement la tumeur ; Ahmed 2019 y voit le pilier du traitement palliatif.'],
  indications: [
    'Métastase douloureuse, ou menaçant la solidité de l’os, la stabilité ou la moelle.',
    'Compression nerveuse chez un patient non opérable.',
    'Extension canalaire menaçant la moelle ou la queue de cheval, comme alternative à la chirurgie.',
    'Os long avec un score de Mirels inférieur à 7 : traitement traditionnel, selon Ahmed 2019.',
  ],
  cautions: [
    'Jusqu’à 20 à 30 % des patients ne décrivent aucun soulagement, selon Ahmed 2019.',
    'Le délai avant l’effet maximal peut atteindre ou dépasser l’espérance de vie du patient.',
    'Une nouvelle irradiation peut être impossible.',
  ],
  combinations: [
    'Avec le ciment : avant, pour soulager et stabiliser rapidement, ou en complément.',
    'Avec la cryoablation : bénéfice possible par rapport à la radiothérapie seule.',
  ],
  results: [
    'Mastier 2018 cite une revue de 12 études (1 580 patients) : à 1 mois, douleur réduite de plus de moitié dans 41 % des cas ; antalgie complète dans 25 %.',
    'Ahmed 2019 rapporte une baisse de la douleur chez 50 à 80 % des patients.',
    'Antalgie complète chez 25 % des patients au plus, selon Ahmed 2019.',
  ],
  delayAndDuration: ['Effet antalgique maximal 12 à 20 semaines après la fin du traitement, selon Ahmed 2019.'],
};
