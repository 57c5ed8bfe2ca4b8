/** What readers wrote below an article, where a page was kept as text: told by the button that closes each comment. */
import type { Line } from "./lines.ts";

/** `3 Komentar`, `Komentar (3)`, `Komentar`: what opens them. */
const OPENS = /^(?:\d{1,5} )?(?:komentar|comments?|tanggapan)(?: ?\(\d{1,5}\)| pembaca)?\s?:?$/i;
/** `Balas`, `Reply`: a line of its own below each. */
const CLOSES = /^(?:balas|reply|jawab|tanggapi)(?: komentar)?$/i;
/** Lines of a comment: who, when, what. */
const MOST_LINES = 8;

/** Indices of the lines below the one that opens them, to the last that closes one; none where no line closes one. */
export function readerComments(text: string, lines: readonly Line[]): number[] {
  const said = ({ start, end }: Line, most: number): string => (end - start > most ? "" : text.slice(start, end));
  const open = lines.findLastIndex((line) => OPENS.test(said(line, 30)));
  if (open < 1) return [];
  let last = open;
  for (let index = open + 1; index < lines.length && index <= last + MOST_LINES; index++) {
    if (CLOSES.test(said(lines[index] as Line, 20))) last = index;
  }
  return last === open ? [] : Array.from({ length: last - open }, (_, place) => open + 1 + place);
}
