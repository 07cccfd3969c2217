import {
  ANOMALIES,
  NOTES,
  OPEN_QUESTIONS,
  type AnomalyId,
  type NoteTopic,
  type OpenQuestionId,
} from '../notes/notes.js';
import type { LibraryTexts } from './library-texts.js';
import type { CitedText } from './page.js';

export const ANOMALY_IDS = Object.keys(ANOMALIES) as readonly AnomalyId[];
export const OPEN_QUESTION_IDS = Object.keys(OPEN_QUESTIONS) as readonly OpenQuestionId[];

/** An anomaly of the documents and how it is handled. */
export function anomalyText(id: AnomalyId, { notes }: LibraryTexts): CitedText {
  const { what, handling } = notes[id];
  return { text: `${what} ${handling}`, sources: NOTES[id].sources, conflicts: NOTES[id].conflicts };
}

/** A question that the articles leave open, and who may answer it. */
export function questionText(id: OpenQuestionId, { notes }: LibraryTexts): CitedText {
  const { question, ask } = notes[id];
  return { text: `${question} (${ask})`, sources: NOTES[id].sources, conflicts: NOTES[id].conflicts };
}

/** The anomalies and open questions that concern a technique, a system or a disagreement. */
export function notesAbout(topic: NoteTopic, library: LibraryTexts): CitedText[] {
  const concerns = (id: AnomalyId | OpenQuestionId): boolean => NOTES[id].about.includes(topic);
  return [
    ...ANOMALY_IDS.filter(concerns).map((id) => anomalyText(id, library)),
    ...OPEN_QUESTION_IDS.filter(concerns).map((id) => questionText(id, library)),
  ];
}
