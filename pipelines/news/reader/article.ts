/** The rows of an article as the reader draws them: see `src/core/reader.ts`. */
import type { Block, Change, Fact, Mark, Note, ReadArticle, RowTable, TableColumn } from "../../../src/core/reader.ts";
import type { Said } from "../../../src/core/report.ts";
import { type Column, columnsOf } from "../../../src/io/schema.ts";
import { count, day } from "../../../src/report/numbers.ts";
import { DATASETS, type Facts, type Row } from "../datasets.ts";
import {
  BLOCK_NAMES,
  DATASET_TITLES,
  DOC_ID_ORIGINS,
  EXACTNESS,
  FLAG_MEANINGS,
  OUTLET_ORIGINS,
  PUBLISHED_ORIGINS,
  TITLE_ORIGINS,
} from "../indonesian.ts";
import { CONFLICT_KINDS, LANGUAGES } from "../report/labels.ts";
import { MARK_SOURCES } from "./layers.ts";

type Cells = Readonly<Record<string, unknown>>;

/** Datasets whose rows the reader lists, in this order, with the column of each row's id. */
const LISTED = {
  quotes: "quote_id",
  mentions: "mention_id",
  roles: "role_id",
  places: "place_id",
  dates: "date_id",
  amounts: "amount_id",
  attributions: "attribution_id",
  contacts: "contact_id",
  masks: "mask_id",
} as const satisfies Partial<Record<keyof Facts, string>>;

/** Columns that every row has, or that the text shows. */
const UNLISTED: ReadonlySet<string> = new Set(["doc_id", ...Object.values(LISTED)]);

/** A contradiction is told with its other sides. */
export const BESIDE = { conflicts: "conflict_id" } as const satisfies Record<string, string>;

/** The rows of one article: what the map fills, and of the reduced what there is, conflicts with all their sides. */
export interface ReadFacts extends Facts {
  readonly conflicts?: readonly Row<"conflicts">[];
}

/** What the rows of one article come to, with what rules are for by their ids. */
export function readArticle(facts: ReadFacts, about: ReadonlyMap<string, Said>): ReadArticle {
  const [document] = facts.documents;
  if (!document) throw new Error("an article to be read has one row of documents");
  const mentions = new Map<unknown, Row<"mentions">[]>();
  for (const mention of facts.mentions) {
    const same = mentions.get(mention.entity_key);
    if (same) same.push(mention);
    else mentions.set(mention.entity_key, [mention]);
  }
  const tables = (Object.keys(LISTED) as (keyof typeof LISTED)[]).map((name) => listed(name, facts[name], mentions));
  const edits = editTable(facts.edits);
  const used = new Set(
    [
      ...[...facts.paragraphs, ...facts.edits].map(({ rule }) => rule),
      ...tables.flatMap(({ name }) => (facts[name as keyof Facts] as readonly Cells[]).flatMap(rulesOfRow)),
    ].sort(),
  );
  return {
    id: document.doc_id,
    title: document.title,
    language: document.language,
    facts: headOf(document),
    notes: notesOf(document, facts),
    blocks: blocksOf(facts),
    tables: [...tables, edits].filter(({ rows }) => rows.length > 0),
    rules: Object.fromEntries([...used].map((id) => [id, about.get(id) ?? { id: "", en: "" }])),
  };
}

const rulesOfRow = ({ rule, speaker_rule }: Cells): string[] =>
  [rule, speaker_rule].filter((id): id is string => typeof id === "string");

/** `d0e4...:q3` -> `q3`. */
const shortKey = (id: string): string => id.slice(id.indexOf(":") + 1);

const editKey = (index: number): string => `e${index + 1}`;

/** The names in the text by what they stand for. */
type Mentions = ReadonlyMap<unknown, Facts["mentions"]>;

function listed(name: keyof typeof LISTED, rows: readonly Cells[], mentions: Mentions): RowTable {
  const columns = columnsOf(DATASETS[name].schema).filter((column) => !UNLISTED.has(column.name));
  return {
    name,
    title: DATASET_TITLES[name],
    columns: columns.map(tableColumn),
    rows: rows.map((row) => ({
      key: shortKey(String(row[LISTED[name]])),
      cells: columns.map((column) => cellOf(row[column.name])),
      links: linksOf(name, row, mentions),
    })),
  };
}

const tableColumn = ({ name, description }: Column): TableColumn => ({
  name,
  description,
  minor: /_(?:id|key|char)$/.test(name),
});

function cellOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join("; ");
  return String(value);
}

const CONTINUED: Said = { en: "goes on from", id: "lanjutan dari" };
const NAMED: Said = { en: "the speaker's name", id: "nama pembicara" };
const NAME: Said = { en: "the name in the text", id: "nama dalam teks" };

/** A speaker that is a pronoun, or is carried on, leads to the name that it stands for. */
function linksOf(name: keyof typeof LISTED, row: Cells, mentions: Mentions): { name: Said; row: string }[] {
  if (name === "places" && typeof row.mention_id === "string") return [{ name: NAME, row: shortKey(row.mention_id) }];
  if (name !== "quotes") return [];
  const from = Number(row.speaker_start_char ?? row.start_char);
  const named = mentions.get(row.speaker_entity_key)?.findLast(({ start_char }) => start_char <= from);
  return [
    ...(named ? [{ name: NAMED, row: shortKey(named.mention_id) }] : []),
    ...(typeof row.continues === "string" ? [{ name: CONTINUED, row: shortKey(row.continues) }] : []),
  ];
}

function editTable(edits: Facts["edits"]): RowTable {
  const columns = columnsOf(DATASETS.edits.schema).filter(({ name }) => name !== "doc_id");
  return {
    name: "edits",
    title: DATASET_TITLES.edits,
    columns: columns.map(tableColumn),
    rows: edits.map((edit, index) => ({
      key: editKey(index),
      cells: columns.map(({ name }) => cellOf((edit as Cells)[name])),
      links: [],
    })),
  };
}

function blocksOf(facts: Facts): Block[] {
  const inText: Mark[] = [];
  const inSource: Mark[] = [];
  for (const { dataset, prefix, layerOf } of MARK_SOURCES) {
    for (const row of facts[dataset] as readonly Cells[]) {
      const key = shortKey(String(row[LISTED[dataset as keyof typeof LISTED]]));
      const markOf = (start: unknown, end: unknown): Mark => ({
        row: key,
        layer: layerOf(row),
        start: Number(start),
        end: Number(end),
      });
      const start = row[`${prefix}start_char`];
      if (start !== null) inText.push(markOf(start, row[`${prefix}end_char`]));
      else if (prefix === "" && typeof row.source_start_char === "number")
        inSource.push(markOf(row.source_start_char, row.source_end_char));
    }
  }
  const texts = new Cursor(inText);
  const sources = new Cursor(inSource);
  let edit = 0;
  return facts.paragraphs.map((block) => {
    const { kind, kept, rule, text, source_start_char, source_end_char } = block;
    const changes: Change[] = [];
    let shift = source_start_char;
    for (; (facts.edits[edit]?.source_start_char ?? Infinity) < source_end_char; edit++) {
      const change = facts.edits[edit] as Row<"edits">;
      const { before, after } = change;
      changes.push({ row: editKey(edit), start: change.source_start_char - shift, before, after });
      shift += lengthOf(before) - lengthOf(after);
    }
    const marks =
      block.start_char === null || block.end_char === null
        ? sources.within(source_start_char, source_end_char)
        : texts.within(block.start_char, block.end_char);
    return { kind, name: BLOCK_NAMES[kind], kept, rule, text, marks, changes };
  });
}

const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length++;
  return length;
};

/** Marks by the blocks that they lie in, which are asked for in order; a mark may lie in several. */
class Cursor {
  private readonly marks: readonly Mark[];
  private next = 0;
  private open: Mark[] = [];

  constructor(marks: readonly Mark[]) {
    this.marks = marks.toSorted((a, b) => a.start - b.start);
  }

  /** Those that touch a stretch, counted from its start. */
  within(from: number, to: number): Mark[] {
    this.open = this.open.filter(({ end }) => end > from);
    for (let mark = this.marks[this.next]; mark && mark.start < to; mark = this.marks[++this.next]) {
      if (mark.end > from) this.open.push(mark);
    }
    return this.open.map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
  }
}

function headOf(document: Row<"documents">): Fact[] {
  const fact = (
    en: string,
    id: string,
    value: string | Said | null,
    more: Omit<Fact, "name" | "value"> = {},
  ): Fact[] => (value === null || value === "" ? [] : [{ name: { en, id }, value, ...more }]);
  const {
    title_basis: titleBasis,
    published_basis: publishedBasis,
    published_precision: precision,
    published_confidence,
  } = document;
  const place = [document.dateline_place, document.dateline_country].filter(Boolean).join(", ");
  return [
    ...fact("Headline from", "Asal judul", titleBasis && TITLE_ORIGINS[titleBasis]),
    ...fact("Outlet", "Media", document.outlet_name, {
      basis: document.outlet_basis && OUTLET_ORIGINS[document.outlet_basis],
    }),
    ...fact("Published", "Terbit", document.published_at ?? document.published_date, {
      basis: publishedBasis && joined(PUBLISHED_ORIGINS[publishedBasis], precision && EXACTNESS[precision]),
      confidence: published_confidence,
    }),
    ...fact("Dateline", "Tempat berita", place),
    ...fact("Written by", "Penulis", document.authors.join("; ")),
    ...fact("Edited by", "Penyunting", document.editors.join("; ")),
    ...fact("Section", "Rubrik", document.section),
    ...fact("Language", "Bahasa", LANGUAGES[document.language ?? ""] ?? document.language, {
      confidence: document.language_confidence,
    }),
    ...fact("Address", "Alamat", document.url, { href: document.url }),
    ...fact("Length", "Panjang", lengthIn(document)),
    ...fact("Source", "Berkas", document.source_path),
    ...fact("Id", "Id", document.doc_id, { basis: DOC_ID_ORIGINS[document.doc_id_basis] }),
  ];
}

const joined = (first: Said, second: Said | null): Said =>
  second === null ? first : { id: `${first.id}, ${second.id}`, en: `${first.en}, ${second.en}` };

function lengthIn({ word_count, removed_chars }: Row<"documents">): Said {
  const [words, removed] = [count(word_count), count(removed_chars)];
  return {
    id: `${words.id} kata, ${removed.id} huruf dibuang`,
    en: `${words.en} words, ${removed.en} characters removed`,
  };
}

/** A row of the article that the reader lists: `d0e4...:q3`. */
const isListed = (id: string): boolean => /:[mqrpdatc]\d+$/.test(id);

/** Flags, and what the rows contradict, or other articles. */
function notesOf(document: Row<"documents">, facts: ReadFacts): Note[] {
  const weekdays = facts.dates.filter(({ weekday_agrees }) => weekday_agrees === false);
  const told = new Set<string>(weekdays.map(({ date_id }) => date_id)); // a conflict of this date says the same
  const conflicts = facts.conflicts ?? [];
  return [
    ...document.quality_flags.map((name) => ({ name, about: FLAG_MEANINGS[name] })),
    ...weekdays.map((date) => ({ name: "weekday_agrees", about: weekdayNote(date), row: shortKey(date.date_id) })),
    ...conflicts
      .filter(({ row_id, doc_id }) => doc_id === document.doc_id && !told.has(row_id))
      .map((conflict) => ({
        name: "conflicts",
        about: conflictNote(conflict, conflicts),
        row: isListed(conflict.row_id) ? shortKey(conflict.row_id) : null,
      })),
  ];
}

const WEEKDAYS = {
  id: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
  en: ["a Sunday", "a Monday", "a Tuesday", "a Wednesday", "a Thursday", "a Friday", "a Saturday"],
} as const;

/** `Teks menulis Rabu (18/11/2019), tetapi 18 Nov 2019 adalah Senin.` */
function weekdayNote({ surface, start_date }: Row<"dates">): Said {
  if (start_date === null)
    return { id: `${surface}: hari dan tanggalnya berlawanan`, en: `${surface}: weekday and date contradict` };
  const of = day(start_date);
  const weekday = new Date(`${start_date}T00:00:00Z`).getUTCDay();
  return {
    id: `Teks menulis ${surface}, tetapi ${of.id} adalah ${WEEKDAYS.id[weekday]}.`,
    en: `The text says ${surface}, but ${of.en} is ${WEEKDAYS.en[weekday]}.`,
  };
}

/** What this article tells, and what others do, with their days and ids. */
function conflictNote(own: Row<"conflicts">, all: readonly Row<"conflicts">[]): Said {
  const { id, en } = CONFLICT_KINDS[own.about] ?? { id: own.about, en: own.about };
  const others = all.filter(({ conflict_id, side }) => conflict_id === own.conflict_id && side !== own.side);
  const sides = (language: keyof Said) =>
    others.map(({ value, told_at, doc_id }) => `${value} (${day(told_at)[language]}, ${doc_id})`).join("; ");
  return {
    id: `Artikel lain mengisahkan lain (${id}). Di sini: ${own.subject}: ${own.value}. Di tempat lain: ${sides("id")}`,
    en: `Other articles tell it differently (${en}). Here: ${own.subject}: ${own.value}. Elsewhere: ${sides("en")}`,
  };
}
