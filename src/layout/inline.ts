/**
 * Boilerplate inside a line: what a scraper ran together with the paragraph. Finding the strings that it begins with
 * costs a few fast scans; what is around a hit decides whether it is boilerplate, and how far it goes.
 */
import type { Block, BlockKind } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import { isAsciiUpper, skipSpaces } from "../text/letters.ts";
import type { ExtentName, InlineRule } from "./boilerplate-rule.ts";
import { codesBefore, findEnding, isFooter, isTags, signatureBefore } from "./endings.ts";
import type { Extent } from "./extents.ts";
import type { Line, LineBounds } from "./lines.ts";

/** What readers send in is signed before it. */
const READER_NOTICE = "line_after_signature" satisfies ExtentName;

interface Trigger {
  readonly id: string;
  readonly kind: BlockKind;
  readonly signed: boolean;
  readonly extent: Extent;
}

interface TriggerString {
  /** Where the string that begins at `at` ends; -1 where the text says something else. */
  readonly endOf: (text: string, at: number) => number;
  readonly trigger: Trigger;
}

/** A string of a rule, met in a text; `start` is where what it belongs to begins. */
export interface Hit extends Span {
  readonly trigger: Trigger;
}

export interface InlineBoilerplate {
  /** Every hit of every string in `text`, in order; of two at one place the longer. */
  readonly findHits: (text: string) => Hit[];
}

/** Two characters as a number; those beyond ASCII may be taken for others. */
const pair = (first: number, second: number): number => ((first & 127) << 7) | (second & 127);

/** `Baca juga`: words, which are written in any letter case; `window.` is not. */
const isWording = (string: string): boolean => isAsciiUpper(string.charCodeAt(0));

/** The pairs of characters that a string may begin with. */
function headsOf(string: string): Set<number> {
  const [first, second] = [string.charCodeAt(0), string.charAt(1)];
  const seconds = isWording(string) ? [second.toLowerCase(), second.toUpperCase()] : [second];
  return new Set(seconds.map((char) => pair(first, char.charCodeAt(0))));
}

const literalEnd = (string: string) => (text: string, at: number) =>
  text.startsWith(string, at) ? at + string.length : -1;

const SPACE = 0x20;
const COLON = 0x3a;

/** Letter case is free behind the first letter, and a space may go before a colon: `BACA JUGA :`. */
function wordingEnd(wording: string): TriggerString["endOf"] {
  const folded = wording.charAt(0) + wording.slice(1).toLowerCase();
  return (text, at) => {
    let end = at;
    for (let i = 0; i < folded.length; i++, end++) {
      const code = folded.charCodeAt(i);
      if (code === COLON && text.charCodeAt(end) === SPACE) end++;
      const written = text.charCodeAt(end);
      if (written !== code && (i === 0 || !isAsciiUpper(written) || (written | 32) !== code)) return -1;
    }
    return end;
  };
}

export function createInline(
  rules: readonly InlineRule[],
  extents: Readonly<Record<ExtentName, Extent>>,
): InlineBoilerplate {
  // the strings by their first two characters: `heads` has the index into `starting`, 0 for none
  const heads = new Uint16Array(1 << 14);
  const starting: TriggerString[][] = [[]];
  for (const { id, kind, extent, strings } of rules) {
    const trigger = { id, kind, signed: extent === READER_NOTICE, extent: extents[extent] };
    for (const string of strings) {
      const endOf = isWording(string) ? wordingEnd(string) : literalEnd(string);
      for (const head of headsOf(string)) {
        if (heads[head] === 0) heads[head] = starting.push([]) - 1;
        starting[heads[head] as number]?.push({ endOf, trigger });
      }
    }
  }
  return {
    findHits(text) {
      const hits: Hit[] = [];
      const listOf = heads;
      let first = text.charCodeAt(0);
      for (let at = 0; at + 1 < text.length; at++) {
        const second = text.charCodeAt(at + 1);
        const list = listOf[pair(first, second)] as number;
        first = second;
        if (list !== 0) addHits(hits, text, at, starting[list] ?? []);
      }
      return hits.sort((a, b) => a.start - b.start || b.end - a.end);
    },
  };
}

/** The hits at `at` of strings that begin with its two characters. */
function addHits(hits: Hit[], text: string, at: number, strings: readonly TriggerString[]): void {
  for (const { endOf, trigger } of strings) {
    const end = endOf(text, at);
    if (end < 0) continue;
    const opens = trigger.extent.opens?.(text, at) ?? -1;
    hits.push({ start: opens < 0 ? at : opens, end, trigger });
  }
}

/**
 * The boilerplate of a line: `hits[from]` is the first hit that may lie in it. In order, without overlap; white space
 * after a cut belongs to it. `last`: the last line of the text itself.
 */
export function cutLine(text: string, line: Line, hits: readonly Hit[], from: number, last: boolean): Block[] {
  const ending = findEnding(text, line.start, line.end, last);
  const stop = ending[0]?.start ?? line.end;
  const cuts: Block[] = [];
  let done = line.start;
  for (let k = from; k < hits.length && (hits[k] as Hit).start < stop; k++) {
    const hit = hits[k] as Hit;
    if (hit.start < done) continue;
    const limit = Math.min(stop, nextStart(hits, k));
    const found = cutsOfHit(text, hit, { start: done, end: stop, limit });
    cuts.push(...found);
    done = found.at(-1)?.end ?? done;
  }
  if (ending.length === 0 && last && cuts.length > 0 && isFooter(text, done, line.end))
    cuts.push({ start: done, end: line.end, kind: "copyright", rule: "ending/footer" });
  // small words after the last boilerplate are tags
  if (ending.length === 0 && last && cuts.length > 0 && isTags(text, done, line.end)) {
    cuts.push({ start: done, end: line.end, kind: "tags", rule: "ending/tags" });
  }
  return [...cuts, ...ending];
}

/** Where the first hit after `hits[k]` begins that does not lie in it. */
function nextStart(hits: readonly Hit[], k: number): number {
  const { end } = hits[k] as Hit;
  for (let n = k + 1; n < hits.length; n++) {
    const { start } = hits[n] as Hit;
    if (start >= end) return start;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * The span of a hit, with the codes and the signature that end the text before it; none where the words are the
 * article's own.
 */
function cutsOfHit(text: string, { start, end, trigger }: Hit, line: LineBounds): Block[] {
  const span = trigger.extent.span(text, start, end, line);
  if (!span) return [];
  const cuts: Block[] = [];
  const codes = codesBefore(text, span.start, line.start);
  const signature = codes && trigger.signed ? signatureBefore(text, codes.start, line.start) : null;
  if (signature) cuts.push(signature);
  if (codes) cuts.push(codes);
  const from = Math.max(span.start, line.start);
  cuts.push({ start: from, end: skipSpaces(text, span.end, line.end), kind: trigger.kind, rule: trigger.id });
  return cuts;
}
