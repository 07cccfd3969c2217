'use client';
import { isSameLine, type RoundOption, type RoundState, summarise, type SpecialtyRating } from '@bonemet/board';
import type { TechniqueId } from '@bonemet/engine';
import { Button, RatingScale, type RatingStatus, Section, Tag } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { techniqueHref } from '../library/address';
import { AsideLink } from '../library/links';
import { useRefusalText } from '../shell/use-refusal-text';
import { AbstainReason } from './abstain-reason';
import type { Entry } from './ballot-entry';
import { optionName } from './option-name';
import { RatingsFigure } from './ratings-figure';
import type { LiveMeeting } from './types';
import type { Ballots } from './use-ballot';
import { useNarrow } from './use-narrow';

type Props = {
  readonly round: RoundState;
  /** The round before, already revealed, to look at while rating again. */
  readonly earlier: RoundState | null;
  readonly meeting: LiveMeeting;
  readonly ballot: Ballots;
};

/** My own ratings of every option, from 1 to 9. */
export function Ballot({ round, earlier, meeting, ballot }: Props) {
  const t = useTranslations('live.ballot');
  return (
    <Section title={t('title')} note={t('keys')}>
      <ol className="ballot">
        {round.options.map((option) => (
          <BallotLine key={option.optionId} option={option} round={round} earlier={earlier} meeting={meeting} ballot={ballot} />
        ))}
      </ol>
      <BallotLibrary round={round} names={meeting.techniqueNames} />
    </Section>
  );
}

function BallotLine({ option, round, earlier, meeting, ballot }: Props & { readonly option: RoundOption }) {
  const t = useTranslations('live.ballot');
  const locale = useLanguage();
  const refusalText = useRefusalText();
  const isNarrow = useNarrow();
  const entry = ballot.entryOf(option.optionId);
  const name = optionName(option, meeting.techniqueNames, locale);
  const before = earlier?.options.find((line) => isSameLine(line, option));
  const ratings = earlier?.results?.find(({ optionId }) => optionId === before?.optionId)?.ratings as readonly SpecialtyRating[] | undefined;
  const mine = before ? ballot.entryOf(before.optionId).rating : null;
  const isAnswered = entry.rating !== null || entry.abstains;
  const status: RatingStatus = isAnswered ? entry.status : 'missing';
  return (
    <li className="ballot-line">
      <div className="ballot-option">
        <h3>{name}</h3>
        <p className="bm-sm bm-muted">
          {option.lesionLetter && <span>{t('lesion', { letter: option.lesionLetter })}</span>} {!option.listedByEngine && <Tag>{t('notListed')}</Tag>}
          {mine !== null && <span> {t('mineBefore', { rating: mine })}</span>}
        </p>
      </div>
      {ratings && <RatingsFigure ratings={ratings} summary={summarise(ratings)} name={name} />}
      <div className="ballot-answer">
        <RatingScale
          label={t('rate', { option: name })}
          regions={{ low: t('inappropriate'), mid: t('uncertain'), high: t('appropriate') }}
          layout={isNarrow ? 'keypad' : 'row'}
          value={entry.rating}
          onRate={(rating) => ballot.rate(round.roundId, option.optionId, rating)}
          status={status}
          statusText={statusText(entry)}
        />
        <Button variant="quiet" aria-pressed={entry.abstains} aria-label={t('abstainFrom', { option: name })} onClick={() => !entry.abstains && ballot.abstain(round.roundId, option.optionId, null)}>
          {t(entry.abstains ? 'abstained' : 'abstain')}
        </Button>
        {entry.abstains && <AbstainReason option={name} reason={entry.abstainReason} onChange={(reason) => ballot.abstain(round.roundId, option.optionId, reason)} />}
      </div>
    </li>
  );

  function statusText({ refusal, status: sent, receipt }: Entry): string {
    if (refusal) return refusalText(refusal);
    if (!isAnswered) return t('status.missing');
    return receipt && sent === 'saved' ? t('received', { receipt: shortReceipt(receipt) }) : t(`status.${sent}`);
  }
}

/** Enough of a receipt to compare at a glance; the whole of it stands with the results. */
const shortReceipt = (receipt: string): string => `${receipt.slice(0, 4)} ${receipt.slice(4, 8)}`;

/** After the last rating, so that the tab key goes from option to option: what each technique is. */
function BallotLibrary({ round, names }: { readonly round: RoundState; readonly names: LiveMeeting['techniqueNames'] }) {
  const t = useTranslations('live.ballot');
  const techniques = [...new Set(round.options.flatMap(({ technique }) => technique ?? []))] as TechniqueId[];
  if (techniques.length === 0) return null;
  return (
    <div className="ballot-library bm-xs">
      <span className="bm-quiet">{t('library')}</span>
      <ul>
        {techniques.map((technique) => (
          <li key={technique}>
            <AsideLink href={techniqueHref(technique)} name={names[technique] ?? technique} written />
          </li>
        ))}
      </ul>
    </div>
  );
}
