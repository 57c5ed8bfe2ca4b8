import { decodeHTMLStrict } from "entities/decode";
import type { Edit } from "../core/edited-text.ts";

/** A character reference, and the two that are often left without their semicolon. */
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});|&(?:nbsp|quot)(?![a-zA-Z\d;])/g;
/** `&amp;amp;quot;` is the deepest seen. */
const MOST_ESCAPED = 4;

/**
 * Edits that decode HTML character references left in text, escaped once or more. What is no reference stays: `R&D;`.
 * A line end becomes a space: an edit never changes the lines.
 */
export function entityEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  REFERENCE.lastIndex = 0;
  for (let match = REFERENCE.exec(text); match; match = REFERENCE.exec(text)) {
    const start = match.index;
    let end = start + match[0].length;
    let after = decode(match[0]);
    if (after === match[0]) continue;
    // What was escaped twice: & and the rest of the reference behind it.
    for (let depth = 1; after === "&" && depth < MOST_ESCAPED; depth++) {
      const rest = /^&(?:#?[a-zA-Z\d]{2,32});/.exec(`&${text.slice(end, end + 33)}`);
      if (!rest || decode(rest[0]) === rest[0]) break;
      after = decode(rest[0]);
      end += rest[0].length - 1;
    }
    edits.push({ rule: match[0][1] === "#" ? "entity/numeric" : "entity/named", start, end, after });
    REFERENCE.lastIndex = end;
  }
  return edits;
}

const decode = (reference: string): string =>
  decodeHTMLStrict(reference.endsWith(";") ? reference : `${reference};`).replace(/[\n\r\u2028\u2029]/g, " ");
