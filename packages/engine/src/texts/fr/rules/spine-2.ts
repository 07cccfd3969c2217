import type { spine2Rules } from '../../../rules/spine-2.js';
import type { RuleTexts } from '../../texts.js';

export const spine2Texts: RuleTexts<typeof spine2Rules> = {
  'R-087': {
    message:
      'Volumineuse extension prévertébrale très douloureuse : destruction tumorale, par cryoablation, dont la source rappelle les avantages, ou par radiofréquence.',
  },
  'R-088': { message: 'Poursuite de la croissance redoutée : une radiothérapie peut compléter la vertébroplastie.' },
  'R-089': {
    message:
      'Fracture vertébrale et survie > 6 mois ou peu de métastases : ciment pour l’effet antalgique immédiat, associé à une radiothérapie ou à une ablation pour le contrôle local. « Peu » n’est pas chiffré par la source : la mention « maladie non diffuse » du clinicien est utilisée (déduction).',
  },
  'R-090': {
    message: 'Plusieurs niveaux dans la séance : anesthésie générale habituelle.',
    notes: { 'INFO T-VP': 'anesthésie générale habituelle lorsque plusieurs niveaux sont traités' },
  },
  'R-091': {
    message: 'Site critique proche d’organes vitaux : implants contenant le ciment.',
    notes: { 'PROPOSE T-VAI': 'retient le ciment' },
  },
  'R-092': {
    message: 'Contrôle tumoral au rachis : ablation et ciment, limités près du canal.',
    notes: {
      'PROPOSE T-ABLCEM': 'vérifier la distance aux structures nerveuses',
      'CAUTION T-RFA': 'usage limité près du canal par la règle des 10 mm',
    },
  },
  'R-093': {
    message: 'Rachis cervical : voie antérolatérale ; voie transorale décrite pour le rachis cervical haut.',
    notes: {
      'INFO T-VP':
        'voie antérolatérale entre les vaisseaux du cou et l’axe aérodigestif ; voie transorale décrite pour les niveaux supérieurs',
    },
  },
  'R-094': {
    message:
      'Fracture vertébrale douloureuse mécanique : vertébroplastie, sous réserve de stabilité et d’absence de menace nerveuse.',
    notes: { 'PROPOSE T-VP': 'sauf instabilité ou menace nerveuse' },
  },
  'R-095': {
    message:
      'C1–C2 hors masses latérales ou partie non précisée : implant proposé (la source vise les masses latérales).',
    notes: { 'PROPOSE T-VAI': 'si toute fuite doit être évitée' },
  },
  'R-096': {
    message:
      'Compression nerveuse chez un patient non récusé pour la chirurgie : la libération chirurgicale vient en premier ; une vertébroplastie peut la compléter.',
    notes: {
      'PREFER T-SURG-SPINE': 'libération, le plus souvent avec ostéosynthèse',
      'PROPOSE T-VP': 'en complément de la libération, jamais seule',
    },
  },
  'R-097': {
    message: 'SINS 7 à 12 et douleur : vertébroplastie si aucune instabilité résiduelle n’est attendue.',
    notes: { 'PROPOSE T-VP': 'si aucune instabilité résiduelle n’est attendue' },
  },
  'R-098': {
    message:
      'Ni menace nerveuse ni instabilité attendue après le geste : la vertébroplastie est décrite comme la meilleure solution.',
  },
  'R-099': {
    message:
      'Destruction étendue du mur postérieur : implant retenant le ciment ou cavité par ballonnet pour limiter la fuite.',
    notes: { 'PROPOSE T-VAI': 'rupture corticale étendue', 'PROPOSE T-BKP': 'risque de fuite très élevé' },
  },
  'R-255': {
    message: 'Ciment indiqué en l’absence d’instabilité et de menace nerveuse ; l’une des deux n’est pas documentée.',
    notes: {
      'CAUTION @cement_only': 'stabilité ou état du canal non établi',
      'CAUTION T-CEMRT': 'stabilité ou état du canal non établi',
      'CAUTION T-ABLCEM': 'stabilité ou état du canal non établi',
    },
  },
  'R-260': {
    message:
      'Compression nerveuse chez un patient non récusé : la radiothérapie figure dans la liste (en cas d’épidurite, les recommandations françaises privilégient la chirurgie ou son association à la radiothérapie).',
    notes: { 'PROPOSE T-RT': 'associée à la chirurgie ; seule si la chirurgie s’avère impossible' },
  },
  'R-264': {
    message:
      'Déficit neurologique avec lésion à distance du rachis : atteinte nerveuse ou plexique possible, à élucider avant un traitement thermique.',
    notes: {
      'DISCUSS *': 'déficit neurologique : atteinte nerveuse ou plexique, ou autre cause ?',
      'CAUTION @ablation': 'déficit neurologique : un nerf peut se trouver dans la cible ou à son contact',
    },
  },
  'R-270': {
    message: 'Masses latérales de C1–C2 : toute fuite doit être évitée ; voies d’abord décrites.',
    notes: {
      'CAUTION T-VP': 'toute fuite doit être évitée à ce niveau',
      'CAUTION T-BKP': 'toute fuite doit être évitée à ce niveau',
      'INFO T-VP': 'voie antérolatérale ; voie transorale également décrite',
    },
  },
  'R-271': {
    message: 'Site critique au contact d’organes vitaux : toute fuite de ciment est à éviter.',
    notes: { 'CAUTION @cement_containing': 'fuite à éviter : organe vital au contact de la lésion' },
  },
  'R-272': {
    message: 'Rachis cervical haut : fuite à éviter, partie de la vertèbre à préciser.',
    notes: {
      'CAUTION T-VP': 'rachis cervical haut : fuite à éviter',
      'CAUTION T-BKP': 'rachis cervical haut : fuite à éviter',
      'ASK *': 'partie de la vertèbre atteinte (masse latérale ?)',
    },
  },
  'R-284': {
    message: 'Fracture vertébrale douloureuse : augmentation par ballonnet décrite, place discutée.',
    notes: {
      'PROPOSE T-BKP':
        'restauration de hauteur ou création d’une cavité ; place par rapport au ciment seul à clarifier',
      'CAUTION T-BKP':
        'pas de supériorité sur la vertébroplastie ; fracture néoplasique non retenue comme indication (HAS 2009)',
    },
  },
};
