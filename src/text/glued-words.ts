/**
 * Words that lost the space between them, mostly where a link or an italic stood: `PresidenPrabowo`, `diIndonesia`, `dilansirdetikNews`,
 * `sebagaikepala`, `Perjuangan(PDIP)`. Letters are parted only where one side is a word of these tables; `iPhone`, `NasDem`, `TransJakarta`, `KemenPUPR` are whole words.
 */

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

/** Small words that grow nothing but the clitics below. */
const PREFIXES = /\b(?:sebagai|terhadap|dengan|untuk|bahwa|merupakan)(?!nya|mu|ku|lah|kah|pun|mana|sanya)[a-z]{4}/g;
const PREFIX_END = 4;
/** Verbs and prepositions that end no other word: `Subiantomenyebut`, `Ramadanmerupakan`. */
const ENDS =
  /(?<=[A-Za-z]{3})(?:me(?:nyebut(?:kan)?|ngatakan|negaskan|nyampaikan|minta|nilai|ngaku|njelaskan|nyatakan|rupakan|njadi|ngungkapkan|nuturkan|nambahkan|resmikan|mastikan|mbantah|ngklaim|nolak|lalui|luncurkan)|terhadap|kepada)\b/g;
const CASE_CHANGE = /[a-z][A-Z]|[A-Z]{4}[a-z]/g;
/** `detikSulsel,Senin`, `Perjuangan(PDIP)`, `(10/9/2019)Sri`: a capital right behind a comma or a bracket, a bracket behind a word. */
const PUNCTUATED = /[a-z],(?=[A-Z][a-z])|[a-z]{2}(?=\([A-Z][A-Za-z])|\)(?=[A-Z][a-z])/g;
const LETTER = /[A-Za-z]/;
/** Longer runs of letters are no words. */
const LONGEST_SIDE = 30;
const ROMAN = /^[IVX]{1,4}$/;

/** Places inside `[start, end)` where two words were glued, in order. */
export function findGluedWords(text: string, start: number, end: number): number[] {
  const block = text.slice(start, end);
  const places = new Set<number>();
  for (const match of block.matchAll(CASE_CHANGE)) {
    const at = splitOf(block, match);
    if (at > 0) places.add(start + at);
  }
  for (const match of block.matchAll(PREFIXES)) {
    if (block[match.index - 1] !== "-") places.add(start + match.index + match[0].length - PREFIX_END);
  }
  for (const match of block.matchAll(ENDS)) places.add(start + match.index);
  for (const match of block.matchAll(PUNCTUATED)) places.add(start + match.index + match[0].length);
  return [...places].sort((a, b) => a - b);
}

/** Where the word with a change of case parts, -1 where it does not. */
function splitOf(block: string, match: RegExpExecArray): number {
  let from = match.index;
  const floor = Math.max(0, from - LONGEST_SIDE);
  while (from > floor && LETTER.test(block[from - 1] as string)) from--;
  if (from > 0 && "#@./_-&".includes(block[from - 1] as string)) return -1; // a hashtag, an address, a compound
  const run = match[0].length > 2;
  const at = match.index + (run ? 3 : 1);
  let to = at;
  const ceiling = Math.min(block.length, at + LONGEST_SIDE);
  while (to < ceiling && LETTER.test(block[to] as string)) to++;
  if (block[to] === "@" || block[to] === "_") return -1;
  const left = block.slice(from, at);
  const right = block.slice(at, to);
  if (run) return ACRONYMS.has(left) && right.length > 3 ? at : -1;
  for (const brand of BRANDS) {
    const stem = left.slice(0, -brand.length);
    if (left.endsWith(brand) && stem !== "") return isLeft(stem) ? from + stem.length : -1;
  }
  if (right.length < 3 && !ROMAN.test(right)) return -1;
  return isLeft(left) || BEHIND_NAME.has(right) ? at : -1;
}

const isLeft = (word: string): boolean => BEFORE_CAPITAL.has(word) || BEFORE_NAME.has(word);
