import { randomUUID } from 'node:crypto';
import type { Actor, Role, Specialty } from '@bonemet/board';
import { addLesion, createCase, recordFact, type SessionActor } from '@bonemet/db';
import { asOperator } from '@bonemet/db/seed';
import type { TestDatabase } from './test-database';

/** A synthetic hospital with people, one case and a meeting on its agenda. */
export type Hospital = {
  readonly institutionId: string;
  readonly boardId: string;
  readonly caseId: string;
  readonly patientId: string;
  readonly lesionId: string;
  readonly meetingId: string;
  readonly agendaItemId: string;
  /** A person of this hospital with these roles; each call makes another one, whose name is their address. */
  readonly person: (roles: readonly Role[], specialty?: Specialty | null, passwordHash?: string) => Promise<SessionActor>;
};

const FACTS = { 'lesion.site': 'femoral_neck', 'lesion.matrix': 'lytic', 'pain.status': 'severe', 'pain.mechanisms': ['fracture_mechanical'] };

export async function createHospital(
  { database, ownerUrl }: TestDatabase,
  { wishes = 'To walk to the garden.' }: { readonly wishes?: string | null } = {},
): Promise<Hospital> {
  const name = `Hospital ${randomUUID()}`;
  const { institutionId, boardId } = await asOperator(ownerUrl, async (operator) => {
    const id = await operator.createInstitution(name);
    return { institutionId: id, boardId: await operator.createBoard(id, 'Bone metastases') };
  });

  const person: Hospital['person'] = async (roles, specialty = null, passwordHash = 'none') => {
    const email = `${randomUUID()}@test.example`;
    const account = await asOperator(ownerUrl, (operator) =>
      operator.createAccount(institutionId, { email, displayName: email, passwordHash, roles, specialty }),
    );
    const sessionId = await database.signIn.openSession(account.userId, 3600);
    return { ...account, institutionId, roles, specialty, sessionId, displayName: email, institutionName: name, guestOf: null };
  };

  const secretary: Actor = await person(['coordinator', 'referrer']);
  const patientId = randomUUID();
  const { caseId, lesionId } = await database.withActor(
    secretary,
    async (unit) => {
      const id = await createCase(unit, {
        boardId, patientId, pseudonym: `Star ${patientId.slice(0, 8)}`, question: 'Screws or prosthesis?', patientWishes: wishes, status: 'scheduled',
        identity: database.identities.seal(
          { institutionId, patientId },
          { familyName: 'Invented', givenNames: 'Person', birthDate: '1960-01-01', recordNumber: patientId },
        ),
      });
      const lesion = await addLesion(unit, id, 'A', 'right');
      for (const [fieldId, value] of Object.entries(FACTS)) {
        await recordFact(unit, { caseId: id, lesionId: lesion, fieldId, value, basedOn: 0 });
      }
      return { caseId: id, lesionId: lesion };
    },
    { identityOf: patientId },
  );
  const { meetingId, agendaItemId } = await database.withActor(secretary, async ({ tx, audit }) => {
    const meeting = await tx.meeting.create({ data: { institutionId, boardId, startsAt: new Date('2030-01-03T09:00:00Z'), place: 'Room 2' } });
    const item = await tx.agendaItem.create({ data: { institutionId, meetingId: meeting.id, caseId, position: 1, plannedMinutes: 6 } });
    await audit({ type: 'agenda.itemAdded', payload: { meetingId: meeting.id, agendaItemId: item.id, caseId } });
    return { meetingId: meeting.id, agendaItemId: item.id };
  });
  return { institutionId, boardId, caseId, patientId, lesionId, meetingId, agendaItemId, person };
}
