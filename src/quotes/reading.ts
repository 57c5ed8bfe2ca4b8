/** The article as the reading of speech sees it: tokens with their cues, word kinds, sentences, paragraphs and names. */
import type { Mention, Role, TemporalExpression } from "../core/annotations.ts";
import { type Tokens, WORD } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import { wordTable } from "../language/word-table.ts";
import { CUES, type Cue } from "./cues.ts";
import { GROUP, INSTITUTION, OFFICE, POINTER, WORD_KINDS } from "./words.ts";

export interface QuoteInput {
  readonly text: string;
  readonly tokens: Tokens;
  /** Sorted; a sentence never crosses a paragraph. */
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
  /** Sorted by start. */
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly dates: readonly TemporalExpression[];
}

export interface Reading extends QuoteInput {
  /** By token; undefined for most. */
  readonly cues: readonly (Cue | undefined)[];
  /** By token: bits of words.ts. */
  readonly kinds: Int32Array;
  /** By token: index of its sentence, paragraph, or, plus one, of the mention that covers it. */
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  readonly mentionOf: Int32Array;
  /** By sentence: its first token, with one more entry for the end. */
  readonly sentenceStart: Int32Array;
}

interface Vocabulary {
  readonly cue: Cue | undefined;
  readonly kinds: number;
}

const lookUp = wordTable<Vocabulary>(
  [...new Set([...CUES.keys(), ...WORD_KINDS.keys()])].map((word) => [
    word,
    { cue: CUES.get(word), kinds: WORD_KINDS.get(word) ?? 0 },
  ]),
);

export function read(input: QuoteInput): Reading {
  const { text, tokens, sentences, paragraphs, mentions, roles, dates } = input;
  const count = tokens.length;
  const cues = new Array<Cue | undefined>(count);
  const numbers = new ArrayBuffer(4 * 4 * count); // one for all, as each costs as much as it takes to fill it
  const kinds = new Int32Array(numbers, 0, count);
  const mentionOf = new Int32Array(numbers, 4 * count, count);
  const sentenceOf = stretchOf(tokens, sentences, new Int32Array(numbers, 8 * count, count));
  const paragraphOf = stretchOf(tokens, paragraphs, new Int32Array(numbers, 12 * count, count));
  for (let i = 0; i < count; i++) {
    if (tokens.kinds[i] !== WORD) continue;
    const found = lookUp(text, tokens.starts[i] as number, tokens.ends[i] as number);
    if (found === undefined) continue;
    cues[i] = found.cue;
    kinds[i] = found.kinds;
  }
  const sentenceStart = new Int32Array(sentences.length + 1).fill(count);
  for (let i = count - 1; i >= 0; i--) sentenceStart[sentenceOf[i] as number] = i;
  for (let s = sentences.length - 1; s >= 0; s--) {
    if ((sentenceStart[s] as number) > (sentenceStart[s + 1] as number))
      sentenceStart[s] = sentenceStart[s + 1] as number;
  }
  let token = 0;
  for (const [index, mention] of mentions.entries()) {
    while (token < count && (tokens.ends[token] as number) <= mention.start) token++;
    for (let i = token; i < count && (tokens.starts[i] as number) < mention.end; i++) {
      mentionOf[i] = index + 1;
      cues[i] = undefined; // `Ungkap Marpaung` is a name
    }
  }
  return {
    text,
    tokens,
    sentences,
    paragraphs,
    mentions,
    roles,
    dates,
    cues,
    kinds,
    sentenceOf,
    paragraphOf,
    mentionOf,
    sentenceStart,
  };
}

/** Fills `result`: by token, the index of the stretch that it starts in or after; tokens before the first are of the first. */
function stretchOf(tokens: Tokens, stretches: readonly Span[], result: Int32Array): Int32Array {
  let at = 0;
  let next = stretches[1]?.start ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i < tokens.length; i++) {
    while (next <= (tokens.starts[i] as number)) next = stretches[++at + 1]?.start ?? Number.POSITIVE_INFINITY;
    result[i] = at;
  }
  return result;
}

// What a token is, read off the text. Places outside of the text are empty and of no kind.

/** The token's first character: all of a punctuation mark. */
export const initial = ({ text, tokens }: Reading, i: number): string =>
  i >= 0 && i < tokens.length ? text.charAt(tokens.starts[i] as number) : "";

export const word = ({ text, tokens }: Reading, i: number): string =>
  i >= 0 && i < tokens.length ? text.slice(tokens.starts[i], tokens.ends[i]) : "";

/** True where the token is this word, in this case. */
export const isWord = ({ text, tokens }: Reading, i: number, sought: string): boolean =>
  (tokens.ends[i] as number) - (tokens.starts[i] as number) === sought.length &&
  text.startsWith(sought, tokens.starts[i]);

/** True where the token begins with a capital letter. */
export function isCapital(reading: Reading, i: number): boolean {
  const letter = initial(reading, i);
  return letter >= "A" && (letter <= "Z" || (letter > "z" && letter !== letter.toLowerCase()));
}

/** The first token of the token's sentence. */
export const sentenceFrom = ({ sentenceStart, sentenceOf }: Reading, i: number): number =>
  sentenceStart[sentenceOf[i] as number] as number;

export const opensSentence = (reading: Reading, i: number): boolean => sentenceFrom(reading, i) === i;

export const personAt = ({ mentions, mentionOf }: Reading, i: number): boolean =>
  mentions[(mentionOf[i] as number) - 1]?.type === "person";

/** An institution, or a place that speaks like one: `Norwegia mengatakan`. */
export function institutionAt({ mentions, mentionOf }: Reading, i: number): Mention | null {
  const mention = mentions[(mentionOf[i] as number) - 1];
  return mention?.type === "organisation" || mention?.type === "location" ? mention : null;
}

/** `itu`, `tersebut`, `ini`: the phrase points back. */
export const isPointer = ({ kinds }: Reading, i: number): boolean => ((kinds[i] as number) & POINTER) !== 0;

const VERBAL = /^(?:me[mnlrwy]|ber|di|ter)[a-z]{3,}$/;
const NOT_VERBAL =
  /^(?:ber(?:nama|inisial|usia|umur|sama|gelar|pangkat|asal)|ter(?:sebut|tentu|kait|hadap)|di(?:nas|rut|rjen|visi|rektorat)[a-z]*|men(?:teri|ko)[a-z]*|member|berita|beranda|berlian|teroris|terminal|terapi|menara|mental|merdeka|menantu|memori|memorandum|melati|merpati|diplomat|diplomasi|diskusi|dialog|distrik|distribusi|digital|disiplin|diskon|diktator|disabilitas|dinasti|dinding|difabel)$/;

export const looksVerbal = (text: string): boolean => VERBAL.test(text) && !NOT_VERBAL.test(text);

/** A verb, by its prefix. */
export const isVerbal = (reading: Reading, i: number): boolean =>
  !((reading.kinds[i] as number) & (OFFICE | GROUP | INSTITUTION)) &&
  isVerbInitial(initial(reading, i)) &&
  looksVerbal(word(reading, i));

/** What rules out most words before they are copied out of the text. */
const isVerbInitial = (letter: string): boolean => letter === "m" || letter === "d" || letter === "b" || letter === "t";

/** A noun of someone who does something, by how it is built: `penumpang`, `pedayung`, `ilmuwan`, `moderator`. */
export function isAgent(reading: Reading, i: number): boolean {
  if (reading.kinds[i] !== 0 || reading.mentionOf[i] !== 0) return false;
  const noun = word(reading, i).toLowerCase();
  return AGENT.test(noun) && !noun.endsWith("annya") && !THINGS.has(noun.replace(/nya$/, ""));
}

/** What is made by `pe-` and ends in `n` is mostly a deed: `pembangunan`. */
const AGENT = /^(?:pe[a-z]{3,}[a-mo-z]|[a-z]{3,}(?:wan|wati|ator|itor))$/;
/** Words built like agents. */
const THINGS: ReadonlySet<string> = new Set(
  `pesawat penyakit perut pesan peristiwa perkara perangkat pertama percaya perlu petang perang peta peti pesta peluru perak pernah
  pelosok pelabuhan perilaku penyebab pengaruh pendapat petunjuk peluang pesona perihal perintah pertanda peringkat perabot
  pembuluh penjara pelangi persentase periode persepsi perspektif perunggu pemilu petisi pelatnas perdata permata persero pelita
  penting pendek persis hewan lawan kawan sekawan awan rawan monitor editorial generator indikator radiator kalkulator ventilator`.split(
    /\s+/,
  ),
);
