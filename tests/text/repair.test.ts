import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/core/edited-text.ts";
import { fromC1 } from "../../src/text/code-pages.ts";
import { repair } from "../../src/text/repair.ts";
import entities from "../cases/text/html-entities.json" with { type: "json" };
import invisible from "../cases/text/invisible.json" with { type: "json" };
import lookalikes from "../cases/text/lookalikes.json" with { type: "json" };
import mojibake from "../cases/text/mojibake.json" with { type: "json" };

interface Case {
  label: string;
  original: string;
  fixed: string;
  comment?: string;
  /** Why it fails; a case that passes after all must lose this. */
  known_failure?: string;
}

const SUBJECTS: Record<string, readonly Case[]> = {
  mojibake,
  "HTML entities": entities,
  "invisible marks": invisible,
  lookalikes,
};

describe.each(Object.entries(SUBJECTS))("repairs %s", (_, cases) => {
  test.each(cases)("$label", ({ original, fixed, known_failure }) => {
    if (known_failure) expect(repair(original).text).not.toBe(fixed);
    else expect(repair(original).text).toBe(fixed);
  });

  test.each(cases.filter((one) => !one.known_failure))("leaves what it repaired: $label", ({ fixed }) => {
    expect(repair(fixed).edits).toEqual([]);
  });
});

describe("repair", () => {
  const damaged = fc.array(
    fc.oneof(
      fc.constantFrom(...Object.values(SUBJECTS).flatMap((cases) => cases.map((one) => one.original))),
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.string({ unit: fc.constantFrom(..."Ââ€œ™\u009dÃ© a.A&;#amp\n\r\t\u200d\ud83d\ude00"), maxLength: 12 }),
    ),
    { maxLength: 6 },
  );

  test("puts U+FFFD for a lone half of a surrogate pair, which cannot be written", () => {
    expect(repair("rusak \ud83d sini \ude00, utuh \ud83d\ude00").text).toBe(
      "rusak \ufffd sini \ufffd, utuh \ud83d\ude00",
    );
  });

  /** UTF-8 read as Latin-1, or as Windows-1252 with C1 controls for what it has nothing for. */
  const misread = (text: string, page: string): string =>
    new TextDecoder("latin1")
      .decode(new TextEncoder().encode(text))
      .replace(/[\x80-\x9f]/g, (unit) => (page === "windows-1252" ? fromC1(unit.charCodeAt(0)) || unit : unit));

  test("puts right what was read wrongly, once or twice", () => {
    const words =
      "Presiden “Kami siap,” Ma’ruf 2019–2024 — entah… café São Özil Łódź 38°C €5 👍 ❤️ ½ Wałęsa Rp\u00a05 Jum’at";
    const texts = fc.array(fc.constantFrom(...words.split(" ")), { minLength: 1, maxLength: 8 });
    const pages = fc.array(fc.constantFrom("latin1", "windows-1252"), { maxLength: 2 });
    fc.assert(
      fc.property(texts, pages, (pieces, misreadings) => {
        const text = pieces.join(" ");
        expect(repair(misreadings.reduce(misread, text)).text).toBe(text);
      }),
    );
  });

  test("gives edits that replay, are sorted, and keep every line end", () => {
    fc.assert(
      fc.property(damaged, (pieces) => {
        const { source, text, edits } = repair(pieces.join(" "));
        expect(applyEdits(source, edits)).toBe(text);
        expect(text.replace(/[^\r\n]/g, "")).toBe(source.replace(/[^\r\n]/g, ""));
        let from = 0;
        for (const edit of edits) {
          expect(edit.start).toBeGreaterThanOrEqual(from);
          expect(source.slice(edit.start, edit.end)).not.toBe(edit.after);
          expect(edit.rule).toMatch(/^(mojibake|control|invisible|entity|lookalike)\/[a-z0-9-]+$/);
          from = edit.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
