/**
 * What programs do to a text before they store it, undone: lists written out as a cell, escapes that stayed in the
 * text.
 */
import { wellFormed } from "../../src/text/encodings.ts";
import { flat } from "../../src/text/flat.ts";
import { bodyTextsOf } from "./fields.ts";
import { writtenValue } from "./written.ts";

export interface Undone {
  readonly text: string;
  /** Something was undone. */
  readonly changed: boolean;
}

/** The article's text from the value of its column. */
export function undo(value: unknown): Undone {
  const pieces = bodyTextsOf(value);
  const written = pieces.length === 1 ? writtenList(pieces[0] as string) : null;
  const text = flat((written ?? pieces).join("\n"));
  const plain = withoutEscapes(text);
  return { text: plain, changed: written !== null || plain !== text };
}

function writtenList(cell: string): string[] | null {
  const pieces = bodyTextsOf(writtenValue(cell));
  return pieces.some((piece) => piece.trim() !== "") ? pieces : null;
}

/** Not behind a colon, as in a path of Windows, nor behind a backslash. */
const ESCAPE = /(?<![\\:])\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([nrt])|(["'/]))/g;
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\n", t: "\t" };

/** `\u201c`, `\xa0`, `\n` and `\"` that stand in a text as they are written in a program. */
function withoutEscapes(text: string): string {
  if (!text.includes("\\")) return text;
  const plain = text
    .replace(/\\r\\n/g, "\\n")
    .replace(ESCAPE, (_, unicode?: string, byte?: string, control?: string, mark?: string) =>
      unicode !== undefined || byte !== undefined
        ? String.fromCharCode(Number.parseInt((unicode ?? byte) as string, 16))
        : (CONTROLS[control ?? ""] ?? mark ?? ""),
    );
  return plain === text ? text : flat(wellFormed(plain));
}
