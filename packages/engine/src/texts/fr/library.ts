import type { LibraryTexts } from '../../library/library-texts.js';
import { french } from './fr.js';
import { monographTexts } from './monographs/all.js';
import { noteTexts } from './notes.js';
import { systemTexts } from './systems/all.js';

/** The library in French. */
export const frenchLibrary: LibraryTexts = {
  texts: french,
  monographs: monographTexts,
  systems: systemTexts,
  notes: noteTexts,
  words: {
    sections: {
      aim: 'But',
      principle: 'Principe',
      indications: 'Indications',
      absoluteContraindications: 'Contre-indications dites absolues ou habituelles par une source',
      relativeContraindications: 'Contre-indications relatives',
      cautions: 'Précautions',
      anatomy: 'Sites accessibles',
      size: 'Taille',
      nearbyStructures: 'Structures voisines',
      guidance: 'Guidage par imagerie',
      anaesthesia: 'Anesthésie',
      combinations: 'Associations, ordre et délais',
      results: 'Effet attendu',
      delayAndDuration: 'Délai et durée de l’effet',
      complications: 'Complications',
      resources: 'Moyens et expertise',
    },
    kinds: {
      score: 'Score',
      classification: 'Classification',
      checklist: 'Liste de contrôle',
      thresholds: 'Seuils',
      criteria: 'Critères',
      sequence: 'Suite de questions',
      rules: 'Règles',
      matrix: 'Comparaison',
      lookup: 'Liste de référence',
      reference_values: 'Valeurs de référence',
      named_only: 'Cité, non décrit',
    },
    use: 'À quoi il sert',
    points: 'Points',
    item: 'Item',
    value: 'Constatation',
    reading: 'Comment le lire',
    limits: 'Limites',
    figures: 'Chiffres rapportés',
    outcome: 'Résultat',
    figure: 'Chiffre',
    patients: 'Patients',
    followUp: 'Suivi',
    study: 'Étude',
    positions: 'Ce que dit chaque publication',
    publication: 'Publication',
    says: 'Position',
    notes: 'Remarques sur les sources',
    beyond: 'Hors des quatre publications',
  },
};
