/** Offices and trades: what a person holds or does. A row is a word, its classes (see ../classes.ts) and its values. */
export const offices = `
# office
advokat office agent_of lawful
ahli office counted_person own_office
ajudan office agent_of agent_of_named
aktivis office own_office
aktor office weak_office counted_person trade
aktris office weak_office counted_person trade
analis office body_officer
anggota office weak_office counted_person shared_office not_after_year lead_subject own_office
antropolog office
arkeolog office
arranger office
arsitek office
artis office weak_office counted_person of_a_decade trade
asisten office agent_of
aspidum office weak_office
atlet office weak_office counted_person trade
asdatun office
asintel office
pasi office
pasiter office
pasipers office
paban office
waasrena office
waasops office
wadir office
kapen office
kasium office weak_office
ppk office no_institution
pptk office no_institution
auditor office
asops office
aspers office
aspidsus office
bakal office office_pair uncounted prospective
bassis office weak_office trade team_member
bek office weak_office team_member described
legislatif sought_seat
mewakili represents
pertimbangan_presiden office_in_name
bekas trace office status status=former
bendahara office body_officer seat=treasurer
bendum office full=bendahara_umum
bidan office weak_office counted_person trade
bintang office weak_office counted_thing before_part_noun described divisible=yes
bomber office weak_office described
budayawan office
bupati office territorial counted_person of_area lead_subject national_office area=regency
cabup office candidate of_area area=regency
cagub office candidate of_area area=province
caleg office candidate counted_person
calon office status partitive counted_person status=candidate
camat office territorial of_area lead_subject national_office area=district
capres office candidate counted_person
cawabup office candidate
cawagub office candidate
cawalkot office candidate of_area area=city
cawapres office weak_office candidate counted_person
ceo company_head office no_institution office_modifier leader english_office
cfo company_head office no_institution leader english_office
chairman office leader english_office
chairwoman office english_office
chef office weak_office trade
chief office office_pair weak_office leader english_field
cmo office english_office
co-founder company_head office leader
co-owner office leader
cofounder company_head office leader
coo company_head office no_institution leader english_office
cto company_head office no_institution office_modifier leader english_office
dandenpom office
dandim office territorial lead_subject national_office
danki office
dankodiklat office
dankorbrimob office
danlanal office
danlantamal office
danlanud office
danpos office
danpuspom office
danramil office territorial national_office
danrem office national_office
dansat office
dansatgas office
danyon office
dekan office body_officer seat=dean
deputi office
deputy office english_field
desainer office weak_office trade
diplomat office counted_person nonverb
dirbinmas office
director office office_modifier leader english_office
direktur office counted_person nonverb lead_subject leader own_office field_head seat=director
direskrimsus office
direskrimum office
diresnarkoba office
dirintelkam office
dirjen office nonverb full=direktur_jenderal
dirkeu office weak_office
dirkrimsus office
dirkrimum office
dirlantas office
dirop office weak_office
dirpamobvit office
dirpolairud office
dirreskrimsus office
dirreskrimum office
dirresnarkoba office
dirsamapta office
dirut company_head office nonverb leader full=direktur_utama
dokter office weak_office counted_person trade
dosen office counted_person shared_office lead_subject own_office
drummer office weak_office trade team_member
dubes office envoy full=duta_besar
duta office envoy
editor office weak_office byline_label byline=editor
ekonom office body_officer own_office
eks office status partitive hyphen_prefix status=former
emir office territorial
epidemiolog office
evp office no_institution leader
fotografer office byline_label byline=staff_colon
founder company_head office office_modifier leader english_office
gelandang office weak_office team_member described
geolog office
gitaris office weak_office trade team_member
gubernur office territorial counted_person of_area lead_subject area=province
guru office weak_office board counted_person shared_office not_after_year lead_subject own_office
hakim office counted_person shared_office lead_subject
head office weak_office leader english_office
host office weak_office
humas office weak_office unit unit_short
ilmuwan office counted_person
inisiator office
irwasda office
irwasum office
jaksa office counted_person shared_office lead_subject
jambin office
jamdatun office
jamintel office
jampidsus office
jampidum office
jamwas office
jubir office agent_of full=juru_bicara
jurnalis office weak_office counted_person byline_label trade reporter byline=author
juru office office_pair lead_subject own_office
jurubicara office agent_of
kabag office unit_head
kabagops office
kabagpenum office
kabais office
kabakamla office
kabareskrim office
kabasarnas office
kabid office lead_subject unit_head
kabiddokkes office unit_head
kabidhumas office unit_head
kabinda office weak_office
kadensus office
kader office weak_office counted_person shared_office
kades office territorial of_area national_office area=village full=kepala_desa
kadindik office weak_office
kadinkes office national_office
kadinsos office weak_office
kadis office national_office
kadisbudpar office weak_office
kadisdik office national_office
kadisdikbud office weak_office
kadishub office weak_office national_office
kadishut office weak_office
kadiskes office weak_office
kadisnaker office weak_office
kadispar office weak_office
kadispen office weak_office
kadispenad office weak_office
kadispenal office weak_office
kadispenau office weak_office
kadisperindag office weak_office
kadispora office weak_office
kadissos office weak_office
kadistan office weak_office
kadiv office
kadivhumas office
kadus office territorial national_office
kajagung office national_office
kajari office national_office
kajati office national_office
kajatisu office lead_subject
kakanim office
kakanwil office weak_office
kakorlantas office weak_office
kalak office
kalaksa office
kalapas office
kandidat office status counted_person status=candidate
kanit office lead_subject national_office
kanselir office territorial
kapendam office
kapenrem office
kapolda office territorial lead_subject national_office
kapoldasu office lead_subject
kapolres office territorial lead_subject national_office
kapolresta office territorial national_office
kapolrestabes office territorial national_office
kapolrestro office
kapolri office lead_subject national_office
kapolsek office territorial of_area lead_subject national_office area=district
kapolsekta office territorial national_office
kapolsubsektor office
kapusdatin office
kapuspen office
kapuspenkum office
karo office
karopenmas office
karopenum office
karutan office
kasad office national_office
kasal office
kasat office lead_subject national_office
kasatbinmas office
kasatgas office
kasatintelkam office
kasatlantas office
kasatnarkoba office
kasatpol office
kasatreskrim office national_office
kasatresnarkoba office
kasatsamapta office
kasau office
kasdam office
kasdim office
kbo office lead_subject national_office
kasi office unit_head
kasie office unit_head
kasihumas office
kasiintel office
kasintel office
kasipenkum office national_office
kasipidsus office
kasipidum office
kasrem office
kasubag office unit_head
kasubbag office unit_head
kasubbid office unit_head
kasubdit office unit_head
kasubsi office weak_office unit_head
kepala area_head office counted_person counted_thing not_after_year lead_subject seat=head
kepsek office
ketua office counted_person no_dateline lead_subject body_officer own_office seat=chair
ketum office body_officer seat=chair full=ketua_umum
kiper office weak_office team_member described
komandan office
komedian office weak_office trade
komika office weak_office trade
komisioner office counted_person lead_subject
komposer office
konsul office envoy
koordinator coordinating office
kriminolog office
ksad office
ksal office
ksau office
kuasa office office_pair
kurator office
legislator office
lurah office territorial of_area lead_subject national_office area=village
manager office office_modifier leader manager english_office
manajemen office group side generic_institution
manajer office team_member office_modifier leader manager
mantan office status partitive status=former
mediator office
menag office full=menteri_agama
menaker office full=menteri_ketenagakerjaan
menbud office
mendag office full=menteri_perdagangan
mendagri office minister full=menteri_dalam_negeri
mendes office
mendikbud office full=menteri_pendidikan_dan_kebudayaan
mendikbudristek office
mendikdasmen office
mendiktisaintek office
mendukbangga office
meneg office
menekraf office
menham office
menhan office minister full=menteri_pertahanan
menhub office full=menteri_perhubungan
menhut office
menimipas office
menkes office minister full=menteri_kesehatan
menkeu office minister full=menteri_keuangan
menko office minister nonverb lead_subject
menkomaritim office weak_office
menkomdigi office
menkominfo office full=menteri_komunikasi_dan_informatika
menkop office
menkopolhukam office
menkopulhukam office
menkum office
menkumham office
menlu office minister full=menteri_luar_negeri
menpan office
menpanrb office weak_office
menpar office full=menteri_pariwisata
menparekraf office
menperin office full=menteri_perindustrian
menpkp office
menpora office full=menteri_pemuda_dan_olahraga
menpppa office
menpu office
menristek office
menristekdikti office
menseskab office weak_office
mensesneg office full=menteri_sekretaris_negara
mensos office full=menteri_sosial
mentan office full=menteri_pertanian
menteri office minister counted_person nonverb no_dateline lead_subject
menteri-menteri office
model office weak_office counted_person counted_thing
moderator office weak_office
orator office weak_office
mubalig office
musisi office weak_office counted_person of_a_decade trade
nelayan office weak_office group counted_person described
notaris office weak_office trade
ombudsman institution public_body
pakar office board counted_person own_office
pangdam office national_office
pangkogabwilhan office
pangkostrad office
panglima office
panglima_besar office
pasiops office
pebulutangkis office weak_office trade
pedagang office weak_office group counted_person described
pedangdut office weak_office trade
pegiat office
pejabat office counted_person stand_in
pelaksana office office_pair unit
pelantun office weak_office
pelatih office counted_person team_member
pelukis office weak_office trade
pemain office weak_office counted_person shared_office team_member described
pembalap office weak_office counted_person trade
pembawa office weak_office
pembina office board
pemeran office weak_office described work_maker
pemerhati office
pemilik office weak_office counted_person leader
pemimpin office weak_office
pemohon office weak_office counted_person litigant
pemred office masthead
penanggung office office_pair
penantang office weak_office
penasihat office board agent_of
pendiri office weak_office leader own_office
peneliti office counted_person shared_office lead_subject own_office
pengacara office agent_of counted_person lead_subject lawful
pengajar office own_office
pengamat office shared_office lead_subject own_office
pengasuh office
pengelola office weak_office
pengemudi office weak_office counted_person described
penggagas office
penggugat office weak_office litigant
pengurus office weak_office group unit board
pengusaha office weak_office counted_person trade
penjabat office status status=acting
penulis office weak_office counted_person byline_label own_office trade byline=author
penyanyi office weak_office counted_person of_a_decade trade
penyerang office weak_office counted_person team_member described
penyiar office
penyidik office weak_office counted_person shared_office
perancang office
perawat office weak_office counted_person trade
perdana company_word office office_pair
perencana office
perwakilan office weak_office agent_of agent_of_named unit speech_event
pesepakbola office weak_office trade
pesinetron office weak_office trade
petahana office weak_office newly
petani office weak_office group counted_person described
petinju office weak_office counted_person trade
petugas office weak_office counted_person not_after_year lead_subject
pilot office weak_office counted_person trade
pimpinan office weak_office institution board counted_thing body_officer
pj office status lead_subject abbreviation status=acting stop=name
pjs office status abbreviation status=acting stop=name
plh office status abbreviation status=acting stop=name
plt office status lead_subject abbreviation status=acting stop=name
pm office territorial no_institution short_form full=perdana_menteri
politikus office lead_subject
politisi office
praktisi office
presenter office weak_office trade
presiden office no_dateline lead_subject seated=president deputy_seated=vice_president
president office office_modifier leader english_office
presidium office
principal office weak_office english_field
produser office work_maker
psikolog office counsel
rais office office_pair
redaktur office byline_label masthead_part byline=editor
rektor office body_officer seat=rector
relawan office weak_office agent_of agent_of_named counted_person not_after_year
sastrawan office
sejarawan office
sekab office
sekda office national_office full=sekretaris_daerah
sekdakab office weak_office
sekdaprov office national_office
sekjen office body_officer seat=secretary full=sekretaris_jenderal
sekjend office
sekretaris office lead_subject body_officer seat=secretary
sekum office
sekwan office weak_office
selebgram office weak_office trade
senator office
seniman office weak_office counted_person trade
sesditjen office
sesjen office
sesmenko office
sesmenpora office
seskab office full=sekretaris_kabinet
sestama office
sopir office weak_office counted_person described
sosiolog office
spokesman office
spokeswoman office
staf office weak_office counted_person shared_office
striker office weak_office team_member described
sutradara office own_office work_maker
svp office no_institution leader
gm office no_institution leader
syahbandar office lead_subject
tenaga office office_pair weak_office
termohon office weak_office litigant
tokoh office weak_office counted_person
utusan office counted_person envoy
virolog office
nakhoda office weak_office trade
vokalis office weak_office trade team_member
vp office no_institution leader
wabup office territorial of_area lead_subject national_office area=regency full=wakil_bupati
wawako office territorial of_area lead_subject national_office area=city
wako office territorial of_area lead_subject national_office area=city
wadirlantas office
wadirut office full=wakil_direktur_utama
wagub office territorial of_area lead_subject area=province full=wakil_gubernur
gubsu office lead_subject
wagubsu office lead_subject
wakajari office
wakajati office
wakapolda office national_office
wakapolres office national_office
wakapolri office national_office
wakapolsek office
wakasat office weak_office
waketum office full=wakil_ketua_umum
sekretaris_kabinet office
jpu office
wakil deputy office partitive counted_person lead_subject own_office
walkot office territorial of_area lead_subject area=city full=wali_kota
wali office office_pair
walikota office territorial of_area lead_subject area=city
wamen office weak_office
wamenag office weak_office
wamenaker office weak_office
wamendag office weak_office
wamendagri office weak_office
wamendes office weak_office
wamendikbud office weak_office
wamendikdasmen office weak_office
wamenekraf office weak_office
wamenhan office weak_office
wamenhub office weak_office
wamenhut office weak_office
wamenkes office weak_office
wamenkeu office weak_office full=wakil_menteri_keuangan
wamenko office weak_office
wamenkominfo office weak_office
wamenkumham office weak_office
wamenlu office weak_office full=wakil_menteri_luar_negeri
wamenp2mi office weak_office
wamenpan office weak_office
wamenparekraf office weak_office
wamenperin office weak_office
wamenpora office weak_office
wamenpu office weak_office
wamentan office weak_office
wapres office lead_subject seated=vice_president full=wakil_presiden
warga office weak_office territorial group counted_person not_after_year lead_subject described
wartawan office weak_office counted_person shared_office byline_label reporter masthead_part byline=author
wasekjen office full=wakil_sekretaris_jenderal
wasit office weak_office trade
wawali office territorial of_area area=city
youtuber office weak_office trade inner_capital
# office_modifier
independen office_modifier
# office_pair
account office_pair english_field
area office_pair weak_office office_modifier leader english_field
branch office_pair english_field
brand office_pair weak_office leader english_field
business office_pair unit_short english_field
communication office_pair unit_short english_field
communications office_pair unit_short english_field
corporate office_pair weak_office unit_short leader english_field
country office_pair weak_office leader english_field
creative office_pair english_field
executive office_pair weak_office office_modifier leader english_field english_office
finance office_pair unit_short english_field
general office_pair weak_office leader english_field
investment office_pair english_field
managing office_pair leader english_field
marketing office_pair weak_office unit_short office_modifier english_field
music office_pair english_field
operation office_pair english_field
operations office_pair unit_short english_field
product office_pair unit_short english_field
program office_pair unit title_noun counted_thing speech_event source_noun office_modifier english_field \
  source=broadcast
project office_pair unit_short english_field
public office_pair weak_office unit_short english_field
regional office_pair weak_office section office_modifier leader english_field
resort office_pair place_word english_field place=facility
sales office_pair weak_office unit_short office_modifier english_field
senior office_pair weak_office office_link office_modifier english_field
station office_pair english_field
store office_pair english_field
unit office_pair unit classifier counted_thing not_after_year public_body
vice office_pair weak_office leader english_field
# english_field
assistant english_field
audit english_field
cluster english_field
community english_field
compliance english_field
consumer english_field
content english_field
events english_field
financial english_field
honorary english_field
information english_field
junior english_field
lead english_field
learning english_field
operating english_field
partnership english_field
partnerships english_field
people english_field
production english_field
promotion english_field
quality english_field
risk english_field
safety english_field
security english_field
territory english_field
trade english_field
training english_field
# english_office
analyst english_office
co-chairman office leader english_office
consultant leader english_office
coordinator leader english_office
economist english_office
engineer leader english_office
founders office leader english_office
partner leader english_office
specialist leader english_office
strategist leader english_office
supervisor leader english_office
# status
bakal_calon office status status=candidate
pejabat_sementara office status status=acting
pelaksana_harian office status status=acting
pelaksana_tugas office status status=acting
terpilih status finite_verb appointment status=elect
# phrases
account_director office
account_manager office
area_head office
area_manager office
area_supervisor office
asisten_pribadi office agent_of
saksi_ahli office own_office
eksekutif_produser office work_maker
kuasa_direksi office
kuasa_pengguna office
pejabat_pembuat office
branch_head office
branch_manager office
brand_ambassador office
brand_manager office
business_director office
business_manager office
chief_commercial office
chief_economist office
chief_executive office
chief_financial office
chief_digital office
chief_growth office
chief_information office
chief_people office
chief_product office
chief_marketing office
chief_operating office
chief_technology office
communication_director office
communication_manager office
communications_director office
communications_manager office
corporate_affairs office
corporate_communication office
corporate_communications office
corporate_secretary office
country_director office
country_head office
country_manager office
creative_director office
direktur_jenderal office
dokter_pribadi office agent_of
executive_chef office
executive_director office
executive_vice office
finance_director office
duta_besar office counted_thing envoy
finance_manager office
general_manager office
gubernur_jenderal office
guru_besar office
hakim_agung office
kepala_suku office weak_office
uskup_agung office territorial
investment_director office
investment_manager office
jaksa_jenderal office
juru_bicara office agent_of
juru_damai office
konsul_jenderal office envoy
kuasa_hukum office agent_of counted_thing
managing_director office
managing_partner office
marketing_communication office
marketing_director office
marketing_manager office
music_director office
operation_director office
operation_manager office
operations_director office
operations_manager office
pemimpin_redaksi office masthead
penanggung_jawab office masthead_part
penasehat_hukum office agent_of
penasihat_hukum office agent_of
pengawal_pribadi agent_of
perdana_menteri office territorial counted_thing
product_director office
product_manager office
program_director office
program_manager office
project_director office
project_leader office
project_manager office
public_relation office
public_relations office
rais_aam office
rais_syuriah office
regional_ceo office
regional_director office
regional_head office
regional_manager office
resort_manager office
sales_director office
sales_manager office
sekretaris_jenderal office
sekretaris_daerah office body_officer
sekretaris_pribadi office agent_of
senior_analyst office
senior_economist office
senior_manager office
senior_vice office
staf_khusus office agent_of
station_head office
station_manager office
store_manager office
tenaga_ahli office
unit_manager office
vice_chairman office
vice_director office
vice_president office
wali_kota office territorial
wali_nagari office territorial
wali_negara office territorial
# agent_of
tim_hukum agent_of
pengganti agent_of agent_of_named
pilihan agent_of agent_of_named counted_thing more_links
timses agent_of agent_of_named
sahli office
# holds_passive
dijabat holds_passive
diduduki holds_passive
dipegang holds_passive
diemban holds_passive
`;
