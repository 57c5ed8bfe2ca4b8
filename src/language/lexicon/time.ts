/** Days, months, zones, parts of the day, feasts. A row is a word, its classes (see ../classes.ts) and its values. */
export const time = `
# weekday
ahad weekday weekday=7
jum'at weekday weekday=5
jumat weekday weekday=5
kamis weekday weekday=4
minggu weekday time_unit uncounted label not_after_year weekday=7 iso=W grain=week days=7
rabu weekday weekday=3
sabtu weekday weekday=6
selasa weekday weekday=2
senin weekday weekday=1
# month
agustus month uncounted month=8
agusutus month month=8
april month uncounted month=4
desember month uncounted month=12
febuari month month=2
februari month uncounted month=2
januari month uncounted month=1
juli month uncounted month=7
juni month uncounted month=6
maret month uncounted month=3
mei month abbreviation uncounted month=5 stop=number
nopember month month=11
november month uncounted month=11
oktober month uncounted month=10
pebruari month month=2
september month uncounted month=9
# zone
gmt zone offset=+00:00
utc zone offset=+00:00
wib zone uncounted offset=+07:00
wit zone uncounted offset=+09:00
wita zone uncounted offset=+08:00
# day_part
dini_hari day_part part=TMO
dinihari day_part part=TMO
malam day_part uncounted part=TNI pm=6-11
pagi day_part uncounted part=TMO
petang day_part nonagent uncounted part=TEV pm=3-8
rembang_petang day_part part=TEV
siang day_part uncounted part=TAF pm=1-4
sore day_part uncounted part=TAF pm=1-7
# prayer_time
asar prayer_time part=TAF
ashar prayer_time part=TAF
dhuhur prayer_time part=TAF
duhur prayer_time part=TAF
dzuhur prayer_time part=TAF
isya prayer_time part=TNI
isyak prayer_time part=TNI
lohor prayer_time part=TAF
maghrib prayer_time part=TEV
magrib prayer_time part=TEV
subuh day_part prayer_time uncounted part=TMO
tarawih prayer_time part=TNI
zhuhur prayer_time part=TAF
zuhur prayer_time part=TAF
# beside_prayer
ba'da beside_prayer
bakda beside_prayer
jelang before_month awaiting beside_prayer
# feast
adha feast
fitri feast
idul feast
imlek feast feast_of_others
lebaran feast holiday on=10-01 calendar=hijri
natal feast holiday on=12-25
nyepi feast
paskah feast
ramadan feast hijri_month hijri=9
ramadhan feast hijri_month hijri=9
waisak feast
# month_short
ags abbreviation month_short month=8 stop=number
agt abbreviation month_short month=8 stop=number
agu abbreviation month_short month=8 stop=number
agus abbreviation month_short month=8 stop=number
agust abbreviation month_short month=8 stop=number
apr abbreviation month_short month_english month=4 stop=number
aug abbreviation month_english month=8 stop=number
dec abbreviation month_english month=12 stop=number
des abbreviation month_short month=12 stop=number
feb abbreviation month_short month_english month=2 stop=number
jan abbreviation month_short month_english month=1 stop=number
jul abbreviation month_short month_english month=7 stop=number
jun abbreviation month_short month_english month=6 stop=number
nop abbreviation month_short month=11 stop=number
nov abbreviation month_short month_english month=11 stop=number
oct abbreviation month_english month=10 stop=number
okt abbreviation month_short month=10 stop=number
peb abbreviation month_short month=2 stop=number
sep abbreviation month_short month_english month=9 stop=number
sept abbreviation month_short month=9 stop=number
# weekday_short
jum weekday_short weekday=5
kam weekday_short weekday=4
min weekday_short weekday=7
rab weekday_short weekday=3
sab weekday_short weekday=6
sen weekday_short uncounted weekday=1
# hijri_month
dzulhijah hijri_month hijri=12
dzulhijjah hijri_month hijri=12
dzulkaidah hijri_month hijri=11
dzulqa'dah hijri_month hijri=11
jumadal_akhirah hijri_month hijri=6
jumadal_ula hijri_month hijri=5
jumadil_akhir hijri_month hijri=6
jumadil_awal hijri_month hijri=5
jumadilakhir hijri_month hijri=6
jumadilawal hijri_month hijri=5
muharam hijri_month hijri=1
muharram hijri_month hijri=1
rabi'ul_akhir hijri_month hijri=4
rabi'ul_awal hijri_month hijri=3
rabiul_akhir hijri_month hijri=4
rabiul_awal hijri_month hijri=3
rabiul_awwal hijri_month hijri=3
rabiulakhir hijri_month hijri=4
rabiulawal hijri_month hijri=3
rajab hijri_month hijri=7
romadhon hijri_month hijri=9
safar hijri_month hijri=2
shafar hijri_month hijri=2
sya'ban hijri_month hijri=8
syaban hijri_month hijri=8
syakban hijri_month hijri=8
syawal hijri_month hijri=10
syawwal hijri_month hijri=10
zulhijah hijri_month hijri=12
zulhijjah hijri_month hijri=12
zulkaedah hijri_month hijri=11
zulkaidah hijri_month hijri=11
zulqaidah hijri_month hijri=11
# holiday
hardiknas holiday on=05-02
hari_anak_nasional holiday on=07-23
hari_batik_nasional holiday on=10-02
hari_bhayangkara holiday on=07-01 since=1946
hari_buruh holiday on=05-01
hari_buruh_internasional holiday on=05-01
hari_guru_nasional holiday on=11-25
hari_ibu holiday on=12-22
hari_kartini holiday on=04-21
hari_kebangkitan_nasional holiday on=05-20
hari_kemerdekaan holiday on=08-17 since=1945
hari_kemerdekaan_ri holiday on=08-17 since=1945
hari_kesaktian_pancasila holiday on=10-01
hari_lahir_pancasila holiday on=06-01
hari_natal holiday on=12-25
hari_pahlawan holiday on=11-10
hari_pendidikan_nasional holiday on=05-02
hari_raya_idul_adha holiday on=12-10 calendar=hijri
hari_raya_idul_fitri holiday on=10-01 calendar=hijri
hari_santri holiday on=10-22
hari_santri_nasional holiday on=10-22
hari_sumpah_pemuda holiday on=10-28 since=1928
hari_valentine holiday on=02-14
harkitnas holiday on=05-20
hut_kemerdekaan holiday on=08-17 since=1945
hut_kemerdekaan_republik_indonesia holiday on=08-17 since=1945
hut_kemerdekaan_ri holiday on=08-17 since=1945
hut_republik_indonesia holiday on=08-17 since=1945
hut_ri holiday on=08-17 since=1945
hut_tni holiday on=10-05 since=1945
idul_adha holiday on=12-10 calendar=hijri
idul_fitri holiday on=10-01 calendar=hijri
iduladha holiday on=12-10 calendar=hijri
idulfitri holiday on=10-01 calendar=hijri
isra_mikraj holiday on=07-27 calendar=hijri
isra_miraj holiday on=07-27 calendar=hijri
malam_natal holiday on=12-25 eve=yes
malam_pergantian_tahun holiday on=01-01 eve=yes
malam_tahun_baru holiday on=01-01 eve=yes
malam_takbiran holiday on=10-01 calendar=hijri eve=yes
maulid_nabi holiday on=03-12 calendar=hijri
maulid_nabi_muhammad holiday on=03-12 calendar=hijri
may_day holiday on=05-01
tahun_baru holiday on=01-01
tahun_baru_hijriah holiday on=01-01 calendar=hijri
tahun_baru_hijriyah holiday on=01-01 calendar=hijri
tahun_baru_islam holiday on=01-01 calendar=hijri
tahun_baru_masehi holiday on=01-01
# time_unit
abad time_unit uncounted iso=CE grain=century months=1200
dasawarsa time_unit iso=DE grain=decade months=120
dekade time_unit year_word uncounted iso=DE grain=decade months=120
jam goods_noun time_unit clock_word uncounted label not_after_year iso=TH grain=hour
kuartal time_unit year_part uncounted label iso=Q grain=quarter months=3 year_part=quarter
semester time_unit year_part uncounted label iso=H grain=half_year months=6 year_part=half_year
triwulan time_unit year_part uncounted iso=Q grain=quarter months=3 year_part=quarter
# market_day
kliwon market_day
legi market_day
pahing market_day
paing market_day
pon market_day
wage market_day
# period_edge
akhir period_edge page_link_part edge=END
awal period_edge page_link_part edge=START
medio period_edge edge=MID
penghujung period_edge edge=END
pertengahan period_edge edge=MID
ujung period_edge edge=END
# after_count
berselang after_count step=1 origin=story
sebelum_itu after_count step=-1 origin=story
sesudahnya after_count later step=1 origin=story
setelah_itu after_count step=1 origin=story
setelahnya after_count later step=1 origin=story
silam after_count after_unit tense uncounted after_month step=-1 origin=published tense=-1
yang_lalu after_count after_unit tense step=-1 origin=published tense=-1
yang_silam after_count after_unit tense step=-1 origin=published tense=-1
# after_unit
berjalan after_unit finite_verb step=0 origin=published
depan after_unit tense uncounted after_month before_other step=1 origin=published tense=1
mendatang after_unit tense duration_tail uncounted after_month prospective step=1 origin=published tense=1
yang_akan_datang after_unit tense step=1 origin=published tense=1
yang_sama after_unit step=0 origin=story
# before_part
keesokan before_part step=1 origin=story
kemaren before_part day_adverb tense step=-1 origin=published tense=-1
# after_part
besok after_part before_part day_adverb tense uncounted prospective step=1 origin=published tense=1
esok after_part before_part day_adverb step=1 origin=published
harinya after_part step=0 origin=story
nanti after_part before_part tense uncounted after_month prospective step=0 origin=published tense=1
tadi after_part before_part uncounted step=0 origin=published
# day_adverb
besok_lusa day_adverb step=2 origin=published
esok_hari day_adverb step=1 origin=published
esok_harinya day_adverb step=1 origin=story
esoknya day_adverb step=1 origin=story
hari_yang_sama day_adverb step=0 origin=story
keesokan_hari day_adverb step=1 origin=story
keesokan_harinya day_adverb step=1 origin=story
keesokannya day_adverb step=1 origin=story
kemarin_dulu day_adverb step=-2 origin=published
kemarin_lusa day_adverb step=-2 origin=published
lusa day_adverb uncounted step=2 origin=published
# time_reference
akhir-akhir_ini time_reference ref=PAST_REF
baru-baru_ini time_reference ref=PAST_REF
beberapa_saat_lagi time_reference ref=FUTURE_REF
beberapa_saat_lalu time_reference ref=PAST_REF
beberapa_saat_yang_lalu time_reference ref=PAST_REF
beberapa_waktu_lalu time_reference ref=PAST_REF
beberapa_waktu_silam time_reference ref=PAST_REF
beberapa_waktu_yang_lalu time_reference ref=PAST_REF
belakangan_ini time_reference duration_tail ref=PAST_REF
belum_lama_ini time_reference ref=PAST_REF
dahulu_kala time_reference ref=PAST_REF
detik_ini time_reference ref=PRESENT_REF
dewasa_ini time_reference ref=PRESENT_REF
dulu_kala time_reference ref=PAST_REF
hari-hari_ini time_reference ref=PRESENT_REF
jaman_dulu time_reference ref=PAST_REF
kala_ini time_reference ref=PRESENT_REF
kala_itu time_reference ref=PAST_REF
kelak time_reference ref=FUTURE_REF
kemudian_hari time_reference ref=FUTURE_REF
ketika_itu time_reference ref=PAST_REF
masa_datang time_reference ref=FUTURE_REF
masa_depan time_reference ref=FUTURE_REF
masa_itu time_reference ref=PAST_REF
masa_kini time_reference ref=PRESENT_REF
masa_lalu time_reference ref=PAST_REF
masa_lampau time_reference ref=PAST_REF
masa_mendatang time_reference ref=FUTURE_REF
masa_silam time_reference ref=PAST_REF
masa_yang_akan_datang time_reference ref=FUTURE_REF
saat_ini time_reference ref=PRESENT_REF
saat_itu time_reference ref=PAST_REF
sebentar_lagi time_reference ref=FUTURE_REF
sekarang_ini time_reference ref=PRESENT_REF
suatu_hari_nanti time_reference ref=FUTURE_REF
suatu_saat_nanti time_reference ref=FUTURE_REF
tempo_dulu time_reference ref=PAST_REF
tempo_hari time_reference ref=PAST_REF
waktu_dekat time_reference ref=FUTURE_REF
waktu_dekat_ini time_reference ref=FUTURE_REF
waktu_itu time_reference ref=PAST_REF
zaman_dahulu time_reference ref=PAST_REF
zaman_dulu time_reference ref=PAST_REF
zaman_itu time_reference ref=PAST_REF
# formerly
dahulu formerly
dahulunya formerly
dulu formerly uncounted
dulunya formerly
# season
dingin season of_heat season=WI
gugur season season=FA
hujan season season=WI
kemarau season season=SU
panas season of_heat season=SU
penghujan season season=WI
salju season season=WI
semi season hyphen_prefix season=SP
# each
saban each
tiap each recurring uncounted before_month
tiap-tiap each
# duration_tail
belakangan duration_tail
ke_depan duration_tail
ke_muka duration_tail
terakhir duration_tail connector uncounted page_link_part
terakhir_ini duration_tail
# month_english
may month_english month=5
# clock_word
pukul clock_word uncounted label
# year_part
paruh year_part year_part=half_year
# before_month
memasuki before_month
s/d before_month
# before_part_noun
hiburan before_part_noun section
kehidupan before_part_noun
kelab before_part_noun
salat before_part_noun before_weekday_name prayer
santap before_part_noun
shalat before_part_noun before_weekday_name prayer
sholat before_part_noun before_weekday_name prayer
# before_weekday_name
kompas before_weekday_name
puasa before_weekday_name
tempo before_weekday_name
# before_natal
mandailing before_natal
# before_formerly
jaman before_formerly
kayak before_formerly
sedari before_formerly
# after_formerly
bekerja after_formerly
namanya after_formerly
# prospective
batas prospective awaiting
berencana prospective
dijadwalkan prospective
direncanakan prospective
ditargetkan prospective
memprakirakan prospective
memprediksi prospective
paling_lambat prospective
diprakirakan prospective
diprediksi prospective
selambat-lambatnya prospective
selambatnya prospective
targetnya prospective
tenggat prospective
terjadwal prospective
# awaiting
kick-off awaiting
kontra awaiting
menghadapi awaiting
menjamu awaiting
preview awaiting
ramalan awaiting
# bounding
berlaku bounding hours_cue
# clause_turn
dilihat clause_turn received
diwawancarai clause_turn dates_words
# birth
dilahirkan birth
lahir birth
terlahir birth
# of_a_decade
lawas of_a_decade
musik of_a_decade
nuansa of_a_decade
tembang of_a_decade
# habitual
lazimnya habitual
rutin habitual
setiap_kali habitual
# exempting
kecuali exempting
terkecuali exempting
# hours_cue
diterapkan hours_cue
diberlakukan hours_cue
durasi hours_cue
pemberlakuan hours_cue
# opening_cue
dibuka opening_cue
# rest_day
hari_besar rest_day
hari_libur rest_day
libur_nasional rest_day
tanggal_merah rest_day
# regulating
beroperasi regulating
diizinkan regulating
dilarang regulating
larangan regulating
melarang regulating
diperbolehkan regulating
jam_buka regulating
jam_layanan regulating
jam_operasi regulating
jam_operasinya regulating
melayani regulating
rentang regulating
operasional regulating office_modifier
wajib regulating
# feast_of_others
batak feast_of_others
betawi feast_of_others
cina feast_of_others
jawa feast_of_others
ketupat feast_of_others
saka feast_of_others not_before_year
tionghoa feast_of_others
# calendar_era
hijriah calendar_era
hijriyah calendar_era
hijriyyah calendar_era
masehi calendar_era
# weekday_event
berbagi weekday_event
berkah weekday_event
ceria weekday_event
curhat weekday_event
kelabu weekday_event
peduli weekday_event
putih weekday_event
sehat predicative weekday_event
# year_kind
akademik year_kind
anggaran year_kind
fiskal year_kind
pelajaran year_kind
# spends_time
bermalam spends_time
menginap spends_time
# before_old_year
semenjak before_old_year
tepatnya before_old_year
# apart
beda apart
berbeda apart compares
berselisih apart
selisih apart
terpaut apart
# term_tail
berturut-turut term_tail
kurungan term_tail
lamanya term_tail
# moment
sejenak moment
sebentar moment
sementara_waktu moment
# abbreviation
bln abbreviation stop=number time_unit=bulan
mgg abbreviation stop=number time_unit=minggu
mnt abbreviation stop=number time_unit=menit
dtk abbreviation stop=number time_unit=detik
`;
