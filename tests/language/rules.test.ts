import { describe, expect, test } from "vitest";
import { anyOf } from "../../src/language/patterns.ts";
import { ruleTable } from "../../src/language/rules.ts";

const rule = (id: string) => ({ id, about: "tries the table", examples: ["Satu."] });

describe("a table of rules", () => {
  test("refuses an id given twice, an odd one, and a rule without example", () => {
    const table = (...rules: ReturnType<typeof rule>[]) => ruleTable("try", "tests/language/rules.test.ts", rules);
    expect(table(rule("try/one"), rule("try/two")).rules).toHaveLength(2);
    expect(() => table(rule("try/one"), rule("try/one"))).toThrow(/twice/);
    expect(() => table(rule("Try"))).toThrow(/no id/);
    expect(() => table({ ...rule("try/one"), examples: [] })).toThrow(/no example/);
  });
});

describe("an alternation", () => {
  test("is escaped, longest first, and never empty", () => {
    expect(anyOf(["a.b", "a.bc"])).toBe("(?:a\\.bc|a\\.b)");
    expect(() => anyOf([])).toThrow();
    expect(() => anyOf([""])).toThrow();
  });
});
