/** Numbers in words, and what makes them rough. A row is a word, its classes (see ../classes.ts) and its values. */
export const numbers = `
# numeral
belas numeral uncounted numeral=teen value=10
belasan numeral open_number numeral=vague low=11 high=19
billion numeral numeral=scale power=9
delapan numeral uncounted numeral=digit value=8
empat numeral uncounted numeral=digit value=4
enam numeral uncounted numeral=digit value=6
jt numeral airline_code numeral=scale power=6
juta numeral uncounted not_after_year numeral=scale power=6
jutaan numeral open_number uncounted numeral=vague low=1000000 high=9999999
koma numeral numeral=point
kuadriliun numeral numeral=scale power=15
lima numeral uncounted numeral=digit value=5
milar numeral numeral=scale power=9
miliar numeral uncounted not_after_year numeral=scale power=9
miliaran numeral numeral=vague low=1000000000 high=9999999999
million numeral numeral=scale power=6
milyar numeral numeral=scale power=9
milyaran numeral numeral=vague low=1000000000 high=9999999999
nol numeral numeral=digit value=0
puluh numeral uncounted numeral=times value=10
puluhan numeral open_number uncounted numeral=vague low=20 high=99
ratus numeral uncounted numeral=times value=100 power=2
ratusan numeral open_number uncounted numeral=vague low=100 high=999
rb numeral acronym_tail numeral=scale power=3
ribu numeral uncounted not_after_year numeral=scale power=3
ribuan numeral open_number uncounted numeral=vague low=1000 high=9999
sebelas numeral uncounted numeral=fixed value=11
sejuta numeral numeral=one-scale power=6
sekuadriliun numeral numeral=one-scale power=15
sembilan numeral uncounted numeral=digit value=9
semiliar numeral numeral=one-scale power=9
semilyar numeral numeral=one-scale power=9
seperempat numeral numeral=quarter value=0.25
sepuluh numeral uncounted numeral=fixed value=10
seratus numeral uncounted numeral=fixed value=100
seribu numeral numeral=one-scale power=3
setengah numeral numeral=half value=0.5
setriliun numeral numeral=one-scale power=12
thousand numeral numeral=scale power=3
triliun numeral uncounted not_after_year numeral=scale power=12
triliunan numeral numeral=vague low=1000000000000 high=9999999999999
trillion numeral numeral=scale power=12
trilun numeral numeral=scale power=12
trilyun numeral numeral=scale power=12
tujuh numeral uncounted numeral=digit value=7
# approximate
about approximate
almost approximate bound=most
approximately approximate
around approximate
at_least approximate bound=least
belum_sampai approximate bound=most
berkisar approximate
di_atas approximate bound=least
di_bawah approximate more_links bound=most
diatas approximate bound=least
dibawah approximate bound=most
ditaksir approximate
kira-kira approximate about_time
kisaran approximate
kurang_dari approximate about_time bound=most
kurang_lebih approximate about_time
lebih_dari approximate about_time bound=least
lebih_kurang surplus approximate about_time
maksimal approximate bound=most
melebihi approximate bound=least
mendekati approximate bound=most
minimal approximate bound=least
more_than approximate bound=least
nearly approximate bound=most
nyaris approximate about_time uncounted bound=most
over approximate bound=least
paling_banyak approximate bound=most
paling_kurang approximate bound=least
paling_sedikit approximate bound=least
paling_tidak approximate bound=least
sedikitnya approximate count_cue bound=least
sekira approximate about_time
sekitaran approximate
sekurang-kurangnya approximate bound=least
sekurangnya approximate bound=least
setidak-tidaknya approximate bound=least
setidaknya approximate connector count_cue bound=least
tak_sampai approximate bound=most
tidak_sampai approximate bound=most
# amount_link
mencapai amount_link count_cue not_before_year finite_verb
sebesar amount_link uncounted not_before_year
seharga amount_link not_before_year
seluas amount_link uncounted
senilai amount_link
# open_number
berapa open_number
sekian open_number uncounted
# ordinal
keempat ordinal connector order=4
ketiga ordinal connector uncounted count_cue order=3
# label
desil label
edisi label before_month
formula label
gate label
jilid label
juara label
kaki label not_after_year measure ucum=[ft_i] spelled=no
kode label not_before_year
koridor label
level label no_place
musim label
nomer label not_before_year document_number
pilkada label event_short
pilpres label
ranking label
segi label
# count_cue
berjumlah count_cue
melukai count_cue outcome_cause outcome=injured
menewaskan count_cue outcome_cause outcome=dead
mengerahkan count_cue
total count_cue not_before_year
# not_before_year
disease not_before_year
peugeot not_before_year
pin not_before_year
windows not_before_year
# not_after_year
cc not_after_year
euro not_after_year currency code=EUR
ha not_after_year
hektar not_after_year measure ucum=har
hektare not_after_year measure ucum=har
kg not_after_year
kilometer label not_after_year measure ucum=km
m not_after_year
mdpl not_after_year measure ucum=m
megawatt not_after_year measure ucum=MW
mil not_after_year measure ucum=[mi_i] spelled=no
mw not_after_year
pelanggar not_after_year
watt not_after_year measure of_power ucum=W
# airline_code
cx airline_code
fd airline_code
ga airline_code
id airline_code
il airline_code
in airline_code headline_small page_link_part
ip airline_code
iw airline_code
mi airline_code
od airline_code
qg airline_code
qz airline_code
sj airline_code
sq airline_code
tr airline_code
vj airline_code
# ordinal
kedelapan ordinal order=8
ketujuh ordinal order=7
# document_number
bernomor document_number
`;
