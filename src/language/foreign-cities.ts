/**
 * Capitals and other well-known cities abroad by the names that Indonesian news uses; written down by hand from general
 * knowledge. Coordinates are of the city centre, rounded to a tenth of a degree.
 */
export interface ForeignCity {
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}

const TABLE = `
Washington|Washington DC,Washington D.C.|US|38.9|-77.0
New York|New York City,Kota New York|US|40.7|-74.0
Los Angeles||US|34.1|-118.2
San Francisco||US|37.8|-122.4
Chicago||US|41.9|-87.6
Boston||US|42.4|-71.1
Houston||US|29.8|-95.4
Dallas||US|32.8|-96.8
Miami||US|25.8|-80.2
Seattle||US|47.6|-122.3
Philadelphia|Filadelfia|US|40.0|-75.2
Atlanta||US|33.7|-84.4
Detroit||US|42.3|-83.0
Las Vegas||US|36.2|-115.1
New Orleans||US|30.0|-90.1
Minneapolis||US|45.0|-93.3
Denver||US|39.7|-105.0
San Diego||US|32.7|-117.2
Honolulu||US|21.3|-157.9
Ottawa||CA|45.4|-75.7
Toronto||CA|43.7|-79.4
Montreal||CA|45.5|-73.6
Vancouver||CA|49.3|-123.1
Mexico City|Kota Meksiko,Meksiko City|MX|19.4|-99.1
Havana||CU|23.1|-82.4
Panama City||PA|9.0|-79.5
Port-au-Prince||HT|18.5|-72.3
Caracas||VE|10.5|-66.9
Bogota|Bogotá|CO|4.7|-74.1
Quito||EC|-0.2|-78.5
Lima||PE|-12.0|-77.0
La Paz||BO|-16.5|-68.1
Brasilia||BR|-15.8|-47.9
Rio de Janeiro||BR|-22.9|-43.2
Sao Paulo|São Paulo|BR|-23.6|-46.6
Asuncion||PY|-25.3|-57.6
Montevideo||UY|-34.9|-56.2
Buenos Aires||AR|-34.6|-58.4
Santiago||CL|-33.4|-70.7
London||GB|51.5|-0.1
Manchester||GB|53.5|-2.2
Liverpool||GB|53.4|-3.0
Birmingham||GB|52.5|-1.9
Glasgow||GB|55.9|-4.3
Edinburgh|Edinburg|GB|55.9|-3.2
Cardiff||GB|51.5|-3.2
Belfast||GB|54.6|-5.9
Oxford||GB|51.8|-1.3
Cambridge||GB|52.2|0.1
Dublin||IE|53.3|-6.3
Paris||FR|48.9|2.4
Marseille||FR|43.3|5.4
Lyon||FR|45.8|4.8
Nice||FR|43.7|7.3
Strasbourg||FR|48.6|7.8
Cannes||FR|43.6|7.0
Brussels|Brussel,Brusel|BE|50.9|4.4
Amsterdam||NL|52.4|4.9
Den Haag|The Hague|NL|52.1|4.3
Rotterdam||NL|51.9|4.5
Leiden||NL|52.2|4.5
Luksemburg||LU|49.6|6.1
Berlin||DE|52.5|13.4
Muenchen|München,Munich,Munchen|DE|48.1|11.6
Frankfurt||DE|50.1|8.7
Hamburg||DE|53.6|10.0
Koeln|Köln,Cologne|DE|50.9|7.0
Bonn||DE|50.7|7.1
Wina|Vienna|AT|48.2|16.4
Jenewa|Geneva|CH|46.2|6.1
Zurich|Zürich|CH|47.4|8.5
Bern||CH|46.9|7.4
Davos||CH|46.8|9.8
Lausanne||CH|46.5|6.6
Roma|Rome|IT|41.9|12.5
Milan|Milano|IT|45.5|9.2
Venesia|Venice|IT|45.4|12.3
Napoli|Naples|IT|40.9|14.3
Turin|Torino|IT|45.1|7.7
Madrid||ES|40.4|-3.7
Barcelona||ES|41.4|2.2
Valencia||ES|39.5|-0.4
Sevilla||ES|37.4|-6.0
Lisabon|Lisbon,Lisboa|PT|38.7|-9.1
Kopenhagen|Copenhagen|DK|55.7|12.6
Oslo||NO|59.9|10.8
Stockholm||SE|59.3|18.1
Helsinki||FI|60.2|24.9
Reykjavik||IS|64.1|-21.9
Warsawa|Warsaw|PL|52.2|21.0
Krakow||PL|50.1|19.9
Praha|Prague|CZ|50.1|14.4
Bratislava||SK|48.1|17.1
Budapest||HU|47.5|19.0
Bukares|Bucharest|RO|44.4|26.1
Sofia||BG|42.7|23.3
Beograd|Belgrade|RS|44.8|20.5
Zagreb||HR|45.8|16.0
Sarajevo||BA|43.9|18.4
Ljubljana||SI|46.1|14.5
Tirana||AL|41.3|19.8
Athena|Athens|GR|38.0|23.7
Nikosia||CY|35.2|33.4
Moskow|Moskwa,Moscow,Moskva|RU|55.8|37.6
Saint Petersburg|St Petersburg,St. Petersburg|RU|59.9|30.3
Sochi||RU|43.6|39.7
Vladivostok||RU|43.1|131.9
Kiev|Kyiv|UA|50.5|30.5
Kharkiv||UA|50.0|36.2
Odessa|Odesa|UA|46.5|30.7
Mariupol||UA|47.1|37.5
Donetsk||UA|48.0|37.8
Lviv||UA|49.8|24.0
Minsk||BY|53.9|27.6
Vilnius||LT|54.7|25.3
Riga||LV|56.9|24.1
Tallinn||EE|59.4|24.8
Tbilisi||GE|41.7|44.8
Yerevan||AM|40.2|44.5
Baku||AZ|40.4|49.9
Ankara||TR|39.9|32.9
Istanbul||TR|41.0|29.0
Yerusalem|Jerusalem|IL|31.8|35.2
Tel Aviv||IL|32.1|34.8
Haifa||IL|32.8|35.0
Ramallah||PS|31.9|35.2
Kota Gaza|Gaza City|PS|31.5|34.5
Hebron||PS|31.5|35.1
Rafah||PS|31.3|34.2
Betlehem||PS|31.7|35.2
Beirut||LB|33.9|35.5
Damaskus|Damascus|SY|33.5|36.3
Aleppo||SY|36.2|37.2
Homs||SY|34.7|36.7
Amman||JO|31.9|35.9
Bagdad|Baghdad|IQ|33.3|44.4
Mosul||IQ|36.3|43.1
Basra||IQ|30.5|47.8
Kirkuk||IQ|35.5|44.4
Fallujah||IQ|33.3|43.8
Najaf||IQ|32.0|44.3
Teheran|Tehran|IR|35.7|51.4
Riyadh|Riyad|SA|24.7|46.7
Jeddah||SA|21.5|39.2
Makkah|Mekah,Mekkah|SA|21.4|39.8
Madinah|Medina|SA|24.5|39.6
Mina||SA|21.4|39.9
Arafah||SA|21.4|40.0
Doha||QA|25.3|51.5
Manama||BH|26.2|50.6
Dubai||AE|25.2|55.3
Abu Dhabi||AE|24.5|54.4
Muskat|Muscat|OM|23.6|58.4
Sanaa|Sana'a|YE|15.4|44.2
Aden||YE|12.8|45.0
Kabul||AF|34.5|69.2
Kandahar||AF|31.6|65.7
Islamabad||PK|33.7|73.1
Karachi||PK|24.9|67.0
Lahore||PK|31.5|74.3
Peshawar||PK|34.0|71.5
New Delhi|Delhi|IN|28.6|77.2
Mumbai|Bombay|IN|19.1|72.9
Kolkata|Kalkuta|IN|22.6|88.4
Bangalore|Bengaluru|IN|13.0|77.6
Chennai||IN|13.1|80.3
Kathmandu||NP|27.7|85.3
Dhaka||BD|23.8|90.4
Kolombo|Colombo|LK|6.9|79.9
Naypyidaw||MM|19.8|96.1
Yangon|Rangoon|MM|16.8|96.2
Bangkok||TH|13.8|100.5
Phuket||TH|7.9|98.4
Pattaya||TH|12.9|100.9
Chiang Mai||TH|18.8|99.0
Vientiane||LA|18.0|102.6
Phnom Penh||KH|11.6|104.9
Hanoi||VN|21.0|105.8
Ho Chi Minh City|Kota Ho Chi Minh,Saigon|VN|10.8|106.7
Manila||PH|14.6|121.0
Cebu||PH|10.3|123.9
Davao||PH|7.1|125.6
Kuala Lumpur||MY|3.1|101.7
Putrajaya||MY|2.9|101.7
Kuching||MY|1.6|110.3
Kota Kinabalu||MY|6.0|116.1
Johor Bahru||MY|1.5|103.7
Bandar Seri Begawan||BN|4.9|114.9
Dili||TL|-8.6|125.6
Beijing|Peking|CN|39.9|116.4
Shanghai||CN|31.2|121.5
Wuhan||CN|30.6|114.3
Guangzhou||CN|23.1|113.3
Shenzhen||CN|22.5|114.1
Chongqing||CN|29.6|106.6
Hong Kong|Hongkong|HK|22.3|114.2
Makau|Macau|MO|22.2|113.5
Taipei||TW|25.0|121.6
Ulan Bator|Ulaanbaatar|MN|47.9|106.9
Seoul||KR|37.6|127.0
Busan||KR|35.2|129.1
Incheon||KR|37.5|126.7
Pyongyang||KP|39.0|125.8
Tokyo||JP|35.7|139.7
Osaka||JP|34.7|135.5
Kyoto||JP|35.0|135.8
Hiroshima||JP|34.4|132.5
Nagasaki||JP|32.7|129.9
Nagoya||JP|35.2|136.9
Sapporo||JP|43.1|141.4
Canberra||AU|-35.3|149.1
Sydney||AU|-33.9|151.2
Melbourne||AU|-37.8|145.0
Brisbane||AU|-27.5|153.0
Perth||AU|-32.0|115.9
Darwin||AU|-12.5|130.8
Adelaide||AU|-34.9|138.6
Wellington||NZ|-41.3|174.8
Auckland||NZ|-36.9|174.8
Christchurch||NZ|-43.5|172.6
Port Moresby||PG|-9.4|147.2
Kairo|Cairo|EG|30.0|31.2
Alexandria|Iskandariyah|EG|31.2|29.9
Sharm el-Sheikh||EG|27.9|34.3
Tripoli||LY|32.9|13.2
Benghazi||LY|32.1|20.1
Tunis||TN|36.8|10.2
Aljir|Algiers|DZ|36.8|3.1
Rabat||MA|34.0|-6.8
Marrakesh|Marrakech|MA|31.6|-8.0
Casablanca||MA|33.6|-7.6
Khartoum||SD|15.5|32.6
Juba||SS|4.9|31.6
Addis Ababa||ET|9.0|38.7
Mogadishu||SO|2.0|45.3
Nairobi||KE|-1.3|36.8
Kampala||UG|0.3|32.6
Kigali||RW|-1.9|30.1
Dar es Salaam||TZ|-6.8|39.3
Kinshasa||CD|-4.3|15.3
Luanda||AO|-8.8|13.2
Lusaka||ZM|-15.4|28.3
Harare||ZW|-17.8|31.1
Maputo||MZ|-26.0|32.6
Pretoria||ZA|-25.7|28.2
Johannesburg||ZA|-26.2|28.0
Cape Town||ZA|-33.9|18.4
Abuja||NG|9.1|7.4
Lagos||NG|6.5|3.4
Accra||GH|5.6|-0.2
Dakar||SN|14.7|-17.4
Bamako||ML|12.6|-8.0
Abidjan||CI|5.3|-4.0
Monrovia||LR|6.3|-10.8
Freetown||SL|8.5|-13.2`;

export const FOREIGN_CITIES: readonly ForeignCity[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [name, aliases, country, latitude, longitude] = line.split("|") as [string, string, string, string, string];
    return {
      name,
      aliases: aliases === "" ? [] : aliases.split(","),
      country,
      latitude: Number(latitude),
      longitude: Number(longitude),
    };
  });
