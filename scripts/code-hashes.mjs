// node scripts/code-hashes.mjs [ROOT]: writes ROOT/code-hashes.json, a hash of what each module below ROOT computes:
// its syntax tree without comments, layout, types, and without what only people and tests read. The pipeline version is
// made of them, so that a changed example or help text does not work a million articles out anew.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";

/** Members of rules, outlets and words that only tests run and people read. */
const UNREAD_MEMBERS = new Set(["about", "examples", "not"]);
/** Positions, and spellings of a literal beside its value. */
const UNREAD_FIELDS = new Set([
  "start",
  "end",
  "range",
  "loc",
  "raw",
  "typeAnnotation",
  "typeParameters",
  "returnType",
]);

/** What a text for people is written as; anything else is code. */
const WRITTEN = new Set(["ArrayExpression", "BinaryExpression", "Literal", "TemplateLiteral"]);
/** Tables whose values say what their keys mean. */
const GLOSSARIES = new Set(["CLASSES"]);

const isUnread = (node) =>
  (node.type === "Property" && UNREAD_MEMBERS.has(node.key.name) && WRITTEN.has(node.value.type)) ||
  /^TS(?:Interface|TypeAlias)/.test(node.type);

/** A glossary as the list of its keys. */
const keysOnly = (node) => {
  const object = node.init.type === "ObjectExpression" ? node.init : node.init.expression;
  return { ...node, init: object.properties.map(({ key }) => key) };
};

/** `schema.describe("for a person")` is `schema`. */
const described = (node) =>
  node.type === "CallExpression" && node.callee.type === "MemberExpression" && node.callee.property.name === "describe"
    ? described(node.callee.object)
    : node;

/** The text that two modules share when they compute the same. */
export function essence(file, source) {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  return JSON.stringify(program, (field, value) => {
    if (UNREAD_FIELDS.has(field)) return undefined;
    if (typeof value === "bigint") return `${value}n`;
    if (Array.isArray(value)) return value.filter((item) => !(item?.type && isUnread(item)));
    if (value?.type === "VariableDeclarator" && GLOSSARIES.has(value.id.name)) return keysOnly(value);
    return value?.type ? described(value) : value;
  });
}

export function writeCodeHashes(root) {
  const hashes = {};
  for (const folder of ["pipelines", "src"]) {
    for (const name of readdirSync(join(root, folder), { recursive: true }).sort()) {
      if (!/(?<!\.d)\.(?:js|ts)$/.test(name)) continue;
      const file = `${folder}/${name}`;
      hashes[file] = createHash("sha256")
        .update(essence(file, readFileSync(join(root, file), "utf8")))
        .digest("hex");
    }
  }
  writeFileSync(join(root, "code-hashes.json"), `${JSON.stringify(hashes, null, 1)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeCodeHashes(process.argv[2] ?? "dist");
