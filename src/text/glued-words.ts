/**
 * Words that lost the space between them, mostly where a link or an italic stood: `PresidenPrabowo`, `diIndonesia`, `dilansirdetikNews`,
 * `sebagaikepala`, `birokratyang`, `Perjuangan(PDIP)`. Letters are parted where one side is a word of these tables, or where a capital stands behind a
 * small word of five letters or more; `iPhone`, `NasDem`, `TransJakarta`, `KemenPUPR` are whole words.
 */
import { isDigit } from "./letters.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Small words that nothing with a capital grows on. */
const BEFORE_CAPITAL = set(
  "di ke dari pada oleh dan atau untuk yang kepada dengan dalam sebagai bahwa jika saat ketika karena terhadap antara hingga sampai " +
    "selama setelah sebelum usai seperti serta adalah merupakan menurut kata ujar tutur ucap jelas tegas ungkap tambah imbuh asal " +
    "dikutip dilansir melansir mengutip dihubungi dikonfirmasi diterima ditulis dipantau pantauan penelusuran ditemui bersama melalui " +
    "lewat terkait soal tentang menuju mantan presiden gubernur menteri bupati wali ketua kepala warga bulan tahun malam hari kota kabupaten provinsi",
);

/** Capitalised words that stand before a name. */
const BEFORE_NAME = set(
  "Presiden Wapres Gubernur Menteri Bupati Camat Ketua Sekretaris Bendahara Kepala Direktur Jenderal Kapolri Kapolda Kapolres Komisi " +
    "Republik Provinsi Kabupaten Kecamatan Kelurahan Desa Kota Jalan Hari Tahun Bulan Bapak Ibu Pak Bu Haji Kementerian Keuangan " +
    "Dilansir Melansir Mengutip Dikutip Menurut Kepada Dari Pantauan Penelusuran Januari Februari Maret April Mei Juni Juli Agustus " +
    "September Oktober November Desember Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
);

/** Offices that stand behind a name in lists: `BadungKetua`. */
const BEHIND_NAME = set("Ketua Sekretaris Bendahara Presiden Gubernur Bupati Menteri Direktur Kepala Anggota");

/** Acronyms that a name follows. */
const ACRONYMS = set("DPR DPRD MPR DPD KPK TNI KPU PDIP PKB PKS PAN PBB BMKG BPS BNPB BPBD AFP WHO NTB NTT DKI");

/** Names that begin with a capital only inside: `dilansirdetikNews`. */
const BRANDS = ["detik"];
/** Names that begin small and go on with a capital: `kumparanBISNIS`. */
const SMALL_NAMES = set("detik kumparan liputan tribun inilah google");

/** Small words that grow nothing but the clitics below. */
const STARTS = ["sebagai", "terhadap", "dengan", "untuk", "bahwa", "merupakan"];
const CLITICS = ["nya", "mu", "ku", "lah", "kah", "pun", "mana", "sanya"];
/** Words that end no other word: `Subiantomenyebut`, `Ramadanmerupakan`, `hoaksseputar`. */
const ENDS = (
  "menyebut menyebutkan mengatakan menegaskan menyampaikan meminta menilai mengaku menjelaskan menyatakan merupakan menjadi mengungkapkan " +
  "menuturkan menambahkan meresmikan memastikan membantah mengklaim menolak melalui meluncurkan melanjutkan diperkirakan diharapkan " +
  "dikabarkan dipastikan disebutkan terhadap kepada kembali seputar tersebut berikut sebagai karena setelah sebelum yang untuk turun"
).split(" ");
/** What may stand before those that also end a word: `birokratyang`, not `bayang`, `Pinyang`; `kehidupanuntuk`, not `peruntuk`. */
const BEFORE_END: ReadonlyMap<string, RegExp> = new Map([
  ["yang", /(?<!embah)(?<=[bdhklmprst])$/],
  ["turun", /[A-Za-z]{4}$/],
  ["untuk", /(?<!per|ter|ber|pem)$/i],
]);
/** Words that follow a bracket: `(IFCN)dan`. */
const BEHIND_BRACKET = set("dan yang untuk dengan dari pada oleh dalam sebagai atau");
const SHORTEST_REST = 3;
/** Longer runs of letters are no words. */
const LONGEST_WORD = 60;
const SHORTEST_SMALL_WORD = 5;
const ROMAN = /^[IVX]{1,4}$/;
const NUMERAL = /^[IVX]{1,4}/;

/** Three letters as a number, whatever their case. */
const key = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);

/** Words by their first or last three letters, for a look-up at every word of a text. */
function index(words: readonly string[], from: (word: string) => number): readonly (readonly string[] | undefined)[] {
  const table: string[][] = new Array(1 << 15);
  for (const word of words) {
    const at = from(word);
    const slot = key(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2));
    table[slot] = [...(table[slot] ?? []), word].sort((a, b) => b.length - a.length);
  }
  return table;
}

const SHORTEST_START = Math.min(...STARTS.map((word) => word.length));
const BY_START = index(STARTS, () => 0);
const BY_END = index(ENDS, (word) => word.length - 3);

const SMALL = 1;
const CAPITAL = 2;
/** The case of the letters of ASCII by UTF-16 unit, 0 for all else. */
const CASE = new Uint8Array(0x10000).fill(CAPITAL, 0x41, 0x5b).fill(SMALL, 0x61, 0x7b);

const isAsciiLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isAsciiUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** Places inside `[start, end)` where two words were glued, in order. Linear: reads every word once. */
export function findGluedWords(text: string, start: number, end: number): number[] {
  const places: number[] = [];
  const add = (at: number): void => {
    if (at > start && at !== places[places.length - 1]) places.push(at);
  };
  for (let i = start; i < end; ) {
    const from = i++;
    if (CASE[text.charCodeAt(from)] === 0) continue;
    let rest = 0; // the cases of the letters behind the first
    for (; i < end; i++) {
      const letter = CASE[text.charCodeAt(i)] as number;
      if (letter === 0) break;
      rest |= letter;
    }
    if (from > start) {
      const at = behindMark(text, from, i, start);
      if (at >= 0) add(at);
    }
    if (i - from > LONGEST_WORD) continue;
    const prefix = startOf(text, from, i, start);
    if (prefix >= 0) add(prefix);
    if (rest >= CAPITAL) {
      for (const at of caseChanges(text, from, i)) {
        if (!parts(text, from, at, i, start, end)) continue;
        const numeral = isAsciiUpper(text.charCodeAt(at - 1)) ? acronymStart(text.slice(from, at)) : 0;
        if (numeral > 0) add(from + numeral);
        add(brandStart(text, from, at));
      }
    }
    const suffix = endOf(text, from, i, end);
    if (suffix >= 0) add(suffix);
  }
  return places.sort((a, b) => a - b);
}

/** Where small letters of the word `[from, to)` go on with a capital, and the last capital of four or more before small ones. */
function caseChanges(text: string, from: number, to: number): number[] {
  const changes: number[] = [];
  for (let i = from; i < to; ) {
    while (i < to && isAsciiLower(text.charCodeAt(i))) i++;
    const capital = i;
    while (i < to && isAsciiUpper(text.charCodeAt(i))) i++;
    if (capital > from && i > capital) changes.push(capital);
    if (i - capital > 3 && i < to) changes.push(i - 1);
  }
  return changes;
}

/** Where the word `[from, to)` and the mark before it were glued: `detikSulsel,Senin`, `Perjuangan(PDIP)`, `(10/9/2019)Sri`, `(IFCN)dan`. */
function behindMark(text: string, from: number, to: number, start: number): number {
  const mark = text.charCodeAt(from - 1);
  if (mark !== 0x2c && mark !== 0x28 && mark !== 0x29) return -1;
  const second = text.charCodeAt(from + 1);
  if (!isAsciiUpper(text.charCodeAt(from))) {
    return mark === 0x29 && isAsciiUpper(text.charCodeAt(from - 2)) && BEHIND_BRACKET.has(text.slice(from, to))
      ? from
      : -1;
  }
  const smallBefore = from - 2 >= start && isAsciiLower(text.charCodeAt(from - 2));
  if (mark === 0x28) {
    const word = smallBefore && from - 3 >= start && isAsciiLower(text.charCodeAt(from - 3));
    return word && to - from > 1 ? from - 1 : -1;
  }
  return isAsciiLower(second) && (mark === 0x29 || smallBefore) ? from : -1;
}

/** Where the word `[from, to)` parts behind a small word that it begins with, -1 where it begins with none. */
function startOf(text: string, from: number, to: number, start: number): number {
  if (to - from < SHORTEST_START + 4) return -1;
  const slot = BY_START[key(text.charCodeAt(from), text.charCodeAt(from + 1), text.charCodeAt(from + 2))];
  if (slot === undefined) return -1;
  const before = from > start ? text.charCodeAt(from - 1) : 0x20;
  if (before === 0x2d || before === 0x5f || isDigit(before)) return -1;
  for (const word of slot) {
    const at = from + word.length;
    if (to - at < 4 || !text.startsWith(word, from)) continue;
    for (let k = at; k < at + 4; k++) if (!isAsciiLower(text.charCodeAt(k))) return -1;
    return hasClitic(text, at) ? -1 : at;
  }
  return -1;
}

const hasClitic = (text: string, at: number): boolean => CLITICS.some((clitic) => text.startsWith(clitic, at));

/** Where the word `[from, to)` parts before a word that it ends with, -1 where it ends with none. */
function endOf(text: string, from: number, to: number, end: number): number {
  if (to - from < SHORTEST_REST + 4) return -1;
  const slot = BY_END[key(text.charCodeAt(to - 3), text.charCodeAt(to - 2), text.charCodeAt(to - 1))];
  if (slot === undefined) return -1;
  const after = to < end ? text.charCodeAt(to) : 0x20;
  if (after === 0x5f || isDigit(after)) return -1;
  for (const word of slot) {
    const at = to - word.length;
    if (at - from < SHORTEST_REST || !text.startsWith(word, at)) continue;
    return BEFORE_END.get(word)?.test(text.slice(from, at)) === false ? -1 : at;
  }
  return -1;
}

/** True where the word `[from, to)`, whose case changes at `at`, is two words. */
function parts(text: string, from: number, at: number, to: number, start: number, end: number): boolean {
  if (from > start && "#@./_-&".includes(text[from - 1] as string)) return false; // a hashtag, an address, a compound
  if (to < end && (text[to] === "@" || text[to] === "_")) return false;
  const left = text.slice(from, at);
  const right = text.slice(at, to);
  if (isAsciiUpper(text.charCodeAt(at - 1))) return acronymStart(left) >= 0 && right.length > 3;
  for (const brand of BRANDS) {
    const stem = left.slice(0, -brand.length);
    if (left.endsWith(brand) && stem !== "") return isBeforeName(stem);
  }
  if ((right.length < 3 && !ROMAN.test(right)) || right === "Nya") return false; // `kepadaNya`, of God
  const smallWord = left.length >= SHORTEST_SMALL_WORD && left === left.toLowerCase() && !SMALL_NAMES.has(left);
  return smallWord || isBeforeName(left) || BEHIND_NAME.has(right);
}

/** Where the acronym begins that all of `left` is, or what stands behind its Roman numeral: 3 in `IIIDPR`; -1 where none does. */
function acronymStart(left: string): number {
  if (ACRONYMS.has(left)) return 0;
  const numeral = NUMERAL.exec(left)?.[0].length ?? 0;
  return numeral > 0 && ACRONYMS.has(left.slice(numeral)) ? numeral : -1;
}

/** Where the name begins that the case changes in: before `detik` in `dilansirdetikNews`, else at the change itself. */
function brandStart(text: string, from: number, at: number): number {
  const brand = BRANDS.find((name) => at - from > name.length && text.startsWith(name, at - name.length));
  return brand === undefined ? at : at - brand.length;
}

/** True for an acronym that names follow: `KPK`, `DPR`. */
export const isAcronym = (word: string): boolean => ACRONYMS.has(word);

/** True for a word that a name follows, so that the two are one phrase: `PresidenPrabowo`, `diIndonesia`. */
export const isBeforeName = (word: string): boolean => BEFORE_CAPITAL.has(word) || BEFORE_NAME.has(word);
