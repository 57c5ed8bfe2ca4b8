/** First words of institutions, units, boards, fields of government. A row is a word, its classes (see ../classes.ts) and its values. */
export const institutions = `
# institution
akademi institution
aliansi institution
asean institution
asosiasi institution owner_institution
association institution institution_tail
badan institution counted_thing
balai institution place_kind place=facility
bank institution institution_tail counted_thing
bapenda institution
bappeda institution
bappenas institution
bareskrim institution unit
basarnas institution
batalion institution
batalyon institution counted_thing
bawaslu institution regional_institution
bi institution
blok institution lettered
bmkg institution
bnn institution
bnpb institution owner_institution
bnpt institution
bpbd institution regional_institution
bpjs institution
bpk institution abbreviation stop=name
bpkp institution
bpom institution
bps institution
brigade institution
brigif institution
bursa institution
center institution institution_tail
centre institution institution_tail
cv institution abbreviation stop=name
departemen institution unit
detasemen institution
dewan institution unit
dinas institution counted_thing nonverb
dinkes institution
dinsos institution
direktorat institution unit nonverb
disdik institution
dishub institution
diskominfo institution
disnaker institution
disperindag institution
dispora institution
distan institution
ditjen institution
ditlantas institution
dlh institution
dpd institution
dpr institution owner_institution
dprd institution owner_institution regional_institution
fakultas institution counted_thing
federasi institution owner_institution
forum institution
fraksi institution unit counted_thing
front institution
gabungan institution
gedung institution lettered counted_thing place_kind place=facility
gerakan institution title_noun
grup institution lettered counted_thing
gugus institution
himpunan institution owner_institution
hotel institution institution_tail counted_thing place_kind place=facility
iain institution named_after
ikappi institution
ikatan institution owner_institution
imf institution
indonesia institution
indonesian institution
institut institution owner_institution
institute institution institution_tail
istana institution unit place_kind place=landmark
jaringan institution
kabinet institution
kai institution
kamar institution counted_thing
kantor institution unit counted_thing place_kind place=facility
kedubes institution
kedutaan institution
kejagung institution
kejaksaan institution
kejari institution regional_institution
kejati institution regional_institution
kelompok institution unit lettered partitive counted_thing
kemenag institution owner_institution
kemenaker institution owner_institution
kemendag institution owner_institution
kemendagri institution owner_institution
kemendes institution
kemendikbud institution owner_institution
kemenhan institution
kemenhub institution owner_institution
kemenkes institution owner_institution
kemenkeu institution owner_institution
kemenko institution
kemenkominfo institution
kemenkop institution
kemenkumham institution
kemenlu institution owner_institution
kemenpan institution
kemenparekraf institution owner_institution
kemenperin institution owner_institution
kemenpora institution
kemenristek institution
kemenristekdikti institution
kemensos institution owner_institution
kementan institution owner_institution
kementerian institution owner_institution counted_thing
kementrian institution owner_institution
kemhan institution
kemkominfo institution
kemlu institution
kemnaker institution
kepolisian institution owner_institution
kerukunan institution
kesatuan institution owner_institution
klinik institution
klub institution counted_thing
koalisi institution
koarmada institution
kodam institution regional_institution
kodim institution regional_institution
kominfo institution
komisi institution unit counted_thing
komite institution unit
komnas institution
komunitas institution counted_thing
konfederasi institution
kongres institution
konsulat institution
kopassus institution
koperasi institution counted_thing
korem institution regional_institution
korps institution
kostrad institution
kpk institution
kpu institution regional_institution
kpud institution regional_institution
kremlin institution
ky institution
laboratorium institution counted_thing
lapas institution place_kind place=facility
lbh institution
lembaga institution counted_thing
lsm institution
mabes institution owner_institution place_kind place=facility country=ID
mahkamah institution
majelis institution
maskapai institution
militer institution
mk institution
mpr institution owner_institution
museum institution place_kind place=landmark
nato institution
network institution institution_tail
ojk institution
organisasi institution owner_institution counted_thing
otoritas institution
paguyuban institution
palang institution
panel institution counted_thing
panwaslu institution
parlemen institution
partai institution owner_institution counted_thing
pbb institution
pd institution abbreviation stop=other
pemda institution
pemerintah institution unit
pemkab institution owner_institution regional_institution of_area area=regency
pemkot institution owner_institution regional_institution of_area area=city
pemprov institution owner_institution regional_institution of_area area=province
pengadilan institution
pentagon institution
perhimpunan institution owner_institution
perkumpulan institution owner_institution
perpustakaan institution portfolio
persatuan institution owner_institution
pertamina institution
perum institution
perumda institution
perusahaan institution counted_thing
pesantren institution counted_thing place_kind place=facility country=ID
pln institution
polda institution owner_institution regional_institution
politeknik institution owner_institution
polres institution owner_institution regional_institution place_kind place=facility country=ID
polresta institution owner_institution regional_institution
polrestabes institution owner_institution regional_institution
polrestro institution
polri institution owner_institution
polsek institution regional_institution place_kind place=facility country=ID
polsekta institution
pondok institution
pt institution owner_institution abbreviation stop=name
pusat institution unit
puskesmas institution place_kind place=facility country=ID
redaksi institution
rs institution named_after place_kind place=facility
rsu institution place_kind place=facility country=ID
rsud institution regional_institution named_after place_kind place=facility country=ID
rsup institution named_after place_kind place=facility country=ID
rumah institution unit counted_thing place_kind place=facility
rutan institution place_kind place=facility
sanggar institution
satgas institution
satpol institution
satuan institution unit
sd institution place_kind place=facility country=ID
sekolah institution unit counted_thing place_kind place=facility
senat institution
serikat institution
setda institution
sma institution place_kind place=facility country=ID
smk institution place_kind place=facility country=ID
smp institution place_kind place=facility country=ID
stasiun institution unit counted_thing place_kind place=facility
stie institution
stikes institution
sudin institution
sudindik institution
sudinhub institution
taman institution place_kind place=landmark
tim institution unit office_link lettered partitive counted_thing
ud institution abbreviation stop=name
uin institution named_after
uni institution
unicef institution
universitas institution owner_institution regional_institution named_after counted_thing place_kind place=facility
wahana institution
walhi institution
who institution
yayasan institution counted_thing
ylbhi institution
ylki institution
yonif institution
# unit
bagian unit office_link lettered
bidang unit office_link partitive counted_thing
biro unit
cabang unit counted_thing
daerah unit place_cue counted_thing
departement unit
desa unit no_territory place_cue place_unit counted_thing place_kind place=village
divisi unit lettered counted_thing nonverb
dpc unit
dpp unit
dpw unit
dusun unit place_unit counted_thing place_kind place=village country=ID
gereja unit counted_thing place_kind place=landmark
hubungan unit
jurusan unit counted_thing
kecamatan unit place_cue place_unit counted_thing place_kind place=district country=ID
kelurahan unit place_cue place_unit counted_thing place_kind place=village country=ID
masjid unit named_after counted_thing place_kind place=landmark
negara unit no_territory place_cue counted_thing place_kind place=country
penerangan unit portfolio
prodi unit counted_thing
sekretariat unit
seksi unit
sub unit
subbagian unit
subbidang unit
subdirektorat unit
subdit unit
suku unit counted_thing
umum unit unit_short says active=meN-kan complement=marked bare=no nya=no
urusan unit office_link
wilayah unit place_cue counted_thing place_kind place=region
# unit_short
affairs unit_short
bimas unit_short
binda unit_short
binmas unit_short
capital unit_short
chain unit_short
commercial unit_short
customer unit_short
dalops unit_short
datun unit_short
development unit_short
digital unit_short nonverb
diklat unit_short
engineering unit_short
equity unit_short
external unit_short
gakkum unit_short
global unit_short
government unit_short
growth unit_short
human unit_short
idik unit_short
integrated unit_short
intel unit_short
intelkam unit_short
internal unit_short
jatanras unit_short
laka unit_short
lantas unit_short adverb
legal unit_short
litbang unit_short
macro unit_short
narkoba unit_short
online unit_short
ops unit_short no_territory
paminal unit_short
penmas unit_short
perda unit_short counted_thing
pidsus unit_short
pidum unit_short
planning unit_short
ppa unit_short
programming unit_short
propam unit_short
protokol unit_short portfolio
provos unit_short
ranmor unit_short
regident unit_short
relation unit_short
relations unit_short
research unit_short
reskrim unit_short
reskrimsus unit_short
reskrimum unit_short
resnarkoba unit_short
resources unit_short
retail unit_short
sabhara unit_short
samapta unit_short
satreskrim unit_short
sdm unit_short counted_thing
sekper unit_short
service unit_short
services unit_short
special unit_short
strategy unit_short
supply unit_short
tahti unit_short
technology unit_short
tipidkor unit_short
tipikor unit_short
trading unit_short
treasury unit_short
# board
juri board
kehormatan board
penasehat board
pengawas board
syura board
syuro board
# portfolio
agraria portfolio
birokrasi portfolio
dikti portfolio
ekonomi portfolio office_link
hukum portfolio office_link record
informatika portfolio
investasi portfolio
keamanan portfolio
kearsipan portfolio
kebencanaan portfolio
kebudayaan portfolio
kehutanan portfolio
kemaritiman portfolio
kepegawaian portfolio
kependudukan portfolio
kesehatan portfolio
kesejahteraan portfolio
ketenagakerjaan portfolio
keuangan portfolio
kreatif portfolio
lhk portfolio
maritim portfolio
olahraga portfolio
pariwisata portfolio
pekerjaan portfolio counted_thing
pembangunan portfolio
penanggulangan portfolio
pendidikan portfolio
pengairan portfolio
perbankan portfolio
perdagangan portfolio
perekonomian portfolio
perhubungan portfolio
perikanan portfolio
perindustrian portfolio
perkebunan portfolio
perlindungan portfolio
pertahanan portfolio
pertanahan portfolio
pertanian portfolio
perumahan portfolio place_kind place=facility
peternakan portfolio
pmk portfolio
polhukam portfolio
reformasi portfolio
ristekdikti portfolio
sosial portfolio office_link
teknologi portfolio
transmigrasi portfolio
# institution_tail
college institution_tail
foundation institution_tail
group institution_tail
university institution_tail
`;
