'use client';
import type { FieldId } from '@bonemet/engine';
import { EmptyState, Section, Tag } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { LesionView } from '../case-summary/case-view';
import { entryKey } from './entries/entry';
import { TextEntry } from './fields/text-entry';
import { FormNav } from './form-nav';
import { FormSection } from './form-section';
import { CASE_PARTS, CONTEXT_PARTS, LESION_PARTS } from './form-groups';
import { sheetField } from './sheet-fields';
import type { SaveState } from './entries/courier';
import { Images } from './images';
import { ReadinessSection } from './readiness-section';
import { SideEntry } from './side-entry';
import type { FormLesion, Workspace } from './workspace-props';

type Props = {
  readonly workspace: Workspace;
  readonly lesions: readonly FormLesion[];
  readonly chosen: FormLesion | null;
  /** The facts of the chosen lesion that would open or close an option. */
  readonly asked: ReadonlySet<FieldId>;
  readonly views: readonly LesionView[];
  readonly onChoose: (letter: string) => void;
  readonly save: SaveState;
};

/** The questions, grouped as a clinician tells a case. Those of a lesion are asked of the one that is chosen. */
export function WorkspaceForm({ workspace, lesions, chosen, asked, views, onChoose, save }: Props) {
  const t = useTranslations('caseForm');
  const { fields } = workspace;
  const question = useMemo(() => sheetField('sheet.question', t('sheet.question')), [t]);
  const wishes = useMemo(() => sheetField('sheet.wishes', t('sheet.wishes')), [t]);
  const view = views.find(({ id }) => id === chosen?.id);
  const inGroups = (groups: readonly string[]) => fields.filter(({ group }) => groups.includes(group));
  return (
    <div className="form">
      <FormNav workspace={workspace} lesions={lesions} chosen={chosen} asked={asked} onChoose={onChoose} />
      <Section kind="form" id="part-question" title={t('part.question')}>
        <TextEntry field={question} entryKey={entryKey(null, 'sheet.question')} rows={2} mayBeUnknown={false} placeholder={t('sheet.questionHint')} />
      </Section>
      {CASE_PARTS.map(({ part, groups }) => (
        <FormSection key={part} part={part} fields={inGroups(groups)} lesion={null} asked={asked} boneOfSite={workspace.boneOfSite} />
      ))}
      {!chosen && <EmptyState title={t('noLesion.title')}>{t('noLesion.todo')}</EmptyState>}
      {chosen &&
        LESION_PARTS.map(({ part, groups }) => (
          <FormSection
            key={`${part}${chosen.id}`}
            part={part}
            fields={inGroups(groups)}
            lesion={chosen}
            asked={asked}
            boneOfSite={workspace.boneOfSite}
            tag={<Tag>{view ? `${chosen.letter}, ${view.label}` : chosen.letter}</Tag>}
            first={part === 'lesion' ? <SideEntry lesion={chosen} /> : null}
          />
        ))}
      {CONTEXT_PARTS.map(({ part, groups }) => (
        <FormSection key={part} part={part} fields={inGroups(groups)} lesion={null} asked={asked} boneOfSite={workspace.boneOfSite} />
      ))}
      <Section kind="form" id="part-wishes" title={t('part.wishes')} note={t('sheet.wishesNote')}>
        <TextEntry field={wishes} entryKey={entryKey(null, 'sheet.wishes')} rows={3} most={4_000} mayBeUnknown={false} placeholder={t('sheet.wishesHint')} />
      </Section>
      <Images workspace={workspace} lesions={lesions} views={views} />
      <ReadinessSection workspace={workspace} save={save} />
    </div>
  );
}
