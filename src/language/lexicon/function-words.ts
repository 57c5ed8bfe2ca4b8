/** Pronouns, prepositions, conjunctions, adverbs, auxiliaries and other closed classes. A row is a word, its classes (see ../classes.ts) and its values. */
export const functionWords = `
# pronoun
beliau pronoun singular_person
dia pronoun office_stop opener singular_person
dirinya pronoun nonverb
ia pronoun office_stop opener
mereka pronoun office_stop opener nonverb
# demonstrative
ini demonstrative office_stop opener after_unit after_part duration_tail step=0 origin=published
itu demonstrative office_stop opener after_unit after_part step=0 origin=story
tersebut demonstrative office_stop opener nonverb never_ends after_unit after_part step=0 origin=story
# complementizer
apabila complementizer opener
apakah complementizer opener
bagaimana complementizer opener
bahwa complementizer office_stop opener never_begins declarative
bahwasannya complementizer
bahwasanya complementizer declarative
bila complementizer opener
jika complementizer office_stop opener subordinator
kalau complementizer office_stop opener
mengapa complementizer opener
# purposive
agar purposive office_stop opener cue_blocker
supaya purposive office_stop cue_blocker
untuk purposive preposition office_link opener never_begins never_ends cue_blocker link
# preposition
antara preposition office_stop opener amount_link relational_noun
atas preposition office_stop opener relational_noun
bagi preposition office_stop opener
bersama preposition office_stop nonverb
dalam preposition adjunct office_link office_stop opener circumstance cue_blocker occasion occasion_weak
dari preposition adjunct office_link place_cue opener amount_link circumstance inner_adverbial
dengan preposition adjunct office_link opener never_begins circumstance cue_blocker link
di preposition adjunct name_particle office_link place_cue opener amount_link circumstance inner_adverbial link
hingga preposition adjunct office_stop opener circumstance inner_adverbial subordinator
ke preposition adjunct office_stop place_cue opener
kepada preposition adjunct office_stop opener never_ends occasion recipient
lewat preposition adjunct occasion occasion_weak
melalui preposition adjunct office_stop opener nonverb never_ends occasion occasion_weak
mengenai preposition adjunct office_stop nonverb topic
oleh preposition office_stop opener
pada preposition adjunct office_link opener amount_link inner_adverbial occasion
sejak preposition adjunct office_stop opener circumstance inner_adverbial occasion_past
soal preposition adjunct topic
tentang preposition adjunct office_stop topic
terhadap preposition office_stop nonverb never_begins never_ends
terkait preposition adjunct opener nonverb topic
# conjunction
adapun conjunction office_stop opener
akan conjunction auxiliary office_stop opener cue_blocker
apalagi conjunction opener connector elaborates
atau conjunction
begitu conjunction adjunct office_stop opener continues_report
dan conjunction office_link opener coordinator
demikian conjunction office_stop opener continues_report
jadi conjunction office_stop opener
karena conjunction adjunct office_stop opener never_ends circumstance cue_blocker causal elaborates subordinator link
kemudian conjunction adverb office_stop opener after_count coordinator later step=1 origin=story
kendati conjunction opener
lagipula conjunction
lalu conjunction adverb office_stop opener after_count after_unit tense coordinator step=-1 origin=published tense=-1
maka conjunction office_stop opener
meski conjunction opener subordinator link
meskipun conjunction opener
namun conjunction office_stop opener
padahal conjunction opener elaborates
sambil conjunction adjunct simultaneous
sebab conjunction adjunct opener causal elaborates subordinator
sebaliknya conjunction
sebelumnya conjunction adverb opener after_count after_unit after_part connector later step=-1 origin=story
sedangkan conjunction office_stop opener contrast
sehingga conjunction office_stop opener subordinator
selain conjunction opener cue_blocker link
sementara conjunction office_stop opener contrast link
seraya conjunction adjunct simultaneous
serta conjunction office_link opener coordinator
tapi conjunction office_stop opener
tetapi conjunction office_stop opener
walau conjunction opener
walaupun conjunction opener
# adjunct
dihubungi adjunct office_stop occasion speech_event
dikonfirmasi adjunct occasion speech_event
dikutip adjunct credit opener
dilansir adjunct credit opener
dilaporkan adjunct credit
dinukil adjunct credit
ditemui adjunct office_stop occasion speech_event
kala adjunct time_noun occasion
ketika adjunct office_stop cue_blocker subordinator occasion occasion_weak
lantaran adjunct cue_blocker causal
melansir adjunct credit
membuka adjunct
menanggapi adjunct opener occasion occasion_past
mengakhiri adjunct
mengawali adjunct
mengomentari adjunct occasion occasion_past
mengutip adjunct credit opener
menjawab adjunct occasion occasion_past
menjelang adjunct
menutup adjunct
menyikapi adjunct
merespon adjunct
merespons adjunct occasion occasion_past
saat adjunct office_stop opener cue_blocker subordinator time_noun occasion occasion_weak link
sebagaimana adjunct
sebelum adjunct office_stop opener never_ends circumstance cue_blocker subordinator occasion occasion_past link
sehabis adjunct occasion occasion_past
selepas adjunct occasion occasion_past
selesai adjunct bare_verb occasion
sembari adjunct simultaneous
seperti adjunct office_stop opener
sesudah adjunct circumstance cue_blocker occasion occasion_past
setelah adjunct office_stop opener never_ends circumstance cue_blocker subordinator occasion occasion_past link
seusai adjunct office_stop occasion
sewaktu adjunct occasion
tatkala adjunct
usai adjunct office_stop cue_blocker occasion
via adjunct occasion occasion_weak
waktu adjunct time_noun
# adverb
akhirnya adverb opener connector
bahkan adverb opener connector elaborates
belum adverb auxiliary office_stop opener cue_blocker
berkali-kali adverb
berulang adverb
hanya adverb opener
ikut adverb office_stop bare_verb
juga adverb office_stop opener
justru adverb
kali adverb counted_thing place_kind place=water
kembali adverb never_ends continues_report
kerap adverb
langsung adverb office_stop
lebih adverb opener approximate
malah adverb
masih adverb auxiliary opener continues_report
misalnya adverb office_stop opener connector
pernah adverb office_stop nonagent cue_blocker
pun adverb office_stop clitic
secara adverb office_stop
segera adverb bare_verb
selalu adverb
selanjutnya adverb opener after_unit connector step=1 origin=story
sempat adverb office_stop
sendiri adverb
sendirinya adverb
sering adverb
suatu adverb
sudah adverb auxiliary office_stop opener
tak adverb auxiliary office_stop opener cue_blocker
telah adverb auxiliary office_stop opener
terang-terangan adverb
terus adverb nonverb
tetap adverb office_link bare_verb
tidak adverb auxiliary office_stop opener cue_blocker
turut adverb
# auxiliary
adalah auxiliary office_stop opener
bisa auxiliary office_stop opener cue_blocker
dapat auxiliary office_stop opener cue_blocker
harus auxiliary office_stop cue_blocker
ialah auxiliary office_stop
ingin auxiliary office_stop cue_blocker
mau auxiliary office_stop cue_blocker
memiliki auxiliary
mempunyai auxiliary
merupakan auxiliary never_begins never_ends
mulai auxiliary opener
perlu auxiliary nonagent cue_blocker
sedang auxiliary
# credit
diberitakan credit
menukil credit
# name_particle
abu name_particle
bin name_particle
binti name_particle
da name_particle
de name_particle
den name_particle
der name_particle
dos name_particle
el name_particle
ibn name_particle
la name_particle
le name_particle
van name_particle
von name_particle
# opener
ada opener office_stop amount_link existential
akibat opener circumstance causal
akibatnya opener connector elaborates
anda opener record
apa opener
artinya opener connector elaborates
awalnya opener
banyak opener numeral
berbagai opener nonverb
berdasarkan opener
berikut opener nonverb never_ends
berikutnya opener after_count after_unit after_part step=1 origin=story
biasanya opener connector
bukan opener office_stop cue_blocker
demi opener cue_blocker
diketahui opener
disamping opener
ditanya opener speech_event
hal opener abbreviation counted_thing stop=number
hampir opener approximate about_time
hasilnya opener
itulah opener connector
jangan opener bare_verb cue_blocker
kami opener office_stop record
kapan opener
katanya opener
kedua opener ordinal connector order=2
kini opener time_reference ref=PRESENT_REF
kita opener office_stop record
lagi opener after_count connector continues_report step=1 origin=published
memang adverb opener nonverb connector
mungkin opener connector
nah opener connector
nantinya opener connector
pula opener
saatnya opener
sangat opener
sebagai opener office_stop never_begins never_ends
sebanyak opener amount_link measure_opener
sebuah opener
sejauh opener
sekarang opener after_unit time_reference step=0 origin=published ref=PRESENT_REF
sekitar opener place_cue approximate about_time measure_opener
selama opener office_stop circumstance
seluruh opener
semua opener
sepanjang opener
sesuai opener
setiap opener each recurring
siapa opener
tentu opener nonverb connector
ternyata opener
yaitu opener office_stop
yakni opener office_stop
yang opener office_stop never_ends cue_blocker relative
# office_link
and office_link
at office_link
for office_link
luar office_link relational_noun
negeri office_link
of office_link
politik office_link
the office_link
# office_stop
alias office_stop title_noun alias_cue
bernama office_stop title_noun nonverb epithet
buat office_stop
bulan office_stop time_unit iso=M grain=month months=1
datang office_stop bare_verb
duduk office_stop
era office_stop year_word
hari office_stop time_unit day_noun iso=D grain=day days=1
hidup office_stop
jatuh office_stop
keluar office_stop bare_verb
kemarin office_stop after_unit after_part before_part day_adverb tense step=-1 origin=published tense=-1
lain office_stop
lari office_stop
lihat office_stop
masa office_stop
masuk office_stop bare_verb
milik office_stop
naik office_stop bare_verb
nama office_stop title_noun counted_thing
pakai office_stop
pekan office_stop time_unit iso=W grain=week days=7
pemerintahan office_stop
pergi office_stop bare_verb
pulang office_stop bare_verb
punya office_stop
saya office_stop record
selaku office_stop
suka office_stop
tahu office_stop
tahun office_stop time_unit year_word iso=Y grain=year months=12
tanggal office_stop date_word day_noun
termasuk auxiliary office_stop nonverb
terpisah office_stop
tiba office_stop
tinggal office_stop
turun office_stop never_ends bare_verb
zaman office_stop
# bare_verb
ambruk bare_verb
anjlok bare_verb
batal bare_verb
gagal bare_verb
habis bare_verb
hadir bare_verb
hilang bare_verb
kalah bare_verb
lolos bare_verb
mundur bare_verb
patuh bare_verb
pulih bare_verb
runtuh bare_verb
rusak bare_verb
sabar bare_verb
susut bare_verb
tunduk bare_verb
waspada bare_verb
# cue_blocker
boleh cue_blocker
diminta cue_blocker speech_event
enggan cue_blocker
guna cue_blocker
hendak cue_blocker
mampu cue_blocker
menolak cue_blocker
tanpa cue_blocker
# connector
alhasil connector
contohnya connector
dasarnya connector
faktanya connector
hakikatnya connector
intinya connector
kabarnya connector
karenanya connector
keenam connector
kelima connector
kenyataannya connector
khususnya connector
makanya connector
mestinya connector
pasalnya connector
pastinya connector
pokoknya connector
prinsipnya connector
rencananya connector
sayangnya connector
sebaiknya connector
sebenarnya connector
sebetulnya connector
seharusnya connector
semestinya connector
singkatnya connector
tentunya connector
umumnya connector
untungnya connector
utamanya connector
walhasil connector
# intensifier
habis-habisan intensifier
keras intensifier
tajam intensifier
# existential
terdapat existential
`;
