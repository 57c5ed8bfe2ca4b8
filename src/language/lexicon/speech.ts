/**
 * Stems of verbs of saying; the forms (`kata`, `katanya`, `mengatakan`, `dikatakan`) are derived in morphology.ts. A
 * row is a word, its classes (see ../classes.ts) and its values.
 */
export const speech = `
# says
lontar says voices active=meN-kan complement=marked bare=no nya=no
jelentreh says active=meN-kan complement=marked
sanjung says active=meN stance=praised complement=object
gumam says active=ber complement=marked
catat says active=meN complement=marked bare=no nya=no
cecar says active=meN stance=asked complement=marked
ajak says active=meN stance=asked complement=order
aku says first_person office_stop opener uncounted before_formerly after_formerly active=meN,meN-i stance=admitted \
  complement=clause bare=common
alasan says topic_noun counted_thing active=ber stance=claimed complement=clause bare=no nya=no
ancam says active=meN stance=warned complement=order
anggap says active=meN complement=predicate bare=no nya=no
anggapan says record active=ber complement=clause bare=no nya=no
anjur says active=meN-kan stance=asked complement=order bare=no nya=no
apresiasi says attitude active=meN stance=praised complement=object bare=no nya=no
asumsi says active=ber complement=clause bare=no nya=no
balas says active=meN complement=marked bare=common
bantah says active=meN stance=denied complement=clause
beber says active=meN-kan complement=marked
benar says connector confirms active=meN-kan stance=admitted complement=marked bare=no nya=no
beritahu says active=meN,meN-kan complement=linked bare=no nya=no
bisik says active=meN-kan,ber complement=marked
bocor says active=meN-kan complement=marked bare=no nya=no
buka says opening_cue page_link_part active=- complement=marked bare=common
bunyi says text_verb active=- complement=marked bare=common nya=no
canda says active=ber complement=marked
celetuk says active=- complement=marked
cerita says recounts topic_noun statement_noun active=meN-kan,ber complement=marked bare=common nya=common
cerocos says active=- complement=marked
cetus says office_stop active=meN-kan complement=marked
contoh says active=meN-kan complement=marked bare=no nya=no
cuit says active=meN,meN-kan complement=marked
curiga says active=meN-i complement=predicate bare=no nya=no
dakwa says active=meN stance=criticised complement=predicate bare=no nya=no
dalih says active=ber stance=claimed complement=clause
desak says active=meN stance=asked complement=order
doa says active=meN-kan,ber stance=hoped complement=linked bare=no nya=no
dorong says active=meN stance=asked complement=linked bare=no nya=no
duga says active=meN complement=predicate bare=no nya=no
elak says active=meN,ber stance=denied complement=marked
estimasi says active=meN complement=predicate bare=no nya=no
garisbawah says active=meN-i complement=predicate bare=no nya=no
gerutu says active=meN complement=predicate
gurau says active=ber complement=marked
harap says foresees active=ber,meN-kan stance=hoped complement=clause bare=common
himbau says active=meN stance=asked complement=order
ikrar says active=ber stance=promised complement=clause bare=common
imbau says active=meN stance=asked complement=order
imbuh says office_stop uncounted clause_turn dates_words active=meN-kan complement=predicate
indikasi says active=meN-kan complement=linked bare=no nya=no
informasi says record evidence active=meN-kan complement=predicate bare=no nya=no
ingat says active=meN-kan stance=warned complement=clause bare=common nya=common
ingin says auxiliary office_stop cue_blocker uncounted unattained \
  active=meN-kan stance=hoped complement=linked bare=no nya=no
instruksi says regulation active=meN-kan stance=ordered complement=order bare=common nya=common
isyarat says active=meN-kan complement=predicate bare=no nya=no
iya says active=meN-kan stance=admitted complement=linked bare=no nya=no
jamin says active=meN stance=promised complement=predicate bare=no nya=no
janji says active=ber,meN-kan stance=promised complement=clause bare=common nya=common
jawab says answers active=meN complement=marked bare=common
jelas says office_stop connector uncounted clause_turn dates_words \
  active=meN-kan complement=marked bare=common nya=common
kabar says record press_name active=meN-kan complement=marked bare=no nya=no
kata says office_stop title_noun opener counted_thing uncounted clause_turn opens_prose dates_words active=meN-kan,ber \
  complement=clause bare=common
kecam says active=meN stance=criticised complement=object
kelakar says active=ber complement=marked
kelit says active=ber stance=claimed complement=clause
keluh says active=meN-kan stance=criticised complement=marked
kemuka says voices active=meN-kan complement=marked bare=no nya=no
kenang says active=meN complement=marked bare=common
kilah says active=ber stance=claimed complement=clause
kisah says recounts topic_noun active=meN-kan,ber complement=marked bare=common nya=common
klarifikasi says active=meN complement=linked bare=no nya=no
klaim says record active=meN stance=claimed complement=clause bare=common
koar says active=ber complement=marked
komentar says counted_thing speech_event active=ber,meN-i complement=marked bare=common nya=common
komitmen says attitude active=ber stance=promised complement=order bare=no nya=no
kritik says active=meN stance=criticised complement=object bare=common nya=common
kritisi says active=meN stance=criticised complement=object bare=no nya=no
kukuh says active=ber stance=claimed complement=clause bare=no nya=no
kutuk says active=meN stance=criticised complement=object bare=no nya=no
lanjut says office_stop uncounted page_link_part active=meN-kan complement=marked bare=common nya=common
lapor says credit active=meN-kan complement=marked bare=common nya=no credits=press
larang says active=meN stance=ordered complement=order bare=no nya=no
minta says office_stop active=meN stance=asked complement=order bare=common
mohon says active=meN,meN-kan stance=asked complement=order bare=common
nasihat says active=meN-i stance=asked complement=order bare=no nya=no
nilai says lettered active=meN complement=clause bare=common nya=common
nyata says voices active=meN-kan complement=predicate bare=no nya=no
pandang says active=meN,ber complement=marked bare=no nya=no
pandangan says topic_noun record statement_noun active=ber complement=clause bare=no nya=no
papar says office_stop uncounted clause_turn dates_words active=meN-kan complement=marked
pasti says uncounted active=meN-kan complement=marked bare=no nya=no
pendapat says topic_noun record nonagent statement_noun active=ber complement=clause bare=no nya=no
peringat says active=meN-kan stance=warned complement=clause bare=no nya=no initial=keeps
perintah says nonagent active=meN-kan stance=ordered complement=order bare=common nya=common
perkira says active=meN-kan complement=predicate bare=no nya=no initial=keeps
persila says active=meN-kan stance=asked complement=order bare=no nya=no initial=keeps
pertanya says active=meN-kan stance=asked complement=object bare=no nya=no initial=keeps
pesan says topic_noun nonagent speech_event active=ber stance=asked complement=marked bare=common nya=common
pinta says active=- stance=asked complement=order
prakira says active=meN-kan complement=predicate bare=no nya=no initial=keeps
prediksi says record awaiting active=meN complement=predicate bare=no nya=no
protes says active=- stance=criticised complement=marked bare=common nya=common
proyeksi says active=meN-kan complement=predicate bare=no nya=no initial=keeps
puji says active=meN stance=praised complement=object
pungkas says office_stop active=meN complement=marked
rekomendasi says counted_thing active=meN-kan stance=asked complement=order bare=no nya=no
rinci says active=meN complement=marked bare=common
sahut says active=meN complement=marked
sambung says active=meN complement=marked bare=common
sampai says adjunct preposition office_stop opener circumstance inner_adverbial subordinator uncounted before_month \
  after_month awaiting bounding headline_small range_link voices active=meN-kan complement=marked bare=no nya=no
sanggah says active=meN stance=denied complement=clause
sanggup says active=meN-i stance=promised complement=predicate bare=no nya=no
sangkal says active=meN stance=denied complement=clause
sangsi says active=meN-kan complement=predicate bare=no nya=no
saran says active=meN-kan stance=asked complement=order bare=common nya=common
sayang says active=meN-kan stance=criticised complement=object bare=no nya=no
sebut says office_stop uncounted clause_turn dates_words active=meN,meN-kan complement=clause
seloroh says active=ber complement=marked
sentil says active=meN complement=marked
sergah says active=meN complement=marked
seru says active=meN,meN-kan,ber stance=ordered complement=order bare=common nya=common
sesal says active=meN-kan stance=criticised complement=object
sikeras says active=ber stance=claimed complement=clause bare=no nya=no
sikukuh says active=ber stance=claimed complement=clause bare=no nya=no
simpul says active=meN-kan complement=marked bare=no nya=no
sindir says active=meN stance=criticised complement=object
singgung says active=meN complement=marked bare=common
sinyalir says active=meN complement=predicate bare=no nya=no
sorot says active=meN-i stance=criticised complement=object bare=no nya=no
sumpah says active=ber stance=promised complement=marked bare=common nya=common
taksir says active=meN complement=predicate bare=no nya=no
tambah says office_stop clause_turn dates_words active=meN-kan complement=predicate bare=common
tampik says active=meN stance=denied complement=clause
tandas says office_stop dates_words active=meN-kan complement=marked
tangkis says active=meN stance=denied complement=marked
tanya says active=ber,meN-kan stance=asked complement=marked
tegas says office_stop uncounted clause_turn dates_words active=meN-kan complement=predicate bare=common nya=common
tekan says active=meN-kan complement=marked bare=common
tepis says active=meN stance=denied complement=marked
terang says office_stop nonverb clause_turn dates_words active=meN-kan complement=marked bare=common
teriak says active=meN-kan,ber complement=marked
timpal says active=meN-i complement=marked
tolak says active=meN stance=denied complement=linked bare=no nya=no
tuding says active=meN stance=criticised complement=clause
tuduh says active=meN stance=criticised complement=clause bare=common
tukas says active=meN complement=marked
tulis says active=meN,meN-kan complement=marked bare=common
tuntut says active=meN stance=asked complement=order bare=no nya=no
tutup says active=- complement=marked bare=common
tutur says office_stop uncounted clause_turn dates_words active=meN-kan,ber complement=clause
ucap says office_stop uncounted clause_turn dates_words active=meN-kan,ber complement=marked
ujar says office_stop uncounted clause_turn dates_words active=meN-kan,ber complement=clause
ulas says active=meN complement=marked
ultimatum says active=meN stance=warned complement=order bare=no nya=no
ungkap says voices office_stop uncounted clause_turn dates_words active=meN,meN-kan complement=marked
urai says active=meN-kan complement=marked
usul says active=meN-kan stance=asked complement=order bare=common nya=common
utara says place_cue voices active=meN-kan complement=marked bare=no nya=no
wanti-wanti says active=meN stance=warned complement=marked bare=common
yakin says active=meN-i,meN-kan complement=marked bare=no nya=no
# speaks_up
berterima_kasih speaks_up
angkat_bicara speaks_up
angkat_suara speaks_up
buka_suara speaks_up
buka_mulut speaks_up
bersyukur speaks_up
bereaksi speaks_up
diamini speaks_up
diragukan speaks_up
menyambut_baik speaks_up
menyambut_positif speaks_up
menyambut_gembira speaks_up
menyambut_hangat speaks_up
# cue
bilang cue office_stop form=active stem=bilang complement=clause
mengkonfirmasi cue form=active stem=konfirmasi complement=predicate
mengonfirmasi cue form=active stem=konfirmasi complement=predicate
menurut cue preposition office_stop opener nonverb uncounted relying opens_prose form=preposition stem=turut \
  complement=clause
menurutnya cue opener form=preposition_nya stem=turut complement=clause
`;
