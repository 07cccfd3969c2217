import { decide, type Specialty } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { Section, SpecialtyCode } from '@bonemet/ui';
import { getTranslations } from 'next-intl/server';
import { api } from '@/trpc/server';
import { serverDates } from '../shell/server-dates';
import { codeOf } from '../shell/specialties';
import { CommentForm } from './comment-form';
import { splitMentions } from './mention-query';
import type { ReviewLesion } from './review-view';

type Props = {
  readonly actor: SessionActor;
  readonly caseId: string;
  readonly lesions: readonly ReviewLesion[];
  /** The lines of the ballot, for comments on an option. */
  readonly lines: readonly { readonly key: string; readonly name: string }[];
};

/** What people say to each other about a case. Ratings are blind; comments are not. */
export async function Discussion({ actor, caseId, lesions, lines }: Props) {
  const caller = await api();
  const [comments, people, t, specialties, dates] = await Promise.all([
    caller.comment.list({ caseId }), caller.people.list(), getTranslations('discussion'), getTranslations('specialty'), serverDates(),
  ]);
  const letterOf = (lesionId: string | null) => lesions.find(({ id }) => id === lesionId)?.letter;
  const nameOf = (line: string | null) => lines.find(({ key }) => key === line)?.name;
  const code = (specialty: Specialty | null) => specialty && <SpecialtyCode code={codeOf(specialty)} name={specialties(specialty)} />;
  return (
    <Section id="comments" title={t('title')} note={comments.length > 0 ? String(comments.length) : null}>
      {comments.length === 0 && <p className="bm-sm bm-muted">{t('none')}</p>}
      <ol className="comments">
        {comments.map(({ id, body, author, mentions, lesionId, line, writtenAt }) => {
          const letter = letterOf(lesionId);
          const option = nameOf(line);
          return (
            <li key={id}>
              <p className="comment-head bm-sm">
                {author && code(author.specialty)} <b>{author?.displayName ?? t('left')}</b>
                <span className="bm-xs bm-quiet bm-num">{[dates.moment(writtenAt), letter && t('lesion', { letter }), option && t('option', { option })].filter(Boolean).join(' · ')}</span>
              </p>
              <p className="comment-body">
                {splitMentions(body, mentions.map(({ displayName }) => displayName)).map(({ text, isName }, index) => (isName ? <b key={index}>{text}</b> : text))}
              </p>
            </li>
          );
        })}
      </ol>
      {decide(actor, 'case.comment').allowed && (
        <CommentForm
          caseId={caseId}
          lesions={lesions}
          lines={lines}
          people={people.filter(({ membershipId }) => membershipId !== actor.membershipId).map(({ membershipId, displayName, specialty }) => ({ membershipId, name: displayName, specialty }))}
        />
      )}
    </Section>
  );
}
