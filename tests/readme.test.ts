import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { QUALITY_FLAGS, REJECT_CODES } from "../pipelines/news/codes.ts";
import { newsConfig } from "../pipelines/news/config.ts";
import { DATASETS, type Facts } from "../pipelines/news/datasets.ts";
import { checkCommand } from "../src/cli/check.ts";
import { diffCommand } from "../src/cli/diff.ts";
import { EXIT } from "../src/cli/exit.ts";
import { repairCommand } from "../src/cli/repair.ts";
import { rulesCommand } from "../src/cli/rules.ts";
import { runCommand } from "../src/cli/run.ts";
import { schemaCommand } from "../src/cli/schema.ts";
import { serveCommand } from "../src/cli/serve.ts";
import { showCommand } from "../src/cli/show.ts";
import { storyCommand } from "../src/cli/story.ts";
import { verifyCommand } from "../src/cli/verify.ts";
import { FORMATS } from "../src/core/document.ts";
import { folderOf, kliping } from "./cli/kliping.ts";
import { factsOf } from "./pipelines/article.ts";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
/** The README, and the pages that it was parted into. */
const PAGES = ["README.md", ...["inputs", "outputs", "cron", "configuration"].map((name) => `docs/${name}.md`)];
const GUIDE = PAGES.map(read).join("\n");
const AT_ROOT = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"];
const COMMANDS: readonly Command[] = [
  runCommand(),
  showCommand(),
  storyCommand(),
  serveCommand(),
  checkCommand(),
  verifyCommand(),
  diffCommand(),
  repairCommand(),
  schemaCommand(),
  rulesCommand(),
];

describe("the README and its pages", () => {
  // after a change of the tables: npx vitest run tests/readme.test.ts -u
  test("has the tables that the code has", async () => {
    const tables: Readonly<Record<string, string>> = {
      datasets: tableOf(
        ["dataset", "one row for"],
        Object.entries(DATASETS).map(([name, { row }]) => [name, row]),
      ),
      quality_flags: tableOf(["flag", "means"], Object.entries(QUALITY_FLAGS)),
      inputs: tableOf(
        ["kind", "named", "read"],
        Object.entries(FORMATS).map(([name, { extensions, about }]) => [
          name,
          extensions.map((extension) => `\`.${extension}\``).join(" "),
          about.join("<br>"),
        ]),
      ),
      reject_codes: tableOf(["code", "means"], Object.entries(REJECT_CODES)),
    };
    const marked = /(<!-- table of (\w+) -->\n)[\s\S]*?(?=<!-- end -->)/g;
    expect([...GUIDE.matchAll(marked)].map((match) => match[2]).sort()).toEqual(Object.keys(tables).sort());
    for (const page of PAGES) {
      const current = read(page).replace(marked, (_, mark: string, name: string) => `${mark}\n${tables[name]}\n`);
      await expect(current).toMatchFileSnapshot(`../${page}`);
    }
  });

  test.each(COMMANDS.map((command) => command.name()))("shows the command %s", (name) => {
    expect(GUIDE).toMatch(new RegExp(`(?:npx kliping|kliping help|pipeline is kliping) ${name}\\b`));
  });

  test.each(Object.keys(newsConfig.shape).filter((key) => key !== "$schema"))("shows the setting %s", (key) => {
    expect(read("docs/configuration.md")).toContain(`"${key}"`);
  });

  test("shows a configuration that is one, with an outlet and a word that pass their examples", async () => {
    const [config, outlet] = [...read("docs/configuration.md").matchAll(/```json\n([\s\S]*?)```/g)].map(
      (match) => match[1] ?? "",
    );
    const folder = folderOf({ "kliping.config.json": config as string, "radarbogor.json": outlet as string });
    const { code, stderr } = await kliping(["rules", "contact"], folder);
    expect([code, stderr]).toEqual([0, ""]);
  });

  test("leads to a table of decisions that is one", async () => {
    const [table] = [...read("docs/entities.md").matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
    const folder = folderOf({ "kliping.config.json": `{ "entities": ${table} }` });
    const { code, stderr } = await kliping(["rules", "contact"], folder);
    expect([code, stderr]).toEqual([0, ""]);
  });

  test.each(Object.values(EXIT))("explains the exit code %i", (code) => {
    expect(read("docs/cron.md")).toMatch(new RegExp(`^\\|[^|]*\\b${code}\\b`, "m"));
  });

  test("names every library that is installed to run", () => {
    const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
    const readme = read("README.md");
    const spelled = readme.slice(readme.indexOf("## What it is made of")).toLowerCase();
    const missing = Object.keys(dependencies).filter(
      (name) => !spelled.includes(name.replace(/^@/, "").split("/")[0] ?? name),
    );
    expect(missing).toEqual([]);
  });

  test.each(
    [...GUIDE.matchAll(/<!-- rows of (\w+), (\S+) -->\n+((?:\|.*\n)+)/g)].map(([, dataset, path, table]) => [
      dataset,
      path,
      table,
    ]),
  )("shows rows of %s that %s really gives", (dataset, path, table) => {
    const [header, , ...rows] = (table ?? "").trim().split("\n").map(cellsOf);
    const found = factsOf(read(path ?? ""), path)[dataset as keyof Facts] as readonly Record<string, unknown>[];
    const shown = found.map((row) => (header ?? []).map((name) => String(row[name] ?? "").trim()));
    for (const row of rows) expect(shown).toContainEqual(row);
  });
});

describe("the help", () => {
  test.each(COMMANDS.map((command) => [command.name(), command] as const))(
    "of %s describes every option",
    (_, command) => {
      expect(command.description()).not.toBe("");
      for (const { flags, description } of command.options) expect([flags, description]).not.toEqual([flags, ""]);
      for (const argument of command.registeredArguments) expect(argument.description).not.toBe("");
    },
  );
});

describe("the links of the documents", () => {
  const documents = [...readdirSync(new URL("../docs", import.meta.url)).map((name) => `docs/${name}`), ...AT_ROOT];
  test.each(documents)("of %s lead to files", (page) => {
    const links = [...read(page).matchAll(/\]\(([\w./-]+\.\w+)/g)].map(([, path]) => path ?? "");
    const dead = links.filter((path) => !existsSync(new URL(path, new URL(`../${page}`, import.meta.url))));
    expect(dead).toEqual([]);
  });
});

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((cells, index) =>
      index === 1
        ? `|${cells.join("|")}|`
        : `| ${index === 0 ? cells.join(" | ") : `\`${cells[0]}\` | ${cells.slice(1).join(" | ")}`} |`,
    )
    .join("\n")
    .concat("\n");

const cellsOf = (line: string): string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
