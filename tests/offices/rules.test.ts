import { describe, expect, test } from "vitest";
import type { Role } from "../../src/core/annotations.ts";
import { nameKnowledge } from "../../src/names/index.ts";
import { findRoles, type RoleFinder, roleFinder } from "../../src/offices/index.ts";
import { ROLE_RULES } from "../../src/offices/rules.ts";
import { models, namesOf, tableOf } from "../names/models.ts";

const known = nameKnowledge(models);

/** What a finder reads, as the examples write it; offices as written in brackets. */
function read(find: RoleFinder, text: string): { marked: string[]; rows: string[] } {
  const roles = find(tableOf(text), namesOf(text).mentions, known, [], "2025-02-03");
  const row = (role: Role) =>
    [role.personName, role.roleName, role.organisationName ?? "-", role.territory ?? "-", role.status].join(" | ");
  const marked = new Map(roles.map(({ role }) => [role.start, text.slice(role.start, role.end)]));
  return { marked: [...marked.values()], rows: roles.map(row) };
}

const examples = ROLE_RULES.flatMap(({ id, examples, not = [] }) => [
  ...examples.map((example) => ({ id, example })),
  ...not.map((text) => ({ id, example: `${text} => ` })),
]);

/** The text of an example, what its brackets hold and the rows behind the arrow. */
function parse(example: string): { text: string; marked: string[]; rows: string[] } {
  const [marked = "", rows = ""] = example.split(" => ");
  return {
    text: marked.replaceAll(/[[\]]/g, ""),
    marked: [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, office = ""]) => office),
    rows: rows.split("; ").filter((row) => row !== ""),
  };
}

describe("rules of offices", () => {
  test.each(examples)("$id: $example", ({ example }) => {
    const { text, rows, marked } = parse(example);
    expect(read(findRoles, text)).toEqual({ rows, marked });
  });

  test.each(ROLE_RULES.map(({ id, ...rule }) => ({ id, ...rule })))("$id decides one of its examples", (rule) => {
    const without = roleFinder(ROLE_RULES.filter(({ id }) => id !== rule.id));
    const texts = [...rule.examples.map((example) => parse(example).text), ...(rule.not ?? [])];
    const changes = texts.filter((text) => {
      const [all, fewer] = [findRoles, without].map((find) => JSON.stringify(read(find, text)));
      return all !== fewer;
    });
    expect(changes.length).toBeGreaterThan(0);
  });
});
