import type { generalSafetyRules } from '../../../rules/general-safety.js';
import type { RuleTexts } from '../../texts.js';

export const generalSafetyTexts: RuleTexts<typeof generalSafetyRules> = {
  'R-040': {
    message:
      'Infection générale en cours : contre-indication absolue au ciment et contre-indication habituelle à l’ensemble des gestes.',
    notes: {
      'EXCLUDE @cement_containing': 'infection générale en cours',
      'EXCLUDE @all_ir': 'sepsis / infection générale en cours',
    },
  },
  'R-041': {
    message:
      'Infection cutanée au point de ponction : contre-indication absolue à la cimentoplastie (recommandations françaises).',
    notes: {
      'EXCLUDE @cement_containing': 'infection cutanée au point de ponction',
      'CAUTION @all_ir': 'sources muettes pour les autres techniques : autre voie d’abord ou report à discuter',
    },
  },
  'R-042': {
    message: 'Trouble de l’hémostase non corrigeable : contre-indication habituelle à l’ensemble des gestes.',
    notes: { 'EXCLUDE @all_ir': 'trouble de l’hémostase non corrigeable' },
  },
  'R-043': {
    message:
      'Trouble sévère de la coagulation : contre-indication absolue à la cimentoplastie (recommandations françaises) ; Mastier 2018 ne retient que les troubles non corrigeables.',
    notes: {
      'EXCLUDE @cement_containing': 'trouble sévère de la coagulation',
      'HOLD @all_ir': 'à corriger d’abord si possible',
    },
  },
  'R-044': {
    message:
      'Trouble de l’hémostase corrigeable : à corriger avant le geste, seuls les troubles non corrigeables étant cités (déduction).',
    notes: { 'PREP @all_ir': 'corriger l’hémostase avant le geste' },
  },
  'R-045': {
    message: 'Allergie à un composant du ciment : contre-indication absolue à la cimentoplastie.',
    notes: { 'EXCLUDE @cement_containing': 'allergie à un composant du ciment' },
  },
  'R-046': {
    message:
      'Plaquettes > 50 000/mm³ exigées pour la cimentoplastie (50 000 exactement ne suffit pas) ; pas de seuil donné pour les autres gestes.',
    notes: {
      'HOLD @cement_containing': 'plaquettes > 50 G/L exigées',
      'CAUTION @all_ir': 'seuil énoncé pour la cimentoplastie seulement',
    },
  },
  'R-047': {
    message: 'TP > 50 (% supposé) exigé pour la cimentoplastie.',
    notes: {
      'HOLD @cement_containing': 'TP > 50 % exigé',
      'CAUTION @all_ir': 'seuil énoncé pour la cimentoplastie seulement',
    },
  },
  'R-048': {
    message: 'Plaquettes et TP nécessaires à l’évaluation du risque hémorragique.',
    notes: { 'ASK @all_ir': 'plaquettes et TP avant tout geste' },
  },
  'R-049': {
    message:
      'Anticoagulant oral : la source prévoit un relais par HBPM arrêté la veille du geste ; à organiser avec l’anesthésie et le prescripteur.',
    notes: {
      'PREP @all_ir': 'délai énoncé pour la cimentoplastie ; à confirmer pour cette technique',
    },
  },
  'R-050': {
    message:
      'Dabigatran, rivaroxaban, apixaban : la source prévoit un arrêt de 48 h ; à organiser avec l’anesthésie et le prescripteur.',
    notes: {
      'PREP @all_ir': 'délai énoncé pour la cimentoplastie ; à confirmer pour cette technique',
    },
  },
  'R-051': {
    message: 'AOD : délai de 48 h non atteint au moment prévu du geste.',
    notes: { 'HOLD @cement_containing': 'AOD arrêté depuis moins de 48 h' },
  },
  'R-052': {
    message: 'Clopidogrel : la source prévoit un arrêt de 5 jours ; à organiser avec l’anesthésie et le prescripteur.',
    notes: {
      'PREP @all_ir': 'délai énoncé pour la cimentoplastie ; à confirmer pour cette technique',
    },
  },
  'R-053': {
    message: 'Clopidogrel : délai de 5 jours non atteint au moment prévu du geste.',
    notes: { 'HOLD @cement_containing': 'clopidogrel arrêté depuis moins de 5 jours' },
  },
  'R-054': {
    message: 'Aspirine < 160 mg/j : la source admet la poursuite (énoncé pour la cimentoplastie).',
    notes: { 'INFO @all_ir': 'aspirine < 160 mg/j : la source admet la poursuite (énoncé pour la cimentoplastie)' },
  },
  'R-055': {
    message:
      'Aspirine ≥ 160 mg/j : la source prévoit un arrêt de 5 jours (poursuite admise en dessous de 160 mg/j seulement) ; à organiser avec l’anesthésie et le prescripteur.',
    notes: {
      'PREP @all_ir': 'délai énoncé pour la cimentoplastie ; à confirmer pour cette technique',
    },
  },
  'R-056': {
    message: 'Aspirine ≥ 160 mg/j : délai de 5 jours non atteint au moment prévu du geste.',
    notes: { 'HOLD @cement_containing': 'aspirine arrêtée depuis moins de 5 jours' },
  },
  'R-057': {
    message: 'Antithrombotique non traité par les sources : avis de l’anesthésie et du prescripteur, protocole local.',
    notes: {
      'ASK @all_ir':
        'sources muettes sur cet antithrombotique : avis de l’anesthésie, du prescripteur, protocole local',
    },
  },
  'R-058': {
    message: 'Association d’antithrombotiques : non traitée par les sources.',
    notes: { 'ASK @all_ir': 'antithrombotiques associés : sources muettes sur les associations' },
  },
  'R-059': {
    message: 'Toute adaptation de ces médicaments est à décider avec l’équipe d’anesthésie et le prescripteur.',
  },
  'R-060': {
    message:
      'Leucopénie : contre-indication habituelle (sans seuil dans la source) ; gestes mis de côté jusqu’à l’avis de la RCP.',
    notes: {
      'EXCLUDE @all_ir': 'leucopénie : contre-indication habituelle, sans seuil ; demander le chiffre et l’évolution',
    },
  },
  'R-061': {
    message:
      'Terrain immunodéprimé : antibioprophylaxie possible, le ciment pouvant être colonisé comme tout matériel implanté.',
    notes: { 'PREP @cement_containing': 'antibioprophylaxie possible' },
  },
  'R-062': {
    message: 'Radiculopathie : contre-indication relative à la cimentoplastie.',
    notes: {
      'CAUTION @cement_containing': 'radiculopathie : contre-indication relative',
      'DISCUSS *': 'radiculopathie : racine comprimée ou envahie par la tumeur ?',
    },
  },
  'R-063': {
    message: 'Ouverture articulaire : contre-indication relative à la cimentoplastie (fuite articulaire).',
    notes: { 'CAUTION @cement_containing': 'ouverture articulaire : contre-indication relative' },
  },
  'R-064': {
    message: 'Une contre-indication non renseignée n’est pas une contre-indication absente.',
    notes: { 'ASK @all_ir': 'liste des contre-indications incomplète' },
  },
  'R-065': {
    message:
      'L’état physique et psychologique, les objectifs, l’ordre des traitements et l’espérance de vie encadrent l’indication de la cimentoplastie.',
    notes: { 'DISCUSS *': 'l’état psychologique fait partie de la prise en charge globale' },
  },
};
