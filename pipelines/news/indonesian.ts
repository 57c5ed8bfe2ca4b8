/** In Indonesian what `codes.ts` and the datasets say in English: for the pages that a person reads. */
import type { Block, OutletBasis } from "../../src/core/document.ts";
import type { Said } from "../../src/core/report.ts";
import type { ColumnBasis, DocIdBasis, Precision, PublishedBasis, QualityFlag, TitleBasis } from "./codes.ts";
import { COLUMN_BASES, DOC_ID_BASES, PUBLISHED_BASES, QUALITY_FLAGS, TITLE_BASES } from "./codes.ts";
import { DATASETS, type DatasetName } from "./datasets.ts";

type Both<Key extends string> = Readonly<Record<Key, Said>>;

/** A code that is in no list, of another version, stands for itself. */
function both<const Key extends string>(en: Readonly<Record<Key, string>>, id: Readonly<Record<Key, string>>) {
  const keys = Object.keys(en) as Key[];
  return Object.fromEntries(keys.map((key) => [key, { id: id[key], en: en[key] }])) as Both<Key>;
}

export const FLAG_MEANINGS: Both<QualityFlag> = both(QUALITY_FLAGS, {
  no_body: "tak ada isi berita dalam sumbernya",
  short: "kurang dari 60 kata: berita singkat, keterangan foto, potongan",
  truncated: "teks berhenti di tempat umpan atau cuplikan dipotong",
  paywall: "teks berakhir dengan ajakan berlangganan",
  mostly_boilerplate: "lebih banyak huruf dibuang daripada disimpan",
  not_indonesian: "teks dalam bahasa lain, dan kami yakin akan itu",
  lost_characters: "beberapa huruf sudah hilang sebelum teks sampai ke sini",
  no_date: "tak ada yang memberitahukan kapan terbitnya",
  date_unread: "rekaman menyebut tanggal dalam bentuk yang tak terbaca",
  day_order_assumed: "tanggalnya angka saja, berkasnya tak memberi urutan, jadi hari dianggap di depan",
  escapes_undone: "teks tersimpan seperti ditulis program (daftar, tanda lolos), dan itu dipulihkan",
  contradictory_dates: "hari yang ditulis berlawanan dengan tanggalnya, atau isinya jauh sesudah terbitnya",
  listing: "sebagian besar teks berupa daftar dan subjudul",
  gallery: "judulnya mengumumkan foto atau video",
  horoscope: "ramalan bintang",
  timetable: "jadwal: acara, pertandingan, waktu salat",
  serial: "bagian dari seri: sinopsis episode, prakiraan, harga hari ini",
  html_in_text: "isian teks berupa HTML: sumbernya ialah teks yang ditampilkannya",
  cell_cut: "satu sel baris ini terlalu panjang untuk lembar kerja, jadi dipotong (hanya CSV ragam lembar kerja)",
});

export const TITLE_ORIGINS: Both<TitleBasis> = both(TITLE_BASES, {
  metadata: "isian rekaman",
  structured_data: "metadata halaman itu sendiri",
  heading: "kepala halaman",
  first_line: "baris pertama teks",
});

export const PUBLISHED_ORIGINS: Both<PublishedBasis> = both(PUBLISHED_BASES, {
  metadata: "isian rekaman",
  structured_data: "metadata halaman itu sendiri",
  url: "alamat artikel",
  byline: "cap waktu atau baris penulis yang tercetak pada artikel",
  in_text: "tanggal-tanggal dalam teks",
  file_name: "nama berkas atau folder di atasnya",
});

export const DOC_ID_ORIGINS: Both<DocIdBasis> = both(DOC_ID_BASES, {
  url: "alamat artikel, dalam satu ejaan",
  record_id: "id rekaman dalam sumbernya",
  path: "berkasnya, yang berisi satu artikel",
  content: "teksnya",
});

export const OUTLET_ORIGINS: Both<OutletBasis> = {
  url: { id: "alamat artikel", en: "the article's address" },
  metadata: { id: "isian rekaman", en: "a field of the record" },
  dateline: { id: "baris tempat berita", en: "the dateline" },
  boilerplate: { id: "kalimat baku media itu", en: "the outlet's boilerplate" },
};

/** How exactly the time of publication is known. */
export const EXACTNESS: Both<Precision> = {
  minute: { id: "sampai menitnya", en: "to the minute" },
  day: { id: "sampai harinya", en: "to the day" },
  month: { id: "sampai bulannya", en: "to the month" },
  year: { id: "sampai tahunnya", en: "to the year" },
};

/** What a column of a file was recognised by. */
export const COLUMN_ORIGINS: Both<ColumnBasis> = both(COLUMN_BASES, {
  configured: "ditetapkan dalam konfigurasi",
  name: "namanya lazim",
  cells: "isi selnya",
  absent: "dinamai konfigurasi, tetapi tak ada di rekaman-rekaman pertama berkas",
});

export const BLOCK_NAMES: Both<Block["kind"]> = {
  title: { id: "judul", en: "headline" },
  dateline: { id: "baris tempat berita", en: "dateline" },
  body: { id: "isi", en: "body" },
  heading: { id: "subjudul", en: "heading" },
  list: { id: "daftar", en: "list" },
  table: { id: "tabel", en: "table" },
  caption: { id: "keterangan foto", en: "caption" },
  byline: { id: "baris penulis", en: "byline" },
  timestamp: { id: "cap waktu", en: "timestamp" },
  credit: { id: "kredit", en: "credit" },
  advertisement: { id: "iklan", en: "advertisement" },
  related_link: { id: "tautan terkait", en: "related link" },
  notice: { id: "pemberitahuan", en: "notice" },
  promo: { id: "promosi", en: "promo" },
  share: { id: "tombol berbagi", en: "share" },
  breadcrumb: { id: "jalur rubrik", en: "breadcrumb" },
  navigation: { id: "navigasi", en: "navigation" },
  pagination: { id: "nomor halaman", en: "pagination" },
  tags: { id: "tag", en: "tags" },
  copyright: { id: "hak cipta", en: "copyright" },
  code: { id: "kode", en: "code" },
  blank: { id: "baris kosong", en: "blank" },
  other: { id: "lain-lain", en: "other" },
};

const titles = Object.fromEntries(Object.entries(DATASETS).map(([name, { title }]) => [name, title]));

export const DATASET_TITLES: Both<DatasetName> = both(titles as Record<DatasetName, string>, {
  documents: "Artikel",
  paragraphs: "Blok sumber, yang disimpan dan yang dibuang",
  sentences: "Kalimat",
  quotes: "Kutipan dan pembicaranya",
  mentions: "Nama dalam teks",
  entities: "Orang, lembaga, dan tempat dalam seluruh artikel",
  roles: "Jabatan orang, sebagaimana disebut",
  places: "Tempat yang dikenali",
  dates: "Tanggal dan waktu",
  amounts: "Uang, jumlah, bagian, ukuran",
  attributions: "Sumber yang disebut artikel",
  contacts: "Telepon, surel, tautan, akun",
  duplicates: "Salinan artikel",
  stories: "Peristiwa dalam beberapa artikel",
  story_articles: "Artikel sebuah peristiwa",
  conflicts: "Yang dikisahkan berbeda tentang satu peristiwa",
  lineage: "Siapa memuat berita siapa",
  quote_versions: "Satu kutipan dalam beberapa artikel",
  office_terms: "Jabatan dari waktu ke waktu",
  sketches: "Dasar pencarian salinan",
  repeated_lines: "Baris yang diulang sebuah media",
  masks: "Yang disamarkan",
  edits: "Perubahan pada teks sumber",
  rejects: "Masukan yang tak menghasilkan artikel",
});

/** The stages of the pipeline, and the writing of rows. */
export const STAGE_NAMES: Readonly<Record<string, Said>> = {
  ingest: { id: "membaca masukan", en: "reading input" },
  clean: { id: "membersihkan", en: "cleaning" },
  normalise: { id: "merapikan", en: "normalising" },
  "extract/language": { id: "bahasa", en: "language" },
  "extract/written": { id: "tanggal tertulis", en: "written dates" },
  "extract/published": { id: "tanggal terbit", en: "publication day" },
  "extract/contacts": { id: "kontak", en: "contacts" },
  "extract/dates": { id: "tanggal", en: "dates" },
  "extract/amounts": { id: "jumlah", en: "amounts" },
  "extract/tagger": { id: "penanda nama", en: "tagger of names" },
  "extract/names": { id: "nama", en: "names" },
  "extract/roles": { id: "jabatan", en: "offices" },
  "extract/quotes": { id: "kutipan", en: "quotes" },
  "extract/attributions": { id: "sumber yang disebut", en: "credited sources" },
  "extract/dateline": { id: "baris tempat berita", en: "dateline" },
  "extract/removed": { id: "bagian yang dibuang", en: "removed parts" },
  "extract/sketch": { id: "sketsa salinan", en: "sketch for copies" },
  "extract/metadata": { id: "metadata", en: "metadata" },
  export: { id: "menyusun baris", en: "making rows" },
  privacy: { id: "privasi", en: "privacy" },
  serialise: { id: "menulis baris", en: "writing rows" },
};
