/** What the rows of a case would be read with by somebody who writes one statement and needs no wall. */
export const OPEN_BY_HAND = {
  name: 'open_by_hand',
  text: `SELECT c.*, p.pseudonym,
    (SELECT json_agg(json_build_object('id', l.id, 'letter', l.letter, 'side', l.side) ORDER BY l.letter) FROM lesion l WHERE l.case_id = c.id AND l.removed_at IS NULL) AS lesions,
    (SELECT json_agg(f) FROM (
      SELECT DISTINCT ON (lesion_id, field_id) lesion_id, field_id, value, version, recorded_at, recorded_by_id, observed_on, withdrawn
      FROM fact WHERE case_id = c.id ORDER BY lesion_id, field_id, version DESC) f) AS facts,
    (SELECT json_agg(json_build_object('id', a.id, 'position', a.position, 'minutes', a.planned_minutes, 'meeting', m.id, 'startsAt', m.starts_at, 'status', m.status))
      FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.case_id = c.id) AS agenda,
    (SELECT json_agg(json_build_object('id', d.id, 'version', d.version, 'signedAt', d.signed_at)) FROM decision d WHERE d.case_id = c.id AND d.signed_at IS NOT NULL) AS decisions
    FROM clinical_case c JOIN patient p ON p.id = c.patient_id WHERE c.id = $1`,
};

/** The same for the newest page of a list, with all that its lines are drawn from. */
export const LIST_BY_HAND = {
  name: 'list_by_hand',
  text: `SELECT c.*, p.pseudonym,
    (SELECT json_agg(json_build_object('id', l.id, 'letter', l.letter, 'side', l.side) ORDER BY l.letter) FROM lesion l WHERE l.case_id = c.id AND l.removed_at IS NULL) AS lesions,
    (SELECT json_agg(f) FROM (
      SELECT DISTINCT ON (lesion_id, field_id) lesion_id, field_id, value, observed_on FROM fact WHERE case_id = c.id ORDER BY lesion_id, field_id, version DESC) f) AS facts,
    (SELECT json_agg(json_build_object('id', r.id, 'specialty', r.specialty, 'blocks', r.blocks)) FROM data_request r WHERE r.case_id = c.id AND r.answered_at IS NULL) AS requests,
    (SELECT json_agg(json_build_object('id', d.id, 'takenOn', d.taken_on)) FROM document d WHERE d.case_id = c.id AND d.withdrawn_at IS NULL) AS images,
    (SELECT min(m.starts_at) FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.case_id = c.id AND m.status <> 'closed') AS meeting_at
    FROM clinical_case c JOIN patient p ON p.id = c.patient_id
    WHERE c.institution_id = $1 ORDER BY c.created_at DESC, c.id DESC LIMIT $2`,
};
