/** What news of Indonesia and the world names often, by kind, written down by hand. */

const names = (list: string): readonly string[] =>
  list
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** Authorities, parties, associations, companies, universities, hospitals, media, labels, fashion houses. */
export const WORLD_ORGANISATIONS: readonly string[] = names(`
  ACT | AXA | Fed | The Fed | Aksi Cepat Tanggap | IPTN | Walubi | PGI | KWI | PHDI | Matakin |
  Bareskrim | Korlantas | Ditlantas | Satlantas | Satreskrim | Ditreskrimum | Ditreskrimsus | Ditresnarkoba
  Satresnarkoba | Satnarkoba | Satintelkam | Satsabhara | Sabhara | Brimob | Korbrimob | Densus 88
  Densus 88 Antiteror | Gegana | Propam | Divpropam | Bidpropam | Paminal | Inafis | Puslabfor | Labfor | Polair
  Polairud | Ditpolairud | Baharkam | Baintelkam | Kortastipidkor | Provost | Puspom | Puspom TNI | Pomdam | Denpom
  Pomal | Pom AU | Marinir | Korps Marinir | Kopaska | Paskhas | Kopasgat | Kopassus | Kostrad | Koopssus | Raider
  Yonif | Yonkav | Yonarmed | Brigif | Lantamal | Lanal | Lanud | Koarmada | Koarmabar | Koarmatim | Koopsau
  Kohanudnas | Kogabwilhan | Akmil | Akpol | AAL | AAU | Seskoad | Sespim | Sespimti | Secapa | PTIK | STIK | SPN
  IPDN | STIN | STAN | PKN STAN | STIS | Poltekip | Poltekim | Pemprov | Pemkab | Pemkot | Pemda | Pemprov DKI
  DPRD DKI | DPRD | MPR RI | DPR RI | DPD RI | BPK RI | MK | MA | KY | KPK | KPU RI | KPUD | KIP Aceh | Bawaslu
  Panwaslu | Panwaslih | Gakkumdu | Sentra Gakkumdu | DKPP | Kejagung | Kejati | Kejari | Jampidsus | Jampidum | PN
  PT TUN | PTUN | Pengadilan Tipikor | Kemenko Polhukam | Kemenko Perekonomian | Kemenko PMK | Kemenko Marves
  Kemenko Maritim | Kemendikbudristek | Kemendikdasmen | Kemdiktisaintek | Kemendiktisaintek | Kemenbud
  Kemenristekdikti | Kemenristek | Kemenaker | Kemnaker | Kemenakertrans | Kemendes | Kemendes PDTT | Kemenkop UKM
  KemenkopUKM | Kemenpan RB | KemenPAN-RB | Kemenpan | Kementerian PUPR | KemenPUPR | Kemen PU | KemenPU | KemenPPPA
  Kemen PPPA | KPPPA | Kementerian ESDM | KESDM | KLHK | Kemenhut | KLH | KKP | KemenP2MI | BP2MI | Kemenimipas
  Kemenko Infra | Kemenko Pangan | Kemensesneg | Setneg | Setkab | Seskab | Setwapres | BPIP | BIN | BAIS | BNPT | BNN
  BNNP | BNNK | BNPB | BPBD | Basarnas | BMKG | BPPT | LIPI | BRIN | LAPAN | BATAN | BIG | BPS | BPN | ATR/BPN | BKN
  BKD | BKPSDM | LAN | ANRI | Perpusnas | BPKP | BPKAD | Bapenda | Dispenda | Bappenas | Bappeda | BKPM | BPH Migas
  SKK Migas | BP Batam | BP Tapera | BPJS | BPJS Kesehatan | BPJS Ketenagakerjaan | BPJS TK | BPJPH | BPKH | Baznas
  BWI | LAZ | BAZNAS RI | BP Haji | DJP | DJBC | Bea Cukai | Ditjen Pajak | Ditjen Imigrasi | Ditjenpas | Kanwil
  Imigrasi | Kemenkumham | Kanwil Kemenkumham | BPOM | BBPOM | Badan POM | LPSK | KPAI | KPPAD | Komnas HAM
  Komnas Perempuan | Komnas Anak | Komnas PA | Ombudsman | Ombudsman RI | KPPU | KPI | KPI Pusat | KIP | Dewan Pers
  LSF | LMKN | Kompolnas | KSP | Kantor Staf Presiden | Wantimpres | Watimpres | Lemhannas | Lemhanas | Wantannas
  DEN | KEIN | KNEKS | KNKS | LPDP | LPEI | LPS | OJK | PPATK | BEI | KSEI | KPEI | KNKT | AirNav | AirNav Indonesia
  Perum Damri | Damri | Bulog | Perum Bulog | Peruri | Perumnas | Perhutani | Jasa Tirta | Perum PFN | LPP TVRI
  LPP RRI | PFN | TKN | BPN Prabowo-Sandi | TPN | TPN Ganjar-Mahfud | Timnas AMIN | PDI Perjuangan | PDI-P | PDIP
  Golkar | Gerindra | NasDem | Nasdem | PKB | PKS | PAN | PPP | Demokrat | Partai Demokrat | Hanura | Perindo | PSI
  PBB | PKPI | Partai Berkarya | Berkarya | Partai Garuda | Gelora | Partai Gelora | Partai Ummat | Partai Buruh | PKN
  Partai Aceh | PRD | PRIMA | Projo | Jokowi Mania | JoMan | Relawan Jokowi | Seknas Jokowi | FPI | HTI | PA 212
  GNPF Ulama | GNPF MUI | GNPF | NU | PBNU | PWNU | PCNU | Nahdlatul Ulama | Muslimat NU | Fatayat NU | GP Ansor
  Banser | IPNU | IPPNU | PMII | Muhammadiyah | PP Muhammadiyah | Aisyiyah | Nasyiatul Aisyiyah | IMM | HMI | HMI MPO
  KAMMI | GMNI | GMKI | PMKRI | KMHDI | BEM SI | BEM UI | BEM KM | LMND | FMN | AMAN | Walhi | Jatam | Kontras | YLBHI
  LBH | LBH Jakarta | LBH Masyarakat | LBH Pers | Imparsial | Elsam | Setara Institute | PSHK | ICJR | ICW | TII
  MAKI | Perludem | KIPP | JPPR | Kopel | FITRA | Seknas Fitra | Migrant Care | SBMI | SPSI | KSPSI | KSPI | FSPMI
  KASBI | SBSI | KSBSI | Apindo | Kadin | Kadin Indonesia | Hipmi | HIPMI | Gapki | Gapensi | Gaikindo | AISI | REI
  APPBI | Aprindo | PHRI | Asita | ASITA | INACA | Organda | GINSI | ALFI | INSA | API | APTRI | HKTI | KTNA | SPI
  Tani Merdeka | Pelni | IDI | IBI | PPNI | IAI | PDGI | POGI | IDAI | PERSI | Ikadin | Peradi | PERADI | AAI | KAI
  PWI | AJI | IJTI | AMSI | SMSI | PRSSNI | MUI | PGI | KWI | Walubi | PHDI | Matakin | DMI | LDII | FKUB | LAM | LVRI
  PPM | FKPPI | Pemuda Pancasila | Pemuda Panca Marga | KNPI | Karang Taruna | Pramuka | Kwarnas | PMI | PMI Pusat
  IOF | IMI | Ikatan Motor Indonesia | PSSI | Askot PSSI | Asprov PSSI | PT LIB | PT Liga Indonesia Baru | LIB
  PT Gelora Trisula Semesta | APPI | PBSI | PP PBSI | PBVSI | PERBASI | Perbasi | PELTI | PRSI | PASI | PB PASI
  PABBSI | PERTINA | IPSI | Forki | FORKI | PJSI | KONI | KONI Pusat | KOI | NOC Indonesia | NPC | NPC Indonesia
  INASGOC | Inasgoc | INAPGOC | Percasi | Perbakin | Perpani | ISSI | FASI | POSSI | PODSI | PTMSI | PBESI | ESI
  IeSPA | BOPI | BSANK | LADI | PT Pertamina | Pertamina Patra Niaga | Pertamina Hulu Energi | Pertamina EP
  Pertamina Geothermal Energy | PGE | PHE | Pertagas | PGN | PLN | PT PLN | PLN Persero | Indonesia Power | Jasa Marga
  Waskita Karya | Waskita | Wijaya Karya | WIKA | Wika | Adhi Karya | PT PP | Hutama Karya | Nindya Karya
  Brantas Abipraya | Amarta Karya | Istaka Karya | Angkasa Pura | Angkasa Pura I | Angkasa Pura II | AP I | AP II
  Pelindo | Pelindo II | Pelindo III | PT KAI | PT Kereta Api Indonesia | KCI | PT KCI | KAI Commuter | KCIC | PT KCIC
  MRT Jakarta | PT MRT Jakarta | LRT Jakarta | TransJakarta | Transjakarta | PT Transjakarta | Jakpro | PT Jakpro
  JakPro | Sarana Jaya | Dharma Jaya | Food Station | Pasar Jaya | PD Pasar Jaya | PAM Jaya | Ancol | ASDP
  ASDP Indonesia Ferry | PT Pelni | Garuda Indonesia | Citilink | Lion Air | Batik Air | Wings Air | Lion Air Group
  Sriwijaya Air | NAM Air | Nam Air | AirAsia | AirAsia Indonesia | Indonesia AirAsia | Super Air Jet | TransNusa
  Pelita Air | Susi Air | Trigana Air | Singapore Airlines | Malaysia Airlines | Scoot | Jetstar | Qantas | Emirates
  Etihad | Qatar Airways | Saudia | Saudi Airlines | Turkish Airlines | Cathay Pacific | Ethiopian Airlines | ANA
  Japan Airlines | Korean Air | Thai Airways | Lufthansa | KLM | British Airways | American Airlines | United Airlines
  Delta Airlines | Delta Air Lines | Air France | Air India | IndiGo | VietJet | BNI | BRI | BTN | Bank Mandiri
  Bank BNI | Bank BRI | Bank BTN | BSI | Bank Syariah Indonesia | BNI Syariah | BRI Syariah | Mandiri Syariah
  Bank Syariah Mandiri | Bank Muamalat | BCA | Bank Central Asia | CIMB Niaga | Bank CIMB Niaga | Danamon
  Bank Danamon | Permata | Bank Permata | PermataBank | Panin | Bank Panin | OCBC NISP | Bank OCBC NISP | OCBC
  Maybank | Maybank Indonesia | UOB | UOB Indonesia | HSBC | Citibank | DBS | Bank DBS | Bank DKI | Bank BJB
  bank bjb | BJB | Bank Jatim | Bank Jateng | Bank Sumut | Bank Nagari | Bank Sumsel Babel | Bank Sulselbar | Bank NTT
  Bank Mega | Bank Bukopin | Bukopin | KB Bukopin | BTPN | Jenius | Bank Jago | Bank Neo Commerce | SeaBank
  Allo Bank | Sinarmas | Bank Sinarmas | Pegadaian | PT Pegadaian | PNM | Taspen | Asabri | Jiwasraya
  PT Asuransi Jiwasraya | Jasa Raharja | Askrindo | Jamkrindo | Jasindo | Bumiputera | AJB Bumiputera | Prudential
  Prudential Indonesia | Allianz | Allianz Indonesia | Manulife | AXA Mandiri | AIA | FWD | Sequis | Zurich | Chubb
  Adira | Adira Finance | FIF | FIFGROUP | BFI Finance | BAF | WOM Finance | Mandiri Tunas Finance | Danareksa
  Mandiri Sekuritas | Mirae Asset Sekuritas | Indo Premier Sekuritas | Trimegah | Bahana | Schroders | BNP Paribas
  Goldman Sachs | JP Morgan | JPMorgan | Morgan Stanley | Credit Suisse | UBS | Deutsche Bank | Barclays
  Standard Chartered | Bank of America | Merrill Lynch | Moody's | Fitch | Fitch Ratings | S&P | Standard & Poor's
  Pefindo | BlackRock | SoftBank | Sequoia | Temasek | GIC | Danantara | INA | Lembaga Pengelola Investasi | IMF
  World Bank | ADB | AIIB | IFC | WTO | OECD | G7 | G20 | APEC | ASEAN | OPEC | OPEC+ | The Fed | Federal Reserve
  ECB | BoJ | Bank of Japan | PBOC | Bank Sentral Eropa | Astra | Astra International | PT Astra International
  Astra Honda Motor | AHM | PT Astra Honda Motor | Astra Agro | Astra Daihatsu Motor | ADM | Toyota Astra Motor | TAM
  TMMIN | Auto2000 | Honda Prospect Motor | HPM | Yamaha Indonesia Motor Manufacturing | YIMM | Suzuki Indomobil | SIS
  Indomobil | Nissan Motor Indonesia | Mitsubishi Motors | MMKSI | KTB | Isuzu Astra Motor Indonesia | IAMI
  Hino Motors | HMSI | Hyundai Motor | HMID | Wuling Motors | SGMW | DFSK | Sokonindo | BYD | Chery | Mazda | Eurokars
  Kia | Subaru | Peugeot | Renault | Volkswagen | VW | BMW Group | BMW Indonesia | Mercedes-Benz Indonesia | Audi
  Porsche | Lamborghini | Ferrari | Jaguar | Land Rover | Ford | General Motors | GM | Chevrolet | Chrysler | FCA
  Tesla | Volvo | Scania | Tata Motors | Kawasaki | Kawasaki Motor Indonesia | KMI | Harley-Davidson | Ducati | KTM
  Vespa | Piaggio | Piaggio Indonesia | TVS | Bajaj | Benelli | Royal Enfield | Viar | Gesits | Bosch | Denso
  Michelin | Bridgestone | Gajah Tunggal | GT Radial | Pirelli | Brembo | Shell | ExxonMobil | Chevron | BP | Petronas
  Vivo | AKR | Medco | Medco Energi | Adaro | Adaro Energy | Bumi Resources | Kaltim Prima Coal | KPC | Arutmin
  Berau Coal | Bukit Asam | PTBA | Antam | PT Antam | Aneka Tambang | PT Timah | Inalum | MIND ID | Freeport
  PT Freeport Indonesia | PTFI | Freeport Indonesia | Vale | Vale Indonesia | Newmont | Amman Mineral | Krakatau Steel
  PT INKA | INKA | PT PAL | PT Pindad | Pindad | PT DI | PTDI | PT Dirgantara Indonesia | LEN | Semen Indonesia
  Semen Padang | Semen Gresik | Indocement | Holcim | Holcim Indonesia | Petrokimia Gresik | Pupuk Indonesia
  Pupuk Kaltim | Pusri | RNI | PTPN | PTPN III | PTPN V | Perkebunan Nusantara | Kimia Farma | Indofarma | Bio Farma
  Kalbe | Kalbe Farma | Sido Muncul | Dexa Medica | Combiphar | Sanofi | Pfizer | AstraZeneca | Moderna | Sinovac
  Sinopharm | Novavax | Johnson & Johnson | Bayer | Roche | Novartis | GSK | Merck | Abbott | Unilever
  Unilever Indonesia | P&G | Procter & Gamble | Nestle | Nestlé | Danone | Danone Aqua | Aqua | Coca-Cola | Coca Cola
  Pepsi | PepsiCo | Indofood | Indofood CBP | Mayora | Wings Group | Garudafood | Heinz ABC | Kapal Api | Ultrajaya
  Indomaret | Alfamart | Alfamidi | Hypermart | Carrefour | Transmart | Lotte Mart | Lotte | Matahari | Ramayana
  Ace Hardware | IKEA | Mitra Adiperkasa | Uniqlo | Zara | H&M | Starbucks | McDonald's | McDonalds | KFC | Pizza Hut
  Burger King | J.CO | Kopi Kenangan | Janji Jiwa | Fore Coffee | Es Teh Indonesia | Mixue | Djarum | PT Djarum
  Gudang Garam | Sampoerna | HM Sampoerna | Bentoel | Philip Morris | Sinar Mas | Sinar Mas Land | Agung Podomoro
  Agung Podomoro Land | Agung Sedayu | Agung Sedayu Group | Summarecon | Ciputra | Lippo | Lippo Group
  Lippo Karawaci | Meikarta | Pakuwon | Modernland | Intiland | Alam Sutera | Paramount Land | Jababeka | Salim Group
  Salim Grup | CT Corp | Bakrie | Bakrie Group | Grup Bakrie | Emtek | MNC | MNC Group | MNC Land | MNC Bank
  MNC Media | Royal Golden Eagle | APRIL | RAPP | APP | Asia Pulp & Paper | Wilmar | Musim Mas | Artha Graha | Telkom
  PT Telkom | Telkom Indonesia | Telkomsel | IndiHome | Indosat | Indosat Ooredoo | Ooredoo | IOH | XL | XL Axiata
  Axis | Tri | 3 Indonesia | Hutchison | Hutchison 3 Indonesia | Smartfren | First Media | Biznet | MyRepublic
  Lintasarta | Huawei | Huawei Indonesia | ZTE | Ericsson | Nokia | Qualcomm | MediaTek | Intel | AMD | Nvidia
  NVIDIA | TSMC | Foxconn | Samsung | Samsung Electronics | Samsung Indonesia | Xiaomi | Xiaomi Indonesia | Oppo
  OPPO | OPPO Indonesia | Vivo Indonesia | Realme | realme | realme Indonesia | OnePlus | Asus | ASUS | Asus Indonesia
  Acer | Acer Indonesia | Lenovo | Dell | MSI | Toshiba | Sharp | Panasonic | LG | LG Electronics | Sony
  Sony Interactive Entertainment | Canon | Nikon | Fujifilm | GoPro | DJI | Epson | Advan | Evercoss | Polytron
  Maspion | Apple | Google | Google Indonesia | Alphabet | Facebook | Facebook Indonesia | Microsoft | Amazon
  Twitter | Twitter Indonesia | Netflix | Spotify | ByteDance | Bytedance | TikTok Indonesia | Tencent | Alibaba
  Baidu | JD.com | Yahoo | eBay | PayPal | Visa | Mastercard | Stripe | Uber | Lyft | Airbnb | SpaceX | OpenAI | IBM
  Oracle | SAP | Cisco | Salesforce | Adobe | Zoom | Slack | Dropbox | LinkedIn | Snap | Pinterest | Reddit
  Kaspersky | Symantec | Gojek | GoTo | Grab | Grab Indonesia | Tokopedia | Bukalapak | Shopee | Shopee Indonesia
  Lazada | Lazada Indonesia | Blibli | JD.ID | Zalora | Traveloka | Tiket.com | Pegipegi | Agoda | Booking.com | Airy
  OYO | RedDoorz | Ruangguru | Zenius | Quipper | Halodoc | Alodokter | Kitabisa | Kitabisa.com | Investree | Modalku
  Amartha | Akulaku | Kredivo | LinkAja | Xendit | Midtrans | Carousell | OLX | OLX Indonesia | Carro | Carmudi
  Carsome | Gameloft | Garena | Moonton | Electronic Arts | EA | Ubisoft | Activision | Blizzard | Riot Games | Valve
  Epic Games | Nintendo | Sega | Konami | Capcom | Square Enix | Bandai Namco | Rockstar Games | NTT Docomo
  SK Telecom | Rakuten | Mitsui | Mitsubishi Corporation | Sumitomo | Marubeni | Itochu | Hitachi | Nippon Steel
  POSCO | Posco | Hyundai | Hanwha | SK Innovation | CATL | LG Energy Solution | Tsingshan | Saudi Aramco | Aramco
  SABIC | ADNOC | Mubadala | DP World | Gazprom | Rosneft | Lukoil | Shell Indonesia | Eni | Equinor | Siemens | GE
  General Electric | Boeing | Airbus | Lockheed Martin | Raytheon | Northrop Grumman | BAE Systems | Rolls-Royce
  Bombardier | Embraer | Sukhoi | Dassault | Thales | Saab | ATR | COMAC | Halliburton | Schlumberger | Glencore
  Rio Tinto | BHP | Cargill | Sinopec | CNOOC | PetroChina | Huadian | Sinohydro | CRRC | Alstom | Maersk | Evergreen
  Cosco | Petral | Pertamina Energy Trading | Pertamina Energy Services | UI | UGM | ITB | IPB | Unair | Undip | Unpad
  Unhas | USU | Unand | Unsri | Unila | Unri | Unja | Unsyiah | USK | UB | Universitas Brawijaya | UNS | Unnes | UNY
  UPI | UNJ | Unesa | ITS | Unej | Unram | Unud | Undana | Unsrat | Untad | Unmul | ULM | Untan | Unpatti | Uncen
  Unipa | UNP | Unimed | UIN | UIN Syarif Hidayatullah | UIN Sunan Kalijaga | UIN Sunan Ampel | IAIN | STAIN
  UIN Jakarta | UIN Bandung | UMY | UMM | UMS | UII | UAD | UMJ | Uhamka | UHAMKA | Unisba | Unpas | Unpar | UKSW
  Unika Soegijapranata | UKI | Untar | Usakti | Universitas Trisakti | Trisakti | Binus | Binus University | BINUS
  Universitas Bina Nusantara | UPH | Universitas Pelita Harapan | Unika Atma Jaya | Atma Jaya | Ubaya
  Universitas Surabaya | Petra | UK Petra | Universitas Indonesia | Universitas Gadjah Mada
  Institut Teknologi Bandung | Institut Pertanian Bogor | Universitas Airlangga | Universitas Diponegoro
  Universitas Padjadjaran | Universitas Hasanuddin | Universitas Sumatera Utara | Universitas Andalas
  Universitas Paramadina | Paramadina | Universitas Mercu Buana | Universitas Pancasila | Universitas Nasional | Unas
  Universitas Terbuka | Universitas Negeri Jakarta | Universitas Pendidikan Indonesia | Universitas Islam Indonesia
  Universitas Udayana | Telkom University | Unhan | Universitas Pertahanan | ISI | IKJ | Institut Kesenian Jakarta
  Harvard | Harvard University | Universitas Harvard | Stanford | Stanford University | Universitas Stanford | MIT
  Yale | Princeton University | Columbia University | Universitas Columbia | Oxford | Oxford University
  Universitas Oxford | Universitas Cambridge | Cambridge University | Universitas Tokyo | NUS | NTU
  Nanyang Technological University | National University of Singapore | Universitas Melbourne | ANU
  Monash University | Universitas Monash | Universitas Al Azhar | Al-Azhar | Johns Hopkins | Universitas Johns Hopkins
  Imperial College London | King's College London | UCLA | New York University | Boston University | Duke University
  Cornell University | Mayo Clinic | Eijkman | Lembaga Eijkman | RSCM | RSPAD | RSPAD Gatot Soebroto | RSPP | RSUD
  RSUP | RSUP Fatmawati | RSUP Persahabatan | RS Polri | RS Polri Kramat Jati | RS Bhayangkara | RS Medistra
  RS Siloam | Siloam | RS MMC | RS Pondok Indah | RS Mitra Keluarga | RS Harapan Kita | RS Dharmais | RS Hermina
  RS Mayapada | RS Abdi Waluyo | RS YPK | RS Hasan Sadikin | RSHS | RSUP Sanglah | RSUP Kariadi | RSUP Adam Malik
  RSUD Dr Soetomo | RSUD Soetomo | RSUD Dr Moewardi | RSKO | RSPI Sulianti Saroso | RSPI | Wisma Atlet
  RSDC Wisma Atlet | Mount Elizabeth | RS Mount Elizabeth | CIA | FBI | NSA | Pentagon | DEA | ICE | FDA | CDC | FAA
  FTC | SEC | NASA | NOAA | NTSB | Secret Service | Homeland Security | Kongres AS | Senat AS | DPR AS
  Mahkamah Agung AS | Departemen Luar Negeri AS | Departemen Kehakiman AS | Departemen Pertahanan AS
  Angkatan Laut AS | Angkatan Udara AS | Gedung Putih | Partai Demokrat AS | Partai Republik | Partai Konservatif
  Partai Buruh Inggris | Partai Likud | Likud | Fatah | Hamas | Hizbullah | Hezbollah | Houthi | Taliban | Al-Qaeda
  Al Qaeda | ISIS | Boko Haram | Al-Shabaab | Abu Sayyaf | MILF | JI | JAD | Jamaah Ansharut Daulah | Jamaah Islamiyah
  MIT Poso | NII | OPM | KKB | KKSB | TPNPB | TPNPB-OPM | ULMWP | KNPB | GAM | RMS | IRA | ETA | FARC | PKK | SDF
  YPG | IRGC | Garda Revolusi | Garda Revolusi Iran | Korps Garda Revolusi Islam | Quds | Pasukan Quds | Mossad
  Shin Bet | IDF | Kremlin | KGB | FSB | GRU | Wagner | MI5 | MI6 | Scotland Yard | BND | Bundeswehr | Bundestag
  NATO | Uni Eropa | UE | EU | Komisi Eropa | Parlemen Eropa | Dewan Eropa | Dewan Keamanan PBB | DK PBB
  Majelis Umum PBB | UNICEF | UNESCO | UNHCR | UNDP | UNFPA | UNEP | UNODC | WFP | WHO | FAO | ILO | IOM | IAEA | ICAO
  IMO | ICC | ICJ | Mahkamah Internasional | Mahkamah Pidana Internasional | Interpol | INTERPOL | Europol | OKI
  Liga Arab | GCC | Uni Afrika | OAS | Human Rights Watch | HRW | Amnesty | Amnesty International
  Amnesty International Indonesia | Amnesti Internasional | Greenpeace | Greenpeace Indonesia | WWF | WWF Indonesia
  WWF-Indonesia | Oxfam | Save the Children | Palang Merah Internasional | ICRC | MSF | Doctors Without Borders
  Transparency International | Freedom House | RSF | Reporters Without Borders | Pentagon AS | Partai Komunis China
  PKC | Tentara Pembebasan Rakyat | Knesset | Duma | Vatikan | Takhta Suci | Gereja Katolik | Interpol Indonesia
  Parlemen Inggris | Kementerian Luar Negeri AS | Liputan6.com | Kompas.com | Kompas | Kompas.id | detikcom
  detik.com | Detik.com | Detikcom | Tempo.co | Tempo | Tribunnews.com | Tribunnews | Tribun | TribunJakarta
  Wartakota | Warta Kota | Antara | ANTARA | Kantor Berita Antara | LKBN Antara | CNN | CNN Indonesia
  CNNIndonesia.com | CNBC | CNBC Indonesia | BBC | BBC Indonesia | BBC News | Al Jazeera | Al-Jazeera | Reuters | AFP
  AP | Associated Press | Xinhua | Kyodo | Yonhap | Bernama | TASS | Tass | Sputnik | RT | Fars | Tasnim | IRNA
  Press TV | SANA | Anadolu | Anadolu Agency | Haaretz | Jerusalem Post | Times of Israel | Der Spiegel | Bild
  Die Welt | Le Monde | Le Figaro | L'Equipe | Marca | Mundo Deportivo | El Pais | La Repubblica
  Gazzetta dello Sport | La Gazzetta dello Sport | Corriere dello Sport | Corriere della Sera | Tuttosport
  Calciomercato | Football Italia | Goal.com | Goal Internasional | ESPN | Sky Sports | Sky Sport | Sky Sport Italia
  Fox Sports | BT Sport | Daily Mail | Dailymail | Mirror | Daily Mirror | The Sun | The Guardian | Guardian
  The Times | The Independent | Telegraph | The Telegraph | Evening Standard | Squawka | Opta | WhoScored
  Transfermarkt | New York Times | The New York Times | NYTimes | Washington Post | The Washington Post
  Wall Street Journal | The Wall Street Journal | WSJ | USA Today | Los Angeles Times | Bloomberg | Forbes | Fortune
  TIME | Newsweek | The Economist | Financial Times | Business Insider | The Verge | TechCrunch | Engadget | Wired
  Mashable | GSM Arena | GSMArena | CNET | Vogue | Elle | Cosmopolitan | Vanity Fair | Us Weekly | TMZ | E! News
  E! Online | Page Six | Variety | The Hollywood Reporter | Hollywood Reporter | Deadline | Billboard | Rolling Stone
  NME | Pitchfork | Entertainment Weekly | Entertainment Tonight | Soompi | Dispatch | Allkpop | AllKpop | Koreaboo
  Naver | Sports Chosun | Asahi Shimbun | Yomiuri | Mainichi | Nikkei | NHK | Global Times | People's Daily
  South China Morning Post | SCMP | The Straits Times | Straits Times | Channel News Asia | CNA | The Star
  New Straits Times | Malaysiakini | Bangkok Post | The Nation | Manila Bulletin | Inquirer | Rappler | Times of India
  Hindustan Times | NDTV | Dawn | Gulf News | Khaleej Times | Arab News | Al Arabiya | Sydney Morning Herald
  ABC News | NBC News | CBS News | Fox News | MSNBC | NPR | Live Science | National Geographic | Nature | Merdeka.com
  Merdeka | Okezone | Okezone.com | Sindonews | SINDOnews | Sindonews.com | Koran Sindo | Inews | iNews.id | Republika
  Republika.co.id | Viva | VIVA | Viva.co.id | Suara.com | Kumparan | kumparan | Jawapos | JawaPos.com | Jawa Pos
  Bisnis Indonesia | Bisnis.com | Kontan | Kontan.co.id | Investor Daily | Berita Satu | BeritaSatu | Suara Pembaruan
  Media Indonesia | Pikiran Rakyat | Suara Merdeka | Kedaulatan Rakyat | Harian Jogja | Solopos | Radar
  Banjarmasin Post | Posmetro | Pos Kota | Poskota | Batam Pos | Haluan | Singgalang | Waspada | Serambi
  Serambi Indonesia | Bangka Pos | Lampung Post | Sumatera Ekspres | Kaltim Post | Fajar | Manado Post | Bola
  Bola.com | Bola.net | Bolasport | BolaSport.com | Topskor | Indosport | Kapanlagi | KapanLagi | Kapanlagi.com
  KapanLagi.com | Fimela | FIMELA | Fimela.com | Hai | Gadis | Femina | IDN Times | Hipwee | Brilio | Brilio.net
  Tirto | Tirto.id | Katadata | Mongabay | Vice | The Jakarta Post | Jakarta Post | Jakarta Globe | Metro TV | MetroTV
  tvOne | TV One | TVOne | Trans TV | TransTV | Trans 7 | Trans7 | RCTI | SCTV | Indosiar | ANTV | MNC TV | MNCTV
  GTV | Global TV | NET | NET TV | NET. | Kompas TV | KompasTV | iNews TV | RTV | TVRI | RRI | O Channel | Vidio
  Vidio.com | Mola TV | Prambors | Elshinta | Radio Elshinta | Hard Rock FM | Gen FM | Delta FM | Trax FM
  Instagram TV | Netmediatama | Gramedia | Mizan | Bentang Pustaka | Elex Media Komputindo | Republika Penerbit
  Drone Emprit | PolMark | Charta Politika | Indikator | Indikator Politik Indonesia | LSI | LSI Denny JA
  Poltracking | Populi Center | SMRC | Median | Voxpol Center | Voxpol | Cyrus Network | Indo Barometer | Puskaptis
  Parameter Politik Indonesia | Lingkar Madani | Lima Indonesia | Alvara | CSIS | INDEF | Indef | CORE
  CORE Indonesia | LPEM UI | CISSReC | ICT Institute | ELSAM | SAFEnet | Miles Films | MD Pictures | MD Entertainment
  Starvision | Falcon Pictures | Rapi Films | Soraya Intercine | SinemArt | Screenplay | Visinema | Visinema Pictures
  Max Pictures | Maxima Pictures | BASE Entertainment | Base Entertainment | Imajinari | Kalyana Shira | Citra Sinema
  Palari Films | Fourcolours Films | Pixar | Marvel | Marvel Studios | DC | Disney | Walt Disney | Disney+
  Warner Bros | Warner Bros. | Universal Pictures | Paramount | Paramount Pictures | Sony Pictures | 20th Century Fox
  Lionsgate | DreamWorks | HBO | HBO Max | Hulu | Netflix Indonesia | Bollywood | Viu | WeTV | iQIYI | Mola | GoPlay
  Iflix | HOOQ | CGV | XXI | Cinema XXI | Cinepolis | Musica Studio | Musica Studios | Sony Music
  Sony Music Indonesia | Warner Music | Universal Music | Aquarius Musikindo | Trinity Optima | Nagaswara | E-Motion
  Juni Records | Demajors | 88rising | YG Entertainment | SM Entertainment | JYP Entertainment | Big Hit
  Big Hit Entertainment | BigHit Music | HYBE | Cube Entertainment | Pledis | Pledis Entertainment
  Starship Entertainment | FNC Entertainment | Fantagio | CJ ENM | KeyEast | Gucci | Prada | Chanel | Dior
  Louis Vuitton | Hermes | Balenciaga | Versace | Dolce & Gabbana | Burberry | Fendi | Calvin Klein | Levi's | Nike
  Adidas | Puma | Reebok | New Balance | Converse | Vans | Under Armour | Victoria's Secret | L'Oreal | L'Oréal
  Maybelline | MAC | Wardah | Make Over | Emina | Mustika Ratu | Sariayu | Martha Tilaar | Viva Cosmetics | Somethinc
  Garnier | Dove | Pond's | The Body Shop | Sephora | Sociolla | Innisfree | Laneige | Etude House | Rolex | Swatch
  Casio | Fossil | Tiffany & Co | Cartier | Pandora | Erha | Natasha | London Beauty Centre
`);

/** Clubs with their nicknames, their supporters, racing teams, teams of e-sports, bands. */
export const TEAMS: readonly string[] = names(`
  Arsenal | Chelsea | Liverpool | Manchester City | Manchester United | Man City | Man United | Man Utd | MU
  Tottenham | Tottenham Hotspur | Spurs | Everton | Leicester | Leicester City | West Ham | West Ham United | Wolves
  Wolverhampton | Wolverhampton Wanderers | Newcastle | Newcastle United | Crystal Palace | Brighton
  Brighton & Hove Albion | Bournemouth | Burnley | Southampton | Watford | Aston Villa | Sheffield United | Norwich
  Norwich City | Fulham | Leeds | Leeds United | West Brom | West Bromwich Albion | Brentford | Nottingham Forest
  Cardiff City | Huddersfield | Huddersfield Town | Hull City | Swansea | Swansea City | Stoke City | Sunderland
  Middlesbrough | Derby County | Ipswich Town | Luton Town | Blackburn Rovers | Wigan | Celtic | Rangers
  Glasgow Celtic | Aberdeen | The Reds | The Blues | The Gunners | Setan Merah | The Citizens | The Foxes
  The Toffees | The Lilywhites | The Magpies | Meriam London | Si Nyonya Tua | Nyonya Tua | Bianconeri | I Bianconeri
  Rossoneri | I Rossoneri | Nerazzurri | I Nerazzurri | La Beneamata | Il Diavolo Rosso | Giallorossi | I Lupi
  Partenopei | Azzurri | Gli Azzurri | La Viola | La Dea | I Biancocelesti | El Real | Los Blancos | Los Merengues
  Blaugrana | Azulgrana | El Barca | Los Cules | Los Colchoneros | Los Rojiblancos | Los Che | Die Roten
  FC Hollywood | Die Borussen | Les Parisiens | Les Bleus | Der Panzer | Tim Panzer | Tim Samba | Selecao
  La Seleccion | La Albiceleste | Albiceleste | La Furia Roja | La Roja | Tiga Singa | The Three Lions | De Oranje
  Tim Oranye | Tango | Harimau Malaya | Tim Gajah Putih | Gajah Putih | Changsuek | The Golden Star | Garuda Muda
  Tim Garuda | Skuad Garuda | Merah Putih | Garuda Nusantara | Garuda Pertiwi | Timnas Indonesia | Timnas
  Timnas U-19 | Timnas U-23 | Timnas U-22 | Timnas U-16 | Timnas Indonesia U-23 | Timnas Malaysia | Timnas Thailand
  Timnas Vietnam | Barcelona | Barca | Barça | FC Barcelona | Real Madrid | Madrid | Atletico Madrid | Atletico
  Atlético | Atlético Madrid | Sevilla | Valencia | Villarreal | Real Betis | Betis | Real Sociedad | Athletic Bilbao
  Athletic Club | Bilbao | Espanyol | Getafe | Levante | Leganes | Osasuna | Granada | Eibar | Alaves
  Deportivo Alaves | Celta Vigo | Celta | Mallorca | Real Mallorca | Valladolid | Real Valladolid | Girona
  Rayo Vallecano | Huesca | Las Palmas | Malaga | Cadiz | Deportivo La Coruna | Almeria | Juventus | Juve
  Inter Milan | Inter | Internazionale | AC Milan | Milan | Napoli | AS Roma | Lazio | SS Lazio | Atalanta | Torino
  Fiorentina | Sampdoria | Genoa | Udinese | Bologna | Sassuolo | Cagliari | Parma | Brescia | Lecce | Hellas Verona
  Verona | SPAL | Chievo | Empoli | Frosinone | Benevento | Crotone | Palermo | Monza | Salernitana | Spezia
  Cremonese | Venezia | Como | Bayern | Bayern Munchen | Bayern München | Bayern Munich | Borussia Dortmund | Dortmund
  RB Leipzig | Leipzig | Bayer Leverkusen | Leverkusen | Schalke | Schalke 04 | Borussia Monchengladbach
  Monchengladbach | Gladbach | Wolfsburg | VfL Wolfsburg | Hoffenheim | Eintracht Frankfurt | Frankfurt
  Werder Bremen | Bremen | Hertha Berlin | Hertha | Union Berlin | Augsburg | Mainz | Mainz 05 | Freiburg
  SC Freiburg | FC Koln | Koln | Fortuna Dusseldorf | Paderborn | Stuttgart | VfB Stuttgart | Hamburg | Hamburger SV
  Hannover 96 | Nurnberg | Paris Saint-Germain | Paris Saint Germain | PSG | Lyon | Olympique Lyon
  Olympique Lyonnais | Marseille | Olympique Marseille | Monaco | AS Monaco | Lille | OSC Lille | LOSC | OGC Nice
  Saint-Etienne | St Etienne | Rennes | Stade Rennais | Bordeaux | Nantes | Montpellier | Strasbourg | Reims
  Toulouse | Lens | Ajax | Ajax Amsterdam | PSV | PSV Eindhoven | Feyenoord | AZ Alkmaar | AZ | Vitesse | Twente
  Utrecht | Heerenveen | Willem II | Benfica | Porto | FC Porto | Sporting | Sporting CP | Sporting Lisbon | Braga
  SC Braga | Galatasaray | Fenerbahce | Besiktas | Trabzonspor | Istanbul Basaksehir | Basaksehir | Club Brugge
  Anderlecht | Genk | KRC Genk | Standard Liege | Olympiakos | Olympiacos | Panathinaikos | PAOK | AEK | Zenit | CSKA
  CSKA Moskow | Spartak Moskow | Lokomotiv Moskow | Lokomotiv | Krasnodar | Shakhtar Donetsk | Shakhtar | Dynamo Kiev
  Dinamo Kiev | Dinamo Zagreb | Red Star | Red Star Belgrade | Crvena Zvezda | Partizan | Slavia Praha | Slavia Prague
  Sparta Praha | RB Salzburg | Red Bull Salzburg | Salzburg | Rapid Wien | LASK | FC Basel | Basel | Young Boys
  FC Copenhagen | FC Kopenhagen | Malmo | Rosenborg | Astana | Qarabag | APOEL | Ludogorets | Ferencvaros
  Slovan Bratislava | Dudelange | Wolfsberger | Steaua Bucharest | CFR Cluj | Boca Juniors | River Plate | Flamengo
  Santos | Palmeiras | Corinthians | Sao Paulo | Gremio | Fluminense | Botafogo | Vasco da Gama | Atletico Mineiro
  Internacional | Penarol | Independiente | Racing Club | LA Galaxy | Los Angeles FC | LAFC | Inter Miami
  Atlanta United | New York City | DC United | Chicago Fire | Seattle Sounders | Toronto FC | Al Hilal | Al Nassr
  Al Ittihad | Al Ahli | Al Sadd | Al Duhail | Persepolis | Esteghlal | Urawa Reds | Kashima Antlers | Vissel Kobe
  Yokohama F Marinos | Kawasaki Frontale | Cerezo Osaka | Gamba Osaka | Consadole Sapporo | Ulsan Hyundai | Jeonbuk
  Jeonbuk Hyundai Motors | FC Seoul | Guangzhou Evergrande | Shanghai SIPG | Shanghai Shenhua | Beijing Guoan
  Dalian Yifang | Buriram United | Muangthong United | Bangkok United | BG Pathum United | Port FC | Chonburi | JDT
  Johor Darul Ta'zim | Johor Darul Takzim | Selangor | Selangor FA | Kedah | Perak | Pahang | PKNS | Felda United
  Home United | Lion City Sailors | Hanoi FC | Becamex Binh Duong | Ceres Negros | Ceres-Negros | Kaya FC
  Yangon United | Shan United | Boeung Ket | Persija | Persija Jakarta | Persib | Persib Bandung | Arema | Arema FC
  Persebaya | Persebaya Surabaya | Bali United | PSM | PSM Makassar | Madura United | Bhayangkara FC | Bhayangkara
  PS Tira | Tira Persikabo | TIRA-Persikabo | Tira-Persikabo | PS Tira-Persikabo | PS TNI | Persikabo | Persikabo 1973
  Borneo FC | Barito Putera | Barito | PSS | PSS Sleman | PSIS | PSIS Semarang | Persela | Persela Lamongan
  Persipura | Persipura Jayapura | Kalteng Putra | Badak Lampung | Badak Lampung FC | Perseru Badak Lampung
  Semen Padang | Sriwijaya FC | Mitra Kukar | PSMS | PSMS Medan | Persita | Persita Tangerang | Persik | Persik Kediri
  Persiraja | Persiraja Banda Aceh | Persis | Persis Solo | Dewa United | RANS Cilegon | RANS Nusantara
  Rans Nusantara | PSIM | PSIM Yogyakarta | Persewar | Persewar Waropen | PSBS Biak | PSBS | Martapura FC
  Sulut United | Celebest FC | Cilegon United | Blitar United | Blitar Bandung United | Bandung United | PSKC
  PSGC Ciamis | Perserang | Persibat | Persibat Batang | Persipal | Putra Sinar Giri | Persatu Tuban | Persibo
  Persiba | Persiba Balikpapan | PSPS | PSPS Riau | Aceh Babel United | PSCS Cilacap | PSCS | Maung Bandung
  Pangeran Biru | Macan Kemayoran | Singo Edan | Bajul Ijo | Bajol Ijo | Green Force | Serdadu Tridatu | Juku Eja
  Laskar Sape Kerrab | Sape Kerrab | Laskar Joko Tingkir | Mahesa Jenar | Super Elang Jawa | Elang Jawa
  Mutiara Hitam | Laskar Antasari | Pesut Etam | Kabau Sirah | Laskar Wong Kito | Laskar Padjajaran | The Guardian
  Laskar Mataram | Macan Putih | Laskar Rencong | Ayam Kinantan | Bobotoh | Viking | Jakmania | The Jakmania | The Jak
  Aremania | Bonek | Bonek Mania | Bonekmania | Slemania | Brajamusti | Pasoepati | Panser Biru | LA Mania
  Viola Extreme | Curva Nord | Golden State Warriors | Warriors | Los Angeles Lakers | LA Lakers | Lakers
  LA Clippers | Clippers | Houston Rockets | Rockets | Toronto Raptors | Raptors | Milwaukee Bucks | Boston Celtics
  Celtics | Philadelphia 76ers | Sixers | Miami Heat | Brooklyn Nets | New York Knicks | Chicago Bulls
  San Antonio Spurs | Denver Nuggets | Portland Trail Blazers | Utah Jazz | Dallas Mavericks | Oklahoma City Thunder
  Satria Muda | Satria Muda Pertamina | Pelita Jaya | Stapac Jakarta | Aspac | NSH Jakarta | Pacific Caesar | Hangtuah
  Louvre Surabaya | CLS Knights | Bima Perkasa | Siliwangi Bandung | Prawira Bandung | Jakarta Pertamina Energi
  Surabaya Bhayangkara Samator | Bhayangkara Samator | Jakarta BNI 46 | Palembang Bank SumselBabel
  Jakarta PGN Popsivo Polwan | Bandung Bank BJB Pakuan | PB Djarum | PB Jaya Raya | Jaya Raya | Mutiara Cardinal
  Exist | Tangkas | SGS PLN Bandung | Mercedes | Mercedes AMG | Mercedes-AMG Petronas | Ferrari | Scuderia Ferrari
  Red Bull | Red Bull Racing | McLaren | Renault | Racing Point | Toro Rosso | Alfa Romeo | Haas | Williams
  Force India | AlphaTauri | Aston Martin | Alpine | Repsol Honda | Monster Energy Yamaha | Petronas Yamaha SRT
  Petronas Yamaha | LCR Honda | Pramac Ducati | Pramac Racing | Ducati Team | Mission Winnow Ducati | Avintia
  Reale Avintia | Avintia Racing | Red Bull KTM | Tech 3 | KTM Tech 3 | Suzuki Ecstar | Team Suzuki Ecstar
  Aprilia Racing | Gresini | Gresini Racing | Sky Racing Team VR46 | VR46 | Marc VDS | Astra Honda Racing Team | AHRT
  Idemitsu Honda Team Asia | Honda Team Asia | Mercedes AMG Petronas | HRC | Honda Racing Corporation
  Yamaha Factory Racing | EVOS | EVOS Esports | EVOS Legends | RRQ | RRQ Hoshi | ONIC | ONIC Esports | Alter Ego
  Bigetron | Bigetron Esports | Bigetron RA | Aura Esports | Aura Fire | Geek Fam | Genflix Aerowolf | Aerowolf
  Louvre Esports | Boom ID | BOOM Esports | Rebellion Esports | Morph Team | Evil Geniuses | Team Liquid | Team Secret
  OG | Fnatic | Virtus.pro | Natus Vincere | Na'Vi | PSG.LGD | TNC | TNC Predator | Mineski | Cloud9 | SK Telecom T1
  T1 | Gen.G | FaZe Clan | G2 Esports | Slank | Dewa 19 | Dewa | Noah | NOAH | Peterpan | Ungu | Sheila on 7
  Sheila On 7 | Nidji | Padi | Padi Reborn | GIGI | Gigi | Letto | ST12 | Setia Band | Wali | Armada | Kangen Band
  D'Masiv | d'Masiv | Hijau Daun | Vierra | Vierratale | Geisha | Kotak | Cokelat | /rif | Boomerang | Jamrud | Edane
  Powerslaves | God Bless | Gong 2000 | Kantata Takwa | Swami | Elpamas | Power Metal | Seringai | Burgerkill
  Deadsquad | Siksakubur | Superman Is Dead | SID | Navicula | Endank Soekamti | Pee Wee Gaskins | Rocket Rockers
  Killing Me Inside | Last Child | Netral | NTRL | Pas Band | PAS Band | Naif | The Changcuters | The Upstairs
  White Shoes & The Couples Company | Efek Rumah Kaca | ERK | Payung Teduh | Fourtwnty | Danilla | Barasuara
  Stars and Rabbit | Mocca | Ten2Five | Maliq & D'Essentials | MALIQ & D'Essentials | RAN | HiVi! | Hivi
  Yovie & Nuno | Kahitna | Java Jive | Project Pop | P Project | Naff | Samsons | Repvblik | Zigaz | Five Minutes
  Andra and the Backbone | The Rock | T.R.I.A.D | Mahadewa | Ahmad Band | Ratu | Dua Ratu | Duo Maia | T2
  Duo Serigala | Trio Macan | Duo Anggrek | Trio Kwek Kwek | Warkop | Warkop DKI | Srimulat | Bajaj | Trio Bajaj
  Teamlo | Patrio | Koes Plus | Panbers | D'Lloyd | Soneta | Soneta Group | OM PMR | Orkes Moral Pengantar Minum Racun
  New Pallapa | Monata | Guyon Waton | NDX AKA | Shaggydog | Tipe-X | Souljah | Steven & Coconut Treez
  Gugun Blues Shelter | BIP | Alexa | Lyla | Asbak Band | Merpati Band | Dadali | Govinda | Marvells | Nineball
  J-Rocks | Club Eighties | Coboy Junior | CJR | SM*SH | SMASH | Cherrybelle | 7icons | JKT48 | Super Girlies | XO-IX
  Weird Genius | Feel Koplo | Lomba Sihir | .Feast | Hindia | Reality Club | Nadin | For Revenge | The Panturas
  Rumahsakit | Goodnight Electric | Mooner | Kelompok Penerbang Roket | Dialog Dini Hari | Silampukau | Pure Saturday
  Audy | Kla Project | KLa Project | Krakatau | Karimata | Chrisye | AB Three | Be3 | 3 Diva | Rida Sita Dewi
  Jikustik | Seventeen | Bragi | Kerispatih | Ada Band | Matta Band | Juliette | BTS | Bangtan Boys | ARMY | TXT
  ENHYPEN | GFriend | NU'EST | BLACKPINK | Blackpink | BIGBANG | Big Bang | 2NE1 | WINNER | iKON | TREASURE | AKMU
  EXO | EXO-CBX | SuperM | SHINee | Super Junior | Super Junior-D&E | TVXQ | Red Velvet | NCT | NCT 127 | NCT Dream
  NCT U | WayV | aespa | f(x) | Girls' Generation | SNSD | TWICE | Twice | ITZY | Itzy | GOT7 | DAY6 | Day6
  Stray Kids | 2PM | 2AM | miss A | Wonder Girls | MAMAMOO | Mamamoo | Apink | A Pink | VIXX | BTOB | PENTAGON | CLC
  (G)I-DLE | HyunA | 4minute | BEAST | Lovelyz | Golden Child | MONSTA X | Monsta X | WJSN | Cosmic Girls | SISTAR
  K.Will | B1A4 | Oh My Girl | ONF | CNBLUE | FTISLAND | F.T. Island | AOA | SF9 | Cherry Bullet | Block B | Wanna One
  X1 | IZ*ONE | I.O.I | AB6IX | Produce X 101 | ASTRO | ATEEZ | THE BOYZ | The Boyz | Dreamcatcher | LOONA | MOMOLAND
  Momoland | Kara | KARA | T-ARA | EXID | Super M | FIESTAR | H.O.T | SechsKies | Sechs Kies | g.o.d | Shinhwa
  Fin.K.L | S.E.S | Arashi | KAT-TUN | SMAP | AKB48 | NMB48 | SKE48 | HKT48 | NGT48 | Nogizaka46 | Babymetal
  ONE OK ROCK | One Ok Rock | L'Arc~en~Ciel | X Japan | RADWIMPS | The Beatles | Beatles | Rolling Stones
  The Rolling Stones | Pink Floyd | Led Zeppelin | Metallica | Guns N' Roses | Guns N Roses | Bon Jovi | Aerosmith
  Nirvana | Foo Fighters | Red Hot Chili Peppers | Pearl Jam | Radiohead | Oasis | Blur | Coldplay | U2 | Muse
  Maroon 5 | OneRepublic | Imagine Dragons | Twenty One Pilots | Fall Out Boy | Panic! at the Disco | Paramore
  Green Day | Blink-182 | Blink 182 | Linkin Park | Limp Bizkit | Slipknot | Megadeth | Iron Maiden | Judas Priest
  Black Sabbath | Deep Purple | Scorpions | Dream Theater | System of a Down | Avenged Sevenfold | My Chemical Romance
  Thirty Seconds to Mars | The Killers | Arctic Monkeys | The 1975 | The Strokes | Kings of Leon | Westlife
  Backstreet Boys | NSYNC | N Sync | Boyzone | Take That | Spice Girls | Spice Girl | Destiny's Child | TLC
  Pussycat Dolls | Fifth Harmony | Little Mix | One Direction | 1D | The Vamps | 5 Seconds of Summer | 5SOS
  Jonas Brothers | Why Don't We | PRETTYMUCH | Black Eyed Peas | The Black Eyed Peas | Wu-Tang Clan | Fugees | Migos
  The Chainsmokers | Chainsmokers | Daft Punk | Disclosure | Clean Bandit | Major Lazer | Swedish House Mafia | ABBA
  Bee Gees | The Jackson 5 | Earth, Wind & Fire | The Corrs | The Cranberries | Simple Plan | Sum 41 | The Script
  Boyce Avenue | Bring Me The Horizon | Rage Against the Machine | The Moffatts | Secondhand Serenade | Honne | HONNE
  LANY | Phum Viphurit | Lauv | Keane | Snow Patrol
`);

/** Competitions, elections, feasts, awards, fairs, festivals, wars, operations. */
export const EVENTS: readonly string[] = names(`
  Pemilu | Pemilu 2019 | Pemilu 2024 | Pemilu 2014 | Pilpres | Pilpres 2019 | Pilpres 2024 | Pilpres 2014 | Pileg
  Pileg 2019 | Pileg 2024 | Pilkada | Pilkada 2018 | Pilkada 2020 | Pilkada 2024 | Pilkada Serentak
  Pilkada Serentak 2020 | Pilkada DKI | Pilkada DKI 2017 | Pilgub | Pilgub DKI | Pilgub Jatim | Pilgub Jabar
  Pilgub Jateng | Pilwalkot | Pilwali | Pilbup | Pilkades | Pemilu Legislatif | Pemilu Presiden | Munas | Munas Golkar
  Munaslub | Muktamar | Muktamar NU | Kongres PSSI | KLB PSSI | KLB | Rakernas | Rakornas | Rapimnas | Mukernas
  Rakerda | Musda | Muswil | Muscab | Mubes | Idul Fitri | Idulfitri | Hari Raya Idul Fitri | Idul Adha | Iduladha
  Hari Raya Idul Adha | Lebaran | Ramadan | Ramadhan | Bulan Ramadan | Natal | Hari Natal | Paskah | Nyepi
  Hari Raya Nyepi | Waisak | Imlek | Tahun Baru Imlek | Tahun Baru | Tahun Baru Islam | Maulid Nabi | Maulid
  Isra Miraj | Isra Mi'raj | Nuzulul Quran | Galungan | Cap Go Meh | Diwali | Halloween | Thanksgiving | Valentine
  Hari Valentine | Malam Tahun Baru | Malam Lailatul Qadar | Lailatul Qadar | Lailatul Qodar | Nuzulul Qur'an
  Muharram | 1 Muharram | Asyura | Rajab | Syawal
  Kenaikan Isa Almasih | Jumat Agung | Black Friday | Harbolnas | Singles Day | Ibadah Haji | Haji 2019 | Umrah
  Hari Kemerdekaan | HUT RI | HUT ke-74 RI | HUT Kemerdekaan RI | HUT TNI | HUT Bhayangkara | Hari Bhayangkara
  Hari Pahlawan | Hari Sumpah Pemuda | Sumpah Pemuda | Hari Kesaktian Pancasila | Hari Lahir Pancasila | Hari Kartini
  Hari Pendidikan Nasional | Hardiknas | Hari Kebangkitan Nasional | Harkitnas | Hari Ibu | Hari Anak Nasional
  Hari Guru | Hari Guru Nasional | Hari Santri | Hari Santri Nasional | Hari Buruh | May Day
  Hari Buruh Internasional | Hari Batik Nasional | Hari Kesehatan Nasional | Hari Perempuan Internasional
  Hari Pers Nasional | HPN | Hari Bumi | Hari Lingkungan Hidup Sedunia | Hari AIDS Sedunia | Hari Tani Nasional
  Hari Olahraga Nasional | Haornas | Hari Pelanggan Nasional | Harpelnas | Hari Perhubungan Nasional
  Hari Musik Nasional | Hari Film Nasional | Hari Raya | Dasa Warsa | Sekaten | Grebeg | Grebeg Maulud | Ngaben
  Kasada | Yadnya Kasada | Sedekah Laut | Tabuik | Rambu Solo | Piala Dunia | Piala Dunia 2022 | Piala Dunia 2018
  Piala Dunia 2014 | Piala Dunia U-20 | Piala Dunia U-20 2021 | Piala Dunia U-17 | Piala Dunia Antarklub | Piala Eropa
  Piala Eropa 2020 | Euro 2020 | EURO 2020 | Euro 2016 | Piala Asia | Piala Asia U-16 | Piala Asia U-19
  Piala Asia U-23 | Piala Asia U-17 | Piala Asia U-20 | Piala AFF | Piala AFF 2018 | Piala AFF 2020 | Piala AFF U-16
  Piala AFF U-18 | Piala AFF U-19 | Piala AFC | AFC Cup | Piala Konfederasi | Copa America | Copa America 2019
  Piala Afrika | Gold Cup | Piala Emas | UEFA Nations League | Nations League | Liga Champions
  Liga Champions 2019/2020 | Liga Champions Asia | Liga Europa | Liga Europa 2019/2020 | Champions League
  Europa League | Piala Super Eropa | Piala Super Spanyol | Piala Super Italia | Community Shield | Piala FA
  Piala Liga | Piala Liga Inggris | Carabao Cup | Copa del Rey | Coppa Italia | Piala Italia | DFB Pokal | DFB-Pokal
  Piala Jerman | Coupe de France | International Champions Cup | ICC | ICC 2019 | Libertadores | Copa Libertadores
  Liga Inggris | Liga Inggris 2019/2020 | Premier League | Premier League 2019/2020 | Liga Primer
  Liga Primer Inggris | EPL | Championship | La Liga | LaLiga | La Liga Spanyol | La Liga 2019/2020 | Liga Spanyol
  Liga Spanyol 2019/2020 | Serie A | Serie A Italia | Serie A 2019/2020 | Liga Italia | Liga Italia 2019/2020
  Serie B | Bundesliga | Bundesliga 2019/2020 | Liga Jerman | Ligue 1 | Ligue 1 Prancis | Liga Prancis | Eredivisie
  Liga Belanda | Liga Portugal | MLS | Major League Soccer | Liga Super China | Chinese Super League | J League
  J1 League | K League | A-League | Liga Thailand | Thai League | Liga Super Malaysia | V-League | Liga 1
  Liga 1 2019 | Liga 1 2018 | Liga 1 2020 | Shopee Liga 1 | Shopee Liga 1 2019 | BRI Liga 1 | Liga 2 | Liga 2 2019
  Liga 3 | Liga 1 Putri | Piala Indonesia | Kratingdaeng Piala Indonesia | Piala Presiden | Piala Presiden 2019
  Piala Menpora | Piala Bhayangkara | Piala Gubernur Jatim | Piala Soeratin | Piala Sudirman | Elite Pro Academy
  Ballon d'Or | Ballon d'Or 2019 | El Clasico | Derby della Madonnina | Derby d'Italia | SEA Games | SEA Games 2019
  SEA Games 2021 | SEA Games 2017 | Asian Games | Asian Games 2018 | Asian Para Games | Asian Para Games 2018
  Asian Games 2022 | ASEAN Para Games | Olimpiade | Olimpiade 2020 | Olimpiade Tokyo | Olimpiade Tokyo 2020
  Olimpiade Rio 2016 | Olimpiade 2016 | Olimpiade Paris 2024 | Paralimpiade | PON | PON XX | PON 2020 | PON XX 2020
  PON XX Papua | PON Papua | Peparnas | Popnas | Porprov | Porseni | POMNas | Pomnas | Porda | Indonesia Open
  Indonesia Open 2019 | Indonesia Masters | Indonesia Masters 2019 | China Open | China Open 2019 | Japan Open
  Japan Open 2019 | Korea Open | Korea Open 2019 | Malaysia Open | Malaysia Masters | Thailand Open | Thailand Masters
  Singapore Open | Denmark Open | Denmark Open 2019 | French Open | French Open 2019 | All England | All England 2019
  All England 2020 | India Open | Australian Open | Hong Kong Open | Fuzhou China Open | Vietnam Open | Taiwan Open
  Chinese Taipei Open | Swiss Open | German Open | Spain Masters | Kejuaraan Dunia | Kejuaraan Dunia 2019
  Kejuaraan Dunia Bulutangkis | BWF World Championships | BWF World Tour | BWF World Tour Finals
  BWF World Tour Finals 2019 | World Tour Finals | Piala Thomas | Piala Uber | Piala Sudirman 2019 | Thomas Cup
  Uber Cup | Sudirman Cup | Kejuaraan Asia | Kejuaraan Dunia Junior | Proliga | Proliga 2019 | IBL | IBL 2019 | Livoli
  ABL | NBA | WNBA | NBA Finals | Piala Dunia FIBA | FIBA World Cup 2019 | Wimbledon | Wimbledon 2019 | US Open
  US Open 2019 | AS Terbuka | Prancis Terbuka | Roland Garros | Australia Terbuka | Australia Open | ATP Finals
  WTA Finals | Piala Davis | Davis Cup | Fed Cup | Laver Cup | MotoGP | MotoGP 2019 | MotoGP 2020 | MotoGP Aragon
  MotoGP San Marino | MotoGP Misano | MotoGP Thailand | MotoGP Inggris | MotoGP Austria | MotoGP Ceko | MotoGP Jerman
  MotoGP Belanda | MotoGP Catalunya | MotoGP Italia | MotoGP Prancis | MotoGP Spanyol | MotoGP Amerika
  MotoGP Argentina | MotoGP Qatar | MotoGP Jepang | MotoGP Australia | MotoGP Malaysia | MotoGP Valencia
  MotoGP Indonesia | MotoGP Mandalika | Moto2 | Moto2 2019 | Moto3 | MotoE | World Superbike | WorldSBK | WSBK
  Superbike | Asia Road Racing Championship | ARRC | Suzuka 8 Hours | Formula 1 | Formula 1 2019 | F1 | F1 2019
  Formula 2 | Formula 3 | Formula E | F1 GP Singapura | F1 GP Belgia | F1 GP Italia | F1 GP Rusia | GP Singapura
  GP Italia | GP Belgia | GP Rusia | GP Monaco | GP Jepang | GP Abu Dhabi | GP San Marino | GP Aragon | Reli Dakar
  Dakar Rally | Rally Dakar | WRC | Le Mans 24 Hours | Tour de France | Giro d'Italia | Vuelta a Espana
  Tour de Singkarak | Tour de Banyuwangi Ijen | Tour d'Indonesia | Borobudur Marathon | Jakarta Marathon
  Bali Marathon | Maybank Bali Marathon | Mandiri Jogja Marathon | UFC | ONE Championship | WWE | WrestleMania
  M1 World Championship | MPL | MPL Indonesia | MPL ID | Mobile Legends Professional League | PMPL | PMGC
  Piala Presiden Esports | Piala Presiden Esports 2019 | The International | IESF | E3 | E3 2019 | Gamescom
  Tokyo Game Show | Tokyo Game Show 2019 | TGS 2019 | BlizzCon | GIIAS | GIIAS 2019 | IIMS | IIMS 2019 | IMOS | IMX
  IMX 2019 | Indonesia Modification Expo | Tokyo Motor Show | Tokyo Motor Show 2019 | Frankfurt Motor Show
  Frankfurt Motor Show 2019 | Geneva Motor Show | Shanghai Auto Show | EICMA | CES | CES 2019 | MWC | MWC 2019 | IFA
  IFA 2019 | Google I/O | WWDC | Computex | Apple Event | Samsung Unpacked | Galaxy Unpacked | Jakarta Fair | PRJ
  Pekan Raya Jakarta | Trade Expo Indonesia | TEI | Indo Defence | Popcon | Indonesia Comic Con | Comic Con
  San Diego Comic-Con | Comic-Con | Jakarta Fashion Week | JFW | Jakarta Fashion Week 2020 | Indonesia Fashion Week
  Paris Fashion Week | Milan Fashion Week | New York Fashion Week | London Fashion Week | Muslim Fashion Festival
  Met Gala | Met Gala 2019 | Oscar | Oscar 2019 | Academy Awards | Piala Oscar | Grammy | Grammy Awards
  Grammy Awards 2019 | Golden Globe | Golden Globes | Emmy | Emmy Awards | Emmy Awards 2019 | Emmy Awards ke-71
  MTV VMA | MTV Video Music Awards | VMA | VMA 2019 | MTV EMA | American Music Awards | AMA | Billboard Music Awards
  BBMAs | BRIT Awards | BAFTA | Cannes | Festival Film Cannes | Cannes Film Festival | Venice Film Festival
  Festival Film Venesia | Toronto International Film Festival | TIFF | Busan International Film Festival | BIFF
  Berlinale | Sundance | FFI | FFI 2019 | Festival Film Indonesia | Festival Film Bandung | Piala Citra | Piala Maya
  Indonesian Movie Actors Awards | Panasonic Gobel Awards | Indonesian Television Awards | ITA | SCTV Awards
  SCTV Music Awards | Infotainment Awards | Indonesian Choice Awards | AMI Awards | Anugerah Musik Indonesia
  Dahsyatnya Awards | Mnet Asian Music Awards | MAMA | MAMA 2019 | Melon Music Awards | Golden Disc Awards
  Seoul Music Awards | KCON | Java Jazz | Java Jazz Festival | Jakarta International Java Jazz Festival | We The Fest
  We The Fest 2019 | Djakarta Warehouse Project | DWP | DWP 2019 | Synchronize Fest | Synchronize Fest 2019
  Soundrenaline | Soundrenaline 2019 | Hammersonic | Hodgepodge | Prambanan Jazz | Prambanan Jazz Festival
  Jazz Gunung | Ngayogjazz | Big Bang Jakarta | Pestapora | Coachella | Coachella 2019 | Glastonbury | Tomorrowland
  Lollapalooza | Woodstock | Ultra | Super Bowl | Miss Universe | Miss Universe 2019 | Miss World | Miss World 2019
  Miss International | Miss Grand International | Puteri Indonesia | Puteri Indonesia 2019 | Miss Indonesia
  Abang None | Abang None Jakarta | Dieng Culture Festival | Jember Fashion Carnaval | JFC | Festival Danau Toba
  Festival Danau Sentani | Festival Lembah Baliem | Banyuwangi Festival | Jakarnaval
  Ubud Writers and Readers Festival | Ubud Writers & Readers Festival | Makassar International Writers Festival
  Jakarta Biennale | Art Jog | Artjog | ARTJOG | Biennale Jogja | Pekan Kebudayaan Nasional | Nobel | Hadiah Nobel
  Nobel Perdamaian | Pulitzer | Adipura | Kalpataru | Adhyaksa | G20 | KTT G20 | KTT G7 | KTT ASEAN | KTT APEC
  KTT OKI | COP26 | COP25 | Sidang Umum PBB | Konferensi Asia Afrika | KAA | Sidang Tahunan MPR
  IMF-World Bank Annual Meeting | Davos | Belt and Road Forum | Kesepakatan Paris
  Perjanjian Paris | Paris Agreement | Protokol Kyoto | Brexit | Perang Dunia | Perang Dunia I | Perang Dunia II
  Perang Dunia Kedua | Perang Dunia Pertama | Perang Dingin | Perang Teluk | Perang Vietnam | Perang Korea
  Perang Salib | Perang Badar | Perang Uhud | Perang Diponegoro | Perang Padri | Perang Puputan | Perang Sipil
  Revolusi Prancis | Revolusi Industri | Revolusi Iran | Arab Spring | Holocaust | G30S | G30S/PKI | G30S PKI
  Gerakan 30 September | Supersemar | Malari | Tragedi Trisakti | Tragedi Semanggi | Tragedi Mei 1998
  Kerusuhan Mei 1998 | Peristiwa Tanjung Priok | Tragedi Kanjuruhan | Bom Bali | Bom Bali I | Bom Sarinah
  Bom Thamrin | Tragedi 9/11 | 9/11 | Serangan 11 September | Reformasi 1998 | Orde Baru | Orde Lama | Proklamasi
  Konferensi Meja Bundar | Peristiwa Madiun | DI/TII | PRRI | Permesta | Agresi Militer | Serangan Umum 1 Maret
  Bandung Lautan Api | Pertempuran Surabaya | Reuni 212 | Aksi 212 | Aksi 411 | Aksi Bela Islam | Aksi 22 Mei
  Kerusuhan 22 Mei | Reformasi Dikorupsi | Operasi Zebra | Operasi Zebra Jaya | Operasi Patuh | Operasi Patuh Jaya
  Operasi Ketupat | Operasi Ketupat 2019 | Operasi Lilin | Operasi Keselamatan | Operasi Mantap Brata
  Operasi Tinombala | Operasi Madago Raya | Operasi Nemangkawi | Operasi Trikora | Operasi Seroja | Operasi Sikat
  Operasi Antik | Operasi Yustisi | Asian Development Bank Annual Meeting | MTQ | MTQ Nasional | STQ
  Jambore Nasional | Jambore Dunia | CFD | Car Free Day | Hari Bebas Kendaraan Bermotor | Tahun Baru 2020
  Gempa Palu | Gempa Lombok | Tsunami Aceh | Tsunami Selat Sunda | Gempa Cianjur
  Gempa Yogyakarta | Tsunami Palu | Badai Dorian | Topan Hagibis | El Nino | La Nina | Indonesian Idol | SNMPTN
  SBMPTN | UTBK | UNBK | CPNS 2019 | Asia's Got Talent | World Cup | Liga Mahasiswa | DBL | Honda DBL | Oneprix
  Kejurnas | Kejurda | Honda Dream Cup | Yamaha Sunday Race | Gelaran Festival | Hari Tanpa Tembakau Sedunia
  World Cleanup Day | Earth Hour
`);

/** Applications, phones, vehicles, aircraft, weapons, programmes, indices, goods. */
export const PRODUCTS: readonly string[] = names(`
  WhatsApp | Whatsapp | WA | Instagram | IG | Facebook | FB | Twitter | TikTok | Tik Tok | YouTube | Youtube
  Telegram | LINE | WeChat | Snapchat | Skype | Zoom | Google Meet | Google Maps | Gmail | Google Play
  Google Play Store | Play Store | App Store | AppStore | Google Drive | Google Translate | Google Chrome | Chrome
  Google Photos | Google Earth | Google Street View | Google Assistant | Siri | Alexa | Bixby | Cortana | Safari
  Firefox | Android | Android 10 | Android Q | Android Pie | iOS | iOS 13 | iPadOS | macOS | Windows | Windows 10
  Linux | Ubuntu | HarmonyOS | EMUI | MIUI | ColorOS | One UI | Microsoft Office | PowerPoint | Photoshop | Netflix
  Spotify | Joox | JOOX | Apple Music | iTunes | Viu | Vidio | iflix | Disney+ Hotstar | GoFood | Go-Food | GrabFood
  GrabBike | GrabCar | GoRide | Go-Ride | GoCar | Go-Car | GoSend | GoPay | Go-Pay | OVO | DANA | LinkAja | ShopeePay
  T-Cash | e-money | Flazz | Brizzi | TapCash | JakLingko | Jak Lingko | Jaklingko | OK Otrip | JAKI | Qlue
  PeduliLindungi | e-KTP | KTP elektronik | QRIS | Tinder | Bigo Live | Bigo | Smule | FaceApp | Zepeto | Waze
  Bitcoin | Ethereum | Dogecoin | Libra | Mobile Legends | Mobile Legends: Bang Bang | MLBB | PUBG | PUBG Mobile
  Free Fire | Garena Free Fire | Call of Duty | Fortnite | Dota 2 | DOTA 2 | League of Legends | Arena of Valor | AOV
  Valorant | Counter-Strike | CS:GO | Pokemon Go | Pokémon GO | Clash of Clans | Clash Royale | Candy Crush
  Minecraft | Roblox | GTA | GTA V | Grand Theft Auto | FIFA 20 | PES 2020 | PES 2019 | eFootball PES 2020
  Final Fantasy | Resident Evil | Tekken | Tekken 7 | Street Fighter | The Sims | Among Us | Higgs Domino
  PlayStation | PlayStation 4 | PlayStation 5 | PS4 | PS5 | Xbox | Xbox One | Nintendo Switch | Wii | Steam | iPhone
  iPhone X | iPhone XS | iPhone XR | iPhone 8 | iPhone 7 | iPhone 6 | iPhone 11 | iPhone 11 Pro | iPhone 11 Pro Max
  iPhone 12 | iPhone 13 | iPhone 14 | iPhone 15 | iPhone SE | iPad | iPad Pro | MacBook | MacBook Pro | Apple Watch
  AirPods | iMac | Samsung Galaxy | Galaxy Note | Galaxy Note 10 | Galaxy Note 10+ | Samsung Galaxy Note 10
  Galaxy Fold | Samsung Galaxy Fold | Galaxy S10 | Samsung Galaxy S10 | Galaxy S20 | Galaxy A50 | Galaxy A50s
  Galaxy A30s | Galaxy A80 | Galaxy M30s | Galaxy Z Flip | Galaxy Z Fold | Galaxy Watch | Galaxy Tab | Galaxy Buds
  Huawei Mate 30 | Huawei Mate 30 Pro | Mate 30 | Mate 30 Pro | Mate X | Huawei P30 | Huawei P30 Pro | P30 Pro
  Nova 5T | Huawei Nova 5T | Oppo Reno | Oppo Reno 2 | OPPO Reno2 | Reno2 | Reno 2F | Reno Ace | Oppo A9
  OPPO A9 2020 | Oppo A5 | Oppo F11 | Oppo F11 Pro | Oppo Find X | Vivo V17 Pro | Vivo V15 | Vivo S1 | Vivo Z1 Pro
  Vivo Nex | Vivo Y19 | Xiaomi Mi | Mi 9 | Mi 9T | Mi A3 | Mi Mix Alpha | Redmi | Redmi Note | Redmi Note 7
  Redmi Note 8 | Redmi Note 8 Pro | Redmi 7 | Redmi K20 | Poco F1 | Pocophone | Pocophone F1 | Black Shark | Realme 5
  Realme 5 Pro | Realme XT | Realme X | Realme C2 | Realme 3 Pro | OnePlus 7 | OnePlus 7T | Nokia 6.1 | Nokia 7.2
  Asus ROG Phone | ROG Phone | ROG Phone II | Asus Zenfone | Zenfone | Asus Zenbook | ZenBook | VivoBook
  ROG Zephyrus | Asus ROG | Acer Predator | Predator | Lenovo Legion | Lenovo Yoga | ThinkPad | Pixel | Google Pixel
  Pixel 4 | Xperia | Sony Xperia | BlackBerry | Snapdragon | Snapdragon 855 | Snapdragon 855 Plus | Snapdragon 730
  Kirin 990 | Kirin | Exynos | Helio | Helio G90T | MediaTek Helio | Core i7 | Intel Core | Ryzen | GeForce
  Gorilla Glass | Super AMOLED | Dolby Atmos | Toyota Avanza | Avanza | Toyota Kijang Innova | Kijang Innova | Innova
  Toyota Innova | Kijang | Toyota Rush | Toyota Fortuner | Fortuner | Toyota Yaris | Yaris | Toyota Vios | Vios
  Toyota Camry | Camry | Toyota Corolla | Corolla | Corolla Altis | Toyota Alphard | Alphard | Vellfire | Toyota Agya
  Agya | Toyota Calya | Calya | Toyota C-HR | C-HR | Toyota Sienta | Sienta | Toyota Hilux | Hilux | Toyota Hiace
  Hiace | Toyota Supra | Supra | GR Supra | Toyota Prius | Prius | Toyota Raize | Raize | Toyota Voxy | Voxy
  Land Cruiser | Toyota Land Cruiser | Harrier | Lexus | Daihatsu Xenia | Xenia | Daihatsu Terios | Terios
  Daihatsu Sigra | Sigra | Daihatsu Ayla | Ayla | Daihatsu Gran Max | Gran Max | Sirion | Daihatsu Sirion | Luxio
  Daihatsu Rocky | Taft | Honda Jazz | Honda Brio | Brio | Honda Mobilio | Mobilio | Honda BR-V | BR-V | Honda HR-V
  HR-V | Honda CR-V | CR-V | Honda Civic | Civic | Civic Type R | Honda City | Honda Accord | Accord | Honda Freed
  Freed | Honda N-Box | N-Box | Honda Beat | BeAT | Honda BeAT | Honda Vario | Vario | Vario 125 | Vario 150
  Honda Scoopy | Scoopy | Honda PCX | PCX | PCX 150 | Honda ADV150 | ADV150 | ADV 150 | Honda Forza | Honda CBR
  CBR250RR | CBR150R | Honda CBR250RR | Honda CB150R | CB150R | Honda Supra | Supra X | Honda Revo | Honda Sonic
  Honda Genio | Genio | Honda CRF | CRF150L | Honda Monkey | Super Cub | Honda Super Cub | Gold Wing | Honda Rebel
  Mega Pro | Yamaha NMAX | NMAX | Nmax | Yamaha Aerox | Aerox | Yamaha Lexi | Lexi | Yamaha XMAX | XMAX | Yamaha Mio
  Mio | Mio J | Mio M3 | Yamaha FreeGo | FreeGo | Yamaha Vixion | Vixion | V-Ixion | Yamaha R15 | R15 | Yamaha R25
  R25 | YZF-R25 | Yamaha MT-15 | MT-15 | MT-25 | Yamaha Jupiter | Jupiter MX | Jupiter Z | Yamaha Vega | Vega R
  Yamaha RX King | RX King | RX-King | Yamaha Scorpio | Yamaha WR 155 | WR155R | Yamaha Byson | Byson | Fino | X-Ride
  Suzuki Ertiga | Ertiga | Suzuki XL7 | XL7 | Suzuki Carry | Carry | Suzuki Ignis | Ignis | Suzuki Baleno | Baleno
  Suzuki Jimny | Jimny | Suzuki APV | APV | Suzuki SX4 | Suzuki Karimun | Karimun Wagon R | Karimun | Suzuki Swift
  Swift | Suzuki Satria | Satria F150 | Satria FU | Suzuki GSX | GSX-R150 | GSX-S150 | Suzuki Address | Suzuki Nex
  Nex II | Bandit 150 | Suzuki Shogun | Shogun | Mitsubishi Xpander | Xpander | Xpander Cross | Mitsubishi Pajero
  Pajero | Pajero Sport | Mitsubishi Pajero Sport | Mitsubishi L300 | L300 | Colt Diesel | Mitsubishi Triton | Triton
  Strada | Mitsubishi Outlander | Outlander | Outlander PHEV | Eclipse Cross | Lancer | Mirage | Fuso
  Mitsubishi Fuso | Hino Dutro | Dutro | Isuzu Panther | Panther | Isuzu Elf | Elf | Isuzu D-Max | D-Max | Isuzu Traga
  mu-X | Nissan Livina | Livina | Grand Livina | Nissan Grand Livina | Nissan Serena | Serena | Nissan X-Trail
  X-Trail | Nissan Juke | Juke | Nissan Terra | Terra | Nissan March | Nissan Leaf | GT-R | Nissan GT-R | Navara
  Datsun | Datsun Go | Datsun Cross | Mazda CX-5 | CX-5 | Mazda 2 | Mazda 3 | Mazda CX-3 | CX-3 | CX-30 | Mazda MX-5
  MX-5 | MX-30 | Wuling Confero | Confero | Confero S | Wuling Cortez | Cortez | Wuling Almaz | Almaz | Wuling Air EV
  Formo | Glory 560 | Glory 580 | DFSK Glory 580 | Super Cab | Hyundai Santa Fe | Santa Fe | Hyundai Tucson | Tucson
  Hyundai Ioniq | Ioniq | Ioniq 5 | Kona | Hyundai Kona | Creta | Stargazer | Kia Picanto | Picanto | Kia Seltos
  Seltos | Sonet | Kia Rio | Chevrolet Spin | Chevrolet Trax | Trailblazer | Captiva | Corvette | Camaro
  Ford Mustang | Mustang | Ford Ranger | Ranger | Ford Fiesta | Fiesta | Everest | EcoSport | Bronco | Jeep
  Jeep Wrangler | Wrangler | Rubicon | Jeep Rubicon | Hummer | Tesla Model 3 | Model 3 | Model S | Tesla Model S
  Model X | Cybertruck | BMW Seri 3 | BMW M4 | BMW X5 | BMW i8 | BMW X1 | Mini Cooper | MINI | Mercedes-Benz
  Mercedes | Mercedes Benz | Mercy | C-Class | S-Class | E-Class | AMG | Audi A4 | Audi R8 | VW Golf | Golf | Tiguan
  Polo | Porsche 911 | Porsche Taycan | Taycan | Cayenne | Macan | Cayman | Lamborghini Aventador | Aventador
  Huracan | Urus | Ferrari 488 | Bugatti | Bugatti Chiron | Chiron | Bentley | Rolls-Royce Phantom | McLaren 720S
  Aston Martin DB11 | Kawasaki Ninja | Ninja | Ninja 250 | Ninja 250R | Kawasaki Ninja 250 | Ninja H2 | ZX-25R
  Kawasaki KLX | KLX | KLX 150 | W175 | Kawasaki W175 | Versys | Vespa Primavera | Vespa Sprint | Vespa GTS
  Desmosedici | Ducati Panigale | Panigale V4 | Ducati Scrambler | RC213V | YZR-M1 | M1 | Harley | Harley Davidson
  Sportster | Gesits | Viar Q1 | Metic | Kopaja | Metromini | Metro Mini | Mikrolet | Bajaj | Argo Parahyangan
  Argo Bromo Anggrek | KA Argo Wilis | Argo Lawu | Taksaka | KRL | Commuter Line | MRT | LRT | Whoosh | Sinar Jaya
  Rosalia Indah | Harapan Jaya | Haryanto | Lorena | Primajasa | Boeing 737 | Boeing 737 MAX | Boeing 737 MAX 8
  Boeing 737-800 | Boeing 777 | Boeing 787 | Dreamliner | Airbus A320 | Airbus A330 | A320 | A330 | A380 | ATR 72
  CN-235 | N219 | N250 | R80 | F-16 | F-35 | F-15 | F-22 | Sukhoi Su-35 | Su-35 | Su-30 | Sukhoi | Hercules
  C-130 Hercules | Super Tucano | Hawk | Heli Bell | Black Hawk | Apache | Rafale | Typhoon | MiG-29 | B-52 | Tomahawk
  S-400 | Patriot | THAAD | Leopard | Anoa | Tank Leopard | Tejas | Global Hawk | Bayraktar | AK-47 | M16 | SS1 | SS2
  Glock | KRI Nanggala | KRI Nanggala-402 | KM Sinar Bangun | KM Kelud | KM Lambelu | KM Dobonsolo | KMP
  KM Tidar | USS Abraham Lincoln | Titanic | Palapa | Hubble | Apollo 11 | Voyager | Starlink | Falcon 9
  Falcon Heavy | Starship | Chandrayaan-2 | Vikram | Curiosity | Orion | Kartu Indonesia Pintar | KIP | KIP Kuliah
  Kartu Indonesia Sehat | KIS | Kartu Jakarta Pintar | KJP | KJP Plus | Kartu Prakerja | Kartu Pra Kerja | Prakerja
  Kartu Sembako | Program Keluarga Harapan | PKH | BLT | BPNT | Rastra | KUR | Kredit Usaha Rakyat | Tapera
  Dana Desa | Bidikmisi | LPDP | Tol Laut | Nawacita | Nawa Cita | Indonesia Pintar | Citarum Harum | Kampung KB
  Kampung Siaga | OK OCE | Jakpreneur | Rumah DP 0 | DP 0 Rupiah | e-tilang | ETLE | e-budgeting
  Makan Bergizi Gratis | Sekolah Rakyat | IHSG | LQ45 | Indeks Harga Saham Gabungan | Dow Jones | Nasdaq | S&P 500
  Nikkei 225 | Hang Seng | Kospi | KOSPI | FTSE | FTSE 100 | DAX | CAC 40 | Straits Times Index | Shanghai Composite
  Brent | WTI | West Texas Intermediate | JIBOR | BI 7-Day Reverse Repo Rate | Pertamax | Pertalite | Pertamax Turbo
  Dexlite | Pertamina Dex | Biosolar | Bio Solar | B20 | B30 | Elpiji | LPG | Bright Gas | V-Power | Indomie | Aqua
  Teh Botol | Teh Botol Sosro | Sprite | Fanta | Coca-Cola | Good Day | Kopi Luwak | Milo | Dancow | Bear Brand
  SilverQueen | KitKat | Oreo | Pocari Sweat | Kratingdaeng | Red Bull | Extra Joss | Antangin | Tolak Angin | Panadol
  Paracetamol | Bodrex | Betadine | Amoxicillin | Ranitidin | Zantac | Dettol | Botox | Viagra | Xanax | Tramadol
  Ivermectin | Remdesivir | Avigan | CoronaVac | Sinovac | AstraZeneca | Sinopharm | Marlboro | Sampoerna Mild
  A Mild | Gudang Garam Surya | Dji Sam Soe | Juul | Lego | LEGO | Barbie | Hot Wheels | Gundam | Tamagotchi | Rubik
  Monopoly | Kindle | Fitbit | Google Home | Chromecast | Roomba | Fujifilm X-T30 | Canon EOS | EOS M200 | Nikon Z50
  Alpha 7 | GoPro Hero | GoPro Hero 8 | DJI Mavic | Osmo | Yeezy | Air Jordan | Nike Air Max | Air Max | Nike Vaporfly
  Ultraboost | Stan Smith | Converse All Star | Birkin | Hermes Birkin | Hermes Kelly | Evian | Tupperware | Rinso
  BYD Dolphin | BYD Atto 3 | BYD Seal | BYD Sealion 7 | BYD M6 | Wuling Binguo | Wuling Cloud EV | Chery Omoda 5
  Chery Tiggo | Omoda | Denza D9 | Honda WR-V | Honda Stylo | Toyota Veloz | Veloz | Toyota Zenix | Innova Zenix
  Innova Reborn | Hyundai Palisade | Palisade | Hyundai Stargazer | Mitsubishi Xforce | Xforce | Yamaha Fazzio | Fazzio
  Yamaha Filano | Pop Mie | Mie Sedaap | Supermi | Sarimi | Kopiko | Beng-Beng | Ultra Milk | Le Minerale | Bango
  Lifebuoy | Pepsodent | Sunsilk | Pantene | Vaseline | Nivea | Cetaphil | SK-II | Nature Republic
`);

/** Makers of goods that are called by maker and model, and lines of such goods: `Hino 500`, `Galaxy S25`. */
export const MAKERS: readonly string[] = names(`
  Toyota | Daihatsu | Honda | Yamaha | Suzuki | Kawasaki | Mitsubishi | Nissan | Mazda | Isuzu | Hino | Fuso
  Scania | Volvo | Hyundai | Kia | Wuling | BYD | Chery | DFSK | Denza | Jaecoo | Aion | Neta | VinFast | BMW
  Mercedes-Benz | Audi | Porsche | Ferrari | Lamborghini | Peugeot | Renault | Subaru | Lexus | Datsun | Vespa
  Viar | Gesits | Alva | Ducati | KTM | Benelli | Harley-Davidson | Komatsu | Caterpillar | Hitachi | Kubota
  Sikorsky | Cessna | ATR | Boeing | Airbus | Embraer | Bombardier | Bell | Sukhoi | Samsung | Galaxy | Xiaomi | Redmi
  Poco | POCO | Oppo | OPPO | Vivo | Realme | Infinix | Tecno | iQOO | Nokia | Asus | ASUS | Acer | Lenovo | Huawei
  Motorola | iPhone | MacBook | iPad | Canon | Nikon | Fujifilm | Panasonic | DJI | Garmin | Casio | Seiko | Rolex
  Omega | Hublot | Gucci | Hermes | Chanel | Prada | Nike | Adidas | Puma | Louis Vuitton | Royal Enfield
  Rolls-Royce
`);

/** Programmes, films, series, songs, books. Titles that are common words alone are left out. */
export const WORKS: readonly string[] = names(`
  Indonesian Idol | Indonesian Idol Junior | The Voice Indonesia | The Voice | X Factor Indonesia | X Factor | KDI
  Kontes Dangdut Indonesia | D'Academy | D'Academy Asia | LIDA | Liga Dangdut Indonesia | Rising Star
  Rising Star Indonesia | MasterChef Indonesia | MasterChef | Akademi Fantasi Indosiar | AFI | Mamamia | Pesbukers
  Opera Van Java | OVJ | Dahsyat | Hot Shot | Rumpi | Rumpi No Secret | Brownis | Okay Bos | OkeBos | Ini Talkshow
  Tonight Show | Hitam Putih | Mata Najwa | Kick Andy | Indonesia Lawyers Club | ILC | Apa Kabar Indonesia
  Bukan Empat Mata | Empat Mata | Katakan Putus | Garis Tangan | Dunia Lain | Mister Tukul | Jejak Petualang
  My Trip My Adventure | MTMA | Si Bolang | Laptop Si Unyil | On The Spot | Lapor Pak | Lapor Pak! | Arisan
  Running Man | Infinite Challenge | 2 Days 1 Night | The Return of Superman | We Got Married | Knowing Bros
  Weekly Idol | Show Me the Money | Produce 101 | King of Mask Singer | American Idol | America's Got Talent
  Britain's Got Talent | Dancing with the Stars | Keeping Up with the Kardashians | Saturday Night Live | SNL
  The Tonight Show | The Ellen DeGeneres Show | The Ellen Show | Carpool Karaoke | Oprah | Good Morning America
  60 Minutes | Queer Eye | Top Gear | Master Chef | Tukang Ojek Pengkolan | Anak Langit | Anak Jalanan
  Ganteng-Ganteng Serigala | Tukang Bubur Naik Haji | Preman Pensiun | Si Doel | Si Doel Anak Sekolahan
  Keluarga Cemara | Bidadari | Tersanjung | Cinta Fitri | Bajaj Bajuri | Dunia Terbalik | Cinta Suci | Orang Ketiga
  Samudra Cinta | Ikatan Cinta | Buku Harian Seorang Istri | Amanah Wali | Para Pencari Tuhan | Layangan Putus
  Cinta dan Rahasia | Tuyul dan Mbak Yul | Suami-Suami Takut Istri | Islam KTP | Angling Dharma | Wiro Sableng
  Jodoh Wasiat Bapak | Azab | Dilan | Dilan 1990 | Dilan 1991 | Milea | Milea: Suara dari Dilan | Bumi Manusia
  Gundala | Perempuan Tanah Jahanam | Pengabdi Setan | Suzzanna | Suzzanna: Bernapas dalam Kubur | Danur | Danur 2
  Ivanna | Sebelum Iblis Menjemput | Warkop DKI Reborn | Dua Garis Biru | Ave Maryam | Kucumbu Tubuh Indahku
  27 Steps of May | Ada Apa dengan Cinta | Ada Apa Dengan Cinta? | AADC | AADC 2 | Laskar Pelangi | Sang Pemimpi
  Habibie & Ainun | Habibie & Ainun 3 | Rudy Habibie | Ayat-Ayat Cinta | Ayat-Ayat Cinta 2 | Ketika Cinta Bertasbih
  Surga yang Tak Dirindukan | Imperfect | Cek Toko Sebelah | Ngenest | Susah Sinyal | Milly & Mamet | Makmum
  Kuntilanak | Kuntilanak 2 | Jelangkung | Mata Batin | The Raid | The Raid 2 | Headshot | The Night Comes for Us
  Marlina | Marlina si Pembunuh dalam Empat Babak | Sang Penari | Jenderal Soedirman | Sultan Agung | Filosofi Kopi
  Nanti Kita Cerita tentang Hari Ini | NKCTHI | Twivortiare | Antologi Rasa | Critical Eleven | 5 cm | Negeri 5 Menara
  Garuda di Dadaku | Petualangan Sherina | Sang Pencerah | Get Married | Nagabonar | Tiga Hari untuk Selamanya
  Janji Joni | KKN di Desa Penari | Sewu Dino | Pemandi Jenazah | Agak Laen | Jumbo | Vina: Sebelum 7 Hari
  Siksa Kubur | Keluarga Cemara 2 | Budi Pekerti | Penyalin Cahaya | Ngeri-Ngeri Sedap | Gadis Kretek | The Santri
  Hayya | Mahasiswi Baru | Ratu Ilmu Hitam | Lampor | Rumah Belanda | Joko Anwar | Trinity Traveler | My Stupid Boss
  My Stupid Boss 2 | Orang Kaya Baru | Yowis Ben | Yowis Ben 2 | Sabyan | Avengers | Avengers: Endgame | Endgame
  Avengers: Infinity War | Infinity War | Captain Marvel | Captain America | Iron Man | Thor | Thor: Ragnarok | Hulk
  Black Panther | Black Widow | Spider-Man | Spider-Man: Far From Home | Spider-Man: Homecoming | Spiderman
  Spider-Man: No Way Home | Venom | Deadpool | X-Men | Dark Phoenix | Guardians of the Galaxy | Doctor Strange
  Ant-Man | The Eternals | Eternals | Shang-Chi | WandaVision | Loki | Joker | Batman | The Batman | The Dark Knight
  Superman | Man of Steel | Wonder Woman | Wonder Woman 1984 | Aquaman | Shazam | Shazam! | Justice League
  Suicide Squad | Birds of Prey | Star Wars | Star Wars: The Rise of Skywalker | Star Trek | Harry Potter
  Fantastic Beasts | The Lord of the Rings | Lord of the Rings | The Hobbit | Game of Thrones | House of the Dragon
  Stranger Things | Money Heist | La Casa de Papel | Squid Game | Narcos | Breaking Bad | The Walking Dead
  The Big Bang Theory | How I Met Your Mother | Grey's Anatomy | Sherlock | Peaky Blinders | The Crown | Chernobyl
  Westworld | Black Mirror | 13 Reasons Why | Riverdale | Glee | Gossip Girl | Sex and the City | The Simpsons
  South Park | Family Guy | SpongeBob | SpongeBob SquarePants | Doraemon | Naruto | One Piece | Dragon Ball
  Detective Conan | Conan | Sailor Moon | Pokemon | Detective Pikachu | Attack on Titan | Demon Slayer
  Crayon Shinchan | Upin & Ipin | Upin dan Ipin | Adit Sopo Jarwo | Nussa | Frozen | Frozen 2 | Frozen II
  The Lion King | Aladdin | Beauty and the Beast | Dumbo | Mulan | Maleficent | Maleficent: Mistress of Evil
  Toy Story | Toy Story 4 | Coco | Finding Nemo | Finding Dory | Moana | Zootopia | Inside Out | The Incredibles
  Incredibles 2 | Shrek | Despicable Me | How to Train Your Dragon | Kung Fu Panda | Fast & Furious
  Fast and Furious | Hobbs & Shaw | Fast & Furious 9 | Mission: Impossible | Mission Impossible | James Bond
  No Time to Die | John Wick | John Wick 3 | John Wick: Chapter 3 | Terminator | Terminator: Dark Fate | Rambo
  Rambo: Last Blood | Jurassic World | Jurassic Park | Transformers | Bumblebee | Pirates of the Caribbean | Titanic
  Avatar | Avatar: The Way of Water | Inception | Interstellar | The Matrix | Matrix | Parasite | Train to Busan
  Once Upon a Time in Hollywood | Bohemian Rhapsody | Rocketman | A Star Is Born | La La Land | Green Book | Get Out
  IT Chapter Two | It Chapter Two | Annabelle | Annabelle Comes Home | The Conjuring | Conjuring | The Nun | Insidious
  Midsommar | Hereditary | A Quiet Place | Bird Box | Crazy Rich Asians | Fifty Shades of Grey | Twilight
  The Hunger Games | Ad Astra | Gemini Man | Ford v Ferrari | Zombieland | Charlie's Angels | Jumanji | Downton Abbey
  Hustlers | Little Women | The Irishman | Marriage Story | Barbie | Oppenheimer | Top Gun | Top Gun: Maverick
  Dunkirk | Home Alone | Final Destination | Godzilla | King Kong | Men in Black | Men in Black: International | Dora
  Dora the Explorer | Sonic the Hedgehog | Hotel Mumbai | Descendants of the Sun | Guardian: The Lonely and Great God
  Crash Landing on You | Reply 1988 | Boys Over Flowers | Full House | Winter Sonata | Hotel Del Luna | Vagabond
  Arthdal Chronicles | Sky Castle | Itaewon Class | The World of the Married | Start-Up | Hospital Playlist
  My Love from the Star | The Heirs | Moon Lovers | Extraordinary You | When the Camellia Blooms | Love Alarm
  Melting Me Softly | Kim Ji Young, Born 1982 | Midnight Runners | Along with the Gods | Kuch Kuch Hota Hai
  Kabhi Khushi Kabhie Gham | 3 Idiots | Dangal | PK | Mohabbatein | Dilwale | Padmaavat | Uttaran | Mahabharata
  Ramayana | Jodha Akbar | Naagin | Anandhi | Despacito | Shape of You | Bad Guy | Old Town Road | Senorita | Señorita
  Thank U, Next | 7 Rings | Baby Shark | Gangnam Style | Dynamite | Boy With Luv | DNA | Fake Love | Kill This Love
  Ddu-du Ddu-du | Boombayah | Someone Like You | Rolling in the Deep | Thinking Out Loud | Let It Go | Hey Jude
  We Are the Champions | Smells Like Teen Spirit | My Heart Will Go On | Hotel California | 1989 | Wildest Dreams
  Uptown Funk | Truth Hurts | Cendol Dawet | Pamer Bojo | Banyu Langit | Sewu Kutho | Stasiun Balapan
  Kartonyono Medot Janji | Ditinggal Rabi | Konco Mesra | Bojo Galak | Jaran Goyang | Lagi Syantik | Goyang Dumang
  Goyang Dua Jari | Sambalado | Oplosan | Keong Racun | Alamat Palsu | Bang Toyib | Cinta Satu Malam | Karna Su Sayang
  Bagaikan Langit | Separuh Aku | Cinta Luar Biasa | Asal Kau Bahagia | Pergilah Kasih | Kamu yang Kutunggu
  Rindu Setengah Mati | Kolam Susu | Indonesia Raya | Garuda Pancasila | Halo-Halo Bandung | Padamu Negeri
  Tanah Airku | Rayuan Pulau Kelapa | Bagimu Negeri | Mars Perindo | Himne Guru | Gugur Bunga | Bengawan Solo
  Rasa Sayange | Ibu Pertiwi | Dari Sabang Sampai Merauke | Lathi | Meraih Bintang | Bidadari Tak Bersayap | Adu Rayu
  Waktu yang Salah | Zona Nyaman | Hati-Hati di Jalan | Al-Quran | Al Quran | Alquran | Quran | Al-Qur'an | Injil
  Alkitab | Taurat | Zabur | Weda | Bhagavad Gita | Mahabarata | Babad Tanah Jawi | Negarakertagama | Sutasoma
  La Galigo | Serat Centhini | Mona Lisa | Monalisa | Pieta | Guernica | The Starry Night | Perahu Kertas | Supernova
  Saman | Cantik Itu Luka | Tetralogi Buru | Ronggeng Dukuh Paruk | Tenggelamnya Kapal van der Wijck | Siti Nurbaya
  Salah Asuhan | Hujan Bulan Juni | Habis Gelap Terbitlah Terang | Di Bawah Bendera Revolusi | Sapiens | Mein Kampf
  Sokola Rimba
`);

/** Laws and what they are called in short. */
export const LAWS: readonly string[] = names(`
  KUHP | KUHAP | KUHPerdata | KUH Perdata | KUHPer | KUHD | UUD 1945 | UUD | UUD NRI 1945 | Undang-Undang Dasar 1945
  UU ITE | UU KPK | UU Tipikor | UU Pemilu | UU Pilkada | UU Perkawinan | UU Perlindungan Anak | UU Lalu Lintas
  UU LLAJ | UULLAJ | UU Pers | UU Penyiaran | UU Narkotika | UU TPPU | UU ASN | UU Desa | UU Minerba | UU Migas
  UU Cipta Kerja | UU Ciptaker | UU Ketenagakerjaan | UU Pemasyarakatan | UU Pesantren | UU TNI | UU Polri | UU MD3
  UU Kesehatan | UU BPJS | UU PDP | UU HAM | UU Otsus | UU Otonomi Khusus | UU Haji | UU Sisdiknas | UU PKS | UU TPKS
  UU PKDRT | UU KDRT | UU Perkebunan | UU Sumber Daya Air | UU SDA | UU Keimigrasian | UU Kewarganegaraan
  UU Hak Cipta | UU Terorisme | UU Ormas | UU Perlindungan Konsumen | UU Pornografi | UU Keterbukaan Informasi Publik
  UU KIP | UU Jabatan Notaris | UU Advokat | UU Kehutanan | UU Pajak | UU HPP | UU Kejaksaan | UU Perbankan
  UU Bank Indonesia | UU P2SK | UU IKN | UU Lingkungan Hidup | UU Kepabeanan | UU Karantina | UU Arsitek
  UU Ekonomi Kreatif | Undang-Undang ITE | Undang-Undang KPK | Undang-Undang Pemilu | Undang-Undang Tipikor
  Undang-Undang Narkotika | Undang-Undang Perlindungan Anak | Undang-Undang Darurat | UU Darurat | RUU KUHP | RKUHP
  RUU KPK | RUU PKS | RUU TPKS | RUU Pertanahan | RUU Minerba | RUU Pemasyarakatan | RUU Ketenagakerjaan
  RUU Cipta Kerja | RUU Ciptaker | RUU Omnibus Law | Omnibus Law | RUU Pesantren | RUU SDA | RUU Perkoperasian
  RUU Keamanan dan Ketahanan Siber | RUU KKS | RUU MD3 | RUU APBN | RUU APBN 2020 | RUU TNI | RUU Polri
  RUU Penyiaran | RUU Perampasan Aset | RUU PPRT | RUU HIP | RUU Haluan Ideologi Pancasila | RUU Daerah Khusus Jakarta
  RUU DKJ | RUU Masyarakat Adat | RUU Pemilu | RUU Kesehatan | RUU PDP | RUU Perlindungan Data Pribadi
  RUU Penghapusan Kekerasan Seksual | RUU Desain Industri | RUU Karantina | Perppu | Perppu KPK | Perpu KPK
  Perppu Cipta Kerja | Perpres | Permen | Permendagri | Permendikbud | Permenkes | Permenhub | Permendag | Permenperin
  Permen ESDM | Permenkumham | Permenaker | Permenag | Permensos | Permen LHK | Permenkeu | Pergub | Pergub DKI
  Perbup | Perwali | Perwal | Perda | Perda DKI | Qanun | Qanun Jinayat | Inpres | Keppres | Kepres | Kepgub | PKPU
  Perbawaslu | Perma | SEMA | Peraturan Pemerintah | Peraturan Presiden | Peraturan Menteri | Tap MPR | TAP MPR
  Perkap | Perkapolri | POJK | Peraturan OJK | Undang-undang | Undang-Undang | Konvensi Jenewa | Konvensi Wina
  UNCLOS | UNCLOS 1982 | Piagam PBB | Deklarasi Universal Hak Asasi Manusia | Magna Carta | Piagam Jakarta
  Piagam Madinah | GBHN | Dekrit Presiden | Maklumat
`);

/** Cities and regions of the world, buildings, venues, airports, harbours, sights. */
export const WORLD_PLACES: readonly string[] = names(`
  Abuja | Accra | Addis Ababa | Aleppo | Idlib | Damaskus | Homs | Raqqa | Palmyra | Mosul | Baghdad | Basra | Kirkuk
  Erbil | Najaf | Karbala | Teheran | Isfahan | Qom | Mashhad | Shiraz | Tabriz | Natanz | Sanaa | Aden | Hodeidah
  Taiz | Riyadh | Riyad | Jeddah | Madinah | Makkah | Mekkah | Mekah | Arafah | Muzdalifah | Armina | Khurais | Abqaiq
  Dhahran | Dammam | Taif | Tabuk | Doha | Dubai | Abu Dhabi | Sharjah | Muscat | Manama | Kuwait City | Amman
  Beirut | Tripoli | Sidon | Yerusalem | Jerusalem | Tel Aviv | Haifa | Gaza | Rafah | Khan Younis | Ramallah | Hebron
  Betlehem | Nablus | Jenin | Nazaret | Ankara | Istanbul | Izmir | Antalya | Gaziantep | Cappadocia | Bodrum | Kairo
  Alexandria | Giza | Luxor | Sinai | Sharm el-Sheikh | Khartoum | Darfur | Benghazi | Misrata | Tunis | Aljir
  Casablanca | Rabat | Marrakesh | Fez | Dakar | Bamako | Timbuktu | Lagos | Kano | Maiduguri | Borno | Nairobi
  Mombasa | Mogadishu | Kampala | Kigali | Dar es Salaam | Zanzibar | Lusaka | Harare | Johannesburg | Pretoria
  Cape Town | Durban | Soweto | Kinshasa | Goma | Luanda | Maputo | Antananarivo | Freetown | Monrovia | Abidjan
  Ouagadougou | Niamey | N'Djamena | Juba | Djibouti | Asmara | New Delhi | Delhi | Mumbai | Bombay | Kolkata
  Chennai | Bangalore | Bengaluru | Hyderabad | Ahmedabad | Gujarat | Punjab | Kerala | Tamil Nadu | Uttar Pradesh
  Bihar | Assam | Jammu | Kashmir | Srinagar | Jammu dan Kashmir | Ladakh | Goa | Agra | Jaipur | Varanasi | Karachi
  Lahore | Islamabad | Rawalpindi | Peshawar | Quetta | Balochistan | Khyber Pakhtunkhwa | Kabul | Kandahar
  Jalalabad | Herat | Helmand | Nangarhar | Dhaka | Chittagong | Cox's Bazar | Kathmandu | Thimphu | Kolombo | Colombo
  Yangon | Naypyidaw | Mandalay | Rakhine | Sittwe | Bangkok | Chiang Mai | Phuket | Pattaya | Ayutthaya | Nonthaburi
  Buriram | Chonburi | Hat Yai | Krabi | Koh Samui | Hua Hin | Vientiane | Luang Prabang | Phnom Penh | Siem Reap
  Angkor Wat | Hanoi | Ho Chi Minh | Ho Chi Minh City | Da Nang | Hue | Haiphong | Manila | Cebu | Davao | Marawi
  Jolo | Sulu | Basilan | Zamboanga | Palawan | Boracay | Luzon | Visayas | Quezon City | Clark | Subic | Kuala Lumpur
  Putrajaya | Penang | Pulau Pinang | Johor | Johor Bahru | Melaka | Malaka | Ipoh | Langkawi | Kuching
  Kota Kinabalu | Sandakan | Tawau | Selangor | Petaling Jaya | Shah Alam | Genting | Bukit Jalil | Sepang
  Bandar Seri Begawan | Dili | Sentosa | Changi | Orchard Road | Marina Bay | Marina Bay Sands | Jurong | Woodlands
  Batu Ferringhi | Beijing | Shanghai | Guangzhou | Shenzhen | Hong Kong | Hongkong | Makau | Macau | Taipei
  Kaohsiung | Taichung | Wuhan | Hubei | Chengdu | Chongqing | Xi'an | Xian | Nanjing | Hangzhou | Suzhou | Tianjin
  Dalian | Harbin | Shenyang | Qingdao | Zhengzhou | Henan | Hunan | Changsha | Fujian | Fuzhou | Xiamen | Changzhou
  Ningbo | Zhejiang | Jiangsu | Shandong | Sichuan | Yunnan | Kunming | Guangxi | Guizhou | Hainan | Sanya | Urumqi
  Xinjiang | Lhasa | Tibet | Mongolia Dalam | Ulan Bator | Tokyo | Tokio | Osaka | Kyoto | Kobe | Nagoya | Yokohama
  Hiroshima | Nagasaki | Sapporo | Hokkaido | Fukuoka | Sendai | Okinawa | Nara | Chiba | Saitama | Kawasaki | Shibuya
  Shinjuku | Ginza | Akihabara | Harajuku | Roppongi | Suzuka | Motegi | Gunung Fuji | Seoul | Busan | Incheon | Daegu
  Daejeon | Gwangju | Pulau Jeju | Jeju | Gangnam | Itaewon | Myeongdong | Hongdae | Pyeongchang | Pyongyang
  Panmunjom | DMZ | Kaesong | London | Manchester | Liverpool | Birmingham | Leeds | Newcastle | Sheffield | Bristol
  Nottingham | Leicester | Southampton | Portsmouth | Plymouth | Brighton | Oxford | Cambridge | Coventry
  Wolverhampton | Bradford | Surrey | Sussex | Yorkshire | Lancashire | Cornwall | Devon | Norfolk | Suffolk
  Silverstone | Windsor | Buckingham | Westminster | Wembley | Glasgow | Edinburgh | Aberdeen | Dundee | Cardiff
  Swansea | Belfast | Dublin | Paris | Marseille | Lyon | Toulouse | Bordeaux | Lille | Nantes | Strasbourg | Rennes
  Cannes | Versailles | Normandia | Brittany | Calais | Champs-Elysees | Menara Eiffel | Eiffel | Louvre | Notre Dame
  Katedral Notre Dame | Biarritz | Monaco | Monte Carlo | Brussel | Brussels | Antwerpen | Antwerp | Bruges | Liege
  Amsterdam | Rotterdam | Den Haag | Utrecht | Eindhoven | Leiden | Groningen | Maastricht | Assen | Luksemburg
  Berlin | Munich | Munchen | München | Hamburg | Frankfurt | Koln | Cologne | Stuttgart | Dusseldorf | Dortmund
  Leipzig | Dresden | Hannover | Bremen | Nurnberg | Bonn | Bayern | Bavaria | Baden-Wurttemberg | Saxony
  Brandenburg | Hessen | Hanau | Sachsenring | Wina | Vienna | Salzburg | Innsbruck | Graz | Spielberg | Zurich
  Jenewa | Geneva | Bern | Basel | Lausanne | Nyon | Davos | Lugano | Milan | Milano | Turin | Torino | Napoli
  Naples | Florence | Firenze | Venesia | Venice | Bologna | Genoa | Genova | Verona | Palermo | Catania | Sisilia
  Sicily | Sardinia | Tuscany | Lombardy | Lombardia | Bergamo | Misano | Mugello | Monza | Rimini | Pisa | Pompeii
  Vesuvius | Vatikan | Lapangan Santo Petrus | Madrid | Barcelona | Valencia | Sevilla | Malaga | Bilbao | Zaragoza
  Granada | Cordoba | Mallorca | Ibiza | Catalonia | Catalunya | Katalunya | Basque | Andalusia | Galicia | Jerez
  Aragon | Montmelo | Lisbon | Lisabon | Porto | Algarve | Portimao | Athena | Athens | Thessaloniki | Lesbos | Kreta
  Crete | Santorini | Mykonos | Valletta | Nikosia | Budapest | Praha | Prague | Brno | Warsawa | Warsaw | Krakow
  Gdansk | Auschwitz | Bratislava | Ljubljana | Zagreb | Dubrovnik | Sarajevo | Srebrenica | Mostar | Beograd
  Belgrade | Pristina | Skopje | Tirana | Podgorica | Sofia | Bukares | Bucharest | Kishinev | Chisinau | Kiev | Kyiv
  Lviv | Odessa | Odesa | Kharkiv | Mariupol | Donetsk | Luhansk | Krimea | Crimea | Sevastopol | Minsk | Moskow
  Moscow | Saint Petersburg | St Petersburg | St. Petersburg | Sochi | Kazan | Volgograd | Yekaterinburg | Vladivostok
  Siberia | Chechnya | Grozny | Dagestan | Kaliningrad | Tbilisi | Yerevan | Baku | Nagorno-Karabakh | Astana
  Nur-Sultan | Almaty | Tashkent | Samarkand | Bukhara | Bishkek | Dushanbe | Ashgabat | Helsinki | Stockholm
  Gothenburg | Malmo | Oslo | Bergen | Kopenhagen | Copenhagen | Odense | Aarhus | Reykjavik | Greenland | Tallinn
  Riga | Vilnius | Svalbard | Washington | Washington DC | Washington D.C. | New York | New York City | NYC
  Manhattan | Brooklyn | Queens | Bronx | Harlem | Staten Island | Long Island | Central Park | Times Square
  Broadway | Los Angeles | LA | Hollywood | Beverly Hills | Santa Monica | Malibu | Calabasas | San Francisco
  Oakland | San Diego | San Jose | Sacramento | Silicon Valley | Cupertino | Mountain View | Palo Alto | Menlo Park
  San Bernardino | Las Vegas | Nevada | Phoenix | Arizona | Tucson | Texas | Houston | Dallas | Austin | San Antonio
  El Paso | Odessa Texas | Uvalde | Florida | Miami | Orlando | Tampa | Jacksonville | Parkland | Mar-a-Lago
  Palm Beach | Key West | Atlanta | Georgia | Alabama | Montgomery | Birmingham Alabama | Mississippi | Louisiana
  New Orleans | Baton Rouge | Tennessee | Nashville | Memphis | Kentucky | Louisville | Ohio | Cleveland | Columbus
  Cincinnati | Dayton | Michigan | Detroit | Flint | Illinois | Chicago | Indiana | Indianapolis | Wisconsin
  Milwaukee | Minnesota | Minneapolis | Iowa | Missouri | St Louis | Ferguson | Kansas | Nebraska | Oklahoma
  Arkansas | Colorado | Denver | Aspen | Utah | Salt Lake City | Wyoming | Montana | Idaho | Oregon | Portland
  Seattle | Alaska | Anchorage | Hawaii | Honolulu | Pearl Harbor | Waikiki | Maui | Pennsylvania | Philadelphia
  Pittsburgh | New Jersey | Newark | Delaware | Maryland | Baltimore | Virginia | Charlottesville | Virginia Beach
  North Carolina | South Carolina | Charleston | Charlotte | Massachusetts | Boston | Connecticut | Sandy Hook
  Rhode Island | Vermont | New Hampshire | Maine | Puerto Rico | San Juan | Guam | Kepulauan Virgin | Guantanamo
  Camp David | Capitol Hill | Pentagon | Rose Garden | Gedung Capitol | Ottawa | Toronto | Montreal | Vancouver
  Quebec | Ontario | Calgary | Edmonton | Alberta | British Columbia | Winnipeg | Mexico City | Kota Meksiko
  Meksiko City | Tijuana | Ciudad Juarez | Guadalajara | Monterrey | Cancun | Acapulco | Sinaloa | Veracruz | Oaxaca
  Jalisco | Guerrero | Chiapas | Havana | Kingston | Port-au-Prince | Santo Domingo | Nassau | Bahama | Bahamas
  Guatemala City | Tegucigalpa | San Salvador | Managua | Panama City | Bogota | Medellin | Cali | Cartagena | Caracas
  Quito | Guayaquil | Galapagos | Lima | Cusco | Machu Picchu | La Paz | Santa Cruz | Sucre | Santiago | Valparaiso
  Buenos Aires | Rosario | Cordoba Argentina | Patagonia | Montevideo | Asuncion | Brasilia | Sao Paulo
  Rio de Janeiro | Rio | Salvador | Manaus | Amazon | Amazonas | Hutan Amazon | Belo Horizonte | Porto Alegre | Recife
  Maracana | Copacabana | Canberra | Sydney | Melbourne | Brisbane | Perth | Adelaide | Hobart | Darwin | Gold Coast
  Queensland | New South Wales | Victoria | Tasmania | Phillip Island | Wellington | Auckland | Christchurch
  Hamilton | Queenstown | Suva | Port Moresby | Honiara | Port Vila | Noumea | Apia | Nauru | Pulau Christmas
  Pulau Manus | Great Barrier Reef | Antartika | Arktik | Kutub Utara | Kutub Selatan | Segitiga Bermuda
  Samudra Pasifik | Samudera Pasifik | Samudra Atlantik | Samudera Hindia | Samudra Hindia | Laut Mediterania
  Mediterania | Laut Tengah | Laut Merah | Laut Hitam | Laut Kaspia | Laut Baltik | Laut Arab | Laut Cina Timur
  Laut China Selatan | Laut Natuna | Laut Banda | Laut Arafura | Laut Sulawesi | Laut Seram | Laut Flores | Laut Timor
  Selat Malaka | Selat Sunda | Selat Bali | Selat Lombok | Selat Makassar | Selat Karimata | Selat Hormuz
  Selat Bosporus | Selat Gibraltar | Selat Taiwan | Teluk Persia | Teluk Oman | Teluk Aden | Teluk Meksiko
  Teluk Benggala | Teluk Jakarta | Teluk Benoa | Teluk Bayur | Terusan Suez | Terusan Panama | Sungai Nil | Mekong
  Sungai Gangga | Amazone | Sahara | Himalaya | Everest | Gunung Everest | Kilimanjaro | Alpen | Andes | Carstensz
  Puncak Jaya | Tanduk Afrika | Timur Tengah | Asia Tenggara | Indo-Pasifik | Asia Pasifik | Eurasia | Skandinavia
  Balkan | Kaukasus | Mars | Saturnus | Venus | Merkurius | Pluto | Neptunus | Uranus | Bima Sakti | Monas
  Bundaran HI | Bundaran Hotel Indonesia | Patung Kuda | Istana Negara | Istana Merdeka | Istana Bogor
  Istana Cipanas | Istana Tampaksiring | Istana Kepresidenan | Gedung DPR | Gedung DPR/MPR | Gedung MPR/DPR
  Kompleks Parlemen | Gedung Merah Putih KPK | Gedung KPK | Gedung Bundar | Balai Kota | Balai Kota DKI | Gedung Sate
  Gedung Pakuan | Kantor Wapres | Mabes Polri | Mapolda Metro Jaya | Gelora Bung Karno | GBK | SUGBK
  Stadion Utama Gelora Bung Karno | Stadion Gelora Bung Karno | Stadion Madya | Istora | Istora Senayan | JCC
  Jakarta Convention Center | JIExpo | JIExpo Kemayoran | JI Expo Kemayoran | ICE BSD | ICE | Kemayoran
  Stadion Pakansari | Stadion Patriot | Stadion Wibawa Mukti | Stadion Si Jalak Harupat | Si Jalak Harupat | GBLA
  Stadion GBLA | Gelora Bandung Lautan Api | Stadion Kanjuruhan | Kanjuruhan | Gelora Bung Tomo
  Stadion Gelora Bung Tomo | GBT | Stadion Gelora Delta | Stadion Kapten I Wayan Dipta | Kapten I Wayan Dipta
  Stadion Mandala Krida | Mandala Krida | Stadion Maguwoharjo | Stadion Manahan | Manahan | Stadion Moch Soebroto
  Stadion Andi Mattalatta | Stadion Mattoanging | Stadion Segiri | Stadion 17 Mei | Stadion Mandala
  Stadion Lukas Enembe | Stadion PTIK | Jakabaring | Gelora Sriwijaya Jakabaring | Stadion Surajaya | Stadion Gajayana
  Sirkuit Sentul | Sirkuit Mandalika | Mandalika | Old Trafford | Anfield | Stamford Bridge | Etihad | Etihad Stadium
  Emirates Stadium | Camp Nou | Nou Camp | Santiago Bernabeu | Wanda Metropolitano | Mestalla | San Siro
  Giuseppe Meazza | Stadion Giuseppe Meazza | Allianz Arena | Allianz Stadium | Stadio Olimpico | San Paolo
  Parc des Princes | Signal Iduna Park | Johan Cruijff Arena | Goodison Park | St James' Park | Villa Park
  Stadion Bukit Jalil | Rajamangala | Stadion Rajamangala | My Dinh | Sirkuit Sepang | Spa-Francorchamps
  Marina Bay Street Circuit | Chang International Circuit | Axiata Arena | Staples Center | Madison Square Garden
  Wembley Arena | Royal Albert Hall | Bandara Soekarno-Hatta | Soekarno-Hatta | Bandara Soetta | Soetta
  Bandara Halim Perdanakusuma | Halim Perdanakusuma | Halim | Bandara Ngurah Rai | I Gusti Ngurah Rai | Ngurah Rai
  Bandara Juanda | Juanda | Bandara Kualanamu | Kualanamu | Bandara Hang Nadim | Hang Nadim
  Bandara Sultan Hasanuddin | Sultan Hasanuddin | Bandara Adisutjipto | Adisutjipto | Adi Soemarmo | Adi Sumarmo
  Ahmad Yani | Husein Sastranegara | Kertajati | Bandara Kertajati | YIA | Bandara YIA
  Yogyakarta International Airport | Kulon Progo | Supadio | Sepinggan | Syamsudin Noor | Tjilik Riwut | Sam Ratulangi
  Mutiara Sis Al-Jufri | Pattimura | Sentani | El Tari | Minangkabau | Sultan Syarif Kasim II
  Sultan Mahmud Badaruddin II | SMB II | Radin Inten II | Depati Amir | Sultan Iskandar Muda | Silangit
  Lombok International Airport | KLIA | Suvarnabhumi | Don Mueang | Heathrow | JFK | Narita | Haneda | Incheon Airport
  Schiphol | Tanjung Priok | Tanjung Perak | Tanjung Emas | Merak | Bakauheni | Ketapang | Gilimanuk | Padang Bai
  Lembar | Muara Angke | Muara Baru | Sunda Kelapa | Patimban | Belawan | Sekupang | Batam Center | Harbour Bay
  Stasiun Gambir | Pasar Senen | Stasiun Senen | Manggarai | Tanah Abang | Dukuh Atas | Jatinegara | Lebak Bulus
  Blok M | Kampung Rambutan | Pulogebang | Kalideres | Terminal Pulogebang | Stasiun Tugu | Lempuyangan | Gubeng
  Pasar Turi | Leuwipanjang | Tirtonadi | Bungurasih | Purabaya | Pasar Minggu | Pasar Baru | Pasar Klewer
  Pasar Beringharjo | Pasar Senggol | Pasar Atom | Thamrin City | ITC Kuningan | ITC Mangga Dua | Mangga Dua | Glodok
  Pancoran | Grand Indonesia | Plaza Indonesia | Senayan City | Plaza Senayan | Pacific Place | Kota Kasablanka
  Kuningan City | Gandaria City | Pondok Indah Mall | PIM | Lippo Mall | Lippo Mall Puri | Mall of Indonesia
  Kelapa Gading | Summarecon Bekasi | AEON Mall | AEON Mall BSD | BSD | BSD City | Bintaro | Gading Serpong
  Alam Sutera | Pantai Indah Kapuk | Ancol | Taman Impian Jaya Ancol | Dufan | Dunia Fantasi | TMII
  Taman Mini Indonesia Indah | Ragunan | Taman Ismail Marzuki | TIM | Kota Tua | Taman Lapangan Banteng
  Masjid Istiqlal | Istiqlal | Katedral Jakarta | Gereja Katedral | TMP Kalibata | TPU Karet Bivak | TPU Tanah Kusir
  TPU Jeruk Purut | TPU Pondok Ranggon | San Diego Hills | Lapas Sukamiskin | Sukamiskin | Lapas Cipinang | Cipinang
  Rutan Cipinang | Lapas Nusakambangan | Nusakambangan | Rutan Salemba | Rutan Pondok Bambu | Lapas Kerobokan
  Rutan Guntur | Hotel Indonesia | Hotel Mulia | Hotel Borobudur | Hotel Sultan | Ritz-Carlton | Hotel Shangri-La
  Hotel Sahid | Hotel Grand Hyatt | Hotel Kempinski | Hotel Raffles | Hotel Fairmont | Gedung Joang 45
  Museum Nasional | Museum Gajah | Museum Macan | Museum Fatahillah | Perpustakaan Nasional | Kalijodo | Tol Cipali
  Tol Cikampek | Tol Jakarta-Cikampek | Tol Jagorawi | Tol Cipularang | Tol Trans Jawa | Tol JORR | Tol Purbaleunyi
  Jembatan Suramadu | Simpang Susun Semanggi | Lapangan Gasibu | Gasibu | Alun-alun Utara | Titik Nol Kilometer
  Tugu Jogja | Keraton Yogyakarta | Candi Borobudur | Candi Prambanan | Tebing Breksi | Pantai Parangtritis
  Parangtritis | Gunung Merapi | Gunung Bromo | Gunung Agung | Gunung Semeru | Gunung Tangkuban Parahu
  Tangkuban Parahu | Gunung Anak Krakatau | Anak Krakatau | Gunung Sinabung | Gunung Rinjani | Gunung Gede Pangrango
  Gunung Salak | Gunung Slamet | Gunung Lawu | Gunung Arjuno | Gunung Raung | Gunung Ijen | Kawah Ijen | Dieng
  Lembang | Ciwidey | Puncak | Pangandaran | Ujung Genteng | Anyer | Carita | Pulau Seribu | Kepulauan Seribu
  Pulau Pari | Pulau Pramuka | Pulau Tidung | Raja Ampat | Labuan Bajo | Pulau Komodo | Taman Nasional Komodo
  Wakatobi | Bunaken | Derawan | Karimunjawa | Gili Trawangan | Gili Meno | Gili Air | Nusa Penida | Nusa Lembongan
  Pantai Kuta | Pantai Sanur | Tanah Lot | Uluwatu | GWK | Garuda Wisnu Kencana | Danau Toba | Danau Batur
  Danau Poso | Danau Sentani | Danau Maninjau | Danau Singkarak | Ngarai Sianok | Jam Gadang | Belitung | Pulau Rote
  Pulau Natuna | Natuna | Ranai | Kepulauan Natuna | Blok Masela | Blok Rokan | Grasberg | Mimika | Timika | Nduga
  Intan Jaya | Wamena | Ilaga | Oksibil | Tembagapura | Asmat | Deiyai | Lanny Jaya | Yahukimo | Jayawijaya | IKN
  IKN Nusantara | Ibu Kota Nusantara | Penajam Paser Utara | Sepaku
`);
