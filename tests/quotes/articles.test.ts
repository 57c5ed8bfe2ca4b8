/** The labelled articles, each exact in every column; known failures are strict: one that passes must lose its mark. */
import { describe, expect, test } from "vitest";
import { readArticles } from "./cases.ts";
import { score } from "./score.ts";

const articles = readArticles();

test("there are articles enough to mean something", () => {
  expect(articles.length).toBeGreaterThanOrEqual(95);
});

describe("every quote is found with every column, and none beside", () => {
  test.each(articles)("$label", (article) => {
    const complaints: string[] = [];
    score([article], (line) => complaints.push(line));
    if (article.known_failure) expect(complaints, article.known_failure).not.toEqual([]);
    else expect(complaints).toEqual([]);
  });
});
