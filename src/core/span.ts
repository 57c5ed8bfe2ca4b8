/** A stretch of a text: UTF-16 code units, `end` exclusive. Only `export.ts` turns offsets into code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
