import type { softTissueAndSizeRules } from '../../../rules/soft-tissue-and-size.js';
import type { RuleTexts } from '../../texts.js';

export const softTissueAndSizeTexts: RuleTexts<typeof softTissueAndSizeRules> = {
  'R-160': { message: 'Métastase douloureuse non portante : thermo-ablation isolée possible.' },
  'R-161': { message: 'Lésion isolée ou faiblement évolutive : ablation pour réduction tumorale.' },
  'R-162': {
    message: 'Petite lésion douloureuse : cimentoplastie isolée possible.',
    notes: { 'PROPOSE T-CEM': 'seule' },
  },
  'R-163': { message: 'Lésion douloureuse plus volumineuse : coupler ciment et ablation.' },
  'R-164': {
    message: 'Lésion très superficielle : risque de brûlure cutanée.',
    notes: { 'CAUTION @ablation': 'risque de brûlure cutanée ; protection cutanée' },
  },
  'R-165': {
    message:
      'Composante des parties molles au-delà de la corticale : la radiofréquence peut être un choix moins adapté.',
    notes: {
      'CAUTION T-RFA':
        'la chaleur traverse mal une corticale intacte (énoncé pour une composante notable des parties molles)',
    },
  },
  'R-166': {
    message: 'Métastase des parties molles : techniques de destruction ; ciment sans objet.',
    notes: { 'EXCLUDE @cement_containing': "pas d'os à combler" },
  },
  'R-167': {
    message: 'Extension aux parties molles douloureuse : destruction tumorale (énoncé au rachis, étendu ici).',
  },
  'R-208': { message: 'Métastase des parties molles douloureuse ou objectif tumoral : techniques de destruction.' },
};
