-- AlterTable
ALTER TABLE "meeting" ADD COLUMN "chair_id" UUID;

-- AlterTable
ALTER TABLE "attendance" ADD COLUMN "left_at" TIMESTAMPTZ(6), ADD COLUMN "returned_at" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "round" ADD COLUMN "cancelled_at" TIMESTAMPTZ(6), ADD COLUMN "seal" CHAR(64);

-- A vote is a row that is only ever added (docs/adr/0016): the newest revision of a voter's ballot on an option counts.
-- That the option is on the ballot and the voter among its electors is checked by the guard below; a foreign key would
-- check it a second time, and let all votes of a round wait for each other to mark the same row.

-- AlterTable
ALTER TABLE "ballot" DROP CONSTRAINT "ballot_round_id_fkey", DROP CONSTRAINT "ballot_option_id_fkey", DROP CONSTRAINT "ballot_pkey";
ALTER TABLE "ballot" ALTER COLUMN "rating" DROP NOT NULL;
ALTER TABLE "ballot" DROP COLUMN "id", ADD COLUMN "abstain_reason" TEXT, ADD COLUMN "event_sequence" INTEGER,
-- Defaults once, for ballots that were cast before there were receipts.
  ADD COLUMN "nonce" CHAR(32) NOT NULL DEFAULT replace(gen_random_uuid()::text, '-', ''), ADD COLUMN "receipt" CHAR(64) NOT NULL DEFAULT '';
ALTER TABLE "ballot" ALTER COLUMN "nonce" DROP DEFAULT, ALTER COLUMN "receipt" DROP DEFAULT;
DROP INDEX "ballot_option_id_membership_id_key";
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_pkey" PRIMARY KEY ("option_id", "membership_id", "revision");

-- AlterTable
ALTER TABLE "audit_head" ADD COLUMN "salt" UUID NOT NULL DEFAULT gen_random_uuid();

-- AlterTable
ALTER TABLE "decision" ADD COLUMN "standing" TEXT NOT NULL DEFAULT 'final', ADD COLUMN "outcome" TEXT NOT NULL DEFAULT 'treatment';

-- CreateTable
CREATE TABLE "conflict_of_interest" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "declared_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(6),

    CONSTRAINT "conflict_of_interest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "presence" (
    "meeting_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("meeting_id","membership_id")
);

-- CreateIndex
CREATE INDEX "conflict_of_interest_agenda_item_id_idx" ON "conflict_of_interest"("agenda_item_id");

-- DropIndex
DROP INDEX "round_agenda_item_id_number_key";

-- CreateIndex
CREATE INDEX "round_agenda_item_id_idx" ON "round"("agenda_item_id");

-- AddForeignKey
ALTER TABLE "conflict_of_interest" ADD CONSTRAINT "conflict_of_interest_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- A round that was opened by mistake gives its number back. An expression, which Prisma leaves alone.
CREATE UNIQUE INDEX round_number ON round (agenda_item_id, (CASE WHEN cancelled_at IS NULL THEN number END));
CREATE INDEX ballot_waiting ON ballot ((round_id)) WHERE event_sequence IS NULL;
CREATE UNIQUE INDEX conflict_standing ON conflict_of_interest (agenda_item_id, membership_id, (withdrawn_at IS NULL)) WHERE withdrawn_at IS NULL;

ALTER TABLE ballot ADD CONSTRAINT ballot_nonce CHECK (nonce ~ '^[0-9a-f]{32}$');
ALTER TABLE ballot ADD CONSTRAINT ballot_abstain_reason CHECK (abstain_reason IS NULL OR (rating IS NULL AND length(abstain_reason) <= 500));
ALTER TABLE conflict_of_interest ADD CONSTRAINT conflict_reason CHECK (length(trim(reason)) BETWEEN 1 AND 500);
ALTER TABLE decision ADD CONSTRAINT decision_standing CHECK (standing IN ('final', 'provisional'));
ALTER TABLE decision ADD CONSTRAINT decision_outcome CHECK (outcome IN ('treatment', 'further_data', 'protocol', 'trial'));
ALTER TABLE round ADD CONSTRAINT round_cancelled_closed CHECK (cancelled_at IS NULL OR status = 'closed');

-- ---------------------------------------------------------------------------------------------
-- Walls and grants.
--   bonemet_tally  owns the function that seals a round: the only one that sees ballots before the reveal,
--                  and all that leaves it is a hash.
--   bonemet_ballot owns the function that records a vote, the only way in. It asks for institution, round, option,
--                  elector and conflict in one query instead of through the walls of five tables, which would
--                  more than double the time of a vote.
-- ---------------------------------------------------------------------------------------------
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['bonemet_tally', 'bonemet_ballot'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT', name);
    END IF;
    EXECUTE format('GRANT %I TO CURRENT_USER', name);
    EXECUTE format('GRANT USAGE ON SCHEMA public, bonemet TO %I', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['conflict_of_interest', 'presence'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
END
$$;

DROP POLICY change_own_ballot ON ballot;
DROP POLICY own_ballot ON ballot;
CREATE POLICY own_institution ON conflict_of_interest FOR SELECT TO bonemet_app USING (institution_id = bonemet.institution());
CREATE POLICY own_conflict ON conflict_of_interest FOR INSERT TO bonemet_app
  WITH CHECK (institution_id = bonemet.institution() AND membership_id = bonemet.membership());
CREATE POLICY withdraw_own_conflict ON conflict_of_interest FOR UPDATE TO bonemet_app
  USING (institution_id = bonemet.institution() AND membership_id = bonemet.membership())
  WITH CHECK (institution_id = bonemet.institution() AND membership_id = bonemet.membership());
CREATE POLICY own_institution ON presence TO bonemet_app
  USING (institution_id = bonemet.institution()) WITH CHECK (institution_id = bonemet.institution());

-- What was voted stays: another mind is another row.
REVOKE INSERT, UPDATE ON ballot FROM bonemet_app;
REVOKE UPDATE (rating, revision, cast_at) ON ballot FROM bonemet_app;
GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON conflict_of_interest TO bonemet_app;
GRANT SELECT, INSERT, UPDATE (seen_at) ON presence TO bonemet_app;
GRANT UPDATE (chair_id) ON meeting TO bonemet_app;
GRANT UPDATE (left_at, returned_at) ON attendance TO bonemet_app;
GRANT UPDATE (cancelled_at) ON round TO bonemet_app;
GRANT UPDATE (standing, outcome) ON decision TO bonemet_app;

-- The audit sees that somebody voted and the receipt, never the rating or the nonce that would tell it.
CREATE POLICY entries ON ballot TO bonemet_audit USING (true) WITH CHECK (true);
CREATE POLICY entries ON event TO bonemet_audit USING (true) WITH CHECK (true);
CREATE POLICY entries ON meeting TO bonemet_audit USING (true) WITH CHECK (true);
CREATE POLICY entries ON audit_entry FOR INSERT TO bonemet_audit WITH CHECK (true);
CREATE POLICY places ON agenda_item FOR SELECT TO bonemet_audit USING (true);
CREATE POLICY places ON round FOR SELECT TO bonemet_audit USING (true);
GRANT SELECT (institution_id, round_id, option_id, membership_id, revision, cast_at, receipt, event_sequence), UPDATE (event_sequence) ON ballot TO bonemet_audit;
GRANT SELECT, INSERT ON event TO bonemet_audit;
GRANT SELECT, UPDATE (last_sequence) ON meeting TO bonemet_audit;
GRANT INSERT ON audit_entry TO bonemet_audit;
GRANT SELECT ON agenda_item, round TO bonemet_audit;

CREATE POLICY tally ON ballot FOR SELECT TO bonemet_tally USING (true);
CREATE POLICY tally ON conflict_of_interest FOR SELECT TO bonemet_tally USING (true);
GRANT SELECT (round_id, option_id, membership_id, revision, receipt) ON ballot TO bonemet_tally;
GRANT SELECT ON conflict_of_interest TO bonemet_tally;

CREATE POLICY casting ON ballot TO bonemet_ballot USING (true) WITH CHECK (true);
CREATE POLICY casting ON round FOR SELECT TO bonemet_ballot USING (true);
CREATE POLICY casting ON round_option FOR SELECT TO bonemet_ballot USING (true);
CREATE POLICY casting ON round_elector FOR SELECT TO bonemet_ballot USING (true);
CREATE POLICY casting ON conflict_of_interest FOR SELECT TO bonemet_ballot USING (true);
GRANT SELECT, INSERT ON ballot TO bonemet_ballot;
GRANT SELECT ON round, round_option, round_elector, conflict_of_interest TO bonemet_ballot;

-- To verify that the audit names the ballots that there are.
CREATE POLICY verification ON ballot FOR SELECT TO bonemet_operator USING (true);
GRANT SELECT (institution_id, round_id, cast_at, receipt, event_sequence) ON ballot TO bonemet_operator;

DO $$
DECLARE
  link text[];
BEGIN
  FOREACH link SLICE 1 IN ARRAY ARRAY[
    ['conflict_of_interest', 'agenda_item', 'agenda_item_id'], ['conflict_of_interest', 'membership', 'membership_id'],
    ['presence', 'meeting', 'meeting_id'], ['presence', 'membership', 'membership_id']
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER same_institution_%s BEFORE INSERT OR UPDATE OF %I ON %I FOR EACH ROW '
      'EXECUTE FUNCTION bonemet.same_institution(%L, %L)', link[3], link[3], link[1], link[2], link[3]);
  END LOOP;
END
$$;
CREATE TRIGGER same_institution_chair_id BEFORE INSERT OR UPDATE OF chair_id ON meeting
  FOR EACH ROW EXECUTE FUNCTION bonemet.same_institution('membership', 'chair_id');
CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON conflict_of_interest
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bonemet.require_audit();
CREATE TRIGGER never_deleted BEFORE DELETE ON conflict_of_interest FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON conflict_of_interest FOR EACH STATEMENT EXECUTE FUNCTION bonemet.refuse_change();

CREATE FUNCTION bonemet.stamp_conflict() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF TG_OP = 'INSERT' THEN NEW.declared_at := clock_timestamp();
  ELSE NEW.withdrawn_at := coalesce(OLD.withdrawn_at, clock_timestamp());
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON conflict_of_interest FOR EACH ROW EXECUTE FUNCTION bonemet.stamp_conflict();

-- ---------------------------------------------------------------------------------------------
-- Who leads. The table says so, not the session: a chair of the board, or whoever was given the lead.
-- ---------------------------------------------------------------------------------------------
CREATE FUNCTION bonemet.leads(wanted uuid) RETURNS boolean LANGUAGE sql STABLE AS
$$
  SELECT EXISTS (
    SELECT FROM meeting m JOIN membership own ON own.id = bonemet.membership() AND own.ended_at IS NULL
    WHERE m.id = wanted AND (m.chair_id = own.id OR (m.chair_id IS NULL AND 'chair' = ANY (own.roles)))
  )
$$;

CREATE FUNCTION bonemet.guard_chair() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF NOT EXISTS (SELECT FROM membership m WHERE m.id = NEW.chair_id AND m.ended_at IS NULL AND m.roles && ARRAY['chair', 'reviewer']::"Role"[]) THEN
    RAISE EXCEPTION 'whoever leads chairs or reviews' USING ERRCODE = 'BM004';
  END IF;
  IF NEW.chair_id IS NOT DISTINCT FROM OLD.chair_id OR bonemet.actor_is('chair') OR OLD.chair_id = bonemet.membership() THEN
    RETURN NEW;
  END IF;
  -- The chair is deserted: somebody who votes and sits in the room may take it for themselves.
  IF NEW.chair_id = bonemet.membership() AND bonemet.actor_is('reviewer')
    AND EXISTS (SELECT FROM attendance a WHERE a.meeting_id = NEW.id AND a.membership_id = NEW.chair_id AND a.left_at IS NULL)
    AND NOT EXISTS (SELECT FROM attendance a WHERE a.meeting_id = NEW.id AND a.membership_id = OLD.chair_id AND a.left_at IS NULL)
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the lead is not theirs to take' USING ERRCODE = 'BM004';
END
$$;
CREATE TRIGGER guard_chair BEFORE UPDATE OF chair_id ON meeting FOR EACH ROW EXECUTE FUNCTION bonemet.guard_chair();

-- ---------------------------------------------------------------------------------------------
-- Rounds. Whoever casts a ballot holds the round's lock together with everybody else who does; whoever
-- changes its status holds it alone. So a vote and the close wait for each other, and votes do not.
-- ---------------------------------------------------------------------------------------------
CREATE FUNCTION bonemet.lock_of(round uuid) RETURNS bigint LANGUAGE sql IMMUTABLE AS
$$ SELECT hashtextextended(round::text, 0) $$;

CREATE OR REPLACE FUNCTION bonemet.guard_round() RETURNS trigger LANGUAGE plpgsql AS
$$
DECLARE
  place uuid;
BEGIN
  SELECT meeting_id INTO place FROM agenda_item WHERE id = NEW.agenda_item_id;
  IF NOT bonemet.leads(place) THEN
    RAISE EXCEPTION 'only whoever leads the meeting leads a round' USING ERRCODE = 'BM004';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'open' OR NEW.cancelled_at IS NOT NULL OR NEW.seal IS NOT NULL THEN
      RAISE EXCEPTION 'a round begins open' USING ERRCODE = 'BM005';
    END IF;
    RETURN NEW;
  END IF;
  PERFORM pg_advisory_xact_lock(bonemet.lock_of(NEW.id));
  IF OLD.cancelled_at IS NOT NULL OR (OLD.status, NEW.status) NOT IN (('open', 'closed'), ('closed', 'open'), ('closed', 'revealed')) THEN
    RAISE EXCEPTION 'a round cannot go from % to %', OLD.status, NEW.status USING ERRCODE = 'BM005';
  END IF;
  IF NEW.cancelled_at IS NOT NULL AND (OLD.status <> 'open' OR bonemet.has_ballots(NEW.id)) THEN
    RAISE EXCEPTION 'a round on which somebody has voted is not cancelled' USING ERRCODE = 'BM005';
  END IF;
  -- The database's own clock, because conflicts of interest are compared with it.
  IF NEW.status = 'closed' THEN NEW.closed_at := clock_timestamp(); END IF;
  IF NEW.status = 'open' THEN NEW.seal := NULL; NEW.closed_at := NULL; END IF;
  RETURN NEW;
END
$$;

-- Whether anybody has voted, whoever asks: the walls would hide other people's ballots even from this question.
CREATE FUNCTION bonemet.has_ballots(wanted uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (SELECT FROM ballot WHERE round_id = wanted) $$;

-- What the voter keeps: with the nonce that their own device chose, it stands for one ballot and tells nothing of it.
-- packages/verify/src/verify-count.mjs computes the same, apart from this server.
CREATE FUNCTION bonemet.receipt_of(round uuid, option uuid, rating smallint, nonce text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT encode(sha256(convert_to(concat_ws('|', 'bonemet-ballot-1', round, option, coalesce(rating::text, '-'), nonce), 'UTF8')), 'hex') $$;

-- At the close, before anybody has seen a rating, the hash over all receipts that count is fixed.
CREATE FUNCTION bonemet.seal_round() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  SELECT encode(sha256(convert_to(coalesce(string_agg(receipt, E'\n' ORDER BY receipt COLLATE "C"), ''), 'UTF8')), 'hex') INTO NEW.seal
  FROM (
    SELECT DISTINCT ON (b.option_id, b.membership_id) b.receipt
    FROM ballot b
    WHERE b.round_id = NEW.id AND NOT EXISTS (
      SELECT FROM conflict_of_interest c
      WHERE c.agenda_item_id = NEW.agenda_item_id AND c.membership_id = b.membership_id AND c.withdrawn_at IS NULL)
    ORDER BY b.option_id, b.membership_id, b.revision DESC
  ) counted;
  RETURN NEW;
END
$$;
GRANT CREATE ON SCHEMA bonemet TO bonemet_tally;
ALTER FUNCTION bonemet.seal_round() OWNER TO bonemet_tally;
ALTER FUNCTION bonemet.has_ballots(uuid) OWNER TO bonemet_tally;
REVOKE CREATE ON SCHEMA bonemet FROM bonemet_tally;
REVOKE ALL ON FUNCTION bonemet.seal_round(), bonemet.has_ballots(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bonemet.has_ballots(uuid) TO bonemet_app;
-- After `guard`, by the order of names: the lock is held, no ballot is under way.
CREATE TRIGGER seal BEFORE UPDATE ON round FOR EACH ROW
  WHEN (OLD.status = 'open' AND NEW.status = 'closed') EXECUTE FUNCTION bonemet.seal_round();

-- ---------------------------------------------------------------------------------------------
-- Ballots. What orders votes (the numbers of events, the chain of the audit) would make them wait for each
-- other; it comes right after, by sequence_ballots, and at the latest when the round is closed.
-- ---------------------------------------------------------------------------------------------
DROP TRIGGER guard ON ballot;
DROP TRIGGER same_institution_round_id ON ballot;
DROP TRIGGER same_institution_option_id ON ballot;
DROP TRIGGER audited ON ballot;
-- Ballots of before have their events and audit entries already, and get the receipts that they never had.
ALTER TABLE ballot NO FORCE ROW LEVEL SECURITY;
UPDATE ballot SET receipt = bonemet.receipt_of(round_id, option_id, rating, nonce), event_sequence = 0;
ALTER TABLE ballot FORCE ROW LEVEL SECURITY;

DROP FUNCTION bonemet.guard_ballot();

-- Only its place among the events is ever added to a ballot, once. A condition and not a function, because every vote passes it.
CREATE TRIGGER append_only BEFORE UPDATE ON ballot FOR EACH ROW
  WHEN (
    OLD.event_sequence IS NOT NULL
    OR (OLD.institution_id, OLD.round_id, OLD.option_id, OLD.membership_id, OLD.rating, OLD.abstain_reason, OLD.revision, OLD.nonce, OLD.receipt, OLD.cast_at)
      IS DISTINCT FROM (NEW.institution_id, NEW.round_id, NEW.option_id, NEW.membership_id, NEW.rating, NEW.abstain_reason, NEW.revision, NEW.nonce, NEW.receipt, NEW.cast_at)
  ) EXECUTE FUNCTION bonemet.refuse_change();

-- Gives the votes that wait their place among the events, and one link of the audit chain: how many there were, and
-- the hash over their receipts, so that none of them can be changed or taken out unseen. It is salted with what only the
-- audit knows: a vote alone in its link would otherwise be found by its receipt once the count is published. Under the meeting's lock, so
-- that numbers have no gap; whoever comes second finds nothing left to do.
CREATE FUNCTION bonemet.sequence_ballots(institution uuid, wanted uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  place meeting;
  news record;
  newest integer;
BEGIN
  IF NOT EXISTS (
    SELECT FROM agenda_item a JOIN round r ON r.agenda_item_id = a.id JOIN ballot b ON b.round_id = r.id
    WHERE a.meeting_id = wanted AND a.institution_id = institution AND b.event_sequence IS NULL
  ) THEN
    RETURN NULL;
  END IF;
  SELECT * INTO place FROM meeting WHERE id = wanted FOR NO KEY UPDATE;
  newest := place.last_sequence;
  FOR news IN
    WITH waiting AS (
      SELECT b.round_id, b.option_id, b.membership_id, b.revision, b.receipt
      FROM agenda_item a JOIN round r ON r.agenda_item_id = a.id JOIN ballot b ON b.round_id = r.id
      WHERE a.meeting_id = wanted AND a.institution_id = institution AND b.event_sequence IS NULL
    ), heard AS (
      SELECT DISTINCT round_id, membership_id FROM waiting
    ), answered AS (
      SELECT h.round_id, h.membership_id, count(DISTINCT b.option_id)::int AS options
      FROM heard h JOIN ballot b ON b.round_id = h.round_id AND b.membership_id = h.membership_id
      GROUP BY h.round_id, h.membership_id
    )
    SELECT a.round_id,
      jsonb_agg(jsonb_build_object('membershipId', a.membership_id, 'answered', a.options) ORDER BY a.membership_id) AS heard,
      (SELECT array_agg(w.receipt ORDER BY w.receipt COLLATE "C") FROM waiting w WHERE w.round_id = a.round_id) AS receipts
    FROM answered a GROUP BY a.round_id
  LOOP
    newest := newest + 1;
    INSERT INTO event (institution_id, meeting_id, sequence, type, payload)
    VALUES (place.institution_id, wanted, newest, 'ballots.received', jsonb_build_object('roundId', news.round_id, 'ballots', news.heard));
    INSERT INTO audit_entry (institution_id, type, subject)
    VALUES (place.institution_id, 'ballots.registered', jsonb_build_object(
      'meetingId', wanted, 'roundId', news.round_id, 'event', newest, 'ballots', cardinality(news.receipts),
      'digest', (
        SELECT encode(sha256(convert_to(array_to_string(h.salt::text || news.receipts, E'\n'), 'UTF8')), 'hex')
        FROM audit_head h WHERE h.institution_id = place.institution_id)));
    UPDATE ballot SET event_sequence = newest
    WHERE round_id = news.round_id AND event_sequence IS NULL AND receipt = ANY (news.receipts);
  END LOOP;
  UPDATE meeting SET last_sequence = newest WHERE id = wanted;
  RETURN newest;
END
$$;

DO $$
DECLARE
  signature text;
BEGIN
  GRANT CREATE ON SCHEMA bonemet TO bonemet_audit;
  FOREACH signature IN ARRAY ARRAY['bonemet.sequence_ballots(uuid, uuid)'] LOOP
    EXECUTE 'ALTER FUNCTION ' || signature || ' OWNER TO bonemet_audit';
    EXECUTE 'REVOKE ALL ON FUNCTION ' || signature || ' FROM PUBLIC';
  END LOOP;
  REVOKE CREATE ON SCHEMA bonemet FROM bonemet_audit;
  GRANT EXECUTE ON FUNCTION bonemet.sequence_ballots(uuid, uuid) TO bonemet_app;
END
$$;

-- The meeting of a round, for whoever may see it.
CREATE FUNCTION bonemet.meeting_of_round(institution uuid, membership uuid, person uuid, wanted uuid) RETURNS uuid LANGUAGE plpgsql AS
$$
BEGIN
  PERFORM bonemet.ask_as(institution, membership, person);
  RETURN (SELECT a.meeting_id FROM round r JOIN agenda_item a ON a.id = r.agenda_item_id WHERE r.id = wanted);
END
$$;

-- Records one vote in one statement: the only way in for a ballot, so what it refuses is refused whatever the
-- application says. A ballot counts while its round is open; whoever holds the round's lock together with it is another
-- vote, never the close. The same message twice counts once; an older one never overwrites a newer one, because the
-- newest revision counts.
CREATE FUNCTION bonemet.cast_ballot(
  institution uuid, membership uuid, wanted_round uuid, wanted_option uuid, given smallint, because text, wanted_revision integer, wanted_nonce text
) RETURNS text[] LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  place record;
  own_receipt text;
BEGIN
  PERFORM pg_advisory_xact_lock_shared(bonemet.lock_of(wanted_round));
  -- In a statement of its own, after the lock: what it reads cannot change until this transaction ends.
  SELECT r.status, o.id AS option_id, e.membership_id, b.revision, b.rating, b.receipt, EXISTS (
    SELECT FROM conflict_of_interest c
    WHERE c.agenda_item_id = r.agenda_item_id AND c.membership_id = membership AND c.withdrawn_at IS NULL
  ) AS conflicted INTO place
  FROM round r
  LEFT JOIN round_option o ON o.id = wanted_option AND o.round_id = r.id
  LEFT JOIN round_elector e ON e.round_id = r.id AND e.membership_id = membership AND e.institution_id = institution
  LEFT JOIN LATERAL (
    SELECT n.revision, n.rating, n.receipt FROM ballot n
    WHERE n.option_id = wanted_option AND n.membership_id = membership ORDER BY n.revision DESC LIMIT 1
  ) b ON true
  WHERE r.id = wanted_round AND r.institution_id = institution;
  -- Before the status: a repeated message whose first copy arrived in time was counted, and is told so.
  IF place.revision = wanted_revision AND place.rating IS NOT DISTINCT FROM given THEN RETURN ARRAY['same', place.receipt]; END IF;
  IF place.status IS DISTINCT FROM 'open' THEN RAISE EXCEPTION 'the round is closed' USING ERRCODE = 'BM006'; END IF;
  IF place.option_id IS NULL THEN RAISE EXCEPTION 'the option is not on this ballot' USING ERRCODE = 'BM007'; END IF;
  IF place.membership_id IS NULL THEN RAISE EXCEPTION 'not an elector of this round' USING ERRCODE = 'BM008'; END IF;
  IF place.conflicted THEN RAISE EXCEPTION 'a conflict of interest is declared' USING ERRCODE = 'BM013'; END IF;
  IF place.revision >= wanted_revision THEN RETURN ARRAY['stale', place.receipt]; END IF;
  own_receipt := bonemet.receipt_of(wanted_round, wanted_option, given, wanted_nonce);
  INSERT INTO ballot (institution_id, round_id, option_id, membership_id, rating, abstain_reason, revision, nonce, receipt)
  VALUES (institution, wanted_round, wanted_option, membership, given, because, wanted_revision, wanted_nonce, own_receipt)
  ON CONFLICT DO NOTHING;
  IF FOUND THEN RETURN ARRAY['recorded', own_receipt]; END IF;
  -- The same revision was faster on another line.
  SELECT n.rating, n.receipt INTO place FROM ballot n
  WHERE n.option_id = wanted_option AND n.membership_id = membership AND n.revision = wanted_revision;
  RETURN ARRAY[CASE WHEN place.rating IS NOT DISTINCT FROM given THEN 'same' ELSE 'stale' END, place.receipt];
END
$$;
GRANT CREATE ON SCHEMA bonemet TO bonemet_ballot;
ALTER FUNCTION bonemet.cast_ballot(uuid, uuid, uuid, uuid, smallint, text, integer, text) OWNER TO bonemet_ballot;
REVOKE CREATE ON SCHEMA bonemet FROM bonemet_ballot;
REVOKE ALL ON FUNCTION bonemet.cast_ballot(uuid, uuid, uuid, uuid, smallint, text, integer, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bonemet.cast_ballot(uuid, uuid, uuid, uuid, smallint, text, integer, text) TO bonemet_app;

-- ---------------------------------------------------------------------------------------------
-- Decisions and reviews follow whoever leads the meeting; an amendment afterwards is the chair's.
-- ---------------------------------------------------------------------------------------------
CREATE OR REPLACE FUNCTION bonemet.guard_decision() RETURNS trigger LANGUAGE plpgsql AS
$$
DECLARE
  place uuid;
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a decision is never deleted' USING ERRCODE = 'BM009';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.signed_at IS NOT NULL THEN
    RAISE EXCEPTION 'a signed decision cannot change' USING ERRCODE = 'BM009';
  END IF;
  SELECT meeting_id INTO place FROM agenda_item WHERE id = NEW.agenda_item_id;
  IF NOT (bonemet.actor_is('chair') OR (NEW.version = 1 AND bonemet.leads(place))) THEN
    RAISE EXCEPTION 'only whoever leads the meeting writes or signs a decision' USING ERRCODE = 'BM004';
  END IF;
  IF NEW.signed_by_id IS NOT NULL AND NEW.signed_by_id <> bonemet.membership() THEN
    RAISE EXCEPTION 'nobody signs for somebody else' USING ERRCODE = 'BM004';
  END IF;
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION bonemet.guard_review() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.revealed_at IS NOT NULL THEN RAISE EXCEPTION 'a review begins blind' USING ERRCODE = 'BM005'; END IF;
    RETURN NEW;
  END IF;
  IF OLD.revealed_at IS NOT NULL THEN RAISE EXCEPTION 'a reveal is final' USING ERRCODE = 'BM005'; END IF;
  IF NOT (bonemet.actor_is('chair') OR EXISTS (
    SELECT FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.case_id = NEW.case_id AND m.status = 'open' AND bonemet.leads(m.id)
  )) THEN
    RAISE EXCEPTION 'only the chair reveals' USING ERRCODE = 'BM004';
  END IF;
  RETURN NEW;
END
$$;

-- ---------------------------------------------------------------------------------------------
-- What every screen of a meeting is told, and who is there; one statement each.
-- ---------------------------------------------------------------------------------------------
CREATE FUNCTION bonemet.read_events(institution uuid, wanted uuid, after integer) RETURNS json LANGUAGE plpgsql AS
$$
BEGIN
  PERFORM set_config('bonemet.institution', institution::text, true);
  RETURN (
    SELECT coalesce(json_agg(json_build_object('sequence', e.sequence, 'type', e.type, 'at', e.at, 'payload', e.payload) ORDER BY e.sequence), '[]')
    FROM event e WHERE e.meeting_id = wanted AND e.sequence > after
  );
END
$$;

-- Says who watches through this process. Whoever no process has seen for too long has left: their seat stays,
-- the room is told, and the audit names nobody as having done it. True when somebody left.
CREATE FUNCTION bonemet.keep_presence(institution uuid, wanted uuid, here uuid[], patience_seconds integer) RETURNS boolean LANGUAGE plpgsql AS
$$
DECLARE
  absent uuid[];
  newest integer;
  member uuid;
  kept_at timestamptz;
BEGIN
  PERFORM set_config('bonemet.institution', institution::text, true);
  SELECT max(p.seen_at) INTO kept_at FROM presence p WHERE p.meeting_id = wanted;
  INSERT INTO presence AS p (meeting_id, membership_id, institution_id, seen_at)
  SELECT wanted, one, institution, clock_timestamp() FROM unnest(here) AS one ORDER BY one
  ON CONFLICT (meeting_id, membership_id) DO UPDATE SET seen_at = EXCLUDED.seen_at;
  -- Whoever arrives judges nobody, and after an outage everybody is given the time to come back.
  IF patience_seconds IS NULL OR kept_at IS NULL OR kept_at < clock_timestamp() - make_interval(secs => patience_seconds) THEN RETURN false; END IF;
  IF NOT EXISTS (SELECT FROM bonemet.absent_from(wanted, patience_seconds)) THEN RETURN false; END IF;

  SELECT last_sequence INTO newest FROM meeting WHERE id = wanted AND status = 'open' FOR NO KEY UPDATE;
  IF newest IS NULL THEN RETURN false; END IF;
  -- Again, under the lock: another process may have been faster.
  SELECT array_agg(one) INTO absent FROM bonemet.absent_from(wanted, patience_seconds) AS one;
  FOREACH member IN ARRAY coalesce(absent, '{}') LOOP
    newest := newest + 1;
    UPDATE attendance SET left_at = clock_timestamp() WHERE meeting_id = wanted AND membership_id = member;
    INSERT INTO event (institution_id, meeting_id, sequence, type, payload)
    VALUES (institution, wanted, newest, 'attendance.left', jsonb_build_object('membershipId', member));
    INSERT INTO audit_entry (institution_id, type, subject)
    VALUES (institution, 'attendance.left', jsonb_build_object('meetingId', wanted, 'membershipId', member));
  END LOOP;
  UPDATE meeting SET last_sequence = newest WHERE id = wanted AND last_sequence < newest;
  RETURN absent IS NOT NULL;
END
$$;

CREATE FUNCTION bonemet.absent_from(wanted uuid, patience_seconds integer) RETURNS SETOF uuid LANGUAGE sql STABLE AS
$$
  SELECT a.membership_id
  FROM attendance a LEFT JOIN presence p ON p.meeting_id = a.meeting_id AND p.membership_id = a.membership_id
  WHERE a.meeting_id = wanted AND a.left_at IS NULL
    AND greatest(a.joined_at, a.returned_at, p.seen_at) < clock_timestamp() - make_interval(secs => patience_seconds)
$$;
