/**
 * A corpus of its own for the benchmark: articles put together from templates by a seeded generator, with real damage.
 */

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { random } from "./random.ts";

const words = (list: string): string[] => list.split(", ");

const TABLES: Readonly<Record<string, readonly string[]>> = {
  first: words(
    "Agus, Budi, Citra, Dewi, Eko, Fajar, Gilang, Hendra, Indah, Joko, Kartika, Lestari, Maria, Nurul, " +
      "Oktavia, Putri, Rahmat, Siti, Teguh, Umar, Wahyu, Yuliana, Zainal, Bambang, Ketut, Made, Slamet, Ratna, " +
      "Arif, Dian",
  ),
  last: words(
    "Santoso, Wirasta, Nugroho, Hidayat, Simanjuntak, Kurniawan, Pratama, Siregar, Wijaya, Rahmawati, " +
      "Hasibuan, Saputra, Maulana, Lubis, Purnomo, Setiawan, Tanjung, Utami, Wibowo, Yusuf, Kusuma, Rangkuti, " +
      "Mahendra, Pangestu, Gunawan, Asy'ari, Ma’ruf",
  ),
  office: words(
    "Gubernur {place}, Bupati {place}, Wali Kota {place}, Kapolres {place}, Kepala Dinas Kesehatan {place}, " +
      "Menteri Perhubungan, Wakil Menteri Luar Negeri, Direktur Utama PT {firm} Tbk, Ketua Komisi III DPR, " +
      "Juru Bicara {institution}, Kepala Desa Suka Maju, Plt Kepala Dinas Pendidikan {place}, ekonom " +
      "Universitas {place}",
  ),
  place: words(
    "Surabaya, Bandung, Semarang, Makassar, Medan, Denpasar, Kupang, Ende, Boyolali, Klaten, Palembang, " +
      "Pontianak, Manado, Jayapura, Padang, Banyumas, Cirebon, Malang, Kediri, Mataram, Bali, Jawa Tengah, " +
      "Sulawesi Selatan, Jenewa, Moskow, Singapura",
  ),
  institution: words(
    "Kementerian Perhubungan, Kementerian Luar Negeri, Badan Pusat Statistik, Komisi Pemilihan Umum, Polda " +
      "Jawa Barat, Universitas Gadjah Mada, Bank Indonesia, Badan Nasional Penanggulangan Bencana, PT Kereta " +
      "Api Indonesia",
  ),
  firm: words("Samudra Niaga, Karya Bersama, Nusa Energi, Bumi Lestari, Cahaya Timur"),
  subject: words(
    "warga, petani, nelayan, pelajar, pedagang pasar, tim gabungan, para relawan, penumpang, pengusaha " +
      "kecil, guru honorer",
  ),
  action: words(
    "memanen padi di lahan {number} hektare, membangun jembatan sepanjang {number} meter, menanam {number}00 " +
      "bibit mangrove, menunggu bantuan sejak {day}, mengikuti pelatihan selama {number} hari, memperbaiki " +
      "jalan yang rusak akibat banjir, mengeluhkan harga cabai yang naik {number} persen, membuka dapur umum " +
      "di balai desa",
  ),
  thing: words(
    "Anggaran, Kerugian, Bantuan, Nilai kontrak, Pendapatan daerah, Biaya perbaikan, Nilai ekspor, Tunggakan pajak",
  ),
  said: words("kata, ujar, tutur, jelas, tegas, ungkap, papar"),
  states: words("mengatakan, menyatakan, menegaskan, menjelaskan, menyebut, menilai, mengakui, membantah"),
  more: words("katanya, ujarnya, imbuhnya, tambahnya, tuturnya"),
  day: words("Senin, Selasa, Rabu, Kamis, Jumat, Sabtu, Minggu"),
  month: words("Januari, Februari, Maret, April, Mei, Juni, Juli, Agustus, September, Oktober, November, Desember"),
  claim: words(
    "pekerjaan itu selesai sebelum musim hujan, harga akan turun pekan depan, tidak ada korban jiwa dalam " +
      "kejadian itu, pihaknya sudah berkoordinasi dengan {institution}, program tersebut berlanjut sampai " +
      "tahun {year}, stok beras cukup untuk {number} bulan, hasilnya diumumkan pada {day} ({n}/{n}/{year})",
  ),
  when: words(
    "{day} ({n}/{n}), {day} ({n}/{n}/{year}), pekan lalu, {number} {month} {year}, sejak {month} {year}, " +
      "pukul {n}.30 WIB, kemarin",
  ),
};

const SENTENCES: readonly string[] = [
  "Sebanyak {number}0 {subject} di {place} {action}, {when}.",
  '"{Claim}," {said} {office} {name}, {when}.',
  '"{Claim}. {Claim}," {said} {name} di {place}.',
  "“{Claim},” {more}.",
  "{Name} {states} bahwa {claim}.",
  "Menurut {name}, {claim}.",
  "{thing} {institution} mencapai Rp {number},{n} miliar, naik {n},{n} persen dibandingkan {month} {year}.",
  "{thing} diperkirakan sekitar Rp {number}.500.000 hingga US$ {number} juta.",
  "{office} {name} {states} {claim} dalam rapat di {place}, {when}.",
  "Acara itu berlangsung pukul {n}.00-1{n}.30 WIB dan dihadiri {number}0 {subject}.",
  "Jarak dari {place} ke {place} sekitar {number} kilometer, sehingga {subject} harus {action}.",
  "Ia menambahkan, {claim}, sementara {subject} {action}.",
  "Mengutip ANTARA, {institution} akan menyalurkan bantuan kepada {subject} mulai {when}.",
  "Hal itu disampaikan setelah {subject} {action} selama {number} hari terakhir.",
];

/** What stands between: without it an article would hold twice the names, figures and quotations that real ones do. */
const BACKGROUND: readonly string[] = [
  "Pekerjaan itu sempat tertunda karena bahan bangunan terlambat datang dan cuaca di lokasi tidak menentu, " +
    "sehingga {subject} memilih menyelesaikan bagian yang paling mendesak lebih dahulu sebelum melanjutkan " +
    "sisanya.",
  "Sebagian besar {subject} menyambut rencana tersebut dengan baik, meskipun masih ada yang mempertanyakan " +
    "bagaimana pengawasannya kelak dan siapa yang bertanggung jawab apabila hasilnya tidak sesuai dengan " +
    "harapan.",
  "Kondisi jalan menuju lokasi cukup sulit dilalui kendaraan besar, sebab permukaannya licin setelah hujan " +
    "dan beberapa bagian di sisi tebing masih tertutup material longsoran yang belum selesai dibersihkan.",
  "Dalam beberapa tahun terakhir persoalan serupa terus berulang, sementara upaya perbaikan yang dilakukan " +
    "selama ini dinilai belum menyentuh akar masalah dan lebih banyak bersifat sementara.",
  "Meski begitu, suasana di sekitar tempat kejadian tetap tenang, aktivitas {subject} berjalan seperti " +
    "biasa, dan petugas masih berjaga untuk memastikan tidak ada hal yang membahayakan keselamatan orang " +
    "banyak.",
  "Kebijakan tersebut diharapkan mampu mendorong pertumbuhan usaha kecil di daerah, membuka lapangan kerja " +
    "baru, serta mengurangi ketergantungan terhadap pasokan dari luar yang harganya mudah berubah.",
  "Hingga berita ini ditulis, proses pendataan masih berlangsung dan belum ada keterangan lebih lanjut " +
    "mengenai langkah yang akan ditempuh pihak terkait untuk menindaklanjuti keluhan {subject} itu.",
  "Persiapan dilakukan secara bertahap, mulai dari pendataan, pemeriksaan kelengkapan, hingga pembagian " +
    "tugas kepada setiap kelompok agar pelaksanaannya berjalan tertib dan tidak menimbulkan antrean yang " +
    "panjang.",
];
/** The share of sentences that are background: about 36 rows a kilobyte come out, as of real articles. */
const BACKGROUND_SHARE = 0.4;

const FURNITURE: readonly string[] = [
  "Advertisement",
  "Baca juga: {office} {Name} Tinjau {place}",
  "SCROLL TO CONTINUE WITH CONTENT",
  "[Gambas:Video 20detik]",
  "Â",
  "Simak Video: {institution} Buka Layanan Baru di {place}",
  "Dapatkan update berita pilihan setiap hari dari kami, hubungi 0812 {number}4 5{number}.",
];

const OPENINGS: readonly string[] = [
  "Liputan6.com, {place} - ",
  "{place}, KOMPAS.com - ",
  "{place} (ANTARA) - ",
  "TEMPO.CO, {place} - ",
  "",
];

/** Appends records of JSON Lines until the file holds `megabytes`; gives the number of articles. */
export async function writeCorpus(path: string, megabytes: number, seed: number): Promise<number> {
  const next = random(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] as string;
  const people = Array.from({ length: 2000 }, () => `${pick(TABLES.first as [])} ${pick(TABLES.last as [])}`);
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const key = slot.toLowerCase();
      const value =
        key === "name"
          ? pick(people)
          : key === "n"
            ? String(1 + Math.floor(next() * 9))
            : key === "number"
              ? String(10 + Math.floor(next() * 90))
              : key === "year"
                ? String(2015 + Math.floor(next() * 10))
                : fill(pick(TABLES[key] as readonly string[]));
      return slot === key ? value : value.charAt(0).toUpperCase() + value.slice(1);
    });
  const paragraph = (): string =>
    Array.from({ length: 1 + Math.floor(next() * 3) }, () =>
      fill(pick(next() < BACKGROUND_SHARE ? BACKGROUND : SENTENCES)),
    ).join(" ");
  const garble = (text: string): string =>
    text.replaceAll("“", "â€œ").replaceAll("”", "â€\u009d").replaceAll("’", "â€™");

  const file = createWriteStream(path, { flags: "a" });
  let bytes = 0;
  let articles = 0;
  while (bytes < megabytes * 1e6) {
    const paragraphs = Array.from({ length: 6 + Math.floor(next() * 14) }, () =>
      fill(next() < 0.12 ? pick(FURNITURE) : paragraph()),
    );
    const text = fill(pick(OPENINGS)) + paragraphs.join("\n\n");
    const line = `${JSON.stringify({
      id: `${seed}-${articles}`,
      url: `https://berita.example/${seed}/${articles}`,
      title: fill("{office} {Name} Temui {subject} di {place}"),
      date: `20${15 + Math.floor(next() * 10)}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 9)}`,
      text: next() < 0.2 ? garble(text) : text,
    })}\n`;
    bytes += Buffer.byteLength(line);
    articles++;
    if (!file.write(line)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
  return articles;
}
