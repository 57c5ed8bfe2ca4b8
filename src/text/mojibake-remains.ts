import { LATIN } from "./code-pages.ts";
import { nextUnit, unitTable } from "./units.ts";

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
const DIGIT = /\d/;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /^\s?$/;

/** What is left of a UTF-8 sequence that was read as Latin letters and then lost a byte, and what it stood for. */
interface Remains {
  readonly end: number;
  readonly after: string;
  /** May be meant: damage only beside certain damage. */
  readonly doubtful?: boolean;
}

export const readRemains = (text: string, at: number, quotations: QuotationState): Remains | null =>
  lostMark(text, at, quotations) ?? lostBlank(text, at) ?? lostAccent(text, at) ?? lostEmoji(text, at);

/** A quotation mark, apostrophe or dash (E2 80 xx) of which `â€` is left, or only `â`. */
function lostMark(text: string, at: number, quotations: QuotationState): Remains | null {
  if (text[at] !== "â") return null;
  if (text[at + 1] !== "€") return loneFirstByte(text, at);
  const before = text[at - 1] ?? "";
  let end = at + 2;
  // The last byte of a dash is read as a curly mark, which something later made straight: `â€"`.
  const beyond = text[end + 1] ?? "";
  if (text[end] === '"' && (SPACE.test(before) || WORD.test(beyond))) {
    return { end: end + 1, after: DIGIT.test(before) && DIGIT.test(beyond) ? "–" : "—" };
  }
  if (text[end] === "?" || text[end] === "\ufffd") end++;
  const after = text[end] ?? "";
  if (LETTER.test(before) && LETTER.test(after)) return { end, after: "’" };
  const open = quotations(at);
  const opening = (SPACE.test(before) || /["“([]/.test(before)) && (WORD.test(after) || (!open && before !== " "));
  if (!opening && !open && before === " " && after === " ") return { end, after: "–" };
  quotations(end, opening);
  return { end, after: opening ? "“" : "”" };
}

/** The same where only the first byte is left, at places where no word has an `â`. */
function loneFirstByte(text: string, at: number): Remains | null {
  const end = at + 1;
  const before = text[at - 1] ?? "";
  const after = text[end] ?? "";
  if (SPACE.test(before) && UPPER.test(after)) return { end, after: "“" };
  if (/[.,!?]/.test(before) && SPACE.test(after)) return { end, after: "”" };
  return before === " " && after === " " ? { end, after: "–", doubtful: true } : null;
}

/** A no-break space (C2 A0) of which `Â` is left, the space itself kept, lost, or turned into a plain one. */
function lostBlank(text: string, at: number): Remains | null {
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
function lostAccent(text: string, at: number): Remains | null {
  if (text[at] !== "Ã" || !LOWER.test(text[at - 1] ?? "")) return null;
  const after = text[at + 1] ?? "";
  if (LOWER.test(after)) return { end: at + 1, after: "í" };
  return SPACE.test(after) ? { end: at + 1, after: "à" } : null;
}

/** An emoji (F0 9F xx xx) without its last byte is lost; a variation selector (EF B8 8F) without it shows nothing. */
function lostEmoji(text: string, at: number): Remains | null {
  if (text.startsWith("ðŸ", at)) return { end: at + (isContinuation(text, at + 2) ? 3 : 2), after: "\ufffd" };
  return text.startsWith("ï¸", at) ? { end: at + 2, after: "" } : null;
}

const isContinuation = (text: string, at: number): boolean => ((LATIN[text.charCodeAt(at)] ?? 0) & 0xc0) === 0x80;

/** Whether a quotation is open at an offset (offsets must grow); told so with `set`, it takes that for the truth. */
export type QuotationState = (offset: number, set?: boolean) => boolean;

export function quotationState(text: string): QuotationState {
  let at = 0;
  let open = false;
  /** Takes the mark at `at`, and moves behind it. */
  const take = (): void => {
    const mark = text[at++];
    if (mark === "“") open = true;
    else if (mark === '"') open = !open;
    else if (mark !== "â") open = false;
    else if (text[at] === "€") {
      const last = text[at + 1];
      if (last === "œ" || last === "\u009d") open = last === "œ";
      at += 2;
    }
  };
  return (offset, set) => {
    for (at = nextUnit(MARKS, text, at, offset); at < offset; at = nextUnit(MARKS, text, at, offset)) take();
    if (set !== undefined) open = set;
    return open;
  };
}

/** What opens or closes a quotation, the end of a line, and the first letter of a damaged mark. */
const MARKS = unitTable(/["“”\nâ]/g);
