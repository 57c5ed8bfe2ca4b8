/**
 * Whom a pronoun or a bare cue goes back to: the last who spoke, or, if a later sentence has a named person for its
 * subject or agent (`Hal senada disampaikan Warsiti`), that person.
 */
import type { Span } from "../core/span.ts";
import { wordTable } from "../language/word-table.ts";
import type { SpeakerWords } from "./noun-phrase.ts";
import { initial, isPointer, isVerbal, isWord, personAt, type Reading, sentenceFrom, word } from "./reading.ts";
import type { Resolver, Speaker } from "./resolve.ts";
import { speakerAfter, subjectOf } from "./speakers.ts";
import { OFFICE, TOLD_OF } from "./words.ts";

/** A capitalised run that no one found to be a name is one where an age follows it. */
const AGE = /^ \(\d\d?\)/;

/** A sentence that begins so argues on for the one who speaks: its subject is not the next speaker. */
const GOES_ON = wordTable(
  ["apalagi", "sebab", "padahal", "bahkan", "artinya", "akibatnya", "karena"].map((word) => [word, true] as const),
);

export interface Focus {
  /** Whom a bare cue goes back to. */
  readonly last: Speaker | null;
  readonly person: Speaker | null;
  readonly institution: Speaker | null;
}

export interface FollowedFocus extends Focus {
  /** Reads the sentences before the utterance. */
  moveTo(utterance: Span): void;
  /** Someone spoke, with the cue in this token (-1: without one). */
  speak(speaker: Speaker, cue: number): void;
}

/** `korban Dewi Sekar`, but not `pengacara terdakwa, Lestari`: who speaks for him is no longer told of. */
function toldOf({ kinds, tokens }: Reading, words: SpeakerWords): boolean {
  let told = false;
  let kind = 0;
  for (let i = words.end - 1; i >= 0 && (tokens.starts[i] as number) >= words.phrase.start; i--) {
    kind = kinds[i] as number;
    if (kind & TOLD_OF) told = true;
  }
  return told && !(kind & OFFICE && !(kind & TOLD_OF));
}

/** `Ibadah Tarawih`: a single word behind a noun of no office may be a name, but hardly a person's. */
function isPartOfThing({ text, kinds, mentionOf, tokens }: Reading, words: SpeakerWords): boolean {
  if (words.span.start === words.phrase.start || text.slice(words.span.start, words.span.end).includes(" "))
    return false;
  let first = words.end - 1;
  while (first > 0 && (tokens.starts[first] as number) > words.phrase.start) first--;
  return mentionOf[first] === 0 && kinds[first] === 0;
}

/** The first verb with an object or agent: `ber-` and `ter-` have none. */
function firstVerb(reading: Reading, from: number, to: number): number {
  let i = from;
  while (i < to && !(isVerbal(reading, i) && TRANSITIVE.test(word(reading, i)))) i++;
  return i;
}

const TRANSITIVE = /^(?:me|di)/;

/** `Acara itu dihadiri Budi Santoso`: who did it stands right behind the verb. */
function isPassiveOf(reading: Reading, verb: number): boolean {
  if (verb === 0 || verb + 1 >= reading.tokens.length || !personAt(reading, verb + 1)) return false;
  if (!PASSIVE.test(word(reading, verb))) return false;
  for (let i = verb - 1; i >= 0 && i > verb - 5 && !isPointer(reading, i); i--) {
    if (isWord(reading, i, "yang")) return false; // `jembatan yang kini dibangun PT X`
  }
  return true;
}

const PASSIVE = /^di[a-z]{4,}$/;
const PERSONAL = /^(?:dia|beliau)$/i;

/** `Elly pergi ketika Irfan menyatakan ...`: a clause inside of the sentence, which is another's. */
function isSubordinate(reading: Reading, from: number, cue: number): boolean {
  for (let i = cue - 1; i > from && i > cue - LONGEST_SUBJECT; i--) {
    if (initial(reading, i) === ",") return false;
    if (SUBORDINATES(reading.text, reading.tokens.starts[i] as number, reading.tokens.ends[i] as number)) return true;
  }
  return false;
}

const LONGEST_SUBJECT = 12;
const SUBORDINATES = wordTable(
  ["ketika", "saat", "karena", "sebab", "setelah", "sebelum", "jika", "meski", "hingga", "sampai", "sehingga"].map(
    (word) => [word, true] as const,
  ),
);

/** `spoken`: stretches of speech, sorted by start; their sentences have no subject of the article's. */
export function followFocus(reading: Reading, resolver: Resolver, spoken: readonly Span[]): FollowedFocus {
  const { sentences, sentenceStart, tokens, cues } = reading;
  let last: Speaker | null = null;
  let person: Speaker | null = null;
  let institution: Speaker | null = null;
  let sentence = 0;
  let speech = 0;

  const name = (words: SpeakerWords | null, at: number) => {
    if (words?.kind === "pronoun" && PERSONAL.test(reading.text.slice(words.span.start, words.span.end))) {
      last = person ?? last;
      return;
    }
    if (words && (toldOf(reading, words) || isPartOfThing(reading, words))) return;
    if (
      words?.kind === "person" &&
      (words.mention || AGE.test(reading.text.slice(words.span.end, words.span.end + 6)))
    ) {
      person = resolver.resolve(words, at, focus).speaker;
      last = person;
    } else if (words?.kind === "institution" && words.mention?.type === "organisation") {
      institution = resolver.resolve(words, at, focus).speaker;
    }
  };

  const goesOn = (token: number): boolean =>
    GOES_ON(reading.text, tokens.starts[token] as number, tokens.ends[token] as number) === true;

  const readSentence = (index: number) => {
    const from = sentenceStart[index] as number;
    const to = sentenceStart[index + 1] as number;
    if (from >= to) return;
    const start = tokens.starts[from] as number;
    while (speech < spoken.length && (spoken[speech] as Span).end <= start) speech++;
    const inside = spoken[speech];
    if (inside && inside.start < (sentences[index] as Span).end) return; // its speaker is known
    if (goesOn(from)) return;
    const subject = subjectOf(reading, from, to);
    name(subject, start);
    for (let i = from; i < to; i++) if (cues[i]?.form === "passive") name(speakerAfter(reading, i + 1, to), start);
    if (subject?.kind !== "person" && subject?.kind !== "pronoun") {
      const verb = firstVerb(reading, from, to);
      if (verb < to && cues[verb] === undefined && isPassiveOf(reading, verb)) {
        name(speakerAfter(reading, verb + 1, to), start);
      }
    }
  };

  const focus: FollowedFocus = {
    get last() {
      return last;
    },
    get person() {
      return person;
    },
    get institution() {
      return institution;
    },
    moveTo(utterance) {
      // the sentence of the utterance itself names its topic (`Rizal, menurut dia, ...`)
      while (sentence < sentences.length && (sentences[sentence] as Span).end <= utterance.start)
        readSentence(sentence++);
    },
    speak(speaker, cue) {
      if (cue >= 0 && cues[cue]?.form === "active") {
        const from = sentenceFrom(reading, cue);
        if (goesOn(from)) return;
        if (isSubordinate(reading, from, cue)) {
          name(subjectOf(reading, from, cue), tokens.starts[from] as number);
          if (last) return;
        }
      }
      last = speaker;
      if (speaker.kind === "person") person = speaker;
      if (speaker.kind === "institution") institution = speaker;
    },
  };
  return focus;
}
