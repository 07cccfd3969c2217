import type { ablationChoice2Rules } from '../../../rules/ablation-choice-2.js';
import type { RuleTexts } from '../../texts.js';

export const ablationChoice2Texts: RuleTexts<typeof ablationChoice2Rules> = {
  'R-185': {
    message: "L'ablation seule ne stabilise pas : associer une consolidation.",
    notes: { 'CAUTION @ablation': "l'ablation seule ne stabilise pas : associer une consolidation" },
  },
  'R-186': {
    message: 'La taille conditionne le nombre de sondes et les associations.',
    notes: { 'ASK *': 'taille de la lésion' },
  },
  'R-187': {
    message: 'Alcoolisation : effet rapide, habituellement limité à 3–5 mois ; RF ou cryoablation préférées.',
    notes: {
      'PROPOSE T-ALC': 'effet rapide, 3 à 5 mois au plus habituellement',
      'CAUTION T-ALC': 'radiofréquence ou cryoablation préférées pour leur effet plus durable',
    },
  },
  'R-188': {
    message:
      'Laser et HIFU cités sans indication oncologique précise ; associations médicamenteuses du domaine de la recherche.',
    notes: {
      'INFO T-LASER': 'petite zone, peu utilisé en oncologie',
      'INFO T-HIFU': 'seulement cités par les sources',
      'INFO T-SENS': 'domaine de la recherche',
    },
  },
  'R-189': {
    message: 'Protection thermique irréalisable : risque sur les organes voisins à discuter.',
    notes: { 'CAUTION @ablation': 'protection irréalisable', 'DISCUSS *': 'ablation sans protection ?' },
  },
  'R-199': {
    message: "La règle sur l'implant métallique ne précise pas de distance ; à discuter.",
    notes: { 'DISCUSS T-RFA-M': 'la source ne limite pas la règle aux implants proches de la cible' },
  },
  'R-200': {
    message: "Composante des parties molles : cryoablation ou micro-ondes lorsqu'une ablation est envisagée.",
    notes: { 'PROPOSE T-CRYO': "traite l'os et les parties molles", 'PROPOSE T-MWA': 'non limitées par la corticale' },
  },
  'R-201': {
    message: 'Gros vaisseau voisin et ablation envisagée : micro-ondes moins sensibles à la dissipation thermique.',
    notes: { 'PROPOSE T-MWA': 'moins sensibles à la dissipation thermique' },
  },
  'R-202': {
    message: 'Ablation nécessitant une visualisation précise : cryoablation.',
    notes: { 'PREFER T-CRYO': 'glaçon visible en temps réel' },
  },
  'R-203': {
    message: "Ablation d'une lésion de plus de 4 cm : plusieurs aiguilles bipolaires ou cryosondes.",
    notes: { 'PROPOSE T-RFA-B': 'plusieurs aiguilles bipolaires', 'PROPOSE T-CRYO': 'plusieurs sondes' },
  },
  'R-204': {
    message: 'Lésion condensante ou mixte et ablation envisagée : la cryoablation agit sur tout type de lésion.',
    notes: { 'PROPOSE T-CRYO': 'efficace sur les lésions lytiques et condensantes' },
  },
  'R-205': {
    message: 'Ablation sans anesthésie générale : cryoablation réalisable sous sédation légère.',
    notes: { 'PROPOSE T-CRYO': 'sédation légère ou réduite possible' },
  },
  'R-206': {
    message: 'Ablation puis ciment dans la même séance : pas de délai de réchauffement avec les techniques de chaleur.',
    notes: { 'PROPOSE T-RFA': 'pas de délai de réchauffement', 'PROPOSE T-MWA': 'pas de délai de réchauffement' },
  },
  'R-207': {
    message: 'Ablation péri-articulaire : marge visible en cryoablation.',
    notes: { 'PROPOSE T-CRYO': "marge visible au contact de l'articulation" },
  },
  'R-209': { message: 'Ablation envisagée sur une lésion portante : associer une consolidation.' },
  'R-248': {
    message: "Ablation envisagée près d'une structure critique : prévoir une protection thermique.",
    notes: { 'PROPOSE T-PROTECT': 'avec une ablation' },
  },
};
