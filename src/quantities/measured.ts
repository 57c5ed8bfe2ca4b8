/** What a number is an amount of: money, a share, a measure or a count. */

import type { AmountKind } from "../core/annotations.ts";
import { LEXICON } from "../language/lexicon.ts";
import { anyOf } from "../language/patterns.ts";
import { type Rule, ruleTable } from "../language/rules.ts";
import { ageAt } from "./age.ts";
import { countedAfter, isLabel } from "./counting.ts";
import { currencyAt, currencyBefore } from "./currencies.ts";
import { magnitudeAfter, magnitudeBefore } from "./magnitude.ts";
import { INDONESIAN, type Style } from "./number-style.ts";
import { numberAt } from "./number-words.ts";
import { afterSpace, type NumberWords, shifted } from "./numbers.ts";
import { percentAt } from "./percent.ts";
import { unitAt } from "./units.ts";

/** An answer, and where the words that say so end. */
export interface Measured {
  /** The id of the rule that read it. */
  readonly rule: string;
  readonly kind: AmountKind;
  readonly unit: string | null;
  readonly noun: string | null;
  /** Power of ten from the written unit to `unit`. */
  readonly shift: number;
  readonly end: number;
  readonly rough: boolean;
  /** True where there are no thousandths of it: persons, money. */
  readonly whole: boolean;
  /** Of how many it is: 10 in `9 dari 10 responden`. */
  readonly outOf: number | null;
}

/** What stands before a number and says what it is an amount of: `Rp`, `magnitudo`. */
export interface Prefix {
  readonly start: number;
  readonly kind: "money" | "measure";
  readonly unit: string | null;
}

/** The prefix of the number at `at`. */
export function prefixBefore(text: string, at: number): Prefix | null {
  const currency = currencyBefore(text, at);
  if (currency) return { start: currency.start, kind: "money", unit: currency.code };
  const magnitude = magnitudeBefore(text, at);
  return magnitude === null ? null : { start: magnitude, kind: "measure", unit: null };
}

const MONEY_TAIL = /,-+|\.-+/y;

/** What a rule may leave out of its answer. */
type Answer = Partial<Measured> & { readonly end: number };

const measured = (kind: AmountKind, { end, ...rest }: Answer): Omit<Measured, "rule"> => ({
  kind,
  unit: null,
  noun: null,
  shift: 0,
  end,
  rough: false,
  whole: false,
  outOf: null,
  ...rest,
});

/** The calendar reads ages too, as lengths of time. */
export const AGE = "amount/age";

/**
 * How the words after a number say that it is an amount; null where they do not. `next` is after the number's blank.
 */
interface AfterRule extends Rule {
  readonly read: (text: string, n: NumberWords, next: number, limit: number) => Omit<Measured, "rule"> | null;
}

const AFTER_NUMBER: readonly AfterRule[] = [
  {
    id: AGE,
    about: "How old someone or something is",
    examples: ["Ia berusia [62 tahun] kini.", "Sulastri ([62 tahun]) pergi.", "Bocah [9 tahun] itu pulang."],
    not: ["Hakim memvonis terdakwa 5 tahun penjara.", "Ia bekerja 12 tahun di sana.", "Kontraknya (3 tahun) habis."],
    read: (text, n, next) => {
      const age = ageAt(text, n, next);
      return age && measured("measure", { unit: age.value, end: age.end });
    },
  },
  {
    id: "amount/percent",
    about: "A share, or points of one",
    examples: ["Naik [25 persen].", "Naik [1,5%].", "Bunga naik [25 basis poin]."],
    read: (text, _n, next) => {
      const percent = percentAt(text, next);
      return percent && measured("percent", { ...percent.value, end: percent.end });
    },
  },
  {
    id: "amount/currency-after",
    about: "Money, its currency behind",
    examples: ["Nilainya [5 juta dolar AS].", "Membayar [seribu rupiah]."],
    read: (text, _n, next) => {
      const currency = currencyAt(text, next);
      return currency && measured("money", { unit: currency.value, end: currency.end, whole: true });
    },
  },
  {
    id: "amount/magnitude-after",
    about: "The magnitude of an earthquake, named behind",
    examples: ["Gempa [6,5 SR] terasa."],
    read: (text, n) => {
      const end = magnitudeAfter(text, n);
      return end === null ? null : measured("measure", { end });
    },
  },
  {
    id: "amount/unit",
    about: "A measure",
    examples: ["Sejauh [12,5 km].", "Melaju [100 km/jam].", "Seluas [dua hektare]."],
    not: ["Mobil E 8840 PS melintas.", "Pasar 4W Sales naik."],
    read: (text, n, next, limit) => {
      const unit = unitAt(text, next, limit);
      if (!unit || isPlate(text, n, unit.end) || (unit.value.digitsOnly && n.spelled)) return null;
      if (next === n.end && text[next] === "W" && !speaksOfPower(text, n.start)) return null; // `4W Sales`, `5W + 1H`
      const ucum = unit.value.ucum === "deg" && speaksOfHeat(text, n.start) ? "Cel" : unit.value.ucum;
      return measured("measure", { unit: ucum, shift: unit.value.shift, end: unit.end });
    },
  },
  {
    id: "amount/counted-noun",
    about: "A count of what follows",
    examples: ["Ada [5.000 orang] di sana.", "Membeli [dua unit mobil].", "Sebanyak [38 RS] siaga."],
    not: ["Pasal 5 ayat itu.", "Mobil E 8840 PS melintas."],
    read: (text, n) => {
      const counted = isPlateAt(text, n) ? null : countedAfter(text, n);
      return (
        counted &&
        measured("count", { noun: counted.noun, end: counted.end, rough: counted.more, whole: !counted.divisible })
      );
    },
  },
  {
    id: "amount/part-of",
    about: "So many of so many",
    examples: ["Sebanyak [9 dari 10 responden] setuju.", "Sebanyak [tiga dari lima siswa] absen."],
    not: ["Toba salah satu dari 15 danau itu.", "Peringkat 3 dari 10 tim.", "Naik dari 9 menjadi 10 unit."],
    read: (text, n, _next, limit) => {
      if (n.rough || isLabel(text, n.start)) return null; // `salah satu dari 15 danau`
      const of = OF.exec(text.slice(n.end, n.end + OF_REACH));
      const total = of && numberAt(text, n.end + of[0].length, false);
      const counted = total && isMore(total, n) ? countedAfter(text, total) : null;
      if (!counted || counted.end > limit) return null;
      const outOf = shifted(total?.mantissa as string, total?.exponent as number);
      return measured("count", { noun: counted.noun, end: counted.end, whole: true, outOf });
    },
  },
  {
    id: "amount/scaled-number",
    about: "A number with its scale, of what is not said",
    examples: ["Ditonton [1,5 juta] selama ini."],
    not: ["Berumur 12,5 miliar tahun."],
    read: (text, n) => {
      OF_TIME.lastIndex = n.end;
      return n.scaled && !n.spelled && !OF_TIME.test(text) ? measured("count", { end: n.end, whole: true }) : null;
    },
  },
];

const OF = /^ dari (?:total )?/;
const OF_REACH = 12;
const isMore = (total: NumberWords, n: NumberWords): boolean =>
  !total.rough && shifted(total.mantissa, total.exponent) > shifted(n.mantissa, n.exponent);

/** What the words around the number say that it is an amount of. Nothing at or after `limit` is read. */
export function measuredAt(text: string, n: NumberWords, limit: number): Measured | null {
  const next = afterSpace(text, n.end);
  for (const { id, read } of AFTER_NUMBER) {
    const found = read(text, n, next, limit);
    if (found && found.end <= limit) return { ...found, rule: id };
  }
  return null;
}

const BEFORE_NUMBER = {
  money: {
    id: "amount/currency-before",
    about: "Money, its currency before",
    examples: ["Seharga [Rp 5.000] saja.", "Rugi [US$ 1,5 juta].", "Sebesar [Rp 1,2 M] lebih."],
  },
  measure: {
    id: "amount/magnitude-before",
    about: "The magnitude of an earthquake, named before",
    examples: ["Gempa [magnitudo 6,5] terasa.", "Gempa [M 5,1] terasa."],
    not: ["Gempa M 5 terasa."],
  },
} as const satisfies Readonly<Record<Prefix["kind"], Rule>>;

/** The rules of amounts, in order. */
export const AMOUNT_RULES = ruleTable("amount", "src/quantities/measured.ts", [
  ...Object.values(BEFORE_NUMBER),
  ...AFTER_NUMBER,
]);

/** `12,5 miliar tahun` is a time, which the calendar reads. */
const OF_TIME = new RegExp(` ${anyOf(LEXICON.wordsOf("time_unit"))}(?!\\p{L})`, "uy");
const POWER = new RegExp(anyOf(LEXICON.wordsOf("of_power")), "i");
const HEAT = new RegExp(anyOf(LEXICON.wordsOf("of_heat")), "i");

/** The longest plate behind its letters: `8840 PS`. */
const isPlateAt = (text: string, n: NumberWords): boolean => {
  const unit = unitAt(text, afterSpace(text, n.end), text.length);
  return unit !== null && isPlate(text, n, unit.end);
};

/** `E 8840 PS` is the plate of a car. */
const isPlate = (text: string, n: NumberWords, end: number): boolean =>
  /(?:^|[^\p{L}])\p{Lu}{1,2} $/u.test(text.slice(Math.max(0, n.start - 4), n.start)) &&
  /^\d{1,4} \p{Lu}{1,3}$/u.test(text.slice(n.start, end));

const speaksOfPower = (text: string, at: number): boolean => POWER.test(text.slice(Math.max(0, at - 90), at + 90));

/** Degrees are of heat where the words before speak of it. */
const speaksOfHeat = (text: string, at: number): boolean => HEAT.test(text.slice(Math.max(0, at - 60), at));

/**
 * The number that a prefix measures; null where it cannot: magnitudes are small, and after a mere M they have a
 * fraction.
 */
export function prefixed(text: string, prefix: Prefix, n: NumberWords): Measured | null {
  const { kind, unit } = prefix;
  const rule = BEFORE_NUMBER[kind].id;
  if (kind === "money") {
    MONEY_TAIL.lastIndex = n.end;
    const tail = MONEY_TAIL.exec(text)?.[0] ?? "";
    return { ...measured(kind, { unit, end: n.end + tail.length, whole: true }), rule };
  }
  if (n.spelled || n.scaled || Number(n.mantissa) >= 10) return null;
  if (n.start - prefix.start <= 2 && !n.mantissa.includes(".")) return null;
  return { ...measured(kind, { unit, end: magnitudeAfter(text, n) ?? n.end }), rule };
}

/** The number's mantissa, with a comma or a point before three digits read as what it is there. */
export function mantissaOf(n: NumberWords, { whole, kind }: Measured, style: Style = INDONESIAN): string {
  if (n.pointDecimal !== null && style.decimalPoint && (n.scaled || !whole)) return n.pointDecimal;
  const thousands = whole || (style.commaThousands && kind !== "percent");
  return n.commaThousands !== null && thousands ? n.commaThousands : n.mantissa;
}
