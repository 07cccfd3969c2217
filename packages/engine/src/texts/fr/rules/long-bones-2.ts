import type { longBones2Rules } from '../../../rules/long-bones-2.js';
import type { RuleTexts } from '../../texts.js';

export const longBones2Texts: RuleTexts<typeof longBones2Rules> = {
  'R-137': {
    message: 'Épiphyse atteinte : prothèse (référence chirurgicale).',
    notes: { 'PROPOSE T-SURG-LONG': 'prothèse' },
  },
  'R-138': {
    message: 'Van der Linden : atteinte corticale axiale > 30 mm, prédictive de fracture du fémur (30 %).',
    notes: { 'DISCUSS *': 'atteinte corticale axiale > 30 mm : 30 % de fractures rapportées' },
  },
  'R-139': {
    message: 'Van der Linden : atteinte circonférentielle > 50 %, prédictive de fracture du fémur (35 %).',
    notes: { 'DISCUSS *': 'atteinte circonférentielle > 50 % : 35 % de fractures rapportées' },
  },
  'R-140': {
    message: 'Au moins un critère fémoral de Harrington.',
    notes: { 'DISCUSS *': 'critère fémoral de Harrington présent' },
  },
  'R-141': {
    message: 'Scores discordants (Mirels ≤ 8 mais critère fémoral présent) : à lire ensemble.',
    notes: { 'DISCUSS *': 'scores discordants : à considérer ensemble' },
  },
  'R-142': {
    message: 'Diaphyse : cathéters cimentés ou clous souples expérimentaux ; mauvaise résistance du ciment en torsion.',
    notes: {
      'CAUTION T-FLEX': 'technique expérimentale',
      'CAUTION T-LONGCEM': 'mauvaise résistance du ciment en torsion',
    },
  },
  'R-143': {
    message:
      'Fracture sous-articulaire transversale non déplacée, chirurgie différée : ciment seul dans un cas, résultat durable.',
    notes: {
      'PROPOSE T-LONGCEM': 'niveau de preuve : un cas ; remplissage sous-articulaire dense',
      'CAUTION T-LONGCEM': 'fuite articulaire : scanner intermittent, arrêt à la première fuite',
    },
  },
  'R-144': {
    message: 'Fracture déplacée : chirurgie de référence ; conditions percutanées non décrites.',
    notes: { 'DISCUSS *': 'fracture déplacée : conditions percutanées non décrites par les sources' },
  },
  'R-145': {
    message: 'Critère fémoral de risque fracturaire présent : stabilisation prophylactique à discuter (déduction).',
    notes: {
      'PROPOSE T-SURG-LONG': 'option liée au risque de fracture (déduction)',
      'PROPOSE T-SCREW': 'option liée au risque de fracture (déduction)',
    },
  },
  'R-146': {
    message:
      'Os long, fracture constituée ou imminente, patient non récusé : la chirurgie est le traitement de référence.',
    notes: { 'PREFER T-SURG-LONG': 'traitement de référence' },
  },
  'R-147': {
    message:
      "Lésion douloureuse d'un os long en zone de fortes contraintes : le ciment seul peut suffire sur la douleur, pas pour prévenir une fracture.",
    notes: {
      'PROPOSE T-LONGCEM': 'visée antalgique seulement',
      'CAUTION T-LONGCEM':
        'ne prévient pas la fracture ; réservé aux patients non candidats à la chirurgie, avec stabilisation percutanée (recommandations françaises)',
    },
  },
  'R-148': {
    message:
      'Fracture imminente ou non déplacée en zone de cisaillement ou de torsion : fixation chirurgicale ou percutanée.',
    notes: {
      'PROPOSE T-SCREW': 'sites soumis à la torsion (col fémoral et humérus cités)',
      'PROPOSE T-REBAR': 'broches, aiguilles et ciment',
      'CAUTION T-LONGCEM': 'pas seul en zone de cisaillement ou de torsion',
    },
  },
  'R-149': {
    message:
      'Zone de cisaillement ou de torsion : ablation ou radiothérapie et ciment, sans fixation, ne consolident pas.',
    notes: {
      'CAUTION T-ABLCEM': 'pas de fixation : ajouter des vis ou des broches',
      'CAUTION T-CEMRT': 'pas de fixation : ajouter des vis ou des broches',
    },
  },
  'R-244': {
    message:
      'Lésion diaphysaire douloureuse ou menaçante : cathéters cimentés ou clous souples décrits comme expérimentaux.',
    notes: { 'PROPOSE T-FLEX': 'expérimental' },
  },
  'R-245': {
    message:
      'Lésion de tête douloureuse ou menaçante, volumineuse, détruisant la corticale ou étendue au col : prothèse.',
    notes: { 'PREFER T-SURG-LONG': 'prothèse' },
  },
  'R-267': {
    message:
      "Segment du fémur proximal ou de l'humérus proximal non précisé : traité comme zone de fortes contraintes jusqu'à précision.",
    notes: {
      'ASK *': 'quel segment : tête, col, région trochantérienne ou tubérositaire, métaphyse ?',
      'CAUTION T-LONGCEM': 'segment non précisé : col et métaphyse sont des zones de cisaillement',
    },
  },
  'R-276': {
    message: 'Col fémoral : zone de cisaillement ; ciment seul insuffisant, place du vissage percutané à préciser.',
    notes: {
      'CAUTION T-SCREW': 'efficacité et place restant à préciser',
      'CAUTION T-LONGCEM': 'zone de cisaillement : ciment seul insuffisant face au risque de fracture',
    },
  },
};
