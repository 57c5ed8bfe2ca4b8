/**
 * Words of newsrooms: sections, labels, channels, what headlines keep small. A row is a word, its classes (see
 * ../classes.ts) and its values.
 */
export const press = `
# headline_small
a headline_small
ala headline_small
an headline_small
bak headline_small
by headline_small byline_label byline=author_colon
dgn headline_small
on source_name_link headline_small
to headline_small
utk headline_small
# section
bisnis section office_modifier
bola section
edukasi section
health section english_field
humaniora section
internasional company_word section
kuliner section
lifestyle section
megapolitan section
nasional section office_modifier
news section press_name
opini section no_dateline
otomotif section
properti section
sains section
seleb section
selebritas section
sepakbola section
showbiz section
sport section
sports section
tekno section
travel section
wisata section
# byline_label
author byline_label byline=author
diposkan_oleh byline_label byline=author
diposting_oleh byline_label byline=author
ditulis_oleh byline_label byline=author
kontributor byline_label reporter byline=author
penyelaras_bahasa byline_label byline=editor
penyunting byline_label byline=editor
pewarta byline_label byline=author
rep byline_label byline=author_colon
reporter byline_label reporter byline=author
uploader byline_label byline=editor
# publishing
dibuat publishing
diperbarui publishing
dipublikasikan publishing
diterbitkan publishing received
diupdate publishing
posted publishing
publish publishing
published publishing
tayang opening_cue publishing
terbit publishing
update publishing no_dateline
updated publishing
updater publishing
# channel
google_news channel
newsletter channel
saluran channel
telegram channel
wa channel phone_label
# no_dateline
as no_dateline no_institution short_form
breaking no_dateline
china no_dateline feast_of_others
iran no_dateline
israel no_dateline
live no_dateline
rusia no_dateline
ukraina no_dateline
# calling
alumnus calling counted_person
# zodiac
aquarius zodiac
aries zodiac
cancer zodiac
capricorn zodiac
gemini zodiac
leo zodiac
libra zodiac
pisces zodiac
sagitarius zodiac
sagittarius zodiac
scorpio zodiac
taurus zodiac
virgo zodiac
# inner_capital
beritasatu inner_capital
bukuwarung inner_capital
bumdes inner_capital
bumdesma inner_capital
chatgpt inner_capital
detikx inner_capital
gofood inner_capital
gopay inner_capital
grabfood inner_capital
gridoto inner_capital
inews inner_capital
iphone inner_capital
jaklingko inner_capital
jakpro inner_capital
jawapos inner_capital
kawalcovid inner_capital
kemenpupr inner_capital
kspsi inner_capital
linkaja inner_capital
linkedin inner_capital
mcdonald inner_capital
motogp inner_capital
nasdem inner_capital
openai inner_capital
paypal inner_capital
pedulilindungi inner_capital
playstation inner_capital
posind inner_capital
shopeefood inner_capital
shopeepay inner_capital
spacex inner_capital
transjakarta inner_capital
tribunjatim inner_capital
tvone inner_capital
whatsapp inner_capital channel phone_label
# opens_prose
sekadar opens_prose
# month_english
august month_english month=8
december month_english month=12
february month_english month=2
january month_english month=1
july month_english month=7
june month_english month=6
march month_english month=3
october month_english month=10
# id_number
invoice id_number
isbn id_number
issn id_number
nik id_number class_acronym
nip id_number
nisn id_number
rek id_number
resi id_number
va id_number
virtual_account id_number
# calling_cue
call_center calling_cue
call_centre calling_cue
callcenter calling_cue
callcentre calling_cue
contact_center calling_cue
hotline calling_cue phone_label
kontak calling_cue menu_item
layanan calling_cue masthead_part
menelepon calling_cue
menghubungi calling_cue
nomor_darurat calling_cue
nomor_pengaduan calling_cue
telpon calling_cue
# more_links
menarik more_links
terbaru more_links
# picture_word
dok picture_word
dokumentasi picture_word
ist picture_word
istimewa picture_word
photo picture_word
repro picture_word
screenshot picture_word
tangkapan_layar picture_word
# menu_item
about_us menu_item
advertorial menu_item
arsip menu_item
blog menu_item
contact_us menu_item
disclaimer menu_item
e-paper menu_item
home menu_item
hubungi_kami menu_item
iklan menu_item masthead_part newsroom_part
indeks menu_item
index menu_item
info_iklan menu_item
infografis menu_item byline_label byline=staff_colon
jadwal_tv menu_item
karier menu_item
karir menu_item
kebijakan_privasi menu_item
ketentuan_layanan menu_item
kode_etik menu_item
kontak_kami menu_item
live_streaming menu_item
live_tv menu_item
login menu_item
pedoman_media_siber menu_item
peta_situs menu_item
privacy menu_item
privacy_policy menu_item
register menu_item document_number
rss menu_item
sitemap menu_item
surat_pembaca menu_item
tentang_kami menu_item
terms_of_service menu_item
terpopuler menu_item
# page_link
next page_link
page page_link
pages page_link
prev page_link
previous page_link
# page_link_part
all page_link_part
baca page_link_part
berlanjut page_link_part
bersambung page_link_part
klik page_link_part
lanjutkan page_link_part
show page_link_part
tampilkan page_link_part
view page_link_part reader_count
# press_name
ekspres press_name
gazette press_name
pers press_name
pos press_name
press press_name
radar press_name
times press_name
warta press_name
# byline_label
desain_grafis byline_label byline=staff_colon
publisher byline_label byline=staff_colon
videografer byline_label byline=staff_colon
# reader_count
hit reader_count
hits reader_count
x reader_count
# despair
bunuh_diri despair
depresi despair
keresahan despair
kesehatan_jiwa despair
mengakhiri_hidup despair
# counsel
berkonsultasi counsel
konseling counsel
konsultasi counsel
konsultasikan counsel
layanan_kesehatan counsel
menginspirasi counsel
menyerah counsel
psikiater counsel
# app_offer
android app_offer
app_store app_offer
appstore app_offer
di_sini app_offer here
google_play app_offer
gratis predicative app_offer
ios app_offer inner_capital
play_store app_offer
playstore app_offer
ponselmu app_offer
# inner_capital
airasia inner_capital
airpods inner_capital
blackberry inner_capital
blibli inner_capital
bluebird inner_capital
bytedance inner_capital
deepseek inner_capital
detikcom inner_capital
detikfinance inner_capital
detikjateng inner_capital
detiknews inner_capital
ebay inner_capital
efishery inner_capital
icloud inner_capital
idntimes inner_capital
imac inner_capital
ipad inner_capital
jogjapolitan inner_capital
krjogja inner_capital
macbook inner_capital
okezone inner_capital
powerpoint inner_capital
rejabar inner_capital
sindonews inner_capital
softbank inner_capital
sripoku inner_capital
superindo inner_capital
tiktoker inner_capital
tribunjabar inner_capital
tribunjateng inner_capital
tribunnews inner_capital
youtubers inner_capital
# dateline_name
kbrn dateline_name
# reporter
koresponden reporter
# address_part
alamat address_part
# phone_label
fax phone_label
faks phone_label
phone phone_label
hp phone_label
# masthead
pemimpin_umum masthead
pemimpin_perusahaan masthead
redaktur_pelaksana masthead
# masthead_part
sekretaris_redaksi masthead_part
sirkulasi masthead_part
# newsroom_part
tata_usaha newsroom_part
# here
di_bawah_ini here
berikut_ini here
link_ini here
link_berikut here
tautan_ini here
tautan_berikut here
halaman_ini here
halaman_berikut here
# page_link
show_all page_link
tampilkan_semua page_link
# app_prompt
unduh app_prompt
download app_prompt
install app_prompt
instal app_prompt
dapatkan app_prompt
`;
