import type { longBones1Rules } from '../../../rules/long-bones-1.js';
import type { RuleTexts } from '../../texts.js';

export const longBones1Texts: RuleTexts<typeof longBones1Rules> = {
  'R-120': {
    message: 'Os longs : la chirurgie (ostéosynthèse, prothèse si épiphyse atteinte) reste la référence.',
    notes: { 'PROPOSE T-SURG-LONG': 'traitement de référence' },
  },
  'R-121': {
    message:
      'Mirels ≥ 9 : fixation prophylactique dans les trois sources qui traitent du score (Laredo 2018, Mastier 2018, Ahmed 2019) ; en radiologie interventionnelle, ciment systématique, souvent avec stabilisation percutanée et ablation (Ahmed 2019).',
    notes: {
      'PROPOSE T-SURG-LONG': 'ostéosynthèse prophylactique',
      'CAUTION T-LONGCEM': 'ciment comme composant, avec une stabilisation',
    },
  },
  'R-122': {
    message:
      'Mirels 8 : traitement conservateur ou interventionnel selon le jugement clinique (15 % de risque rapporté).',
    notes: { 'DISCUSS *': 'Mirels 8 : jugement clinique ; les sources diffèrent' },
  },
  'R-123': {
    message:
      'Mirels ≤ 7 : risque fracturaire rapporté faible (5 %) ; la radiothérapie est le traitement habituel (énoncé pour un score < 7).',
    notes: { 'PROPOSE T-RT': 'traitement habituel pour un score < 7' },
  },
  'R-124': {
    message: 'Os long non porteur et Mirels ≤ 7 : ablation, ciment ou les deux.',
    notes: { 'PROPOSE T-CEM': 'technique propre au siège (tête ou diaphyse)' },
  },
  'R-125': {
    message:
      'Lésion porteuse : ciment toujours présent dans les séries de radiologie interventionnelle (Ahmed 2019), souvent avec stabilisation et ablation ; Laredo 2018 et les recommandations françaises refusent le ciment seul.',
    notes: { 'CAUTION T-LONGCEM': 'non fiable seul contre la torsion' },
  },
  'R-126': {
    message: 'Mirels incomplet : seule une plage est connue.',
    notes: { 'ASK *': "fracture et items de Mirels ; plage seule dans l'intervalle" },
  },
  'R-127': {
    message:
      'Zone de cisaillement ou torsion : le ciment seul ne consolide pas, fixation chirurgicale ou percutanée nécessaire.',
    notes: { 'EXCLUDE T-LONGCEM': 'comme seule stabilisation en zone de cisaillement ou de torsion' },
  },
  'R-128': {
    message: "Cimentation d'un os long réservée aux patients non candidats à une chirurgie stabilisatrice.",
    notes: {
      'CAUTION T-LONGCEM': 'réservé aux patients non candidats à la chirurgie',
      'CAUTION T-SCREW': "la chirurgie est la référence lorsqu'elle est possible",
      'CAUTION T-REBAR': 'réservé aux patients non candidats à la chirurgie',
      'CAUTION T-FLEX': 'réservé aux patients non candidats à la chirurgie',
      'CAUTION T-YIMPL': "la chirurgie est la référence lorsqu'elle est possible",
      'CAUTION T-ABLCEM': 'ciment dans un os long : patients non candidats à la chirurgie',
      'CAUTION T-HEAD': "la chirurgie est la référence lorsqu'elle est possible",
    },
  },
  'R-129': {
    message:
      'Non candidat ou opposé à la chirurgie : ciment avec stabilisation percutanée (vis, broches, clous perforés).',
    notes: { 'PROPOSE T-REBAR': 'broches, clous perforés', 'PROPOSE T-CEM': 'avec une stabilisation percutanée' },
  },
  'R-130': {
    message:
      'Score > 8 et survie incertaine : chirurgie souvent récusée, ostéosynthèse percutanée cimentée développée dans ce contexte.',
    notes: { 'DISCUSS *': 'chirurgie souvent récusée lorsque la survie est incertaine' },
  },
  'R-131': {
    message:
      'Col fémoral : clou gamma ou prothèse de référence ; vissage percutané cimenté en alternative, place à préciser.',
    notes: {
      'PROPOSE T-SURG-LONG': 'clou gamma ou prothèse : référence',
      'PROPOSE T-SCREW': 'vis en triangulation avec ciment',
    },
  },
  'R-132': {
    message: 'Ostéolyse limitée au col sans destruction corticale majeure : implant en Y cimenté.',
    notes: {
      'PROPOSE T-YIMPL': 'alternative au clou gamma',
      'CAUTION T-YIMPL': 'efficacité et place restant à préciser',
    },
  },
  'R-133': {
    message:
      "Extension trochantérienne ou céphalique, ou destruction corticale importante : hors conditions de l'implant en Y.",
    notes: { 'EXCLUDE T-YIMPL': 'extension ou destruction corticale importante' },
  },
  'R-134': {
    message: "Conditions de l'implant en Y non renseignées.",
    notes: { 'ASK T-YIMPL': 'extension trochantérienne ou céphalique, destruction corticale' },
  },
  'R-135': {
    message:
      "Lésion de tête volumineuse, corticale détruite ou étendue au col : la cimentoplastie n'est pas le traitement énoncé.",
    notes: {
      'EXCLUDE T-HEAD': 'lésion volumineuse, destruction corticale ou extension au col',
      'CAUTION @cement_containing': "la prothèse est l'indication énoncée dans cette situation",
    },
  },
  'R-136': {
    message:
      'Lésion douloureuse de tête non connue comme volumineuse : ciment possible en théorie, exceptionnel en pratique.',
    notes: { 'PROPOSE T-HEAD': 'exceptionnel ; taille et corticale à vérifier' },
  },
};
