import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAmounts } from "../../src/quantities/index.ts";
import { AMOUNT_RULES } from "../../src/quantities/measured.ts";

interface Case {
  readonly label: string;
  readonly text: string;
  readonly expect: readonly {
    readonly surface: string;
    readonly kind: string;
    readonly value: number;
    readonly value_max?: number;
    readonly unit?: string;
    readonly noun?: string;
    readonly per?: string;
    readonly out_of?: number;
    readonly approximate?: boolean;
  }[];
  readonly known_failure?: string;
}

const folder = new URL("../cases/quantities/", import.meta.url);

const found = (text: string) =>
  findAmounts(text, []).map(({ start, end, kind, value, valueMax, unit, noun, outOf, per, approximate }) => ({
    surface: text.slice(start, end),
    kind,
    value,
    ...(valueMax !== null && { value_max: valueMax }),
    ...(unit !== null && { unit }),
    ...(noun !== null && { noun }),
    ...(outOf !== null && { out_of: outOf }),
    ...(per !== null && { per }),
    ...(approximate && { approximate }),
  }));

for (const file of readdirSync(folder)) {
  describe(file, () => {
    for (const { label, text, expect: wanted, known_failure } of JSON.parse(
      readFileSync(new URL(file, folder), "utf8"),
    ) as Case[]) {
      test(label, () => {
        if (known_failure) expect(found(text), `${known_failure}: passes now, drop the mark`).not.toEqual(wanted);
        else expect(found(text)).toEqual(wanted);
      });
    }
  });
}

describe("the rules of amounts", () => {
  for (const { id, examples, not = [] } of AMOUNT_RULES.rules) {
    const read = (text: string) => findAmounts(text, []).filter(({ rule }) => rule === id);
    test.each(examples)(`${id}: %s`, (example) => {
      const text = example.replace(/[[\]]/g, "");
      const surface = /\[([^\]]*)\]/.exec(example)?.[1];
      expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([surface]);
    });
    test.each([...not])(`${id} leaves alone: %s`, (text) => expect(read(text)).toEqual([]));
  }
});

test("every currency that CLDR names with its country is read by that name", () => {
  const names = new Intl.DisplayNames(["id"], { type: "currency", fallback: "none" });
  for (const code of Intl.supportedValuesOf("currency")) {
    const name = names.of(code);
    if (!name || !/^\p{L}+(?: \p{L}+)+$/u.test(name)) continue;
    expect(found(`Nilainya 5 juta ${name}.`)).toEqual([
      { surface: `5 juta ${name}`, kind: "money", value: 5_000_000, unit: code },
    ]);
  }
});

/** Texts made of what amounts are made of, so that readers meet each other in unexpected orders. */
const pieces = fc.array(
  fc.constantFrom(
    ...(
      "Rp|US$|1|1,5|12.345|007|2-1|juta|ribu|M|persen|%|km|per|jam|hingga|sampai|-|dua|tiga|belas|puluh|" +
      "seratus|ratusan|koma|orang|unit|mobil|dolar|AS|lebih|antara|dan|.|,-|(|)|\n|é|😀|magnitudo|constructor"
    ).split("|"),
  ),
  { maxLength: 25 },
);
const texts = fc.oneof(
  fc.tuple(pieces, fc.constantFrom("", " ")).map(([words, glue]) => words.join(glue)),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

test("amounts are sorted, apart from each other, inside the text and finite", () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end, value, valueMax } of findAmounts(text, [])) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(Number.isFinite(value)).toBe(true);
        if (valueMax !== null) expect(valueMax).toBeGreaterThan(value);
        last = end;
      }
    }),
  );
});

test("no amount touches a stretch that is taken", () => {
  fc.assert(
    fc.property(texts, fc.nat(60), fc.nat(10), (text, start, length) => {
      const taken = { start: Math.min(start, text.length), end: Math.min(start + length + 1, text.length) };
      for (const amount of findAmounts(text, [taken])) {
        expect(amount.end <= taken.start || amount.start >= taken.end).toBe(true);
      }
    }),
  );
});

test("a stretch that is taken hides its own numbers only", () => {
  const text = "Pada 5 orang Mei ada 5 orang.";
  expect(findAmounts(text, [{ start: 5, end: 16 }]).map(({ start }) => start)).toEqual([21]);
});
