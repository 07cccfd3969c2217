import { CONFLICTS, TECHNIQUES } from '@bonemet/engine';
import { GLOSSARY, NOTES, SYSTEM_IDS } from '@bonemet/engine/library';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { LIBRARY } from './address';
import { FIGURE_IDS } from './figures-filter';

const HOLDINGS = [
  { name: 'techniques', count: TECHNIQUES.length },
  { name: 'scores', count: SYSTEM_IDS.length },
  { name: 'disagreements', count: Object.keys(CONFLICTS).length },
  { name: 'figures', count: FIGURE_IDS.length },
  { name: 'glossary', count: GLOSSARY.length },
  { name: 'remarks', count: Object.keys(NOTES).length },
] as const;

/** What the library holds, counted; each number leads to it. */
export function Holdings() {
  const t = useTranslations('library');
  const format = useFormatter();
  return (
    <ul className="holdings">
      {HOLDINGS.map(({ name, count }) => (
        <li key={name}>
          <Link href={`${LIBRARY}/${name}`}>{t(`${name}.title`)}</Link>
          <b className="bm-num">{format.number(count)}</b>
          <span>{t(`${name}.short`)}</span>
        </li>
      ))}
    </ul>
  );
}
