/** The fonts of a document as bytes. Whoever asks for a document brings them: nothing here reads a file. */
export type Typeface = { readonly regular: Uint8Array; readonly semibold: Uint8Array; readonly bold: Uint8Array };

export type Weight = keyof Typeface;

/** Black ink on paper; every grey keeps at least 4.5 to 1. */
export const INK = { text: '#111416', second: '#3b4145', third: '#5b6469', line: '#b9c0c4', hair: '#d5dadd', ground: '#f1f3f4', green: '#14532d', amber: '#7a3b00' } as const;
