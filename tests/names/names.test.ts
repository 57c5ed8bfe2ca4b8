import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadNameModels, resolvePlace } from "../../src/names/index.ts";
import { factsOfCells } from "../pipelines/article.ts";
import { assets, models, namesOf } from "./models.ts";

interface Case {
  readonly label: string;
  readonly text: string;
  readonly expect: readonly Record<string, unknown>[];
  readonly comment?: string;
  readonly known_failure?: string;
}

const cases = (name: string): readonly Case[] =>
  JSON.parse(readFileSync(new URL(`../cases/names/${name}.json`, import.meta.url), "utf8"));

/**
 * Runs a table: every expected row must be met in its given columns, in order; an empty list means that nothing is
 * found.
 */
function table(name: string, rowsOf: (text: string) => readonly Record<string, unknown>[]): void {
  describe(name, () => {
    for (const { label, text, expect: wanted, known_failure } of cases(name)) {
      it(known_failure ? `${label} (known failure: ${known_failure})` : label, () => {
        const found = rowsOf(text);
        const columns = Object.keys(wanted[0] ?? {});
        const seen = found.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
        if (known_failure) expect(seen).not.toEqual(wanted);
        else expect(wanted.length === 0 ? found : seen).toEqual(wanted);
      });
    }
  });
}

table("mentions", (text) => namesOf(text).mentions.map((mention) => ({ ...mention })));

table("places", (text) => {
  const { mentions, places } = namesOf(text);
  return places.map((place) => ({ ...place, surface: mentions[place.mention]?.surface }));
});

describe("any text", () => {
  const words = [
    "Menteri",
    "Luar",
    "Negeri",
    "AS",
    "Helen",
    "Marshall",
    "(KPU)",
    "di",
    "Jakarta,",
    "kata",
    "PT",
    "H.",
    "\n",
    '"',
    "Prof.",
    "juru",
    "bicara",
    "2019",
    "Ma'ruf",
    "I",
    "Made",
    "–",
    "🙂",
    "constructor",
    "Constructor",
    "PT __proto__",
    "dan",
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(" "));

  it("gives sorted mentions that do not overlap and slice to their surface", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "grapheme", maxLength: 80 })), (sample) => {
        const { mentions, roles, places } = namesOf(sample);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.surface).toBe(sample.slice(mention.start, mention.end));
          expect(mention.surface.trim()).toBe(mention.surface);
          expect(mention.confidence).toBeGreaterThanOrEqual(0);
          expect(mention.confidence).toBeLessThanOrEqual(1);
          end = mention.end;
        }
        for (const { role, person, organisation } of roles) {
          for (const span of [role, person, organisation]) {
            if (span) expect(span.end).toBeGreaterThan(span.start);
          }
        }
        for (const place of places) expect(mentions[place.mention]?.type).toBe("location");
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same names whatever was read before", () => {
    const sample = "Menteri Keuangan Sri Mulyani bertemu Gubernur Bali Wayan Koster di Denpasar.";
    const before = namesOf(sample);
    for (let i = 0; i < 50; i++) namesOf(`Warga Desa Suka${i} dan PT Maju${i} Jaya bertemu Budi${i} Santoso.`);
    expect(namesOf(sample)).toEqual(before);
  });
});

describe("the headline", () => {
  const named = (title: string, content: string) =>
    factsOfCells({ title, content }).mentions.map(({ surface, canonical_name }) => [surface, canonical_name]);
  const TEXT = "Artis itu hadir di Serpong. Elly mengaku senang sekali bisa datang ke acara itu bersama keluarganya.";

  it("tells the full name of whom the text calls by one word", () => {
    expect(named("Kenang Masa Kecil, Elly Sugigi Akui Jago Lomba", TEXT)).toContainEqual(["Elly", "Elly Sugigi"]);
  });

  it("does not lend its other words to a name", () => {
    for (const title of ["Kenang Masa Kecil, Elly Akui Jago Lomba", "Sambut Anak, Elly Obati Rindu"]) {
      expect(named(title, TEXT)).toContainEqual(["Elly", "Elly"]);
    }
  });
});

describe("loadNameModels", () => {
  it("refuses a missing asset", () => {
    expect(() => loadNameModels(new Map([...assets].filter(([name]) => name !== "districts")))).toThrow(RangeError);
  });

  it("refuses damaged weights", () => {
    const tagger = assets.get("tagger") as Uint8Array;
    expect(() => loadNameModels(new Map([...assets, ["tagger", tagger.subarray(0, 1000)]]))).toThrow(RangeError);
    expect(() => loadNameModels(new Map([...assets, ["tagger", new Uint8Array(64)]]))).toThrow(RangeError);
  });
});

describe("resolvePlace", () => {
  it.each([
    ["Jenewa", "Jenewa", "foreign_city", "CH", null],
    ["JAKARTA", "Jakarta", "province", "ID", "31"],
    ["ENDE", "Ende", "regency", "ID", "53.08"],
    ["BANDUNG", "Bandung", "city", "ID", "32.73"],
    ["Kabul", "Kabul", "foreign_city", "AF", null],
    ["Washington DC", "Washington", "foreign_city", "US", null],
    ["Sleman, Yogyakarta", "Sleman", "regency", "ID", "34.04"],
    ["Kediri", null, null, "ID", null],
    ["Kampung Entah, Maluku", null, "village", "ID", null],
  ])("%s", (written, name, kind, country, adminCode) => {
    expect(resolvePlace(written, models)).toMatchObject({ name, kind, country, adminCode });
  });

  it("knows nothing of a place that is in no table", () => {
    expect(resolvePlace("Antah Berantah", models)).toBeNull();
  });
});
