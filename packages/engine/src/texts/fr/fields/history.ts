import type { historyFields } from '../../../facts/history.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const historyTexts: FieldTexts<typeof historyFields> = {
  'history.conservative_failed': {
    label: 'Échec du traitement conservateur',
    values: {
      bisphosphonates: 'bisphosphonates',
      chemotherapy: 'chimiothérapie / traitement systémique',
      opioids: 'opioïdes',
      radiotherapy: 'radiothérapie',
      none: 'aucun échec',
    },
  },
  'history.rt_site': { label: 'Radiothérapie antérieure sur le site', values: YES_NO },
  'history.rt_insufficient': { label: 'Douleur persistante ou progression malgré la radiothérapie', values: YES_NO },
  'history.reirradiation_possible': { label: 'Ré-irradiation possible', values: YES_NO },
  'history.post_rt_fracture': { label: 'Fracture post-radique', values: YES_NO },
  'history.nonunion_months': { label: 'Délai sans consolidation' },
  'history.embolisation': {
    label: 'Embolisation antérieure de la lésion',
    values: { none: 'aucune', effective_then_recurrence: 'efficace puis récidive', ineffective: 'inefficace' },
  },
  'history.feeder_occluded': {
    label: 'Artère nourricière occluse en amont lors d’une embolisation antérieure',
    values: YES_NO,
  },
};
