/** Words of newsrooms: sections, labels, channels, what headlines keep small. A row is a word, its classes (see ../classes.ts) and its values. */
export const press = `
# headline_small
a headline_small
ala headline_small
an headline_small
bak headline_small
by headline_small byline_label byline=author_colon
dgn headline_small
on headline_small
to headline_small
utk headline_small
# section
bisnis section office_modifier
bola section
edukasi section
health section
humaniora section
internasional section
kuliner section
lifestyle section
megapolitan section
nasional section office_modifier
news section
opini section no_dateline
otomotif section
properti section
sains section
seleb section
selebritas section
sepakbola section
showbiz section
sport section
sports section
tekno section
travel section
wisata section
# byline_label
author byline_label byline=author
kontributor byline_label byline=author
penyelaras_bahasa byline_label byline=editor
penyunting byline_label byline=editor
pewarta byline_label byline=author
rep byline_label byline=author_colon
reporter byline_label byline=author
uploader byline_label byline=editor
# publishing
dibuat publishing
diperbarui publishing
dipublikasikan publishing
diterbitkan publishing
diupdate publishing
posted publishing
publish publishing
published publishing
tayang publishing
terbit publishing
update publishing no_dateline
updated publishing
updater publishing
# channel
google_news channel
newsletter channel
saluran channel
telegram channel
wa channel
# no_dateline
as no_dateline no_institution
breaking no_dateline
china no_dateline
iran no_dateline
israel no_dateline
live no_dateline
rusia no_dateline
ukraina no_dateline
# calling
alumnus calling
# zodiac
aquarius zodiac
aries zodiac
cancer zodiac
capricorn zodiac
gemini zodiac
leo zodiac
libra zodiac
pisces zodiac
sagitarius zodiac
sagittarius zodiac
scorpio zodiac
taurus zodiac
virgo zodiac
# inner_capital
beritasatu inner_capital
bukuwarung inner_capital
bumdes inner_capital
bumdesma inner_capital
chatgpt inner_capital
detikx inner_capital
gofood inner_capital
gopay inner_capital
grabfood inner_capital
gridoto inner_capital
inews inner_capital
iphone inner_capital
jaklingko inner_capital
jakpro inner_capital
jawapos inner_capital
kawalcovid inner_capital
kemenpupr inner_capital
kspsi inner_capital
linkaja inner_capital
linkedin inner_capital
mcdonald inner_capital
motogp inner_capital
nasdem inner_capital
openai inner_capital
paypal inner_capital
pedulilindungi inner_capital
playstation inner_capital
posind inner_capital
shopeefood inner_capital
shopeepay inner_capital
spacex inner_capital
transjakarta inner_capital
tribunjatim inner_capital
tvone inner_capital
whatsapp inner_capital channel
# opens_prose
sekadar opens_prose
# month_english
august month_english month=8
december month_english month=12
february month_english month=2
january month_english month=1
july month_english month=7
june month_english month=6
march month_english month=3
october month_english month=10
`;
