/**
 * `npm run screenshots [FOLDER]`: pictures of the report of the seeds, on a telephone and on a desk, by day and by
 * night. Into FOLDER, `docs/pictures` without one.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { makeRuns, openBrowser, ROOT } from "./open.mjs";

const to = resolve(process.argv[2] ?? join(ROOT, "docs/pictures"));
const SHOTS = [
  { name: "report", width: 1280, height: 900, colorScheme: "light", at: null },
  { name: "report-places", width: 1280, height: 900, colorScheme: "dark", at: "places" },
  { name: "report-telephone", width: 390, height: 844, colorScheme: "light", at: "speech" },
];

const browser = await openBrowser();
if (browser !== null) {
  mkdirSync(to, { recursive: true });
  const { seeds } = makeRuns();
  for (const { name, width, height, colorScheme, at } of SHOTS) {
    const reducedMotion = "reduce"; // else the page is still on its way
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      locale: "en-GB",
      reducedMotion,
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(seeds, "report.html")).href + (at === null ? "" : `#${at}`));
    await page.screenshot({ path: join(to, `${name}.png`) });
    await context.close();
    console.log(join(to, `${name}.png`));
  }
  await browser.close();
}
