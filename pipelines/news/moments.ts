/** Moments as records state them: in one value or several, as numbers, with and without their zone. */
import { LEXICON } from "../../src/language/lexicon.ts";
import { DATE_PARTS, firstValue, textsOf, UTC_NAMES } from "./fields.ts";

/** Longer lists hold something else. */
const MOST_PARTS = 6;
const LONGEST_JOINED = 80;
const CLOCK_ALONE = /^\W{0,3}(?:pukul |jam )?\d{1,2}[.:]\d\d\b/i;

/** The first value of a cell; `["Rabu, ", "12 Juli 2023 | 15:20 WIB"]`, the texts around a tag, are one. */
export function joinedDate(value: unknown): string | null {
  const first = firstValue(value);
  if (typeof value === "string" && first?.includes("\n")) return datedLines(first.split("\n"));
  if (!Array.isArray(value) || value.length > MOST_PARTS || first === null) return first;
  const parts = textsOf(value)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const dated = parts.findIndex((part) => /\d/.test(part));
  if (dated < 0) return first;
  const end = CLOCK_ALONE.test(parts[dated + 1] ?? "") ? dated + 2 : dated + 1;
  const joined = parts.slice(0, end).join(" ");
  return joined.length <= LONGEST_JOINED ? joined : first;
}

/** The line with the day, and the clock on the next one: a writer stands above them in some cells. */
function datedLines(lines: readonly string[]): string {
  const dated = lines.findIndex((line) => /\d/.test(line));
  const clock = lines[dated + 1] ?? "";
  return dated < 0 ? lines.join("\n") : [lines[dated], ...(CLOCK_ALONE.test(clock) ? [clock] : [])].join(" ");
}

const DAY_ALONE = /^\d{4}-\d\d-\d\d$/;

/** The first, or where it is a day alone the first that says when on the same day; null for none. */
export function finest([first, ...others]: readonly string[]): string | null {
  if (first === undefined || !DAY_ALONE.test(first)) return first ?? null;
  return others.find((other) => other.startsWith(first) && /^.{10}[T ]\d\d:\d\d/.test(other)) ?? first;
}

/** Day, month and year that stand in columns of their own; null where they do not. `written` is the stated date. */
export function writtenInParts(written: string | null, values: ReadonlyMap<string, unknown>): string | null {
  const cell = (names: readonly string[], is: RegExp): string | null =>
    names.map((name) => firstValue(values.get(name))).find((value) => value !== null && is.test(value)) ?? null;
  const year = cell(DATE_PARTS.year, /^(?:19|20)\d\d(?:\.0)?$/);
  const month = year === null ? null : cell(DATE_PARTS.month, /^(?:\d{1,2}(?:\.0)?|\p{L}{3,9})$/u);
  if (year === null || month === null || (written !== null && /\d{4}/.test(written))) return null;
  const day = cell(DATE_PARTS.day, /^\d{1,2}(?:\.0)?$/);
  if (day === null) return null;
  const [y, m, d] = [year, month, day].map((part) => part.replace(/\.0$/, "")) as [string, string, string];
  return /^\d/.test(m) ? `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}` : `${d} ${m} ${y}`;
}

const LOCAL = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?$/;
const QUARTER = 15;
const FURTHEST = 14 * 60;

/** With the offset by which a second column, in UTC, is earlier: WordPress keeps `date` and `date_gmt`. */
export function withZone(published: string, values: ReadonlyMap<string, unknown>): string {
  if (!LOCAL.test(published)) return published;
  const other = UTC_NAMES.map((name) => firstValue(values.get(name))).find(
    (value) => value !== null && LOCAL.test(value),
  );
  if (other === undefined || other === null) return published;
  const inUtc = (written: string): number => Date.parse(`${written.replace(" ", "T")}Z`);
  const minutes = (inUtc(published) - inUtc(other)) / 60_000;
  if (minutes === 0 || minutes % QUARTER !== 0 || Math.abs(minutes) > FURTHEST) return published;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${published.replace(" ", "T")}${minutes < 0 ? "-" : "+"}${two(hours)}:${two(rest)}`;
}

/**
 * A date and its clock time, which some tables keep in a column of its own; midnight beside such a date says nothing.
 * Seconds or milliseconds since 1970 become ISO 8601 in UTC. Other spellings stay as they are.
 */
export function joinDate(date: string | null, clock: string | null): string | null {
  if (date === null) return clock;
  const written = fromEpoch(date) ?? date;
  if (clock === null) return written;
  const day = written.replace(/[ T]00:00(?::00(?:\.0+)?)?Z?$/, "");
  return /\d:\d\d/.test(day) ? written : `${day} ${clock}`;
}

/** Above it a number counts milliseconds. */
const MILLISECONDS = 1e11;

function fromEpoch(digits: string): string | null {
  if (!/^\d{10}(?:\.\d+)?$|^\d{13}(?:\.0+)?$|^[1-9]\.\d{3,16}e\+?(?:0?9|12)$/i.test(digits)) return null;
  const written = Number(digits);
  return new Date(written < MILLISECONDS ? written * 1000 : written).toISOString();
}

/**
 * Western Indonesia Time: where the newsrooms of the outlet tables sit, and what they print unless they say otherwise.
 */
export const NEWSROOM_OFFSET = LEXICON.find("wib")?.values.offset as string;

/** As ISO 8601, by the newsrooms' clocks where no offset is known. */
export const localTime = (date: string, time: string, offset: string | null): string =>
  `${date}T${time.length === 5 ? `${time}:00` : time}${offset ?? NEWSROOM_OFFSET}`;

/** A crawler's time stamp as ISO 8601 with its offset; null where it has none. */
export function timestampOf(written: string | null): string | null {
  if (written === null) return null;
  const stamp = fromEpoch(written) ?? written;
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(\.\d+)? ?(Z|UTC|[+-]\d\d:?\d\d)$/i.exec(stamp);
  if (!parts) return null;
  const [, day, minutes, seconds = ":00", , zone = ""] = parts;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...):?/, "$1:") : "Z";
  const value = `${day}T${minutes}${seconds}${offset}`;
  return Number.isNaN(Date.parse(value)) ? null : value;
}
