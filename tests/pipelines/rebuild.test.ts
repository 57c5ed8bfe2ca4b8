import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DATASETS, type Facts } from "../../pipelines/news/datasets.ts";
import { factsOf } from "./article.ts";

/** Undoes the edits of the kept blocks and adds the removed ones: from the published rows alone. */
function rebuild(facts: Facts): string {
  const edits = [...facts.edits];
  return facts.paragraphs
    .map((block) => {
      if (!block.kept) return block.text;
      const kept = [...block.text];
      let source = "";
      let at = block.source_start_char;
      let from = 0;
      while (edits[0] && edits[0].source_start_char < block.source_end_char) {
        const edit = edits.shift();
        if (!edit) break;
        source += kept.slice(from, from + edit.source_start_char - at).join("") + edit.before;
        from += edit.source_start_char - at + [...edit.after].length;
        at = edit.source_end_char;
      }
      return source + kept.slice(from).join("");
    })
    .join("");
}

function checkRows(written: string): void {
  const source = written.replace(/^\ufeff/, ""); // the decoder takes a byte order mark off
  const facts = factsOf(written);
  expect(rebuild(facts)).toBe(source);

  const points = [...source];
  let at = 0;
  for (const block of facts.paragraphs) {
    expect(block.source_start_char).toBe(at);
    at = block.source_end_char;
    if (!block.kept) expect(points.slice(block.source_start_char, block.source_end_char).join("")).toBe(block.text);
  }
  expect(at).toBe(points.length);

  const text = [...(facts.documents[0]?.text ?? "")];
  const kept = facts.paragraphs.filter((block) => block.kept);
  expect(kept.map((block) => block.text).join("\n")).toBe(text.join(""));
  const slice = (start: number | null, end: number | null) => text.slice(start ?? 0, end ?? 0).join("");
  for (const block of kept) expect(slice(block.start_char, block.end_char)).toBe(block.text);
  for (const quote of facts.quotes) {
    expect(slice(quote.start_char, quote.end_char)).toBe(quote.text);
    if (quote.cue !== null) expect(slice(quote.cue_start_char, quote.cue_end_char)).toBe(quote.cue);
    if (quote.speaker_surface !== null) {
      expect(slice(quote.speaker_start_char, quote.speaker_end_char)).toBe(quote.speaker_surface);
    }
  }
  for (const name of ["mentions", "dates", "amounts", "attributions", "contacts", "places"] as const) {
    for (const row of facts[name])
      if (row.start_char !== null) expect(slice(row.start_char, row.end_char)).toBe(row.surface);
  }
  for (const [name, rows] of Object.entries(facts)) {
    for (const row of rows) expect(() => DATASETS[name as keyof Facts].schema.parse(row)).not.toThrow();
  }
}

/** Pieces of real damage: put together in any order they must still rebuild. */
const PIECES = [
  "Liputan6.com, Jakarta - ",
  "KUPANG, KOMPAS — ",
  "Gubernur Bali Made Wirasta mengatakan",
  ' "Kami siap," ujarnya. ',
  "â€œKami siap,â€\u009d kata Nurhayati, Senin (14/8/2023).",
  "”Siap,” ujar Arif.",
  "harga naik 1,5 persen menjadi Rp 12.500",
  "Â",
  "Â\u00a0",
  "\u200b",
  "\u00ad",
  "&amp;quot;",
  "&nbsp;",
  "e\u0301",
  "😀",
  "\ufeff",
  "\r\n",
  "\n",
  "\n\n",
  "\r",
  "\t",
  "  ",
  "Advertisement",
  "Baca juga: Warga Tiga Desa Gotong Royong",
  "Baca Juga",
  "[Gambas:Video 20detik]",
  "(wgn/hps)",
  "* Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor 0812 0000 4455 ya.",
  "googletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });",
  "tuturnya.Selain itu",
  'maju."Kalau',
  "Pada Rabu (28/7) pukul 10.00 WIB",
  "info@contoh.or.id",
  " -- ",
  "Jaga Stabilitas Hubungan",
];

describe("the rows of an article", () => {
  test.each([
    [
      "a plain article",
      "Judul Berita Hari Ini\nWarga Desa Suka Maju memanen padi, Senin (14/8/2023).\nHasilnya 5 ton.\n",
    ],
    ["one line without an end", "Warga memanen padi."],
    ["nothing but boilerplate", "Advertisement\n"],
    ["astral characters before a name", '😀 Kata Bupati Ende Maria Wae, "Kami 😀 siap," Senin (14/8/2023).\n'],
    ["a byte order mark and carriage returns", "\ufeffWarga memanen.\r\n\r\nHasilnya baik.\r\n"],
  ])("rebuild their source and slice to their surfaces: %s", (_, source) => checkRows(source));

  test("rebuild any mixture of text, boilerplate and damage", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 24 }), (pieces) => {
        checkRows(`Kata ${pieces.join("")}`);
      }),
      { numRuns: 300 },
    );
  });
});
