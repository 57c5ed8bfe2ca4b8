/**
 * Names of currencies with their ISO 4217 codes; without one where several countries share the name. A row is a word,
 * its classes (see ../classes.ts) and its values.
 */
export const money = `
# currency
baht currency code=THB
dinar currency
dirham currency code=AED
dirham_uea currency code=AED
dolar_amerika currency code=USD
dolar_as currency code=USD
dolar_hongkong currency code=HKD
dolar_taiwan currency code=TWD
dolar_us currency code=USD
dollar_amerika currency code=USD
dollar_amerika_serikat currency code=USD
dollar_as currency code=USD
dollar_australia currency code=AUD
dollar_hong_kong currency code=HKD
dollar_hongkong currency code=HKD
dollar_kanada currency code=CAD
dollar_singapura currency code=SGD
dollars currency code=USD
franc currency
franc_swiss currency code=CHF
frank_swiss currency code=CHF
hryvnia currency code=UAH
krona currency
krone currency
lira currency code=TRY
paun currency code=GBP
peso currency
pound currency code=GBP
pound_sterling currency code=GBP
pound_sterling_inggris currency code=GBP
pounds currency code=GBP
poundsterling currency code=GBP
poundsterling_inggris currency code=GBP
real_saudi currency code=SAR
renminbi currency code=CNY
rial currency
ringgit currency code=MYR
riyal currency code=SAR
riyal_saudi currency code=SAR
rubel currency code=RUB
rupee currency code=INR
rupee_india currency code=INR
shekel currency code=ILS
us_dollar currency code=USD
us_dollars currency code=USD
won currency code=KRW
won_korea currency code=KRW
won_korsel currency code=KRW
yen currency code=JPY
yuan currency code=CNY
yuan_china currency code=CNY
yuan_cina currency code=CNY
`;
