import { prepareSheet } from '../../src/sheet/prepare-sheet';
import type { DecisionSnapshot, SignedDecision } from '../../src/sheet/signed-decision';
import { type DecisionPdf, writeDecisionPdf } from '../../src/sheet/write-decision-pdf';
import type { Locale } from '../../src/words/locale';
import { decision } from './decisions';
import { TYPEFACE } from './typeface';

/** As the server pauses. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const TIME_ZONE = 'Europe/Paris';

export const sheetOf = (snapshot: DecisionSnapshot, locale: Locale, over?: Partial<SignedDecision>) => prepareSheet(decision(snapshot, over), locale);

export const pdfOf = (snapshot: DecisionSnapshot, locale: Locale, over: Partial<DecisionPdf> = {}): Promise<Uint8Array> =>
  writeDecisionPdf({ sheet: sheetOf(snapshot, locale), locale, timeZone: TIME_ZONE, typeface: TYPEFACE, pause: nextTurn, ...over });
