'use client';
import type { ImportLine } from '@bonemet/api';
import { Button, DataTable, Icon, Section, Segmented } from '@bonemet/ui';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useLanguage } from '@/i18n/use-language';
import { Path } from './preview-view';
import { reportText } from './report-text';
import { saveFile } from './save-file';
import { usePreviewWords } from './use-preview-words';

const A_PAGE = 100;

type Props = { readonly lines: readonly ImportLine[]; readonly ended: boolean };

/** What became of each line, a page at a time; the whole of it as a file once it is complete. */
export function RunReport({ lines, ended }: Props) {
  const t = useTranslations('exchange.many');
  const { reasons } = usePreviewWords();
  const language = useLanguage();
  const [shown, show] = useState<'all' | 'refused'>('all');
  const [page, turn] = useState(0);
  const chosen = shown === 'all' ? lines : lines.filter(({ outcome }) => outcome === 'refused');
  const from = page * A_PAGE;
  const onPage = chosen.slice(from, from + A_PAGE);
  const download = () => {
    const words = { line: t('line'), outcome: t('outcome'), details: t('details'), imported: t('outcomeImported'), refused: t('outcomeRefused'), more: (count: number) => t('more', { count }), reasons };
    saveFile(t('downloadName'), 'text/csv', reportText(lines, words, language));
  };
  return (
    <Section level={3} title={t('report')} note={lines.length > A_PAGE ? t('range', { from: Math.min(from + 1, chosen.length), to: from + onPage.length, total: chosen.length }) : undefined}>
      <div className="exchange-acts">
        <Segmented
          label={t('show')}
          value={shown}
          options={[{ value: 'all', label: t('showAll') }, { value: 'refused', label: t('showRefused') }]}
          onValueChange={(value) => {
            show(value as 'all' | 'refused');
            turn(0);
          }}
        />
        {ended && (
          <Button icon="download" onClick={download}>
            {t('download')}
          </Button>
        )}
      </div>
      {chosen.length === 0 ? (
        <p>{t('noneRefused')}</p>
      ) : (
        <DataTable
          className="exchange-table exchange-report"
          label={t('report')}
          columns={[{ key: 'line', header: t('line'), rowHeader: true }, { key: 'outcome', header: t('outcome') }, { key: 'details', header: t('details') }]}
          rows={onPage.map((line) => ({ key: `${line.line}`, cells: { line: <span className="bm-num">{line.line}</span>, outcome: <Outcome line={line} />, details: <Details line={line} /> } }))}
        />
      )}
      {chosen.length > A_PAGE && (
        <div className="exchange-acts">
          <Button icon="arrow-left" disabled={page === 0} onClick={() => turn(page - 1)}>
            {t('earlier')}
          </Button>
          <Button iconEnd="arrow-right" disabled={from + A_PAGE >= chosen.length} onClick={() => turn(page + 1)}>
            {t('later')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Outcome({ line: { outcome } }: { readonly line: ImportLine }) {
  const t = useTranslations('exchange.many');
  return (
    <span className={`exchange-outcome exchange-outcome--${outcome}`}>
      <Icon name={outcome === 'imported' ? 'check' : 'hold'} size="small" /> {t(outcome === 'imported' ? 'outcomeImported' : 'outcomeRefused')}
    </span>
  );
}

function Details({ line }: { readonly line: ImportLine }) {
  const t = useTranslations('exchange.many');
  const { reasons } = usePreviewWords();
  if (line.outcome === 'imported') return <Link href={`/cases/${line.caseId}/edit`}>{line.pseudonym}</Link>;
  return (
    <ul>
      {reasons(line).map(({ path, why }, at) => (
        <li key={at}>
          {path !== '' && <Path path={path} />} {why}
        </li>
      ))}
      {line.more > 0 && <li className="bm-quiet">{t('more', { count: line.more })}</li>}
    </ul>
  );
}
