// The changes that can be made to a source, one place at a time, and their drawing by a seed.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "oxc-parser";
import { random } from "../../dist/bench/random.js";

const SWAPS = {
  "&&": "||",
  "||": "&&",
  "===": "!==",
  "!==": "===",
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "+": "-",
  "-": "+",
};

/** What can be changed at a node: `{ kind, start, end, text }`, in place of `[start, end)` of the source. */
function changesAt(node, source) {
  const cut = (kind, start, end, text = "") => ({ kind, start, end, text });
  switch (node.type) {
    case "LogicalExpression":
    case "BinaryExpression": {
      const swapped = SWAPS[node.operator];
      const at = source.indexOf(node.operator, node.left.end);
      if (!swapped || at < 0 || at >= node.right.start) return [];
      return [cut(`${node.operator} as ${swapped}`, at, at + node.operator.length, swapped)];
    }
    case "Literal":
      return literalChanges(node, source, cut);
    case "UnaryExpression":
      return node.operator === "!" ? [cut("no !", node.start, node.start + 1)] : [];
    case "IfStatement":
      return [cut("if (false)", node.test.start, node.test.end, "false")];
    case "ConditionalExpression":
      return [
        cut("other branch", node.test.start, node.test.end, `!(${source.slice(node.test.start, node.test.end)})`),
      ];
    case "ArrayExpression":
      return node.elements.length < 2
        ? []
        : node.elements
            .filter((e) => e?.type === "Literal")
            .map((element) => {
              const comma = /^\s*,/.exec(source.slice(element.end))?.[0].length ?? 0;
              return cut("entry lost", element.start, element.end + comma);
            });
    case "TemplateElement":
      return rowsOf(source, node.start, node.end).map(([start, end]) => cut("row lost", start, end));
    default:
      return [];
  }
}

function literalChanges(node, source, cut) {
  if (typeof node.value === "boolean") return [cut("flipped", node.start, node.end, String(!node.value))];
  if (typeof node.value === "number") return [cut("one more", node.start, node.end, String(node.value + 1))];
  if (node.regex) {
    const alternatives = [...source.slice(node.start, node.end).matchAll(/\|[\w ]{2,}(?=[|)])/g)];
    return alternatives.map((m) => cut("alternative lost", node.start + m.index, node.start + m.index + m[0].length));
  }
  if (typeof node.value === "string" && node.value.split(" ").length > 5) {
    const words = [...source.slice(node.start + 1, node.end - 1).matchAll(/\S+ /g)];
    return words.map((m) => cut("word lost", node.start + 1 + m.index, node.start + 1 + m.index + m[0].length));
  }
  return [];
}

/** The lines of a table that is a template, comments aside; short templates are no tables. */
function rowsOf(source, start, end) {
  const rows = [];
  let from = source.indexOf("\n", start) + 1;
  for (let to = source.indexOf("\n", from); from > 0 && to > 0 && to < end; to = source.indexOf("\n", from)) {
    if (!/^\s*(?:#|$)/.test(source.slice(from, to))) rows.push([from, to + 1]);
    from = to + 1;
  }
  return rows.length > 3 ? rows : [];
}

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

/** What a row says of itself: sentences that it must take or leave, which only tests run, and words for the reader. */
const ABOUT_ITSELF = new Set(["about", "examples", "not", "en"]);
const isAboutItself = ({ type, key, value }) =>
  type === "Property" &&
  // a rule's id is one word, what a page says in Indonesian are several
  (ABOUT_ITSELF.has(key.name) || (key.name === "id" && value.type === "Literal" && String(value.value).includes(" ")));

/** Every change of a file, with the body of the function it stands in. Types say nothing at run time. */
function changesOf(root, file) {
  const source = readFileSync(join(root, file), "utf8");
  const found = [];
  const visit = (node, body) => {
    if (node.type.startsWith("TS")) return walk(node.expression, body);
    if (node.type === "ImportDeclaration" || isAboutItself(node)) return;
    for (const change of changesAt(node, source)) found.push({ ...change, body });
    const inner = FUNCTIONS.has(node.type) && node.body ? bodyOf(node) : body;
    for (const [key, value] of Object.entries(node))
      if (typeof value === "object" && key !== "typeAnnotation") walk(value, key === "body" ? inner : body);
  };
  const walk = (node, body) => {
    if (Array.isArray(node)) for (const item of node) walk(item, body);
    else if (node && typeof node.type === "string") visit(node, body);
  };
  walk(parseSync(file, source).program, null);
  return found.map((change) => ({ file, ...placed(source, change), ...change }));
}

const bodyOf = ({ body }) => ({ start: body.start, end: body.end, block: body.type === "BlockStatement" });

/** Where a change stands and what tells it from others, also after lines above it have moved. */
function placed(source, { start, end, kind }) {
  const from = source.lastIndexOf("\n", start - 1) + 1;
  const to = source.indexOf("\n", end);
  const line = source.slice(0, start).split("\n").length;
  const code = source.slice(from, to < 0 ? source.length : to).trim();
  const key = createHash("sha256")
    .update(JSON.stringify([code, start - from, kind]))
    .digest("hex")
    .slice(0, 12);
  return { line, code, key };
}

function shuffled(items, draw) {
  return items
    .map((item) => [draw(), item])
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item);
}

/** True for a word of an English sentence: what a page of help says is no decision. */
const ENGLISH = /\b(?:the|of|an?|is|are|that|what|which|its?|or|and|for|with|has|no|as)\b/g;
/** Where sentences for the reader stand, in both languages; queries are none. Rows of a text of `cli` are its help. */
const SENTENCES = /^(?:src\/(?:cli|language\/classes)|pipelines\/news\/(?:codes|datasets|indonesian|report\/layout))\b/;
const isProse = ({ kind, code, file }) =>
  (kind === "row lost" && file.startsWith("src/cli/")) ||
  (kind === "word lost" && (SENTENCES.test(file) || (code.match(ENGLISH) ?? []).length > 1));

/** So many changes of the files below a folder, drawn by a seed. */
export function drawChanges(root, { count, seed, only }) {
  const draw = random(seed);
  const files = ["src", "pipelines"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${folder}/${name}`)
      .sort(),
  );
  // a table of a thousand rows is one place among others: of a file at most as many as the root of its changes
  const pool = files
    .filter((file) => file.startsWith(only))
    .map((file) => shuffled(changesOf(root, file), draw))
    .flatMap((changes) => changes.slice(0, Math.ceil(Math.sqrt(changes.length))));
  return shuffled(pool, draw)
    .filter((change) => !isProse(change))
    .slice(0, count);
}

export const changed = (source, { start, end, text }) => source.slice(0, start) + text + source.slice(end);

/** The source of a file that tells, by `globalThis.hit(ID)`, which of the changes a test comes to. */
export function withHits(source, changes) {
  const inserts = changes.flatMap(({ id, body }) => {
    const call = `globalThis.hit?.(${id})`;
    if (body === null) return [[source.length, `\n;${call};\n`]];
    if (body.block) return [[body.start + 1, `${call};`]];
    return [
      [body.start, `(${call}, `],
      [body.end, ")"],
    ];
  });
  return inserts
    .sort((a, b) => b[0] - a[0])
    .reduce((text, [at, insert]) => text.slice(0, at) + insert + text.slice(at), source);
}
