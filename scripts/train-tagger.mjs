// npm run train:tagger -- NAMES... [--plain TEXT...]
// NAMES: CoNLL files with BIO labels, NDJSON files of marked articles; TEXT: CSV files with a `content` column, or text. Writes src/names/model/tagger.bin.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { NAME_ASSETS } from "../dist/src/names/index.js";
import { trainTagger } from "../dist/training/train.js";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("..", import.meta.url));
const args = process.argv.slice(2);
const split = args.includes("--plain") ? args.indexOf("--plain") : args.length;
// npm starts scripts in the package root; paths count from where the user stood
const fromUser = (path) => resolve(process.env.INIT_CWD ?? ".", path);
const labelled = args.slice(0, split).map(fromUser);
const plain = args.slice(split + 1).map(fromUser);
if (labelled.length === 0) {
  console.error("usage: npm run train:tagger -- CONLL|NDJSON... [--plain CSV|TEXT...]");
  process.exit(2);
}
// commas in a row, or right after a full stop, are what is left of line ends in CLICK-ID
const lines = (content) => content.replace(/\s*,{2,}/g, "\n").replace(/([.!?"]) ?,(?=\S)/g, "$1\n");
const articles = plain.flatMap((path) => {
  const text = readFileSync(path, "utf8");
  if (!path.endsWith(".csv")) return [text];
  return parse(text, { columns: true, relax_quotes: true }).map((row) => lines(`${row.title}\n${row.content ?? ""}`));
});
const areas = ["provinces", "regencies", "districts"].map((name) => readFileSync(require.resolve(NAME_ASSETS[name])));
const read = (paths) => paths.map((path) => readFileSync(path, "utf8"));
const bytes = trainTagger({
  labelled: read(labelled.filter((path) => !path.endsWith(".ndjson"))),
  articles: read(labelled.filter((path) => path.endsWith(".ndjson"))),
  plain: articles,
  areas,
  onEpoch: (epoch, logLikelihood) => console.error(`epoch ${epoch + 1}: log-likelihood ${logLikelihood.toFixed(0)}`),
});
writeFileSync(`${root}src/names/model/tagger.bin`, bytes);
console.error(`${bytes.length} bytes`);
