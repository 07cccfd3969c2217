import { LesionThumbnail } from '@bonemet/ui';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { CaseView } from '../case-summary/case-view';
import { ScoreChips } from './score-chips';

type Props = {
  readonly view: CaseView;
  /** Right end of the row: when, how long, how far. */
  readonly end?: ReactNode;
  /** Beside the scores: what is missing, where the case stands. */
  readonly marks?: ReactNode;
  readonly current?: boolean;
  /** The level below the heading that the list stands under. */
  readonly as?: 'h2' | 'h3';
};

/** A case in a list: its drawing, who, where, what is asked, and the scores. The name opens it. */
export function CaseRow({ view, end, marks, current = false, as: Heading = 'h3' }: Props) {
  const places = view.lesions.map(({ label }) => label).join(' · ');
  return (
    <li className={current ? 'case-row case-row--current' : 'case-row'} aria-current={current ? 'true' : undefined}>
      {view.lesions.length > 0 ? <LesionThumbnail lesions={view.lesions} name={places} /> : <span className="case-row-none" aria-hidden="true" />}
      <div className="case-row-words">
        <div className="case-row-head">
          <Heading className="case-row-name">
            <Link href={`/cases/${view.id}`}>{view.pseudonym}</Link>
          </Heading>
          <span className="bm-sm bm-muted">{[view.primary, places].filter(Boolean).join(' · ')}</span>
          <span className="bm-sm bm-quiet">{view.person}</span>
        </div>
        {view.question && <p className="case-row-question">{view.question}</p>}
        <div className="case-row-marks">
          {view.lesions.length > 0 && <ScoreChips lesions={view.lesions} />}
          {marks}
        </div>
      </div>
      {end && <div className="case-row-end">{end}</div>}
    </li>
  );
}
