/**
 * What our own code makes of an article's other rows and its text once more: holds for rows that this version made.
 * `kliping verify` asks for it.
 */
import { KEPT_KINDS, PUNCTUATION } from "../../src/core/document.ts";
import type { Breach } from "../../src/run/job.ts";
import { detectLanguage } from "../../src/text/language.ts";
import { tokenise } from "../../src/text/tokens.ts";
import type { Facts, Row } from "./datasets.ts";
import { hostOf } from "./identity.ts";
import { lineKey } from "./learned.ts";
import { CONFIDENCE } from "./published.ts";

type Cells = Readonly<Record<string, unknown>>;

/** The breaches in one article's rows, which fit their schemas. */
export function* derivedBreaches(facts: Facts): Generator<Breach> {
  const [document] = facts.documents;
  if (!document) return;
  yield* addressBreaches(document);
  yield* paragraphBreaches(document, facts);
  yield* nameBreaches(facts);
  for (const date of facts.dates) yield* dateBreaches(date);
  // the text of a masked article is not the one that they were made from
  if (facts.masks.length > 0) return;
  yield* textBreaches(document);
  yield* sentenceBreaches(document, facts);
  yield* wordingBreaches(document, facts);
  for (const amount of facts.amounts) yield* amountBreaches(amount);
}

/** Host, outlet and day by what they rest on. */
function* addressBreaches(document: Row<"documents">): Generator<Breach> {
  const { doc_id, url, host, outlet, outlet_name, outlet_basis, published_basis, published_confidence } = document;
  const breach = (message: string): Breach => ({ dataset: "documents", row: doc_id, message });
  const own = hostOf(url);
  if (own !== null && own !== host) yield breach(`host is not ${own}, that of the url`);
  if (outlet === null && outlet_basis === "url" && outlet_name !== host) yield breach("outlet_name is not the host");
  if (published_confidence !== null && !(published_confidence >= 0 && published_confidence <= 1))
    yield breach("published_confidence is no share");
  if (published_basis === null || published_basis === "in_text") return;
  const confidence = CONFIDENCE[published_basis];
  if (published_confidence !== confidence)
    yield breach(`published_confidence is not ${confidence}, as its basis has it`);
}

/** Kinds that are no part of the text and have a column of their own, or are nothing. */
const APART: ReadonlySet<string> = new Set(["title", "dateline", "blank"]);

function* paragraphBreaches({ doc_id, removed_chars }: Row<"documents">, facts: Facts): Generator<Breach> {
  let removed = 0;
  for (const paragraph of facts.paragraphs) {
    const { block_index, kind, kept, text, line_key, source_start_char, source_end_char } = paragraph;
    const breach = (message: string): Breach => ({ dataset: "paragraphs", row: `${doc_id}:${block_index}`, message });
    if (kept !== KEPT_KINDS.has(kind)) yield breach(`a ${kind} is ${kept ? "kept" : "removed"}`);
    if (!kept && !APART.has(kind)) removed += source_end_char - source_start_char;
    const isEdited = () => facts.edits.some((edit) => touches(edit, source_start_char, source_end_char));
    if (kept && line_key !== lineKey(text) && !isEdited()) yield breach("line_key is not that of its text");
  }
  if (removed !== removed_chars)
    yield { dataset: "documents", row: doc_id, message: `removed_chars is ${removed_chars}, should be ${removed}` };
}

const touches = (edit: Row<"edits">, start: number, end: number): boolean =>
  edit.source_start_char < end && edit.source_end_char > start;

/** Keys of speakers and office holders are those of mentions, and name what these name. */
function* nameBreaches({ mentions, quotes, roles }: Facts): Generator<Breach> {
  const names = new Map<string, Set<string>>();
  for (const { entity_key, canonical_name } of mentions) {
    const known = names.get(entity_key);
    if (known) known.add(canonical_name);
    else names.set(entity_key, new Set([canonical_name]));
  }
  const spans = new Map(mentions.map((mention) => [spanOf(mention.start_char, mention.end_char), mention.entity_key]));
  for (const { quote_id, speaker_entity_key: key, speaker_name } of quotes) {
    // of two speakers, whom `speaker_name` both names, one has the key
    if (key !== null && !speaker_name?.split("; ").some((name) => names.get(key)?.has(name)))
      yield { dataset: "quotes", row: quote_id, message: "speaker_name is none of the mentions of its key" };
  }
  for (const { role_id, person_entity_key: key, person_name, person_start_char, person_end_char } of roles) {
    const breach = (message: string): Breach => ({ dataset: "roles", row: role_id, message });
    if (key !== null && !names.get(key)?.has(person_name ?? ""))
      yield breach("person_name is none of the mentions of its key");
    if (person_start_char !== null && spans.get(spanOf(person_start_char, person_end_char)) !== key)
      yield breach("no mention of the person's key stands there");
  }
}

const spanOf = (start: number | null, end: number | null): string => `${start}:${end}`;

/** Shapes of TIMEX3 values of days and times, and how exact they are. */
const GRANULARITIES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\d{4}$/, ["year"]],
  [/^\d{4}-\d\d$/, ["month"]],
  [/^\d{4}-\d\d-\d\d$/, ["day", "hour", "minute"]],
  [/^\d{4}-W\d\d$/, ["week"]],
  [/^\d{4}-W\d\d-WE$/, ["weekend"]],
  [/^\d{4}-H\d$/, ["half_year"]],
  [/^\d{4}-Q\d$/, ["quarter"]],
];

function* dateBreaches(date: Row<"dates">): Generator<Breach> {
  const { date_id, timex_type, value, granularity, start_date, calendar } = date;
  const breach = (message: string): Breach => ({ dataset: "dates", row: date_id, message });
  if (timex_type !== "DATE" || value === null) return;
  const granularities = GRANULARITIES.find(([shape]) => shape.test(value))?.[1];
  if (granularities && granularity !== null && !granularities.includes(granularity))
    yield breach(`granularity is not that of ${value}`);
  const month = /^\d{4}(?:-\d\d)?$/.exec(value)?.[0];
  if (month !== undefined && calendar === "gregorian" && start_date !== null && !start_date.startsWith(month))
    yield breach(`start_date is not in ${month}`);
}

/** What is counted and recognised in the text. */
function* textBreaches({
  doc_id,
  text,
  word_count,
  language,
  language_confidence,
}: Row<"documents">): Generator<Breach> {
  const breach = (message: string): Breach => ({ dataset: "documents", row: doc_id, message });
  const tokens = tokenise(text);
  let words = 0;
  for (let i = 0; i < tokens.length; i++) if (tokens.kinds[i] !== PUNCTUATION) words++;
  if (words !== word_count) yield breach(`word_count is ${word_count}, should be ${words}`);
  const detected = detectLanguage(text, tokens);
  if (detected.language !== language || detected.confidence !== language_confidence)
    yield breach(`language is not ${detected.language}, or as sure as it says`);
}

/** Cuts a text by code points. */
function sliceOf(text: string): (from: number, to: number) => string {
  const points = /[\ud800-\udbff]/.test(text) ? [...text] : null;
  return (from, to) => points?.slice(from, to).join("") ?? text.slice(from, to);
}

/** Between sentences stands nothing, and they begin and end with something. */
function* sentenceBreaches({ doc_id, text }: Row<"documents">, { sentences }: Facts): Generator<Breach> {
  const slice = sliceOf(text);
  let last = 0;
  for (const { sentence_index, start_char, end_char } of sentences) {
    const sentence = slice(start_char, end_char);
    if (slice(last, start_char).trim() !== "" || sentence !== sentence.trim())
      yield {
        dataset: "sentences",
        row: `${doc_id}:${sentence_index}`,
        message: "its edges are not those of its words",
      };
    last = end_char;
  }
}

/** Line ends and blanks in a row are a blank: words go on over lines. */
const blanked = (text: string): string => text.replace(/\s+/g, " ");

/** Columns that hold words as they stand in the text. */
const AS_WRITTEN = [
  ["quotes", "quote_id", ["speaker_title", "speaker_affiliation", "addressee", "occasion", "said_place"]],
  ["roles", "role_id", ["territory"]],
] as const;

function* wordingBreaches({ text, published_date }: Row<"documents">, facts: Facts): Generator<Breach> {
  const written = blanked(text);
  for (const [dataset, id, columns] of AS_WRITTEN) {
    for (const row of facts[dataset] as readonly Cells[]) {
      const column = columns.find(
        (name) => typeof row[name] === "string" && !written.includes(blanked(row[name] as string)),
      );
      if (column !== undefined)
        yield { dataset, row: String(row[id]), message: `${column} does not stand in the text` };
    }
  }
  const folded = written.toLowerCase();
  const days = new Set(facts.dates.map(({ start_date }) => start_date));
  for (const { quote_id, speaker_role, said_on, speaker_rule, speaker_confidence } of facts.quotes) {
    const breach = (message: string): Breach => ({ dataset: "quotes", row: quote_id, message });
    if (speaker_role !== null && !holdsOffice(folded, blanked(speaker_role).toLowerCase()))
      yield breach("speaker_role does not stand in the text");
    if (said_on !== null && said_on !== published_date && !days.has(said_on))
      yield breach("said_on is no day of dates");
    if ((speaker_rule === null) !== (speaker_confidence === null))
      yield breach("speaker_confidence does not go with speaker_rule");
  }
  const slice = sliceOf(text);
  for (const { role_id, role, role_start_char, role_end_char } of facts.roles) {
    const own = slice(role_start_char, role_end_char).toLowerCase();
    if (/^[\s,;:]|[\s,;:]$/.test(own) || !holdsOffice(blanked(own), blanked(role).toLowerCase()))
      yield { dataset: "roles", row: role_id, message: "role does not stand there" };
  }
}

/** Whether an office stands there, as it is or as someone's: `asisten pribadi⟨nya⟩ (aspri)`. */
const holdsOffice = (written: string, office: string): boolean =>
  written.includes(office) || written.replace(/(\p{L}{3})nya(?!\p{L})/gu, "$1").includes(office);

/** The figures of an amount are those that are written, but for zeros: `Rp 2,5 miliar`. */
function* amountBreaches({ amount_id, surface, value, value_max, out_of }: Row<"amounts">): Generator<Breach> {
  const written = surface.match(/\d+(?:[.,]\d+){0,30}/g) ?? [];
  const values = [value, value_max, out_of].filter((number) => number !== null);
  if (written.length !== values.length) return;
  if (values.some((number, i) => significand(written[i] as string) !== significand(plain(number))))
    yield { dataset: "amounts", row: amount_id, message: `value is not that of ${surface}` };
}

const MOST_DIGITS = 20;
const plain = (number: number): string => (/e/.test(String(number)) ? number.toFixed(MOST_DIGITS) : String(number));

/** The digits of a number without zeros before and behind them. */
function significand(number: string): string {
  const digits = number.replace(/\D/g, "").replace(/^0+/, "");
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}
