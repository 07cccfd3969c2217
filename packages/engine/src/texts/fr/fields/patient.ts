import type { patientFields } from '../../../facts/patient.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const patientTexts: FieldTexts<typeof patientFields> = {
  'patient.age_years': {
    label: 'Âge',
    note: 'Un des éléments du choix entre anesthésie locale et générale ; aucun seuil d’âge dans les sources.',
  },
  'patient.sex': {
    label: 'Sexe',
    values: { female: 'féminin', male: 'masculin' },
    note: 'Descriptif ; aucune règle ne l’utilise.',
  },
  'patient.general_condition': {
    label: 'État général',
    values: { good: 'bon', impaired: 'altéré', poor: 'très altéré' },
    note: 'Les sources n’utilisent pas d’échelle d’état général.',
  },
  'patient.ambulation': {
    label: 'Autonomie de marche',
    values: {
      normal: 'marche normale',
      painful: 'marche possible mais douloureuse',
      with_aid: 'marche avec aide technique',
      none: 'marche ou appui impossible, alitement',
    },
  },
  'patient.surgical_candidate': { label: 'Candidat à la chirurgie (opérable)', values: YES_NO },
  'patient.declines_surgery': { label: 'Refuse ou souhaite éviter la chirurgie', values: YES_NO },
  'patient.life_expectancy_class': {
    label: 'Espérance de vie estimée (classe)',
    values: {
      lt_6m: 'inférieure ou égale à 6 mois',
      gt_6m: 'supérieure à 6 mois',
      long: 'longue survie attendue',
      uncertain: 'incertaine',
    },
  },
  'patient.life_expectancy_months': {
    label: 'Espérance de vie estimée',
    note: 'Facultatif ; comparé seulement au délai d’effet maximal de la radiothérapie (12 à 20 semaines).',
  },
  'patient.ga_feasible': { label: 'Anesthésie générale possible', values: YES_NO },
  'patient.pacemaker': { label: 'Stimulateur cardiaque', values: YES_NO },
  'patient.metal_implant': { label: 'Implant métallique', values: YES_NO },
  'patient.metal_implant_location': {
    label: 'Siège de l’implant métallique',
    values: { treated_region: 'dans la région à traiter', elsewhere: 'à distance' },
    note: 'La source ne limite pas la restriction de la radiofréquence monopolaire selon le siège ; donnée laissée à l’appréciation de la RCP.',
  },
  'patient.cement_allergy': { label: 'Allergie à un composant du ciment', values: YES_NO },
  'patient.immunosuppressed': { label: 'Immunodépression', values: YES_NO },
  'patient.active_general_infection': { label: 'Infection générale en cours / sepsis', values: YES_NO },
  'patient.skin_infection_puncture': { label: 'Infection cutanée au point de ponction', values: YES_NO },
  'patient.psychological_state': {
    label: 'État psychologique',
    values: { no_concern: 'sans particularité', concern: 'à prendre en compte' },
  },
  'patient.preferences': { label: 'Préférences et objectifs du patient' },
};
