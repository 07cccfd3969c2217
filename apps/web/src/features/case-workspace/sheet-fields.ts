import type { FormField } from './workspace-props';

/** An entry of the case sheet as a question of the form: the catalogue of facts does not know it. */
export const sheetField = (id: 'sheet.question' | 'sheet.wishes' | 'sheet.side', label: string, values: FormField['values'] = []): FormField => ({
  id: id as FormField['id'],
  group: 'sheet',
  scope: id === 'sheet.side' ? 'lesion' : 'case',
  type: values.length > 0 ? 'enum' : 'text',
  label,
  note: null,
  values,
  range: null,
});
