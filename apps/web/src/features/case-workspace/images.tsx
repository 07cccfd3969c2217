'use client';
import dynamic from 'next/dynamic';
import { useMemo } from 'react';
import type { LesionView } from '../case-summary/case-view';
import { answerOf, entryKey } from './entries/entry';
import { useFormTools } from './form-context';
import type { FormLesion, Workspace } from './workspace-props';

// Uploads and their viewer come after the form.
const Documents = dynamic(() => import('../documents/documents').then(({ Documents: component }) => component), { ssr: false });

const AXIAL = 'longbone.axial_cortical_mm';
const LONG_BONE = 'long_bone';

type Props = { readonly workspace: Workspace; readonly lesions: readonly FormLesion[]; readonly views: readonly LesionView[] };

/** The images of the case. A length that was measured on one can become the answer to the question it is about. */
export function Images({ workspace, lesions, views }: Props) {
  const { store } = useFormTools();
  const field = workspace.fields.find(({ id }) => id === AXIAL);
  const named = useMemo(() => views.map(({ id, letter, label }) => ({ id, letter, label })), [views]);
  const lesionIds = lesions.flatMap(({ id }) => {
    const site = answerOf(store.get(entryKey(id, 'lesion.site')));
    return site.state === 'answered' && workspace.boneOfSite[String(site.value)] === LONG_BONE ? [id] : [];
  });
  return (
    <Documents
      caseId={workspace.id}
      lesions={named}
      may
      viewerUrl={workspace.board.viewerUrl}
      axialField={field && { label: field.label, lesionIds }}
      onUseLength={(millimetres, lesionId) => store.answer(entryKey(lesionId, AXIAL), millimetres)}
    />
  );
}
