-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('coordinator', 'referrer', 'reviewer', 'chair', 'administrator', 'observer');

-- CreateEnum
CREATE TYPE "Specialty" AS ENUM ('medical_oncology', 'radiation_oncology', 'orthopaedic_spine_surgery', 'interventional_radiology', 'diagnostic_radiology', 'rheumatology', 'pain_palliative_medicine', 'pathology');

-- CreateEnum
CREATE TYPE "CaseStatus" AS ENUM ('draft', 'ready', 'needs_data', 'scheduled', 'in_discussion', 'decided', 'carried_out', 'not_carried_out', 'followed_up');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('left', 'right', 'midline', 'unknown');

-- CreateEnum
CREATE TYPE "MeetingStatus" AS ENUM ('planned', 'open', 'closed');

-- CreateEnum
CREATE TYPE "RoundStatus" AS ENUM ('open', 'closed', 'revealed');

-- CreateTable
CREATE TABLE "institution" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "institution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(6),

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "roles" "Role"[],
    "specialty" "Specialty",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "board" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "quorum_physicians" INTEGER NOT NULL DEFAULT 3,
    "quorum_specialties" INTEGER NOT NULL DEFAULT 3,

    CONSTRAINT "board_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "patient" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "pseudonym" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "patient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "patient_identity" (
    "patient_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "family_name" TEXT NOT NULL,
    "given_names" TEXT NOT NULL,
    "birth_date" DATE NOT NULL,
    "record_number" TEXT NOT NULL,

    CONSTRAINT "patient_identity_pkey" PRIMARY KEY ("patient_id")
);

-- CreateTable
CREATE TABLE "clinical_case" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "board_id" UUID NOT NULL,
    "status" "CaseStatus" NOT NULL DEFAULT 'draft',
    "question" TEXT NOT NULL,
    "patient_wishes" TEXT,
    "referrer_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clinical_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lesion" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "letter" CHAR(1) NOT NULL,
    "side" "Side" NOT NULL DEFAULT 'unknown',

    CONSTRAINT "lesion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "lesion_id" UUID,
    "field_id" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "board_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "place" TEXT NOT NULL,
    "status" "MeetingStatus" NOT NULL DEFAULT 'planned',
    "last_sequence" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "planned_minutes" INTEGER NOT NULL,

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "meeting_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "joined_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("meeting_id","membership_id")
);

-- CreateTable
CREATE TABLE "round" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "RoundStatus" NOT NULL DEFAULT 'open',
    "opened_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(6),
    "revealed_at" TIMESTAMPTZ(6),

    CONSTRAINT "round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round_option" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "technique" TEXT,
    "label" JSONB,
    "lesion_id" UUID,
    "listed_by_engine" BOOLEAN NOT NULL,

    CONSTRAINT "round_option_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round_elector" (
    "round_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "specialty" "Specialty" NOT NULL,

    CONSTRAINT "round_elector_pkey" PRIMARY KEY ("round_id","membership_id")
);

-- CreateTable
CREATE TABLE "ballot" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "option_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "rating" SMALLINT NOT NULL,
    "revision" INTEGER NOT NULL,
    "cast_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ballot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "plan" JSONB NOT NULL,
    "conditions" TEXT NOT NULL DEFAULT '',
    "minority_opinion" TEXT NOT NULL DEFAULT '',
    "amendment_reason" TEXT,
    "snapshot" JSONB,
    "content_hash" TEXT,
    "drafted_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signed_by_id" UUID,
    "signed_at" TIMESTAMPTZ(6),

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "id" BIGSERIAL NOT NULL,
    "identifier_hash" TEXT NOT NULL,
    "address_hash" TEXT NOT NULL,
    "succeeded" BOOLEAN NOT NULL,
    "attempted_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "meeting_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "institution_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("meeting_id","sequence")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "institution_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "actor_user_id" UUID,
    "actor_membership_id" UUID,
    "type" TEXT NOT NULL,
    "subject" JSONB NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "transaction_id" TEXT NOT NULL,
    "previous_hash" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("institution_id","sequence")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "institution_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("institution_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "membership_institution_id_user_id_key" ON "membership"("institution_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "board_institution_id_name_key" ON "board"("institution_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "patient_institution_id_pseudonym_key" ON "patient"("institution_id", "pseudonym");

-- CreateIndex
CREATE UNIQUE INDEX "patient_identity_institution_id_record_number_key" ON "patient_identity"("institution_id", "record_number");

-- CreateIndex
CREATE INDEX "clinical_case_institution_id_created_at_id_idx" ON "clinical_case"("institution_id", "created_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "lesion_case_id_letter_key" ON "lesion"("case_id", "letter");

-- CreateIndex
CREATE INDEX "fact_case_id_lesion_id_field_id_version_idx" ON "fact"("case_id", "lesion_id", "field_id", "version" DESC);

-- CreateIndex
CREATE INDEX "meeting_institution_id_starts_at_idx" ON "meeting"("institution_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_meeting_id_position_key" ON "agenda_item"("meeting_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_meeting_id_case_id_key" ON "agenda_item"("meeting_id", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "round_agenda_item_id_number_key" ON "round"("agenda_item_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "round_option_round_id_position_key" ON "round_option"("round_id", "position");

-- CreateIndex
CREATE INDEX "ballot_round_id_membership_id_idx" ON "ballot"("round_id", "membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_option_id_membership_id_key" ON "ballot"("option_id", "membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_agenda_item_id_version_key" ON "decision"("agenda_item_id", "version");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "sign_in_attempt_identifier_hash_attempted_at_idx" ON "sign_in_attempt"("identifier_hash", "attempted_at");

-- CreateIndex
CREATE INDEX "sign_in_attempt_address_hash_attempted_at_idx" ON "sign_in_attempt"("address_hash", "attempted_at");

-- CreateIndex
CREATE INDEX "audit_entry_transaction_id_idx" ON "audit_entry"("transaction_id");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board" ADD CONSTRAINT "board_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "patient_identity" ADD CONSTRAINT "patient_identity_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical_case" ADD CONSTRAINT "clinical_case_patient_id_fkey" FOREIGN KEY ("patient_id") REFERENCES "patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical_case" ADD CONSTRAINT "clinical_case_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "board"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesion" ADD CONSTRAINT "lesion_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "clinical_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "clinical_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_lesion_id_fkey" FOREIGN KEY ("lesion_id") REFERENCES "lesion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "board"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "clinical_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_option" ADD CONSTRAINT "round_option_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_option" ADD CONSTRAINT "round_option_lesion_id_fkey" FOREIGN KEY ("lesion_id") REFERENCES "lesion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_elector" ADD CONSTRAINT "round_elector_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_option_id_fkey" FOREIGN KEY ("option_id") REFERENCES "round_option"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "clinical_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- ---------------------------------------------------------------------------------------------
-- Roles. None of them owns a table, is a superuser or bypasses row-level security.
--   bonemet_app       the web application
--   bonemet_sign_in   owns the few functions that run before an actor is known
--   bonemet_audit     owns the function that writes the audit chain
--   bonemet_operator  provisioning and audit verification from the command line
-- A role belongs to the whole server, so another database may have made it already.
-- ---------------------------------------------------------------------------------------------
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['bonemet_app', 'bonemet_sign_in', 'bonemet_audit', 'bonemet_operator'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT', name);
    END IF;
    -- The owner of the tables must be able to hand a function over to the role that shall run it.
    EXECUTE format('GRANT %I TO CURRENT_USER', name);
  END LOOP;
END
$$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO bonemet_app, bonemet_sign_in, bonemet_audit, bonemet_operator;
-- `prisma migrate reset` empties the schema public and leaves this one.
DROP SCHEMA IF EXISTS bonemet CASCADE;
CREATE SCHEMA bonemet;
GRANT USAGE ON SCHEMA bonemet TO bonemet_app, bonemet_sign_in, bonemet_audit, bonemet_operator;

-- ---------------------------------------------------------------------------------------------
-- Who is asking. Set by withActor with set_config(…, is_local => true), so it ends with the
-- transaction and cannot leak to the next request on a pooled connection. Unset means nobody:
-- every policy then compares with NULL and shows nothing.
-- ---------------------------------------------------------------------------------------------
CREATE FUNCTION bonemet.institution() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT NULLIF(current_setting('bonemet.institution', true), '')::uuid $$;

CREATE FUNCTION bonemet.membership() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT NULLIF(current_setting('bonemet.membership', true), '')::uuid $$;

CREATE FUNCTION bonemet.user_id() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT NULLIF(current_setting('bonemet.user', true), '')::uuid $$;

-- The one patient whose identity this transaction was opened to show.
CREATE FUNCTION bonemet.identity_of() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT NULLIF(current_setting('bonemet.identity_of', true), '')::uuid $$;

-- ---------------------------------------------------------------------------------------------
-- The wall between institutions, forced even on the owner of the tables.
-- ---------------------------------------------------------------------------------------------
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'membership', 'board', 'patient', 'patient_identity', 'clinical_case', 'lesion', 'fact', 'meeting',
    'agenda_item', 'attendance', 'round', 'round_option', 'round_elector', 'ballot', 'decision',
    'session', 'event', 'audit_entry', 'audit_head', 'institution', 'user_account', 'sign_in_attempt'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
  END LOOP;

  FOREACH name IN ARRAY ARRAY[
    'membership', 'board', 'patient', 'clinical_case', 'lesion', 'fact', 'meeting', 'agenda_item',
    'attendance', 'round', 'round_option', 'round_elector', 'decision', 'event'
  ] LOOP
    EXECUTE format(
      'CREATE POLICY own_institution ON %I TO bonemet_app '
      'USING (institution_id = bonemet.institution()) WITH CHECK (institution_id = bonemet.institution())', name);
  END LOOP;
END
$$;

CREATE POLICY own_institution ON institution FOR SELECT TO bonemet_app
  USING (id = bonemet.institution());

CREATE POLICY colleagues ON user_account FOR SELECT TO bonemet_app
  USING (EXISTS (SELECT FROM membership m WHERE m.user_id = user_account.id AND m.institution_id = bonemet.institution()));

CREATE POLICY own_account ON user_account FOR UPDATE TO bonemet_app
  USING (id = bonemet.user_id()) WITH CHECK (id = bonemet.user_id());

CREATE POLICY own_institution ON session TO bonemet_app
  USING (institution_id = bonemet.institution()) WITH CHECK (institution_id = bonemet.institution());

-- Identity is apart from the case: one patient at a time, named when the transaction was opened.
CREATE POLICY one_patient ON patient_identity FOR SELECT TO bonemet_app
  USING (institution_id = bonemet.institution() AND patient_id = bonemet.identity_of());
CREATE POLICY new_patient ON patient_identity FOR INSERT TO bonemet_app
  WITH CHECK (institution_id = bonemet.institution() AND patient_id = bonemet.identity_of());

-- A ballot is its author's alone until the round is revealed: not the chair's, not the administrator's.
CREATE POLICY blind_until_revealed ON ballot FOR SELECT TO bonemet_app
  USING (
    institution_id = bonemet.institution()
    AND (membership_id = bonemet.membership()
      OR EXISTS (SELECT FROM round r WHERE r.id = ballot.round_id AND r.status = 'revealed'))
  );
CREATE POLICY own_ballot ON ballot FOR INSERT TO bonemet_app
  WITH CHECK (institution_id = bonemet.institution() AND membership_id = bonemet.membership());
CREATE POLICY change_own_ballot ON ballot FOR UPDATE TO bonemet_app
  USING (institution_id = bonemet.institution() AND membership_id = bonemet.membership())
  WITH CHECK (institution_id = bonemet.institution() AND membership_id = bonemet.membership());

CREATE POLICY own_institution ON audit_entry FOR SELECT TO bonemet_app
  USING (institution_id = bonemet.institution());
CREATE POLICY own_actions ON audit_entry FOR INSERT TO bonemet_app
  WITH CHECK (institution_id = bonemet.institution() AND actor_user_id IS NOT DISTINCT FROM bonemet.user_id());

-- ---------------------------------------------------------------------------------------------
-- Grants: what is not named here is refused. Nothing may be deleted by the application.
-- ---------------------------------------------------------------------------------------------
GRANT SELECT ON institution, membership, board TO bonemet_app;
GRANT SELECT (id, email, display_name, created_at, disabled_at), UPDATE (password_hash) ON user_account TO bonemet_app;
GRANT SELECT, INSERT ON patient, patient_identity, lesion, fact, agenda_item, attendance, round_option, round_elector, event TO bonemet_app;
GRANT SELECT, INSERT ON clinical_case, meeting, round, ballot, decision TO bonemet_app;
GRANT UPDATE (status, question, patient_wishes) ON clinical_case TO bonemet_app;
GRANT UPDATE (status, last_sequence) ON meeting TO bonemet_app;
GRANT UPDATE (status, closed_at, revealed_at) ON round TO bonemet_app;
GRANT UPDATE (rating, revision, cast_at) ON ballot TO bonemet_app;
GRANT UPDATE (plan, conditions, minority_opinion, amendment_reason, snapshot, content_hash, signed_by_id, signed_at) ON decision TO bonemet_app;
GRANT SELECT ON session TO bonemet_app;
GRANT UPDATE (revoked_at) ON session TO bonemet_app;
GRANT SELECT, INSERT ON audit_entry TO bonemet_app;

-- The operator provisions institutions and people, and reads the audit chain. No clinical table.
GRANT SELECT, INSERT ON institution, membership, board TO bonemet_operator;
GRANT SELECT, INSERT ON user_account TO bonemet_operator;
GRANT UPDATE (password_hash, disabled_at) ON user_account TO bonemet_operator;
GRANT SELECT, INSERT ON audit_entry TO bonemet_operator;
GRANT SELECT ON audit_head TO bonemet_operator;
CREATE POLICY provisioning ON institution TO bonemet_operator USING (true) WITH CHECK (true);
CREATE POLICY provisioning ON membership TO bonemet_operator USING (true) WITH CHECK (true);
CREATE POLICY provisioning ON board TO bonemet_operator USING (true) WITH CHECK (true);
CREATE POLICY provisioning ON user_account TO bonemet_operator USING (true) WITH CHECK (true);
CREATE POLICY provisioning ON audit_entry TO bonemet_operator USING (true) WITH CHECK (actor_user_id IS NULL);
CREATE POLICY verification ON audit_head FOR SELECT TO bonemet_operator USING (true);
