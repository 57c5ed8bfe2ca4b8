/** Told plots: what figures of a film or soap say and want is no one's speech. */
import { LEXICON } from "../language/lexicon.ts";
import { classMask, isAny } from "../language/token-table.ts";
import { initial, mentionAt, type Reading, sentenceFrom, tokenAt } from "./reading.ts";
import { pattern } from "./tests.ts";
import type { Utterance } from "./utterance.ts";

/** `Sinopsis Sinetron X Episode 12`: the whole article tells a plot. */
const SYNOPSIS = /^sinopsis\b/i;
/** `Dalam episode malam ini, Arman ...` */
const EPISODE = pattern("(dalam|pada|di) episode");
/** Behind the verb: what a work tells of, and no words. */
const OF_SOMETHING = pattern("(<topic|relative|unnamed|kin|preposition>|Aa|aa aa)");
const WORK = classMask("work_noun");
/** How far the verb may be from the work that opens its sentence, in tokens. */
const LONGEST_WORK = 14;

const TELLS: ReadonlySet<string> = new Set(LEXICON.wordsOf("recounts"));

type Title = string | null | undefined;

/** What those say who made the work, where the whole article tells its plot; else all. */
export const ofWhoeverSpeaks = (reading: Reading, title: Title, said: readonly Utterance[]): Utterance[] =>
  SYNOPSIS.test(title ?? "") ? said.filter(({ cue }) => isMakers(reading, cue)) : [...said];

/** `kata sutradara Rina Wati`: one who makes works, in the sentence of the cue. */
function isMakers(reading: Reading, cue: number): boolean {
  if (cue < 0) return false;
  const sentence = reading.sentenceOf[cue] as number;
  const to = reading.sentenceStart[sentence + 1] as number;
  for (let i = sentenceFrom(reading, cue); i < to; i++) if (isAny(reading.tokens, i, MAKER)) return true;
  return false;
}
const MAKER = classMask("work_maker");

/** Without what the figures of a told plot say. */
export function withoutPlots(reading: Reading, reported: readonly Utterance[]): Utterance[] {
  if (reported.length === 0) return [];
  const plots = plotsOf(reading);
  if (plots.size === 0) return [...reported];
  return reported.filter((row) => {
    const at = tokenAt(reading, row.start);
    const paragraph = reading.paragraphOf[at] as number;
    const from = plots.get(paragraph);
    if (from === undefined || at < from) return true;
    if (isOfOpening(reading, row, from) || isFigures(reading, row)) return false;
    plots.delete(paragraph); // who made it goes on
    return true;
  });
}

/** By paragraph that tells a plot: the token where it begins. */
function plotsOf(reading: Reading): Map<number, number> {
  const plots = new Map<number, number>();
  const { sentenceStart, sentences, paragraphOf } = reading;
  for (let s = 0; s < sentences.length; s++) {
    const from = sentenceStart[s] as number;
    const to = sentenceStart[s + 1] as number;
    if (from >= to) continue;
    const paragraph = paragraphOf[from] as number;
    const opening = plots.has(paragraph) ? -1 : plotStart(reading, from, to);
    if (opening >= 0) plots.set(paragraph, opening);
  }
  return plots;
}

/** Where the sentence begins to tell: `Film itu mengisahkan ...`, `"Senja" bercerita tentang ...`; else -1. */
function plotStart(reading: Reading, from: number, to: number): number {
  if (EPISODE(reading, from, from, to)) return from;
  let work = from;
  while (work < to && initial(reading, work) === '"') work++;
  if (!isAny(reading.tokens, work, WORK) && mentionAt(reading, work)?.type !== "work") return -1;
  for (let i = work + 1; i < Math.min(to, work + LONGEST_WORK); i++) {
    const cue = reading.cues[i];
    if (cue?.form === "active") return TELLS.has(cue.stem) && OF_SOMETHING(reading, i + 1, i + 1, to) ? i : -1;
  }
  return -1;
}

/** `Novel itu menceritakan Damar, pemuda yang mengaku ...`: behind the verb that tells, all of its sentence is told. */
const isOfOpening = (reading: Reading, { cue }: Utterance, verb: number): boolean =>
  reading.cues[verb] !== undefined && cue > verb && reading.sentenceOf[cue] === reading.sentenceOf[verb];

/** Someone without an office, who is not told in apposition (`Sutradaranya, Rina Wati, mengatakan`). */
function isFigures(reading: Reading, { speaker, cue }: Utterance): boolean {
  if (speaker === null) return true;
  if (speaker.kind === "institution") return false;
  const from = sentenceFrom(reading, cue);
  if (APPOSED(reading, from, from, cue) !== null) return false;
  for (let i = from; i < cue; i++) if (isAny(reading.tokens, i, OFFICE)) return false;
  return true;
}

const OFFICE = classMask("role_noun", "office");
const APPOSED = pattern("(@owned|aa) , _{1,6} ,");
