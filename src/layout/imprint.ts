/**
 * The imprint that a page ends in: the publisher's address, telephone and mail, on lines of their own below the
 * article.
 */
import type { Line } from "./lines.ts";

/** What only an imprint says. */
const SURE: readonly RegExp[] = [
  /^(?:\[email[ \u00a0]protected\]|[\w.+-]+@[\w-]+\.[\w.-]+)(?:\s.{0,80})?$/iu,
  /^(?:PT|CV)\.? \p{Lu}.{3,60}$/u,
  /(?:©|\(c\)) ?(?:19|20)\d\d\b/i,
];

/** What an article may say too, where nothing of an article comes after it. */
const LIKELY: readonly RegExp[] = [
  /^(?:Jl|Jln|Jalan|Gedung|Menara|Alamat)\b.{3,100}[^.?!]$/u,
  /^\p{Lu}[\p{L} .,-]{2,50} \d{5}$/u,
  /^(?:(?:Telp|Telepon|Fax|Faks|Phone|HP|WA|Hotline)?[ .:]*)?\(?\+?\d[\d ()./-]{6,25}$/iu,
];

const LONGEST = 130;

/** Indices of the lines of the imprint at the text's end; `isOwn` tells the lines that no rule has taken. */
export function imprintLines(text: string, lines: readonly Line[], isOwn: (index: number) => boolean): number[] {
  const found: number[] = [];
  let isSure = false;
  for (let index = lines.length - 1; index > 0; index--) {
    if (!isOwn(index)) continue;
    const { start, end } = lines[index] as Line;
    const line = end - start <= LONGEST ? text.slice(start, end) : "";
    const sure = SURE.some((pattern) => pattern.test(line));
    if (!sure && !LIKELY.some((pattern) => pattern.test(line))) break;
    isSure ||= sure;
    found.push(index);
  }
  return isSure ? found : [];
}
