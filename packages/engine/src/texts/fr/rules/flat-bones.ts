import type { flatBonesRules } from '../../../rules/flat-bones.js';
import type { RuleTexts } from '../../texts.js';

export const flatBonesTexts: RuleTexts<typeof flatBonesRules> = {
  'R-150': { message: 'Sternum ou côte douloureux : cimentoplastie possible.' },
  'R-151': {
    message:
      'Sternum fracturé : forces de rotation ; deux vis parallèles et ciment dans un cas (Ahmed 2019), ciment seul efficace dans un autre (Mastier 2018).',
    notes: {
      'PROPOSE T-SCREW': 'deux vis parallèles dans le grand axe, entièrement filetées, et ciment',
      'CAUTION T-FLAT': 'échec précoce attendu sans corticale intacte (Ahmed 2019)',
      'DISCUSS *': 'ostéosynthèse chirurgicale par plaque envisagée ?',
    },
  },
  'R-152': {
    message: 'Ablation évitée près du cœur et des poumons dans le cas sternal.',
    notes: { 'CAUTION @ablation': 'lésion possible du cœur, du poumon, du sternum ; peut gêner la consolidation' },
  },
  'R-153': {
    message: 'Scapula : ciment antalgique même si remplissage incomplet.',
    notes: { 'PROPOSE T-SCAP': 'un remplissage même incomplet peut soulager' },
  },
  'R-154': {
    message: 'Lésion limitée à la glène : ciment seul généralement suffisant.',
    notes: { 'PREFER T-SCAP': 'glène seule : forces de compression, ciment généralement suffisant' },
  },
  'R-155': {
    message: 'Extension au corps de la scapula : risque de fracture secondaire, discuter une vis.',
    notes: {
      'CAUTION T-SCAP':
        'contraintes multidirectionnelles dans le corps de la scapula : fracture déplacée à 2 mois dans un cas',
    },
  },
  'R-156': {
    message: 'Lésion costale ou intercostale avec composante neuropathique : cryoablation et cryoneurolyse.',
    notes: { 'PROPOSE T-CRYO': 'lésion', 'PROPOSE T-NEURO-P': 'cryoneurolyse intercostale étagée' },
  },
  'R-157': {
    message: 'Paroi thoracique, voisinage non renseigné : poumon, cœur, peau.',
    notes: {
      'CAUTION @ablation': 'paroi thoracique : poumon, cœur ou peau possiblement au contact',
      'ASK @ablation': 'structures voisines',
    },
  },
  'R-246': {
    message: 'Lésion douloureuse ou menaçante étendue au corps de la scapula : une vis du corps peut être discutée.',
    notes: { 'PROPOSE T-SCREW': 'vis du corps de la scapula, techniquement difficile' },
  },
  'R-265': {
    message: 'Crâne : aucune source ne décrit de traitement percutané à ce niveau.',
    notes: {
      'CAUTION @all_ir': 'crâne : encéphale et méninges au contact ; sources muettes sur ce siège',
      'DISCUSS *': 'lésion du crâne : avis neurochirurgical (sources muettes)',
    },
  },
  'R-269': {
    message:
      'Os plat fracturé : la chirurgie ouverte a été envisagée dans les deux cas illustrés et non retenue ; elle reste une option pour la RCP.',
    notes: {
      'PROPOSE T-SURG-OTHER':
        "envisagée et non proposée d'emblée dans les cas illustrés (morbidité, état général, traitement systémique)",
    },
  },
  'R-277': {
    message:
      "Fracture ou destruction étendue à un siège sans intervention décrite : la chirurgie est l'une des trois options locales citées par Laredo 2018.",
    notes: {
      'PROPOSE T-SURG-OTHER': "la chirurgie est l'une des trois options locales ; technique non décrite à ce siège",
    },
  },
};
