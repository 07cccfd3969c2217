import { Icon } from '@bonemet/ui';
import { getTranslations } from 'next-intl/server';
import { serverDates } from '../shell/server-dates';
import { atNoon } from './day-text';
import { ExecutionForm } from './execution-form';
import type { AfterDecision, ExecutionEntry } from './load-after-decision';

type Props = { readonly caseId: string; readonly after: AfterDecision; readonly mayRecord: boolean };

/** Whether the decision was carried out: the newest record in full, the ones before it in the history. */
export async function ExecutionPart({ caseId, after: { executions }, mayRecord }: Props) {
  const t = await getTranslations('afterDecision.execution');
  const [standing, ...before] = executions;
  return (
    <section className="after-part" aria-labelledby="after-execution">
      <h3 id="after-execution">{t('title')}</h3>
      {standing ? <Record entry={standing} /> : <p className="bm-sm bm-muted">{t('none')}</p>}
      {before.length > 0 && (
        <details className="after-history">
          <summary>{t('history', { count: before.length })}</summary>
          {before.map((entry) => (
            <Record key={entry.version} entry={entry} />
          ))}
        </details>
      )}
      {mayRecord && <ExecutionForm key={standing?.version ?? 0} caseId={caseId} basedOn={standing?.version ?? 0} />}
    </section>
  );
}

async function Record({ entry: { carriedOut, happenedOn, reason, note, recordedBy, recordedAt } }: { readonly entry: ExecutionEntry }) {
  const [t, reasons, words, dates] = await Promise.all([getTranslations('afterDecision.execution'), getTranslations('afterDecision.reason'), getTranslations('afterDecision'), serverDates()]);
  const date = dates.dayOfYear(atNoon(happenedOn));
  return (
    <div className="after-record">
      <p>
        <Icon name={carriedOut ? 'check' : 'aside'} /> <b>{t(carriedOut ? 'carriedOut' : 'notCarriedOut', { date })}</b>
        {reason && <span>{reasons(reason)}</span>}
      </p>
      {note && <p className="after-words">{note}</p>}
      <p className="bm-xs bm-quiet">{words('by', { name: recordedBy?.displayName ?? '', when: dates.dayOfYear(recordedAt) })}</p>
    </div>
  );
}
