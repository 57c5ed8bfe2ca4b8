/** The words that offices are named by, written down by hand; lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** First words of an office. */
export const OFFICE_HEADS = words(`
  program project product station unit branch resort operation operations business investment store account creative music finance communication communications
  presiden wapres wakil menteri mendagri menlu menkeu menko menkes menhan menag mendag mensos mensesneg menhub menpora menaker mentan menperin mendikbud mendikbudristek menkominfo menkumham menkopolhukam menpan menparekraf menpar menristek menristekdikti menkop mendes menteri meneg seskab perdana pm kanselir
  gubernur wagub bupati wabup walikota wali wawali camat lurah kades kadus raja ratu sultan paus kaisar emir
  ketua ketum waketum sekretaris sekjen wasekjen bendahara direktur dirut dirjen irjen sesjen sekda sekdaprov kepala kadis kadinkes kadisdik kabid kabag kasubdit kasubag kasi kasie kanit kasat kasatlantas kasatreskrim kasubbag kasubbid kabiddokkes kabidhumas kadivhumas karo karopenmas kapolri kapolda kapolres kapolresta kapolrestabes kapolsek kapolsekta wakapolri wakapolda wakapolres kabareskrim kadiv dirreskrimum dirreskrimsus dirlantas direskrimum direskrimsus jubir jurubicara juru humas jaksa hakim kajati kajari kajagung panglima pangdam pangkostrad pangkogabwilhan danrem dandim danramil danlanud danlantamal ksad ksal ksau komandan dansat kasad kasal kasau kapuspen kapendam kapenrem kapuspenkum kasipenkum kasipenkum kepsek kalapas karutan
  anggota legislator senator politisi politikus pengamat ekonom peneliti analis pakar ahli pengacara kuasa advokat aktivis koordinator manajer manager pelatih asisten penyanyi aktor aktris sutradara produser penulis presenter vokalis
  ceo cfo coo cto cmo evp svp vp chairman chairwoman founder co-founder cofounder pendiri pemilik komisaris komisioner rektor dekan dosen guru pengajar duta dubes konsul utusan pemimpin pimpinan penasihat deputi inspektur sosiolog epidemiolog psikolog dokter perawat bidan antropolog sejarawan arkeolog kriminolog budayawan sastrawan ilmuwan geolog virolog pemerhati pegiat praktisi relawan perencana pembina pengurus presidium tenaga staf head general vice chief corporate managing executive president director senior area regional country marketing sales brand public spokesman spokeswoman pejabat imam pendeta uskup kardinal rais mubalig kiai pengasuh sekjend pelaksana penjabat plt plh pj pjs mantan eks bekas calon bakal kandidat capres cawapres cagub cawagub cabup cawabup cawalkot caleg tokoh warga kurator seniman musisi desainer perancang manajemen editor redaktur pemred wartawan jurnalis fotografer arsitek atlet kapten striker kiper bek gelandang penyerang asisten ajudan arranger komposer penyiar chef pengusaha petani nelayan penggagas inisiator penanggung bendum sekum mediator diplomat`);

/** Heads that stand alone with a person's name only where a capital or an institution shows that an office is meant. */
export const WEAK_HEADS = words(`
  warga tokoh raja ratu paus guru dokter perawat bidan petani nelayan aktor aktris penyanyi presenter vokalis penulis atlet kapten striker kiper bek gelandang penyerang relawan seniman musisi desainer chef pengusaha wartawan jurnalis area regional country marketing sales brand public senior corporate general vice chief executive staf humas anggota pendiri pemilik pemimpin pimpinan imam editor kiai pengurus tenaga sultan head`);

/** Those who act for a person: a name right behind may be the master's. */
export const SERVANTS = words("pengacara advokat jubir jurubicara ajudan asisten relawan timses pengganti pilihan");
/** Those of them whom another's name always follows. */
export const SERVANTS_ONLY = words("ajudan relawan timses pengganti pilihan");
/** Servants of two words, by the second. */
export const SERVANT_PAIRS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    hukum: ["kuasa", "penasihat", "penasehat", "tim"],
    bicara: ["juru"],
    pribadi: ["asisten", "sekretaris", "dokter", "pengawal"],
    khusus: ["staf"],
  }),
);

/** Candidates by one word. */
export const CANDIDATES = words("capres cawapres cagub cawagub cabup cawabup cawalkot caleg");

/** Offices of a territory: what follows them, if it is not their holder, is its name. */
export const TERRITORIAL_HEADS = words(`
  gubernur wagub bupati wabup walikota wawali camat lurah kades kadus kapolda kapolres kapolresta kapolrestabes kapolsek kapolsekta danramil dandim pm kanselir emir warga`);
/** Names of districts that are words of offices: `Kabag Ops`, `Pengurus Harian`, `Ibu Kota`. */
export const NO_TERRITORIES = words("negara ops harian kota desa");

/** Ways and places that are named after office holders: `Jalan Kapten Tendean`, `Bandara Sultan Hasanuddin`. */
export const NAMED_AFTER = words("jalan jl jln gang gg bandara stadion universitas uin iain rsud rsup rs masjid");

/** Two words that are one head. */
export const HEAD_PAIRS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    juru: ["bicara", "damai"],
    wali: ["kota", "nagari", "negara"],
    kuasa: ["hukum"],
    guru: ["besar"],
    perdana: ["menteri"],
    tenaga: ["ahli"],
    general: ["manager"],
    vice: ["president"],
    chief: [
      "executive",
      "operating",
      "financial",
      "technology",
      "marketing",
      "economist",
      "commercial",
      "growth",
      "of",
    ],
    pelaksana: ["tugas", "harian"],
    pejabat: ["sementara"],
    bakal: ["calon"],
    penanggung: ["jawab"],
    rais: ["aam", "syuriah"],
    corporate: ["secretary", "communication", "communications", "affairs"],
    managing: ["director", "partner"],
    program: ["director", "manager"],
    project: ["director", "manager", "leader"],
    product: ["director", "manager"],
    station: ["manager", "head"],
    unit: ["manager"],
    branch: ["manager", "head"],
    resort: ["manager"],
    operation: ["manager", "director"],
    operations: ["manager", "director"],
    business: ["director", "manager"],
    investment: ["director", "manager"],
    store: ["manager"],
    account: ["manager", "director"],
    creative: ["director"],
    music: ["director"],
    finance: ["director", "manager"],
    communication: ["manager", "director"],
    communications: ["manager", "director"],
    executive: ["director", "vice", "chef"],
    senior: ["manager", "vice", "analyst", "economist"],
    public: ["relations", "relation"],
    sales: ["manager", "director"],
    marketing: ["manager", "director", "communication"],
    brand: ["manager", "ambassador", "&"],
    area: ["manager", "head"],
    regional: ["manager", "head", "director", "ceo"],
    country: ["manager", "director", "head"],
  }),
);

/** Status words before an office (`terpilih` stands after it), longest first. */
export const STATUS_WORDS: readonly (readonly [words: string, status: "former" | "acting" | "elect" | "candidate"])[] =
  [
    ["pejabat sementara", "acting"],
    ["pelaksana tugas", "acting"],
    ["pelaksana harian", "acting"],
    ["bakal calon", "candidate"],
    ["penjabat", "acting"],
    ["plt", "acting"],
    ["plh", "acting"],
    ["pjs", "acting"],
    ["pj", "acting"],
    ["mantan", "former"],
    ["eks", "former"],
    ["bekas", "former"],
    ["calon", "candidate"],
    ["kandidat", "candidate"],
  ];

/** Units that belong to the office and not to the institution's name. */
export const UNIT_WORDS = words(`
  bidang bagian seksi subbidang subbagian subdirektorat subdit divisi dpp dpw dpc biro unit pusat direktorat satuan komisi humas program jurusan tim pelaksana sekretariat urusan wilayah bareskrim daerah departemen prodi departement sub kelompok fraksi komite umum hubungan masyarakat penerangan cabang perwakilan kantor desa dusun kelurahan kecamatan pengurus dewan stasiun
  negara pemerintah istana rumah sekolah masjid gereja suku`);

/** Units in English, and short forms of units: they name no institution. */
export const UNIT_SHORTS = words(`
  corporate communication communications affairs relations relation public product growth strategy finance treasury human capital resources legal business development commercial technology digital special project planning engineering research government marketing sales operations global external internal macro integrated programming retail equity online trading supply chain service services customer
  reskrim satreskrim reskrimum reskrimsus narkoba resnarkoba lantas intel intelkam sabhara samapta binmas tipidkor tipikor humas ops perda datun pidum pidsus binda sekper sdm litbang diklat ppa paminal propam provos dalops gakkum regident laka idik jatanras ranmor tahti bimas umum penmas sekper protokol`);

/** Boards of an institution: not institutions themselves. */
export const BOARDS = words(
  "pembina penasihat penasehat pengawas pakar kehormatan direksi komisaris pimpinan pengurus syuro syura guru juri",
);

/** Fields of government, as they close the name of a ministry or an office: no parts of persons' names. */
export const PORTFOLIOS = words(`
  informatika kehutanan kemaritiman maritim investasi perhubungan perdagangan perindustrian pertanian perikanan keuangan kesehatan kebudayaan pendidikan pariwisata pertahanan ketenagakerjaan transmigrasi kependudukan olahraga perekonomian keamanan perlindungan pembangunan reformasi birokrasi teknologi perumahan pekerjaan sosial hukum ekonomi kreatif agraria dikti ristekdikti polhukam pmk lhk perbankan penerangan kesejahteraan kepegawaian kebencanaan penanggulangan protokol pengairan pertanahan perpustakaan kearsipan peternakan perkebunan`);

/** Institutions whose first word is also that of a unit. */
export const UNIT_EXCEPTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    satuan: ["tugas", "polisi", "gugus"],
    komisi: [
      "pemilihan",
      "pemberantasan",
      "nasional",
      "perlindungan",
      "yudisial",
      "penyiaran",
      "pengawas",
      "informasi",
      "aparatur",
      "kepolisian",
      "independen",
      "eropa",
      "untuk",
      "kejaksaan",
    ],
    pusat: [
      "kajian",
      "studi",
      "penelitian",
      "vulkanologi",
      "krisis",
      "meteorologi",
      "investigasi",
      "pelaporan",
      "penelaahan",
      "riset",
    ],
    kelompok: ["konservasi", "tani", "kerja", "nelayan", "studi", "peduli"],
    dewan: [
      "pers",
      "perwakilan",
      "masjid",
      "ketahanan",
      "energi",
      "kesenian",
      "adat",
      "pimpinan",
      "keamanan",
      "jaminan",
      "pertimbangan",
      "pengawas",
      "pengurus",
    ],
    departemen: [
      "luar",
      "dalam",
      "pertahanan",
      "keuangan",
      "kehakiman",
      "pendidikan",
      "kesehatan",
      "perdagangan",
      "pertanian",
      "agama",
      "keamanan",
      "tenaga",
      "energi",
      "perhubungan",
    ],
    kantor: [
      "staf",
      "perwakilan",
      "wilayah",
      "urusan",
      "kementerian",
      "imigrasi",
      "kesyahbandaran",
      "pencarian",
      "bea",
      "pelayanan",
      "pertanahan",
      "hukum",
    ],
    rumah: ["sakit", "tahanan", "detensi"],
    stasiun: ["meteorologi", "geofisika", "klimatologi", "karantina"],
    komite: ["olimpiade", "nasional", "penyelenggara", "keselamatan", "pemantau"],
    tim: ["nasional", "gugus", "satgas"],
    sekolah: ["tinggi"],
    suku: ["dinas"],
    pemerintah: ["kota", "kabupaten", "provinsi", "daerah", "pusat", "aceh"],
  }),
);

/** First words of an institution; lower case, written with a capital in the text. */
export const INSTITUTION_HEADS = words(`
  kementerian kementrian departemen badan balai lembaga fakultas komisi komite dewan majelis mahkamah kejaksaan kejati kejari kejagung pengadilan kepolisian polda polres polresta polrestabes polsek polsekta polri mabes bareskrim dinas dinkes kantor satuan satgas satpol gugus
  pemerintah pemprov pemkab pemkot pemda dprd dpr dpd mpr kpu kpud bawaslu panwaslu kpk universitas institut politeknik akademi sekolah sma smp smk sd stie stikes uin iain yayasan perkumpulan persatuan perhimpunan ikatan asosiasi gabungan himpunan serikat federasi konfederasi
  forum aliansi koalisi front gerakan partai pt cv ud pd perum perumda bank koperasi rumah rs rsu rsud rsup puskesmas klinik pusat laboratorium klub grup organisasi kamar bursa otoritas palang tentara tni kodam korem kodim kostrad kopassus basarnas brigif brigade yonif batalyon batalion detasemen bpbd bnpb bmkg bps bpjs bpk bpom bnn bnpt komnas ombudsman
  wahana walhi lbh ylbhi ylki kelompok komunitas kerukunan jaringan kesatuan paguyuban lsm center centre institute network indonesian indonesia association ikappi kemenkeu kemenkes kemendagri kemendag kemenhub kemenperin kemenag kemenaker kementan kemensos kemenlu kemenko kemendikbud kemenparekraf bappenas bappeda pimpinan polrestro ditlantas dishub dinsos disdik dispora disnaker diskominfo disperindag distan dlh bapenda sudin sudinhub sudindik koarmada kemenkominfo kemenpora kemenristek kemenristekdikti kemenkumham kemenkop kemenpan kemenhan setda sanggar stasiun taman hotel pondok pesantren museum perpustakaan rutan lapas
  parlemen senat kongres kabinet uni pentagon kremlin nato pbb who unicef imf`);

/** Lower-case words that may stand inside an office. */
export const OFFICE_LINKS = words(
  "dan dari pada di untuk bidang urusan of the for and at and & serta dengan salah satu senior tim politik hukum ekonomi sosial bagian tetap luar dalam negeri",
);

/** Words that end the search for an office. */
export const OFFICE_STOPS = words(`
  kata ujar tutur ucap tegas jelas terang ungkap imbuh tambah papar cetus lanjut sebut pungkas tandas menurut yang oleh bersama kepada saat ketika sementara itu ini tersebut adalah ialah bahwa karena jika kalau setelah sebelum usai seusai kemarin secara melalui dalam sebagai selaku antara lain oleh demikian begitu adapun seperti termasuk yakni yaitu
  bagi nama bernama hari tanggal tahun pekan bulan lalu dihubungi ditemui juga akan telah sudah belum tidak bukan agar supaya namun tetapi tapi sedangkan kemudian lalu hingga sampai sejak selama ke atas tentang mengenai terhadap para sejumlah beberapa ada tak terpisah misalnya sehingga maka ia dia mereka kami kita saya aku
  pergi jadi datang tiba masuk keluar pulang ikut minta pakai bilang tahu tahun ingin mau bisa dapat harus lihat buat tinggal hidup turun naik lari punya suka jatuh duduk pernah sempat langsung milik alias pun pemerintahan era masa zaman`);

/** Ranks of one word and parts of longer ones, as written before a name, without their dots; lower case. */
export const RANK_WORDS = words(`
  jenderal jend letjen letjend mayjen mayjend brigjen brigjend kolonel kol letkol letnan lettu letda mayor kapten peltu pelda serma serka sertu serda sersan kopral koptu kopda praka pratu prada prajurit laksamana laksdya laksda laksma marsekal marsdya marsda marsma pembantu
  komjen irjen kombes komisaris besar ajun akbp kompol akp iptu ipda aiptu aipda bripka brigadir brigpol briptu bripda bharada bharatu bharaka inspektur polisi pol tni ad al au inf kav art arm czi cpm mar purn purnawirawan muda madya utama satu dua tiga pertama`);
/** A rank run must hold one of these to be one. */
export const RANK_HEADS = words(`
  jenderal jend letjen letjend mayjen mayjend brigjen brigjend kolonel kol letkol letnan lettu letda mayor kapten peltu pelda serma serka sertu serda sersan kopral koptu kopda praka pratu prada laksamana laksdya laksda laksma marsekal marsdya marsda marsma
  komjen irjen kombes komisaris ajun akbp kompol akp iptu ipda aiptu aipda bripka brigadir brigpol briptu bripda bharada bharatu bharaka inspektur`);

/** Academic, religious and noble titles and forms of address before a name, without their dots; lower case. */
export const HONORIFICS = words(`
  prof profesor dr drs dra doktor ir drg drh h hj haji hajah kh kiai kyai ustadz ustaz ustad ustadzah habib syekh syeikh syaikh sheikh buya tgk pendeta pdt pastor romo uskup monsinyur mgr kardinal bhikkhu biksu bhiksu maha raden
  pak bu bapak ibu bung mas mbak mang kang cak om tante mbah sdr sdri saudara saudari tuan nyonya nona ny tn mr mrs ms sir lord lady`);

/** Degrees behind a name. */
export const DEGREES = words(`
  sh mh mhum msi mm mba phd se ssos sip spd mpd st mt skom mkom spsi sag mag mkes skm ssi msc ma ba llm llb spog spa spd spb spjp drph cpa ak ca mph ssn msn sik mpp lc skep ners sked mpsi msc mth mpar mfarm mbiomed mti mds sth sthi sei`);

/** Institutions that other named bodies belong to: where one closes an office, it is the one that counts. */
export const TOP_INSTITUTIONS = words(`
  kementerian kementrian kemenkeu kemenkes kemendagri kemendag kemenhub kemenperin kemenag kemenaker kementan kemensos kemenlu kemendikbud kemenparekraf polri polda polres polresta polrestabes mabes kepolisian universitas institut politeknik dpr dprd mpr tni pemprov pemkab pemkot pt bnpb
  ikatan asosiasi perhimpunan himpunan persatuan federasi partai organisasi kesatuan perkumpulan`);

/** Words that close an English name of an institution. */
export const INSTITUTION_TAILS = words(
  "hotel university institute center centre association network foundation group bank college",
);
