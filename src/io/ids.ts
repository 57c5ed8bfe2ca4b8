/** Records' own ids: read off the bytes before a worker parses them, and made distinct within their file. */
import { memoised } from "../core/memo.ts";
import { wellFormed } from "../text/encodings.ts";
import { endOfString } from "./json-depth.ts";

const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Spellings under which records carry their own id, best first, as `foldName` gives them. */
export const ID_NAMES: readonly string[] = [
  "id",
  "_id",
  "guid",
  "uuid",
  "articleid",
  "newsid",
  "docid",
  "docno",
  "no",
  "nomor",
];

/**
 * A field's name without case, spaces, hyphens and inner underscores: `Published At`, `published_at` -> `publishedat`.
 */
export const foldName = (name: string): string => (name.length > LONGEST_KNOWN ? folded(name) : knownName(name));

const folded = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/(?<=.)[\s_.:/-]+/g, "");

/** Records of a file have the same names. */
const knownName = memoised(folded);
const LONGEST_KNOWN = 100;

/** No record of an article has more columns or members. */
export const MOST_MEMBERS = 20_000;

/** What people and programs write for nothing. */
const ABSENT: ReadonlySet<string> = new Set([
  ..." - -- --- . \u2013 \u2014 null none nan nat n/a #n/a <na> na undefined unknown nil [] {} [''] \\n".split(" "),
  "tidak ada",
  "tidak diketahui",
  "tidak tersedia",
  "not found",
  "not available",
]);
const LONGEST_ABSENT = 15;

/** The value of a metadata cell, trimmed; null where it says that there is none. */
export function presentValue(value: string): string | null {
  const trimmed = value.trim();
  return trimmed.length <= LONGEST_ABSENT && ABSENT.has(trimmed.toLowerCase()) ? null : trimmed;
}

/** The best id among a CSV record's cells. `header` is folded. */
export function idOfCells(
  cells: readonly string[],
  header: readonly string[],
  names: readonly string[],
): string | null {
  for (const name of names) {
    const cell = cells[header.indexOf(name)];
    const value = cell === undefined ? null : presentValue(cell);
    if (value !== null) return value;
  }
  return null;
}

/**
 * A function that finds the best id among the members of a JSON object, numbers in their written form; null where there
 * is none or the bytes are no JSON object. It skims over values without parsing them. `names` are folded.
 */
export function jsonIdReader(names: readonly string[]): (json: Buffer) => string | null {
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  const longest = 2 * Math.max(0, ...names.map((name) => name.length)); // written, with what folding drops
  return (json) => {
    if (json[afterBlanks(json, 0)] !== OPEN_OBJECT) return null;
    let best = names.length;
    let id: string | null = null;
    for (let i = json.indexOf(QUOTE) + 1; i > 0; ) {
      const keyEnd = endOfString(json, i);
      const colon = afterBlanks(json, keyEnd + 1);
      if (json[colon] !== COLON) break;
      const start = afterBlanks(json, colon + 1);
      const end = endOfValue(json, start);
      const rank = keyEnd - i > longest ? undefined : ranks.get(foldName(json.toString("utf8", i, keyEnd)));
      if (rank !== undefined && rank < best) {
        const value = idValue(json.toString("utf8", start, end));
        if (value !== null) {
          best = rank;
          id = value;
          if (rank === 0) break;
        }
      }
      i = json.indexOf(QUOTE, end) + 1;
    }
    return id;
  };
}

function afterBlanks(json: Buffer, from: number): number {
  let i = from;
  while (i < json.length && (json[i] as number) <= 0x20) i++;
  return i;
}

function idValue(json: string): string | null {
  if (/^-?\d/.test(json)) return json;
  if (!/^["{]/.test(json)) return null;
  try {
    const value: unknown = JSON.parse(json);
    const inner = typeof value === "object" && value !== null && "$oid" in value ? value.$oid : value; // of MongoDB
    return typeof inner === "string" ? presentValue(wellFormed(inner)) : null;
  } catch {
    return null;
  }
}

/** Index after the value that starts at `from`. */
function endOfValue(json: Buffer, from: number): number {
  let depth = 0;
  for (let i = from; i < json.length; i++) {
    const byte = json[i] as number;
    if (byte === QUOTE) {
      i = endOfString(json, i + 1);
      if (depth === 0) return i + 1;
    } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth++;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      if (depth === 0) return i;
      if (--depth === 0) return i + 1;
    } else if (depth === 0 && (byte === COMMA || byte <= 0x20)) return i;
  }
  return json.length;
}

/**
 * Makes the ids of a file's records distinct: an id that was seen before becomes `<id>#<n>`, n the record's number. A
 * record without an id goes by its number, so it is given an id of that form where its number is another one's id. What
 * was seen is remembered as fingerprints, some 24 bytes each; should two ever meet, an id carries a number that it did
 * not need.
 */
export function distinctIds(): (id: string | null, number: number) => string | null {
  let slots = new Float64Array(1024);
  let count = 0;

  const place = (table: Float64Array, print: number): number => {
    let at = print % table.length;
    while (table[at] !== 0 && table[at] !== print) at = (at + 1) % table.length;
    return at;
  };
  const add = (id: string): boolean => {
    const print = fingerprint(id) + 1; // 0 is an empty slot
    if (slots[place(slots, print)] === print) return false;
    if (++count > slots.length / 2) {
      const larger = new Float64Array(slots.length * 2);
      for (const old of slots) if (old !== 0) larger[place(larger, old)] = old;
      slots = larger;
    }
    slots[place(slots, print)] = print;
    return true;
  };

  return (id, number) => {
    const key = id ?? String(number);
    if (add(key)) return id;
    let own = `${key}#${number}`;
    while (!add(own)) own = `${own}#${number}`;
    return own;
  };
}

/** A hash of 52 bits (two multiplicative ones of 26, mixed): ten times as fast as SHA-1, for ids that nobody forges. */
function fingerprint(id: string): number {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < id.length; i++) {
    const unit = id.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 15), 0x85ebca77) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae3d);
  b = Math.imul(b ^ (b >>> 16), 0x27d4eb2f) ^ Math.imul(a ^ (a >>> 13), 0x165667b1);
  return (a >>> 6) * 0x4000000 + (b >>> 6);
}
