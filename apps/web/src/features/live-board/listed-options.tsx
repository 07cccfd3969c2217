'use client';
import { Section, StandingMark, StandingPill } from '@bonemet/ui';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { techniqueHref } from '../library/address';
import { AsideLink } from '../library/links';
import type { AgendaEntry, ListedOption } from './types';

/** What the engine lists for the case that is presented, by aim, with where it comes from. */
export function ListedOptions({ entry }: { readonly entry: AgendaEntry }) {
  const t = useTranslations('live.options');
  const aims = [...new Set(entry.options.map(({ aim }) => aim))];
  return (
    <Section title={t('title')} note={t('note')}>
      {aims.length === 0 && <p className="bm-muted">{t('none')}</p>}
      {aims.map((aim) => (
        <div key={aim} className="listed-aim">
          <h3>{aim}</h3>
          <ul>
            {entry.options
              .filter((option) => option.aim === aim)
              .map((option) => (
                <Listed key={option.key} option={option} />
              ))}
          </ul>
        </div>
      ))}
      <p className="bm-sm">
        <Link href={`/cases/${entry.case.id}`}>{t('all')}</Link>
      </p>
    </Section>
  );
}

function Listed({ option }: { readonly option: ListedOption }) {
  const t = useTranslations('live.options');
  return (
    <li className="listed">
      <StandingMark standing={option.standing} label={t(option.standing)} />
      <div>
        <p>
          <b>{option.name}</b> <span className="bm-sm bm-quiet">{option.lesionLetter}</span>{' '}
          <AsideLink href={techniqueHref(option.technique)} name={option.name} />
        </p>
        <p className="bm-sm bm-muted">{option.reason}</p>
        <p className="bm-xs bm-quiet">{option.source}</p>
        <p className="bm-row">
          {option.held && <StandingPill standing="hold">{t('held')}</StandingPill>}
          {option.excluded && <StandingPill standing="aside">{t('excluded')}</StandingPill>}
          {option.cautions > 0 && <StandingPill standing="caution">{t('cautions', { count: option.cautions })}</StandingPill>}
          {option.toVerify > 0 && <StandingPill standing="missing">{t('toVerify', { count: option.toVerify })}</StandingPill>}
        </p>
      </div>
    </li>
  );
}
