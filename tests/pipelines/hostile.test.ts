/** A small part of the zoo, mapped in process: great lengths of one thing. Nothing is timed; a hang is no end. */
import { describe, expect, test } from "vitest";
import { MOST_MEMBERS } from "../../src/io/ids.ts";
import { isWider } from "../../src/io/json-depth.ts";
import { factsOf, factsOfCells, mappedRecord } from "./article.ts";

const LENGTH = 20_000;

describe("20,000 characters of one thing", () => {
  test.each(["A.", "1,", "[1]", "@a.", "www.a.", "5 abc-", ", ", "a@b.", "(", "&amp;", "\u0301", "a\u200b", '"'])(
    "%j give an article whose blocks rebuild it",
    (unit) => {
      const written = `Warga memanen padi. ${unit.repeat(LENGTH / unit.length)}`;
      const { documents, paragraphs } = factsOf(written);
      expect(documents).toHaveLength(1);
      expect(paragraphs.at(-1)?.source_end_char).toBe([...written].length);
    },
  );
});

describe("records with more members than any article has", () => {
  const members = (count: number, value: string) =>
    Buffer.from(`{${Array.from({ length: count }, (_, n) => `"k${n}": ${value}`).join(",")}}`);

  test.each([
    ["many values", members(MOST_MEMBERS + 1, "1"), true],
    ["as many as there may be", members(MOST_MEMBERS, '"a"'), false],
    ["records by key, however many", members(MOST_MEMBERS + 1, '{"isi":"a"}'), false],
    ["a list of records", Buffer.from(`[${members(MOST_MEMBERS + 1, "1")}]`), false],
    ["colons in strings", Buffer.from(`{"isi": "${"a:1,".repeat(MOST_MEMBERS + 1)}"}`), false],
  ])("%s", (_, json, is) => expect(isWider(json, MOST_MEMBERS)).toBe(is));

  test("are rejects, as rows too", () => {
    const bytes = members(MOST_MEMBERS + 1, "1");
    const record = { sourcePath: "a.jsonl", source: "a.jsonl", format: "jsonl", number: 1, id: null } as const;
    expect(mappedRecord({ ...record, encoding: null, content: { bytes } })).toMatchObject({ code: "too_large" });
    const cells = Object.fromEntries(Array.from({ length: MOST_MEMBERS + 1 }, (_, n) => [`k${n}`, "1"]));
    expect(() => factsOfCells(cells)).toThrow("too_large");
  });
});
