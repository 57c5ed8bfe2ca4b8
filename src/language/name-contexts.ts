/** Words that stand beside names: evidence for the tagger. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Forms of address, ranks, academic and religious titles, one word each. */
export const TITLES = words(`
  Pak Bu Bapak Ibu Bung Mas Mbak Bang Mang Kang Cak Ning Neng Om Tante Eyang Mbah Sdr Sdri Saudara Saudari Tuan Nyonya
  Nona Sir Lord Lady Madame Mr Mrs Ms Mister
  Dr dr Drs Dra Prof Profesor Doktor Ir Drg drg H Hj Haji Hajah KH K.H Kiai Kyai Ustadz Ustaz Ustad Ustadzah Habib
  Syekh Syeikh Syaikh Sheikh Syeh Ayatullah Ayatollah Imam Buya Tgk Tengku Teungku Teuku Raden RA R.A RM Rd Pendeta
  Pdt Pastor Romo Uskup Kardinal Paus Bhikkhu Biksu Ratu Raja Sultan Pangeran Putri Kaisar
  Jenderal Jend Letjen Mayjen Brigjen Kolonel Kol Letkol Mayor Kapten Kap Letnan Lettu Letda Peltu Pelda Serma Serka
  Sertu Serda Sersan Kopral Koptu Kopda Praka Pratu Prada Prajurit Laksamana Laksdya Laksda Laksma Marsekal Marsdya
  Marsda Marsma
  Komjen Irjen Kombes Komisaris AKBP Kompol AKP Iptu Ipda Aiptu Aipda Bripka Brigadir Brigpol Briptu Bripda Bharada
  Bharatu Bharaka Inspektur Ajun Ajudan Purn Letjend Mayjend Brigjend`);

/** Words of offices. */
export const OFFICES = words(`
  Presiden Wapres Wakil Menteri Mendagri Menlu Menkeu Menko Menkes Menhan Menag Mendag Mensos Mensesneg Menhub Menpora
  Menaker Mentan Menperin Mendikbud Menkominfo Menkumham MenPAN Menteng Meneg Seskab PM Perdana Kanselir Gubernur
  Wagub Cagub Bupati Wabup Cabup Walikota Wali Wawali Cawalkot Camat Lurah Kades Kadus
  Ketua Ketum Waketum Sekretaris Sekjen Sekjend Wasekjen Bendahara Direktur Dirut Dirjen Irjen Sesjen Sekda Kepala
  Kadis Kabid Kabag Kasubdit Kasi Kasie Kanit Kasat Kapolri Kapolda Kapolres Kapolresta Kapolrestabes Kapolsek
  Kapolsekta Wakapolri Wakapolda Wakapolres Kabareskrim Kadiv Kabid Humas Jubir Juru Jaksa Hakim Kajati Kajari Kejari
  Panglima Pangdam Pangkostrad Danrem Dandim Danramil KSAD KSAL KSAU Komandan Dansat
  Anggota Politisi Politikus Legislator Senator Pengamat Ekonom Peneliti Analis Pakar Ahli Pengacara Kuasa Advokat
  Aktivis Koordinator Manajer Manager Pelatih Kapten Striker Kiper Bek Penyanyi Aktor Aktris Artis Sutradara Produser
  Penulis Presenter Pembawa Host Pedangdut Gitaris Vokalis Bassis Drummer CEO CFO COO Chairman Founder Pendiri Pemilik
  Komisaris Rektor Dekan Dosen Guru Rais Duta Dubes Konsul Utusan Tokoh Pemimpin Pimpinan Mantan Eks Plt Plh Pj Pjs
  Calon Bakal Capres Cawapres Caleg Tersangka Terdakwa Saksi Korban
  presiden wakil menteri perdana gubernur bupati walikota wali camat lurah ketua sekretaris direktur kepala juru
  bicara jurubicara jubir anggota politisi politikus pengamat ekonom peneliti analis pakar pengacara aktivis
  koordinator manajer pelatih kiper striker gelandang bek penyanyi aktor aktris artis sutradara produser penulis
  presenter pendiri pemilik rektor dekan dosen guru duta tokoh pemimpin mantan eks tersangka terdakwa saksi korban
  warga istri suami putra putri anak ayah ibu adik kakak kekasih pacar rekan seniman musisi pemeran pelukis`);

/** Verbs and nouns of saying, as they stand before or after the speaker. */
export const SPEECH_WORDS = words(`
  kata ujar tutur ucap tegas jelas terang ungkap imbuh tambah papar cetus lanjut sebut pungkas tandas katanya ujarnya
  tuturnya ucapnya tegasnya jelasnya menurut mengatakan menyatakan menjelaskan menegaskan menuturkan
  mengungkapkan menyebutkan menyebut menilai mengaku mengakui menambahkan membantah menyampaikan meminta berharap
  menyarankan memaparkan menerangkan berpendapat membenarkan mengimbau menolak menyayangkan mengklaim mengusulkan
  memastikan menduga
  mengapresiasi mengkritik menuding mengingatkan mempertanyakan memprediksi bercerita berkata seru kilah keluh kisah
  urai beber sambung timpal pinta saran kutip`);

/** Prepositions and nouns of place that stand before places. */
export const PLACE_CUES = words(
  `di ke dari kota provinsi kabupaten kecamatan desa kelurahan wilayah kawasan daerah pulau dekat sekitar asal menuju
  negara ibukota selatan utara timur barat perbatasan`,
);

/** Months and days: capitalised, never names. */
export const CALENDAR_WORDS = words(`
  Januari Februari Pebruari Maret April Mei Juni Juli Agustus September Oktober November Nopember Desember Senin
  Selasa Rabu Kamis Jumat Jum'at Sabtu Minggu Ahad WIB WITA WIT
  Ramadan Ramadhan Idul Fitri Adha Lebaran Natal Imlek Nyepi Waisak Paskah`);
