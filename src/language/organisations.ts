/** Organisations and the words that open, close or abbreviate their names, written down by hand. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const lines = (list: string): readonly string[] =>
  list
    .trim()
    .split(/[\n|]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Abbreviations and one-word names. */
export const ORGANISATIONS = words(`
  ABRI ACFTA ADB AFC AFF AFP AJI Aisyiyah Akabri ANTARA Antara AP APEC APINDO Apindo Apple ASEAN Astra Avianca BAKN
  Bakamla Bakorsurtanal
  Balitbang Bappebti Bappenas Bapeda Bappeda Bapepam Barcelona Basarnas Batan Bawaslu BBC BCA BEI BEM BI BIN BKN BKKBN
  BKPM BMKG BNI BNN BNP2TKI BNPB
  BNPT BPBD BPJS BPK BPKP BPN BPOM BPPT BPS BRI BRIN BSN BSSN BTN BTPN Bulog Bawaslu BUMN CIA CNN CSIS Damkar
  Danareksa Densus DEN DJP
  DKPP DPD DPP DPR DPRD DPW DPC Dinkes Disdik Dishub Disnaker Dispora Dukcapil EXO Facebook FBI FBR FIFA Fitra FPI FBI
  Gaikindo Gapki Garuda Gerindra
  Gojek Golkar Google Gopay Grab GPMI Hamas Hanura Hezbollah Hizbullah HIPMI Hipmi HMI HTI IAEA IBM ICMI ICW IDI
  Ikadin IMF Indef Indofood Indosat Instagram
  Intel Inter Interpol IPB IPW ISIS ITB ITS IDEA Jamsostek Jasindo Juventus Jubaedah KADIN Kadin KAHMI Kapolri KASN
  Kejagung Kejari Kejati
  Kemenag Kemendag Kemendagri Kemendikbud Kemendikbudristek Kemenhan Kemenhub Kemenkes Kemenkeu Kemenko Kemenkominfo
  Kemenkop Kemenkum Kemenkumham
  Kemenlu KemenPANRB Kemenparekraf Kemenpar Kemenperin Kemenpora Kemensetneg Kemensos Kementan KemenPUPR Kesbangpol
  KNKT KNPI Kodam Kodim Komnas Kominfo Kompas Kompolnas
  Kontras KontraS Kopassus Koramil Korem Kostrad Korpri KPAI KPI KPID KPK KPPU KPU KPUD KRI KSAD KSPI KSPSI KY LAPAN
  Lazio LBH Lemhannas Liputan6
  LIPI Liverpool LKPP LPS LPSK LSI LSM MA Madrid Mabes Manchester Masyumi MDC Menwa Metro MK MPR MPRS MRP MUI
  Muhammadiyah Microsoft Milan NASA
  NasDem Nasdem NATO NBA NCT Netflix Nissan NU Nokia OJK OPEC OPM Otorita PAM PAN Panasonic Panwaslu Paspampres PBB
  PBNU PBSI PDI PDIP Perbakin
  Perhutani Perindo Permesta Persib Persija Persebaya Pertamina Pertagas Perumnas Peruri PGN PGRI PII PKB PKI PKK PKPI
  PKS PLN PMI PMII PNI
  POLRI Polda Polres Polresta Polri Polsek Pramuka PPATK PPP PSI PSSI PSIS PSM PTPN PUPR Puskesmas Pusdalops Puspen
  PWI Real Reuters
  RSUD Roma Samsung Satgas Satpol SBSI SBY-Boediono SCTV Seknas Sony SpaceX Sriwijaya Telkom Telkomsel Tempo Tesla
  Tribunnews TNI Toyota TVRI TVOne Twitter UGM UI UIN UN
  UNESCO Unesco UNHCR UNICEF Unicef Unair Unand Undip UNDP Unhas Unibraw Unilever Unpad Unpas Untar UPI UEFA USAID
  Bappelitbang Bappelitbangda BKPSDM BPKAD BPKPD Disbudpar Disdukcapil Dishut Diskominfotik Disnakertrans
  Disparpora Dispar Disparbud Disperkim Dispertan DLHK DPMPTSP DPUPR Disporapar Diskes Ditpolairud Ditreskrimsus
  Ditreskrimum Ditresnarkoba Korbrimob Polairud Puslabfor Resmob Satbrimob Satlantas Satpolairud Satresnarkoba
  Satsamapta Baharkam Divpropam Puspom Pusdokkes Dittipikor Dittipidum Dittipidsiber Dittipideksus Dittipidter
  Dittipidnarkoba Kortastipidkor PTUN BBPOM BKSDA BBKSDA BPTD KSOP BPJN BBWS BWS BNNP BNNK BPIP ANRI LPEI BPJT
  BPDPKS LLDikti DJKI DJBC KPPBC PHRI AMSI IJTI KONI Organda Aprindo Pelni ASDP Pelindo PDAM Perumdam
  BSI Askrindo Jamkrindo Taspen Asabri LPDP SeaBank Formappi JPPI FSGI KSBSI KASBI GMKI PMKRI Permabudhi Baznas
  BAZNAS PVMBG SMRC LPEM INFID ELSAM Elsam ICJR SAFEnet IDAI PDGI PPNI PDPI POGI PAEI HKTI KTNA APBI APNI Gapensi
  Inkindo Apersi Himperra PERADI Peradi IKAHI IPPAT Komjak Lakpesdam IWAPI HWDI PPDI Pertuni Gerkatin Kopasgat
  Pasmar Kolinlamil Pushidrosal Kohanudnas Koopsud Koopsus Yonmarhanlan Satgultor Denjaka Kogabwilhan Pussenif
  Kodiklat Seskoad Unhan Akmil Akpol STIK STIN IPDN STIS UPNV Unsoed Unri Unimed Unmul Untan Unram Undana Unpatti
  Uncen Unud Unissula Untirta UMJ Uhamka Ubaya Perbanas Paramadina
  BGN BPJPH Danantara KLH Kemdikdasmen Kemenbud Kemendikdasmen Kemendiktisaintek Kemendukbangga Kemenekraf Kemenhaj
  Kemenham Kemenhut Kemenimipas Kemenlh KemenPKP KemenPPPA Kemenpu Kementrans Kemkomdigi Komdigi
  Viva WALHI Walhi WHO Wikileaks WikiLeaks WTO WWF XL Yahoo
  YLBHI YLKI YouTube Youtube YPF Xinhua Kyodo DPA Itar-Tass Bernama Okezone Detikcom VIVAnews Merdeka.com Sindonews
  Republika Shopee Tokopedia Bukalapak Traveloka Lazada
  Adidas Nike Ferrari Yamaha Honda Suzuki Daihatsu Mitsubishi Hyundai BMW Mercedes Boeing Airbus AirAsia Citilink
  Merpati Mandala Freeport Chevron Exxon ExxonMobil Petronas
  Shell Total Inalum Antam Adaro Bumi Medco Newmont Sampoerna Djarum Gudang Lippo Sinarmas Ciputra Wika Waskita Adhi
  Mandiri Danamon Permata CIMB Maybank HSBC Citibank Muamalat
  Taliban Al-Qaeda Fatah Kremlin Pentagon Mossad Gestapo Yakuza Mujahidin Boko`);

/** Names of several words that no head word gives away. */
export const ORGANISATION_PHRASES = lines(`
  Amnesty International | Human Rights Watch | Transparency International | Save the Children | Greenpeace | Uni Eropa
  Liga Arab | Al Qaeda
  Real Madrid | Manchester United | Manchester City | AC Milan | Inter Milan | Bayern Munich | Paris Saint-Germain
  Chelsea FC | Arsenal FC
  Semen Padang | Persija Jakarta | Arema Malang | Bali United | PSM Makassar | Nahdlatul Ulama | Gerakan Pemuda Ansor
  GP Ansor | Hizbut Tahrir Indonesia
  Garuda Indonesia | Lion Air | Batik Air | Sriwijaya Air | Wings Air | Susi Air | Kereta Api Indonesia | Angkasa Pura
  Jasa Marga | Jasa Raharja | Pos Indonesia
  Krakatau Steel | Semen Indonesia | Bio Farma | Kimia Farma | Indo Farma | Unilever Indonesia | Gudang Garam
  Charoen Pokphand | Bursa Efek Indonesia
  Indonesia Corruption Watch | Indonesia Police Watch | Imparsial | The Wahid Institute | Setara Institute
  Charta Politika | Indo Barometer | Lingkaran Survei Indonesia
  Saiful Mujani Research | Poltracking Indonesia | Populi Center | Perludem | Palang Merah Indonesia
  Ikatan Dokter Indonesia | Persatuan Wartawan Indonesia
  Al Jazeera | Channel News Asia | Fox News | New York Times | Washington Post | The Guardian | Wall Street Journal
  Associated Press | Agence France-Presse | Sky News
  Media Indonesia | Jawa Pos | Suara Merdeka | Metro TV | Trans TV | Trans Corp | MNC Group | Global TV
  Voice of America | Kantor Berita Antara
  Super Junior | Girls' Generation | Big Bang | Led Zeppelin | The Beatles | Rolling Stones | Pink Floyd
  Tentara Nasional Indonesia | Gedung Putih | Dewan Keamanan
  Boko Haram | Khmer Merah | Ikhwanul Muslimin | Al Shabaab | Jemaah Islamiyah | Abu Sayyaf | Macan Tamil
  Front Pembela Islam
  Bank Dunia | Bank Indonesia | Bank Mandiri | Bank Century | Bank Jabar Banten | Koalisi Merah Putih
  Koalisi Indonesia Hebat`);

/** Clubs, broadcasters, publishers, labels, makers and the like, of several words or one, by their usual names. */
export const COMPANIES = lines(`
  Arsenal | Chelsea | Tottenham | Tottenham Hotspur | Everton | Newcastle United | West Ham United | Aston Villa
  Leicester City | Leeds United | Fulham | Southampton | Sunderland | Blackburn Rovers | Bolton Wanderers
  Middlesbrough | Birmingham City | Wolverhampton Wanderers | Norwich City | Crystal Palace | Brighton
  Wigan Athletic | Queens Park Rangers | Celtic | Rangers
  Real Betis | Real Sociedad | Atletico Madrid | Atlético Madrid | Sevilla FC | Valencia CF | Villarreal | Espanyol
  Athletic Bilbao | Deportivo La Coruna | Celta Vigo | Malaga CF | Getafe | Osasuna | Levante | Real Zaragoza
  Real Mallorca | Las Palmas
  Internazionale | AS Roma | SS Lazio | Fiorentina | Sampdoria | Genoa | Udinese | Parma | Torino | Bologna | Atalanta
  Cagliari | Palermo | Chievo | Hellas Verona | Sassuolo | Bayern Munchen | Bayern München | Borussia Dortmund
  Bayer Leverkusen | Schalke 04 | Werder Bremen | Hamburger SV | VfB Stuttgart | VfL Wolfsburg | Hertha Berlin
  RB Leipzig | Eintracht Frankfurt | Borussia Monchengladbach
  Ajax | Ajax Amsterdam | PSV Eindhoven | Feyenoord | FC Porto | Benfica | Sporting Lisbon | Olympique Lyon
  Olympique Marseille | AS Monaco | Paris Saint Germain | PSG | Lille OSC | Galatasaray | Fenerbahce | Besiktas
  Panathinaikos | Olympiakos | CSKA Moskow | Zenit | Shakhtar Donetsk | Dynamo Kyiv | Anderlecht | Club Brugge
  FC Basel | Boca Juniors | River Plate | Santos FC | Flamengo | Corinthians | Sao Paulo FC | LA Galaxy | Inter Miami
  New York Cosmos | Al Nassr | Al Hilal | Al Ittihad | Urawa Reds | Kashima Antlers | Johor Darul Takzim
  Persib Bandung | Persebaya Surabaya | Persipura Jayapura | Persipura | Sriwijaya FC | Arema | Arema Indonesia
  Arema FC | Arema Cronus | PSM | PSMS Medan | PSMS | PSIS Semarang | PSS Sleman | PSIM | PSIM Yogyakarta
  Persik Kediri | Persik | Persita Tangerang | Persita | Persela Lamongan | Persela | Persiba Balikpapan
  Persiba Bantul | Persiba | Persijap Jepara | Persijap | Persikabo | Persiwa Wamena | Persiwa | Persema Malang
  Persema | Persekabpas | Persegres Gresik | Persis Solo | Persis | Persiraja Banda Aceh | Persiraja | Pelita Jaya
  Pelita Bandung Raya | Mitra Kukar | Barito Putera | Borneo FC | Bhayangkara FC | Madura United | Gresik United
  Deltras Sidoarjo | Deltras | Bontang FC | PKT Bontang | Semen Padang FC | Persidafon Dafonsoro | Perseru Serui
  Dewa United | Rans Nusantara | Timnas Indonesia
  Los Angeles Lakers | Chicago Bulls | Boston Celtics | New York Yankees | New York Knicks | Miami Heat
  Golden State Warriors | Dallas Cowboys | New England Patriots | McLaren | Williams | Red Bull Racing
  Scuderia Ferrari | Renault | Sauber | Toro Rosso | Ducati | Aprilia | KTM | Lotus | Brawn GP | Repsol Honda
  RCTI | SCTV | ANTV | antv | Indosiar | MNCTV | Trans7 | Trans 7 | TPI | NET TV | Kompas TV | KompasTV | iNews | RTV
  GTV | TVRI | RRI | NBC | CBS | ABC | HBO | MTV | ESPN | Fox | FOX | PBS | NHK | TBS | Fuji TV | TV Asahi | TV Tokyo
  KBS | MBC | SBS | tvN | JTBC | Mnet | CCTV | TVB | Astro | Zee TV | Star Plus | Colors TV | Nickelodeon
  Disney Channel | Cartoon Network | Discovery Channel | National Geographic | BBC One | BBC Radio | ITV | Channel 4
  Sky Sports | Canal+ | RAI | Deutsche Welle | Disney | Walt Disney | Pixar | DreamWorks | Warner Bros | Warner Bros.
  Universal Pictures | Paramount Pictures | Columbia Pictures | 20th Century Fox | MGM | Lionsgate | Miramax | Marvel
  Marvel Studios | DC Comics | Netflix | Hulu | Yash Raj Films | MD Pictures | Starvision | Rapi Films
  Soraya Intercine Films | Multivision Plus | SinemArt | Screenplay Films | Miles Films
  Sony Music | Sony BMG | BMG | Universal Music | Universal Music Indonesia | Warner Music | Warner Music Indonesia
  EMI | EMI Music | Musica Studio | Musica Studios | Aquarius Musikindo | Trinity Optima | Trinity Optima Production
  Nagaswara | Columbia Records | Atlantic Records | Capitol Records | Def Jam | Motown | Island Records | Interscope
  RCA Records | Epic Records | Avex | Avex Trax | SM Entertainment | YG Entertainment | JYP Entertainment
  Big Hit Entertainment | HYBE | Starship Entertainment | Cube Entertainment | Johnny's Entertainment
  AKB48 | JKT48 | SNH48 | BTS | EXO | SHINee | Girls Generation | SNSD | 2NE1 | 2PM | TVXQ | Blackpink | BLACKPINK
  Twice | Red Velvet | Wonder Girls | Big Bang | Seventeen | NCT | Arashi | SMAP | Metallica | Nirvana | Queen
  Coldplay | Radiohead | U2 | Oasis | Linkin Park | Green Day | Guns N' Roses | Deep Purple | Iron Maiden
  Black Sabbath | Slipknot | Maroon 5 | One Direction | Backstreet Boys | Westlife | Boyzone | Take That | Spice Girls
  Slank | Dewa 19 | Dewa | Gigi | Padi | Ungu | Noah | Peterpan | Jamrud | Netral | God Bless | Koes Plus
  Sheila on 7 | Sheila On 7 | ST12 | Wali | Kangen Band | Armada | Geisha | d'Masiv | D'Masiv | Nidji | Letto
  Ada Band | Kahitna | Java Jive | Krakatau | Elpamas | Boomerang | Superman Is Dead | Burgerkill | Seringai
  Efek Rumah Kaca | Naif | The Changcuters | The SIGIT | Cherrybelle | 7 Icons | SM*SH
  Google | Microsoft | Apple | IBM | Intel | Oracle | Cisco | Dell | Hewlett-Packard | HP | Nvidia | AMD | Qualcomm
  Huawei | Xiaomi | Oppo | Vivo | Lenovo | Asus | Acer | LG | Motorola | Siemens | Ericsson | BlackBerry
  Research In Motion | Mozilla | Adobe | Amazon | Alibaba | Tencent | Baidu | ByteDance | TikTok | WhatsApp | Telegram
  Spotify | Uber | Airbnb | Tesla | SpaceX | OpenAI | PayPal | Visa | Mastercard | eBay | LinkedIn | Pinterest
  Snapchat | Wikipedia | Wikimedia | Smartfren | XL Axiata | Axiata | Indosat Ooredoo | Tri Indonesia | Biznet | GoTo
  OVO | Dana | LinkAja | Blibli | Ruangguru | Halodoc
  General Motors | Ford | Chrysler | Volkswagen | Audi | Porsche | Mercedes-Benz | Volvo | Peugeot | Citroen | Fiat
  Nissan | Mazda | Subaru | Isuzu | Hino | Kia | Tata Motors | Proton | Wuling | Boeing | Airbus | Lockheed Martin
  Rolls-Royce | Bombardier | Embraer | Dirgantara Indonesia | PT DI | PT PAL | Pindad | Singapore Airlines
  Malaysia Airlines | Qantas | Emirates | Qatar Airways | Etihad | KLM | Lufthansa | British Airways | Air France
  Cathay Pacific | Thai Airways | Japan Airlines | Korean Air | Delta Air Lines | American Airlines | United Airlines
  Adam Air | Batavia Air | TransNusa | Trigana Air | Xpress Air | Pelita Air | NAM Air | Super Air Jet | Scoot
  Jetstar | Firefly
  Coca-Cola | Pepsi | PepsiCo | McDonald's | KFC | Burger King | Starbucks | Pizza Hut | Nestle | Nestlé | Danone
  Unilever | Procter & Gamble | Johnson & Johnson | Pfizer | AstraZeneca | Moderna | Sinovac | Sinopharm | Novartis
  Bayer | Roche | Walmart | Carrefour | IKEA | Indomaret | Alfamart | Hypermart | Matahari | Lotte | Lotte Mart
  Giant | Sogo | Uniqlo | Zara | Nike | Adidas | Puma | Total | ExxonMobil | Chevron | ConocoPhillips | BP | Rio Tinto
  BHP Billiton | Vale | Medco Energi | Bumi Resources | Adaro Energy | Bukit Asam | Timah | Aneka Tambang
  Vale Indonesia | Freeport Indonesia | Newmont Nusa Tenggara | Lapindo Brantas | Indofood | Mayora | Wings
  Kalbe Farma | Sido Muncul | Astra International | Bakrie Group | Salim Group | Grup Bakrie | Grup Salim
  Lippo Group | Sinar Mas | MNC | Emtek | CT Corp | Agung Podomoro | Agung Podomoro Land | Summarecon | Ciputra Group
  Hutama Karya | Waskita Karya | Wijaya Karya | Adhi Karya | Pembangunan Perumahan | Goldman Sachs | Morgan Stanley
  JP Morgan | JPMorgan | Citigroup | Bank of America | Merrill Lynch | Lehman Brothers | Deutsche Bank | Credit Suisse
  UBS | Barclays | Standard Chartered | HSBC | Moody's | Standard & Poor's | Fitch Ratings | Bloomberg | Dow Jones
  Financial Times | The Economist | Newsweek | Time | USA Today | Los Angeles Times | The Times | Daily Mail | The Sun
  The Independent | Le Monde | Der Spiegel | El Pais | La Gazzetta dello Sport | Marca | Asahi Shimbun
  Yomiuri Shimbun | The Straits Times | Straits Times | South China Morning Post | Haaretz | Jerusalem Post
  Rolling Stone | Billboard | Vogue | Forbes | People | Harian Kompas | Pikiran Rakyat | Suara Pembaruan | Republika
  Sinar Harapan | Bisnis Indonesia | The Jakarta Post | Jakarta Post | Jakarta Globe | Gatra | Detik | Okezone
  Kapanlagi
  PBB | Perserikatan Bangsa-Bangsa | Dewan Keamanan PBB | Uni Afrika | Organisasi Kerja Sama Islam | OKI
  Gerakan Non-Blok | G20 | G7 | G8 | BRICS | OECD | World Bank | Asian Development Bank | European Union
  African Union | UNESCO | UNHCR | ILO | FAO | WFP | IOM | UNODC | IPCC | ICRC | Oxfam | WWF | KGB | MI6 | MI5 | FSB
  Scotland Yard | Pentagon | Kremlin | Gedung Putih | Partai Republik | Partai Buruh | Partai Konservatif
  Partai Komunis | Partai Komunis Tiongkok | Partai Komunis China | UMNO | Barisan Nasional | Pakatan Rakyat
  Fretilin | Hamas | Fatah | PLO | Hizbullah | Taliban | ISIS | Al-Qaeda | Al Qaidah | Ikhwanul Muslimin
  Ku Klux Klan | Nazi | VOC | KNIL | Budi Utomo | Sarekat Islam | Syarikat Islam | Jong Java | Masyumi | PNI | PKI
  PRRI | Permesta | DI/TII | GAM | OPM | RMS | MKGR | SOKSI | Pemuda Pancasila | KNPI | HMI | PMII | GMNI | IMM
  KAMMI | PII | IPNU | IPPNU | Fatayat NU | Muslimat NU | Banser | Muhammadiyah | Aisyiyah | Persis | LDII | PGI | KWI
  Walubi | PHDI | Matakin
  Universitas Harvard | Harvard | Stanford | Yale | MIT | Princeton | Oxford University | Cambridge University
  Harvard University | Stanford University | Cornell University | Columbia University | UCLA | Berkeley
  Monash University | Universitas Al-Azhar | Al-Azhar | Unair | Undip | UNS | Unibraw | Unhas | USU | Unand | Unsri
  Unila | Unnes | UNY | UNJ | UPI | Unesa | UMY | UMS | UMM | UII | Unika Soegijapranata | Atma Jaya | Trisakti
  Binus | Untar | Gunadarma | Unpar | Unisba | Itenas | Unikom | Telkom University`);

/** Words that open the name of an organisation. */
export const ORGANISATION_HEADS = words(`
  Kementerian Departemen Kementrian Direktorat Ditjen Itjen Dirjen Deputi Sekretariat Setjen Inspektorat Badan Balai
  Lembaga Komisi Komite Dewan Majelis Mahkamah Kejaksaan
  Pengadilan Kepolisian Polda Polres Polresta Polrestabes Polsek Polsekta Mabes Bareskrim Dinas Dinkes Kantor Satuan
  Satpol Satgas Pemerintah Pemprov Pemkab Pemkot Pemda DPRD DPD DPP DPC DPW KPU KPUD
  Bawaslu Panwaslu Universitas Institut Sekolah Akademi Politeknik Fakultas Jurusan SD SMP SMA SMK MTs MAN SDN SMPN
  SMAN SMKN STIE STIKES Stikes UIN IAIN STAIN
  Yayasan Komunitas Perkumpulan Persatuan Perhimpunan Ikatan Asosiasi Gabungan Himpunan Serikat Federasi Konfederasi
  Forum Aliansi Koalisi Front Gerakan Partai Fraksi PT CV UD Perum Perusahaan Bank Koperasi
  Rumah RS RSU RSUD RSUP Puskesmas Klinik Pusat Laboratorium Tim Klub Grup Band Organisasi Kamar Bursa Otoritas
  Masyarakat Palang Tentara Korps Kodam Korem Kodim Pasukan Brigade Batalyon Resimen
  Sinode Keuskupan Gereja Pengurus Pimpinan Paguyuban Kesatuan Pondok Ponpes Pesantren Perguruan Studio Penerbit
  Harian Majalah Koran Tabloid Kantor Radio Televisi Stasiun Uni Liga Persekutuan Parlemen Senat Kongres Kabinet
  Konsorsium
  Universiti University College Institute Bank Ministry Department National International Association Federation
  Council Commission Agency`);

/** Words that close it. */
export const ORGANISATION_TAILS = words(`
  Tbk Inc Ltd Corp Corporation Group Grup Co Company Holding Holdings Foundation Institute Center Centre Watch Bank FC
  SC United City University College Club Airlines Air Airways
  Records Entertainment Pictures Studio Studios Band Indonesia Persero TV FM Media Press News Times Post Journal
  Network Research Consulting Partners Capital Securities Sekuritas Asuransi Finance Motor Motors Energy Resources`);
