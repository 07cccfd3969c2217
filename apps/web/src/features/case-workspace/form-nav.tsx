'use client';
import type { FieldId } from '@bonemet/engine';
import { Icon } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { CASE_PARTS, CONTEXT_PARTS, LESION_PARTS } from './form-groups';
import { usePart } from './use-part';
import type { FormLesion, Workspace } from './workspace-props';

type Props = {
  readonly workspace: Workspace;
  readonly lesions: readonly FormLesion[];
  readonly chosen: FormLesion | null;
  readonly asked: ReadonlySet<FieldId>;
  readonly onChoose: (letter: string) => void;
};

/** The way through the form: each part with how much of it is answered, and the lesions to choose from. */
export function FormNav({ workspace, lesions, chosen, asked, onChoose }: Props) {
  const t = useTranslations('caseForm');
  const choose = useTranslations('casePage');
  const parts = [...CASE_PARTS, ...(chosen ? LESION_PARTS : []), ...CONTEXT_PARTS];
  return (
    <nav className="form-nav" aria-label={t('nav')}>
      <ul>
        {parts.map(({ part, groups }) => (
          <NavItem key={part} workspace={workspace} part={part} groups={groups} lesion={isOfLesion(part) ? chosen : null} asked={asked} />
        ))}
        {(['wishes', 'documents', 'readiness'] as const).map((part) => (
          <li key={part}>
            <a href={`#part-${part}`}>{t(`part.${part}`)}</a>
          </li>
        ))}
      </ul>
      {lesions.length > 1 && (
        <span className="lesion-tabs" role="group" aria-label={choose('chooseLesion')}>
          {lesions.map(({ id, letter }) => (
            <button key={id} type="button" aria-pressed={id === chosen?.id} onClick={() => onChoose(letter)}>
              {letter}
            </button>
          ))}
        </span>
      )}
    </nav>
  );
}

const isOfLesion = (part: string) => LESION_PARTS.some((one) => one.part === part);

type ItemProps = {
  readonly workspace: Workspace;
  readonly part: (typeof CASE_PARTS | typeof LESION_PARTS | typeof CONTEXT_PARTS)[number]['part'];
  readonly groups: readonly string[];
  readonly lesion: FormLesion | null;
  readonly asked: ReadonlySet<FieldId>;
};

function NavItem({ workspace, part, groups, lesion, asked }: ItemProps) {
  const t = useTranslations('caseForm');
  const fields = workspace.fields.filter(({ group }) => groups.includes(group));
  const { front, answered, total } = usePart(fields, lesion, asked, workspace.boneOfSite);
  const complete = front.length > 0 && answered >= front.length;
  return (
    <li>
      <a href={`#part-${part}`}>
        {t(`part.${part}`)} {complete ? <Icon name="check" size="small" title={t('complete')} /> : <span className="bm-quiet bm-num">{`${answered}/${front.length || total}`}</span>}
      </a>
    </li>
  );
}
