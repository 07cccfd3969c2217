import type { framingRules } from '../../../rules/framing.js';
import type { RuleTexts } from '../../texts.js';

export const framingTexts: RuleTexts<typeof framingRules> = {
  'R-001': {
    message:
      'Toutes les options sont proposées pour discussion en RCP, jamais comme décision ; Ahmed 2019 ne trouve ni recommandation ni algorithme clairs pour les localisations extra-rachidiennes, et tout geste suppose un accord pluridisciplinaire pour ne pas perturber les autres traitements prévus.',
    notes: { 'INFO *': 'options à discuter uniquement' },
  },
  'R-002': {
    message:
      'Les sources attendent une RCP complète : oncologue, (onco-)rhumatologue, radiothérapeute, chirurgien orthopédiste, radiologue interventionnel, médecin de la douleur, sans oublier l’avis du patient.',
    notes: { 'DISCUSS *': 'compléter la composition de la RCP' },
  },
  'R-003': {
    message:
      'Les cinq points minimaux (traitements antérieurs, état et opérabilité, intention et nombre de lésions, architecture, structures critiques) ne sont pas tous renseignés.',
    notes: { 'ASK *': 'cinq points minimaux incomplets' },
  },
  'R-004': {
    message:
      'La lésion doit être reconnue responsable des signes (interrogatoire, examen, imagerie) avant un geste antalgique.',
    notes: {
      'CAUTION @all_ir': 'lésion non reconnue responsable des signes',
      'DISCUSS *': 'à confirmer par l’interrogatoire, l’examen et l’imagerie',
    },
  },
  'R-005': {
    message: 'La concordance lésion – douleur n’est pas renseignée.',
    notes: { 'ASK *': 'la lésion est-elle reconnue responsable de la douleur ?' },
  },
  'R-006': {
    message:
      'Les gestes percutanés ne retardent pas le traitement systémique ni la radiothérapie ; les suites d’une chirurgie classique sont plus longues.',
    notes: {
      'INFO @all_ir': 'geste à foyer fermé ; ne retarde ni n’empêche le traitement systémique ou la radiothérapie',
    },
  },
  'R-007': {
    message:
      'L’échec du traitement conservateur est un des points à prendre en compte ; la radiologie interventionnelle n’est plus à garder comme dernier recours.',
    notes: {
      'INFO @all_ir': 'échec du traitement conservateur : un des points à prendre en compte',
    },
  },
  'R-008': {
    message:
      'Les recommandations françaises concernent le cancer broncho-pulmonaire ; leur extension à un autre primitif est une extrapolation à signaler.',
    notes: { 'INFO *': 'rédigées pour le cancer broncho-pulmonaire' },
  },
  'R-009': {
    message:
      'L’état général est un paramètre de décision : il oriente le type d’anesthésie, la tolérance d’une chirurgie et l’ordre des traitements.',
    notes: {
      'DISCUSS *': 'état général : type d’anesthésie, tolérance d’une chirurgie, ordre des traitements',
      'INFO @all_ir': 'gestes à foyer fermé ; anesthésie locale, sédation ou anesthésie générale selon la technique',
    },
  },
  'R-024': {
    message:
      'Douleur ou type de lésion saisis dans un score en contradiction avec le dossier : à corriger avant d’interpréter le score.',
    notes: { 'ASK *': 'saisies contradictoires : douleur ou type de lésion différents entre le dossier et le score' },
  },
  'R-025': {
    message: 'Siège de la lésion non renseigné : aucune règle de siège ne s’applique.',
    notes: { 'ASK *': 'siège de la lésion' },
  },
  'R-026': {
    message:
      'Primitif inconnu et nature non prouvée : les sources traitent des métastases avérées ; discuter d’abord une biopsie (décrite dans la même séance).',
    notes: {
      'CAUTION @all_ir': 'nature métastatique non prouvée',
      'DISCUSS *': 'biopsie et bilan d’extension avant tout traitement de la lésion ?',
    },
  },
  'R-027': {
    message:
      'Douleur présente mais intensité non précisée : les règles et les scores qui en dépendent restent ouverts.',
    notes: { 'ASK *': 'intensité de la douleur' },
  },
  'R-028': {
    message: 'Fracture présente mais déplacement non précisé ; plusieurs options en dépendent.',
    notes: {
      'ASK *': 'la fracture est-elle déplacée ?',
      'DISCUSS *':
        'déplacement non précisé : les options percutanées décrites pour les fractures non déplacées restent à confirmer',
    },
  },
};
