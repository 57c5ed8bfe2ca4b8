/**
 * The second part of `npm run test:browser`: articles as pages of their own (`show --html`) and a run served. Fails
 * for an error in the console, a request elsewhere, a serious fault that axe finds, a page wider than its window, a row
 * that is not marked in the text or marks other words, a key that does not lead where it should.
 */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { MARK_SOURCES } from "../../dist/pipelines/news/reader/layers.js";
import { checkWidth, makeRuns, openBrowser, openPage, ROOT } from "./open.mjs";

const MAIN = join(ROOT, "dist/src/cli/main.js");
const WIDTHS = [390, 768, 1440];
const SCHEMES = ["light", "dark"];
const ARTICLES = 2;
const problems = [];

const browser = await openBrowser();
if (browser !== null) {
  const runs = makeRuns();
  const pages = [...pagesOf("seeds", runs.seeds), ...pagesOf("hostile", runs.hostile), longPage(dirname(runs.one))];
  for (const page of pages) {
    for (const width of WIDTHS) for (const colorScheme of SCHEMES) await look(page, { width, colorScheme });
  }
  await lookWithoutScript(pages[0]);
  await lookAtServer(runs.seeds);
  await lookAtServer(runs.hostile);
  await browser.close();
  for (const problem of problems) console.error(`test:browser: ${problem}`);
  console.log(problems.length === 0 ? "the reader stands in the browser" : `${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

function rowsOf(run, dataset) {
  const lines = readFileSync(join(run, `data/${dataset}.ndjson`), "utf8").split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

/** Articles of a run as files, with the text that each row of theirs has to mark. */
function pagesOf(name, run) {
  const documents = rowsOf(run, "documents").slice(0, ARTICLES);
  return documents.map((document) => {
    const file = join(dirname(run), `${document.doc_id}.html`);
    const shown = ["show", document.doc_id, "--output", dirname(run), "--html", "--to", file];
    const { status, stderr } = spawnSync(process.execPath, [MAIN, ...shown], { encoding: "utf8" });
    if (status !== 0) throw new Error(`show ended with ${status}: ${stderr}`);
    return { name: `${name} ${document.doc_id}`, file, due: dueOf(run, document) };
  });
}

/** A text of a megabyte with some ten thousand marks. */
function longPage(folder) {
  const text = join(folder, "panjang.txt");
  const file = join(folder, "panjang.html");
  const line = (index) =>
    `"Harga cabai naik ${index} persen," kata Bupati Ende Maria Wae di Jakarta, Senin (14/8/2023). Warga diam saja.\n`;
  writeFileSync(text, `Rapat Panjang\nJakarta - Rapat.\n${Array.from({ length: 2500 }, (_, i) => line(i)).join("")}`);
  const { status, stderr } = spawnSync(process.execPath, [MAIN, "show", text, "--html", "--to", file], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`show ended with ${status}: ${stderr}`);
  return { name: "long", file, due: null };
}

function dueOf(run, document) {
  const points = [...document.text];
  const due = {};
  for (const { dataset, prefix, layerOf } of MARK_SOURCES) {
    for (const row of rowsOf(run, dataset).filter(({ doc_id }) => doc_id === document.doc_id)) {
      const start = row[`${prefix}start_char`];
      if (start === null) continue;
      const id = Object.entries(row).find(([column]) => column.endsWith("_id"))[1];
      const surface = points.slice(start, row[`${prefix}end_char`]).join("");
      due[`${id.slice(id.indexOf(":") + 1)} ${layerOf(row)}`] = surface.replaceAll("\n", "");
    }
  }
  return due;
}

async function open(where, size, url, isOwn) {
  const check = (holds, message) => {
    if (!holds) problems.push(`${where}: ${message}`);
  };
  return { check, ...(await openPage(browser, { ...size, url, isOwn, check })) };
}

async function look({ name, file, due }, { width, colorScheme }) {
  const url = pathToFileURL(file).href;
  const size = { width, colorScheme };
  const { page, check, context } = await open(`${name}, ${width} px, ${colorScheme}`, size, url, (one) => one === url);
  await checkWidth(page, check);
  check((await page.title()) !== "bocor", "a text became a script");
  if (due === null) {
    check((await page.locator(".body a.s").count()) > 10_000, "the long text has too few marks");
  } else {
    const marked = await page.evaluate(markedInPage);
    for (const [key, text] of Object.entries(due))
      check(marked[key] === text, `${key} marks ${marked[key]}, not ${text}`);
    await checkAxe(page, check, "closed");
  }
  await checkKeys(page, check);
  if (due !== null) {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      for (const box of document.querySelectorAll(".legend input")) if (!box.checked) box.click();
    });
    await checkAxe(page, check, "all open");
  }
  await context.close();
}

/** Runs in the page: the text that each row marks, by layer. */
function markedInPage() {
  const marked = {};
  for (const part of document.querySelectorAll(".body .s:not(.was)")) {
    for (const key of part.dataset.r.split(" ")) {
      for (const layer of part.className.split(" ").filter((one) => one.startsWith("k-"))) {
        const place = `${key} ${layer.slice(2)}`;
        marked[place] = ((marked[place] ?? "") + part.textContent).replaceAll("\n", "");
      }
    }
  }
  return marked;
}

/** Marks by keys, their rows beside them, the search, a layer that is switched off. */
async function checkKeys(page, check) {
  await page.keyboard.press("Tab");
  check(await page.evaluate(() => document.activeElement?.classList.contains("skip")), "Tab misses the skip link");
  const active = () => page.evaluate(() => document.activeElement?.dataset.r ?? "");
  const rows = () => page.locator(".card .row").count();
  await page.keyboard.press("n");
  const first = await active();
  check(first !== "" && (await rows()) > 0, "n leads to no mark, or shows no row");
  check((await page.locator(".card .about").count()) > 0, "no rule is explained");
  await page.keyboard.press("n");
  const second = await page.evaluate(() => document.querySelector(".where").textContent);
  check(second.startsWith("2 /"), `n twice is at ${second}`);
  await page.keyboard.press("p");
  check((await active()) === first, "p does not lead back");
  check((await page.locator(".body .on").count()) > 0, "the row is not lit in the text");
  await page.keyboard.press("Escape");
  check((await rows()) === 0, "Escape leaves the rows");
  await page.keyboard.press("/");
  check(await page.evaluate(() => document.activeElement?.type === "search"), "/ does not search");
  await page.keyboard.type("role/");
  const hits = await page.locator(".body .hit").count();
  await page.keyboard.press("Enter");
  check(hits === 0 || (await rows()) > 0, "Enter does not go to what was found");
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    const search = document.querySelector(".tools input");
    search.value = "";
    search.dispatchEvent(new Event("input"));
  });
  const count = async () => Number((await page.locator(".where").textContent()).split("/")[1]);
  const before = await count();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details.fold")) fold.open = true;
  });
  await page.locator("[data-all=off]").click();
  check((await count()) === 0, "layers that are off leave marks");
  await page.locator("[data-all=on]").click();
  check((await count()) === before, "layers that are on again lack marks");
}

async function checkAxe(page, check, state) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  for (const { id, impact, nodes } of violations) {
    if (impact === "serious" || impact === "critical")
      check(false, `axe, ${state}: ${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)}`);
  }
}

/** Without its script each mark is a link to its row. */
async function lookWithoutScript({ name, file }) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  const target = await page.locator(".body a.s").first().getAttribute("href");
  if ((await page.locator(`[id="${target.slice(1)}"]`).count()) !== 1) problems.push(`${name}: a mark leads nowhere`);
  await context.close();
}

async function lookAtServer(run) {
  const server = spawn(process.execPath, [MAIN, "serve", run], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((done) => server.once("exit", done));
  try {
    const address = await new Promise((told) => server.stdout.once("data", (text) => told(String(text).trim())));
    for (const width of WIDTHS) for (const colorScheme of SCHEMES) await walk(address, { width, colorScheme });
  } finally {
    server.kill("SIGTERM");
    await ended;
  }
}

/** From the list to an article and the next, a table, a row that is judged and taken back. */
async function walk(address, size) {
  const where = `served, ${size.width} px, ${size.colorScheme}`;
  const { page, check, context } = await open(where, size, address, (url) => url.startsWith(address));
  const fits = async (what) => {
    await checkWidth(page, (holds, message) => check(holds, `${what} ${message}`));
    check((await page.title()) !== "bocor", `${what}: a text became a script`);
    await checkAxe(page, check, what);
  };
  await fits("the list");
  await page.keyboard.press("/");
  await page.keyboard.type("a");
  await page.keyboard.press("Enter");
  await page.waitForURL(/[?&]q=a/);
  await page.goto(address);
  await page.locator(".items a").first().click();
  await page.waitForURL(/\/article\//);
  await fits("an article");
  await page.keyboard.press("n");
  check((await page.locator(".card .row").count()) > 0, "a mark shows no row");
  const first = page.url();
  await page.keyboard.press("j");
  await page.waitForURL((url) => url.href !== first);
  await page.goto(`${address}tables`);
  await fits("the tables");
  await page.goto(`${address}table/mentions?c=type&o=is&v=person&sort=surface`);
  await fits("a table");
  await page.goto(`${address}check/mentions?sample=5&seed=1`);
  await fits("a row to check");
  await page.keyboard.press("r");
  await page.waitForSelector("text=/^1 \\/ /");
  await page.keyboard.press("u");
  await page.waitForSelector("text=/^0 \\/ /");
  await page.goto(`${address}check`);
  await fits("what was checked");
  await context.close();
}
