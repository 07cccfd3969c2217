import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { CaseWords } from './case-view';
import { wordsFrom } from './words-from';

export async function caseWords(): Promise<CaseWords> {
  return wordsFrom(await getTranslations('caseSummary'));
}
