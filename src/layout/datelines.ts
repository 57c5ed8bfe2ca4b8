/**
 * Datelines: the place and the outlet's mark at the head of the first paragraph. Five forms, told apart by where the mark stands:
 *
 *   1. mark, place:   `Liputan6.com, Jenewa - `, `TEMPO.CO, Jakarta - `, `KBRN, Jakarta: `, `Liputan6.com,Jakarta-`
 *   2. place, mark:   `SURABAYA, KOMPAS.com - `, `Jakarta, CNN Indonesia -- `, `JAKARTA, KOMPAS — `, `YOGYAKARTA,KOMPAS.com `
 *   3. place (mark):  `Jakarta (ANTARA) - `, `Sleman, DIY (ANTARA News) - `
 *   4. mark alone:    `Merdeka.com - `, `KOMPAS.com - `, `KONTAN.CO.ID - JAKARTA. `
 *   5. place alone:   `Medan - `; and what a scraper that lost its links leaves: ` , - `, `- `
 */

import { anyOf } from "../language/patterns.ts";
import { OUTLETS } from "../outlets/index.ts";
import { letterCase } from "./headline.ts";

export interface Dateline {
  /** Where the paragraph's own words begin. */
  readonly end: number;
  readonly place: string | null;
  /** Slug of the outlet that the mark names. */
  readonly outlet: string | null;
  readonly rule: string;
}

/** What a dateline may name an outlet by, in small letters -> slug. */
const MARKS: ReadonlyMap<string, string> = new Map(
  OUTLETS.flatMap((outlet) =>
    [...outlet.datelineNames, ...outlet.domains].map((mark) => [mark.toLowerCase(), outlet.slug]),
  ),
);

// a mark of the tables, or any host name: an outlet that is not in the tables has datelines too
const HOST = "[A-Za-z][A-Za-z0-9-]{1,24}\\.(?:com|COM|co\\.id|CO\\.ID|id|ID|co|CO|net|NET|news|NEWS)";
const MARK = `(?:${HOST}|${anyOf([...OUTLETS.flatMap((outlet) => outlet.datelineNames), "KBRN"])}(?!\\w))`;
const WORD = `[A-Z\\u00c0-\\u00de][\\p{L}.'’()-]{0,24}`;
const PLACE = `${WORD}(?:[ /]${WORD}){0,4}(?:, ?${WORD}(?: ${WORD}){0,3})?`;
const DASH = `\\s*(?:--+|[-–—])\\s*`;

const FORMS: readonly {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly mark: number;
  readonly place: number;
}[] = [
  {
    rule: "dateline/mark-place",
    pattern: new RegExp(`^(${MARK})\\s?[,|]\\s{0,3}(${PLACE})(?:${DASH}|\\s*[:.]\\s+)`, "u"),
    mark: 1,
    place: 2,
  },
  {
    rule: "dateline/place-mark",
    pattern: new RegExp(`^(${PLACE}),\\s?(${MARK})(?:${DASH}|\\s*[:|]\\s*|\\s+(?=["“A-Z]))`, "u"),
    mark: 2,
    place: 1,
  },
  {
    rule: "dateline/place-bracketed-mark",
    pattern: new RegExp(`^(${PLACE}),?\\s?\\((${MARK})\\)(?:${DASH}|\\s*:?\\s+(?=["“A-Z]))`, "u"),
    mark: 2,
    place: 1,
  },
  {
    rule: "dateline/mark",
    pattern: new RegExp(`^(${MARK})${DASH}(?=["“'‘(]?[A-Z])(?:(${PLACE})\\.\\s+(?=["“A-Z]))?`, "u"),
    mark: 1,
    place: 2,
  },
  { rule: "dateline/mark", pattern: new RegExp(`^(${HOST})\\s+(?=["“]?[A-Z][a-z])`, "u"), mark: 1, place: 0 },
  {
    rule: "dateline/place",
    pattern: new RegExp(`^(${WORD}(?: ${WORD}){0,2})(?: --? | [–—] |- )(?=["“'‘(]?[A-Z0-9])`, "u"),
    mark: 0,
    place: 1,
  },
  { rule: "dateline/lost-links", pattern: /^(?:,\s*)*(?:--?|[–—])\s*(?=[^\s-])/u, mark: 0, place: 0 },
];

/** First words that open a sentence and never a dateline of form 5. */
const NO_PLACE: ReadonlySet<string> = new Set(
  "Indonesia RI AS Video Foto Breaking Update Opini Kolom Live Selain Hari Presiden Ketua Menteri Rusia China Ukraina Israel Iran".split(
    " ",
  ),
);

/** The dateline at `start` of a paragraph that ends at `end`, null where it has none. */
export function findDateline(text: string, start: number, end: number): Dateline | null {
  const head = text.slice(start, Math.min(end, start + 120));
  const first = head.charCodeAt(0);
  // capitals, a digit never; a dash or comma where links were lost
  if (!((first >= 0x41 && first <= 0x5a) || "-–—,".includes(head[0] ?? "x"))) return null;
  for (const { rule, pattern, mark, place } of FORMS) {
    const match = pattern.exec(head);
    if (!match) continue;
    const placeText = (place > 0 ? match[place] : undefined) ?? null;
    if (rule === "dateline/place") {
      if (NO_PLACE.has((placeText ?? "").split(" ", 1)[0] as string) || MARKS.has(placeText?.toLowerCase() ?? ""))
        continue;
      // `Persija - Persib berakhir imbang` is no dateline: prose must follow, at length
      if (end - start < 50 || letterCase(text, start + match[0].length, end, 40).smallContent < 2) continue;
    }
    const outlet = mark > 0 ? (MARKS.get((match[mark] as string).toLowerCase()) ?? null) : null;
    return { end: start + match[0].length, place: placeText, outlet, rule };
  }
  return null;
}

/** How far in a text whose lines were joined the dateline may stand, behind the title, the byline and the time. */
const HEAD_REACH = 320;
const MARKED_INSIDE = new RegExp(
  `(?<=[^.?!]\\s)(?:(?:${MARK}),\\s{0,3}${PLACE}${DASH}|(${PLACE})(?:, ?(?:${MARK})| ?\\((?:${MARK})\\))${DASH}|(${HOST})${DASH}(?=["“A-Z]))`,
  "u",
);
/** What each of these forms has: the cheap test before them. */
const DASHED = /[-–—]/;
/** The place that ends a run of capitalised words: all of it in capitals (`... Budi Santoso TANGERANG SELATAN`), else its last word. */
const LAST_PLACE = /(?:[A-Z][A-Z.]+(?: [A-Z][A-Z.]+)*|\S+)$/u;

/** Where a dateline that names its outlet begins behind head matter at `start`, -1 where none does: matter with no sentence in it. */
export function datelineBehindHead(text: string, start: number, end: number): number {
  const head = text.slice(start, Math.min(end, start + HEAD_REACH));
  const match = DASHED.test(head) ? MARKED_INSIDE.exec(head) : null;
  if (!match || /[a-z]{3}[.?!]["”]? [A-Z]/.test(head.slice(0, match.index))) return -1;
  // a host name and a dash alone say little: what is before them must not read as a sentence
  if (match[2] !== undefined && letterCase(text, start, start + match.index).smallContent > 1) return -1;
  return start + match.index + (match[1] === undefined ? 0 : match[1].search(LAST_PLACE));
}
