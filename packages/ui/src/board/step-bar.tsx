import { Icon } from '../icons/icon';

export type Step = { key: string; label: string; state: 'done' | 'current' | 'todo' };

export type StepBarProps = {
  label: string;
  steps: readonly Step[];
  /** Read after a finished step. */
  doneLabel: string;
};

/** Present, reveal, discuss, open the vote, close, reveal, decide, sign. */
export function StepBar({ label, steps, doneLabel }: StepBarProps) {
  return (
    <ol className="bm-steps" aria-label={label} tabIndex={0}>
      {steps.map((step) => (
        <li key={step.key} className={`bm-step bm-step--${step.state}`} aria-current={step.state === 'current' ? 'step' : undefined}>
          {step.state === 'done' && <Icon name="check" title={doneLabel} />}
          {step.label}
        </li>
      ))}
    </ol>
  );
}
