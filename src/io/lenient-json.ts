/**
 * JSON as programs write it by mistake: Python's literals for numbers, and control characters that a string holds raw.
 */

/** undefined where it is not JSON, even so. */
export function parseLenient(json: string): unknown {
  return attempt(json) ?? attempt(withoutControls(withoutLiterals(json)));
}

/** undefined too for what the text `undefined` cannot be: a value of JSON is never undefined. */
function attempt(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Strings are matched whole, so as to pass over what they say. */
const NUMBER_LITERALS = /"[^"\\]*(?:\\.[^"\\]*)*"|\\.|(-?\b(?:NaN|Infinity)\b)/gs;

/** Python writes `NaN` and `Infinity` for missing numbers: they are read as null. */
const withoutLiterals = (json: string): string =>
  /NaN|Infinity/.test(json)
    ? json.replace(NUMBER_LITERALS, (literal, number?: string) => (number === undefined ? literal : "null"))
    : json;

const CONTROL = /[\u0000-\u001f]/g;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/gs;

/** A raw tab or line end inside a string becomes its escape. */
const withoutControls = (json: string): string =>
  json.replace(STRING, (string) => string.replace(CONTROL, (control) => JSON.stringify(control).slice(1, -1)));
