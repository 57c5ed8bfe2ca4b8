/**
 * Boilerplate inside a line: what a scraper ran together with the paragraph. Finding the strings that it begins with costs a few fast
 * scans; what stands around a hit decides whether it is boilerplate, and how far it goes.
 */
import type { Block } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import { skipSpaces } from "../text/letters.ts";
import { codesBefore, findEnding, isTags, signatureBefore } from "./endings.ts";
import { TRIGGERS, type Trigger } from "./triggers.ts";

const READERS = "boilerplate/reader-notice";

/** A hit of a trigger. */
export interface Hit extends Span {
  readonly trigger: Trigger;
}

/** Two characters as a number; those beyond ASCII may be taken for others. */
const pair = (first: number, second: number): number => ((first & 127) << 7) | (second & 127);

/** The trigger strings, each with its trigger, by their first two characters: `HEADS` has the index into `STARTING`, 0 for none. */
const HEADS = new Uint16Array(1 << 14);
const STARTING: { readonly string: string; readonly trigger: Trigger }[][] = [[]];
for (const trigger of TRIGGERS) {
  for (const string of trigger.strings) {
    const head = pair(string.charCodeAt(0), string.charCodeAt(1));
    if (HEADS[head] === 0) HEADS[head] = STARTING.push([]) - 1;
    STARTING[HEADS[head] as number]?.push({ string, trigger });
  }
}

/** Every hit of every trigger in `text`, in order; of two at one place the longer. */
export function findHits(text: string): Hit[] {
  const hits: Hit[] = [];
  let first = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at++) {
    const second = text.charCodeAt(at + 1);
    const list = HEADS[pair(first, second)] as number;
    first = second;
    if (list === 0) continue;
    for (const { string, trigger } of STARTING[list] ?? []) {
      if (!text.startsWith(string, at)) continue;
      const opens = trigger.opens?.(text, at) ?? -1;
      hits.push({ start: opens < 0 ? at : opens, end: at + string.length, trigger });
    }
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The boilerplate of the line `[start, end)`: `hits[from]` is the first hit that may lie in it. In order, without overlap; white space
 * behind a cut belongs to it.
 */
export function cutLine(
  text: string,
  start: number,
  end: number,
  hits: readonly Hit[],
  from: number,
  lastLine: boolean,
): Block[] {
  const ending = findEnding(text, start, end, lastLine);
  const stop = ending[0]?.start ?? end;
  const cuts: Block[] = [];
  let done = start;
  for (let k = from; k < hits.length; k++) {
    const hit = hits[k] as Hit;
    if (hit.start >= stop) break;
    if (hit.start < done) continue;
    let limit = stop;
    for (let n = k + 1; n < hits.length; n++) {
      const next = hits[n] as Hit;
      if (next.start < hit.end) continue;
      limit = Math.min(stop, next.start);
      break;
    }
    const extent = hit.trigger.extent(text, hit.start, hit.end, { start: done, end: stop, limit });
    if (!extent) continue;
    const codes = codesBefore(text, extent.start, done);
    // what readers send in is signed
    const signature = codes && hit.trigger.rule === READERS ? signatureBefore(text, codes.start, done) : null;
    if (signature) cuts.push(signature);
    if (codes) cuts.push(codes);
    const to = skipSpaces(text, extent.end, stop);
    cuts.push({ start: Math.max(extent.start, done), end: to, kind: hit.trigger.kind, rule: hit.trigger.rule });
    done = to;
  }
  // small words behind the last boilerplate are tags
  if (ending.length === 0 && lastLine && cuts.length > 0 && isTags(text, done, end)) {
    cuts.push({ start: done, end, kind: "tags", rule: "ending/tags" });
  }
  return [...cuts, ...ending];
}
