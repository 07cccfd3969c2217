'use client';
import { type FieldId, fieldById, fieldsOf, formatSource, MIRELS_FIELDS, RULES, ruleById, type RuleId, SINS_FIELDS } from '@bonemet/engine';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { textsOf } from '../../case-page/texts';
import { ScoreLink } from '../../library/links';

const SHOWN = 6;

/** The scores and rules that read one answer, with the places in the publications where the question comes from. */
export default function FieldUses({ fieldId }: { readonly fieldId: FieldId }) {
  const t = useTranslations('caseForm.whyAsked');
  const locale = useLanguage();
  const texts = textsOf(locale);
  const rules = rulesReading(fieldId);
  const scores = scoresReading(fieldId);
  const sources = new Set((fieldById(fieldId)?.sources ?? []).map((source) => formatSource(source, locale)));
  return (
    <div className="uses">
      {scores.length > 0 && (
        <p>
          {t('scores')}{' '}
          {scores.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <ScoreLink score={id}>{name}</ScoreLink>
            </span>
          ))}
        </p>
      )}
      {rules.length === 0 ? <p>{t('noRule')}</p> : <p>{t('rules', { count: rules.length })}</p>}
      <ul>
        {rules.slice(0, SHOWN).map((rule) => (
          <li key={rule}>
            {texts.rules[rule].message} <span className="bm-xs bm-quiet">{rule}</span>
          </li>
        ))}
      </ul>
      {rules.length > SHOWN && <p className="bm-xs bm-quiet">{rules.slice(SHOWN).join(', ')}</p>}
      {sources.size > 0 && <p className="bm-source">{[...sources].join(' · ')}</p>}
    </div>
  );
}

const rulesReading = (fieldId: FieldId): RuleId[] =>
  RULES.map(({ id }) => id).filter((id) => {
    const compiled = ruleById(id);
    return compiled !== undefined && fieldsOf(compiled.when).includes(fieldId);
  });

function scoresReading(fieldId: FieldId) {
  const reads = (fields: Readonly<Record<string, FieldId>>) => Object.values(fields).includes(fieldId);
  return [
    ...(reads(SINS_FIELDS) ? ([{ id: 'sins', name: 'SINS' }] as const) : []),
    ...(reads(MIRELS_FIELDS) ? ([{ id: 'mirels', name: 'Mirels' }] as const) : []),
  ];
}
