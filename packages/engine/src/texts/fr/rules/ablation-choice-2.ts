import type { ablationChoice2Rules } from '../../../rules/ablation-choice-2.js';
import type { RuleTexts } from '../../texts.js';

export const ablationChoice2Texts: RuleTexts<typeof ablationChoice2Rules> = {
  'R-185': {
    message: 'L’ablation seule ne stabilise pas un os porteur ; elle peut être associée à une consolidation.',
    notes: { 'CAUTION @ablation': 'l’ablation seule ne stabilise pas : consolidation à associer' },
  },
  'R-186': {
    message: 'La taille de la lésion guide le nombre de sondes et les associations.',
    notes: { 'ASK *': 'taille de la lésion' },
  },
  'R-187': {
    message:
      'L’alcoolisation soulage vite, mais habituellement pas au-delà de 3 à 5 mois ; la radiofréquence ou la cryoablation lui est préférée pour un effet plus durable.',
    notes: {
      'PROPOSE T-ALC': 'effet rapide, habituellement 3 à 5 mois au plus',
      'CAUTION T-ALC': 'radiofréquence ou cryoablation préférées pour leur effet plus durable',
    },
  },
  'R-188': {
    message:
      'Le laser (peu utilisé en oncologie) et les ultrasons focalisés sont seulement cités ; l’ablation associée à des médicaments sensibilisants relève de la recherche.',
    notes: {
      'INFO T-LASER': 'petite zone, peu utilisé en oncologie',
      'INFO T-HIFU': 'seulement cités par les sources',
      'INFO T-SENS': 'domaine de la recherche',
    },
  },
  'R-189': {
    message: 'La protection thermique est irréalisable : le risque pour les organes voisins est à discuter.',
    notes: { 'CAUTION @ablation': 'protection irréalisable', 'DISCUSS *': 'ablation sans protection ?' },
  },
  'R-199': {
    message:
      'La source écarte la radiofréquence monopolaire devant tout implant métallique, sans préciser de distance ; la RCP apprécie.',
    notes: { 'DISCUSS T-RFA-M': 'la source ne limite pas la règle aux implants proches de la cible' },
  },
  'R-200': {
    message:
      'Composante des parties molles et ablation envisagée : la cryoablation et les micro-ondes ne sont pas limitées par la corticale.',
    notes: { 'PROPOSE T-CRYO': 'traite l’os et les parties molles', 'PROPOSE T-MWA': 'non limitées par la corticale' },
  },
  'R-201': {
    message:
      'Gros vaisseau voisin et ablation envisagée : les micro-ondes sont moins sensibles à la dissipation thermique.',
    notes: { 'PROPOSE T-MWA': 'moins sensibles à la dissipation thermique' },
  },
  'R-202': {
    message: 'Ablation nécessitant une visualisation précise : la boule de glace de la cryoablation est visible.',
    notes: { 'PREFER T-CRYO': 'boule de glace visible en temps réel' },
  },
  'R-203': {
    message:
      'Ablation d’une lésion de plus de 4 cm : plusieurs aiguilles bipolaires ou plusieurs cryosondes peuvent être associées.',
    notes: { 'PROPOSE T-RFA-B': 'plusieurs aiguilles bipolaires', 'PROPOSE T-CRYO': 'plusieurs sondes' },
  },
  'R-204': {
    message:
      'Lésion condensante ou mixte et ablation envisagée : la cryoablation agit sur les lésions lytiques et condensantes.',
    notes: { 'PROPOSE T-CRYO': 'efficace sur les lésions lytiques et condensantes' },
  },
  'R-205': {
    message: 'Ablation sans anesthésie générale : la cryoablation est réalisable sous sédation légère.',
    notes: { 'PROPOSE T-CRYO': 'sédation légère ou réduite possible' },
  },
  'R-206': {
    message:
      'Ablation puis ciment dans la même séance : les techniques de chaleur n’imposent pas de délai de réchauffement.',
    notes: { 'PROPOSE T-RFA': 'pas de délai de réchauffement', 'PROPOSE T-MWA': 'pas de délai de réchauffement' },
  },
  'R-207': {
    message: 'Ablation péri-articulaire : la marge de la cryoablation est visible.',
    notes: { 'PROPOSE T-CRYO': 'marge visible au contact de l’articulation' },
  },
  'R-209': { message: 'Ablation envisagée sur un os porteur : elle peut être associée à une cimentoplastie.' },
  'R-248': {
    message: 'Ablation envisagée près d’une structure critique : une protection thermique peut être nécessaire.',
    notes: { 'PROPOSE T-PROTECT': 'avec une ablation' },
  },
};
