import { type DecisionSheet, momentsIn, SHEET_WORDS, type SheetStep, type SheetWords } from '@bonemet/record';
import { type Language, TIME_ZONE } from '@/i18n/locales';
import { SCORE_PAGE } from '../case-summary/score-view';
import { ScoreLink, TechniqueLink } from '../library/links';
import type { LoadedDecision } from './load-decision';
import { RatingsTable } from './ratings-table';
import { Block } from './sheet-block';
import { Difference, Minority, Participants, QuorumBlock } from './sheet-board';
import { SheetFoot } from './sheet-foot';

type Part = { readonly sheet: DecisionSheet; readonly words: SheetWords };

/** The sheet that leaves the board, with everything the decision rests on. The PDF is written from the same content. */
export function Sheet({ loaded: { sheet, language } }: { readonly loaded: LoadedDecision }) {
  const words = SHEET_WORDS[language];
  const part = { sheet, words };
  const patient = [sheet.person, sheet.primary, ...sheet.facts].filter(Boolean).join(', ');
  return (
    <article className="sheet">
      <SheetHead {...part} language={language} />
      {sheet.standing === 'provisional' && (
        <p className="sheet-provisional">
          <b>{words.provisional.title}.</b> {words.provisional.note}
        </p>
      )}
      {sheet.amendmentReason && (
        <p className="sheet-amendment">
          <b>{words.replaces(sheet.version - 1)}</b> {sheet.amendmentReason}
        </p>
      )}
      <section className="sheet-plan" aria-labelledby="sheet-plan">
        <h2 id="sheet-plan">{words.decides}</h2>
        <Plan {...part} />
      </section>
      <div className="sheet-two">
        <Block title={words.patient}>{patient}</Block>
        <Block title={words.question}>{sheet.question}</Block>
        <Block title={words.wishes}>{sheet.patientWishes}</Block>
        <section>
          <h2>{words.lesions}</h2>
          <Lesions {...part} />
        </section>
      </div>
      {sheet.round && <RatingsTable round={sheet.round} words={words} language={language} />}
      <div className="sheet-two">
        {sheet.difference && <Difference {...part} difference={sheet.difference} />}
        <Minority {...part} language={language} />
        <QuorumBlock {...part} language={language} />
      </div>
      <Participants {...part} language={language} />
      <SheetFoot {...part} language={language} />
    </article>
  );
}

function SheetHead({ sheet, words, language }: Part & { readonly language: Language }) {
  const moments = momentsIn(language, TIME_ZONE);
  return (
    <header className="sheet-head">
      <div>
        <p className="bm-xs bm-quiet">{sheet.board}</p>
        <h1>{words.title}</h1>
      </div>
      <div className="sheet-reference">
        <p className="sheet-pseudonym">{sheet.pseudonym}</p>
        <p className="bm-xs bm-quiet bm-num">{words.boardOf(moments.day(sheet.meetingAt), sheet.position, sheet.cases)}</p>
        <p className="bm-xs bm-quiet bm-num">{words.signed(sheet.version, moments.moment(sheet.signedAt))}</p>
      </div>
    </header>
  );
}

function Plan({ sheet, words }: Part) {
  const { outcome, outcomeDetail, plan, conditions, confirmed } = sheet;
  const toSay = outcome !== null && (outcome !== 'treatment' || outcomeDetail !== '');
  return (
    <>
      {toSay && (
        <p className="sheet-outcome">
          <b>{words.outcome[outcome]}</b>
          {outcomeDetail && `${words.colon}${outcomeDetail}`}
        </p>
      )}
      {plan.length === 0 && !toSay && <p className="bm-quiet">{words.noStep}</p>}
      {plan.length > 0 && (
        <ol>
          {plan.map((step) => (
            <Step key={step.id} step={step} words={words} />
          ))}
        </ol>
      )}
      {conditions && (
        <dl className="sheet-conditions">
          <dt>{words.onCondition}</dt>
          <dd>{conditions}</dd>
        </dl>
      )}
      {confirmed !== null && <p className="sheet-confirmed bm-sm bm-muted">{words.confirmed(confirmed)}</p>}
    </>
  );
}

function Step({ step: { technique, name, lesionLetter, place, listedByEngine, conditions }, words }: { readonly step: SheetStep; readonly words: SheetWords }) {
  const where = [lesionLetter && place ? `${lesionLetter}, ${place}` : lesionLetter, !listedByEngine && words.notListed];
  return (
    <li>
      <b>{technique ? <TechniqueLink technique={technique} look="quiet">{name}</TechniqueLink> : name}</b>
      <span>{where.filter(Boolean).join(' · ')}</span>
      {conditions && (
        <p className="sheet-step-condition">
          <span className="bm-strong">{words.onCondition}{words.colon}</span>
          {conditions}
        </p>
      )}
    </li>
  );
}

function Lesions({ sheet, words }: Part) {
  return (
    <table className="sheet-lesions" aria-label={words.lesions}>
      <tbody>
        {sheet.lesions.map(({ letter, label, scores, facts }) => (
          <tr key={letter}>
            <td>{letter}</td>
            <th scope="row">
              {label}
              {facts.length > 0 && <span className="sheet-lesion-facts">{facts.join(', ')}</span>}
            </th>
            <td className="bm-num">
              {scores.length === 0
                ? words.noScore
                : scores.map(({ name, text, category }) => (
                    <span key={name}>
                      <ScoreLink score={SCORE_PAGE[name]} look="quiet">{name}</ScoreLink> <b>{text}</b>
                      {category && `, ${category}`}
                    </span>
                  ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
