import { applyEdits, type Edit } from "../core/edited-text.ts";
import { joined } from "../language/patterns.ts";
import { type CodePage, LATIN, MAC } from "./code-pages.ts";
import { quotationState, readRemains } from "./mojibake-remains.ts";

/**
 * What lead bytes of UTF-8 are read as: in Windows-1252 and Latin-1, and, for Latin, Arabic and marks, in Mac OS Roman.
 */
export const LEADS = "[\\u00c2-\\u00f4¬√ƒ≈∆·‚Ô\\uf8ffÿŸ]";
const LEAD = new RegExp(LEADS, "g");
const MAC_LEAD = /[¬√ƒ≈∆·‚Ô\uf8ffÿŸ]/;
/** Between these a word is mended whole or not at all; a fixed space may be a byte of it. */
const CHUNK = /[^ \t\n\r]+/g;
/** What no one means: a lead byte beside a byte that was lost, or beside one that no letter is followed by. */
const STILL_DAMAGED = joined(
  "",
  String.raw`[\u00c2-\u00f4]\ufffd|â€|`,
  String.raw`[ÐÑØÙ×Îà-ï][\u0080-\u009f¡-§¨-¬®-´¶-º¼-¾Œ‚„†‡ˆ‰‹Œš›œžŸŽƒ˜™€]|`,
  String.raw`[ÃÂ][\u0080-\u009f¡-¿ŒœŠšŸŽžƒˆ˜†‡•‰™€„‚]|ÿ[ß≥±©¥∑]|[ãâ][\u0100-\u017f]`,
);
/** A word may be read wrongly so often. */
const MOST_ROUNDS = 3;
/** Continuation bytes that are also written right after a letter: quotation marks, dashes, ellipsis, fixed space. */
const QUIET = new Set([..."‘’“”‹›«»–—…\u00a0"].map((mark) => mark.charCodeAt(0)));
const UPPER = /\p{Lu}/u;
const LETTER = /\p{L}/u;

type Verdict = "damage" | "doubtful" | "damage in company" | "as meant";

/**
 * Edits that undo UTF-8 read as Windows-1252, Latin-1 or Mac OS Roman, once: what was read so twice takes a second
 * call. A sequence is put right where its bytes are UTF-8 and what they say is plausible beside its neighbours; one
 * that lost a byte, where the rest cannot be meant. What is doubtful is put right only beside certain damage; a word
 * that would still be damaged after all rounds is left as it came. Linear.
 */
export function mojibakeEdits(text: string): Edit[] {
  const edits = sequenceEdits(text);
  return edits.length === 0 ? edits : ofWholeWords(text, edits);
}

/** The edits of the words that all rounds together put right. */
function ofWholeWords(text: string, edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (let i = 0; i < edits.length; ) {
    CHUNK.lastIndex = 0;
    let start = (edits[i] as Edit).start;
    while (start > 0 && !isBlank(text.charCodeAt(start - 1))) start--;
    CHUNK.lastIndex = start;
    const end = Math.max(start + (CHUNK.exec(text)?.[0].length ?? 0), (edits[i] as Edit).end);
    const from = i;
    while (i < edits.length && (edits[i] as Edit).start < end) i++;
    const own = edits.slice(from, i);
    if (isMended(text, start, Math.max(end, (own.at(-1) as Edit).end), own)) kept.push(...own);
  }
  return kept;
}

function isMended(text: string, start: number, end: number, edits: readonly Edit[]): boolean {
  const shifted = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  let word = applyEdits(text.slice(start, end), shifted);
  for (let round = 1; round < MOST_ROUNDS && STILL_DAMAGED.test(word); round++)
    word = applyEdits(word, sequenceEdits(word));
  return !STILL_DAMAGED.test(word);
}

const isBlank = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10 || unit === 13;

function sequenceEdits(text: string): Edit[] {
  const edits: (Edit & { readonly doubtful: boolean })[] = [];
  const add = (rule: string, start: number, end: number, after: string, doubtful: boolean): void => {
    const last = edits.at(-1);
    if (last && last.end === start && last.rule === rule && last.doubtful === doubtful) {
      edits[edits.length - 1] = { ...last, end, after: last.after + after };
    } else edits.push({ rule, start, end, after, doubtful });
  };
  const quotations = quotationState(text);
  let companyUpTo = -1;
  LEAD.lastIndex = 0;
  for (let lead = LEAD.exec(text); lead; lead = LEAD.exec(text)) {
    const at = lead.index;
    const sequence = readMac(text, at) ?? readSequence(text, at, LATIN);
    if (sequence) {
      let verdict = sequence.verdict;
      if (verdict === "damage in company") {
        const next = readMac(text, sequence.end) ?? readSequence(text, sequence.end, LATIN);
        if (next?.verdict === verdict) companyUpTo = next.end;
        verdict = sequence.end <= companyUpTo ? "damage" : "as meant";
      }
      if (verdict === "as meant") continue;
      add("mojibake/sequence", at, sequence.end, String.fromCodePoint(sequence.point), verdict === "doubtful");
      LEAD.lastIndex = sequence.end;
    } else {
      const remains = readRemains(text, at, quotations);
      if (!remains) continue;
      add("mojibake/lost-byte", at, remains.end, remains.after, remains.doubtful ?? false);
      LEAD.lastIndex = remains.end;
    }
  }
  return edits.some((edit) => !edit.doubtful) ? edits.map(({ doubtful, ...edit }) => edit) : [];
}

interface Sequence {
  readonly point: number;
  readonly end: number;
  readonly verdict: Verdict;
}

/** The UTF-8 sequence whose bytes were read as the characters from `at`. */
function readSequence(text: string, at: number, page: CodePage): Sequence | null {
  const lead = page[text.charCodeAt(at)] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return null;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let point = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = page[text.charCodeAt(at + i)] ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  const shortest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  const valid = point >= shortest && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return valid ? { point, end: at + length, verdict: judge(text, at, at + length, point) } : null;
}

/** True for a picture between two letters of one word, which no one writes. */
const isSignInWord = (text: string, at: number, end: number, point: number): boolean =>
  point >= 0x2600 && point < 0x2800 && LETTER.test(text[at - 1] ?? "") && LETTER.test(text[end] ?? "");

/** The same in Mac OS Roman, for what Indonesian news has: Latin letters, marks, signs, emoji. */
function readMac(text: string, at: number): Sequence | null {
  if (!MAC_LEAD.test(text[at] as string)) return null;
  const sequence = readSequence(text, at, MAC);
  if (!sequence) return null;
  const { point, end } = sequence;
  if (point >= 0x600 && point < 0x700) return { point, end, verdict: "damage in company" };
  if (point === 0xab || point === 0xbb) return { point, end, verdict: "doubtful" }; // `¬´` may be a face
  const letters = LETTER.test(text[at - 1] ?? "") || LETTER.test(text[end] ?? "");
  const plausible =
    (point >= 0xa0 && point < 0xc0) ||
    (letters &&
      ((point >= 0xc0 && point < 0x180) ||
        point === 0x1a1 ||
        point === 0x1b0 ||
        (point >= 0x1e00 && point < 0x1f00))) ||
    (point >= 0x2000 && point < 0x2800) ||
    point >= 0xfb00;
  return plausible ? { point, end, verdict: "damage" } : null;
}

function judge(text: string, at: number, end: number, point: number): Verdict {
  if (isSignInWord(text, at, end, point)) return "as meant";
  if (point < 0x180 && isOfCapitals(text, at, end, point)) return "doubtful";
  for (let i = at + 1; i < end; i++) {
    if (QUIET.has(text.charCodeAt(i))) continue;
    return comesAlone(point) || (point >= 0x800 && !LETTER.test(text[at - 1] ?? "")) ? "damage" : "damage in company";
  }
  if (point >= 0x1e00 && point < 0x1f00) return LETTER.test(text[end] ?? "") ? "damage" : "doubtful"; // Nguyễn
  if (point >= 0x180) return "damage in company";
  return mayBeMeant(text, at, end) ? "doubtful" : "damage";
}

/**
 * A letter and a mark of writing: the end of a word in capitals (`Ô`), an Ångström (`10 Å—`), a letter that is spoken
 * of (`Ã’s`)?
 */
function mayBeMeant(text: string, at: number, end: number): boolean {
  const [before, after] = [text[at - 1] ?? "", text[end] ?? ""];
  if (after === "s" && !LETTER.test(text[end + 1] ?? "") && text[end - 1] === "’") return true;
  if (UPPER.test(before) && !LETTER.test(after)) return true;
  const isWordEnd = !LETTER.test(before) && !LETTER.test(after);
  return !ENDS_NO_WORD.test(text[at] as string) && (isWordEnd || QUIET.has(before.charCodeAt(0)));
}

/** A small letter, or a mark, inside of a word in capitals: `AHÅ™`, `MÄ£ÄM`, `SELKÄ` before a fixed space. */
function isOfCapitals(text: string, at: number, end: number, point: number): boolean {
  const lead = text[at] as string;
  const inCapitals = UPPER.test(text[at - 1] ?? "") && (UPPER.test(text[at - 2] ?? "") || UPPER.test(text[end] ?? ""));
  if (!inCapitals || !UPPER.test(lead)) return false;
  const capital = UPPER.test(String.fromCharCode(point));
  return !capital || (!ENDS_NO_WORD.test(lead) && QUIET.has(text.charCodeAt(end - 1)));
}

/** Leads of the commonest letters, which end no word of languages that Indonesian news quotes. */
const ENDS_NO_WORD = /[ÃÂ]/;

/** Latin letters, Greek, Vietnamese ones, marks, signs, emoji; other alphabets come in words. */
const comesAlone = (point: number): boolean =>
  point < 0x180 ||
  point === 0x1a1 ||
  point === 0x1b0 ||
  (point >= 0x370 && point < 0x400) ||
  (point >= 0x1e00 && point < 0x2e80) ||
  point >= 0xfb00;
