/** Pronouns, prepositions, conjunctions, adverbs, auxiliaries and other closed classes. A row is a word, its classes (see ../classes.ts) and its values. */
export const functionWords = `
# pronoun
beliau pronoun
dia pronoun office_stop opener
dirinya pronoun nonverb
ia pronoun office_stop opener
mereka pronoun office_stop opener nonverb
# demonstrative
ini demonstrative office_stop opener
itu demonstrative office_stop opener
tersebut demonstrative office_stop opener nonverb
# complementizer
apabila complementizer opener
apakah complementizer opener
bagaimana complementizer opener
bahwa complementizer office_stop opener
bahwasanya complementizer
bila complementizer opener
jika complementizer office_stop opener
kalau complementizer office_stop opener
mengapa complementizer opener
# purposive
agar purposive office_stop opener
supaya purposive office_stop
untuk purposive preposition office_link opener
# preposition
antara preposition office_stop opener
atas preposition office_stop opener
bagi preposition office_stop opener
bersama preposition office_stop nonverb
dalam preposition adjunct office_link office_stop opener
dari preposition adjunct office_link place_cue opener
dengan preposition adjunct office_link opener
di preposition adjunct name_particle office_link place_cue opener
hingga preposition adjunct office_stop opener
ke preposition adjunct office_stop place_cue opener
kepada preposition adjunct office_stop opener
lewat preposition adjunct
melalui preposition adjunct office_stop opener nonverb
mengenai preposition adjunct office_stop nonverb
oleh preposition office_stop opener
pada preposition adjunct office_link opener
sejak preposition adjunct office_stop opener
soal preposition adjunct
tentang preposition adjunct office_stop
terhadap preposition office_stop nonverb
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
karena conjunction adjunct office_stop opener
kemudian conjunction adverb office_stop opener
kendati conjunction opener
lagipula conjunction
lalu conjunction adverb office_stop opener
maka conjunction office_stop opener
meski conjunction opener
meskipun conjunction opener
namun conjunction office_stop opener
padahal conjunction opener
sambil conjunction adjunct
sebab conjunction adjunct opener
sebaliknya conjunction
sebelumnya conjunction adverb opener
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
sebelum adjunct office_stop opener
sehabis adjunct
selepas adjunct
selesai adjunct
sembari adjunct
seperti adjunct office_stop opener
sesudah adjunct
setelah adjunct office_stop opener
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
kembali adverb
kerap adverb
langsung adverb office_stop
lebih adverb opener
malah adverb
masih adverb auxiliary opener
misalnya adverb office_stop opener
pernah adverb office_stop nonagent
pun adverb office_stop
secara adverb office_stop
segera adverb
selalu adverb
selanjutnya adverb opener
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
merupakan auxiliary
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
ada opener office_stop
akibat opener
akibatnya opener
anda opener record
apa opener
artinya opener
awalnya opener
banyak opener
berbagai opener nonverb
berdasarkan opener
berikut opener nonverb
berikutnya opener
biasanya opener
bukan opener office_stop
demi opener
diketahui opener
disamping opener
ditanya opener
hal opener abbreviation counted_thing stop=number
hampir opener
hasilnya opener
itulah opener
jangan opener
kami opener office_stop record
kapan opener
katanya opener
kedua opener
kini opener
kita opener office_stop record
lagi opener
memang adverb opener nonverb
mungkin opener
nah opener
nantinya opener
pula opener
saatnya opener
sangat opener
sebagai opener office_stop
sebanyak opener
sebuah opener
sejauh opener
sekarang opener
sekitar opener place_cue
selama opener office_stop
seluruh opener
semua opener
sepanjang opener
sesuai opener
setiap opener
siapa opener
tentu opener nonverb
ternyata opener
yaitu opener office_stop
yakni opener office_stop
yang opener office_stop
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
bulan office_stop
datang office_stop
duduk office_stop
era office_stop
hari office_stop
hidup office_stop
jatuh office_stop
keluar office_stop
kemarin office_stop
lain office_stop
lari office_stop
lihat office_stop
masa office_stop
masuk office_stop
milik office_stop
naik office_stop
nama office_stop title_noun counted_thing
pakai office_stop
pekan office_stop
pemerintahan office_stop
pergi office_stop
pulang office_stop
punya office_stop
saya office_stop record
selaku office_stop
suka office_stop
tahu office_stop
tahun office_stop
tanggal office_stop
termasuk auxiliary office_stop nonverb
terpisah office_stop
tiba office_stop
tinggal office_stop
turun office_stop
zaman office_stop
`;
