import type { longBones1Rules } from '../../../rules/long-bones-1.js';
import type { RuleTexts } from '../../texts.js';

export const longBones1Texts: RuleTexts<typeof longBones1Rules> = {
  'R-120': {
    message:
      'La chirurgie (ostéosynthèse, ou prothèse si l’épiphyse est atteinte) reste la référence pour les os longs.',
    notes: { 'PROPOSE T-SURG-LONG': 'traitement de référence' },
  },
  'R-121': {
    message:
      'Mirels à 9 ou plus : les trois sources qui traitent du score prévoient une ostéosynthèse prophylactique (Laredo 2018, Mastier 2018 pour le fémur proximal, Ahmed 2019) ; Mastier 2018 écarte la chirurgie quand la survie est incertaine ; en radiologie interventionnelle le ciment est systématique, souvent avec stabilisation percutanée et ablation (Ahmed 2019).',
    notes: {
      'PROPOSE T-SURG-LONG': 'ostéosynthèse prophylactique',
      'CAUTION T-LONGCEM': 'ciment comme composant, avec une stabilisation',
    },
  },
  'R-122': {
    message:
      'Mirels à 8 : traitement conservateur ou interventionnel selon le jugement clinique, avec un risque de fracture rapporté de 15 % (Ahmed 2019) ; Laredo 2018 et Mastier 2018 placent le seuil au-dessus de 8.',
    notes: { 'DISCUSS *': 'Mirels 8 : jugement clinique ; les sources diffèrent' },
  },
  'R-123': {
    message:
      'Mirels à 7 ou moins : le risque de fracture rapporté est faible (5 %) et la radiothérapie est le traitement habituel (énoncé pour un score < 7).',
    notes: { 'PROPOSE T-RT': 'traitement habituel pour un score < 7' },
  },
  'R-124': {
    message:
      'Os long non porteur et Mirels à 7 ou moins : la littérature de radiologie interventionnelle décrit l’ablation, le ciment ou les deux.',
    notes: { 'PROPOSE T-CEM': 'forme selon le siège (tête ou diaphyse)' },
  },
  'R-125': {
    message:
      'Os long porteur : en radiologie interventionnelle le ciment est systématique, souvent avec stabilisation et ablation (Ahmed 2019) ; Laredo 2018 écarte le ciment seul et les recommandations françaises le jugent peu fiable en torsion.',
    notes: { 'CAUTION T-LONGCEM': 'peu fiable seul en torsion' },
  },
  'R-126': {
    message: 'Le score de Mirels est incomplet : seule une plage est connue.',
    notes: { 'ASK *': 'statut de la fracture et items de Mirels ; en attendant, seule la plage du score est connue' },
  },
  'R-127': {
    message:
      'En zone de cisaillement ou de torsion, le ciment seul ne suffit pas : une fixation chirurgicale ou percutanée est nécessaire.',
    notes: { 'EXCLUDE T-LONGCEM': 'comme seule stabilisation en zone de cisaillement ou de torsion' },
  },
  'R-128': {
    message: 'La cimentation d’un os long est réservée aux patients non candidats à une chirurgie stabilisatrice.',
    notes: {
      'CAUTION T-LONGCEM': 'réservé aux patients non candidats à la chirurgie',
      'CAUTION T-SCREW': 'la chirurgie est la référence lorsqu’elle est possible',
      'CAUTION T-REBAR': 'réservé aux patients non candidats à la chirurgie',
      'CAUTION T-FLEX': 'réservé aux patients non candidats à la chirurgie',
      'CAUTION T-YIMPL': 'la chirurgie est la référence lorsqu’elle est possible',
      'CAUTION T-ABLCEM': 'ciment dans un os long : patients non candidats à la chirurgie',
      'CAUTION T-HEAD': 'la chirurgie est la référence lorsqu’elle est possible',
    },
  },
  'R-129': {
    message:
      'Patient non candidat ou opposé à la chirurgie : le ciment peut être associé à une stabilisation percutanée (vis, broches, clous perforés).',
    notes: { 'PROPOSE T-REBAR': 'broches, clous perforés', 'PROPOSE T-CEM': 'avec une stabilisation percutanée' },
  },
  'R-130': {
    message:
      'Mirels supérieur à 8 et survie incertaine : la chirurgie n’est pas retenue, et le vissage percutané cimenté a été proposé comme alternative (énoncé pour le fémur proximal).',
    notes: { 'DISCUSS *': 'chirurgie non retenue lorsque la survie est incertaine (Mastier 2018)' },
  },
  'R-131': {
    message:
      'Col fémoral : le clou gamma ou la prothèse est la référence ; le vissage percutané cimenté est une alternative moins traumatisante dont la place reste à préciser.',
    notes: {
      'PROPOSE T-SURG-LONG': 'clou gamma ou prothèse : référence',
      'PROPOSE T-SCREW': 'vis en triangulation avec ciment',
    },
  },
  'R-132': {
    message:
      'Ostéolyse limitée au col fémoral sans destruction corticale majeure : un implant en Y cimenté est une alternative au clou gamma.',
    notes: {
      'PROPOSE T-YIMPL': 'alternative au clou gamma',
      'CAUTION T-YIMPL': 'efficacité et place restant à préciser',
    },
  },
  'R-133': {
    message:
      'Extension inter-trochantérienne ou céphalique, ou destruction corticale importante : hors des conditions énoncées pour l’implant en Y.',
    notes: { 'EXCLUDE T-YIMPL': 'extension ou destruction corticale importante' },
  },
  'R-134': {
    message: 'Les conditions énoncées pour l’implant en Y ne sont pas renseignées.',
    notes: { 'ASK T-YIMPL': 'extension inter-trochantérienne ou céphalique, destruction corticale' },
  },
  'R-135': {
    message:
      'Tête fémorale ou humérale : la source indique une prothèse quand la lésion est volumineuse et détruit la corticale ou s’étend au col ; un seul de ces signes suffit à BoneMet pour écarter la cimentoplastie de la tête.',
    notes: {
      'EXCLUDE T-HEAD': 'au moins un signe : lésion volumineuse, destruction corticale, extension au col',
      'CAUTION @cement_containing':
        'la source indique une prothèse quand une lésion volumineuse détruit la corticale ou s’étend au col',
    },
  },
  'R-136': {
    message:
      'Lésion douloureuse de la tête fémorale ou humérale, non connue comme volumineuse : la cimentoplastie est possible en théorie, exceptionnelle en pratique.',
    notes: { 'PROPOSE T-HEAD': 'exceptionnelle ; taille et corticale à vérifier' },
  },
};
