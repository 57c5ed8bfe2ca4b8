/**
 * Nouns for persons who hold no office, kin, groups, the unnamed. A row is a word, its classes (see ../classes.ts) and
 * its values.
 */
export const people = `
# person
cewek person counted_person
cowok person counted_person
adik person kin counted_person
anak_agung caste_opener
sapaannya his_name
panggilannya his_name
anak person kin counted_person told_by_age
ayah person kin
buruh person group counted_person not_after_year
gadis person told_by_age
istri person kin counted_person
kakak person kin counted_person
karyawan person counted_person
keponakan person kin
kerabat person
korban person affected counted_person not_after_year suspect lead_subject figure=anyone
lelaki person told_by_age
mahasiswa person counted_person not_after_year suspect calling
mahasiswi person counted_person
orang person opener counted_person not_after_year after_formerly figure=anyone
paman person kin
pegawai person counted_person shared_office not_after_year
pekerja person counted_person not_after_year
pelapor suspect person litigant
pembeli person counted_person
pemuda person counted_person told_by_age
pengunjung person counted_person
penjual person counted_person
penonton person counted_person
pensiunan person
perempuan person counted_person suspect told_by_age
pria person counted_person suspect told_by_age
putra person kin
rekan person kin counted_person
sahabat person kin counted_person
saksi person unnamed counted_person says suspect lead_subject office_pair active=ber complement=clause bare=no nya=no
siswa person counted_person not_after_year suspect
siswi person counted_person suspect
suami person kin counted_person
teman person kin counted_person
terdakwa person affected counted_person suspect litigant
terlapor suspect person litigant
tersangka person affected counted_person suspect lead_subject litigant
tetangga person kin
tua person uncounted
wanita person counted_person suspect told_by_age
# kin
ayahanda kin
cucu kin counted_person
ibunda kin
kakek kin told_by_age
kekasih kin
menantu kin nonverb
mertua kin
nenek kin told_by_age
orangtua kin
pacar kin
sepupu kin
tunangan kin
# group
administrasi regime
demonstran group counted_person
direksi group board nonverb
fans group side
gerilyawan group counted_person
keduanya group all_told opener
keempatnya group
keluarga group counted_person side
keluarganya group
ketiganya group all_told
kubu group side
massa group counted_person
masyarakat group unit
milisi group counted_person group_noun
negara-negara group
netizen group
panitia group
para group office_stop opener uncounted plural headline_small
pemberontak group
penduduk group counted_person
penggemar group side
pengunjuk group counted_person
pihak group opener side opens_prose
pihaknya group opener generic_institution own_side
publik group
rezim regime
warganet group
# unnamed
beberapa unnamed office_stop opener open_number several uncounted opens_prose
narasumber unnamed
salah unnamed office_link says label opens_prose role_opener active=meN-kan stance=criticised complement=object \
  bare=no nya=no
sebagian unnamed opener several
sejumlah unnamed office_stop opener amount_link several count_cue not_before_year opens_prose
seorang unnamed opener one_of role_opener
seseorang unnamed
sumber unnamed
# affected
buron affected suspect
jenazah affected counted_person
mendiang affected deceased nonverb office_tail
pasien affected counted_person not_after_year suspect
pelaku affected counted_person suspect lead_subject
terpidana affected counted_person suspect litigant
# litigant
pembanding litigant
pengadu litigant
teradu litigant no_name
terbanding litigant
tergugat litigant
# counted_person
biduan counted_person
bos counted_person office weak_office leader
detektif counted_person
jebolan counted_person
juragan counted_person
konglomerat counted_person
megabintang counted_person
miliarder counted_person
novelis counted_person
pebisnis counted_person
pentolan counted_person
pesohor counted_person
promotor counted_person
punggawa counted_person
sineas counted_person
taipan counted_person
alumni counted_person
anak-anak counted_person
apoteker counted_person
awak counted_person
balita counted_person told_by_age
bandar counted_person
bayi counted_person told_by_age
begal counted_person
bintara counted_person
buronan counted_person
dalang counted_person
debitur counted_person
delegasi counted_person institution
duda counted_person told_by_age
finalis counted_person
honorer counted_person
imigran counted_person
investor counted_person english_field
jamaah counted_person
janda counted_person told_by_age
jasad counted_person
jemaah counted_person
jiwa counted_person not_after_year figure=anyone
joki counted_person
karakter counted_person
karyawati counted_person
konsumen counted_person
kreditur counted_person
kru counted_person
kurir counted_person
laki-laki counted_person told_by_age
lansia counted_person told_by_age
lulusan counted_person epithet
mayat counted_person
migran counted_person
mualaf counted_person
muda-mudi counted_person
murid counted_person
nakes counted_person
napi counted_person affected no_name
narapidana counted_person affected
nasabah counted_person
oknum counted_person
pahlawan counted_person
paslon pair_noun counted_person
pecandu counted_person
pedemo counted_person
pelajar counted_person told_by_age
pelamar counted_person not_after_year
pelanggan counted_person
pemakai counted_person
pemancing counted_person
pembaca counted_person reader_count
pemilih counted_person not_after_year
pemudi counted_person told_by_age
pemudik counted_person
penari counted_person
pencuri counted_person
pendaftar counted_person
pendaki counted_person
penderita counted_person
pendukung agent_of agent_of_named counted_person side
penerima counted_person
pengedar counted_person
pengendara counted_person
pengguna counted_person
penghuni counted_person
pengidap counted_person
pengikut counted_person
pengrajin counted_person
pengungsi counted_person
penumpang counted_person not_after_year
penyandang counted_person
penyelam counted_person
penyewa counted_person
penyintas counted_person
perajin counted_person
perampok counted_person
personel counted_person not_after_year
personil counted_person
perwira counted_person
pesepak counted_person
peserta counted_person not_after_year
petenis counted_person
peternak counted_person
polwan counted_person
preman counted_person
remaja counted_person suspect told_by_age
responden counted_person
santri counted_person
santriwati counted_person
sarjana counted_person
serdadu counted_person
suporter counted_person
tahanan counted_person affected
talenta counted_person
tamtama counted_person
tamu counted_person
tentara counted_person institution not_after_year
terduga counted_person suspect
teroris counted_person nonverb
turis counted_person
ulama counted_person
undangan counted_person
wisatawan counted_person
wisman counted_person
wisnus counted_person
# epithet
kelahiran epithet birth office_tail
keturunan epithet office_tail
berdarah epithet office_tail
# called
disapa called alias_cue
panggil called
sapa called
sapaan called alias_cue
# balinese
luh balinese
ida balinese
ngurah balinese
gde balinese
nengah balinese
kadek balinese
komang balinese
putu balinese
dewa balinese
gusti balinese
gede balinese
ketut balinese
nyoman balinese
made balinese
wayan balinese
# no_first_name
mandiri company_word no_first_name
surya no_first_name
jaya company_word no_first_name
agung no_first_name weekday_event
# name_tail
dkk name_tail headline_small
# group_noun
idol group_noun
geng group_noun
boyband group_noun
girlband group_noun
perseroan group_noun group generic_institution
agensi group_noun group generic_institution
band group_noun of_a_decade
# suspect
bocah suspect told_by_age
isteri kin
ipar kin
`;
