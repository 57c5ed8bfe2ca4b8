import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { creditTables, findAttributions, RULES } from "../../src/credits/index.ts";
import { LEXICON } from "../../src/language/lexicon.ts";
import { OUTLETS } from "../../src/outlets/index.ts";
import { findQuotes } from "../../src/quotes/index.ts";
import { inputOf } from "../quotes/cases.ts";

interface AttributionCase {
  readonly label: string;
  readonly text: string;
  readonly dates?: readonly { readonly surface: string; readonly day: string }[];
  /** As in the labelled articles: who may be found speaking beside a statement. */
  readonly people?: Readonly<Record<string, readonly string[]>>;
  readonly institutions?: readonly string[];
  readonly expect: readonly {
    readonly kind: string;
    readonly source_name: string;
    readonly cue: string;
    readonly cited_date: string | null;
  }[];
}

const cases: readonly AttributionCase[] = JSON.parse(
  readFileSync(new URL("../cases/credits/credits.json", import.meta.url), "utf8"),
);

const tables = creditTables(OUTLETS, LEXICON);

describe("credits", () => {
  test.each(cases)("$label", ({ expect: expected, ...article }) => {
    const { text } = article;
    const input = inputOf(article);
    const people = input.mentions.filter(({ type }) => type === "person");
    const found = findAttributions({ text, dates: input.dates, quotes: findQuotes(input), people }, tables);
    expect(
      found.map(({ kind, sourceName, cue, citedDate }) => ({
        kind,
        source_name: sourceName,
        cue,
        cited_date: citedDate,
      })),
    ).toEqual(expected);
    for (const { start, end, sourceName, kind } of found) {
      const within = kind === "statement" || kind === "social" ? text : text.slice(start, end);
      expect(article.people ? Object.keys(article.people).join() + within : within).toContain(sourceName);
    }
  });
});

describe.each(RULES.rules)("$id", ({ id, examples, not = [] }) => {
  const rulesOf = (text: string) => findAttributions({ text, dates: [] }, tables);

  test.each(examples)("%s", (example) => {
    const start = example.indexOf("[");
    const text = example.replace("[", "").replace("]", "");
    const taken = rulesOf(text).filter(({ rule }) => rule === id);
    expect(taken.map((found) => [found.start, found.end])).toContainEqual([start, example.indexOf("]") - 1]);
  });
  if (not.length > 0)
    test.each(not)("not %s", (text) => expect(rulesOf(text).map(({ rule }) => rule)).not.toContain(id));
});

test("every outlet of ours is credited by its name", () => {
  for (const { name } of OUTLETS) {
    const [found] = findAttributions(
      { text: `Hal itu dilaporkan seperti dikutip dari ${name}, kemarin.`, dates: [] },
      tables,
    );
    expect([found?.sourceName, name]).toEqual([name, name]);
  }
});

test("credits lie inside the text, in order", () => {
  const words = [
    ...LEXICON.wordsOf("credit"),
    "dari",
    "laman",
    "Reuters",
    "(via",
    "X)",
    "Foto:",
    "@a",
    "\n",
    ".",
    "Kota",
    "di",
  ];
  const article = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(fc.oneof(article, fc.string({ unit: "grapheme", maxLength: 80 })), (text) => {
      let last = 0;
      for (const { start, end } of findAttributions({ text, dates: [] }, tables)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }),
  );
});
