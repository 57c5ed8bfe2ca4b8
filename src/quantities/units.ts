import { LEXICON } from "../language/lexicon.ts";
import { valuesOf } from "../language/words.ts";
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

/** Symbols that a number in words does not go before: `dua m` are letters. */
const DIGITS_ONLY = new Set("m M g l L W w V PS tk dk ha Ha HA".split(" "));

const SYMBOL_UNITS = SYMBOLS.flatMap(([symbols, ucum, shift]) =>
  symbols
    .split("|")
    .map((name): [string, Unit] => [name, { ucum, shift: shift ?? 0, digitsOnly: DIGITS_ONLY.has(name) }]),
);
/** Names: in any case. Source of the codes: UCUM 2.1. */
const NAMED_UNITS = LEXICON.wordsOf("measure").map((name): [string, Unit] => {
  const { ucum = "", shift = "0", spelled } = LEXICON.find(name)?.values ?? {};
  return [name, { ucum, shift: Number(shift), digitsOnly: spelled === "no" }];
});
/** Units of time as UCUM has them: what a measure is taken per. */
const TIME_CODES: Readonly<Record<string, string>> = {
  second: "s",
  minute: "min",
  hour: "h",
  day: "d",
  week: "wk",
  month: "mo",
  year: "a",
};
const TIMES = valuesOf("time_unit", "grain").flatMap(([name, grain]): [string, string][] =>
  TIME_CODES[grain] === undefined ? [] : [[name, TIME_CODES[grain]]],
);

const unitWordAt: Lexicon<Unit> = lexicon(NAMED_UNITS, SYMBOL_UNITS);
/** What a rate is taken per: a time, or a measure that is none itself. */
export const denominatorAt: Lexicon<string> = lexicon(
  [
    ...TIMES,
    ...NAMED_UNITS.flatMap(([name, { ucum, shift }]): [string, string][] =>
      shift === 0 && !ucum.includes("/") ? [[name, ucum]] : [],
    ),
  ],
  SYMBOL_UNITS.flatMap(([name, { ucum, shift }]): [string, string][] =>
    shift === 0 && !ucum.includes("/") ? [[name, ucum]] : [],
  ),
);

/**
 * The unit at `at`, a rate with its denominator: `meter`, `km/jam`, `liter per detik`. Nothing at or after `limit` is
 * read.
 */
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
