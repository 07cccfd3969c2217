import type { EvidenceTexts } from '../../texts.js';

export const frenchRecommendationsEvidence = {
  'EV-050': {
    outcome: 'Soulagement de la douleur mécanique (corps vertébral)',
    figure: 'environ 80 %',
    patients: null,
    followUp: null,
    study: 'Jakobs 2007, cité par les recommandations françaises',
  },
  'EV-051': { outcome: 'Seuil de plaquettes', figure: '> 50 000/mm³', patients: null, followUp: null, study: null },
  'EV-052': {
    outcome: 'Seuil de TP',
    figure: '> 50 (unité non imprimée)',
    patients: null,
    followUp: null,
    study: null,
  },
  'EV-053': {
    outcome:
      'Délai que la source prévoit avant le geste, clopidogrel (à organiser avec l’anesthésie et le prescripteur)',
    figure: '5 jours',
    patients: null,
    followUp: null,
    study: 'Jaffe 2015, Foremny 2015, cités par les recommandations françaises',
  },
  'EV-054': {
    outcome:
      'Délai que la source prévoit avant le geste, dabigatran, rivaroxaban et apixaban (à organiser avec l’anesthésie et le prescripteur)',
    figure: '48 h',
    patients: null,
    followUp: null,
    study: 'Jaffe 2015, Foremny 2015, cités par les recommandations françaises',
  },
  'EV-055': {
    outcome:
      'Aspirine : dose en dessous de laquelle la source admet sa poursuite ; à partir de cette dose, délai qu’elle prévoit avant le geste (à organiser avec l’anesthésie et le prescripteur)',
    figure: '160 mg/jour ; 5 jours',
    patients: null,
    followUp: null,
    study: 'Jaffe 2015, Foremny 2015, cités par les recommandations françaises',
  },
  'EV-056': {
    outcome: 'Température',
    figure: '60–100 °C',
    patients: null,
    followUp: null,
    study: 'Palussière 2013, cité par les recommandations françaises',
  },
  'EV-057': {
    outcome: 'Effet sur la douleur',
    figure: '70–90 %',
    patients: null,
    followUp: null,
    study: 'Gangi 2010, cité par les recommandations françaises',
  },
  'EV-058': {
    outcome: 'Effet sur la douleur',
    figure: '> 75 %',
    patients: null,
    followUp: null,
    study: 'Gangi 2010, cité par les recommandations françaises',
  },
  'EV-059': {
    outcome: 'Réponse complète et qualité de vie par rapport à la radiothérapie seule',
    figure: 'peut-être supérieures (pas de chiffre dans le texte)',
    patients: '175 (titre de la référence)',
    followUp: null,
    study: 'Di Staso 2015, cité par les recommandations françaises',
  },
} satisfies EvidenceTexts;
