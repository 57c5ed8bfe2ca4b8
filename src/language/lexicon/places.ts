/** Kinds of places and what goes before a place. A row is a word, its classes (see ../classes.ts) and its values. */
export const places = `
# place_unit
amerika_serikat state_name
kabupaten place_unit place_cue counted_thing place_kind of_area before_natal place=regency country=ID area=regency
kota place_unit no_territory place_cue counted_thing place_kind of_area before_natal place=city area=city
provinsi place_unit place_cue counted_thing place_kind of_area place=province area=province
# place_cue
asal place_cue record epithet uncounted office_tail
barat place_cue
dekat place_cue uncounted
ibu_kota place_cue
ibukota place_cue
kawasan place_cue counted_thing place_kind landform area place=region
menuju place_cue uncounted
perbatasan place_cue
pulau place_cue counted_thing place_kind landform place=island
selatan place_cue
timur place_cue
# named_after
bandar_udara place_kind place=facility
bandara named_after counted_thing place_kind bears_name_place place=facility
gang named_after place_kind label place=landmark
jalan named_after counted_thing place_kind label bears_name_place address_part place=landmark
stadion named_after place_kind bears_name_place place=facility
# no_territory
harian no_territory title_noun source_noun office_modifier press_name title=yes source=outlet press=yes
# place_kind
air_terjun place_kind place=water
apartemen place_kind place=facility
auditorium place_kind place=facility
benteng place_kind place=landmark
bukit place_kind landform place=mountain
bundaran place_kind place=landmark
candi place_kind landform place=landmark
curug place_kind place=water
dataran_tinggi place_kind place=region
galeri place_kind menu_item place=facility
gampong place_kind place=village country=ID
gor place_kind place=facility country=ID
graha place_kind place=facility
gurun place_kind place=region
istora place_kind place=facility
katedral place_kind place=landmark
kebun place_kind place=landmark
kepulauan place_kind landform place=region
kerajaan place_kind place=country
keraton place_kind place=landmark
komplek place_kind address_part place=facility
kompleks place_kind area address_part place=facility
kotamadya place_kind place=city country=ID
kraton place_kind place=landmark
laut place_kind portfolio place=water
lembah place_kind place=region
makam place_kind place=landmark
mall place_kind place_word place=facility
mapolda place_kind place=facility country=ID
mapolres place_kind place=facility country=ID
mapolresta place_kind place=facility country=ID
mapolrestabes place_kind place=facility country=ID
mapolsek place_kind place=facility country=ID
mapolsekta place_kind place=facility country=ID
markas place_kind place=facility
mesjid place_kind place=landmark
monumen place_kind place=landmark
nagari place_kind place=village country=ID
negara_bagian place_kind counted_thing place=foreign_region
pegunungan place_kind place=mountain
plaza place_kind place_word place=facility
ponpes place_kind bears_name_body place=facility country=ID
propinsi place_kind place=province
prov abbreviation place_kind stop=name place=province
rawa place_kind place=water
republik place_kind name_head place=country
rspad place_kind place=facility country=ID
rusun place_kind place=facility
samudera place_kind place=water
samudra place_kind place=water
selat place_kind landform place=water
semenanjung place_kind place=region
setu place_kind place=water
simpang place_kind place=landmark
sirkuit place_kind place=facility
situ place_kind uncounted place=water
sman place_kind label always_body place=facility country=ID
smkn place_kind label always_body place=facility country=ID
smpn place_kind label always_body place=facility country=ID
spbu place_kind counted_thing place=facility country=ID written=SPBU
tanjung place_kind place=region
telaga place_kind place=water
teluk place_kind landform place=water
tmp place_kind place=landmark
tol place_kind place=landmark
tpu place_kind place=landmark
tugu place_kind place=landmark
wisma place_kind place=facility
# of_area
wawalkot of_area area=city
# acronym_head
dki acronym_head no_institution
ntb acronym_head no_institution
ntt acronym_head no_institution
# name_head
kekaisaran name_head
kesultanan name_head
# relational_noun
balik relational_noun
bawah relational_noun uncounted
hadapan relational_noun beside
samping relational_noun
sela relational_noun beside
sela-sela relational_noun beside
tengah relational_noun
# landform
puncak landform
# place_word
arena place_word place=facility
stadium place_word place=facility
gymnasium place_word place=facility
towers place_word place=facility
hall place_word place=facility
restaurant place_word place=facility
resto place_word place=facility
cafe place_word place=facility
kafe place_word place=facility
circuit place_word place=facility
airport place_word place=facility
residence place_word place=facility
residences place_word place=facility
apartment place_word place=facility
theatre place_word place=facility
theater place_word place=facility
ballroom place_word place=facility
pavilion place_word place=facility
paviliun place_word place=facility
aula place_word place=facility
studio place_word place=facility
stadio place_word place=facility
stade place_word place=facility
estadio place_word place=facility
asrama place_word place=facility
atrium place_word place=facility
gerai place_word place=facility
kedai place_word place=facility
park place_word place=landmark
square place_word place=landmark
patung place_word place=landmark
palace place_word place=landmark
castle place_word place=landmark
cathedral place_word place=landmark
beach place_word place=landmark
bridge place_word place=landmark
garden place_word place=landmark
gardens place_word place=landmark
avenue place_word place=landmark
street place_word place=landmark
island place_word place=island
lake place_word place=water
river place_word place=water
bay place_word place=water
`;
