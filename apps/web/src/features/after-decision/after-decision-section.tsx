import './after-decision.css';
import { decide } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { Section } from '@bonemet/ui';
import { getTranslations } from 'next-intl/server';
import type { LesionView } from '../case-summary/case-view';
import { ExecutionPart } from './execution-part';
import { FollowUpPart } from './follow-up-part';
import { loadAfterDecision } from './load-after-decision';
import { TasksPart } from './tasks-part';

type Props = { readonly actor: SessionActor; readonly caseId: string; readonly lesions: readonly LesionView[] };

/** What became of a case that is decided: was it carried out, how is the patient, what is still to be done. */
export async function AfterDecisionSection({ actor, caseId, lesions }: Props) {
  const [t, after] = await Promise.all([getTranslations('afterDecision'), loadAfterDecision(caseId)]);
  const places = lesions.map(({ id, letter, place }) => ({ id, letter, place }));
  return (
    <Section kind="form" id="after-decision" className="after-decision" title={t('title')} note={t('note')}>
      <ExecutionPart caseId={caseId} after={after} mayRecord={decide(actor, 'execution.record').allowed} />
      <FollowUpPart caseId={caseId} after={after} lesions={places} mayRecord={decide(actor, 'followUp.record').allowed} />
      <TasksPart caseId={caseId} tasks={after.tasks} mayWrite={decide(actor, 'task.write').allowed} />
    </Section>
  );
}
