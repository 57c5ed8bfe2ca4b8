import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KEPT_KINDS } from "../../src/core/document.ts";
import { type ArticleCase, cases as articles, hintsOf, layOut, type Piece } from "./articles.ts";
import { layout } from "./tables.ts";

function read(article: ArticleCase) {
  const { text, pieces } = layOut(article.lines);
  const { blocks, printed } = layout.findBlocks(text, hintsOf(article.hints));
  const kept = (at: number): boolean => {
    const block = blocks.find((candidate) => at < candidate.end);
    return block !== undefined && KEPT_KINDS.has(block.kind);
  };
  const keptShare = (piece: Piece): number => {
    const places = [...piece.text].map((_, i) => i).filter((i) => piece.text[i]?.trim());
    return places.length === 0 ? 0 : places.filter((i) => kept(piece.start + i)).length / places.length;
  };
  return { text, blocks, printed, pieces: pieces.map((piece) => ({ ...piece, keptShare: keptShare(piece) })) };
}

/** Lines that stay and should not: a line that goes leaves this list. */
const KNOWN_LEFT: Readonly<Record<string, readonly string[]>> = {
  "liputan6: the given title repeated in front of the text": [
    "Melawan hoaks sama saja melawan pembodohan. Itu yang mendasari kami membuat kanal ini.",
  ],
  "whole-pages: a page of a university with events beside the news": [
    "Agenda",
    "12 Maret 2025",
    "Seminar Nasional Pendidikan Dasar",
    "15 Maret 2025",
    "Wisuda Periode Kedua Tahun Akademik 2024/2025",
    "20 Maret 2025",
    "Pameran Buku dan Lokakarya Menulis",
  ],
};

describe("articles in the manner of the outlets", () => {
  it("has three or more of each of the twenty, sixty in all", () => {
    expect(articles.length).toBeGreaterThanOrEqual(60);
  });

  it.each(articles)("$label: keeps every line of the body", (article) => {
    const lost = read(article).pieces.filter((piece) => piece.mark === "+" && piece.text.trim() && piece.keptShare < 1);
    expect(lost).toEqual([]);
  });

  it.each(articles)("$label: removes every line around it", (article) => {
    const around = read(article).pieces.filter(({ mark, text }) => "-=@".includes(mark) && text.trim());
    const left = around.filter(({ keptShare }) => keptShare > 0).map(({ text }) => text);
    expect(left).toEqual(KNOWN_LEFT[article.label] ?? []);
  });

  it.each(articles)("$label: reads what is printed", (article) => {
    const { outlet, title, datelinePlace, authors, editors, timestamp, section } = read(article).printed;
    expect({
      outlet: outlet ? [outlet.slug, outlet.basis] : null,
      title,
      place: datelinePlace,
      authors,
      editors,
      timestamp: timestamp?.text ?? null,
      section,
    }).toEqual(article.expect);
  });

  it.each(articles)("$label: blocks tile the text", (article) => {
    const { text, blocks } = read(article);
    expect(blocks.map((block) => text.slice(block.start, block.end)).join("")).toBe(text);
    expect(blocks.every((block) => block.end > block.start)).toBe(true);
  });
});

describe("articles whose lines a scraper joined", () => {
  // a whole page on one line is another matter
  const outlets = articles.filter(
    ({ label, expect: { outlet } }) => outlet !== null && !label.startsWith("whole-pages"),
  );

  // what is measured: lower it where it gets better
  it.each([
    { glue: " ", lost: 1, left: 151 },
    { glue: "", lost: 0, left: 221 },
  ])(
    "lose $lost words of the body joined with '$glue', and keep $left of the boilerplate's",
    ({ glue, lost, left }) => {
      const words = { body: 0, kept: 0, boilerplate: 0, removed: 0 };
      for (const article of outlets) {
        const lines = article.lines
          .filter((line) => line !== "")
          .flatMap((line, i) => (i > 0 ? [[`-${glue}`], line] : [line]));
        const { pieces } = read({ ...article, lines: [lines.flat()], hints: { title: article.expect.title ?? "" } });
        for (const piece of pieces) {
          const count = piece.text.split(/\s+/).filter(Boolean).length;
          if (piece.mark === "+") {
            words.body += count;
            words.kept += count * piece.keptShare;
          } else {
            words.boilerplate += count;
            words.removed += count * (1 - piece.keptShare);
          }
        }
      }
      expect(Math.ceil(words.body - words.kept)).toBeLessThanOrEqual(lost);
      expect(Math.ceil(words.boilerplate - words.removed)).toBeLessThanOrEqual(left);
    },
  );
});

describe("any text", () => {
  const scraps = articles.flatMap((article) => layOut(article.lines).pieces.map((piece) => piece.text));
  const glue = ["", " ", "\n", "\r\n", "\n\n", ",", ".,", '"', "\t"];

  it("is tiled by its blocks, whatever is run together", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scraps, ...glue), { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const { blocks } = layout.findBlocks(text, { url: null, source: null, title: scraps[0] ?? null });
        let at = 0;
        for (const block of blocks) {
          expect(block.start).toBe(at);
          expect(block.end).toBeGreaterThan(at);
          at = block.end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it("has its title and timestamp in it", () => {
    for (const article of articles) {
      const { text, printed } = read(article);
      const { timestamp } = printed;
      if (timestamp) expect(text.slice(timestamp.start, timestamp.end)).toBe(timestamp.text);
    }
  });
});
