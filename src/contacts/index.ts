/**
 * Phones, e-mail addresses, links and handles. One scan finds digits, `@`, `://` and inner points; small readers do the
 * rest.
 */
import type { Contact } from "../core/annotations.ts";
import { isAsciiLetter, isDigit } from "../text/letters.ts";
import { addressAt, bareLinkAt, linkAt } from "./links.ts";
import { phoneAt } from "./phones.ts";

/** Where a contact may stand: a digit, `@`, `://`, a point inside a word. */
const SIGN = /[\d@]|:(?=\/\/)|\.(?=[A-Za-z])/g;

const AT = 64;
const COLON = 58;
const POINT = 46;
const SLASH = 47;

/** The contacts of `text`, sorted and without overlap. Offsets are UTF-16 code units. */
export function findContacts(text: string): Contact[] {
  const contacts: Contact[] = [];
  let from = 0; // where the last contact ended
  SIGN.lastIndex = 0;
  while (SIGN.test(text)) {
    const at = SIGN.lastIndex - 1;
    const code = text.charCodeAt(at);
    let found: Contact | null = null;
    if (isDigit(code)) {
      const end = runEnd(text, at);
      if (!isAsciiLetter(text.charCodeAt(at - 1)) && !isAsciiLetter(text.charCodeAt(end)))
        found = phoneAt(text, numberStart(text, at));
      if (!found) SIGN.lastIndex = end;
    } else if (code === AT) found = addressAt(text, at);
    else if (code === COLON) found = linkAt(text, at);
    else {
      const start = hostStart(text, at, from);
      found = start < at ? bareLinkAt(text, start) : null;
    }
    if (!found || found.start < from) continue;
    contacts.push(found);
    from = found.end;
    SIGN.lastIndex = from;
  }
  return contacts;
}

/** The end of the digits at `at`. */
function runEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** A `+` or `(` before the digits at `at` belongs to their number. */
function numberStart(text: string, at: number): number {
  const before = text.charAt(at - 1);
  if (before === "+" || before === "(") return at - 1;
  return text.startsWith("+ ", at - 2) ? at - 2 : at;
}

/** Where the host name begins whose first point is at `point`; `point` itself where none does. */
function hostStart(text: string, point: number, from: number): number {
  let start = point;
  while (start > from && point - start < 64) {
    const code = text.charCodeAt(start - 1);
    if (!isDigit(code) && !isAsciiLetter(code) && code !== 45) break;
    start--;
  }
  const before = text.charCodeAt(start - 1);
  return before === AT || before === SLASH || before === POINT ? point : start;
}
