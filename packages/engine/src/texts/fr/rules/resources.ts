import type { resourcesRules } from '../../../rules/resources.js';
import type { RuleTexts } from '../../texts.js';

export const resourcesTexts: RuleTexts<typeof resourcesRules> = {
  'R-250': {
    message:
      'Certaines techniques exigent une expertise et un plateau technique avancé ; elles restent dans la liste, avec la mention d’un adressage.',
    notes: {
      'INFO *':
        'cimentoplastie réalisable dans toute structure ; cryoablation et embolisation exigent une expertise et un plateau technique avancé : adressage à discuter',
    },
  },
  'R-251': {
    message: 'Une scopie de haute qualité est indispensable à la sécurité de la vertébroplastie.',
    notes: {
      'CAUTION T-VP': 'scopie d’excellente qualité de face et de profil indispensable',
      'CAUTION T-BKP': 'scopie d’excellente qualité indispensable',
      'CAUTION T-VAI': 'scopie d’excellente qualité indispensable',
    },
  },
  'R-252': {
    message: 'La vertébroplastie se fait sous scopie continue, avec un scanner de contrôle immédiat.',
    notes: { 'INFO T-VP': 'scopie continue pendant l’injection, scanner de contrôle immédiat' },
  },
  'R-253': {
    message:
      'Les sources mesurent la douleur (EVA), les opioïdes et la mobilité ; elles ne donnent pas de calendrier de suivi.',
    notes: {
      'INFO *': 'douleur (EVA), antalgiques et mobilité à noter avant et après : critères des sources, sans calendrier',
    },
  },
  'R-254': {
    message: 'Le niveau de preuve des associations est souvent modeste et leur coût immédiat plus élevé.',
    notes: { 'INFO T-ABLCEM': 'techniques associées : niveau de preuve souvent modeste, surcoût immédiat' },
  },
};
