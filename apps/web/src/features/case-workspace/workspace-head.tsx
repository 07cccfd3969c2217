'use client';
import { Avatar, Button, ButtonLink, Icon } from '@bonemet/ui';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { IdentityDialog } from '../case-page/identity-dialog';
import { codeOf } from '../shell/specialties';
import { useDates } from '../shell/use-dates';
import type { SaveState } from './entries/courier';
import { useFormTools } from './form-context';
import { IdentityForm } from './identity-form';
import type { Colleague } from './live/use-case-news';
import type { Workspace } from './workspace-props';

type Props = {
  readonly workspace: Workspace;
  readonly save: SaveState;
  readonly keepsDrafts: boolean;
  readonly isCurrent: boolean;
  readonly colleagues: readonly Colleague[];
  readonly whatIf: boolean;
  readonly onWhatIf: () => void;
  readonly onHistory: () => void;
};

const initialsOf = (name: string) => name.split(/\s+/).map((part) => part.charAt(0)).slice(0, 2).join('');

/** Who it is by pseudonym, whether everything is saved, who else is here, and what can be done. */
export function WorkspaceHead({ workspace, save, keepsDrafts, isCurrent, colleagues, whatIf, onWhatIf, onHistory }: Props) {
  const t = useTranslations('caseForm.head');
  const status = useTranslations('caseStatus');
  const { personOf } = useFormTools();
  const { may } = workspace;
  return (
    <header className="case-head case-head--form">
      <div className="case-head-who">
        <h1>{workspace.pseudonym}</h1>
        <p className="bm-muted">
          {status(workspace.status)} · {workspace.board.name}
        </p>
      </div>
      <SaveLine save={save} keepsDrafts={keepsDrafts} isCurrent={isCurrent} />
      {colleagues.length > 0 && (
        <ul className="here" aria-label={t('here')}>
          {colleagues.map(({ membershipId }) => {
            const person = personOf(membershipId);
            return (
              person && (
                <li key={membershipId} title={t('isHere', { name: person.displayName })}>
                  <Avatar initials={initialsOf(person.displayName)} specialty={person.specialty ? codeOf(person.specialty) : undefined} />
                  <span className="bm-sr">{t('isHere', { name: person.displayName })}</span>
                </li>
              )
            );
          })}
        </ul>
      )}
      <div className="case-head-actions">
        <Button icon="question" aria-pressed={whatIf} onClick={onWhatIf}>
          {t(whatIf ? 'leaveWhatIf' : 'whatIf')}
        </Button>
        <Button icon="clock" onClick={onHistory}>
          {t('history')}
        </Button>
        {may.recordIdentity && <IdentityForm caseId={workspace.id} pseudonym={workspace.pseudonym} />}
        {may.revealIdentity && <IdentityDialog caseId={workspace.id} pseudonym={workspace.pseudonym} />}
        <ButtonLink href={`/cases/${workspace.id}`} linkAs={Link}>
          {t('read')}
        </ButtonLink>
      </div>
    </header>
  );
}

type SaveProps = Pick<Props, 'save' | 'keepsDrafts' | 'isCurrent'>;

/** Says what is saved and what is not, in words and with the time; changes are announced once. */
function SaveLine({ save, keepsDrafts, isCurrent }: SaveProps) {
  const t = useTranslations('caseForm.save');
  const refusal = useTranslations('refusal');
  const dates = useDates();
  const words = () => {
    if (save.kind === 'waiting') return t(keepsDrafts ? 'waitingKept' : 'waitingHere');
    if (save.kind === 'refused') return t('refused', { reason: refusal(refusal.has(save.reason as 'unexpected') ? (save.reason as 'unexpected') : 'unexpected') });
    if (save.kind === 'choose') return t('choose', { count: save.count });
    if (save.kind === 'saving') return t('saving');
    if (!isCurrent) return t('behind');
    return save.at ? t('savedAt', { time: dates.time(new Date(save.at)) }) : t('saved');
  };
  const good = save.kind === 'saved' && isCurrent;
  return (
    <p className={good ? 'save-line' : save.kind === 'saving' ? 'save-line' : 'save-line save-line--waits'} role="status">
      <Icon name={good || save.kind === 'saving' ? 'check' : 'info'} size="small" /> {words()}
    </p>
  );
}
