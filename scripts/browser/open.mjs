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

/** A page in a window of a size and a scheme. `check` notes what does not hold, `isOwn` says what it may ask for. */
export async function openPage(browser, { width, colorScheme, url, isOwn, check }) {
  const locale = colorScheme === "light" ? "id-ID" : "en-GB";
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale });
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && check(false, message.text()));
  page.on("pageerror", (error) => check(false, error.message));
  page.on("request", (request) => check(isOwn(request.url()), `asks for ${request.url()}`));
  await page.goto(url);
  check((await page.evaluate(() => document.documentElement.lang)) === locale.slice(0, 2), "is in another language");
  return { page, context };
}

export async function checkWidth(page, check) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  check(wide <= 0, `is ${wide} px wider than its window`);
}
