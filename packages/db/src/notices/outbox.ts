import type { PrismaClient } from '../../generated/prisma/client';

export type Delivery = 'none' | 'digest' | 'at_once';

/** A notice that was taken to be mailed: whom to, and of what kind. No case, no patient. */
export type DueNotice = {
  readonly noticeId: string;
  readonly membershipId: string;
  readonly email: string;
  readonly displayName: string;
  readonly language: 'en' | 'fr';
  readonly kind: string;
  readonly madeAt: Date;
};

type Row = { notice_id: string; membership_id: string; email: string; display_name: string; language: 'en' | 'fr'; kind: string; made_at: Date };

/** What leaves by mail, taken through functions that see nothing clinical. */
export type Outbox = ReturnType<typeof noticeOutbox>;

export function noticeOutbox(prisma: PrismaClient) {
  return {
    /** Takes notices of one way of delivery that are older than a moment; no other process gets them. */
    async claim(delivery: Exclude<Delivery, 'none'>, before: Date, most = 500): Promise<DueNotice[]> {
      const rows = await prisma.$queryRaw<Row[]>`SELECT * FROM bonemet.claim_notices(${delivery}, ${before}::timestamptz, ${most}::int)`;
      return rows.map(({ notice_id, membership_id, email, display_name, language, kind, made_at }) => ({
        noticeId: notice_id, membershipId: membership_id, email, displayName: display_name, language, kind, madeAt: made_at,
      }));
    },
    /** A mail did not leave: its notices are due again. */
    async release(noticeIds: readonly string[]): Promise<void> {
      await prisma.$queryRaw`SELECT bonemet.release_notices(${[...noticeIds]}::uuid[])::text`;
    },
    /** @returns false when there is no such person any more */
    async unsubscribe(membershipId: string, kind: string): Promise<boolean> {
      const [row] = await prisma.$queryRaw<{ done: boolean }[]>`SELECT bonemet.unsubscribe(${membershipId}::uuid, ${kind}) AS done`;
      return row?.done ?? false;
    },
  };
}
