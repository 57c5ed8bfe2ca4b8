/**
 * Pronouns, prepositions, conjunctions, adverbs, auxiliaries and other closed classes. A row is a word, its classes
 * (see ../classes.ts) and its values.
 */
export const functionWords = `
# pronoun
beliau pronoun singular_person before_formerly after_formerly
dia pronoun office_stop opener singular_person uncounted before_formerly after_formerly opens_prose
dirinya pronoun nonverb
ia pronoun office_stop opener uncounted before_formerly after_formerly opens_prose
mereka pronoun office_stop opener nonverb uncounted before_formerly after_formerly plural_pronoun opens_prose
# demonstrative
ini demonstrative office_stop opener after_unit after_part duration_tail uncounted after_month before_formerly \
  headline_small goes_on step=0 origin=published
itu demonstrative office_stop opener after_unit after_part uncounted after_month before_formerly after_formerly \
  headline_small goes_on step=0 origin=story
tersebut demonstrative office_stop opener nonverb never_ends after_unit after_part uncounted step=0 origin=story
# complementizer
apabila complementizer opener opens_prose goes_on
apakah complementizer opener uncounted
kenapa complementizer uncounted
siapakah complementizer
bagaimana complementizer opener uncounted
bahwa complementizer office_stop opener never_begins declarative before_month
bahwasannya complementizer
betapa complementizer
seolah complementizer as_if
seolah-olah complementizer as_if
seakan complementizer as_if
seakan-akan complementizer as_if
bahwasanya complementizer declarative
bila complementizer opener uncounted opens_prose goes_on
jika complementizer office_stop opener subordinator uncounted opens_prose goes_on
kalau complementizer office_stop opener uncounted before_month goes_on
mengapa complementizer opener uncounted
# purposive
agar purposive office_stop opener cue_blocker uncounted so_that headline_small goes_on
supaya purposive office_stop cue_blocker uncounted so_that
untuk purposive preposition office_link opener never_begins never_ends cue_blocker link uncounted before_month \
  awaiting headline_small opens_prose office_tail goes_on
# preposition
antara preposition office_stop opener amount_link relational_noun uncounted before_month headline_small before_old_year
atas preposition office_stop opener relational_noun uncounted headline_small opens_prose
bagi preposition office_stop opener uncounted headline_small
bersama company_word preposition office_stop nonverb uncounted companion
didampingi companion
ditemani companion
dalam source_link preposition adjunct office_link office_stop opener circumstance cue_blocker occasion occasion_weak \
  uncounted before_month headline_small opens_prose spends_time
dari source_link body_link preposition adjunct office_link place_cue opener amount_link circumstance inner_adverbial \
  uncounted before_month before_formerly locative origin headline_small opens_prose office_tail page_link_part
dengan preposition before_other adjunct office_link opener never_begins circumstance cue_blocker link uncounted \
  locative headline_small opens_prose office_tail goes_on
di source_link preposition adjunct name_particle office_link place_cue opener amount_link circumstance \
  inner_adverbial link uncounted before_month after_formerly locative origin headline_small opens_prose office_tail \
  goes_on short_form
hingga preposition adjunct office_stop opener circumstance inner_adverbial subordinator uncounted before_month \
  after_month awaiting bounding headline_small opens_prose range_link
ke preposition adjunct office_stop place_cue opener uncounted label airline_code before_month locative headline_small \
  goes_on page_link_part
kepada preposition adjunct office_stop opener never_ends occasion recipient uncounted clause_turn headline_small
lewat preposition adjunct occasion occasion_weak uncounted headline_small via
melalui preposition adjunct office_stop opener nonverb never_ends occasion occasion_weak uncounted via
mengenai preposition adjunct office_stop nonverb topic
oleh preposition office_stop opener uncounted agent_marker headline_small byline_label opens_prose byline=author
pada source_link preposition adjunct office_link opener amount_link inner_adverbial occasion uncounted before_month \
  before_old_year before_formerly locative at_time headline_small opens_prose office_tail goes_on
sejak preposition adjunct office_stop opener circumstance inner_adverbial occasion_past uncounted before_month \
  before_old_year before_formerly
soal preposition adjunct topic uncounted headline_small
tentang preposition adjunct office_stop topic uncounted headline_small
terhadap preposition office_stop nonverb never_begins never_ends uncounted headline_small
terkait preposition adjunct opener nonverb topic uncounted headline_small opens_prose
# conjunction
adapun conjunction office_stop opener opens_prose
akan conjunction auxiliary office_stop opener cue_blocker uncounted prospective headline_small
apalagi conjunction opener connector elaborates uncounted
maupun alternative
atau alternative conjunction uncounted before_month after_month alias_link headline_small goes_on
begitu conjunction adjunct office_stop opener continues_report
dan source_name_link name_joint conjunction office_link opener coordinator uncounted before_month after_month \
  additive headline_small office_tail goes_on
demikian conjunction office_stop opener continues_report clause_turn
jadi conjunction office_stop opener uncounted headline_small
karena conjunction adjunct office_stop opener never_ends circumstance cue_blocker causal elaborates subordinator link \
  uncounted headline_small opens_prose
kemudian conjunction adverb office_stop opener after_count coordinator later uncounted opens_prose step=1 origin=story
kendati conjunction opener opens_prose
lagipula conjunction
lalu caste_opener conjunction adverb office_stop opener after_count after_unit tense coordinator uncounted \
after_month step=-1 \
  origin=published tense=-1
maka conjunction office_stop opener uncounted
meski conjunction concession opener subordinator link uncounted opens_prose
meskipun conjunction concession opener uncounted opens_prose
namun conjunction office_stop opener uncounted headline_small opens_prose
padahal conjunction opener elaborates opens_prose
sambil conjunction adjunct simultaneous
sebab conjunction adjunct opener causal elaborates subordinator uncounted opens_prose
sebaliknya conjunction
sebelumnya conjunction adverb opener after_count after_unit after_part connector later opens_prose page_link \
  step=-1 origin=story
sedangkan conjunction office_stop opener contrast uncounted opens_prose
sehingga conjunction office_stop opener subordinator uncounted
selain conjunction opener cue_blocker link no_dateline opens_prose
sementara acting_behind conjunction office_stop opener contrast link uncounted opens_prose
seraya conjunction adjunct simultaneous
serta conjunction office_link opener coordinator uncounted additive headline_small office_tail goes_on
tapi conjunction office_stop opener uncounted headline_small opens_prose
tetapi conjunction office_stop opener uncounted headline_small opens_prose
walau conjunction concession opener uncounted
walaupun conjunction concession opener
# adjunct
dihubungi adjunct office_stop occasion speech_event clause_turn dates_words
dikonfirmasi speaks_up adjunct occasion speech_event clause_turn dates_words
dikutip adjunct credit opener clause_turn opens_prose received dates_words
dilansir adjunct credit opener clause_turn opens_prose dates_words
dilaporkan adjunct credit credits=press
dinukil adjunct credit
ditemui adjunct office_stop occasion speech_event clause_turn dates_words
kala adjunct time_noun occasion uncounted occasion_weak
ketika adjunct office_stop cue_blocker subordinator occasion occasion_weak uncounted clause_turn opens_prose during
lantaran adjunct cue_blocker causal uncounted
melansir adjunct credit opens_prose
membuka adjunct
menanggapi speaks_up adjunct opener occasion occasion_past answering opens_prose
mengakhiri adjunct
mengawali adjunct
mengomentari adjunct occasion occasion_past answering
mengutip adjunct credit opener opens_prose
menjawab adjunct occasion occasion_past answering
menjelang adjunct beside_prayer before_month awaiting
menutup adjunct
menyikapi adjunct
merespon speaks_up adjunct
merespons speaks_up adjunct occasion occasion_past answering
saat adjunct office_stop opener cue_blocker subordinator time_noun occasion occasion_weak link uncounted clause_turn \
  headline_small opens_prose during
sebagaimana adjunct comparison
sebelum adjunct office_stop opener never_ends circumstance cue_blocker subordinator occasion occasion_past link \
  uncounted before_month bounding goes_on beside_prayer
sehabis adjunct beside_prayer occasion occasion_past
selepas adjunct beside_prayer occasion occasion_past
selesai adjunct bare_verb occasion
sembari adjunct simultaneous
seperti adjunct office_stop opener uncounted before_formerly comparison opens_prose
sesudah adjunct beside_prayer circumstance cue_blocker occasion occasion_past uncounted before_month
setelah adjunct office_stop opener never_ends circumstance cue_blocker subordinator occasion occasion_past link \
  uncounted before_month opens_prose goes_on beside_prayer
seusai adjunct beside_prayer office_stop occasion uncounted
sewaktu adjunct occasion occasion_weak during
tatkala adjunct uncounted
usai adjunct beside_prayer office_stop cue_blocker occasion uncounted headline_small opens_prose
via adjunct occasion occasion_weak via
waktu adjunct time_noun uncounted
# adverb
akhirnya adverb opener connector opens_prose
bahkan adverb opener connector elaborates uncounted opens_prose
belum adverb auxiliary office_stop opener cue_blocker uncounted unattained negates=yes
berkali-kali adverb
berulang adverb
hanya adverb opener uncounted after_formerly spends_time
ikut adverb office_stop bare_verb uncounted
juga adverb office_stop opener uncounted after_formerly role_opener
justru adverb uncounted
kali adverb counted_thing place_kind not_after_year reader_count place=water divisible=yes
kembali adverb never_ends continues_report uncounted
kerap adverb uncounted habitual
langsung adverb office_stop uncounted
lebih surplus adverb opener approximate uncounted opens_prose bound=least
malah adverb uncounted
masih adverb auxiliary opener continues_report uncounted after_formerly
misalnya adverb office_stop opener connector uncounted
pernah adverb office_stop nonagent uncounted after_formerly
pun adverb office_stop clitic uncounted before_formerly
secara adverb office_stop uncounted headline_small
segera adverb bare_verb uncounted goes_on
selalu adverb habitual
selanjutnya adverb opener after_unit connector uncounted opens_prose page_link step=1 origin=story
sempat adverb office_stop after_formerly
sendiri adverb uncounted
sendirinya adverb
sering adverb uncounted
suatu adverb
sudah adverb auxiliary office_stop opener uncounted after_formerly
tak adverb auxiliary office_stop opener cue_blocker uncounted negator headline_small opens_prose unattained
telah adverb auxiliary office_stop opener uncounted after_formerly
terang-terangan adverb
terus adverb nonverb uncounted
tetap adverb office_link bare_verb uncounted
enggak adverb cue_blocker negator
gak adverb cue_blocker negator
nggak adverb cue_blocker negator
tidak adverb auxiliary office_stop opener cue_blocker uncounted negator unattained
turut adverb uncounted
# auxiliary
adalah auxiliary copula office_stop opener uncounted after_formerly role_opener appointment
bisa auxiliary office_stop opener cue_blocker uncounted
dapat auxiliary office_stop opener cue_blocker uncounted
harus auxiliary office_stop cue_blocker uncounted
ialah auxiliary copula office_stop uncounted
mau auxiliary office_stop cue_blocker uncounted unattained
memiliki auxiliary count_cue
mempunyai auxiliary
merupakan auxiliary copula never_begins never_ends uncounted appointment role_opener
mulai auxiliary opener uncounted before_month bounding
perlu auxiliary nonagent cue_blocker uncounted
sedang auxiliary uncounted
# credit
diberitakan credit credits=press
menukil credit
# name_particle
abu name_particle arabic_opener weekday_event
bin name_particle before_natal headline_small arabic_opener
binti name_particle
boru name_particle
da name_particle
de source_name_link name_particle headline_small
den name_particle
der name_particle headline_small
dos name_particle
el name_particle arabic_opener
ibn name_particle
la name_particle
le name_particle
van name_particle headline_small
von name_particle
# opener
ada opener office_stop amount_link existential uncounted count_cue after_formerly
akibat opener circumstance causal uncounted opens_prose
akibatnya opener connector elaborates
anda opener record uncounted no_name
apa opener
artinya opener connector elaborates
awalnya adverb opener connector
mulanya adverb opener connector
banyak opener numeral uncounted
berbagai opener nonverb
berdasar uncounted relying
berdasarkan opener uncounted relying opens_prose
berikut opener nonverb never_ends uncounted opens_prose more_links
berikutnya opener after_count after_unit after_part uncounted page_link step=1 origin=story
biasa habitual
biasanya opener connector habitual
bukan opener office_stop cue_blocker uncounted before_formerly unattained negates=yes
bukanlah auxiliary uncounted
demi opener cue_blocker headline_small
diketahui opener opens_prose
disamping opener
ditanya opener speech_event
hal opener abbreviation counted_thing opens_prose page_link stop=number
hampir opener approximate about_time uncounted count_cue bound=most
hasilnya opener
itulah opener connector
jangan opener bare_verb cue_blocker uncounted negates=yes
kami first_person opener office_stop record uncounted before_formerly after_formerly opens_prose
kapan opener
katanya opener
kedua opener ordinal connector uncounted count_cue order=2
kini opener time_reference uncounted role_opener ref=PRESENT_REF
kita opener office_stop record uncounted before_formerly after_formerly opens_prose
lagi opener after_count connector continues_report uncounted step=1 origin=published
notabene adverb uncounted
memang adverb opener nonverb connector before_formerly after_formerly
mungkin opener connector uncounted
nah opener connector uncounted
nantinya opener connector
pula opener
saatnya opener
sangat opener office_stop uncounted degree_word
sebagai opener office_stop never_begins never_ends uncounted headline_small opens_prose as_word role_opener
sebanyak opener amount_link measure_opener uncounted count_cue not_before_year
sebuah opener
sejauh opener uncounted opens_prose
sekarang opener after_unit time_reference uncounted app_offer step=0 origin=published ref=PRESENT_REF
sekitar opener place_cue approximate about_time measure_opener uncounted count_cue
selama opener office_stop circumstance uncounted before_month spends_time
seluruh opener uncounted
semua opener uncounted page_link_part
sepanjang opener before_month
sesuai opener opens_prose
setiap opener each recurring uncounted before_month
siapa opener
tentu opener nonverb connector
ternyata opener uncounted
yaitu opener office_stop uncounted
yakni opener office_stop uncounted
yang opener office_stop never_ends cue_blocker relative uncounted after_month before_formerly after_formerly \
  headline_small role_opener goes_on
# office_link
and source_name_link english_link office_link uncounted headline_small office_tail
at body_link office_link headline_small office_tail
for source_name_link office_link uncounted headline_small office_tail
luar office_link relational_noun
negeri office_link
of source_name_link body_link english_link office_link headline_small office_tail page_link_part
politik office_link section year_kind
the source_name_link office_link uncounted headline_small office_tail
# office_stop
alias office_stop title_noun alias_cue before_natal alias_link
bernama office_stop title_noun nonverb epithet before_natal after_formerly
buat office_stop uncounted headline_small
bulan office_stop time_unit uncounted not_after_year before_month iso=M grain=month months=1
datang office_stop bare_verb uncounted
duduk office_stop
era office_stop year_word
hari office_stop time_unit day_noun uncounted label not_after_year before_month no_first_name no_dateline iso=D \
  grain=day days=1
hidup office_stop state
jatuh office_stop state
keluar office_stop bare_verb uncounted
kemarin office_stop after_unit after_part before_part day_adverb tense uncounted after_month step=-1 origin=published \
  tense=-1
lain rest_word office_stop uncounted
lari office_stop
lihat office_stop inviting page_link_part
masa office_stop before_formerly term_tail
masuk office_stop bare_verb uncounted
milik office_stop uncounted whose
naik office_stop bare_verb uncounted
nama office_stop title_noun counted_thing
pakai office_stop uncounted
pekan event_head office_stop time_unit uncounted label not_after_year iso=W grain=week days=7
pemerintahan office_stop regime
pergi office_stop bare_verb uncounted
pulang office_stop bare_verb uncounted
punya office_stop uncounted
saya first_person office_stop record uncounted before_formerly after_formerly opens_prose
selaku office_stop as_word role_opener
suka office_stop
tahu office_stop uncounted
tahun office_stop time_unit year_word uncounted label not_after_year after_month iso=Y grain=year months=12
tanggal office_stop date_word day_noun uncounted label
termasuk auxiliary office_stop nonverb uncounted
terpisah office_stop
tiba predicative office_stop
tinggal office_stop
turun office_stop never_ends bare_verb uncounted
zaman office_stop before_formerly
# bare_verb
ambruk bare_verb outcome outcome=damaged
anjlok bare_verb
batal bare_verb unattained
gagal bare_verb uncounted unattained
habis bare_verb
hadir bare_verb uncounted
hilang bare_verb uncounted outcome outcome=missing
kalah bare_verb uncounted
lolos bare_verb uncounted
mundur bare_verb dismissal
mudik bare_verb
padam bare_verb
patuh bare_verb
pulih bare_verb
runtuh bare_verb
rusak bare_verb outcome outcome=damaged
sabar bare_verb
susut bare_verb
tunduk bare_verb
waspada bare_verb
# cue_blocker
boleh cue_blocker uncounted regulating
diminta cue_blocker speech_event
enggan cue_blocker
guna cue_blocker headline_small
hendak cue_blocker prospective
mampu cue_blocker
menolak cue_blocker unattained
tanpa cue_blocker uncounted negates=yes
# connector
alhasil connector
contohnya connector uncounted
dasarnya connector
faktanya connector
hakikatnya connector
intinya connector
kabarnya connector
karenanya connector
keenam connector ordinal order=6
kelima connector ordinal order=5
kenyataannya connector
khususnya connector
makanya connector
mestinya connector
pasalnya connector opens_prose
pastinya connector
pokoknya connector
prinsipnya connector
rencananya connector prospective
sayangnya connector
sebaiknya connector
sebenarnya connector
sebetulnya connector
seharusnya connector
semestinya connector
singkatnya connector
tentunya connector
umumnya connector habitual
untungnya connector
utamanya connector
walhasil connector
# intensifier
habis-habisan intensifier
keras intensifier
tajam intensifier
# existential
terdapat existential
# range_link
sampai_dengan range_link
# degree_word
kian degree_word
makin degree_word
semakin degree_word
# goes_on
siaga goes_on
`;
