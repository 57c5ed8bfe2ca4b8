/** Changes to a published run that are sealed again: sizes, checksums, CSV and data package as if always so. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const rowsOf = (folder, name) =>
  readFileSync(join(folder, `data/${name}.ndjson`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((row) => JSON.parse(row));

/** Another value of the same kind. */
function other(value, column) {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (Array.isArray(value)) return [...value, "lain"];
  if (/^\d{4}-\d\d-\d\d/.test(value)) return value.replace(/^\d{4}/, (year) => String(Number(year) - 1));
  if (/sha256$/.test(column)) return value.replace(/^./, (digit) => (digit === "0" ? "1" : "0"));
  return `${value}x`;
}

/** Of every column a cell, of every dataset rows gone, swapped and doubled, of every other file a place. */
export function changesOf(sound, job) {
  const changes = [];
  for (const name of Object.keys(job.datasets)) {
    const rows = rowsOf(sound, name);
    for (const column of Object.keys(rows[0] ?? {})) {
      const at = rows.findLastIndex((row) => row[column] !== null && String(row[column]) !== "");
      if (at === -1) continue;
      const change = (all) => all.map((row, i) => (i === at ? { ...row, [column]: other(row[column], column) } : row));
      changes.push({ id: `${name}.${column}`, name, change });
    }
    if (rows.length === 0) continue;
    changes.push({ id: `${name}: a row gone`, name, change: (all) => all.slice(1) });
    changes.push({ id: `${name}: a row twice`, name, change: ([a, ...b]) => [a, a, ...b] });
    if (rows.length > 1) changes.push({ id: `${name}: rows swapped`, name, change: ([a, b, ...c]) => [b, a, ...c] });
  }
  const edit = (path, what, change) => changes.push({ id: `${path}: ${what}`, path, change });
  const digit = (text) => text.replace(/^./, (first) => (first === "0" ? "1" : "0"));
  edit("report.json", "a count", (json) => json.replace(/"documents": (\d+)/, '"documents": 1$1'));
  edit("report.json", "a figure", (json) => json.replace(/"value": (\d+)/, '"value": 1$1'));
  edit("report.html", "a line", (html) => html.replace("</body>", "<p>x</p></body>"));
  edit("reader.html", "a line", (html) => html.replace("</body>", "<p>x</p></body>"));
  edit("datapackage.json", "a title", (json) => json.replace('"title": "', '"title": "x'));
  edit("SHA256SUMS", "a sum", digit);
  edit("data/quotes.csv", "alone", (csv) => csv.replace("direct", "mixed"));
  edit("data/mentions.ndjson", "alone", (rows) => rows.replace("person", "places"));
  edit("state.bin", "a byte", (bytes) => {
    bytes[bytes.length - 20] ^= 1;
    return bytes;
  });
  return changes;
}

/** Makes a change in a copy of the sound run. `made` has `rowWriter` and `dataPackage`. */
export function applyChange({ name, path: file, change }, { sound, folder, job, rowWriter, dataPackage }) {
  const path = (inner) => join(folder, inner);
  const facts = (inner) => {
    const bytes = readFileSync(path(inner));
    return { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  };
  const manifest = JSON.parse(readFileSync(path("manifest.json"), "utf8"));
  if (name) {
    const rows = change(rowsOf(sound, name));
    const writer = rowWriter(job.datasets[name], "canonical");
    writer.append(rows);
    const { ndjson, csv } = writer.take();
    writeFileSync(path(`data/${name}.ndjson`), ndjson);
    writeFileSync(path(`data/${name}.csv`), Buffer.concat([Buffer.from(writer.header), csv]));
    manifest.datasets[name].rows = rows.length;
  } else writeFileSync(path(file), change(readFileSync(path(file), file === "state.bin" ? null : "utf8")));
  for (const listed of Object.keys(manifest.files)) manifest.files[listed] = facts(listed);
  if (file !== "datapackage.json") {
    const { title, description, datasets, references } = job;
    const about = { name: `kliping-${job.name}`, title, description, version: manifest.version, delimiter: "," };
    const made = dataPackage({ ...about, datasets, references, files: new Map(Object.entries(manifest.files)) });
    writeFileSync(path("datapackage.json"), `${JSON.stringify(made, null, 2)}\n`);
    manifest.files["datapackage.json"] = facts("datapackage.json");
  }
  writeFileSync(path("manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  if (file === "SHA256SUMS") return;
  const sums = [...Object.entries(manifest.files), ["manifest.json", facts("manifest.json")]];
  writeFileSync(path("SHA256SUMS"), sums.map(([listed, { sha256 }]) => `${sha256}  ${listed}\n`).join(""));
}
