-- What must never happen before a meeting, refused by the database whatever the application says.

ALTER TABLE opinion ADD CONSTRAINT opinion_rating_range CHECK (rating BETWEEN 1 AND 9);
ALTER TABLE opinion ADD CONSTRAINT opinion_revision_positive CHECK (revision > 0);
ALTER TABLE opinion ADD CONSTRAINT opinion_line_length CHECK (length(line) BETWEEN 3 AND 80);
ALTER TABLE fact ADD CONSTRAINT fact_withdrawn_empty CHECK (NOT withdrawn OR value = 'null');
ALTER TABLE document ADD CONSTRAINT document_size_positive CHECK (size > 0);
ALTER TABLE proposed_option ADD CONSTRAINT proposed_option_one_name CHECK (num_nonnulls(technique, label) = 1);
ALTER TABLE data_request ADD CONSTRAINT data_request_answer_whole CHECK (num_nonnulls(answer, answered_by_id, answered_at) IN (0, 3));
ALTER TABLE clinical_case ADD CONSTRAINT clinical_case_protocol_named CHECK ((discussion = 'protocol') = (protocol_name IS NOT NULL));
ALTER TABLE board ADD CONSTRAINT board_limits_positive
  CHECK (opinions_close_hours BETWEEN 0 AND 720 AND laboratory_days BETWEEN 1 AND 3650 AND imaging_days BETWEEN 1 AND 3650);

DO $$
DECLARE
  link text[];
BEGIN
  FOREACH link SLICE 1 IN ARRAY ARRAY[
    ['document', 'clinical_case', 'case_id'], ['document', 'lesion', 'lesion_id'], ['document', 'membership', 'uploaded_by_id'],
    ['review', 'clinical_case', 'case_id'], ['opinion', 'clinical_case', 'case_id'], ['opinion', 'membership', 'membership_id'],
    ['proposed_option', 'clinical_case', 'case_id'], ['proposed_option', 'lesion', 'lesion_id'],
    ['proposed_option', 'membership', 'proposed_by_id'], ['comment', 'clinical_case', 'case_id'],
    ['comment', 'lesion', 'lesion_id'], ['comment', 'membership', 'author_id'],
    ['data_request', 'clinical_case', 'case_id'], ['data_request', 'lesion', 'lesion_id'],
    ['data_request', 'membership', 'raised_by_id'], ['data_request', 'membership', 'answered_by_id'],
    ['notice', 'membership', 'membership_id'], ['notice', 'clinical_case', 'case_id'], ['notice', 'meeting', 'meeting_id'],
    ['notice_preference', 'membership', 'membership_id']
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER same_institution_%s BEFORE INSERT OR UPDATE OF %I ON %I FOR EACH ROW '
      'EXECUTE FUNCTION bonemet.same_institution(%L, %L)', link[3], link[3], link[1], link[2], link[3]);
  END LOOP;
END
$$;

-- What concerns a lesion of one case does not speak of another case's lesion.
CREATE FUNCTION bonemet.guard_lesion_of_case() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF NEW.lesion_id IS NOT NULL AND NOT EXISTS (SELECT FROM lesion WHERE id = NEW.lesion_id AND case_id = NEW.case_id) THEN
    RAISE EXCEPTION 'the lesion belongs to another case' USING ERRCODE = 'BM003';
  END IF;
  RETURN NEW;
END
$$;
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['document', 'proposed_option', 'comment', 'data_request'] LOOP
    EXECUTE format('CREATE TRIGGER guard_lesion BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION bonemet.guard_lesion_of_case()', name);
  END LOOP;
END
$$;

-- Everybody who is named in a comment belongs to the hospital.
CREATE FUNCTION bonemet.guard_comment() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF EXISTS (
    SELECT FROM unnest(NEW.mentions) AS named
    WHERE NOT EXISTS (SELECT FROM membership m WHERE m.id = named AND m.institution_id = NEW.institution_id)
  ) THEN
    RAISE EXCEPTION 'comment.mentions refers to another institution' USING ERRCODE = 'BM003';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard BEFORE INSERT ON comment FOR EACH ROW EXECUTE FUNCTION bonemet.guard_comment();

-- Facts and opinions belong to a case that is still being prepared or discussed. The share lock makes an
-- entry and the signature of the decision wait for each other.
CREATE FUNCTION bonemet.guard_open_case() RETURNS trigger LANGUAGE plpgsql AS
$$
DECLARE
  state "CaseStatus";
BEGIN
  SELECT status INTO state FROM clinical_case WHERE id = NEW.case_id FOR SHARE;
  IF state IN ('decided', 'carried_out', 'not_carried_out', 'followed_up') THEN
    RAISE EXCEPTION 'the case is decided' USING ERRCODE = 'BM011';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_open BEFORE INSERT ON fact FOR EACH ROW EXECUTE FUNCTION bonemet.guard_open_case();
CREATE TRIGGER guard_open BEFORE INSERT OR UPDATE ON opinion FOR EACH ROW EXECUTE FUNCTION bonemet.guard_open_case();

-- An opinion counts while its review is not revealed; afterwards nobody may adjust what they said blind.
CREATE FUNCTION bonemet.guard_opinion() RETURNS trigger LANGUAGE plpgsql AS
$$
DECLARE
  shown timestamptz;
BEGIN
  SELECT revealed_at INTO shown FROM review WHERE case_id = NEW.case_id FOR SHARE;
  IF shown IS NOT NULL THEN
    RAISE EXCEPTION 'the opinions are revealed' USING ERRCODE = 'BM012';
  END IF;
  IF NOT EXISTS (
    SELECT FROM membership WHERE id = NEW.membership_id AND ended_at IS NULL AND specialty = NEW.specialty AND NOT 'observer' = ANY (roles)
  ) THEN
    RAISE EXCEPTION 'an opinion is given with the voice of one''s own specialty' USING ERRCODE = 'BM008';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON opinion FOR EACH ROW EXECUTE FUNCTION bonemet.guard_opinion();

-- Only the chair reveals, and never takes it back.
CREATE FUNCTION bonemet.guard_review() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.revealed_at IS NOT NULL THEN RAISE EXCEPTION 'a review begins blind' USING ERRCODE = 'BM005'; END IF;
    RETURN NEW;
  END IF;
  IF OLD.revealed_at IS NOT NULL THEN RAISE EXCEPTION 'a reveal is final' USING ERRCODE = 'BM005'; END IF;
  IF NOT bonemet.actor_is('chair') THEN RAISE EXCEPTION 'only the chair reveals' USING ERRCODE = 'BM004'; END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON review FOR EACH ROW EXECUTE FUNCTION bonemet.guard_review();

-- A request is answered once.
CREATE FUNCTION bonemet.guard_request() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF OLD.answered_at IS NOT NULL THEN RAISE EXCEPTION 'the request is answered' USING ERRCODE = 'BM001'; END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard BEFORE UPDATE ON data_request FOR EACH ROW EXECUTE FUNCTION bonemet.guard_request();

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON comment FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON proposed_option FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON opinion FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON review FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON data_request FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON document FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change();
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['comment', 'proposed_option', 'opinion', 'review', 'data_request', 'document'] LOOP
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION bonemet.refuse_change()', name);
  END LOOP;
END
$$;

-- A case may turn out to be of a patient who is known already.
GRANT UPDATE (patient_id) ON clinical_case TO bonemet_app;
CREATE TRIGGER same_institution_patient_id_change BEFORE UPDATE OF patient_id ON clinical_case
  FOR EACH ROW EXECUTE FUNCTION bonemet.same_institution('patient', 'patient_id');

-- What was decided was decided for one patient, and stays with them.
CREATE FUNCTION bonemet.guard_patient_of_case() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF NEW.patient_id <> OLD.patient_id AND OLD.status IN ('decided', 'carried_out', 'not_carried_out', 'followed_up') THEN
    RAISE EXCEPTION 'the case is decided' USING ERRCODE = 'BM011';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_patient BEFORE UPDATE OF patient_id ON clinical_case
  FOR EACH ROW EXECUTE FUNCTION bonemet.guard_patient_of_case();
