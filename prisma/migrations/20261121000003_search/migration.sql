-- Searching through cases. Row-level security keeps the planner from using a word index, because the
-- operators of words are not leakproof; so the search runs as a role of its own that sees this one table
-- and names the institution itself. What it finds is read by the application under its own rights.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bonemet_search') THEN
    CREATE ROLE bonemet_search NOLOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT;
  END IF;
  GRANT bonemet_search TO CURRENT_USER;
END
$$;
GRANT USAGE ON SCHEMA public, bonemet TO bonemet_search;
GRANT SELECT ON clinical_case, patient, lesion, fact, comment TO bonemet_search;
GRANT SELECT, INSERT, UPDATE ON case_search TO bonemet_search;
CREATE POLICY searching ON clinical_case FOR SELECT TO bonemet_search USING (true);
CREATE POLICY searching ON patient FOR SELECT TO bonemet_search USING (true);
CREATE POLICY searching ON lesion FOR SELECT TO bonemet_search USING (true);
CREATE POLICY searching ON fact FOR SELECT TO bonemet_search USING (true);
CREATE POLICY searching ON comment FOR SELECT TO bonemet_search USING (true);
CREATE POLICY searching ON case_search TO bonemet_search USING (true) WITH CHECK (true);

-- Lower case, without accents, the same on every server: lower() would depend on the locale of the database.
-- packages/db/src/search/fold.ts folds what people type in the same way, and a test compares the two.
CREATE FUNCTION bonemet.fold(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$
  SELECT regexp_replace(replace(replace(translate(words,
    'ABCDEFGHIJKLMNOPQRSTUVWXYZàâäáãåèéêëìíîïòóôöõùúûüçñýÿÀÂÄÁÃÅÈÉÊËÌÍÎÏÒÓÔÖÕÙÚÛÜÇÑÝŸŒÆ',
    'abcdefghijklmnopqrstuvwxyzaaaaaaeeeeiiiiooooouuuucnyyaaaaaaeeeeiiiiooooouuuucnyyœæ'),
    'œ', 'oe'), 'æ', 'ae'), '[\u0300-\u036f]+', '', 'g')
$$;

-- The words of a text, as they can be searched for: letters and digits; whatever else separates.
CREATE FUNCTION bonemet.words_of(body text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$
  SELECT coalesce(array_agg(DISTINCT left(word, 60)), '{}')
  FROM regexp_split_to_table(bonemet.fold(body), '[^a-z0-9À-\u1fff\u2070-\U0010ffff]+') AS word WHERE word <> ''
$$;

-- Words stand on shelves, one for each month of each institution: "3f2a1b" and "5f15" before each word. A
-- search goes through the shelves from the newest to the oldest and stops when its page is full, so that it
-- takes the same time among ten thousand cases and among a million.
CREATE FUNCTION bonemet.month_of(made timestamptz) RETURNS int LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT (extract(year FROM made AT TIME ZONE 'UTC') * 12 + extract(month FROM made AT TIME ZONE 'UTC') - 1)::int $$;
CREATE FUNCTION bonemet.shelf(institution uuid, month int) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT left(institution::text, 6) || lpad(to_hex(month), 4, '0') $$;

-- Codes are found as codes ("site:femoral_neck", "primary:breast", "level:t11", "status:draft"), so that a
-- search in either language finds them; free words as they were written.
CREATE FUNCTION bonemet.case_words(wanted uuid) RETURNS tsvector
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  WITH current AS (
    SELECT DISTINCT ON (f.lesion_id, f.field_id) f.lesion_id, f.field_id, f.value
    FROM fact f
    WHERE f.case_id = wanted AND f.field_id IN ('lesion.site', 'spine.level', 'cancer.primary')
    ORDER BY f.lesion_id, f.field_id, f.version DESC
  ), codes AS (
    SELECT CASE field_id WHEN 'lesion.site' THEN 'site:' WHEN 'spine.level' THEN 'level:' ELSE 'primary:' END
           || lower(value #>> '{}') AS code
    FROM current LEFT JOIN lesion l ON l.id = current.lesion_id
    WHERE value #>> '{}' IS NOT NULL AND l.removed_at IS NULL
  )
  SELECT array_to_tsvector(array(
    SELECT DISTINCT bonemet.shelf(c.institution_id, bonemet.month_of(c.created_at)) || word
    FROM (
      SELECT code FROM codes
      UNION ALL SELECT unnest(ARRAY['status:' || c.status, 'discussion:' || c.discussion])
      UNION ALL SELECT unnest(bonemet.words_of(p.pseudonym || ' ' || c.question))
      UNION ALL SELECT unnest(bonemet.words_of(body)) FROM comment WHERE case_id = wanted
    ) AS found (word)
  ))
  FROM clinical_case c JOIN patient p ON p.id = c.patient_id
  WHERE c.id = wanted
$$;

CREATE FUNCTION bonemet.index_case() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  wanted uuid := CASE WHEN TG_TABLE_NAME = 'clinical_case' THEN NEW.id ELSE (to_jsonb(NEW) ->> 'case_id')::uuid END;
BEGIN
  INSERT INTO case_search (case_id, institution_id, status, created_at, words)
  SELECT id, institution_id, status, created_at, bonemet.case_words(id) FROM clinical_case WHERE id = wanted
  ON CONFLICT (case_id) DO UPDATE SET status = EXCLUDED.status, words = EXCLUDED.words;
  RETURN NULL;
END
$$;

-- New words are put into the index at once: a list of them that waits would be read by every search.
ALTER INDEX case_search_words_idx SET (fastupdate = off);

CREATE FUNCTION bonemet.month_begins(month int) RETURNS timestamptz LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT make_timestamp(month / 12, month % 12 + 1, 1, 0, 0, 0) AT TIME ZONE 'UTC' $$;
-- All of some groups of words, on one shelf. Before each word stands U+0001, where the shelf goes.
CREATE FUNCTION bonemet.on_shelf(groups text[], institution uuid, month int) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT replace('(' || array_to_string(groups, ')&(') || ')', chr(1), bonemet.shelf(institution, month)) $$;

-- A page of cases, newest first, after one that was seen and not before `since`. Each group is a tsquery of
-- which something must be found; null asks for no word. Counting the answer or skipping pages is not offered.
CREATE FUNCTION bonemet.search_cases(
  groups text[], statuses "CaseStatus"[], seen_at timestamptz, seen_id uuid, since timestamptz, wanted int)
RETURNS TABLE (case_id uuid, created_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
-- The planner guesses far too many rows for a query of many shelves, and would read the whole table.
SET enable_seqscan = off SET plan_cache_mode = force_generic_plan SET jit = off AS
$$
DECLARE
  own uuid := bonemet.institution();
  -- A row comparison with these bounds is a range of the index; a condition that may be null is not.
  below_at timestamptz := coalesce(seen_at, 'infinity');
  below_id uuid := coalesce(seen_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
  from_at timestamptz := coalesce(since, '-infinity');
  newest timestamptz;
  oldest timestamptz;
  month int;
  last_month int;
  shelves int := 1;
  asked tsquery;
  everything text[] := groups;
  leading_one text;
  leading_place int;
  others text[];
  given int := 0;
  found int;
BEGIN
  IF groups IS NULL AND statuses IS NULL THEN
    RETURN QUERY SELECT s.case_id, s.created_at FROM case_search s
      WHERE s.institution_id = own AND (s.created_at, s.case_id) < (below_at, below_id) AND s.created_at >= from_at
      ORDER BY s.created_at DESC, s.case_id DESC LIMIT wanted;
    RETURN;
  END IF;
  IF groups IS NULL THEN
    -- The order names the status, which is one: the planner does not see that of an enumeration, and would sort.
    RETURN QUERY SELECT one.case_id, one.created_at
      FROM unnest(statuses) AS asked_for, LATERAL (
        SELECT s.case_id, s.created_at FROM case_search s
        WHERE s.institution_id = own AND s.status = asked_for
          AND (s.created_at, s.case_id) < (below_at, below_id) AND s.created_at >= from_at
        ORDER BY s.status, s.created_at DESC, s.case_id DESC LIMIT wanted
      ) AS one
      ORDER BY one.created_at DESC, one.case_id DESC LIMIT wanted;
    RETURN;
  END IF;

  IF statuses IS NOT NULL THEN
    everything := everything || (SELECT string_agg(format('''%sstatus:%s''', chr(1), one), '|') FROM unnest(statuses) AS one);
  END IF;
  SELECT s.created_at INTO newest FROM case_search s
    WHERE s.institution_id = own AND (s.created_at, s.case_id) < (below_at, below_id)
    ORDER BY s.created_at DESC, s.case_id DESC LIMIT 1;
  SELECT s.created_at INTO oldest FROM case_search s WHERE s.institution_id = own ORDER BY s.created_at, s.case_id LIMIT 1;
  IF newest IS NULL OR newest < from_at THEN RETURN; END IF;
  month := bonemet.month_of(newest);
  last_month := bonemet.month_of(greatest(oldest, from_at));

  -- Common words: the newest cases are looked at one by one, and soon fill the page.
  asked := bonemet.on_shelf(everything, own, month)::tsquery;
  RETURN QUERY
    SELECT walked.case_id, walked.created_at FROM (
      SELECT s.case_id, s.created_at, s.words FROM case_search s
      WHERE s.institution_id = own AND (s.created_at, s.case_id) < (below_at, below_id)
        AND s.created_at >= greatest(from_at, bonemet.month_begins(month))
      ORDER BY s.created_at DESC, s.case_id DESC LIMIT 1000
    ) AS walked
    WHERE walked.words @@ asked LIMIT wanted;
  GET DIAGNOSTICS given = ROW_COUNT;
  IF given >= wanted THEN RETURN; END IF;

  -- A group that is all but absent from two hundred cases of the month before leads, and the others are
  -- looked for in the few cases that it finds: the index would gather every case of a common beginning first.
  IF cardinality(everything) > 1 THEN
    WITH sample AS MATERIALIZED (
      SELECT s.words FROM case_search s
      WHERE s.institution_id = own AND s.created_at < bonemet.month_begins(greatest(month, last_month + 1))
      ORDER BY s.created_at DESC, s.case_id DESC LIMIT 200
    ), asked_for AS MATERIALIZED (
      SELECT one, place, bonemet.on_shelf(ARRAY[one], own, greatest(month - 1, last_month))::tsquery AS query
      FROM unnest(everything) WITH ORDINALITY AS listed (one, place)
    ), counted AS (
      SELECT asked_for.one, asked_for.place, (SELECT count(*) FROM sample WHERE sample.words @@ asked_for.query) AS hits FROM asked_for
    )
    SELECT counted.one, counted.place INTO leading_one, leading_place
      FROM counted WHERE counted.hits <= 1 ORDER BY counted.hits, counted.place LIMIT 1;
    IF leading_one IS NOT NULL THEN
      others := everything[:leading_place - 1] || everything[leading_place + 1:];
      everything := ARRAY[leading_one];
    END IF;
  END IF;

  -- All others: shelf by shelf through the word index, more shelves at a time the rarer the words prove to
  -- be. The first shelf is looked at once more, and what it gave already is skipped.
  found := given;
  WHILE given < wanted AND month >= last_month LOOP
    SELECT string_agg('(' || bonemet.on_shelf(everything, own, one) || ')', '|')::tsquery INTO asked
      FROM generate_series(greatest(month - shelves + 1, last_month), month) AS one;
    RETURN QUERY
      WITH hits AS MATERIALIZED (
        SELECT s.case_id, s.created_at, s.institution_id, s.words FROM case_search s WHERE s.words @@ asked
      ), also AS MATERIALIZED (
        SELECT one, bonemet.on_shelf(others, own, one)::tsquery AS query
        FROM generate_series(greatest(month - shelves + 1, last_month), month) AS one WHERE others IS NOT NULL
      )
      SELECT hits.case_id, hits.created_at FROM hits LEFT JOIN also ON also.one = bonemet.month_of(hits.created_at)
      WHERE hits.institution_id = own AND (hits.created_at, hits.case_id) < (below_at, below_id) AND hits.created_at >= from_at
        AND (others IS NULL OR hits.words @@ also.query)
      ORDER BY hits.created_at DESC, hits.case_id DESC OFFSET found LIMIT wanted - given;
    GET DIAGNOSTICS found = ROW_COUNT;
    given := given + found;
    found := 0;
    month := month - shelves;
    shelves := least(shelves * 2, 60);
  END LOOP;
END
$$;

DO $$
DECLARE
  signature text;
BEGIN
  GRANT CREATE ON SCHEMA bonemet TO bonemet_search;
  FOREACH signature IN ARRAY ARRAY[
    'bonemet.case_words(uuid)', 'bonemet.index_case()',
    'bonemet.search_cases(text[], "CaseStatus"[], timestamptz, uuid, timestamptz, int)'
  ] LOOP
    EXECUTE 'ALTER FUNCTION ' || signature || ' OWNER TO bonemet_search';
    EXECUTE 'REVOKE ALL ON FUNCTION ' || signature || ' FROM PUBLIC';
  END LOOP;
  REVOKE CREATE ON SCHEMA bonemet FROM bonemet_search;
  GRANT EXECUTE ON FUNCTION bonemet.search_cases(text[], "CaseStatus"[], timestamptz, uuid, timestamptz, int) TO bonemet_app;
END
$$;

CREATE TRIGGER index_case AFTER INSERT OR UPDATE OF status, question, discussion, patient_id ON clinical_case
  FOR EACH ROW EXECUTE FUNCTION bonemet.index_case();
CREATE TRIGGER index_case AFTER INSERT ON comment FOR EACH ROW EXECUTE FUNCTION bonemet.index_case();
CREATE TRIGGER index_case AFTER UPDATE OF removed_at ON lesion FOR EACH ROW EXECUTE FUNCTION bonemet.index_case();
CREATE TRIGGER index_case AFTER INSERT ON fact FOR EACH ROW
  WHEN (NEW.field_id IN ('lesion.site', 'spine.level', 'cancer.primary')) EXECUTE FUNCTION bonemet.index_case();

-- As the role that sees every case: the owner of the tables is held by their walls like anybody.
SET LOCAL ROLE bonemet_search;
INSERT INTO case_search (case_id, institution_id, status, created_at, words)
SELECT id, institution_id, status, created_at, bonemet.case_words(id) FROM clinical_case;
RESET ROLE;

CREATE POLICY own_institution ON case_search FOR SELECT TO bonemet_app USING (institution_id = bonemet.institution());
GRANT SELECT ON case_search TO bonemet_app;

-- Which patient has this fingerprint of a record number: an id, and nothing of the identity.
GRANT SELECT (patient_id, institution_id, record_fingerprint) ON patient_identity TO bonemet_search;
CREATE POLICY searching ON patient_identity FOR SELECT TO bonemet_search USING (true);
CREATE FUNCTION bonemet.patient_with_fingerprint(wanted text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT patient_id FROM patient_identity WHERE institution_id = bonemet.institution() AND record_fingerprint = wanted $$;
GRANT CREATE ON SCHEMA bonemet TO bonemet_search;
ALTER FUNCTION bonemet.patient_with_fingerprint(text) OWNER TO bonemet_search;
REVOKE CREATE ON SCHEMA bonemet FROM bonemet_search;
REVOKE ALL ON FUNCTION bonemet.patient_with_fingerprint(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bonemet.patient_with_fingerprint(text) TO bonemet_app;
