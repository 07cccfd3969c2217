-- The audit chain: sequence, time, transaction and hashes are set here and nowhere else.
-- hash = sha256 of the lines: previous hash, institution, sequence, actor, membership, type, subject,
-- transaction, time.
-- packages/db/src/audit/verify.ts computes the same from outside the database.

CREATE POLICY chain ON audit_head TO bonemet_audit USING (true) WITH CHECK (true);
CREATE POLICY chain ON audit_entry FOR SELECT TO bonemet_audit USING (true);
GRANT SELECT, INSERT, UPDATE ON audit_head TO bonemet_audit;
GRANT SELECT ON audit_entry TO bonemet_audit;

CREATE FUNCTION bonemet.chain_audit_entry() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  head audit_head;
BEGIN
  INSERT INTO audit_head (institution_id, sequence, hash)
  VALUES (NEW.institution_id, 0, repeat('0', 64))
  ON CONFLICT (institution_id) DO NOTHING;
  -- The lock lasts until commit: entries of one institution get their place one after the other.
  SELECT * INTO STRICT head FROM audit_head WHERE institution_id = NEW.institution_id FOR UPDATE;

  NEW.sequence := head.sequence + 1;
  NEW.previous_hash := head.hash;
  NEW.at := clock_timestamp();
  NEW.transaction_id := pg_current_xact_id()::text;
  NEW.hash := encode(sha256(convert_to(concat_ws(E'\n',
    NEW.previous_hash, NEW.institution_id, NEW.sequence,
    coalesce(NEW.actor_user_id::text, ''), coalesce(NEW.actor_membership_id::text, ''),
    NEW.type, NEW.subject::text, NEW.transaction_id,
    to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  ), 'UTF8')), 'hex');

  UPDATE audit_head SET sequence = NEW.sequence, hash = NEW.hash WHERE institution_id = NEW.institution_id;
  RETURN NEW;
END
$$;
GRANT CREATE ON SCHEMA bonemet TO bonemet_audit;
ALTER FUNCTION bonemet.chain_audit_entry() OWNER TO bonemet_audit;
REVOKE CREATE ON SCHEMA bonemet FROM bonemet_audit;

CREATE TRIGGER chain BEFORE INSERT ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION bonemet.chain_audit_entry();

CREATE FUNCTION bonemet.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  RAISE EXCEPTION '% rows are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'BM001';
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION bonemet.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION bonemet.refuse_change();

-- A change of clinical data without an audit entry of the same transaction is refused at commit.
-- SECURITY DEFINER, so that it sees the entry whatever the actor may read.
CREATE FUNCTION bonemet.require_audit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
  -- The time as well: after a restore on a new server, transaction numbers begin again.
  IF NOT EXISTS (
    SELECT FROM audit_entry WHERE transaction_id = pg_current_xact_id()::text AND at >= transaction_timestamp()
  ) THEN
    RAISE EXCEPTION 'a change of % needs an audit entry in its transaction', TG_TABLE_NAME USING ERRCODE = 'BM002';
  END IF;
  RETURN NULL;
END
$$;
GRANT CREATE ON SCHEMA bonemet TO bonemet_audit;
ALTER FUNCTION bonemet.require_audit() OWNER TO bonemet_audit;
REVOKE CREATE ON SCHEMA bonemet FROM bonemet_audit;

-- Nobody may hang these functions, with the rights of their owner, on a table of their own.
REVOKE ALL ON FUNCTION bonemet.chain_audit_entry(), bonemet.require_audit() FROM PUBLIC;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'institution', 'user_account', 'membership', 'board', 'patient', 'patient_identity', 'clinical_case',
    'lesion', 'fact', 'meeting', 'agenda_item', 'attendance', 'round', 'round_option', 'round_elector',
    'ballot', 'decision', 'event'
  ] LOOP
    EXECUTE format(
      'CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I '
      'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bonemet.require_audit()', name);
  END LOOP;
END
$$;
