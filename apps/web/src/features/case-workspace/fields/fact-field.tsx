'use client';
import type { EntryKey } from '../entries/entry';
import type { FormField } from '../workspace-props';
import { ChoiceEntry } from './choice-entry';
import { NumberEntry } from './number-entry';
import { SeveralEntry } from './several-entry';
import { TextEntry } from './text-entry';

export type EntryProps = { readonly field: FormField; readonly entryKey: EntryKey };

/** One question of the catalogue, asked in the way of its type. */
export function FactField(props: EntryProps) {
  switch (props.field.type) {
    case 'tri':
    case 'enum':
      return <ChoiceEntry {...props} />;
    case 'multi':
      return <SeveralEntry {...props} />;
    case 'number':
    case 'integer':
      return <NumberEntry {...props} />;
    case 'text':
      return <TextEntry {...props} />;
  }
}
