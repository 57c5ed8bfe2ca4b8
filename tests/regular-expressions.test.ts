/** No pattern of the source may take more than linear time, or recurse on a long run: all of them are analysed. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";
import { analyse } from "scslre";
import { expect, test } from "vitest";

interface Pattern {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

interface Node {
  readonly type?: string;
  readonly [key: string]: unknown;
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FILES = ["src", "pipelines"].flatMap((folder) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`),
);

function nodesOf(node: unknown, keys: readonly string[] | null, found: Node[] = []): Node[] {
  if (Array.isArray(node)) for (const part of node) nodesOf(part, keys, found);
  else if (typeof node === "object" && node !== null) {
    found.push(node as Node);
    const parts = node as Node;
    for (const key of keys ?? Object.keys(parts)) nodesOf(parts[key], keys, found);
  }
  return found;
}

/** The literals of the source, and with them what is in no function that the other way reaches. */
function literals(): Pattern[] {
  return FILES.flatMap((at) =>
    nodesOf(parseSync(at, readFileSync(ROOT + at, "utf8")).program, null).flatMap(({ type, regex }) => {
      const { pattern, flags } = (type === "Literal" && (regex as Record<string, string> | undefined)) || {};
      return pattern === undefined ? [] : [{ at, source: pattern, flags: flags ?? "" }];
    }),
  );
}

/** The patterns that are built from tables when the modules are imported. */
async function built(): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args, newTarget) {
      const [, , caller = ""] = new Error("where?").stack?.split("\n") ?? [];
      const pattern = Reflect.construct(target, args, newTarget) as RegExp;
      const { source, flags } = pattern;
      if (!caller.includes("node_modules")) patterns.push({ at: "built from tables", source, flags });
      return pattern;
    },
  });
  try {
    await import("../pipelines/news/index.ts");
  } finally {
    globalThis.RegExp = Native;
  }
  return patterns;
}

const CHARACTERS = ["Character", "CharacterSet", "CharacterClass"];
const isCharacter = (node: unknown): boolean => CHARACTERS.includes((node as Node).type ?? "");

/** What is repeated without recursion: a character, or a group of so many. */
function isFlat(element: Node): boolean {
  const [first, ...others] = (element.alternatives ?? []) as readonly { elements: readonly Node[] }[];
  const isSequence = element.type === "Group" && others.length === 0 && first?.elements.every(isCharacter);
  return isCharacter(element) || isSequence === true;
}

const MOST_REPEATED = 1000;

function faultsOf({ at, source, flags }: Pattern): string[] {
  const { parsed, reports } = analyse({ source, flags });
  const slow = reports.map(({ type, character }) => `${at}: ${type} on ${character.literal.source}: ${source}`);
  const deep = nodesOf(parsed.pattern, ["alternatives", "elements", "element"])
    .filter(({ type, max }) => type === "Quantifier" && (max as number) > MOST_REPEATED)
    .filter(({ element }) => !isFlat(element as Node))
    .map(({ raw }) => `${at}: recurses on ${raw}: ${source}`);
  return [...slow, ...deep];
}

test("what the analysis must tell", () => {
  const faults = (source: string) => faultsOf({ at: "", source, flags: "" }).length > 0;
  expect(["a+a+$", "(?:a+)+$", "a+b", "(?:a|b)*", "^(?:\\.\\d+)+"].map(faults)).toEqual(Array(5).fill(true));
  expect(["^a+b", "a{1,9}b", "(?:ab)*", "^(?:\\.\\d+){1,9}"].map(faults)).toEqual(Array(4).fill(false));
});

test("every pattern is linear, and repeats no group without a bound", { timeout: 180_000 }, async () => {
  const patterns = [...literals(), ...(await built())];
  expect(patterns.length).toBeGreaterThan(800);
  const distinct = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  expect([...distinct.values()].flatMap(faultsOf)).toEqual([]);
});
