import type { resourcesRules } from '../../../rules/resources.js';
import type { RuleTexts } from '../../texts.js';

export const resourcesTexts: RuleTexts<typeof resourcesRules> = {
  'R-250': {
    message: "Certaines techniques exigent un plateau avancé : elles restent listées, avec mention d'adressage.",
    notes: {
      'INFO *':
        'cimentoplastie réalisable dans toute structure ; cryoablation et embolisation exigent un plateau avancé : adressage à discuter',
    },
  },
  'R-251': {
    message: 'Scopie de qualité indispensable à la sécurité de la vertébroplastie.',
    notes: {
      'CAUTION T-VP': "scopie d'excellente qualité de face et de profil indispensable",
      'CAUTION T-BKP': "scopie d'excellente qualité indispensable",
      'CAUTION T-VAI': "scopie d'excellente qualité indispensable",
    },
  },
  'R-252': {
    message: 'Scopie continue et scanner de contrôle immédiat.',
    notes: { 'INFO T-VP': "scopie continue pendant l'injection, scanner de contrôle immédiat" },
  },
  'R-253': {
    message: 'Critères des sources : EVA, antalgiques, mobilité ; aucun calendrier de suivi.',
    notes: {
      'INFO *': 'noter douleur (EVA), antalgiques et mobilité avant et après : critères des sources, sans calendrier',
    },
  },
  'R-254': {
    message: 'Associations : niveau de preuve souvent modeste, surcoût immédiat.',
    notes: { 'INFO T-ABLCEM': 'techniques associées : niveau de preuve modeste, surcoût immédiat' },
  },
};
