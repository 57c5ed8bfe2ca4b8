/**
 * No code has a list of Indonesian words: they stand in the lexicon, and tables are made of it. Read from the syntax
 * trees of all modules outside of `src/language` and `src/outlets`: arrays of words, alternations of patterns, texts of
 * words alone.
 */
import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { LEXICON } from "../../src/language/lexicon.ts";

/** So many words are a list. */
const LIST = 3;

/** What may have lists all the same, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "pipelines/news/address.ts": "names of parameters and of pages in addresses",
  "pipelines/news/indonesian.ts": "what pages say of codes, whose English stands with them",
  "pipelines/news/fields.ts": "names of columns, in the languages that crawls name them in",
  "pipelines/news/exports.ts": "labels and codes of databases of the press",
  "src/html/labels.ts": "names of classes and ids in the markup of pages",
  "src/io/formats/xml.ts": "names of elements",
  "src/html/tree.ts": "names of elements",
  "src/quantities/amount.ts": "symbols of units",
  "src/quantities/units.ts": "symbols of units",
  "src/io/ids.ts": "what people and programs write for nothing",
};

/** Words of English that Indonesian has too, or that the lexicon has for its own sake. */
const ENGLISH = new Set(
  (
    "about and are author channel data date day days editor file for from has head hour item label language main " +
    "media medium min minute money month more news no not of on or panel per person place program promo records red " +
    "rule run second single source status sub than that the this title to unit video was week were which with year " +
    "caption address dir account text time leader may over max published member position times sun mon " +
    "wed fri sat tue thu col base area com net org mil web tv gov edu info co au id uk st rd th an in it or a the " +
    "for by news post daily journal tribune"
  ).split(" "),
);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === "string";

const isWord = (text: string): boolean =>
  /^(?:\p{Lu}?\p{Ll}{2,}|\p{Lu}{3,})$/u.test(text) &&
  !ENGLISH.has(text.toLowerCase()) &&
  LEXICON.find(text.toLowerCase()) !== undefined;

/** A word or a phrase: `tata usaha`. */
const isPhrase = (text: string): boolean => text !== "" && text.split(/ \??|_/).every(isWord);

/** What a pattern says as letters alone: `[Dd]ok(?:umentasi)?` is `Dok`, `\\s`, `{2,5}` and marks are no letters. */
const lettersOf = (pattern: string): string =>
  pattern
    .replace(/\\[bBdDsSwW]|\\[pP]\{\w+\}|\\u[\da-f]{4}|\{\d+(?:,\d*)?\}/g, "#")
    .replace(/\[(\p{Lu})\p{Ll}\]/gu, "$1")
    .replace(/\[[^\]]*\]|\\./g, "#");

/** The most words or phrases that stand side by side in one group of a pattern: `(?:dan|atau|hingga)`. */
function longestGroup(pattern: string): number {
  const groups: string[][][] = [[[""]]];
  let longest = 0;
  const close = (): void => {
    const branches = groups.pop() ?? [];
    const texts = branches.flat().map((part) => part.replace(/^[#^?*+ ]+|[#$?*+. :_]+$/g, "").toLowerCase());
    if (branches.length > 1) longest = Math.max(longest, new Set(texts.filter(isPhrase)).size);
  };
  for (const part of lettersOf(pattern).match(/\((?:\?(?:[:=!]|<[=!]|<\w+>))?|[)|]|[^()|]+/g) ?? []) {
    if (part.startsWith("(")) groups.push([[""]]);
    else if (part === ")") {
      close();
      if (groups.length === 0) groups.push([[""]]);
    } else if (part === "|") groups.at(-1)?.push([""]);
    else groups.at(-1)?.at(-1)?.push(part);
  }
  while (groups.length > 0) close();
  return longest;
}

/** The words of a text that is nothing else: `"dan atau hingga"`. */
function wordsAlone(text: string): number {
  const parts = text.trim().split(/[\s,;|]+/);
  return parts.every((part) => /^[\p{Ll}'-]+$/u.test(part)) ? new Set(parts.filter(isWord)).size : 0;
}

const textOf = (node: unknown): string => (isNode(node) && typeof node.value === "string" ? node.value : "");

function sizeOf(node: Node): number {
  switch (node.type) {
    case "ArrayExpression": {
      const elements = node.elements as unknown[];
      const firsts = elements.map((each) =>
        isNode(each) && each.type === "ArrayExpression" ? (each.elements as unknown[])[0] : each,
      );
      return new Set(firsts.map((each) => textOf(each)).filter((text) => text.split(" ").every(isWord))).size;
    }
    case "Literal": {
      const regex = node.regex as { pattern: string } | undefined;
      return regex ? longestGroup(regex.pattern) : Math.max(longestGroup(textOf(node)), wordsAlone(textOf(node)));
    }
    case "TemplateLiteral": {
      const quasis = (node.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw);
      return Math.max(longestGroup(quasis.join("#")), quasis.length === 1 ? wordsAlone(quasis[0] ?? "") : 0);
    }
    default:
      return 0;
  }
}

/** True for what a page says in its two languages. */
const isSaid = ({ type, properties }: Node): boolean =>
  type === "ObjectExpression" &&
  (properties as Node[])
    .map(({ key }) => (key as { name?: string } | undefined)?.name)
    .sort()
    .join() === "en,id";

/**
 * True where words are of a rule: its row has examples that run; or of a pattern of tokens, which is about those very
 * words.
 */
function isOfRule(node: Node): boolean {
  if (node.type === "ObjectExpression") {
    return (node.properties as Node[]).some((property) => (property.key as { name?: string })?.name === "examples");
  }
  const callee = node.type === "CallExpression" ? (node.callee as { name?: string }).name : undefined;
  return callee === "pattern" || callee === "compilePattern";
}

function listsIn(file: string, source: string): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    if (!isNode(value) || isOfRule(value) || isSaid(value) || value.type.startsWith("Import")) return;
    if (value.type.startsWith("TS") && !isNode(value.expression)) return;
    if (sizeOf(value) >= LIST) {
      found.push(`${file}:${source.slice(0, value.start).split("\n").length}`);
      return;
    }
    for (const [field, child] of Object.entries(value)) if (field !== "typeAnnotation") walk(child);
  };
  walk(parseSync(file, source).program);
  return found;
}

const FILES = ["src", "pipelines"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith(".ts") && !/^src\/(?:language|outlets)\//.test(file));

describe("lists of words", () => {
  test.each([
    ["an array", 'const A = ["dan", "atau", "hingga"];'],
    ["an array of pairs", 'const A = [["dan", 1], ["atau", 2], ["hingga", 3]];'],
    ["a text", 'const A = words("dan atau hingga sampai");'],
    ["a pattern", "const A = /^x (?:dan|atau|hingga) y/;"],
    ["a template", ["const A = new RegExp(`(?:dan|atau|hingga)$", "{x}`);"].join("")],
    ["a pattern as a text", 'const A = "dan|atau|hingga";'],
  ])("are noticed in %s", (_, source) => {
    expect(listsIn("a.ts", source)).toEqual(["a.ts:1"]);
  });

  test.each([
    ["two words", 'const A = ["dan", "atau"];'],
    ["a sentence", 'const A = "Warga dan camat hadir hingga sore.";'],
    ["a rule", 'const A = { pattern: /(?:dan|atau|hingga)/, examples: ["dan"] };'],
    ["what a page says", 'const A = { id: "dan atau hingga", en: "and or until" };'],
    ["words of English", 'const A = ["day", "week", "month"];'],
  ])("are not seen in %s", (_, source) => {
    expect(listsIn("a.ts", source)).toEqual([]);
  });

  test("stand in no code", () => {
    const found = FILES.filter((file) => !(file in EXCEPTIONS)).flatMap((file) =>
      listsIn(file, readFileSync(file, "utf8")),
    );
    expect(found).toEqual([]);
  });

  test.each(Object.keys(EXCEPTIONS))("are still in %s", (file) => {
    expect(listsIn(file, readFileSync(file, "utf8"))).not.toEqual([]);
  });
});
