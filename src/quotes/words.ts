/** Function words and nouns that the reading of speech turns on, as bit sets: a word may be of several kinds. */

export const PRONOUN = 1 << 0;
/** Opens what was said on which occasion: a speaker's name ends before it. */
export const SETTING = 1 << 1;
/** A noun of office or trade that stands for its holder or before his name. */
export const OFFICE = 1 << 2;
/** A plural or collective that speaks as one: `para pejabat`, `warga`. */
export const GROUP = 1 << 3;
/** A speaker who is not named on purpose: `seorang saksi`, `sumber`. */
export const UNNAMED = 1 << 4;
/** First word of an institution's name or of a common noun for one. */
export const INSTITUTION = 1 << 5;
/** Stands before a name and is no part of it: `Pak`, `dr`. */
export const HONORIFIC = 1 << 6;
/** Opens the words that were said: `bahwa`. */
export const THAT = 1 << 7;
/** Opens what someone is to do: `agar`, `untuk`. */
export const PURPOSE = 1 << 8;
/** Goes before a marked title, name or nickname: `film "..."`. */
export const TITLED = 1 << 9;
/** Goes between subject and verb: `juga`, `kemudian`. */
export const ADVERB = 1 << 10;
/** Preposition whose noun is no subject. */
export const PREPOSITION = 1 << 11;
/** Joins a clause to the one before. */
export const CONJUNCTION = 1 << 12;
/** A text that says something without being a speaker: `menurut data`. */
export const RECORD = 1 << 13;
/** Day of the week. */
export const WEEKDAY = 1 << 14;
/** A particle inside a name: `bin`, `de`. */
export const NAME_PARTICLE = 1 << 15;
/** A rank: the name follows it. */
export const RANK = 1 << 17;
/** A relative: the name behind it is another's (`istri Raffi`). */
export const KIN = 1 << 18;
/** Opens a credit behind a quote: `dikutip dari`. */
export const CREDIT = 1 << 19;
/** Points back to what was named. */
export const POINTER = 1 << 20;
/** Someone an article tells of, who seldom is the one to speak next. */
export const TOLD_OF = 1 << 21;
/** A modal, negation or auxiliary: what stands before it is a whole subject. */
export const AUXILIARY = 1 << 16;

const KINDS: readonly (readonly [number, string])[] = [
  [PRONOUN, "dia ia beliau mereka dirinya"],
  [
    SETTING,
    `saat ketika tatkala usai seusai sesudah setelah sebelum selepas selesai sehabis dalam lewat melalui kepada seperti sebagaimana
    sembari sambil seraya sewaktu kala menanggapi menjawab merespons merespon mengomentari menyikapi terkait soal mengenai tentang
    pada dikutip dilansir mengutip melansir dinukil ditemui dihubungi dikonfirmasi menjelang di ke dari hingga sampai via sejak karena
    lantaran sebab dengan dilaporkan waktu mengawali membuka menutup mengakhiri begitu`,
  ],
  [
    OFFICE,
    `presiden wapres menteri mendagri menlu menkeu menko menhan menag menkes menkumham mensos menpora menhub mendikbud menaker
    mentan menperin mendag menkominfo menpan mensesneg menseskab seskab sekjen dirjen irjen kapolri kapolda kapolres kapolsek
    kapolresta kapolrestabes kabareskrim kasat kabid kadiv kadivhumas kabag kadis kadinkes kanit kasubdit dirlantas dirreskrimum
    panglima pangdam dandim danrem danramil ksad ksal ksau gubernur wagub bupati wabup wali walikota wawali camat lurah kades kepala
    wakil ketua sekretaris direktur dirut dirop dirkeu manajer manager pelatih kapten pengacara kuasa penasihat komisaris jaksa
    kajari kajati kejagung hakim rektor dekan dosen profesor guru pengamat analis ekonom peneliti pakar ahli epidemiolog pengelola pemilik pendiri penulis
    penyanyi aktor aktris artis sutradara produser penyiar presenter juru jubir humas koordinator anggota staf deputi asisten ajudan
    perdana kanselir ratu raja pangeran sultan paus uskup pendeta kardinal duta dubes konsul perwakilan ceo cfo coo chairman
    president director head senator legislator politikus politisi kader aktivis tokoh ustaz ustad kiai imam penyidik dokter perawat
    bidan petani pedagang nelayan pengusaha sopir pengemudi pilot pemain pebulutangkis petinju pembalap pesepakbola bek gelandang
    striker kiper penyerang bomber mantan eks plt pj pjs penjabat pelaksana plh ibu ayah bapak istri suami anak kakak adik putra
    putri paman kerabat orang tua saksi korban terdakwa tersangka pelapor terlapor pria wanita perempuan lelaki gadis pemuda
    mahasiswa mahasiswi siswa siswi karyawan pegawai buruh pekerja pensiunan ketum waketum bendahara inspektur kombes akbp
    kompol ajun brigjen irjen komjen mayjen letjen letkol kolonel mayor jenderal laksamana marsekal danlanud danlantamal kadispenad
    kadispen kapuspen kapuspenkum kapendam wakapolda wakapolres wakapolri wakasat aspidum kasi kasie kasipenkum kasubag kasubbag
    vokalis gitaris desainer perancang musisi komedian komika selebgram youtuber model pembawa bintang pesinetron penggugat
    pemohon termohon ketua advokat notaris sekda sekdaprov sekdakab sekwan plt ombudsman kakorlantas kabinda kadishub kadisdik
    menparekraf menteri-menteri mentan menristek menristekdikti menpanrb menkopolhukam menkopolhukam menkomaritim wamen wamenkeu wamenlu wamenhan
    kakanwil kalapas karutan kasubsi vice senior general corporate chief managing country public marketing sales product principal wasit calon bakal capres cawapres cagub cawagub cabup caleg kandidat pejabat petugas penjual pembeli tetangga teman rekan sahabat kerabat keponakan pelantun pemeran pengunjung penonton kasatlantas kasatreskrim petahana penantang moderator pm`,
  ],
  [
    GROUP,
    "para publik keduanya ketiganya keempatnya warga penduduk masyarakat massa demonstran pengunjuk pemberontak milisi gerilyawan keluarga keluarganya pihak pihaknya kubu manajemen pengurus direksi panitia penggemar fans netizen warganet buruh pedagang petani nelayan",
  ],
  [UNNAMED, "seorang salah sumber narasumber saksi seseorang sejumlah beberapa sebagian"],
  [
    INSTITUTION,
    `kementerian departemen dinas badan polda polres polsek polri polisi kepolisian kejaksaan kejari kejati pengadilan mahkamah komisi
    lembaga dewan fraksi partai pemerintah pemprov pemkot pemkab pemda universitas institut sekolah rumah rs rsud bank pt cv perusahaan
    maskapai klub asosiasi ikatan persatuan perhimpunan organisasi yayasan kantor kedutaan kedubes konsulat otoritas satgas
    gugus tim tni dpr dprd mpr dpd kpk kpu bawaslu bpbd bnpb bmkg bps bpom bpk bpkp ojk bi mk ma ky pbb who imf unicef nato asean
    pln pertamina kai kominfo kemkominfo kemlu kemhan kemenhan kemenpora kemendag kementan kemenperin kemendes kemenristek kemenparekraf kemenkop kemenkes kemenkeu kemendagri kemenlu kemenhub kemendikbud kemensos kemenag kemenkumham kemnaker bareskrim
    federasi konfederasi serikat aliansi koalisi majelis satuan direktorat ditjen korps gedung istana militer tentara kelompok forum blok komite panel delegasi kabinet parlemen kongres komunitas paguyuban redaksi`,
  ],
  [
    HONORIFIC,
    "pak bapak bu ibu mas mbak bang kang sang si kak dr prof drs dra ir h hj kh gus ustaz ustad mr mrs ms tuan nyonya saudara sdr almarhum almarhumah",
  ],
  [THAT, "bahwa bahwasanya kalau jika apabila bila apakah mengapa bagaimana"],
  [PURPOSE, "agar supaya untuk"],
  [
    TITLED,
    `film lagu single album buku novel drama serial sinetron program acara judul berjudul bertajuk tajuk bertema tema bertuliskan
    bertulis berbunyi tulisan kata istilah sebutan disebut julukan dijuluki berjuluk alias dipanggil panggilan akrab bernama dinamai nama
    tagar hashtag slogan moto motto jargon frasa lirik operasi kampanye gerakan lakon pertunjukan pameran seminar webinar diskusi
    artikel rubrik majalah harian koran kanal video episode aplikasi situs status judulnya dikenal populer dubbed sandi berkode label merek
    komik musikal teater puisi cerpen kolom lukisan konser tur festival turnamen`,
  ],
  [
    ADVERB,
    "juga pun sendiri kemudian lalu lantas sempat kembali sebelumnya pernah hanya bahkan telah sudah turut misalnya sendirinya terus tetap tidak tak masih langsung ikut selalu kerap sering secara belum selanjutnya akhirnya justru malah terang-terangan berkali-kali berulang kali segera lebih suatu",
  ],
  [
    PREPOSITION,
    "di ke dari pada oleh dengan bagi terhadap atas kepada untuk tentang soal bersama dalam antara terkait mengenai menurut sejak hingga sampai melalui lewat",
  ],
  [
    CONJUNCTION,
    "namun tetapi tapi sementara sedangkan karena sehingga sebab meski meskipun walau walaupun padahal selain dan serta atau sambil seraya lalu kemudian maka jadi adapun apalagi sebaliknya begitu demikian akan kendati sebelumnya lagipula",
  ],
  [
    RECORD,
    `data laporan catatan survei riset studi penelitian foto rencana jadwal undang-undang uu peraturan aturan pasal informasi kabar
    berita rumor hasil hitungan perhitungan kalender prakiraan prediksi pantauan pengamatan sejarah legenda keterangan statistik
    dokumen surat putusan konstitusi hukum pandangan pendapat penilaian saya anda kamu kami kita versi jajak sensus kajian analisis
    perkiraan pengalaman kepercayaan keyakinan tradisi syariat ajaran alquran al-qur'an hadis rilis siaran situs laman media
    tuduhan tudingan isu klaim anggapan dugaan pernyataan spekulasi gosip kebutuhan tingkat jenis usia abjad urutan asal ketentuan standar`,
  ],
  [WEEKDAY, "senin selasa rabu kamis jumat jum'at sabtu minggu ahad"],
  [NAME_PARTICLE, "bin binti al el van von der den de da dos di la le ibn abu"],
  [
    RANK,
    `ajun komisaris inspektur brigadir jenderal kolonel letnan mayor kapten kombes akbp kompol akp iptu ipda aiptu aipda bripka bripda
    briptu brigpol brigjen irjen komjen mayjen letjen jend laksamana laksda laksma marsekal marsda marsma letkol serka serda sertu praka
    besar satu dua muda madya pertama inf pol prof profesor dr drs dra ir kh`,
  ],
  [
    KIN,
    "ayah istri suami anak kakak adik putra putri keponakan menantu mertua pacar kekasih tunangan sahabat paman tante nenek kakek cucu sepupu orangtua ibunda ayahanda teman rekan tetangga",
  ],
  [CREDIT, "dikutip dilansir mengutip melansir dinukil menukil diberitakan dilaporkan"],
  [POINTER, "itu tersebut ini"],
  [TOLD_OF, "korban tersangka terdakwa pelaku almarhum almarhumah mendiang terpidana buron pasien jenazah"],
  [
    AUXILIARY,
    "akan telah sudah belum tidak tak bisa dapat harus perlu sedang masih adalah ialah merupakan memiliki mempunyai mulai ingin mau",
  ],
];

/** Every word and its kinds. */
export const WORD_KINDS: ReadonlyMap<string, number> = (() => {
  const kinds = new Map<string, number>();
  for (const [kind, words] of KINDS) {
    for (const word of words.split(/\s+/)) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  }
  return kinds;
})();
