'use client';
import { Button, Notice } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import type { Source } from './read-source';
import { RunReport } from './run-report';
import type { ImportRun, Run } from './use-import-run';

type Props = { readonly source: Extract<Source, { kind: 'many' }>; readonly boardId: string; readonly many: ImportRun };

/** Brings in a file of many cases and tells what becomes of each line as it happens. */
export function ManyCases({ source: { blob, name, filled }, boardId, many: { run, isUnderWay, begin, stop } }: Props) {
  const t = useTranslations('exchange.many');
  return (
    <div className="exchange-preview">
      <h2>{name ?? t('title')}</h2>
      <p role="status">
        <b>{t('found', { count: filled })}</b> {t('rule')}
      </p>
      {run.phase === 'ready' && (
        <div className="exchange-acts">
          <Button variant="primary" size="big" onClick={() => begin(boardId, blob)}>
            {t('begin', { count: filled })}
          </Button>
        </div>
      )}
      {run.phase !== 'ready' && <Progress run={run} total={filled} />}
      {isUnderWay && (
        <div className="exchange-acts">
          <Button busy={run.phase === 'stopping'} onClick={stop}>
            {t(run.phase === 'stopping' ? 'stopping' : 'stop')}
          </Button>
          <span className="bm-sm bm-muted">{t('keepOpen')}</span>
        </div>
      )}
      {run.stopped && <Notice tone="warn">{t.has(`stopped.${run.stopped}`) ? t(`stopped.${run.stopped}`) : t('stopped.unexpected')}</Notice>}
      {run.unanswered && <Notice tone="error">{t('unanswered', run.unanswered)}</Notice>}
      {run.lines.length > 0 && <RunReport lines={run.lines} ended={run.phase === 'ended'} />}
    </div>
  );
}

function Progress({ run, total }: { readonly run: Run; readonly total: number }) {
  const t = useTranslations('exchange.many');
  const answered = run.lines.length;
  const imported = run.lines.filter(({ outcome }) => outcome === 'imported').length;
  const progress = t('progress', { answered, total });
  return (
    <div className="exchange-progress">
      <progress max={total} value={answered} aria-label={progress} />
      <p>
        <b className="bm-num">{progress}</b> · <span className="bm-num">{t('imported', { count: imported })}</span> · <span className="bm-num">{t('refused', { count: answered - imported })}</span>
      </p>
      {/* Said once, at the end: every line read aloud would be noise. */}
      <p role="status" className="bm-sr">
        {run.phase === 'ended' && `${t('ended')} ${t('imported', { count: imported })}, ${t('refused', { count: answered - imported })}`}
      </p>
    </div>
  );
}
