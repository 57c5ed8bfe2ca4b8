import { describe, expect, it } from "vitest";
import { BOILERPLATE } from "../../src/layout/boilerplate.ts";
import { type BoilerplateRule, isInlineRule, isLineRule } from "../../src/layout/boilerplate-rule.ts";
import { createDatelines, SHARED_FORMS } from "../../src/layout/datelines.ts";
import { outletComplaints, ruleComplaints } from "../../src/layout/examples.ts";
import { createLayout } from "../../src/layout/index.ts";
import { compileLinePattern, firstWord, foldLine, matchesLine } from "../../src/layout/line-pattern.ts";
import { outletSchema, wholeOutlet } from "../../src/layout/outlet.ts";
import { outletNames } from "../../src/layout/outlet-names.ts";
import { layoutRules, STRUCTURE_RULES } from "../../src/layout/rules.ts";
import { OUTLETS } from "../../src/outlets/index.ts";
import { articles } from "./articles.ts";
import { layout, TABLES } from "./tables.ts";

const BODY =
  "Warga Desa Sukamaju mulai membersihkan saluran irigasi yang tersumbat lumpur sejak hujan deras pekan lalu.";
const NOTHING_KNOWN = { url: null, source: null, title: null };
const outlets = OUTLETS.map((outlet) => outletSchema.parse(outlet));
const rules = [...BOILERPLATE, ...outlets.flatMap((outlet) => outlet.boilerplate)];

/** In any letter case, with or without a space before a colon: `BACA JUGA :`. */
const folded = (string: string): string => string.toLowerCase().replaceAll(" :", ":");

/** The entries of a rule that no example of its own shows. */
function uncovered(rule: BoilerplateRule): string[] {
  if (isInlineRule(rule)) {
    return rule.strings.filter((string) => !rule.examples.some((example) => folded(example).includes(folded(string))));
  }
  if (isLineRule(rule)) {
    return rule.lines.filter(
      (line) => !rule.examples.some((example) => matchesLine(compileLinePattern(line), foldLine(example))),
    );
  }
  const words = rule.examples.map((example) => firstWord(example, 0, example.length));
  return rule.first.filter((word) => !words.includes(word));
}

it("has outlets that are well-formed", () => {
  expect(OUTLETS.map(wholeOutlet)).toEqual(outlets);
});

describe("rules of boilerplate", () => {
  it("have each id once, an outlet's under its slug", () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const { slug, boilerplate } of outlets) {
      expect(boilerplate.map(({ id }) => id).filter((id) => !id.startsWith(`${slug}/`))).toEqual([]);
    }
  });

  it("have each string once", () => {
    const strings = rules
      .filter(isInlineRule)
      .flatMap((rule) => rule.strings.map((string) => (/^[A-Z]/.test(string) ? folded(string) : string)));
    expect(strings.filter((string, index) => strings.indexOf(string) !== index)).toEqual([]);
  });

  it.each(rules)("$id takes its examples and leaves the others", (rule) => {
    expect(ruleComplaints(layout, rule)).toEqual([]);
  });

  it.each(rules)("$id has an example of every entry", (rule) => {
    expect(uncovered(rule)).toEqual([]);
  });

  it.each(rules.filter(isLineRule))("$id needs each of its lines for an example", ({ lines, examples }) => {
    const patterns = lines.map((line) => ({ line, pattern: compileLinePattern(line) }));
    const takers = examples.map((example) => patterns.filter(({ pattern }) => matchesLine(pattern, foldLine(example))));
    const needed = new Set(takers.filter((taking) => taking.length === 1).map(([only]) => only?.line));
    expect(lines.filter((line) => !needed.has(line))).toEqual([]);
  });
});

describe("rules of structure", () => {
  const kept = (id: string, text: string, title: string | null): string[] => {
    const { blocks } = layout.findBlocks(text, { ...NOTHING_KNOWN, title });
    return blocks.filter((block) => block.rule === id).map(({ start, end }) => text.slice(start, end).trim());
  };
  const examples = STRUCTURE_RULES.flatMap(({ id, title = null, examples }) =>
    examples.map((example) => ({ id, title, example })),
  );
  const others = STRUCTURE_RULES.flatMap(({ id, title = null, not = [] }) => not.map((text) => ({ id, title, text })));

  it.each(examples)("$id names what is marked in $example", ({ id, title, example }) => {
    const marked = Array.from(example.matchAll(/\{\{(.*?)\}\}/gsu), ([, text = ""]) => text.trim());
    expect(kept(id, example.replace(/\{\{(.*?)\}\}/gsu, "$1"), title)).toEqual(marked);
  });

  it.each(others)("$id names nothing in $text", ({ id, title, text }) => {
    expect(kept(id, text, title)).toEqual([]);
  });

  it("are all that articles meet beside the tables'", () => {
    const ids = new Set(layoutRules(TABLES).flatMap((table) => table.rules.map(({ id }) => id)));
    const met = articles.flatMap(({ text, hints }) => layout.findBlocks(text, hints).blocks.map(({ rule }) => rule));
    expect([...new Set(met)].filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe(layoutRules(TABLES).reduce((sum, table) => sum + table.rules.length, 0));
  });
});

describe("outlets", () => {
  it.each(OUTLETS)("$slug is as its examples say", (outlet) => {
    expect(outletComplaints(layout, outlet)).toEqual([]);
  });

  it.each(OUTLETS)("$slug recognises its datelines by its own forms", (outlet) => {
    const alone = createLayout({ outlets: [outlet], boilerplate: [], datelineForms: [] });
    expect(outletComplaints(alone, outlet).filter((complaint) => complaint.includes("dateline"))).toEqual([]);
  });

  it.each(outlets)("$slug gives every dateline form its own example", ({ slug, datelines, ...rest }) => {
    for (const form of datelines.forms) {
      const outlet = { ...rest, slug, datelines: { names: datelines.names, forms: [form] }, boilerplate: [] };
      const alone = createLayout({ outlets: [outlet], boilerplate: [], datelineForms: [] });
      expect(outletComplaints(alone, outlet).filter((complaint) => complaint.includes("dateline"))).toEqual([]);
    }
  });

  it.each(outlets)("$slug is named by its addresses, its names and its datelines' names", (outlet) => {
    const { slug, name, domains, aliases, datelines } = outlet;
    for (const domain of domains) {
      const { printed } = layout.findBlocks(BODY, { ...NOTHING_KNOWN, url: `https://news.${domain}/read/1` });
      expect(printed.outlet).toEqual({ slug, name, basis: "url" });
    }
    for (const source of [slug, name, ...aliases, ...datelines.names]) {
      const { printed } = layout.findBlocks(BODY, { ...NOTHING_KNOWN, source });
      expect(printed.outlet).toEqual({ slug, name, basis: "metadata" });
    }
  });

  it("with codes that need a dateline of a place alone are not told without it", () => {
    const { printed } = layout.findBlocks(`${BODY} (rdp/imk)`, NOTHING_KNOWN);
    expect(printed.outlet).toBeNull();
    const named = layout.findBlocks(`JAKARTA, Kabar.com - ${BODY} (rdp/imk)`, NOTHING_KNOWN);
    expect(named.printed.outlet).toBeNull();
  });
});

describe("datelines of any outlet", () => {
  const { find } = createDatelines(outlets, outletNames(outlets));
  const examples = SHARED_FORMS.flatMap(({ id, examples }) => examples.map((text) => ({ id, text })));

  it.each(examples)("$text", ({ id, text }) => {
    expect(find(text + BODY, 0, text.length + BODY.length)).toMatchObject({ rule: id, end: text.length, outlet: null });
  });

  it.each(SHARED_FORMS.flatMap(({ id, forms }) => forms.map((form) => ({ id, form }))))(
    "$form is in an example",
    ({ id, form }) => {
      const rule = SHARED_FORMS.find((candidate) => candidate.id === id);
      const alone = createDatelines(outlets, outletNames(outlets), [{ id, forms: [form], examples: [] }]);
      const takes = (text: string): boolean => alone.find(text + BODY, 0, text.length + BODY.length)?.rule === id;
      expect(rule?.examples.some(takes)).toBe(true);
    },
  );
});

describe("tables", () => {
  it("are all that a layout knows", () => {
    const nothing = createLayout({ outlets: [OUTLETS[0] as (typeof OUTLETS)[number]], boilerplate: [] });
    const text = `${BODY}\nADVERTISEMENT\n${BODY}`;
    expect(nothing.findBlocks(text, NOTHING_KNOWN).blocks.map(({ kind }) => kind)).not.toContain("advertisement");
    expect(layout.findBlocks(text, NOTHING_KNOWN).blocks.map(({ kind }) => kind)).toContain("advertisement");
  });
});
