/** Lines of page numbers and of links to pages, in any spelling: `Halaman 1 dari 3`, `« Sebelumnya`, `[1] [2]`. */
import { C } from "../language/classes.ts";
import { isWordOf } from "../language/words.ts";
import { isDigit, isLetter } from "../text/letters.ts";

const LONGEST = 60;
const MARKS = " \t\u00a0|/-–—•·,.:…()[]«»‹›<>→←→";

/** What a scan of a line of pages has met. */
interface Seen {
  numbers: number;
  /** Words that only links to pages have. */
  pages: number;
  words: number;
}

/** True for a line of nothing but numbers and the words and marks of links to pages. Linear. */
export function isPagination(line: string): boolean {
  if (line.length > LONGEST) return false;
  const seen: Seen = { numbers: 0, pages: 0, words: 0 };
  for (let at = 0; at < line.length; ) {
    const next = takePart(line, at, seen);
    if (next < 0) return false;
    at = next;
  }
  // `Hal pertama` is no page
  if (seen.pages > 0) return seen.words <= 6 && (seen.numbers > 0 || !/^hal\b/i.test(line));
  if (/^\d+ (?:of|dari) \d+$/i.test(line)) return true;
  // numbers alone: in brackets or rows of them, no result of a match
  return seen.words === 0 && seen.numbers > (/[-–—.,:]/.test(line.replace("...", "")) ? 99 : 2);
}

/** The end of the mark, number or word at `at`; -1 where it is none of a link's. */
function takePart(line: string, at: number, seen: Seen): number {
  const code = line.charCodeAt(at);
  let end = at;
  if (isDigit(code)) {
    while (isDigit(line.charCodeAt(end))) end++;
    seen.numbers++;
    return end - at <= 3 ? end : -1;
  }
  if (!isLetter(code)) return MARKS.includes(line[at] as string) ? at + 1 : -1;
  while (isLetter(line.charCodeAt(end))) end++;
  seen.words++;
  if (isWordOf(line, at, end, C.page_link)) {
    seen.pages++;
    return end;
  }
  return isWordOf(line, at, end, C.page_link_part) ? end : -1;
}
