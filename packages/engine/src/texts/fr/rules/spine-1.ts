import type { spine1Rules } from '../../../rules/spine-1.js';
import type { RuleTexts } from '../../texts.js';

export const spine1Texts: RuleTexts<typeof spine1Rules> = {
  'R-066': { message: 'État du mur postérieur non renseigné.', notes: { 'ASK @cement_containing': 'mur postérieur' } },
  'R-067': {
    message:
      'Métastase vertébrale douloureuse : vertébroplastie, en l’absence d’instabilité et de menace nerveuse (vertèbre fracturée ou lytique au premier chef).',
    notes: { 'PROPOSE T-VP': 'indication énoncée en l’absence d’instabilité et de menace nerveuse' },
  },
  'R-068': {
    message:
      'Un déficit neurologique fait rechercher une compression nerveuse, première question au rachis ; avis du chirurgien et du radiothérapeute sans délai (déduction).',
    notes: {
      'DISCUSS *':
        'déficit neurologique : éliminer d’abord une compression nerveuse, avis du chirurgien et du radiothérapeute sans délai (sources muettes sur le délai)',
      'CAUTION @cement_containing': 'déficit neurologique',
      'CAUTION @ablation': 'déficit neurologique',
      'ASK *': 'état du canal s’il n’est pas renseigné',
    },
  },
  'R-069': {
    message:
      'Anesthésie générale impossible : la vertébroplastie est décrite sous anesthésie locale (Laredo 2018) ou sous simple sédation, surtout pour un seul niveau (Mastier 2018).',
    notes: {
      'INFO T-VP': 'décrite sous anesthésie locale, ou sous simple sédation, surtout pour un seul niveau',
      'CAUTION T-PSF': 'anesthésie pour la fixation : sources muettes',
    },
  },
  'R-070': {
    message:
      'Compression nerveuse tumorale : libération chirurgicale nécessaire, le plus souvent avec ostéosynthèse ; vertébroplastie seulement en complément.',
    notes: {
      'PROPOSE T-SURG-SPINE': 'libération, le plus souvent avec ostéosynthèse',
      'EXCLUDE T-VP': 'en traitement isolé : seulement en complément de la libération chirurgicale',
      'EXCLUDE T-BKP': 'en traitement isolé',
      'EXCLUDE T-VAI': 'en traitement isolé',
      'CAUTION @cement_containing': 'compression nerveuse : seulement en complément',
      'CAUTION @ablation':
        'structure nerveuse au contact de la tumeur : 10 mm exigés en radiofréquence, aucune structure nerveuse ne doit se trouver dans la zone traitée',
      'DISCUSS *': 'avis du chirurgien et du radiothérapeute (degré d’urgence : sources muettes)',
      'CAUTION @neurolysis': 'compression nerveuse : destruction nerveuse au contact d’un tissu comprimé (déduction)',
    },
  },
  'R-071': {
    message:
      'Compression nerveuse et patient inopérable (ou refus de la chirurgie) : la radiothérapie peut être indiquée.',
    notes: { 'PROPOSE T-RT': 'seule lorsque la chirurgie est impossible ou refusée' },
  },
  'R-072': {
    message:
      'Extension canalaire ou épidurite : chirurgie ou radiothérapie selon l’état et la survie, vertébroplastie possible avec la radiothérapie ; les sources diffèrent.',
    notes: {
      'CAUTION @cement_containing': 'extension canalaire : contre-indication relative, au cas par cas',
      'DISCUSS *': 'selon l’état du patient et l’espérance de vie',
      'CAUTION @ablation':
        'tumeur épidurale au contact de la moelle ou des racines : 10 mm exigés en radiofréquence, aucune structure nerveuse ne doit se trouver dans la zone traitée',
    },
  },
  'R-073': {
    message:
      'Rachis instable (SINS > 12 ou fracture saisie comme instable) : le ciment seul ne suffit pas ; ostéosynthèse nécessaire, chirurgicale ou percutanée postérieure, couplée ou non à une vertébroplastie.',
    notes: {
      'EXCLUDE T-VP': 'comme seule stabilisation',
      'EXCLUDE T-BKP': 'comme seule stabilisation',
      'EXCLUDE T-VAI': 'comme seule stabilisation',
      'EXCLUDE T-CEMRT': 'comme seule stabilisation',
      'EXCLUDE T-ABLCEM': 'comme seule stabilisation',
    },
  },
  'R-074': {
    message: 'SINS 7 à 12 : stabilité incertaine ; l’instabilité persistera-t-elle après vertébroplastie ?',
    notes: {
      'DISCUSS *': 'stabilité incertaine : l’instabilité persistera-t-elle après vertébroplastie ?',
      'PROPOSE T-PSF': 'si une instabilité résiduelle est attendue',
      'PROPOSE T-SURG-SPINE': 'si une instabilité résiduelle est attendue',
    },
  },
  'R-075': {
    message:
      'Ni menace nerveuse ni instabilité : la vertébroplastie est décrite comme la meilleure solution ; c’est de loin la situation la plus fréquente.',
  },
  'R-076': {
    message:
      'Instabilité attendue même après vertébroplastie : stabilisation chirurgicale, ou ostéosynthèse postérieure percutanée et vertébroplastie dans certains cas.',
    notes: {
      'PROPOSE T-SURG-SPINE': 'étage lombaire : voie antérieure ou postérieure',
      'PROPOSE T-PSF': 'dans le même temps opératoire, cas sélectionnés',
      'EXCLUDE T-VP': 'comme seule stabilisation',
      'EXCLUDE T-BKP': 'comme seule stabilisation',
      'EXCLUDE T-VAI': 'comme seule stabilisation',
      'EXCLUDE T-CEMRT': 'comme seule stabilisation',
      'EXCLUDE T-ABLCEM': 'comme seule stabilisation',
    },
  },
  'R-077': {
    message:
      'SINS incomplet : une plage est connue, pas une valeur unique. Une lésion douloureuse vaut au moins 1 point pour la douleur ; un tassement de degré non précisé vaut 2 ou 3.',
    notes: { 'ASK *': 'compléter le SINS ; plage minimum–maximum dans l’intervalle' },
  },
  'R-078': {
    message: 'La compression nerveuse est la première des deux questions au rachis.',
    notes: { 'ASK *': 'état du canal / épidurite (première question au rachis)' },
  },
  'R-079': {
    message:
      'Atteinte extensive ou recul du mur postérieur : contre-indication relative (recommandations françaises), pas une contre-indication mais expérience requise (Laredo 2018).',
    notes: {
      'CAUTION @cement_containing':
        'atteinte extensive ou recul du mur postérieur : contre-indication relative, opérateur expérimenté, ciment très visqueux, extrémité du trocart à distance de la brèche',
      'DISCUSS *': 'recul du mur postérieur : examen neurologique et imagerie du canal avant tout ciment (déduction)',
    },
  },
  'R-080': {
    message: 'Rupture limitée du mur postérieur : pas de contre-indication, prudence à l’injection.',
    notes: { 'CAUTION @cement_containing': 'rupture du mur postérieur : prudence particulière lors de l’injection' },
  },
  'R-081': {
    message: 'L’expérience de l’équipe module cette contre-indication relative.',
    notes: { 'DISCUSS *': 'recours à une équipe expérimentée ?' },
  },
  'R-082': {
    message:
      'Masses latérales de C1–C2 : implant retenant le ciment préférable ; la même source illustre aussi un ciment simple.',
    notes: { 'PREFER T-VAI': 'type sac à mailles' },
  },
  'R-083': {
    message:
      'Destruction corticale étendue d’une vertèbre : implants laissés en place, ballonnets, ou ciment très visqueux.',
    notes: { 'INFO T-VP': 'un ciment très visqueux diminue le risque de fuite' },
  },
  'R-084': {
    message: 'Tassement important : ballonnet facilitant le remplissage, intérêt discuté.',
    notes: { 'PROPOSE T-BKP': 'pour faciliter le remplissage et limiter la fuite' },
  },
  'R-085': {
    message: 'Lésion vertébrale mixte ou condensante : injection délicate, fuite nettement plus fréquente.',
    notes: { 'CAUTION @cement_containing': 'risque de fuite plus élevé, pression d’injection plus forte' },
  },
  'R-086': {
    message: 'L’arc postérieur figure parmi les zones de cisaillement (résumé anglais).',
    notes: { 'CAUTION @cement_containing': 'arc postérieur : zone de cisaillement, associer une fixation' },
  },
};
