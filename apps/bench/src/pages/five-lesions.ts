import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';

const LESIONS = [
  { site: 'vertebra', level: 'T11', side: 'midline' }, { site: 'vertebra', level: 'L3', side: 'midline' },
  { site: 'femoral_neck', level: null, side: 'right' }, { site: 'acetabulum', level: null, side: 'left' }, { site: 'humerus_shaft', level: null, side: 'right' },
] as const;

const OF_THE_CASE = { 'patient.age_years': 61, 'patient.sex': 'female', 'patient.surgical_candidate': 'yes', 'cancer.primary': 'breast', 'cancer.metastasis_count': 5 };
const OF_EACH = { 'pain.status': 'severe', 'pain.mechanisms': ['fracture_mechanical'], 'pain.control': 'poorly_controlled', 'lesion.matrix': 'lytic', 'goal.intents': ['pain_palliation', 'consolidation'] };

/** A case as a referrer leaves it after a few minutes: five lesions of different bones with their main facts. */
export async function enterFiveLesions(page: Page): Promise<string> {
  const call = async <Answer>(path: string, input: unknown, kind: 'query' | 'mutation' = 'mutation'): Promise<Answer> => {
    const answer = kind === 'query'
      ? await page.request.get(`/api/trpc/${path}`)
      : await page.request.post(`/api/trpc/${path}`, { data: { json: input }, headers: { 'sec-fetch-site': 'same-origin' } });
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}`);
    return ((await answer.json()) as { result: { data: { json: Answer } } }).result.data.json;
  };
  const [board] = await call<{ id: string }[]>('board.list', null, 'query');
  const { caseId } = await call<{ caseId: string }>('case.create', { boardId: board?.id });
  const entries = Object.entries(OF_THE_CASE).map(([fieldId, value]) => ({ lesionId: null as string | null, fieldId, value: value as unknown, basedOn: 0 }));
  for (const lesion of LESIONS) {
    const lesionId = randomUUID();
    await call('case.addLesion', { caseId, lesionId, ...lesion });
    for (const [fieldId, value] of Object.entries(OF_EACH)) entries.push({ lesionId, fieldId, value, basedOn: 0 });
  }
  await call('case.record', { caseId, entries });
  return caseId;
}
