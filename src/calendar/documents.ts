/** Numbers and years that a document goes by: they are no dates of the story. */
import { isCapital, isOf } from "./pattern.ts";

const REACH = 80;
/** So many words of its name stand between the kind of a regulation and its year, at most. */
const LONGEST_NAME = 8;

/** A word without the marks around it. */
const bare = (written: string): string => written.replace(/^[("“'‘]{1,3}|[.,:;)"”'’]{1,3}$/g, "");

/** The words before a place as they are written, the nearest first; one that the reach cuts is left out. */
function wordsBefore(text: string, at: number): readonly string[] {
  const from = Math.max(0, at - REACH);
  const words = text.slice(from, at).split(/[\s\u00a0]/);
  if (from > 0) words.shift();
  return words.filter((word) => word !== "").reverse();
}

/** `Akta Nomor ⟨07/03/2011⟩`: what stands at a place is the number of a document. */
export const isDocumentNumber = (text: string, at: number): boolean =>
  isOf(bare(wordsBefore(text, at)[0] ?? ""), "document_number");

const NUMBER = /^\d(?:[\w./-]{0,30}\w)?,?$/;
const ENDS_NAME = /[.,:;]$/;

/** `Undang-Undang Perkawinan`, `Peraturan Menteri Kelautan dan Perikanan`: the words name a regulation. */
function isNamed(words: readonly string[]): boolean {
  for (const written of words.slice(0, LONGEST_NAME)) {
    if (ENDS_NAME.test(written)) return false;
    const word = bare(written);
    if (isOf(word, "regulation", "law_short")) return isCapital(word);
    if (!isCapital(word) && !isOf(word, "conjunction")) return false;
  }
  return false;
}

/**
 * `Nomor 5 ⟨Tahun 2014⟩`, `Peraturan Gubernur ⟨Tahun 2020⟩`: the year is that of a regulation. Small, `tahun` may also
 * stand behind a figure of its year: `dari 1.200 tahun 2018`.
 */
export function isRegulationYear(text: string, at: number): boolean {
  const words = wordsBefore(text, at);
  const [nearest = "", before = ""] = words;
  if (!NUMBER.test(nearest)) return isNamed(words);
  return isCapital(text.slice(at, at + 1)) || isOf(bare(before), "document_number", "regulation", "law_short");
}

/** `UUD NRI ⟨1945⟩`: behind a short form the year needs no `tahun`. */
export function isShortRegulationYear(text: string, at: number): boolean {
  const words = wordsBefore(text, at);
  const head = words.findIndex((word) => isOf(bare(word), "regulation", "law_short"));
  return head >= 0 && /^[A-Z]{2}/.test(bare(words[head] as string)) && isNamed(words.slice(0, head + 1));
}
