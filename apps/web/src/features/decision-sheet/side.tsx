import { decide } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { Icon, Section } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { serverDates } from '../shell/server-dates';
import { AmendDialog } from './amend-dialog';
import { SHEET_WORDS, type SheetOption } from '@bonemet/record';
import type { LoadedDecision } from './load-decision';
import { PdfActs } from './pdf-acts';

type Props = { readonly actor: SessionActor; readonly loaded: LoadedDecision };

/** Beside the sheet, never printed: its standing, its versions, and the way to a new one. */
export async function Side({ actor, loaded }: Props) {
  const [t, dates] = await Promise.all([getTranslations('decision.side'), serverDates()]);
  const { decision, sheet } = loaded;
  const newest = decision.versions.at(-1)?.id === decision.id;
  return (
    <aside className="sheet-side bm-no-print" aria-label={t('label')}>
      <div className="sheet-acts">
        <p className="bm-pill bm-pill--preferred bm-ink-preferred">
          <Icon name="lock" /> {t('immutable')}
        </p>
        <PdfActs decisionId={decision.id} pseudonym={sheet.pseudonym} mayIdentify={decide(actor, 'identity.reveal').allowed} />
      </div>
      <Section title={t('versions')} note={t('count', { count: decision.versions.length })}>
        <ol className="versions">
          {decision.versions.map(({ id, version, signedAt, amendmentReason }) => (
            <li key={id} aria-current={id === decision.id ? 'true' : undefined}>
              <b className="bm-num">{version}</b>
              <div>
                {id === decision.id ? <span className="bm-num">{signedAt && dates.momentOfYear(signedAt)}</span> : <Link className="bm-num" href={`/decisions/${id}`}>{signedAt && dates.momentOfYear(signedAt)}</Link>}
                <p className="bm-xs bm-quiet">{amendmentReason ?? t('first')}</p>
              </div>
            </li>
          ))}
        </ol>
        {newest && decide(actor, 'decision.amend').allowed && (
          <AmendDialog
            decisionId={decision.id}
            version={decision.version}
            options={optionsOf(loaded)}
            before={{
              outcome: sheet.outcome ?? 'treatment',
              outcomeDetail: sheet.outcomeDetail,
              plan: sheet.plan.map(({ id, conditions }) => ({ optionId: id, conditions })),
              conditions: sheet.conditions,
              differenceReason: sheet.difference?.reason ?? '',
            }}
            outcomes={SHEET_WORDS[loaded.language].outcome}
          />
        )}
      </Section>
      <Section title={t('from')}>
        <ul className="sheet-links">
          <li>
            <Link href={`/cases/${decision.caseId}`}>{t('case', { pseudonym: sheet.pseudonym })}</Link>
          </li>
          <li>
            <Link href={`/meetings/${decision.agendaItem.meeting.id}`}>{t('meeting', { date: dates.dayOfYear(decision.agendaItem.meeting.startsAt) })}</Link>
          </li>
        </ul>
      </Section>
    </aside>
  );
}

/** What a new version may choose from: the rated options, and what the plan holds from an earlier round. */
function optionsOf({ sheet: { plan, round } }: LoadedDecision): readonly Pick<SheetOption, 'id' | 'name'>[] {
  const all = new Map([...(round?.ratings ?? []), ...plan].map((option) => [option.id, option]));
  return [...all.values()].map(({ id, name, lesionLetter }) => ({ id, name: lesionLetter ? `${name} (${lesionLetter})` : name }));
}
