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

-- Lower case, without accents; packages/db/src/search/fold.ts folds what people type in the same way.
CREATE FUNCTION bonemet.fold(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT translate(lower(words), 'àâäáãåéèêëíìîïóòôöõúùûüçñÿ’', 'aaaaaaeeeeiiiiooooouuuucny''') $$;

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
  SELECT array_to_tsvector(array(SELECT DISTINCT code FROM codes)
           || ARRAY['status:' || c.status, 'discussion:' || c.discussion])
      || to_tsvector('simple', bonemet.fold(p.pseudonym || ' ' || c.question))
      || to_tsvector('simple', bonemet.fold(coalesce((SELECT string_agg(body, ' ') FROM comment WHERE case_id = wanted), '')))
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

-- A page of cases, newest first, after one that was seen. Whatever the words, few rows are touched: the
-- newest are looked through one by one, and only if they do not fill the page the word index is asked,
-- which then has few rows to give. Counting the answer or skipping pages is not offered.
CREATE FUNCTION bonemet.search_cases(query tsquery, seen_at timestamptz, seen_id uuid, wanted int)
RETURNS TABLE (case_id uuid, created_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  own uuid := bonemet.institution();
  found int;
BEGIN
  RETURN QUERY
    SELECT newest.case_id, newest.created_at FROM (
      SELECT s.case_id, s.created_at, s.words FROM case_search s
      WHERE s.institution_id = own AND (seen_at IS NULL OR (s.created_at, s.case_id) < (seen_at, seen_id))
      ORDER BY s.created_at DESC, s.case_id DESC LIMIT 2000
    ) newest
    WHERE newest.words @@ query LIMIT wanted;
  GET DIAGNOSTICS found = ROW_COUNT;
  IF found >= wanted THEN RETURN; END IF;
  -- The first page of rows is given already; the index gives the rest, beyond the newest that were looked at.
  RETURN QUERY
    WITH hits AS MATERIALIZED (
      SELECT s.case_id, s.created_at FROM case_search s
      WHERE s.institution_id = own AND s.words @@ query
        AND (seen_at IS NULL OR (s.created_at, s.case_id) < (seen_at, seen_id))
    )
    SELECT hits.case_id, hits.created_at FROM hits
    ORDER BY hits.created_at DESC, hits.case_id DESC OFFSET found LIMIT wanted - found;
END
$$;

DO $$
DECLARE
  signature text;
BEGIN
  GRANT CREATE ON SCHEMA bonemet TO bonemet_search;
  FOREACH signature IN ARRAY ARRAY[
    'bonemet.case_words(uuid)', 'bonemet.index_case()', 'bonemet.search_cases(tsquery, timestamptz, uuid, int)'
  ] LOOP
    EXECUTE 'ALTER FUNCTION ' || signature || ' OWNER TO bonemet_search';
    EXECUTE 'REVOKE ALL ON FUNCTION ' || signature || ' FROM PUBLIC';
  END LOOP;
  REVOKE CREATE ON SCHEMA bonemet FROM bonemet_search;
  GRANT EXECUTE ON FUNCTION bonemet.search_cases(tsquery, timestamptz, uuid, int) TO bonemet_app;
END
$$;

CREATE TRIGGER index_case AFTER INSERT OR UPDATE OF status, question, discussion ON clinical_case
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
