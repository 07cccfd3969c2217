'use client';
import { type ItemState, type MeetingState, quorumOfItem, votersOn } from '@bonemet/board';
import { Button, Icon, NextKey, Section } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useQuorumWords } from './use-quorum-words';
import type { AgendaEntry, LiveMeeting } from './types';
import type { Lead } from './use-lead';

type Props = {
  readonly meeting: LiveMeeting;
  readonly state: MeetingState;
  readonly item: ItemState;
  readonly entry: AgendaEntry;
  readonly lead: Lead;
  readonly onChange: () => void;
};

/** What stands before the signature, and the signature. Below quorum it can be provisional alone. */
export function SignPanel({ meeting, state, item, entry, lead, onChange }: Props) {
  const t = useTranslations('chair.sign');
  const quorumWords = useQuorumWords(meeting);
  const quorum = quorumOfItem(state, item, meeting.quorum, meeting.judges);
  const voters = votersOn(state, item).length;
  const { proposal, decision } = item;
  if (!proposal || !decision) return null;
  const outdated = item.minority.filter(({ about }) => about !== proposal.revision).length;
  const standing = quorum.reached ? 'final' : 'provisional';
  const { decisionId } = decision;
  return (
    <>
      <Section title={t('before')} level={2}>
        <ul className="checks">
          <Check met={quorum.reached}>{quorum.reached ? t('quorum', { specialties: quorum.specialties.length }) : quorumWords(quorum, item)}</Check>
          <Check met={Boolean(entry.case.patientWishes?.trim())}>{t('wishes')}</Check>
          <Check met={proposal.confirmedBy.length === voters}>{t('confirmed', { confirmed: proposal.confirmedBy.length, voters })}</Check>
          {outdated > 0 && <Check met={false}>{t('minorityOutdated', { count: outdated })}</Check>}
          {item.minority.length > 0 && <Check met>{t('minority', { count: item.minority.length })}</Check>}
        </ul>
      </Section>
      <NextKey
        title={t('next')}
        action={t(standing)}
        note={t(`${standing}Note`)}
        busy={lead.busy}
        onClick={() => void lead.sign(item.agendaItemId, decisionId, standing, entry.version)}
      />
      <Button onClick={onChange}>{t('change')}</Button>
    </>
  );
}

function Check({ met, children }: { readonly met: boolean; readonly children: React.ReactNode }) {
  const t = useTranslations('chair.sign');
  return (
    <li className={met ? 'check' : 'check check--open'}>
      <Icon name={met ? 'check' : 'flag'} title={t(met ? 'met' : 'open')} />
      <span>{children}</span>
    </li>
  );
}
