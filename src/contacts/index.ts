/** Phones, e-mail addresses, links and handles. One scan finds digits, `@`, `://` and inner points; small readers do the rest. */
import type { Contact } from "../core/annotations.ts";
import { addressAt, bareLinkAt, linkAt } from "./links.ts";
import { phoneAt } from "./phones.ts";

const AT = 64;
const COLON = 58;
const POINT = 46;
const SLASH = 47;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** The contacts of `text`, sorted and without overlap. Offsets are UTF-16 code units. */
export function findContacts(text: string): Contact[] {
  const contacts: Contact[] = [];
  let from = 0; // where the last contact ended
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let found: Contact | null = null;
    if (isDigit(code)) {
      const end = runEnd(text, i);
      if (!isLetter(text.charCodeAt(i - 1)) && !isLetter(text.charCodeAt(end)))
        found = phoneAt(text, numberStart(text, i));
      if (!found) i = end - 1;
    } else if (code === AT) found = addressAt(text, i);
    else if (code === COLON && text.startsWith("//", i + 1)) found = linkAt(text, i);
    else if (code === POINT && isLetter(text.charCodeAt(i + 1))) {
      const start = hostStart(text, i, from);
      found = start < i ? bareLinkAt(text, start) : null;
    }
    if (!found || found.start < from) continue;
    contacts.push(found);
    from = found.end;
    i = found.end - 1;
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
  if (/[+(]/.test(text.charAt(at - 1))) return at - 1;
  return text.startsWith("+ ", at - 2) ? at - 2 : at;
}

/** Where the host name begins whose first point is at `point`; `point` itself where none does. */
function hostStart(text: string, point: number, from: number): number {
  let start = point;
  while (start > from && point - start < 64) {
    const code = text.charCodeAt(start - 1);
    if (!isDigit(code) && !isLetter(code) && code !== 45) break;
    start--;
  }
  const before = text.charCodeAt(start - 1);
  return before === AT || before === SLASH || before === POINT ? point : start;
}
