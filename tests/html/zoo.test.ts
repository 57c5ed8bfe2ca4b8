import { describe, expect, it } from "vitest";
import { readPublished } from "../../src/calendar/index.ts";
import { readPage } from "../../src/html/index.ts";
import { ARTICLES, MARKUPS, pageOf } from "./zoo.ts";

const pages = MARKUPS.flatMap((markup) =>
  ARTICLES.map((article, index) => ({ name: `${markup.name}, article ${index + 1}`, markup, article })),
);

/** Lines that the layout removes by their own words: the page's text may have them. */
const LAYOUTS_OWN = /^(?:baca juga|pewarta:|copyright|tayang:)/i;

describe("pages in the markup of outlets", () => {
  it("are at least 60", () => expect(pages.length).toBeGreaterThanOrEqual(60));

  it.each(pages)("$name", ({ markup, article }) => {
    const { text, metadata } = readPage(pageOf(markup, article));
    const lines = text.split("\n").filter((line) => !LAYOUTS_OWN.test(line));
    expect(lines).toEqual(article.lines);
    expect(metadata.title?.value).toBe(article.title);
    const published = readPublished(metadata.published?.value ?? "");
    expect(published?.date).toBe(article.iso.slice(0, 10));
    expect(published?.time?.slice(0, 5)).toBe(article.iso.slice(11, 16));
    if (!markup.without?.includes("author")) expect(metadata.authors.join()).toContain(article.author);
  });
});
