/** What the patterns of the rules may ask of a token, beside its word and its classes: `@adjunct`, `!@comma`. */
import { NUMBER, PUNCTUATION, WORD } from "../core/document.ts";
import { C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { isVerbForm } from "../language/morphology.ts";
import { compilePattern, type TokenPattern, type TokenTest } from "../language/token-pattern.ts";
import { classMask, is, isAny, lowerAt } from "../language/token-table.ts";
import { initial, institutionAt, isAgent, isCapital, isVerbal, personAt, type Reading } from "./reading.ts";

/** `teruslah`, `berhematlah`; neither `jumlah` nor `celah`, which are no verb or adverb with the particle. */
function isImperative(word: string): boolean {
  if (!word.endsWith("lah")) return false;
  const stem = word.slice(0, -3);
  return isVerbForm(stem, 0, stem.length) || LEXICON.isOf(stem, C.adverb) || LEXICON.isOf(stem, C.bare_verb);
}

const NAMED = classMask(
  "pronoun",
  "role_noun",
  "group",
  "institution",
  "unnamed",
  "measure_opener",
  "affected",
  "suspect",
);
const HUMAN = classMask("group", "role_noun", "counted_person", "affected");
const ASIDE = classMask("role_noun", "weekday");
const OF_CONTENT = classMask("preposition", "circumstance", "conjunction", "causal");
const DAY = classMask("weekday", "day_noun");
const LINKER = classMask("conjunction", "connector", "causal", "adverb", "preposition", "contrast", "elaborates");
const LEADS_ON = classMask(
  "preposition",
  "adjunct",
  "conjunction",
  "connector",
  "adverb",
  "additive",
  "coordinator",
  "relative",
  "demonstrative",
  "complementizer",
);
const GOVERNS = classMask("purposive", "relative");
const NO_SUBJECT = classMask(
  "topic_noun",
  "attitude",
  "record",
  "adjunct",
  "adverb",
  "preposition",
  "conjunction",
  "uncounted",
  "numeral",
);
const NO_DEED_BEHIND = classMask("purposive", "relative", "additive", "preposition", "conjunction", "topic_noun");
const WHOM = classMask("recipient", "at_time");
const WHY = classMask("causal", "concession", "so_that", "complementizer");
const EDGE = /[,.;:?!…–—-]/;

const isMark = ({ tokens }: Reading, i: number): boolean =>
  i >= 0 && i < tokens.length && tokens.kinds[i] === PUNCTUATION;

/** `saat ini`: a time, where `saat` alone opens an occasion. */
export const isNow = ({ tokens }: Reading, i: number): boolean =>
  is(tokens, i, C.time_noun) && is(tokens, i + 1, C.demonstrative);

/** `waktu yang ia miliki`: a noun, where `waktu` alone opens an occasion. */
const isToldOf = ({ tokens }: Reading, i: number): boolean =>
  is(tokens, i, C.time_noun) && is(tokens, i + 1, C.relative);

/** Opens when, where or on which occasion: `saat`, `di`. */
export const isAdjunct = (view: Reading, i: number): boolean =>
  is(view.tokens, i, C.adjunct) && !isCapital(view, i) && !isNow(view, i) && !isToldOf(view, i);

/** `ke depan`: a time, where `ke` alone goes before a place. */
const isAhead = ({ tokens }: Reading, i: number): boolean =>
  is(tokens, i, C.locative) && is(tokens, i + 1, C.tense) && is(tokens, i + 1, C.after_unit);

export const isDay = (view: Reading, i: number): boolean =>
  isAny(view.tokens, i, DAY) || view.tokens.kinds[i] === NUMBER;

const isRelative = ({ tokens }: Reading, i: number): boolean => is(tokens, i, C.relative);

const isPredicate = (view: Reading, i: number): boolean => is(view.tokens, i, C.auxiliary) || isVerbal(view, i);

/** `paspornya`: the noun of someone who was named. */
const isOwned = ({ tokens }: Reading, i: number): boolean => {
  const end = tokens.ends[i] as number;
  return end - (tokens.starts[i] as number) > 5 && tokens.text.startsWith("nya", end - 3);
};

/** `ayahnya`: the noun without `-nya` is of someone. */
function isOneOfHis({ tokens }: Reading, i: number): boolean {
  const noun = lowerAt(tokens, i).slice(0, -3);
  return LEXICON.isOf(noun, C.kin) || LEXICON.isOf(noun, C.role_noun);
}

export const isPassive = (view: Reading, i: number): boolean =>
  isVerbal(view, i) && view.tokens.text.startsWith("di", view.tokens.starts[i]);

const isDeed = (view: Reading, i: number): boolean => {
  const letter = initial(view, i);
  return (letter === "m" || letter === "b") && isVerbal(view, i);
};

export const TESTS: Readonly<Record<string, TokenTest<Reading>>> = {
  verb: isVerbal,
  agent: isAgent,
  person: personAt,
  /** A name of someone or of an organisation. */
  source: (view, i) => personAt(view, i) || institutionAt(view, i)?.type === "organisation",
  /** An office that stands for its holder: `Menpora`. */
  titled: (view, i) => isCapital(view, i) && is(view.tokens, i, C.role_noun),
  name: ({ mentionOf }, i) => i >= 0 && i < mentionOf.length && mentionOf[i] !== 0,
  /** Of an institution's name, or a country's. */
  body: (view, i) => institutionAt(view, i) !== null,
  apposed: (view, i) => isCapital(view, i) || is(view.tokens, i, C.role_noun),
  cue: ({ cues }, i) => cues[i] !== undefined,
  told: ({ cues }, i) => cues[i]?.form === "passive",
  told_on: ({ cues }, i) => cues[i]?.form === "active",
  one_of: ({ tokens }, i) => is(tokens, i, C.one_of),
  mark: isMark,
  edge: (view, i) => isMark(view, i) && EDGE.test(initial(view, i)),
  at_sign: (view, i) => initial(view, i) === "@",
  /** A word that no row has, or that goes on with `_`: it may be someone's name on a network. */
  handle: ({ tokens }, i) =>
    tokens.kinds[i] === WORD && (tokens.lexemeOf[i] === 0 || tokens.text.startsWith("_", tokens.ends[i])),
  comma: (view, i) => initial(view, i) === ",",
  adjunct: isAdjunct,
  day: isDay,
  predicate: isPredicate,
  deed: isDeed,
  owned: isOwned,
  /** `ayahnya`, `asistennya`: someone of whoever was named. */
  his_own: (view, i) => isOwned(view, i) && isOneOfHis(view, i),
  /** `dasarnya`, `intinya`: in `pada dasarnya`, neither someone nor a day. */
  principle: (view, i) => isOwned(view, i) && !isOneOfHis(view, i),
  /** A noun that may be the subject of what is told: neither `alasan`, which is told of, nor `rencananya`. */
  bare: (view, i) =>
    view.tokens.kinds[i] === WORD &&
    !isCapital(view, i) &&
    !isOwned(view, i) &&
    !isVerbal(view, i) &&
    !isAny(view.tokens, i, NO_SUBJECT),
  /** What the noun before it does: not `untuk membantu`, `dan membantu`, `alasan membantu`. */
  acts: (view, i) => isDeed(view, i) && view.cues[i] === undefined && !isAny(view.tokens, i - 1, NO_DEED_BEHIND),
  imperative: ({ tokens }, i) => tokens.kinds[i] === WORD && isImperative(lowerAt(tokens, i)),
  passive: isPassive,
  /** `dibungkus`, but neither `dibukanya`, which is a noun, nor `untuk dibaca`, `yang dimaksud`. */
  undergone: (view, i) => isPassive(view, i) && !isOwned(view, i) && !isAny(view.tokens, i - 1, GOVERNS),
  /** A word that goes on with a noun: `kekhawatiran warga`, `keinginan pindah`. */
  of_noun: ({ tokens }, i) => tokens.kinds[i] === WORD && !isAny(tokens, i, LEADS_ON),
  /** Opens an adverbial; not whom something is told to. */
  when_or_how: (view, i) =>
    (isAdjunct(view, i) || isAhead(view, i)) && !isAny(view.tokens, i, WHOM) && !is(view.tokens, i, C.purposive),
  bahwa: ({ tokens }, i) => is(tokens, i, C.declarative),
  purposive: ({ tokens }, i) => is(tokens, i, C.purposive),
  /** No comma and no `bahwa` yet. */
  before_bahwa: (view, i) => initial(view, i) !== "," && !is(view.tokens, i, C.declarative),
  /** Of the same clause, for which a comma or a relative ends it. */
  unbroken: (view, i) => initial(view, i) !== "," && !isRelative(view, i),
  simple: (view, i) => initial(view, i) !== "," && !isRelative(view, i) && !is(view.tokens, i, C.complementizer),
  /** The same, and no verb of saying. */
  uncued: (view, i) => view.cues[i] === undefined && TESTS.simple?.(view, i) === true,
  /** Of the clause, whatever tells of its subject: no comma, verb of saying or other clause. */
  untold: (view, i) => initial(view, i) !== "," && view.cues[i] === undefined && !is(view.tokens, i, C.complementizer),
  /** `dikatakannya`, but neither `ceritanya` nor `apa yang dikatakannya`. */
  passive_nya: (view, i) =>
    view.cues[i]?.form === "nya" &&
    view.tokens.text.startsWith("di", view.tokens.starts[i]) &&
    !isRelative(view, i - 1),
  /** Goes on with the subject: no adverbial begins. */
  subject: (view, i) => initial(view, i) !== "," && !isRelative(view, i) && !isAdjunct(view, i),
  /** The same, over adverbials between a subject and its verb. */
  open: (view, i) =>
    initial(view, i) !== "," &&
    !isRelative(view, i) &&
    (!isAdjunct(view, i) || is(view.tokens, i, C.inner_adverbial) || isAhead(view, i)),
  /** The same, before any verb. */
  nominal: (view, i) => initial(view, i) !== "," && !isRelative(view, i) && !isAdjunct(view, i) && !isVerbal(view, i),
  named: (view, i) => isCapital(view, i) || isAny(view.tokens, i, NAMED) || isAgent(view, i),
  /** Of what tells of someone, before its pointer. */
  unpointed: (view, i) => !isMark(view, i) && !is(view.tokens, i, C.demonstrative) && view.cues[i] === undefined,
  /** Someone, by what he is or does. */
  human: (view, i) => isAny(view.tokens, i, HUMAN) || isAgent(view, i),
  small_record: (view, i) =>
    is(view.tokens, i, C.record) && !is(view.tokens, i, C.statement_noun) && !isCapital(view, i),
  /** Behind the comma of a report, the report goes on: an office, a day, an occasion. */
  aside: (view, i) =>
    isAny(view.tokens, i, ASIDE) ||
    is(view.tokens, i, C.alias_cue) ||
    isRelative(view, i) ||
    is(view.tokens, i, C.recipient) ||
    (is(view.tokens, i, C.adjunct) && !isAny(view.tokens, i, OF_CONTENT)),
  /** Opens an adverbial of the report: neither why nor under what condition, which is said. */
  beside: (view, i) => isAdjunct(view, i) && !isAny(view.tokens, i, WHY),
  linker: ({ tokens }, i) => isAny(tokens, i, LINKER) && !is(tokens, i, C.auxiliary),
};

export const pattern = (source: string): TokenPattern<Reading> => compilePattern(source, TESTS);
