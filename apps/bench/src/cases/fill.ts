import type pg from 'pg';
import type { Place } from './places';

/** Words that only some cases have, and how many of them have each. */
export const WORDS = {
  /** Twelve cases, whatever their number. */
  rare: 'ostrich',
  /** One in a thousand, one in two hundred. */
  uncommon: 'pelican',
  middling: 'heron',
  /** One in fifty, none of the last five years. */
  old: 'curlew',
  missing: 'albatross',
} as const;

const QUESTIONS = [
  'Cement or radiotherapy first?', 'Is the spine stable enough to walk?', 'Prophylactic nailing before radiotherapy?',
  'Pain on walking since three weeks, which treatment?', 'Can ablation replace a second irradiation?', 'Douleur mécanique : cimentoplastie ?',
  'Progression under systemic treatment, local treatment?', 'Fracture risk of this lesion?', 'Surgery or screws under imaging?',
  'Relève-t-elle d’une chirurgie avant la radiothérapie ?', 'Biopsy first?', 'Recurrence at an irradiated level?',
  'Which lesion explains the pain?', 'Epidural contact, delay before radiotherapy?', 'Oligometastatic: ablation of this site?', '',
];
const COMMENTS = [
  'Images reviewed with the radiologist, cortical breach seen.', 'The patient prefers to stay at home.', 'Anticoagulant to be stopped before.',
  'Antalgiques de palier trois, efficacité partielle.', 'Previous radiotherapy field to be sent.', 'Seen in clinic, walks with a cane.',
];

/** Facts of the case and of its lesions, about thirteen a case: as many as scores and lists draw from. */
const FACTS_OF_THE_CASE = `('cancer.primary', to_jsonb(p.primary_site)), ('patient.age_years', to_jsonb(p.age)), ('patient.sex', to_jsonb(p.sex)),
  ('patient.ambulation', '"painful"'), ('labs.platelets', '212'), ('labs.tp_percent', '88')`;
const FACTS_OF_A_LESION = `('lesion.site', to_jsonb(l.site)), ('spine.level', to_jsonb(l.level)), ('lesion.matrix', to_jsonb(p.matrix)),
  ('pain.status', '"severe"'), ('pain.vas', to_jsonb(p.vas)), ('pain.mechanisms', '["fracture_mechanical"]')`;

/** An identifier that a statement can make again from the same words; of the form that the application expects. */
const id = (words: string) => `overlay(overlay(md5(${words}) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid`;

const FACT_INDEXES = ['fact_case_id_lesion_id_field_id_version_idx'];
const SEARCH_INDEXES = ['case_search_institution_id_created_at_case_id_idx', 'case_search_institution_id_status_created_at_case_id_idx', 'case_search_words_idx'];

/**
 * Fills the tables as years of use would: ten years of cases in the order of their creation, what is in
 * preparation among those of the last three weeks. Triggers and foreign keys are left out for speed, and
 * the words for the search are made by one statement and compared with the function that makes them in use.
 */
export async function fill(owner: pg.Client, places: readonly [Place, Place], cases: number): Promise<void> {
  await owner.query(`SET session_replication_role = 'replica'`);
  await owner.query(`SET synchronous_commit = off; SET maintenance_work_mem = '512MB'; SET work_mem = '128MB'; SET jit = off`);
  const definitions = await dropIndexes(owner, [...FACT_INDEXES, ...SEARCH_INDEXES]);
  await plan(owner, places, cases);
  await owner.query('ALTER TABLE fact DROP CONSTRAINT fact_pkey');
  for (const statement of [...STATEMENTS, ...definitions]) await owner.query(statement);
  await owner.query('ALTER TABLE fact ADD CONSTRAINT fact_pkey PRIMARY KEY (id)');
  await owner.query('ALTER INDEX case_search_words_idx SET (fastupdate = off)');
  await owner.query(`SET session_replication_role = 'origin'`);
  await compareWords(owner);
  await owner.query('DROP TABLE bench_plan, bench_lesion, bench_text');
  await owner.query('VACUUM (ANALYZE)');
}

async function dropIndexes(owner: pg.Client, names: readonly string[]): Promise<string[]> {
  const { rows } = await owner.query<{ indexdef: string }>('SELECT indexdef FROM pg_indexes WHERE indexname = ANY ($1)', [names]);
  for (const name of names) await owner.query(`DROP INDEX "${name}"`);
  return rows.map(({ indexdef }) => indexdef);
}

/** Decides each case once, so that its rows in all tables agree. */
async function plan(owner: pg.Client, [measured, beside]: readonly [Place, Place], cases: number): Promise<void> {
  await owner.query('SELECT setseed(0.25)');
  await owner.query(`CREATE UNLOGGED TABLE bench_text AS
    SELECT kind, place, body, bonemet.words_of(body) AS words
    FROM (SELECT 'question' AS kind, ordinality AS place, q AS body FROM unnest($1::text[]) WITH ORDINALITY AS q
          UNION ALL SELECT 'comment', ordinality, c FROM unnest($2::text[]) WITH ORDINALITY AS c) t`, [QUESTIONS, COMMENTS]);
  await owner.query(`
    CREATE UNLOGGED TABLE bench_plan AS
    SELECT i, made, ${id(`'c' || i`)} AS id, ${id(`'p' || i`)} AS patient, ${id(`'a' || i`)} AS item,
      CASE WHEN i % 10 = 9 THEN '${beside.institutionId}' ELSE '${measured.institutionId}' END::uuid AS institution,
      CASE WHEN i % 10 = 9 THEN '${beside.boardId}' ELSE '${measured.boardId}' END::uuid AS board,
      CASE WHEN i % 10 = 9 THEN '${beside.actor.membershipId}' ELSE '${measured.actor.membershipId}' END::uuid AS person,
      CASE WHEN made > now() - interval '21 days'
        THEN (ARRAY['draft','draft','draft','needs_data','ready','ready','scheduled','scheduled','scheduled','in_discussion'])[1 + floor(r1 * 10)]
        ELSE (ARRAY['decided','decided','carried_out','carried_out','carried_out','not_carried_out','followed_up','followed_up','followed_up','followed_up',
                    'followed_up','followed_up','followed_up','followed_up','followed_up','followed_up','followed_up','followed_up','followed_up','draft'])[1 + floor(r1 * 20)]
      END::"CaseStatus" AS status,
      CASE WHEN r2 < 0.04 THEN 'protocol' ELSE 'board' END::"Discussion" AS discussion,
      (ARRAY['breast','breast','breast','lung','lung','prostate','prostate','renal','thyroid','myeloma','hcc','neuroendocrine','lymphoma','other'])[1 + floor(r3 * 14)] AS primary_site,
      35 + floor(r4 * 55)::int AS age, CASE WHEN r5 < 0.55 THEN 'female' ELSE 'male' END AS sex,
      (ARRAY['lytic','lytic','mixed','sclerotic'])[1 + floor(r6 * 4)] AS matrix, floor(r7 * 11)::int AS vas,
      (ARRAY['Altair','Vega','Rigel','Mira','Deneb','Sirius','Spica','Castor','Pollux','Capella','Alcor','Mizar','Naos','Atria','Merak','Shaula','Polaris','Regor','Hadar','Izar'])[1 + (i / 10) % 20] || ' ' || lpad(i::text, 7, '0') AS pseudonym,
      1 + floor(r8 * ${QUESTIONS.length})::int AS question,
      CASE WHEN r9 < 0.3 THEN 1 + floor(r10 * ${COMMENTS.length})::int END AS comment,
      array_remove(ARRAY[
        CASE WHEN i % greatest(${cases} / 12, 1) = 3 THEN '${WORDS.rare}' END, CASE WHEN r11 < 0.001 THEN '${WORDS.uncommon}' END,
        CASE WHEN r12 < 0.005 THEN '${WORDS.middling}' END,
        CASE WHEN r13 < 0.02 AND made < now() - interval '5 years' THEN '${WORDS.old}' END], NULL) AS more
    FROM (SELECT i, now() - interval '10 years' * (1 - i::float / ${cases}) AS made, random() r1, random() r2, random() r3, random() r4, random() r5, random() r6,
          random() r7, random() r8, random() r9, random() r10, random() r11, random() r12, random() r13 FROM generate_series(1, ${cases}) AS i) s`);
  await owner.query(`
    CREATE UNLOGGED TABLE bench_lesion AS
    SELECT p.i, ${id(`'l' || p.i || letter`)} AS id, letter, site,
      CASE WHEN site = 'vertebra' THEN (ARRAY['T4','T6','T8','T10','T11','T12','L1','L2','L3','L4','L5','C5'])[1 + floor(random() * 12)] END AS level
    FROM (
      SELECT i, letter, (ARRAY['vertebra','vertebra','vertebra','vertebra','vertebra','vertebra','vertebra','acetabulum','acetabulum','iliac_wing','femoral_neck',
        'femur_diaphysis','femur_trochanteric','sacrum','rib','humerus_shaft','sternum','scapula_body','tibia','skull'])[1 + floor(random() * 20)] AS site
      FROM bench_plan, unnest(ARRAY['A', 'B']) AS letter WHERE letter = 'A' OR i % 6 = 0
    ) p`);
  await owner.query('CREATE INDEX ON bench_lesion (i); ANALYZE bench_plan; ANALYZE bench_lesion');
}

const BODY = `(SELECT body FROM bench_text t WHERE t.kind = 'comment' AND t.place = coalesce(p.comment, 1)) || ' ' || array_to_string(p.more, ' ')`;

const STATEMENTS = [
  'INSERT INTO patient (id, institution_id, pseudonym, created_at) SELECT patient, institution, pseudonym, made FROM bench_plan ORDER BY i',
  `INSERT INTO clinical_case (id, institution_id, patient_id, board_id, status, question, patient_wishes, referrer_id, discussion, protocol_name, created_at)
    SELECT p.id, institution, patient, board, status, t.body, CASE WHEN p.i % 5 > 0 THEN 'To walk to the garden.' END, person, discussion,
      CASE discussion WHEN 'protocol' THEN 'Single fraction' END, made
    FROM bench_plan p JOIN bench_text t ON t.kind = 'question' AND t.place = p.question ORDER BY p.i`,
  `INSERT INTO lesion (id, institution_id, case_id, letter, side) SELECT l.id, p.institution, p.id, letter, 'left' FROM bench_lesion l JOIN bench_plan p USING (i) ORDER BY p.i`,
  `INSERT INTO fact (institution_id, case_id, field_id, value, version, recorded_by_id, recorded_at, observed_on)
    SELECT p.institution, p.id, f.field, f.value, 1, p.person, p.made, CASE WHEN f.field LIKE 'labs.%' THEN p.made::date END
    FROM bench_plan p, LATERAL (VALUES ${FACTS_OF_THE_CASE}) AS f (field, value)`,
  `INSERT INTO fact (institution_id, case_id, lesion_id, field_id, value, version, recorded_by_id, recorded_at)
    SELECT p.institution, p.id, l.id, f.field, f.value, 1, p.person, p.made
    FROM bench_lesion l JOIN bench_plan p USING (i), LATERAL (VALUES ${FACTS_OF_A_LESION}) AS f (field, value) WHERE f.value IS NOT NULL`,
  `INSERT INTO fact (institution_id, case_id, field_id, value, version, recorded_by_id, recorded_at)
    SELECT institution, id, 'patient.age_years', to_jsonb(age), 2, person, made FROM bench_plan WHERE i % 8 = 0`,
  `INSERT INTO comment (institution_id, case_id, body, mentions, author_id, written_at)
    SELECT p.institution, p.id, ${BODY}, '{}', p.person, p.made FROM bench_plan p WHERE comment IS NOT NULL OR more <> '{}'`,
  `INSERT INTO data_request (institution_id, case_id, specialty, body, blocks, raised_by_id, raised_at)
    SELECT institution, id, 'pathology', 'Is it proven?', i % 2 = 0, person, made FROM bench_plan WHERE made > now() - interval '21 days' AND i % 5 = 0`,
  `INSERT INTO document (institution_id, case_id, kind, position, size, sha256, storage_key, removed, uploaded_by_id, uploaded_at, taken_on)
    SELECT institution, id, 'png', 1, 4, repeat('0', 64), 'none', '[]', person, made, made::date FROM bench_plan WHERE i % 2 = 0`,
  `INSERT INTO meeting (id, institution_id, board_id, starts_at, place, status)
    SELECT ${id(`'m' || institution || week`)}, institution, (array_agg(board))[1], to_timestamp((week + 2) * 604800.0), 'Room 2',
      (CASE WHEN week + 2 > extract(epoch FROM now()) / 604800 THEN 'planned' ELSE 'closed' END)::"MeetingStatus"
    FROM (SELECT institution, board, floor(extract(epoch FROM made) / 604800)::int AS week FROM bench_plan) w GROUP BY institution, week`,
  `INSERT INTO agenda_item (id, institution_id, meeting_id, case_id, position, planned_minutes)
    SELECT item, institution, ${id(`'m' || institution || floor(extract(epoch FROM made) / 604800)::int`)}, id, i, 6
    FROM bench_plan WHERE status NOT IN ('draft', 'needs_data', 'ready')`,
  `INSERT INTO decision (institution_id, case_id, agenda_item_id, version, plan, signed_by_id, signed_at, snapshot, content_hash)
    SELECT institution, id, item, 1, '[]', person, made + interval '14 days', '{}', 'none' FROM bench_plan
    WHERE status IN ('decided', 'carried_out', 'not_carried_out', 'followed_up')`,
  `INSERT INTO case_search (case_id, institution_id, status, created_at, words)
    SELECT p.id, p.institution, p.status, p.made, array_to_tsvector(array(
      SELECT bonemet.shelf(p.institution, bonemet.month_of(p.made)) || word FROM unnest(
        ARRAY['status:' || p.status, 'discussion:' || p.discussion, 'primary:' || p.primary_site]
        || array(SELECT 'site:' || l.site FROM bench_lesion l WHERE l.i = p.i)
        || array(SELECT 'level:' || lower(l.level) FROM bench_lesion l WHERE l.i = p.i AND l.level IS NOT NULL)
        || string_to_array(lower(p.pseudonym), ' ') || q.words || p.more
        || CASE WHEN p.comment IS NOT NULL OR p.more <> '{}' THEN c.words ELSE '{}' END) AS word))
    FROM bench_plan p JOIN bench_text q ON q.kind = 'question' AND q.place = p.question JOIN bench_text c ON c.kind = 'comment' AND c.place = coalesce(p.comment, 1)
    ORDER BY p.i`,
];

/** What was made at once is what the function makes for each: otherwise the figures would be of something else. */
async function compareWords(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ other: string }>(
    `SELECT count(*) AS other FROM (SELECT case_id, words FROM case_search TABLESAMPLE SYSTEM (1) LIMIT 500) s WHERE words <> bonemet.case_words(case_id)`);
  if (rows[0]?.other !== '0') throw new Error('the words of the filled cases are not those of the function');
}
