import { describe, expect, it } from "vitest";
import { BOILERPLATE } from "../../src/layout/boilerplate.ts";
import { findDateline } from "../../src/layout/datelines.ts";
import { findBlocks } from "../../src/layout/index.ts";
import { OUTLETS } from "../../src/outlets/index.ts";

const NOTHING_KNOWN = { url: null, source: null, title: null };
const BODY =
  "Warga Desa Sukamaju mulai membersihkan saluran irigasi yang tersumbat lumpur sejak hujan deras pekan lalu.";

/** The blocks of a line that stands between two body lines. */
const kindOf = (line: string): string | undefined => {
  const text = `${BODY}\n${line}\n${BODY}`;
  return findBlocks(text, NOTHING_KNOWN).blocks.find((block) => text.slice(block.start, block.end).trim() === line)
    ?.kind;
};

describe("outlet tables", () => {
  const rules = [...BOILERPLATE, ...OUTLETS.flatMap((outlet) => outlet.boilerplate)];
  const examples = rules.flatMap((rule) => rule.examples.map((line) => ({ rule: rule.rule, kind: rule.kind, line })));
  const bodyLines = rules.flatMap((rule) => (rule.not ?? []).map((line) => ({ rule: rule.rule, line })));

  it.each(examples)("$rule takes $line", ({ kind, line }) => {
    expect(kindOf(line)).toBe(kind);
  });

  it.each(bodyLines)("$rule leaves $line", ({ line }) => {
    expect(kindOf(line)).toBe("body");
  });

  const datelines = OUTLETS.flatMap((outlet) =>
    outlet.datelines.map((dateline) => ({ slug: outlet.slug, name: outlet.name, ...dateline })),
  );

  it.each(datelines)("$slug: $text", ({ slug, text, place }) => {
    const found = findDateline(`${text} ${BODY}`, 0, text.length + 1 + BODY.length);
    expect({ outlet: found?.outlet, place: found?.place }).toEqual({ outlet: slug, place });
    expect(text.slice(found?.end)).toMatch(/^[A-Z]\w+$/);
  });

  it.each(OUTLETS)("$slug is named by its address and by its name", ({ slug, name, domains }) => {
    const byUrl = findBlocks(BODY, { ...NOTHING_KNOWN, url: `https://news.${domains[0]}/read/1` }).printed.outlet;
    expect(byUrl).toEqual({ slug, name, basis: "url" });
    const byName = findBlocks(BODY, { ...NOTHING_KNOWN, source: name }).printed.outlet;
    expect(byName).toEqual({ slug, name, basis: "metadata" });
  });
});
