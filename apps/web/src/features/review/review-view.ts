import type { ReasonCode, ReviewState, Specialty } from '@bonemet/board';
import type { Rating, Standing } from '@bonemet/ui';
import type { ReactNode } from 'react';

/** What I said of one line. A rating of null is the answer "not my field". */
export type Opinion = {
  readonly rating: Rating | null;
  readonly reasonCodes: readonly ReasonCode[];
  readonly reason: string;
};

export type StoredOpinion = Opinion & { readonly line: string; readonly revision: number; readonly givenAt: Date };

/** One line of the ballot in the reader's language. Made on the server, so that no engine travels to the phone. */
export type ReviewLine = {
  readonly key: string;
  readonly name: string;
  readonly letter: string | null;
  readonly listed: boolean;
  readonly proposedBy: string | null;
  readonly standing: { readonly mark: Standing; readonly word: string } | null;
  readonly reason: string | null;
  readonly pills: readonly { readonly standing: Standing; readonly text: string }[];
  /** Reasons with their sources, cautions and holds; null where nothing is said. */
  readonly details: ReactNode;
  readonly own: StoredOpinion | null;
};

export type ReviewLesion = { readonly id: string; readonly letter: string; readonly place: string };

export type Colleague = { readonly membershipId: string; readonly name: string; readonly specialty: Specialty | null };

export type ReviewPageView = {
  readonly caseId: string;
  readonly pseudonym: string;
  readonly state: ReviewState;
  readonly closesAt: Date | null;
  readonly lines: readonly ReviewLine[];
  readonly noLongerListed: readonly { readonly line: string; readonly name: string; readonly rating: number | null }[];
  readonly lesions: readonly ReviewLesion[];
};
