/** What holds of every text, however broken. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuotes } from "../../src/quotes/index.ts";
import { inputOf } from "./cases.ts";

const PIECES = [
  '"',
  '" ',
  ' "',
  '."',
  ',"',
  ", ",
  ". ",
  ": ",
  "'",
  "\n",
  "(",
  ")",
  "kata ",
  "katanya",
  "ujar Budi",
  "mengatakan ",
  "menurut ",
  "Menurut dia, ",
  "bahwa ",
  "Budi ",
  "Ketua DPR ",
  "dia ",
  "ia ",
  "hari ini hujan turun deras ",
  "saat ditemui ",
  "di Jakarta ",
  "Dikutip dari ",
  "Reuters",
  "(ant/afp)",
  "14",
  "itu ",
  "yang ",
  "dan ",
  "para warga ",
  "Kementerian ",
  "lanjut ",
  "\u{1F600}",
  "",
];
const article = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((pieces) => pieces.join(""));

test("quotes lie inside the text, in order, and go on from earlier ones", () => {
  fc.assert(
    fc.property(article, (text) => {
      const quotes = findQuotes(inputOf({ text, people: { Budi: [] }, institutions: ["DPR"] }));
      let last = 0;
      for (const [index, quote] of quotes.entries()) {
        expect(quote.start).toBeGreaterThanOrEqual(last);
        last = quote.start;
        for (const span of [quote, quote.cue, quote.speaker]) {
          if (!span) continue;
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
        }
        if (quote.continues !== null) expect(quote.continues).toBeLessThan(index);
        if (quote.speakerKey !== null) expect(quote.speakerName).not.toBeNull();
      }
    }),
    { numRuns: 500 },
  );
});
