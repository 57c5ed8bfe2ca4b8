// npm run train:tagger -- --articles NDJSON --idner CONLL --nergrit CONLL [--plain CSV|TEXT ...]
// Marked articles, two corpora of single sentences with BIO labels, and text without labels (CSV files with a `content`
// column). Writes src/names/model/tagger.bin and prints how well sureness is calibrated, as the table of
// src/names/model/DATA.md.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import { NAME_ASSETS } from "../dist/src/names/index.js";
import { trainTagger } from "../dist/training/train.js";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("..", import.meta.url));
const file = { type: "string" };
const { values, positionals } = parseArgs({
  options: { articles: file, idner: file, nergrit: file, plain: { type: "string", multiple: true, default: [] } },
  allowPositionals: true, // --plain takes all that follow
});
if (!values.articles || !values.idner || !values.nergrit) {
  console.error(
    "usage: npm run train:tagger -- --articles NDJSON --idner CONLL --nergrit CONLL [--plain CSV|TEXT ...]",
  );
  process.exit(2);
}
// npm starts scripts in the package root; paths count from where the user stood
const read = (path) => readFileSync(resolve(process.env.INIT_CWD ?? ".", path), "utf8");
// commas in a row, or right after a full stop, are what is left of line ends in CLICK-ID
const lines = (content) => content.replace(/\s*,{2,}/g, "\n").replace(/([.!?"]) ?,(?=\S)/g, "$1\n");
const plain = [...values.plain, ...positionals].flatMap((path) => {
  const text = read(path);
  if (!path.endsWith(".csv")) return [text];
  return parse(text, { columns: true, relax_quotes: true }).map((row) => lines(`${row.title}\n${row.content ?? ""}`));
});
const { bytes, calibration } = trainTagger({
  articles: read(values.articles),
  idner: read(values.idner),
  nergrit: read(values.nergrit),
  plain,
  areas: ["provinces", "regencies", "districts"].map((name) => readFileSync(require.resolve(NAME_ASSETS[name]))),
  onStep: (message) => console.error(message),
});
writeFileSync(`${root}src/names/model/tagger.bin`, bytes);
console.log("| confidence | names | mean | right |\n|---|---|---|---|");
for (const { from, to, names, sureness, right } of calibration)
  console.log(`| ${from} to ${to} | ${names} | ${sureness.toFixed(3)} | ${right.toFixed(3)} |`);
console.error(`${bytes.length} bytes`);
