import 'server-only';
import { type DecisionSheet, prepareSheet } from '@bonemet/record';
import { cache } from 'react';
import { requireActor } from '@/auth/session';
import { getLanguage } from '@/i18n/language';
import type { Language } from '@/i18n/locales';
import { api, orNotFound } from '@/trpc/server';
import { type DecisionAnswer, signedDecision } from './signed-decision';

/** `sheet` is what the page and the PDF both show. */
export type LoadedDecision = { readonly decision: DecisionAnswer; readonly language: Language; readonly sheet: DecisionSheet };

/** A signed decision in the reader's language, drawn from its snapshot and from nothing newer. */
export const loadDecision = cache(async (decisionId: string): Promise<LoadedDecision> => {
  await requireActor();
  const caller = await api();
  const [decision, language] = await Promise.all([orNotFound(caller.decision.get({ decisionId })), getLanguage()]);
  return { decision, language, sheet: prepareSheet(signedDecision(decision), language) };
});
