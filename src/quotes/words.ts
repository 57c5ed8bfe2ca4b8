/** Function words and nouns that the reading of speech turns on, as bit sets: a word may be of several kinds. */
import { UNIONS, type WordClass } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";

export const PRONOUN = 1 << 0;
/** Opens what was said on which occasion: a speaker's name ends before it. */
export const SETTING = 1 << 1;
/** A noun of office or trade that stands for its holder or before his name. */
export const OFFICE = 1 << 2;
/** A plural or collective that speaks as one: `para pejabat`, `warga`. */
export const GROUP = 1 << 3;
/** A speaker who is not named on purpose: `seorang saksi`, `sumber`. */
export const UNNAMED = 1 << 4;
/** First word of an institution's name or of a common noun for one. */
export const INSTITUTION = 1 << 5;
/** Stands before a name and is no part of it: `Pak`, `dr`. */
export const HONORIFIC = 1 << 6;
/** Opens the words that were said: `bahwa`. */
export const THAT = 1 << 7;
/** Opens what someone is to do: `agar`, `untuk`. */
export const PURPOSE = 1 << 8;
/** Goes before a marked title, name or nickname: `film "..."`. */
export const TITLED = 1 << 9;
/** Goes between subject and verb: `juga`, `kemudian`. */
export const ADVERB = 1 << 10;
/** Preposition whose noun is no subject. */
export const PREPOSITION = 1 << 11;
/** Joins a clause to the one before. */
export const CONJUNCTION = 1 << 12;
/** A text that says something without being a speaker: `menurut data`. */
export const RECORD = 1 << 13;
/** Day of the week. */
export const WEEKDAY = 1 << 14;
/** A particle inside a name: `bin`, `de`. */
export const NAME_PARTICLE = 1 << 15;
/** A rank: the name follows it. */
export const RANK = 1 << 17;
/** A relative: the name behind it is another's (`istri Raffi`). */
export const KIN = 1 << 18;
/** Opens a credit behind a quote: `dikutip dari`. */
export const CREDIT = 1 << 19;
/** Points back to what was named. */
export const POINTER = 1 << 20;
/** Someone an article tells of, who seldom is the one to speak next. */
export const TOLD_OF = 1 << 21;
/** A modal, negation or auxiliary: what stands before it is a whole subject. */
export const AUXILIARY = 1 << 16;

/** The classes of the lexicon behind each kind. */
const CLASSES_OF: readonly (readonly [number, readonly WordClass[]])[] = [
  [PRONOUN, ["pronoun"]],
  [SETTING, ["adjunct"]],
  [OFFICE, ["role_noun"]],
  [GROUP, ["group"]],
  [UNNAMED, ["unnamed"]],
  [INSTITUTION, ["institution"]],
  [HONORIFIC, ["honorific"]],
  [THAT, ["complementizer"]],
  [PURPOSE, ["purposive"]],
  [TITLED, ["title_noun"]],
  [ADVERB, ["adverb"]],
  [PREPOSITION, ["preposition"]],
  [CONJUNCTION, ["conjunction"]],
  [RECORD, ["record"]],
  [WEEKDAY, ["weekday"]],
  [NAME_PARTICLE, ["name_particle"]],
  [RANK, ["title"]],
  [KIN, ["kin"]],
  [CREDIT, ["credit"]],
  [POINTER, ["demonstrative"]],
  [TOLD_OF, ["affected"]],
  [AUXILIARY, ["auxiliary"]],
];

/** By lexeme: its kinds. */
export const KINDS_OF_LEXEME: Int32Array = Int32Array.from(LEXICON.lexemes, ({ classes }) =>
  CLASSES_OF.reduce((kinds, [kind, names]) => (names.some((name) => isOf(classes, name)) ? kinds | kind : kinds), 0),
);

function isOf(classes: readonly string[], name: WordClass): boolean {
  return name in UNIONS
    ? (UNIONS as Readonly<Record<string, readonly string[]>>)[name]?.some((member) => classes.includes(member)) === true
    : classes.includes(name);
}
