/**
 * Who said what: direct, indirect and mixed speech with cue, speaker, stance and setting. Read top to bottom: marks are
 * paired, direct speech is told from titles, reported clauses are found, speakers are resolved in the order of the text.
 */
import type { Quote } from "../core/annotations.ts";
import type { Span } from "../core/span.ts";
import type { RuleTable } from "../language/rules.ts";
import { CLAUSE_TABLE } from "./clause-rules.ts";
import { findDirect } from "./direct.ts";
import { followFocus } from "./focus.ts";
import { findIndirect } from "./indirect.ts";
import { pairMarks } from "./marks.ts";
import { opensSentence, type QuoteInput, type Reading, read, sentenceFrom } from "./reading.ts";
import { speakerResolver } from "./resolve.ts";
import { NO_SETTING, readFront, readSetting, type Setting } from "./setting.ts";
import type { Utterance } from "./utterance.ts";

/** What decides on quotes and their speakers. */
export const RULES: readonly RuleTable[] = [CLAUSE_TABLE];

/** Quotes in the order of their start; offsets are UTF-16 code units of `input.text`. Never throws. */
export function findQuotes(input: QuoteInput): Quote[] {
  const reading = read(input);
  const stretches = pairMarks(reading);
  const direct = findDirect(reading, stretches);
  const indirect = findIndirect(reading, direct);
  const utterances = [...direct.utterances, ...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
  return attribute(reading, utterances);
}

function attribute(reading: Reading, utterances: readonly Utterance[]): Quote[] {
  if (utterances.length === 0) return [];
  const { tokens, cues } = reading;
  const resolver = speakerResolver(reading);
  const focus = followFocus(reading, resolver, utterances);
  const quotes: Quote[] = [];
  for (const [index, utterance] of utterances.entries()) {
    focus.moveTo(utterance);
    const { speaker, basis } = resolver.resolve(
      utterance.speaker,
      utterance.speaker?.phrase.end ?? utterance.start,
      focus,
    );
    if (speaker) focus.speak(speaker, utterance.cue);
    const cue: Span | null =
      utterance.cue < 0
        ? null
        : { start: tokens.starts[utterance.cue] as number, end: tokens.ends[utterance.cue] as number };
    const placed = !utterance.speaker || ["person", "pronoun", "role"].includes(utterance.speaker.kind);
    const beside = utterance.setting
      ? readSetting(reading, utterance.setting.from, utterance.setting.to, placed)
      : NO_SETTING;
    const front = beside.saidOn && beside.occasion ? NO_SETTING : frontOf(reading, utterance);
    quotes.push({
      start: utterance.start,
      end: utterance.end,
      type: utterance.type,
      rule: utterance.rule,
      cue,
      speaker: utterance.speaker ? { start: utterance.speaker.span.start, end: utterance.speaker.span.end } : null,
      speakerName: speaker?.name ?? null,
      speakerKey: speaker?.key ?? null,
      speakerRole: speaker?.role ?? null,
      speakerAffiliation: speaker?.affiliation ?? null,
      speakerBasis: basis,
      stance: cues[utterance.cue]?.stance ?? "said",
      occasion: beside.occasion ?? front.occasion,
      saidOn: beside.saidOn ?? front.saidOn,
      saidPlace: beside.saidPlace,
      continues: utterance.continues && index > 0 ? index - 1 : null,
      confidence: utterance.confidence,
    });
  }
  return quotes;
}

/** What stands in the utterance's sentence before the subject of an active cue. */
function frontOf(reading: Reading, { cue, speaker }: Utterance): Setting {
  if (cue < 0 || !speaker || reading.cues[cue]?.form !== "active") return NO_SETTING;
  const from = Math.max(sentenceFrom(reading, cue), cue - LONGEST_FRONT);
  let to = cue;
  while (to > from && (reading.tokens.starts[to - 1] as number) >= speaker.phrase.start) to--;
  return opensSentence(reading, from) ? readFront(reading, from, to) : NO_SETTING;
}

const LONGEST_FRONT = 40;
