/** The text itself: a line with its inline boilerplate cut out, its paragraphs, headings and lists. */
import type { Block } from "../core/document.ts";
import { skipSpaces } from "../text/letters.ts";
import { findMissingSpaces } from "../text/missing-space.ts";
import { readEssayist } from "./bylines.ts";
import { cutDateline, cutJoinedHead, isLeft, MARKDOWN_HEADING } from "./head.ts";
import { gluedHeadingEnd } from "./headline.ts";
import { cutLine, type Hit } from "./inline.ts";
import type { Line } from "./lines.ts";
import { BODY, shapeOf } from "./shapes.ts";
import { closeLine, credit, type LayoutState, push } from "./state.ts";

/** A line this long with sentences glued to each other has paragraphs run together. */
const GLUED_LENGTH = 500;
/** `Baca juga:` with nothing after it: headlines follow on their own lines. */
export const LONGEST_LABEL = 28;

/** `## Kronologi` */
export function takeMarkdownHeading(state: LayoutState, line: Line): boolean {
  const { text } = state;
  const markup = text[line.start] === "#" ? MARKDOWN_HEADING.exec(text.slice(line.start, line.start + 10)) : null;
  if (!markup) return false;
  push(state, line.start + markup[0].length, "other", "layout/markup");
  push(state, line.next, "heading", "body/marked-heading");
  return true;
}

/** A line of the text itself: always taken. */
export function takeParagraphs(state: LayoutState, line: Line): boolean {
  const { text, hits } = state;
  while (state.hit < hits.length && (hits[state.hit] as Hit).start < line.from) state.hit++;
  const cuts = cutLine(text, line, hits, state.hit, line.index === state.lastOwn);
  for (const cut of cuts) {
    keep(state, cut.start, line);
    take(state, cut);
  }
  keep(state, line.end, line);
  push(state, line.end, "other", "layout/punctuation");
  state.announced = announcedBy(cuts.at(-1), line);
  closeLine(state, line);
  return true;
}

/** A label of related links that closes the line announces headlines on the lines after it. */
const announcedBy = (cut: Block | undefined, line: Line): LayoutState["announced"] =>
  cut?.kind === "related_link" && cut.end === line.end && cut.end - cut.start <= LONGEST_LABEL ? cut.kind : null;

/** Removes a cut, and notes what it says. */
function take(state: LayoutState, { start, end, kind, rule }: Block): void {
  const removed = state.text.slice(start, end);
  state.boilerplateOutlet ??= state.tables.fingerprint(removed, rule, state.dateline?.rule ?? null);
  if (kind === "byline") {
    const read = rule === "metadata/essayist" ? readEssayist : state.tables.bylines.readByline;
    credit(state, read(removed.trim().replace(/^, */, "")));
  }
  push(state, end, kind, rule);
}

/** Keeps what is left of the line up to `end`: after its dateline, in the pieces that were glued. */
function keep(state: LayoutState, end: number, line: Line): void {
  if (!isLeft(state, end)) return;
  const next = state.filled[line.index + 1];
  cutJoinedHead(state, end);
  cutDateline(state, end, next);
  state.bodyPieces++;
  if (line.end - line.start > GLUED_LENGTH) {
    keepGlued(state, end);
    return;
  }
  const whole = state.at <= line.start && end === line.end;
  const { kind, rule } = whole ? shapeOf(state.text, line.start, end, next) : BODY;
  push(state, end, kind, rule);
}

/** Keeps what is left up to `end`, cut where paragraphs, list items and headings were glued together. */
function keepGlued(state: LayoutState, end: number): void {
  const { text } = state;
  const seams = findMissingSpaces(text, state.at, end).filter((seam) => seam.betweenSentences);
  if (seams.length === 0) push(state, end, BODY.kind, BODY.rule);
  for (const pieceEnd of [...seams.map((seam) => seam.at), end]) {
    push(state, gluedHeadingEnd(text, state.at, pieceEnd), "heading", "body/glued-heading");
    const { kind, rule } = shapeOf(text, skipSpaces(text, state.at, pieceEnd), pieceEnd, undefined);
    push(state, pieceEnd, kind, kind === "body" ? "body/glued-paragraph" : rule);
  }
}
