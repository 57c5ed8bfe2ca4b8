/** Numbers in words, and what makes them rough. A row is a word, its classes (see ../classes.ts) and its values. */
export const numbers = `
# numeral
belas numeral numeral=teen value=10
belasan numeral open_number numeral=vague low=11 high=19
billion numeral numeral=scale power=9
delapan numeral numeral=digit value=8
empat numeral numeral=digit value=4
enam numeral numeral=digit value=6
jt numeral numeral=scale power=6
juta numeral numeral=scale power=6
jutaan numeral open_number numeral=vague low=1000000 high=9999999
koma numeral numeral=point
kuadriliun numeral numeral=scale power=15
lima numeral numeral=digit value=5
milar numeral numeral=scale power=9
miliar numeral numeral=scale power=9
miliaran numeral numeral=vague low=1000000000 high=9999999999
million numeral numeral=scale power=6
milyar numeral numeral=scale power=9
milyaran numeral numeral=vague low=1000000000 high=9999999999
nol numeral numeral=digit value=0
puluh numeral numeral=times value=10
puluhan numeral open_number numeral=vague low=20 high=99
ratus numeral numeral=times value=100 power=2
ratusan numeral open_number numeral=vague low=100 high=999
rb numeral numeral=scale power=3
ribu numeral numeral=scale power=3
ribuan numeral open_number numeral=vague low=1000 high=9999
sebelas numeral numeral=fixed value=11
sejuta numeral numeral=one-scale power=6
sekuadriliun numeral numeral=one-scale power=15
sembilan numeral numeral=digit value=9
semiliar numeral numeral=one-scale power=9
semilyar numeral numeral=one-scale power=9
seperempat numeral numeral=quarter value=0.25
sepuluh numeral numeral=fixed value=10
seratus numeral numeral=fixed value=100
seribu numeral numeral=one-scale power=3
setengah numeral numeral=half value=0.5
setriliun numeral numeral=one-scale power=12
thousand numeral numeral=scale power=3
triliun numeral numeral=scale power=12
triliunan numeral numeral=vague low=1000000000000 high=9999999999999
trillion numeral numeral=scale power=12
trilun numeral numeral=scale power=12
trilyun numeral numeral=scale power=12
tujuh numeral numeral=digit value=7
# approximate
about approximate
almost approximate
approximately approximate
around approximate
at_least approximate
belum_sampai approximate
berkisar approximate
di_atas approximate
di_bawah approximate
diatas approximate
dibawah approximate
ditaksir approximate
kira-kira approximate about_time
kisaran approximate
kurang_dari approximate about_time
kurang_lebih approximate about_time
lebih_dari approximate about_time
lebih_kurang approximate about_time
maksimal approximate
melebihi approximate
mendekati approximate
minimal approximate
more_than approximate
nearly approximate
nyaris approximate about_time
over approximate
paling_banyak approximate
paling_kurang approximate
paling_sedikit approximate
paling_tidak approximate
sedikitnya approximate
sekira approximate about_time
sekitaran approximate
sekurang-kurangnya approximate
sekurangnya approximate
setidak-tidaknya approximate
setidaknya approximate connector
tak_sampai approximate
tidak_sampai approximate
# amount_link
mencapai amount_link
sebesar amount_link
seharga amount_link
seluas amount_link
senilai amount_link
# open_number
berapa open_number
sekian open_number
# ordinal
keempat ordinal connector order=4
ketiga ordinal connector order=3
`;
