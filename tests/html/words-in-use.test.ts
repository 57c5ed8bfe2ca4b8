/**
 * Each word by which markup is read (classes, elements, roles, types) in a page that shows it: without the word in its
 * table the page gives something else, and so does a word that nobody knows.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { htmlOf, readPage, textOfFragment } from "../../src/html/index.ts";

interface InUse {
  readonly about: string;
  readonly reads: keyof typeof READ;
  /** With `<w>` for the word. */
  readonly html: string;
  readonly gives: string;
  readonly words: readonly string[];
}

const READ = {
  page: (html: string): string | null => readPage(html).text,
  author: (html: string): string | null => readPage(html).metadata.authors.join(),
  published: (html: string): string | null => readPage(html).metadata.published?.value ?? null,
  title: (html: string): string | null => readPage(html).metadata.title?.value ?? null,
  fragment: (text: string): string | null => {
    const html = htmlOf(text);
    return html === null ? null : textOfFragment(html);
  },
};

const CASES: readonly InUse[] = JSON.parse(
  readFileSync(new URL("../cases/html/words-in-use.json", import.meta.url), "utf8"),
);

describe("words of markup in use", () => {
  test.each(CASES)("$about", ({ reads, html, gives, words }) => {
    const given = (word: string): string | null => READ[reads](html.replaceAll("<w>", word));
    expect(words.filter((word) => given(word) !== gives)).toEqual([]);
    expect(given("sekarwa")).not.toBe(gives);
  });
});
