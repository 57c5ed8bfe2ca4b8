import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { DATE_RULES } from "../../src/calendar/grammar.ts";
import { findDates, readDates, readPublished } from "../../src/calendar/index.ts";
import { JOINS } from "../../src/calendar/merge.ts";
import { scan } from "../../src/calendar/scan.ts";
import type { TemporalExpression } from "../../src/core/annotations.ts";
import { LEXICON } from "../../src/language/lexicon.ts";

interface Case {
  readonly label: string;
  readonly text: string;
  readonly published: string | null;
  readonly offset?: string;
  /** Every expression of the text, in order, with the fields that matter. */
  readonly expect: readonly (Partial<TemporalExpression> & { readonly surface: string })[];
  readonly comment?: string;
  readonly known_failure?: string;
}

const folder = new URL("../cases/calendar/", import.meta.url);
const families = readdirSync(folder).filter((name) => name.endsWith(".json") && !name.startsWith("published"));

const found = ({ text, published, offset = "+07:00", expect: wanted }: Case): readonly object[] =>
  findDates(text, { published, offset }).map((expression, index) => {
    const all = { ...expression, surface: text.slice(expression.start, expression.end) };
    // Only the fields that the case names; a surplus expression is shown by its surface and value.
    const fields = Object.keys(wanted[index] ?? { surface: "", value: "" });
    return Object.fromEntries(Object.entries(all).filter(([field]) => fields.includes(field)));
  });

describe.each(families)("%s", (family) => {
  const cases = JSON.parse(readFileSync(new URL(family, folder), "utf8")) as readonly Case[];
  it.each(cases)("$label: $text", (testCase) => {
    if (testCase.known_failure === undefined) expect(found(testCase)).toEqual(testCase.expect);
    else expect(found(testCase)).not.toEqual(testCase.expect);
  });
});

it("a value of one day is the day that the row begins on", () => {
  const cases = families.flatMap((family) => JSON.parse(readFileSync(new URL(family, folder), "utf8")) as Case[]);
  for (const { text, published, offset = "+07:00" } of cases) {
    const ofDays = findDates(text, { published, offset }).filter(
      ({ value, timexType, calendar }) =>
        /^\d{4}-\d\d-\d\d/.test(value ?? "") && timexType !== "SET" && calendar === undefined,
    );
    expect(
      ofDays.map(({ startDate }) => startDate),
      text,
    ).toEqual(ofDays.map(({ value }) => value?.slice(0, 10)));
  }
});

/** A text with `[ ]` around what is found in it. */
const marked = (example: string): { readonly text: string; readonly surface: string } => ({
  text: example.replace(/[[\]]/g, ""),
  surface: /\[([^\]]*)\]/.exec(example)?.[1] ?? "",
});

describe("the rules of dates", () => {
  const isJoin = new Set(JOINS.map(({ id }) => id));
  /** What a rule reads: a form before expressions are joined, a join after that. */
  const read = (text: string, id: string) =>
    (isJoin.has(id) ? readDates(text) : scan(text)).filter(({ rule }) => rule === id);

  for (const { id, examples, not = [] } of DATE_RULES.rules) {
    it.each(examples)(`${id}: %s`, (example) => {
      const { text, surface } = marked(example);
      expect(read(text, id).map(({ start, end }) => text.slice(start, end))).toEqual([surface]);
    });
    it.each([...not])(`${id} leaves alone: %s`, (text) => expect(read(text, id)).toEqual([]));
  }
});

test("the months and weekdays of CLDR are rows of the lexicon", () => {
  const name = (style: "long" | "short", part: "month" | "weekday", time: number) =>
    new Intl.DateTimeFormat("id", { [part]: style, timeZone: "UTC" }).format(time).toLowerCase();
  for (let i = 0; i < 12; i++) {
    for (const style of ["long", "short"] as const) {
      expect(LEXICON.find(name(style, "month", Date.UTC(2000, i, 1)))?.values).toMatchObject({ month: `${i + 1}` });
    }
  }
  for (let i = 0; i < 7; i++) {
    for (const style of ["long", "short"] as const) {
      // 3 January 2000 was a Monday
      const word = name(style, "weekday", Date.UTC(2000, 0, 3 + i));
      expect(LEXICON.find(word)?.values).toMatchObject({ weekday: `${i + 1}` });
    }
  }
});

test("two figures of a year mean the same year in a text, in a record and in a decade", () => {
  const day = (text: string) => findDates(text, { published: null, offset: null })[0]?.startDate?.slice(0, 4);
  for (const figures of ["00", "21", "30", "49", "50", "55", "68", "98"]) {
    const inText = day(`Lahir Rabu (28/07/${figures}).`);
    expect(readPublished(`28-Jul-${figures}`)?.date.slice(0, 4)).toBe(inText);
    if (figures.endsWith("0")) expect(day(`Era ${figures}-an.`)).toBe(inText);
  }
});

describe("findDates", () => {
  const words = fc.constantFrom(
    ...(
      "Senin Minggu minggu (28/7) 28/7/2021 pukul 15.52 WIB pagi ini lalu depan Mei 2014 tiga hari kemudian, . " +
      "- ( ) sekitar setiap kemarin tanggal 24 awal tahun 90-an HUT RI ke-80 Natal"
    ).split(" "),
    "\n",
    "\u00a0",
    "é",
    "😀",
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((list) => list.join(" ")),
    fc.array(words, { maxLength: 40 }).map((list) => list.join("")),
    fc.string({ unit: "grapheme" }),
  );
  const anchors = fc.constantFrom(null, "2024-05-15", "2014-12-31", "2024-02-29");

  it("gives sorted stretches of the text without overlaps, and dates that exist", () => {
    fc.assert(
      fc.property(texts, anchors, (text, published) => {
        let end = 0;
        for (const expression of findDates(text, { published, offset: null })) {
          expect(expression.start).toBeGreaterThanOrEqual(end);
          expect(expression.end).toBeGreaterThan(expression.start);
          expect(expression.end).toBeLessThanOrEqual(text.length);
          end = expression.end;
          for (const day of [expression.startDate, expression.endDate]) {
            if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
          }
          if (expression.startDate !== null) expect(expression.endDate! >= expression.startDate).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
