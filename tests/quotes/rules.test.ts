/** Every example of a rule runs through the whole map: the words in brackets are a quote, and that rule made it. */
import { describe, expect, test } from "vitest";
import { RULES } from "../../src/quotes/index.ts";
import { factsOf } from "../pipelines/article.ts";

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

test.each([
  ['"Jembatan itu dibuka besok," kata Budi Santoso.', 0.95],
  ['Budi Santoso mengatakan: "Jembatan itu dibuka besok."', 0.9],
  ["Budi Santoso mengatakan jembatan itu dibuka besok.", 0.8],
  ["Budi Santoso datang. Menurutnya, jembatan itu dibuka besok.", 0.75],
  ['Budi Santoso datang.\n"Jembatan itu akan dibuka besok pagi."', 0.6],
])("%s has confidence %d", (text, confidence) => {
  expect(factsOf(text).quotes.map((quote) => quote.confidence)).toEqual([confidence]);
});
