'use client';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '@/trpc/provider';
import { type CaseDocument, fileOf } from '../documents/types';
import type { AgendaEntry, Me } from './types';

const MOST_IMAGES = 3;

/** The first key images of the case, large. What they show was freed of identity when it was uploaded; their captions are not shown. */
export function ProjectorImages({ entry, me }: { readonly entry: AgendaEntry; readonly me: Me }) {
  const trpc = useTRPC();
  const documents = useQuery(trpc.document.list.queryOptions({ caseId: entry.case.id }, { enabled: me.seesDocuments }));
  const images = (documents.data ?? []).filter(({ image }) => image?.drawable).slice(0, MOST_IMAGES);
  if (images.length === 0) return null;
  return (
    <ul className="projector-images">
      {images.map((document) => (
        <li key={document.id}>
          <img src={sourceOf(document)} alt={document.lesionLetter ?? ''} draggable={false} />
          {document.lesionLetter && <p className="projector-note">{document.lesionLetter}</p>}
        </li>
      ))}
    </ul>
  );
}

/** A browser draws pictures itself; of a DICOM file it can draw the preview. */
const sourceOf = ({ id, kind }: CaseDocument) => (kind === 'dicom' ? `${fileOf(id)}/thumbnail` : fileOf(id));
