/** What a full stop says, and what is not seen in a text. */
import { describe, expect, test } from "vitest";
import { endsGlued, endsWholeWord, isAlone, isLettered, isNumbered, startOfWord } from "../../src/text/full-stops.ts";
import { entityEdits } from "../../src/text/html-entities.ts";
import { invisibleEdits } from "../../src/text/invisible.ts";

/** At `|` the stop stands, before the word behind it. */
function glued(marked: string): boolean {
  const at = marked.indexOf("|");
  const text = marked.replace("|", "");
  return endsGlued(text, at, 0, text.length);
}

test.each([
  ["Jembatan itu rusak|.Warga pulang", true],
  ["Jembatan itu rusak|!Warga pulang", true],
  ["Jembatan itu rusak|?A warga", true],
  ["Jembatan itu rusak|.A warga", false],
  ["Jembatan itu rusak|!A", false],
  ["Lulusan S|.H. Budi", false],
  ["Lulusan itu|.Hum. Budi", false],
  ["Lulusan itu|.Rusak. Budi", true],
  ["Baca di Kompas|.Com hari ini", false],
  ["Baca di Tempo|.Co hari ini", false],
  ["Kata dr|.Budi", false],
  ["Kata RI|.Warga pulang", true],
  ["Kata H|.Budi", false],
  ["Moh|.Rizal pulang", false],
  ["hlm|.Warga pulang", true],
  ["dll|.Warga pulang", true],
  ["dll|.Rina Wati", false],
  ["tahun 2023|.Warga pulang", true],
  ["umur 23|.Warga pulang", false],
  ["rusak)|.Warga pulang", true],
  ["rusak”|.Warga pulang", true],
  ["50%|.Warga pulang", true],
  ["rusak,|.Warga pulang", false],
])("%s ends a sentence: %s", (marked, ends) => {
  expect(glued(marked)).toBe(ends);
});

test("the rest of what stops look at", () => {
  expect(["12", "IV", "Pol", "Budi", "MIX", "x1"].map(isNumbered)).toEqual([true, true, true, false, false, true]);
  expect(["vitamin", "rumah"].map(isLettered)).toEqual([true, false]);
  expect([
    isAlone("Perusahaan itu", 0, "Perusahaan"),
    isAlone("Perusahaan Itu", 0, "Perusahaan"),
    isAlone("Perusahaan, itu", 0, "Perusahaan"),
    isAlone("DPR itu", 0, "DPR"),
    isAlone("Perusahaan", 0, "Perusahaan"),
  ]).toEqual([true, false, false, false, false]);
  expect([
    startOfWord("kata S.H", 0, 8),
    startOfWord("kata S.H", 6, 8),
    startOfWord("rp 1.500", 0, 8),
    startOfWord("ya(R&D-3", 0, 8),
    startOfWord("a".repeat(40), 0, 40),
    startOfWord("kata", 0, 0),
  ]).toEqual([5, 6, 3, 3, 16, 0]);
  expect(endsWholeWord("2023.Warga", 4, 1, 5, "Warga")).toBe(false);
  expect(endsWholeWord("x2023.Warga", 5, 1, 6, "Warga")).toBe(true);
});

const edited = (text: string, edits: readonly { start: number; end: number; after: string }[]): string => {
  let whole = text;
  for (const { start, end, after } of [...edits].reverse()) whole = whole.slice(0, start) + after + whole.slice(end);
  return whole;
};

describe("what no reader sees", () => {
  test.each([
    ["pa\u00addi", "padi", "invisible/soft-hyphen"],
    ["pa\u200bdi", "padi", null],
    ["pa\u0000di", "padi", "control/c0"],
    ["pa\u000bdi", "pa di", "control/c0"],
    ["pa\u000cdi", "pa di", "control/c0"],
    ["satu\n\u000c\ndua", "satu\n\u000c\ndua", undefined],
    ["pa\u0001\u0002di", "padi", "control/c0"],
    ["padi\u0014sawah", "padi—sawah", "control/low-byte"],
    ["\u001cPadi\u001d", "“Padi”", "control/low-byte"],
    ["12 \u0014 13", "12  13", "control/c0"],
    ["caf\u0085", "caf…", "control/c1"],
    ["pa\u200ddi", "padi", "invisible/joiner"],
    ["👩\u200d🌾", "👩\u200d🌾", undefined],
    ["👩\u200dx", "👩x", "invisible/joiner"],
    ["क्\u200dष", "क्\u200dष", undefined],
    ["क्\u200dx", "क्x", "invisible/joiner"],
    ["❤\ufe0f", "❤\ufe0f", undefined],
    ["1\ufe0f\u20e3", "1\ufe0f\u20e3", undefined],
    ["a\ufe0f", "a", "invisible/variation-selector"],
    ["\ufe0fa", "a", "invisible/variation-selector"],
    ["pa\ud800di", "pa\ufffddi", "control/surrogate"],
    ["🌾", "🌾", undefined],
  ])("%j becomes %j", (text, seen, rule) => {
    const edits = invisibleEdits(text);
    expect(edited(text, edits)).toBe(seen);
    if (rule === undefined) expect(edits).toEqual([]);
    else if (rule !== null) expect(new Set(edits.map((edit) => edit.rule))).toEqual(new Set([rule]));
  });

  test("is one edit where it stands side by side", () => {
    expect(invisibleEdits("a\u0001\u0002\u0003b").length).toBe(1);
    expect(invisibleEdits("a\u0001b\u0002c").length).toBe(2);
    expect(invisibleEdits("a\u0001\u00adb").length).toBe(2);
  });
});

describe("character references", () => {
  test.each([
    ["R&amp;D", "R&D", "entity/named"],
    ["&#233;", "é", "entity/numeric"],
    ["&#xE9;", "é", "entity/numeric"],
    ["&#XE9;", "é", "entity/numeric"],
    ["a&nbsp b", "a\u00a0 b", "entity/named"],
    ["&quot.", '".', "entity/named"],
    ["&nbsp1", "&nbsp1", undefined],
    ["&amp;quot;", '"', "entity/named"],
    ["&amp;amp;quot;", '"', "entity/named"],
    ["&amp;amp;amp;quot;", '"', "entity/named"],
    ["&amp;amp;amp;amp;quot;", "&quot;", "entity/named"],
    ["&amp;padi;", "&padi;", "entity/named"],
    ["R&D;", "R&D;", undefined],
    ["&amp", "&amp", undefined],
    ["a&#10;b", "a b", "entity/numeric"],
    ["a&#8232;b", "a b", "entity/numeric"],
    ["&lt;b&gt;", "<b>", "entity/named"],
  ])("%j becomes %j", (text, seen, rule) => {
    const edits = entityEdits(text);
    expect(edited(text, edits)).toBe(seen);
    expect(new Set(edits.map((edit) => edit.rule))).toEqual(new Set(rule === undefined ? [] : [rule]));
  });
});
