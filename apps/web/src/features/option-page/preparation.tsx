import type { Day, PreparationStep } from '@bonemet/engine';
import { Button, Section, TextField } from '@bonemet/ui';
import { getTranslations } from 'next-intl/server';
import { getLanguage } from '@/i18n/language';
import { StatementLine } from '../case-page/statement';
import { textsOf } from '../case-page/texts';
import { serverDates } from '../shell/server-dates';
import { inWords } from './in-words';
import type { LoadedOption } from './load-option';

type Props = { readonly option: LoadedOption };

/** Noon of a day: the same day in every time zone of the hospitals. */
const dateOf = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** What the sources provide for before the procedure. Dates appear with a planned day, and never tell anyone to stop a drug. */
export async function Preparation({ option: { explanation, lesion, planned, facts } }: Props) {
  const [t, dates] = await Promise.all([getTranslations('optionPage'), serverDates()]);
  const { preparation } = explanation;
  const note = planned.day ? t('countedBack', { day: dates.dayOfYear(dateOf(planned.day)) }) : null;
  return (
    <Section id="preparation" kind="form" className="library-section" title={t('preparation')} note={note}>
      {preparation.length === 0 && <p className="bm-muted">{t('preparationNone')}</p>}
      {preparation.length > 0 && (
        <>
          <p className="bm-muted library-words">{t('organise')}</p>
          <form className="planned bm-no-print" action="#preparation">
            <input type="hidden" name="lesion" value={lesion.letter} />
            <TextField
              key={planned.typed}
              label={t('plannedDay')}
              name="on"
              type="date"
              defaultValue={planned.typed}
              error={planned.typed && !planned.day ? t('notADay', { typed: planned.typed }) : undefined}
              beside={<Button type="submit">{t('count')}</Button>}
            />
          </form>
          <ol className="steps">
            {preparation.map((step) => (
              <Step key={`${step.statement.rule}${step.statement.target}`} step={step} facts={facts} />
            ))}
            {planned.day && (
              <li className="step step--planned">
                <p className="step-when">
                  <b>{dates.day(dateOf(planned.day))}</b>
                </p>
                <p>{t('procedure')}</p>
              </li>
            )}
          </ol>
        </>
      )}
    </Section>
  );
}

async function Step({ step: { statement, lead, day }, facts }: { readonly step: PreparationStep; readonly facts: string }) {
  const [t, dates, locale] = await Promise.all([getTranslations('optionPage'), serverDates(), getLanguage()]);
  return (
    <li className="step">
      <p className="step-when">
        {day && <b>{dates.day(dateOf(day))}</b>}
        <span>{lead ? t(`before.${lead.unit}`, { amount: lead.amount }) : t('noInterval')}</span>
      </p>
      <StatementLine statement={inWords(statement, textsOf(locale))} page={facts} />
    </li>
  );
}
