import type { histologyRules } from '../../../rules/histology.js';
import type { RuleTexts } from '../../texts.js';

export const histologyTexts: RuleTexts<typeof histologyRules> = {
  'R-240': {
    message:
      'Le myélome et le lymphome sont facilement refoulés par le ciment ; dans les deux cas illustrés l’ablation n’a pas été réalisée (autres motifs : dissémination, radiosensibilité, risque pour le cœur, le poumon ou le cartilage, couverture incomplète).',
    notes: {
      'INFO @cement_containing':
        'tumeur facilement refoulée par le ciment : remplissage large possible ; contrôle local correct souvent obtenu avec le ciment (myélome)',
      'INFO @ablation': 'non réalisée dans les cas 2 et 3 (Ahmed 2019)',
    },
  },
  'R-241': {
    message:
      'La radiosensibilité est un paramètre de la décision et l’une des raisons de ne pas faire d’ablation dans un cas illustré.',
    notes: {
      'INFO T-RT': 'tumeur radiosensible',
      'INFO @ablation':
        'la radiosensibilité était l’une des raisons de ne pas faire d’ablation dans le cas 3 (Ahmed 2019)',
    },
  },
  'R-242': {
    message:
      'Les métastases de cancer du rein, de la thyroïde et de tumeur neuroendocrine sont citées comme hypervasculaires.',
    notes: {
      'INFO T-EMB-PRE': 'rein, thyroïde, neuroendocrine cités comme hypervasculaires',
      'INFO T-EMB-PAIN': 'rein, thyroïde, neuroendocrine cités comme hypervasculaires',
    },
  },
  'R-243': {
    message:
      'La difficulté à couvrir toute la lésion était l’une des raisons de ne pas faire d’ablation dans un cas illustré.',
    notes: { 'CAUTION @ablation': 'lésion non couvrable en totalité' },
  },
};
