import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KEPT_KINDS } from "../../src/core/document.ts";
import { layout } from "./tables.ts";

/**
 * An article: lines, or lines in pieces, each marked `+` kept, `-` removed, `=` title, `@` dateline. What is expected of `outlet` is its
 * slug and the basis.
 */
interface Case {
  readonly label: string;
  readonly comment?: string;
  readonly hints?: { readonly url?: string; readonly source?: string; readonly title?: string };
  readonly lines: readonly (string | readonly string[])[];
  readonly expect: {
    readonly outlet: readonly [string, string] | null;
    readonly title: string | null;
    readonly place: string | null;
    readonly authors: readonly string[];
    readonly editors: readonly string[];
    readonly timestamp: string | null;
    readonly section: string | null;
  };
}

const folder = new URL("../cases/layout/articles/", import.meta.url);
const articles = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) =>
    (JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Case[]).map((article) => ({
      ...article,
      label: `${file.slice(0, -5)}: ${article.label}`,
    })),
  );

interface Piece {
  readonly mark: string;
  readonly text: string;
  readonly start: number;
}

/** The text of a case, and its marked pieces. */
function layOut(lines: Case["lines"]): { text: string; pieces: Piece[] } {
  let text = "";
  const pieces: Piece[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0) text += "\n";
    for (const piece of typeof line === "string" ? [line] : line) {
      pieces.push({ mark: piece.slice(0, 1), text: piece.slice(1), start: text.length });
      text += piece.slice(1);
    }
  }
  return { text, pieces };
}

function read(article: Case) {
  const { text, pieces } = layOut(article.lines);
  const { url = null, source = null, title = null } = article.hints ?? {};
  const { blocks, printed } = layout.findBlocks(text, { url, source, title });
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

describe("articles in the manner of the outlets", () => {
  it("has three or more of each of the twenty, sixty in all", () => {
    expect(articles.length).toBeGreaterThanOrEqual(60);
  });

  it.each(articles)("$label: keeps every line of the body", (article) => {
    const lost = read(article).pieces.filter((piece) => piece.mark === "+" && piece.text.trim() && piece.keptShare < 1);
    expect(lost).toEqual([]);
  });

  it("removes at least 98 % of the boilerplate", () => {
    const boilerplate = articles.flatMap((article) =>
      read(article)
        .pieces.filter((piece) => "-=@".includes(piece.mark) && piece.text.trim())
        .map((piece) => ({ label: article.label, text: piece.text, removed: piece.keptShare === 0 })),
    );
    const left = boilerplate.filter((line) => !line.removed);
    expect(left.length / boilerplate.length, JSON.stringify(left, null, 1)).toBeLessThanOrEqual(0.02);
  });

  it("reads at least 97 % of the metadata right", () => {
    const cells = articles.flatMap((article) => {
      const { outlet, title, datelinePlace, authors, editors, timestamp, section } = read(article).printed;
      const found = {
        outlet: outlet ? [outlet.slug, outlet.basis] : null,
        title,
        place: datelinePlace,
        authors: [...authors],
        editors: [...editors],
        timestamp: timestamp?.text ?? null,
        section,
      };
      return (Object.keys(found) as (keyof typeof found)[]).map((key) => ({
        label: article.label,
        key,
        found: found[key],
        expected: article.expect[key],
        right: JSON.stringify(found[key]) === JSON.stringify(article.expect[key]),
      }));
    });
    const wrong = cells.filter((cell) => !cell.right);
    expect(wrong.length / cells.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.03);
  });

  it.each(articles)("$label: blocks tile the text", (article) => {
    const { text, blocks } = read(article);
    expect(blocks.map((block) => text.slice(block.start, block.end)).join("")).toBe(text);
    expect(blocks.every((block) => block.end > block.start)).toBe(true);
  });
});

describe("articles whose lines a scraper joined", () => {
  const outlets = articles.filter((article) => article.expect.outlet !== null);

  it.each([
    { glue: " ", removed: 0.85 },
    { glue: "", removed: 0.8 },
  ])(
    "keep 99.5 % of the body's words, joined with '$glue', and lose $removed of the boilerplate's",
    ({ glue, removed }) => {
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
      expect(words.kept / words.body).toBeGreaterThanOrEqual(0.995);
      expect(words.removed / words.boilerplate).toBeGreaterThanOrEqual(removed);
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
