/** Words that a printed column parted at a line end: `mem-` / `bangun`. */
import type { Edit } from "../core/edited-text.ts";
import { C } from "../language/classes.ts";
import { isWordOf } from "../language/words.ts";

const PARTED = /(?<![\p{L}\p{N}-])(\p{L}{2,20})-[ \t\r]{0,9}\n[ \t]{0,9}(\p{Ll}{2,20})(?![\p{L}\p{N}-])/gu;
const SHORTEST_ECHO = 3;

/**
 * Edits that make one word of the two parts of `[start, end)`: where that is a word and the parts are not two that a
 * hyphen joins (`anak-` / `anak`, `jual-` / `beli`). `isWord` knows the words.
 */
export function partedWordEdits(text: string, start: number, end: number, isWord: (word: string) => boolean): Edit[] {
  const block = text.slice(start, end);
  if (!block.includes("-\n") && !/-[ \t\r]+\n/.test(block)) return [];
  const edits: Edit[] = [];
  for (const { 0: whole, 1: first = "", 2: second = "", index } of block.matchAll(PARTED)) {
    const areTwo = isWord(first.toLowerCase()) && isWord(second);
    if (areTwo || isWordOf(first, 0, first.length, C.hyphen_prefix) || echoes(first.toLowerCase(), second)) continue;
    if (!isWord((first + second).toLowerCase())) continue;
    const at = start + index + first.length;
    edits.push({ rule: "layout/parted-word", start: at, end: start + index + whole.length - second.length, after: "" });
  }
  return edits;
}

/** `bermain-main`, `anak-anaknya`, `sayur-mayur` */
const echoes = (first: string, second: string): boolean =>
  first.endsWith(second) ||
  second.startsWith(first) ||
  first.slice(-SHORTEST_ECHO) === second.slice(-SHORTEST_ECHO) ||
  (first.length > SHORTEST_ECHO && second.includes(first.slice(1)));
