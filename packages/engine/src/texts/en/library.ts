import type { LibraryTexts } from '../../library/library-texts.js';
import { english } from './en.js';
import { monographTexts } from './monographs/all.js';
import { noteTexts } from './notes.js';
import { systemTexts } from './systems/all.js';

/** The library in English. */
export const englishLibrary: LibraryTexts = {
  texts: english,
  monographs: monographTexts,
  systems: systemTexts,
  notes: noteTexts,
  words: {
    sections: {
      aim: 'Aim',
      principle: 'Principle',
      indications: 'Indications',
      absoluteContraindications: 'Contraindications that a source calls absolute or usual',
      relativeContraindications: 'Relative contraindications',
      cautions: 'Cautions',
      anatomy: 'Where it can be done',
      size: 'Size',
      nearbyStructures: 'Nearby structures',
      guidance: 'Imaging guidance',
      anaesthesia: 'Anaesthesia',
      combinations: 'Combinations, order and timing',
      results: 'Expected effect',
      delayAndDuration: 'Delay and duration of the effect',
      complications: 'Complications',
      resources: 'Resources and expertise',
    },
    kinds: {
      score: 'Score',
      classification: 'Classification',
      checklist: 'Checklist',
      thresholds: 'Thresholds',
      criteria: 'Criteria',
      sequence: 'Sequence of questions',
      rules: 'Rules',
      matrix: 'Comparison',
      lookup: 'Reference list',
      reference_values: 'Reference values',
      named_only: 'Named, not described',
    },
    use: 'What it is for',
    points: 'Points',
    item: 'Item',
    value: 'Finding',
    reading: 'How to read it',
    limits: 'Limits',
    figures: 'Reported figures',
    outcome: 'Outcome',
    figure: 'Figure',
    patients: 'Patients',
    followUp: 'Follow-up',
    study: 'Study',
    positions: 'What each publication says',
    publication: 'Publication',
    says: 'Position',
    notes: 'Remarks on the sources',
    beyond: 'Outside the four publications',
  },
};
