/**
 * `node scripts/sizes.mjs RUN [--write]`: what each dataset and each column of a published run costs, in bytes an
 * article and in bytes for each byte that was read. `--write` makes docs/sizes.md of it.
 */
import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const [run, flag] = process.argv.slice(2);
if (run === undefined) throw new Error("give the folder of a run: output/latest");
const manifest = JSON.parse(readFileSync(join(run, "manifest.json"), "utf8"));
const report = JSON.parse(readFileSync(join(run, "report.json"), "utf8"));
const articles = manifest.balance.documents;

/** Bytes of each column of a dataset as NDJSON, with its name; the braces and line ends are the first one's. */
async function columnsOf(dataset) {
  const bytes = new Map();
  const lines = createInterface({ input: createReadStream(join(run, `data/${dataset}.ndjson`)), crlfDelay: Infinity });
  for await (const line of lines) {
    let rest = Buffer.byteLength(line) + 1;
    const row = Object.entries(JSON.parse(line));
    for (const [name, value] of row.slice(1)) {
      const own = Buffer.byteLength(`,"${name}":${JSON.stringify(value)}`);
      bytes.set(name, (bytes.get(name) ?? 0) + own);
      rest -= own;
    }
    bytes.set(row[0][0], (bytes.get(row[0][0]) ?? 0) + rest);
  }
  return [...bytes].sort(([, a], [, b]) => b - a);
}

const kilobytes = (bytes) => (bytes / articles / 1000).toFixed(2);
const times = (bytes) => (bytes / report.input_bytes).toFixed(2);
const sizeOf = (path) => manifest.files[path]?.bytes ?? 0;

const rows = [];
for (const { name, rows: count } of report.datasets) {
  const [ndjson, csv] = [`data/${name}.ndjson`, `data/${name}.csv`];
  if (sizeOf(ndjson) === 0 && sizeOf(csv) === 0) continue;
  const packed = gzipSync(readFileSync(join(run, ndjson))).length;
  const columns = await columnsOf(name);
  const costly = columns.slice(0, 4).map(([column, bytes]) => `\`${column}\` ${kilobytes(bytes)}`);
  rows.push({ name, count, ndjson: sizeOf(ndjson), csv: sizeOf(csv), packed, costly });
}
rows.sort((a, b) => b.ndjson + b.csv - a.ndjson - a.csv);
const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
const others = Object.entries(manifest.files).filter(([path]) => !/^data\/\w+\.(?:csv|ndjson)$/.test(path));

/** What the text of `documents`, its offsets and the sources say again. */
const TEXTUAL = ["paragraphs", "sentences", "sketches", "edits"];
/** All bytes where these datasets are left out, which leaves them packed. */
const without = (names) =>
  rows.reduce((total, row) => total + (names.includes(row.name) ? row.packed : row.ndjson + row.csv), 0);

const size = kilobytes(report.input_bytes);
const intro = [
  "# What each dataset costs",
  "",
  `Made by \`node scripts/sizes.mjs RUN --write\` from a run over ${articles.toLocaleString("en")} news articles,`,
  `${size} kB each as they were read (with the rejected records). Kilobytes are thousands of bytes an article;`,
  "`out/in` is bytes written for each byte read. The last column has the costliest columns as NDJSON, with names.",
  "`--leave-out` and `datasets` of the configuration leave datasets out: what is left out costs what it costs packed.",
  `Every dataset is published twice, as NDJSON and as CSV: ${times(sum("ndjson") + sum("csv"))} bytes`,
  `for each byte read. Without ${TEXTUAL.map((name) => `\`${name}\``).join(", ")}, which the sources give again,`,
  `it is ${times(without(TEXTUAL))}; all NDJSON packed is ${times(sum("packed"))}.`,
].join("\n");
const text = `${intro}

| dataset | rows an article | NDJSON kB | CSV kB | both out/in | NDJSON packed kB | costliest columns |
|---|---|---|---|---|---|---|
${rows
  .map(
    ({ name, count, ndjson, csv, packed, costly }) =>
      `| \`${name}\` | ${(count / articles).toFixed(1)} | ${kilobytes(ndjson)} | ${kilobytes(csv)} | ${times(
        ndjson + csv,
      )} | ${kilobytes(packed)} | ${costly.join(", ")} |`,
  )
  .join("\n")}
| all | ${(sum("count") / articles).toFixed(1)} | ${kilobytes(sum("ndjson"))} | ${kilobytes(sum("csv"))} | ${times(
  sum("ndjson") + sum("csv"),
)} | ${kilobytes(sum("packed"))} | |

Beside the datasets a run has ${others
  .filter(([path]) => !path.includes("/"))
  .map(([path, { bytes }]) => `\`${path}\` (${kilobytes(bytes)})`)
  .join(", ")}.
`;
process.stdout.write(text);
if (flag === "--write") writeFileSync(fileURLToPath(new URL("../docs/sizes.md", import.meta.url)), text);
