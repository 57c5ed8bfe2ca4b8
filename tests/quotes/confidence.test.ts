/**
 * How sure rows are, and who takes his turn, by each thing that a row may show. The weights are fitted: after a fit the
 * snapshot is written anew, and read.
 */
import { describe, expect, test } from "vitest";
import type { SpeakerBasis } from "../../src/core/annotations.ts";
import { confidenceReader, speakerTerms, termsReader, type Weighed } from "../../src/quotes/confidence.ts";
import { RULES } from "../../src/quotes/index.ts";
import { takesTurn } from "../../src/quotes/turns.ts";

const row = (more: Partial<Weighed> = {}): Weighed => ({
  ...{ words: "jembatan desa itu rusak sejak lama", start: 0, end: 40, rule: "quote/direct/cue-after" },
  ...{ basis: "named", name: "Rina Wati" },
  ...more,
});
const two = (value: number | null): string => (value === null ? "-" : value.toFixed(3));

describe("how sure a quote is", () => {
  const ids = RULES.flatMap(({ rules }) => rules.map(({ id }) => id)).filter((id) => id.startsWith("quote/"));

  test("by its rule", () => {
    const rules = ids.map((rule) => `${rule} ${two(confidenceReader()(row({ rule })).speech)}`);
    expect(rules.sort()).toMatchSnapshot();
  });

  test("by the number of its words", () => {
    const words = (count: number) => Array.from({ length: count }, () => "kata").join(" ");
    const of = (count: number) =>
      two(confidenceReader()(row({ words: words(count), rule: "quote/active/order" })).speech);
    expect([of(1), of(3)]).toEqual([of(2), of(2)]);
    expect(new Set([of(3), of(4), of(45), of(46)]).size).toBe(3);
    expect([of(4), of(46)]).toEqual([of(45), of(90)]);
    const terms = (count: number) => termsReader()(row({ words: words(count) })).speech.at(-1);
    expect([3, 4, 45, 46].map(terms)).toEqual(["short", "quote/direct/cue-after", "quote/direct/cue-after", "long"]);
  });
});

describe("how sure a speaker is", () => {
  const BASES = ["named", "short_name", "carried", "pronoun", "role", "institution", "group", "anonymous"] as const;

  test.each<[SpeakerBasis | null, string | null, number, number, string]>([
    ["named", "Rina Wati", 0, 0, "base, by named"],
    ["named", "Rina", 0, 0, "base, by named, one word"],
    ["named", "Rina", 0, 1, "base, by named, one word, after others"],
    ["role", "Rina", 0, 1, "base, by role"],
    ["short_name", "Rina", 0, 1, "base, by short_name"],
    ["carried", "Rina Wati", 199, 0, "base, by carried, near, none before"],
    ["carried", "Rina Wati", 200, 1, "base, by carried, not near, one before"],
    ["pronoun", "Rina Wati", 699, 2, "base, by pronoun, not near, several before"],
    ["pronoun", "Rina Wati", 700, 3, "base, by pronoun, far, several before"],
    ["pronoun", null, 0, 0, "base, by pronoun, near, none before"],
    [null, "Rina", 0, 0, "base, by null"],
  ])("%s, %s, %i characters on, %i before", (basis, name, gap, others, terms) => {
    expect(speakerTerms(row({ basis, name }), gap, others).join(", ")).toBe(terms);
  });

  test("by what it rests on, how far it is, and who spoke before", () => {
    const lines = BASES.flatMap((basis) =>
      ["Rina Wati", "Rina"].flatMap((name) =>
        [0, 1, 2].flatMap((others) =>
          [10, 300, 900].map((gap) => {
            const read = confidenceReader();
            let end = 0;
            for (let i = 0; i < others; i++) {
              read(row({ name: `Budi ${i}`, start: end, end: end + 10 }));
              end += 10;
            }
            const { speaker } = read(row({ basis, name, start: end + gap, end: end + gap + 10 }));
            return `${basis}, ${name}, ${others} before, ${gap}: ${two(speaker)}`;
          }),
        ),
      ),
    );
    expect(lines).toMatchSnapshot();
    expect(confidenceReader()(row({ basis: null })).speaker).toBe(null);
  });
});

test("who takes his turn", () => {
  const verbs = ["active", "none", "other", "passive", "says", "told of"];
  const spoken = ["after other", "after person"];
  const fresh = ["subject", "front", "told-by", "agent"].flatMap((by) =>
    spoken.flatMap((after) => ["", ...verbs].map((verb) => ["base", "new", `new by ${by}`, after, `new, ${verb}`])),
  );
  const known = ["named", "spoke"].flatMap((named) =>
    ["subject", "front", "told-by", "agent"].flatMap((by) =>
      spoken.flatMap((after) =>
        verbs.flatMap((verb) =>
          ["bare, marked", "bare, reported", "pronoun, marked", "pronoun, reported"].flatMap((kind) =>
            ["far", "next paragraph", "same paragraph"].flatMap((where) =>
              ["his", "his, other's", "none", "none, other's"].flatMap((office) =>
                [[], ["contrast"], ["office beside", "goes on by name"], ["goes on by pronoun"]].map((more) => [
                  ...["base", named, `${named} by ${by}`, after, `${named}, ${verb}`, kind, where, `office: ${office}`],
                  ...more,
                ]),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  const told = (rows: readonly (readonly string[])[]) => rows.map((terms) => (takesTurn(terms) ? "1" : "0")).join("");
  expect(told(fresh)).toMatchSnapshot();
  // by what each shows: in how many of the settings he speaks
  const shares = [...new Set(known.flat())].map((term) => {
    const those = known.filter((terms) => terms.includes(term));
    return `${term}: ${those.filter(takesTurn).length} of ${those.length}`;
  });
  expect(shares.sort()).toMatchSnapshot();
});
