-- CreateEnum
CREATE TYPE "Discussion" AS ENUM ('board', 'protocol');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('png', 'jpeg', 'pdf', 'dicom');

-- CreateEnum
CREATE TYPE "NoticeKind" AS ENUM ('opinion_needed', 'data_requested', 'request_answered', 'mentioned', 'case_ready', 'meeting_planned');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('en', 'fr');

-- DropIndex
DROP INDEX "clinical_case_institution_id_created_at_id_idx";

-- DropIndex
DROP INDEX "patient_identity_institution_id_record_number_key";

-- AlterTable
ALTER TABLE "board" ADD COLUMN     "imaging_days" INTEGER,
ADD COLUMN     "laboratory_days" INTEGER,
ADD COLUMN     "opinions_close_hours" INTEGER NOT NULL DEFAULT 15,
ADD COLUMN     "viewer_url" TEXT;

-- AlterTable
ALTER TABLE "clinical_case" ADD COLUMN     "discussion" "Discussion" NOT NULL DEFAULT 'board',
ADD COLUMN     "protocol_name" TEXT;

-- AlterTable
ALTER TABLE "fact" ADD COLUMN     "observed_on" DATE,
ADD COLUMN     "withdrawn" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "lesion" ADD COLUMN     "removed_at" TIMESTAMPTZ(6);

-- Identities become sealed. The key is the application's and never comes here, so rows that are in the
-- clear wait, in a table that only the owner can open, until packages/db/bin/seal-identities.ts has sealed
-- them and dropped it. An installation without patients never has this table.
ALTER TABLE patient_identity NO FORCE ROW LEVEL SECURITY;
DO $$
BEGIN
  IF EXISTS (SELECT FROM patient_identity) THEN
    CREATE TABLE patient_identity_in_clear AS SELECT * FROM patient_identity;
    ALTER TABLE patient_identity_in_clear ENABLE ROW LEVEL SECURITY;
    ALTER TABLE patient_identity DISABLE TRIGGER USER;
    DELETE FROM patient_identity;
    ALTER TABLE patient_identity ENABLE TRIGGER USER;
  END IF;
END
$$;
ALTER TABLE patient_identity FORCE ROW LEVEL SECURITY;

-- AlterTable
ALTER TABLE "patient_identity" DROP COLUMN "birth_date",
DROP COLUMN "family_name",
DROP COLUMN "given_names",
DROP COLUMN "record_number",
ADD COLUMN     "record_fingerprint" CHAR(64) NOT NULL,
ADD COLUMN     "sealed" BYTEA NOT NULL;

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "lesion_id" UUID,
    "kind" "DocumentKind" NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "storage_key" TEXT NOT NULL,
    "removed" JSONB NOT NULL,
    "image" JSONB,
    "study_instance_uid" TEXT,
    "taken_on" DATE,
    "uploaded_by_id" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(6),

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "case_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revealed_at" TIMESTAMPTZ(6),

    CONSTRAINT "review_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "opinion" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "line" TEXT NOT NULL,
    "membership_id" UUID NOT NULL,
    "specialty" "Specialty" NOT NULL,
    "rating" SMALLINT,
    "reason_codes" TEXT[],
    "reason" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL,
    "given_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "opinion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposed_option" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "lesion_id" UUID,
    "technique" TEXT,
    "label" TEXT,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proposed_option_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "lesion_id" UUID,
    "line" TEXT,
    "body" TEXT NOT NULL,
    "mentions" UUID[],
    "author_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_request" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "lesion_id" UUID,
    "field_id" TEXT,
    "specialty" "Specialty" NOT NULL,
    "body" TEXT NOT NULL,
    "blocks" BOOLEAN NOT NULL,
    "raised_by_id" UUID NOT NULL,
    "raised_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(6),

    CONSTRAINT "data_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "case_id" UUID,
    "meeting_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(6),
    "mailed_at" TIMESTAMPTZ(6),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_preference" (
    "membership_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "delivery" JSONB NOT NULL,

    CONSTRAINT "notice_preference_pkey" PRIMARY KEY ("membership_id")
);

-- CreateTable
CREATE TABLE "case_search" (
    "case_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "status" "CaseStatus" NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "case_search_pkey" PRIMARY KEY ("case_id")
);

-- CreateIndex
CREATE INDEX "document_case_id_position_idx" ON "document"("case_id", "position");

-- CreateIndex
CREATE INDEX "opinion_membership_id_idx" ON "opinion"("membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "opinion_case_id_line_membership_id_key" ON "opinion"("case_id", "line", "membership_id");

-- CreateIndex
CREATE INDEX "proposed_option_case_id_idx" ON "proposed_option"("case_id");

-- CreateIndex
CREATE INDEX "comment_case_id_written_at_idx" ON "comment"("case_id", "written_at");

-- CreateIndex
CREATE INDEX "data_request_case_id_raised_at_idx" ON "data_request"("case_id", "raised_at");

-- CreateIndex
CREATE INDEX "data_request_institution_id_specialty_answered_at_idx" ON "data_request"("institution_id", "specialty", "answered_at");

-- CreateIndex
CREATE INDEX "notice_membership_id_created_at_idx" ON "notice"("membership_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "case_search_institution_id_created_at_case_id_idx" ON "case_search"("institution_id", "created_at" DESC, "case_id" DESC);

-- CreateIndex
CREATE INDEX "case_search_institution_id_status_created_at_case_id_idx" ON "case_search"("institution_id", "status", "created_at" DESC, "case_id" DESC);

-- CreateIndex
CREATE INDEX "case_search_words_idx" ON "case_search" USING GIN ("words");

-- CreateIndex
CREATE INDEX "clinical_case_institution_id_created_at_id_idx" ON "clinical_case"("institution_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "clinical_case_institution_id_status_created_at_id_idx" ON "clinical_case"("institution_id", "status", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "patient_identity_institution_id_record_fingerprint_key" ON "patient_identity"("institution_id", "record_fingerprint");

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "clinical_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_lesion_id_fkey" FOREIGN KEY ("lesion_id") REFERENCES "lesion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "clinical_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review"("case_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposed_option" ADD CONSTRAINT "proposed_option_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "clinical_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposed_option" ADD CONSTRAINT "proposed_option_lesion_id_fkey" FOREIGN KEY ("lesion_id") REFERENCES "lesion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "clinical_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_lesion_id_fkey" FOREIGN KEY ("lesion_id") REFERENCES "lesion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_request" ADD CONSTRAINT "data_request_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "clinical_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_request" ADD CONSTRAINT "data_request_lesion_id_fkey" FOREIGN KEY ("lesion_id") REFERENCES "lesion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The question and the wishes of cases that exist become the first version of their history. The owner is
-- held by the walls like anybody, so they are opened for this one statement of the migration.
ALTER TABLE clinical_case NO FORCE ROW LEVEL SECURITY;
ALTER TABLE fact NO FORCE ROW LEVEL SECURITY;
ALTER TABLE fact DISABLE TRIGGER USER;
INSERT INTO fact (institution_id, case_id, field_id, value, version, recorded_by_id, recorded_at)
SELECT institution_id, id, sheet.field_id, to_jsonb(sheet.value), 1, referrer_id, created_at
FROM clinical_case, LATERAL (VALUES ('sheet.question', question), ('sheet.wishes', patient_wishes)) AS sheet (field_id, value)
WHERE sheet.value <> '';
ALTER TABLE fact ENABLE TRIGGER USER;
ALTER TABLE fact FORCE ROW LEVEL SECURITY;
ALTER TABLE clinical_case FORCE ROW LEVEL SECURITY;

-- ---------------------------------------------------------------------------------------------
-- The walls of the new tables: the same as of all others.
-- ---------------------------------------------------------------------------------------------
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'document', 'review', 'opinion', 'proposed_option', 'comment', 'data_request', 'notice', 'notice_preference', 'case_search'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
  END LOOP;

  FOREACH name IN ARRAY ARRAY['document', 'review', 'proposed_option', 'comment', 'data_request'] LOOP
    EXECUTE format(
      'CREATE POLICY own_institution ON %I TO bonemet_app '
      'USING (institution_id = bonemet.institution()) WITH CHECK (institution_id = bonemet.institution())', name);
  END LOOP;

  FOREACH name IN ARRAY ARRAY['document', 'review', 'opinion', 'proposed_option', 'comment', 'data_request', 'notice_preference'] LOOP
    EXECUTE format(
      'CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I '
      'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bonemet.require_audit()', name);
  END LOOP;
END
$$;

-- An opinion is its author's alone until the review is revealed: not the chair's, not the administrator's.
CREATE POLICY blind_until_revealed ON opinion FOR SELECT TO bonemet_app
  USING (
    institution_id = bonemet.institution()
    AND (membership_id = bonemet.membership()
      OR EXISTS (SELECT FROM review r WHERE r.case_id = opinion.case_id AND r.revealed_at IS NOT NULL))
  );
CREATE POLICY own_opinion ON opinion FOR INSERT TO bonemet_app
  WITH CHECK (institution_id = bonemet.institution() AND membership_id = bonemet.membership());
CREATE POLICY change_own_opinion ON opinion FOR UPDATE TO bonemet_app
  USING (institution_id = bonemet.institution() AND membership_id = bonemet.membership())
  WITH CHECK (institution_id = bonemet.institution() AND membership_id = bonemet.membership());

-- A notice is written by whoever caused it and read by the person it is for.
CREATE POLICY own_notices ON notice FOR SELECT TO bonemet_app
  USING (institution_id = bonemet.institution() AND membership_id = bonemet.membership());
CREATE POLICY colleagues_notices ON notice FOR INSERT TO bonemet_app
  WITH CHECK (institution_id = bonemet.institution());
CREATE POLICY read_own_notices ON notice FOR UPDATE TO bonemet_app
  USING (institution_id = bonemet.institution() AND membership_id = bonemet.membership())
  WITH CHECK (institution_id = bonemet.institution() AND membership_id = bonemet.membership());
CREATE POLICY own_preference ON notice_preference TO bonemet_app
  USING (institution_id = bonemet.institution() AND membership_id = bonemet.membership())
  WITH CHECK (institution_id = bonemet.institution() AND membership_id = bonemet.membership());

-- The identity of a patient may be corrected, like everything about it one patient at a time.
CREATE POLICY correct_patient ON patient_identity FOR UPDATE TO bonemet_app
  USING (institution_id = bonemet.institution() AND patient_id = bonemet.identity_of())
  WITH CHECK (institution_id = bonemet.institution() AND patient_id = bonemet.identity_of());

GRANT SELECT, INSERT ON document, review, opinion, proposed_option, comment, data_request, notice, notice_preference TO bonemet_app;
GRANT UPDATE (caption, lesion_id, position, taken_on, withdrawn_at) ON document TO bonemet_app;
GRANT UPDATE (revealed_at) ON review TO bonemet_app;
GRANT UPDATE (specialty, rating, reason_codes, reason, revision, given_at) ON opinion TO bonemet_app;
GRANT UPDATE (answer, answered_by_id, answered_at) ON data_request TO bonemet_app;
GRANT UPDATE (read_at) ON notice TO bonemet_app;
GRANT UPDATE (language, delivery) ON notice_preference TO bonemet_app;
GRANT UPDATE (side, removed_at) ON lesion TO bonemet_app;
GRANT UPDATE (discussion, protocol_name) ON clinical_case TO bonemet_app;
GRANT UPDATE (sealed, record_fingerprint) ON patient_identity TO bonemet_app;
GRANT UPDATE (opinions_close_hours, laboratory_days, imaging_days, viewer_url) ON board TO bonemet_app;
