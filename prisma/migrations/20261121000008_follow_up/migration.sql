-- CreateEnum
CREATE TYPE "FollowUpPoint" AS ENUM ('h24', 'w1', 'm1', 'm3', 'm6');

-- CreateEnum
CREATE TYPE "AnalgesiaChange" AS ENUM ('up', 'same', 'down', 'unknown');

-- CreateEnum
CREATE TYPE "Answer" AS ENUM ('yes', 'no', 'unknown');

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "decision_id" UUID,
    "what" TEXT NOT NULL,
    "assignee_id" UUID,
    "specialty" "Specialty",
    "due_on" DATE NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_by_id" UUID,
    "done_at" TIMESTAMPTZ(6),
    "cancelled_by_id" UUID,
    "cancelled_at" TIMESTAMPTZ(6),

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "execution" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "decision_id" UUID,
    "version" INTEGER NOT NULL,
    "carried_out" BOOLEAN NOT NULL,
    "happened_on" DATE NOT NULL,
    "reason" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "execution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "institution_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "lesion_id" UUID,
    "point" "FollowUpPoint" NOT NULL,
    "version" INTEGER NOT NULL,
    "seen_on" DATE NOT NULL,
    "pain" SMALLINT,
    "analgesia" "AnalgesiaChange" NOT NULL,
    "complication" SMALLINT,
    "fracture" "Answer" NOT NULL,
    "local_control" "Answer" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "task_case_id_due_on_idx" ON "task"("case_id", "due_on");

-- CreateIndex
CREATE INDEX "task_institution_id_assignee_id_due_on_idx" ON "task"("institution_id", "assignee_id", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "execution_case_id_version_key" ON "execution"("case_id", "version");

-- CreateIndex
CREATE INDEX "execution_institution_id_happened_on_idx" ON "execution"("institution_id", "happened_on" DESC);

-- CreateIndex
CREATE INDEX "decision_institution_id_signed_at_idx" ON "decision"("institution_id", "signed_at" DESC);

-- CreateIndex
CREATE INDEX "follow_up_case_id_point_version_idx" ON "follow_up"("case_id", "point", "version" DESC);

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "clinical_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "execution" ADD CONSTRAINT "execution_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "clinical_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "execution" ADD CONSTRAINT "execution_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "clinical_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_lesion_id_fkey" FOREIGN KEY ("lesion_id") REFERENCES "lesion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One version of one point, for the patient as a whole or for one lesion. An expression, because Prisma cannot
-- describe NULLS NOT DISTINCT and would drop an index that it thinks it knows.
CREATE UNIQUE INDEX follow_up_version
  ON follow_up (case_id, coalesce(lesion_id, '00000000-0000-0000-0000-000000000000'), point, version);

ALTER TABLE task ADD CONSTRAINT task_what CHECK (length(btrim(what)) BETWEEN 1 AND 500);
ALTER TABLE task ADD CONSTRAINT task_one_who CHECK (num_nonnulls(assignee_id, specialty) = 1);
ALTER TABLE task ADD CONSTRAINT task_done_whole CHECK (num_nonnulls(done_at, done_by_id) IN (0, 2));
ALTER TABLE task ADD CONSTRAINT task_cancelled_whole CHECK (num_nonnulls(cancelled_at, cancelled_by_id) IN (0, 2));
ALTER TABLE task ADD CONSTRAINT task_one_end CHECK (num_nonnulls(done_at, cancelled_at) < 2);
ALTER TABLE execution ADD CONSTRAINT execution_version_positive CHECK (version > 0);
-- Only what was not carried out has a reason, and it always has one. The vocabulary is open and lives in packages/board.
ALTER TABLE execution ADD CONSTRAINT execution_reason CHECK (carried_out = (reason IS NULL) AND reason ~ '^[a-z_]{3,40}$');
ALTER TABLE follow_up ADD CONSTRAINT follow_up_version_positive CHECK (version > 0);
ALTER TABLE follow_up ADD CONSTRAINT follow_up_pain CHECK (pain BETWEEN 0 AND 10);
ALTER TABLE follow_up ADD CONSTRAINT follow_up_complication CHECK (complication BETWEEN 0 AND 6);

-- ---------------------------------------------------------------------------------------------
-- The walls and the guards: the same as of all other tables.
-- ---------------------------------------------------------------------------------------------
DO $$
DECLARE
  name text;
  link text[];
BEGIN
  FOREACH name IN ARRAY ARRAY['task', 'execution', 'follow_up'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_institution ON %I TO bonemet_app '
      'USING (institution_id = bonemet.institution()) WITH CHECK (institution_id = bonemet.institution())', name);
    EXECUTE format(
      'CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I '
      'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bonemet.require_audit()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION bonemet.refuse_change()', name);
  END LOOP;

  FOREACH name IN ARRAY ARRAY['execution', 'follow_up'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change()', name);
  END LOOP;

  FOREACH link SLICE 1 IN ARRAY ARRAY[
    ['task', 'clinical_case', 'case_id'], ['task', 'decision', 'decision_id'], ['task', 'membership', 'assignee_id'],
    ['task', 'membership', 'added_by_id'], ['task', 'membership', 'done_by_id'], ['task', 'membership', 'cancelled_by_id'],
    ['execution', 'clinical_case', 'case_id'], ['execution', 'decision', 'decision_id'], ['execution', 'membership', 'recorded_by_id'],
    ['follow_up', 'clinical_case', 'case_id'], ['follow_up', 'lesion', 'lesion_id'], ['follow_up', 'membership', 'recorded_by_id']
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER same_institution_%s BEFORE INSERT OR UPDATE OF %I ON %I FOR EACH ROW '
      'EXECUTE FUNCTION bonemet.same_institution(%L, %L)', link[3], link[3], link[1], link[2], link[3]);
  END LOOP;
END
$$;
CREATE TRIGGER never_deleted BEFORE DELETE ON task FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER guard_lesion BEFORE INSERT ON follow_up FOR EACH ROW EXECUTE FUNCTION bonemet.guard_lesion_of_case();

-- What comes after a decision belongs to a case that is decided, and to a decision of that case. The share lock
-- makes a record and a change of the case wait for each other.
CREATE FUNCTION bonemet.guard_after_decision() RETURNS trigger LANGUAGE plpgsql AS
$$
DECLARE
  state "CaseStatus";
  decision uuid := (to_jsonb(NEW) ->> 'decision_id')::uuid;
BEGIN
  SELECT status INTO state FROM clinical_case WHERE id = NEW.case_id FOR SHARE;
  IF state IS NULL OR (decision IS NOT NULL AND NOT EXISTS (SELECT FROM decision d WHERE d.id = decision AND d.case_id = NEW.case_id)) THEN
    RAISE EXCEPTION '% refers to another case', TG_TABLE_NAME USING ERRCODE = 'BM003';
  END IF;
  IF state NOT IN ('decided', 'carried_out', 'not_carried_out', 'followed_up') THEN
    RAISE EXCEPTION 'the case is not decided' USING ERRCODE = 'BM016';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_decided BEFORE INSERT ON task FOR EACH ROW EXECUTE FUNCTION bonemet.guard_after_decision();
CREATE TRIGGER guard_decided BEFORE INSERT ON execution FOR EACH ROW EXECUTE FUNCTION bonemet.guard_after_decision();
CREATE TRIGGER guard_decided BEFORE INSERT ON follow_up FOR EACH ROW EXECUTE FUNCTION bonemet.guard_after_decision();

-- A task begins open and ends once, by the hand of whoever says so.
CREATE FUNCTION bonemet.guard_task() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.done_at IS NOT NULL OR NEW.cancelled_at IS NOT NULL THEN RAISE EXCEPTION 'a task begins open' USING ERRCODE = 'BM001'; END IF;
    RETURN NEW;
  END IF;
  IF OLD.done_at IS NOT NULL OR OLD.cancelled_at IS NOT NULL THEN RAISE EXCEPTION 'the task has ended' USING ERRCODE = 'BM001'; END IF;
  IF coalesce(NEW.done_by_id, NEW.cancelled_by_id) IS DISTINCT FROM bonemet.membership() THEN
    RAISE EXCEPTION 'nobody ends a task in somebody else''s name' USING ERRCODE = 'BM001';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON task FOR EACH ROW EXECUTE FUNCTION bonemet.guard_task();

GRANT SELECT, INSERT ON task, execution, follow_up TO bonemet_app;
GRANT UPDATE (done_by_id, done_at, cancelled_by_id, cancelled_at) ON task TO bonemet_app;
