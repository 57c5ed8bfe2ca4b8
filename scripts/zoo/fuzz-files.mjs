/**
 * Files for `npm run fuzz`: those of our own cases and small archives, their bytes broken, read as a run reads them;
 * and whole folders of them, run with one worker, with three, and again after a change, which must give the same bytes.
 */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { discover } from "../../dist/src/io/inputs.js";
import { readRecords } from "../../dist/src/io/read.js";
import { mapItems, readOptions } from "../../dist/src/run/record.js";
import { article, Box } from "../faults/box.mjs";
import { sheet, tar, warc, zip } from "./inputs.mjs";

const cell = (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...cells) => `<row>${cells.map(cell).join("")}</row>`;
const sheetOf = (n) =>
  `<worksheet><sheetData>${row("judul", "isi")}${row(`Pasar ${n}`, article(n))}</sheetData></worksheet>`;
const html = (n) =>
  `<html><head><title>Pasar ${n}</title></head><body><h1>Pasar ${n}</h1><p>${article(n)}</p></body></html>`;
const captured = (n) =>
  warc(
    `WARC-Type: response\r\nWARC-Target-URI: https://contoh.id/${n}\r\nWARC-Date: 2025-02-04T00:00:00Z`,
    `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${html(n)}`,
  );

/** Small files of every kind: [name, bytes]. */
export function ownFiles(cases) {
  const made = [
    [
      "a.zip",
      zip([
        ["a.txt", article(1)],
        ["b.csv", `judul,isi\nPasar,"${article(2)}"\n`],
      ]),
    ],
    [
      "a.tar",
      tar([
        ["a.txt", article(3)],
        ["b.html", html(4)],
      ]),
    ],
    ["a.tar.gz", gzipSync(tar([["a.txt", article(5)]]))],
    ["a.xlsx", sheet(sheetOf(6))],
    ["a.html", html(7)],
    ["a.warc", warc("WARC-Type: warcinfo", "a") + captured(8) + captured(9)],
    ["a.warc.gz", gzipSync(captured(10))],
    ["a.txt.gz", gzipSync(article(11))],
    ["a.sqlite", "SQLite format 3\0"],
    ["a.parquet", "PAR1aPAR1"],
  ];
  for (const name of readdirSync(join(cases, "crawls"))) {
    for (const { files } of JSON.parse(readFileSync(join(cases, "crawls", name), "utf8")))
      made.push(...Object.entries(files));
  }
  return made.map(([name, content]) => [name, Buffer.from(content)]);
}

const ODD_BYTES = [
  0, 0xff, 0xfe, 0xc3, 0x22, 0x27, 0x0a, 0x0d, 0x2c, 0x5b, 0x7b, 0x7d, 0x5d, 0x3c, 0x3e, 0x26, 0x5c, 0x09,
];

/** A file with some of its bytes broken: [name, bytes]. */
export function brokenFile(random, files) {
  const pick = (list) => list[random(list.length)];
  const [name, own] = pick(files);
  let bytes = own;
  for (let n = 1 + random(6); n > 0; n--) {
    const [a, b] = [random(bytes.length + 1), random(bytes.length + 1)].sort((x, y) => x - y);
    const part = bytes.subarray(a, Math.min(b, a + 100));
    const change = pick([
      () => [bytes.subarray(0, a), Buffer.from([pick(ODD_BYTES)]), bytes.subarray(a)],
      () => [bytes.subarray(0, a), Buffer.from([pick(ODD_BYTES)]), bytes.subarray(a + 1)],
      () => [bytes.subarray(0, a), bytes.subarray(a + part.length)],
      () => [bytes.subarray(0, b), part, bytes.subarray(b)],
      () => [bytes.subarray(0, b)],
      () => [bytes.subarray(0, a), pick(files)[1].subarray(0, random(200)), bytes.subarray(a)],
    ]);
    bytes = Buffer.concat(change());
  }
  return [random(8) === 0 ? `a${extname(pick(files)[0])}` : name, bytes];
}

const CODE = /^[a-z]+(?:_[a-z]+)*$/;

/** What is wrong with the reading of a file, in a word; null where nothing is. */
export async function fileFault(job, config, context, name, bytes) {
  const folder = mkdtempSync(join(tmpdir(), "kliping-fuzz-"));
  try {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    let records = 0;
    for (const file of await discover([folder], folder)) {
      if (file.skipped !== null) continue;
      for await (const item of readRecords(file, readOptions(config, job))) {
        records++;
        const [rows] = mapItems(job, context, [item]);
        if ("code" in rows) {
          if (!CODE.test(rows.code) || rows.code === "failed") return `reject ${rows.code}: ${rows.message}`;
        } else
          for (const breach of [...job.breaches(rows, null), ...job.derived(rows)])
            return `breach: ${JSON.stringify(breach)}`;
      }
      if (records === 0) return "neither an article nor a reject";
    }
    return null;
  } catch (error) {
    return `${error.name}: ${error.message}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file without all bytes that the fault does not need. */
export async function smallestFile(faultOf, name, bytes) {
  let small = bytes;
  for (let size = small.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < small.length; ) {
      const less = Buffer.concat([small.subarray(0, at), small.subarray(at + size)]);
      if ((await faultOf(name, less)) === null) at += size;
      else small = less;
    }
  }
  return small;
}

const dataOf = (box) => {
  const folder = join(box.output, "latest", "data");
  const sum = createHash("sha256");
  for (const file of readdirSync(folder).sort()) sum.update(file).update(readFileSync(join(folder, file)));
  return sum.digest("hex");
};

/** What a folder of broken files gives that it should not; null where all runs agree and `verify` is content. */
export async function runFault(random, files) {
  const box = new Box();
  try {
    box.good();
    const put = (n) => {
      const [name, bytes] = brokenFile(random, files);
      box.put(`${n}/${name}`, bytes);
    };
    for (let n = 0; n < 12; n++) put(n);
    const first = await box.run("--workers", "3");
    for (let n = 0; n < 4; n++) put(random(16));
    const later = await box.run("--workers", "3");
    const reused = dataOf(box);
    const full = await box.run("--full", "--workers", "1");
    for (const { code, err, timedOut } of [first, later, full])
      if (timedOut) return "a run that hangs";
      else if (code !== 0 && code !== 3) return `exit ${code}: ${err.slice(-300)}`;
    if (dataOf(box) !== reused) return "an incremental run with three workers differs from a full one with one";
    const { code, out, err, timedOut } = await box.verify();
    if (timedOut) return "a verify that hangs";
    return code === 0 ? null : `verify: ${(out + err).slice(-300)}`;
  } finally {
    box.remove();
  }
}
