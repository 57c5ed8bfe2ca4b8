/**
 * Who said what: direct, indirect and mixed speech with cue, speaker, stance and setting. Read top to bottom: marks are
 * paired, direct speech is told from titles, reported clauses are found, speakers are resolved in the order of the
 * text.
 */
import type { Quote } from "../core/annotations.ts";
import type { Span } from "../core/span.ts";
import type { RuleTable } from "../language/rules.ts";
import { classMask, isAny, lowerAt } from "../language/token-table.ts";
import { CLAUSE_TABLE } from "./clause-rules.ts";
import { confidenceReader } from "./confidence.ts";
import { Dialogue } from "./dialogue.ts";
import { DIRECT_TABLE, findDirect } from "./direct.ts";
import { followFocus } from "./focus.ts";
import { findIndirect } from "./indirect.ts";
import { pairMarks } from "./marks.ts";
import { ofWhoeverSpeaks, withoutPlots } from "./plots.ts";
import { initial, opensSentence, type QuoteInput, type Reading, read, sentenceFrom, tokenAt } from "./reading.ts";
import { type Resolved, speakerResolver, type TurnWatcher } from "./resolve.ts";
import { NO_SETTING, readFront, readSetting, type Setting } from "./setting.ts";
import type { SpeakerWords } from "./speaker-words.ts";
import { CARRIED, SPEAKER_TABLE } from "./speakers.ts";
import type { Utterance } from "./utterance.ts";

/** What decides on quotes and their speakers. */
export const RULES: readonly RuleTable[] = [DIRECT_TABLE, CLAUSE_TABLE, SPEAKER_TABLE];

/**
 * Quotes in the order of their start; offsets are UTF-16 code units of `input.text`. Never throws. `watch` is for
 * training.
 */
export function findQuotes(input: QuoteInput, watch: TurnWatcher | null = null): Quote[] {
  const reading = read(input);
  const stretches = pairMarks(reading);
  const direct = findDirect(reading, stretches);
  const indirect = withoutPlots(reading, findIndirect(reading, direct));
  const utterances = ofWhoeverSpeaks(reading, input.title, [...direct.utterances, ...indirect]).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return attribute(reading, utterances, watch);
}

function attribute(reading: Reading, utterances: readonly Utterance[], watch: TurnWatcher | null): Quote[] {
  if (utterances.length === 0) return [];
  const resolver = speakerResolver(reading, watch);
  const focus = followFocus(reading, resolver, utterances);
  const dialogue = new Dialogue(reading);
  const weigh = confidenceReader();
  return utterances.map((utterance, index) => {
    focus.moveTo(utterance);
    const words = utterance.speaker;
    const marked = utterance.type !== "indirect";
    const at = words?.phrase.end ?? utterance.start;
    const told = {
      marked: utterance.type === "direct" ? utterance : null,
      cued: utterance.cue >= 0,
      byPronoun: marked && utterance.cue >= 0 && lowerAt(reading.tokens, utterance.cue).endsWith("nya"),
      answerer: dialogue.answererOf(utterance),
    };
    const { speaker, basis } = utterance.unknown ? NO_ONE : resolver.resolve(words, at, focus, told);
    if (speaker) focus.speak(speaker, utterance.cue, marked);
    dialogue.spoke(utterance, speaker);
    const { start, end, rule } = utterance;
    const sure = weigh({ words: reading.text.slice(start, end), start, end, rule, basis, name: speaker?.name ?? null });
    return {
      start: utterance.start,
      end: utterance.end,
      type: utterance.type,
      rule: utterance.rule,
      cue: cueSpan(reading, utterance.cue),
      speaker: words && { start: words.span.start, end: words.span.end },
      speakerName: speaker?.name ?? null,
      speakerKey: speaker?.key ?? null,
      speakerTitle: words && titleBefore(reading, words),
      speakerRole: speaker?.role ?? null,
      speakerStatus: speaker?.status ?? null,
      speakerAffiliation: speaker?.affiliation ?? null,
      speakerBasis: basis,
      speakerRule: words?.rule ?? (speaker ? CARRIED : null),
      stance: utterance.stance ?? reading.cues[utterance.cue]?.stance ?? "said",
      ...settingOf(reading, utterance),
      continues: utterance.continues && index > 0 ? index - 1 : null,
      confidence: sure.speech,
      speakerConfidence: sure.speaker,
    };
  });
}

const NO_ONE: Resolved = { speaker: null, basis: null };

const cueSpan = ({ tokens }: Reading, cue: number): Span | null =>
  cue < 0 ? null : { start: tokens.starts[cue] as number, end: tokens.ends[cue] as number };

const TITLE = classMask("rank", "honorific");

/** `Brigjen Pol`, `Dr.`: the ranks and forms of address right before the name; null without. */
function titleBefore(reading: Reading, { kind, span }: SpeakerWords): string | null {
  if (kind !== "person") return null;
  const { tokens } = reading;
  const name = tokenAt(reading, span.start);
  let first = name;
  const from = sentenceFrom(reading, name);
  while (first > from && isTitleAt(reading, first - 1)) first--;
  while (first < name && !isAny(tokens, first, TITLE)) first++;
  return first === name ? null : tokens.text.slice(tokens.starts[first], tokens.ends[name - 1]);
}

const isTitleAt = (reading: Reading, i: number): boolean =>
  isAny(reading.tokens, i, TITLE) || initial(reading, i) === ".";

const PLACED: ReadonlySet<string> = new Set(["person", "pronoun", "role"]);

/** When, where, on which occasion and to whom: from the report, else from the head of its sentence. */
function settingOf(reading: Reading, utterance: Utterance): Setting {
  const { setting, speaker } = utterance;
  const placed = !speaker || PLACED.has(speaker.kind);
  const beside = setting ? readSetting(reading, setting.from, setting.to, placed) : NO_SETTING;
  const front = beside.saidOn && beside.occasion ? NO_SETTING : frontOf(reading, utterance);
  return {
    ...beside,
    occasion: beside.occasion ?? front.occasion,
    saidOn: beside.saidOn ?? front.saidOn,
    saidPlace: beside.saidPlace ?? front.saidPlace,
    addressee: beside.addressee ?? front.addressee,
  };
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
