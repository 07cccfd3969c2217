import { fieldLabel, fieldNote } from '@bonemet/engine';
import { Icon, Section, Tag, UnknownMark } from '@bonemet/ui';
import { getTranslations } from 'next-intl/server';
import { getLanguage } from '@/i18n/language';
import { factWriter } from './fact-value';
import { anchorOf } from './anchor';
import type { FactGroup, FactView } from './fact-view';

type Props = { readonly group: FactGroup; readonly lesionLetter: string | null };

type Untouched = { readonly groups: readonly FactGroup[] };

/** The groups in which nobody has answered anything, one line each. */
export async function UntouchedGroups({ groups }: Untouched) {
  const [t, names] = await Promise.all([getTranslations('caseFacts'), getTranslations('factGroup')]);
  if (groups.length === 0) return null;
  return (
    <Section kind="form" title={t('untouched')} note={t('open', { count: groups.reduce((sum, { facts }) => sum + facts.length, 0) })}>
      {groups.map(({ group, facts }) => (
        <details key={group} id={`facts-${group}`} className="facts-open">
          <summary>
            <Icon name="missing" />
            <b>{names(group as 'patient')}</b>
            <span className="bm-quiet">{t('questions', { count: facts.length })}</span>
            <Icon name="chevron-down" className="facts-chevron" />
          </summary>
          <FactList facts={facts} />
        </details>
      ))}
    </Section>
  );
}

/** One group of the catalogue: what was answered, and behind a line what nobody has answered yet. */
export async function FactSection({ group, lesionLetter }: Props) {
  const [t, names] = await Promise.all([getTranslations('caseFacts'), getTranslations('factGroup')]);
  const stated = group.facts.filter(({ state }) => state !== 'open');
  const open = group.facts.filter(({ state }) => state === 'open');
  return (
    <Section
      id={`facts-${group.group}`}
      kind="form"
      title={names(group.group as 'patient')}
      tag={group.scope === 'lesion' && lesionLetter ? <Tag>{t('lesion', { letter: lesionLetter })}</Tag> : null}
      note={t('answered', { answered: group.answered, total: group.facts.length })}
    >
      <FactList facts={stated} />
      {open.length > 0 && (
        <details className="facts-open">
          <summary>
            <Icon name="missing" />
            {t('open', { count: open.length })}
            <Icon name="chevron-down" className="facts-chevron" />
          </summary>
          <FactList facts={open} />
        </details>
      )}
    </Section>
  );
}

async function FactList({ facts }: { readonly facts: readonly FactView[] }) {
  const [t, write, locale] = await Promise.all([getTranslations('caseFacts'), factWriter(), getLanguage()]);
  return (
    <dl className="facts">
      {facts.map((fact) => {
        const note = fieldNote(fact.field.id, locale);
        return (
          <div key={fact.field.id} id={anchorOf(fact.field.id)} className={`fact fact--${fact.state}`}>
            <dt>{fieldLabel(fact.field.id, locale)}</dt>
            <dd>
              {fact.state === 'answered' && <span className="fact-value bm-num">{write(fact)}</span>}
              {fact.state === 'unknown' && <UnknownMark label={t('unknown')} on />}
              {fact.state === 'open' && <span className="bm-quiet">{t('notAnswered')}</span>}
              {note && (
                <details className="fact-note">
                  <summary>{t('sourcesSay')}</summary>
                  <p>{note}</p>
                </details>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
