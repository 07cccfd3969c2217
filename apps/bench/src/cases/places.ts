import { randomUUID } from 'node:crypto';
import type { SessionActor } from '@bonemet/db';
import { asOperator } from '@bonemet/db/seed';
import type pg from 'pg';

export type Place = { readonly institutionId: string; readonly boardId: string; readonly actor: SessionActor };

const ROLES = ['coordinator', 'referrer', 'reviewer'] as const;
const SPECIALTY = 'medical_oncology' as const;

/** Two hospitals with one person each: the one that is measured, and a tenth of its size beside it in the same tables. */
export async function makePlaces(ownerUrl: string): Promise<readonly [Place, Place]> {
  const make = (name: string) =>
    asOperator(ownerUrl, async (operator): Promise<Place> => {
      const institutionId = await operator.createInstitution(name);
      const boardId = await operator.createBoard(institutionId, 'Bone metastases');
      const person = { email: `${randomUUID()}@bench.example`, displayName: 'Person', passwordHash: 'none', roles: ROLES, specialty: SPECIALTY } as const;
      const account = await operator.createAccount(institutionId, person);
      const actor = { ...account, institutionId, roles: ROLES, specialty: SPECIALTY, sessionId: randomUUID(), displayName: 'Person', institutionName: name, guestOf: null };
      return { institutionId, boardId, actor };
    });
  return [await make('Measured'), await make('Beside')];
}

/** Leaves an empty database of the same shape. The guards against emptying do not run for a replica. */
export async function emptyDatabase(owner: pg.Client): Promise<void> {
  await owner.query(`SET session_replication_role = 'replica'`);
  const { rows } = await owner.query<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`);
  await owner.query(`TRUNCATE ${rows.map(({ name }) => `"${name}"`).join(', ')}`);
  await owner.query(`SET session_replication_role = 'origin'`);
}
