'use client';
import type { ItemState } from '@bonemet/board';
import { Button, ButtonLink, Notice, Section } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { MinorityDialog } from './minority-dialog';
import { optionName } from './option-name';
import { stepsOf } from './plan-choice';
import type { AgendaEntry, LiveMeeting } from './types';
import type { Seat } from './use-seat';

type Props = { readonly meeting: LiveMeeting; readonly item: ItemState; readonly entry: AgendaEntry; readonly seat: Seat; readonly leads: boolean };

/** The plan that the chair puts before the board, and what the board says to it. */
export function PlanBeforeBoard({ meeting, item, entry, seat, leads }: Props) {
  const t = useTranslations('live.plan');
  const outcomes = useTranslations('chair.plan.outcomes');
  const specialties = useTranslations('specialty');
  const locale = useLanguage();
  const { proposal, minority, decision, agendaItemId } = item;
  const { me } = meeting;
  const isSigned = decision?.status === 'signed';
  if (proposal === null) return <Notice title={t('writing.title')}>{t('writing.body')}</Notice>;
  const agrees = proposal.confirmedBy.includes(me.membershipId);
  const mine = minority.find(({ membershipId }) => membershipId === me.membershipId);
  const maySpeak = !isSigned && me.votes && !item.conflicts.includes(me.membershipId);
  const lesionOf = (letter: string | null) => entry.case.lesions.find((lesion) => lesion.letter === letter);
  return (
    <Section title={t(isSigned ? 'signed' : 'title')} note={isSigned ? t(`standing.${decision.standing ?? 'final'}`) : t('note')}>
      <div className="board-plan" aria-live="polite">
        {proposal.outcome !== 'treatment' && (
          <p className="board-plan-outcome">
            <b>{outcomes(proposal.outcome)}.</b> {proposal.outcomeDetail}
          </p>
        )}
        <ol>
          {stepsOf(item, proposal).map((step, index) => {
            const lesion = lesionOf(step.lesionLetter);
            return (
              <li key={step.optionId}>
                <span className="plan-rank bm-num">{index + 1}</span>
                <div>
                  <b>{optionName(step, meeting.techniqueNames, locale)}</b>
                  {lesion && <span className="bm-muted"> {t('at', { letter: lesion.letter, lesion: lesion.label })}</span>}
                  {step.conditions && <p className="bm-sm bm-muted">{t('provided', { conditions: step.conditions })}</p>}
                </div>
              </li>
            );
          })}
        </ol>
        {proposal.conditions && (
          <p>
            <b>{t('conditions')}</b> {proposal.conditions}
          </p>
        )}
        {proposal.differenceReason && (
          <p>
            <b>{t('difference')}</b> {proposal.differenceReason}
          </p>
        )}
        {minority.map(({ membershipId, specialty, opinion, reason, about }) => (
          <p key={membershipId} className="board-plan-minority">
            <b>{t('minority', { specialty: specialty ? specialties(specialty) : t('noSpecialty') })}</b> {opinion} <span className="bm-muted">{t('because', { reason })}</span>{about !== proposal.revision && !isSigned && <span className="bm-sm bm-muted"> {t('outdated')}</span>}
          </p>
        ))}
        <p className="bm-sm bm-muted" role="status">
          {t('confirmed', { count: proposal.confirmedBy.length })}
        </p>
      </div>
      {maySpeak && (
        <div className="chair-else">
          <Button {...(!agrees && !leads && { variant: 'primary' as const })} aria-pressed={agrees} disabled={agrees} busy={seat.busy} onClick={() => void seat.confirm(agendaItemId)}>
            {t(agrees ? 'agreed' : 'agree')}
          </Button>
          <MinorityDialog key={mine?.opinion ?? 'none'} agendaItemId={agendaItemId} seat={seat} mine={mine ?? null} />
          {mine && (
            <Button variant="quiet" busy={seat.busy} onClick={() => void seat.withdrawMinority(agendaItemId)}>
              {t('withdraw')}
            </Button>
          )}
        </div>
      )}
      {isSigned && <ButtonLink href={`/decisions/${decision.decisionId}`}>{t('open')}</ButtonLink>}
    </Section>
  );
}

