import type { histologyRules } from '../../../rules/histology.js';
import type { RuleTexts } from '../../texts.js';

export const histologyTexts: RuleTexts<typeof histologyRules> = {
  'R-240': {
    message:
      'Myélome et lymphome : facilement refoulés par le ciment ; ablation non réalisée dans les deux cas (autres motifs : dissémination, radiosensibilité, risque pour le cœur, le poumon ou le cartilage, couverture incomplète).',
    notes: {
      'INFO @cement_containing':
        'tumeur facilement refoulée par le ciment : remplissage large possible ; contrôle local souvent satisfaisant avec le ciment (myélome)',
      'INFO @ablation': 'non réalisée dans les cas 2 et 3',
    },
  },
  'R-241': {
    message: "La radiosensibilité est un paramètre de décision (argument contre l'ablation dans le cas 3).",
    notes: {
      'INFO T-RT': 'tumeur radiosensible',
      'INFO @ablation': "la radiosensibilité était l'une des raisons de ne pas faire d'ablation dans le cas 3",
    },
  },
  'R-242': {
    message: 'Rein, thyroïde, neuroendocrine : métastases hypervasculaires.',
    notes: {
      'INFO T-EMB-PRE': 'rein, thyroïde, neuroendocrine cités comme hypervasculaires',
      'INFO T-EMB-PAIN': 'rein, thyroïde, neuroendocrine cités comme hypervasculaires',
    },
  },
  'R-243': {
    message: "Couverture complète difficile : argument contre l'ablation (cas 3).",
    notes: { 'CAUTION @ablation': 'lésion non couvrable en totalité' },
  },
};
