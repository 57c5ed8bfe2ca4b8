/** Words and names in sentences that show them: what the rows of an article say there. */
import { readFileSync } from "node:fs";
import { factsOf } from "../pipelines/article.ts";

/**
 * A sentence with a place for the word (`<w>`, `<W>` with a capital, `<Ww>` with one on each part, `<WW>` in capitals),
 * and what a dataset has of it, for the words that do that.
 */
export interface InUse {
  readonly dataset: string;
  readonly text: string;
  readonly finds: Readonly<Record<string, readonly string[]>>;
}

export const readCases = <Case>(path: string): readonly Case[] =>
  JSON.parse(readFileSync(new URL(`../cases/${path}`, import.meta.url), "utf8"));

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
  points: ["surface", "name", "kind", "country", "admin_code", "latitude", "longitude"],
  sentences: ["text"],
  paragraphs: ["kind", "kept", "text"],
  documents: ["title", "authors", "editors", "dateline_place", "section", "published_date", "quality_flags"],
  mentions: ["type", "surface", "title", "canonical_name"],
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const withWord = (text: string, word: string): string =>
  text
    .replaceAll("<WW>", word.toUpperCase())
    .replaceAll("<Ww>", word.split(" ").map(capital).join(" "))
    .replaceAll("<W>", capital(word))
    .replaceAll("<w>", word);

const cellOf = (value: unknown): string => (value === null || value === false ? "" : String(value));

/** The rows of a dataset: cells between `|`, rows between ` / `, empty cells at the end left out. */
export function found(dataset: string, text: string): string {
  const facts = factsOf(text);
  const points = [...(facts.documents[0]?.text ?? "")];
  const others: Readonly<Record<string, readonly unknown[]>> = {
    ...facts,
    points: facts.places,
    sentences: facts.sentences.map((row) => ({ text: points.slice(row.start_char, row.end_char).join("") })),
  };
  const rows = others[dataset] as readonly Readonly<Record<string, unknown>>[];
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

/** The words of a case that give other rows than it says, with those. */
export const otherwise = ({ dataset, text, finds }: InUse): (readonly [word: string, rows: string])[] =>
  Object.entries(finds).flatMap(([rows, words]) =>
    words
      .map((word) => [word, found(dataset, withWord(text, word)), withWord(rows, word)] as const)
      .filter(([, gives, expected]) => gives !== expected)
      .map(([word, gives]) => [word, gives] as const),
  );

/** What a case says of its words that holds of each of these, which nobody knows: it shows nothing. */
export const shownByAny = ({ dataset, text, finds }: InUse, unknown: readonly string[]): string[] =>
  Object.keys(finds).filter((rows) =>
    unknown.every((word) => found(dataset, withWord(text, word)) === withWord(rows, word)),
  );
