/**
 * Nouns: what is counted, what a marked title follows, what says something without speaking. A row is a word, its
 * classes (see ../classes.ts) and its values.
 */
export const nouns = `
# record
abjad record
ajaran record year_kind
al-qur'an record law
alquran record law
analisis record
aturan record counted_thing law
berita record counted_thing nonverb section page_link_part press_name
catatan record evidence
data record counted_thing before_month source_noun evidence source=document
dokumen record counted_thing source_noun evidence source=document
dugaan record
foto record counted_thing photo_label no_dateline picture_word menu_item
gosip record
hadis record law
hasil record counted_thing
hitungan record
isu record
jadwal record awaiting
jajak record
jenis record lettered partitive
kajian record evidence
kalender record
kamu record uncounted
kebutuhan record topic_noun
kepercayaan record
ketentuan record law
keterangan record statement_noun speech_event clause_turn statement dates_words own=yes
keyakinan record attitude
konstitusi record law
laman record medium source_noun page_link source=website
laporan record counted_thing source_noun evidence byline_label source=document byline=author_colon
legenda record
media record nonverb medium source_noun press_name english_field title=yes source=outlet press=yes
pantauan record
pasal record counted_thing law label not_before_year id_number
penelitian record evidence
pengalaman record topic_noun
pengamatan record
penilaian record statement_noun
peraturan record counted_thing law regulation
perhitungan record
perkiraan record
pernyataan record topic_noun statement_noun speech_event clause_turn statement dates_words own=yes
prakiraan record
putusan record counted_thing law
rencana record topic_noun lettered
rilis record speech_event source_noun statement publishing source=statement
riset record source_noun evidence office_modifier source=document
rumor record
sejarah record topic_noun
sensus record
siaran record speech_event
situs record title_noun counted_thing medium source_noun source=website
spekulasi record
standar record
statistik record evidence
studi record source_noun evidence source=document
surat record topic_noun counted_thing law speech_event source_noun source=document
survei record source_noun evidence source=document
syariat record
tingkat record label
tradisi record counted_thing
tudingan record
tuduhan record
undang-undang record counted_thing law regulation
urutan record label no_place
usia record uncounted label age_cue
uu record law short_form regulation
versi record uncounted label
# title_noun
acara title_noun counted_thing speech_event source_noun source=broadcast
akrab title_noun alias_cue
album title_noun counted_thing work_noun
aplikasi title_noun counted_thing product_noun channel
artikel title_noun speech_event page_link_part
berbunyi title_noun
berjudul title_noun work_noun
berjuluk title_noun
berkode title_noun
bertajuk title_noun
bertema title_noun
bertulis title_noun
bertuliskan title_noun
buku title_noun counted_thing source_noun work_noun year_kind source=document
cerpen title_noun
dijuluki title_noun
dikenal title_noun after_formerly
dinamai title_noun
dipanggil title_noun called alias_cue
disebut title_noun
diskusi title_noun counted_thing nonverb speech_event
drama title_noun work_noun
dubbed title_noun
episode title_noun counted_thing label
festival event_head title_noun no_place
film title_noun counted_thing work_noun of_a_decade
frasa title_noun
hashtag title_noun
istilah title_noun
jargon title_noun
judul title_noun counted_thing work_noun
judulnya title_noun work_noun
julukan title_noun alias_cue
kampanye title_noun
kanal title_noun speech_event channel
kolom title_noun section no_dateline
komik title_noun work_noun
konser title_noun counted_thing no_place
koran title_noun before_weekday_name source_noun press_name title=yes source=outlet press=yes
label title_noun
lagu title_noun counted_thing work_noun of_a_decade
lakon title_noun
lirik title_noun
lukisan title_noun counted_thing
majalah title_noun counted_thing source_noun title=yes source=outlet press=yes
merek title_noun counted_thing nonverb product_noun
moto title_noun
motto title_noun
musikal title_noun
novel title_noun work_noun
operasi title_noun office_modifier
pameran title_noun counted_thing
panggilan title_noun alias_cue
pertunjukan title_noun counted_thing
populer title_noun newly
puisi title_noun
rubrik title_noun
sandi title_noun
sebutan title_noun
seminar title_noun speech_event
serial title_noun counted_thing work_noun
sinetron title_noun work_noun
single title_noun counted_thing work_noun page_link_part
slogan title_noun
status title_noun post
tagar title_noun
tajuk title_noun
teater title_noun
tema title_noun
tulisan title_noun topic_noun speech_event
tur title_noun
turnamen title_noun counted_thing
video title_noun counted_thing speech_event source_noun no_dateline menu_item source=broadcast
webinar title_noun speech_event
# lettered
berinisial lettered nonverb uncounted initials_cue
butir lettered classifier not_after_year
gen lettered
generasi lettered label of_a_decade
golongan lettered label
hepatitis lettered
huruf lettered counted_thing
influenza lettered
inisial lettered initials_cue
jalur lettered counted_thing label not_before_year
kategori lettered counted_thing
kelas lettered counted_thing label
lampiran lettered
liga lettered label
opsi lettered counted_thing
paket lettered partitive counted_thing not_after_year
peringkat lettered nonagent label
plan lettered
poin lettered counted_thing divisible=yes
sektor lettered counted_thing label no_place
seri lettered counted_thing label not_before_year
sesi lettered counted_thing label
terminal lettered counted_thing nonverb place_kind place=facility
tipe lettered counted_thing label not_before_year
varian lettered counted_thing
vitamin lettered
zona lettered counted_thing label
# classifier
batang classifier not_after_year
biji classifier
bilah classifier
buah classifier not_after_year
ekor classifier not_after_year
helai classifier
lembar classifier not_after_year
pucuk classifier
tangkai classifier
utas classifier
# partitive
bentuk partitive
boks partitive
botol partitive counted_thing not_after_year divisible=yes
bungkus partitive not_after_year
cangkir partitive counted_thing divisible=yes
dosis partitive counted_thing
dus partitive
galon partitive measure ucum=[gal_us]
gelas partitive counted_thing divisible=yes
ikat partitive
kaleng partitive
kantong partitive
kantung partitive
kapsul partitive counted_thing
kardus partitive
karung partitive
keping partitive
kotak partitive
macam partitive
mangkuk partitive
pasang partitive
petak partitive
piring partitive
porsi partitive counted_thing divisible=yes
potong partitive
rangkaian partitive
ruas partitive counted_thing
sak partitive
saset partitive
sendok partitive counted_thing divisible=yes
set partitive counted_thing
siung partitive counted_thing
tablet goods_noun partitive counted_thing
tabung partitive
tetes partitive
titik partitive counted_thing not_after_year
tumpuk partitive
# counted_thing
aduan counted_thing
agama counted_thing
agenda counted_thing
akta counted_thing abbreviation document_number stop=name
akun counted_thing speech_event medium source_noun account source=social
alat counted_thing
alat_berat counted_thing
ambulans counted_thing
ampul counted_thing
amunisi counted_thing
anak_buah counted_thing
anak_panah counted_thing
anak_yatim feast_of_others counted_thing
angka counted_thing divisible=yes
angkot counted_thing
anjing counted_thing
arah counted_thing
aspek counted_thing
assist counted_thing
ayam counted_thing
ayat counted_thing label
babak counted_thing label figure=score
babi counted_thing
badak counted_thing
bahan counted_thing
bahasa counted_thing
bahasa_daerah counted_thing
bangunan counted_thing
bantuan counted_thing menu_item
barang counted_thing
barang_bukti counted_thing topic_noun
baterai counted_thing of_power
bebek counted_thing
bencana counted_thing
bendungan counted_thing place_kind place=water
beras counted_thing nonverb
berkas counted_thing nonverb
berlian counted_thing nonverb
beruang counted_thing
bibit counted_thing
bit counted_thing
bom counted_thing
buaya counted_thing
budaya counted_thing
bukti counted_thing
bumd counted_thing class_acronym no_institution written=BUMD
bumn counted_thing class_acronym no_institution written=BUMN
bunga counted_thing
burung counted_thing
bus goods_noun counted_thing
cara counted_thing topic_noun
cuitan counted_thing speech_event source_noun post source=social
danau counted_thing place_kind landform place=water
dapur counted_thing
dermaga counted_thing place_kind place=facility
desain counted_thing
destinasi counted_thing
dewan_juri counted_thing
diagram counted_thing
dialog counted_thing nonverb speech_event
digit counted_thing
dimensi counted_thing nonverb
dinding counted_thing nonverb
disertasi counted_thing nonverb
disiplin counted_thing nonverb
diskon counted_thing nonverb
distrik counted_thing nonverb place_kind place=district
domba counted_thing
drone counted_thing
eksemplar counted_thing
emas counted_thing
emiten counted_thing
event counted_thing
fail counted_thing
faktor counted_thing
fase counted_thing label
fasilitas counted_thing
fitur counted_thing
followers counted_thing
formasi counted_thing
gajah counted_thing
gambar counted_thing
gelar counted_thing
gempa counted_thing
gerbong counted_thing label
gim counted_thing
ginjal counted_thing
gol counted_thing figure=score
granat counted_thing
gudang counted_thing
gugatan counted_thing
gunung counted_thing place_kind landform place=mountain
hadiah counted_thing
hak_paten counted_thing
halaman counted_thing label not_after_year page_link
halte counted_thing
harimau counted_thing
helikopter goods_noun counted_thing
hotspot counted_thing
ibu_hamil counted_thing
ibu_rumah_tangga counted_thing
ikan counted_thing
imbang counted_thing uncounted
indikator counted_thing nonagent
individu counted_thing
insiden happening counted_thing
instansi group counted_thing
item counted_thing not_after_year
itik counted_thing
izin counted_thing
jabatan counted_thing as_word
jabatannya as_word
jahitan counted_thing
jam_tangan counted_thing
jembatan counted_thing place_kind place=landmark
jeriken counted_thing
jet_tempur counted_thing
juz counted_thing divisible=yes
kali_lipat counted_thing divisible=yes
kambing counted_thing
kamera goods_noun counted_thing
kampung unit counted_thing place_kind place=village listed=no
kampus counted_thing place_kind place=facility
kantong_darah counted_thing
kapal counted_thing
kapal_perang counted_thing
kapal_selam counted_thing
kapita counted_thing
karat counted_thing divisible=yes
kartu counted_thing not_after_year
kartu_kuning counted_thing
kartu_merah counted_thing
karya counted_thing made_by
kasus counted_thing not_after_year
kebakaran counted_thing
kebijakan counted_thing
kecelakaan counted_thing
kegiatan counted_thing
kejadian happening counted_thing
kekalahan counted_thing
kemenangan counted_thing
kendaraan counted_thing not_after_year
kepala_daerah counted_thing
kepala_desa counted_thing
kepala_keluarga counted_thing
kerbau counted_thing
kereta counted_thing
kereta_api counted_thing
kesepakatan counted_thing
kilang counted_thing
kios counted_thing
kloter counted_thing label
komodo counted_thing
kompi counted_thing
komponen counted_thing
komputer counted_thing
konsesi counted_thing
kontainer counted_thing
kontak_senjata counted_thing
konten counted_thing
kontingen counted_thing
kontrak counted_thing
kontribusi counted_thing
kri counted_thing ship written=KRI
kriteria counted_thing
ktp counted_thing class_acronym id_number written=KTP
kucing counted_thing
kuda counted_thing
kunjungan counted_thing
kuota counted_thing
kupon counted_thing
kursi counted_thing not_after_year as_word
laga counted_thing awaiting
lajur counted_thing
lampu counted_thing of_power
langkah counted_thing
lantai counted_thing label address_part
lap counted_thing
lapak counted_thing
lapangan counted_thing place_kind place=facility
lapangan_kerja counted_thing
lapangan_pekerjaan counted_thing
lapis counted_thing
laptop goods_noun counted_thing
lawatan counted_thing
ledakan counted_thing
lembar_saham counted_thing
likes counted_thing inviting
lokasi counted_thing
lokomotif counted_thing
lowongan counted_thing
luka counted_thing uncounted outcome outcome=injured
mal counted_thing place_kind place=facility
mandat counted_thing
mangrove counted_thing
masalah counted_thing
masker counted_thing
mata counted_thing
mata_kuliah counted_thing
mata_pelajaran counted_thing
mata_uang counted_thing
medali counted_thing nonverb
medali_emas counted_thing
medali_perak counted_thing
medali_perunggu counted_thing
megapiksel counted_thing divisible=yes
menara counted_thing nonverb place_kind address_part place=facility
menu counted_thing nonverb
mesin counted_thing nonverb
mobil goods_noun counted_thing not_after_year product_noun
motor goods_noun counted_thing not_after_year product_noun
mou counted_thing inner_capital
naskah counted_thing
negara_anggota counted_thing
nominasi counted_thing
nomor house_number counted_thing label not_before_year document_number
nyawa counted_thing
obligasi counted_thing
orangutan counted_thing
ormas counted_thing
pabrik counted_thing
panggung counted_thing
pantai counted_thing place_kind before_natal landform place=landmark
pasangan pair_noun office_stop counted_thing
pasangan_calon counted_thing
pasangan_suami_istri counted_thing
pasar counted_thing place_kind before_part_noun before_weekday_name place=facility
paspor counted_thing
pelabuhan counted_thing nonagent place_kind before_natal place=facility
pelanggaran counted_thing
peleton counted_thing
peluru counted_thing nonagent
pembangkit counted_thing
pemenang counted_thing
penalti counted_thing
penampilan counted_thing
penawaran counted_thing
penerbangan counted_thing
penerima_manfaat counted_thing
pengaduan counted_thing calling_cue
penghargaan counted_thing
pengunduhan counted_thing
penyandang_disabilitas counted_thing
penyebab counted_thing nonagent
perahu counted_thing
perak counted_thing nonagent currency code=IDR
perguruan counted_thing
perguruan_tinggi counted_thing
periode counted_thing nonagent before_month
peristiwa happening counted_thing nonagent section
perjalanan counted_thing topic_noun
perjanjian counted_thing
perkara counted_thing nonagent id_number
perlintasan counted_thing
permintaan counted_thing attitude
persoalan counted_thing
pertandingan counted_thing awaiting
pertanyaan counted_thing topic_noun
pertemuan counted_thing speech_event
perunggu counted_thing nonagent
pesawat goods_noun counted_thing nonagent
pesawat_tempur counted_thing
piala counted_thing label
piksel counted_thing
pilar counted_thing
pintu counted_thing label
pisau counted_thing
pistol counted_thing
pohon counted_thing
pole_position counted_thing
pondok_pesantren counted_thing
ponsel goods_noun counted_thing product_noun app_offer
posbindu counted_thing
posisi counted_thing label as_word no_place
posko counted_thing
posyandu counted_thing
prinsip counted_thing
produk counted_thing not_after_year
proyek counted_thing
pura counted_thing place_kind place=landmark
pusat_perbelanjaan counted_thing
putaran counted_thing
qubit counted_thing
rapat counted_thing speech_event
rasa counted_thing topic_noun
regu counted_thing
rekening counted_thing id_number
rekor counted_thing
resep counted_thing
restoran counted_thing
roda counted_thing label
roket counted_thing
roller_coaster counted_thing
rombongan counted_thing
ronde counted_thing label
ruang counted_thing not_before_year place_word place=facility
ruangan counted_thing
rudal counted_thing
ruko counted_thing place_kind address_part place=facility
rumah_ibadah counted_thing
rumah_makan counted_thing
rumah_susun counted_thing
rumah_tangga counted_thing
rute counted_thing label not_before_year
saham counted_thing
sampel counted_thing
sapi counted_thing
sarang counted_thing
sdt counted_thing divisible=yes
segmen counted_thing speech_event
sel counted_thing weekday_short weekday=2
selebriti counted_thing
sembako counted_thing
sendok_makan counted_thing divisible=yes
sendok_teh counted_thing divisible=yes
senjata counted_thing
senjata_api counted_thing
senjata_tajam counted_thing
sepeda counted_thing product_noun
sepeda_motor counted_thing
serangan counted_thing
sertifikat counted_thing
server counted_thing
sidang counted_thing speech_event
silinder counted_thing
sisi counted_thing aspect
siswa_sd counted_thing
siswa_sma counted_thing
siswa_smp counted_thing
siung_bawang counted_thing
slot counted_thing
spesies counted_thing
spesimen counted_thing
spot counted_thing
strategi counted_thing office_modifier
suara counted_thing not_after_year press_name says voices active=meN-kan complement=linked bare=no nya=no
suara_sah counted_thing
subscriber counted_thing
subsektor counted_thing
suku_bangsa counted_thing
sumur counted_thing
sungai counted_thing place_kind landform place=water
surat_suara counted_thing
syarat counted_thing
tahap counted_thing uncounted label
tahapan counted_thing
taksi counted_thing
tambang counted_thing
tanah_longsor counted_thing
tanaman counted_thing
tank counted_thing
tantangan counted_thing topic_noun
tarian counted_thing
tayangan counted_thing source_noun source=broadcast
telepon_genggam counted_thing
telepon_seluler counted_thing
televisi counted_thing source_noun source=broadcast
telur counted_thing
tembakan counted_thing
tempat counted_thing
tempat_duduk counted_thing
tempat_tidur counted_thing
tenaga_honorer counted_thing
tenaga_kerja counted_thing
tenaga_kesehatan counted_thing
tenaga_medis counted_thing
tenda counted_thing
teori counted_thing
terapi counted_thing nonverb
ternak counted_thing nonverb
terowongan counted_thing
tes counted_thing
tiket counted_thing not_after_year
tips counted_thing
titik_api counted_thing
titik_panas counted_thing
toko counted_thing
tokoh_masyarakat counted_thing
tower counted_thing place_word place=facility
tps counted_thing not_after_year written=TPS
transaksi counted_thing
trofi counted_thing
truk goods_noun counted_thing
tukik counted_thing
tulang counted_thing
tuntutan counted_thing attitude figure=demand
turbin counted_thing
tusukan counted_thing
tweet counted_thing speech_event
ukm counted_thing class_acronym written=UKM
ular counted_thing
umkm counted_thing class_acronym no_institution written=UMKM
unduhan counted_thing
unggahan counted_thing speech_event medium source_noun post source=social
unggas counted_thing
usaha_mikro counted_thing
usulan counted_thing attitude
vaksin counted_thing product_noun
varietas counted_thing
vial counted_thing
views counted_thing reader_count
vihara counted_thing place_kind place=landmark
visa counted_thing
voucher counted_thing
waduk counted_thing place_kind place=water
warga_negara counted_thing
warga_negara_asing counted_thing
warga_negara_indonesia counted_thing
warga_sipil counted_thing
warna counted_thing
warung counted_thing place_word place=facility
# statement_noun
pengakuan statement_noun
penjelasan statement_noun
penuturan statement_noun
# his_statement
ceritanya his_statement plot
keterangannya his_statement
pandangannya his_statement
pendapatnya his_statement
pengakuannya his_statement
penilaiannya his_statement
penjelasannya his_statement
penuturannya his_statement
pernyataannya his_statement
# plot
alkisah plot
kisahnya plot
# topic_noun
tujuan topic_noun
perasaan topic_noun
perjuangan topic_noun
upaya topic_noun
kata-kata topic_noun
duka topic_noun
kalimat topic_noun
cita-cita topic_noun
persetujuan topic_noun
permohonan topic_noun
presentasi topic_noun
identitas topic_noun
perpisahan topic_noun
gaya topic_noun
kronologi topic_noun
manfaat topic_noun
mekanisme topic_noun
rahasia topic_noun
isi topic_noun
materi topic_noun
konsep topic_noun
ide topic_noun
gagasan topic_noun
mimpi topic_noun
impian topic_noun
momen topic_noun
kendala topic_noun
sikap topic_noun
jawaban topic_noun
kesan topic_noun
kenangan topic_noun
ucapan topic_noun
detail topic_noun
rincian topic_noun
modus topic_noun
motif topic_noun
esai topic_noun
fakta topic_noun
# needed
adanya needed
kurangnya needed
lemahnya needed
maraknya needed
minimnya needed
pentingnya needed
perlunya needed
rendahnya needed
sulitnya needed
tingginya needed
# speech_event
caption speech_event
ceramah speech_event
channel speech_event channel
dimintai speech_event
diwawancara speech_event
facebook speech_event medium source_noun source=social
instagram speech_event medium source_noun account channel source=social
interview speech_event
jumpa speech_event clause_turn dates_words
kesempatan speech_event
khotbah speech_event before_weekday_name
khutbah speech_event before_weekday_name
kicauan speech_event
konferensi speech_event clause_turn dates_words
kuliah speech_event before_part_noun
obrolan speech_event
orasi speech_event
perbincangan speech_event
percakapan speech_event
pidato speech_event
podcast speech_event source_noun source=broadcast
postingan speech_event source_noun post source=social
sambutan speech_event
talkshow speech_event
tausiyah speech_event
telepon speech_event not_before_year calling_cue phone_label
twitter speech_event medium source_noun account source=social
vlog speech_event
wawancara speech_event clause_turn dates_words
youtube speech_event medium source_noun inner_capital source=broadcast
# medium
insta medium
tiktok medium inner_capital channel
# counted_person
aparatur_sipil_negara counted_person
asn counted_person class_acronym calling no_institution written=ASN
dpo counted_person class_acronym written=DPO
kk counted_person written=KK
odp counted_person class_acronym written=ODP
otg counted_person class_acronym written=OTG
pdp counted_person class_acronym written=PDP
pegawai_negeri_sipil counted_person
pmi counted_person written=PMI
pns counted_person class_acronym no_institution written=PNS
tka counted_person class_acronym written=TKA
tki counted_person class_acronym written=TKI
wna counted_person class_acronym written=WNA
wni counted_person class_acronym no_institution written=WNI
# made_by
arahan made_by
besutan made_by
ciptaan made_by
garapan made_by
gubahan made_by
# goods_noun
ekskavator goods_noun
eskavator goods_noun
buldoser goods_noun
traktor goods_noun
pikap goods_noun
minibus goods_noun
arloji goods_noun
sepatu goods_noun
tas goods_noun
# product_noun
mpv goods_noun product_noun
suv goods_noun product_noun
hatchback product_noun
sedan goods_noun product_noun
skutik goods_noun product_noun
obat product_noun
rokok product_noun
smartphone product_noun app_offer
# ship
klm ship
mv ship
kn ship
kmp ship
# event_head
kejuaraan event_head
olimpiade event_head
# event_short
ktt event_short
pilgub event_short
pilbup event_short
pilwalkot event_short
pilwali event_short
pilwako event_short
pilkades event_short
munas event_short
munaslub event_short
musda event_short
muswil event_short
muktamar event_short
mukernas event_short
rakernas event_short
rakornas event_short
rapimnas event_short
# law_short
ruu law_short
perppu law_short
raperda law_short
perpres law_short
pergub law_short
perwali law_short
permendag law_short
permenkes law_short
permendikbud law_short
# label
eselon label
# ballot_number
nomor_urut ballot_number
# pair_noun
duet pair_noun
duo pair_noun
# regulation
inpres regulation
kepmen regulation
keppres regulation
keputusan regulation
kuhp regulation
perbup regulation
perma regulation
permen regulation
permenaker regulation
permendagri regulation
permenhub regulation
perpu regulation
pojk regulation
qanun regulation
uud regulation
`;
