/** An article by its tokens: what every subject reads instead of the characters. Made once, in `normalise`. */
import type { Stance } from "./annotations.ts";
import type { Tokens } from "./document.ts";
import type { Span } from "./span.ts";

/**
 * How a form reports: `bare` goes after the words and before the speaker (`kata X`), `nya` alone (`katanya`), `active`
 * between speaker and words (`X mengatakan`), `passive` before the speaker (`dikatakan X`), `preposition` is
 * `menurut X`.
 */
export type CueForm = "bare" | "nya" | "active" | "passive" | "preposition" | "preposition_nya";

/**
 * What an active form takes: `clause` a clause with or without `bahwa`; `predicate` the same, but what has no verb is a
 * noun (`menambahkan garam`); `marked` a clause only after `bahwa`, a comma or a colon (`menjelaskan kronologi`);
 * `order` someone and what he is to do (`meminta warga untuk ...`); `object` a noun, so that only marked words inside
 * make it speech (`memuji langkah "berani" itu`).
 */
export type Complement = "clause" | "predicate" | "marked" | "order" | "object" | "linked";

export interface Cue {
  readonly stem: string;
  readonly form: CueForm;
  readonly stance: Stance;
  readonly complement: Complement;
  /**
   * True for a form that is an everyday word too (`jelas`, `lanjut`): a cue only with a speaker or closing mark beside
   * it.
   */
  readonly common: boolean;
}

/** A row of the lexicon. */
export interface Lexeme {
  /** In lower case; the parts of a phrase are joined by blanks. */
  readonly word: string;
  readonly classes: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

/** The compiled lexicon, by number of the lexeme; 0 is any word that is in no row. */
export interface LexemeTable {
  readonly lexemes: readonly Lexeme[];
  /** Classes as bits, `stride` integers a lexeme. */
  readonly bits: Int32Array;
  readonly stride: number;
  /** How the lexeme reports speech; undefined for most. */
  readonly cues: readonly (Cue | undefined)[];
  /** By first lexeme of a phrase: the phrases, longest first, as lexemes. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
}

export interface Phrase {
  readonly lexeme: number;
  readonly parts: readonly number[];
}

/** Letter case of a token; bits of `casing`. */
export const CAPITAL_FIRST = 1;
export const CAPITAL_INSIDE = 2;
export const SMALL_INSIDE = 4;

/** Arrays by token, unless they say otherwise. Offsets are UTF-16 code units of `text`. */
export interface TokenTable extends Tokens {
  readonly text: string;
  readonly lexicon: LexemeTable;
  /** The token's row of the lexicon, case ignored. */
  readonly lexemeOf: Uint16Array;
  /** CAPITAL_FIRST, CAPITAL_INSIDE, SMALL_INSIDE. */
  readonly casing: Uint8Array;
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** By sentence: its first token, and after the last sentence the number of tokens. */
  readonly sentenceStart: Int32Array;
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
}
