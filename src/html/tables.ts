/** Tables of a page as rows of cells. */
import { blocksOf } from "./blocks.ts";
import { type PageElement, parsePage } from "./tree.ts";

/** The cells of every table, row by row; the lines of a cell are lines. A table within a cell is text of the cell. */
export function tablesOf(html: string): readonly (readonly string[])[][] {
  return elementsIn(parsePage(html).root, "table", NOTHING).map((table) =>
    elementsIn(table, "tr", NESTED).map((row) => [...cellsOf(row)].map(textOf)),
  );
}

const NOTHING: ReadonlySet<string> = new Set();
const NESTED: ReadonlySet<string> = new Set(["td", "th"]);

/** The outermost elements of a name; what lies in elements of `closed` is not looked at. */
function elementsIn(within: PageElement, tag: string, closed: ReadonlySet<string>): PageElement[] {
  return within.children.flatMap((child) => {
    if (typeof child === "string" || closed.has(child.tag)) return [];
    return child.tag === tag ? [child] : elementsIn(child, tag, closed);
  });
}

function* cellsOf(row: PageElement): Generator<PageElement> {
  for (const child of row.children) if (typeof child !== "string" && NESTED.has(child.tag)) yield child;
}

const textOf = (cell: PageElement): string =>
  blocksOf({ ...cell, tag: "div" }, "blank_lines")
    .blocks.map(({ text }) => text)
    .join("\n");
