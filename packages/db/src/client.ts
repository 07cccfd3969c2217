import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../generated/prisma/client';
import type { Prisma } from '../generated/prisma/client';

/** One interactive transaction. Everything the application reads or writes goes through one. */
export type Transaction = Prisma.TransactionClient;

/**
 * A Prisma client on the application's own role (it owns nothing and bypasses nothing).
 * @param url connection string of the role `bonemet_app`
 * @param poolSize how many connections this process may hold
 */
export function createPrisma(url: string, poolSize = 10): PrismaClient {
  const adapter = new PrismaPg({ connectionString: url, max: poolSize, options: '-c TimeZone=UTC' });
  return new PrismaClient({ adapter, errorFormat: 'minimal' });
}
