/**
 * Other names of Indonesia's provinces, regencies and cities, by Kemendagri code; written down by hand from the news.
 */

/** What news calls an area whose official name is longer. */
export const USUAL_AREA_NAMES: Readonly<Record<string, string>> = { "31": "Jakarta", "34": "DI Yogyakarta" };

/** What news calls a district that the ministry spells otherwise. */
export const USUAL_DISTRICT_NAMES: Readonly<Record<string, string>> = { "31.73.07": "Palmerah" };

/** Names beside the official ones; the tagger's features know them too. */
export const AREA_ALIASES: Readonly<Record<string, readonly string[]>> = {
  "11": ["Nanggroe Aceh Darussalam", "NAD"],
  "12": ["Sumut", "Sumatra Utara"],
  "13": ["Sumbar", "Sumatra Barat"],
  "16": ["Sumsel", "Sumatra Selatan"],
  "19": ["Bangka Belitung", "Babel"],
  "21": ["Kepri"],
  "31": ["DKI Jakarta", "DKI", "Metro Jaya", "Jakarta Raya", "Daerah Khusus Ibukota Jakarta", "Daerah Khusus Jakarta"],
  "32": ["Jabar"],
  "33": ["Jateng"],
  "34": ["Daerah Istimewa Yogyakarta", "Yogyakarta", "DIY", "Jogja", "Yogya", "Jogjakarta"],
  "35": ["Jatim"],
  "52": ["NTB"],
  "53": ["NTT"],
  "61": ["Kalbar"],
  "62": ["Kalteng"],
  "63": ["Kalsel"],
  "64": ["Kaltim"],
  "65": ["Kaltara"],
  "71": ["Sulut"],
  "72": ["Sulteng"],
  "73": ["Sulsel"],
  "74": ["Sultra"],
  "76": ["Sulbar"],
  "31.71": ["Jakpus"],
  "31.72": ["Jakut"],
  "31.73": ["Jakbar"],
  "31.74": ["Jaksel"],
  "31.75": ["Jaktim"],
  "36.74": ["Tangsel"],
  "33.72": ["Solo"],
  "73.71": ["Ujungpandang", "Ujung Pandang"],
};

/** Short forms and spellings that serve only to resolve names: the tagger's features leave them out. */
export const AREA_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  "31": ["DKJ", "Daerah Khusus Ibu Kota Jakarta"],
  "34": ["Daerah Istimewa Jogjakarta", "DI Yogya"],
  "12.01": ["Tapteng"],
  "12.02": ["Taput"],
  "12.03": ["Tapsel"],
  "12.07": ["Deliserdang"],
  "12.12": ["Toba Samosir", "Tobasa"],
  "12.13": ["Madina"],
  "12.18": ["Sergai"],
  "12.20": ["Paluta"],
  "12.21": ["Palas"],
  "12.22": ["Labusel"],
  "12.23": ["Labura"],
  "12.72": ["Pematang Siantar", "Siantar"],
  "12.77": ["Padang Sidimpuan", "Padangsidimpuan", "Sidimpuan"],
  "14.02": ["Inhu"],
  "14.04": ["Inhil"],
  "14.06": ["Rohul"],
  "14.07": ["Rohil"],
  "14.09": ["Kuansing"],
  "15.06": ["Tanjabbar"],
  "16.02": ["OKI"],
  "16.06": ["Muba"],
  "18.01": ["Lamsel"],
  "18.02": ["Lamteng"],
  "18.03": ["Lamut"],
  "18.04": ["Lambar"],
  "18.07": ["Lamtim"],
  "18.12": ["Tubaba"],
  "32.17": ["KBB"],
  "34.01": ["Kulonprogo"],
  "34.03": ["Gunung Kidul"],
  "52.01": ["Lobar"],
  "52.02": ["Loteng"],
  "52.03": ["Lotim"],
  "52.07": ["KSB"],
  "52.08": ["KLU"],
  "53.02": ["TTS"],
  "53.03": ["TTU"],
  "62.01": ["Kobar"],
  "62.02": ["Kotim"],
  "64.02": ["Kukar"],
  "64.07": ["Kubar"],
  "64.08": ["Kutim"],
  "64.09": ["PPU"],
  "71.01": ["Bolmong"],
  "71.05": ["Minsel"],
  "71.06": ["Minut"],
  "71.09": ["Sitaro"],
  "73.10": ["Pangkep"],
  "73.14": ["Sidrap"],
};

/**
 * What a bare name means where the story does not say: the better known of a city and the regency around it (in 5,338
 * articles `Kota Bandung` is written four times as often as `Kabupaten Bandung`; Bekasi, Kediri or Madiun are too even
 * to tell), the province where it holds the city, and South Korea. By folded name, the code of the reading.
 */
export const USUAL_READINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bandung: "32.73",
    bogor: "32.71",
    cirebon: "32.74",
    tangerang: "36.71",
    semarang: "33.74",
    malang: "35.73",
    kupang: "53.71",
    jayapura: "91.71",
    yogyakarta: "34",
    jambi: "15",
    bengkulu: "17",
    gorontalo: "75",
    korea: "KR",
  }),
);

/** The province that another was split from within the years of the news: what older articles say holds it. */
export const FORMER_PROVINCES: Readonly<Record<string, string>> = {
  "65": "64",
  "93": "91",
  "94": "91",
  "95": "91",
  "96": "92",
};

/** The regency or city that a province is governed from. */
export const CAPITALS: Readonly<Record<string, string>> = {
  "11": "11.71",
  "12": "12.71",
  "13": "13.71",
  "14": "14.71",
  "15": "15.71",
  "16": "16.71",
  "17": "17.71",
  "18": "18.71",
  "19": "19.71",
  "21": "21.72",
  "31": "31.71",
  "32": "32.73",
  "33": "33.74",
  "34": "34.71",
  "35": "35.78",
  "36": "36.73",
  "51": "51.71",
  "52": "52.71",
  "53": "53.71",
  "61": "61.71",
  "62": "62.71",
  "63": "63.72",
  "64": "64.72",
  "65": "65.01",
  "71": "71.71",
  "72": "72.71",
  "73": "73.71",
  "74": "74.71",
  "75": "75.71",
  "76": "76.02",
  "81": "81.71",
  "82": "82.72",
  "91": "91.71",
  "92": "92.02",
  "93": "93.01",
  "94": "94.01",
  "95": "95.01",
  "96": "96.71",
};

/**
 * Where areas lie that src/language/area-points.ts lacks, by code: latitude and longitude in degrees, to a tenth or
 * two; written down by hand from general knowledge.
 */
export const MORE_AREA_POINTS: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  "12.04": [1.1, 97.8],
  "16.72": [-4.0, 103.25],
  "31.71": [-6.18, 106.83],
  "31.72": [-6.13, 106.89],
  "31.73": [-6.17, 106.76],
  "31.74": [-6.26, 106.81],
  "53.17": [-9.6, 119.7],
  "62.08": [-2.7, 111.2],
  "62.10": [-1.1, 113.9],
  "64.03": [2.15, 117.5],
  "72.11": [-1.6, 123.5],
  "74.02": [-3.9, 122.1],
  "74.11": [-4.0, 121.9],
  "76.01": [-1.2, 119.4],
};
