'use client';
import { Icon, SelectField, TextField } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '../../shell/use-refusal';
import { Opener } from '../opener';
import { RemovedReport } from '../removed-report';
import { Thumbnail } from '../thumbnail';
import type { CaseDocument, DocumentLesion } from '../types';
import { RowActions } from './row-actions';
import type { Changes } from './use-changes';
import type { Handle } from '../../shell/use-drag';
import { useKept } from './use-kept';

type Props = {
  readonly document: CaseDocument;
  readonly name: string;
  readonly kind: string;
  readonly lesions: readonly DocumentLesion[];
  readonly changes: Changes;
  readonly handle: Handle;
  readonly place: { readonly index: number; readonly count: number };
  readonly look: string;
  readonly onOpen: (documentId: string) => void;
  readonly onStep: (way: 'earlier' | 'later') => void;
};

/** One document as it is described: what it shows, of which lesion, when it was taken, and its place. */
export function DocumentRow({ document, name, kind, lesions, changes, handle, place, look, onOpen, onStep }: Props) {
  const t = useTranslations('documents');
  const refusal = useRefusal();
  const { id } = document;
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const save = async (field: 'caption' | 'lesionId' | 'takenOn', value: string | null) => {
    try {
      await changes.change.mutateAsync({ documentId: id, [field]: value });
      setRefused({});
      return true;
    } catch (error) {
      setRefused({ [field]: refusal(error) });
      return false;
    }
  };
  const caption = useKept(document.caption, (text) => save('caption', text.trim()));
  const day = useKept(document.takenOn ?? '', (text) => save('takenOn', text === '' ? null : text));
  return (
    <li className={`document ${look}`} data-row={id}>
      <span className="document-handle" aria-hidden="true" {...handle}>
        <Icon name="drag" />
      </span>
      <Opener document={document} name={name} onOpen={onOpen}>
        <Thumbnail document={document} kind={kind} />
      </Opener>
      <div className="document-fields">
        <TextField
          label={t('caption')}
          placeholder={document.kind === 'pdf' ? undefined : t('captionHint')}
          maxLength={500}
          value={caption.text}
          error={refused['caption']}
          className="document-caption"
          onChange={(event) => caption.type(event.target.value)}
          onBlur={caption.leave}
        />
        <SelectField
          label={t('shows')}
          value={document.lesionId ?? ''}
          error={refused['lesionId']}
          onChange={(event) => void save('lesionId', event.target.value || null)}
          options={[{ value: '', label: t('noLesion') }, ...lesions.map((lesion) => ({ value: lesion.id, label: `${lesion.letter}, ${lesion.label}` }))]}
        />
        <TextField label={t('takenOn')} type="date" value={day.text} error={refused['takenOn']} onChange={(event) => day.type(event.target.value)} onBlur={day.leave} />
        <div className="document-removed">
          <RemovedReport removed={document.removed} />
        </div>
      </div>
      <RowActions name={name} place={place} onStep={onStep} onWithdraw={() => changes.takeOut(id, name)} />
    </li>
  );
}
