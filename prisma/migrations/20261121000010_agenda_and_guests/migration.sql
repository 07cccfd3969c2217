-- CreateEnum
CREATE TYPE "InvitationAnswer" AS ENUM ('unanswered', 'yes', 'no', 'maybe');

-- CreateEnum
CREATE TYPE "RatingsShown" AS ENUM ('by_specialty', 'totals_only');

-- AlterTable
ALTER TABLE "board" ADD COLUMN     "judges" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "ratings_shown" "RatingsShown" NOT NULL DEFAULT 'by_specialty';

-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "minutes" INTEGER NOT NULL DEFAULT 60;

-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "guest_of" UUID;

-- CreateTable
CREATE TABLE "invitation" (
    "meeting_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "answer" "InvitationAnswer" NOT NULL DEFAULT 'unanswered',
    "invited_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(6),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("meeting_id","membership_id")
);

-- CreateTable
CREATE TABLE "guest" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "code_hash" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "guest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "invitation_membership_id_idx" ON "invitation"("membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "guest_membership_id_key" ON "guest"("membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "guest_token_hash_key" ON "guest"("token_hash");

-- CreateIndex
CREATE INDEX "guest_meeting_id_idx" ON "guest"("meeting_id");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_guest_of_fkey" FOREIGN KEY ("guest_of") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guest" ADD CONSTRAINT "guest_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guest" ADD CONSTRAINT "guest_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE board ADD CONSTRAINT board_quorum_sensible CHECK (quorum_physicians BETWEEN 1 AND 30 AND quorum_specialties BETWEEN 1 AND 8);
ALTER TABLE board ADD CONSTRAINT board_judges_object CHECK (jsonb_typeof(judges) = 'object');
ALTER TABLE meeting ADD CONSTRAINT meeting_minutes CHECK (minutes BETWEEN 5 AND 600);
ALTER TABLE agenda_item ADD CONSTRAINT agenda_item_minutes CHECK (planned_minutes BETWEEN 0 AND 240);
-- A guest is a guest of one meeting and holds no other role: what else they could be, they are not here.
ALTER TABLE membership ADD CONSTRAINT membership_guest_of_one
  CHECK (coalesce('guest' = ANY (roles), false) = (guest_of IS NOT NULL) AND (guest_of IS NULL OR cardinality(roles) = 1));
ALTER TABLE invitation ADD CONSTRAINT invitation_answer_whole CHECK ((answer = 'unanswered') = (answered_at IS NULL));
ALTER TABLE guest ADD CONSTRAINT guest_expires_later CHECK (expires_at > created_at);

-- ---------------------------------------------------------------------------------------------
-- A role of its own for what a coordinator does that the application may not: it takes a case that was never
-- opened off an agenda, and it lets a guest in. It sees no case and no answer about one.
-- ---------------------------------------------------------------------------------------------
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bonemet_planner') THEN
    CREATE ROLE bonemet_planner NOLOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT;
  END IF;
  GRANT bonemet_planner TO CURRENT_USER;
END
$$;
GRANT USAGE ON SCHEMA public, bonemet TO bonemet_planner;
GRANT SELECT (id, institution_id, starts_at, status) ON meeting TO bonemet_planner;
GRANT SELECT (id, institution_id, meeting_id), DELETE ON agenda_item TO bonemet_planner;
GRANT SELECT (meeting_id, payload) ON event TO bonemet_planner;
GRANT SELECT, INSERT, UPDATE (ended_at) ON membership TO bonemet_planner;
GRANT SELECT (id, disabled_at), INSERT ON user_account TO bonemet_planner;
GRANT SELECT, INSERT, UPDATE (revoked_at) ON guest TO bonemet_planner;
GRANT SELECT (id, membership_id, revoked_at), INSERT, UPDATE (revoked_at) ON session TO bonemet_planner;
GRANT INSERT ON audit_entry TO bonemet_planner;
CREATE POLICY planning ON meeting FOR SELECT TO bonemet_planner USING (true);
CREATE POLICY planning ON agenda_item TO bonemet_planner USING (true);
CREATE POLICY planning ON event FOR SELECT TO bonemet_planner USING (true);
CREATE POLICY planning ON membership TO bonemet_planner USING (true) WITH CHECK (guest_of IS NOT NULL);
CREATE POLICY planning ON user_account TO bonemet_planner USING (true) WITH CHECK (email LIKE '%@guest.invalid');
CREATE POLICY planning ON session TO bonemet_planner USING (true) WITH CHECK (true);
CREATE POLICY planning ON audit_entry FOR INSERT TO bonemet_planner WITH CHECK (type = 'session.opened');

-- ---------------------------------------------------------------------------------------------
-- The walls and the guards of the new tables: the same as of all others.
-- ---------------------------------------------------------------------------------------------
DO $$
DECLARE
  name text;
  link text[];
BEGIN
  FOREACH name IN ARRAY ARRAY['invitation', 'guest'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I '
      'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bonemet.require_audit()', name);
    EXECUTE format('CREATE TRIGGER never_deleted BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION bonemet.refuse_change()', name);
  END LOOP;
  FOREACH link SLICE 1 IN ARRAY ARRAY[
    ['invitation', 'meeting', 'meeting_id'], ['invitation', 'membership', 'membership_id'],
    ['guest', 'meeting', 'meeting_id'], ['guest', 'membership', 'membership_id'], ['guest', 'membership', 'created_by_id'],
    ['membership', 'meeting', 'guest_of']
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER same_institution_%s BEFORE INSERT OR UPDATE OF %I ON %I FOR EACH ROW '
      'EXECUTE FUNCTION bonemet.same_institution(%L, %L)', link[3], link[3], link[1], link[2], link[3]);
  END LOOP;
END
$$;

-- Everybody may see who comes. Nobody answers for somebody else; a meeting that was moved asks everybody again.
CREATE POLICY own_institution ON invitation FOR SELECT TO bonemet_app USING (institution_id = bonemet.institution());
CREATE POLICY unanswered ON invitation FOR INSERT TO bonemet_app
  WITH CHECK (institution_id = bonemet.institution() AND answer = 'unanswered');
CREATE POLICY own_answer ON invitation FOR UPDATE TO bonemet_app
  USING (institution_id = bonemet.institution())
  WITH CHECK (institution_id = bonemet.institution() AND (membership_id = bonemet.membership() OR answer = 'unanswered'));
GRANT SELECT, INSERT, UPDATE (answer, answered_at) ON invitation TO bonemet_app;

-- The application sees that a guest was invited, and neither hash. It makes none but through bonemet.invite_guest.
CREATE POLICY own_institution ON guest FOR SELECT TO bonemet_app USING (institution_id = bonemet.institution());
CREATE POLICY planning ON guest TO bonemet_planner USING (true) WITH CHECK (true);
GRANT SELECT (id, institution_id, meeting_id, membership_id, created_by_id, created_at, expires_at, revoked_at) ON guest TO bonemet_app;

GRANT UPDATE (quorum_physicians, quorum_specialties, judges, ratings_shown) ON board TO bonemet_app;
GRANT UPDATE (starts_at, place, minutes) ON meeting TO bonemet_app;
GRANT UPDATE (position, planned_minutes) ON agenda_item TO bonemet_app;

-- ---------------------------------------------------------------------------------------------
-- Who is a guest, and of which meeting.
-- ---------------------------------------------------------------------------------------------

-- Null for a member. Somebody who is not in the table is a guest of a meeting that does not exist, and sees nothing.
CREATE FUNCTION bonemet.guest_meeting(wanted uuid) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  meeting uuid;
BEGIN
  SELECT guest_of INTO meeting FROM membership WHERE id = wanted;
  IF NOT FOUND THEN RETURN '00000000-0000-0000-0000-000000000000'; END IF;
  RETURN meeting;
END
$$;

-- Asked by the policies of every statement, so it is looked up once a transaction: what was found stands beside the
-- membership that it was found for, and is not believed for another one. A membership never changes what it is a guest of.
CREATE FUNCTION bonemet.guest_of() RETURNS uuid LANGUAGE plpgsql STABLE AS
$$
DECLARE
  asking text := current_setting('bonemet.membership', true);
  known text := current_setting('bonemet.guest', true);
  meeting uuid;
BEGIN
  IF asking IS NULL OR asking = '' THEN RETURN NULL; END IF;
  IF starts_with(known, asking || ':') THEN RETURN nullif(substr(known, length(asking) + 2), '')::uuid; END IF;
  meeting := bonemet.guest_meeting(asking::uuid);
  PERFORM set_config('bonemet.guest', asking || ':' || coalesce(meeting::text, ''), true);
  RETURN meeting;
END
$$;

-- What hangs on the guest's meeting. With the rights of who asks: the walls of the tables below stand here too.
CREATE FUNCTION bonemet.guest_items() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(array_agg(id), '{}') FROM public.agenda_item WHERE meeting_id = bonemet.guest_of() $$;
CREATE FUNCTION bonemet.guest_cases() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(array_agg(case_id), '{}') FROM public.agenda_item WHERE meeting_id = bonemet.guest_of() $$;
CREATE FUNCTION bonemet.guest_patients() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(array_agg(patient_id), '{}') FROM public.clinical_case WHERE id = ANY (bonemet.guest_cases()) $$;
CREATE FUNCTION bonemet.guest_rounds() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(array_agg(id), '{}') FROM public.round WHERE agenda_item_id = ANY (bonemet.guest_items()) $$;
CREATE FUNCTION bonemet.guest_board() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT board_id FROM public.meeting WHERE id = bonemet.guest_of() $$;
-- Those who sit, sat or signed in it. Not the list of a hospital's physicians.
CREATE FUNCTION bonemet.guest_people() RETURNS uuid[] LANGUAGE sql STABLE AS
$$
  SELECT coalesce(array_agg(DISTINCT person), '{}') FROM (
    SELECT membership_id FROM public.attendance WHERE meeting_id = bonemet.guest_of()
    UNION ALL SELECT membership_id FROM public.round_elector WHERE round_id = ANY (bonemet.guest_rounds())
    UNION ALL SELECT signed_by_id FROM public.decision WHERE agenda_item_id = ANY (bonemet.guest_items())
  ) AS seated (person)
$$;

-- ---------------------------------------------------------------------------------------------
-- The wall of a guest stands inside the wall of the institution: whatever the other policies open, these close.
-- A table that is not named here is closed to guests altogether, and so is one that a later migration adds and
-- packages/db/test/guest-wall.test.ts finds without a policy of this name.
-- ---------------------------------------------------------------------------------------------
DO $$
DECLARE
  member constant text := '(SELECT bonemet.guest_of()) IS NULL';
  this_meeting constant text := '(SELECT bonemet.guest_of())';
  own constant text := 'membership_id = bonemet.membership()';
  nobody constant text := 'false';
  items constant text := 'agenda_item_id = ANY ((SELECT bonemet.guest_items())::uuid[])';
  cases constant text := 'case_id = ANY ((SELECT bonemet.guest_cases())::uuid[])';
  rounds constant text := 'round_id = ANY ((SELECT bonemet.guest_rounds())::uuid[])';
  rule text[];
  name text;
BEGIN
  -- A table, what a guest sees of it, what they may add, and what they may change. Taking a lock asks for the
  -- right to change, and passes the first condition alone.
  FOREACH rule SLICE 1 IN ARRAY ARRAY[
    ['meeting', 'id = ' || this_meeting, nobody, 'id = ' || this_meeting],
    ['agenda_item', 'meeting_id = ' || this_meeting, nobody, nobody],
    ['clinical_case', 'id = ANY ((SELECT bonemet.guest_cases())::uuid[])', nobody, nobody],
    ['patient', 'id = ANY ((SELECT bonemet.guest_patients())::uuid[])', nobody, nobody],
    ['lesion', cases, nobody, nobody], ['fact', cases, nobody, nobody], ['document', cases, nobody, nobody],
    ['round', items, nobody, nobody], ['decision', items, nobody, nobody],
    ['round_option', rounds, nobody, nobody], ['round_elector', rounds, rounds || ' AND ' || own, nobody],
    ['ballot', rounds, rounds || ' AND ' || own, rounds || ' AND ' || own],
    ['event', 'meeting_id = ' || this_meeting, 'meeting_id = ' || this_meeting, nobody],
    ['attendance', 'meeting_id = ' || this_meeting, 'meeting_id = ' || this_meeting || ' AND ' || own, own],
    ['conflict_of_interest', items || ' AND ' || own, items || ' AND ' || own, items || ' AND ' || own],
    ['board', 'id = (SELECT bonemet.guest_board())', nobody, nobody],
    ['membership', 'id = bonemet.membership() OR id = ANY ((SELECT bonemet.guest_people())::uuid[])', nobody, nobody],
    ['user_account', 'true', nobody, nobody], ['institution', 'true', nobody, nobody],
    ['session', own, nobody, own], ['audit_entry', nobody, 'true', nobody]
  ] LOOP
    EXECUTE format('CREATE POLICY guest_sees ON %I AS RESTRICTIVE FOR SELECT TO bonemet_app USING (%s OR (%s))', rule[1], member, rule[2]);
    EXECUTE format('CREATE POLICY guest_adds ON %I AS RESTRICTIVE FOR INSERT TO bonemet_app WITH CHECK (%s OR (%s))', rule[1], member, rule[3]);
    EXECUTE format('CREATE POLICY guest_changes ON %I AS RESTRICTIVE FOR UPDATE TO bonemet_app USING (%s OR (%s)) WITH CHECK (%s OR (%s))',
      rule[1], member, rule[2], member, rule[4]);
  END LOOP;

  FOR name IN
    SELECT c.relname FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity
      AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'guest_sees')
  LOOP
    EXECUTE format('CREATE POLICY guest_sees ON %I AS RESTRICTIVE TO bonemet_app USING (%s) WITH CHECK (%s)', name, member, member);
  END LOOP;
END
$$;

-- A guest takes the lock of their meeting and counts its events, and changes nothing else about it. A meeting that
-- was called off stays so, and one that has begun is not called off.
CREATE FUNCTION bonemet.guard_meeting() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF OLD.status = 'cancelled' THEN
    RAISE EXCEPTION 'the meeting is cancelled' USING ERRCODE = 'BM017';
  END IF;
  IF NEW.status = 'cancelled' AND (OLD.status <> 'planned' OR OLD.last_sequence > 0) THEN
    RAISE EXCEPTION 'the meeting has begun' USING ERRCODE = 'BM018';
  END IF;
  IF (NEW.status, NEW.starts_at, NEW.place, NEW.minutes) IS DISTINCT FROM (OLD.status, OLD.starts_at, OLD.place, OLD.minutes)
    AND bonemet.guest_of() IS NOT NULL THEN
    RAISE EXCEPTION 'a guest does not lead a meeting' USING ERRCODE = 'BM004';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard BEFORE UPDATE OF status, starts_at, place, minutes ON meeting FOR EACH ROW EXECUTE FUNCTION bonemet.guard_meeting();

-- ---------------------------------------------------------------------------------------------
-- Functions with rights of their own keep to the wall of a guest, too.
-- ---------------------------------------------------------------------------------------------

-- Searching is for members. The search itself is as it was, under a name that nobody but this function may call.
ALTER FUNCTION bonemet.search_cases(text[], "CaseStatus"[], timestamptz, uuid, timestamptz, int) RENAME TO search_every_case;
REVOKE ALL ON FUNCTION bonemet.search_every_case(text[], "CaseStatus"[], timestamptz, uuid, timestamptz, int) FROM bonemet_app;
CREATE FUNCTION bonemet.search_cases(
  groups text[], statuses "CaseStatus"[], seen_at timestamptz, seen_id uuid, since timestamptz, wanted int)
RETURNS TABLE (case_id uuid, created_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  IF bonemet.guest_of() IS NOT NULL THEN RETURN; END IF;
  RETURN QUERY SELECT found.case_id, found.created_at FROM bonemet.search_every_case(groups, statuses, seen_at, seen_id, since, wanted) AS found;
END
$$;

CREATE OR REPLACE FUNCTION bonemet.answered_lines(wanted uuid) RETURNS TABLE (line text, membership_id uuid, specialty text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT o.line, o.membership_id, o.specialty::text FROM opinion o
  WHERE o.case_id = wanted AND o.institution_id = bonemet.institution() AND bonemet.guest_of() IS NULL
$$;

CREATE OR REPLACE FUNCTION bonemet.patient_with_fingerprint(wanted text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT patient_id FROM patient_identity
  WHERE institution_id = bonemet.institution() AND record_fingerprint = wanted AND bonemet.guest_of() IS NULL
$$;

-- A guest has no password: they come in by their link and their code, or not at all.
CREATE OR REPLACE FUNCTION bonemet.find_credentials(wanted_email text)
RETURNS TABLE (user_id uuid, password_hash text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT u.id, u.password_hash FROM user_account u
  WHERE u.email = lower(wanted_email) AND u.disabled_at IS NULL
    AND EXISTS (SELECT FROM membership m WHERE m.user_id = u.id AND m.ended_at IS NULL AND m.guest_of IS NULL)
$$;

CREATE OR REPLACE FUNCTION bonemet.open_session(for_user uuid, lifetime interval)
RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  chosen membership;
  opened uuid;
BEGIN
  SELECT * INTO STRICT chosen FROM membership
    WHERE user_id = for_user AND ended_at IS NULL AND guest_of IS NULL ORDER BY created_at, id LIMIT 1;
  INSERT INTO session (institution_id, user_id, membership_id, expires_at)
  VALUES (chosen.institution_id, for_user, chosen.id, now() + lifetime)
  RETURNING id INTO opened;
  INSERT INTO audit_entry (institution_id, actor_user_id, actor_membership_id, type, subject)
  VALUES (chosen.institution_id, for_user, chosen.id, 'session.opened', jsonb_build_object('sessionId', opened));
  RETURN opened;
END
$$;

DROP FUNCTION bonemet.resume_session(uuid, interval, boolean);
CREATE FUNCTION bonemet.resume_session(wanted uuid, idle interval, touch boolean)
RETURNS TABLE (
  session_id uuid, user_id uuid, membership_id uuid, institution_id uuid, institution_name text,
  roles "Role"[], specialty "Specialty", display_name text, guest_of uuid
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
    SELECT s.id, s.user_id, s.membership_id, s.institution_id, i.name, m.roles, m.specialty, u.display_name, m.guest_of
    FROM session s
    JOIN membership m ON m.id = s.membership_id AND m.ended_at IS NULL
    JOIN user_account u ON u.id = s.user_id AND u.disabled_at IS NULL
    JOIN institution i ON i.id = s.institution_id
    WHERE s.id = wanted AND s.revoked_at IS NULL AND s.expires_at > now() AND s.last_seen_at > now() - idle;
END
$$;

-- ---------------------------------------------------------------------------------------------
-- What a coordinator or a chair does through the role bonemet_planner.
-- ---------------------------------------------------------------------------------------------

-- Whether the actor plans meetings, as the table says and not as the session claims.
CREATE FUNCTION bonemet.actor_plans() RETURNS boolean LANGUAGE sql STABLE AS
$$
  SELECT EXISTS (
    SELECT FROM public.membership
    WHERE id = bonemet.membership() AND institution_id = bonemet.institution() AND ended_at IS NULL AND guest_of IS NULL
      AND roles && ARRAY['coordinator', 'chair']::public."Role"[]
  )
$$;

-- Takes a case off an agenda. What was opened in its meeting stays: its events speak of it. Rounds and decisions
-- hold on to their item by themselves.
CREATE FUNCTION bonemet.remove_agenda_item(item uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  meeting_of uuid;
BEGIN
  IF NOT bonemet.actor_plans() THEN RAISE EXCEPTION 'only who plans meetings changes an agenda' USING ERRCODE = 'BM019'; END IF;
  SELECT a.meeting_id INTO meeting_of FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id
    WHERE a.id = item AND a.institution_id = bonemet.institution() AND m.status IN ('planned', 'open');
  IF meeting_of IS NULL THEN RETURN false; END IF;
  IF EXISTS (SELECT FROM event e WHERE e.meeting_id = meeting_of AND e.payload ->> 'agendaItemId' = item::text) THEN
    RAISE EXCEPTION 'the case was discussed in this meeting' USING ERRCODE = 'BM020';
  END IF;
  DELETE FROM agenda_item WHERE id = item;
  RETURN true;
EXCEPTION WHEN foreign_key_violation THEN
  RAISE EXCEPTION 'the case was discussed in this meeting' USING ERRCODE = 'BM020';
END
$$;

-- An account without a password, a membership that is a guest's, and the way in: hashes of a link and of a code.
CREATE FUNCTION bonemet.invite_guest(meeting_of uuid, guest_name text, voice "Specialty", link_hash text, secret_hash text, until timestamptz)
RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  hospital uuid := bonemet.institution();
  planned meeting.starts_at%TYPE;
  account uuid;
  seat uuid;
  made uuid;
BEGIN
  IF NOT bonemet.actor_plans() THEN RAISE EXCEPTION 'only who plans meetings invites a guest' USING ERRCODE = 'BM019'; END IF;
  SELECT m.starts_at INTO planned FROM meeting m WHERE m.id = meeting_of AND m.institution_id = hospital AND m.status IN ('planned', 'open');
  IF planned IS NULL THEN RETURN NULL; END IF;
  IF until <= now() OR until > greatest(planned, now()) + interval '2 days' THEN
    RAISE EXCEPTION 'a guest stays for a meeting and not longer' USING ERRCODE = 'BM021';
  END IF;
  INSERT INTO user_account (email, display_name, password_hash)
    VALUES (gen_random_uuid() || '@guest.invalid', guest_name, 'none') RETURNING id INTO account;
  INSERT INTO membership (institution_id, user_id, roles, specialty, guest_of)
    VALUES (hospital, account, ARRAY['guest']::"Role"[], voice, meeting_of) RETURNING id INTO seat;
  INSERT INTO guest (institution_id, meeting_id, membership_id, token_hash, code_hash, created_by_id, expires_at)
    VALUES (hospital, meeting_of, seat, link_hash, secret_hash, bonemet.membership(), until) RETURNING id INTO made;
  RETURN made;
END
$$;

-- The code's hash behind a link that still leads somewhere, or no row.
CREATE FUNCTION bonemet.find_guest(link_hash text) RETURNS TABLE (guest_id uuid, code_hash text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
  SELECT g.id, g.code_hash FROM guest g
  JOIN membership m ON m.id = g.membership_id AND m.ended_at IS NULL
  JOIN meeting e ON e.id = g.meeting_id AND e.status <> 'cancelled'
  WHERE g.token_hash = link_hash AND g.revoked_at IS NULL AND g.expires_at > now()
$$;

-- Opens a session that ends with the link. The lock makes it and a revocation wait for each other.
CREATE FUNCTION bonemet.open_guest_session(wanted uuid, lifetime interval) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  invited guest;
  person uuid;
  opened uuid;
BEGIN
  SELECT * INTO invited FROM guest WHERE id = wanted AND revoked_at IS NULL AND expires_at > now() FOR UPDATE;
  IF invited.id IS NULL THEN RETURN NULL; END IF;
  SELECT user_id INTO STRICT person FROM membership WHERE id = invited.membership_id AND ended_at IS NULL;
  INSERT INTO session (institution_id, user_id, membership_id, expires_at)
    VALUES (invited.institution_id, person, invited.membership_id, least(invited.expires_at, now() + lifetime)) RETURNING id INTO opened;
  INSERT INTO audit_entry (institution_id, actor_user_id, actor_membership_id, type, subject)
    VALUES (invited.institution_id, person, invited.membership_id, 'session.opened', jsonb_build_object('sessionId', opened));
  RETURN opened;
END
$$;

-- Ends a guest's link, their membership and every session of theirs. False when it had ended before.
CREATE FUNCTION bonemet.revoke_guest(wanted uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  seat uuid;
BEGIN
  IF NOT bonemet.actor_plans() THEN RAISE EXCEPTION 'only who plans meetings sends a guest away' USING ERRCODE = 'BM019'; END IF;
  UPDATE guest SET revoked_at = now() WHERE id = wanted AND institution_id = bonemet.institution() AND revoked_at IS NULL
    RETURNING membership_id INTO seat;
  IF seat IS NULL THEN RETURN false; END IF;
  UPDATE membership SET ended_at = now() WHERE id = seat;
  UPDATE session SET revoked_at = now() WHERE membership_id = seat AND revoked_at IS NULL;
  RETURN true;
END
$$;

DO $$
DECLARE
  signature text;
BEGIN
  GRANT CREATE ON SCHEMA bonemet TO bonemet_planner, bonemet_search, bonemet_sign_in;
  FOREACH signature IN ARRAY ARRAY[
    'bonemet.guest_meeting(uuid)', 'bonemet.remove_agenda_item(uuid)',
    'bonemet.invite_guest(uuid, text, "Specialty", text, text, timestamptz)', 'bonemet.find_guest(text)',
    'bonemet.open_guest_session(uuid, interval)', 'bonemet.revoke_guest(uuid)'
  ] LOOP
    EXECUTE 'ALTER FUNCTION ' || signature || ' OWNER TO bonemet_planner';
    EXECUTE 'REVOKE ALL ON FUNCTION ' || signature || ' FROM PUBLIC';
    EXECUTE 'GRANT EXECUTE ON FUNCTION ' || signature || ' TO bonemet_app';
  END LOOP;
  -- The functions that search keep to the wall of a guest as well.
  GRANT EXECUTE ON FUNCTION bonemet.guest_meeting(uuid) TO bonemet_search;
  ALTER FUNCTION bonemet.search_cases(text[], "CaseStatus"[], timestamptz, uuid, timestamptz, int) OWNER TO bonemet_search;
  REVOKE ALL ON FUNCTION bonemet.search_cases(text[], "CaseStatus"[], timestamptz, uuid, timestamptz, int) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION bonemet.search_cases(text[], "CaseStatus"[], timestamptz, uuid, timestamptz, int) TO bonemet_app;
  ALTER FUNCTION bonemet.resume_session(uuid, interval, boolean) OWNER TO bonemet_sign_in;
  REVOKE ALL ON FUNCTION bonemet.resume_session(uuid, interval, boolean) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION bonemet.resume_session(uuid, interval, boolean) TO bonemet_app;
  REVOKE CREATE ON SCHEMA bonemet FROM bonemet_planner, bonemet_search, bonemet_sign_in;
END
$$;
