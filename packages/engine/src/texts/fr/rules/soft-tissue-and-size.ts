import type { softTissueAndSizeRules } from '../../../rules/soft-tissue-and-size.js';
import type { RuleTexts } from '../../texts.js';

export const softTissueAndSizeTexts: RuleTexts<typeof softTissueAndSizeRules> = {
  'R-160': { message: 'Métastase douloureuse en zone non portante : la thermo-ablation peut être utilisée seule.' },
  'R-161': {
    message:
      'Réduction tumorale recherchée, ou contrôle d’une lésion isolée ou peu évolutive : la thermo-ablation peut être utilisée.',
  },
  'R-162': {
    message: 'Petite lésion douloureuse : la cimentoplastie seule peut suffire.',
    notes: { 'PROPOSE T-CEM': 'seule' },
  },
  'R-163': { message: 'Lésion douloureuse plus volumineuse : le ciment peut être couplé à une ablation.' },
  'R-164': {
    message: 'Lésion très superficielle : la thermo-ablation expose à une brûlure cutanée.',
    notes: { 'CAUTION @ablation': 'risque de brûlure cutanée : protection de la peau à prévoir' },
  },
  'R-165': {
    message:
      'Composante des parties molles au-delà de la corticale : la radiofréquence peut être un choix moins adapté.',
    notes: {
      'CAUTION T-RFA':
        'la chaleur traverse mal une corticale intacte (énoncé pour une composante notable des parties molles)',
    },
  },
  'R-166': {
    message:
      'Métastase des parties molles : aucun os ne retient le ciment ; les techniques de destruction sont utilisées.',
    notes: { 'EXCLUDE @cement_containing': 'pas d’os à combler' },
  },
  'R-167': {
    message:
      'Extension douloureuse aux parties molles : une destruction tumorale peut être discutée (énoncé pour le rachis, étendu ici).',
  },
  'R-208': {
    message:
      'Métastase des parties molles douloureuse ou à visée tumorale : les techniques de destruction sont décrites.',
  },
};
