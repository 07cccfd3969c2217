'use client';
import { Button, Icon } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { RemovedReport } from '../removed-report';
import type { UploadLine, Uploads } from './use-uploads';

/** What became of each file that was sent, until somebody has read it. */
export function UploadList({ uploads }: { readonly uploads: Uploads }) {
  const t = useTranslations('documents.upload');
  if (uploads.lines.length === 0) return null;
  return (
    <ul className="uploads" aria-label={t('label')}>
      {uploads.lines.map((line) => (
        <UploadItem key={line.key} line={line} uploads={uploads} />
      ))}
    </ul>
  );
}

function UploadItem({ line: { key, file, state }, uploads }: { readonly line: UploadLine; readonly uploads: Uploads }) {
  const t = useTranslations('documents.upload');
  const percent = state.kind === 'sending' ? Math.round(state.share * 100) : 0;
  return (
    <li className={`upload upload--${state.kind}`}>
      <div className="upload-line">
        <b className="upload-name">{file.name}</b>
        <span className="upload-state bm-sm" role={state.kind === 'sending' ? undefined : 'status'}>
          {state.kind === 'waiting' && t('waiting')}
          {state.kind === 'sending' && (percent < 100 ? t('sending', { percent }) : t('checking'))}
          {state.kind === 'done' && (
            <>
              <Icon name="check" size="small" /> {t('done')}
            </>
          )}
          {state.kind === 'refused' && (
            <>
              <Icon name="hold" size="small" /> {t('refused')}
            </>
          )}
        </span>
        {state.kind === 'sending' ? (
          <Button variant="quiet" onClick={uploads.stop}>
            {t('stop')}
          </Button>
        ) : (
          <Button variant="quiet" icon="close" aria-label={t('dismiss', { name: file.name })} onClick={() => uploads.dismiss(key)} />
        )}
      </div>
      {state.kind === 'sending' && <progress className="upload-progress" max={100} value={percent < 100 ? percent : undefined} aria-label={file.name} />}
      {state.kind === 'done' && <Done report={state.report} />}
      {state.kind === 'refused' && <Refused code={state.code} onAgain={() => uploads.again(key)} />}
    </li>
  );
}

type Report = Extract<UploadLine['state'], { kind: 'done' }>['report'];

function Done({ report: { removed, changes, notices } }: { readonly report: Report }) {
  const t = useTranslations('documents');
  return (
    <div className="upload-report">
      <RemovedReport removed={removed} />
      {changes.map((change) => (
        <p key={change} className="bm-xs bm-quiet">
          {t(`changed.${change}`)}
        </p>
      ))}
      {notices.map((notice) => (
        <p key={notice} className="upload-look bm-sm">
          <Icon name="eye" size="small" /> {t(`look.${notice}`)}
        </p>
      ))}
    </div>
  );
}

/** Those that may go better when they are simply sent again. */
const PASSING = ['unreachable', 'interrupted', 'stopped', 'store_unavailable', 'unexpected', 'signed_out'];

function Refused({ code, onAgain }: { readonly code: string; readonly onAgain: () => void }) {
  const t = useTranslations('documents.refused');
  const known = (t.has(`${code as 'empty'}.title`) ? code : 'unexpected') as 'empty';
  return (
    <div className="upload-report">
      <p className="bm-sm">
        <b>{t(`${known}.title`)}</b> {t(`${known}.todo`)}
      </p>
      {PASSING.includes(known) && <Button onClick={onAgain}>{t('again')}</Button>}
    </div>
  );
}
