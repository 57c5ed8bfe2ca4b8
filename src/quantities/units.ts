import { type Lexicon, lexicon, type Match } from "./lexicon.ts";

/** A unit of measure. */
export interface Unit {
  /** UCUM. */
  readonly ucum: string;
  /** The power of ten that leads from the written unit to it: a kuintal is 100 kg. */
  readonly shift: number;
  /** True where a number in words is no measure: `dua kaki` are legs. */
  readonly digitsOnly: boolean;
}

/** Names: in any case. Source of the codes: UCUM 2.1. */
const NAMES: readonly (readonly [names: string, ucum: string, shift?: number])[] = [
  // length
  ["nanometer", "nm"],
  ["mikron|mikrometer", "um"],
  ["milimeter|mili meter", "mm"],
  ["sentimeter|centimeter|senti meter", "cm"],
  ["meter|metre|meters|mdpl|meter dpl|meter di atas permukaan laut", "m"],
  ["kilometer|kilo meter|kilometre|kilometers", "km"],
  ["inci|inchi|inch|inches", "[in_i]"],
  ["kaki|feet", "[ft_i]"],
  ["yard|yards", "[yd_i]"],
  ["mil|miles", "[mi_i]"],
  ["mil laut|nautical mile|nautical miles", "[nmi_i]"],
  ["tahun cahaya", "[ly]"],
  // area
  ["sentimeter persegi|cm persegi", "cm2"],
  ["meter persegi|m persegi", "m2"],
  ["kilometer persegi|km persegi", "km2"],
  ["hektare|hektar|hectare|hectares", "har"],
  // volume
  ["mililiter|mili liter", "mL"],
  ["liter|litre|liters", "L"],
  ["kiloliter|kilo liter", "kL"],
  ["sentimeter kubik|cm kubik", "cm3"],
  ["meter kubik|m kubik|kubik", "m3"],
  ["barel|barrel|barrels", "[bbl_us]"],
  ["galon|gallon|gallons", "[gal_us]"],
  // mass
  ["mikrogram", "ug"],
  ["miligram", "mg"],
  ["gram", "g"],
  ["ons", "g", 2],
  ["kilogram|kilo gram|kilo|kilograms", "kg"],
  ["kuintal|kwintal", "kg", 2],
  ["ton|tonnes|tons|metrik ton|metric ton", "t"],
  // energy, power, force
  ["joule", "J"],
  ["kilojoule", "kJ"],
  ["kalori", "[Cal]"],
  ["kilokalori|kilo kalori", "kcal"],
  ["watt", "W"],
  ["kilowatt|kilo watt", "kW"],
  ["megawatt|mega watt", "MW"],
  ["gigawatt|giga watt", "GW"],
  ["watt hour|watt-hour", "W.h"],
  ["kilowatt hour|kilowatt-hour|kilowatt jam", "kW.h"],
  ["megawatt hour|megawatt-hour|megawatt jam", "MW.h"],
  ["tenaga kuda|daya kuda|horsepower", "[HP]"],
  ["volt", "V"],
  ["kilovolt", "kV"],
  ["volt ampere|volt amphere", "V.A"],
  ["ampere", "A"],
  ["newton meter", "N.m"],
  // speed
  ["knot|knots", "[kn_i]"],
  ["mil per jam", "[mi_i]/h"],
  // temperature, angle
  ["derajat celsius|derajat celcius|derajat selsius|celsius|celcius", "Cel"],
  ["derajat fahrenheit|fahrenheit", "[degF]"],
  ["kelvin", "K"],
  ["derajat", "deg"],
  // sound, frequency, pressure
  ["desibel|decibel", "dB"],
  ["lux", "lx"],
  ["hertz", "Hz"],
  ["kilohertz", "kHz"],
  ["megahertz", "MHz"],
  ["gigahertz", "GHz"],
  ["milibar", "mbar"],
  // data
  ["kilobyte|kilobita", "kBy"],
  ["megabyte|megabita", "MBy"],
  ["gigabyte|gigabita", "GBy"],
  ["terabyte|terabita", "TBy"],
  ["petabyte", "PBy"],
  ["kilobit per detik", "kbit/s"],
  ["megabit per detik", "Mbit/s"],
  ["gigabit per detik", "Gbit/s"],
];

/** Symbols: case counts. */
const SYMBOLS: readonly (readonly [symbols: string, ucum: string, shift?: number])[] = [
  ["nm", "nm"],
  ["µm|μm", "um"],
  ["mm", "mm"],
  ["cm|Cm|CM", "cm"],
  ["m", "m"],
  ["km|Km|KM", "km"],
  ["ft", "[ft_i]"],
  ["mm2|mm²", "mm2"],
  ["cm2|cm²", "cm2"],
  ["m2|m²|M2", "m2"],
  ["km2|km²|Km2", "km2"],
  ["ha|Ha|HA", "har"],
  ["ml|mL|ML", "mL"],
  ["cc|CC|cm3|cm³", "cm3"],
  ["l|L|ltr", "L"],
  ["kl|KL|kL", "kL"],
  ["m3|m³|M3", "m3"],
  ["mg", "mg"],
  ["mcg|µg|ugram", "ug"],
  ["bph|bopd", "[bbl_us]/d"],
  ["ppm", "[ppm]"],
  ["g|gr|Gr", "g"],
  ["kg|Kg|KG", "kg"],
  ["kJ", "kJ"],
  ["kcal|kkal|Kkal|kKal", "kcal"],
  ["kal", "[Cal]"],
  ["W|w", "W"],
  ["kW|KW", "kW"],
  ["MW|Mw", "MW"],
  ["GW", "GW"],
  ["Wh", "W.h"],
  ["kWh|KWh|kwh|KWH", "kW.h"],
  ["MWh", "MW.h"],
  ["GWh", "GW.h"],
  ["TWh", "TW.h"],
  ["hp|HP|dk|PS|tk", "[HP]"],
  ["Nm", "N.m"],
  ["VA", "V.A"],
  ["kVA", "kV.A"],
  ["MVA", "MV.A"],
  ["V", "V"],
  ["kV|KV", "kV"],
  ["mAh", "mA.h"],
  ["kpj|km/jam|Km/jam|km/h|kmh|kph", "km/h"],
  ["mph", "[mi_i]/h"],
  ["°C|°c", "Cel"],
  ["°F", "[degF]"],
  ["°", "deg"],
  ["dB", "dB"],
  ["Hz", "Hz"],
  ["kHz|KHz", "kHz"],
  ["MHz|Mhz", "MHz"],
  ["GHz|Ghz", "GHz"],
  ["mmHg", "mm[Hg]"],
  ["hPa", "hPa"],
  ["psi", "[psi]"],
  ["KB|kB", "kBy"],
  ["MB", "MBy"],
  ["GB|Gb", "GBy"],
  ["TB", "TBy"],
  ["kbps|Kbps", "kbit/s"],
  ["Mbps|mbps", "Mbit/s"],
  ["Gbps", "Gbit/s"],
];

/** What a measure is taken per. Time words stand for the unit of time. */
const DENOMINATORS: readonly (readonly [names: string, ucum: string])[] = [
  ["detik|sekon", "s"],
  ["menit", "min"],
  ["jam", "h"],
  ["hari", "d"],
  ["bulan", "mo"],
  ["tahun", "a"],
  ["kilometer|km", "km"],
  ["meter", "m"],
  ["meter persegi|m2", "m2"],
  ["meter kubik|m3|kubik", "m3"],
  ["liter", "L"],
  ["hektare|hektar|ha", "har"],
  ["kilogram|kg", "kg"],
  ["ton", "t"],
];

const WORDS_ARE_NO_MEASURE = new Set([
  "kaki",
  "m",
  "M",
  "g",
  "l",
  "L",
  "W",
  "w",
  "V",
  "PS",
  "tk",
  "dk",
  "mil",
  "ha",
  "Ha",
  "HA",
]);

const spread = (table: typeof NAMES): (readonly [string, Unit])[] =>
  table.flatMap(([names, ucum, shift]) =>
    names
      .split("|")
      .map((name) => [name, { ucum, shift: shift ?? 0, digitsOnly: WORDS_ARE_NO_MEASURE.has(name) }] as const),
  );

const unitWordAt: Lexicon<Unit> = lexicon(spread(NAMES), spread(SYMBOLS));
const denominatorAt = lexicon(
  DENOMINATORS.flatMap(([names, ucum]) => names.split("|").map((name) => [name, ucum] as const)),
);

/** The unit at `at`, a rate with its denominator: `meter`, `km/jam`, `liter per detik`. Nothing at or after `limit` is read. */
export function unitAt(text: string, at: number, limit: number): Match<Unit> | null {
  const unit = unitWordAt(text, at);
  if (!unit || unit.end > limit) return null;
  if (unit.value.ucum.includes("/")) return unit;
  let next = unit.end;
  if (text.charAt(next) === "/") next++;
  else if (text.startsWith(" per ", next)) next += 5;
  else return unit;
  const per = denominatorAt(text, next);
  if (!per || per.end > limit) return unit;
  return { value: { ...unit.value, ucum: `${unit.value.ucum}/${per.value}` }, end: per.end };
}
