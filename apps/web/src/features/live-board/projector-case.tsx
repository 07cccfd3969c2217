'use client';
import { LesionThumbnail, riskClass } from '@bonemet/ui';
import { scoreText } from '../case-summary/score-view';
import type { AgendaEntry } from './types';

/** The lesions on the skeleton and their scores, large. Nothing here says who the patient is. */
export function ProjectorCase({ entry }: { readonly entry: AgendaEntry }) {
  const { lesions, facts } = entry.case;
  return (
    <>
      {facts.length > 0 && <p className="projector-facts">{facts.join(' · ')}</p>}
      <ul className="projector-lesions">
        {lesions.map((lesion) => (
          <li key={lesion.id}>
            <LesionThumbnail lesions={[lesion]} name={lesion.label} size="medium" />
            <div>
              <p>
                <b>{lesion.letter}</b> {lesion.label}
              </p>
              {lesion.scores.map((score) => (
                <p key={score.name} className="projector-score">
                  {score.name} <b className={`bm-num ${riskClass(score.level)}`}>{scoreText(score)}</b>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
