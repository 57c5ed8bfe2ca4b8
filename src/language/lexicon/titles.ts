/**
 * Ranks, academic, religious and noble titles, forms of address, degrees. A row is a word, its classes (see
 * ../classes.ts) and its values.
 */
export const titles = `
# rank_head
aipda rank_head rank abbreviation name_rank stop=name
aiptu rank_head rank abbreviation name_rank stop=name
ajun rank_head rank
akbp rank_head rank abbreviation name_rank stop=name
akp rank_head rank abbreviation name_rank stop=name
bharada rank_head rank name_rank
bharaka rank_head rank
bharatu rank_head rank
brigadir rank_head rank
brigjen rank_head rank abbreviation name_rank stop=name
brigjend rank_head rank
brigpol rank_head rank abbreviation stop=name
bripda rank_head rank abbreviation name_rank stop=name
bripka rank_head rank abbreviation name_rank stop=name
briptu rank_head rank abbreviation name_rank stop=name
capt rank_head rank abbreviation stop=name
inspektur rank_head rank office
ipda rank_head rank abbreviation name_rank stop=name
iptu rank_head rank abbreviation name_rank stop=name
irjen rank_head rank office abbreviation name_rank stop=name
jend rank_head rank abbreviation stop=name
jenderal rank_head rank counted_person office_modifier field_head
kap rank_head rank
kapten rank_head rank office weak_office team_member
kol rank_head rank abbreviation stop=name
kolonel rank_head rank name_rank
kombes rank_head rank abbreviation name_rank stop=name
komisaris rank_head rank office board leader own_office
komjen rank_head rank abbreviation name_rank stop=name
kombespol rank_head rank abbreviation name_rank stop=name
kompol rank_head rank abbreviation name_rank stop=name
kopda rank_head rank abbreviation name_rank stop=name
kopral rank_head rank
koptu rank_head rank abbreviation name_rank stop=name
laksamana rank_head rank
laksda rank_head rank abbreviation stop=name
laksdya rank_head rank
anumerta rank rank_tail
laksma rank_head rank abbreviation stop=name
letda rank_head rank abbreviation name_rank stop=name
letjen rank_head rank abbreviation name_rank stop=name
letjend rank_head rank
letkol rank_head rank abbreviation name_rank stop=name
letnan rank_head rank
lettu rank_head rank abbreviation name_rank stop=name
marsda rank_head rank abbreviation stop=name
marsdya rank_head rank
marsekal rank_head rank
marsma rank_head rank abbreviation stop=name
mayjen rank_head rank abbreviation name_rank stop=name
mayjend rank_head rank
mayor rank_head rank
pelda rank_head rank abbreviation stop=name
peltu rank_head rank abbreviation stop=name
prada rank_head rank abbreviation name_rank stop=name
praka rank_head rank abbreviation name_rank stop=name
pratu rank_head rank abbreviation name_rank stop=name
serda rank_head rank abbreviation name_rank stop=name
serka rank_head rank abbreviation name_rank stop=name
serma rank_head rank abbreviation name_rank stop=name
sersan rank_head rank
sertu rank_head rank abbreviation name_rank stop=name
# rank
ad rank acronym_tail rank_tail
al source_name_link rank name_particle headline_small acronym_tail arabic_opener rank_tail
arh rank
arm rank
art rank abbreviation class_acronym stop=number
au rank acronym_tail rank_tail
besar rank uncounted
caj rank
cba rank
chb rank
ckm rank
cku rank
cpl rank
cpm rank
sus rank
pnb rank
lek rank
czi rank
dua rank numeral uncounted numeral=digit value=2
inf rank
kav rank
madya rank
marinir rank rank_tail
mar rank abbreviation month_short month_english rank_tail stop=number month=3
muda rank uncounted
pembantu rank
pertama rank nonagent ordinal connector uncounted page_link_part term_tail order=1
pol rank abbreviation rank_tail stop=name
polisi rank institution counted_person lead_subject rank_tail
prajurit rank counted_person not_after_year
purn rank abbreviation rank_tail stop=other
purnawirawan rank rank_tail
satu rank office_link numeral uncounted one_of role_opener numeral=digit value=1
tiga rank numeral uncounted numeral=digit value=3
tni rank institution owner_institution acronym_head public_body rank_tail national_body
utama company_word rank uncounted office_modifier
# honorific
almarhum honorific small_title affected deceased
almarhumah honorific small_title affected deceased
ayatollah honorific
ayatullah honorific
bang honorific nickname_title
bapak honorific person told_by_age
bhikkhu honorific
bhiksu honorific
biksu honorific counted_person
bu honorific nickname_title
bung honorific nickname_title
buya honorific nickname_title
cak honorific nickname_title
doktor honorific
dr honorific small_title abbreviation stop=name
dra honorific abbreviation stop=name
drg honorific small_title abbreviation stop=name
drh honorific small_title abbreviation stop=name
drs honorific abbreviation stop=name
eyang honorific
gus honorific name_opener nickname_title
h honorific
habib honorific
hajah honorific
haji honorific counted_person
hj honorific abbreviation stop=name
ibu honorific person counted_person told_by_age
imam honorific name_opener office weak_office nickname_title clergy
ir honorific abbreviation stop=name
kak honorific
kang honorific nickname_title
kardinal honorific office clergy
kh honorific abbreviation stop=name
krht honorific
krt honorific
brm honorific
kph honorific
gph honorific
gbph honorific
kgpaa honorific
gkr honorific
kiai honorific office weak_office counted_person clergy
kyai honorific clergy
lady honorific nickname_title
lord honorific nickname_title
madame honorific nickname_title
maha honorific
mang honorific nickname_title
mas honorific nickname_title
mbah honorific nickname_title
mbak honorific nickname_title
mgr honorific abbreviation stop=name
mister honorific
monsinyur honorific
mr honorific abbreviation stop=name
mrs honorific abbreviation stop=name
ms honorific abbreviation stop=name
neng honorific name_opener nickname_title
ning honorific name_opener nickname_title
nona honorific
ny honorific abbreviation stop=name
nyonya honorific
om honorific nickname_title
pak honorific
pastor honorific counted_person clergy
pdt honorific abbreviation stop=name
pendeta honorific office counted_person clergy
prof honorific abbreviation stop=name
profesor honorific office weak_office
ra honorific name_opener
raden honorific nickname_title
rd honorific name_opener
rm honorific name_opener
romo honorific
sang honorific name_opener uncounted nickname_title headline_small
saudara honorific counted_person
saudari honorific
sdr honorific abbreviation stop=name
sdri honorific abbreviation stop=name
sheikh honorific nickname_title
si honorific name_opener lettered uncounted before_natal nickname_title headline_small
sir honorific nickname_title
syaikh honorific
syeh honorific
syeikh honorific
syekh honorific nickname_title
tante honorific kin nickname_title
tengku honorific name_opener nickname_title
teuku honorific name_opener nickname_title
teungku honorific name_opener nickname_title
tgk honorific abbreviation stop=name
tn honorific abbreviation stop=name
tuan honorific
uskup honorific office clergy territorial
ustad honorific office weak_office clergy
ustadz honorific clergy
ustadzah honorific clergy
ustaz honorific office weak_office clergy
# noble
kaisar noble office
pangeran noble office weak_office nickname_title described
paus noble office weak_office
putri noble person kin nickname_title
raja noble office weak_office nickname_title
ratu noble office weak_office nickname_title
sultan noble office weak_office nickname_title
# degree
ak degree airline_code
ba degree
ca degree abbreviation stop=number
cpa degree
drph degree
lc degree abbreviation stop=after
llb degree
llm degree
ma degree institution short_form
mag degree
mba degree
mbiomed degree
mds degree
mfarm degree
mh degree abbreviation airline_code stop=after
mhum degree
mkes degree
mkom degree
mm degree abbreviation stop=after
mpar degree
mpd degree
mph degree
mpp degree
mpsi degree
msc degree
msi degree
msn degree
mt degree
mth degree
mti degree
ners degree
phd degree abbreviation inner_capital stop=after
sag degree
se degree abbreviation stop=after
sei degree
sh degree abbreviation stop=after
sik degree
sip degree
sked degree
skep degree
skm degree
mars degree
saw degree
swt degree
skom degree
spa degree
spb degree
spd degree
spjp degree
spog degree
spsi degree
ssi degree
ssn degree
ssos degree
st degree abbreviation stop=name
sth degree
sthi degree
`;
