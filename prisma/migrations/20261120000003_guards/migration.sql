-- What must never happen, refused by the database whatever the application says.

ALTER TABLE ballot ADD CONSTRAINT ballot_rating_range CHECK (rating BETWEEN 1 AND 9);
ALTER TABLE ballot ADD CONSTRAINT ballot_revision_positive CHECK (revision > 0);
ALTER TABLE lesion ADD CONSTRAINT lesion_letter CHECK (letter ~ '^[A-Z]$');
ALTER TABLE round ADD CONSTRAINT round_number_positive CHECK (number > 0);
ALTER TABLE decision ADD CONSTRAINT decision_version_positive CHECK (version > 0);
ALTER TABLE decision ADD CONSTRAINT decision_amendment_reason CHECK ((version = 1) = (amendment_reason IS NULL));
ALTER TABLE decision ADD CONSTRAINT decision_signed_whole
  CHECK (num_nonnulls(signed_at, signed_by_id, snapshot, content_hash) IN (0, 4));
ALTER TABLE user_account ADD CONSTRAINT user_account_email_lower CHECK (email = lower(email));

-- A case-level fact has no lesion; its versions are unique all the same. An expression, because Prisma
-- cannot describe NULLS NOT DISTINCT and would drop an index that it thinks it knows.
CREATE UNIQUE INDEX fact_version
  ON fact (case_id, coalesce(lesion_id, '00000000-0000-0000-0000-000000000000'), field_id, version);

-- References stay inside one institution: an identifier from elsewhere is refused, not only hidden.
CREATE FUNCTION bonemet.same_institution() RETURNS trigger LANGUAGE plpgsql AS
$$
DECLARE
  parent_table text := TG_ARGV[0];
  parent_column text := TG_ARGV[1];
  parent_id uuid := (to_jsonb(NEW) ->> parent_column)::uuid;
  found boolean;
BEGIN
  IF parent_id IS NULL THEN RETURN NEW; END IF;
  EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE id = $1 AND institution_id = $2)', parent_table)
    INTO found USING parent_id, NEW.institution_id;
  IF NOT found THEN
    RAISE EXCEPTION '%.% refers to another institution', TG_TABLE_NAME, parent_column USING ERRCODE = 'BM003';
  END IF;
  RETURN NEW;
END
$$;

DO $$
DECLARE
  link text[];
BEGIN
  FOREACH link SLICE 1 IN ARRAY ARRAY[
    ['patient_identity', 'patient', 'patient_id'], ['clinical_case', 'patient', 'patient_id'],
    ['clinical_case', 'board', 'board_id'], ['lesion', 'clinical_case', 'case_id'],
    ['fact', 'clinical_case', 'case_id'], ['fact', 'lesion', 'lesion_id'], ['meeting', 'board', 'board_id'],
    ['agenda_item', 'meeting', 'meeting_id'], ['agenda_item', 'clinical_case', 'case_id'],
    ['attendance', 'meeting', 'meeting_id'], ['attendance', 'membership', 'membership_id'],
    ['round', 'agenda_item', 'agenda_item_id'], ['round_option', 'round', 'round_id'],
    ['round_elector', 'round', 'round_id'], ['round_elector', 'membership', 'membership_id'],
    ['ballot', 'round', 'round_id'], ['ballot', 'round_option', 'option_id'],
    ['decision', 'clinical_case', 'case_id'], ['decision', 'agenda_item', 'agenda_item_id'],
    ['event', 'meeting', 'meeting_id'], ['round_option', 'lesion', 'lesion_id'],
    ['fact', 'membership', 'recorded_by_id'], ['clinical_case', 'membership', 'referrer_id'],
    ['audit_entry', 'membership', 'actor_membership_id']
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER same_institution_%s BEFORE INSERT ON %I FOR EACH ROW '
      'EXECUTE FUNCTION bonemet.same_institution(%L, %L)', link[3], link[1], link[2], link[3]);
  END LOOP;
END
$$;

-- A fact of one case does not speak of another case's lesion.
CREATE FUNCTION bonemet.guard_fact() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF NEW.lesion_id IS NOT NULL AND NOT EXISTS (SELECT FROM lesion WHERE id = NEW.lesion_id AND case_id = NEW.case_id) THEN
    RAISE EXCEPTION 'the lesion belongs to another case' USING ERRCODE = 'BM003';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard BEFORE INSERT ON fact FOR EACH ROW EXECUTE FUNCTION bonemet.guard_fact();

-- Append-only tables.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON fact FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON round_option FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON round_elector FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON ballot FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER never_deleted BEFORE DELETE ON round FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change();

-- Does the actor's membership hold this role, as the table says and not as the session claims?
CREATE FUNCTION bonemet.actor_is(wanted "Role") RETURNS boolean LANGUAGE sql STABLE AS
$$
  SELECT EXISTS (
    SELECT FROM membership
    WHERE id = bonemet.membership() AND ended_at IS NULL AND wanted = ANY (roles)
  )
$$;

-- A round goes open, closed, revealed, in this order, by the chair's hand; never back.
CREATE FUNCTION bonemet.guard_round() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF NOT bonemet.actor_is('chair') THEN
    RAISE EXCEPTION 'only the chair leads a round' USING ERRCODE = 'BM004';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'open' THEN RAISE EXCEPTION 'a round begins open' USING ERRCODE = 'BM005'; END IF;
    RETURN NEW;
  END IF;
  IF (OLD.status, NEW.status) NOT IN (('open', 'closed'), ('closed', 'revealed')) THEN
    RAISE EXCEPTION 'a round cannot go from % to %', OLD.status, NEW.status USING ERRCODE = 'BM005';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON round FOR EACH ROW EXECUTE FUNCTION bonemet.guard_round();

-- A ballot counts while its round is open. The share lock makes a vote and the close wait for each
-- other: whichever commits first is the truth for both.
CREATE FUNCTION bonemet.guard_ballot() RETURNS trigger LANGUAGE plpgsql AS
$$
DECLARE
  state "RoundStatus";
BEGIN
  SELECT status INTO state FROM round WHERE id = NEW.round_id FOR SHARE;
  IF state IS DISTINCT FROM 'open' THEN
    RAISE EXCEPTION 'the round is closed' USING ERRCODE = 'BM006';
  END IF;
  IF NOT EXISTS (SELECT FROM round_option WHERE id = NEW.option_id AND round_id = NEW.round_id) THEN
    RAISE EXCEPTION 'the option is not on this ballot' USING ERRCODE = 'BM007';
  END IF;
  IF NOT EXISTS (SELECT FROM round_elector WHERE round_id = NEW.round_id AND membership_id = NEW.membership_id) THEN
    RAISE EXCEPTION 'not an elector of this round' USING ERRCODE = 'BM008';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON ballot FOR EACH ROW EXECUTE FUNCTION bonemet.guard_ballot();

-- A signed decision is final: a change is a new version.
CREATE FUNCTION bonemet.guard_decision() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a decision is never deleted' USING ERRCODE = 'BM009';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.signed_at IS NOT NULL THEN
    RAISE EXCEPTION 'a signed decision cannot change' USING ERRCODE = 'BM009';
  END IF;
  IF NOT bonemet.actor_is('chair') THEN
    RAISE EXCEPTION 'only the chair writes or signs a decision' USING ERRCODE = 'BM004';
  END IF;
  IF NEW.signed_by_id IS NOT NULL AND NEW.signed_by_id <> bonemet.membership() THEN
    RAISE EXCEPTION 'nobody signs for somebody else' USING ERRCODE = 'BM004';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON decision FOR EACH ROW EXECUTE FUNCTION bonemet.guard_decision();

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON decision FOR EACH STATEMENT EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON ballot FOR EACH STATEMENT EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON round_option FOR EACH STATEMENT EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON round_elector FOR EACH STATEMENT EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON fact FOR EACH STATEMENT EXECUTE FUNCTION bonemet.refuse_change();

-- Events are numbered without a gap, under the row lock of their meeting.
CREATE FUNCTION bonemet.guard_event() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM event WHERE meeting_id = NEW.meeting_id) THEN
    RAISE EXCEPTION 'event % leaves a gap', NEW.sequence USING ERRCODE = 'BM010';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION bonemet.guard_event();
