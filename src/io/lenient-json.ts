/**
 * JSON as programs write it by mistake: Python's literals for numbers, and control characters that a string holds raw.
 */

/** undefined where it is not JSON, even so. */
export function parseLenient(json: string): unknown {
  return attempt(json) ?? attempt(withoutControls(withoutCalls(withoutLiterals(json))));
}

/** undefined too for what the text `undefined` cannot be: a value of JSON is never undefined. */
function attempt(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const NUMBER_LITERAL = /-?\b(?:NaN|Infinity)\b/g;

/** Python writes `NaN` and `Infinity` for missing numbers: they are read as null. */
const withoutLiterals = (json: string): string =>
  /NaN|Infinity/.test(json)
    ? inParts(
        json,
        (string) => string,
        (between) => between.replace(NUMBER_LITERAL, "null"),
      )
    : json;

const CALL = /\b(?:ObjectId|ISODate|Number(?:Long|Int|Decimal))\(/;
const CALLS = /\b(?:ObjectId|ISODate|Number(?:Long|Int|Decimal))\(|\)/g;

/** `ISODate("2024-05-14")`, as MongoDB's shell prints it, is what is in the brackets. */
const withoutCalls = (json: string): string =>
  CALL.test(json)
    ? inParts(
        json,
        (string) => string,
        (between) => between.replace(CALLS, ""),
      )
    : json;

const CONTROL = /[\u0000-\u001f]/;
const CONTROLS = /[\u0000-\u001f]/g;

/** A raw tab or line end inside a string becomes its escape. */
const withoutControls = (json: string): string =>
  CONTROL.test(json)
    ? inParts(
        json,
        (string) => string.replace(CONTROLS, (control) => JSON.stringify(control).slice(1, -1)),
        (between) => between,
      )
    : json;

type Change = (part: string) => string;

/** The JSON with its strings, quotes and all, put through one change and what comes between them through another. */
function inParts(json: string, inString: Change, inBetween: Change): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = json.indexOf('"'); open !== -1; open = json.indexOf('"', at)) {
    const end = stringEnd(json, open);
    if (end === -1) break;
    parts.push(inBetween(json.slice(at, open)), inString(json.slice(open, end)));
    at = end;
  }
  return parts.join("") + inBetween(json.slice(at));
}

/** Behind the quotation mark that closes the string; -1 where none does. Linear. */
function stringEnd(json: string, open: number): number {
  let from = open + 1; // what is before it was counted
  for (let quote = json.indexOf('"', from); quote !== -1; quote = json.indexOf('"', from)) {
    let start = quote;
    while (start > from && json[start - 1] === "\\") start--;
    if (((quote - start) & 1) === 0) return quote + 1;
    from = quote + 1;
  }
  return -1;
}
