-- CreateIndex
CREATE INDEX "agenda_item_case_id_idx" ON "agenda_item"("case_id");

-- CreateIndex
CREATE INDEX "decision_case_id_idx" ON "decision"("case_id");

-- CreateIndex
CREATE INDEX "clinical_case_patient_id_idx" ON "clinical_case"("patient_id");

-- What is read most, read in one statement (docs/adr/0014). These functions run with the rights of who calls
-- them: the walls stand as they do for any other statement. They say who asks for their own transaction only,
-- which is over when the statement is.
CREATE FUNCTION bonemet.ask_as(institution uuid, membership uuid, person uuid) RETURNS void LANGUAGE plpgsql AS
$$
BEGIN
  PERFORM set_config('bonemet.institution', institution::text, true), set_config('bonemet.membership', membership::text, true),
          set_config('bonemet.user', person::text, true), set_config('bonemet.identity_of', '', true);
END
$$;

-- One case with its lesions, the answers that stand, its places on agendas and its signed decisions.
CREATE FUNCTION bonemet.read_case(institution uuid, membership uuid, person uuid, wanted uuid) RETURNS json
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
        SELECT coalesce(json_agg(json_build_object('id', d.id, 'version', d.version, 'signedAt', d.signed_at) ORDER BY d.version), '[]')
        FROM decision d WHERE d.case_id = c.id AND d.signed_at IS NOT NULL)
    )
    FROM clinical_case c WHERE c.id = wanted
  );
END
$$;

-- Cases as lines of a list, in the order of the ids: what is drawn of each, and what its readiness rests on.
CREATE FUNCTION bonemet.case_lines(ids uuid[]) RETURNS json
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan SET jit = off AS
$$
BEGIN
  RETURN (
    SELECT coalesce(json_agg(json_build_object(
      'id', c.id, 'status', c.status, 'question', c.question, 'patientWishes', c.patient_wishes, 'discussion', c.discussion,
      'protocolName', c.protocol_name, 'createdAt', c.created_at, 'pseudonym', p.pseudonym,
      'limits', json_build_object('laboratoryDays', b.laboratory_days, 'imagingDays', b.imaging_days),
      'lesions', (
        SELECT coalesce(json_agg(json_build_object('id', l.id, 'letter', l.letter, 'side', l.side) ORDER BY l.letter), '[]')
        FROM lesion l WHERE l.case_id = c.id AND l.removed_at IS NULL),
      'facts', (
        SELECT coalesce(json_agg(json_build_object('lesionId', f.lesion_id, 'fieldId', f.field_id, 'value', f.value, 'observedOn', f.observed_on)), '[]')
        FROM (
          SELECT DISTINCT ON (n.lesion_id, n.field_id) n.lesion_id, n.field_id, n.value, n.observed_on, n.withdrawn
          FROM fact n WHERE n.case_id = c.id ORDER BY n.lesion_id, n.field_id, n.version DESC
        ) f WHERE NOT f.withdrawn AND NOT starts_with(f.field_id, 'sheet.')),
      'requests', (
        SELECT coalesce(json_agg(json_build_object('id', r.id, 'specialty', r.specialty, 'blocks', r.blocks) ORDER BY r.raised_at), '[]')
        FROM data_request r WHERE r.case_id = c.id AND r.answered_at IS NULL),
      'images', (
        SELECT coalesce(json_agg(json_build_object('id', d.id, 'takenOn', d.taken_on) ORDER BY d.position), '[]')
        FROM document d WHERE d.case_id = c.id AND d.withdrawn_at IS NULL AND d.kind <> 'pdf'),
      'meetingAt', (
        SELECT min(m.starts_at) FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.case_id = c.id AND m.status <> 'closed')
    ) ORDER BY asked.place), '[]')
    FROM unnest(ids) WITH ORDINALITY AS asked (id, place)
    JOIN clinical_case c ON c.id = asked.id JOIN patient p ON p.id = c.patient_id JOIN board b ON b.id = c.board_id
  );
END
$$;

-- A page of a list or of a search, newest first, after a case that was seen.
CREATE FUNCTION bonemet.read_case_list(
  institution uuid, membership uuid, person uuid, groups text[], statuses "CaseStatus"[], seen uuid, wanted int) RETURNS json
LANGUAGE plpgsql AS
$$
DECLARE
  seen_at timestamptz;
BEGIN
  PERFORM bonemet.ask_as(institution, membership, person);
  IF seen IS NOT NULL THEN
    SELECT created_at INTO seen_at FROM clinical_case WHERE id = seen;
  END IF;
  -- The end of the list is far away for somebody who names a case that is not here: they begin at the top.
  RETURN bonemet.case_lines(ARRAY(
    SELECT found.case_id FROM bonemet.search_cases(groups, statuses, seen_at, CASE WHEN seen_at IS NULL THEN NULL ELSE seen END, NULL, wanted) AS found));
END
$$;

-- The newest cases of each of some statuses.
CREATE FUNCTION bonemet.read_case_columns(institution uuid, membership uuid, person uuid, statuses "CaseStatus"[], wanted int) RETURNS json
LANGUAGE plpgsql AS
$$
BEGIN
  PERFORM bonemet.ask_as(institution, membership, person);
  RETURN bonemet.case_lines(ARRAY(
    SELECT found.case_id FROM unnest(statuses) AS one, LATERAL bonemet.search_cases(NULL, ARRAY[one], NULL, NULL, NULL, wanted) AS found));
END
$$;
