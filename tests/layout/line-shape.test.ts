import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, KEPT_KINDS } from "../../src/core/document.ts";
import { LEARNED, removeLearned } from "../../src/layout/learned.ts";
import { lineShape } from "../../src/layout/line-shape.ts";
import { layout } from "./tables.ts";

const CASES: readonly { lines: string[]; shape: string | null }[] = JSON.parse(
  readFileSync(new URL("../cases/layout/line-shapes.json", import.meta.url), "utf8"),
);

describe("the shape of a line", () => {
  test.each(CASES.flatMap(({ lines, shape }) => lines.map((line) => [line, shape] as const)))(
    "%j: %j",
    (line, shape) => {
      expect(lineShape(line)).toBe(shape);
    },
  );

  test("is its own shape, whatever the line", () => {
    const word = fc.constantFrom(
      "Baca",
      "juga:",
      "12/3",
      "Senin",
      "Maret",
      "https://a.id",
      "{n}",
      "Rina",
      "–",
      "“Ya”",
      ",",
    );
    const line = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(line, (written) => {
        const shape = lineShape(written);
        if (shape !== null) expect(lineShape(shape)).toBe(shape);
      }),
    );
  });

  test("a long line has none", () => {
    expect(lineShape("panen raya ".repeat(47))).not.toBeNull();
    expect(lineShape("panen raya ".repeat(50))).toBeNull();
  });
});

const BODY =
  "Warga Desa Sukamaju mulai membersihkan saluran irigasi yang tersumbat lumpur sejak hujan deras pekan lalu.";
const FOOTER = "#SukaMaju bersama Kabar Desa";
const NOTHING_KNOWN = { url: null, source: null, title: null };
const LINES = [BODY, FOOTER, "Menunggu Alat Berat", "", "Baca juga:", `${BODY} ${FOOTER}`, "Kabar Desa", "(rdp/imk)"];
const RULE = `${LEARNED}0123456789`;

describe("a learned line", () => {
  const learned = new Map([["kabar", new Map([[lineShape(FOOTER) as string, RULE]])]]);
  const cut = (lines: readonly string[]) => {
    const text = lines.join("\n");
    return { text, blocks: layout.findBlocks(text, NOTHING_KNOWN).blocks };
  };
  const kept = (blocks: readonly Block[]) => blocks.filter(({ kind }) => KEPT_KINDS.has(kind));

  test("leaves as a whole block, of its outlet alone, and no block is cut otherwise", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 8 }), (lines) => {
        const { text, blocks } = cut(lines);
        expect(removeLearned(text, blocks, "warta", learned)).toBe(blocks);
        const after = removeLearned(text, blocks, "kabar", learned);
        expect(after.map(({ start, end }) => [start, end])).toEqual(blocks.map(({ start, end }) => [start, end]));
        for (const [index, block] of after.entries()) {
          if (block === blocks[index]) continue;
          expect(block).toMatchObject({ kind: "other", rule: RULE });
          expect(lineShape(text.slice(block.start, block.end))).toBe(lineShape(FOOTER));
        }
        if (kept(blocks).length > 0) expect(kept(after).length).toBeGreaterThan(0);
      }),
    );
  });

  test("stays where it is all that an article has, and inside of a paragraph", () => {
    const alone = cut([FOOTER]);
    expect(removeLearned(alone.text, alone.blocks, "kabar", learned)).toBe(alone.blocks);
    const inside = cut([`${BODY} ${FOOTER}`]);
    expect(removeLearned(inside.text, inside.blocks, "kabar", learned)).toEqual(inside.blocks);
    const behind = cut([BODY, FOOTER]);
    expect(removeLearned(behind.text, behind.blocks, "kabar", learned).at(-1)).toMatchObject({ rule: RULE });
  });
});
