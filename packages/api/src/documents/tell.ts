import type { Database, SessionActor, UnitOfWork } from '@bonemet/db';

type Ports = { readonly database: Database; readonly actor: SessionActor };

/** Tells whoever has the case open, once the change stands. */
export const tellOfDocument = ({ database, actor }: Ports, unit: UnitOfWork, caseId: string) =>
  unit.afterCommit(() => database.cases.tell({ kind: 'changed', caseId, by: actor.membershipId }));
