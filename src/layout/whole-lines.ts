/** Lines that are boilerplate or metadata as a whole: by their first word, then by a rule that matches the line. */
import type { BlockKind } from "../core/document.ts";
import { OUTLETS } from "../outlets/index.ts";
import { isDigit } from "../text/letters.ts";
import { BOILERPLATE, PAGE_WORDS } from "./boilerplate.ts";
import {
  BYLINE_WORDS,
  type Byline,
  readByline,
  readClosingName,
  readNames,
  readPerson,
  readSignature,
  readTimestamp,
} from "./bylines.ts";
import { isCaption } from "./captions.ts";
import type { Line } from "./lines.ts";
import type { BoilerplateRule } from "./outlet.ts";

/** What a line is, with what it says. */
export interface LineReading {
  readonly kind: BlockKind;
  readonly rule: string;
  /** Slug of the outlet that alone prints such lines. */
  readonly outlet: string | null;
  readonly byline: Byline | null;
}

interface LineRule extends BoilerplateRule {
  readonly outlet: string | null;
}

/** First word -> the rules that such a line may meet; an outlet's own before the general ones. */
const RULES: ReadonlyMap<string, readonly LineRule[]> = (() => {
  const rules: LineRule[] = [
    ...OUTLETS.flatMap((outlet) => outlet.boilerplate.map((rule) => ({ ...rule, outlet: outlet.slug }))),
    ...BOILERPLATE.map((rule) => ({ ...rule, outlet: null })),
  ];
  const byWord = new Map<string, LineRule[]>();
  for (const rule of rules) {
    for (const word of rule.first) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  }
  return byWord;
})();

const PAGE_LINES: ReadonlyMap<string, { rule: string; kind: BlockKind }> = new Map(
  PAGE_WORDS.flatMap(({ rule, kind, lines }) => lines.map((line) => [line, { rule, kind }] as const)),
);
const LONGEST_PAGE_LINE = Math.max(...[...PAGE_LINES.keys()].map((line) => line.length));

const BYLINE = { kind: "byline", rule: "metadata/names", outlet: null } as const;

/** Sections of outlets; above the title such a word stands for the article's own. */
const SECTIONS: ReadonlySet<string> = new Set(
  (
    "nasional regional internasional dunia global ekonomi bisnis keuangan megapolitan metro politik hukum peristiwa daerah olahraga sport " +
    "sports bola sepakbola otomotif tekno teknologi sains hiburan showbiz seleb selebritas lifestyle kesehatan health travel wisata " +
    "kuliner pendidikan edukasi opini kolom humaniora properti news berita"
  ).split(" "),
);
const SECTION_REACH = 3;

/** Longer lines are never boilerplate as a whole. */
const LONGEST_BOILERPLATE = 520;
const LONGEST_METADATA = 180;
const LONGEST_CAPTION = 320;

const FIRST_WORD = /[\p{L}\d©]+/uy;

/** The first word of a line in small letters, behind `*`, `-`, `(`, `[`, `>` and spaces; `0` for a number, `#` for a hashtag. */
function firstWord(text: string, line: Line): string {
  let i = line.start;
  if (text[i] === "#" && text[i + 1] !== " ") return "#";
  while (i < line.end && i < line.start + 5 && "*-–([#•>»<\"' ".includes(text[i] as string)) i++;
  FIRST_WORD.lastIndex = i;
  const word = FIRST_WORD.exec(text)?.[0] ?? "";
  return isDigit(word.charCodeAt(0)) ? "0" : word.toLowerCase();
}

/**
 * Reads every line: what it is where it is no part of the article's text, null where it is. `lastOwn` is the index of the last line of
 * the text itself, -1 where there is none.
 */
export function readWholeLines(
  text: string,
  lines: readonly Line[],
): { readings: readonly (LineReading | null)[]; lastOwn: number } {
  let head = true;
  const readings = lines.map((line, index) => {
    const reading = readWholeLine(text, line, head, index === lines.length - 1);
    // a title may stand above the byline: what is short does not end the head
    if (!reading && line.end - line.start > LONGEST_METADATA) head = false;
    return reading;
  });
  for (const [index, line] of lines.slice(0, SECTION_REACH).entries()) {
    if (readings[index] || index + 1 >= lines.length) continue;
    if (!SECTIONS.has(text.slice(line.start, line.end).toLowerCase())) break;
    readings[index] = { kind: "breadcrumb", rule: "boilerplate/section", outlet: null, byline: null };
  }
  for (const [index, line] of lines.entries()) {
    if (index === 0 || readings[index] !== null || line.end - line.start > 50) continue;
    const besideTime = readings[index + 1]?.kind === "timestamp" || readings[index - 1]?.kind === "timestamp";
    const author = besideTime ? readPerson(text.slice(line.start, line.end)) : null;
    if (author) readings[index] = { ...BYLINE, byline: { authors: [author], editors: [] } };
  }
  return { readings, lastOwn: readings.lastIndexOf(null) };
}

/** Reads a line that is no part of the article's text, null where it is one. `head`: no body line has come yet; `last`: none follows. */
function readWholeLine(text: string, line: Line, head: boolean, last: boolean): LineReading | null {
  const length = line.end - line.start;
  if (length > LONGEST_BOILERPLATE) return null;
  const word = firstWord(text, line);
  const page = length <= LONGEST_PAGE_LINE ? PAGE_LINES.get(text.slice(line.start, line.end).toLowerCase()) : undefined;
  if (page) return { ...page, outlet: null, byline: null };
  const rules = RULES.get(word);
  const bylineWord = BYLINE_WORDS.has(word);
  const bracketed = length <= LONGEST_CAPTION && (text[line.end - 1] === ")" || text[line.end - 2] === ")");
  if (!rules && !bylineWord && !bracketed && length > LONGEST_METADATA) return null;
  const content = text.slice(line.start, line.end);

  const rule = rules?.find((candidate) => candidate.line.test(content));
  const byline = bylineWord ? readByline(content) : null;
  if (rule) return { kind: rule.kind, rule: rule.rule, outlet: rule.outlet, byline };
  const reading = (kind: BlockKind, id: string, said: Byline | null = null): LineReading => ({
    kind,
    rule: id,
    outlet: null,
    byline: said,
  });
  if (byline) return reading("byline", "metadata/byline", byline);
  const author = head ? readSignature(content) : null;
  if (author) return reading("byline", "metadata/signature", { authors: [author], editors: [] });
  const timestamp = readTimestamp(content);
  if (timestamp) return reading("timestamp", "metadata/timestamp", timestamp);
  const names = (head ? readNames(content) : null) ?? (last ? readClosingName(content) : null);
  if (names) return { ...BYLINE, byline: { authors: names, editors: [] } };
  if (length <= LONGEST_CAPTION && isCaption(content)) return reading("caption", "boilerplate/caption");
  return null;
}
