import type { chemoembolisation as statements } from '../../../monographs/chemoembolisation.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const chemoembolisation: MonographTexts<typeof statements> = {
  aim: ['Détruire la tumeur.', 'Pour quelques lésions lytiques très handicapantes, l’os a aussi pu se reconstruire.'],
  principle: [
    'Embolisation hypersélective avec infusion intra-artérielle d’un cytotoxique, ou avec des microparticules chargées.',
    'Médicaments cités : carboplatine et doxorubicine (Adriamycine).',
  ],
  indications: [
    'Lésion unique ou multiple déjà irradiée, sans possibilité chirurgicale et non contrôlée par le traitement médical.',
    'Métastase hors de portée des autres traitements locaux.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: ['Une toxicité nerveuse est possible au contact des racines, notamment au bassin.'],
  combinations: ['Avec le ciment dans les lésions destructrices, notamment du bassin.'],
  results: [
    'Taux de réponse rapporté, partielle ou complète : 50 à 70 %.',
    'L’infusion locale est décrite comme multipliant par 20 à 40 l’efficacité antitumorale du médicament.',
  ],
  complications: [
    'Les doses sont en général trop faibles pour une toxicité générale.',
    'Toxicité nerveuse au contact des racines.',
  ],
  resources: [
    'Mastier 2018 place l’embolisation parmi les techniques qui requièrent une expertise et un plateau technique avancé.',
  ],
};
