-- A vote is repeated only by what says the same: with another reason for abstaining it is another vote, and under a
-- revision that was counted it is refused, as another rating is, instead of being lost while its voter is told that it counted.
CREATE OR REPLACE FUNCTION bonemet.cast_ballot(
  institution uuid, membership uuid, wanted_round uuid, wanted_option uuid, given smallint, because text, wanted_revision integer, wanted_nonce text
) RETURNS text[] LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  place record;
  own_receipt text;
BEGIN
  PERFORM pg_advisory_xact_lock_shared(bonemet.lock_of(wanted_round));
  -- In a statement of its own, after the lock: what it reads cannot change until this transaction ends.
  SELECT r.status, o.id AS option_id, e.membership_id, b.revision, b.rating, b.abstain_reason, b.receipt, EXISTS (
    SELECT FROM conflict_of_interest c
    WHERE c.agenda_item_id = r.agenda_item_id AND c.membership_id = membership AND c.withdrawn_at IS NULL
  ) AS conflicted INTO place
  FROM round r
  LEFT JOIN round_option o ON o.id = wanted_option AND o.round_id = r.id
  LEFT JOIN round_elector e ON e.round_id = r.id AND e.membership_id = membership AND e.institution_id = institution
  LEFT JOIN LATERAL (
    SELECT n.revision, n.rating, n.abstain_reason, n.receipt FROM ballot n
    WHERE n.option_id = wanted_option AND n.membership_id = membership ORDER BY n.revision DESC LIMIT 1
  ) b ON true
  WHERE r.id = wanted_round AND r.institution_id = institution;
  -- Before the status: a repeated message whose first copy arrived in time was counted, and is told so.
  IF place.revision = wanted_revision AND (place.rating, place.abstain_reason) IS NOT DISTINCT FROM (given, because) THEN RETURN ARRAY['same', place.receipt]; END IF;
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
  SELECT n.rating, n.abstain_reason, n.receipt INTO place FROM ballot n
  WHERE n.option_id = wanted_option AND n.membership_id = membership AND n.revision = wanted_revision;
  RETURN ARRAY[CASE WHEN (place.rating, place.abstain_reason) IS NOT DISTINCT FROM (given, because) THEN 'same' ELSE 'stale' END, place.receipt];
END
$$;

-- A case that came back has decisions of several meetings, and each may be amended. They come in the order in which
-- the meetings decided, with the versions of each together: the last one is what holds.
CREATE OR REPLACE FUNCTION bonemet.read_case(institution uuid, membership uuid, person uuid, wanted uuid) RETURNS json
LANGUAGE plpgsql AS
$$
BEGIN
  PERFORM bonemet.ask_as(institution, membership, person);
  RETURN (
    SELECT json_build_object(
      'record', json_build_object(
        'id', c.id, 'institutionId', c.institution_id, 'patientId', c.patient_id, 'boardId', c.board_id, 'status', c.status,
        'question', c.question, 'patientWishes', c.patient_wishes, 'referrerId', c.referrer_id, 'discussion', c.discussion,
        'protocolName', c.protocol_name, 'createdAt', c.created_at,
        'pseudonym', (SELECT p.pseudonym FROM patient p WHERE p.id = c.patient_id),
        'lesions', (
          SELECT coalesce(json_agg(json_build_object('id', l.id, 'letter', l.letter, 'side', l.side) ORDER BY l.letter), '[]')
          FROM lesion l WHERE l.case_id = c.id AND l.removed_at IS NULL),
        'facts', (
          SELECT coalesce(json_agg(json_build_object(
            'lesionId', f.lesion_id, 'fieldId', f.field_id, 'value', f.value, 'version', f.version, 'recordedAt', f.recorded_at,
            'recordedById', f.recorded_by_id, 'observedOn', f.observed_on, 'withdrawn', f.withdrawn)), '[]')
          FROM (
            SELECT DISTINCT ON (n.lesion_id, n.field_id) n.lesion_id, n.field_id, n.value, n.version, n.recorded_at, n.recorded_by_id, n.observed_on, n.withdrawn
            FROM fact n WHERE n.case_id = c.id ORDER BY n.lesion_id, n.field_id, n.version DESC
          ) f WHERE NOT f.withdrawn AND NOT starts_with(f.field_id, 'sheet.'))
      ),
      'agenda', (
        SELECT coalesce(json_agg(json_build_object(
          'id', a.id, 'position', a.position, 'plannedMinutes', a.planned_minutes,
          'meeting', json_build_object('id', m.id, 'startsAt', m.starts_at, 'status', m.status)) ORDER BY m.starts_at), '[]')
        FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.case_id = c.id),
      'decisions', (
        SELECT coalesce(json_agg(json_build_object('id', d.id, 'version', d.version, 'signedAt', d.signed_at) ORDER BY first.signed_at, d.agenda_item_id, d.version), '[]')
        FROM decision d JOIN decision first ON first.agenda_item_id = d.agenda_item_id AND first.version = 1
        WHERE d.case_id = c.id AND d.signed_at IS NOT NULL)
    )
    FROM clinical_case c WHERE c.id = wanted
  );
END
$$;
