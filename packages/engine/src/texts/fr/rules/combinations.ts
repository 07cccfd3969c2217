import type { combinationsRules } from '../../../rules/combinations.js';
import type { RuleTexts } from '../../texts.js';

export const combinationsTexts: RuleTexts<typeof combinationsRules> = {
  'R-230': {
    message:
      'Le délai d’effet maximal de la radiothérapie (12 à 20 semaines, soit jusqu’à 4,6 mois) peut atteindre ou dépasser l’espérance de vie.',
    notes: {
      'CAUTION T-RT': 'effet maximal 12 à 20 semaines après la fin du traitement, pouvant dépasser la survie',
      'INFO @all_ir': 'soulagement rapporté en 24 h à 1 semaine pour l’ablation et le renforcement mécanique',
    },
  },
  'R-231': {
    message: 'Radiothérapie prévue sur une vertèbre : le ciment peut soulager rapidement en attendant son effet.',
    notes: { 'PROPOSE T-CEMRT': 'soulagement et stabilisation rapides avant l’effet de la radiothérapie' },
  },
  'R-232': {
    message:
      'Douleur persistante ou progression malgré la radiothérapie : la radiologie interventionnelle est décrite dans ce contexte.',
    notes: {
      'INFO @all_ir': 'radiologie interventionnelle décrite après radiothérapie insuffisante',
      'CAUTION T-RT': 'déjà insuffisante sur ce site',
    },
  },
  'R-233': {
    message: 'La ré-irradiation est saisie comme impossible : les options de radiothérapie sont mises de côté.',
    notes: {
      'EXCLUDE T-RT': 'ré-irradiation impossible',
      'EXCLUDE T-CEMRT': 'ré-irradiation impossible',
      'EXCLUDE T-CRYORT': 'ré-irradiation impossible',
      'CAUTION T-SBRT':
        'ré-irradiation saisie comme impossible : à confirmer pour la technique stéréotaxique (déduction)',
    },
  },
  'R-234': {
    message:
      'Cryoablation et radiothérapie : le taux de réponse complète et la qualité de vie pourraient être supérieurs à ceux de la radiothérapie seule.',
  },
  'R-235': {
    message:
      'Biopsie par la même voie : systématique avec la vertébroplastie pour Laredo 2018, optionnelle pour les recommandations françaises.',
    notes: { 'PROPOSE T-BIOPSY': 'coaxiale, même voie d’abord, avant le ciment' },
  },
  'R-236': {
    message:
      'L’association choisie selon la survie est décrite pour les fractures vertébrales ; son application ailleurs est une extrapolation.',
    notes: {
      'DISCUSS *': 'association d’une consolidation et d’un contrôle local décrite au rachis ; extrapolation ailleurs',
    },
  },
  'R-237': {
    message: 'Le geste percutané n’empêche pas une chirurgie, une radiothérapie ou une chimiothérapie ultérieure.',
    notes: { 'INFO @all_ir': 'une chirurgie ultérieure reste possible' },
  },
  'R-238': {
    message:
      'L’espérance de vie est un paramètre de décision pour Laredo 2018, Mastier 2018 et les recommandations françaises (et pour Ahmed 2019 quant au délai de la radiothérapie).',
    notes: { 'ASK *': 'classe d’espérance de vie estimée' },
  },
  'R-239': {
    message: 'Les options chirurgicales restent dans la liste, avec le motif qui peut les écarter.',
    notes: { 'CAUTION @surgery': 'non candidat à la chirurgie, ou refus' },
  },
  'R-256': {
    message: 'Chirurgie prévue sur la lésion : elle figure dans la liste.',
    notes: { 'PROPOSE T-SURG-SPINE': 'déjà prévue' },
  },
  'R-261': {
    message: 'Chirurgie prévue sur la lésion : elle figure dans la liste.',
    notes: { 'PROPOSE T-SURG-LONG': 'déjà prévue' },
  },
  'R-262': {
    message: 'Chirurgie prévue sur la lésion : elle figure dans la liste.',
    notes: { 'PROPOSE T-SURG-ACET': 'déjà prévue' },
  },
  'R-263': {
    message: 'Chirurgie prévue sur la lésion : elle figure dans la liste.',
    notes: { 'PROPOSE T-SURG-OTHER': 'déjà prévue' },
  },
  'R-280': {
    message:
      'Douleur alors qu’une contre-indication générale ou l’impossibilité de ré-irradier met des options de côté : le traitement antalgique reste dans la liste.',
    notes: { 'PROPOSE T-MED': 'tant que d’autres options sont mises de côté' },
  },
  'R-281': {
    message: 'Radiothérapie prévue sur la lésion : elle figure dans la liste.',
    notes: { 'PROPOSE T-RT': 'déjà prévue' },
  },
};
