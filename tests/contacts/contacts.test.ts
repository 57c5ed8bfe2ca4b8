import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findContacts } from "../../src/contacts/index.ts";
import { CONTACT_RULES } from "../../src/contacts/rules.ts";

interface Case {
  readonly label: string;
  readonly text: string;
  readonly expect: readonly { readonly kind: string; readonly surface: string; readonly value: string }[];
  readonly known_failure?: string;
}

const cases = JSON.parse(
  readFileSync(new URL("../cases/contacts/contacts.json", import.meta.url), "utf8"),
) as readonly Case[];

const found = (text: string) =>
  findContacts(text).map(({ kind, start, end, value }) => ({ kind, surface: text.slice(start, end), value }));

describe("contacts.json", () => {
  for (const { label, text, expect: wanted, known_failure } of cases) {
    test(label, () => {
      if (known_failure) expect(found(text), `${known_failure}: passes now, drop the mark`).not.toEqual(wanted);
      else expect(found(text)).toEqual(wanted);
    });
  }
});

describe("the rules of contacts", () => {
  for (const { id, examples, not = [] } of CONTACT_RULES.rules) {
    const read = (text: string) => findContacts(text).filter(({ rule }) => rule === id);
    test.each(examples)(`${id}: %s`, (example) => {
      const text = example.replace(/[[\]]/g, "");
      const surface = /\[([^\]]*)\]/.exec(example)?.[1];
      expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([surface]);
    });
    test.each([...not])(`${id} leaves alone: %s`, (text) => expect(read(text)).toEqual([]));
  }
});

test("contacts are sorted, apart from each other and inside the text", () => {
  const words =
    "0811|9787|670|021|+62|(|)|-|.|/|@|www.|http|s|://|bmkg|.go.id|com|a|hubungi|119|1500|888|é|😀|\n".split("|");
  const texts = fc.oneof(
    fc
      .tuple(fc.array(fc.constantFrom(...words), { maxLength: 25 }), fc.constantFrom("", " "))
      .map(([parts, glue]) => parts.join(glue)),
    fc.string({ unit: "grapheme", maxLength: 60 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end, value } of findContacts(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(value).not.toBe("");
        last = end;
      }
    }),
  );
});
