export const PIXEL_DATA = 0x7fe00010;

/** The parser names an element `xggggeeee`. */
export const toKey = (tag: number): string => `x${tag.toString(16).padStart(8, '0')}`;

export const toTag = (key: string): number => Number.parseInt(key.slice(1), 16);

/** Odd groups belong to a manufacturer, who may write anything there. */
export const isPrivate = (tag: number): boolean => ((tag >>> 16) & 1) === 1;

/** Group lengths, and the delimiters between the items of a sequence, say nothing of a patient. */
export const isStructure = (tag: number): boolean => (tag & 0xffff) === 0 || tag >>> 16 === 0xfffe;
