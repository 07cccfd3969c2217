import type { flatBonesRules } from '../../../rules/flat-bones.js';
import type { RuleTexts } from '../../texts.js';

export const flatBonesTexts: RuleTexts<typeof flatBonesRules> = {
  'R-150': { message: 'Lésion douloureuse du sternum ou d’une côte : la cimentoplastie est décrite.' },
  'R-151': {
    message:
      'Sternum fracturé : sous les forces de rotation et obliques, Ahmed 2019 prévoit un échec du ciment seul et associe deux vis crânio-caudales parallèles au ciment ; Mastier 2018 montre un soulagement après cimentoplastie, sans mention de vis.',
    notes: {
      'PROPOSE T-SCREW': 'deux vis parallèles dans le grand axe, entièrement filetées, et ciment',
      'CAUTION T-FLAT': 'échec précoce attendu sans corticale intacte (Ahmed 2019)',
      'DISCUSS *': 'ostéosynthèse chirurgicale par plaque envisagée ?',
    },
  },
  'R-152': {
    message: 'L’ablation a été évitée près du cœur et des poumons dans le cas sternal illustré.',
    notes: { 'CAUTION @ablation': 'lésion possible du sternum, du cœur et des poumons ; peut gêner la consolidation' },
  },
  'R-153': {
    message:
      'Scapula : les lésions sont souvent volumineuses et difficiles à remplir, mais un remplissage même incomplet peut soulager.',
    notes: { 'PROPOSE T-SCAP': 'un remplissage même incomplet peut soulager' },
  },
  'R-154': {
    message: 'Lésion limitée à la glène : le ciment seul suffit généralement face aux contraintes.',
    notes: { 'PREFER T-SCAP': 'glène seule : forces de compression, ciment généralement suffisant' },
  },
  'R-155': {
    message: 'Extension au corps de la scapula : risque de fracture secondaire ; une vis du corps peut être discutée.',
    notes: {
      'CAUTION T-SCAP':
        'contraintes multidirectionnelles dans le corps de la scapula : fracture déplacée à 2 mois dans un cas',
    },
  },
  'R-156': {
    message:
      'Lésion costale ou intercostale avec douleur neuropathique : un cas associe cryoablation de la lésion et cryoneurolyse.',
    notes: { 'PROPOSE T-CRYO': 'de la lésion', 'PROPOSE T-NEURO-P': 'cryoneurolyse intercostale étagée' },
  },
  'R-157': {
    message: 'Lésion de la paroi thoracique : les structures voisines (poumon, cœur, peau) ne sont pas renseignées.',
    notes: {
      'CAUTION @ablation': 'paroi thoracique : poumon, cœur ou peau possiblement au contact',
      'ASK @ablation': 'structures voisines',
    },
  },
  'R-246': {
    message: 'Lésion du corps de la scapula à traiter : une vis du corps peut être discutée.',
    notes: { 'PROPOSE T-SCREW': 'vis du corps de la scapula, techniquement difficile' },
  },
  'R-265': {
    message: 'Crâne : aucune source ne décrit de traitement percutané à ce niveau.',
    notes: {
      'CAUTION @all_ir': 'crâne : encéphale et méninges au contact ; sources muettes sur ce siège',
      'DISCUSS *': 'lésion du crâne : avis neurochirurgical (sources muettes)',
    },
  },
  'R-269': {
    message:
      'Fracture du sternum ou de la scapula : la chirurgie ouverte a été envisagée dans les deux cas illustrés et non retenue ; elle reste une option pour la RCP.',
    notes: {
      'PROPOSE T-SURG-OTHER':
        'envisagée et non retenue dans les cas illustrés (morbidité, état général, traitement systémique)',
    },
  },
  'R-277': {
    message:
      'Fracture ou destruction étendue à un siège sans intervention décrite : la chirurgie est l’une des trois options locales citées par Laredo 2018.',
    notes: {
      'PROPOSE T-SURG-OTHER': 'la chirurgie est l’une des trois options locales ; technique non décrite à ce siège',
    },
  },
};
