const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const COLON = 0x3a;

/** Whether lists and objects of JSON lie in each other deeper than `deepest`. It need not be valid; linear. */
export function isDeeper(json: Buffer, deepest: number): boolean {
  if (countUpTo(json, OPEN_ARRAY, deepest) + countUpTo(json, OPEN_OBJECT, deepest) <= deepest) return false;
  let depth = 0;
  for (let i = 0; i < json.length; i++) {
    const byte = json[i] as number;
    if (byte === QUOTE) i = endOfString(json, i + 1);
    else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      if (++depth > deepest) return true;
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) depth--;
  }
  return false;
}

/**
 * Whether the object of JSON that the bytes are has more than `most` members that are neither objects nor lists. It
 * need not be valid; linear.
 */
export function isWider(json: Buffer, most: number): boolean {
  if (countUpTo(json, COLON, most) <= most) return false;
  let depth = 0;
  let members = 0;
  for (let i = 0; i < json.length; i++) {
    const byte = json[i] as number;
    if (byte === QUOTE) i = endOfString(json, i + 1);
    else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      if (++depth === 1 && byte === OPEN_ARRAY) return false;
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) depth--;
    else if (byte === COLON && depth === 1 && !opens(json, i + 1) && ++members > most) return true;
  }
  return false;
}

/** True where a list or an object begins behind blanks at `from`. */
function opens(json: Buffer, from: number): boolean {
  let at = from;
  while (at < json.length && (json[at] as number) <= 0x20) at++;
  return json[at] === OPEN_ARRAY || json[at] === OPEN_OBJECT;
}

/** How often a byte is there; no more than `most` + 1 are counted. */
function countUpTo(bytes: Buffer, byte: number, most: number): number {
  let count = 0;
  for (let at = bytes.indexOf(byte); at !== -1 && count <= most; at = bytes.indexOf(byte, at + 1)) count++;
  return count;
}

/** Index of the mark that closes the string whose first byte is at `from`; the end of the bytes where none does. */
export function endOfString(json: Buffer, from: number): number {
  for (let at = from; ; ) {
    const quote = json.indexOf(QUOTE, at);
    if (quote === -1) return json.length;
    let backslashes = 0;
    while (quote - backslashes > from && json[quote - backslashes - 1] === BACKSLASH) backslashes++;
    if ((backslashes & 1) === 0) return quote;
    at = quote + 1;
  }
}
