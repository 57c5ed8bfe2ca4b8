/** docs/crawls.md: every kind of crawl in it is written, read by its lines, and gives its rows. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { folderOf, kliping, rowsOf } from "./cli/kliping.ts";

interface Kind {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
  /** Rows of `documents`, as the page shows them. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const FILE = /^```(?:text|json) (\S+)\n([\s\S]*?)^```$/gm;
const LINES = /^```sh\n([\s\S]*?)^```$/m;
const TABLE = /^\|(.+)\|\n\|[-|]+\|\n((?:\|.*\|\n)+)/m;

const cellsOf = (row: string): string[] => row.split("|").map((cell) => cell.trim());

/** The head of a record of a web archive has the line ends of HTTP. */
const archived = (content: string): string => {
  const end = content.indexOf("\n\n");
  return `${content.slice(0, end).replaceAll("\n", "\r\n")}\r\n\r\n${content.slice(end + 2)}`;
};

function kindOf(section: string): Kind {
  const [title = ""] = section.split("\n", 1);
  const files = Object.fromEntries(
    [...section.matchAll(FILE)].map(([, path = "", content = ""]) => [
      path,
      path.endsWith(".wet") ? archived(content) : content,
    ]),
  );
  const lines = LINES.exec(section)?.[1]?.trim().split("\n") ?? [];
  const [, head = "", body = ""] = TABLE.exec(section.replace(FILE, "")) ?? [];
  const columns = cellsOf(head);
  const rows = body
    .trim()
    .split("\n")
    .map((row) => {
      const cells = cellsOf(row).slice(1, -1);
      return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
    });
  return { title, files, lines, rows };
}

const kinds = readFileSync("docs/crawls.md", "utf8")
  .split(/^## /m)
  .slice(1)
  .map(kindOf)
  .filter(({ rows }) => rows.length > 1 || Object.keys(rows[0] ?? {}).length > 1);

/** The arguments of a line that runs the program, through npm, npx or a pipe. */
function argumentsOf(line: string): string[] {
  const [, run = "", rest = ""] = /(npm run (?:--silent )?pipeline --|npx kliping) (.*)$/.exec(line) ?? [];
  expect(run, line).not.toBe("");
  return [...(run.startsWith("npm") ? ["run"] : []), ...rest.split(" ")];
}

const shown = (value: unknown): string =>
  value === null ? "" : (Array.isArray(value) ? value.join("; ") : String(value)).replaceAll("\n", " ");

test("there are ten kinds of crawl and more, each with three lines", () => {
  expect(kinds.length).toBeGreaterThanOrEqual(10);
  expect(kinds.filter(({ lines }) => lines.length !== 3).map(({ title }) => title)).toEqual([]);
});

test.concurrent.each(kinds.map((kind) => [kind.title, kind] as const))(
  "%s",
  { timeout: 300_000 },
  async (_, { files, lines, rows }) => {
    const folder = folderOf(files);
    for (const line of lines) {
      const paths = line.startsWith("find") ? Object.keys(files).join("\n") : undefined;
      const { code, stderr } = await kliping(argumentsOf(line), folder, paths);
      expect([line, code, code === 0 ? "" : stderr]).toEqual([line, 0, ""]);
    }
    const found = rowsOf(`${folder}/out/latest`, "documents").map((row) =>
      Object.fromEntries(Object.keys(rows[0] ?? {}).map((column) => [column, shown(row[column])])),
    );
    expect(found).toEqual(rows);
  },
);
