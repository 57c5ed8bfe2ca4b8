/**
 * What lies beside articles in the folder of a crawl, and is none: lists of addresses, rules for robots, words; what
 * tells of the program that crawled, its source, its log.
 */
import { posix } from "node:path";
import { joined } from "../../src/language/patterns.ts";
import { isLogLine } from "./log-lines.ts";

const { raw } = String;

/** What a text is instead of an article; null where it may be one. */
export function otherThanArticle(text: string, path: string): string | null {
  if (isHelper(path)) return "a file that tells of a program";
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

/** Names that programs and collections of data give to what tells of them. */
const HELPER = joined(
  "i",
  raw`^(?:(?:readme|changelog|contributing|code_of_conduct)(?:[._-]\w{1,10}){0,2}|`,
  raw`(?:license|licence|copying|notice)(?:\.(?:txt|md))?|requirements[\w-]{0,20}\.txt)$`,
);

export const isHelper = (path: string): boolean => HELPER.test(posix.basename(path));

/** The first line of a program in Python, shell, PHP or JavaScript; no sentence is written so. */
const SOURCE = joined(
  "",
  raw`^(?:#!\/\S+|import [\w.]+(?: as \w+)?(?:, ?[\w.]+){0,9}|from [\w.]+ import [\w*, ]+|`,
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
