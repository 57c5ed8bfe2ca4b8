import type { Edit } from "../core/edited-text.ts";
import { byteOf } from "./windows-1252.ts";

/** What the lead bytes of UTF-8 are read as. */
const LEAD = /[\u00c2-\u00f4]/g;
/** Continuation bytes that are also written right after a letter: quotation marks, dashes, the ellipsis, a fixed space. */
const QUIET = new Set([..."‘’“”‹›«»–—…\u00a0"].map((mark) => mark.charCodeAt(0)));
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /^\s?$/;

type Verdict = "damage" | "doubtful" | "damage in company" | "as meant";

/**
 * Edits that undo UTF-8 read as Windows-1252 or Latin-1, once: what was read so twice takes a second call. A sequence is
 * put right where its bytes are UTF-8 and what they say is plausible beside its neighbours; one that lost a byte, where
 * the rest cannot be meant. What is doubtful is put right only in a text that has certain damage. Linear.
 */
export function mojibakeEdits(text: string): Edit[] {
  const edits: (Edit & { readonly doubtful: boolean })[] = [];
  const add = (rule: string, start: number, end: number, after: string, doubtful = false): void => {
    const last = edits.at(-1);
    if (last && last.end === start && last.rule === rule && last.doubtful === doubtful) {
      edits[edits.length - 1] = { ...last, end, after: last.after + after };
    } else edits.push({ rule, start, end, after, doubtful });
  };
  const isOpen = quotationState(text);
  let companyUpTo = -1;
  LEAD.lastIndex = 0;
  for (let lead = LEAD.exec(text); lead; lead = LEAD.exec(text)) {
    const at = lead.index;
    const sequence = readSequence(text, at);
    if (sequence) {
      let verdict = judge(text, at, sequence);
      if (verdict === "damage in company") {
        const next = readSequence(text, sequence.end);
        if (next && judge(text, sequence.end, next) === verdict) companyUpTo = next.end;
        verdict = sequence.end <= companyUpTo ? "damage" : "as meant";
      }
      if (verdict === "as meant") continue;
      add("mojibake/sequence", at, sequence.end, String.fromCodePoint(sequence.point), verdict === "doubtful");
      LEAD.lastIndex = sequence.end;
      continue;
    }
    const rest = lostMark(text, at, isOpen) ?? lostBlank(text, at) ?? lostAccent(text, at);
    if (rest) {
      add("mojibake/lost-byte", at, rest.end, rest.after, rest.doubtful ?? false);
      LEAD.lastIndex = rest.end;
    }
  }
  const damaged = edits.some((edit) => !edit.doubtful);
  return damaged ? edits.map(({ doubtful, ...edit }) => edit) : [];
}

interface Sequence {
  readonly point: number;
  readonly end: number;
}

/** The UTF-8 sequence whose bytes were read as the characters from `at`. */
function readSequence(text: string, at: number): Sequence | null {
  const lead = byteOf(text.charCodeAt(at));
  if (lead < 0xc2 || lead > 0xf4) return null;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let point = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = byteOf(text.charCodeAt(at + i));
    if ((byte & 0xc0) !== 0x80) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  const shortest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  const valid = point >= shortest && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return valid ? { point, end: at + length } : null;
}

function judge(text: string, at: number, { point, end }: Sequence): Verdict {
  for (let i = at + 1; i < end; i++) {
    if (!QUIET.has(text.charCodeAt(i))) {
      // Latin letters and signs, Greek, marks of three bytes, emoji; `Æ°Æ¡` of Vietnamese names; else words of another alphabet.
      const plain =
        point < 0x180 || (point >= 0x370 && point < 0x400) || point >= 0x800 || point === 0x1b0 || point === 0x1a1;
      return plain ? "damage" : "damage in company";
    }
  }
  // Quiet bytes only.
  if (point >= 0x1e00 && point < 0x1f00) return LETTER.test(text[end] ?? "") ? "damage" : "doubtful"; // Nguyễn
  if (point >= 0x180) return "damage in company";
  // A capital and a closing mark: `Ô` read wrongly, or the end of a word in capitals?
  return UPPER.test(text[at - 1] ?? "") && !LETTER.test(text[end] ?? "") ? "doubtful" : "damage";
}

interface Rest {
  readonly end: number;
  readonly after: string;
  readonly doubtful?: boolean;
}

/**
 * A quotation mark, apostrophe or dash (E2 80 xx) of which `â€` is left, or only `â`. Where straight marks replaced curly ones after
 * the damage, `â€"` was a dash.
 */
function lostMark(text: string, at: number, isOpen: QuotationState): Rest | null {
  if (text[at] !== "â") return null;
  const before = text[at - 1] ?? "";
  if (text[at + 1] !== "€") {
    const after = text[at + 1] ?? "";
    if (SPACE.test(before) && UPPER.test(after)) return { end: at + 1, after: "“" };
    if (/[.,!?]/.test(before) && SPACE.test(after)) return { end: at + 1, after: "”" };
    if (before === " " && after === " ") return { end: at + 1, after: "–", doubtful: true };
    return null;
  }
  let end = at + 2;
  const mark = text[end] ?? "";
  if (mark === '"') return { end: end + 1, after: "—" };
  if (mark === "?" || mark === "\ufffd") end++;
  const after = text[end] ?? "";
  if (LETTER.test(before) && LETTER.test(after)) return { end, after: "’" };
  const open = isOpen(at);
  const opening = (SPACE.test(before) || /["“([]/.test(before)) && (WORD.test(after) || (!open && before !== " "));
  if (!opening && !open && before === " " && after === " ") return { end, after: "–" };
  isOpen(end, opening);
  return { end, after: opening ? "“" : "”" };
}

/** A no-break space (C2 A0) of which `Â` is left, the space itself kept, lost, or turned into a plain one. */
function lostBlank(text: string, at: number): Rest | null {
  if (text[at] !== "Â") return null;
  const end = at + 1;
  const before = text[at - 1] ?? "";
  const after = text[end] ?? "";
  if (!WORD.test(after)) {
    // Before a space, a mark or the end of a line: it stands for nothing, unless it ends a word in capitals.
    const wordEnd = SPACE.test(after) || /["'.,;:!?)\]]/.test(after);
    if (SPACE.test(before) || wordEnd) return { end, after: "", doubtful: UPPER.test(before) };
    return { end, after: " ", doubtful: UPPER.test(before) };
  }
  const capitalised = !LOWER.test(after) && !UPPER.test(text[end + 1] ?? "");
  if (LOWER.test(before) || /\p{N}/u.test(before)) return { end, after: " " };
  if (SPACE.test(before)) return capitalised ? { end, after: "" } : null;
  return capitalised && /[.,;:!?)"”]/.test(before) ? { end, after: " " } : null;
}

/** `à` (C3 A0) or `í` (C3 AD) of which `Ã` is left: inside of a word in lower case nothing else can be. */
function lostAccent(text: string, at: number): Rest | null {
  if (text[at] !== "Ã" || !LOWER.test(text[at - 1] ?? "")) return null;
  const after = text[at + 1] ?? "";
  if (LOWER.test(after)) return { end: at + 1, after: "í" };
  return SPACE.test(after) ? { end: at + 1, after: "à" } : null;
}

/** Whether a quotation is open at an offset (offsets must grow); told so with `set`, it takes that for the truth. */
type QuotationState = (offset: number, set?: boolean) => boolean;

function quotationState(text: string): QuotationState {
  let at = 0;
  let open = false;
  return (offset, set) => {
    for (; at < offset; at++) {
      const unit = text[at];
      if (unit === "\n" || unit === "”") open = false;
      else if (unit === "“") open = true;
      else if (unit === '"') open = !open;
      else if (unit === "â" && text[at + 1] === "€") {
        if (text[at + 2] === "œ") open = true;
        else if (text[at + 2] === "\u009d") open = false;
        at += 2;
      }
    }
    if (set !== undefined) open = set;
    return open;
  };
}
