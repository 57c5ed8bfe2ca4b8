/** Pronouns, prepositions, conjunctions, adverbs, auxiliaries and other closed classes. A row is a word, its classes (see ../classes.ts) and its values. */
export const functionWords = `
# pronoun
beliau pronoun
dia pronoun office_stop opener
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
bahwa complementizer office_stop opener never_begins
bahwasannya complementizer
bahwasanya complementizer
bila complementizer opener
jika complementizer office_stop opener
kalau complementizer office_stop opener
mengapa complementizer opener
# purposive
agar purposive office_stop opener
supaya purposive office_stop
untuk purposive preposition office_link opener never_begins never_ends
# preposition
antara preposition office_stop opener amount_link
atas preposition office_stop opener
bagi preposition office_stop opener
bersama preposition office_stop nonverb
dalam preposition adjunct office_link office_stop opener
dari preposition adjunct office_link place_cue opener amount_link
dengan preposition adjunct office_link opener never_begins
di preposition adjunct name_particle office_link place_cue opener amount_link
hingga preposition adjunct office_stop opener
ke preposition adjunct office_stop place_cue opener
kepada preposition adjunct office_stop opener never_ends
lewat preposition adjunct
melalui preposition adjunct office_stop opener nonverb never_ends
mengenai preposition adjunct office_stop nonverb
oleh preposition office_stop opener
pada preposition adjunct office_link opener amount_link
sejak preposition adjunct office_stop opener
soal preposition adjunct
tentang preposition adjunct office_stop
terhadap preposition office_stop nonverb never_begins never_ends
terkait preposition adjunct opener nonverb
# conjunction
adapun conjunction office_stop opener
akan conjunction auxiliary office_stop opener
apalagi conjunction opener
atau conjunction
begitu conjunction adjunct office_stop opener
dan conjunction office_link opener
demikian conjunction office_stop opener
jadi conjunction office_stop opener
karena conjunction adjunct office_stop opener never_ends
kemudian conjunction adverb office_stop opener after_count step=1 origin=story
kendati conjunction opener
lagipula conjunction
lalu conjunction adverb office_stop opener after_count after_unit tense step=-1 origin=published tense=-1
maka conjunction office_stop opener
meski conjunction opener
meskipun conjunction opener
namun conjunction office_stop opener
padahal conjunction opener
sambil conjunction adjunct
sebab conjunction adjunct opener
sebaliknya conjunction
sebelumnya conjunction adverb opener after_count after_unit after_part step=-1 origin=story
sedangkan conjunction office_stop opener
sehingga conjunction office_stop opener
selain conjunction opener
sementara conjunction office_stop opener
seraya conjunction adjunct
serta conjunction office_link opener
tapi conjunction office_stop opener
tetapi conjunction office_stop opener
walau conjunction opener
walaupun conjunction opener
# adjunct
dihubungi adjunct office_stop
dikonfirmasi adjunct
dikutip adjunct credit opener
dilansir adjunct credit opener
dilaporkan adjunct credit
dinukil adjunct credit
ditemui adjunct office_stop
kala adjunct
ketika adjunct office_stop
lantaran adjunct
melansir adjunct credit
membuka adjunct
menanggapi adjunct opener
mengakhiri adjunct
mengawali adjunct
mengomentari adjunct
mengutip adjunct credit opener
menjawab adjunct
menjelang adjunct
menutup adjunct
menyikapi adjunct
merespon adjunct
merespons adjunct
saat adjunct office_stop opener
sebagaimana adjunct
sebelum adjunct office_stop opener never_ends
sehabis adjunct
selepas adjunct
selesai adjunct
sembari adjunct
seperti adjunct office_stop opener
sesudah adjunct
setelah adjunct office_stop opener never_ends
seusai adjunct office_stop
sewaktu adjunct
tatkala adjunct
usai adjunct office_stop
via adjunct
waktu adjunct
# adverb
akhirnya adverb opener
bahkan adverb opener
belum adverb auxiliary office_stop opener
berkali-kali adverb
berulang adverb
hanya adverb opener
ikut adverb office_stop
juga adverb office_stop opener
justru adverb
kali adverb counted_thing place_kind place=water
kembali adverb never_ends
kerap adverb
langsung adverb office_stop
lebih adverb opener approximate
malah adverb
masih adverb auxiliary opener
misalnya adverb office_stop opener
pernah adverb office_stop nonagent
pun adverb office_stop clitic
secara adverb office_stop
segera adverb
selalu adverb
selanjutnya adverb opener after_unit step=1 origin=story
sempat adverb office_stop
sendiri adverb
sendirinya adverb
sering adverb
suatu adverb
sudah adverb auxiliary office_stop opener
tak adverb auxiliary office_stop opener
telah adverb auxiliary office_stop opener
terang-terangan adverb
terus adverb nonverb
tetap adverb office_link
tidak adverb auxiliary office_stop opener
turut adverb
# auxiliary
adalah auxiliary office_stop opener
bisa auxiliary office_stop opener
dapat auxiliary office_stop opener
harus auxiliary office_stop
ialah auxiliary office_stop
ingin auxiliary office_stop
mau auxiliary office_stop
memiliki auxiliary
mempunyai auxiliary
merupakan auxiliary never_begins never_ends
mulai auxiliary opener
perlu auxiliary nonagent
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
ada opener office_stop amount_link
akibat opener
akibatnya opener
anda opener record
apa opener
artinya opener
awalnya opener
banyak opener
berbagai opener nonverb
berdasarkan opener
berikut opener nonverb never_ends
berikutnya opener after_count after_unit after_part step=1 origin=story
biasanya opener
bukan opener office_stop
demi opener
diketahui opener
disamping opener
ditanya opener
hal opener abbreviation counted_thing stop=number
hampir opener approximate about_time
hasilnya opener
itulah opener
jangan opener
kami opener office_stop record
kapan opener
katanya opener
kedua opener ordinal order=2
kini opener time_reference ref=PRESENT_REF
kita opener office_stop record
lagi opener after_count step=1 origin=published
memang adverb opener nonverb
mungkin opener
nah opener
nantinya opener
pula opener
saatnya opener
sangat opener
sebagai opener office_stop never_begins never_ends
sebanyak opener amount_link
sebuah opener
sejauh opener
sekarang opener after_unit time_reference step=0 origin=published ref=PRESENT_REF
sekitar opener place_cue approximate about_time
selama opener office_stop
seluruh opener
semua opener
sepanjang opener
sesuai opener
setiap opener each
siapa opener
tentu opener nonverb
ternyata opener
yaitu opener office_stop
yakni opener office_stop
yang opener office_stop never_ends
# office_link
and office_link
at office_link
for office_link
luar office_link
negeri office_link
of office_link
politik office_link
the office_link
# office_stop
alias office_stop title_noun
bernama office_stop title_noun nonverb
buat office_stop
bulan office_stop time_unit iso=M grain=month months=1
datang office_stop
duduk office_stop
era office_stop year_word
hari office_stop time_unit iso=D grain=day days=1
hidup office_stop
jatuh office_stop
keluar office_stop
kemarin office_stop after_unit after_part before_part day_adverb tense step=-1 origin=published tense=-1
lain office_stop
lari office_stop
lihat office_stop
masa office_stop
masuk office_stop
milik office_stop
naik office_stop
nama office_stop title_noun counted_thing
pakai office_stop
pekan office_stop time_unit iso=W grain=week days=7
pemerintahan office_stop
pergi office_stop
pulang office_stop
punya office_stop
saya office_stop record
selaku office_stop
suka office_stop
tahu office_stop
tahun office_stop time_unit year_word iso=Y grain=year months=12
tanggal office_stop date_word
termasuk auxiliary office_stop nonverb
terpisah office_stop
tiba office_stop
tinggal office_stop
turun office_stop never_ends
zaman office_stop
`;
