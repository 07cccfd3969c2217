import { cancerFields } from './cancer.js';
import { centerFields } from './center.js';
import { computedFields } from './computed.js';
import { contextFields } from './context.js';
import type { FieldDefinition, FieldType } from './define.js';
import { goalFields } from './goal.js';
import { historyFields } from './history.js';
import { labsFields } from './labs.js';
import { lesionFields } from './lesion.js';
import { longBoneFields } from './long-bone.js';
import { medsFields } from './meds.js';
import { nearbyFields } from './nearby.js';
import { neuroFields } from './neuro.js';
import { painFields } from './pain.js';
import { patientFields } from './patient.js';
import { pelvisFields } from './pelvis.js';
import { planFields } from './plan.js';
import { spineFields } from './spine.js';

const DEFINITIONS = {
  ...patientFields,
  ...cancerFields,
  ...painFields,
  ...neuroFields,
  ...historyFields,
  ...labsFields,
  ...medsFields,
  ...lesionFields,
  ...nearbyFields,
  ...spineFields,
  ...pelvisFields,
  ...longBoneFields,
  ...goalFields,
  ...planFields,
  ...centerFields,
  ...contextFields,
  ...computedFields,
};

type Definitions = typeof DEFINITIONS;

type IdsOfType<T extends FieldType> = {
  [Id in keyof Definitions]: Definitions[Id] extends FieldDefinition<T> ? Id : never;
}[keyof Definitions];

/** The id of a fact, for example 'lesion.site'. A wrong id does not compile. */
export type FieldId = keyof Definitions;

/** Facts that the engine derives; they are shown and never entered. */
export type ComputedFieldId = keyof typeof computedFields;

/** Facts that people enter. */
export type InputFieldId = Exclude<FieldId, ComputedFieldId>;

/** Facts with exactly one of a list of values. */
export type SingleFieldId = IdsOfType<'tri'> | IdsOfType<'enum'>;

/** Facts with any number of a list of values. */
export type MultiFieldId = IdsOfType<'multi'>;

/** Facts that are numbers, in the unit of the field. */
export type NumberFieldId = IdsOfType<'number'> | IdsOfType<'integer'>;

/** One value of the list of a field. */
export type ValueOf<Id extends FieldId> = Definitions[Id]['values'][number];

/** What a fact may be when it is known. */
export type FactValue<Id extends FieldId> = Id extends MultiFieldId
  ? readonly ValueOf<Id>[]
  : Id extends SingleFieldId
    ? ValueOf<Id>
    : Id extends NumberFieldId
      ? number
      : string;

/** Facts by field id. An absent or null fact is unknown; it never has a default. */
export type Facts = { readonly [Id in InputFieldId]?: FactValue<Id> | null };

/** 'case' facts are shared by all lesions of a case; 'lesion' facts belong to one. */
export type Scope = 'case' | 'lesion';

export interface Field extends FieldDefinition {
  readonly id: FieldId;
  /** The part of the id before the point, for example 'labs'. */
  readonly group: string;
  readonly scope: Scope;
}

const CASE_GROUPS: ReadonlySet<string> = new Set(['patient', 'cancer', 'labs', 'meds', 'center', 'context']);

function toField([id, definition]: [string, FieldDefinition]): Field {
  const group = id.slice(0, id.indexOf('.'));
  return { id: id as FieldId, group, scope: CASE_GROUPS.has(group) ? 'case' : 'lesion', ...definition };
}

/** Every fact the engine knows of, in the order in which a form would ask for them. */
export const CATALOGUE: readonly Field[] = Object.entries<FieldDefinition>(DEFINITIONS).map(toField);

const BY_ID: ReadonlyMap<string, Field> = new Map(CATALOGUE.map((field) => [field.id, field]));

/** The field with this id, or undefined; safe for ids that come from outside. */
export const fieldById = (id: string): Field | undefined => BY_ID.get(id);

/** The ids of the computed fields, in the order of the catalogue. */
export const COMPUTED_FIELDS: readonly ComputedFieldId[] = CATALOGUE.filter((field) => field.computed).map(
  (field) => field.id as ComputedFieldId,
);
