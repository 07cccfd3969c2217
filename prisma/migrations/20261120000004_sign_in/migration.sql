-- Before an actor is known, the application reads through these functions and nothing else.
-- They belong to bonemet_sign_in, which sees accounts, memberships and sessions and no clinical table.

GRANT SELECT ON institution, membership, user_account TO bonemet_sign_in;
GRANT SELECT, INSERT ON session, sign_in_attempt, audit_entry TO bonemet_sign_in;
GRANT USAGE ON SEQUENCE sign_in_attempt_id_seq TO bonemet_sign_in;
GRANT UPDATE (last_seen_at, revoked_at) ON session TO bonemet_sign_in;
GRANT UPDATE (succeeded), DELETE ON sign_in_attempt TO bonemet_sign_in;
CREATE POLICY sign_in ON institution FOR SELECT TO bonemet_sign_in USING (true);
CREATE POLICY sign_in ON membership FOR SELECT TO bonemet_sign_in USING (true);
CREATE POLICY sign_in ON user_account FOR SELECT TO bonemet_sign_in USING (true);
CREATE POLICY sign_in ON session TO bonemet_sign_in USING (true) WITH CHECK (true);
CREATE POLICY sign_in ON sign_in_attempt TO bonemet_sign_in USING (true) WITH CHECK (true);
CREATE POLICY sign_in ON audit_entry FOR INSERT TO bonemet_sign_in WITH CHECK (type LIKE 'session.%');

-- Counts an attempt as failed before the password is looked at, and answers its number, or null when
-- there were too many. Attempts on one identifier or from one address take turns, so that many at once
-- are counted like many in a row.
CREATE FUNCTION bonemet.begin_attempt(
  identifier_hash text, address_hash text, since timestamptz, most_by_identifier int, most_by_address int
)
RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  by_identifier int;
  by_address int;
  begun bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(begin_attempt.address_hash, 0));
  PERFORM pg_advisory_xact_lock(hashtextextended(begin_attempt.identifier_hash, 0));
  DELETE FROM sign_in_attempt WHERE attempted_at < now() - interval '1 day';
  SELECT count(*) FILTER (WHERE a.identifier_hash = begin_attempt.identifier_hash),
         count(*) FILTER (WHERE a.address_hash = begin_attempt.address_hash)
    INTO by_identifier, by_address
    FROM sign_in_attempt a WHERE NOT a.succeeded AND a.attempted_at > begin_attempt.since;
  IF by_identifier >= most_by_identifier OR by_address >= most_by_address THEN RETURN NULL; END IF;
  INSERT INTO sign_in_attempt (identifier_hash, address_hash, succeeded)
    VALUES (begin_attempt.identifier_hash, begin_attempt.address_hash, false) RETURNING id INTO begun;
  RETURN begun;
END
$$;

CREATE FUNCTION bonemet.accept_attempt(attempt bigint)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ UPDATE sign_in_attempt SET succeeded = true WHERE id = attempt $$;

-- The password hash of one account that may sign in, or no row.
CREATE FUNCTION bonemet.find_credentials(wanted_email text)
RETURNS TABLE (user_id uuid, password_hash text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT u.id, u.password_hash FROM user_account u
  WHERE u.email = lower(wanted_email) AND u.disabled_at IS NULL
    AND EXISTS (SELECT FROM membership m WHERE m.user_id = u.id AND m.ended_at IS NULL)
$$;

-- Opens a session on the person's first membership, with its audit entry.
CREATE FUNCTION bonemet.open_session(for_user uuid, lifetime interval)
RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  chosen membership;
  opened uuid;
BEGIN
  SELECT * INTO STRICT chosen FROM membership
    WHERE user_id = for_user AND ended_at IS NULL ORDER BY created_at, id LIMIT 1;
  INSERT INTO session (institution_id, user_id, membership_id, expires_at)
  VALUES (chosen.institution_id, for_user, chosen.id, now() + lifetime)
  RETURNING id INTO opened;
  INSERT INTO audit_entry (institution_id, actor_user_id, actor_membership_id, type, subject)
  VALUES (chosen.institution_id, for_user, chosen.id, 'session.opened', jsonb_build_object('sessionId', opened));
  RETURN opened;
END
$$;

-- Who is behind a session that is neither revoked, nor expired, nor idle for too long.
-- `touch` says whether this request counts as activity.
CREATE FUNCTION bonemet.resume_session(wanted uuid, idle interval, touch boolean)
RETURNS TABLE (
  session_id uuid, user_id uuid, membership_id uuid, institution_id uuid, institution_name text,
  roles "Role"[], specialty "Specialty", display_name text
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  IF touch THEN
    -- Once a minute is exact enough, and spares a write with every request.
    UPDATE session s SET last_seen_at = now()
      WHERE s.id = wanted AND s.revoked_at IS NULL AND s.expires_at > now()
        AND s.last_seen_at > now() - idle AND s.last_seen_at < now() - interval '1 minute';
  END IF;
  RETURN QUERY
    SELECT s.id, s.user_id, s.membership_id, s.institution_id, i.name, m.roles, m.specialty, u.display_name
    FROM session s
    JOIN membership m ON m.id = s.membership_id AND m.ended_at IS NULL
    JOIN user_account u ON u.id = s.user_id AND u.disabled_at IS NULL
    JOIN institution i ON i.id = s.institution_id
    WHERE s.id = wanted AND s.revoked_at IS NULL AND s.expires_at > now() AND s.last_seen_at > now() - idle;
END
$$;

DO $$
DECLARE
  signature text;
BEGIN
  GRANT CREATE ON SCHEMA bonemet TO bonemet_sign_in;
  FOREACH signature IN ARRAY ARRAY[
    'bonemet.begin_attempt(text, text, timestamptz, int, int)', 'bonemet.accept_attempt(bigint)',
    'bonemet.find_credentials(text)', 'bonemet.open_session(uuid, interval)',
    'bonemet.resume_session(uuid, interval, boolean)'
  ] LOOP
    EXECUTE 'ALTER FUNCTION ' || signature || ' OWNER TO bonemet_sign_in';
    EXECUTE 'REVOKE ALL ON FUNCTION ' || signature || ' FROM PUBLIC';
    EXECUTE 'GRANT EXECUTE ON FUNCTION ' || signature || ' TO bonemet_app';
  END LOOP;
  REVOKE CREATE ON SCHEMA bonemet FROM bonemet_sign_in;
END
$$;
