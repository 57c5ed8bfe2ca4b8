/**
 * How headlines and sentences are told apart: Indonesian headlines capitalise every word but the small function words,
 * so a small content word is the mark of a sentence.
 */
import { findGluedWords, isAcronym, isBeforeName } from "../text/glued-words.ts";
import { isDigit, isLetter, isLower, isSpace, isUpper } from "../text/letters.ts";

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

/** How the words of a stretch are written. */
export interface LetterCase {
  readonly words: number;
  readonly capitals: number;
  /** Small words that a headline would capitalise. */
  readonly smallContent: number;
  readonly allCapitals: boolean;
}

/** Looks at no more than the first `limit` words of `[start, end)`. */
export function letterCase(text: string, start: number, end: number, limit = Number.POSITIVE_INFINITY): LetterCase {
  let words = 0;
  let capitals = 0;
  let smallContent = 0;
  let lowerSeen = false;
  let i = start;
  while (i < end && words < limit) {
    while (i < end && !isLetter(text.charCodeAt(i)) && !isDigit(text.charCodeAt(i))) i++;
    if (i >= end) break;
    const from = i;
    while (i < end && !isSpace(text.charCodeAt(i)) && text.charCodeAt(i) !== 0x2f) {
      if (isLower(text.charCodeAt(i))) lowerSeen = true;
      i++;
    }
    words++;
    const first = text.charCodeAt(from);
    if (isLower(first)) {
      if (isSmallContent(bareWord(text, from, i))) smallContent++;
    } else capitals++;
  }
  return { words, capitals, smallContent, allCapitals: words > 0 && !lowerSeen };
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
/** How far behind the first small content word a seam may still be the headline's end: headlines have their slips. */
const SLIP = 60;

/**
 * Where the headline that begins at `start` ends, before `end`, found by its seam with what follows: a missing space
 * (`TakutJK menuturkan`), a quotation (`Babi"Invasi itu`), or prose behind the headline's capitals. `end` where all of the stretch is
 * one headline, -1 where nothing tells. `alone`: the headline has a line to itself and may be written as a sentence; only a seam ends it.
 */
export function headlineEnd(text: string, start: number, end: number, alone = false): number {
  const limit = Math.min(end, start + LONGEST_HEADLINE);
  let words = 0;
  let smallBehindSeam = false;
  let seam = -1; // the first word glued to another, `LukaKanit Reskrim`: the end if prose comes at last
  let opener = -1; // the last word that opens sentences, with prose behind it
  let capital = -1; // the last capitalised word
  let office = -1; // the last office in the present run of capitals
  let prose = -1; // where the words would end the headline, a word too late at most
  for (let i = start; i < limit; ) {
    while (i < limit && isSpace(text.charCodeAt(i))) i++;
    if (i >= limit || (prose >= 0 && i > prose + SLIP)) break;
    const from = i;
    while (i < end && !isSpace(text.charCodeAt(i))) i++;
    if (words > 1 && opensQuotation(text, from, end)) return from;
    const glued = gluedAt(text, from, i, end);
    if (glued.sure >= 0) return seam >= 0 ? seam : glued.sure;
    if (seam < 0) seam = glued.likely;
    if (prose >= 0) continue;
    words++;
    const word = bareWord(text, from, i);
    if (SMALL_IN_HEADLINES.has(word)) office = -1;
    if (isSmallContent(word)) {
      if (seam >= 0) smallBehindSeam = true;
      if (words > 3 && !alone && isProse(text, from, end)) {
        prose = seam >= 0 ? seam : opener >= 0 ? opener : office >= 0 ? office : capital;
        if (seam >= 0 || prose <= start) return prose;
      }
    } else if (isUpper(text.charCodeAt(from))) {
      capital = from;
      if (words > 3 && OFFICES.has(word)) office = from;
      if (words > 3 && OPENERS.has(word) && isProse(text, from, end)) opener = from;
    }
  }
  if (prose >= 0) return prose;
  if (smallBehindSeam) return seam;
  return end - start <= LONGEST_HEADLINE ? end : -1;
}

/**
 * Where the heading that begins at `start` ends, glued to its paragraph: `Kronologi KejadianWarga melapor ...`. -1 where none does.
 */
export function gluedHeadingEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_GLUED_HEADING);
  for (let i = start; i < limit; ) {
    while (i < limit && isSpace(text.charCodeAt(i))) i++;
    const from = i;
    while (i < end && !isSpace(text.charCodeAt(i))) i++;
    const { sure } = gluedAt(text, from, i, end);
    if (sure >= 0) {
      const parts = sure > start + 3 && isUpper(text.charCodeAt(sure)) && isLetter(text.charCodeAt(sure - 1));
      const smallEnd = isLower(text.charCodeAt(from)) && !isBeforeName(text.slice(from, sure)); // `Bukti pertumbuhanPeneliti ...`
      const oneName = !smallEnd && findGluedWords(text, from, i).includes(sure); // `RepublikIndonesia`
      return parts && !oneName ? sure : -1;
    }
    if (isSmallContent(bareWord(text, from, i)) || ".,:;".includes(text[i - 1] as string)) {
      if (!isDigit(text.charCodeAt(i - 2))) return -1; // prose; `4.` numbers the heading
    }
  }
  return -1;
}

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
  for (let k = from + 1; k < to; k++) {
    const code = text.charCodeAt(k);
    if (isOpeningMark(code)) {
      if (opensQuotation(text, k, end)) return { sure: k, likely };
      continue;
    }
    const before = text.charCodeAt(k - 1);
    // `Kota Nabi4. Hijr Ismail`: the number of a list's next item
    if (isDigit(code) && isLower(before) && text[to - 1] === "." && to - k <= 3) return { sure: k, likely };
    if (!isUpper(code)) continue;
    const next = k + 1 < end ? text.charCodeAt(k + 1) : 0;
    const afterSmall = k >= from + 2 && (isLower(before) || isDigit(before) || isClosing(before));
    if (joinsAcronyms(text, from, k, to, end)) return { sure: k, likely };
    const endsRun = isUpper(before) && isLower(next); // `KPKNamun`, `MSaat`
    if (!(afterSmall || endsRun)) continue;
    let wordStart = k;
    while (wordStart > from && isLetter(text.charCodeAt(wordStart - 1))) wordStart--;
    let wordEnd = k;
    while (wordEnd < to && isLetter(text.charCodeAt(wordEnd))) wordEnd++;
    if (CAMEL_NAMES.has(text.slice(wordStart, wordEnd))) continue;
    if (wordEnd + 1 < end && isOpeningMark(text.charCodeAt(wordEnd + 1))) continue;
    if (OPENERS.has(text.slice(k, wordEnd)) || isProse(text, k, end)) return { sure: k, likely };
    const full = wordEnd - k >= 3 && isLower(next) && k - wordStart >= 3; // two whole words, `LukaKanit`, `PBBJuru`
    if (likely < 0 && full && wordStart === from && isLetter(before)) likely = k;
  }
  return { sure: -1, likely };
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
