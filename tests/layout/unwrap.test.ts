import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { factsOf } from "../pipelines/article.ts";

interface UnwrapCase {
  readonly label: string;
  readonly lines: readonly string[];
  readonly paragraphs: readonly string[];
}

const cases = JSON.parse(
  readFileSync(new URL("../cases/layout/unwrap.json", import.meta.url), "utf8"),
) as readonly UnwrapCase[];

describe("lines that a line end cut in two", () => {
  it.each(cases)("$label", ({ lines, paragraphs }) => {
    const [document] = factsOf(lines.join("\n")).documents;
    expect(document?.text.split("\n")).toEqual(paragraphs);
  });
});
