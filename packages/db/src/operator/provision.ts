import type { AuditEvent, Role, Specialty } from '@bonemet/board';
import pg from 'pg';

export type NewAccount = {
  readonly email: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly roles: readonly Role[];
  readonly specialty: Specialty | null;
};

export type ProvisionedAccount = { readonly userId: string; readonly membershipId: string };

/** What an operator may do from the command line: make institutions, boards and accounts. No clinical data. */
export type Operator = {
  readonly findInstitution: (name: string) => Promise<string | null>;
  readonly findBoard: (institutionId: string) => Promise<string | null>;
  readonly findAccount: (institutionId: string, email: string) => Promise<ProvisionedAccount | null>;
  readonly createInstitution: (name: string) => Promise<string>;
  readonly createBoard: (institutionId: string, name: string) => Promise<string>;
  readonly createAccount: (institutionId: string, account: NewAccount) => Promise<ProvisionedAccount>;
};

/**
 * Runs `work` in one transaction as the role bonemet_operator.
 * @param ownerUrl connection string of the owner of the database, who may take that role
 */
export async function asOperator<Result>(ownerUrl: string, work: (operator: Operator) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL ROLE bonemet_operator');
    const result = await work(operatorOn(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    await client.end();
  }
}

function operatorOn(client: pg.Client): Operator {
  const insert = async (sql: string, values: unknown[]): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(`${sql} RETURNING id`, values);
    if (!rows[0]) throw new Error('nothing was inserted');
    return rows[0].id;
  };
  const audit = async (institutionId: string, { type, payload }: AuditEvent) => {
    const sql = 'INSERT INTO audit_entry (institution_id, type, subject) VALUES ($1, $2, $3)';
    await client.query(sql, [institutionId, type, JSON.stringify(payload)]);
  };
  return {
    async findInstitution(name) {
      const { rows } = await client.query<{ id: string }>('SELECT id FROM institution WHERE name = $1', [name]);
      return rows[0]?.id ?? null;
    },
    async findBoard(institutionId) {
      const { rows } = await client.query<{ id: string }>('SELECT id FROM board WHERE institution_id = $1 ORDER BY name LIMIT 1', [institutionId]);
      return rows[0]?.id ?? null;
    },
    async findAccount(institutionId, email) {
      const sql = 'SELECT m.user_id, m.id FROM membership m JOIN user_account u ON u.id = m.user_id WHERE m.institution_id = $1 AND u.email = $2';
      const { rows } = await client.query<{ user_id: string; id: string }>(sql, [institutionId, email]);
      return rows[0] ? { userId: rows[0].user_id, membershipId: rows[0].id } : null;
    },
    async createInstitution(name) {
      const institutionId = await insert('INSERT INTO institution (name) VALUES ($1)', [name]);
      await audit(institutionId, { type: 'institution.provisioned', payload: { institutionId } });
      return institutionId;
    },
    async createBoard(institutionId, name) {
      const boardId = await insert('INSERT INTO board (institution_id, name) VALUES ($1, $2)', [institutionId, name]);
      await audit(institutionId, { type: 'board.provisioned', payload: { boardId } });
      return boardId;
    },
    async createAccount(institutionId, { email, displayName, passwordHash, roles, specialty }) {
      const userId = await insert('INSERT INTO user_account (email, display_name, password_hash) VALUES ($1, $2, $3)', [
        email.toLowerCase(), displayName, passwordHash,
      ]);
      const membershipId = await insert(
        'INSERT INTO membership (institution_id, user_id, roles, specialty) VALUES ($1, $2, $3::"Role"[], $4::"Specialty")',
        [institutionId, userId, [...roles], specialty],
      );
      await audit(institutionId, { type: 'user.provisioned', payload: { userId } });
      await audit(institutionId, { type: 'membership.granted', payload: { membershipId, userId, roles, specialty } });
      return { userId, membershipId };
    },
  };
}
