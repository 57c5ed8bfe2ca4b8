/** Days, months, zones, parts of the day, feasts. A row is a word, its classes (see ../classes.ts) and its values. */
export const time = `
# weekday
ahad weekday weekday=7
jum'at weekday weekday=5
jumat weekday weekday=5
kamis weekday weekday=4
minggu weekday weekday=7
rabu weekday weekday=3
sabtu weekday weekday=6
selasa weekday weekday=2
senin weekday weekday=1
# month
agustus month month=8
april month month=4
desember month month=12
februari month month=2
januari month month=1
juli month month=7
juni month month=6
maret month month=3
mei month abbreviation month=5 stop=number
nopember month month=11
november month month=11
oktober month month=10
pebruari month month=2
september month month=9
# zone
gmt zone offset=+00:00
utc zone offset=+00:00
wib zone offset=+07:00
wit zone offset=+09:00
wita zone offset=+08:00
# day_part
malam day_part part=TNI
pagi day_part part=TMO
petang day_part nonagent part=TEV
siang day_part part=TAF
sore day_part part=TAF
subuh day_part part=TMO
# feast
adha feast
fitri feast
idul feast
imlek feast
lebaran feast
natal feast
nyepi feast
paskah feast
ramadan feast
ramadhan feast
waisak feast
`;
