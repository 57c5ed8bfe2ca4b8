/**
 * Whom a pronoun or a bare cue goes back to: the last who spoke, or, if a later sentence has a named person for its
 * subject or agent (`Hal senada disampaikan Warsiti`), that person.
 */
import type { Span } from "../core/span.ts";
import { C } from "../language/classes.ts";
import { classMask, is, isAny } from "../language/token-table.ts";
import { initial, isPlain, isPointer, isVerbal, type Reading, sentenceFrom } from "./reading.ts";
import type { Resolver, Speaker } from "./resolve.ts";
import { firstOfTwo, type SpeakerWords } from "./speaker-words.ts";
import { nameBehindFront, speakerAfter, subjectOf } from "./speakers.ts";
import { isPassive, pattern } from "./tests.ts";
import { hasAge, type Turn, type TurnBy } from "./turns.ts";

const PASSIVE_OF = pattern("@passive oleh? @person");
/** `Kabar itu dikonfirmasi Kapolsek Rina`, `diamini Rina`: who does so is heard next. */
const HEARD = pattern("<speaks_up> oleh? (<role_noun>|<rank>|<honorific>|@person)");
/** `Salah satunya adalah Budi Santoso`, `Warga lain yang mengungsi adalah ...`. */
const ONE_OF = pattern("(salah _|_ lain)");
const LONGEST_SUBJECT = 12;
/** Opens what another says: `Sementara itu`. */
const TURN = classMask("contrast");
const BY_NAME = { marked: null, cued: true, byPronoun: false };
const OTHER_OFFICE = classMask("role_noun");

export interface Focus {
  /** Whom a bare cue goes back to. */
  readonly last: Speaker | null;
  readonly person: Speaker | null;
  /** The person before `person`. */
  readonly previous: Speaker | null;
  readonly institution: Speaker | null;
  /**
   * Whom a bare cue of marked speech goes back to where an institution was only reported since: one who spoke for it.
   */
  readonly spokesman: Speaker | null;
  /** The last who spoke, whoever came up since. */
  readonly spoke: Speaker | null;
  /** Who came up since; he is `last` and `person`. */
  readonly turn: Turn | null;
}

export interface FollowedFocus extends Focus {
  /** Reads the sentences before the utterance. */
  moveTo(utterance: Span): void;
  /** Someone spoke, with the cue in this token (-1: without one); `marked`: his own words. */
  speak(speaker: Speaker, cue: number, marked: boolean): void;
}

/** The first token of the phrase. */
function firstToken({ tokens }: Reading, words: SpeakerWords): number {
  let first = words.end - 1;
  while (first > 0 && (tokens.starts[first] as number) > words.phrase.start) first--;
  return first;
}

/** `korban Dewi Sekar`, but not `pengacara terdakwa, Lestari`: who speaks for him is no longer told of. */
function isSubjectMatter(view: Reading, words: SpeakerWords): boolean {
  const { tokens } = view;
  const first = firstToken(view, words);
  let affected = false;
  for (let i = first; i < words.end; i++) affected ||= is(tokens, i, C.affected);
  return affected && (is(tokens, first, C.affected) || !isAny(tokens, first, OTHER_OFFICE));
}

/** `Perusahaan itu telah mengonfirmasi ...`: a body without a name is told of by the person who spoke before. */
function isBodyToldOf({ tokens }: Reading, cue: number): boolean {
  let pointer = cue - 1;
  while (is(tokens, pointer, C.auxiliary)) pointer--;
  return is(tokens, pointer, C.demonstrative) && is(tokens, pointer - 1, C.institution);
}

/** `Para pedagang mengaku ...`: told of by whoever spoke before, where no turn of the text gives them the word. */
const isGroupReported = (view: Reading, { kind, name }: Speaker, cue: number): boolean =>
  kind === "group" && name === null && cue >= 0 && !isAny(view.tokens, sentenceFrom(view, cue), TURN);

/** `AR`: a suspect or victim whom the press does not name is told of, and does not speak next. */
const isInitials = ({ mention }: SpeakerWords): boolean =>
  mention?.keyBasis === "single_name" && /^[A-Z]{1,4}$/.test(mention.surface);

/**
 * `Ibadah Tarawih`: a single word behind a noun of no office may be a name, but hardly a person's;
 * `Kabar pernikahan Rina Wati` is no one.
 */
function isPartOfThing(view: Reading, words: SpeakerWords): boolean {
  const { span, phrase } = words;
  if (span.start === phrase.start) return false;
  const first = firstToken(view, words);
  if (is(view.tokens, first, C.record) && !is(view.tokens, first, C.role_noun)) return true;
  if (view.text.slice(span.start, span.end).includes(" ")) return false;
  return view.mentionOf[first] === 0 && isPlain(view, first);
}

const SMALL_D = 0x64;
const SMALL_M = 0x6d;

/** The first verb with an object or agent: `ber-` and `ter-` have none. */
function firstVerb(view: Reading, from: number, to: number): number {
  const { text, tokens } = view;
  for (let i = from; i < to; i++) {
    const letter = text.charCodeAt(tokens.starts[i] as number);
    if ((letter === SMALL_M || letter === SMALL_D) && isVerbal(view, i)) return i;
  }
  return to;
}

/** `Acara itu dihadiri Budi Santoso`: who did it follows the verb; not in `jembatan yang kini dibangun PT X`. */
function isPassiveOf(view: Reading, verb: number): boolean {
  if (verb === 0 || !PASSIVE_OF(view, verb, verb, view.tokens.length)) return false;
  for (let i = verb - 1; i >= 0 && i > verb - 5 && !isPointer(view, i); i--) {
    if (is(view.tokens, i, C.relative)) return false;
  }
  return isPassive(view, verb);
}

/** `kasus yang disebutkan Budi`: he is not who the sentence is about. */
const isInRelative = (view: Reading, cue: number, from: number): boolean =>
  is(view.tokens, cue - 1, C.relative) || (cue - 2 >= from && is(view.tokens, cue - 2, C.relative));

/** `Elly pergi ketika Irfan menyatakan ...`: a clause inside of the sentence, which is another's. */
function isSubordinate(view: Reading, from: number, cue: number): boolean {
  for (let i = cue - 1; i > from && i > cue - LONGEST_SUBJECT; i--) {
    if (initial(view, i) === ",") return false;
    if (is(view.tokens, i, C.subordinator)) return true;
  }
  return false;
}

/** `spoken`: spans of speech, sorted by start; their sentences have no subject of the article's. */
export const followFocus = (view: Reading, resolver: Resolver, spoken: readonly Span[]): FollowedFocus =>
  new ArticleFocus(view, resolver, spoken);

class ArticleFocus implements FollowedFocus {
  last: Speaker | null = null;
  previous: Speaker | null = null;
  institution: Speaker | null = null;
  spokesman: Speaker | null = null;
  spoke: Speaker | null = null;
  turn: Turn | null = null;
  readonly #spokeBefore = new Set<string>();
  #person: Speaker | null = null;
  #sentence = 0;
  #speech = 0;
  readonly #view: Reading;
  readonly #resolver: Resolver;
  readonly #spoken: readonly Span[];

  constructor(view: Reading, resolver: Resolver, spoken: readonly Span[]) {
    this.#view = view;
    this.#resolver = resolver;
    this.#spoken = spoken;
  }

  get person(): Speaker | null {
    return this.#person;
  }

  set person(person: Speaker | null) {
    if (this.#person && person?.key !== this.#person.key) this.previous = this.#person;
    this.#person = person;
  }

  /** The sentence of the utterance itself names its topic (`Rizal, menurut dia, ...`) and is not read. */
  moveTo(utterance: Span): void {
    const { sentences } = this.#view;
    while (this.#sentence < sentences.length && (sentences[this.#sentence] as Span).end <= utterance.start) {
      this.#readSentence(this.#sentence++);
    }
  }

  speak(speaker: Speaker, cue: number, marked: boolean): void {
    const view = this.#view;
    if (speaker.kind === "person") this.spokesman = speaker;
    else if (marked || (cue >= 0 && isAny(view.tokens, sentenceFrom(view, cue), TURN))) this.spokesman = null;
    if (cue >= 0 && view.cues[cue]?.form === "active") {
      const from = sentenceFrom(view, cue);
      if (is(view.tokens, from, C.elaborates)) return;
      if (isSubordinate(view, from, cue)) {
        this.#name(subjectOf(view, from, cue), view.tokens.starts[from] as number, "subject");
        if (this.last) return;
      }
    }
    if (this.person && speaker.name === null && isBodyToldOf(view, cue)) return;
    if (this.person && !marked && isGroupReported(view, speaker, cue)) return;
    this.last = speaker;
    this.spoke = speaker;
    this.turn = null;
    if (speaker.key !== null) this.#spokeBefore.add(speaker.key);
    if (speaker.kind === "person") this.person = speaker;
    if (speaker.kind === "institution") this.institution = speaker;
  }

  #readSentence(index: number): void {
    const view = this.#view;
    const from = view.sentenceStart[index] as number;
    const to = view.sentenceStart[index + 1] as number;
    if (from >= to || this.#isSpoken(index, from) || is(view.tokens, from, C.elaborates)) return;
    const start = view.tokens.starts[from] as number;
    const opening = subjectOf(view, from, to);
    const behind = isSomeone(opening) ? null : nameBehindFront(view, from, to);
    const subject = behind ?? opening;
    this.#name(subject, start, behind ? "front" : "subject");
    for (let i = from; i < to; i++) {
      if (view.cues[i]?.form === "passive" && !isInRelative(view, i, from))
        this.#name(speakerAfter(view, i + 1, to), start, "told-by");
    }
    if (isSomeone(subject)) return;
    if (ONE_OF(view, from, from, to)) {
      for (let i = from; i < to; i++) {
        if (is(view.tokens, i, C.copula)) this.#name(speakerAfter(view, i + 1, to), start, "told-by");
      }
    }
    this.#nameAgent(from, to);
  }

  /** Who did what a sentence tells of a thing. */
  #nameAgent(from: number, to: number): void {
    const view = this.#view;
    const start = view.tokens.starts[from] as number;
    const verb = firstVerb(view, from, to);
    if (verb >= to || view.cues[verb] !== undefined) return;
    const heard = HEARD(view, verb, verb, to) !== null;
    // who only gives, attends or accompanies hardly speaks where someone else is told of, unless he is presented
    const words = heard || isPassiveOf(view, verb) ? speakerAfter(view, verb + 1, to) : null;
    const presented = words !== null && (initial(view, words.end) === "," || is(view.tokens, verb + 1, C.agent_marker));
    if (heard || presented || this.person === null) this.#name(words, start, heard ? "told-by" : "agent");
  }

  /** The sentence holds speech, whose speaker is known. */
  #isSpoken(index: number, from: number): boolean {
    const { tokens, sentences } = this.#view;
    const start = tokens.starts[from] as number;
    while (this.#speech < this.#spoken.length && (this.#spoken[this.#speech] as Span).end <= start) this.#speech++;
    const inside = this.#spoken[this.#speech];
    return inside !== undefined && inside.start < (sentences[index] as Span).end;
  }

  #name(words: SpeakerWords | null, at: number, by: TurnBy): void {
    if (!words) return;
    const view = this.#view;
    if (words.kind === "pronoun" && is(view.tokens, words.end - 1, C.singular_person)) {
      this.last = this.person ?? this.last;
      if (this.turn) this.turn = { ...this.turn, goesOn: "pronoun", last: words.phrase.start };
      return;
    }
    if (isSubjectMatter(view, words) || isPartOfThing(view, words) || isInitials(words)) return;
    if (words.kind === "person" && (words.mention || hasAge(view, words))) {
      this.spokesman = null;
      const speaker = this.#resolver.resolve(firstOfTwo(words), at, this, BY_NAME).speaker;
      this.person = speaker;
      this.last = speaker;
      if (speaker === null || speaker.key === this.spoke?.key) this.turn = null;
      else if (speaker.key === this.turn?.speaker.key)
        this.turn = { ...this.turn, goesOn: "name", last: words.phrase.start };
      else {
        const spoke = this.#spokeBefore.has(speaker.key ?? "");
        this.turn = { by, words, speaker, spoke, goesOn: null, last: words.phrase.start };
      }
    } else if (words.kind === "institution" && words.mention?.type === "organisation") {
      this.institution = this.#resolver.resolve(words, at, this, BY_NAME).speaker;
    }
  }
}

const isSomeone = (words: SpeakerWords | null): boolean => words?.kind === "person" || words?.kind === "pronoun";
