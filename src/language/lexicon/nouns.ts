/** Nouns: what is counted, what a marked title follows, what says something without speaking. A row is a word, its classes (see ../classes.ts) and its values. */
export const nouns = `
# record
abjad record
ajaran record
al-qur'an record law
alquran record law
analisis record
aturan record counted_thing law
berita record counted_thing nonverb
catatan record
data record counted_thing
dokumen record counted_thing
dugaan record
foto record counted_thing
gosip record
hadis record law
hasil record counted_thing
hitungan record
isu record
jadwal record
jajak record
jenis record lettered partitive
kajian record
kalender record
kamu record
kebutuhan record
kepercayaan record
ketentuan record law
keterangan record statement_noun speech_event
keyakinan record
konstitusi record law
laman record medium
laporan record counted_thing
legenda record
media record nonverb medium
pantauan record
pasal record counted_thing law
penelitian record
pengalaman record
pengamatan record
penilaian record statement_noun
peraturan record counted_thing law
perhitungan record
perkiraan record
pernyataan record statement_noun speech_event
prakiraan record
putusan record counted_thing law
rencana record lettered
rilis record speech_event
riset record
rumor record
sejarah record
sensus record
siaran record speech_event
situs record title_noun counted_thing medium
spekulasi record
standar record
statistik record
studi record
surat record counted_thing law speech_event
survei record
syariat record
tingkat record
tradisi record counted_thing
tudingan record
tuduhan record
undang-undang record counted_thing law
urutan record
usia record
uu record law
versi record
# title_noun
acara title_noun counted_thing speech_event
akrab title_noun alias_cue
album title_noun counted_thing
aplikasi title_noun counted_thing
artikel title_noun speech_event
berbunyi title_noun
berjudul title_noun
berjuluk title_noun
berkode title_noun
bertajuk title_noun
bertema title_noun
bertulis title_noun
bertuliskan title_noun
buku title_noun counted_thing
cerpen title_noun
dijuluki title_noun
dikenal title_noun
dinamai title_noun
dipanggil title_noun called alias_cue
disebut title_noun
diskusi title_noun counted_thing nonverb speech_event
drama title_noun
dubbed title_noun
episode title_noun counted_thing
festival title_noun
film title_noun counted_thing
frasa title_noun
hashtag title_noun
istilah title_noun
jargon title_noun
judul title_noun counted_thing
judulnya title_noun
julukan title_noun alias_cue
kampanye title_noun
kanal title_noun speech_event
kolom title_noun
komik title_noun
konser title_noun counted_thing
koran title_noun
label title_noun
lagu title_noun counted_thing
lakon title_noun
lirik title_noun
lukisan title_noun counted_thing
majalah title_noun counted_thing
merek title_noun counted_thing nonverb
moto title_noun
motto title_noun
musikal title_noun
novel title_noun
operasi title_noun
pameran title_noun counted_thing
panggilan title_noun alias_cue
pertunjukan title_noun counted_thing
populer title_noun
puisi title_noun
rubrik title_noun
sandi title_noun
sebutan title_noun
seminar title_noun speech_event
serial title_noun counted_thing
sinetron title_noun
single title_noun counted_thing
slogan title_noun
status title_noun
tagar title_noun
tajuk title_noun
teater title_noun
tema title_noun
tulisan title_noun speech_event
tur title_noun
turnamen title_noun counted_thing
video title_noun counted_thing speech_event
webinar title_noun speech_event
# lettered
berinisial lettered nonverb
butir lettered classifier
gen lettered
generasi lettered
golongan lettered
hepatitis lettered
huruf lettered counted_thing
influenza lettered
inisial lettered
jalur lettered counted_thing
kategori lettered counted_thing
kelas lettered counted_thing
lampiran lettered
liga lettered
opsi lettered counted_thing
paket lettered partitive counted_thing
peringkat lettered nonagent
plan lettered
poin lettered counted_thing
sektor lettered counted_thing
seri lettered counted_thing
sesi lettered counted_thing
terminal lettered counted_thing nonverb place_kind place=facility
tipe lettered counted_thing
varian lettered counted_thing
vitamin lettered
zona lettered counted_thing
# classifier
batang classifier
biji classifier
bilah classifier
buah classifier
ekor classifier
helai classifier
lembar classifier
pucuk classifier
tangkai classifier
utas classifier
# partitive
bentuk partitive
boks partitive
botol partitive
bungkus partitive
cangkir partitive
dosis partitive counted_thing
dus partitive
galon partitive
gelas partitive
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
porsi partitive counted_thing
potong partitive
rangkaian partitive
ruas partitive counted_thing
sak partitive
saset partitive
sendok partitive
set partitive counted_thing
siung partitive counted_thing
tablet partitive counted_thing
tabung partitive
tetes partitive
titik partitive counted_thing
tumpuk partitive
# counted_thing
aduan counted_thing
agama counted_thing
agenda counted_thing
akta counted_thing abbreviation stop=name
akun counted_thing speech_event medium
alat counted_thing
ambulans counted_thing
ampul counted_thing
amunisi counted_thing
angka counted_thing
angkot counted_thing
anjing counted_thing
arah counted_thing
aspek counted_thing
assist counted_thing
ayam counted_thing
ayat counted_thing
babak counted_thing
babi counted_thing
badak counted_thing
bahan counted_thing
bahasa counted_thing
bangunan counted_thing
bantuan counted_thing
barang counted_thing
baterai counted_thing
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
bunga counted_thing
burung counted_thing
bus counted_thing
cara counted_thing
cuitan counted_thing speech_event
danau counted_thing place_kind place=water
dermaga counted_thing place_kind place=facility
desain counted_thing
destinasi counted_thing
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
fase counted_thing
fasilitas counted_thing
fitur counted_thing
followers counted_thing
formasi counted_thing
gajah counted_thing
gambar counted_thing
gelar counted_thing
gempa counted_thing
gerbong counted_thing
gim counted_thing
ginjal counted_thing
gol counted_thing
granat counted_thing
gudang counted_thing
gugatan counted_thing
gunung counted_thing place_kind place=mountain
hadiah counted_thing
halaman counted_thing
halte counted_thing
harimau counted_thing
helikopter counted_thing
hotspot counted_thing
ikan counted_thing
imbang counted_thing
indikator counted_thing nonagent
individu counted_thing
insiden counted_thing
instansi counted_thing
item counted_thing
itik counted_thing
izin counted_thing
jabatan counted_thing
jahitan counted_thing
jembatan counted_thing place_kind place=landmark
kambing counted_thing
kamera counted_thing
kampung counted_thing place_kind place=village
kampus counted_thing place_kind place=facility
kapal counted_thing
kartu counted_thing
karya counted_thing
kasus counted_thing
kebakaran counted_thing
kebijakan counted_thing
kecelakaan counted_thing
kegiatan counted_thing
kejadian counted_thing
kekalahan counted_thing
kemenangan counted_thing
kendaraan counted_thing
kerbau counted_thing
kereta counted_thing
kesepakatan counted_thing
kilang counted_thing
kios counted_thing
kloter counted_thing
komodo counted_thing
kompi counted_thing
komponen counted_thing
komputer counted_thing
konsesi counted_thing
kontainer counted_thing
konten counted_thing
kontingen counted_thing
kontrak counted_thing
kontribusi counted_thing
kriteria counted_thing
kucing counted_thing
kuda counted_thing
kunjungan counted_thing
kuota counted_thing
kupon counted_thing
kursi counted_thing
laga counted_thing
lajur counted_thing
lampu counted_thing
langkah counted_thing
lantai counted_thing
lap counted_thing
lapak counted_thing
lapangan counted_thing place_kind place=facility
lapis counted_thing
laptop counted_thing
lawatan counted_thing
ledakan counted_thing
likes counted_thing
lokasi counted_thing
lokomotif counted_thing
lowongan counted_thing
luka counted_thing
mal counted_thing place_kind place=facility
mandat counted_thing
mangrove counted_thing
masalah counted_thing
masker counted_thing
mata counted_thing
medali counted_thing nonverb
megapiksel counted_thing
menara counted_thing nonverb place_kind place=facility
menu counted_thing nonverb
mesin counted_thing nonverb
mobil counted_thing
motor counted_thing
mou counted_thing
naskah counted_thing
nominasi counted_thing
nomor counted_thing
nyawa counted_thing
obligasi counted_thing
orangutan counted_thing
ormas counted_thing
pabrik counted_thing
panggung counted_thing
pantai counted_thing place_kind place=landmark
pasangan counted_thing
pasar counted_thing place_kind place=facility
paspor counted_thing
pelabuhan counted_thing nonagent place_kind place=facility
pelanggaran counted_thing
peleton counted_thing
peluru counted_thing nonagent
pembangkit counted_thing
pemenang counted_thing
penalti counted_thing
penampilan counted_thing
penawaran counted_thing
penerbangan counted_thing
pengaduan counted_thing
penghargaan counted_thing
pengunduhan counted_thing
penyebab counted_thing nonagent
perahu counted_thing
perak counted_thing nonagent
perguruan counted_thing
periode counted_thing nonagent
peristiwa counted_thing nonagent
perjalanan counted_thing
perjanjian counted_thing
perkara counted_thing nonagent
perlintasan counted_thing
permintaan counted_thing
persoalan counted_thing
pertandingan counted_thing
pertanyaan counted_thing
pertemuan counted_thing speech_event
perunggu counted_thing nonagent
pesawat counted_thing nonagent
piala counted_thing
piksel counted_thing
pilar counted_thing
pintu counted_thing
pisau counted_thing
pistol counted_thing
pohon counted_thing
ponsel counted_thing
posisi counted_thing
posko counted_thing
prinsip counted_thing
produk counted_thing
proyek counted_thing
pura counted_thing place_kind place=landmark
putaran counted_thing
qubit counted_thing
rapat counted_thing speech_event
rasa counted_thing
regu counted_thing
rekening counted_thing
rekor counted_thing
resep counted_thing
restoran counted_thing
roda counted_thing
roket counted_thing
rombongan counted_thing
ronde counted_thing
ruang counted_thing
ruangan counted_thing
rudal counted_thing
ruko counted_thing place_kind place=facility
rute counted_thing
saham counted_thing
sampel counted_thing
sapi counted_thing
sarang counted_thing
sdt counted_thing
segmen counted_thing speech_event
sel counted_thing weekday_short weekday=2
selebriti counted_thing
sembako counted_thing
senjata counted_thing
sepeda counted_thing
serangan counted_thing
sertifikat counted_thing
server counted_thing
sidang counted_thing speech_event
silinder counted_thing
sisi counted_thing
slot counted_thing
spesies counted_thing
spesimen counted_thing
spot counted_thing
strategi counted_thing
suara counted_thing
subscriber counted_thing
subsektor counted_thing
sumur counted_thing
sungai counted_thing place_kind place=water
syarat counted_thing
tahap counted_thing
tahapan counted_thing
taksi counted_thing
tambang counted_thing
tanaman counted_thing
tank counted_thing
tantangan counted_thing
tarian counted_thing
tayangan counted_thing
televisi counted_thing
telur counted_thing
tembakan counted_thing
tempat counted_thing
tenda counted_thing
teori counted_thing
terapi counted_thing nonverb
ternak counted_thing nonverb
terowongan counted_thing
tes counted_thing
tiket counted_thing
tips counted_thing
toko counted_thing
tower counted_thing
transaksi counted_thing
trofi counted_thing
truk counted_thing
tukik counted_thing
tulang counted_thing
tuntutan counted_thing
turbin counted_thing
tusukan counted_thing
tweet counted_thing speech_event
ular counted_thing
unduhan counted_thing
unggahan counted_thing speech_event medium
unggas counted_thing
usulan counted_thing
vaksin counted_thing
varietas counted_thing
vial counted_thing
views counted_thing
vihara counted_thing place_kind place=landmark
visa counted_thing
voucher counted_thing
waduk counted_thing place_kind place=water
warna counted_thing
warung counted_thing
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
# needed
pentingnya needed
perlunya needed
# speech_event
caption speech_event
ceramah speech_event
channel speech_event
dimintai speech_event
diwawancara speech_event
facebook speech_event medium
instagram speech_event medium
interview speech_event
jumpa speech_event
kesempatan speech_event
khotbah speech_event
khutbah speech_event
kicauan speech_event
konferensi speech_event
kuliah speech_event
obrolan speech_event
orasi speech_event
perbincangan speech_event
percakapan speech_event
pidato speech_event
podcast speech_event
postingan speech_event
sambutan speech_event
talkshow speech_event
tausiyah speech_event
telepon speech_event
twitter speech_event medium
vlog speech_event
wawancara speech_event
youtube speech_event medium
# medium
insta medium
tiktok medium
`;
