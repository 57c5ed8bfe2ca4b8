import { describe, expect, test } from "vitest";
import { MENTION_TYPES, type MentionType } from "../../src/core/annotations.ts";
import type { TokenTable } from "../../src/core/token-table.ts";
import { tokenAt } from "../../src/language/token-table.ts";
import { compileRules, correctSpans, type SpanRule } from "../../src/names/spans/correct-spans.ts";
import { ARTICLE_RULES, RULES, SPAN_RULES } from "../../src/names/spans/span-rules.ts";
import type { NameSpan } from "../../src/names/spans/spans.ts";
import { models, namesOf, tableOf } from "./models.ts";

interface Marked {
  readonly text: string;
  readonly given: readonly { start: number; end: number; type: MentionType }[];
  readonly wanted: readonly { start: number; end: number; type: MentionType | null }[];
}

/**
 * Takes the marks out of an example: `{type:` what the tagger gave `}`, `[type:` what comes of it `]`; they may cross.
 */
function unmarked(example: string, usual: MentionType): Marked {
  const given: Marked["given"][number][] = [];
  const wanted: Marked["wanted"][number][] = [];
  const open: Record<string, { start: number; type: MentionType | null }> = {};
  let text = "";
  for (const part of example.split(/([{[](?:[a-z]+:)?|[}\]])/)) {
    const type = MENTION_TYPES.find((name) => part.slice(1) === `${name}:`) ?? null;
    if (/^[{[]/.test(part)) open[part.charAt(0)] = { start: text.length, type };
    else if (part === "}") {
      const { start, type: said } = open["{"] as { start: number; type: MentionType | null };
      given.push({ start, end: text.length, type: said ?? usual });
    } else if (part === "]") {
      const { start, type: said } = open["["] as { start: number; type: MentionType | null };
      wanted.push({ start, end: text.length, type: said });
    } else text += part;
  }
  return { text, given, wanted };
}

const spansOf = (tokens: TokenTable, given: Marked["given"], confidence: number): NameSpan[] =>
  given.map(({ start, end, type }) => {
    const from = tokenAt(tokens, start);
    return { start, end, type, from, to: tokenAt(tokens, end - 1) + 1, rule: "name/tagger", confidence };
  });

const shown = (text: string, spans: readonly { start: number; end: number; type: MentionType | null }[]) =>
  spans.map(({ start, end, type }) => `${type}: ${text.slice(start, end)} at ${start}`);

function run(example: string, usual: MentionType, rule: SpanRule | undefined, id: string) {
  const { text, given, wanted } = unmarked(example, usual);
  const tokens = tableOf(text);
  const article = ARTICLE_RULES.filter((other) => other.id === id);
  const below = rule?.below ?? article[0]?.below;
  const spans = spansOf(tokens, given, below === undefined ? 0.9 : below - 0.01);
  const found = correctSpans(tokens, spans, models.spanTables, compileRules(rule ? [rule] : []), article);
  return { text, spans, found, wanted };
}

describe.each([...SPAN_RULES, ...ARTICLE_RULES])("$id", (rule) => {
  const spanRule = SPAN_RULES.find(({ id }) => id === rule.id);
  const usual = spanRule?.on[0] ?? "person";

  test.each(rule.examples)("takes %s", (example) => {
    const { text, spans, found, wanted } = run(example, usual, spanRule, rule.id);
    const typed = wanted.map(({ start, end, type }) => ({
      start,
      end,
      type: type ?? typeAt(spans, start, end) ?? usual,
    }));
    expect(shown(text, found)).toEqual(shown(text, typed));
    const untouched = new Set(shown(text, spans));
    for (const span of found) if (!untouched.has(shown(text, [span])[0] as string)) expect(span.rule).toBe(rule.id);
    expect(found).not.toEqual(spans);
  });

  test.each(rule.not ?? [])("leaves %s", (example) => {
    const { spans, found } = run(example, usual, spanRule, rule.id);
    expect(found).toEqual(spans);
  });
});

/** What the marks of `examples` say, and what not; the given names are persons where they say nothing else. */
const decides = (id: string, takes: readonly string[], leaves: readonly string[]) =>
  describe(`${id} decides`, () => {
    const rule = SPAN_RULES.find((one) => one.id === id);
    test.each(takes)("takes %s", (example) => {
      const { text, found, wanted } = run(example, "person", rule, id);
      expect(shown(text, found)).toEqual(shown(text, wanted));
    });
    test.each(leaves)("leaves %s", (example) => {
      const { spans, found } = run(example, "person", rule, id);
      expect(spans.length).toBeGreaterThan(0);
      expect(found).toEqual(spans);
    });
  });

decides(
  "name/degree",
  [
    "Kata Budi Santoso, {M.Hum.} di sini.",
    "Kata Budi Santoso, {MHum} di sini.",
    "Kata Budi Santoso, {organisation:M.Hum.} di sini.",
  ],
  ["Kata Budi Santoso, {organisation:MHum} di sini.", "Kata Budi Santoso, {location:M.Hum.} di sini."],
);

// the name that is split is no witness of its own parts, unless it stands twice
decides(
  "name/pair",
  [
    "Tim {[person:Harto]-[person:Salim]} rapat. {[person:Harto Wibawa]} dan {[person:Anwar Salim]} hadir.",
    "Tim {[person:Wati]-[person:Rina Wati]} rapat, lalu {[person:Wati]-[person:Rina Wati]} pulang. " +
      "{[person:Rina Wati Hartono]} dan {[person:Rina Wati Santoso]} hadir.",
  ],
  [
    "Tim {Wati-Rina Wati} rapat. {Rina Wati Hartono} dan {Rina Wati Santoso} hadir.",
    "Tim {Harto-Salim} rapat. {Harto Wibawa} hadir.",
  ],
);

/** The type of the given span that overlaps: what comes of it is of its type unless the example says otherwise. */
const typeAt = (spans: readonly NameSpan[], start: number, end: number): MentionType | undefined =>
  spans.find((span) => span.start < end && span.end > start)?.type;

describe("the rules together", () => {
  test("every mention names one of them", () => {
    const text = "Tiga tersangka, yakni A, WS, dan KR, ditahan, kata Kombes Pol Yusri Yunus. Mereka dibawa ke Bogor.";
    const listed = new Set(RULES.rules.map(({ id }) => id));
    const rules = namesOf(text).mentions.map(({ rule }) => rule);
    expect(rules.filter((rule) => !listed.has(rule))).toEqual([]);
    expect(rules).toContain("name/tagger");
    expect(rules).toContain("name/initials");
  });

  test("a lone sentence keeps what another guideline marks", () => {
    const rulesOf = (text: string) => namesOf(text).mentions.map(({ surface, type, rule }) => [surface, type, rule]);
    const school = "Ia lulus dari SMA Negeri 4 Yogyakarta pada 1987.";
    expect(rulesOf(school)).toEqual([["SMA Negeri 4 Yogyakarta", "location", "name/lone-sentence"]]);
    const inArticle = rulesOf(`${school} Setelah itu ia bekerja.`).map((row) => row.slice(0, 2));
    expect(inArticle).toEqual([["SMA Negeri 4 Yogyakarta", "organisation"]]);
  });

  test("every type of name is looked at by one of them", () => {
    const looked = new Set(SPAN_RULES.flatMap(({ on }) => on));
    expect(MENTION_TYPES.filter((type) => !looked.has(type))).toEqual([]);
  });
});
