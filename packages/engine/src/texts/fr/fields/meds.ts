import type { medsFields } from '../../../facts/meds.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const medsTexts: FieldTexts<typeof medsFields> = {
  'meds.vka': {
    label: 'Anticoagulant oral (AVK)',
    values: YES_NO,
    note: 'La source parle d’anticoagulant oral ; les anticoagulants oraux directs ont leur propre ligne.',
  },
  'meds.doac': {
    label: 'Anticoagulant oral direct (AOD)',
    values: {
      none: 'aucun',
      dabigatran: 'dabigatran',
      rivaroxaban: 'rivaroxaban',
      apixaban: 'apixaban',
      other_doac: 'autre AOD',
    },
  },
  'meds.doac_hours_stopped': { label: 'Délai depuis la dernière prise d’AOD (prévu au moment du geste)' },
  'meds.clopidogrel': { label: 'Clopidogrel', values: YES_NO },
  'meds.clopidogrel_days_stopped': { label: 'Délai depuis l’arrêt du clopidogrel (prévu au moment du geste)' },
  'meds.aspirin_mg_day': { label: 'Aspirine, dose quotidienne' },
  'meds.aspirin_days_stopped': { label: 'Délai depuis l’arrêt de l’aspirine (prévu au moment du geste)' },
  'meds.lmwh': { label: 'Héparine de bas poids moléculaire (HBPM)', values: YES_NO },
  'meds.other_antithrombotic': {
    label:
      'Autre antithrombotique (prasugrel, ticagrélor, héparine non fractionnée, fondaparinux, double antiagrégation…)',
    values: YES_NO,
    note: 'Les sources ne disent rien de ces médicaments.',
  },
};
