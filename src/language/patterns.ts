/** Regular expressions made from tables: every entry escaped, longest first, none empty. */

export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/**
 * An alternation of the words, longest first; `each` turns an escaped word into what is matched. Throws on an empty
 * table.
 */
export function anyOf(words: Iterable<string>, each: (escaped: string) => string = (word) => word): string {
  const list = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (list.length === 0 || list.includes("")) throw new Error("a pattern needs words, and none of them empty");
  return `(?:${list.map((word) => each(escapePattern(word))).join("|")})`;
}

/** The pattern of a word whose letters are capitals or not: `[tT][iI]k`. */
export const inEitherCase = (word: string): string =>
  word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** With a capital at each word: `Tampilkan Semua`. */
export const inTitleCase = (words: string): string => words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** A pattern that is too long for a line, in parts as `String.raw` gives them. */
export const joined = (flags: string, ...parts: readonly string[]): RegExp => new RegExp(parts.join(""), flags);
