import { type DuplicateFacts, likelyDuplicates } from '@bonemet/board';
import { type CaseRecord, loadCases, searchQuery, type SearchWord, type Transaction } from '@bonemet/db';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { dayOf } from './entry';
import { codeWord } from './search-words';

const MOST_CANDIDATES = 200;
const DAYS_APART = 90;
const MS_A_DAY = 86_400_000;

/** Cases that may be the same one entered twice, with what they have in common. It points; people decide. */
export const caseDuplicatesProcedure = authorised('case.read')
  .input(z.object({ caseId: ZId }))
  .query(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }) => {
      const [own] = await loadCases(tx, [input.caseId]);
      if (!own) throw notFound();
      const others = await loadCases(tx, await candidates(tx, own));
      const records = new Map(others.map((record) => [record.id, record]));
      return likelyDuplicates(factsOf(own), others.map(factsOf)).flatMap((likely) => {
        const record = records.get(likely.caseId);
        if (!record) return [];
        const { pseudonym, status, createdAt } = record;
        return [{ ...likely, pseudonym, status, createdAt }];
      });
    }),
  );

/** Other cases of the patient, and the newest in which a lesion stands at the same place within ninety days. */
async function candidates(tx: Transaction, own: CaseRecord): Promise<string[]> {
  const samePatient = await tx.case.findMany({ where: { patientId: own.patientId }, select: { id: true }, take: MOST_CANDIDATES });
  const places = placesOf(own);
  if (places.length === 0) return samePatient.map(({ id }) => id);
  const at = own.createdAt.getTime();
  const query = searchQuery([places.map(({ site, level }) => placeWord(site, level)), ...primaryWords(own)]);
  const near = await tx.$queryRaw<{ case_id: string }[]>`
    SELECT case_id FROM bonemet.search_cases(
      ${query}, NULL, ${new Date(at + DAYS_APART * MS_A_DAY)}::timestamptz, ${own.id}::uuid,
      ${new Date(at - DAYS_APART * MS_A_DAY)}::timestamptz, ${MOST_CANDIDATES}::int)`;
  return [...new Set([...samePatient.map(({ id }) => id), ...near.map(({ case_id }) => case_id)])];
}

const placeWord = (site: string, level: string | null): SearchWord =>
  level === null ? codeWord('lesion.site', site) : codeWord('spine.level', level);

function primaryWords(own: CaseRecord): SearchWord[][] {
  const primary = factOf(own, null, 'cancer.primary');
  return typeof primary === 'string' ? [[codeWord('cancer.primary', primary)]] : [];
}

const factOf = ({ facts }: CaseRecord, lesionId: string | null, fieldId: string): unknown =>
  facts.find((fact) => fact.lesionId === lesionId && fact.fieldId === fieldId)?.value ?? null;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function placesOf(record: CaseRecord): { site: string; level: string | null }[] {
  return record.lesions.flatMap(({ id }) => {
    const site = textOf(factOf(record, id, 'lesion.site'));
    return site === null ? [] : [{ site, level: textOf(factOf(record, id, 'spine.level')) }];
  });
}

/**
 * A record number belongs to one patient of the institution, which the database guards by its fingerprint:
 * the patient stands for it here, and no identity is read. Somebody whose number nobody entered still is
 * the same person in all cases that were given to them.
 */
function factsOf(record: CaseRecord): DuplicateFacts & { readonly caseId: string } {
  const years = factOf(record, null, 'patient.age_years');
  return {
    caseId: record.id,
    recordFingerprint: record.patientId,
    primary: textOf(factOf(record, null, 'cancer.primary')),
    sex: textOf(factOf(record, null, 'patient.sex')),
    ageYears: typeof years === 'number' ? years : null,
    lesions: placesOf(record),
    createdOn: dayOf(record.createdAt),
  };
}
