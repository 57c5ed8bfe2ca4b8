/** Parts of personal names that are common in Indonesian news, written down by hand. Evidence for the tagger, no more. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const GIVEN_NAMES = words(`
  Aan Abas Abdi Abdul Abdullah Abdurrahman Abi Abu Aburizal Achmad Ade Adhi Adhyaksa Adi Adian Aditya Adnan Adrian Afif
  Agnes Agum Agung Agus Agustina Ahmad Ahmadi Ahok Ahyar Aida Airin Airlangga Aisyah Ajeng Akbar Akhmad Akil Al Alex Alfian
  Ali Alif Alim Alvin Alwi Amalia Aman Ambar Ambarwati Ami Amien Amin Aminah Amir Amiruddin Amran Ana Anang Anas Andi Andika
  Andini Andre Andreas Andri Andriani Angelina Anggi Anggito Anggraini Ani Anies Anis Anisa Anita Anna Annisa Anton Antonius
  Anwar Apri April Ari Aria Arief Arif Arifin Aris Arman Armando Arsjad Arya Asep Asmara Asri Asrul Astrid Astuti Asyari Atiqah
  Aulia Awang Ayu Azhar Azis Aziz Azwar Azyumardi Bachtiar Badrodin Bagas Bagus Bahlil Bahrul Bakri Bambang Basri Basuki Bayu
  Beni Benny Bernard Bima Bobby Boediono Bondan Boni Boy Budi Budiman Budiono Burhan Burhanuddin Cahya Cahyo Cahyono Catur Chairul
  Chandra Christine Citra Cucu Dadan Dahlan Damar Damayanti Dani Daniel Danu Darma Darmawan Darmin David Deden Dedi Dedy Deni Denny
  Desi Dewa Dewi Dharma Dian Diana Didi Didik Diding Dimas Dina Dini Dino Dipo Djarot Djoko Dodi Dodo Doni Donny Dwi Dyah Edi
  Eddy Edhy Edward Edy Eka Eko Elly Elvira Emil Endah Endang Eni Erick Eri Erik Erlangga Erna Erni Ernawati Erwin Esti Evi
  Evy Fachri Fadel Fadhil Fadjroel Fadli Fahmi Fahri Fajar Farhan Farid Farida Fatah Fatimah Fatma Fauzan Fauzi Febri Febrian
  Felix Feri Ferry Fery Fika Firdaus Firli Firman Firmansyah Fitra Fitri Fitria Fransiskus Fredi Fuad Galih Gamawan Ganjar Gatot
  Gayus Gede Gilang Gita Gunawan Guntur Gus Guruh Habib Habibie Hadi Hafid Hafidz Hafiz Hajar Hakim Halim Hamdan Hamid Hamka
  Hamzah Handayani Handoko Hani Hanif Hardi Hari Haris Hariyanto Hariyono Harry Hartati Hartono Harun Haryanto Haryono Hasan Hasanah
  Hasanuddin Hashim Hasto Hasyim Hatta Helmi Helmy Hendra Hendrawan Hendri Hendrik Hendro Hengky Henny Henry Heri Herlambang Herman
  Hermanto Hermawan Heru Hery Hesti Hidayat Hidayatullah Husein Husni Ibnu Ibrahim Ida Idham Idris Idrus Ign Ignasius Ihsan Ika
  Ikhsan Ilham Imam Iman Imron Inda Indah Indra Indrawati Indriani Intan Ira Irawan Irfan Irma Irman Irwan Irwandi Irwansyah Isa
  Iskandar Ismail Isnaini Istiqomah Ita Iwan Jaelani Jaka Jamal Jamaludin James Jaya Jefri Jeffrey Jenny Jero Jessica Jimly Johan
  Johanes John Johnny Joko Jokowi Joni Jose Joseph Juli Julia Juliari Junaedi Junaidi Jusuf Kadir Kamal Kamaludin Karen Karni
  Kartika Kartini Karyadi Kasim Kemal Khairul Khalid Khoirul Khofifah Kiki Komang Komarudin Krisna Kristanto Kristian Kuncoro Kurnia
  Kurniawan Kusnadi Kusuma Kwik Laila Laksmi Lalu Lely Lestari Lia Lilik Lina Linda Lis Lisa Lita Lukas Lukman Luhut Luki Lusi
  Luthfi Lutfi Ma'ruf Mahfud Mahendra Mahmud Maimun Made Malik Mansur Mardani Maria Marini Mario Mariam Marlina Marsudi Martin
  Marwan Maruarar Maryam Mas Maulana Maya Mega Megawati Meiliana Melani Mia Michael Michelle Mika Miftah Mira Mochamad Mochammad
  Moeldoko Mohamad Mohammad Muammar Muchtar Mudjiono Muh Muhadjir Muhaimin Muhamad Muhammad Muhidin Mukhlis Mulyadi Mulyani Mulyono
  Munawar Munir Murni Mus Musa Muslim Mustafa Mustofa Muzakir Nabil Nadia Nadiem Nana Nanang Nanda Nani Nasir Nasrudin Nasrul
  Natalia Nazaruddin Ni Nia Nico Nila Nina Ning Nita Novan Novel Novi Novia Novita Nugroho Nunung Nur Nurdin Nurhayati Nuri Nurul
  Nyoman Olly Oki Okto Pandu Panji Patrialis Paulus Petrus Popy Pramono Prabowo Pranowo Prasetyo Pratama Pratikno Pratiwi Priyo
  Purnama Purnomo Puan Puji Puspa Puteri Putra Putri Putu Raden Radityo Rahma Rahmad Rahman Rahmat Rahmawati Rahayu Raja Rama
  Ramadhan Ramli Rana Rani Ratih Ratna Rendi Rendy Reni Reno Reza Rian Ricky Rida Ridho Ridwan Rifki Rika Rina Rini Rio Risa
  Riska Riski Risma Rita Riyanto Rizal Rizieq Rizki Rizky Robert Robby Rocky Rohman Roni Ronny Rosa Rosan Rosmini Roy Rudi Rudiantara
  Rudy Rusdi Rusli Rusman Sabar Sadli Safitri Saiful Said Saifuddin Saldi Salim Salman Samsul Samuel Sandi Sandiaga Santi Santoso
  Saparuddin Sapto Sari Sarwono Satria Satrio Satya Sekar Septian Setia Setiawan Setya Setyo Shinta Sidik Sigit Silvia Simon Sinta
  Siti Slamet Soekarno Soeharto Sofyan Solihin Sonny Sopian Sri Stefan Stefanus Suhardi Suharso Suharto Suherman Sukarno Sukma
  Sulaiman Sulastri Sulistyo Sumarno Sumarsono Sunarto Sunaryo Suparman Supardi Suparno Supriyadi Supriyanto Suprapto Surya Suryadi
  Suryanto Suryo Susanti Susanto Susi Susilo Susilowati Suswono Sutan Sutanto Sutarman Sutarto Sutopo Sutrisno Suwarno Suyanto Syafii
  Syafrudin Syahrul Syaiful Syamsul Syarif Syarifuddin Tari Tata Taufan Taufik Taufiq Teddy Teguh Tejo Teguh Tengku Teten Teuku
  Theo Thomas Tifatul Titi Titik Tito Tjahjo Tomi Tommy Toni Tony Totok Tri Trimedya Triyono Tubagus Tulus Tuti Udin Ujang Ulfa
  Umar Umi Untung Usman Ustaz Utami Utut Vera Veronica Victor Vina Vivi Wahid Wahidin Wahyu Wahyudi Wahyuni Wahyono Wawan Wayan
  Wati Wibowo Widi Widodo Widya Wijaya Wiji Wildan Wili William Wina Winarno Winda Wira Wiranto Wiryawan Wisnu Wiwik Yani Yanti
  Yanto Yasonna Yayan Yayuk Yenny Yeni Yoga Yogi Yohana Yohanes Yohannes Yoki Yono Yopi Yosef Yudha Yudhi Yudi Yudo Yuli Yulia
  Yulianto Yuliana Yunita Yunus Yuri Yusril Yusuf Zaenal Zainal Zainuddin Zainul Zaki Zakaria Zul Zulfikar Zulkarnain Zulkifli
  Aaron Adam Alan Albert Alexander Alice Allan Amy Andrea Andrew Andy Angela Ann Anne Anthony Antonio Arnold Arthur Ban Barack
  Barbara Bashar Ben Benjamin Bill Billy Bob Brad Brian Bruce Carl Carlos Carol Charles Charlie Chris Christian Christopher Clint
  Colin Condoleezza Cristiano Dan Dave Dennis Diego Dick Dmitry Dominique Donald Douglas Edgar Ehud Elizabeth Ellen Emma Emmanuel
  Eric Ernest Evan Francis Franck Frank Fred Gabriel Gareth Gary George Gerald Gerard Giorgio Gloria Gordon Graham Greg Gregory
  Hamad Harold Harrison Helen Henri Hillary Hosni Howard Hugh Hugo Ian Igor Ivan Jack Jackson Jacob Jacques Jake Jamie Jane Janet
  Jason Javier Jean Jeff Jennifer Jeremy Jerry Jim Jimmy Joe Joel Jonathan Jordan Jorge Joshua Juan Judith Justin Karl Kate Katherine
  Kathy Keith Kelly Ken Kenneth Kevin Kim Kofi Larry Laura Laurent Lee Leo Leonardo Lewis Li Lionel Liu Louis Luis Lucas Luke Marc
  Marco Marcus Margaret Marie Mark Mary Matt Matthew Mauricio Max Mel Mike Miguel Mohamed Mohammed Nancy Nathan Neil Nelson Nicholas
  Nick Nicolas Noah Oliver Olivia Oscar Pablo Pamela Park Pascal Patricia Patrick Paul Pedro Peter Phil Philip Philippe Pierre Rachel
  Ralph Ray Raymond Rebecca Ricardo Richard Robin Roger Roland Ronald Rosie Ruth Ryan Sam Sandra Sarah Scott Sean Sebastian Serena
  Sergei Sergey Sharon Sophie Stanley Stephanie Stephen Steve Steven Stuart Susan Sylvester Taylor Ted Teresa Terry Tim Timothy Tina
  Todd Tom Tyler Vincent Vladimir Volodymyr Walter Warren Wayne Wendy Whitney Will Xi Yasser Yoon Zhang Zinedine`);

export const SURNAMES = words(`
  Abdurahman Achmadi Adhitama Adiwijaya Afandi Agustinus Alamsyah Alisjahbana Alkatiri Alwi Amal Amanah Ambarita Anggraeni Anggoro
  Ardiansyah Arianto Ariyanto Asshiddiqie Attamimi Aziz Azhari Azra Bachdim Bahar Bakrie Baswedan Basri Batubara Baskoro Bintoro
  Budianto Budiarto Budihardjo Cahyadi Cahyono Chaniago Dalimunthe Damanik Darmawan Daulay Djalil Djojohadikusumo Effendi Fadillah Faridz
  Fathoni Fatoni Firmanzah Gautama Gibran Ginandjar Ginting Girsang Gultom Gumelar Gumilang Gunadi Gunarso Hadiningrat Hakim Halomoan
  Hamengkubuwono Hanafi Handoyo Harahap Haris Hariri Harsono Hartarto Hartawan Hasibuan Hasibuan Hidayat Hilmi Hutabarat Hutagalung
  Hutajulu Hutapea Hutasoit Ihza Indrajaya Indraswari Iswahyudi Jatmiko Kalla Kalaloi Karim Kartasasmita Kartawidjaja Kasman Kaban
  Kiemas Komarudin Kristiyanto Kristiansen Kumolo Kurniadi Kusumo Kusumaningrum Laoly Laksana Latief Limbong Lubis Lumbanraja Mahendra
  Makarim Malarangeng Manalu Mangkusubroto Manik Manullang Manurung Marpaung Martowardojo Marzuki Maharani Matondang Mertowardojo Moerdani
  Mulia Nababan Nadeak Nainggolan Napitupulu Nasution Natalegawa Ngabalin Notonegoro Novanto Nugraha Nurcahyo Nuriyah Nurmantyo Nursyahbani
  Pandjaitan Panggabean Panjaitan Pardede Pasaribu Patria Permadi Permana Permata Pohan Pontjo Prajogo Pramana Prasetya Prasetyo Prasodjo
  Prawira Prayitno Prayogo Prihatin Prijanto Purba Purnamasari Purwanto Radjasa Rachman Rachmat Rahardjo Raharjo Rajagukguk Rajasa
  Ramadhani Ramelan Rangkuti Rangkuty Ritonga Riyadi Rusmana Sadikin Samosir Santosa Saputra Saputri Saragih Saragi Sasmito Sasongko
  Sastroamidjojo Sembiring Setiadi Setiabudi Shihab Siagian Sianipar Sianturi Sibarani Siburian Sidabutar Sidharta Sihaloho Sihombing
  Sihotang Silaban Silalahi Silitonga Simamora Simanjuntak Simanungkalit Simarmata Simatupang Simbolon Sinaga Sinambela Singarimbun Sinulingga
  Sipayung Sirait Siregar Sitanggang Sitepu Sitinjak Sitompul Sitorus Situmorang Situmeang Soebagyo Soebandrio Soedarsono Soedirman
  Soekarnoputri Soelistyo Soemantri Soepomo Soetrisno Soewandi Sparringa Subagyo Subandi Subianto Subiyanto Sudarsono Sudibyo Sudirman
  Sudrajat Sugianto Sugiarto Sugiharto Sugiri Sugiyanto Sugiyono Suhendra Sukarnoputri Sulistiyanto Sulistyowati Sumantri Sumarwan
  Sunandar Suparji Supit Surbakti Suseno Susantono Sutedjo Suwandi Syafruddin Syahputra Syahrir Syam Tampubolon Tambunan Tandjung
  Tanjung Tarigan Thohir Tjahaja Tjahjadi Tobing Trihatmodjo Trisnadi Tumpal Uno Utama Utomo Wahyuningsih Wacik Waluyo Wardana Wardhana
  Wardoyo Warsito Wibisono Wicaksono Widjaja Widjajanto Widjojo Widiastuti Widyastuti Winata Wirawan Wirajuda Wiratama Witoelar Yahya
  Yudhoyono Yulianti Yuniarti Yusgiantoro Yuwono Zarkasi Zubaidah Abbas Ahmadinejad Arafat Assad Annan Biden Blair Bush Cameron Carter
  Castro Chavez Cheney Clinton Clooney Ferguson Gates Guardiola Hollande Hussein Jackson Johnson Jolie Karzai Kerry Khan Kirchner Lavrov
  Macron Maliki Mandela McCain Medvedev Merkel Messi Modi Mourinho Mubarak Mugabe Musharraf Netanyahu Obama Olmert Pitt Powell Putin
  Rajapaksa Rice Romney Ronaldo Rooney Rudd Rumsfeld Ryabkov Sarkozy Sherman Singh Smith Snowden Spears Swift Thaksin Trudeau Trump Wenger
  Williams Wilson Wood Yanukovych Zapatero Zelensky Zidane Zuckerberg`);

/** Small words inside a name. */
export const NAME_PARTICLES = words(
  "bin binti van von der den de da del della di dos al el ibn bint abu le la san st ter",
);
