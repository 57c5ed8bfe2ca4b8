/**
 * The imprint that a page ends in: the publisher's address, telephone and mail, on lines of their own below the
 * article.
 */
import type { BaseClass } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { anyOf, joined } from "../language/patterns.ts";
import { anyWordOf } from "../language/words.ts";
import { letterCase } from "./headline.ts";
import type { Line } from "./lines.ts";

const { raw } = String;
const capitalised = (names: BaseClass): string =>
  anyOf(LEXICON.wordsOf(names).map((word) => word.charAt(0).toUpperCase() + word.slice(1)));

const COMPANY = raw`(?:PT|CV)\.? \p{Lu}`;
const STREET = capitalised("address_part");
const PHONE = anyWordOf("phone_label");

/** What only an imprint says. */
const SURE: readonly RegExp[] = [
  /^(?:\[email[ \u00a0]protected\]|[\w.+-]+@[\w-]+\.[\w.-]+)(?:\s.{0,80})?$/iu,
  joined("u", raw`^(?:(?:Diterbitkan oleh|Penerbit)\s{0,3}:?\s{0,3})?${COMPANY}.{3,60}$`),
  /^(?:E-?mail|Surel)(?: redaksi)?\s{0,3}:\s{0,3}(?:\[email[ \u00a0]protected\]|[^\s@]{1,60}(?:@|\[at\])\S+)$/iu,
  joined("iu", raw`^(?:kantor|alamat)(?: (?:${anyWordOf("newsroom_part")}|&|dan)){1,8}\s{0,3}:?$`),
  joined("iu", raw`^${anyWordOf("masthead")}(?:\/[\p{L} ]{4,30})?\s*:\s*\p{Lu}.{2,80}$`),
  /(?:©|\(c\)) ?(?:19|20)\d\d\b/i,
  // `WartaLereng.com, Ngawi`: the outlet, and where it is
  /^[\p{L}\d-]{3,40}\.(?:com|net|co|id|co\.id|my\.id|web\.id|news|tv)(?:, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?$/u,
];

const PUBLISHER = joined("u", " ", COMPANY);

/** What an article may say too, where nothing of an article comes after it. */
const LIKELY: readonly RegExp[] = [
  joined("u", raw`^${STREET}\b.{3,100}[^.?!]$`),
  joined("iu", raw`^${anyWordOf("masthead_part")}\s*:\s*\p{Lu}.{2,80}[^.?!]$`),
  /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}$/u,
  /^\p{Lu}[\p{L} .,-]{2,50} \d{5}$/u,
  joined("iu", raw`^(?:${PHONE}?[ .:]*)?\(?\+?\d[\d ()./-]{6,25}$`),
  // `Pedoman Siber | Karier | Kontak`: a menu between bars
  /^\p{Lu}[\p{L} ]{2,30}(?: [|•·] \p{Lu}[\p{L} ]{2,30}){2,9}$/u,
];

const LONGEST = 130;
const LONGEST_JOINED = 320;

/** What an imprint that was joined to one line holds; an article's own line has fewer. */
const MARKS: readonly RegExp[] = [
  joined("u", raw`\b${STREET}\b`),
  joined("u", raw`\b${COMPANY}`),
  /\b\d{5}\b/u,
  joined("iu", raw`(?:\(0\d{2,3}\)|\b(?:0\d{2,3}|\+62)[ -]?)[\d -]{5,}|\b${PHONE}\b`),
  /@[\w-]+\.|\[email[ \u00a0]protected\]|\[at\]/u,
  /©|\bCopyright\b/iu,
];
const FEWEST_MARKS = 3;
/** Prose shows in so many words. */
const FIRST_WORDS = 12;

/** True for an address, a telephone, a mail and the like joined to one line, with no sentence among them. */
export function isJoinedImprint(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_JOINED || letterCase(text, start, end, FIRST_WORDS).smallContent > 2) return false;
  const line = text.slice(start, end);
  if (MARKS.filter((mark) => mark.test(line)).length < FEWEST_MARKS) return false;
  return letterCase(text, start, end).smallContent <= 2;
}

/** Indices of the lines of the imprint at the text's end; `isOwn` tells the lines that no rule has taken. */
export function imprintLines(text: string, lines: readonly Line[], isOwn: (index: number) => boolean): number[] {
  const found: number[] = [];
  let isSure = false;
  for (let index = lines.length - 1; index > 0; index--) {
    const { start, end } = lines[index] as Line;
    const line = end - start <= LONGEST ? text.slice(start, end) : "";
    // the publisher behind the editor's name: `Editor: Rina Lestari PT Kabar Desa`
    if (!isOwn(index)) {
      if (PUBLISHER.test(line)) isSure = true;
      continue;
    }
    const sure = SURE.some((pattern) => pattern.test(line)) || isJoinedImprint(text, start, end);
    if (!sure && !LIKELY.some((pattern) => pattern.test(line))) break;
    isSure ||= sure;
    found.push(index);
  }
  return isSure ? found : [];
}
