/**
 * Lines that outlets repeat: counted in SQL, judged here. What is sure is no text by a sign of its own, beside how
 * often and where it stands; the rest is for a person to decide. docs/boilerplate.md says which signs and doubts there
 * are.
 */
import { z } from "zod";
import type { TableDefinition } from "../../../src/io/schema.ts";
import { C } from "../../../src/language/classes.ts";
import { isWordOf } from "../../../src/language/words.ts";
import { isCodeLine } from "../../../src/layout/code-lines.ts";
import { lineShape } from "../../../src/layout/line-shape.ts";
import type { OutletData } from "../../../src/layout/outlet.ts";
import { OUTLETS } from "../../../src/outlets/index.ts";
import type { Queries } from "../../../src/run/job.ts";
import type { NewsConfig } from "../config.ts";
import type { Row } from "../datasets.ts";
import { type Decided, decidedLines, learnedRule, lineKey } from "../learned.ts";

const FOLDER = "pipelines/news/reduce";

/** A line as it was counted. */
export interface CountedLine {
  readonly outlet: string;
  readonly line: string;
  readonly example: string;
  readonly docId: string;
  readonly articles: number;
  readonly outletArticles: number;
  readonly days: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Of its places in articles: all, before the text itself, behind it. */
  readonly times: number;
  readonly heads: number;
  readonly tails: number;
  /** Repeated lines inside of the text of an article that has it, on average. */
  readonly innerLines: number;
  readonly isItem: boolean;
}

/** What only the outlet's other lines tell of a line. */
export interface Beside {
  /** Of the places of its words in the outlet's text, the share that is in the line; the lowest half left out. */
  readonly ownWords: number;
  /** A headline of the outlet has its words. */
  readonly isTitle: boolean;
}

export type Sign = "code" | "link" | "invitation" | "own_words";
export type Doubt = "varies" | "item" | "speech" | "title" | "subheading" | "rare";

/** The rows of `repeated_lines`: what was counted, and what was decided of lines that this run does not have. */
export async function* repeatedLines(queries: Queries, config: NewsConfig): AsyncGenerator<Row<"repeated_lines">[]> {
  const lines: CountedLine[] = [];
  for await (const rows of queries.objects(`${FOLDER}/repeated-lines.sql`))
    for (const row of rows) lines.push(...countedLine(row));
  const decided = new Map(decidedLines(config.learned).map((row) => [learnedRule(row.outlet, row.line), row]));
  const beside = await besideOf(lines, queries);
  const names = outletNames(config);
  const found = lines.map((line) => rowOf(line, beside(line), names, decided));
  const met = new Set(found.map(({ rule }) => rule));
  const unmet = [...decided].filter(([rule]) => !met.has(rule)).map(([rule, row]) => unmetRow(rule, row));
  yield [...found, ...unmet];
}

/** None where the line as it is published is no example of what was counted. */
function countedLine(row: Readonly<Record<string, unknown>>): CountedLine[] {
  const example = String(row.text).trim();
  const line = lineShape(example);
  if (line === null || lineKey(example) !== row.line_key) return [];
  return [
    {
      outlet: String(row.outlet),
      line,
      example,
      docId: String(row.doc_id),
      articles: Number(row.articles),
      outletArticles: Number(row.outlet_articles),
      days: Number(row.days),
      firstDay: row.first_day as string | null,
      lastDay: row.last_day as string | null,
      times: Number(row.times),
      heads: Number(row.heads),
      tails: Number(row.tails),
      innerLines: Number(row.inner_lines),
      isItem: Number(row.is_item) === 1,
    },
  ];
}

const WORDS: TableDefinition = {
  title: "Words of repeated lines",
  schema: z.strictObject({ scope: z.string(), word: z.string() }),
  key: ["scope", "word"],
};

const wordsOf = (shape: string): string[] => shape.replace(/\{\w+\}/g, " ").match(/[a-z]{3,}/g) ?? [];

/** True for a line that most of an outlet's articles have, so that its words are worth counting. */
const mayBeTold = ({ articles, outletArticles }: CountedLine): boolean => articles >= MOST * outletArticles;

/** Counts the words of such lines in the outlet's text, and reads the headlines of the outlets. */
async function besideOf(lines: readonly CountedLine[], queries: Queries): Promise<(line: CountedLine) => Beside> {
  const asked = new Map<string, { scope: string; word: string }>();
  for (const line of lines)
    for (const word of mayBeTold(line) ? wordsOf(line.line) : [""])
      asked.set(`${line.outlet}\0${word}`, { scope: line.outlet, word });
  if (asked.size === 0) return () => ({ ownWords: 0, isTitle: false });
  const times = new Map<string, number>();
  const titles = new Set<string>();
  await queries.load("line_words", WORDS, [...asked.values()]);
  for await (const rows of queries.objects(`${FOLDER}/line-words.sql`))
    for (const row of rows) times.set(`${row.scope}\0${row.word}`, Number(row.times));
  for await (const rows of queries.objects(`${FOLDER}/line-titles.sql`))
    for (const { scope, title } of rows) titles.add(`${scope}\0${lineShape(String(title))}`);
  return ({ outlet, line, times: places }) => {
    const words = wordsOf(line);
    const count = (word: string): number => words.filter((other) => other === word).length * places;
    const shares = words.map((word) => Math.min(1, count(word) / (times.get(`${outlet}\0${word}`) ?? 1)));
    return {
      ownWords: isTold(words, shares) ? upperHalf(shares) : 0,
      isTitle: titles.has(`${outlet}\0${line}`),
    };
  };
}

/**
 * False where a word that stands in any text stands in this line alone: then the outlet's text is too little to tell
 * whose words these are.
 */
const isTold = (words: readonly string[], shares: readonly number[]): boolean =>
  !words.some(
    (word, i) => (shares[i] as number) >= OWN && IN_ANY_TEXT.some((of) => isWordOf(word, 0, word.length, of)),
  );

const IN_ANY_TEXT = [C.preposition, C.conjunction, C.demonstrative, C.pronoun];

function upperHalf(shares: readonly number[]): number {
  const best = [...shares].sort((a, b) => b - a).slice(0, Math.ceil(shares.length / 2));
  return best.length === 0 ? 0 : best.reduce((sum, share) => sum + share, 0) / best.length;
}

/** `Demikian laporan dari balai desa`: a sentence of the text, not a button. */
const opensSentence = (line: string): boolean => {
  const [first] = line.match(/^\p{L}+/u) ?? [""];
  return isWordOf(first, 0, first.length, C.opener);
};

type Names = (outlet: string) => readonly string[];

/** What an outlet calls itself in a line, in small letters; of a host its name alone. */
export function outletNames({ outlets }: Pick<NewsConfig, "outlets">): Names {
  const known = new Map<string, readonly string[]>();
  for (const outlet of [...OUTLETS, ...outlets]) known.set(outlet.slug, namesOf(outlet));
  return (outlet) =>
    known.get(outlet) ?? (outlet.startsWith("./") ? [] : [(outlet.split(".")[0] ?? "").split("-", 1)[0] as string]);
}

const namesOf = ({ slug, name, domains = [], aliases = [] }: OutletData) =>
  [slug, name, ...domains, ...aliases].map((written) => written.toLowerCase());

const SHORTEST_NAME = 4;
const EDGE = 0.9;
/** Of an outlet's articles. */
const FEW = 0.02;
const MANY = 0.2;
const MOST = 0.6;
const OWN = 0.8;
/** Subheadings come several to an article: the signs of a horoscope, the parts of a recipe. */
const SUBHEADINGS = 4;

/** Why a line is no text, and why it may be. */
export function judge(
  line: CountedLine,
  { ownWords, isTitle }: Beside,
  names: readonly string[],
): { signs: Sign[]; doubts: Doubt[]; isSure: boolean } {
  const share = line.articles / line.outletArticles;
  const isAtEdge = positionOf(line) !== "inside";
  const signs: Sign[] = [];
  if (isCodeLine(line.example, 0, line.example.length)) signs.push("code");
  if (/\{link\}|©/.test(line.line) || /^#[\p{L}\d]/u.test(line.line)) signs.push("link");
  if (isInvitation(line.line, names)) signs.push("invitation");
  if (ownWords >= OWN && share >= MOST && !opensSentence(line.line)) signs.push("own_words");
  const doubts: Doubt[] = [];
  if (/\{(?:n|day|month|name)\}/.test(line.line) && !signs.includes("code")) doubts.push("varies");
  if (line.isItem) doubts.push("item");
  if (hasSpeech(line.line)) doubts.push("speech");
  if (isTitle) doubts.push("title");
  if (!isAtEdge && line.innerLines >= SUBHEADINGS) doubts.push("subheading");
  if (share < FEW || (!isAtEdge && share < MANY)) doubts.push("rare");
  return { signs, doubts, isSure: signs.length > 0 && doubts.length === 0 };
}

/** `Ikuti Kabar Desa di WhatsApp`: sends readers to the outlet that prints it. */
const isInvitation = (line: string, names: readonly string[]): boolean =>
  names.some((name) => name.length >= SHORTEST_NAME && line.includes(name)) &&
  hasWord(line, (at, end) => isWordOf(line, at, end, C.inviting) || isWordOf(line, at, end, C.channel));

/** Words in marks, or of someone who speaks. */
const hasSpeech = (line: string): boolean =>
  line.includes('"') || hasWord(line, (at, end) => isWordOf(line, at, end, C.cue));

function hasWord(line: string, isMeant: (at: number, end: number) => boolean): boolean {
  for (const { 0: word, index } of line.matchAll(/\p{L}+/gu)) if (isMeant(index, index + word.length)) return true;
  return false;
}

function positionOf({ times, heads, tails }: CountedLine): "head" | "tail" | "inside" {
  if (tails >= EDGE * times) return "tail";
  return heads >= EDGE * times ? "head" : "inside";
}

function rowOf(
  line: CountedLine,
  beside: Beside,
  names: Names,
  decided: ReadonlyMap<string, Decided>,
): Row<"repeated_lines"> {
  const rule = learnedRule(line.outlet, line.line);
  const { signs, doubts, isSure } = judge(line, beside, names(line.outlet));
  return {
    rule,
    outlet: line.outlet,
    line: line.line,
    example: line.example,
    example_doc_id: line.docId,
    position: positionOf(line),
    article_count: line.articles,
    outlet_article_count: line.outletArticles,
    day_count: line.days,
    first_seen: line.firstDay,
    last_seen: line.lastDay,
    signs,
    doubts,
    is_sure: isSure,
    decision: decided.get(rule)?.decision ?? "propose",
  };
}

const unmetRow = (rule: string, { outlet, line, decision }: Decided): Row<"repeated_lines"> => ({
  rule,
  outlet,
  line,
  example: null,
  example_doc_id: null,
  position: null,
  article_count: 0,
  outlet_article_count: 0,
  day_count: 0,
  first_seen: null,
  last_seen: null,
  signs: [],
  doubts: [],
  is_sure: false,
  decision,
});
