'use client';
import { isSameLine, type BallotOption, type RoundState, type SpecialtyRating, summarise } from '@bonemet/board';
import { NextKey, Section } from '@bonemet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { useState } from 'react';
import { useTRPC, useTRPCClient } from '@/trpc/provider';
import { optionName } from './option-name';
import type { AgendaEntry } from './types';
import type { Lead } from './use-lead';

type Props = {
  readonly entry: AgendaEntry;
  /** The round before, if there was one: what it settled is left out unless the chair puts it back. */
  readonly previous: RoundState | null;
  readonly lead: Lead;
  readonly names: Readonly<Record<string, string>>;
  readonly onDone: () => void;
};

/** The chair chooses what is put to the vote; everything is on the list, whatever the engine says. */
export function BallotPicker({ entry, previous, lead, names, onDone }: Props) {
  const t = useTranslations('chair.picker');
  const locale = useLanguage();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const { id: caseId } = entry.case;
  // Other facts may make other options; until they have come, those before stay under the chair's eyes.
  const proposal = useQuery({
    queryKey: [...trpc.round.proposal.queryKey({ caseId }), entry.version],
    queryFn: () => client.round.proposal.query({ caseId }),
    placeholderData: keepPreviousData,
  });
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  const lines = proposal.data ?? [];
  const isChosen = (line: BallotOption) => changed[line.key] ?? isSuggested(line, previous);
  const keys = lines.filter(isChosen).map(({ key }) => key);
  const wishes = Boolean(entry.case.patientWishes?.trim());

  async function open() {
    if (await lead.openRound(entry.id, keys)) onDone();
  }

  return (
    <Section title={t('title')} note={t('count', { count: keys.length })} level={2}>
      <p className="bm-sm bm-muted">{t(previous ? 'again' : 'hint')}</p>
      <ul className="picker">
        {lines.map((line) => (
          <li key={line.key}>
            <label className="picker-line">
              <input type="checkbox" checked={isChosen(line)} onChange={(event) => setChanged({ ...changed, [line.key]: event.target.checked })} />
              <span>
                {optionName(line, names, locale)} {line.lesionLetter && <b>{line.lesionLetter}</b>}
                {!line.listedByEngine && <span className="bm-xs bm-quiet"> {t('notListed')}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {proposal.isPending && <p className="bm-sm bm-muted">{t('loading')}</p>}
      {!wishes && <p className="picker-missing">{t('wishesMissing')}</p>}
      <NextKey
        title={t('next')}
        action={t('open')}
        shortcut="Enter"
        note={t('note')}
        listen
        busy={lead.busy}
        disabled={!wishes || keys.length === 0}
        onClick={() => void open()}
      />
    </Section>
  );
}

/** First round: everything. Later: what the board has not agreed on yet. */
function isSuggested(line: BallotOption, previous: RoundState | null): boolean {
  if (!previous) return true;
  const before = previous.options.find((option) => isSameLine(option, line));
  const result = previous.results?.find(({ optionId }) => optionId === before?.optionId);
  const summary = summarise((result?.ratings ?? []) as readonly SpecialtyRating[]);
  return summary !== null && summary.agreement !== 'agreement';
}
