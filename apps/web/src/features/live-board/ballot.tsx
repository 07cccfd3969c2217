'use client';
import { isSameLine, type RoundState, summarise, type SpecialtyRating } from '@bonemet/board';
import type { TechniqueId } from '@bonemet/engine';
import { RatingScale, type RatingStatus, Section, Tag } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { techniqueHref } from '../library/address';
import { AsideLink } from '../library/links';
import { optionName } from './option-name';
import { RatingsFigure } from './ratings-figure';
import type { LiveMeeting } from './types';
import type { Entry, useBallot } from './use-ballot';

type Props = {
  readonly round: RoundState;
  /** The round before, already revealed, to look at while rating again. */
  readonly earlier: RoundState | null;
  readonly meeting: LiveMeeting;
  readonly ballot: ReturnType<typeof useBallot>;
};

/** My own ratings of every option, from 1 to 9. */
export function Ballot({ round, earlier, meeting, ballot }: Props) {
  const t = useTranslations('live.ballot');
  const locale = useLanguage();
  const regions = { low: t('inappropriate'), mid: t('uncertain'), high: t('appropriate') };
  const refusals = useTranslations('refusal');
  const statusText = (entry: Entry) => {
    if (entry.refusal) return refusals.has(entry.refusal as 'round_closed') ? refusals(entry.refusal as 'round_closed') : refusals('unexpected');
    return t(`status.${entry.rating === null ? 'missing' : entry.status}`);
  };
  return (
    <Section title={t('title')} note={t('keys')}>
      <ol className="ballot">
        {round.options.map((option) => {
          const entry = ballot.entryOf(option.optionId);
          const name = optionName(option, meeting.techniqueNames, locale);
          const before = earlier?.options.find((line) => isSameLine(line, option));
          const ratings = earlier?.results?.find(({ optionId }) => optionId === before?.optionId)?.ratings as readonly SpecialtyRating[] | undefined;
          const mine = before ? ballot.entryOf(before.optionId).rating : null;
          const status: RatingStatus = entry.rating === null ? 'missing' : entry.status;
          return (
            <li key={option.optionId} className="ballot-line">
              <div className="ballot-option">
                <h3>{name}</h3>
                <p className="bm-sm bm-muted">
                  {option.lesionLetter && <span>{t('lesion', { letter: option.lesionLetter })}</span>}{' '}
                  {!option.listedByEngine && <Tag>{t('notListed')}</Tag>}
                  {mine !== null && <span> {t('mineBefore', { rating: mine })}</span>}
                </p>
              </div>
              {ratings && <RatingsFigure ratings={ratings} summary={summarise(ratings)} name={name} />}
              <RatingScale
                label={t('rate', { option: name })}
                regions={regions}
                value={entry.rating}
                onRate={(rating) => ballot.rate(round.roundId, option.optionId, rating)}
                status={status}
                statusText={statusText(entry)}
              />
            </li>
          );
        })}
      </ol>
      <BallotLibrary round={round} names={meeting.techniqueNames} />
    </Section>
  );
}

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
