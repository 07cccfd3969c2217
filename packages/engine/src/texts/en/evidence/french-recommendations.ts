import type { EvidenceTexts } from '../../texts.js';

export const frenchRecommendationsEvidence = {
  'EV-050': {
    outcome: 'Relief of mechanical pain (vertebral body)',
    figure: 'about 80 %',
    patients: null,
    followUp: null,
    study: 'Jakobs 2007, cited by the French recommendations',
  },
  'EV-051': { outcome: 'Platelet threshold', figure: '> 50 000/mm³', patients: null, followUp: null, study: null },
  'EV-052': {
    outcome: 'Prothrombin activity (French TP) threshold',
    figure: '> 50 (unit not printed)',
    patients: null,
    followUp: null,
    study: null,
  },
  'EV-053': {
    outcome:
      'Interval that the source provides for before the procedure, clopidogrel (to be organised with anaesthesia and the prescriber)',
    figure: '5 days',
    patients: null,
    followUp: null,
    study: 'Jaffe 2015, Foremny 2015, cited by the French recommendations',
  },
  'EV-054': {
    outcome:
      'Interval that the source provides for before the procedure, dabigatran, rivaroxaban and apixaban (to be organised with anaesthesia and the prescriber)',
    figure: '48 h',
    patients: null,
    followUp: null,
    study: 'Jaffe 2015, Foremny 2015, cited by the French recommendations',
  },
  'EV-055': {
    outcome:
      'Aspirin: dose below which the source allows it to be continued; from that dose, interval that it provides for before the procedure (to be organised with anaesthesia and the prescriber)',
    figure: '160 mg/day; 5 days',
    patients: null,
    followUp: null,
    study: 'Jaffe 2015, Foremny 2015, cited by the French recommendations',
  },
  'EV-056': {
    outcome: 'Temperature',
    figure: '60–100 °C',
    patients: null,
    followUp: null,
    study: 'Palussière 2013, cited by the French recommendations',
  },
  'EV-057': {
    outcome: 'Effect on pain',
    figure: '70–90 %',
    patients: null,
    followUp: null,
    study: 'Gangi 2010, cited by the French recommendations',
  },
  'EV-058': {
    outcome: 'Effect on pain',
    figure: '> 75 %',
    patients: null,
    followUp: null,
    study: 'Gangi 2010, cited by the French recommendations',
  },
  'EV-059': {
    outcome: 'Complete response and quality of life versus radiotherapy alone',
    figure: 'possibly higher (no figure in the text)',
    patients: '175 (from the reference title)',
    followUp: null,
    study: 'Di Staso 2015, cited by the French recommendations',
  },
} satisfies EvidenceTexts;
