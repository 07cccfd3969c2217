import type { FieldId } from '@bonemet/engine';
import type { Locale } from '../words/locale';

/** What of a patient a board hears first; the rest stays in the case. */
export const PATIENT_FACTS = [
  'patient.ambulation', 'patient.general_condition', 'patient.life_expectancy_class', 'cancer.histology_confirmed', 'cancer.systemic_ongoing',
  'cancer.disease_controlled', 'cancer.bone_metastasis_count', 'patient.surgical_candidate', 'patient.declines_surgery', 'meds.vka', 'meds.doac',
  'meds.lmwh', 'meds.clopidogrel', 'labs.platelets', 'labs.tp_percent',
] as const satisfies readonly FieldId[];

/** What of a lesion stands beside its scores. */
export const LESION_FACTS = [
  'lesion.matrix', 'lesion.size_mm', 'lesion.fracture', 'lesion.cortical_status', 'longbone.axial_cortical_mm', 'longbone.circumferential_pct',
  'lesion.soft_tissue', 'spine.posterior_wall', 'neuro.canal', 'neuro.deficit', 'pain.vas', 'pain.mechanisms', 'pain.control',
  'pain.analgesic_step', 'history.rt_site',
] as const satisfies readonly FieldId[];

export type PrintedFact = (typeof PATIENT_FACTS)[number] | (typeof LESION_FACTS)[number];

/** The place of the value in a phrase. */
export const VALUE = '#';

/** These say something only when they are so: "no" is what everybody expects. */
export const ONLY_WHEN_SO: readonly PrintedFact[] = ['patient.declines_surgery', 'meds.vka', 'meds.doac', 'meds.lmwh', 'meds.clopidogrel'];

const english: Record<PrintedFact, string> = {
  'patient.ambulation': 'ambulation: #',
  'patient.general_condition': 'general condition #',
  'patient.life_expectancy_class': 'life expectancy #',
  'cancer.histology_confirmed': 'metastasis proven by histology: #',
  'cancer.systemic_ongoing': 'systemic treatment ongoing or about to start: #',
  'cancer.disease_controlled': 'disease controlled elsewhere: #',
  'cancer.bone_metastasis_count': 'bone metastases: #',
  'patient.surgical_candidate': 'fit for surgery: #',
  'patient.declines_surgery': 'declines surgery or wishes to avoid it: #',
  'meds.vka': 'vitamin K antagonist: #',
  'meds.doac': 'anticoagulant: #',
  'meds.lmwh': 'low molecular weight heparin: #',
  'meds.clopidogrel': 'clopidogrel: #',
  'labs.platelets': 'platelets #',
  'labs.tp_percent': 'prothrombin activity #',
  'lesion.matrix': '#',
  'lesion.size_mm': '#',
  'lesion.fracture': 'fracture: #',
  'lesion.cortical_status': 'cortex: #',
  'longbone.axial_cortical_mm': 'axial cortical involvement #',
  'longbone.circumferential_pct': 'circumference involved #',
  'lesion.soft_tissue': 'soft tissue: #',
  'spine.posterior_wall': 'posterior wall: #',
  'neuro.canal': 'canal: #',
  'neuro.deficit': 'deficit: #',
  'pain.vas': 'pain\u00a0#\u00a0of\u00a010',
  'pain.mechanisms': 'mechanism of pain: #',
  'pain.control': 'pain #',
  'pain.analgesic_step': 'analgesics: #',
  'history.rt_site': 'radiotherapy of the site before: #',
};

const french: Record<PrintedFact, string> = {
  'patient.ambulation': '#',
  'patient.general_condition': 'état général #',
  'patient.life_expectancy_class': 'espérance de vie #',
  'cancer.histology_confirmed': 'métastase prouvée histologiquement\u00a0: #',
  'cancer.systemic_ongoing': 'traitement systémique en cours ou imminent\u00a0: #',
  'cancer.disease_controlled': 'maladie contrôlée ailleurs\u00a0: #',
  'cancer.bone_metastasis_count': 'métastases osseuses\u00a0: #',
  'patient.surgical_candidate': 'opérable\u00a0: #',
  'patient.declines_surgery': 'refuse ou souhaite éviter la chirurgie\u00a0: #',
  'meds.vka': 'antivitamine K\u00a0: #',
  'meds.doac': 'anticoagulant\u00a0: #',
  'meds.lmwh': 'héparine de bas poids moléculaire\u00a0: #',
  'meds.clopidogrel': 'clopidogrel\u00a0: #',
  'labs.platelets': 'plaquettes #',
  'labs.tp_percent': 'TP #',
  'lesion.matrix': 'aspect #',
  'lesion.size_mm': '#',
  'lesion.fracture': 'fracture\u00a0: #',
  'lesion.cortical_status': 'corticale\u00a0: #',
  'longbone.axial_cortical_mm': 'atteinte corticale axiale #',
  'longbone.circumferential_pct': 'circonférence atteinte #',
  'lesion.soft_tissue': 'parties molles\u00a0: #',
  'spine.posterior_wall': 'mur postérieur\u00a0: #',
  'neuro.canal': 'canal\u00a0: #',
  'neuro.deficit': 'déficit\u00a0: #',
  'pain.vas': 'EVA\u00a0#/10',
  'pain.mechanisms': 'mécanisme de la douleur\u00a0: #',
  'pain.control': 'douleur #',
  'pain.analgesic_step': 'antalgiques\u00a0: #',
  'history.rt_site': 'radiothérapie antérieure du site\u00a0: #',
};

export const FACT_PHRASES: Record<Locale, Record<PrintedFact, string>> = { en: english, fr: french };
