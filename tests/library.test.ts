import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  annotate,
  detectLanguage,
  findAmounts,
  findContacts,
  findDates,
  repair,
  splitSentences,
} from "../src/index.ts";
import { factsOf } from "./pipelines/article.ts";

describe("the library", () => {
  it("repairs a text, with its edits on record", () => {
    const { text, edits } = repair("â€œKami siap,â€\u009d ujarnya.");
    expect(text).toBe("“Kami siap,” ujarnya.");
    expect(edits.map(({ rule }) => rule)).toEqual(["mojibake/sequence", "mojibake/sequence"]);
  });

  it("finds dates, counted from the publication where there is one", () => {
    const valuesOf = (published?: string) => findDates("Ia tiba kemarin.", { published: published ?? null })[0]?.value;
    expect([valuesOf(), valuesOf("2024-05-15")]).toEqual([null, "2024-05-14"]);
  });

  it("finds amounts, and none in a date or a phone number", () => {
    const text = "Pada 5 Mei 2024 warga membayar Rp 20 ribu; hubungi 0812-3456-7890.";
    expect(findAmounts(text).map(({ value, unit }) => [value, unit])).toEqual([[20000, "IDR"]]);
    expect(findContacts(text).map(({ value }) => value)).toEqual(["+6281234567890"]);
  });

  it("tells the language and the sentences", () => {
    const text = "Warga memanen padi di sawah. Hasilnya dijual ke pasar.\nHarga naik lagi pekan ini.";
    expect(detectLanguage(text).language).toBe("id");
    const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    expect(sentences).toEqual([
      "Warga memanen padi di sawah.",
      "Hasilnya dijual ke pasar.",
      "Harga naik lagi pekan ini.",
    ]);
  });

  it("annotates an article as the datasets do", () => {
    const path = "seeds/kompas/guru-honorer-ende.txt";
    const source = readFileSync(path, "utf8");
    const facts = factsOf(source, path);
    const article = annotate(source);
    const { text } = article;
    expect([article.text, article.title]).toEqual([facts.documents[0]?.text, facts.documents[0]?.title]);
    const wordsOf = (spans: readonly { start: number; end: number }[]) => spans.map((s) => text.slice(s.start, s.end));
    expect(wordsOf(article.quotes)).toEqual(facts.quotes.map((quote) => quote.text));
    expect(wordsOf(article.mentions)).toEqual(facts.mentions.map(({ surface }) => surface));
    expect(article.quotes.map(({ rule }) => rule)).toEqual(facts.quotes.map(({ rule }) => rule));
  });

  it("takes what is known beside the text", () => {
    const fields = { published: "Rabu, 15 Mei 2024 18:30 WIB", url: "https://www.detik.com/x", title: "Padi" };
    const article = annotate("Warga memanen padi kemarin.", fields);
    expect(article).toMatchObject({ title: "Padi", outlet: "detik", published: { at: "2024-05-15T18:30:00+07:00" } });
    expect(article.dates[0]?.value).toBe("2024-05-14");
  });

  it("throws where a text has nothing visible", () => {
    expect(() => annotate(" \u200b ")).toThrow(RangeError);
  });
});
