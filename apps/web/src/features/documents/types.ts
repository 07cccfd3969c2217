import type { AppRouter } from '@bonemet/api';
import type { inferRouterOutputs } from '@trpc/server';

export type CaseDocument = inferRouterOutputs<AppRouter>['document']['list'][number];

export type DocumentLesion = { readonly id: string; readonly letter: string; /** "Right femoral neck" */ readonly label: string };

/** The field that takes a measured length, and the lesions of which it is asked. */
export type AxialField = { readonly label: string; readonly lesionIds: readonly string[] };

export type UseLength = (millimetres: number, lesionId: string) => void;

/** What every view of the documents knows of its case. */
export type DocumentsOfCase = {
  readonly lesions: readonly DocumentLesion[];
  /** The hospital's viewer, with {studyInstanceUid} where the study goes. */
  readonly viewerUrl: string | null;
  readonly axialField?: AxialField | undefined;
  readonly onUseLength?: UseLength | undefined;
};

export const fileOf = (documentId: string) => `/api/documents/${documentId}`;
