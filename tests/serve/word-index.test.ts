import fc from "fast-check";
import { expect, test } from "vitest";
import { WordIndex, wordsOf } from "../../src/serve/word-index.ts";

const indexOf = (texts: readonly string[]) => {
  const index = new WordIndex();
  for (const [document, text] of texts.entries()) index.add(document, text);
  return (query: string) => [...index.having(wordsOf(query))].flatMap((isIn, document) => (isIn ? [document] : []));
};

test("words are found whatever their capitals and marks, and by their beginning from three letters on", () => {
  const find = indexOf(["Korupsi di Énde", "korup", "di kota"]);
  expect([find("KORUP"), find("ende"), find("di"), find("d"), find("kot di")]).toEqual([[0, 1], [0], [0, 2], [], [2]]);
});

test("phrases are words one after the other, while texts are kept", () => {
  const index = new WordIndex(40);
  index.add(0, "Dana desa, dikorupsi");
  index.add(1, "Desa dana");
  index.add(2, "Desa ini lama sekali menunggu dana itu");
  expect([0, 1, 2].map((document) => index.hasPhrase(document, ["dana", "desa"]))).toEqual([true, false, true]);
  const all = new WordIndex();
  all.add(0, "danau");
  expect([all.hasPhrase(0, ["dana"]), all.hasPhrase(0, ["danau"]), all.hasPhrase(1, ["danau"])]).toEqual([
    false,
    true,
    false,
  ]);
});

test("every document that has all words, and no other", () => {
  const word = fc.constantFrom("desa", "desakan", "kota", "ko", "a", "padi");
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.array(word, { minLength: 1, maxLength: 3 }), (texts, query) => {
      const due = texts.flatMap((one, document) => {
        const has = (wanted: string) =>
          one.split(" ").some((known) => (wanted.length < 3 ? known === wanted : known.startsWith(wanted)));
        return query.every(has) ? [document] : [];
      });
      expect(indexOf(texts)(query.join(" "))).toEqual(due);
    }),
  );
});
