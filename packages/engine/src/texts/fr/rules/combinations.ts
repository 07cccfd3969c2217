import type { combinationsRules } from '../../../rules/combinations.js';
import type { RuleTexts } from '../../texts.js';

export const combinationsTexts: RuleTexts<typeof combinationsRules> = {
  'R-230': {
    message: "Délai d'effet maximal de la radiothérapie (12–20 semaines) pouvant dépasser l'espérance de vie.",
    notes: {
      'CAUTION T-RT': 'effet maximal 12 à 20 semaines après la fin du traitement, pouvant dépasser la survie',
      'INFO @all_ir': 'soulagement décrit en 24 h à 1 semaine',
    },
  },
  'R-231': {
    message: 'Radiothérapie prévue sur une vertèbre : ciment pour un effet rapide en attendant.',
    notes: { 'PROPOSE T-CEMRT': "soulagement et stabilisation rapides avant l'effet de la radiothérapie" },
  },
  'R-232': {
    message:
      'Douleur ou progression malgré radiothérapie : gestes de radiologie interventionnelle décrits dans ce contexte.',
    notes: {
      'INFO @all_ir': 'radiologie interventionnelle décrite après radiothérapie insuffisante',
      'CAUTION T-RT': 'déjà insuffisante sur ce site',
    },
  },
  'R-233': {
    message: 'Ré-irradiation impossible : options de radiothérapie mises de côté.',
    notes: {
      'EXCLUDE T-RT': 'ré-irradiation impossible',
      'EXCLUDE T-CEMRT': 'ré-irradiation impossible',
      'EXCLUDE T-CRYORT': 'ré-irradiation impossible',
      'CAUTION T-SBRT':
        'ré-irradiation saisie comme impossible : à confirmer pour la technique stéréotaxique (déduction)',
    },
  },
  'R-234': { message: 'Cryoablation et radiothérapie : réponse complète possiblement supérieure.' },
  'R-235': {
    message: 'Biopsie coaxiale : systématique (Laredo 2018) ou optionnelle (recommandations françaises).',
    notes: { 'PROPOSE T-BIOPSY': "coaxiale, même voie d'abord, avant le ciment" },
  },
  'R-236': {
    message: "L'association fondée sur la survie est décrite au rachis ; ailleurs, extrapolation.",
    notes: { 'DISCUSS *': 'association consolidation + contrôle local décrite au rachis ; extrapolation ailleurs' },
  },
  'R-237': {
    message: "Le geste percutané n'empêche pas un traitement ultérieur.",
    notes: { 'INFO @all_ir': 'une chirurgie ultérieure reste possible' },
  },
  'R-238': {
    message: "L'espérance de vie figure parmi les paramètres des sources ; à renseigner.",
    notes: { 'ASK *': "classe d'espérance de vie estimée" },
  },
  'R-239': {
    message: 'Options chirurgicales maintenues dans la liste avec le motif (inopérable ou refus).',
    notes: { 'CAUTION @surgery': 'non candidat à la chirurgie, ou refus' },
  },
  'R-256': {
    message: 'Chirurgie prévue sur la lésion : elle figure dans la liste.',
    notes: { 'PROPOSE T-SURG-SPINE': 'déjà prévue' },
  },
  'R-261': {
    message: 'Chirurgie prévue sur la lésion : elle figure dans la liste.',
    notes: { 'PROPOSE T-SURG-LONG': 'déjà prévue' },
  },
  'R-262': {
    message: 'Chirurgie prévue sur la lésion : elle figure dans la liste.',
    notes: { 'PROPOSE T-SURG-ACET': 'déjà prévue' },
  },
  'R-263': {
    message: 'Chirurgie prévue sur la lésion : elle figure dans la liste.',
    notes: { 'PROPOSE T-SURG-OTHER': 'déjà prévue' },
  },
  'R-280': {
    message:
      "Douleur alors qu'une contre-indication générale ou l'impossibilité de ré-irradier met des options de côté : le traitement antalgique reste dans la liste.",
    notes: { 'PROPOSE T-MED': "tant que d'autres options sont mises de côté" },
  },
  'R-281': {
    message: 'Radiothérapie prévue sur la lésion : elle figure dans la liste.',
    notes: { 'PROPOSE T-RT': 'déjà prévue' },
  },
};
