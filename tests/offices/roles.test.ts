import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { namesOf } from "../names/models.ts";

interface Case {
  readonly label: string;
  readonly text: string;
  readonly expect: readonly Record<string, unknown>[];
  readonly known_failure?: string;
}

const cases: readonly Case[] = JSON.parse(readFileSync(new URL("../cases/offices.json", import.meta.url), "utf8"));

describe("roles", () => {
  for (const { label, text, expect: wanted, known_failure } of cases) {
    it(known_failure ? `${label} (known failure: ${known_failure})` : label, () => {
      const found = namesOf(text).roles.map((role) => ({ ...role, role: text.slice(role.role.start, role.role.end) }));
      const columns = Object.keys(wanted[0] ?? {}) as (keyof (typeof found)[number])[];
      const seen = found.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
      if (known_failure) expect(seen).not.toEqual(wanted);
      else expect(wanted.length === 0 ? found : seen).toEqual(wanted);
    });
  }
});
