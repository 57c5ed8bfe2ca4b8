/** Who articles credit, and the words that credit them. */
import type { AttributionKind } from "../core/annotations.ts";

/** News agencies, with the codes that close an article: `(ant/afp)`. */
export const AGENCIES: readonly {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly codes?: readonly string[];
}[] = [
  { name: "AFP", aliases: ["Agence France-Presse", "Agence France Presse"], codes: ["afp"] },
  { name: "Reuters", codes: ["reuters", "rtr"] },
  { name: "AP", aliases: ["Associated Press", "The Associated Press", "AP News"], codes: ["ap"] },
  {
    name: "Antara",
    aliases: ["ANTARA", "LKBN Antara", "ANTARA News", "Antara News", "Antaranews", "Antaranews.com"],
    codes: ["ant", "antara"],
  },
  { name: "Xinhua", codes: ["xinhua"] },
  { name: "Anadolu", aliases: ["Anadolu Agency", "Anadolu Ajansi"], codes: ["anadolu"] },
  { name: "Bloomberg", aliases: ["Bloomberg News"], codes: ["bloomberg"] },
  { name: "Kyodo", aliases: ["Kyodo News"], codes: ["kyodo"] },
  { name: "Yonhap", codes: ["yonhap"] },
  { name: "DPA", aliases: ["dpa"], codes: ["dpa"] },
  { name: "EFE", codes: ["efe"] },
  { name: "ANSA" },
  { name: "TASS", aliases: ["Itar-Tass"], codes: ["tass"] },
  { name: "Interfax" },
  { name: "RIA Novosti", aliases: ["RIA"] },
  { name: "Sputnik", aliases: ["Sputnik News"], codes: ["sputnik"] },
  { name: "Bernama", codes: ["bernama"] },
  { name: "PTI", aliases: ["Press Trust of India"] },
  { name: "ANI" },
  { name: "KCNA" },
  { name: "UPI" },
  { name: "IRNA" },
  { name: "SPA", aliases: ["Saudi Press Agency"] },
  { name: "WAM" },
  { name: "WAFA" },
  { name: "MENA" },
  { name: "ISNA" },
  { name: "Fars", aliases: ["Fars News Agency"] },
  { name: "Tasnim" },
  { name: "VNA" },
  { name: "AAP" },
  { name: "Belga" },
];

/** Outlets abroad by the names that the press credits them by, where nothing in the name itself tells that it is one. */
export const FOREIGN_OUTLETS: readonly string[] = [
  "BBC",
  "CNN",
  "CNBC",
  "CNA",
  "Channel News Asia",
  "NHK",
  "ABC",
  "NBC",
  "CBS",
  "Fox",
  "SCMP",
  "NDTV",
  "VOA",
  "DW",
  "Deutsche Welle",
  "ESPN",
  "Al Jazeera",
  "Aljazeera",
  "Al Arabiya",
  "Axios",
  "Politico",
  "Newsweek",
  "Forbes",
  "Variety",
  "Billboard",
  "Engadget",
  "The Guardian",
  "The Independent",
  "The Telegraph",
  "The Sun",
  "The Economist",
  "Daily Mail",
  "Le Monde",
  "Der Spiegel",
  "El Pais",
  "Marca",
  "Haaretz",
  "Rappler",
];

export const OUTLETS: readonly string[] = [
  ...FOREIGN_OUTLETS,
  "BBC Indonesia",
  "CNN Indonesia",
  "CNBC Indonesia",
  "Metro TV",
  "Kompas",
  "Tempo",
  "Republika",
  "Kumparan",
  "Okezone",
  "Jawa Pos",
  "Media Indonesia",
  "Tribunnews",
];

/** Words that say that the name behind them is of the press: `kepada kantor berita X`, `menurut surat kabar X`. */
export const PRESS: readonly string[] = [
  "kantor berita",
  "surat kabar",
  "koran",
  "harian",
  "majalah",
  "tabloid",
  "media",
  "stasiun televisi",
  "stasiun tv",
  "stasiun TV",
];

/** Countries that stand before the name of their press: CLDR's names, and what newsrooms call them. */
export const COUNTRIES: readonly string[] = [
  ...countryNames(),
  ..."AS Amerika Korsel Korut Inggris Cina China".split(" "),
];

function countryNames(): string[] {
  const names = new Intl.DisplayNames(["id"], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => names.of(code) ?? []).filter((name) => /^\p{Lu}[\p{L} ]+$/u.test(name));
}

/** Words that send the reader to an account, which is then no source. */
export const INVITING: readonly string[] = [
  "cek",
  "lihat",
  "simak",
  "follow",
  "ikuti",
  "kunjungi",
  "hubungi",
  "lebih lanjut",
  "selengkapnya",
  "kuis",
  "likes",
  "daftar",
  "mendaftar",
  "mempromosikan",
  "promosi",
];

/** Words that credit a source when its name follows, in the forms that open a sentence or stand inside of one. */
export const CREDITING: readonly string[] = [
  "mengutip",
  "melansir",
  "dikutip",
  "dilansir",
  "dinukil",
  "menukil",
  "disadur",
  "menyadur",
  "dilaporkan",
  "diberitakan",
  "diwartakan",
  "dikabarkan",
  "disiarkan",
  "dimuat",
  "lapor",
  "disitat",
  "menyitat",
  "sumber:",
];

/** What may stand between the crediting word and the name, and the kind of source that it announces. */
export const DESCRIBING: readonly (readonly [string, AttributionKind | null])[] = [
  ["dari", null],
  ["oleh", null],
  ["di", null],
  ["pada", null],
  ["melalui", null],
  ["lewat", null],
  ["laman", "outlet"],
  ["laman resmi", "outlet"],
  ["situs", "outlet"],
  ["situs resmi", "outlet"],
  ["situs web", "outlet"],
  ["situs berita", "outlet"],
  ["website", "outlet"],
  ["website resmi", "outlet"],
  ["portal", "outlet"],
  ["portal berita", "outlet"],
  ["media", "outlet"],
  ["media lokal", "outlet"],
  ["surat kabar", "outlet"],
  ["koran", "outlet"],
  ["harian", "outlet"],
  ["majalah", "outlet"],
  ["tabloid", "outlet"],
  ["jurnal", "document"],
  ["kantor berita", "agency"],
  ["laporan kantor berita", "agency"],
  ["stasiun televisi", "broadcast"],
  ["televisi", "broadcast"],
  ["stasiun tv", "broadcast"],
  ["radio", "broadcast"],
  ["kanal youtube", "broadcast"],
  ["channel youtube", "broadcast"],
  ["saluran youtube", "broadcast"],
  ["youtube", "broadcast"],
  ["akun youtube", "broadcast"],
  ["siniar", "broadcast"],
  ["podcast", "broadcast"],
  ["tayangan", "broadcast"],
  ["program", "broadcast"],
  ["acara", "broadcast"],
  ["akun instagram", "social"],
  ["instagram", "social"],
  ["akun twitter", "social"],
  ["twitter", "social"],
  ["akun x", "social"],
  ["akun facebook", "social"],
  ["facebook", "social"],
  ["akun tiktok", "social"],
  ["akun resmi", "social"],
  ["akun", "social"],
  ["unggahan", "social"],
  ["postingan", "social"],
  ["laporan", "document"],
  ["data", "document"],
  ["survei", "document"],
  ["riset", "document"],
  ["studi", "document"],
  ["buku", "document"],
  ["dokumen", "document"],
  ["surat", "document"],
  ["siaran pers", "statement"],
  ["rilis", "statement"],
  ["rilis resmi", "statement"],
  ["keterangan tertulis", "statement"],
  ["keterangan resmi", "statement"],
  ["keterangan pers", "statement"],
  ["pernyataan resmi", "statement"],
  ["pernyataan tertulis", "statement"],
];

/** Statements that are a source by themselves, behind `dalam`, `melalui`, `lewat`: `dalam keterangan tertulisnya`. */
export const STATEMENTS: readonly string[] = [
  "keterangan tertulis",
  "keterangan resmi",
  "keterangan pers",
  "keterangan persnya",
  "keterangannya",
  "siaran pers",
  "siaran persnya",
  "rilis",
  "rilisnya",
  "rilis resmi",
  "pernyataan tertulis",
  "pernyataan resmi",
  "sebuah pernyataan",
  "pernyataannya",
  "keterangan tertulisnya",
  "keterangan resminya",
  "pernyataan resminya",
  "pernyataan tertulisnya",
];

/** Posts, behind the same prepositions or `di`: a credit by themselves where they are someone's (`dalam cuitannya`). */
export const OWN_POSTS: readonly string[] = [
  "cuitannya",
  "unggahannya",
  "postingannya",
  "statusnya",
  "akun instagramnya",
  "akun twitternya",
  "akun facebooknya",
  "akun tiktoknya",
  "akun media sosialnya",
];

/** Accounts: a credit with the name of one (`di akun Instagram @tari_dewi`). */
export const ACCOUNTS: readonly string[] = [
  "akun instagram",
  "akun twitter",
  "akun facebook",
  "akun tiktok",
  "akun x",
  "akun media sosial",
  "akun",
  "instagram",
  "twitter",
];

/** Documents that an article rests on: `berdasarkan data BPS`, `menurut laporan WHO`. */
export const DOCUMENTS: readonly string[] = [
  "data",
  "laporan",
  "catatan",
  "survei",
  "riset",
  "studi",
  "penelitian",
  "dokumen",
  "kajian",
  "statistik",
];
