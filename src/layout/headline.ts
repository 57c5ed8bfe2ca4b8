/**
 * How headlines and sentences are told apart: Indonesian headlines capitalise every word but the small function words,
 * so a small content word is the mark of a sentence.
 */

import { isDigit, isLetter, isLower, isSpace, isUpper, skipSpaces } from "../text/letters.ts";
import { findRunTogether, isAcronym, isBeforeName } from "../text/two-words.ts";

/** Words that stay small in a headline. */
const SMALL_IN_HEADLINES: ReadonlySet<string> = new Set(
  (
    "di ke dari yang dan atau untuk pada dengan dalam oleh soal bagi agar hingga sampai sebagai demi per vs dkk cs si sang " +
    "para atas antara karena lewat terhadap tentang bak ala kepada secara guna serta tapi tetapi namun saat usai dgn utk " +
    "the of and in a an to for on at by al bin van de der ini itu tak jadi akan buat terkait"
  ).split(" "),
);

/** Words that open a sentence far more often than they stand inside a headline, as written there. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    "Dia Ia Mereka Namun Sementara Selain Menurut Sebelumnya Seperti Hal Pihak Meski Meskipun Kendati Dalam Adapun Pasalnya " +
    "Diketahui Sebagai Selanjutnya Kemudian Setelah Sebab Karena Bahkan Padahal Saat Ketika Berdasarkan Terkait Lebih " +
    "Sedangkan Tak Kata Akibat Atas Untuk Dari Di Pada Hingga Menanggapi Dengan Oleh Jika Apabila Bila Sejauh Tetapi Tapi " +
    "Akhirnya Sekadar Dilansir Dikutip Mengutip Melansir Beberapa Sejumlah Salah Kami Kita Saya Berikut Sesuai Usai"
  ).split(" "),
);

/** `"` and the opening double marks. */
const isOpeningMark = (code: number): boolean => code === 0x22 || code === 0x201c || code === 0x201d || code === 0xab;

/** Offices and groups: where one stands in the last capitals before prose, the sentence begins with it. */
const OFFICES: ReadonlySet<string> = new Set(
  (
    "Presiden Wapres Menteri Menko Gubernur Wagub Bupati Wabup Walikota Camat Lurah Ketua Wakil Kepala Direktur Sekretaris Juru Kapolri " +
    "Kapolda Kapolres Kapolsek Kasat Kabid Kanit Dandim Jaksa Hakim Pengacara Anggota Komisioner Politikus Pengamat Peneliti Dosen Guru " +
    "Warga Polisi Petugas Korban Pelaku Tersangka Saksi Pemerintah Pemkab Pemkot Pemprov Plt Pj"
  ).split(" "),
);

/** How the words of a span are written. */
export interface LetterCase {
  readonly words: number;
  readonly capitals: number;
  /** Small words that a headline would capitalise. */
  readonly smallContent: number;
}

const isWordPart = (code: number): boolean => isLetter(code) || isDigit(code);

/** Looks at no more than the first `limit` words of `[start, end)`; a slash ends a word. */
export function letterCase(text: string, start: number, end: number, limit = Number.POSITIVE_INFINITY): LetterCase {
  const seen = { words: 0, capitals: 0, smallContent: 0 };
  let i = start;
  while (seen.words < limit) {
    while (i < end && !isWordPart(text.charCodeAt(i))) i++;
    if (i >= end) break;
    const from = i;
    while (i < end && !isSpace(text.charCodeAt(i)) && text.charCodeAt(i) !== 0x2f) i++;
    seen.words++;
    if (!isLower(text.charCodeAt(from))) seen.capitals++;
    else if (isSmallContent(bareWord(text, from, i))) seen.smallContent++;
  }
  return seen;
}

/** True where the words are written as a headline's: `Jaga Stabilitas Hubungan`. One slip in six words is allowed. */
export function isTitleCase(text: string, start: number, end: number): boolean {
  const { words, capitals, smallContent } = letterCase(text, start, end);
  return words >= 2 && capitals >= 2 && smallContent * 6 <= words;
}

/** True where prose goes on at `at`: two of the next eight words are small content words. */
function isProse(text: string, at: number, end: number): boolean {
  const { smallContent, words } = letterCase(text, at, Math.min(end, at + 120), 8);
  return smallContent >= 2 || (smallContent === 1 && words < 5);
}

/** The longest headline that is looked for; what is longer is not one. */
const LONGEST_HEADLINE = 200;
const LONGEST_GLUED_HEADING = 100;
/** How far after the first small content word a seam may still be the headline's end: headlines have their slips. */
const SLIP = 60;

interface HeadlineScan {
  words: number;
  /** The first word glued to another, `LukaKanit Reskrim`: the end if prose comes at last. */
  seam: number;
  smallAfterSeam: boolean;
  /** The last word that opens sentences, with prose after it. */
  opener: number;
  /** The last capitalised word. */
  capital: number;
  /** The last office in the present run of capitals. */
  office: number;
  /** Where the words would end the headline, a word too late at most. */
  prose: number;
}

/**
 * Where the headline that begins at `start` ends, before `end`, found by its seam with what follows: a missing space
 * (`TakutJK menuturkan`), a quotation (`Babi"Invasi itu`), or prose after the headline's capitals. `end` where all of the span is
 * one headline, -1 where nothing tells. `alone`: the headline has a line to itself and may be written as a sentence; only a seam ends it.
 */
export function headlineEnd(text: string, start: number, end: number, alone = false): number {
  const limit = Math.min(end, start + LONGEST_HEADLINE);
  const scan: HeadlineScan = {
    words: 0,
    seam: -1,
    smallAfterSeam: false,
    opener: -1,
    capital: -1,
    office: -1,
    prose: -1,
  };
  let from = skipSpaces(text, start, limit);
  while (from < limit && (scan.prose < 0 || from <= scan.prose + SLIP)) {
    const to = wordEnd(text, from, end);
    const sure = sureEnd(scan, text, from, to, end);
    if (sure >= 0) return sure;
    if (scan.prose < 0) {
      noteWord(scan, text, from, to, end, alone);
      if (scan.prose >= 0 && (scan.seam >= 0 || scan.prose <= start)) return scan.prose;
    }
    from = skipSpaces(text, to, limit);
  }
  if (scan.prose >= 0) return scan.prose;
  if (scan.smallAfterSeam) return scan.seam;
  return end - start <= LONGEST_HEADLINE ? end : -1;
}

/** The end of the headline where the word `[from, to)` opens a quotation or is glued to a sentence for sure; -1 where it is not. */
function sureEnd(scan: HeadlineScan, text: string, from: number, to: number, end: number): number {
  if (scan.words > 1 && opensQuotation(text, from, end)) return from;
  const { sure, likely } = gluedAt(text, from, to, end);
  if (sure >= 0 && scan.seam >= 0) return scan.seam;
  if (scan.seam < 0) scan.seam = likely;
  return sure;
}

/** Takes the word `[from, to)` into account, of a headline that no seam has ended so far. */
function noteWord(scan: HeadlineScan, text: string, from: number, to: number, end: number, alone: boolean): void {
  scan.words++;
  const late = scan.words > 3;
  const word = bareWord(text, from, to);
  if (SMALL_IN_HEADLINES.has(word)) scan.office = -1;
  if (isSmallContent(word)) {
    if (scan.seam >= 0) scan.smallAfterSeam = true;
    if (late && !alone && isProse(text, from, end)) scan.prose = proseStart(scan);
  } else if (isUpper(text.charCodeAt(from))) {
    scan.capital = from;
    if (late && OFFICES.has(word)) scan.office = from;
    if (late && OPENERS.has(word) && isProse(text, from, end)) scan.opener = from;
  }
}

/** Where the sentence begins whose words turned out to be prose. */
function proseStart({ seam, opener, office, capital }: HeadlineScan): number {
  if (seam >= 0) return seam;
  if (opener >= 0) return opener;
  return office >= 0 ? office : capital;
}

/** Where the word that begins at `from` ends, before `end`: at white space. */
function wordEnd(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && !isSpace(text.charCodeAt(i))) i++;
  return i;
}

/**
 * Where the heading that begins at `start` ends, glued to its paragraph: `Kronologi KejadianWarga melapor ...`. -1 where none does.
 */
export function gluedHeadingEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_GLUED_HEADING);
  for (let from = skipSpaces(text, start, limit); from < limit; ) {
    const to = wordEnd(text, from, end);
    const { sure } = gluedAt(text, from, to, end);
    if (sure >= 0) return partsHeading(text, start, from, sure, to) ? sure : -1;
    if (isProseWord(text, from, to)) return -1;
    from = skipSpaces(text, to, limit);
  }
  return -1;
}

/** True where the seam `at` inside the word `[from, to)` parts a heading from its paragraph. */
function partsHeading(text: string, start: number, from: number, at: number, to: number): boolean {
  if (at <= start + 3 || !isUpper(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at - 1))) return false;
  const smallEnd = isLower(text.charCodeAt(from)) && !isBeforeName(text.slice(from, at)); // `Bukti pertumbuhanPeneliti ...`
  return smallEnd || !findRunTogether(text, from, to).includes(at); // `RepublikIndonesia` is one name
}

/** True for a word that no heading has; `4.` numbers one. */
const isProseWord = (text: string, from: number, to: number): boolean =>
  (isSmallContent(bareWord(text, from, to)) || ".,:;".includes(text[to - 1] as string)) &&
  !isDigit(text.charCodeAt(to - 2));

/** The word `[from, to)` without the punctuation behind it. */
function bareWord(text: string, from: number, to: number): string {
  let end = to;
  while (end > from && !isLetter(text.charCodeAt(end - 1))) end--;
  return text.slice(from, end);
}

/** True for a small word that a headline would capitalise; `e-KTP`, `iPhone` are written so everywhere. */
function isSmallContent(word: string): boolean {
  return word !== "" && isLower(word.charCodeAt(0)) && !SMALL_IN_HEADLINES.has(word) && word === word.toLowerCase();
}

/** True where `"` and a capital open a quotation that goes on as prose. */
function opensQuotation(text: string, at: number, end: number): boolean {
  return (
    isOpeningMark(text.charCodeAt(at)) && at + 1 < end && isUpper(text.charCodeAt(at + 1)) && isProse(text, at, end)
  );
}

/** Names written with a capital inside: no seam. */
const CAMEL_NAMES: ReadonlySet<string> = new Set(
  (
    "NasDem JakPro YouTube WhatsApp TikTok PeduliLindungi KemenPUPR TransJakarta MotoGP LinkAja GoPay GoFood GrabFood JakLingko " +
    "PosIND BumDes BUMDes BUMDesma McDonald LinkedIn OpenAI ChatGPT PlayStation ShopeePay ShopeeFood BukuWarung KawalCOVID KSPSI " +
    "BeritaSatu DetikX JawaPos TribunJatim TvOne iNews GridOto SpaceX PayPal iPhone MoU PhD"
  ).split(" "),
);

/** Where a sentence begins without a space inside the word `[from, to)`: for sure, or likely. -1 for none. */
function gluedAt(text: string, from: number, to: number, end: number): { sure: number; likely: number } {
  let likely = -1;
  for (let at = from + 1; at < to; at++) {
    const gap = gapAt(text, from, at, to, end);
    if (gap === "sure") return { sure: at, likely };
    if (gap === "likely" && likely < 0) likely = at;
  }
  return { sure: -1, likely };
}

/** Whether a sentence begins at `at`, inside the word `[from, to)`. */
function gapAt(text: string, from: number, at: number, to: number, end: number): "sure" | "likely" | null {
  const code = text.charCodeAt(at);
  if (isLower(code)) return null;
  if (isOpeningMark(code)) return opensQuotation(text, at, end) ? "sure" : null;
  const before = text.charCodeAt(at - 1);
  // `Kota Nabi4. Hijr Ismail`: the number of a list's next item
  if (isDigit(code)) return isLower(before) && text[to - 1] === "." && to - at <= 3 ? "sure" : null;
  if (!isUpper(code)) return null;
  if (joinsAcronyms(text, from, at, to, end)) return "sure";
  const afterSmall = at >= from + 2 && (isLower(before) || isDigit(before) || isClosing(before));
  const endsRun = isUpper(before) && at + 1 < end && isLower(text.charCodeAt(at + 1)); // `KPKNamun`, `MSaat`
  return afterSmall || endsRun ? gapBeforeCapital(text, from, at, to, end) : null;
}

/** The same at a capital after a small letter, a digit or a closing mark, or at the last one of a run. */
function gapBeforeCapital(text: string, from: number, at: number, to: number, end: number): "sure" | "likely" | null {
  let first = at;
  while (first > from && isLetter(text.charCodeAt(first - 1))) first--;
  let last = at;
  while (last < to && isLetter(text.charCodeAt(last))) last++;
  if (CAMEL_NAMES.has(text.slice(first, last))) return null;
  if (last + 1 < end && isOpeningMark(text.charCodeAt(last + 1))) return null;
  if (OPENERS.has(text.slice(at, last)) || isProse(text, at, end)) return "sure";
  // two whole words, `LukaKanit`, `PBBJuru`
  const whole = last - at >= 3 && isLower(text.charCodeAt(at + 1)) && at - first >= 3;
  return whole && first === from && isLetter(text.charCodeAt(at - 1)) ? "likely" : null;
}

/** What an acronym may go on with. */
const ACRONYM_TAILS: ReadonlySet<string> = new Set(["RI", "RB", "AL", "AD", "AU"]);

/** True where `KPKJK menuturkan` parts at `at`: an acronym before it, initials behind it, and prose. */
function joinsAcronyms(text: string, from: number, at: number, to: number, end: number): boolean {
  if (to - at < 2 || to - at > 4 || !isAcronym(text.slice(from, at))) return false;
  const initials = text.slice(at, to);
  return (
    /^[A-Z]+$/.test(initials) &&
    !ACRONYM_TAILS.has(initials) &&
    isLower(text.charCodeAt(to + 1)) &&
    isProse(text, to, end)
  );
}

const isClosing = (code: number): boolean =>
  code === 0x2c ||
  code === 0x3f ||
  code === 0x21 ||
  code === 0x29 ||
  code === 0x27 ||
  code === 0x2019 ||
  code === 0x2e ||
  code === 0x25;
