/** Captions: the credit of a picture, and the words before it that describe the picture. */
import type { Span } from "../core/span.ts";
import { anyOf } from "../language/patterns.ts";
import { OUTLETS } from "../outlets/index.ts";
import { indexWithin, isDoubleMark, isSpace, isUpper } from "../text/letters.ts";

/** Who else pictures are credited to. */
const PICTURE_SOURCES = [
  "ANTARA FOTO",
  "Antara Foto",
  "ANTARA",
  "AFP",
  "AP",
  "AP Photo",
  "Reuters",
  "EPA",
  "EPA-EFE",
  "Xinhua",
  "Getty Images",
  "Getty Images via AFP",
  "Shutterstock",
  "Unsplash",
  "Pixabay",
  "Freepik",
  "Pexels",
  "Wikimedia Commons",
  "Instagram",
  "Twitter",
  "Facebook",
  "YouTube",
  "Biro Pers Setpres",
  "Humas",
  "Dok",
  "Istimewa",
];
const SOURCE = anyOf([...PICTURE_SOURCES, ...OUTLETS.flatMap((outlet) => [outlet.name, ...outlet.datelineNames])]);
const NAME = "[\\p{L}@][\\p{L}\\d@ .,'’_&-]{1,50}";
const PLAIN =
  "(?:foto|photo|(?:dok(?:umentasi)?\\.?\\s?)?istimewa|dok|dokumentasi|repro|screenshot|tangkapan layar|ist)";
/** The inside of a credit's brackets: `Foto: Rina`, `Rina/detikcom`, `ANTARA FOTO/Rina`, `Dok. Pemkab`, `istimewa`. */
const CREDIT = new RegExp(
  `^\\s?(?:${PLAIN}\\b[.:/ -]{0,3}(?:${NAME}(?:/${NAME})?)?|(?:${SOURCE}|detik\\w*)\\s?[/|]\\s?${NAME}|${NAME}\\s?[/-]\\s?(?:${SOURCE}|detik\\w*|dok|ist(?:imewa)?))\\.?\\s?$`,
  "iu",
);

/** `<words>. Foto: Rina/kumparan` */
const LABELLED = new RegExp(`^[^.!?"“]{5,220}[.,]?\\s+(?:--?\\s*)?Foto\\s*:\\s*${NAME}(?:/${NAME})?$`, "u");

/** True where the line is a picture's caption: it ends in a credit and holds one sentence at most. */
export function isCaption(line: string): boolean {
  if (line.length > 320 || line.length < 8) return false;
  if (line.includes("Foto") && LABELLED.test(line)) return true;
  const end = line.endsWith(").") ? line.length - 1 : line.length;
  if (line[end - 1] !== ")") return false;
  const open = line.lastIndexOf("(");
  if (open < 0 || !CREDIT.test(line.slice(open + 1, end - 1))) return false;
  const words = line.slice(0, open).trim();
  return !/["“”]/.test(words) && !/[a-z)][.?!] [A-Z]/.test(words);
}

const LONGEST_CAPTION = 220;

/** Where the caption that ends at `at` begins: behind the last sentence, seam or `floor`; `at` where there is none. */
function captionStart(text: string, at: number, floor: number): number {
  let i = at - 1;
  while (i >= floor && (isSpace(text.charCodeAt(i)) || "./–—-".includes(text[i] as string))) i--;
  for (; i >= floor && at - i <= LONGEST_CAPTION; i--) {
    const char = text[i] as string;
    if (!'.?!"”:)'.includes(char)) continue;
    const next = text.charCodeAt(i + 1);
    if (isDoubleMark(char.charCodeAt(0)) && !isUpper(next)) return at; // speech, no caption
    if (!isSpace(next)) {
      if (char !== ":" && (isUpper(next) || next === 0x22)) return i + 1;
    } else if (".?!".includes(char) && !(char === "." && isUpper(text.charCodeAt(i - 1)))) return i + 2;
  }
  return i < floor ? floor : at;
}

/** What follows `Foto:`: a credit, or a caption with its credit in brackets. */
const CREDITED = new RegExp(
  `\\s*(?:[^()".]{0,50}?[/-]\\s?(?:${SOURCE}|detikcom)|[^.()"“]{0,160}\\([^()]{0,12}\\d[^()]{0,12}\\) \\([^()]{3,60}\\)|[^.()"“]{0,160}\\([^()]{3,60}\\)\\.?|(?:[Dd]ok(?:umentasi)?\\.?\\s?)?(?:[Ii]stimewa|[Ii]st\\b\\.?)|${PLAIN}\\b\\.?|(?:[A-Z][a-z'.]+ ){0,3}[A-Z][a-z']+(?=[A-Z"“]|\\s*$))`,
  "yu",
);

/** The caption around `Foto:` at `[at, to)`, null where nothing credits a picture. `floor` and `limit` bound it. */
export function photoLabel(text: string, at: number, to: number, floor: number, limit: number): Span | null {
  if (text[at - 1] === "(" && at > floor) {
    const close = indexWithin(text, ")", to, Math.min(limit, at + 120));
    if (close < 0) return null;
    return { start: captionStart(text, at - 1, floor), end: close + 1 };
  }
  CREDITED.lastIndex = to;
  if (!CREDITED.test(text) || CREDITED.lastIndex > limit) return null;
  const end = CREDITED.lastIndex;
  let before = at - 1;
  while (before >= floor && isSpace(text.charCodeAt(before))) before--;
  // `... dibagikan. Foto: Warga (Rina/detikcom)` describes behind the label, `Warga antre -- Foto: Rina/detikcom` before it
  const describedBefore = before >= floor && !'.?!"”:)]};'.includes(text[before] as string);
  return { start: describedBefore ? captionStart(text, at, floor) : at, end };
}

/** The caption that a credit in brackets closes: `<words> (Rina/detikcom)`, the brackets at `open` and `to`. */
export function photoCredit(text: string, open: number, to: number, floor: number): Span | null {
  if (open < floor || text[open] !== "(" || !CREDIT.test(text.slice(open + 1, to))) return null;
  const end = text[to + 1] === "." ? to + 2 : to + 1;
  return { start: captionStart(text, open, floor), end };
}

const LONGEST_CREDIT = 80;

/** The caption around `(Instagram: ...)` at `at`, null where the text goes on behind it as it should: credits are glued or end a line. */
export function gluedCredit(text: string, at: number, to: number, place: { start: number; end: number }): Span | null {
  const close = indexWithin(text, ")", to, Math.min(place.end, at + LONGEST_CREDIT));
  if (close < 0) return null;
  const end = close + 1;
  const glued = end < place.end && (isUpper(text.charCodeAt(end)) || isDoubleMark(text.charCodeAt(end)));
  return glued || end === place.end ? { start: captionStart(text, at, place.start), end } : null;
}
