import { expect, test } from "vitest";
import { DATASETS } from "../pipelines/news/datasets.ts";
import { type Column, columnsOf } from "../src/io/schema.ts";

type Definition = (typeof DATASETS)[keyof typeof DATASETS];

/** A cell of a Markdown table. */
const cell = (text: string): string =>
  text
    .replaceAll("|", "\\|")
    .replaceAll("<", "&lt;")
    .replace(/\s*\n\s*/g, " ");

function typeOf({ type, nullable, values, minimum, maximum }: Column): string {
  const bounds = minimum === 0 && maximum === 1 ? ", 0 to 1" : "";
  return `${values === null ? type : "one of"}${bounds}${nullable ? ", or empty" : ""}`;
}

function rowOf(column: Column): string {
  const values = (column.values ?? []).map((value) => `\`${value}\``).join(", ");
  const about = [cell(column.description), values].filter(Boolean).join(": ");
  return `| \`${column.name}\` | ${typeOf(column)} | ${about} |`;
}

function sectionOf(name: string, definition: Definition): string {
  const { schema, row, key } = definition;
  return [
    `## ${name}`,
    "",
    `One row for ${row}.${key ? ` Key: ${key.map((column) => `\`${column}\``).join(", ")}.` : ""}`,
    "",
    "| column | type | means |",
    "|---|---|---|",
    ...columnsOf(schema).map(rowOf),
    "",
  ].join("\n");
}

const HEAD = `# Every column

Made from the schemas that every row is checked by; after a change of them: \`npx vitest run tests/columns.test.ts -u\`.
\`datetime\` is ISO 8601 with its offset, \`date\` the local day; a list is an array in NDJSON and joined by \`; \` in
CSV; what may be empty is \`null\` in NDJSON and an unquoted empty cell in CSV. What a run publishes beside these
tables: [outputs.md](outputs.md).

`;

test("docs/columns.md has every column of every dataset", async () => {
  const sections = Object.entries(DATASETS).map(([name, definition]) => sectionOf(name, definition));
  await expect(`${HEAD}${sections.join("\n")}`).toMatchFileSnapshot("../docs/columns.md");
});

test.each(Object.entries(DATASETS))("every column of %s is described", (_, { schema }) => {
  expect(columnsOf(schema).filter(({ description }) => description === "")).toEqual([]);
});
