import type { palliativeEmbolisation as statements } from '../../../monographs/palliative-embolisation.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const palliativeEmbolisation: MonographTexts<typeof statements> = {
  aim: [
    'Nécroser la tumeur et soulager la douleur.',
    'Le contrôle du saignement était, avec l’ischémie tumorale, son but premier.',
  ],
  principle: [
    'L’agent est injecté dans les artères, aussi distalement que possible : microparticules, calibrées ou non, comme le PVA.',
    'Laredo 2018 juge l’alcool absolu et la colle, agents liquides, définitifs mais peu utilisés, car à injecter dans la lésion même.',
    'Mastier 2018 cite microbilles et colles biologiques comme agents distaux les plus usuels.',
  ],
  indications: [
    'Métastase inopérable, résistante à la chimiothérapie, dont la douleur est mal contrôlée par les antalgiques.',
    'Douleur liée au volume tumoral ou à l’inflammation.',
    'Plus favorable dans les lésions hypervascularisées aux artères nourricières élargies, mais possible en théorie quelle que soit l’histologie.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: [
    'Les petites particules (100 à 300 µm) vont plus loin, mais exposent davantage les tissus voisins à la nécrose.',
    'Une artère occluse en amont ne peut plus servir à une nouvelle embolisation si la néovascularisation récidive.',
    'Risque d’embolisation hors cible, à évaluer au préalable.',
  ],
  guidance: ['Un angioscanner préalable est souvent utile pour repérer les artères nourricières et les suppléances.'],
  results: [
    'Une revue citée par Mastier 2018 rapporte une baisse significative de l’EVA dans 97 % des cas.',
    'Laredo 2018 décrit un effet sur la douleur presque toujours présent.',
  ],
  delayAndDuration: [
    'Durée entre 3 semaines et 8 mois, selon l’agressivité tumorale (Laredo 2018).',
    'Effet transitoire de 1 à 9 mois (Mastier 2018).',
    'Elle peut être répétée si elle a d’abord été efficace.',
  ],
  complications: [
    'Exceptionnelles avec un opérateur entraîné.',
    'Syndrome post-embolisation (fièvre, douleur locale) possible après traitement d’une masse volumineuse ; résolutif d’ordinaire en quelques jours (Laredo 2018).',
    'Syndrome post-embolisation (fièvre, vomissements) dans 18 à 86 % des cas, nécessitant une prise en charge brève (Mastier 2018).',
  ],
  resources: ['Opérateur entraîné.', 'Pour des équipes expertes disposant d’un plateau technique avancé.'],
};
