import 'server-only';
import { SPECIALTIES, type Specialty } from '@bonemet/board';
import { getFormatter, getTranslations } from 'next-intl/server';
import type { ListedCase } from './load-case-list';

export type Needs = {
  /** What keeps the case from the board, each in a few words; empty when nothing does. */
  readonly blockers: readonly string[];
  /** Worth knowing, and in nobody's way. */
  readonly notes: readonly string[];
};

type Readiness = NonNullable<ListedCase['readiness']>;

/** A name that begins a line with a capital, as it stands inside one. */
const withinSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Says in a few words what a case still needs. */
export async function needsWords(): Promise<(readiness: ListedCase['readiness']) => Needs> {
  const [t, specialty, format] = await Promise.all([getTranslations('caseNeeds'), getTranslations('specialty'), getFormatter()]);
  const requests = (open: readonly { readonly specialty: Specialty }[]) => {
    const names = SPECIALTIES.filter((known) => open.some((one) => one.specialty === known)).map((known) => withinSentence(specialty(known)));
    return open.length === 0 ? [] : [t('requests', { count: open.length, specialties: format.list(names, { type: 'unit' }) })];
  };
  const blockersOf = ({ blockers }: Readiness) => {
    const letters = blockers.flatMap((blocker) => (blocker.code === 'site_missing' ? [blocker.letter] : []));
    const plain = (['question_missing', 'wishes_missing', 'no_lesion'] as const).filter((code) => blockers.some((blocker) => blocker.code === code));
    return [
      ...plain.map((code) => t(code)),
      ...(letters.length === 0 ? [] : [t('site_missing', { letters: letters.join(', ') })]),
      ...requests(blockers.filter((blocker) => blocker.code === 'request_open')),
    ];
  };
  const notesOf = ({ warnings, ages }: Readiness) => {
    const days = ages.laboratory.flatMap((value) => (value.days === null ? [] : [value.days]));
    const limit = warnings.flatMap((warning) => (warning.code === 'laboratory_old' ? [warning.limitDays] : []))[0];
    const images = warnings.filter(({ code }) => code === 'image_old').length;
    return [
      ...requests(warnings.filter((warning) => warning.code === 'request_pending')),
      ...(days.length === 0 ? [] : [limit === undefined ? t('laboratory', { days: Math.max(...days) }) : t('laboratoryOld', { days: Math.max(...days), limit })]),
      ...(days.length === 0 && ages.laboratory.length > 0 ? [t('laboratoryUndated')] : []),
      ...(images === 0 ? [] : [t('imagesOld', { count: images })]),
    ];
  };
  return (readiness) => (readiness === null ? { blockers: [], notes: [] } : { blockers: blockersOf(readiness), notes: notesOf(readiness) });
}
