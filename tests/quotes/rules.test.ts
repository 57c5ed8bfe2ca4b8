/** Every example of a rule runs through the whole map: the words in brackets are a quote, and that rule made it. */
import { describe, expect, test } from "vitest";
import { RULES } from "../../src/quotes/index.ts";
import { factsOf, factsOfCells } from "../pipelines/article.ts";

const plain = (example: string): string => example.replace(/[[\]]/g, "");
/** The words in brackets; null where the example has none: the rule says that nothing was said. */
const covered = (example: string): string | null => /\[(.*)\]/s.exec(example)?.[1] ?? null;

function made(example: string, id: string): readonly string[] {
  const { quotes } = factsOf(plain(example));
  return quotes.filter(({ rule, speaker_rule }) => rule === id || speaker_rule === id).map(({ text }) => text ?? "");
}

describe.each(RULES.flatMap(({ rules }) => rules.map((rule) => ({ ...rule }))))("$id", ({ id, examples, not }) => {
  test.each([...examples])("takes %s", (example) => {
    const words = covered(example);
    if (words === null) expect(factsOf(plain(example)).quotes).toEqual([]);
    else expect(made(example, id)).toContain(words);
  });
  test.each([...(not ?? [])])("leaves %s alone", (example) => expect(made(example, id)).toEqual([]));
});

const quoteOf = (text: string) => {
  const { quotes } = factsOf(text);
  expect(quotes).toHaveLength(1);
  return quotes[0];
};

test("marks with a cue behind them are surer speech than what is asked of someone", () => {
  const marked = quoteOf('"Jembatan itu dibuka besok," kata Budi Santoso.')?.confidence as number;
  const asked = quoteOf("Budi Santoso meminta revisi peraturan itu dibatalkan.")?.confidence as number;
  expect(marked).toBeGreaterThanOrEqual(0.97);
  expect(asked).toBeLessThan(0.9);
  expect(asked).toBeGreaterThan(0.5);
});

test("a speaker by his full name is surer than one who is carried over, and none has no confidence", () => {
  const named = quoteOf('"Jembatan itu dibuka besok," kata Budi Santoso.')?.speaker_confidence as number;
  const carried = quoteOf('Budi Santoso datang. "Jembatan itu dibuka besok," katanya.')?.speaker_confidence as number;
  expect(named).toBeGreaterThan(carried);
  expect(named).toBeLessThan(1);
  expect(quoteOf('"Jembatan itu dibuka besok," katanya.')?.speaker_confidence).toBeNull();
});

test("nothing is said after publication", () => {
  const saidOn = (day: string) => {
    const content = `Jembatan itu akan dibuka. "Siap dibuka besok pagi," kata Budi Santoso di Jakarta, Jumat (${day}).`;
    return factsOfCells({ title: "Jembatan Dibuka", date: "2019-09-20", content }).quotes[0]?.said_on;
  };
  expect(saidOn("20/9/2019")).toBe("2019-09-20");
  expect(saidOn("20/9/2109")).toBeNull();
});
