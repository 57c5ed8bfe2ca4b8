/** The head of an article: its title, the lines that repeat it, and the dateline. */
import { hasWords, skipSpaces } from "../text/letters.ts";
import { type Dateline, proseFollows } from "./datelines.ts";
import type { Line } from "./lines.ts";
import { looksLikeTitle, repeatsTitle } from "./shapes.ts";
import { type LayoutState, push } from "./state.ts";

/** A dateline that names an outlet may come after a summary or two. */
const DATELINE_REACH = 3;
const SHORTEST_JOINED_TITLE = 12;
export const MARKDOWN_HEADING = /^#{1,6} +/;

const contentOf = ({ text }: LayoutState, line: Line): string => text.slice(line.start, line.end);

/** A line before the body that says the title again. */
export function takeRepeatedTitle(state: LayoutState, line: Line): boolean {
  if (state.bodyPieces > 0 || state.title === null || !repeatsTitle(state.title, contentOf(state, line))) return false;
  push(state, line.next, "title", "title/repeated");
  return true;
}

export function takeTitle(state: LayoutState, line: Line): boolean {
  if (state.bodyPieces > 0 || state.title !== null) return false;
  const rule = titleRule(state, line);
  if (rule === null) return false;
  state.title = contentOf(state, line).replace(/\s+/g, " ").replace(MARKDOWN_HEADING, "");
  push(state, line.next, "title", rule);
  return true;
}

function titleRule({ text, hints, filled, readings, tables }: LayoutState, line: Line): string | null {
  const next = filled[readings.indexOf(null, line.index + 1)]; // the next line of the text itself
  // joined to what follows: body
  if (next === undefined || !text.startsWith("\n", line.next - 1)) return null;
  if (hints.title !== null && repeatsTitle(hints.title, text.slice(line.start, line.end))) return "title/given";
  if (line.index > 0 && hints.title !== null) return null;
  if (tables.datelines.find(text, line.start, line.end) !== null) return null;
  return looksLikeTitle(text, line, next) ? "title/first-line" : null;
}

/**
 * Cuts what was joined before the first words up to `end`: the title that is given, and what comes before a dateline.
 */
export function cutJoinedHead(state: LayoutState, end: number): void {
  if (state.bodyPieces > 0) return;
  cutJoinedTitle(state, end);
  const { text, tables } = state;
  const start = skipSpaces(text, state.at, end);
  if (tables.datelines.find(text, start, end)?.named) return;
  const dateline = tables.datelines.afterHead(text, start, end);
  if (dateline > 0) push(state, dateline, "other", "boilerplate/before-dateline");
}

function cutJoinedTitle(state: LayoutState, end: number): void {
  const { text } = state;
  const given = state.hints.title?.trim() ?? "";
  if (given.length < SHORTEST_JOINED_TITLE || state.title !== null) return;
  const start = skipSpaces(text, state.at, end);
  const after = skipSpaces(text, start + given.length, end);
  // as it is given, and a capital after it: a lead may begin with the headline's words
  if (!text.startsWith(given, start) || after >= end || !/[\p{Lu}"“(]/u.test(text[after] as string)) return;
  state.title = given;
  push(state, start + given.length, "title", "title/given-joined");
}

/** The dateline that opens what is left up to `end`, `next` the line after it. */
export function cutDateline(state: LayoutState, end: number, next: Line | undefined): void {
  if (state.dateline !== null || state.bodyPieces >= DATELINE_REACH) return;
  const found = state.tables.datelines.find(state.text, skipSpaces(state.text, state.at, end), end);
  if (!found || (state.bodyPieces > 0 && found.outlet === null) || opensList(state, found, next)) return;
  state.dateline = found;
  push(state, found.end, "dateline", found.rule);
}

/** A dateline on a line of its own, as the texts of pages have it: `Jakarta -`, or `Jakarta` and a dash below. */
export function takeDatelineLine(state: LayoutState, line: Line): boolean {
  if (state.dateline !== null || state.bodyPieces > 0) return false;
  const { text, filled, tables } = state;
  const next = filled[line.index + 1];
  const found = next ? tables.datelines.ownLine(text, line, next) : null;
  if (!next || !found) return false;
  const after = filled[line.index + 2];
  const isDash = found.end === next.end;
  const [paragraph, from] = isDash ? [after, after?.start] : [next, Math.max(found.end, next.start)];
  // a list goes on
  if (!paragraph || from === undefined || (!isDash && after && text[after.start] === "-")) return false;
  if (!proseFollows(text, paragraph.start, from, paragraph.end)) return false;
  state.dateline = found;
  push(state, isDash ? next.next : found.end === line.end ? line.next : found.end, "dateline", found.rule);
  return true;
}

const LONGEST_CAPTION = 220;
const SENTENCES = /[\p{Ll}\d][.!?]["”]? ["“]?\p{Lu}/u;

/** What a picture shows, with no mark of its own: below the picture's label, above a dateline that names its outlet. */
export function takeCaptionAbove(state: LayoutState, line: Line): boolean {
  if (state.bodyPieces > 0 || state.dateline !== null || line.end - line.start > LONGEST_CAPTION) return false;
  const { text, blocks, filled, tables } = state;
  const above = blocks.filter(({ kind }) => kind !== "blank").slice(-2);
  const next = filled[line.index + 1];
  if (!next || !above.some(({ rule }) => rule === "boilerplate/photo-label")) return false;
  const dateline = tables.datelines.find(text, next.start, next.end);
  if (!dateline || dateline.outlet === null || SENTENCES.test(contentOf(state, line))) return false;
  push(state, line.next, "caption", "caption/above-dateline");
  return true;
}

/** A lost dateline and a list both begin with a dash; a list goes on. */
const opensList = ({ text }: LayoutState, found: Dateline, next: Line | undefined): boolean =>
  found.rule === "dateline/lost-links" && next !== undefined && text[next.start] === "-";

/** True where something readable is left up to `end`. */
export const isLeft = ({ text, at }: LayoutState, end: number): boolean => hasWords(text, at, end);
