import { decide } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { Icon, Section } from '@bonemet/ui';
import { getTranslations } from 'next-intl/server';
import { api } from '@/trpc/server';
import { serverDates } from '../shell/server-dates';
import { AnswerForm } from './answer-form';
import { RequestDialog } from './request-dialog';
import type { ReviewLesion } from './review-view';

type Props = { readonly actor: SessionActor; readonly caseId: string; readonly lesions: readonly ReviewLesion[] };

/** What somebody needs to know about a case: open questions, each with its specialty, then the answered. */
export async function RequestsSection({ actor, caseId, lesions }: Props) {
  const [requests, t, specialties, dates] = await Promise.all([(await api()).request.list({ caseId }), getTranslations('dataRequest'), getTranslations('specialty'), serverDates()]);
  const open = requests.filter(({ answeredAt }) => answeredAt === null).length;
  const mayAnswer = decide(actor, 'case.answerRequest').allowed;
  return (
    <Section id="requests" title={t('list')} note={open > 0 ? String(open) : null}>
      {requests.length === 0 && <p className="bm-sm bm-muted">{t('none')}</p>}
      <ul className="home-lines requests">
        {requests.map(({ id, body, specialty, blocks, raisedAt, raisedBy, answer, answeredAt, answeredBy }) => (
          <li key={id}>
            <Icon name={answeredAt ? 'check' : 'missing'} />
            <div>
              <p className="comment-body">{body}</p>
              <p className="bm-xs bm-quiet">
                {t('from', { name: raisedBy?.displayName ?? '', when: dates.day(raisedAt) })} · {t('asks', { specialty: specialties(specialty) })}
                {blocks && !answeredAt && <b> · {t('waits')}</b>}
              </p>
              {answeredAt && (
                <>
                  <p className="comment-body request-answer">{answer}</p>
                  <p className="bm-xs bm-quiet">{t('answered', { name: answeredBy?.displayName ?? '', when: dates.day(answeredAt) })}</p>
                </>
              )}
              {!answeredAt && mayAnswer && <AnswerForm requestId={id} open={specialty === actor.specialty} />}
            </div>
          </li>
        ))}
      </ul>
      {decide(actor, 'case.requestData').allowed && <RequestDialog caseId={caseId} lesions={lesions} />}
    </Section>
  );
}
