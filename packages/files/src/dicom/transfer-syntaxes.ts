export type Encoding = 'native' | 'rle' | 'jpeg' | 'jpeg2000';

/** How the data set and its pixels are written in one transfer syntax (PS3.5, annex A). */
export type TransferSyntax = {
  readonly encoding: Encoding;
  readonly explicit: boolean;
  readonly littleEndian: boolean;
};

export const EXPLICIT_LITTLE_ENDIAN = '1.2.840.10008.1.2.1';
const IMPLICIT_LITTLE_ENDIAN = '1.2.840.10008.1.2';
const EXPLICIT_BIG_ENDIAN = '1.2.840.10008.1.2.2';
const RLE_LOSSLESS = '1.2.840.10008.1.2.5';
export const JPEG_BASELINE = '1.2.840.10008.1.2.4.50';

const encapsulated = (encoding: Encoding): TransferSyntax => ({ encoding, explicit: true, littleEndian: true });

/** Syntaxes that are not here (deflated, video, by reference) are refused. */
export const TRANSFER_SYNTAXES: Readonly<Record<string, TransferSyntax>> = {
  [EXPLICIT_LITTLE_ENDIAN]: { encoding: 'native', explicit: true, littleEndian: true },
  [IMPLICIT_LITTLE_ENDIAN]: { encoding: 'native', explicit: false, littleEndian: true },
  [EXPLICIT_BIG_ENDIAN]: { encoding: 'native', explicit: true, littleEndian: false },
  [RLE_LOSSLESS]: encapsulated('rle'),
  [JPEG_BASELINE]: encapsulated('jpeg'),
  '1.2.840.10008.1.2.4.51': encapsulated('jpeg'),
  '1.2.840.10008.1.2.4.57': encapsulated('jpeg'),
  '1.2.840.10008.1.2.4.70': encapsulated('jpeg'),
  '1.2.840.10008.1.2.4.80': encapsulated('jpeg'),
  '1.2.840.10008.1.2.4.81': encapsulated('jpeg'),
  '1.2.840.10008.1.2.4.90': encapsulated('jpeg2000'),
  '1.2.840.10008.1.2.4.91': encapsulated('jpeg2000'),
};
