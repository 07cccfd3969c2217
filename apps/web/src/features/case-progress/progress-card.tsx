import { LesionThumbnail } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ListedCase } from '../case-list/load-case-list';
import type { Needs } from '../case-list/needs';
import { NeedsLine } from '../case-list/needs-line';
import { ScoreChips } from '../case-list/score-chips';
import { MoveCase } from './move-case';

type Props = {
  readonly listed: ListedCase;
  readonly needs: Needs;
  /** Whether this person may say that a case is ready, or take that back. */
  readonly mayMove: boolean;
  readonly when: string | null;
};

/** A case in its column: its drawing, who, where, the scores, and what still keeps it back. */
export async function ProgressCard({ listed: { view, protocolName, readiness }, needs, mayMove, when }: Props) {
  const t = await getTranslations('caseProgress');
  const list = await getTranslations('caseList');
  const places = view.lesions.map(({ label }) => label).join(' · ');
  return (
    <li className="progress-card">
      <div className="progress-card-head">
        <div className="progress-card-words">
          <h3 className="progress-card-name">
            <Link href={`/cases/${view.id}`}>{view.pseudonym}</Link>
          </h3>
          <p>{[view.primary, view.person].filter(Boolean).join(' · ')}</p>
          {places && <p>{places}</p>}
        </div>
        {view.lesions.length > 0 && <LesionThumbnail lesions={view.lesions} name={places} />}
      </div>
      {view.question && <p className="progress-card-question">{view.question}</p>}
      {view.lesions.length > 0 && (
        <div className="case-row-marks">
          <ScoreChips lesions={view.lesions} />
        </div>
      )}
      <div className="progress-needs" id={`needs-${view.id}`}>
        {when && <span className="case-note bm-num">{when}</span>}
        <NeedsLine needs={needs} protocol={protocolName === null ? null : list('protocol', { name: protocolName })} />
        {readiness?.ready && view.status === 'draft' && <span className="case-note">{t('nothing')}</span>}
      </div>
      {mayMove && view.status === 'draft' && (
        <MoveCase caseId={view.id} command="markReady" label={t('markReady')} name={t('markReadyOf', { name: view.pseudonym })} blocked={!readiness?.ready} />
      )}
      {mayMove && view.status === 'needs_data' && readiness?.ready && (
        <MoveCase caseId={view.id} command="dataReceived" label={t('dataReceived')} name={t('dataReceivedOf', { name: view.pseudonym })} />
      )}
      {mayMove && view.status === 'ready' && (
        <MoveCase caseId={view.id} command="reopenDraft" label={t('reopenDraft')} name={t('reopenDraftOf', { name: view.pseudonym })} />
      )}
    </li>
  );
}
