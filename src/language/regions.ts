/** Regions, waters, mountains and landmarks that have no code of their own, by the names that the news uses. */
import type { PlaceKind } from "../core/annotations.ts";

export interface Region {
  /** What it is usually called. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2; null where it lies in several countries or none. */
  readonly country: string | null;
}

/** A line a kind and country (`-` for none), then the names; other names of the same place behind `=`. */
const TABLE = `
region ID
Jawa|Sumatera=Sumatra|Kalimantan|Sulawesi|Nusa Tenggara|Madura|Jabodetabek=Jabotabek|Bodetabek|Pantura|Priangan
Tapanuli|Toraja|Nusantara|Kuta|Legian|Senayan|Puncak|Malioboro|Lombok|Sumbawa|Flores|Labuan Bajo|Timika|Cikarang
Purwokerto|Pangkalan Bun|Ancol|Nusa Dua|Ubud|Sanur|Jimbaran|Cikeas|Cikini|Blok M|Pondok Indah|Semanggi
Glodok|Pluit|Sunter|BSD|Bintaro|Karawaci|Rawamangun|Lebak Bulus|Mandalika|Tanah Air|Minangkabau|Mataraman
Tanah Papua=Irian Jaya=Irian Barat
Solo Raya|Malang Raya|Bandung Raya|Gerbangkertosusila|Joglosemar|Barlingmascakeb|Sumba|Tana Toraja|Tanjung Lesung
island ID
Nusakambangan|Gili Air|Gili Meno|Gili Trawangan
landmark ID
Monas=Monumen Nasional|Istana Negara|Istana Merdeka|Istana Bogor|Borobudur|Prambanan|Istana Kepresidenan
Bundaran HI=Bundaran Hotel Indonesia|Tugu Pahlawan|Masjid Istiqlal|Katedral Jakarta|Kota Tua|Lapangan Banteng
Suramadu=Jembatan Suramadu|Cipularang|Cipali|Jagorawi|Tangkuban Perahu|Taman Nasional Komodo
facility ID
Kota Kasablanka=Kokas|Kota Deltamas=Deltamas|Kota Wisata=Kota Wisata Cibubur|Kota Baru Parahyangan|Gandaria City
Grand Indonesia|Plaza Indonesia|Pacific Place|Kuningan City|Kualanamu
Indonesia Convention Exhibition=ICE BSD=ICE BSD City|JIExpo=JIExpo Kemayoran=JI Expo Kemayoran
Gelora Bung Karno=GBK=SUGBK=GBK Senayan=Stadion Utama Gelora Bung Karno
Jakarta Convention Center=JCC=JCC Senayan=Jakarta Convention Centre|Istora Senayan|Dufan
Taman Mini Indonesia Indah=TMII|Taman Ismail Marzuki|Senayan City|Lapas Sukamiskin=Sukamiskin
Soekarno-Hatta=Bandara Internasional Soekarno-Hatta=Soetta=Bandara Soetta
Tanjung Priok|Tanjung Perak|Tanjung Emas|Kompleks Parlemen Senayan|Balai Kota DKI Jakarta
mountain ID
Bromo|Semeru|Merapi|Rinjani|Krakatau|Kelud|Sinabung|Kerinci|Tambora|Merbabu|Lawu|Slamet|Ijen|Jayawijaya|Anak Krakatau
Gunung Agung|Gunung Gede|Gunung Salak|Gunung Guntur|Gunung Ibu|Gunung Muria|Gunung Wilis|Gunung Talang|Gunung Ruang
Marapi|Lewotobi|Lewotobi Laki-laki|Lewotolok|Pangrango|Ciremai=Ceremai|Papandayan|Galunggung|Sumbing|Sindoro|Raung
Argopuro|Arjuno|Welirang|Penanggungan|Ungaran|Dukono|Gamalama|Soputan|Lokon|Karangetang|Batur|Egon|Kelimutu
Singgalang|Dempo|Leuser|Seulawah Agam|Latimojong|Bawakaraeng|Lompobattang|Binaiya|Puncak Jaya|Halimun|Tampomas
Patuha|Tangkoko|Burangrang
water ID
Ciliwung|Citarum|Mahakam|Barito|Kapuas|Bengawan Solo|Danau Toba|Musi|Cisadane|Brantas|Selat Sunda|Laut Jawa
Laut Natuna Utara|Laut Natuna|Selat Bali|Selat Madura|Laut Banda|Waduk Jatiluhur|Kanal Banjir Timur|Selat Makassar
Batanghari=Sungai Batanghari|Sungai Kampar|Sungai Siak|Sungai Indragiri|Sungai Deli|Cimanuk|Sungai Serayu|Sungai Progo
Sungai Opak|Mamberamo|Sungai Digul|Sungai Kahayan|Sungai Martapura|Jeneberang|Sungai Musi|Kali Krukut|Kali Pesanggrahan
Kali Angke|Kali Bekasi|Kali Code|Danau Maninjau|Danau Singkarak|Danau Sentani|Danau Poso|Danau Tempe|Danau Batur
Danau Ranau|Danau Kerinci|Teluk Jakarta|Teluk Bone|Teluk Tomini|Teluk Cenderawasih|Teluk Palu|Laut Sawu|Laut Maluku
Laut Seram|Laut Flores|Laut Bali|Selat Lombok|Selat Karimata|Selat Bangka|Rawa Pening|Waduk Cirata|Waduk Saguling
Waduk Kedung Ombo|Waduk Gajah Mungkur|Kanal Banjir Barat
foreign_region -
Asia|Eropa|Afrika|Amerika Latin|Amerika Utara|Amerika Selatan|Amerika Tengah|Asia Tenggara|Asia Timur|Asia Selatan
Asia Tengah|Asia Barat|Timur Tengah=Timteng|Eropa Timur|Eropa Barat|Eropa Utara|Eropa Tengah|Eropa Selatan|Balkan
Skandinavia|Karibia|Kaukasus|Kashmir|Kurdistan|Asia Pasifik|Afrika Utara|Afrika Barat|Afrika Timur|Oseania|Antartika
Teluk|Semenanjung Korea|Semenanjung Arab|Tanduk Afrika|Sahara|Sahel|Arktik|Patagonia|Himalaya|Sahul|Indocina
water -
Laut China Selatan=Laut Cina Selatan|Selat Malaka|Selat Hormuz|Samudra Hindia=Samudera Hindia
Samudra Pasifik=Samudera Pasifik=Pasifik|Samudra Atlantik=Samudera Atlantik=Atlantik|Teluk Persia|Laut Merah
Laut Hitam|Laut Mati
Laut Tengah=Laut Mediterania=Mediterania|Laut Baltik|Laut Kaspia|Laut China Timur=Laut Cina Timur|Selat Taiwan
Selat Singapura
Teluk Oman|Teluk Aden|Sungai Mekong=Mekong|Sungai Nil|Sungai Yordan
foreign_region CN
Tibet|Xinjiang|Guangdong|Sichuan|Yunnan|Fujian|Hubei|Hunan|Henan|Zhejiang|Jiangsu|Shandong|Hainan|Mongolia Dalam
foreign_region UA
Krimea|Donbas=Donbass|Luhansk
foreign_region PS
Tepi Barat|Gaza=Jalur Gaza
foreign_region IL
Galilea|Dataran Tinggi Golan
foreign_region AU
Queensland|New South Wales|Australia Barat|Tasmania|Australia Selatan
foreign_region GB
Skotlandia|Wales|Irlandia Utara|Yorkshire|Cornwall
foreign_region MY
Sabah|Sarawak|Johor|Penang|Melaka|Selangor|Perak|Kedah|Kelantan|Terengganu|Pahang|Negeri Sembilan
foreign_region PH
Mindanao|Luzon
foreign_region TH
Yala|Narathiwat
foreign_region MM
Rakhine
foreign_region RU
Siberia|Chechnya|Dagestan
foreign_region JP
Hokkaido|Okinawa|Fukushima|Kyushu|Honshu|Shibuya|Shinjuku
foreign_region IN
Kerala|Punjab|Gujarat|Assam|Tamil Nadu|Bihar|Uttar Pradesh|Rajasthan|Maharashtra|Bengal Barat|Jammu
foreign_region ES
Catalunya=Catalonia|Andalusia|Aragon
foreign_region IT
Lombardia|Sisilia|Tuskani=Tuscany|Sardinia
foreign_region FR
Normandia|Korsika
foreign_region DE
Bavaria|Sachsen=Saxony
foreign_region CA
Ontario|Quebec|British Columbia|Alberta
foreign_region US
California=Kalifornia|Texas|Florida|Alaska|Ohio|Michigan|Virginia|Pennsylvania|Arizona|Nevada|Illinois|Hawaii
Alabama|Arkansas
Colorado|Connecticut|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Minnesota|Mississippi|Missouri
Montana|Nebraska|New Hampshire|New Jersey|New Mexico|North Carolina|South Carolina|North Dakota|South Dakota|Oklahoma
Oregon|Tennessee|Utah|Vermont|Wisconsin|Wyoming|Hollywood|Manhattan|Brooklyn|Silicon Valley
landmark US
Gedung Putih|Gedung Capitol=Capitol Hill|Wall Street|Times Square|Pentagon|Guantanamo=Gitmo
landmark SA
Masjidil Haram|Masjid Nabawi|Ka'bah=Kabah
facility FR
Parc des Princes=Le Parc des Princes|Stade de France|Roland Garros
facility IT
San Siro|Giuseppe Meazza|Allianz Stadium|Stadio Olimpico
facility DE
Allianz Arena|Signal Iduna Park
facility MY
Sepang
landmark GB
Downing Street|Istana Buckingham
facility GB
Old Trafford|Anfield|Wembley|Stamford Bridge|Etihad Stadium|Emirates Stadium|Goodison Park|Villa Park
facility ES
Camp Nou|Santiago Bernabeu=Bernabeu|Wanda Metropolitano|Mestalla
facility US
Madison Square Garden
landmark CN
Lapangan Tiananmen=Tiananmen
landmark RU
Kremlin
mountain NP
Everest
`;

export const REGIONS: readonly Region[] = regions();

function regions(): Region[] {
  const found: Region[] = [];
  let kind: PlaceKind = "region";
  let country: string | null = null;
  for (const line of TABLE.trim().split("\n")) {
    const head = /^([a-z_]+) (-|[A-Z]{2})$/.exec(line);
    if (head) {
      kind = head[1] as PlaceKind;
      country = head[2] === "-" ? null : (head[2] as string);
    } else
      for (const names of line.split("|")) {
        const [name = "", ...aliases] = names.split("=");
        found.push({ name, aliases, kind, country });
      }
  }
  return found;
}
