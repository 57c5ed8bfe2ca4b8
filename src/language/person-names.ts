/**
 * Parts of personal names that are common in Indonesian news, written down by hand. Evidence for the tagger, no more.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const GIVEN_NAMES = words(`
  Aan Abas Abdi Abdul Abdullah Abdurrahman Abi Abu Aburizal Achmad Ade Adhi Adhyaksa Adi Adian Aditya Adnan Adrian Afif
  Agnes Agum Agung Agus Agustina Ahmad Ahmadi Ahok Ahyar Aida Airin Airlangga Aisyah Ajeng Akbar Akhmad Akil Al Alex
  Alfian
  Ali Alif Alim Alvin Alwi Amalia Aman Ambar Ambarwati Ami Amien Amin Aminah Amir Amiruddin Amran Ana Anang Anas Andi
  Andika
  Andini Andre Andreas Andri Andriani Angelina Anggi Anggito Anggraini Ani Anies Anis Anisa Anita Anna Annisa Anton
  Antonius
  Anwar Apri April Ari Aria Arief Arif Arifin Aris Arman Armando Arsjad Arya Asep Asmara Asri Asrul Astrid Astuti
  Asyari Atiqah
  Aulia Awang Ayu Azhar Azis Aziz Azwar Azyumardi Bachtiar Badrodin Bagas Bagus Bahlil Bahrul Bakri Bambang Basri
  Basuki Bayu
  Beni Benny Bernard Bima Bobby Boediono Bondan Boni Boy Budi Budiman Budiono Burhan Burhanuddin Cahya Cahyo Cahyono
  Catur Chairul
  Chandra Christine Citra Cucu Dadan Dahlan Damar Damayanti Dani Daniel Danu Darma Darmawan Darmin David Deden Dedi
  Dedy Deni Denny
  Desi Dewa Dewi Dharma Dian Diana Didi Didik Diding Dimas Dina Dini Dino Dipo Djarot Djoko Dodi Dodo Doni Donny Dwi
  Dyah Edi
  Eddy Edhy Edward Edy Eka Eko Elly Elvira Emil Endah Endang Eni Erick Eri Erik Erlangga Erna Erni Ernawati Erwin Esti
  Evi
  Evy Fachri Fadel Fadhil Fadjroel Fadli Fahmi Fahri Fajar Farhan Farid Farida Fatah Fatimah Fatma Fauzan Fauzi Febri
  Febrian
  Felix Feri Ferry Fery Fika Firdaus Firli Firman Firmansyah Fitra Fitri Fitria Fransiskus Fredi Fuad Galih Gamawan
  Ganjar Gatot
  Gayus Gede Gilang Gita Gunawan Guntur Gus Guruh Habib Habibie Hadi Hafid Hafidz Hafiz Hajar Hakim Halim Hamdan Hamid
  Hamka
  Hamzah Handayani Handoko Hani Hanif Hardi Hari Haris Hariyanto Hariyono Harry Hartati Hartono Harun Haryanto Haryono
  Hasan Hasanah
  Hasanuddin Hashim Hasto Hasyim Hatta Helmi Helmy Hendra Hendrawan Hendri Hendrik Hendro Hengky Henny Henry Heri
  Herlambang Herman
  Hermanto Hermawan Heru Hery Hesti Hidayat Hidayatullah Husein Husni Ibnu Ibrahim Ida Idham Idris Idrus Ign Ignasius
  Ihsan Ika
  Ikhsan Ilham Imam Iman Imron Inda Indah Indra Indrawati Indriani Intan Ira Irawan Irfan Irma Irman Irwan Irwandi
  Irwansyah Isa
  Iskandar Ismail Isnaini Istiqomah Ita Iwan Jaelani Jaka Jamal Jamaludin James Jaya Jefri Jeffrey Jenny Jero Jessica
  Jimly Johan
  Johanes John Johnny Joko Jokowi Joni Jose Joseph Juli Julia Juliari Junaedi Junaidi Jusuf Kadir Kamal Kamaludin
  Karen Karni
  Kartika Kartini Karyadi Kasim Kemal Khairul Khalid Khoirul Khofifah Kiki Komang Komarudin Krisna Kristanto Kristian
  Kuncoro Kurnia
  Kurniawan Kusnadi Kusuma Kwik Laila Laksmi Lalu Lely Lestari Lia Lilik Lina Linda Lis Lisa Lita Lukas Lukman Luhut
  Luki Lusi
  Luthfi Lutfi Ma'ruf Mahfud Mahendra Mahmud Maimun Made Malik Mansur Mardani Maria Marini Mario Mariam Marlina
  Marsudi Martin
  Marwan Maruarar Maryam Mas Maulana Maya Mega Megawati Meiliana Melani Mia Michael Michelle Mika Miftah Mira Mochamad
  Mochammad
  Moeldoko Mohamad Mohammad Muammar Muchtar Mudjiono Muh Muhadjir Muhaimin Muhamad Muhammad Muhidin Mukhlis Mulyadi
  Mulyani Mulyono
  Munawar Munir Murni Mus Musa Muslim Mustafa Mustofa Muzakir Nabil Nadia Nadiem Nana Nanang Nanda Nani Nasir Nasrudin
  Nasrul
  Natalia Nazaruddin Ni Nia Nico Nila Nina Ning Nita Novan Novel Novi Novia Novita Nugroho Nunung Nur Nurdin Nurhayati
  Nuri Nurul
  Nyoman Olly Oki Okto Pandu Panji Patrialis Paulus Petrus Popy Pramono Prabowo Pranowo Prasetyo Pratama Pratikno
  Pratiwi Priyo
  Purnama Purnomo Puan Puji Puspa Puteri Putra Putri Putu Raden Radityo Rahma Rahmad Rahman Rahmat Rahmawati Rahayu
  Raja Rama
  Ramadhan Ramli Rana Rani Ratih Ratna Rendi Rendy Reni Reno Reza Rian Ricky Rida Ridho Ridwan Rifki Rika Rina Rini
  Rio Risa
  Riska Riski Risma Rita Riyanto Rizal Rizieq Rizki Rizky Robert Robby Rocky Rohman Roni Ronny Rosa Rosan Rosmini Roy
  Rudi Rudiantara
  Rudy Rusdi Rusli Rusman Sabar Sadli Safitri Saiful Said Saifuddin Saldi Salim Salman Samsul Samuel Sandi Sandiaga
  Santi Santoso
  Saparuddin Sapto Sari Sarwono Satria Satrio Satya Sekar Septian Setia Setiawan Setya Setyo Shinta Sidik Sigit Silvia
  Simon Sinta
  Siti Slamet Soekarno Soeharto Sofyan Solihin Sonny Sopian Sri Stefan Stefanus Suhardi Suharso Suharto Suherman
  Sukarno Sukma
  Sulaiman Sulastri Sulistyo Sumarno Sumarsono Sunarto Sunaryo Suparman Supardi Suparno Supriyadi Supriyanto Suprapto
  Surya Suryadi
  Suryanto Suryo Susanti Susanto Susi Susilo Susilowati Suswono Sutan Sutanto Sutarman Sutarto Sutopo Sutrisno Suwarno
  Suyanto Syafii
  Syafrudin Syahrul Syaiful Syamsul Syarif Syarifuddin Tari Tata Taufan Taufik Taufiq Teddy Teguh Tejo Teguh Tengku
  Teten Teuku
  Theo Thomas Tifatul Titi Titik Tito Tjahjo Tomi Tommy Toni Tony Totok Tri Trimedya Triyono Tubagus Tulus Tuti Udin
  Ujang Ulfa
  Umar Umi Untung Usman Ustaz Utami Utut Vera Veronica Victor Vina Vivi Wahid Wahidin Wahyu Wahyudi Wahyuni Wahyono
  Wawan Wayan
  Wati Wibowo Widi Widodo Widya Wijaya Wiji Wildan Wili William Wina Winarno Winda Wira Wiranto Wiryawan Wisnu Wiwik
  Yani Yanti
  Yanto Yasonna Yayan Yayuk Yenny Yeni Yoga Yogi Yohana Yohanes Yohannes Yoki Yono Yopi Yosef Yudha Yudhi Yudi Yudo
  Yuli Yulia
  Yulianto Yuliana Yunita Yunus Yuri Yusril Yusuf Zaenal Zainal Zainuddin Zainul Zaki Zakaria Zul Zulfikar Zulkarnain
  Zulkifli
  Aaron Adam Alan Albert Alexander Alice Allan Amy Andrea Andrew Andy Angela Ann Anne Anthony Antonio Arnold Arthur
  Ban Barack
  Barbara Bashar Ben Benjamin Bill Billy Bob Brad Brian Bruce Carl Carlos Carol Charles Charlie Chris Christian
  Christopher Clint
  Colin Condoleezza Cristiano Dan Dave Dennis Diego Dick Dmitry Dominique Donald Douglas Edgar Ehud Elizabeth Ellen
  Emma Emmanuel
  Eric Ernest Evan Francis Franck Frank Fred Gabriel Gareth Gary George Gerald Gerard Giorgio Gloria Gordon Graham
  Greg Gregory
  Hamad Harold Harrison Helen Henri Hillary Hosni Howard Hugh Hugo Ian Igor Ivan Jack Jackson Jacob Jacques Jake Jamie
  Jane Janet
  Jason Javier Jean Jeff Jennifer Jeremy Jerry Jim Jimmy Joe Joel Jonathan Jordan Jorge Joshua Juan Judith Justin Karl
  Kate Katherine
  Kathy Keith Kelly Ken Kenneth Kevin Kim Kofi Larry Laura Laurent Lee Leo Leonardo Lewis Li Lionel Liu Louis Luis
  Lucas Luke Marc
  Marco Marcus Margaret Marie Mark Mary Matt Matthew Mauricio Max Mel Mike Miguel Mohamed Mohammed Nancy Nathan Neil
  Nelson Nicholas
  Nick Nicolas Noah Oliver Olivia Oscar Pablo Pamela Park Pascal Patricia Patrick Paul Pedro Peter Phil Philip
  Philippe Pierre Rachel
  Ralph Ray Raymond Rebecca Ricardo Richard Robin Roger Roland Ronald Rosie Ruth Ryan Sam Sandra Sarah Scott Sean
  Sebastian Serena
  Sergei Sergey Sharon Sophie Stanley Stephanie Stephen Steve Steven Stuart Susan Sylvester Taylor Ted Teresa Terry
  Tim Timothy Tina
  Todd Tom Tyler Vincent Vladimir Volodymyr Walter Warren Wayne Wendy Whitney Will Xi Yasser Yoon Zhang Zinedine`);

export const SURNAMES = words(`
  Abdurahman Achmadi Adhitama Adiwijaya Afandi Agustinus Alamsyah Alisjahbana Alkatiri Alwi Amal Amanah Ambarita
  Anggraeni Anggoro
  Ardiansyah Arianto Ariyanto Asshiddiqie Attamimi Aziz Azhari Azra Bachdim Bahar Bakrie Baswedan Basri Batubara
  Baskoro Bintoro
  Budianto Budiarto Budihardjo Cahyadi Cahyono Chaniago Dalimunthe Damanik Darmawan Daulay Djalil Djojohadikusumo
  Effendi Fadillah Faridz
  Fathoni Fatoni Firmanzah Gautama Gibran Ginandjar Ginting Girsang Gultom Gumelar Gumilang Gunadi Gunarso Hadiningrat
  Hakim Halomoan
  Hamengkubuwono Hanafi Handoyo Harahap Haris Hariri Harsono Hartarto Hartawan Hasibuan Hasibuan Hidayat Hilmi
  Hutabarat Hutagalung
  Hutajulu Hutapea Hutasoit Ihza Indrajaya Indraswari Iswahyudi Jatmiko Kalla Kalaloi Karim Kartasasmita Kartawidjaja
  Kasman Kaban
  Kiemas Komarudin Kristiyanto Kristiansen Kumolo Kurniadi Kusumo Kusumaningrum Laoly Laksana Latief Limbong Lubis
  Lumbanraja Mahendra
  Makarim Malarangeng Manalu Mangkusubroto Manik Manullang Manurung Marpaung Martowardojo Marzuki Maharani Matondang
  Mertowardojo Moerdani
  Mulia Nababan Nadeak Nainggolan Napitupulu Nasution Natalegawa Ngabalin Notonegoro Novanto Nugraha Nurcahyo Nuriyah
  Nurmantyo Nursyahbani
  Pandjaitan Panggabean Panjaitan Pardede Pasaribu Patria Permadi Permana Permata Pohan Pontjo Prajogo Pramana
  Prasetya Prasetyo Prasodjo
  Prawira Prayitno Prayogo Prihatin Prijanto Purba Purnamasari Purwanto Radjasa Rachman Rachmat Rahardjo Raharjo
  Rajagukguk Rajasa
  Ramadhani Ramelan Rangkuti Rangkuty Ritonga Riyadi Rusmana Sadikin Samosir Santosa Saputra Saputri Saragih Saragi
  Sasmito Sasongko
  Sastroamidjojo Sembiring Setiadi Setiabudi Shihab Siagian Sianipar Sianturi Sibarani Siburian Sidabutar Sidharta
  Sihaloho Sihombing
  Sihotang Silaban Silalahi Silitonga Simamora Simanjuntak Simanungkalit Simarmata Simatupang Simbolon Sinaga
  Sinambela Singarimbun Sinulingga
  Sipayung Sirait Siregar Sitanggang Sitepu Sitinjak Sitompul Sitorus Situmorang Situmeang Soebagyo Soebandrio
  Soedarsono Soedirman
  Soekarnoputri Soelistyo Soemantri Soepomo Soetrisno Soewandi Sparringa Subagyo Subandi Subianto Subiyanto Sudarsono
  Sudibyo Sudirman
  Sudrajat Sugianto Sugiarto Sugiharto Sugiri Sugiyanto Sugiyono Suhendra Sukarnoputri Sulistiyanto Sulistyowati
  Sumantri Sumarwan
  Sunandar Suparji Supit Surbakti Suseno Susantono Sutedjo Suwandi Syafruddin Syahputra Syahrir Syam Tampubolon
  Tambunan Tandjung
  Tanjung Tarigan Thohir Tjahaja Tjahjadi Tobing Trihatmodjo Trisnadi Tumpal Uno Utama Utomo Wahyuningsih Wacik Waluyo
  Wardana Wardhana
  Wardoyo Warsito Wibisono Wicaksono Widjaja Widjajanto Widjojo Widiastuti Widyastuti Winata Wirawan Wirajuda Wiratama
  Witoelar Yahya
  Yudhoyono Yulianti Yuniarti Yusgiantoro Yuwono Zarkasi Zubaidah Abbas Ahmadinejad Arafat Assad Annan Biden Blair
  Bush Cameron Carter
  Castro Chavez Cheney Clinton Clooney Ferguson Gates Guardiola Hollande Hussein Jackson Johnson Jolie Karzai Kerry
  Khan Kirchner Lavrov
  Macron Maliki Mandela McCain Medvedev Merkel Messi Modi Mourinho Mubarak Mugabe Musharraf Netanyahu Obama Olmert
  Pitt Powell Putin
  Rajapaksa Rice Romney Ronaldo Rooney Rudd Rumsfeld Sarkozy Sherman Singh Smith Snowden Spears Swift Thaksin Trudeau
  Trump Wenger
  Williams Wilson Wood Yanukovych Zapatero Zelensky Zidane Zuckerberg`);

export const FOREIGN_NAMES = words(`
  Abigail Adele Adolf Adrien Agatha Aiko Akira Akihito Akshay Alain Albrecht Aldo Alec Alejandro Aleksandr Alessandro
  Alexandra Alexis Alfonso Alfred Alicia Alison Allen Alyssa Amanda Amber Amelia Amitabh Amos Anastasia Anatoly Anders
  Andre Andrei Andres Andrey Angel Angelo Angus Anil Anita Annette Ansel Anton Antonella Anushka Aretha Ariana Ariel
  Arjun Arnaud Arsene Arthur Asha Ashley Ashton Asif Audrey August Auguste Augustus Austin Ava Avril Axel Barry Bart
  Bastian Beatrice Becky Belinda Bella Benedict Benicio Benito Bernardo Bernd Bernie Bert Beth Betty Beverly Beyonce
  Bjorn Blake Bonnie Boris Brandon Brenda Brendan Brent Brett Britney Brittany Bruno Bryan Bryce Byron Caleb Calvin
  Camilla Cameron Camille Cara Carla Carlo Carmen Caroline Carrie Casey Catherine Cecilia Celine Cesar Chad Channing
  Chantal Charlene Charlotte Chelsea Cheryl Chester Chloe Christina Christine Christoph Cindy Claire Clara Clarence
  Clark Claude Claudia Claudio Clay Clement Cliff Clifford Clive Cody Connie Connor Conrad Courtney Craig Cristina
  Curtis Cynthia Daisy Dakota Dale Damian Damien Damon Dana Danielle Danny Dante Daphne Darren Darryl Daryl Dawn Dean
  Deanna Debbie Deborah Deepika Demi Denise Denzel Derek Desmond Devon Diane Didier Diego Dieter Dimitri Dirk Dmitri
  Dolores Dominic Don Donna Doris Dorothy Doug Drake Drew Duncan Dustin Dwayne Dwight Dylan Earl Eddie Edith Edmund
  Eduard Eduardo Edwin Eleanor Elena Eli Elijah Elisa Elise Eliza Ella Ellie Elliot Elliott Ellis Elsa Elton Elvis
  Emile Emilia Emilio Emily Eminem Enrico Enrique Erich Erika Ernesto Esteban Ethan Eugene Eva Eve Evelyn Ezra Fabian
  Fabio Faith Federico Felicia Felipe Fernanda Fernando Fidel Fiona Florence Florian Floyd Frances Francesca Francesco
  Francisco Franco Francois Frankie Franklin Franz Freddie Frederic Frederick Friedrich Fritz Gabriela Gabriele Gary
  Gaston Gavin Gene Geoffrey Georg Georges Georgia Geraldine Gerhard Gianluigi Gilbert Gina Giovanni Giulia Giuseppe
  Glen Glenn Goran Grace Grant Greta Guido Guillaume Guillermo Gustav Gustavo Guy Gwen Gwyneth Hailey Hal Hanna Hannah
  Hans Harald Harriet Harvey Hayao Hayden Hayley Heath Heather Hector Heidi Heinrich Heinz Helena Helmut Henrik
  Henrique Herbert Hermann Hideo Hillary Hiro Hiroshi Holly Homer Hope Horace Horst Howard Hrithik Hubert Hugo
  Humberto Humphrey Hyun Ibrahimovic Igor Ikuo Ingrid Irene Iris Irina Irving Isaac Isabel Isabella Ismail Ivana Ivo
  Jackie Jacqueline Jacquelin Jaden Jaime Jamal Jan Janice Jared Jasmine Javier Jay Jeanne Jeffery Jens Jerome Jesse
  Jessie Jesus Jill Jimi Jin Jo Joachim Joan Joanna Joanne Joaquin Jodie Joey Johann Johannes Johnnie Jon Josephine
  Josh Joyce Juanita Juergen Julian Juliana Julie Juliet Julio Julius June Jung Jurgen Kaka Kanye Kapil Kareem Kareena
  Karim Karin Karl Katarina Kathleen Kathryn Katie Katrina Katy Kay Keanu Keiko Keira Keisuke Ken Kendall Kendrick
  Kenji Kent Kerry Khloe Kiefer Kimberly Kirk Kirsten Klaus Kobe Koji Kristen Kristin Kristina Kristoffer Kurt Kyle
  Kylie Lady Lana Lance Lars Lauren Lawrence Leah Leandro LeBron Leila Lena Leon Leonard Leonid Leopold Leslie Lester
  Liam Lilian Lillian Lily Lindsay Lindsey Liza Lloyd Logan Lois Lorenzo Loretta Lorraine Lou Louisa Louise Lucia
  Luciano Lucy Ludwig Luigi Luisa Luka Luiz Lydia Lynn Mackenzie Madeleine Madhuri Madison Madonna Makoto Malala
  Malcolm Mamoru Manfred Manuel Mao Marcel Marcelo Marcia Margot Mariah Mariana Marilyn Marina Marion Marisa Marissa
  Marlon Marta Martha Martina Marvin Masako Masashi Mason Mateo Mathieu Matilda Matthias Maureen Maurice Maurizio
  Maxime Maximilian Maxwell Meghan Megan Melanie Melinda Melissa Melvin Mercedes Meredith Meryl Micah Michele Mick
  Mickey Miguel Mikhail Mila Milan Miles Miley Milton Min Mina Mindy Ming Miranda Miriam Mitch Mitchell Miyuki Mohan
  Molly Monica Monique Morgan Morris Moses Muriel Myron Nadine Naomi Narendra Natalie Natasha Nathalie Nathaniel Ned
  Neal Neville Nicolas Nicole Nigel Nikita Nikki Nikolai Nina Noel Nora Norma Norman Octavia Olaf Oleg Olga Olivier
  Omar Oprah Orlando Osama Oskar Otto Owen Paolo Paris Parker Patrice Patti Paula Paulo Pavel Pearl Peggy Penelope
  Penny Percy Perry Pervez Petr Peyton Phoebe Phyllis Pierce Pippa Polly Pope Preston Priyanka Quentin Quincy Rafael
  Rahul Raj Rajesh Ralf Ramon Randy Ranbir Ranveer Raoul Raphael Raul Raquel Reese Reggie Reginald Rekha Rene Rex
  Rhonda Ricky Rita Roberta Roberto Robinson Rod Roderick Rodney Rodrigo Rodriguez Rogelio Rohit Roman Romeo Ronan
  Ronnie Rory Rosalind Rosemary Ross Rowan Rudolf Rudolph Rupert Russell Ryo Sabrina Saddam Sadie Sakura Salma Salman
  Salvador Sally Samantha Sania Sanjay Santiago Satoshi Saul Scarlett Selena Sergio Seth Shah Shahid Shahrukh Shane
  Shannon Shaun Shawn Sheila Sheldon Shelley Sherlock Sherry Shigeru Shinji Shinzo Shirley Sidney Sienna Sigmund
  Silvio Simone Sofia Sonia Sophia Spencer Stacy Stan Stella Sterling Steffi Stevie Stewart Stuart Sue Sung Sunny
  Susanna Suzanne Sven Sybil Sylvain Tae Takahashi Takashi Takeshi Tamara Tammy Tara Tatiana Tatsuya Terrence Tetsuya
  Thelma Theodor Theodore Theresa Thiago Thierry Tiffany Tiger Tobey Tobias Toby Tomas Tomoko Tracy Travis Trent
  Trevor Tristan Troy Truman Tupac Tyra Uma Ursula Usain Valentina Valentino Valerie Vanessa Vera Vernon Vicky
  Victoria Viktor Vince Vinicius Viola Virginia Vivian Vivien Wally Wanda Wang Warner Wassily Wayne Wei Wendell Werner
  Wes Wesley Whoopi Wilfred Wilhelm Willem Willie Willis Winona Winston Wolfgang Woody Yasuo Yoko Yoshi Yoshio Yuan
  Yuki Yukio Yumi Yves Yvonne Zac Zach Zachary Zayn Zhou Zoe Zsa`);

export const FOREIGN_SURNAMES = words(`
  Abbott Abe Abrams Adams Adler Affleck Agassi Aguilera Allen Almodovar Alonso Alvarez Ambrose Amin Anderson Andrews
  Aniston Ansari Appleton Aquino Armstrong Arnold Ashcroft Aso Astor Attlee Austen Bach Bachchan Bacon Bailey Baker
  Baldwin Bale Balotelli Bardem Barnes Barrett Bauer Beck Becker Beckham Beethoven Bell Bellamy Bennett Benson Benzema
  Berger Bergman Berlusconi Bernard Berry Beyer Bieber Bismarck Black Blackburn Blanc Blanchett Blatter Bloom Boateng
  Bolt Bond Boseman Bosch Bowie Boyle Bradley Brando Brandt Braun Brezhnev Brooks Brown Bryant Buffett Bullock Burns
  Burton Butler Byrne Caesar Cage Campbell Capello Carey Carroll Carson Cassidy Chamberlain Chan Chandler Chang
  Chaplin Chapman Chen Chopra Chung Churchill Clarke Clooney Cobain Cohen Cole Coleman Collins Connor Conrad Cook
  Cooper Coppola Costa Cox Crawford Crowe Cruise Cruz Cruyff Cumberbatch Curie Curtis Damon Darwin Davidson Davies
  Davis Dawson Deneuve Depp Devgan Diana Diaz DiCaprio Dietrich Dion Djokovic Douglas Doyle Drogba Duarte Duke Dumas
  Duncan Duterte Dyer Eastwood Edison Edwards Einstein Eisenhower Elliott Ellison Engels Erdogan Escobar Estrada Evans
  Fabregas Farrell Faulkner Federer Fernandez Fischer Fisher Fleming Fletcher Flynn Fonda Ford Foster Fox Francis
  Franklin Fraser Freud Friedman Fujimori Gaga Gagarin Gandhi Garcia Garner Gerrard Ghosh Gibson Gilbert Gill Giuliani
  Goebbels Gomez Gonzalez Goodman Gorbachev Gordon Gore Graham Grant Gray Green Greene Griezmann Griffin Griffith
  Guevara Gyllenhaal Haas Hagel Hamilton Hammond Hanks Hansen Hanson Hardy Harper Harris Harrison Hart Hassan Hathaway
  Hawking Hayes Hazard Heath Heidegger Hendrix Henry Hepburn Hernandez Hill Hilton Hirohito Hitler Ho Hoffman Holland
  Holmes Hood Hopkins Houston Huang Hudson Hughes Hunt Hunter Iglesias Iniesta Irving Ito Jackman James Jefferson
  Jenkins Jennings Jensen Jeter Jobs Johansson Jonas Jones Jong Jordan Kafka Kahn Kaif Kane Kant Kaplan Kapoor
  Kardashian Kasparov Kaufman Kelly Kennedy Khamenei Khan Khatami Khomeini Khrushchev Kidman King Kissinger Klein
  Klinsmann Klopp Klose Knight Knox Kobayashi Koch Koizumi Koirala Kruger Kubrick Kumar Kurosawa Lahm Lampard Lang
  Lavigne Lawrence Lehmann Lennon Lenin Leone Lewandowski Lewinsky Lim Lin Lincoln Lindsay Lineker Liszt Livingstone
  Lopez Louganis Lucas Lukaku Luther Lynch MacArthur Mahathir Mahler Malone Manning Mao Maradona Marshall Martin
  Martinez Marx Mascherano Mason Matthews May Mbappe McCarthy McCartney McConaughey McDonald McGregor McKinley Mercury
  Messi Meyer Michelle Miller Milosevic Minogue Mishra Mitchell Mitterrand Miyazaki Monroe Montgomery Moore Morales
  Morgan Morris Morrison Mozart Mueller Muller Murdoch Murphy Murray Mussolini Nadal Nagasaki Nair Najib Nakamura
  Napoleon Nash Nehru Neuer Newman Newton Neymar Ng Nguyen Nicholson Nixon Nobel Norris Obama Oppenheimer Orbán Ortega
  Orwell Osbourne Owen Pacino Page Palin Palmer Park Parker Parks Pasteur Patel Pattinson Paulson Pelosi Penn Perez
  Perkins Perry Peters Phelps Phillips Picasso Pinochet Pique Pirlo Platini Pogba Poirot Polanski Porter Portman
  Potter Powell Presley Price Qaddafi Gaddafi Khadafi Rabin Radcliffe Ramos Ramsey Rao Reagan Redford Reed Reeves Reid
  Reyes Reynolds Ribery Richards Richardson Richter Rihanna Rios Rivera Roberts Robertson Robinson Rodriguez Rodman
  Rogers Rojas Rommel Roosevelt Rose Rosenberg Ross Rossi Rothschild Rousseau Rowling Roy Ruiz Rush Russell Rutherford
  Ryan Sachs Saddam Said Salah Samaras Sampras Sanchez Sanders Sandler Santos Sato Savage Scholes Schmidt Schneider
  Schroeder Schumacher Schultz Schwarz Schwarzenegger Scorsese Senna Shah Shakespeare Sharapova Sharma Sharon Shaw
  Sheen Shevchenko Shinawatra Silva Simmons Simon Simpson Sinatra Smirnov Snow Solana Soros Spielberg Stalin Stallone
  Stanley Stein Stewart Stone Streep Suarez Sullivan Sun Suu Suzuki Swann Tanaka Tarantino Taylor Thatcher Thompson
  Thomson Thornton Thorpe Thuram Timberlake Tolstoy Torres Totti Travolta Truman Tsang Turner Tyson Vance Vargas Verdi
  Vettel Villa Vinci Wagner Wahlberg Walker Wallace Walsh Wang Ward Warhol Washington Watanabe Watson Watt Wayne Webb
  Weber Webster Welles Wells West Whitaker White Wilde Willis Winehouse Winfrey Winslet Wong Woods Woodward Wright Wu
  Xavi Yamada Yamamoto Yang Yeltsin Young Yousafzai Zapata Zhang Zhao Zhu Zimmerman`);

/** Small words inside a name. */
export const NAME_PARTICLES = words(
  "bin binti van von der den de da del della di dos al el ibn bint abu le la san st ter",
);
