import type { cancerFields } from '../../../facts/cancer.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const cancerTexts: FieldTexts<typeof cancerFields> = {
  'cancer.primary': {
    label: 'Cancer primitif',
    values: {
      breast: 'sein',
      lung: 'poumon (broncho-pulmonaire)',
      renal: 'rein',
      thyroid: 'thyroïde',
      neuroendocrine: 'tumeur neuroendocrine',
      prostate: 'prostate',
      hcc: 'carcinome hépatocellulaire',
      myeloma: 'myélome multiple',
      lymphoma: 'lymphome',
      other: 'autre',
      unknown_primary: 'primitif inconnu',
    },
    note: 'Les sources citent sein, poumon, rein, thyroïde, neuroendocrine, carcinome hépatocellulaire, myélome et lymphome ; la prostate n’est pas traitée.',
  },
  'cancer.histology_confirmed': { label: 'Nature métastatique prouvée histologiquement', values: YES_NO },
  'cancer.new_tissue_needed': {
    label: 'Nouveau prélèvement utile (récepteurs, cible moléculaire, activité résiduelle)',
    values: YES_NO,
  },
  'cancer.radiosensitivity': {
    label: 'Radiosensibilité',
    values: { sensitive: 'radiosensible', not_sensitive: 'peu radiosensible' },
    note: 'Les sources ne donnent pas d’échelle.',
  },
  'cancer.effective_systemic_option': { label: 'Traitement systémique probablement efficace', values: YES_NO },
  'cancer.systemic_ongoing': { label: 'Traitement systémique en cours ou à débuter sans délai', values: YES_NO },
  'cancer.chemo_resistant': { label: 'Chimiorésistance / échappement au traitement médical', values: YES_NO },
  'cancer.disease_controlled': { label: 'Maladie contrôlée en dehors de la lésion', values: YES_NO },
  'cancer.metastasis_count': {
    label: 'Nombre total de lésions métastatiques',
    note: 'Ahmed 2019 compte toutes les lésions du patient, pas seulement les lésions osseuses.',
  },
  'cancer.bone_metastasis_count': { label: 'Nombre de métastases osseuses' },
  'cancer.widely_metastatic': { label: 'Maladie métastatique diffuse', values: YES_NO },
  'cancer.long_survival_expected': { label: 'Longue survie possible (ex. rein, thyroïde)', values: YES_NO },
};
