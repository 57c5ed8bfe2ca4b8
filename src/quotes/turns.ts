/**
 * Who a pronoun or a bare cue means where someone else came up since the last who spoke: as subject of a sentence
 * he may speak next (`Camat Rina membenarkan. "...," ujarnya`), or be told of (`Budi sempat kabur. "...," ujarnya`).
 * Decided by log-odds of what the text shows, fitted on rows that were read (`training/turns.ts`).
 */
import type { Span } from "../core/span.ts";
import { C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { phraseAt } from "../language/phrases.ts";
import { classMask, initialAt, is, isAny } from "../language/token-table.ts";
import { isCapital, isVerbal, mentionAt, type Reading, sentenceFrom, tokenAt } from "./reading.ts";
import type { Speaker } from "./resolve.ts";
import type { SpeakerWords } from "./speaker-words.ts";
import { isPassive, pattern } from "./tests.ts";
import { TURN_WEIGHTS } from "./turn-weights.ts";

/** How someone came up: the sentence's subject, a name behind its front, whom a verb of saying names, another agent. */
export type TurnBy = "subject" | "front" | "told-by" | "agent";

/** Someone who came up since the last who spoke. */
export interface Turn {
  readonly by: TurnBy;
  readonly words: SpeakerWords;
  readonly speaker: Speaker;
  /** Whether he spoke in the article before. */
  readonly spoke: boolean;
  /** How a later sentence goes on with him; null without one. */
  readonly goesOn: "name" | "pronoun" | null;
  /** The offset where he was last meant. */
  readonly last: number;
}

/** What has to be told whose it is. */
export interface TurnRow {
  /** The token where its words, or the pronoun, stand. */
  readonly token: number;
  /** The words, where they are between marks. */
  readonly marked: Span | null;
  readonly pronoun: boolean;
}

/** What is known of the two. */
export interface TurnKnown {
  readonly firstNamed: (key: string | null) => number;
  readonly hasOffice: (key: string | null) => boolean;
}

const OFFICE = classMask("role_noun", "office", "rank", "honorific", "group");

/** Names of what the row shows; `spoke`: the last who spoke. */
export function turnTerms(view: Reading, turn: Turn, spoke: Speaker, row: TurnRow, known: TurnKnown): string[] {
  const { words, speaker, by } = turn;
  const named = turn.spoke ? "spoke" : known.firstNamed(speaker.key) < words.phrase.start ? "named" : "new";
  const terms = ["base", named, `${named} by ${by}`, spoke.kind === "person" ? "after person" : "after other"];
  if (by === "subject" || by === "front") {
    const verb = verbBehind(view, words);
    terms.push(verb === SPEAKS_UP ? verb : `${named}, ${verb}`);
  }
  if (isListed(view, words)) terms.push("listed");
  if (turnsElsewhere(view, words)) terms.push("contrast");
  const first = tokenAt(view, words.phrase.start);
  if (row.marked && (named !== "new" || by === "subject") && tellsOfOne(view, row.marked)) terms.push("of him");
  if (named === "new") return [...terms, ...newTerms(row, hasOfficeBeside(view, words, first))];
  const paragraph = view.paragraphOf[tokenAt(view, turn.last)] as number;
  const paragraphs = (view.paragraphOf[row.token] as number) - paragraph;
  const offices = (known.hasOffice(speaker.key) ? "his" : "none") + (known.hasOffice(spoke.key) ? ", other's" : "");
  terms.push(
    `${row.pronoun ? "pronoun" : "bare"}, ${row.marked ? "marked" : "reported"}`,
    paragraphs > 1 ? "far" : paragraphs > 0 ? "next paragraph" : "same paragraph",
    `office: ${offices}`,
  );
  if (hasOfficeBeside(view, words, first)) terms.push("office beside");
  if (turn.goesOn) terms.push(`goes on by ${turn.goesOn}`);
  return terms;
}

/** `Sementara itu, Rina ...`, `Di tempat lain, Rina ...` */
function turnsElsewhere(view: Reading, { phrase }: SpeakerWords): boolean {
  const from = sentenceFrom(view, tokenAt(view, phrase.start));
  return is(view.tokens, from, C.contrast) || ELSEWHERE(view, from, from, view.tokens.length) !== null;
}

const ELSEWHERE = pattern("((di|pada) (tempat|kesempatan) (lain|terpisah|berbeda)|terpisah ,)");

/** How an article brings someone in says nearly all. */
function newTerms({ pronoun, marked }: TurnRow, office: boolean): string[] {
  const how = pronoun ? "new, pronoun" : marked ? "new, marked" : "new, reported";
  return office ? [how, "new, office beside"] : [how];
}

/** A capitalised run that no one found to be a name is one where an age follows it. */
const AGE = pattern("\\( 0 \\)");

/** `Sukarman (52)`. */
export function hasAge(view: Reading, { span, end }: SpeakerWords): boolean {
  let i = end - 1;
  while (i > 0 && (view.tokens.starts[i] as number) >= span.end) i--;
  return AGE(view, i + 1, i + 1, view.tokens.length) !== null;
}

/** `Camat Rina`, `Rina, Camat Ende`. */
function hasOfficeBeside({ tokens }: Reading, { end }: SpeakerWords, first: number): boolean {
  for (let i = first; i < end; i++) if (isAny(tokens, i, OFFICE)) return true;
  return initialAt(tokens, end) === "," && isAny(tokens, end + 1, OFFICE);
}

const ANOTHER = pattern("(\\( _{1,9} \\))? (, > _|,? <additive> > _)");
const LISTED_BEFORE = pattern("(,|<additive>) $");

/** `Budi (22), Rina, dan Tono`: one of several who are only counted. */
function isListed(view: Reading, { span, end }: SpeakerWords): boolean {
  let i = end;
  while (i > 0 && (view.tokens.starts[i - 1] as number) >= span.end) i--;
  const another = ANOTHER(view, i, i, view.tokens.length);
  if (another && isNameOfSome(view, another.mark)) return true;
  const first = tokenAt(view, span.start);
  return LISTED_BEFORE(view, first - 1, first - 1, first) !== null && isNameOfSome(view, first - 2);
}

const isNameOfSome = (view: Reading, i: number): boolean => {
  const type = mentionAt(view, i)?.type;
  return type !== undefined && type !== "location" && type !== "organisation";
};

const OF_HIM = classMask("singular_person", "deceased");

/** `"Dia sering datang"`, `"Almarhum sahabat saya"`: the words tell of someone, who hardly speaks them. */
function tellsOfOne(view: Reading, { start, end }: Span): boolean {
  const { tokens } = view;
  for (let i = tokenAt(view, start); i < tokens.length && (tokens.starts[i] as number) < end; i++) {
    if (isAny(tokens, i, OF_HIM)) return true;
  }
  return false;
}

/** `berterima kasih`, `angkat bicara`, `menyambut baik`: who does so speaks next. */
const SPEAKS_UP = "speaks up";
const speaksUp = ({ tokens }: Reading, i: number): boolean =>
  is(tokens, i, C.speaks_up) || phraseAt(tokens, i, C.speaks_up) !== undefined;

/** `Rina mengatakan hal senada`; not `Rina melaporkan Budi ke polisi`, `meminta uang`. */
function isHeard({ cues }: Reading, i: number): boolean {
  const { stem = "", complement } = cues[i] ?? {};
  return complement !== "order" && complement !== "linked" && !LEXICON.isOf(stem, C.credit);
}

/** The kind of the first verb behind the subject. */
function verbBehind(view: Reading, { end }: SpeakerWords): string {
  const to = view.sentenceStart[(view.sentenceOf[end - 1] as number) + 1] as number;
  for (let i = end; i < to; i++) {
    const form = view.cues[i]?.form;
    if (form === "passive") return "told of";
    if (speaksUp(view, i) || (form === "active" && isHeard(view, i))) return SPEAKS_UP;
    if (form === "active") return "says";
    if (!isVerbal(view, i) || isCapital(view, i)) continue;
    if (isPassive(view, i)) return "passive";
    return initialAt(view.tokens, i) === "m" ? "active" : "other";
  }
  return "none";
}

/** In doubt he who came up last speaks. */
const DOUBT = -0.3;

/** True where he who came up speaks, and not the last who spoke. */
export const takesTurn = (terms: readonly string[]): boolean =>
  terms.reduce((odds, term) => odds + (TURN_WEIGHTS[term] ?? 0), 0) > DOUBT;
