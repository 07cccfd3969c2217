import { disputed, remarked, said } from '../monographs/define.js';
import { cite } from '../sources/source.js';
import { defineSystems } from './define.js';

/** What is settled before techniques are compared. */
export const framingSystems = defineSystems({
  oligometastatic: {
    kind: 'criteria',
    inputs: [
      'calc.oligo',
      'cancer.metastasis_count',
      'plan.margin_10mm',
      'lesion.size_mm',
      'cancer.primary',
      'cancer.long_survival_expected',
      'cancer.disease_controlled',
      'patient.life_expectancy_class',
      'cancer.widely_metastatic',
    ],
    use: [
      said(cite('000', 137), cite('000', 179)),
      said(cite('001', 40, 42), cite('001', 165, 167)),
      said(cite('004', 74)),
    ],
    tables: [
      {
        rows: [
          said(cite('000', 179), cite('001', 165, 167), cite('004', 74)),
          said(cite('000', 179), cite('001', 165, 167), cite('004', 74)),
          said(cite('000', 179), cite('001', 165, 167), cite('004', 74)),
          said(cite('000', 179), cite('001', 165, 167), cite('004', 74)),
          said(cite('000', 179), cite('001', 165, 167), cite('004', 74)),
        ],
      },
    ],
    reading: [disputed(['C-10'], cite('004', 74)), said(cite('004', 74))],
    limits: [said(cite('004', 74)), remarked()],
    conflicts: ['C-10'],
    evidence: ['EV-080', 'EV-086'],
  },
  'five-considerations': {
    kind: 'checklist',
    inputs: [
      'history.conservative_failed',
      'patient.surgical_candidate',
      'patient.declines_surgery',
      'patient.ambulation',
      'goal.intents',
      'cancer.metastasis_count',
      'plan.margin_10mm',
      'lesion.matrix',
      'lesion.cortical_status',
      'lesion.weight_bearing',
      'calc.load_class',
      'calc.mirels_total',
      'calc.vdl_positive',
      'calc.harrington_femur_positive',
      'nearby.structures',
      'nearby.visualisation_critical',
    ],
    use: [said(cite('004', 70, 76)), said(cite('004', 78))],
    tables: [
      {
        rows: [
          said(cite('004', 72)),
          said(cite('004', 73)),
          said(cite('004', 74)),
          said(cite('004', 75)),
          said(cite('004', 76)),
        ],
      },
    ],
    reading: [remarked()],
    limits: [said(cite('004', 26))],
    conflicts: [],
    evidence: [],
  },
  'need-for-treatment': {
    kind: 'criteria',
    inputs: [
      'pain.status',
      'lesion.size_class',
      'lesion.threatens_vital',
      'lesion.fracture',
      'neuro.canal',
      'cancer.primary',
      'patient.life_expectancy_class',
      'patient.general_condition',
      'cancer.effective_systemic_option',
      'cancer.radiosensitivity',
      'cancer.metastasis_count',
      'cancer.bone_metastasis_count',
      'lesion.size_mm',
      'lesion.site',
      'lesion.matrix',
      'lesion.soft_tissue',
      'pain.vas',
      'pain.control',
      'pain.opioid_toxicity',
      'patient.psychological_state',
    ],
    use: [said(cite('000', 29), cite('000', 173), cite('000', 175))],
    tables: [
      {
        rows: [
          said(cite('000', 29), cite('000', 175)),
          said(cite('000', 29)),
          said(cite('000', 29)),
          said(cite('000', 29)),
        ],
      },
      {
        rows: [
          said(cite('000', 173)),
          said(cite('000', 173), cite('002', 71)),
          said(cite('000', 173)),
          said(cite('000', 173)),
        ],
      },
    ],
    reading: [remarked(), remarked()],
    limits: [remarked()],
    conflicts: ['C-06', 'C-37'],
    evidence: [],
  },
});
