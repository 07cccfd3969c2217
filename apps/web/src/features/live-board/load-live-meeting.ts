import 'server-only';
import { decide, judgesFrom } from '@bonemet/board';
import { type CaseResult, english, french, present, TECHNIQUES, techniqueName } from '@bonemet/engine';
import { getFormatter, getTranslations } from 'next-intl/server';
import { getLanguage } from '@/i18n/language';
import { cache } from 'react';
import { requireActor } from '@/auth/session';
import { api, orNotFound } from '@/trpc/server';
import { caseView } from '../case-summary/case-view';
import { caseWords } from '../case-summary/words';
import type { Language } from '@/i18n/locales';
import type { AgendaEntry, ListedOption, LiveMeeting } from './types';

/** Everything the live page begins with, in the reader's language: read once for the page and its title. */
export const loadLiveMeeting = cache(async (meetingId: string): Promise<LiveMeeting> => {
  const actor = await requireActor();
  const caller = await api();
  const { meeting, cases, members, state } = await orNotFound(caller.meeting.get({ meetingId }));
  const votes = decide(actor, 'ballot.cast').allowed;
  const ownBallots = votes ? await caller.ballot.own({ meetingId }) : [];
  const locale = await getLanguage();
  const [t, format, words] = await Promise.all([getTranslations('live'), getFormatter(), caseWords()]);
  const when = format.dateTime(meeting.startsAt, { weekday: 'long', day: 'numeric', month: 'long' });
  const agenda = meeting.agenda.flatMap(({ id, caseId, position, plannedMinutes }): AgendaEntry[] => {
    const found = cases[caseId];
    return found ? [{ id, position, minutes: plannedMinutes, protocol: found.record.discussion === 'protocol' ? (found.record.protocolName ?? '') : null, case: caseView(found.record, found.evaluation, locale, words), version: found.version, options: listedOptions(found.evaluation, locale) }] : [];
  });
  return {
    id: meeting.id,
    title: t('title', { when }),
    place: meeting.place,
    quorum: { minimumPhysicians: meeting.board.quorumPhysicians, minimumSpecialties: meeting.board.quorumSpecialties },
    judges: judgesFrom(meeting.board.judges),
    agenda,
    members: members.map(({ id, specialty, user }) => ({ id, specialty, name: user.displayName })),
    techniqueNames: Object.fromEntries(TECHNIQUES.map(({ id }) => [id, techniqueName(id, locale)])),
    state,
    ownBallots,
    me: {
      membershipId: actor.membershipId,
      votes,
      chairs: actor.roles.includes('chair'),
      mayLead: decide(actor, 'meeting.lead').allowed,
      counts: decide(actor, 'round.count').allowed,
      seesDocuments: decide(actor, 'document.read').allowed,
    },
  };
});

function listedOptions(evaluation: CaseResult, locale: Language): ListedOption[] {
  const texts = locale === 'fr' ? french : english;
  return present(evaluation, texts).lesions.flatMap(({ id, options }) =>
    options
      .filter(({ group }) => group !== 'adjunct')
      .map((option) => ({
        key: `${option.technique}:${id}`,
        technique: option.technique,
        name: techniqueName(option.technique, locale),
        lesionLetter: id,
        standing: option.standing,
        aim: texts.aims[option.group],
        reason: option.reasons[0]?.text ?? '',
        source: [...new Set(option.reasons.flatMap(({ sources }) => sources.map(({ label }) => label.split(',')[0] ?? '')))].join(' · '),
        held: option.heldBy.length > 0,
        excluded: option.excludedBy.length > 0,
        cautions: option.cautions.length,
        toVerify: option.toVerify.length,
      })),
  );
}
