import type { needForTreatmentRules } from '../../../rules/need-for-treatment.js';
import type { RuleTexts } from '../../texts.js';

export const needForTreatmentTexts: RuleTexts<typeof needForTreatmentRules> = {
  'R-010': {
    message:
      'Petite métastase asymptomatique, sans fragilité ni menace d’organe : pas de traitement local spécifique ; elle relève du traitement systémique.',
  },
  'R-011': {
    message:
      'Douleur, risque fracturaire, instabilité ou menace médullaire : discuter un traitement local (radiothérapie, chirurgie, radiologie interventionnelle), seul ou combiné.',
    notes: { 'DISCUSS *': 'traitement local : radiothérapie, chirurgie ou radiologie interventionnelle' },
  },
  'R-012': {
    message:
      'Fracture asymptomatique non instable : contre-indication absolue à la cimentoplastie (recommandations françaises).',
    notes: {
      'EXCLUDE @cement_only': 'fracture asymptomatique, non instable',
      'CAUTION @cement_containing': 'fracture asymptomatique, non instable',
    },
  },
  'R-013': {
    message:
      'Consolidation seule sans douleur notable : indication plus discutée (recommandations françaises) ; mettre en balance risque de la lésion, risque du geste et espérance de vie (Mastier 2018).',
    notes: {
      'DISCUSS @cement_containing':
        'indication de consolidation seule : mettre en balance risque de fracture, risque du geste et espérance de vie',
    },
  },
  'R-014': {
    message:
      'Douleurs diffuses non localisées : contre-indication absolue à la cimentoplastie (recommandations françaises).',
    notes: { 'EXCLUDE @cement_only': 'douleurs diffuses', 'CAUTION @cement_containing': 'douleurs diffuses' },
  },
  'R-015': {
    message: 'Douleur bien maîtrisée par les médicaments : non-indication à la cimentoplastie.',
    notes: { 'EXCLUDE @cement_only': 'douleur bien maîtrisée : non-indication' },
  },
  'R-016': {
    message: 'Douleur contrôlée (non-indication antalgique) mais objectif mécanique : conflit à arbitrer en RCP.',
    notes: { 'DISCUSS @cement_containing': 'douleur maîtrisée mais objectif mécanique énoncé' },
  },
  'R-017': {
    message:
      'Douleur localisée, mal contrôlée, due à une lésion lytique identifiée : indication type de la cimentoplastie.',
    notes: { 'PROPOSE T-CEM': 'se reporter à la technique propre au siège' },
  },
  'R-018': {
    message: 'Complication ou mauvaise tolérance des opioïdes : indication énoncée de la cimentoplastie.',
    notes: { 'PROPOSE T-CEM': 'complication ou mauvaise tolérance des opioïdes' },
  },
  'R-019': {
    message:
      'La cimentoplastie est une alternative palliative quand les autres moyens ont échoué ou ne conviennent pas (inopérable, ré-irradiation impossible, radiothérapie insuffisante).',
    notes: { 'PROPOSE T-CEM': 'autres techniques inefficaces ou non indiquées' },
  },
  'R-020': {
    message: 'Dans une série de vertébroplasties, 77 % des patients alités ont retrouvé une mobilité.',
    notes: { 'INFO T-VP': '77 % des patients alités ont retrouvé une mobilité dans une série' },
  },
  'R-021': {
    message:
      'Un traitement systémique probablement efficace fait partie des paramètres de décision ; si la douleur est absente ou légère et sans menace, il figure dans la liste.',
    notes: { 'PROPOSE T-SYST': 'traitement systémique probablement efficace' },
  },
  'R-022': {
    message:
      'Métastase osseuse douloureuse : la radiothérapie est décrite comme le traitement de référence à visée antalgique et comme l’une des trois options locales.',
    notes: {
      'PROPOSE T-RT': 'traitement palliatif de référence selon Ahmed 2019',
      'INFO T-RT':
        '41 % de patients soulagés de plus de 50 % à 1 mois, 25 % de réponses complètes ; effet maximal 12 à 20 semaines après la fin de la radiothérapie',
    },
  },
  'R-023': {
    message:
      'Maladie disséminée : le traitement systémique figure dans la liste ; le traitement local s’adresse aux lésions douloureuses ou menaçantes.',
    notes: { 'PROPOSE T-SYST': 'traitement de fond ; traitement local pour les lésions douloureuses ou menaçantes' },
  },
  'R-029': {
    message:
      'Lésion lytique douloureuse : indication la plus fréquente de la cimentoplastie, possible sur tous les os, une fois la lésion reconnue responsable.',
    notes: {
      'PROPOSE T-CEM':
        'se reporter à la technique propre au siège ; cause de la douleur et contrôle médicamenteux à confirmer',
    },
  },
};
