'use client';
import { useTranslations } from 'next-intl';

type Removal = { readonly name: string; readonly count: number };

const FIRST_SHOWN = 5;
/** What somebody who checks the report looks for before anything else. */
const LOOKED_FOR = ['PatientName', 'PatientID', 'PatientBirthDate'];

function rank({ name }: Removal): number {
  const at = LOOKED_FOR.indexOf(name);
  return at >= 0 ? at : LOOKED_FOR.length + (name.startsWith('Patient') ? 0 : 1);
}

/** What was taken out of a file, by name and never by value; the patient's own attributes come first. */
export function RemovedReport({ removed }: { readonly removed: readonly Removal[] }) {
  const t = useTranslations('documents');
  if (removed.length === 0) return <p className="bm-xs bm-quiet">{t('removedNothing')}</p>;
  const names = [...removed].sort((a, b) => rank(a) - rank(b)).map(({ name, count }) => (count > 1 ? `${name} (${count})` : name));
  const rest = names.length - FIRST_SHOWN;
  const first = names.slice(0, FIRST_SHOWN).join(', ');
  if (rest <= 0) return <p className="bm-xs bm-quiet">{t('removed', { names: first })}</p>;
  return (
    <details className="removed">
      <summary className="bm-xs bm-quiet">{t('removedMany', { names: first, count: rest })}</summary>
      <p className="bm-xs bm-quiet">{names.slice(FIRST_SHOWN).join(', ')}</p>
    </details>
  );
}
