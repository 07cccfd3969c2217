import { all, any, has, hasAny, is, not, oneOf, unknown, type Condition } from './condition.js';
import type { FieldId, SingleFieldId, ValueOf } from '../facts/catalogue.js';

/**
 * Conditions that many rules share. "Not known to be" keeps a warning or an indication visible
 * while the fact has not been entered, so entering it may withdraw an option or a caution.
 */

/** The fact is missing, or the condition holds. */
export const unknownOr = (field: FieldId, condition: Condition): Condition => any(unknown(field), condition);

/** The fact is missing or has another value. */
export const notKnownToBe = <Id extends SingleFieldId>(field: Id, value: ValueOf<Id>): Condition =>
  any(unknown(field), not(is(field, value)));

/** Any pain, its intensity stated or not. */
export const painful = oneOf('pain.status', 'present', 'mild', 'moderate', 'severe');

/** A fracture through the lesion, displaced or not. */
export const fractured = oneOf(
  'lesion.fracture',
  'pathological',
  'pathological_nondisplaced',
  'pathological_displaced',
);

/** A fracture or the threat of one. */
export const fracturedOrThreatened = oneOf(
  'lesion.fracture',
  'impending',
  'pathological',
  'pathological_nondisplaced',
  'pathological_displaced',
);

/** The board aims at control, reduction or eradication of the tumour. */
export const tumourAim = hasAny('goal.intents', 'tumour_control', 'volume_reduction', 'curative');

/** The board aims at the bone or the tumour, beyond pain. */
export const localAim = hasAny(
  'goal.intents',
  'consolidation',
  'fracture_prevention',
  'function',
  'tumour_control',
  'volume_reduction',
  'curative',
);

/** The pain comes from the tumour itself. */
export const tumourPain = hasAny('pain.mechanisms', 'tumour_volume', 'inflammatory');

/** A reason to treat locally: pain, a fracture or its threat, or a stated aim. */
export const reasonToTreat = any(painful, fracturedOrThreatened, localAim);

/** A reason to destroy tumour: an aim, pain of the tumour, or pain whose mechanism is not entered. */
export const reasonToAblate = any(tumourAim, tumourPain, all(painful, unknown('pain.mechanisms')));

/** Not known to lie in a lateral mass of C1 or C2, where an implant is put before plain cement (Laredo 2018, spine). */
export const awayFromUpperCervicalLateralMasses = any(
  unknown('spine.level'),
  unknown('spine.parts'),
  not(all(oneOf('spine.level', 'C1', 'C2'), has('spine.parts', 'lateral_mass'))),
);
