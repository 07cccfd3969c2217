'use client';
import { entryOf, type MeetingState } from '@bonemet/board';
import { Button, Section } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import type { LiveMeeting } from './types';
import type { Lead } from './use-lead';

type Props = { readonly meeting: LiveMeeting; readonly state: MeetingState; readonly lead: Lead };

/** Boards do not always keep to the order of the agenda; a case sent back by mistake may be turned to again. */
export function OtherCases({ meeting, state, lead }: Props) {
  const t = useTranslations('chair');
  const stageOf = (id: string) => entryOf(state.items, id)?.stage ?? 'waiting';
  const others = meeting.agenda.filter(({ id }) => (id !== state.currentItemId && stageOf(id) === 'waiting') || stageOf(id) === 'needs_data');
  if (others.length === 0) return null;
  return (
    <Section title={t('otherCases')} level={3}>
      <div className="chair-else">
        {others.map((entry) => (
          <Button key={entry.id} busy={lead.busy} onClick={() => void lead.openItem(entry.id)}>
            {entry.case.pseudonym}
          </Button>
        ))}
      </div>
    </Section>
  );
}
