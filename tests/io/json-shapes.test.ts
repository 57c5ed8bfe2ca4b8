import { describe, expect, test } from "vitest";
import { headerIn, recordsWithin, rowUnder, withoutTokens } from "../../src/io/json-shapes.ts";

const PROSE = "Warga Desa Sukamaju memanen padi di sawah sejak Senin pagi, lalu menjemurnya di lapangan desa itu.";
const isRecord = (value: unknown): boolean =>
  typeof value === "object" && value !== null && ("isi" in value || "message" in value);
const found = (value: unknown) => recordsWithin(value, isRecord)?.map(({ value: inner, key }) => [key, inner]) ?? null;

const one = { judul: "Panen", isi: PROSE };
const two = { judul: "Pasar", isi: `${PROSE} Pasar lalu ramai.` };

describe("records inside of a value", () => {
  test.each<[string, unknown, unknown]>([
    ["a record itself", one, null],
    ["no object", [one], null],
    ["a text", "isi", null],
    ["split", { columns: ["judul", "isi"], data: [["Panen", PROSE]] }, [[null, one]]],
    [
      "columns by number",
      { judul: { 0: "Panen", 1: "Pasar" }, isi: { 0: one.isi, 1: two.isi } },
      [
        [null, one],
        [null, two],
      ],
    ],
    [
      "columns as lists",
      { judul: ["Panen", "Pasar"], isi: [one.isi, two.isi] },
      [
        [null, one],
        [null, two],
      ],
    ],
    ["a task", { id: 7, data: one, annotations: [] }, [[null, { id: 7, ...one }]]],
    ["a task that was guessed", { id: 7, data: one, predictions: [] }, [[null, { id: 7, ...one }]]],
    ["a post", { timestamp: 12, data: [{ x: 1 }, { post: PROSE }] }, [[null, { timestamp: 12, post: PROSE }]]],
    [
      "wrapped",
      { status: "ok", articles: [one, two] },
      [
        [null, one],
        [null, two],
      ],
    ],
    [
      "wrapped with a message",
      { message: "OK", data: [one, two] },
      [
        [null, one],
        [null, two],
      ],
    ],
    [
      "by address",
      { "https://contoh.id/1": one, "https://contoh.id/2": two },
      [
        ["https://contoh.id/1", one],
        ["https://contoh.id/2", two],
      ],
    ],
    ["by one address", { "https://contoh.id/1": one }, [["https://contoh.id/1", one]]],
    [
      "by names alike",
      { padi: one, pasar: two },
      [
        ["padi", one],
        ["pasar", two],
      ],
    ],
    [
      "a grid",
      {
        range: "A1:B2",
        values: [
          ["judul", "isi"],
          ["Panen", PROSE],
        ],
      },
      [[null, one]],
    ],
  ])("%s", (_, value, records) => {
    expect(found(value)).toEqual(records);
  });

  test("are none where a post has comments that are posts", () => {
    expect(found({ message: PROSE, comments: [{ message: PROSE }, { message: two.isi }] })).toBe(null);
  });

  test("columns of unlike lengths, of objects or of one row are none", () => {
    expect(found({ judul: ["Panen"], isi: [one.isi, two.isi] })).not.toEqual([[null, one]]);
    expect(found({ judul: ["Panen"], tubuh: [one.isi] })).toBe(null);
    expect(found({ judul: { a: "Panen" }, tubuh: { a: one.isi } })).not.toEqual([[null, { judul: "Panen" }]]);
  });
});

test("the names above a table", () => {
  expect([
    headerIn(["judul", "isi"]),
    headerIn(["judul"]),
    headerIn(["judul", "judul"]),
    headerIn(["judul", 3]),
    headerIn("judul"),
  ]).toEqual([["judul", "isi"], null, null, null, null]);
  expect(rowUnder(["judul"], ["Panen", PROSE])).toEqual({ judul: "Panen", "column 2": PROSE });
});

describe("texts that were cut into tokens", () => {
  const text = (isi: unknown) => withoutTokens({ judul: "Panen", isi })?.isi;

  test.each<[string, unknown, unknown]>([
    [
      "sentences",
      [
        ["Nelayan", "desa", "pulang", "."],
        ["Ombak", "di", "laut", "tinggi", "."],
      ],
      "Nelayan desa pulang. Ombak di laut tinggi.",
    ],
    [
      "paragraphs of sentences",
      [[["Nelayan", "pulang", "."]], [["Ombak", "tinggi", "."]]],
      "Nelayan pulang.\nOmbak tinggi.",
    ],
    [
      "quotes and brackets",
      [[["Kata", "dia", ",", '"', "Ombak", "(", "itu", ")", "tinggi", "!", '"', "Lalu", "ia", "pulang", "."]]],
      'Kata dia, "Ombak (itu) tinggi!" Lalu ia pulang.',
    ],
    ["curly marks", [[["“", "Ombak", "”", "naik", "5", "%", ";", "air", "…"]]], "“Ombak” naik 5%; air…"],
    ["blank tokens", [[["Ombak", " ", "naik", "", "."]]], "Ombak naik."],
    // phrases, too few tokens a sentence, or no stop: lists of something else
    ["phrases", [["Nelayan desa", "pulang", "ke", "."]], undefined],
    [
      "short lists",
      [
        ["a", "b", "."],
        ["c", "d", "."],
      ],
      undefined,
    ],
    ["no stops", [["Nelayan", "desa", "itu", "pulang"]], undefined],
    ["numbers", [[["Ombak", 3]]], undefined],
    ["nothing", [], undefined],
    ["a text", PROSE, undefined],
  ])("%s", (_, isi, written) => {
    expect(text(isi)).toBe(written);
  });

  test("other members stay as they are", () => {
    expect(withoutTokens({ judul: "Panen", n: 3, isi: [[["Ombak", "."]]] })).toEqual({
      ...{ judul: "Panen", n: 3, isi: "Ombak." },
    });
    expect(withoutTokens([["Ombak", "."]])).toBe(null);
    expect(withoutTokens(null)).toBe(null);
  });
});
