/**
 * What lines that differ in their details have in common: `Waktu baca 3 menit` and `Waktu baca 12 menit` are both
 * `waktu baca {n} menit`. What is left open: numbers, days, months, links, and the names or the headline after a label.
 */
import { C } from "../language/classes.ts";
import { isWordOf } from "../language/words.ts";
import { isTitleCase } from "./headline.ts";

/** Longer lines have no shape: they are text. In UTF-16 code units. */
const LONGEST_LINE = 520;
const LONGEST_LABEL = 30;
const FEWEST_LETTERS = 3;

const SLOTS = { number: "{n}", day: "{day}", month: "{month}", link: "{link}", name: "{name}" } as const;
type Slot = (typeof SLOTS)[keyof typeof SLOTS];
const ANY_SLOT = /\{(?:n|day|month|link|name)\}/g;

const NUMBER = /\d+(?:[.,:/-]\d+){0,9}/g;
const LINK = /:\/\/|^www\.|^[("]?@\w|\w@\w/;
/** What no line is told by: bullets, dashes and commas at its ends. */
const BEFORE = " *,•·|–—-";
const BEHIND = " ,|";

/** The shape of a line; null for one that is too long or has next to no letters. A shape is its own shape. */
export function lineShape(line: string): string | null {
  const trimmed = line.trim();
  if (trimmed.length > LONGEST_LINE) return null;
  const label = labelEnd(trimmed);
  const words = trimmed.slice(0, label).split(/\s+/);
  const shape = words.map(wordShape).join(" ") + (label < trimmed.length ? ` ${SLOTS.name}` : "");
  const bare = withoutEdges(shape);
  return countLetters(bare.replace(ANY_SLOT, "")) < FEWEST_LETTERS ? null : bare;
}

/** Behind the colon of a label that names or a headline follow: `Penulis: Rina Lestari`; else the line's end. */
function labelEnd(line: string): number {
  const colon = line.indexOf(":");
  if (colon < 0 || colon > LONGEST_LABEL || line[colon + 1] !== " ") return line.length;
  return isTitleCase(line, colon + 1, line.length) && !LINK.test(line) ? colon + 1 : line.length;
}

function wordShape(word: string): string {
  if (LINK.test(word)) return SLOTS.link;
  return slotOf(word) ?? word.toLowerCase().replace(NUMBER, SLOTS.number).replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

/** A day of the week or a month, with the marks around it. */
function slotOf(word: string): string | null {
  const [core] = /\p{L}+/u.exec(word) ?? [];
  if (core === undefined) return null;
  const filled = (slot: Slot): string => word.replace(core, slot);
  if (isWordOf(core, 0, core.length, C.weekday)) return filled(SLOTS.day).toLowerCase();
  return isWordOf(core, 0, core.length, C.month) ? filled(SLOTS.month).toLowerCase() : null;
}

function withoutEdges(shape: string): string {
  let [start, end] = [0, shape.length];
  while (start < end && BEFORE.includes(shape[start] as string)) start++;
  while (end > start && BEHIND.includes(shape[end - 1] as string)) end--;
  return shape.slice(start, end);
}

const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
