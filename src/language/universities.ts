/** What the universities of Indonesia are called by behind `Universitas`, written down by hand; not by their towns. */
export const UNIVERSITIES: readonly string[] = `
  Abdurrab | Abulyatama | Achmad Yani | Adi Buana | Advent Indonesia | Ageng Tirtayasa | Ahmad Dahlan | Airlangga
  Al-Azhar Indonesia | Al Azhar Indonesia | Alauddin | Al Washliyah | Amikom | Andalas | Andi Djemma | Antasari
  Ar-Raniry | Aisyiyah | Atma Jaya | Atma Jaya Yogyakarta | Bakrie | Bale Bandung | Bina Darma | Bina Nusantara
  Bina Sarana Informatika | Bhayangkara | Borobudur | Borneo Tarakan | Bosowa | Boyolali | Brawijaya | Budi Luhur
  Bung Hatta | Bung Karno | Cenderawasih | Ciputra | Cokroaminoto | Cut Nyak Dhien | Darma Agung | Darma Persada
  Dehasen | Dhyana Pura | Dian Nuswantoro | Diponegoro | Djuanda | Dr Soetomo | Duta Wacana | Dwijendra | Ekasakti
  Esa Unggul | Gadjah Mada | Gajah Mada | Gajayana | Galuh | Gunadarma | Halu Oleo | Haluoleo | Hang Tuah | Hasanuddin
  Hasyim Asy'ari | HKBP Nommensen | Hindu Indonesia | Ibn Khaldun | Iqra Buru | Islam Indonesia | Islam Nusantara
  Jayabaya | Jember | Jenderal Achmad Yani | Jenderal Soedirman | Kadiri | Kanjuruhan | Katolik Parahyangan
  Katolik Soegijapranata | Katolik Widya Mandala | Katolik Widya Mandira | Khairun | Klabat | Komputer Indonesia
  Krisnadwipayana | Kristen Duta Wacana | Kristen Indonesia | Kristen Krida Wacana | Kristen Maranatha | Kristen Petra
  Kristen Satya Wacana | Ma Chung | Mahasaraswati | Maarif Hasyim Latif | Malahayati | Malikussaleh | Maranatha
  Mathla'ul Anwar | Mercu Buana | Merdeka | Methodist Indonesia | Moestopo | Muria Kudus | Muslim Indonesia | Musamus
  Mulawarman | Multimedia Nusantara | Nahdlatul Ulama | Narotama | Nasional | Negeri Jakarta | Negeri Surabaya
  Ngudi Waluyo | Ngurah Rai | Nommensen | Nusa Cendana | Nusa Nipa | Padjadjaran | Pajajaran | Pakuan | Palangka Raya
  Pancabudi | Pancasakti | Pancasila | Panca Marga | Paramadina | Parahyangan | Pasundan | Pattimura | Pekalongan
  Pelita Harapan | Pembangunan Jaya | Pembangunan Nasional | Pendidikan Ganesha | Pendidikan Indonesia
  Pendidikan Nasional | Persada Indonesia | Perwira Purbalingga | Pertahanan | Pertamina | Prasetiya Mulya | Quality
  Raden Fatah | Raden Intan | Raden Rahmat | Respati | Sahid | Sahid Jakarta | Sam Ratulangi | Sanata Dharma
  Satya Negara Indonesia | Satya Wacana | Sebelas Maret | Semarang | Siliwangi | Singaperbangsa | Slamet Riyadi
  Soegijapranata | Soedirman | Sriwijaya | Stikubank | Subang | Sulawesi Barat | Sultan Ageng Tirtayasa
  Sultan Agung | Sultan Syarif Kasim | Sumatera Utara | Sunan Ampel | Sunan Gunung Djati | Sunan Kalijaga
  Surapati | Suryadarma | Suryakancana | Swadaya Gunung Jati | Syarif Hidayatullah | Syiah Kuala | Tadulako
  Tanjungpura | Tarumanagara | Tarumanegara | Telkom | Teuku Umar | Tidar | Tribhuwana Tunggadewi | Trilogi | Trisakti
  Trunojoyo | Tujuh Belas Agustus | Udayana | Veteran | Wahid Hasyim | Walisongo | Warmadewa | Widya Dharma
  Widya Gama | Widya Mataram | Widyagama | Wijaya Kusuma | Wijayakusuma | Wiralodra | Wiraraja | YARSI | Yarsi
  Yos Soedarso | Yudharta`
  .split(/[|\n]/)
  .map((name) => name.trim())
  .filter((name) => name !== "");
