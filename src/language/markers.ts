/** BCP 47 codes of the languages that are told apart. */
export const LANGUAGES = ["id", "ms", "jv", "su", "en"] as const;
type Language = (typeof LANGUAGES)[number];

export interface Markers {
  readonly languages: readonly Language[];
  /** How much one such word says. */
  readonly weight: number;
  readonly words: readonly string[];
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Frequent words that one language has and its neighbours have not, or spell otherwise. */
export const MARKERS: readonly Markers[] = [
  {
    // What Indonesian and Malay share, against the rest.
    languages: ["id", "ms"],
    weight: 1,
    words: words(`
      yang dan dengan untuk dari dalam ini itu tidak akan pada telah juga kepada oleh adalah sebagai mereka kami kita
      saya dia ia ada atau lebih sudah bagi tersebut hari tahun orang dapat seperti masih hanya secara antara setelah
      ketika semua satu dua tiga banyak sebuah seorang sehingga supaya jika atas bawah besar baru serta bukan
      perlu belum menjadi negara kata namun tetapi anak rumah jalan bulan lain lagi sebelum
      para apa siapa mengapa bagaimana sangat sekali pernah sedang agar tanpa
    `),
  },
  {
    languages: ["id"],
    weight: 3,
    words: words(`
      karena bahwa bisa uang polisi kantor mobil kemarin provinsi kabupaten kecamatan kelurahan gubernur bupati wali
      ujar ujarnya tutur tuturnya ucap ucapnya ungkap ungkapnya imbuh imbuhnya tandas tandasnya pungkas pungkasnya
      jelasnya sebutnya terangnya saat sedangkan sejumlah beberapa pihaknya desa kepala
      januari februari maret juni juli agustus desember senin kamis jumat rupiah rp wib wita wit
      kondisi kepolisian kapolres kapolsek polres polda polri polsek korban tersangka kasus kecelakaan usai soal sempat
      terkait perusahaan karyawan pria tentara dokter pasien televisi telepon musik film persen miliar triliun
      nggak enggak gak ga banget aja udah kok sih dong deh gue gua lu cewek cowok mas mbak ingin cuma
      kini bahkan apalagi maupun sementara diduga pilkada pemilu laga gol klub grup
      kualitas fasilitas aktivitas universitas komunitas mayoritas identitas mahasiswa puskesmas jokowi dprd tni
      jepang eropa spanyol italia prancis inggris tiongkok indonesia jakarta informasi proyek objek subjek organisasi
      butuh coba berbeda merasa bertemu sepak unggahan akun liburan istri
    `),
  },
  {
    // More at home in Indonesian than in Malay.
    languages: ["id"],
    weight: 1,
    words: words(`
      tersebut hingga yakni yaitu sejak terjadi melalui merupakan memiliki dilakukan sebesar sekitar mengaku dirinya
      menjelaskan menyebut menambahkan menurut selain selama akhirnya adanya kalau mau lalu kemudian lewat jadi
      pemerintah masyarakat warga presiden pertandingan anggota bersama langsung mulai terlihat sosok salah sosial
      jadwal resmi dunia nama kamu buat bagian hal sebagian maka bila apakah
    `),
  },
  {
    languages: ["ms"],
    weight: 3,
    words: words(`
      kerana bahawa wang polis mahu ogos julai disember mac jumaat khamis isnin rm pertubuhan suspek jurulatih iaitu
      sahaja televisyen stesen filem muzik telefon doktor jururawat pesakit peguam siasatan disiasat disyaki dijangka
      jangkaan
      ekoran peratus bilion trilion belanjawan parlimen motosikal basikal lebuh tentera membabitkan menerusi encik puan
      cik pengerusi timbalan setiausaha perkhidmatan notis takde korang tengok kat
      universiti kualiti fasiliti aktiviti komuniti majoriti identiti syarikat perniagaan pengarah mesyuarat pilihanraya
      kerusi bomba baharu jurucakap kos menyifatkan memaklumkan menasihatkan seramai setakat kelmarin kedua-dua
      pelancong
      jangkitan bandaraya kewangan pembedahan terbabas kejohanan penyokong projek objektif jepun eropah sepanyol kes
      rakan kemalangan
    `),
  },
  {
    // More at home in Malay than in Indonesian.
    languages: ["ms"],
    weight: 1,
    words: words(`
      ialah daripada boleh turut beliau selepas pelbagai berkenaan lelaki tiada hendak manakala bagaimanapun esok
      hospital berkata sekiranya semalam
      awak nak macam mengikut
    `),
  },
  {
    languages: ["jv"],
    weight: 3,
    words: words(`
      lan ing sing iku iki ora saka kanggo karo marang wis uga kang kuwi wong menyang nalika amarga dening minangka
      kabeh isih durung nanging yen kowe dheweke awake dhewe panjenengan dina wengi omah banyu gedhe cilik akeh sithik
      apik lawas kutha pamarentah ngono ngene padha banjur sawise sadurunge marga mula tansah kudu arep nduwe duwe
      menehi njupuk ngomong kandha takon wangsulane jare jarene lunga teka mulih mlaku mangan ngombe turu tangi krungu
      ndeleng weruh ngerti kula sampeyan inggih nggih boten mboten punika menika ingkang kaliyan saking dhateng wonten
      badhe sampun nyuwun sedaya kathah griya tiyang dados kangge kedah saged nganti luwih becik mengko saiki wingi
      sesuk
      nggawe tembung jeneng jenenge ana dadi utawa bocah dalan esuk mau piye opo kepiye
    `),
  },
  {
    languages: ["su"],
    weight: 3,
    words: words(`
      jeung anu nu teh téh mah ti ku ka keur pikeun nyaéta nyaeta éta eta ieu henteu teu moal geus parantos badé bade
      aya janten urang abdi kuring manéhna manehna maranéhna maranehna anjeun anjeunna sarta tina kana
      lantaran upami lamun mun sangkan kedah tiasa jalma jelema poé poe peuting isuk soré bumi cai gedé gede leutik
      saeutik loba seueur alus heubeul budak désa walungan sakola ogé oge deui ngan ngeunaan nepi ngaran ngaranna
      nyarios nyarita ceuk saur naros indit mulang leumpang dahar tuang nginum saré hudang ngadangu ninggali
      ayeuna kamari isukan engké engke atuh euy kumaha naha saha naon iraha hatur nuhun punten wilujeng dulur sadaya
      sadayana sakabéh sakabeh unggal salian sanajan najan kawas siga sapertos ngagunakeun boga gaduh sababaraha jero
    `),
  },
  {
    languages: ["en"],
    weight: 2,
    words: words(`
      the of and to in is that for was on are with as at be this have from or had by not but what were when there
      can your which their said will about how out them then many some would other into has more her him like
      could no than been its who now people my made over did down only way may after also before between because
      while where during against under such says she he it they you we his our if
    `),
  },
];
