import { describe, expect, test } from "vitest";
import { printable, printableName } from "../../src/io/names.ts";
import { StringStore } from "../../src/io/string-store.ts";

const bytes = (...values: readonly number[]): Buffer => Buffer.from(values);

describe("names of files", () => {
  test.each([
    ["berita.txt", "berita.txt"],
    ["a\nb", "a%0Ab"],
    ["a\u001bb\u007f", "a%1Bb%7F"],
    ["a\u009fb", "a%C2%9Fb"],
    ["a\u202eb\u2066", "a%E2%80%AEb%E2%81%A6"],
    ["a\u200fb\u061c\u2028", "a%E2%80%8Fb%D8%9C%E2%80%A8"],
    ["café 日 🌾 ~\u00a0\u2030", "café 日 🌾 ~\u00a0\u2030"],
  ])("%j is printed %j", (name, printed) => {
    expect(printable(name)).toBe(printed);
    expect(printableName(Buffer.from(name))).toBe(printed);
  });

  test.each([
    [bytes(0x61, 0xe9, 0x62), "a%E9b"],
    [bytes(0xe9), "%E9"],
    [bytes(0x05, 0xff), "%05%FF"],
    // letters of two, three and four bytes beside a byte that is none
    [Buffer.concat([Buffer.from("é"), bytes(0xff)]), "é%FF"],
    [Buffer.concat([bytes(0xff), Buffer.from("日")]), "%FF日"],
    [Buffer.concat([Buffer.from("🌾"), bytes(0xf0, 0x9f)]), "🌾%F0%9F"],
    [Buffer.concat([Buffer.from("é\n"), bytes(0xff)]), "é%0A%FF"],
  ])("bytes that are no UTF-8 as %j", (name, printed) => {
    expect(printableName(name)).toBe(printed);
  });
});

describe("a store of strings", () => {
  test("gives each by its index, and nothing beside them", () => {
    const store = new StringStore();
    const texts = ["padi", "", "café 日", ...Array.from({ length: 3000 }, (_, i) => `rumah ${i}`)];
    for (const text of texts) store.add(text);
    expect(texts.filter((text, i) => store.get(i) !== text)).toEqual([]);
    expect([store.get(-1), store.get(texts.length), store.get(Number.NaN)]).toEqual(["", "", ""]);
    store.close();
  });

  test("keeps what is too much for memory in a file", () => {
    const store = new StringStore();
    const textOf = (i: number) => `${i}${"sawah dan ladang ".repeat(6000)}${i}`;
    const count = 800; // 80 MB
    for (let i = 0; i < count; i++) store.add(textOf(i));
    const asked = [0, 1, 2, 320, 327, 328, 329, 330, 500, 655, 656, 657, count - 2, count - 1, 0, 400];
    expect(asked.filter((i) => store.get(i) !== textOf(i))).toEqual([]);
    expect(Array.from({ length: count }, (_, i) => i).filter((i) => store.get(i) !== textOf(i))).toEqual([]);
    store.close();
    store.close();
  });
});
