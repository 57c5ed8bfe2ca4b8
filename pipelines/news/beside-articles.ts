/**
 * What lies beside articles in the folder of a crawl, and is none: lists of addresses, rules for robots, words; what
 * tells of the program that crawled, its source, its log.
 */
import { posix } from "node:path";
import { joined } from "../../src/language/patterns.ts";
import { detectLanguage } from "../../src/text/language.ts";
import { tokenise } from "../../src/text/tokens.ts";
import { isLogLine } from "./log-lines.ts";

const { raw } = String;

/** What a text is instead of an article; null where it may be one. */
export function otherThanArticle(text: string, path: string): string | null {
  if (isHelper(path, text)) return "a file that tells of a program";
  if (isSource(text)) return "a program's source";
  if (isRequirements(text)) return "a list of packages";
  if (isLog(text)) return "a program's log";
  if (isListOfLinks(text)) return "a list of addresses";
  if (isRobots(text)) return "a site's rules for robots";
  return isListOfWords(text) ? "a list of words" : null;
}

const LINK_FIRST = /^\s*(?:https?:\/\/|www\.)/;
const LINK_ALONE = /^\s*(?:https?:\/\/|www\.)\S+\s*$/;

/** What a crawler was to fetch. */
const isListOfLinks = (text: string): boolean =>
  LINK_FIRST.test(text) && text.split("\n").every((line) => line.trim() === "" || LINK_ALONE.test(line));

const ROBOT = /^user-agent:/i;
const ROBOTS_FIELD = /^(?:user-agent|disallow|allow|sitemap|crawl-delay|host):/i;
const ROBOTS_REACH = 60;

/** Lines of fields, with comments between them, the first of which names a robot. */
function isRobots(text: string): boolean {
  const lines = text.split("\n", ROBOTS_REACH).map((line) => line.trim());
  const fields = lines.filter((line) => line !== "" && !line.startsWith("#"));
  return ROBOT.test(fields[0] ?? "") && fields.length > 1 && fields.every((line) => ROBOTS_FIELD.test(line));
}

/** Stop words, names, places: one or two words a line, so many that no page's menu has them. */
const FEWEST_LISTED = 25;
const MOST_LISTED = 10_000;
const LISTED = /^[^\s.,:;?!]+(?: [^\s.,:;?!]+)?$/;
/** Looked at before all lines are: of an article, one of the first is longer. */
const FIRST_LINES = 10;

const areListed = (lines: readonly string[]): boolean => lines.every((line) => LISTED.test(line));

/** Small words alone, one a line, are a list where they are this few already. */
const FEWEST_SMALL = 5;
const SMALL = /^\p{Ll}+$/u;

function isListOfWords(text: string): boolean {
  if (!areListed(filledLines(text, FIRST_LINES))) return false;
  const filled = filledLines(text, MOST_LISTED + 1);
  if (filled.length > MOST_LISTED) return false;
  if (filled.length >= FEWEST_SMALL && filled.every((line) => SMALL.test(line))) return true;
  return filled.length >= FEWEST_LISTED && areListed(filled);
}

const filledLines = (text: string, most: number): string[] =>
  text
    .split("\n", most)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Names that programs and collections of data give to what tells of them; an article may be saved under one too. */
const HELPER = joined(
  "i",
  raw`^(?:(?:readme|changelog|contributing|code_of_conduct)(?:[._-]\w{1,10}){0,2}|`,
  raw`(?:license|licence|copying|notice)(?:\.(?:txt|md))?|requirements[\w-]{0,20}\.txt)$`,
);

export const hasHelperName = (path: string): boolean => HELPER.test(posix.basename(path));

/** What speaks for a program or a collection of data, and how much. */
const OF_PROGRAMS: readonly (readonly [sign: RegExp, worth: number])[] = [
  [/^\s{0,3}(?:```|~~~)/m, 2],
  [/^\s{0,8}(?:\$ )?(?:pip3?|npm|npx|yarn|conda|git|docker|python3?|sudo|composer|go) (?:-\w|[a-z./])/m, 2],
  [
    joined("i", raw`permission is hereby granted|licensed under|without warranty|public license|`, raw`as is" basis`),
    2,
  ],
  [/^---\n(?:.{0,200}\n){0,20}?license:/, 2],
  [/\[!\[/, 2],
  [/\b[\w-]+\.(?:py|ipynb|csv|jsonl?|js|ts|php|sh|ya?ml|sql|xlsx|parquet)\b/i, 1],
  [/\b(?:datasets?|repositor(?:y|i)|scrap(?:er|ing|y)|crawl(?:er|ing)?|source code|github|install)\b/i, 1],
  [/^(?:.{0,30}\b)?(?:copyright|mit license|apache license)\b/im, 1],
];

/** What speaks for an article: what was said, when, and where. */
const OF_ARTICLES: readonly RegExp[] = [
  /[,?!]["”] ?\p{Ll}/u,
  /\(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)|\d[.:]\d\d ?WI(?:B|TA?)\b/,
  /^\p{Lu}[\p{L}. ]{2,40}(?:, ?[\p{L}. ]{2,30})? ?(?:--?|–|—) ?["“\p{Lu}]/mu,
];
const REACH = 20_000;
const FEWEST_SENTENCES = 2;
const FEWEST_WORDS = 5;
const SENTENCE_END = /\p{L}{2}[.?!]["”]?(?=\s|$)/gu;
const HEADINGS = /^#{1,6} /gm;

/** Sentences in lines of some words. */
const sentencesIn = (text: string): number =>
  text
    .split("\n")
    .filter((line) => line.split(" ", FEWEST_WORDS).length >= FEWEST_WORDS)
    .reduce((sum, line) => sum + (line.match(SENTENCE_END)?.length ?? 0), 0);

/** True for a file of such a name that says more of a program than an article would. */
export function isHelper(path: string, text: string): boolean {
  if (!hasHelperName(path)) return false;
  const read = text.slice(0, REACH).replaceAll("\r", "");
  const headings = Math.min(2, read.match(HEADINGS)?.length ?? 0);
  const program = OF_PROGRAMS.reduce((sum, [sign, worth]) => sum + (sign.test(read) ? worth : 0), headings);
  const sentences = sentencesIn(read);
  if (sentences === 0) return true;
  const isProse = sentences >= FEWEST_SENTENCES && detectLanguage(read, tokenise(read)).language === "id";
  return program > OF_ARTICLES.filter((sign) => sign.test(read)).length + (isProse ? 1 : 0);
}

/** The first line of a program in Python, shell, PHP or JavaScript; no sentence is written so. */
const SOURCE = joined(
  "",
  raw`^(?:#!\/\S+(?: \S+){0,3}|import [\w.]+(?: as \w+)?(?:, ?[\w.]+){0,9}|from [\w.]+ import [\w*, ]+|`,
  raw`<\?php|(?:const|var|let) \w+ = require\(.{1,80}|import .{1,80} from ['"][^'"]{1,80}['"];?)$`,
);
const isSource = (text: string): boolean => SOURCE.test(filledLines(text, FIRST_LINES)[0] ?? "");

const PACKAGE = /^[\w.-]+(?:\[[\w,-]+\])?(?: ?(?:[=~!<>]=|[<>]) ?[\w.*]+(?:, ?[=~!<>]=? ?[\w.*]+){0,3})?$/;
const PINNED = /[=~<>]=/;

/** What a program needs: names of packages, some with a version. */
function isRequirements(text: string): boolean {
  const lines = filledLines(text, MOST_LISTED).filter((line) => !line.startsWith("#"));
  return lines.some((line) => PINNED.test(line)) && lines.every((line) => PACKAGE.test(line));
}

/** Of the lines, half at least are a log's, the first among them. */
function isLog(text: string): boolean {
  const lines = filledLines(text, MOST_LISTED);
  if (!isLogLine(lines[0] ?? "")) return false;
  return lines.filter(isLogLine).length * 2 >= lines.length;
}
