/** A browser for `npm run test:browser` and `npm run screenshots`, and runs to look at. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Where systems put Chromium; KLIPING_BROWSER comes first. */
const PLACES = [
  process.env.KLIPING_BROWSER,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Null, with a line that says so, where there is none. */
export async function openBrowser() {
  const executablePath = PLACES.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) {
    console.log("skipped: no Chromium was found; install one (apt-get install chromium) or name it in KLIPING_BROWSER");
    return null;
  }
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? ["--no-sandbox"] : [] });
}

const ATTACK = `</script><script>document.title="bocor"</script><img src=x onerror="document.title='bocor'">`;

/** Records whose fields try what fields may: markup, a formula, a name without end, letters that run leftward. */
const HOSTILE = [
  { url: "https://contoh.test/1", title: ATTACK, source: ATTACK, date: "2024-02-28" },
  { url: "https://contoh.test/2", title: "=HYPERLINK(1)", source: "media ".repeat(34).trim(), date: "2024-02-27" },
  { url: "https://contoh.test/3", title: "\u202eterbalik", source: "صحيفة الأخبار", date: "2024-02-27" },
].map((record) => ({
  ...record,
  content: `Wali Kota ${record.title} mengatakan hujan turun di Bandung pada Rabu (28/2/2024). "Warga sudah mengungsi
ke balai kota," ujar Rina Hartati. Kerugian ditaksir Rp 1,5 miliar. Menurut ${record.source}, air surut malam itu.`,
}));

/** Folders of runs by name: the seeds twice (so that something changed), one article, hostile records. */
export function makeRuns() {
  const work = mkdtempSync(join(tmpdir(), "kliping-browser-"));
  const run = (name, input) => {
    const output = join(work, name);
    const main = join(ROOT, "dist/src/cli/main.js");
    const { status } = spawnSync(process.execPath, [main, "run", input, "--output", output, "--quiet"], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    // 3: published, with many rejects
    if (status !== 0 && status !== 3) throw new Error(`${input}: the run ended with ${status}`);
    return join(output, "latest");
  };
  const write = (name, records) => {
    const folder = join(work, `${name}-in`);
    mkdirSync(folder);
    writeFileSync(join(folder, "berita.jsonl"), records.map((record) => `${JSON.stringify(record)}\n`).join(""));
    return folder;
  };
  run("seeds", join(ROOT, "seeds/arsip"));
  return {
    seeds: run("seeds", join(ROOT, "seeds")),
    one: run("one", join(ROOT, "seeds/detik")),
    hostile: run("hostile", write("hostile", HOSTILE)),
  };
}
