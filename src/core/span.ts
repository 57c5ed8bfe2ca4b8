/** A stretch of a text: UTF-16 code units, `end` exclusive. Only `export.ts` turns offsets into code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two stretches share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
