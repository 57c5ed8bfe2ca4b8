/**
 * How headlines and sentences are told apart: Indonesian headlines capitalise every word but the small function words,
 * so a small content word is the mark of a sentence.
 */

/** Words that stay small in a headline. */
const SMALL_IN_HEADLINES: ReadonlySet<string> = new Set(
  (
    "di ke dari yang dan atau untuk pada dengan dalam oleh soal bagi agar hingga sampai sebagai demi per vs dkk cs si sang " +
    "para atas antara karena lewat terhadap tentang bak ala kepada secara guna serta tapi tetapi namun saat usai dgn utk " +
    "the of and in a an to for on at by al bin van de der ini itu tak jadi akan"
  ).split(" "),
);

/** Words that open a sentence far more often than they stand inside a headline, as written there. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    "Dia Ia Mereka Namun Sementara Selain Menurut Sebelumnya Seperti Hal Pihak Meski Meskipun Kendati Dalam Adapun Pasalnya " +
    "Diketahui Sebagai Selanjutnya Kemudian Setelah Sebab Karena Bahkan Padahal Saat Ketika Berdasarkan Terkait Lebih " +
    "Sedangkan Tak Kata Akibat Atas Untuk Dari Di Pada Hingga Menanggapi Dengan Oleh Jika Apabila Bila Sejauh Tetapi Tapi " +
    "Lalu Akhirnya Sekadar Dilansir Dikutip Mengutip Melansir Beberapa Sejumlah Salah Kami Kita Saya Berikut Sesuai Usai"
  ).split(" "),
);

const isUpper = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
const isLower = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
const isLetter = (code: number): boolean => isUpper(code) || isLower(code);
/** `"` and the opening double marks. */
const isOpeningMark = (code: number): boolean => code === 0x22 || code === 0x201c || code === 0x201d || code === 0xab;

/** How the words of a stretch are written. */
export interface Lettering {
  readonly words: number;
  readonly capitals: number;
  /** Small words that a headline would capitalise. */
  readonly smallContent: number;
  readonly allCapitals: boolean;
}

/** Looks at no more than the first `limit` words of `[start, end)`. */
export function lettering(text: string, start: number, end: number, limit = Number.POSITIVE_INFINITY): Lettering {
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
      let to = i;
      while (to > from && !isLetter(text.charCodeAt(to - 1))) to--;
      if (!SMALL_IN_HEADLINES.has(text.slice(from, to))) smallContent++;
    } else capitals++;
  }
  return { words, capitals, smallContent, allCapitals: words > 0 && !lowerSeen };
}

/** True where the words are written as a headline's: `Jaga Stabilitas Hubungan`. One slip in six words is allowed. */
export function isTitleCase(text: string, start: number, end: number): boolean {
  const { words, capitals, smallContent } = lettering(text, start, end);
  return words >= 2 && capitals >= 2 && smallContent * 6 <= words;
}

/** True where prose goes on at `at`: two of the next eight words are small content words. */
function isProse(text: string, at: number, end: number): boolean {
  const { smallContent, words } = lettering(text, at, Math.min(end, at + 120), 8);
  return smallContent >= 2 || (smallContent === 1 && words < 5);
}

/** The longest headline that is looked for; what is longer is not one. */
const LONGEST_HEADLINE = 200;

/**
 * Where the headline that begins at `start` ends, before `end`, found by its seam with what follows:
 * a missing space (`TakutJK menuturkan`), a quotation (`Babi"Invasi itu`), or prose after the headline's capitals. `end` where all of the
 * stretch is one headline, -1 where nothing tells.
 */
export function headlineEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_HEADLINE);
  let small = 0;
  let words = 0;
  let lastOpener = -1;
  let lastCapital = -1;
  let i = start;
  while (i < limit) {
    while (i < limit && isSpace(text.charCodeAt(i))) i++;
    if (i >= limit) break;
    const from = i;
    if (words > 1 && isOpeningMark(text.charCodeAt(from)) && isProse(text, from, end)) return from;
    while (i < end && !isSpace(text.charCodeAt(i))) i++;
    const seam = gluedAt(text, from, i, end);
    if (seam > 0) return seam;
    words++;
    const first = text.charCodeAt(from);
    if (isLower(first)) {
      let to = i;
      while (to > from && !isLetter(text.charCodeAt(to - 1))) to--;
      if (SMALL_IN_HEADLINES.has(text.slice(from, to))) continue;
      small++;
      if (small === 1 && words > 3 && isProse(text, from, end)) {
        const at = lastOpener > 0 ? lastOpener : lastCapital;
        return at > start ? at : -1;
      }
    } else if (isUpper(first)) {
      lastCapital = from;
      let to = i;
      while (to > from && !isLetter(text.charCodeAt(to - 1))) to--;
      if (words > 3 && OPENERS.has(text.slice(from, to)) && isProse(text, from, end)) lastOpener = from;
    }
  }
  return end - start <= LONGEST_HEADLINE ? end : -1;
}

/** The seam inside the word `[from, to)`, where a sentence begins without a space; -1 where there is none. */
function gluedAt(text: string, from: number, to: number, end: number): number {
  for (let k = from + 2; k < to; k++) {
    const code = text.charCodeAt(k);
    const before = text.charCodeAt(k - 1);
    if (isUpper(code)) {
      const next = k + 1 < end ? text.charCodeAt(k + 1) : 0;
      // `TakutJK`, `Saja?Kalau`, `(BBM)Namun`; or the last capital of a run, `KPKNamun`
      const afterSmall = isLower(before) || isDigit(before) || isClosing(before);
      const endsRun = isUpper(before) && isUpper(text.charCodeAt(k - 2)) && isLower(next);
      if ((afterSmall || endsRun) && isProse(text, k, end)) return k;
    } else if (isOpeningMark(code) && k + 1 < end && isLetter(text.charCodeAt(k + 1)) && isProse(text, k, end)) {
      return k;
    }
  }
  return -1;
}

const isClosing = (code: number): boolean =>
  code === 0x3f || code === 0x21 || code === 0x29 || code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x25;
