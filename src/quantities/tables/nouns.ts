/** The nouns that news counts, and what is none of them. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that only help to count: the noun is the thing after them (`dua unit mobil` counts mobil), themselves where none follows (`17 unit`). */
export const CLASSIFIERS = words(`
  batang biji bilah buah butir ekor helai lembar pucuk tangkai unit utas
`);

/** Containers, kinds and the like: the noun is both words (`17 kantong darah`, `dua mantan menteri`), since bags are counted and not blood. */
export const PARTITIVES = words(`
  bentuk bidang boks botol bungkus calon cangkir dosis dus eks galon gelas ikat jenis kaleng kantong kantung
  kapsul kardus karung kelompok keping kotak macam mangkuk mantan paket pasang petak piring porsi potong rangkaian
  ruas sak saset sendok set siung tablet tabung tetes tim titik tumpuk wakil
`);

/** Persons: what `orang` stands before (`tiga orang saksi`), and nouns of their own. */
export const PERSONS = words(`
  adik ahli aktor aktris alumni anak anak-anak anggota apoteker artis atlet awak balita bandar bayi begal bidan
  biksu bintara bupati buronan buruh caleg calon capres cawapres cucu dalang debitur delegasi demonstran diplomat
  direktur dokter dosen duda finalis gerilyawan gubernur guru haji hakim honorer ibu ilmuwan imigran investor
  istri jaksa jamaah janda jasad jemaah jenazah jenderal jiwa joki jurnalis kader kakak kandidat karakter karyawan
  karyawati keluarga kepala ketua kiai komisioner konsumen korban kreditur kru kurir laki-laki lansia lulusan
  mahasiswa mahasiswi massa mayat menteri migran milisi model mualaf muda-mudi murid musisi nakes napi narapidana
  nasabah nelayan oknum orang pahlawan pakar pasien paslon pastor pecandu pedagang pedemo pegawai pejabat pekerja
  pelajar pelaku pelamar pelanggan pelatih pemain pemakai pemancing pembaca pembalap pembeli pemilih pemilik
  pemohon pemuda pemudi pemudik penari pencuri pendaftar pendaki penderita pendeta penduduk pendukung peneliti
  penerima pengacara pengedar pengemudi pengendara pengguna penghuni pengidap pengikut pengrajin pengungsi
  pengunjuk pengunjung pengusaha penjual penonton penulis penumpang penyandang penyanyi penyelam penyerang penyewa
  penyidik penyintas perajin perampok perawat perempuan personel personil perwira pesepak peserta petani petenis
  peternak petinju petugas pilot polisi polwan prajurit preman pria rekan relawan remaja responden sahabat saksi
  santri santriwati sarjana saudara seniman serdadu siswa siswi sopir staf suami suporter tahanan talenta tamtama
  tamu teman tentara terdakwa terduga teroris terpidana tersangka tokoh turis ulama undangan utusan wakil wanita
  warga wartawan wisatawan wisman wisnus
`);

/** Things that news counts. */
export const THINGS = words(`
  acara aduan agama agenda akta akun alasan alat album ambulans ampul amunisi angka angkot anjing aplikasi arah
  aspek assist aturan ayam ayat bab babak babi badak badan bahan bahasa bandara bangunan bank bantuan barang
  batalyon baterai bebek bencana bendungan beras berita berkas berlian beruang bibit bidang bintang bit bom buaya
  budaya bukti buku bunga burung bus cabang cara cuitan daerah danau data dermaga desa desain destinasi diagram
  dialog digit dimensi dinas dinding disertasi disiplin diskon diskusi distrik divisi dokumen domba dosis drone
  dusun eksemplar emas emiten episode event fail faktor fakultas fase fasilitas film fitur followers formasi foto
  fraksi gajah gambar gedung gelar gempa gerbong gereja gim ginjal gol granat grup gudang gugatan gunung hadiah
  hal halaman halte harimau hasil helikopter hotel hotspot huruf ikan imbang indikator individu insiden instansi
  item itik izin jabatan jahitan jalan jalur jembatan judul jurusan kabupaten kali kamar kambing kamera kampung
  kampus kantor kapal kapsul kartu karya kasus kata kategori kawasan kebakaran kebijakan kecamatan kecelakaan
  kegiatan kejadian kekalahan kelas kelompok kelurahan kemenangan kementerian kendaraan kepala kerbau kereta
  kesepakatan kilang kios kloter klub komentar komisi komodo kompi komponen komputer komunitas konser konsesi
  kontainer konten kontingen kontrak kontribusi koperasi kota kriteria kucing kuda kunjungan kuota kupon kursi
  laboratorium laga lagu lajur lampu langkah lantai lap lapak lapangan lapis laporan laptop lawatan ledakan
  lembaga likes lokasi lokomotif lowongan luka lukisan majalah mal mandat mangrove masalah masjid masker mata
  medali megapiksel menara menu merek mesin mobil model motor mou nama naskah negara nominasi nomor nyawa obligasi
  opsi orangutan organisasi ormas pabrik paket pameran panel panggung pantai partai pasal pasangan pasar paspor
  pekerjaan pelabuhan pelanggaran peleton peluru pembangkit pemenang penalti penampilan penawaran penerbangan
  pengaduan penghargaan pengunduhan penyebab perahu perak peraturan perda perguruan periode peristiwa perjalanan
  perjanjian perkara perlintasan permintaan persoalan pertandingan pertanyaan pertemuan pertunjukan perunggu
  perusahaan pesantren pesawat piala piksel pilar pilihan pimpinan pintu pisau pistol pohon poin ponsel porsi
  posisi posko prinsip prodi produk program provinsi proyek pulau pura putaran putusan qubit rapat rasa regu
  rekening rekomendasi rekor resep restoran roda roket rombongan ronde ruang ruangan ruas rudal ruko rumah rute
  saham sampel sapi sarang sdm sdt segmen sekolah sektor sel selebriti sembako senjata sepeda serangan seri serial
  sertifikat server sesi set sidang silinder single sisi situs siung slot spesies spesimen spot stasiun strategi
  suara subscriber subsektor suku sumur sungai surat syarat tablet tahap tahapan taksi tambang tanaman tank
  tantangan tarian tayangan televisi telur tembakan tempat tenda teori terapi terminal ternak terowongan tes tiket
  tim tipe tips titik toko tower tradisi transaksi trofi truk tukik tulang tuntutan turbin turnamen tusukan tweet
  ular undang-undang unduhan unggahan unggas unit universitas usulan vaksin varian varietas vial video views
  vihara visa voucher waduk warna warung wilayah yayasan zona
`);

/** Nouns of two words, where the first alone is another thing. */
export const COMPOUNDS: readonly string[] = [
  "alat berat",
  "anak buah",
  "anak panah",
  "anak yatim",
  "bahasa daerah",
  "barang bukti",
  "dewan juri",
  "duta besar",
  "hak paten",
  "ibu hamil",
  "ibu rumah tangga",
  "jam tangan",
  "jet tempur",
  "kali lipat",
  "kantong darah",
  "kapal perang",
  "kapal selam",
  "kartu kuning",
  "kartu merah",
  "kepala daerah",
  "kepala desa",
  "kepala keluarga",
  "kereta api",
  "kontak senjata",
  "kuasa hukum",
  "lapangan kerja",
  "lapangan pekerjaan",
  "lembar saham",
  "mata kuliah",
  "mata pelajaran",
  "mata uang",
  "medali emas",
  "medali perak",
  "medali perunggu",
  "negara anggota",
  "negara bagian",
  "pasangan calon",
  "pasangan suami istri",
  "pemerintah daerah",
  "penerima manfaat",
  "penyandang disabilitas",
  "perdana menteri",
  "perguruan tinggi",
  "pesawat tempur",
  "pole position",
  "pondok pesantren",
  "pusat perbelanjaan",
  "roller coaster",
  "rumah ibadah",
  "rumah makan",
  "rumah sakit",
  "rumah susun",
  "rumah tangga",
  "sendok makan",
  "sendok teh",
  "senjata api",
  "senjata tajam",
  "sepeda motor",
  "siswa sd",
  "siswa sma",
  "siswa smp",
  "siung bawang",
  "suara sah",
  "suku bangsa",
  "surat suara",
  "tanah longsor",
  "telepon genggam",
  "telepon seluler",
  "tempat duduk",
  "tempat tidur",
  "tenaga honorer",
  "tenaga kerja",
  "tenaga kesehatan",
  "tenaga medis",
  "titik api",
  "titik panas",
  "tokoh masyarakat",
  "warga negara",
  "warga negara asing",
  "warga negara indonesia",
  "warga sipil",
];

/** Persons that are counted by their acronyms, and other things. */
export const PERSON_ACRONYMS = words(`
  ASN DPO KK ODP OTG PDP PMI PNS TKA TKI WNA WNI
`);

export const ACRONYMS = words(`
  BUMD BUMN KRI KTP RT RW SD SMA SMK SMP SPBU TPS UKM UMKM
`);

/** Lower-case words after a number that are no counted noun: what time takes, function words, and verbs and adjectives without a telling prefix. */
export const NOT_NOUNS = words(`
  abad ada adalah agar ago agustus akan akibat aku amat and anda antara apalagi april are asal asing atas atau
  bagi bahkan baik bakal banyak bareng baru bawah beberapa belas beli belum berdasarkan berhasil berikut
  berikutnya bersama besar beserta besok biar bikin bila bisa boleh buat bukan bulan bulanan buruk butuh cepat
  chars contohnya cukup cuma dalam dan dapat dari daripada datang day days deh dekade dekat delapan dengan depan
  derajat desember detik di dia diantara diantaranya dimana dini dolar dollar dong dua dulu dunia empat enam
  februari for from gagal gitu gram had hadir hampir hanya hari harus has hilang hingga hour hours ia ialah ikut
  imbang imbuh inci ingin ini itu jadi jalan-jalan jam jangan januari jauh jelas jika jo jounto jual juga juli
  juncto juni justru juta jutaan kala kalah kalau kami kamu kan karena kata kaya ke kecil kedua keluar kemarin
  kembali kemudian kepada kerap kerja ketiga ketika ketimbang kilogram kini kita kok kosong kuartal kurang lagi
  lah lain lainnya lalu lama lambat lampau langsung lanjut lantaran lawan lebih lewat lima liter lolos luka
  luka-luka lusa lwn main maka makan malah malam maret masih masing-masing masuk matang mau mei melalui melawan
  menang mendatang meninggal menit menjadi menuju menurut mereka merupakan meski meskipun meter miliar milik
  minggu minum minus minute minutes misalnya miskin month months more muda mulai mungkin nah naik namun nanti
  negatif november nyaris oh oktober oleh orang-orang pada pagi pakai paling papar para pasti pekan penuh per
  perempat pergi perihal perlima perlu pernah persen pertama pertiga petang plus positif pukul pulang puluh
  puluhan pun punya raih ratus ratusan rendah resmi ribu ribuan rupiah saat saja sama sampai sana sang sangat satu
  saya sebab sebagai sebanyak sebelas sebelum sebesar sebut secara second seconds sedang sedangkan sedikit segera
  sehingga sejak sejauh sekali sekaligus sekarang sekian sekitar selama selamat selanjutnya seluas seluruh
  sembilan sembuh sementara semester semisal semua sen sendiri seperti september sepuluh seratus sering serta
  sesudah setelah setiap setinggi seusai si siang sih silam sini situ soal sore stagnan subsider subuh sudah
  sukses supaya tadi tahap tahu tahun tahunan tak tanggal tanpa tapi tatkala tegas telah tentang terakhir terbaik
  terhadap terkait termasuk ternyata tersebut terus tetap tetapi tewas than that the this tiap tidak tidur tiga
  tinggi ton triliun triwulan tua tujuh tumbang tumbuh turun turut tutur ucap udah ujar umur unggul ungkap untuk
  usai usia utama versi versus vs waktu walau was week weeks were wib windu wit wita with ya yah yaitu yakni yang
  year years
`);
