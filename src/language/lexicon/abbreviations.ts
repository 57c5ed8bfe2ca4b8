/**
 * Words written with a full stop, and what that stop says about the end of a sentence. A row is a word, its classes
 * (see ../classes.ts) and its values.
 */
export const abbreviations = `
# abbreviation
a.md abbreviation stop=after
a.n abbreviation stop=name
abd abbreviation stop=name
alm abbreviation stop=name
almh abbreviation stop=name
b.a abbreviation stop=after
b.sc abbreviation stop=after
bab abbreviation counted_thing label stop=number
bhd abbreviation stop=after
c abbreviation stop=number
c.q abbreviation stop=name
cet abbreviation stop=number
co abbreviation office_modifier stop=after
corp abbreviation stop=after
cs abbreviation name_tail headline_small stop=other
d.a abbreviation stop=name
dit abbreviation stop=name
dll abbreviation stop=other
ds abbreviation stop=name
dsb abbreviation stop=other
dst abbreviation stop=other
ed abbreviation stop=number
fa abbreviation stop=name
farm abbreviation stop=other
feat abbreviation stop=name
fig abbreviation stop=number
ft abbreviation stop=name
gbr abbreviation stop=number
gg abbreviation named_after stop=name
hlm abbreviation label stop=number
hm abbreviation stop=name
hr abbreviation stop=name time_unit=hari
hum abbreviation stop=other
inc abbreviation company_form stop=after
ing abbreviation stop=name
jil abbreviation stop=number
jl abbreviation named_after place_kind label bears_name_place address_part stop=name place=landmark
jln abbreviation named_after place_kind address_part stop=name place=landmark
jkt abbreviation stop=name
jr abbreviation stop=after
kab abbreviation place_kind stop=name place=regency country=ID
kaliber abbreviation stop=number
kapt abbreviation stop=name
kec abbreviation place_kind stop=name place=district country=ID
ked abbreviation stop=other
kel abbreviation stop=name
kep abbreviation stop=other
km house_number abbreviation label not_after_year ship stop=number
kom abbreviation stop=other
kopka abbreviation stop=name
ll.b abbreviation stop=after
ll.m abbreviation stop=after
lt abbreviation address_part stop=number
ltd abbreviation company_form stop=after
m.a abbreviation stop=after
m.ag abbreviation stop=after
m.ak abbreviation stop=after
m.b.a abbreviation stop=after
m.e abbreviation stop=after
m.ed abbreviation stop=after
m.eng abbreviation stop=after
m.h abbreviation stop=after
m.hum abbreviation stop=after
m.i.kom abbreviation stop=after
m.ikom abbreviation stop=after
m.kes abbreviation stop=after
m.kn abbreviation stop=after
m.kom abbreviation stop=after
m.m abbreviation stop=after
m.pd abbreviation stop=after
m.phil abbreviation stop=after
m.sc abbreviation stop=after
m.si abbreviation stop=after
m.t abbreviation stop=after
med abbreviation stop=other
mhd abbreviation stop=name
moh abbreviation stop=name
muh abbreviation stop=name
muhd abbreviation stop=name
nn abbreviation stop=name
no house_number abbreviation label not_before_year document_number stop=number
nos abbreviation stop=number
nr abbreviation stop=number
ph.d abbreviation stop=after
pid abbreviation stop=name
pk abbreviation short_form clock_word stop=number
pkl class_acronym abbreviation clock_word counted_person stop=number written=PKL
ps abbreviation stop=number
psi abbreviation stop=other
psl abbreviation stop=number
q.q abbreviation stop=name
qs abbreviation stop=name
red abbreviation byline_label stop=other byline=editor_colon
rp abbreviation not_before_year stop=name
rt house_number abbreviation counted_thing label stop=name written=RT
rw house_number abbreviation counted_thing label stop=name written=RW
s.ag abbreviation stop=after
s.d abbreviation stop=name
s.e abbreviation stop=after
s.farm abbreviation stop=after
s.h abbreviation stop=after
s.h.i abbreviation stop=after
s.hut abbreviation stop=after
s.i.k abbreviation stop=after
s.i.p abbreviation stop=after
s.ik abbreviation stop=after
s.ip abbreviation stop=after
s.ked abbreviation stop=after
s.kep abbreviation stop=after
s.kom abbreviation stop=after
s.p abbreviation stop=after
s.pd abbreviation stop=after
s.pd.i abbreviation stop=after
s.psi abbreviation stop=after
s.pt abbreviation stop=after
s.s abbreviation stop=after
s.si abbreviation stop=after
s.sn abbreviation stop=after
s.sos abbreviation stop=after
s.st abbreviation stop=after
s.t abbreviation stop=after
sdn abbreviation place_kind label always_body stop=after place=facility country=ID
sos abbreviation stop=other
sp.a abbreviation stop=after
sp.b abbreviation stop=after
sp.jp abbreviation stop=after
sp.kj abbreviation stop=after
sp.m abbreviation stop=after
sp.og abbreviation stop=after
sp.p abbreviation stop=after
sp.pd abbreviation stop=after
sp.tht abbreviation stop=after
sr abbreviation stop=after
sta abbreviation label stop=name
ta abbreviation stop=number
tbk abbreviation company_form stop=after
telp abbreviation not_before_year phone_label stop=name
tgl abbreviation date_word label stop=number
th abbreviation stop=number time_unit=tahun
thn abbreviation stop=number time_unit=tahun
tlp abbreviation stop=name
tp abbreviation stop=number
u.b abbreviation stop=name
u.p abbreviation stop=name
usd abbreviation not_before_year stop=number
ust abbreviation stop=name
vol abbreviation stop=number
vs abbreviation uncounted awaiting headline_small stop=name
yth abbreviation stop=name
# short_form
pa short_form
pn short_form
pp short_form regulation
`;
