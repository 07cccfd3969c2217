import 'server-only';
import type { ReasonCode } from '@bonemet/board';
import { present } from '@bonemet/engine';
import type { Rating } from '@bonemet/ui';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { getLanguage } from '@/i18n/language';
import { api, orNotFound } from '@/trpc/server';
import { caseView } from '../case-summary/case-view';
import { caseWords } from '../case-summary/words';
import { textsOf } from '../case-page/texts';
import { lineName, nameOfKey } from './line-name';
import { LineDetails } from './line-details';
import type { ReviewLine, ReviewPageView } from './review-view';

const asked = cache(async (caseId: string) => orNotFound((await api()).review.get({ caseId })));

type Stored = Awaited<ReturnType<typeof asked>>['lines'][number]['own'];

const toOwn = (own: Stored): ReviewLine['own'] =>
  own && { ...own, rating: own.rating as Rating | null, reasonCodes: own.reasonCodes as ReasonCode[] };

/** Everything the review page begins with, in the reader's language and without the engine. */
export async function loadReview(caseId: string) {
  const [review, locale, words] = await Promise.all([asked(caseId), getLanguage(), caseWords()]);
  const t = await getTranslations('caseEngine.pill');
  const texts = textsOf(locale);
  const presented = present(review.evaluation, texts).lesions;
  const view = caseView(review.record, review.evaluation, locale, words);
  const lines = review.lines.map((line): ReviewLine => {
    const lesion = presented.find(({ id }) => id === line.lesionLetter);
    const option = lesion?.options.find(({ technique }) => technique === line.technique) ?? null;
    const aside = lesion?.setAside.filter(({ technique }) => technique === line.technique) ?? [];
    const verb = option?.standing === 'preferred' ? 'PREFER' : 'PROPOSE';
    const held = aside.some((one) => one.verb === 'HOLD');
    const excluded = aside.some((one) => one.verb === 'EXCLUDE');
    return {
      key: line.key,
      name: lineName(line, locale),
      letter: line.lesionLetter,
      listed: line.listedByEngine,
      proposedBy: line.proposedBy?.displayName ?? null,
      standing: option ? { mark: option.standing, word: texts.verbs[verb] } : null,
      reason: option?.reasons.find(({ rule }) => rule === line.engine?.reason)?.text ?? null,
      pills: [
        ...(held ? [{ standing: 'hold' as const, text: t('hold') }] : []),
        ...(excluded ? [{ standing: 'aside' as const, text: t('aside') }] : []),
        ...(option && option.cautions.length > 0 ? [{ standing: 'caution' as const, text: t('cautions', { count: option.cautions.length }) }] : []),
        ...(option && option.toVerify.length > 0 ? [{ standing: 'missing' as const, text: t('verify', { count: option.toVerify.length }) }] : []),
      ],
      details: option || aside.length > 0 ? <LineDetails caseId={caseId} option={option} aside={aside} /> : null,
      own: toOwn(line.own),
    };
  });
  const page: ReviewPageView = {
    caseId,
    pseudonym: view.pseudonym,
    state: review.state,
    closesAt: review.closesAt,
    lines,
    noLongerListed: review.noLongerListed.map(({ line, rating }) => ({ line, name: nameOfKey(line, locale), rating })),
    lesions: view.lesions.map(({ id, letter, place }) => ({ id, letter, place })),
  };
  return { page, view };
}
