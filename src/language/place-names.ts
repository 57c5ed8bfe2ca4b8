/** Words that open the name of a place, and well-known places that are neither countries nor administrative areas. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const PLACE_HEADS = words(`
  Jalan Jl Jln Gang Gg Tol Jembatan Terowongan Simpang Bundaran Kampung Kampong Desa Dusun Dukuh Kelurahan Kecamatan
  Kabupaten Kota Kotamadya Kodya Provinsi Propinsi Distrik Nagari Banjar Kawedanan Karesidenan RT RW Wilayah
  Kepulauan Pulau Gunung Bukit Pegunungan Lembah Sungai Kali Danau Situ Setu Waduk Bendungan Telaga Rawa Laut Selat
  Teluk Samudra Samudera Tanjung Pantai Semenanjung Gurun Hutan Taman Cagar Kebun Air Curug Goa Gua
  Bandara Bandar Pelabuhan Terminal Stasiun Dermaga Stadion Gelora Lapangan GOR Pasar Mal Mall Plaza Hotel Gedung
  Istana Wisma Balai Monumen Museum Masjid Mesjid Gereja Katedral Pura Vihara Candi Keraton Kraton Benteng Makam Taman
  Perumahan Kompleks Komplek Apartemen Kawasan Lapas Rutan Rusun Alun-alun Pangkalan Pondok Puri Vila Villa Restoran
  Kafe Cafe Galeri Teater Universitas Pemakaman TPU Kantor
  Negara Republik Kerajaan Kesultanan Distrik Divisi County Street Avenue Road Park Hill Hills Beach Island Islands
  River Lake Mount Bay Palace Tower Square`);

/** Words that may follow a proper name as a part of it. */
export const DIRECTIONS = words(`
  Utara Selatan Timur Barat Tengah Tenggara Timurlaut Laut Daya Pusat Raya Besar Kecil Baru Lama Hulu Hilir
  Dalam Luar Atas Bawah Kulon Wetan Lor Kidul Kota`);

/** Regions, seas, mountains and landmarks by name, without a code of their own. */
export const NAMED_PLACES: readonly string[] = `
  Jawa|Sumatera|Sumatra|Kalimantan|Sulawesi|Papua|Nusa Tenggara|Maluku|Madura|Jabodetabek|Jabotabek|Jadetabek
  Bodetabek|Tapanuli|Minahasa|Toraja|Borneo|Pantura|Priangan|Parahyangan|Nusantara|Tanah Air
  Jabar|Jateng|Jatim|Sumut|Sumbar|Sumsel|Kalbar|Kalteng|Kalsel|Kaltim|Kaltara|Sulsel|Sulut|Sulteng|Sultra|Sulbar|NTT
  NTB|Babel|Kepri|DIY|DKI|NAD|Jogja|Yogya|Jogjakarta|Jaksel|Jakbar|Jakpus|Jaktim|Jakut|Tangsel
  Asia|Eropa|Afrika|Amerika|Amerika Latin|Amerika Utara|Amerika Selatan|Amerika Tengah|Australia|Oseania|Antartika
  Asia Tenggara|Asia Timur|Asia Selatan|Asia Tengah|Asia Pasifik|Asia Barat|Timur Tengah|Eropa Timur|Eropa Barat
  Timur Jauh|Timteng|Balkan|Skandinavia|Karibia|Kaukasus|Kashmir|Tibet|Xinjiang|Krimea|Donbas|Siberia|Skotlandia|Wales
  Tepi Barat|Jalur Gaza|Gaza|Golan|Darfur|Kurdistan|Chechnya|Aceh|Patani|Mindanao|Sabah|Sarawak|Johor|Penang|Bosnia
  Hawaii|California|Texas|Florida|Alaska|Ohio|Michigan|Virginia|Pennsylvania|Arizona|Nevada|Illinois|Georgia
  Massachusetts|Queensland|Victoria|New South Wales|Tasmania|Bavaria|Catalunya|Andalusia|Lombardia|Punjab|Sindh
  Guangdong|Sichuan|Yunnan|Hokkaido|Okinawa|Fukushima
  Senayan|Kuningan|Menteng|Cikini|Cikeas|Glodok|Kemang|Blok M|Pondok Indah|Monas|Monumen Nasional|Istana Negara
  Istana Merdeka|Istana Bogor|Bundaran HI|Gelora Bung Karno|Senayan City|Lapangan Banteng|Taman Mini|Ancol|Puncak
  Cipularang|Cipali|Suramadu|Semanggi|Malioboro|Borobudur|Prambanan|Kuta|Legian|Sanur|Ubud|Nusa Dua|Jimbaran
  Gili Trawangan|Bromo|Semeru|Merapi|Rinjani|Krakatau|Kelud|Sinabung|Kerinci|Danau Toba|Bengawan Solo|Ciliwung|Citarum
  Musi|Mahakam|Barito|Kapuas|Soekarno-Hatta|Cengkareng|Halim Perdanakusuma|Ngurah Rai|Juanda|Kualanamu|Adisutjipto
  Laut China Selatan|Laut Cina Selatan|Laut Jawa|Laut Natuna Utara|Selat Sunda|Selat Malaka|Selat Hormuz
  Samudra Hindia|Samudera Hindia|Samudra Pasifik|Samudera Pasifik|Samudra Atlantik|Teluk Persia|Terusan Suez
  Laut Merah|Laut Hitam|Laut Mati|Pasifik|Atlantik|Everest|Himalaya|Sahara|Mekong|Amazon|Sungai Nil
  Wall Street|Times Square|Hollywood|Silicon Valley|Capitol Hill|Downing Street|Manhattan|Brooklyn|Lapangan Merah
  Tiananmen|Guantanamo|Ground Zero|Wembley|Old Trafford|Anfield|Camp Nou|Santiago Bernabeu`
  .trim()
  .split(/[\n|]/)
  .map((name) => name.trim());

/** Towns, states and regions abroad that are known by name alone. */
export const FOREIGN_PLACES: readonly string[] = `
  Alabama|Arkansas|Colorado|Connecticut|Delaware|Idaho|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Minnesota
  Mississippi|Missouri|Montana|Nebraska|New Hampshire|New Jersey|New Mexico|North Carolina|South Carolina
  Carolina Utara|Carolina Selatan|North Dakota|South Dakota|Oklahoma|Oregon|Rhode Island|Tennessee|Utah|Vermont
  West Virginia|Wisconsin|Wyoming|Puerto Rico|Guam|New England|Midwest|Southern California
  Phoenix|San Antonio|San Jose|Austin|Columbus|Charlotte|Indianapolis|Memphis|Nashville|Baltimore|Milwaukee|Portland
  Oklahoma City|Tucson|Sacramento|Kansas City|Cleveland|Oakland|Tampa|Orlando|Pittsburgh|Cincinnati|St. Louis
  Anchorage|Buffalo|Newark|Palm Springs|Pasadena|Malibu|Santa Monica|Beverly Hills|Burbank|Long Beach|Queens|Bronx
  Harlem|Long Island|Staten Island|Hollywood|Georgetown|Princeton|Palo Alto|Cupertino|Mountain View|Redmond
  Salt Lake City|Albuquerque|Cambridge
  Ontario|Quebec|British Columbia|Alberta|Calgary|Edmonton|Winnipeg|Nova Scotia|Newfoundland|Manitoba|Guadalajara
  Monterrey|Acapulco|Tijuana|Medellin|Cali|Cartagena|Guayaquil|Cusco|Arequipa|Valparaiso|Cordoba|Rosario|Patagonia
  Salvador|Recife|Fortaleza|Porto Alegre|Curitiba|Belo Horizonte|Amazonas|Andes|Galapagos
  Bristol|Leeds|Sheffield|Newcastle|Nottingham|Leicester|Southampton|Portsmouth|Plymouth|Brighton|Norwich|York|Bath
  Canterbury|Durham|Exeter|Coventry|Hull|Blackpool|Bournemouth|Windsor|Yorkshire|Lancashire|Kent|Essex|Sussex|Surrey
  Cornwall|Devon|Norfolk|Suffolk|Oxfordshire|Westminster|Wimbledon|Greenwich|Chelsea|Aberdeen|Dundee|Inverness|Swansea
  Cork|Galway|Limerick|Irlandia Utara
  Bordeaux|Toulouse|Nantes|Lille|Rennes|Reims|Metz|Nancy|Grenoble|Montpellier|Versailles|Normandia|Bretagne|Provence
  Burgundia|Alsace|Korsika|Le Mans|Saint-Etienne|Dijon|Dresden|Leipzig|Stuttgart|Dusseldorf|Düsseldorf|Dortmund|Essen
  Bremen|Hannover|Nuremberg|Nürnberg|Mannheim|Heidelberg|Potsdam|Weimar|Kiel|Saxony|Sachsen|Westfalen|Rhein|Prusia
  Salzburg|Innsbruck|Graz|Basel|Lucerne|Lugano|Antwerpen|Antwerp|Brugge|Gent|Liege|Eindhoven|Utrecht|Delft|Groningen
  Haarlem|Breda|Bologna|Firenze|Florence|Genoa|Palermo|Verona|Padova|Siena|Pisa|Bari|Parma|Modena|Perugia|Sisilia
  Sardinia|Toskana|Lombardy|Piedmont|Bilbao|Malaga|Granada|Zaragoza|Mallorca|Ibiza|Galicia|Basque|Catalonia|Porto
  Braga|Coimbra|Aarhus|Bergen|Trondheim|Gothenburg|Malmo|Uppsala|Tampere|Gdansk|Lodz|Wroclaw|Poznan|Brno|Split
  Dubrovnik|Mostar|Srebrenica|Kosovo|Pristina|Skopje|Podgorica|Thessaloniki|Kreta|Sparta|Konstantinopel|Anatolia|Izmir
  Antalya|Bursa|Gaziantep|Trabzon
  Leningrad|Stalingrad|Volgograd|Kazan|Novosibirsk|Yekaterinburg|Kursk|Chernobyl|Kherson|Zaporizhzhia|Luhansk
  Sevastopol|Yalta|Abkhazia|Ossetia|Ossetia Selatan|Nagorno-Karabakh|Dagestan|Tatarstan|Almaty|Astana|Tashkent
  Samarkand|Bukhara|Bishkek|Dushanbe|Ashgabat|Uni Soviet|Yugoslavia|Cekoslowakia|Jerman Barat|Jerman Timur
  Hindia Belanda|Persia|Mesopotamia|Babilonia|Romawi|Bizantium|Majapahit|Sriwijaya|Mataram|Singasari|Kediri|Pajajaran
  Demak|Pajang|Malaka|Temasek|Champa
  Shiraz|Isfahan|Mashhad|Tabriz|Qom|Natanz|Erbil|Karbala|Tikrit|Ramadi|Samarra|Anbar|Sinjar|Raqqa|Idlib|Deir ez-Zor
  Palmyra|Latakia|Khan Younis|Khan Yunis|Jenin|Nablus|Jericho|Nazareth|Galilea|Sinai|Ashkelon|Eilat|Hodeidah|Taiz
  Sharjah|Fujairah|Ajman|Dammam|Taif|Tabuk|Najd|Hijaz|Kunduz|Jalalabad|Herat|Helmand|Kashmir|Swat|Waziristan|Quetta
  Rawalpindi|Faisalabad|Gujarat|Rajasthan|Kerala|Tamil Nadu|Uttar Pradesh|Bihar|Bengal|Assam|Goa|Maharashtra
  Andhra Pradesh|Karnataka|Hyderabad|Ahmedabad|Pune|Jaipur|Agra|Lucknow|Varanasi|Amritsar|Chandigarh|Chittagong|Sylhet
  Rakhine|Cox's Bazar|Mandalay|Jaffna
  Chengdu|Tianjin|Nanjing|Hangzhou|Xi'an|Xian|Dalian|Qingdao|Harbin|Kunming|Urumqi|Lhasa|Hainan|Fujian|Hunan|Hubei
  Henan|Shandong|Zhejiang|Jiangsu|Manchuria|Mongolia Dalam|Kowloon|Macao|Kaohsiung|Daegu|Gwangju|Jeju|Panmunjom|Kobe
  Yokohama|Fukuoka|Sendai|Kawasaki|Kumamoto|Niigata|Nara|Nagano|Kanagawa|Saitama|Chiba|Shizuoka|Tohoku|Honshu|Kyushu
  Shikoku|Shibuya|Shinjuku|Akihabara|Ginza|Harajuku
  Selangor|Perak|Kedah|Kelantan|Terengganu|Pahang|Negeri Sembilan|Perlis|Melaka|Ipoh|Shah Alam|Petaling Jaya
  Georgetown|Labuan|Sandakan|Tawau|Miri|Sibu|Muar|Genting|Langkawi|Sentosa|Orchard Road|Changi|Marina Bay|Jurong
  Bukit Timah|Batam|Mindanao|Luzon|Zamboanga|Marawi|Sulu|Quezon City|Boracay|Ayutthaya|Hat Yai|Narathiwat|Yala
  Chiang Rai|Krabi|Hua Hin|Siem Reap|Angkor|Da Nang|Hue|Haiphong|Luang Prabang
  Gold Coast|Hobart|Cairns|Newcastle|Geelong|Alice Springs|Pulau Christmas|Papua Nugini|Bougainville|Kaledonia Baru
  Tahiti|Nauru|Pasifik Selatan|Queenstown|Hamilton
  Luxor|Aswan|Giza|Port Said|Suez|Fes|Tangier|Oran|Misrata|Sirte|Tobruk|Timbuktu|Mombasa|Kismayo|Bosaso|Puntland
  Somaliland|Tigray|Biafra|Kano|Borno|Durban|Soweto|Bloemfontein|Port Elizabeth|Zanzibar|Darfur|Kordofan|Bangui
  Brazzaville|Libreville|Kongo|Katanga|Afrika Utara|Afrika Barat|Afrika Timur|Afrika Tengah|Tanduk Afrika|Sahel
  Magribi`
  .trim()
  .split(/[\n|]/)
  .map((name) => name.trim());
