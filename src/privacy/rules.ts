/** The rules of what is private: `[ ]` in an example is what is masked. docs/privacy.md says what each rests on. */
import { ruleTable } from "../language/rules.ts";

export const PRIVACY_RULES = ruleTable("privacy", "src/privacy/rules.ts", [
  {
    id: "private/phone",
    about: "A phone; short numbers of services are public",
    examples: [
      "Hubungi [0812-3456-7890] segera.",
      "Tulis ke https://wa.me/[6281298765432] segera.",
      "Tulis ke https://api.whatsapp.com/send?phone=[6281298765432] segera.",
      "Tulis ke https://wa.me/[60123456789] segera.",
      "Ikuti @toko_[081298765432] segera.",
      "Hubungi [O812-9876-5432] segera.",
      "WA: [08129876543O] (Tini).",
      "Hubungi [0 8 1 2 9 8 7 6 5 4 3 2] segera.",
      "Hubungi [٠٨١٢٩٨٧٦٥٤٣٢] segera.",
      "Hubungi [nol delapan satu dua sembilan delapan tujuh enam lima empat] segera.",
    ],
    not: [
      "Hubungi 119 untuk ambulans.",
      "Baca di https://contoh.co.id/berita/d-6281234 segera.",
      "Klasemen: 3 0 8 1 2 3 4 5 6 7 8 9.",
      "Hubungi Halo BCA 1500888 segera.",
    ],
  },
  {
    id: "private/email",
    about: "A mailbox, veiled too",
    examples: [
      "Kirim ke [sri.rahayu@contoh.co.id] saja.",
      "Kirim ke [sri.rahayu (at) contoh {dot} com] saja.",
      "Kirim ke [sri(at)contoh.com] saja.",
      "Kirim ke [sri@contoh,com] saja.",
      "Kirim ke [sri at contoh dot com] saja.",
    ],
    not: ["Ia tampil di panggung (at) tiga kali."],
  },
  {
    id: "private/nik",
    about: "16 digits with a province, a regency and a day of birth, as NIK and family cards have them",
    examples: ["NIK [3171015203950004] dicatut.", "KTP bernomor [3171 0152 0395 0004] hilang."],
    not: ["Angka 9900000000000000 muncul.", "Kode 3171019913950004 salah."],
  },
  {
    id: "private/account",
    about: "Digits that the words beside them call an account",
    examples: [
      "Transfer ke rekening BCA [123-456-7890] segera.",
      "Kirim ke [0987654321] a.n. Sri.",
      "BRI: [2345-67-890123-50-9] untuk bantuan.",
      "Kirim ke [6612345678] (BSI) saja.",
      "Bayar lewat VA [8808089876543210] saja.",
    ],
    not: ["Rekening itu berisi 12.500.000 rupiah.", "Sebanyak 1234567890 suara.", "Laba BRI 12.500.000."],
  },
  {
    id: "private/paper",
    about: "The number behind the word for a paper of a person: NPWP, SIM, passport, BPJS",
    examples: [
      "NPWP [08.765.432.1-407.000] dicatut.",
      "Paspor nomor [B7654321] hilang.",
      "Nomor BPJS [0009876543210] bocor.",
      "SIM C [860512345678] disita.",
    ],
    not: ["Peserta BPJS mencapai 1234567 orang.", "Biaya SIM 120.000 rupiah."],
  },
  {
    id: "private/plate",
    about: "A licence plate: letters of its region, digits, letters",
    examples: [
      "Mobil bernomor polisi [B 1234 XYZ] ditilang.",
      "Motor [D-4321-QY] hilang.",
      "Motor dengan nopol [F 7 RA] hilang.",
      "Mobil dengan nomor polisi [BA 20 31 KS] hilang.",
      "Mobil pelat merah [BA 2031 K] hilang.",
    ],
    not: ["Penerbangan GA 1234 tertunda.", "UU 1234 ABC."],
  },
  {
    id: "private/address",
    about: "A street with the number of a house, RT and RW",
    examples: [
      "Warga [Jl. Mawar No. 12] mengungsi.",
      "Rumah di [Jalan Kenanga Raya Nomor 5, RT 03/RW 05] terbakar.",
      "Warga [RT 03/RW 05] mengungsi.",
    ],
    not: ["Jalan Sudirman macet.", "Jalan Tol Jagorawi Km 12 ditutup.", "Jalan Hang Tuah 3 ditutup."],
  },
  {
    id: "private/minor-age",
    about: "A name with an age below 18",
    examples: [
      "Polisi menemukan [Rina Lestari] (16) di rumahnya.",
      "[Rina Lestari], 15 tahun, hilang.",
      "Semalam [Rina Lestari] 14 tahun hilang.",
      "[Rina Lestari] yang masih berusia 14 tahun hilang.",
      "Anak berusia 8 tahun bernama [Rina Lestari] hilang.",
    ],
    not: ["Polisi menemukan Rina Lestari (36).", "Gol dicetak Rina Lestari (16).", "Rina Lestari pada usia 16 tahun."],
  },
  {
    id: "private/minor-word",
    about: "A name that stands with a pupil or a child",
    examples: [
      "Siswi SMP bernama [Rina Lestari] hilang.",
      "[Rina Lestari], siswi kelas 2 SMP, hilang.",
      "Bocah [Rina Lestari] hilang.",
    ],
    not: [
      "Mahasiswi Rina Lestari hilang.",
      "Bea siswa Rina Lestari dibuka.",
      "Bocah bernama Rina Lestari (21) hilang.",
    ],
  },
  {
    id: "private/victim",
    about: "Whom sexual violence was done to",
    examples: [
      "Kasus pencabulan itu menimpa korban bernama [Rina Lestari] kemarin.",
      "Pelaku memperkosa [Rina Lestari] di kebun.",
      "[Rina Lestari] diperkosa di kebun.",
      "Dalam kasus pemerkosaan itu [Rina Lestari] menjadi korban.",
      "Kekerasan seksual yang dialami [Rina Lestari] dilaporkan.",
      "[Rina Lestari] mengaku menjadi korban pelecehan seksual.",
    ],
    not: [
      "Kasus pencurian itu menimpa korban bernama Rina Lestari kemarin.",
      "Pelaku memperkosa Rina Lestari (bukan nama sebenarnya).",
      "Rina Lestari menjadi korban parang pelaku pencabulan itu.",
      "Kuasa hukum korban pencabulan, Rina Lestari, datang.",
    ],
  },
  {
    id: "private/relative",
    about: "A relative of such a victim, whose name tells who it is",
    examples: [
      "Dalam kasus pencabulan itu ibu korban, [Rina Lestari], melapor.",
      "Dalam kasus pencabulan itu [Rina Lestari], kakak korban, melapor.",
    ],
    not: ["Dalam kasus pencurian itu ibu korban, Rina Lestari, melapor."],
  },
]);
