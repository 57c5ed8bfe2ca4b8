/** Every line of the README's list of commands, run as it stands, in a project beside a folder of articles. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ARTICLES, folderOf, kliping, rowsOf } from "./cli/kliping.ts";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const [, COMMANDS = ""] = [...README.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block ?? "");
const LINES = COMMANDS.split("\n")
  .map((line) => line.replace(/ +#.*/, ""))
  .filter((line) => line !== "");

/** They wait for a person; each has tests of its own. */
const INTERACTIVE = ["npx kliping serve ../tables/latest", "npx kliping check ../tables/latest --dataset quotes"];

let project = "";
let folder = "";

beforeAll(async () => {
  folder = folderOf({
    "articles/one.txt": ARTICLES["in/desa.txt"],
    // told twice, so that there is a story
    "articles/two.txt": ARTICLES["in/desa.txt"].replace("Liputan6.com, Boyolali", "TEMPO.CO, Boyolali"),
    "articles/crawl.jsonl": ARTICLES["in/crawl.jsonl"].replace(/.*"text":"".*\n/, ""),
    "project/broken.txt": "â€œKami siap,â€\u009d ujarnya.\n",
  });
  project = join(folder, "project");
  // the first run of each output; `OLD` and `DOC_ID` are what a user would put there
  for (const output of ["output", "../tables"])
    expect((await kliping(["run", "../articles", "--output", output, "--quiet"], project)).code).toBe(0);
}, 120_000);

/** The line with the names that a user fills in, and what goes before `<`. */
function filledIn(line: string): { args: string[]; input: string } {
  const [old = ""] = readdirSync(join(folder, "tables/runs")).filter((name) => !name.startsWith("."));
  const id = String(rowsOf(join(project, "output/latest"), "story_articles")[0]?.doc_id);
  const [command = "", redirected = ""] = line.replace("DOC_ID", id).replace("OLD", old).split(" < ");
  const [file = ""] = redirected.split(" > ");
  const words = command.replace("npm run pipeline -- ", "run ").replace("npx kliping ", "").split(" ");
  return { args: words, input: file === "" ? "" : readFileSync(join(project, file), "utf8") };
}

describe("the README's commands", () => {
  test("are the lines that are run here", () => {
    expect(LINES.length).toBeGreaterThan(12);
    for (const line of INTERACTIVE) expect(LINES).toContain(line);
  });

  test.each(LINES.filter((line) => !INTERACTIVE.includes(line)))("%s", { timeout: 300_000 }, async (line) => {
    const { args, input } = filledIn(line);
    const { code, stdout, stderr } = await kliping(args, project, input);
    expect(code, stdout + stderr).toBe(0);
  });
});
