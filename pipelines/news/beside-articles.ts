/** What lies beside articles in the folder of a crawl, and is none: lists of addresses, rules for robots, words. */

/** What a text is instead of an article; null where it may be one. */
export function otherThanArticle(text: string): string | null {
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

function isListOfWords(text: string): boolean {
  if (!areListed(filledLines(text, FIRST_LINES))) return false;
  const filled = filledLines(text, MOST_LISTED + 1);
  return filled.length >= FEWEST_LISTED && filled.length <= MOST_LISTED && areListed(filled);
}

const filledLines = (text: string, most: number): string[] =>
  text
    .split("\n", most)
    .map((line) => line.trim())
    .filter((line) => line !== "");
