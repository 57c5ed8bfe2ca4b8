import { lexicon, type Match } from "./lexicon.ts";

/** Words that only help to count: the noun is the thing after them (`dua unit mobil` counts mobil), themselves where none follows (`17 unit`). */
const CLASSIFIERS = "unit buah ekor lembar helai butir batang biji pucuk bilah utas tangkai";

/** Containers, kinds and the like: the noun is both words (`17 kantong darah`, `dua mantan menteri`), since bags are counted and not blood. */
const PARTITIVES =
  "pasang keping potong ikat bungkus botol kantong kantung karung dus kardus boks kotak paket kaleng gelas cangkir piring mangkuk porsi sendok sak " +
  "tabung tumpuk set jenis macam bidang petak ruas titik galon tablet kapsul dosis rangkaian bentuk tetes saset siung kelompok tim " +
  "mantan eks calon wakil";

/** Persons: what `orang` stands before (`tiga orang saksi`), and nouns of their own. */
const PERSONS =
  "orang jiwa warga anak bayi balita remaja pemuda pemudi pria wanita perempuan laki-laki lansia ibu siswa siswi pelajar mahasiswa mahasiswi " +
  "santri santriwati murid guru dosen dokter perawat bidan apoteker pasien korban penumpang pengemudi pengendara sopir pilot kru awak pemain pelatih " +
  "atlet pembalap petinju petenis penyanyi artis aktor aktris musisi seniman penari model finalis peserta tamu undangan pengunjung penonton " +
  "wisatawan turis wisman wisnus jemaah jamaah haji ulama kiai pendeta pastor biksu penduduk keluarga pengungsi migran imigran penyintas relawan " +
  "petugas personel personil anggota polisi polwan tentara prajurit perwira bintara tamtama jenderal serdadu milisi gerilyawan teroris " +
  "tersangka terdakwa terpidana terduga narapidana napi tahanan buronan pelaku saksi ahli hakim jaksa pengacara penyidik penyerang perampok " +
  "pencuri begal kurir bandar pengedar pecandu pemakai demonstran pedemo pengunjuk massa buruh karyawan karyawati pegawai pekerja honorer " +
  "pekerja petani nelayan pedagang peternak pengrajin perajin pengusaha pelanggan nasabah debitur kreditur investor konsumen pembeli penjual " +
  "pengguna pengikut pelanggan pendukung suporter pemilih calon kandidat caleg capres cawapres paslon menteri gubernur bupati pejabat " +
  "wakil kepala ketua komisioner direktur delegasi utusan diplomat jurnalis wartawan penulis pembaca responden penerima pendaftar pelamar " +
  "pemohon lulusan sarjana alumni ilmuwan peneliti pakar tokoh pahlawan istri suami janda duda cucu saudara kakak adik teman rekan " +
  "sahabat oknum preman nakes staf kader relawan mualaf pemudik penghuni pengidap penderita penyandang penyewa pemilik karakter talenta " +
  "muda-mudi joki pendaki pemancing pesepak penyelam penari dalang jenazah mayat jasad anak-anak";

/** Things that news counts. */
const THINGS =
  "rumah bangunan gedung sekolah kampus masjid gereja pura vihara pesantren hotel kamar ruang ruangan lantai toko kios lapak ruko warung restoran pasar mal pabrik kantor bank " +
  "gudang posko tenda kapal perahu pesawat helikopter drone rudal roket tank mobil motor truk bus sepeda kereta gerbong lokomotif kendaraan " +
  "angkot taksi ambulans kontainer mesin alat laptop ponsel komputer server kamera televisi masker vaksin dosis ampul vial tablet kapsul " +
  "kilang sumur tambang pembangkit turbin tower menara bendungan waduk jembatan terowongan jalan ruas bandara pelabuhan dermaga stasiun terminal halte rute " +
  "penerbangan perjalanan perlintasan sapi kambing domba kerbau ayam bebek itik ikan burung kucing anjing harimau gajah badak komodo orangutan buaya ular " +
  "kuda babi unggas telur ternak pohon bibit tanaman mangrove bunga buku majalah judul eksemplar naskah halaman kata huruf lagu album single film " +
  "serial episode video foto gambar lukisan karya konten tayangan cuitan tweet unggahan komentar suara kursi mandat partai fraksi komisi kementerian lembaga " +
  "badan instansi dinas perusahaan emiten koperasi yayasan organisasi ormas komunitas kelompok tim klub grup kontingen regu kompi batalyon peleton " +
  "negara provinsi kabupaten kota kecamatan kelurahan desa kampung dusun distrik wilayah daerah kawasan lokasi tempat pulau gunung danau sungai pantai destinasi " +
  "kloter kasus perkara laporan aduan pengaduan gugatan kejadian peristiwa insiden kecelakaan kebakaran gempa bencana serangan ledakan tembakan " +
  "pelanggaran pertandingan laga gol poin angka medali emas perak perunggu trofi gelar piala kemenangan kekalahan hasil imbang penalti kartu assist ronde " +
  "set gim putaran lap babak seri turnamen nomor cabang kategori nominasi penghargaan rekor program proyek kegiatan agenda acara event kontrak perjanjian kesepakatan " +
  "mou konsesi izin sertifikat dokumen berkas surat akta paspor visa rekening kartu saham obligasi transaksi tiket produk barang item varian tipe merek " +
  "model desain warna rasa porsi menu resep bahan komponen fitur aplikasi situs akun fail data sampel spesimen tes paket bantuan sembako voucher kupon hadiah sektor " +
  "subsektor bidang jurusan mata fakultas universitas perguruan prodi pasal ayat bab poin undang-undang peraturan perda kebijakan aturan syarat kriteria " +
  "indikator tahap tahapan langkah cara tips alasan faktor penyebab aspek pilar prinsip strategi hal pertanyaan masalah persoalan tantangan pilihan opsi usulan " +
  "rekomendasi tuntutan bukti barang bom granat senjata pistol peluru pisau amunisi luka tusukan jahitan tulang ginjal mata sisi arah lajur jalur lapis " +
  "dinding diskusi disiplin divisi dialog diagram dimensi digit diskon disertasi beras berita berlian beruang teori terapi segmen sel selebriti " +
  "slot kuota formasi lowongan posisi jabatan pekerjaan unit panel sel baterai lampu titik hotspot spot kali piksel megapiksel bit qubit views likes followers subscriber " +
  "pengunduhan unduhan kontribusi suku bahasa agama budaya tradisi tarian spesies varietas individu tukik sarang silinder roda pintu kepala nyawa bintang " +
  "permintaan penawaran nama periode pimpinan lapangan laboratorium fasilitas pemenang putusan sidang pertemuan rapat kunjungan lawatan penampilan pertunjukan konser pameran panggung kelas rombongan sesi fase zona";

/** Nouns of two words, where the first alone is another thing. */
const COMPOUNDS = [
  "rumah sakit",
  "rumah tangga",
  "rumah ibadah",
  "rumah makan",
  "rumah susun",
  "sepeda motor",
  "kepala keluarga",
  "kepala daerah",
  "kepala desa",
  "tenaga kerja",
  "tenaga medis",
  "tenaga kesehatan",
  "tenaga honorer",
  "pasangan calon",
  "pasangan suami istri",
  "pasangan",
  "perguruan tinggi",
  "kali lipat",
  "titik api",
  "titik panas",
  "tempat tidur",
  "tempat duduk",
  "tanah longsor",
  "pusat perbelanjaan",
  "pemerintah daerah",
  "kuasa hukum",
  "dewan juri",
  "pondok pesantren",
  "perdana menteri",
  "penyandang disabilitas",
  "tokoh masyarakat",
  "suku bangsa",
  "bahasa daerah",
  "hak paten",
  "telepon seluler",
  "telepon genggam",
  "lapangan kerja",
  "lapangan pekerjaan",
  "jam tangan",
  "kapal perang",
  "kapal selam",
  "pesawat tempur",
  "jet tempur",
  "kereta api",
  "warga negara",
  "warga negara asing",
  "warga negara indonesia",
  "warga sipil",
  "anak yatim",
  "anak buah",
  "anak panah",
  "lembar saham",
  "senjata api",
  "senjata tajam",
  "barang bukti",
  "surat suara",
  "kartu kuning",
  "kartu merah",
  "medali emas",
  "medali perak",
  "medali perunggu",
  "suara sah",
  "mata uang",
  "mata pelajaran",
  "mata kuliah",
  "alat berat",
  "negara bagian",
  "negara anggota",
  "penerima manfaat",
  "ibu hamil",
  "ibu rumah tangga",
  "siswa sd",
  "siswa smp",
  "siswa sma",
  "sendok makan",
  "sendok teh",
  "siung bawang",
  "gol",
  "sdt",
  "duta besar",
  "kontak senjata",
  "kantong darah",
  "lembar saham",
  "sdm",
  "siung",
];

/** Counted by their acronyms: persons, and the rest. */
const PERSON_ACRONYMS = "KK WNI WNA ASN PNS TKI PMI TKA ODP PDP OTG DPO";
const ACRONYMS = "TPS RT RW KTP UMKM UKM BUMN BUMD SD SMP SMA SMK KRI SPBU";

/** Lower-case words after a number that are no counted noun: what time takes, function words, and verbs and adjectives without a telling prefix. */
const NOT_NOUNS = new Set(
  (
    "detik menit jam hari pekan minggu bulan tahun tahunan dekade abad windu triwulan kuartal semester malam pagi siang sore petang subuh dini " +
    "dan atau serta yang di ke dari pada untuk oleh dengan dalam antara hingga sampai sejak sebelum sesudah setelah usai saat ketika selama karena " +
    "sebab agar supaya jika kalau bila maka namun tetapi tapi sedangkan sementara seperti sebagai bagi tentang terhadap kepada atas bawah lebih kurang " +
    "paling sangat amat juga pun saja lagi masih sudah telah akan sedang belum tidak tak bukan jangan harus bisa dapat boleh mungkin pernah hanya cuma " +
    "ini itu tersebut tadi sini situ sana lalu kemudian silam lampau depan mendatang nanti kini sekarang kemarin besok lusa berikut berikutnya selanjutnya " +
    "ia dia kami kita mereka saya aku kamu anda lainnya lain besar kecil baru lama tua muda tinggi rendah baik buruk terbaik terakhir pertama " +
    "kedua ketiga utama tewas luka luka-luka hilang selamat meninggal sembuh positif negatif hadir datang naik turun jadi menjadi ada adalah yaitu yakni " +
    "ialah merupakan seluruh semua setiap tiap masing-masing beberapa banyak sedikit sekitar sebanyak sebesar seluas sejauh setinggi sekaligus secara " +
    "sehingga meski walau meskipun bahkan apalagi melalui lewat menuju menurut berdasarkan bersama tanpa per versi vs versus lawan melawan ujar kata " +
    "tutur ungkap jelas imbuh tegas papar lanjut sebut ucap pukul tanggal wib wita wit mulai kembali langsung segera resmi ikut milik asal kerap sering " +
    "tetap terus tahu punya mau ingin perlu butuh pakai buat bikin beli jual raih menang kalah imbang unggul lolos gagal berhasil sukses plus minus kemudian justru " +
    "malah kok sih dong deh ya nah oh si para sang orang-orang dimana diantaranya diantara tahap termasuk ternyata terkait terhadap asing kaya miskin penuh kosong " +
    "jounto juncto jo subsider imbang nyaris hampir cukup cepat lambat jauh dekat misalnya semisal contohnya bakal kerja makan minum tidur main jalan-jalan tumbuh pulang pergi masuk keluar " +
    "meter persen derajat rupiah dolar dollar ton kilogram gram liter inci juta miliar triliun ribu sama sekali lantaran akibat usia umur seusai perihal soal waktu dulu udah tumbang matang pasti bulanan sekian sendiri kan turut biar beserta gitu stagnan lwn second seconds minute minutes hour hours day days week weeks month months year years ago and the for with from was were are has had that this more than chars pertiga perempat perlima sen lah yah januari februari maret april mei juni juli agustus september oktober november desember ribuan jutaan puluhan ratusan satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas seratus puluh belas ratus bareng kala tatkala daripada ketimbang dunia"
  ).split(" "),
);

/** Prefixes of verbs. Nouns that begin like them are in the tables above. */
const VERB = /^(?:me[mnlrwy]|ber|ter|di|se[^rnkp])/;

/** Nouns that may have a fraction: `1,5 kali lipat`, `2,5 poin`. */
const DIVISIBLE = new Set([
  "kali",
  "kali lipat",
  "poin",
  "angka",
  "porsi",
  "bintang",
  "karat",
  "juz",
  "megapiksel",
  "sdt",
  "sdm",
  "sendok makan",
  "sendok teh",
]);

const known = (words: string) => words.split(" ").map((word) => [word, word] as const);
const classifierAt = lexicon(known(CLASSIFIERS));
const partitiveAt = lexicon(known(PARTITIVES));
const personAt = lexicon<string>(known(PERSONS), known(PERSON_ACRONYMS));
const knownNounAt = lexicon<string>(
  [...COMPOUNDS.map((phrase) => [phrase, phrase] as const), ...known(PERSONS), ...known(THINGS), ...known(PARTITIVES)],
  [...known(PERSON_ACRONYMS), ...known(ACRONYMS), ["MP", "megapiksel"]],
);

const LOWER_WORD = /\p{Ll}{3,}(?:-\p{Ll}+)*/uy;

/** A word that may be a noun though no table has it. */
function likelyNounAt(text: string, at: number): Match<string> | null {
  LOWER_WORD.lastIndex = at;
  const word = LOWER_WORD.exec(text)?.[0];
  if (word === undefined || NOT_NOUNS.has(word) || VERB.test(word) || word.endsWith("nya")) return null;
  const end = at + word.length;
  return /[\p{L}\d]/u.test(text.charAt(end)) ? null : { value: word, end };
}

export interface CountedNoun {
  /** In lower case, an acronym as it is written. */
  readonly noun: string;
  readonly end: number;
  /** From a table, so the number before it needs no other sign that it counts. */
  readonly known: boolean;
  /** True where fractions of it are counted too. */
  readonly divisible: boolean;
}

/** Reads a noun without its `-nya`: `tiga anaknya` counts anak. */
function possessedAt(text: string, at: number): Match<string> | null {
  LOWER_WORD.lastIndex = at;
  const word = LOWER_WORD.exec(text)?.[0];
  if (!word?.endsWith("nya")) return null;
  const base = word.slice(0, -3);
  const noun = knownNounAt(base, 0);
  return noun && noun.end === base.length ? { value: noun.value, end: at + word.length } : null;
}

const SECOND_HALF = /-\p{Ll}+/uy;

/** A noun with what a hyphen joins to it: the second half of `burung-burung`, or a compound as it stands. */
function doubledAt(text: string, noun: Match<string>): Match<string> {
  SECOND_HALF.lastIndex = noun.end;
  const half = SECOND_HALF.exec(text)?.[0];
  if (half === undefined) return noun;
  const same = half.startsWith(`-${noun.value}`) || half === "-nya";
  return { value: same ? noun.value : noun.value + half, end: noun.end + half.length };
}

/** The noun that a number before `at` counts. */
export function countedNounAt(text: string, at: number): CountedNoun | null {
  const noun = knownNounAt(text, at);
  const helper = classifierAt(text, at) ?? partitiveAt(text, at);
  if (helper && (!noun || noun.end <= helper.end)) {
    const next = text.charCodeAt(helper.end) === 32 ? helper.end + 1 : -1;
    const thing = next < 0 ? null : (knownNounAt(text, next) ?? likelyNounAt(text, next));
    if (!thing) return counted(helper, true);
    const both = classifierAt(text, at) ? thing.value : `${helper.value} ${thing.value}`;
    return counted({ value: both, end: thing.end }, true);
  }
  if (noun?.value === "orang" && text.charCodeAt(noun.end) === 32)
    return counted(personAt(text, noun.end + 1) ?? noun, true);
  const found = (noun && doubledAt(text, noun)) ?? possessedAt(text, at);
  if (found) return counted(found, true);
  const likely = likelyNounAt(text, at);
  return likely && counted(likely, false);
}

const ACRONYM = /\p{Lu}{2,6}(?![\p{L}\d])/uy;

/** An acronym that no table has, after a number that can only count: `18.277.083 KPM`. */
export function acronymAt(text: string, at: number): CountedNoun | null {
  ACRONYM.lastIndex = at;
  const value = ACRONYM.exec(text)?.[0];
  return value === undefined ? null : counted({ value, end: at + value.length }, false);
}

/** True for a noun that persons are counted by. */
export const isPerson = (noun: string): boolean => personAt(noun, 0)?.end === noun.length;

const counted = (noun: Match<string>, isKnown: boolean): CountedNoun => ({
  noun: noun.value,
  end: noun.end,
  known: isKnown,
  divisible: DIVISIBLE.has(noun.value) || /^(?:gelas|sendok|porsi|cangkir|botol)(?: |$)/.test(noun.value),
});
