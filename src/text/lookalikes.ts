import type { Edit } from "../core/edited-text.ts";

/** Greek and Cyrillic letters that pass for Latin ones, as texts have them that want to escape a search for copies. */
const LATIN = new Map([
  ...pairs("αοινρυκτΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aoivpuktABEZHIKMNOPTYX"),
  ...pairs("аеорсухіјѕһԁАВЕКМНОРСТУХІЈЅ", "aeopcyxijshdABEKMHOPCTYXIJS"),
]);

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((letter, i) => [letter, to[i] as string]);
}

const LETTERS = [...LATIN.keys()].join("");
/** A word of Latin letters with look-alikes among them; a letter of theirs proper on either side rules it out. */
const MIXED_WORD = new RegExp(`(?<!\\p{L})[A-Za-z]*[${LETTERS}][A-Za-z${LETTERS}]*(?!\\p{L})`, "gu");
/** Letters dressed up in bold, italic or wide: `𝗕𝗲𝗿𝗶𝘁𝗮`, `ＢＥＲＩＴＡ`. */
const STYLED = /[\u{1d400}-\u{1d7ff}]{2,}|[Ａ-Ｚａ-ｚ０-９]{2,}/gu;

/** What a text with look-alikes has. */
export const LOOKALIKES = `[${LETTERS}\\ud835Ａ-Ｚａ-ｚ０-９]`;

/**
 * Edits that put Latin letters for those that only look so: words mixed of two alphabets, and letters from the styled
 * sets of Unicode. A word with a single Latin letter counts only in a text that has surer ones. Linear.
 */
export function lookalikeEdits(text: string): Edit[] {
  const edits: (Edit & { readonly latin: number })[] = [];
  for (const { 0: word, index } of text.matchAll(MIXED_WORD)) {
    const latin = word.replace(/[^A-Za-z]/g, "").length;
    if (latin === 0) continue;
    const after = [...word].map((letter) => LATIN.get(letter) ?? letter).join("");
    edits.push({ rule: "lookalike/alphabet", start: index, end: index + word.length, after, latin });
  }
  const found: Edit[] = edits.some((edit) => edit.latin > 1) ? edits.map(({ latin, ...edit }) => edit) : [];
  for (const { 0: word, index } of text.matchAll(STYLED)) {
    found.push({ rule: "lookalike/styled", start: index, end: index + word.length, after: word.normalize("NFKC") });
  }
  return found.sort((a, b) => a.start - b.start);
}
