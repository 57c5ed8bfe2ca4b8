// npm run train:tagger -- NAMES... [--plain TEXT...]
// NAMES: CoNLL files with BIO labels; TEXT: CSV files with a `content` column, or text. Writes src/names/model/tagger.bin.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { NAME_ASSETS } from "../dist/src/names/index.js";
import { trainTagger } from "../dist/src/names/training.js";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("..", import.meta.url));
const args = process.argv.slice(2);
const split = args.indexOf("--plain");
const labelled = split < 0 ? args : args.slice(0, split);
const plain = split < 0 ? [] : args.slice(split + 1);
if (labelled.length === 0) {
  console.error("usage: npm run train:tagger -- CONLL... [--plain CSV|TEXT...]");
  process.exit(2);
}
const articles = plain.flatMap((path) => {
  const text = readFileSync(path, "utf8");
  return path.endsWith(".csv")
    ? parse(text, { columns: true, relax_quotes: true }).map((row) => `${row.title}\n${row.content}`)
    : [text];
});
const areas = ["provinces", "regencies", "districts"].map((name) => readFileSync(require.resolve(NAME_ASSETS[name])));
const bytes = trainTagger({
  labelled: labelled.map((path) => readFileSync(path, "utf8")),
  plain: articles,
  areas,
  onEpoch: (epoch, logLikelihood) => console.error(`epoch ${epoch + 1}: log-likelihood ${logLikelihood.toFixed(0)}`),
});
writeFileSync(`${root}src/names/model/tagger.bin`, bytes);
console.error(`${bytes.length} bytes`);
