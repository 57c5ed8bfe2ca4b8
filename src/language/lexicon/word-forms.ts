/**
 * Words whose form misleads: built like a verb or an agent, and neither. A row is a word, its classes (see
 * ../classes.ts) and its values.
 */
export const wordForms = `
# hyphen_prefix
anti hyphen_prefix
ekstra hyphen_prefix
ko hyphen_prefix
non hyphen_prefix
pasca hyphen_prefix
post hyphen_prefix
pra hyphen_prefix
pro hyphen_prefix
super hyphen_prefix
ultra hyphen_prefix
# nonverb
berbahasa nonverb
beban nonverb
beranda nonverb menu_item
maaf plea
ampun plea
senada alike compares
serupa alike compares
berani nonverb manner
berasal nonverb finite_verb
bergelar nonverb
berkat nonverb causal
berpangkat nonverb
bersejarah nonverb
bersih nonverb weekday_event
berumur nonverb epithet label age_cue
berusia nonverb epithet label age_cue
diabetes nonverb
disana nonverb
disini nonverb here
disitu nonverb
terkemuka nonverb
ternama nonverb newly
diagnosis nonverb
diaspora nonverb
diesel nonverb
difabel nonverb
diktator nonverb
dinamika nonverb
dinamis nonverb
dinasti nonverb
dini nonverb uncounted
diplomasi nonverb
diplomatik nonverb
direktori nonverb
disabilitas nonverb
diskriminasi nonverb
dispensasi nonverb
distribusi nonverb
distributor nonverb
divestasi nonverb
medis nonverb
meja nonverb
mekanik nonverb
mekanis nonverb
melati nonverb
melayu nonverb
member nonverb
memorandum nonverb
memori nonverb
mendung nonverb
menengah nonverb
menit nonverb time_unit uncounted not_after_year iso=TM grain=minute figure=score
mentah nonverb
mental nonverb
menyangkut nonverb
merah nonverb
merdeka nonverb
merk nonverb product_noun
merpati nonverb
meteorologi nonverb
meter nonverb uncounted not_after_year measure ucum=m
metode nonverb
metro nonverb section
metropolitan nonverb
mewah nonverb
terapan nonverb
teras nonverb
terigu nonverb
teritorial nonverb
terlalu adverb nonverb uncounted degree_word
termometer nonverb
terompet nonverb
terorisme nonverb
terpadu nonverb
tertentu nonverb
tertinggi nonverb
terung nonverb
# nonagent
awan nonagent
editorial nonagent
generator nonagent
hewan nonagent
kalkulator nonagent
kawan nonagent
lawan nonagent uncounted
monitor nonagent
pelangi nonagent
pelatnas nonagent
pelita nonagent
pelosok nonagent
peluang nonagent
pembuluh nonagent
pemilu nonagent label
pendek nonagent
pengaruh nonagent
penjara nonagent term_tail
penting nonagent
penyakit nonagent
perabot nonagent
perang nonagent
perangkat nonagent
percaya nonagent
perdata nonagent
perihal nonagent uncounted
perilaku nonagent
permata nonagent
persentase nonagent
persepsi nonagent
persero nonagent company_form
persis nonagent
perspektif nonagent
pertanda nonagent
perut nonagent
pesona nonagent
pesta nonagent of_a_decade
peta nonagent
peti nonagent
petisi nonagent
petunjuk nonagent
radiator nonagent
rawan nonagent
sekawan nonagent
ventilator nonagent
# small_name
detik small_name time_unit uncounted not_after_year iso=TS grain=second
google small_name
inilah small_name
kumparan small_name
liputan small_name
tribun small_name press_name
# clitic
kah clitic
ku clitic
lah clitic uncounted
mana clitic relational_noun
mu clitic
nya clitic
sanya clitic
# never_ends
diharapkan never_ends
dikabarkan never_ends credit credits=press
dipastikan never_ends
diperkirakan never_ends approximate
disebutkan never_ends
melanjutkan never_ends
meluncurkan never_ends
menjadi never_ends uncounted count_cue finite_verb appointment as_word figure=update
meresmikan never_ends
seputar never_ends approximate
# whole
sanghyang whole
sembahyang whole
# state
aktif state
hanyut state
ilegal state
kabur state
kritis state
laku state
ludes state
mati state
palsu state
putus state
raib state predicative
sakit state
tambahan state
tenggelam state
# uncounted
engga uncounted negates=yes
urut uncounted figure=score
menuntut uncounted figure=demand
dituntut uncounted figure=demand
antaranya uncounted figure=part
selebihnya uncounted figure=part
sisanya uncounted figure=part
ago uncounted
amat uncounted
are uncounted
asing uncounted
lokal nonverb
setempat local_word nonverb
baik uncounted
banding uncounted
bareng uncounted
baru newly uncounted
definitif newly uncounted
nonaktif newly uncounted
inkumben newly uncounted
beli uncounted
berhasil uncounted
beserta uncounted companion
biar uncounted
bikin uncounted
bulanan uncounted
buruk uncounted
butuh uncounted
cepat uncounted
chars uncounted
cukup uncounted predicative
cuma uncounted spends_time
daripada uncounted
day uncounted
days uncounted
deh uncounted
derajat uncounted measure ucum=deg
diantara uncounted
diantaranya uncounted figure=part
dimana uncounted nonverb
dolar uncounted not_after_year currency no_name code=USD
dollar uncounted currency code=USD
dong uncounted
dunia uncounted before_part_noun section
from uncounted
gitu uncounted
gram uncounted not_after_year measure ucum=g
had uncounted
has uncounted
hour uncounted
hours uncounted
inci uncounted measure ucum=[in_i]
jalan-jalan uncounted
jauh uncounted
jo uncounted
jounto uncounted
jual uncounted
juncto uncounted
kan uncounted after_formerly
kaya uncounted
kecil uncounted
kerja uncounted topic_noun
ketimbang uncounted
kilogram uncounted not_after_year measure ucum=kg
kok uncounted
kosong uncounted
kurang uncounted
lainnya rest_word uncounted more_links figure=part
lama uncounted
lambat uncounted
lampau uncounted
liter uncounted not_after_year measure ucum=L
luka-luka uncounted outcome outcome=injured
lwn uncounted
main uncounted
makan uncounted before_part_noun
masing-masing uncounted
matang uncounted
melawan uncounted awaiting
menang uncounted
meninggal uncounted outcome outcome=dead
minum uncounted
minus uncounted
minute uncounted
minutes uncounted
miskin uncounted
month uncounted
months uncounted
more uncounted
negatif uncounted
oh uncounted
orang-orang uncounted
paling uncounted
penuh uncounted
per uncounted label before_month headline_small goes_on
perempat uncounted
perlima uncounted
persen uncounted not_after_year share share=%
pertiga uncounted
plus uncounted
positif uncounted
raih uncounted
rendah uncounted
resmi manner uncounted whose
rupiah uncounted not_after_year currency code=IDR
saja uncounted figure=part
sama alike compares uncounted
sependapat compares
sejalan compares
senapas compares
sana uncounted
second uncounted
seconds uncounted
sedikit uncounted
sekali uncounted
sekaligus uncounted office_joiner simultaneous
selamat uncounted before_part_noun outcome outcome=survived
sembuh uncounted
semisal uncounted
setinggi uncounted
sih uncounted
sini uncounted
stagnan uncounted
subsider uncounted
sukses company_word uncounted
tahunan uncounted
terbaik uncounted
tewas uncounted outcome outcome=dead
than uncounted
that uncounted
this uncounted
tidur uncounted
tinggi uncounted
ton uncounted not_after_year measure ucum=t
tumbang uncounted
tumbuh uncounted finite_verb
udah uncounted
umur uncounted label age_cue
unggul uncounted
versus uncounted
was uncounted
week uncounted
weeks uncounted
were uncounted
windu uncounted
with uncounted
ya uncounted
yah uncounted
year uncounted
years uncounted
# no_name
rabb no_name
syiah no_name
sunni no_name
nasrani no_name
netizens no_name
ibuku no_name
ayahku no_name
umroh no_name
umrah no_name
astagfirullah no_name
subhanallah no_name
masyaallah no_name
insyaallah no_name
assalamualaikum no_name
alhamdulillah no_name
bismillah no_name
udara no_name portfolio
kamtibmas no_name
palem no_name
humanis no_name
etnis no_name
seafood no_name
apotik no_name
otsus no_name
furniture no_name
# class_acronym
vip class_acronym
odol class_acronym
etle class_acronym
het class_acronym
mrt class_acronym
lrt class_acronym
e-ktp class_acronym
kkn class_acronym
usg class_acronym
dpt class_acronym
lpj class_acronym
tkp class_acronym
hut class_acronym event_short
csr class_acronym no_institution
wfh class_acronym
krl class_acronym
ppkm class_acronym
psbb class_acronym
phk class_acronym
stnk class_acronym
sim class_acronym
tkw class_acronym
npwp class_acronym id_number
apbd class_acronym
apbn class_acronym
mbg class_acronym
ott class_acronym
cctv class_acronym
pad class_acronym
thr class_acronym
umr class_acronym
ump class_acronym
umk class_acronym
pppk class_acronym
p3k class_acronym
plts class_acronym
pltd class_acronym
pltg class_acronym
pltgu class_acronym
plta class_acronym
pltu class_acronym
pltb class_acronym
pltp class_acronym
pltmh class_acronym
pltsa class_acronym
tjsl class_acronym
tbc class_acronym
ptdh class_acronym
tppu class_acronym
tppo class_acronym
ptki class_acronym
ptkis class_acronym
apd class_acronym
esg class_acronym
mlm class_acronym
npk class_acronym
ikm class_acronym
lgbt class_acronym
adhd class_acronym
bdsm class_acronym
edm class_acronym
kpop class_acronym
k-pop class_acronym
ppnbm class_acronym
kpbu class_acronym
iot class_acronym
ota class_acronym
ngo class_acronym
mhev class_acronym
sutet class_acronym
mva class_acronym
pts class_acronym
ptn class_acronym
kek class_acronym
blu class_acronym
rpjp class_acronym
rpjpn class_acronym
rpjmn class_acronym
rpjmd class_acronym
rth class_acronym
wifi class_acronym
pdrb class_acronym
pdb class_acronym
pdf class_acronym
nfc class_acronym
brt class_acronym
gsm class_acronym
tht class_acronym
pms class_acronym
bpa class_acronym
gif class_acronym
imei class_acronym
nicu class_acronym
icu class_acronym
cicu class_acronym
ugd class_acronym
igd class_acronym
gcg class_acronym
uhc class_acronym
nphd class_acronym
lhkpn class_acronym
klhs class_acronym
amdal class_acronym
kie class_acronym
haki class_acronym
hsse class_acronym
mck class_acronym
opd class_acronym
skpd class_acronym
okp class_acronym
sppg class_acronym
tapd class_acronym
abk class_acronym
bphtb class_acronym
spklu class_acronym
splu class_acronym
lpg class_acronym
lng class_acronym
cng class_acronym
bbm class_acronym
ppn class_acronym
kpr class_acronym
sbn class_acronym
njop class_acronym
ipo class_acronym
dna class_acronym
rna class_acronym
pcr class_acronym
hiv class_acronym
aids class_acronym
ispa class_acronym
dbd class_acronym
asi class_acronym
mpasi class_acronym
cpns class_acronym
kdrt class_acronym
otk class_acronym
sp3 class_acronym
spdp class_acronym
bap class_acronym
kta class_acronym
skck class_acronym
bpkb class_acronym
tnkb class_acronym
nib class_acronym
imb class_acronym
pbg class_acronym
hgb class_acronym
hgu class_acronym
shm class_acronym
fgd class_acronym
wfa class_acronym
wfo class_acronym
pjj class_acronym
ipk class_acronym
ukt class_acronym
ebt class_acronym
tpst class_acronym
ipal class_acronym
odgj class_acronym
odha class_acronym
psk class_acronym rank
prt class_acronym
mbr class_acronym
cpo class_acronym
gps class_acronym
sms class_acronym
lcd class_acronym
usb class_acronym
atm class_acronym
otp class_acronym
vpn class_acronym
url class_acronym
hpp class_acronym
rups class_acronym
ihk class_acronym
apbdes class_acronym
rkpd class_acronym
dak class_acronym
dau class_acronym
dbh class_acronym
tkd class_acronym
silpa class_acronym
bbnkb class_acronym
sppt class_acronym
tkdn class_acronym
sni class_acronym
sltp class_acronym
slta class_acronym
# finite_verb
berada finite_verb
berakhir finite_verb
terancam finite_verb
terbukti finite_verb
terdampak finite_verb
terjaring finite_verb
terkendala finite_verb
terlibat finite_verb
berkurang finite_verb
berlangsung finite_verb
bertambah finite_verb
melemah finite_verb
melonjak finite_verb
membaik finite_verb
memburuk finite_verb
mengalami finite_verb
menguat finite_verb
meningkat finite_verb
menurun finite_verb
tercatat finite_verb
terjadi finite_verb
ham no_institution class_acronym
it no_institution english_field
ii no_institution
iii no_institution
iv no_institution
vi no_institution
vii no_institution
viii no_institution
ix no_institution
xi no_institution
xii no_institution
diy no_institution
uea no_institution
ti no_institution short_form
ai no_institution
hrd no_institution class_acronym
eksekutif office_modifier office_pair
pemasaran office_modifier
komersial office_modifier
teknik office_modifier
produksi office_modifier
perencanaan office_modifier
kepatuhan office_modifier
kondang newly
terkenal newly
kenamaan newly
legendaris newly
cantik newly
tampan newly
pemilihan election
officer office_modifier leader english_office
secretary office_modifier english_office
komunikasi office_modifier
asli office_tail
menjabat appointment
dikukuhkan appointment
dilantik appointment
ditunjuk appointment
diangkat appointment
ditetapkan appointment
dipilih appointment
dipercaya appointment
bertugas appointment
mengemban appointment
didapuk appointment
dipromosikan appointment
melamar unattained
mencalonkan unattained
disebut-sebut unattained
digadang-gadang unattained
berambisi unattained
berhak unattained
bermimpi unattained
bercita-cita unattained
diusulkan unattained
berniat unattained
dicalonkan unattained
diunggulkan unattained
berpeluang unattained
berpotensi unattained
diisukan unattained
ditawari unattained
menggantikan succeeds
gantikan succeeds
dicopot dismissal
diberhentikan dismissal
dipecat dismissal
lengser dismissal
pensiun dismissal
dinonaktifkan dismissal
merangkap office_joiner
semasa during
bakesbangpol public_body
berhenti finite_verb dismissal
# outcome
korban_jiwa outcome outcome=dead
tutup_usia outcome outcome=dead
wafat outcome outcome=dead
terbunuh outcome outcome=dead
dibunuh outcome outcome=dead
terluka outcome outcome=injured
cedera outcome outcome=injured
dirawat outcome outcome=treated
mengungsi outcome outcome=displaced
diungsikan outcome outcome=displaced
dievakuasi outcome outcome=evacuated
ditangkap outcome outcome=arrested
diringkus outcome outcome=arrested
dibekuk outcome outcome=arrested
diciduk outcome outcome=arrested
hancur outcome outcome=damaged
roboh outcome outcome=damaged
terbakar outcome outcome=burnt
hangus outcome outcome=burnt
terendam outcome outcome=flooded
# outcome_cause
merenggut_nyawa outcome_cause outcome=dead
membunuh outcome_cause outcome=dead
menangkap outcome_cause outcome=arrested
meringkus outcome_cause outcome=arrested
membekuk outcome_cause outcome=arrested
menciduk outcome_cause outcome=arrested
mengungsikan outcome_cause outcome=displaced
mengevakuasi outcome_cause outcome=evacuated
merusak outcome_cause outcome=damaged
menghancurkan outcome_cause outcome=damaged
merobohkan outcome_cause outcome=damaged
membakar outcome_cause outcome=burnt
menghanguskan outcome_cause outcome=burnt
merendam outcome_cause outcome=flooded
# sum_of
kerugian sum_of outcome=loss
merugikan sum_of outcome=loss
denda sum_of outcome=fine
suap sum_of outcome=bribe
tebusan sum_of outcome=ransom
santunan sum_of outcome=compensation
# attitude
harapan attitude
keinginan attitude topic_noun
keprihatinan attitude
kekhawatiran attitude
kekecewaan attitude
kekesalan attitude
kebanggaan attitude
kebahagiaan attitude
kegembiraan attitude
kesedihan attitude
kekaguman attitude
penyesalan attitude
kesiapan attitude
kesediaan attitude
keberatan attitude
keraguan attitude
kerisauan attitude
kegelisahan attitude
kecemasan attitude
dukungan attitude
penolakan attitude
belasungkawa attitude
simpati attitude
tekad attitude
niat attitude
optimisme attitude
ketertarikan attitude
kesanggupan attitude
solidaritas attitude
kecaman attitude
imbauan attitude
ajakan attitude
seruan attitude
desakan attitude
# predicative
aman predicative
kondusif predicative
lancar predicative
layak predicative unattained
mencukupi predicative
netral predicative
normal predicative
rampung predicative
siap predicative unattained
stabil predicative
steril predicative
terjaga predicative
terjamin predicative
terkendali predicative
tersedia predicative
puas predicative
baik-baik predicative
sepakat predicative
tuntas predicative
utuh predicative
`;
