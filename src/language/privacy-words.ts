/** Words by which a text tells that a name or a number is private: see src/privacy. Alternatives for patterns. */

const either = (list: string): string =>
  list
    .trim()
    .split(/[\n|]/)
    .map((phrase) => phrase.trim().replaceAll(" ", "[ ]"))
    .join("|");

/** Before the number of a bank account. */
export const ACCOUNT_CUES = either(
  "rekening | norek | no rek | no. rek | nomor rek | virtual account | VA | kartu kredit | kartu debit | kartu ATM",
);
/** Banks and purses, right before or behind the number of an account. */
export const BANKS = either(
  `BCA | BRI | BNI | BSI | BTN | Mandiri | CIMB | CIMB Niaga | Danamon | Permata | Muamalat | Jago | SeaBank | Jenius
  BJB | BPD | Bank DKI | Bank Jatim | Bank Jateng | GoPay | Gopay | OVO | DANA | ShopeePay | LinkAja`,
);
/** Behind it, before its holder. */
export const HOLDER_CUES = either("a.n. | a.n | a/n | an. | atas nama");
/** Before a registration number. */
export const NIK_CUES = either("NIK | KTP | nomor induk kependudukan | KK | kartu keluarga");

/** Before the number of a paper that is made out to a person. */
export const PAPER_CUES = either(
  `NPWP | SIM | SIM A | SIM B | SIM C | paspor | passport | BPJS | BPJS Kesehatan | BPJS Ketenagakerjaan | KIS | KPJ
  kartu BPJS | nomor pokok wajib pajak | surat izin mengemudi | NISN | STNK | BPKB`,
);
/** Between such a word and its number. */
export const NUMBER_WORDS = either(
  "nomor | nomer | no | bernomor | dengan | peserta | seri | kartu | yaitu | yakni | adalah",
);
/** Before a plate, where any letters and digits are one. */
export const PLATE_CUES = either(
  `nopol | bernopol | nomor polisi | bernomor polisi | plat nomor | pelat nomor | berpelat nomor | berplat nomor | TNKB
  pelat merah | pelat hitam | pelat putih | pelat kuning | plat merah | plat hitam | plat putih | plat kuning`,
);
/** Digits as they are read aloud. */
export const SPOKEN_DIGITS = either(
  "nol | kosong | satu | dua | tiga | empat | lima | enam | tujuh | delapan | sembilan",
);

/** What opens a street address. */
export const STREET_WORDS = either(
  "Jl | Jln | Jalan | Gang | Gg | Kompleks | Komplek | Perumahan | Perum | Dusun | Kampung | Lorong | Lingkungan",
);
/** What stands before the number of a house. */
export const HOUSE_WORDS = either("No | Nomor | nomor | no | Blok | blok | Kav | Kavling | RT | RW | rt | rw");
/** Streets that no house is in, and other things that the words above open. */
export const NO_STREET = either("Tol | Sehat | Santai | Raya Tol | Layang | Provinsi | Nasional");

/** Children, as they are called before a name. */
export const CHILD_WORDS = either(
  `bocah | balita | bayi | siswi | siswa | pelajar | murid | santri | santriwati | anak di bawah umur | gadis belia
  remaja putri | remaja putra | gadis di bawah umur | anak perempuan | anak laki-laki`,
);
/** Before those: a scholarship, the pupils that a street is named after. */
export const NO_CHILDREN = either("bea | Tentara | tentara | film | novel");
/** Of those, the ones that a name may stand before; with a school where grown-ups may be called so too. */
export const PUPIL_WORDS = either("siswi | siswa | pelajar | murid | santri | santriwati");
export const CHILDREN = either("bocah | balita | bayi | anak di bawah umur | gadis belia");
/** Schools of children. */
export const SCHOOLS = either(
  `SD | SDN | SMP | SMPN | SMA | SMAN | SMK | SMKN | SLTP | SLTA | MI | MTs | MTsN | MA | MAN | TK | PAUD
  sekolah dasar | kelas | sekolah menengah | madrasah`,
);
/** Between a child and its school. */
export const PUPIL_TRAITS = either("perempuan | laki-laki | di | negeri | swasta");
/** Behind the number of an age. */
export const YEARS = either("tahun | thn | th");
/** Between such a word and its name. */
export const NAMING = either("bernama | yang bernama | bernama lengkap | atas nama | yakni | yaitu | adalah | ialah");
/** Before an age. */
export const AGE_WORDS = either("berusia | berumur | usia | umur");
export const AGE_FILLERS = either("yang | masih | baru | saat ini | kini | yang masih | yang baru | baru saja");
/** Ages below 18 in words. */
export const AGES_BELOW = either(
  `satu | dua | tiga | empat | lima | enam | tujuh | delapan | sembilan | sepuluh | sebelas | dua belas | tiga belas
  empat belas | lima belas | enam belas | tujuh belas`,
);
/** Ages of those who have no year yet. */
export const SHORT_AGES = either("bulan | hari | pekan | minggu");
/** Between a name and the pupil that one is: not what one was. */
export const STILL = either("adalah | merupakan | ialah | masih | yang | seorang | sebagai | tercatat | tergolong");
/** Whose cases the law of children tries: before the name. */
export const CHILDREN_TRIED = either(
  "tersangka anak | pelaku anak | korban anak | saksi anak | terdakwa anak | anak berhadapan dengan hukum",
);
/** What tells the child of one's own, behind the deed and before the name of who did it. */
export const OWN_KIN = either(
  `anak | putri | putra | cucu | keponakan | adik | anak kandung | anak tiri | anak angkat | putri kandung
  adik kandung`,
);
export const OWN_ELDERS = either(
  `ayah | bapak | paman | kakek | kakak | ayah kandung | ayah tiri | bapak kandung | bapak tiri | ayah angkat
  kakak kandung | kakek kandung`,
);
export const HOW_DONE = either("yang | diduga | tega | nekat | telah | kerap | didakwa | dituduh | ditangkap karena");

/** Before an age that was, or will be. */
export const OTHER_TIME = either("pada | saat | ketika | sejak | waktu | kala | semasa | di | dari | hingga | sampai");
/** Where a number behind a name is a minute, a year of a contract, a rank. */
export const GAME_WORDS = either(
  "gol | gelontoran gol | menit | babak | skor | assist | kartu kuning | unggulan | set",
);

/** What sexual violence is called: an article with one of these tells of it. */
export const SEXUAL_CRIMES = either(
  `pencabulan | perbuatan cabul | pemerkosaan | perkosaan | rudapaksa | persetubuhan | kekerasan seksual
  pelecehan seksual | eksploitasi seksual | perbudakan seksual | sodomi | pedofil | pedofilia | pelecehan terhadap
  TPKS | asusila | pelecehan fisik`,
);
/** Done to someone, behind the name. */
export const DONE_TO = either(
  "diperkosa | dicabuli | disetubuhi | dilecehkan | dirudapaksa | disodomi | digagahi | dinodai | digilir",
);
/** Doing so, before the name. */
export const DOING_TO = either(
  `memperkosa | mencabuli | menyetubuhi | melecehkan | merudapaksa | menyodomi | menggagahi | memerkosa | menodai
  pemerkosaan terhadap | perkosaan terhadap | pencabulan terhadap | persetubuhan terhadap
  pelecehan terhadap | pelecehan seksual terhadap | kekerasan seksual terhadap | perbuatan cabul terhadap`,
);
/** Before the name of whom it befell. */
export const BEFALLING = either("menimpa | dialami | dialami oleh | seperti dialami");
/** Between those and the name. */
export const WHOM = either("korban | anaknya | seorang");
/** Whom it was done to. */
export const VICTIMS = either("korban | penyintas");
export const VICTIM_WORDS = either("korban | penyintas | korbannya | si korban");
/** Who stands before `korban` for another: those whose name tells who the victim is, and all others. */
export const RELATIVES = either(
  `ibu | ayah | bapak | ibunda | ayahanda | orang tua | orangtua | paman | bibi | tante | kakek | nenek | kakak | adik
  keluarga | ibu kandung | ayah kandung | ayah tiri | ibu tiri | wali | suami | istri`,
);
/** Behind `korban` where no other harm is named. */
export const AFTER_VICTIM = either(
  "dalam | oleh | dari | saat | ketika | yang | dan | itu | tersebut | kasus | kejahatan",
);
export const LINKS = either(
  "yang | sebagai | selaku | adalah | merupakan | menjadi | seorang | salah satu | diduga | mengaku | telah | pernah",
);
export const ALREADY = either(
  "yang | telah | sudah | mengaku | pernah | diduga | kerap | sempat | juga | itu | ini | akhirnya",
);

/** A name that is none: `Mawar (bukan nama sebenarnya)`. */
export const NOT_REAL = either(
  "bukan nama sebenarnya | nama samaran | samaran | nama disamarkan | bukan nama asli | nama comotan | nama rekaan",
);
export const CALLED = either("sebut saja | sebut saja namanya | panggil saja | namanya disamarkan | samaran");

/** Of whom was spoken, behind the word. */
export const THIS = either("itu | ini | tersebut");
export const THIS_VICTIM = either("itu | tersebut | ini | utama");
/** Words that may stand before `korban` and leave it the person named. */
export const BEFORE_VICTIM = either(
  `seorang | salah satu | dengan | oleh | adalah | menimpa | terhadap | itu | kepada | dan | yang | sang | si | para`,
);
