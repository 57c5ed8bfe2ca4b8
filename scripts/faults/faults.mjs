/** Faults of inputs, of the last run, of the output folder and of the machine: each makes one, says what must hold. */
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { article } from "./box.mjs";

const MB = 1024 * 1024;
const repeat = (text, bytes) => text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
const line = (n) => article(n).replaceAll("\n", " ").trim();

/** What became of `sound` articles that must be published. */
const kept = (box, sound) => ({ lost: Math.max(0, sound - box.rows("documents").length) });

/** A run over a file beside a sound article: `sound` of its own must be published. */
const input = (id, fault, name, content, { sound = 0, limits } = {}) => ({
  id,
  fault,
  async try(box) {
    box.good();
    box.put(name, typeof content === "function" ? content() : content);
    if (limits) writeFileSync(join(box.folder, "kliping.config.json"), JSON.stringify({ limits }));
    await box.run();
    return kept(box, sound + 1);
  },
});

/** A fault of what the last run left: a second run must give what a full one gives. */
const damage = (id, fault, harm) => ({
  id,
  fault,
  async try(box) {
    for (let n = 0; n < 4; n++) box.put(`a${n}.txt`, article(n));
    await box.run();
    const before = readFileSync(join(box.output, "latest/data/documents.csv"));
    const mentions = readFileSync(join(box.output, "latest/data/mentions.ndjson"));
    harm(join(box.output, "latest"), box);
    box.put("b.txt", article(50));
    await box.run();
    unlinkSync(join(box.input, "b.txt"));
    await box.run();
    const same =
      before.equals(readFileSync(join(box.output, "latest/data/documents.csv"))) &&
      mentions.equals(readFileSync(join(box.output, "latest/data/mentions.ndjson")));
    return { lost: same ? 0 : 1, note: same ? "" : "the damage is in the new run" };
  },
});

const inPlace = (file, change) => (latest) => {
  const path = join(latest, file);
  const bytes = readFileSync(path);
  change(bytes);
  writeFileSync(path, bytes);
};

const swap = (bytes, from, to) => {
  const at = bytes.indexOf(from);
  if (at < 0) throw new Error(`${from} is not there`);
  bytes.write(to, at);
};

/** Whether what `latest` (or `latest.txt`) names has the sums that it was published with; why not, else null. */
function whyNotWhole(box) {
  try {
    const linked = existsSync(join(box.output, "latest.txt"))
      ? join(box.output, readFileSync(join(box.output, "latest.txt"), "utf8").trim())
      : join(box.output, "latest");
    for (const line of readFileSync(join(linked, "SHA256SUMS"), "utf8").split("\n").filter(Boolean)) {
      const [sum, path] = line.split("  ");
      const is = createHash("sha256").update(readFileSync(join(linked, path)));
      if (is.digest("hex") !== sum) return `${path} is not whole`;
    }
    return null;
  } catch (error) {
    return String(error.message);
  }
}

/** A run that died leaves a lock that holds for ten seconds: here it is as old as that. */
function age(box) {
  try {
    utimesSync(join(box.output, ".lock"), 1e9, 1e9);
  } catch {}
}

const FAILING = new URL("failing.mjs", import.meta.url).href;
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Over a good run: an operation of the file system breaks, or the process dies in it; `latest` is whole, and the next
 * run publishes all and leaves nothing behind.
 */
const broken = (id, fault, fail, { args = [], runs = 1 } = {}) => ({
  id,
  fault,
  async try(box) {
    for (let n = 0; n < 3; n++) box.put(`a${n}.txt`, article(n));
    for (let n = 0; n < runs; n++) await box.run();
    box.put("b.txt", article(50));
    const env = { NODE_OPTIONS: `--import=${FAILING}`, KLIPING_FAIL: fail };
    const base = ["run", box.input, "--output", box.output, "--workers", "1", "--quiet", ...args];
    const hurt = await box.kliping(base, { env });
    const harm = whyNotWhole(box);
    const said = hurt.err.split("\n").find((line) => line.includes(box.folder)) ?? hurt.err.split("\n")[0] ?? "";
    age(box);
    const next = await box.run(...args);
    const left = box.runFolders().filter((name) => name.startsWith("."));
    const problems = [
      ...(harm === null ? [] : [harm]),
      ...(hurt.timedOut ? ["hangs"] : []),
      ...(/^\s+at /m.test(hurt.err) ? ["a stack trace"] : []),
      ...(hurt.code === 1 && !said.includes(box.folder) ? ["the message names no path"] : []),
      ...(next.code === 0 ? [] : [`the next run ends with ${next.code}`]),
      ...(left.length === 0 ? [] : [`left ${left}`]),
    ];
    const note = [...problems, cut(said).replaceAll(box.folder, "")].join("; ");
    return { lost: problems.length === 0 ? kept(box, 4).lost : Math.max(1, kept(box, 4).lost), note };
  },
});

/** The message of a line of the log. */
function cut(line) {
  try {
    return JSON.parse(line).msg;
  } catch {
    return line;
  }
}

/** Articles that are no versions of each other. */
const OTHERS = [
  article(1),
  "Tim sepak bola Sukamaju menang 3-1 atas Mekar di Stadion Merdeka, Minggu (9/2/2025). Pelatih memuji para pemain.\n",
  "Banjir merendam dua desa di tepi Sungai Bening sejak Selasa malam. Warga mengungsi ke balai desa dan masjid.\n",
];

/** Waits for what becomes true, so many seconds at most. */
async function until(isTrue, seconds) {
  const end = Date.now() + seconds * 1000;
  while (!isTrue() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Articles of which the mapping takes long enough to be met at it. */
const MANY = 1500;

const csvOf = (rows) => `judul,isi\n${rows.join("\n")}\n`;

const strayRows = (() => {
  const rows = [];
  for (let n = 0; n < 1000; n++)
    rows.push(`${n < 4 ? quoted(`Judul ${n}`) : `Judul ${n}`},${line(n).replaceAll(/[",]/g, "")}`);
  rows[10] = `"Siap" kata Budi,${line(10).replaceAll(/[",]/g, "")}`;
  return rows;
})();

const deep = (depth, open = "[", close = "]", inner = '"a"') => open.repeat(depth) + inner + close.repeat(depth);

export const FAULTS = [
  // 1: articles vanish
  input("csv-stray-quote", "CSV: a stray quotation mark behind quoted cells, 1,000 rows", "a.csv", csvOf(strayRows), {
    sound: 999,
  }),
  input(
    "csv-stray-quote-quoted",
    "CSV: a stray quotation mark, all rows quoted",
    "a.csv",
    csvOf(
      Array.from({ length: 200 }, (_, n) =>
        n === 5 ? `"Siap" kata Budi,${quoted(line(5))}` : `"Judul ${n}",${quoted(article(n).trim())}`,
      ),
    ),
    { sound: 199 },
  ),
  input(
    "csv-open-quote-large",
    "CSV: an unclosed quotation mark before rows of many times the largest record",
    "a.csv",
    () => {
      const long = `${line(7).replaceAll(/[",]/g, "")} `.repeat(20);
      const rows = Array.from({ length: 400 }, (_, n) => `"Judul ${n}",${long}${n}`);
      rows[3] = `"Siap kata Budi,${long}`;
      return csvOf(rows);
    },
    { sound: 399, limits: { maxRecordBytes: 64 * 1024 } },
  ),
  {
    id: "names-not-utf8",
    fault: "three files whose names are not UTF-8",
    async try(box) {
      for (const [n, byte] of [0xe9, 0xe8, 0xea].entries()) {
        const path = Buffer.concat([Buffer.from(`${box.input}/harga-`), Buffer.from([byte]), Buffer.from(".txt")]);
        writeFileSync(path, article(n));
      }
      await box.run();
      return kept(box, 3);
    },
  },
  input(
    "csv-first-row-large",
    "CSV: a first row over maxRecordBytes, 100 sound rows behind",
    "a.csv",
    () =>
      csvOf([
        `Judul,${quoted("a ".repeat(40000))}`,
        ...Array.from({ length: 100 }, (_, n) => `Judul ${n},${quoted(article(n).trim())}`),
      ]),
    { sound: 100, limits: { maxRecordBytes: 64 * 1024 } },
  ),
  // 2: one odd file
  input("json-deep-text", "JSON 10,000 deep in the text", "b.json", `{"title":"A","text":${deep(10000)}}`),
  input(
    "json-deep-name",
    "JSON 100,000 deep objects under name",
    "b.jsonl",
    `{"text":${JSON.stringify(article(1))},"authors":${deep(100000, '{"name":', "}")}}\n`,
    { sound: 0 },
  ),
  input("json-deep-5m", "JSON 5 million deep", "b.jsonl", () => `{"title":"A","text":${deep(5_000_000)}}\n`),
  input("gz-a-b", "gzip of A.B.A.B, 20 MB unpacked", "b.txt.gz", () => gzipSync(repeat("A.B.", 20 * MB))),
  input("run-digits", "20 MB of 1,1,1,", "b.txt", () => repeat("1,", 20 * MB)),
  input("run-refs", "20 MB of [1][1]", "b.txt", () => `kata${repeat("[1]", 20 * MB)}`),
  input("run-handle", "20 MB of @a.a.a", "b.txt", () => `@${repeat("a.", 20 * MB)}`),
  input("run-host", "20 MB of www.a.a.a", "b.txt", () => `www.${repeat("a.", 20 * MB)}`),
  input("run-noun", "20 MB of 5 abc-abc-", "b.txt", () => `5 ${repeat("abc-", 20 * MB)}`),
  input("run-commas", "20 MB of ', , ,'", "b.txt", () => repeat(", ", 20 * MB)),
  input("run-mail", "20 MB of a@b.b.b", "b.txt", () => `a@${repeat("b.", 20 * MB)}`),
  input("gz-blank-lines", "gzip of one-letter paragraphs, 2.25 MB", "b.txt.gz", () =>
    gzipSync("a\n\n".repeat(750_000)),
  ),
  input("blank-lines-8", "8 MB of one-letter paragraphs", "b.txt", () => repeat("a\n\n", 8 * MB)),
  input("zero-width-8", "8 MB with a zero-width mark a letter", "b.txt", () => repeat("a\u200b", 8 * MB)),
  input(
    "json-2m-strings",
    "JSON: a list of 2 million strings",
    "b.json",
    () => `{"title":"A","text":[${'"a",'.repeat(2_000_000)}"a"]}`,
  ),
  input("lines-31", "31 MB of one-letter lines", "b.txt", () => repeat("a\n", 31 * MB)),
  input("percent-8", "8 MB of 1%", "b.txt", () => repeat("1% ", 8 * MB)),
  // 3: damage of the last run
  damage(
    "edit-csv",
    "last run: a value in documents.csv changed in place",
    inPlace("data/documents.csv", (b) => swap(b, "Sukamaju", "Sukamajo")),
  ),
  damage(
    "edit-ndjson",
    "last run: a value in documents.ndjson changed in place",
    inPlace("data/documents.ndjson", (b) => swap(b, "Rahmat", "Rohmat")),
  ),
  damage(
    "nul",
    "last run: a NUL in mentions.ndjson",
    inPlace("data/mentions.ndjson", (b) => b.fill(0, 40, 41)),
  ),
  damage(
    "zeros",
    "last run: mentions.csv filled with zeros",
    inPlace("data/mentions.csv", (b) => b.fill(0)),
  ),
  damage(
    "state-position",
    "last run: a position of 3e9 in state.bin",
    inPlace("state.bin", (b) => b.writeDoubleLE(3e9, 32 + 16 + 8)),
  ),
  damage(
    "state-shift",
    "last run: positions of state.bin off by one",
    inPlace("state.bin", (b) => b.writeDoubleLE(b.readDoubleLE(32 + 16 + 16) + 1, 32 + 16 + 16)),
  ),
  damage("state-cut", "last run: state.bin cut", (latest) =>
    writeFileSync(join(latest, "state.bin"), readFileSync(join(latest, "state.bin")).subarray(0, 300)),
  ),
  damage(
    "state-keys",
    "last run: zeros in state.bin",
    inPlace("state.bin", (b) => b.fill(0, 200, 900)),
  ),
  damage("manifest-broken", "last run: a broken manifest", (latest) =>
    writeFileSync(join(latest, "manifest.json"), "{"),
  ),
  // 4: output fed to itself, bombs
  {
    id: "output-in-input-link",
    fault: "output inside the input through a link, four runs",
    async try(box) {
      box.good();
      mkdirSync(box.output);
      symlinkSync(box.output, join(box.input, "hasil"));
      for (let i = 0; i < 4; i++) await box.run();
      const documents = box.rows("documents").length;
      return { lost: documents === 1 ? 0 : 1, note: documents === 1 ? "" : `${documents} articles of one` };
    },
  },
  {
    id: "output-given-by-link",
    fault: "--output given through a link, inside the input",
    async try(box) {
      box.good();
      mkdirSync(join(box.input, "hasil"));
      symlinkSync(join(box.input, "hasil"), box.output);
      for (let i = 0; i < 3; i++) await box.run();
      const documents = box.rows("documents").length;
      return { lost: documents === 1 ? 0 : 1, note: documents === 1 ? "" : `${documents} articles of one` };
    },
  },
  {
    id: "bomb-rejects",
    fault: "12 KB of gzip that is 4 million empty records",
    async try(box) {
      box.good();
      box.put("b.jsonl.gz", gzipSync("{}\n".repeat(4_000_000)));
      const run = await box.run();
      const size = Number(execFileSync("du", ["-sm", box.output]).toString().split("\t")[0]);
      return {
        ...kept(box, 1),
        lost: size > 50 ? 1 : kept(box, 1).lost,
        note: `${size} MB of output${run.timedOut ? ", killed" : ""}`,
      };
    },
  },
  input("bomb-broken", "3 MB of broken records", "b.jsonl", () => "{x\n".repeat(1_000_000)),
  input("bomb-newlines", "gzip of 100 MB of newlines", "b.jsonl.gz", () => gzipSync(Buffer.alloc(100 * MB, 10))),
  // 5: odd ids
  ...[
    [
      "ids-hash",
      "ids x#3, x, x in a file",
      "b.jsonl",
      ["x#3", "x", "x"].map((id, n) => JSON.stringify({ id, text: OTHERS[n] })).join("\n"),
      3,
    ],
    [
      "ids-row",
      "objects in a row, the first id again",
      "b.json",
      [0, 1].map((n) => JSON.stringify({ id: "a", text: OTHERS[n] })).join(""),
      2,
    ],
    [
      "ids-number",
      "an id that is the number of a record without",
      "b.jsonl",
      [{ id: "2", text: OTHERS[0] }, { text: OTHERS[1] }].map((r) => JSON.stringify(r)).join("\n"),
      2,
    ],
    ["ids-long", "an id of 1 MB", "b.jsonl", JSON.stringify({ id: "x".repeat(MB), text: article(1) }), 1],
  ].map(([id, fault, name, content, sound]) => ({
    id,
    fault,
    async try(box) {
      box.good();
      box.put(name, content);
      await box.run();
      const ids = box.rows("documents").map((row) => row.doc_id);
      const twice = ids.length - new Set(ids).size;
      return { lost: twice + kept(box, sound + 1).lost, note: twice ? `${twice} doc_id twice` : "" };
    },
  })),
  // 6: exits and leftovers
  {
    id: "latest-folder",
    fault: "latest is a folder (a copy), three runs with --keep-runs 1",
    async try(box) {
      box.good();
      await box.run();
      const latest = join(box.output, "latest");
      const target = join(box.output, readlinkSync(latest));
      unlinkSync(latest);
      cpSync(target, latest, { recursive: true });
      for (let i = 0; i < 3; i++) await box.run("--keep-runs", "1");
      const runs = box.runFolders().length;
      return { lost: runs > 2 ? 1 : 0, note: `${runs} runs kept` };
    },
  },
  {
    id: "lock-future",
    fault: "a lock dated ten years ahead, left by a run that died",
    async try(box) {
      box.good();
      mkdirSync(join(box.output, ".lock"), { recursive: true });
      const ahead = Date.now() / 1000 + 10 * 365 * 86400;
      utimesSync(join(box.output, ".lock"), ahead, ahead);
      await box.run();
      return kept(box, 1);
    },
  },
  {
    id: "lock-file",
    fault: "the lock is a file",
    async try(box) {
      box.good();
      mkdirSync(box.output);
      writeFileSync(join(box.output, ".lock"), "");
      utimesSync(join(box.output, ".lock"), 1e9, 1e9);
      await box.run();
      return kept(box, 1);
    },
  },
  {
    id: "lock-link",
    fault: "the lock is a dangling link",
    async try(box) {
      box.good();
      mkdirSync(box.output);
      symlinkSync("/nowhere/x", join(box.output, ".lock"));
      await box.run();
      return kept(box, 1);
    },
  },
  ...["SIGHUP", "SIGQUIT", "SIGTERM", "SIGINT"].map((signal) => ({
    id: signal.toLowerCase(),
    fault: `${signal} while mapping`,
    async try(box) {
      for (let n = 0; n < MANY; n++) box.put(`a${n}.txt`, article(n));
      const running = box.run();
      const started = Date.now();
      while (!box.runFolders().some((name) => name.startsWith(".staging")) && Date.now() - started < 20000)
        await new Promise((resolve) => setTimeout(resolve, 20));
      await new Promise((resolve) => setTimeout(resolve, 300));
      running.child.kill(signal);
      await running;
      const left = box.runFolders();
      return { lost: left.length, note: left.length ? `left ${left.length} in runs/` : "" };
    },
  })),
  {
    id: "fifo",
    fault: "a FIFO that is named, in a folder and as INPUT; a socket; a device",
    async try(box) {
      box.good();
      execFileSync("mkfifo", [join(box.input, "pipa.txt")]);
      symlinkSync("/dev/zero", join(box.input, "nol.txt"));
      const server = createServer().listen(join(box.input, "soket.txt"));
      await box.run();
      await box.kliping(
        [
          "run",
          join(box.input, "pipa.txt"),
          "/dev/zero",
          join(box.input, "sound.txt"),
          "--output",
          box.output,
          "--quiet",
        ],
        { seconds: 300 },
      );
      server.close();
      return kept(box, 1);
    },
  },
  {
    id: "fifo-late",
    fault: "a file that becomes a FIFO behind the listing",
    async try(box) {
      for (let n = 0; n < MANY; n++) box.put(`a${n}.txt`, article(n));
      box.put("z.txt", article(1));
      const running = box.kliping(["run", box.input, "--output", box.output, "--workers", "1", "--quiet"], {
        seconds: 300,
      });
      const started = Date.now();
      while (!box.runFolders().some((name) => name.startsWith(".staging")) && Date.now() - started < 20000)
        await new Promise((resolve) => setTimeout(resolve, 5));
      unlinkSync(join(box.input, "z.txt"));
      execFileSync("mkfifo", [join(box.input, "z.txt")]);
      const run = await running;
      return { lost: run.timedOut ? 1 : 0 };
    },
  },
  {
    id: "proc",
    fault: "/proc/kmsg-like files as INPUT; output below /proc",
    async try(box) {
      box.good();
      await box.kliping(["run", "/proc/self/status", join(box.input, "sound.txt"), "--output", box.output, "--quiet"], {
        seconds: 300,
      });
      const run = await box.kliping(["run", box.input, "--output", "/proc/x", "--quiet"], { seconds: 200 });
      return { ...kept(box, 1), lost: run.timedOut ? 1 : kept(box, 1).lost };
    },
  },
  {
    id: "grows",
    fault: "a file that grows faster than it is read",
    async try(box) {
      box.good();
      const path = box.put("b.jsonl", "");
      const record = `${JSON.stringify({ text: article(1), page: "x".repeat(MB) })}\n`.repeat(4);
      appendFileSync(path, record);
      const running = box.kliping(["run", box.input, "--output", box.output, "--workers", "1", "--quiet"], {
        seconds: 300,
      });
      const timer = setInterval(() => {
        if (statSync(path).size < 200 * MB) appendFileSync(path, record);
      }, 10);
      const run = await running;
      clearInterval(timer);
      return { ...kept(box, 1), note: run.timedOut ? "followed for ever" : "" };
    },
  },
  {
    id: "vanish",
    fault: "all sources vanish behind the listing, over a good run",
    async try(box) {
      for (let n = 0; n < MANY; n++) box.put(`a${n}.txt`, article(n));
      await box.run();
      const before = box.rows("documents").length;
      const runs = box.runFolders().length;
      const running = box.run("--full");
      const started = Date.now();
      while (!box.runFolders().some((name) => name.startsWith(".staging")) && Date.now() - started < 20000)
        await new Promise((resolve) => setTimeout(resolve, 5));
      renameSync(box.input, `${box.input}-gone`);
      await running;
      const after = box.rows("documents").length;
      return {
        lost: before - after,
        note: `${runs} -> ${box.runFolders().length} runs, ${before} -> ${after} articles`,
      };
    },
  },
  {
    id: "csv-cr",
    fault: "CSV with carriage returns only",
    async try(box) {
      box.good();
      box.put("b.csv", `judul,isi\rA,${line(1).replaceAll(/[",]/g, "")}\rB,${line(2).replaceAll(/[",]/g, "")}\r`);
      await box.run();
      return kept(box, 3);
    },
  },
  {
    id: "stdout-full",
    fault: "stdout is full",
    async try(box) {
      box.good();
      const full = openSync("/dev/full", "w");
      const run = await box.kliping(["run", box.input, "--output", box.output, "--workers", "1"], {
        stdio: ["ignore", full, "pipe"],
      });
      return { ...kept(box, 1), lost: run.code === 0 ? 0 : 1, note: `exit ${run.code}` };
    },
  },
  {
    id: "stderr-full",
    fault: "stderr is full",
    async try(box) {
      box.good();
      const full = openSync("/dev/full", "w");
      await box.kliping(["run", box.input, "--output", box.output, "--workers", "1"], {
        stdio: ["ignore", "pipe", full],
      });
      return kept(box, 1);
    },
  },
  broken("io-mkdir", "EACCES: the staging folder cannot be made", "mkdir:EACCES:1:.staging"),
  broken("io-open", "EMFILE: a file of the run cannot be opened", "open:EMFILE:1:.staging"),
  broken("io-write-space", "ENOSPC at the first write", "write:ENOSPC:1"),
  broken("io-write-device", "EIO at the 8th write", "write:EIO:8"),
  broken("io-write-quota", "EDQUOT at the 20th write", "write:EDQUOT:20"),
  broken("io-sync", "EIO at the first sync of a file", "sync:EIO:1"),
  broken("io-sync-late", "EIO at the 30th sync, and all behind it", "sync:EIO:30"),
  broken("io-sync-last", "EIO at the syncs behind publishing", "sync:EIO:48"),
  broken("io-rename", "EIO: the run cannot be moved into its place", "rename:EIO:1:.staging"),
  broken("io-rename-latest", "EACCES: `latest` cannot be replaced", "rename:EACCES:1:latest"),
  broken("io-link", "EPERM: links are refused", "symlink:EPERM:1"),
  broken("io-remove", "EIO: old runs cannot be removed", "rm:EIO:1:.removed", { args: ["--keep-runs", "1"] }),
  broken("io-list", "EIO: the runs cannot be listed", "readdir:EIO:1:runs"),
  broken("kill-write", "SIGKILL at the 8th write", "write:kill:8"),
  broken("kill-sync", "SIGKILL at the 10th sync", "sync:kill:10"),
  broken("kill-rename", "SIGKILL before the run is moved into its place", "rename:kill:1:.staging"),
  broken("kill-link", "SIGKILL before `latest` is made", "symlink:kill:1"),
  broken("kill-latest", "SIGKILL before `latest` is replaced", "rename:kill:1:latest"),
  broken("kill-remove", "SIGKILL while an old run is removed", "rm:kill:1:.removed", { args: ["--keep-runs", "1"] }),
  {
    id: "kill-random",
    fault: "SIGKILL at 16 moments of a run, spread evenly",
    async try(box) {
      for (let n = 0; n < 3; n++) box.put(`a${n}.txt`, article(n));
      await box.run();
      const tries = 16;
      for (let n = 0; n < tries; n++) {
        box.put("b.txt", article(50 + n));
        const running = box.run();
        const done = running.then(() => true);
        const delay = new Promise((resolve) => setTimeout(resolve, 150 + (n * 1500) / tries, false));
        if (!(await Promise.race([done, delay]))) running.child.kill("SIGKILL");
        await done;
        const harm = whyNotWhole(box);
        if (harm !== null) return { lost: 1, note: `kill ${n + 1}: ${harm}` };
        age(box);
      }
      await box.run();
      const left = box.runFolders().filter((name) => name.startsWith("."));
      return { lost: kept(box, 4).lost + left.length, note: left.length ? `left ${left}` : "" };
    },
  },
  ...["SIGHUP", "SIGTERM", "SIGINT", "SIGQUIT"].map((signal) => ({
    id: `npm-${signal.toLowerCase()}`,
    fault: `${signal} to \`npm run pipeline\` while it maps`,
    async try(box) {
      for (let n = 0; n < MANY; n++) box.put(`a${n}.txt`, article(n));
      const args = ["run", "--silent", "pipeline", "--", box.input, "--output", box.output, "--workers", "1"];
      const npm = spawn("npm", args, { cwd: ROOT, stdio: "ignore" });
      const ended = new Promise((resolve) => npm.on("close", resolve));
      const isWriting = () => box.runFolders().some((name) => name.startsWith(".staging"));
      await until(isWriting, 20);
      npm.kill(signal);
      await ended;
      await until(() => !isWriting(), 10);
      const left = box.runFolders();
      return { lost: left.length, note: left.length ? `left ${left.length} in runs/` : "" };
    },
  })),
  {
    id: "no-space",
    fault: "no space: a limit on the size of files",
    async try(box) {
      for (let n = 0; n < 200; n++) box.put(`a${n}.txt`, article(n));
      await box.run();
      await box.kliping(["run", box.input, "--output", box.output, "--workers", "1", "--quiet", "--full"], {
        prefix: ["sh", "-c", 'ulimit -f 60; trap "" XFSZ; exec "$0" "$@"'],
      });
      return kept(box, 200);
    },
  },
  {
    id: "unreadable-input",
    fault: "an INPUT that is not readable",
    async try(box) {
      box.good();
      symlinkSync("putar", join(box.folder, "putar"));
      const run = await box.kliping(["run", join(box.folder, "putar"), "--output", box.output, "--quiet"]);
      return { lost: run.code === 2 ? 0 : 1 };
    },
  },
  {
    id: "kill-cleanup",
    fault: "SIGKILL while old runs are removed (a half-removed run under its own name)",
    async try(box) {
      box.good();
      await box.run();
      const [old] = box.runFolders();
      // what a removal that was killed left before: the next run must not take it for one
      rmSync(join(box.output, "runs", old, "manifest.json"));
      rmSync(join(box.output, "runs", old, "data"), { recursive: true });
      await box.run();
      await box.run("--keep-runs", "2");
      return { ...kept(box, 1), note: box.runFolders().includes(old) ? "half a run stays" : "" };
    },
  },
  // 8: sound inputs that fail verify
  ...[
    [
      "verify-url",
      "а look-alike letter before a link",
      "Situsnya \u0430http://a.id dibuka untuk umum oleh pemerintah kota.\n",
    ],
    [
      "verify-day",
      "a look-alike letter behind a date",
      "Pasar itu dibuka kemarin\u0421ut oleh bupati di kota Sukamaju.\n",
    ],
    ["verify-role", "a role whose institution starts behind its end", "Raharjo\nselakuWakil\nKetum\nngib\n"],
  ].map(([id, fault, text]) => ({
    id,
    fault,
    async try(box) {
      box.put("a.txt", text);
      await box.run();
      const verified = await box.verify();
      return { ...kept(box, 1), lost: verified.code === 0 ? 0 : 1, note: verified.out.trim().split("\n")[0] };
    },
  })),
  {
    id: "deadly",
    fault: "an input that kills the process that reads it, three runs, then without the fault and --full",
    async try(box) {
      for (let n = 0; n < 4; n++) box.put(`a${n}.txt`, article(n));
      box.put("deadly.txt", article(9));
      const args = ["run", box.input, "--output", box.output, "--workers", "1", "--quiet"];
      const env = { NODE_OPTIONS: `--import=${new URL("deadly.mjs", import.meta.url).href}` };
      await box.kliping(args, { env });
      age(box);
      await box.kliping(args, { env });
      await box.kliping(args, { env });
      const { lost } = kept(box, 4);
      await box.kliping([...args, "--full"]);
      return { lost: Math.max(lost, kept(box, 5).lost) };
    },
  },
  // 9: control codes
  {
    id: "control-codes",
    fault: "control codes in file names and fields",
    async try(box) {
      const name = "a\u001b[31m\nadded\tffff\tfake.jsonl";
      const [url, source, id] = ["https://a.id/\u001b[31mx", "Koran\u001b[0m", "x\u001b]0;y\u0007"];
      box.put(name, `${JSON.stringify({ url, source, id, text: article(1) })}\n{broken\n`);
      await box.run();
      const dry = await box.run("--dry-run");
      const [document] = box.rows("documents");
      const cells = JSON.stringify([document?.outlet_name, document?.url, document?.source_id, document?.source_path]);
      const raw = /\\u001b|\\u0007/.test(cells) || dry.out.includes("\u001b") || dry.out.trim().split("\n").length > 1;
      return { ...kept(box, 1), lost: raw ? 1 : 0, note: raw ? "ESC goes through" : "" };
    },
  },
  {
    id: "manifest-folder",
    fault: "the manifest names the machine's folder",
    async try(box) {
      box.good();
      await box.run();
      const text = ["manifest.json", "report.json", "report.html"]
        .map((f) => readFileSync(join(box.output, "latest", f), "utf8"))
        .join("");
      const named = text.includes(box.folder);
      return { lost: named ? 1 : 0, note: named ? "it does" : "" };
    },
  },
];
