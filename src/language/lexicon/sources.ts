/** Sources that articles credit, and the words that credit them. A row: word, classes (see ../classes.ts), values. */
export const sources = `
# credit
disadur credit
menyadur credit
disitat credit
menyitat credit
# source_noun
tabloid source_noun title=yes source=outlet press=yes
radio source_noun title=yes source=broadcast
jurnal source_noun press_name title=yes source=document
# credit
diwartakan credit credits=press
disiarkan credit credits=press
dimuat credit credits=press
# source_noun
laman_resmi source_noun source=website
situs_resmi source_noun source=website
situs_web source_noun source=website
website source_noun source=website no_name
website_resmi source_noun source=website
portal source_noun source=website
situs_berita source_noun source=outlet
portal_berita source_noun source=outlet
media_lokal source_noun source=outlet press=yes
media_massa source_noun source=outlet press=yes
surat_kabar source_noun source=outlet press=yes
kantor_berita source_noun source=agency press=yes
laporan_kantor_berita source_noun source=agency press=yes
stasiun_televisi source_noun source=broadcast press=yes
stasiun_tv source_noun source=broadcast press=yes
kanal_youtube source_noun source=broadcast
channel_youtube source_noun source=broadcast
saluran_youtube source_noun source=broadcast
akun_youtube source_noun source=broadcast
siniar source_noun source=broadcast
akun_instagram source_noun account post source=social
akun_twitter source_noun account post source=social
akun_x source_noun account source=social
akun_facebook source_noun account post source=social
akun_tiktok source_noun account post source=social
akun_resmi source_noun source=social
akun_media_sosial source_noun account post source=social
siaran_pers source_noun statement source=statement
rilis_resmi source_noun statement source=statement
keterangan_tertulis source_noun statement source=statement
keterangan_resmi source_noun statement source=statement
keterangan_pers source_noun statement source=statement
pernyataan_resmi source_noun statement source=statement
pernyataan_tertulis source_noun statement source=statement
# statement
sebuah_pernyataan statement
# inviting
cek inviting
simak inviting
follow inviting
ikuti inviting
kunjungi inviting
hubungi inviting calling_cue
lebih_lanjut inviting
selengkapnya inviting more_links page_link_part
kuis inviting
daftar inviting
mendaftar inviting unattained
mempromosikan inviting
promosi inviting
# relying
merujuk relying
mengacu_pada relying
# reports
melaporkan reports
mewartakan reports
memberitakan reports
# photo_label
kredit_foto photo_label
sumber_foto photo_label
# whose
pribadi whose
# received
diperoleh received
dirilis received
diterima received
`;
