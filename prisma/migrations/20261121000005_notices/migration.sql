-- Notices that leave by mail. The program that sends them belongs to no person and to no institution; it sees,
-- through these functions, whom to write to and of what kind the news is, and no case.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bonemet_notify') THEN
    CREATE ROLE bonemet_notify NOLOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT;
  END IF;
  GRANT bonemet_notify TO CURRENT_USER;
END
$$;
GRANT USAGE ON SCHEMA public, bonemet TO bonemet_notify;
GRANT SELECT, UPDATE (mailed_at) ON notice TO bonemet_notify;
GRANT SELECT, INSERT, UPDATE (delivery) ON notice_preference TO bonemet_notify;
GRANT SELECT ON membership TO bonemet_notify;
GRANT SELECT (id, email, display_name, disabled_at) ON user_account TO bonemet_notify;
GRANT SELECT, INSERT ON audit_entry TO bonemet_notify;
CREATE POLICY sending ON notice TO bonemet_notify USING (true) WITH CHECK (true);
CREATE POLICY sending ON notice_preference TO bonemet_notify USING (true) WITH CHECK (true);
CREATE POLICY sending ON membership FOR SELECT TO bonemet_notify USING (true);
CREATE POLICY sending ON user_account FOR SELECT TO bonemet_notify USING (true);
CREATE POLICY sending ON audit_entry FOR INSERT TO bonemet_notify WITH CHECK (type = 'notices.configured' AND actor_user_id IS NULL);
CREATE POLICY counting ON audit_entry FOR SELECT TO bonemet_notify USING (type = 'notices.configured');

-- Takes notices that are due and marks them as mailed, so that two processes never send the same one. Somebody
-- who has read a notice here needs no mail about it. A kind that nobody chose a way for goes by digest.
CREATE FUNCTION bonemet.claim_notices(wanted_delivery text, created_before timestamptz, most int)
RETURNS TABLE (notice_id uuid, membership_id uuid, email text, display_name text, language text, kind text, made_at timestamptz)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  WITH due AS (
    SELECT n.id, n.membership_id, u.email, u.display_name, coalesce(p.language::text, 'fr') AS language
    FROM notice n
    JOIN membership m ON m.id = n.membership_id AND m.ended_at IS NULL
    JOIN user_account u ON u.id = m.user_id AND u.disabled_at IS NULL
    LEFT JOIN notice_preference p ON p.membership_id = n.membership_id
    WHERE n.mailed_at IS NULL AND n.read_at IS NULL AND n.created_at < created_before
      AND coalesce(p.delivery ->> n.kind::text, 'digest') = wanted_delivery
    ORDER BY n.created_at LIMIT most
    FOR UPDATE OF n SKIP LOCKED
  )
  UPDATE notice n SET mailed_at = now() FROM due WHERE n.id = due.id
  RETURNING n.id, due.membership_id, due.email, due.display_name, due.language, n.kind::text, n.created_at
$$;

-- A mail that could not leave: its notices are due again.
CREATE FUNCTION bonemet.release_notices(ids uuid[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ UPDATE notice SET mailed_at = NULL WHERE id = ANY (ids) $$;

-- From the link in a mail, whose signature the application has checked: no further mail of this kind.
CREATE FUNCTION bonemet.unsubscribe(wanted uuid, wanted_kind text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  place uuid;
BEGIN
  SELECT institution_id INTO place FROM membership WHERE id = wanted AND ended_at IS NULL;
  IF place IS NULL THEN RETURN false; END IF;
  INSERT INTO notice_preference (membership_id, institution_id, language, delivery)
  VALUES (wanted, place, 'fr', jsonb_build_object(wanted_kind::"NoticeKind"::text, 'none'))
  ON CONFLICT (membership_id) DO UPDATE SET delivery = notice_preference.delivery || EXCLUDED.delivery;
  INSERT INTO audit_entry (institution_id, type, subject) VALUES (place, 'notices.configured', jsonb_build_object('membershipId', wanted));
  RETURN true;
END
$$;

DO $$
DECLARE
  signature text;
BEGIN
  GRANT CREATE ON SCHEMA bonemet TO bonemet_notify;
  FOREACH signature IN ARRAY ARRAY[
    'bonemet.claim_notices(text, timestamptz, int)', 'bonemet.release_notices(uuid[])', 'bonemet.unsubscribe(uuid, text)'
  ] LOOP
    EXECUTE 'ALTER FUNCTION ' || signature || ' OWNER TO bonemet_notify';
    EXECUTE 'REVOKE ALL ON FUNCTION ' || signature || ' FROM PUBLIC';
    EXECUTE 'GRANT EXECUTE ON FUNCTION ' || signature || ' TO bonemet_app';
  END LOOP;
  REVOKE CREATE ON SCHEMA bonemet FROM bonemet_notify;
END
$$;

-- Finds what waits to be mailed without looking at what was mailed long ago.
CREATE INDEX notice_waiting ON notice ((created_at)) WHERE mailed_at IS NULL AND read_at IS NULL;
