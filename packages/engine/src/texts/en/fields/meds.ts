import type { medsFields } from '../../../facts/meds.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const medsTexts: FieldTexts<typeof medsFields> = {
  'meds.vka': {
    label: 'Oral anticoagulant (VKA)',
    values: YES_NO,
    note: 'The source says oral anticoagulant; direct oral anticoagulants have their own line.',
  },
  'meds.doac': {
    label: 'Direct oral anticoagulant (DOAC)',
    values: {
      none: 'none',
      dabigatran: 'dabigatran',
      rivaroxaban: 'rivaroxaban',
      apixaban: 'apixaban',
      other_doac: 'other DOAC',
    },
  },
  'meds.doac_hours_stopped': { label: 'Time since last DOAC dose (planned at procedure)' },
  'meds.clopidogrel': { label: 'Clopidogrel', values: YES_NO },
  'meds.clopidogrel_days_stopped': { label: 'Time since clopidogrel stop (planned at procedure)' },
  'meds.aspirin_mg_day': { label: 'Aspirin, daily dose' },
  'meds.aspirin_days_stopped': { label: 'Time since aspirin stop (planned at procedure)' },
  'meds.lmwh': { label: 'Low-molecular-weight heparin (LMWH)', values: YES_NO },
  'meds.other_antithrombotic': {
    label: 'Other antithrombotic (prasugrel, ticagrelor, UFH, fondaparinux, dual antiplatelet…)',
    values: YES_NO,
    note: 'The sources say nothing of these drugs.',
  },
};
