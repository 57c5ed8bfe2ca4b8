/**
 * Each word of the lexicon in a sentence that shows it: what the article's rows say there. A case is a sentence with a
 * place for the word (`<w>`, `<W>` with a capital, `<Ww>` with one on each part, `<WW>` in capitals), and under `finds`
 * what a dataset has, for the words that do that. A row of the lexicon that is lost, or has lost its class or value,
 * gives something else; so does a word that nobody knows.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SHIPPED } from "../../src/language/tables.ts";
import { factsOf } from "../pipelines/article.ts";

interface Case {
  readonly dataset: string;
  readonly text: string;
  readonly finds: Readonly<Record<string, readonly string[]>>;
}

const CASES: readonly Case[] = JSON.parse(
  readFileSync(new URL("../cases/language/words-in-use.json", import.meta.url), "utf8"),
);

/** The columns that tell, of each dataset: no ids, offsets, rules or confidences. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  dates: ["surface", "value", "granularity", "start_date", "end_date", "start_time"],
  amounts: ["surface", "kind", "value", "value_max", "unit", "noun", "approximate", "outcome", "out_of", "per"],
  roles: ["person_name", "role", "organisation_name", "territory", "country", "status"],
  quotes: [
    ...["type", "text", "cue", "speaker_surface", "speaker_name", "speaker_role", "speaker_affiliation"],
    ...["stance", "addressee", "occasion", "said_on"],
  ],
  attributions: ["surface", "kind"],
  contacts: ["kind", "value"],
  places: ["surface", "name", "kind", "country"],
  sentences: ["text"],
  paragraphs: ["kind", "kept", "text"],
  documents: ["title", "authors", "editors", "dateline_place", "section", "published_date", "quality_flags"],
  mentions: ["type", "surface", "title", "canonical_name"],
};

/** Of no class; some are built like verbs, agents, abbreviations. */
const UNKNOWN = [
  ...["sekarwa", "bersekarwa", "tersekarwa", "disekarwa", "pesekarwa", "mesekarwa", "sekarwator"],
  ...["sekarwa lontu", "skrw"],
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const withWord = (text: string, word: string): string =>
  text
    .replaceAll("<WW>", word.toUpperCase())
    .replaceAll("<Ww>", word.split(" ").map(capital).join(" "))
    .replaceAll("<W>", capital(word))
    .replaceAll("<w>", word);

const cellOf = (value: unknown): string => (value === null || value === false ? "" : String(value));

/** The rows of a dataset: cells between `|`, rows between ` / `, empty cells at the end left out. */
function found(dataset: string, text: string): string {
  const facts = factsOf(text);
  const points = [...(facts.documents[0]?.text ?? "")];
  const rows: readonly Readonly<Record<string, unknown>>[] =
    dataset === "sentences"
      ? facts.sentences.map((row) => ({ text: points.slice(row.start_char, row.end_char).join("") }))
      : facts[dataset as keyof typeof facts];
  const columns = COLUMNS[dataset] as readonly string[];
  return rows
    .map((row) =>
      columns
        .map((key) => cellOf(row[key]))
        .join("|")
        .replace(/\|+$/, ""),
    )
    .join(" / ");
}

describe("words of the lexicon in use", () => {
  test.each(CASES)("$dataset: $text", ({ dataset, text, finds }) => {
    for (const [rows, words] of Object.entries(finds)) {
      const other = words.filter((word) => found(dataset, withWord(text, word)) !== withWord(rows, word));
      expect(other.map((word) => [word, found(dataset, withWord(text, word))])).toEqual([]);
      const isSeen = UNKNOWN.some((word) => found(dataset, withWord(text, word)) !== withWord(rows, word));
      expect(isSeen, `${rows} is found whatever the word is`).toBe(true);
    }
  });

  test("are most words of the lexicon", () => {
    const used = new Set(CASES.flatMap(({ finds }) => Object.values(finds).flat()).map((word) => word.toLowerCase()));
    const rows = SHIPPED.filter(({ word }) => used.has(word));
    expect(rows.length / SHIPPED.length).toBeGreaterThan(0.7);
  });
});
