/** What the columns of one article's rows say of each other: `kliping verify` asks for it. */
import { hash } from "node:crypto";
import { sketchOf } from "../../src/corpus/shingles.ts";
import { contentWords } from "../../src/corpus/words.ts";
import type { Breach } from "../../src/run/job.ts";
import type { Facts, Row } from "./datasets.ts";

type Cells = Readonly<Record<string, unknown>>;

/** The datasets whose rows are numbered, with the letter of their ids. */
export const NUMBERED = {
  quotes: ["quote_id", "q"],
  mentions: ["mention_id", "m"],
  roles: ["role_id", "r"],
  places: ["place_id", "p"],
  dates: ["date_id", "d"],
  amounts: ["amount_id", "a"],
  attributions: ["attribution_id", "t"],
  contacts: ["contact_id", "c"],
} as const;

/** The breaches in one article's rows, which fit their schemas. */
export function* crossBreaches(facts: Facts): Generator<Breach> {
  const document = facts.documents[0] as Row<"documents">;
  yield* idBreaches(document, facts);
  yield* documentBreaches(document, facts);
  yield* sentenceBreaches(document, facts);
  for (const [dataset, [id]] of Object.entries(NUMBERED)) {
    for (const row of facts[dataset as keyof typeof NUMBERED] as readonly Cells[]) {
      for (const message of rowBreaches(row)) yield { dataset, row: String(row[id]), message };
    }
  }
  yield* pointerBreaches(facts);
  yield* derivedBreaches(document, facts);
}

/** Ids are the article's with a letter and the row's place; blocks and sentences count from 0. */
function* idBreaches({ doc_id }: Row<"documents">, facts: Facts): Generator<Breach> {
  for (const [dataset, [id, letter]] of Object.entries(NUMBERED)) {
    const rows = facts[dataset as keyof typeof NUMBERED] as readonly Cells[];
    for (const [at, row] of rows.entries()) {
      const should = `${doc_id}:${letter}${at + 1}`;
      if (row[id] !== should) yield { dataset, row: String(row[id]), message: `${id} should be ${should}` };
    }
  }
  const counted = [
    ["paragraphs", "block_index"],
    ["sentences", "sentence_index"],
  ] as const;
  for (const [dataset, column] of counted) {
    for (const [at, row] of (facts[dataset] as readonly Cells[]).entries()) {
      if (row[column] !== at) yield { dataset, row: `${doc_id}:${row[column]}`, message: `${column} should be ${at}` };
    }
  }
}

function* documentBreaches(document: Row<"documents">, facts: Facts): Generator<Breach> {
  const { doc_id, title, text, lead, published_at, published_date, published_basis, published_precision } = document;
  const breach = (message: string): Breach => ({ dataset: "documents", row: doc_id, message });
  if (!/^d[0-9a-f]{15}$/.test(doc_id)) yield breach("doc_id is no d and 15 hex digits");
  if (document.content_sha256 !== hash("sha256", `${title ?? ""}\0${text}`))
    yield breach("content_sha256 is not that of title and text");
  if (!/^[0-9a-f]{64}$/.test(document.source_sha256)) yield breach("source_sha256 is no SHA-256");
  const body = facts.paragraphs.find(({ kept, kind }) => kept && kind === "body");
  if (lead !== (body?.text ?? null)) yield breach("lead is not the first paragraph of the body");
  if (published_at !== null && published_at.slice(0, 10) !== published_date)
    yield breach("published_at is of another day than published_date");
  for (const [column, value] of Object.entries({ published_basis, published_precision })) {
    if ((value === null) !== (published_date === null)) yield breach(`${column} does not go with published_date`);
  }
  if ((published_precision === "minute") !== (published_at !== null))
    yield breach("published_precision does not go with published_at");
  if ((document.title_basis === null) !== (title === null)) yield breach("title_basis does not go with title");
  if ((document.outlet_basis === null) !== (document.outlet_name === null))
    yield breach("outlet_basis does not go with outlet_name");
  if (new Set(document.quality_flags).size < document.quality_flags.length)
    yield breach("a quality flag is there twice");
}

/** Sentences follow one another and hold something. */
function* sentenceBreaches({ char_count }: Row<"documents">, { sentences }: Facts): Generator<Breach> {
  let last = 0;
  for (const { doc_id, sentence_index, start_char, end_char } of sentences) {
    if (start_char < last || end_char <= start_char || end_char > char_count) {
      const message = `stands at ${start_char} to ${end_char}, behind ${last} of ${char_count}`;
      yield { dataset: "sentences", row: `${doc_id}:${sentence_index}`, message };
    }
    last = end_char;
  }
}

/** Two columns of a row, the first of which is not above the second. */
const ORDERED = [
  ["start_date", "end_date"],
  ["start_time", "end_time"],
  ["value", "value_max"],
  ["source_start_char", "source_end_char"],
] as const;

/** Columns that are filled together or not at all. */
const TOGETHER = [
  ["start_char", "end_char"],
  ["cue_start_char", "cue_end_char", "cue"],
  ["speaker_start_char", "speaker_end_char", "speaker_surface"],
  ["person_start_char", "person_end_char"],
  ["organisation_start_char", "organisation_end_char"],
  ["latitude", "longitude"],
  ["start_date", "end_date"],
] as const;

const BOUNDS = { latitude: 90, longitude: 180, speaker_confidence: 1 } as const;

function* rowBreaches(row: Cells): Generator<string> {
  for (const [low, high] of ORDERED) {
    const [from, to] = [row[low], row[high]];
    const isBefore =
      typeof from === "string" && typeof to === "string" ? inTime(from) <= inTime(to) : Number(from) <= Number(to);
    if (from != null && to != null && low in row && high in row && !isBefore) yield `${low} is above ${high}`;
  }
  for (const columns of TOGETHER) {
    const filled = columns.filter((column) => row[column] != null).length;
    if (columns.every((column) => column in row) && filled > 0 && filled < columns.length)
      yield `${columns.join(", ")} are not filled together`;
  }
  for (const [column, most] of Object.entries(BOUNDS)) {
    if (Math.abs(Number(row[column] ?? 0)) > most) yield `${column} is no such thing`;
  }
  if ("timex_type" in row) yield* dateBreaches(row as unknown as Row<"dates">);
  if ("approximate" in row) yield* amountBreaches(row as unknown as Row<"amounts">);
  if ("admin_code" in row) yield* placeBreaches(row as unknown as Row<"places">);
  if ("in_boilerplate" in row && row.in_boilerplate !== (row.start_char === null))
    yield "in_boilerplate does not go with start_char";
}

const inTime = (written: string): number => Date.parse(written);

/** TIMEX3 values that begin with a year have days, but for seasons, whose days differ by country. */
const SEASON = /-(?:SP|SU|FA|WI)$/;
const hasDays = (value: string | null): boolean => /^\d{2,4}(?!\d)/.test(value ?? "") && !SEASON.test(value ?? "");

/** A TIMEX3 value of a day is the day that the row begins on; one with a year has days, and says how exact it is. */
function* dateBreaches(row: Row<"dates">): Generator<string> {
  const { value, start_date, timex_type, calendar, granularity } = row;
  if (hasDays(value) !== (start_date !== null)) yield "start_date does not go with the value";
  if (start_date !== null && granularity === null) yield "granularity is missing";
  const day = /^\d{4}-\d\d-\d\d/.exec(value ?? "")?.[0];
  if (day !== undefined && calendar === "gregorian" && timex_type !== "SET" && start_date !== day)
    yield `start_date is not ${day}, as the value has it`;
}

/** What may be the unit of each kind: a count has none, money may be of no currency that is told. */
const UNITS: Readonly<Record<string, RegExp>> = { money: /^(?:[A-Z]{3})?$/, percent: /^(?:%|pp|bp)$/, count: /^$/ };

function* amountBreaches({ kind, unit }: Row<"amounts">): Generator<string> {
  if (UNITS[kind]?.test(unit ?? "") === false) yield `unit is none of a ${kind}`;
}

/** Degrees within which all of Indonesia lies, from Rote to Weh, from Weh to Merauke. */
const INDONESIA = { south: -11.1, north: 6.1, west: 94.9, east: 141.1 } as const;

/** What has a code of the Kemendagri lies in Indonesia. */
function* placeBreaches({ admin_code, country, latitude, longitude }: Row<"places">): Generator<string> {
  if (admin_code === null || !/^\d/.test(admin_code)) return;
  if (country !== "ID") yield "country is not that of admin_code";
  if (latitude === null || longitude === null) return;
  const { south, north, west, east } = INDONESIA;
  if (latitude < south || latitude > north || longitude < west || longitude > east)
    yield "latitude and longitude are not in the country of admin_code";
}

/** Columns of keys that are filled where the id is. */
const KEYED = [
  ["quotes", "quote_id", "speaker_entity_id", "speaker_entity_key"],
  ["roles", "role_id", "person_entity_id", "person_entity_key"],
  ["roles", "role_id", "organisation_entity_id", "organisation_entity_key"],
] as const;

/** What other rows and the text tell once more: sums, days, keys, the sketch. */
function* derivedBreaches(document: Row<"documents">, facts: Facts): Generator<Breach> {
  const { doc_id, published_date, dateline_place, dateline_country, text, mojibake_repaired } = document;
  const repaired = facts.edits.filter(({ rule }) => rule.startsWith("mojibake/")).length;
  if (repaired !== mojibake_repaired)
    yield { dataset: "documents", row: doc_id, message: `mojibake_repaired is not ${repaired}` };
  for (const { role_id, as_of } of facts.roles) {
    if (as_of !== published_date) yield { dataset: "roles", row: role_id, message: "as_of is not the published_date" };
  }
  const dateline = facts.places.find(({ mention_id }) => mention_id === null);
  if ((dateline?.surface ?? null) !== dateline_place || (dateline?.country ?? null) !== dateline_country)
    yield { dataset: "documents", row: doc_id, message: "the dateline is not that of places" };
  for (const { mention_id, key_basis, entity_basis } of facts.mentions) {
    if (entity_basis !== key_basis && entity_basis !== "in_corpus" && entity_basis !== "by_hand")
      yield { dataset: "mentions", row: mention_id, message: "entity_basis is not key_basis, nor of the corpus" };
  }
  for (const [dataset, id, joined, key] of KEYED) {
    for (const row of facts[dataset] as readonly Cells[]) {
      if ((row[joined] === null) !== (row[key] === null))
        yield { dataset, row: String(row[id]), message: `${joined} does not go with ${key}` };
    }
  }
  const [sketch] = facts.sketches;
  if (sketch?.sketch !== sketchOf(contentWords(text)))
    yield { dataset: "sketches", row: doc_id, message: "it is not the sketch of the text" };
}

/** What names a row of another dataset says of it what is there. */
function* pointerBreaches({ places, mentions, quotes }: Facts): Generator<Breach> {
  const named = new Map(mentions.map((mention) => [mention.mention_id, mention]));
  for (const { place_id, mention_id, surface } of places) {
    const mention = mention_id === null ? undefined : named.get(mention_id);
    if (mention_id !== null && mention?.surface !== surface)
      yield { dataset: "places", row: place_id, message: `mention ${mention_id} has another surface` };
  }
  const earlier = new Set<string>();
  for (const { quote_id, continues } of quotes) {
    if (continues !== null && !earlier.has(continues))
      yield { dataset: "quotes", row: quote_id, message: `continues ${continues}, which is no quote before it` };
    earlier.add(quote_id);
  }
}
