/**
 * `npm run test:browser`: opens reports in a headless Chromium, on a telephone, a tablet and a desk, by day and by
 * night. Fails for an error in the console, a request, a serious fault that axe finds, a page wider than its window,
 * a chart that is not drawn, a number that does not open. Needs a browser, so `npm test` does not run it.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { checkWidth, makeRuns, openBrowser, openPage } from "./open.mjs";

const WIDTHS = [390, 768, 1440];
const problems = [];

const browser = await openBrowser();
if (browser !== null) {
  const runs = makeRuns();
  for (const [name, folder] of Object.entries(runs)) {
    for (const width of WIDTHS) {
      for (const colorScheme of ["light", "dark"]) await look(name, folder, { width, colorScheme });
    }
  }
  await lookWithoutScript(runs.seeds);
  await browser.close();
  for (const problem of problems) console.error(`test:browser: ${problem}`);
  console.log(problems.length === 0 ? "reports stand in the browser" : `${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

async function look(name, folder, { width, colorScheme }) {
  const where = `${name}, ${width} px, ${colorScheme}`;
  const check = (holds, message) => {
    if (!holds) problems.push(`${where}: ${message}`);
  };
  const url = pathToFileURL(join(folder, "report.html")).href;
  const isOwn = (asked) => asked === url;
  const { page, context } = await openPage(browser, { width, colorScheme, url, isOwn, check });
  const title = await page.title();
  check(title.startsWith("kliping: "), `the title is ${title}`);
  await checkWidth(page, check);
  const empty = await page.evaluate(
    () =>
      [...document.querySelectorAll("svg[role=img]")].filter((chart) => {
        const { width: across, height } = chart.getBoundingClientRect();
        const isHidden =
          chart.closest("details:not([open])") !== null || getComputedStyle(chart.parentElement).display === "none";
        return !isHidden && (across < 60 || height < 20 || chart.querySelector("rect, path, circle, use") === null);
      }).length,
  );
  check(empty === 0, `${empty} charts are not drawn`);
  await checkKeyboard(page, check);
  // axe looks at colours and structure, which a width in between and the other scheme share
  if ((width === 390) === (colorScheme === "light") && width !== 768) {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await checkAxe(page, check, "main");
    await page.locator("button.open").first().click();
    await checkAxe(page, check, "dialog");
  }
  await context.close();
  console.log(`looked at ${where}`);
}

/** From the top by Tab to the skip link and into the part; a number opens by Enter and closes by Escape. */
async function checkKeyboard(page, check) {
  await page.keyboard.press("Tab");
  check(
    await page.evaluate(() => document.activeElement?.classList.contains("skip")),
    "Tab does not begin at the skip link",
  );
  await page.keyboard.press("Enter");
  const number = page.locator("button.open").first();
  await number.focus();
  await page.keyboard.press("Enter");
  check(await page.locator("dialog[open]").isVisible(), "a number does not open by Enter");
  const query = await page.locator("#rows-query").textContent();
  check(/^SELECT [\s\S]*;$/.test(query ?? "") && !query?.includes("$key"), `the query is ${query}`);
  await page.keyboard.press("Escape");
  check(!(await page.locator("dialog[open]").isVisible()), "the dialog does not close by Escape");
  check(await number.evaluate((button) => button === document.activeElement), "the focus does not come back");
}

async function checkAxe(page, check, part) {
  // a script of the test's own: through the debugger, so that the policy of the page stays as it is
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (within) => globalThis.axe.run(within === "main" ? document : within, { resultTypes: ["violations"] }),
    part,
  );
  for (const { id, impact, nodes } of violations) {
    if (impact === "serious" || impact === "critical")
      check(false, `axe, ${part}: ${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)}`);
  }
}

/** Without its script the page is whole, in Indonesian. */
async function lookWithoutScript(folder) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, "report.html")).href);
  const indonesian = await page.locator("h1 .l-id").isVisible();
  const english = await page.locator("h1 .l-en").isVisible();
  if (!indonesian || english) problems.push("without script: the heading is not in Indonesian alone");
  await context.close();
}
