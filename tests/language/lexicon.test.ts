import { describe, expect, test } from "vitest";
import { CLASS_NAMES, CLASSES, UNIONS } from "../../src/language/classes.ts";
import { createLexicon, LEXICON } from "../../src/language/lexicon.ts";
import { CLASS_VALUES, lexiconRowSchema, ownRowSchema } from "../../src/language/lexicon-row.ts";
import { rowsOf, TABLES } from "../../src/language/tables.ts";

const rows = Object.entries(TABLES).flatMap(([file, table]) => rowsOf(table).map((row) => ({ file, ...row })));

describe("the lexicon", () => {
  test("has every word once", () => {
    const files = new Map<string, string>();
    const twice = rows.filter(({ word, file }) => {
      const before = files.get(word);
      files.set(word, file);
      return before !== undefined;
    });
    expect(twice.map(({ word, file }) => `${word} in ${file}`)).toEqual([]);
  });

  test("has a word of every class, and no class that is described nowhere", () => {
    const used = new Set<string>(rows.flatMap(({ classes }) => classes));
    const derived = ["cue"];
    expect(Object.keys(CLASSES).filter((name) => !used.has(name) && !derived.includes(name))).toEqual([]);
  });

  test("names each class once, unions among them", () => {
    expect(new Set(CLASS_NAMES).size).toBe(CLASS_NAMES.length);
    expect(Object.keys(UNIONS).filter((name) => name in CLASSES)).toEqual([]);
  });

  test("tells the values of classes that there are, each of which some row has", () => {
    expect(Object.keys(CLASS_VALUES).filter((name) => !(name in CLASSES))).toEqual([]);
    const given = new Set(rows.flatMap(({ classes }) => classes));
    expect(Object.keys(CLASS_VALUES).filter((name) => !given.has(name as (typeof rows)[0]["classes"][0]))).toEqual([]);
  });

  test("has well-formed rows", () => {
    const parsed = rows.map(({ file, ...row }) => ({ file, ...lexiconRowSchema.parse(row) }));
    expect(rows).toEqual(parsed);
  });

  test.each([
    ["a class without its value", { classes: ["month"] }, "a word of class month needs the value month"],
    ["a value that is none", { classes: ["month"], values: { month: "13" } }, "13 is no value month"],
    ["a value of no class", { classes: ["office"], values: { ucmu: "km" } }, "no class knows the value ucmu"],
    ["a class twice", { classes: ["office", "office"] }, "given twice"],
    ["two blanks", { word: "ketua  umum", classes: ["office"] }, "single blanks"],
  ])("refuses %s", (_, row, told) => {
    const { error } = lexiconRowSchema.safeParse({ word: "zyzyx", ...row });
    expect(error?.issues.map(({ message }) => message).join()).toContain(told);
  });

  test("asks users for an example with a mark", () => {
    const row = { word: "kadus", classes: ["office"] };
    const parses = (examples: unknown) => ownRowSchema.safeParse({ ...row, examples }).success;
    expect([parses(undefined), parses([]), parses(["Kadus"]), parses(["[Kadus] Budi datang."])]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test("finds words whatever their case, and phrases", () => {
    expect(LEXICON.lexemes[LEXICON.lexemeAt("kata GUBERNUR Bali", 5, 13)]?.word).toBe("gubernur");
    expect(LEXICON.lexemeAt("zzyzx", 0, 5)).toBe(0);
    expect(LEXICON.find("pelaksana tugas")?.values).toEqual({ status: "acting" });
    const first = LEXICON.lexemeAt("pelaksana", 0, 9);
    expect(LEXICON.phrases.get(first)?.map(({ lexeme }) => LEXICON.lexemes[lexeme]?.word)).toContain("pelaksana tugas");
  });

  test("derives the forms of verbs of saying", () => {
    const cue = (word: string) => LEXICON.cues[LEXICON.lexemeAt(word, 0, word.length)];
    expect(cue("mengatakan")).toMatchObject({ stem: "kata", form: "active", complement: "clause" });
    expect(cue("menyampaikan")).toMatchObject({ stem: "sampai", form: "active" });
    expect(cue("mempertanyakan")).toMatchObject({ stem: "pertanya", stance: "asked" });
    expect(cue("dikatakan")).toMatchObject({ form: "passive" });
    expect(cue("katanya")).toMatchObject({ form: "nya" });
    expect(cue("menurut")).toMatchObject({ form: "preposition" });
    expect(cue("rumah")).toBeUndefined();
  });

  test("takes rows of the user's own, and keeps the numbers of ours", () => {
    const own = createLexicon([
      { word: "kadus", classes: ["territorial"], values: {} },
      { word: "ketua umum adat", classes: ["office"], values: {} },
    ]);
    expect(own.find("kadus")?.classes).toContain("office");
    expect(own.find("kadus")?.classes).toContain("territorial");
    expect(own.find("ketua umum adat")?.classes).toEqual(["office"]);
    expect(own.lexemes.slice(0, LEXICON.lexemes.length).map(({ word }) => word)).toEqual(
      LEXICON.lexemes.map(({ word }) => word),
    );
  });
});
