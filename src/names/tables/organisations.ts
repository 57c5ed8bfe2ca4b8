/** Organisations and the words that open, close or abbreviate their names, written down by hand. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const lines = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s*[\n|]\s*/)
    .filter((line) => line !== "");

/** Abbreviations and one-word names. */
export const ORGANISATIONS = words(`
  ABRI ACFTA ADB AFC AFF AFP AJI Aisyiyah Akabri ANTARA Antara AP APEC APINDO Apindo Apple ASEAN Astra Avianca BAKN Bakamla Bakorsurtanal
  Balitbang Bappebti Bappenas Bapeda Bappeda Bapepam Barcelona Basarnas Batan Bawaslu BBC BCA BEI BEM BI BIN BKN BKKBN BKPM BMKG BNI BNN BNP2TKI BNPB
  BNPT BPBD BPJS BPK BPKP BPN BPOM BPPT BPS BRI BRIN BSN BSSN BTN BTPN Bulog Bawaslu BUMN CIA CNN CSIS Damkar Danareksa Densus DEN DJP
  DKPP DPD DPP DPR DPRD DPW DPC Dinkes Disdik Dishub Disnaker Dispora Dukcapil EXO Facebook FBI FBR FIFA Fitra FPI FBI Gaikindo Gapki Garuda Gerindra
  Gojek Golkar Google Gopay Grab GPMI Hamas Hanura Hezbollah Hizbullah HIPMI Hipmi HMI HTI IAEA IBM ICMI ICW IDI Ikadin IMF Indef Indofood Indosat Instagram
  Intel Inter Interpol IPB IPW ISIS ITB ITS IDEA Jamsostek Jasindo Juventus Jubaedah KADIN Kadin KAHMI Kapolri KASN Kejagung Kejari Kejati
  Kemenag Kemendag Kemendagri Kemendikbud Kemendikbudristek Kemenhan Kemenhub Kemenkes Kemenkeu Kemenko Kemenkominfo Kemenkop Kemenkum Kemenkumham
  Kemenlu KemenPANRB Kemenparekraf Kemenpar Kemenperin Kemenpora Kemensetneg Kemensos Kementan KemenPUPR Kesbangpol KNKT KNPI Kodam Kodim Komnas Kominfo Kompas Kompolnas
  Kontras KontraS Kopassus Koramil Korem Kostrad Korpri KPAI KPI KPID KPK KPPU KPU KPUD KRI KSAD KSPI KSPSI KY LAPAN Lazio LBH Lemhannas Liputan6
  LIPI Liverpool LKPP LPS LPSK LSI LSM MA Madrid Mabes Manchester Masyumi MDC Menwa Metro MK MPR MPRS MRP MUI Muhammadiyah Microsoft Milan NASA
  NasDem Nasdem NATO NBA NCT Netflix Nissan NU Nokia OJK OPEC OPM Otorita PAM PAN Panasonic Panwaslu Paspampres PBB PBNU PBSI PDI PDIP Perbakin
  Perhutani Perindo Permesta Persib Persija Persebaya Pertamina Pertagas Perumnas Peruri PGN PGRI PII PKB PKI PKK PKPI PKS PLN PMI PMII PNI
  POLRI Polda Polres Polresta Polri Polsek Pramuka PPATK PPP PSI PSSI PSIS PSM PTPN PUPR Puskesmas Pusdalops Puspen PWI Real Reuters
  RSUD Roma Samsung Satgas Satpol SBSI SBY-Boediono SCTV Seknas Sony SpaceX Sriwijaya Telkom Telkomsel Tempo Tesla Tribunnews TNI Toyota TVRI TVOne Twitter UGM UI UIN UN
  UNESCO Unesco UNHCR UNICEF Unicef Unair Unand Undip UNDP Unhas Unibraw Unilever Unpad Unpas Untar UPI UEFA USAID Viva WALHI Walhi WHO Wikileaks WikiLeaks WTO WWF XL Yahoo
  YLBHI YLKI YouTube Youtube YPF Xinhua Kyodo DPA Itar-Tass Bernama Okezone Detikcom VIVAnews Merdeka.com Sindonews Republika Shopee Tokopedia Bukalapak Traveloka Lazada
  Adidas Nike Ferrari Yamaha Honda Suzuki Daihatsu Mitsubishi Hyundai BMW Mercedes Boeing Airbus AirAsia Citilink Merpati Mandala Freeport Chevron Exxon ExxonMobil Petronas
  Shell Total Inalum Antam Adaro Bumi Medco Newmont Sampoerna Djarum Gudang Lippo Sinarmas Ciputra Wika Waskita Adhi Mandiri Danamon Permata CIMB Maybank HSBC Citibank Muamalat
  Taliban Al-Qaeda Fatah Kremlin Pentagon Mossad Gestapo Yakuza Mujahidin Boko`);

/** Names of several words that no head word gives away. */
export const ORGANISATION_PHRASES = lines(`
  Amnesty International | Human Rights Watch | Transparency International | Save the Children | Greenpeace | Uni Eropa | Liga Arab | Al Qaeda
  Real Madrid | Manchester United | Manchester City | AC Milan | Inter Milan | Bayern Munich | Paris Saint-Germain | Chelsea FC | Arsenal FC
  Semen Padang | Persija Jakarta | Arema Malang | Bali United | PSM Makassar | Nahdlatul Ulama | Gerakan Pemuda Ansor | GP Ansor | Hizbut Tahrir Indonesia
  Garuda Indonesia | Lion Air | Batik Air | Sriwijaya Air | Wings Air | Susi Air | Kereta Api Indonesia | Angkasa Pura | Jasa Marga | Jasa Raharja | Pos Indonesia
  Krakatau Steel | Semen Indonesia | Bio Farma | Kimia Farma | Indo Farma | Unilever Indonesia | Gudang Garam | Charoen Pokphand | Bursa Efek Indonesia
  Indonesia Corruption Watch | Indonesia Police Watch | Imparsial | The Wahid Institute | Setara Institute | Charta Politika | Indo Barometer | Lingkaran Survei Indonesia
  Saiful Mujani Research | Poltracking Indonesia | Populi Center | Perludem | Palang Merah Indonesia | Ikatan Dokter Indonesia | Persatuan Wartawan Indonesia
  Al Jazeera | Channel News Asia | Fox News | New York Times | Washington Post | The Guardian | Wall Street Journal | Associated Press | Agence France-Presse | Sky News
  Media Indonesia | Jawa Pos | Suara Merdeka | Metro TV | Trans TV | Trans Corp | MNC Group | Global TV | Voice of America | Kantor Berita Antara
  Super Junior | Girls' Generation | Big Bang | Led Zeppelin | The Beatles | Rolling Stones | Pink Floyd | Tentara Nasional Indonesia | Gedung Putih | Dewan Keamanan
  Boko Haram | Khmer Merah | Ikhwanul Muslimin | Al Shabaab | Jemaah Islamiyah | Abu Sayyaf | Macan Tamil | Front Pembela Islam
  Bank Dunia | Bank Indonesia | Bank Mandiri | Bank Century | Bank Jabar Banten | Koalisi Merah Putih | Koalisi Indonesia Hebat`);

/** Words that open the name of an organisation. */
export const ORGANISATION_HEADS = words(`
  Kementerian Departemen Kementrian Direktorat Ditjen Itjen Dirjen Deputi Sekretariat Setjen Inspektorat Badan Balai Lembaga Komisi Komite Dewan Majelis Mahkamah Kejaksaan
  Pengadilan Kepolisian Polda Polres Polresta Polrestabes Polsek Polsekta Mabes Bareskrim Dinas Dinkes Kantor Satuan Satpol Satgas Pemerintah Pemprov Pemkab Pemkot Pemda DPRD DPD DPP DPC DPW KPU KPUD
  Bawaslu Panwaslu Universitas Institut Sekolah Akademi Politeknik Fakultas Jurusan SD SMP SMA SMK MTs MAN SDN SMPN SMAN SMKN STIE STIKES Stikes UIN IAIN STAIN
  Yayasan Perkumpulan Persatuan Perhimpunan Ikatan Asosiasi Gabungan Himpunan Serikat Federasi Konfederasi Forum Aliansi Koalisi Front Gerakan Partai Fraksi PT CV UD Perum Perusahaan Bank Koperasi
  Rumah RS RSU RSUD RSUP Puskesmas Klinik Pusat Laboratorium Tim Klub Grup Band Organisasi Kamar Bursa Otoritas Masyarakat Palang Tentara Korps Kodam Korem Kodim Pasukan Brigade Batalyon Resimen
  Sinode Keuskupan Gereja Pengurus Pimpinan Paguyuban Kesatuan Pondok Ponpes Pesantren Perguruan Studio Penerbit Harian Majalah Koran Tabloid Kantor Radio Televisi Stasiun Uni Liga Persekutuan Parlemen Senat Kongres Kabinet Konsorsium
  Universiti University College Institute Bank Ministry Department National International Association Federation Council Commission Agency`);

/** Words that close it. */
export const ORGANISATION_TAILS = words(`
  Tbk Inc Ltd Corp Corporation Group Grup Co Company Holding Holdings Foundation Institute Center Centre Watch Bank FC SC United City University College Club Airlines Air Airways
  Records Entertainment Pictures Studio Studios Band Indonesia Persero TV FM Media Press News Times Post Journal Network Research Consulting Partners Capital Securities Sekuritas Asuransi Finance Motor Motors Energy Resources`);
