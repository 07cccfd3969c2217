export const REFUSAL_CODES = [
  'empty',
  'too_large',
  'interrupted',
  'unknown_type',
  'type_mismatch',
  'truncated',
  'damaged',
  'bomb',
  'too_many_pages',
  'encrypted_pdf',
  'active_pdf',
  'unsupported_dicom',
  'identity_in_pixels',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Thrown inside this package only; its message is the code, so that nothing of the file reaches a log. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** Decoders complain in many shapes, some with parts of the file in the message: only a code leaves. */
export const codeOf = (fault: unknown): RefusalCode => (fault instanceof Refusal ? fault.code : 'damaged');
