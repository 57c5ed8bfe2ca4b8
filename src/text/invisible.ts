import type { Edit } from "../core/edited-text.ts";
import { fromC1 } from "./code-pages.ts";

/** What no reader sees, by the rule that takes it out: stretches of UTF-16 units, each from and to. */
const STRETCHES: Readonly<Record<string, readonly (readonly [from: number, to: number])[]>> = {
  // all but tab and line ends
  "control/c0": [
    [0x00, 0x08],
    [0x0b, 0x0c],
    [0x0e, 0x1f],
    [0x7f, 0x7f],
  ],
  "control/c1": [[0x80, 0x9f]],
  "invisible/soft-hyphen": [[0xad, 0xad]],
  // zero-width space, word joiner, fillers, annotation and object marks, noncharacters
  "invisible/zero-width": [
    [0x034f, 0x034f],
    [0x115f, 0x1160],
    [0x17b4, 0x17b5],
    [0x200b, 0x200b],
    [0x2060, 0x2065],
    [0x206a, 0x206f],
    [0x3164, 0x3164],
    [0xffa0, 0xffa0],
    [0xfff9, 0xfffc],
    [0xfffe, 0xffff],
  ],
  "invisible/joiner": [[0x200c, 0x200d]],
  "invisible/direction": [
    [0x061c, 0x061c],
    [0x200e, 0x200f],
    [0x202a, 0x202e],
    [0x2066, 0x2069],
  ],
  "invisible/variation-selector": [
    [0x180b, 0x180f],
    [0xfe00, 0xfe0f],
  ],
  "invisible/byte-order-mark": [[0xfeff, 0xfeff]],
};

const RULES = new Map<number, string>();
for (const [rule, stretches] of Object.entries(STRETCHES)) {
  for (const [from, to] of stretches) for (let unit = from; unit <= to; unit++) RULES.set(unit, rule);
}

const unicodeEscape = (unit: number): string => `\\u${unit.toString(16).padStart(4, "0")}`;

const CLASS = Object.values(STRETCHES)
  .flat()
  .map(([from, to]) => `${unicodeEscape(from)}-${unicodeEscape(to)}`)
  .join("");

/** What no reader sees, and the halves of surrogate pairs, which may be alone. */
export const UNSEEN = `[${CLASS}\\ud800-\\udfff]`;
const FIND = new RegExp(
  `[${CLASS}]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]`,
  "g",
);

/** Punctuation of General Punctuation (U+20xx) of which only the low byte is left. */
const LOW_BYTES: Readonly<Record<string, string>> = {
  "\x13": "–",
  "\x14": "—",
  "\x18": "‘",
  "\x19": "’",
  "\x1c": "“",
  "\x1d": "”",
};

const JOINED_SCRIPTS =
  "Arabic Syriac Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Myanmar " +
  "Khmer Javanese Balinese Sundanese";
/** Letters whose shape a joiner beside them changes. */
const JOINED = new RegExp(`[${JOINED_SCRIPTS.replace(/\w+ ?/g, (script) => `\\p{Script=${script.trim()}}`)}]`, "u");
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;
const VARIED = /[\d#*]|[^\p{ASCII}\s]/u;

/**
 * Edits that take out what no reader sees: controls, soft hyphens, zero-width and direction marks. A C1 control becomes
 * the mark that Windows-1252 has at that byte. Joiners stay within the scripts and the emoji that need them, variation
 * selectors after what they vary. A lone half of a surrogate pair becomes U+FFFD: it cannot be written.
 */
export function invisibleEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { index: start } of text.matchAll(FIND)) {
    const edit = editAt(text, start);
    if (!edit) continue;
    const last = edits.at(-1);
    if (last && last.end === start && last.rule === edit.rule) {
      edits[edits.length - 1] = { ...last, end: edit.end, after: last.after + edit.after };
    } else edits.push(edit);
  }
  return edits;
}

/** The edit of the unit at `start`, which nobody sees; null where it stays. */
function editAt(text: string, start: number): Edit | null {
  const unit = text.charCodeAt(start);
  const rule = RULES.get(unit) ?? "control/surrogate";
  const edit = (after: string, by = rule): Edit => ({ rule: by, start, end: start + 1, after });
  switch (rule) {
    case "control/surrogate":
      return edit("\ufffd");
    case "control/c1":
      return edit(fromC1(unit));
    case "control/c0": {
      const mark = lowByte(text, start);
      if (mark !== undefined) return edit(mark, "control/low-byte");
      if (unit === 0x0c && isBetweenLines(text, start)) return null;
      return edit(unit === 0x0b || unit === 0x0c ? " " : "");
    }
    case "invisible/joiner":
      return isJoining(text, start) ? null : edit("");
    case "invisible/variation-selector":
      return VARIED.test(codePointBefore(text, start)) ? null : edit("");
    default:
      return edit("");
  }
}

/** The mark beside a word of which only the control at `at` is left. */
function lowByte(text: string, at: number): string | undefined {
  const mark = LOW_BYTES[text[at] as string];
  return mark && /\p{L}/u.test(text.slice(Math.max(at - 2, 0), at + 3)) ? mark : undefined;
}

function isJoining(text: string, at: number): boolean {
  const before = codePointBefore(text, at);
  const after = codePointAt(text, at + 1);
  return (JOINED.test(before) && JOINED.test(after)) || (EMOJI.test(before) && EMOJI.test(after));
}

function codePointAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? "" : String.fromCodePoint(point);
}

function codePointBefore(text: string, at: number): string {
  const low = at > 1 && (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00;
  return codePointAt(text, low ? at - 2 : at - 1);
}

/** True for a form feed that parts pages: layout asks where they are. */
const isBetweenLines = (text: string, at: number): boolean => text[at - 1] === "\n" || text[at + 1] === "\n";
