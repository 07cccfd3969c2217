'use client';
import type { ImportLine } from '@bonemet/api';
import { factMessage, fieldById, fieldLabel, unitLabel, valueLabel } from '@bonemet/engine';
import type { MappedFact, Refusal, Unreadable } from '@bonemet/record';
import { useFormatter, useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';

const NO_BREAK_SPACE = '\u00a0';

type RefusedLine = Extract<ImportLine, { outcome: 'refused' }>;
type RefusedCode = RefusedLine['refused'][number]['code'];

/** What a preview or a report says, in the language of the page. */
export function usePreviewWords() {
  const t = useTranslations('exchange');
  const facts = useTranslations('caseFacts');
  const format = useFormatter();
  const language = useLanguage();

  const unreadable = ({ code, line, column }: Unreadable) => t(`unreadable.${code}`, { line, column });
  const refusedCode = (code: RefusedCode, limit: number | null) =>
    code === 'too_long' && limit !== null ? t('refused.too_long_by', { limit: format.number(limit) }) : t(`refused.${code}`);

  return {
    label: ({ fieldId }: MappedFact) => fieldLabel(fieldId, language),
    value: ({ fieldId, value }: MappedFact) => {
      if (value === null) return facts('unknown');
      if (typeof value === 'number') {
        const range = fieldById(fieldId)?.range;
        return [format.number(value, { maximumFractionDigits: 20 }), range ? unitLabel(range.unit, language) : ''].filter(Boolean).join(NO_BREAK_SPACE);
      }
      if (typeof value === 'string') return valueLabel(fieldId, value, language);
      return value.length === 0 ? facts('none') : value.map((one) => valueLabel(fieldId, one, language)).join(', ');
    },
    unreadable,
    refusal: (refusal: Refusal) =>
      refusal.params !== null && 'field' in refusal.params ? factMessage(refusal.code as 'out_of_range', refusal.params)[language] : refusedCode(refusal.code, refusal.params?.limit ?? null),
    /** Each reason with its place in the line, for a report. */
    reasons: ({ unreadable: stop, unmapped, refused }: RefusedLine): readonly { readonly path: string; readonly why: string }[] => [
      ...(stop ? [{ path: '', why: unreadable(stop) }] : []),
      ...unmapped.map(({ path, code }) => ({ path, why: t(`unmapped.${code}`) })),
      ...refused.map(({ path, code }) => ({ path, why: refusedCode(code, null) })),
    ],
  };
}
