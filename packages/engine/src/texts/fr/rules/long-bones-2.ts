import type { longBones2Rules } from '../../../rules/long-bones-2.js';
import type { RuleTexts } from '../../texts.js';

export const longBones2Texts: RuleTexts<typeof longBones2Rules> = {
  'R-137': {
    message: 'Épiphyse atteinte : la prothèse est la référence chirurgicale.',
    notes: { 'PROPOSE T-SURG-LONG': 'prothèse' },
  },
  'R-138': {
    message: 'Van der Linden : atteinte corticale axiale > 30 mm, prédictive de fracture du fémur (30 % de fractures).',
    notes: { 'DISCUSS *': 'atteinte corticale axiale > 30 mm : 30 % de fractures rapportées' },
  },
  'R-139': {
    message:
      'Van der Linden : atteinte corticale circonférentielle > 50 %, prédictive de fracture du fémur (35 % de fractures).',
    notes: { 'DISCUSS *': 'atteinte circonférentielle > 50 % : 35 % de fractures rapportées' },
  },
  'R-140': {
    message: 'Au moins un critère fémoral de Harrington est présent.',
    notes: { 'DISCUSS *': 'critère fémoral de Harrington présent' },
  },
  'R-141': {
    message: 'Les scores sont discordants (Mirels à 8 ou moins, mais critère fémoral présent) et sont à lire ensemble.',
    notes: { 'DISCUSS *': 'scores discordants : à considérer ensemble' },
  },
  'R-142': {
    message:
      'Diaphyse : les cathéters remplis de ciment et les clous souples sont expérimentaux ; le ciment résiste mal à la torsion.',
    notes: {
      'CAUTION T-FLEX': 'technique expérimentale',
      'CAUTION T-LONGCEM': 'mauvaise résistance du ciment en torsion',
    },
  },
  'R-143': {
    message:
      'Fracture sous-articulaire transversale non déplacée, sans chirurgie : le ciment seul, déposé entre l’extrémité distale d’un clou déjà en place et l’os sous-articulaire, a été utilisé dans un cas de lymphome (marche sans aide à 1,5 an).',
    notes: {
      'PROPOSE T-LONGCEM': 'un seul cas : remplissage dense jusqu’à l’os sous-articulaire',
      'CAUTION T-LONGCEM':
        'fuite articulaire : dans ce cas, scanner intermittent et injection arrêtée à la première fuite',
    },
  },
  'R-144': {
    message:
      'Fracture déplacée d’un os long : la chirurgie est la référence et aucune source ne décrit les conditions d’une fixation percutanée.',
    notes: { 'DISCUSS *': 'fracture déplacée : conditions percutanées non décrites par les sources' },
  },
  'R-145': {
    message:
      'Un critère fémoral de risque fracturaire est présent : une stabilisation prophylactique peut être discutée (déduction).',
    notes: {
      'PROPOSE T-SURG-LONG': 'option liée au risque de fracture (déduction)',
      'PROPOSE T-SCREW': 'option liée au risque de fracture (déduction)',
    },
  },
  'R-146': {
    message:
      'Os long fracturé ou menacé (Mirels à 9 ou plus), sans obstacle connu à la chirurgie : la chirurgie est le traitement de référence.',
    notes: { 'PREFER T-SURG-LONG': 'traitement de référence' },
  },
  'R-147': {
    message:
      'Lésion douloureuse d’un os long en zone de fortes contraintes : le ciment seul peut suffire sur la douleur, mais être insuffisant pour prévenir une fracture.',
    notes: {
      'PROPOSE T-LONGCEM': 'visée antalgique seulement',
      'CAUTION T-LONGCEM':
        'peut ne pas prévenir la fracture ; réservé aux patients non candidats à la chirurgie, avec stabilisation percutanée (recommandations françaises)',
    },
  },
  'R-148': {
    message:
      'Fracture imminente, ou non connue comme déplacée, en zone de cisaillement ou de torsion : une fixation chirurgicale ou percutanée est décrite.',
    notes: {
      'PROPOSE T-SCREW': 'sites soumis à la torsion (col fémoral et humérus cités)',
      'PROPOSE T-REBAR': 'broches, aiguilles et ciment',
      'CAUTION T-LONGCEM': 'pas seul en zone de cisaillement ou de torsion',
    },
  },
  'R-149': {
    message:
      'Zone de cisaillement ou de torsion : le ciment associé à une ablation ou à la radiothérapie, mais sans fixation, ne suffit pas à consolider.',
    notes: {
      'CAUTION T-ABLCEM': 'pas de fixation : vis ou broches à discuter',
      'CAUTION T-CEMRT': 'pas de fixation : vis ou broches à discuter',
    },
  },
  'R-244': {
    message:
      'Lésion diaphysaire à traiter localement : les cathéters remplis de ciment et les clous souples sont décrits comme expérimentaux.',
    notes: { 'PROPOSE T-FLEX': 'technique expérimentale' },
  },
  'R-245': {
    message:
      'Tête fémorale ou humérale : la source indique une prothèse quand la lésion est volumineuse et détruit la corticale ou s’étend au col ; un seul de ces signes suffit à BoneMet pour la mettre en avant.',
    notes: { 'PREFER T-SURG-LONG': 'prothèse' },
  },
  'R-267': {
    message:
      'Segment du fémur proximal ou de l’humérus proximal non précisé : considéré comme zone de fortes contraintes tant qu’il ne l’est pas.',
    notes: {
      'ASK *': 'quel segment : tête, col, région trochantérienne ou tubérositaire, métaphyse ?',
      'CAUTION T-LONGCEM': 'segment non précisé : col et métaphyse sont des zones de cisaillement',
    },
  },
  'R-276': {
    message:
      'Col fémoral : dans cette zone de cisaillement le ciment seul est insuffisant, et la place du vissage percutané reste à préciser.',
    notes: {
      'CAUTION T-SCREW': 'efficacité et place restant à préciser',
      'CAUTION T-LONGCEM': 'zone de cisaillement : ciment seul insuffisant face au risque de fracture',
    },
  },
};
