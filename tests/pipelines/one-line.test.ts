import { expect, it } from "vitest";
import { ARTICLES, MARKUPS, pageOf } from "../html/zoo.ts";
import { factsOf } from "./article.ts";

/** What `get_text(" ")` gives of a page: all that it shows, on one line. */
const visible = (html: string): string =>
  html
    .replace(/<(script|style|head|title|noscript)\b[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const wordsOf = (text: string): string[] => text.match(/[\p{L}\d]+/gu) ?? [];

/** How many of the words of `a` are in `b`, each as often as there. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  return a.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

it("whole pages on one line keep their article, and lose most of what is around it", () => {
  const scores = MARKUPS.flatMap((markup) =>
    ARTICLES.map((article) => {
      const [document] = factsOf(visible(pageOf(markup, article))).documents;
      const found = wordsOf(String(document?.text));
      const gold = wordsOf(article.lines.join(" "));
      const common = shared(gold, found);
      return {
        name: markup.name,
        recall: common / gold.length,
        f1: (2 * common) / (gold.length + found.length),
        isTitled: document?.title === article.title,
        isDated: document?.published_date === article.iso.slice(0, 10),
      };
    }),
  );
  expect(scores.filter(({ isTitled }) => isTitled).length).toBeGreaterThanOrEqual(66);
  expect(scores.filter(({ isDated }) => isDated).length).toBeGreaterThanOrEqual(80);
  expect(scores.filter(({ recall }) => recall < 0.9)).toEqual([]);
  expect(scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length).toBeGreaterThan(0.9);
});
