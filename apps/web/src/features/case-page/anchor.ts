import type { FieldId } from '@bonemet/engine';

/** The place of a field on a page, for links from the reasons to the facts they rest on. */
export const anchorOf = (field: FieldId): string => `field-${field.replace('.', '-')}`;
