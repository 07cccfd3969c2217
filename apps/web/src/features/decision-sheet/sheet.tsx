import type { Specialty } from '@bonemet/board';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SCORE_PAGE, scoreText } from '../case-summary/score-view';
import { ScoreLink, TechniqueLink } from '../library/links';
import { serverDates } from '../shell/server-dates';
import type { LoadedDecision } from './load-decision';
import { RatingsTable } from './ratings-table';
import { SheetFoot } from './sheet-foot';

type Props = { readonly loaded: LoadedDecision };

/** The sheet that leaves the board: one page of A4 with everything the decision rests on. */
export async function Sheet({ loaded }: Props) {
  const t = await getTranslations('decision');
  const { view, decision } = loaded;
  const { conditions, minorityOpinion, quorum, present } = decision.snapshot;
  const withCount = (specialty: Specialty) => {
    const count = present.filter((one) => one === specialty).length;
    return count > 1 ? `${specialties(specialty)} (${count})` : specialties(specialty);
  };
  const specialties = await getTranslations('specialty');
  return (
    <article className="sheet">
      <SheetHead loaded={loaded} />
      {decision.amendmentReason && (
        <p className="sheet-amendment">
          <b>{t('replaces', { version: decision.version - 1 })}</b> {decision.amendmentReason}
        </p>
      )}
      <section className="sheet-plan" aria-labelledby="sheet-plan">
        <h2 id="sheet-plan">{t('decides')}</h2>
        <Plan loaded={loaded} />
        {conditions && (
          <dl className="sheet-conditions">
            <dt>{t('conditions')}</dt>
            <dd>{conditions}</dd>
          </dl>
        )}
      </section>
      <div className="sheet-two">
        <Block title={t('patient')}>{[view.person, view.primary, ...view.facts].filter(Boolean).join(', ')}</Block>
        <Block title={t('question')}>{view.question}</Block>
        <Block title={t('wishes')}>{view.patientWishes}</Block>
        <section>
          <h2>{t('lesions')}</h2>
          <Lesions loaded={loaded} />
        </section>
      </div>
      {loaded.round && <RatingsTable number={loaded.round.number} ratings={loaded.round.ratings} />}
      <div className="sheet-two">
        <Block title={t('minority')}>{minorityOpinion || <span className="bm-quiet">{t('noMinority')}</span>}</Block>
        <Block title={t('quorum')} note={<span className={quorum.reached ? 'quorum-reached' : 'quorum-missed'}>{t(quorum.reached ? 'reached' : 'notReached')}</span>}>
          {t('present', { physicians: quorum.physicians, specialties: quorum.specialties.length })}
          {quorum.specialties.length > 0 && ` ${quorum.specialties.map(withCount).join(', ')}.`}
        </Block>
      </div>
      <SheetFoot loaded={loaded} />
    </article>
  );
}

function Block({ title, note, children }: { readonly title: string; readonly note?: ReactNode; readonly children: ReactNode }) {
  return (
    <section>
      <h2>
        {title} {note}
      </h2>
      <p className="sheet-words">{children}</p>
    </section>
  );
}

async function SheetHead({ loaded: { decision, view } }: Props) {
  const [t, dates] = await Promise.all([getTranslations('decision'), serverDates()]);
  const { agendaItem, version, signedAt } = decision;
  const { meeting, position } = agendaItem;
  return (
    <header className="sheet-head">
      <div>
        <p className="bm-xs bm-quiet">{meeting.board.name}</p>
        <h1>{t('title')}</h1>
      </div>
      <div className="sheet-reference">
        <p className="sheet-pseudonym">{view.pseudonym}</p>
        <p className="bm-xs bm-quiet bm-num">{t('boardOf', { date: dates.dayOfYear(meeting.startsAt), position, count: meeting._count.agenda })}</p>
        <p className="bm-xs bm-quiet bm-num">{t('signed', { version, moment: dates.momentOfYear(signedAt) })}</p>
      </div>
    </header>
  );
}

async function Plan({ loaded: { plan, view } }: Props) {
  const t = await getTranslations('decision');
  return (
    <ol>
      {plan.map(({ id, technique, name, lesionLetter, listedByEngine }) => {
        const lesion = view.lesions.find(({ letter }) => letter === lesionLetter);
        return (
          <li key={id}>
            <b>{technique ? <TechniqueLink technique={technique} look="quiet">{name}</TechniqueLink> : name}</b>
            <span>{[lesion && `${lesion.letter}, ${lesion.label}`, !listedByEngine && t('notListed')].filter(Boolean).join(' · ')}</span>
          </li>
        );
      })}
    </ol>
  );
}

async function Lesions({ loaded: { view } }: Props) {
  const t = await getTranslations('decision');
  return (
    <table className="sheet-lesions" aria-label={t('lesions')}>
      <tbody>
        {view.lesions.map(({ id, letter, label, scores }) => (
          <tr key={id}>
            <td>{letter}</td>
            <th scope="row">{label}</th>
            <td className="bm-num">
              {scores.length === 0
                ? t('noScore')
                : scores.map((score) => (
                    <span key={score.name}>
                      <ScoreLink score={SCORE_PAGE[score.name]} look="quiet">{score.name}</ScoreLink> <b>{scoreText(score)}</b>
                    </span>
                  ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
