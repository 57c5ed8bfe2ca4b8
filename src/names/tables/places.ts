/** Words that open the name of a place, and well-known places that are neither countries nor administrative areas. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const PLACE_HEADS = words(`
  Jalan Jl Jln Gang Gg Tol Jembatan Terowongan Simpang Bundaran Kampung Kampong Desa Dusun Dukuh Kelurahan Kecamatan Kabupaten Kota Kotamadya Kodya Provinsi Propinsi Distrik Nagari Banjar Kawedanan Karesidenan RT RW Wilayah
  Kepulauan Pulau Gunung Bukit Pegunungan Lembah Sungai Kali Danau Situ Setu Waduk Bendungan Telaga Rawa Laut Selat Teluk Samudra Samudera Tanjung Pantai Semenanjung Gurun Hutan Taman Cagar Kebun Air Curug Goa Gua
  Bandara Bandar Pelabuhan Terminal Stasiun Dermaga Stadion Gelora Lapangan GOR Pasar Mal Mall Plaza Hotel Gedung Istana Wisma Balai Monumen Museum Masjid Mesjid Gereja Katedral Pura Vihara Candi Keraton Kraton Benteng Makam Taman
  Perumahan Kompleks Komplek Apartemen Kawasan Lapas Rutan Rusun Alun-alun Pangkalan Pondok Puri Vila Villa Restoran Kafe Cafe Galeri Teater Universitas Pemakaman TPU Kantor
  Negara Republik Kerajaan Kesultanan Distrik Divisi County Street Avenue Road Park Hill Hills Beach Island Islands River Lake Mount Bay Palace Tower Square`);

/** Words that may follow a proper name as a part of it. */
export const DIRECTIONS = words(
  "Utara Selatan Timur Barat Tengah Tenggara Timurlaut Laut Daya Pusat Raya Besar Kecil Baru Lama Hulu Hilir Dalam Luar Atas Bawah Kulon Wetan Lor Kidul Kota",
);

/** Regions, seas, mountains and landmarks by name, without a code of their own. */
export const NAMED_PLACES: readonly string[] = `
  Jawa|Sumatera|Sumatra|Kalimantan|Sulawesi|Papua|Nusa Tenggara|Maluku|Madura|Jabodetabek|Jabotabek|Jadetabek|Bodetabek|Tapanuli|Minahasa|Toraja|Borneo|Pantura|Priangan|Parahyangan|Nusantara|Tanah Air
  Jabar|Jateng|Jatim|Sumut|Sumbar|Sumsel|Kalbar|Kalteng|Kalsel|Kaltim|Kaltara|Sulsel|Sulut|Sulteng|Sultra|Sulbar|NTT|NTB|Babel|Kepri|DIY|DKI|NAD|Jogja|Yogya|Jogjakarta|Jaksel|Jakbar|Jakpus|Jaktim|Jakut|Tangsel
  Asia|Eropa|Afrika|Amerika|Amerika Latin|Amerika Utara|Amerika Selatan|Amerika Tengah|Australia|Oseania|Antartika|Asia Tenggara|Asia Timur|Asia Selatan|Asia Tengah|Asia Pasifik|Asia Barat|Timur Tengah|Eropa Timur|Eropa Barat|Timur Jauh|Timteng|Balkan|Skandinavia|Karibia|Kaukasus|Kashmir|Tibet|Xinjiang|Krimea|Donbas|Siberia|Skotlandia|Wales|Tepi Barat|Jalur Gaza|Gaza|Golan|Darfur|Kurdistan|Chechnya|Aceh|Patani|Mindanao|Sabah|Sarawak|Johor|Penang|Bosnia
  Hawaii|California|Texas|Florida|Alaska|Ohio|Michigan|Virginia|Pennsylvania|Arizona|Nevada|Illinois|Georgia|Massachusetts|Queensland|Victoria|New South Wales|Tasmania|Bavaria|Catalunya|Andalusia|Lombardia|Punjab|Sindh|Guangdong|Sichuan|Yunnan|Hokkaido|Okinawa|Fukushima
  Senayan|Kuningan|Menteng|Cikini|Cikeas|Glodok|Kemang|Blok M|Pondok Indah|Monas|Monumen Nasional|Istana Negara|Istana Merdeka|Istana Bogor|Bundaran HI|Gelora Bung Karno|Senayan City|Lapangan Banteng|Taman Mini|Ancol|Puncak|Cipularang|Cipali|Suramadu|Semanggi|Malioboro|Borobudur|Prambanan|Kuta|Legian|Sanur|Ubud|Nusa Dua|Jimbaran|Gili Trawangan|Bromo|Semeru|Merapi|Rinjani|Krakatau|Kelud|Sinabung|Kerinci|Danau Toba|Bengawan Solo|Ciliwung|Citarum|Musi|Mahakam|Barito|Kapuas|Soekarno-Hatta|Cengkareng|Halim Perdanakusuma|Ngurah Rai|Juanda|Kualanamu|Adisutjipto
  Laut China Selatan|Laut Cina Selatan|Laut Jawa|Laut Natuna Utara|Selat Sunda|Selat Malaka|Selat Hormuz|Samudra Hindia|Samudera Hindia|Samudra Pasifik|Samudera Pasifik|Samudra Atlantik|Teluk Persia|Terusan Suez|Laut Merah|Laut Hitam|Laut Mati|Pasifik|Atlantik|Everest|Himalaya|Sahara|Mekong|Amazon|Sungai Nil
  Wall Street|Times Square|Hollywood|Silicon Valley|Capitol Hill|Downing Street|Manhattan|Brooklyn|Lapangan Merah|Tiananmen|Guantanamo|Ground Zero|Wembley|Old Trafford|Anfield|Camp Nou|Santiago Bernabeu`
  .trim()
  .split(/\s*[\n|]\s*/);
