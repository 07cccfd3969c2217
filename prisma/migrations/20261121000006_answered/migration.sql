-- Before the reveal everybody may know that somebody has answered, as on the seats of a meeting, and nobody what.
-- The role behind this function has no right to read a rating or a reason.
GRANT SELECT (case_id, institution_id, line, membership_id, specialty) ON opinion TO bonemet_search;
CREATE POLICY answered ON opinion FOR SELECT TO bonemet_search USING (true);

CREATE FUNCTION bonemet.answered_lines(wanted uuid) RETURNS TABLE (line text, membership_id uuid, specialty text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT o.line, o.membership_id, o.specialty::text FROM opinion o
  WHERE o.case_id = wanted AND o.institution_id = bonemet.institution()
$$;
GRANT CREATE ON SCHEMA bonemet TO bonemet_search;
ALTER FUNCTION bonemet.answered_lines(uuid) OWNER TO bonemet_search;
REVOKE CREATE ON SCHEMA bonemet FROM bonemet_search;
REVOKE ALL ON FUNCTION bonemet.answered_lines(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bonemet.answered_lines(uuid) TO bonemet_app;
