/** What the codes of the datasets are called in the report, in Indonesian and English. */
import type { Said } from "../../../src/core/report.ts";
import { OUTLETS } from "../../../src/outlets/index.ts";

type Labels = Readonly<Record<string, Said>>;

/** `code: Indonesian | English` a line; without the English the code itself, its `_` as spaces. */
function labels(table: string): Labels {
  const rows = table
    .trim()
    .split("\n")
    .map((line): [string, Said] => {
      const [code = "", words = ""] = line.trim().split(/: (.*)/s);
      const [id = "", en = code.replaceAll("_", " ")] = words.split(" | ");
      return [code, { id, en }];
    });
  return Object.fromEntries(rows);
}

/** The outlets that we know are called by their names. */
export const OUTLET_NAMES: Labels = Object.fromEntries(OUTLETS.map(({ slug, name }) => [slug, { id: name, en: name }]));

/** `conflicts.about`. */
export const CONFLICT_KINDS = labels(`
  name: ejaan nama | spelling of a name
  age: umur | age
  role: jabatan | office
  count: jumlah korban | toll
  amount: nilai uang | sum of money
  date: hari dan tanggal | weekday and date
  speaker: siapa yang berkata | who said it
`);

export const KINDS = labels(`
  metadata: isian rekaman | field of the record
  structured_data: metadata halaman | metadata of the page
  url: alamat artikel | the article's address
  byline: baris tanggal tercetak | printed byline
  in_text: tanggal dalam teks | dates in the text
  file_name: nama berkas | name of the file
  country: negara
  province: provinsi
  regency: kabupaten
  city: kota
  district: kecamatan
  village: desa atau kelurahan
  region: kawasan
  water: perairan
  island: pulau
  mountain: gunung
  landmark: tempat terkenal
  facility: bangunan
  foreign_region: wilayah asing
  foreign_city: kota asing
  person: orang
  organisation: lembaga
  location: tempat | place
  event: peristiwa
  work: karya
  law: peraturan
  product: produk
  agency: kantor berita | news agency
  outlet: media
  statement: pernyataan
  document: dokumen
  phone: telepon
  email: surel | e-mail
  handle: akun
  social: media sosial | social media
  photo: foto
  broadcast: siaran
  website: situs web
  exact: sama persis | the same words
  near: hampir sama | mostly the same
  excerpt: petikan
  update: pembaruan | later state
  money: uang
  percent: persen | shares
  count: cacah | counts
  measure: ukuran | measures
  stated: tertulis
  year_inferred: tahun disimpulkan
  relative: relatif
  narrative: dari alur cerita
  DATE: hari, bulan, tahun | days, months, years
  TIME: jam dan bagian hari | clock times, parts of day
  DURATION: lama waktu | durations
  SET: berulang | recurring
`);

/** `contacts.kind`. */
export const CONTACTS: Labels = { ...KINDS, url: { id: "tautan", en: "link" } };

/** `documents.source_format`; others are called as their files. */
export const FORMATS = labels(`
  text: teks
  markdown: Markdown | Markdown
  sql: dump SQL | SQL dump
  xml: XML | XML
  html: HTML | HTML
`);

export const SPEECH = labels(`
  direct: langsung
  indirect: tidak langsung
  mixed: campuran
  named: nama di tempat
  short_name: nama pendek
  alias: nama lain
  pronoun: kata ganti
  carried: dari kalimat sebelumnya | carried on
  role: jabatan
  institution: lembaga
  group: kelompok
  anonymous: tanpa nama
  said: mengatakan
  claimed: mengklaim
  denied: membantah
  admitted: mengakui
  asked: bertanya, meminta
  warned: memperingatkan
  promised: berjanji
  ordered: memerintahkan
  hoped: berharap
  criticised: mengkritik
  praised: memuji
`);

export const FLAGS = labels(`
  no_body: tanpa isi
  short: pendek | short
  truncated: terpotong
  paywall: berbayar
  mostly_boilerplate: kebanyakan bukan isi
  not_indonesian: bukan bahasa Indonesia
  lost_characters: huruf hilang
  no_date: tanpa tanggal
  date_unread: tanggal tak terbaca
  day_order_assumed: urutan hari diandaikan
  escapes_undone: tanda lolos dipulihkan
  contradictory_dates: tanggal berlawanan
  listing: daftar
  gallery: galeri
  horoscope: ramalan bintang
  timetable: jadwal
  serial: bagian serial
  html_in_text: HTML di dalam teks
  cell_cut: sel dipotong
`);

/** `repeated_lines.decision`. */
export const DECISIONS = labels(`
  remove: dibuang | removed
  keep: dibiarkan | kept
  propose: diusulkan | proposed
`);

export const REASONS = labels(`
  no_text: tanpa teks
  same_article: artikel yang sama
  older_version: versi lama
  binary: bukan teks | not text
  broken_json: JSON rusak
  empty_file: berkas kosong
  no_articles: tanpa artikel
  unreadable: tak terbaca
  too_large: terlalu besar
  unknown_format: bentuk tak dikenal
  own_output: keluaran sendiri
  hidden: tersembunyi
  program_folder: folder program
`);

export const LANGUAGES = labels(`
  id: Indonesia | Indonesian
  en: Inggris | English
  ms: Melayu | Malay
  jv: Jawa | Javanese
  su: Sunda | Sundanese
  ar: Arab | Arabic
`);

/** By the number of noughts. */
export const MONEY = labels(`
  0: di bawah Rp10 | below Rp10
  1: puluhan rupiah | tens
  2: ratusan rupiah | hundreds
  3: ribuan | thousands
  4: puluhan ribu | tens of thousands
  5: ratusan ribu | hundreds of thousands
  6: jutaan | millions
  7: puluhan juta | tens of millions
  8: ratusan juta | hundreds of millions
  9: miliaran | billions
  10: puluhan miliar | tens of billions
  11: ratusan miliar | hundreds of billions
  12: triliunan | trillions
  13: puluhan triliun | tens of trillions
  14: ratusan triliun | hundreds of trillions
  15: ribuan triliun | quadrillions
`);

/** `0.7`: from 0.7 to below 0.8, in the writing of each language. */
export const TENTHS: Labels = Object.fromEntries(
  Array.from({ length: 10 }, (_, tenth) => {
    const [from, to] = [(tenth / 10).toFixed(1), ((tenth + 1) / 10).toFixed(1)];
    const text = `${from} – ${to}`;
    return [from, { id: text.replaceAll(".", ","), en: text }];
  }),
);
