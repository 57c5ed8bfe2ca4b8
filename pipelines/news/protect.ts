/**
 * Masks what is private in the rows of an article (`--privacy`). It works on the rows, so that no column can forget it:
 * every cell of text goes through the same masks, and spans stay true because a mask has as many code points as what it
 * hides. docs/privacy.md says what is masked, and what each mode does.
 */
import { hash } from "node:crypto";
import { findContacts } from "../../src/contacts/index.ts";
import { codePointOffsets } from "../../src/core/code-points.ts";
import { keep } from "../../src/core/outcome.ts";
import type { Stage } from "../../src/core/stage.ts";
import { sketchOf } from "../../src/corpus/shingles.ts";
import { contentWords } from "../../src/corpus/words.ts";
import {
  apart,
  MASK,
  masked,
  maskOf,
  type Private,
  PrivateNames,
  privateNumbers,
  readAsDigits,
} from "../../src/privacy/index.ts";
import type { NewsContext } from "./context.ts";
import { NUMBERED } from "./cross-checks.ts";
import { DATASETS, type Dataset, type Facts, type Row } from "./datasets.ts";
import { lineKey } from "./learned.ts";

export const protect: Stage<Facts, Facts, NewsContext> = {
  name: "privacy",
  run: (facts, { config }) => keep(config.privacy === "off" ? facts : protectedFacts(facts, config.privacy === "mask")),
};

type Cells = Readonly<Record<string, unknown>>;
type Tables = { -readonly [Name in keyof Facts]: Facts[Name] };

/** The rows with what is private masked; `initials` are kept, or the rows of masked evidence are dropped. */
export function protectedFacts(facts: Facts, initials: boolean): Facts {
  const cover = new Cover(facts, initials);
  if (!cover.isNeeded) return facts;
  const tables = {} as Record<keyof Facts, readonly Cells[]>;
  for (const [name, rows] of Object.entries(facts) as [keyof Facts, readonly Cells[]][]) {
    tables[name] = rows.flatMap((row) => cover.row(name, row));
  }
  tables.paragraphs = cover.paragraphs;
  tables.edits = cover.edits;
  tables.masks = cover.masks;
  numberAnew(tables);
  const made = tables as unknown as Tables;
  made.documents = [documentOf(made, cover)];
  made.sketches = made.sketches.map((row) => ({ ...row, sketch: sketchOf(contentWords(cover.text)) }));
  return renamed(made, facts.documents[0] as Row<"documents">);
}

/** Columns whose cells are no text. */
const NO_TEXT = /(?:_key|_id|sha256|sketch|rule|kind|type|_basis|_at|_on|_date|_time)$/;
const isText = (column: string): boolean => column === "source_id" || !NO_TEXT.test(column);

/** Cells of a quote that tell of its speaker. */
const SPEAKER = /^speaker_/;

class Cover {
  readonly text: string;
  readonly paragraphs: readonly Cells[];
  readonly edits: readonly Cells[];
  readonly masks: readonly Row<"masks">[];
  readonly isNeeded: boolean;
  readonly initials: boolean;
  private readonly names: PrivateNames;
  /** The masked stretches of the text, in code points: start and end by turns. */
  private readonly hidden: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  private readonly letters: readonly string[];
  /** The ids that the masked referents have instead. */
  private readonly ids = new Map<string, string>();
  private readonly removed: readonly Row<"paragraphs">[];

  constructor(facts: Facts, initials: boolean) {
    const document = facts.documents[0] as Row<"documents">;
    const { text, doc_id } = document;
    this.initials = initials;
    const units = unitsOf(text);
    const span = <Item extends { start_char: number | null; end_char: number | null }>(item: Item) => ({
      start: units(item.start_char ?? 0),
      end: units(item.end_char ?? 0),
    });
    const people = facts.mentions.flatMap((row) =>
      row.type === "person" ? [{ ...span(row), key: row.entity_key }] : [],
    );
    this.names = new PrivateNames(text, people, document.title ?? "");
    const reached = facts.contacts.flatMap((row) => (row.start_char === null ? [] : [{ ...row, ...span(row) }]));
    const found = apart([...numbersOf(text, reached), ...this.names.find(text)]);
    this.text = masked(text, found, initials);
    this.letters = [...this.text];
    const points = codePointOffsets(text);
    this.hidden = found.map(({ start, end, kind }) => ({ start: points(start), end: points(end), kind }));
    this.masks = found.map(({ kind, rule, start, end }, index) => ({
      mask_id: `${doc_id}:x${index + 1}`,
      doc_id,
      kind,
      rule,
      start_char: points(start),
      end_char: points(end),
    }));
    this.paragraphs = facts.paragraphs.map((row) => {
      const shown = row.kept ? this.slice(row.start_char, row.end_char) : this.loose(row.text);
      // of the line as it is published: a hash of what is masked would let one guess it
      return { ...row, text: shown, line_key: row.line_key === null ? null : lineKey(shown) };
    });
    this.removed = (this.paragraphs as readonly Row<"paragraphs">[]).filter(({ kept }) => !kept);
    this.edits = this.maskedEdits(facts);
    this.isNeeded =
      found.length > 0 ||
      (["documents", "paragraphs"] as const).some((name) =>
        (facts[name] as readonly Cells[]).some((row) => Object.values(row).some((cell) => this.changes(cell))),
      );
    for (const { entity_key, surface, canonical_name } of facts.mentions) {
      if (
        this.ids.has(entity_key) ||
        !(this.names.rules.has(entity_key) || this.changes(`${surface}\n${canonical_name}`))
      )
        continue;
      this.ids.set(entity_key, `e${hash("sha256", `masked\0${doc_id}\0${this.ids.size}`).slice(0, 15)}`);
    }
  }

  /** A text that is no part of `documents.text`, masked by itself. */
  loose(text: string): string {
    return masked(text, apart([...numbersOf(text, findContacts(text)), ...this.names.find(text)]), this.initials);
  }

  slice(start: number | null, end: number | null): string {
    return this.letters.slice(start ?? 0, end ?? 0).join("");
  }

  private changes(cell: unknown): boolean {
    if (Array.isArray(cell)) return cell.some((one) => this.changes(one));
    return typeof cell === "string" && this.loose(cell) !== cell;
  }

  /** Whether a stretch of the text has something masked, of a name where `names`. */
  private hides(start: unknown, end: unknown, names: boolean): boolean {
    if (typeof start !== "number" || typeof end !== "number") return false;
    return between(this.hidden, start, end).some(({ kind }) => names || kind !== "person");
  }

  /** What a row becomes: itself with its cells masked, or nothing. */
  row(name: keyof Facts, row: Cells): Cells[] {
    if (this.isDropped(name, row)) return [];
    const cells: Record<string, unknown> = {};
    for (const [column, cell] of Object.entries(row)) cells[column] = this.cell(column, cell);
    const { spans = {}, inSource } = DATASETS[name] as Dataset;
    for (const [prefix, surface] of Object.entries(spans)) {
      const [start, end] = [row[`${prefix}start_char`], row[`${prefix}end_char`]];
      if (surface !== null && typeof start === "number") cells[surface] = this.slice(start, end as number);
    }
    if (inSource && row.start_char === null) cells.surface = this.inRemoved(row);
    if (name === "contacts" && String(cells.surface).includes(MASK) && cells.value === row.value)
      cells.value = maskOf(String(row.value), false);
    if (name === "mentions" && this.hides(row.start_char, row.end_char, false)) {
      const id = `e${hash("sha256", `masked\0${row.mention_id}`).slice(0, 15)}`;
      Object.assign(cells, {
        canonical_name: maskOf(String(row.canonical_name), false),
        entity_id: id,
        entity_key: id,
      });
    }
    if (name === "mentions" && cells.entity_key !== row.entity_key) {
      cells.key_basis = "in_article";
      cells.entity_basis = "in_article";
    }
    if (name === "quotes" && !this.initials && this.isMasked(row.speaker_entity_key, row.speaker_name)) {
      for (const column of Object.keys(cells)) if (SPEAKER.test(column)) cells[column] = null;
    }
    return [cells];
  }

  private cell(column: string, cell: unknown): unknown {
    if (column.endsWith("entity_key") || column.endsWith("entity_id")) return this.ids.get(cell as string) ?? cell;
    if (!isText(column)) return cell;
    if (typeof cell === "string") return this.loose(cell);
    return Array.isArray(cell) ? cell.map((one) => (typeof one === "string" ? this.loose(one) : one)) : cell;
  }

  private isMasked(key: unknown, name: unknown): boolean {
    return this.ids.has(String(key)) || this.changes(name);
  }

  /** Values that a mask cannot hide go in both modes; evidence of what is masked in `drop`. */
  private isDropped(name: keyof Facts, row: Cells): boolean {
    if (name === "amounts" || name === "dates" || name === "places") {
      if (this.hides(row.start_char, row.end_char, name === "places")) return true;
    }
    if (this.initials) return false;
    if (name === "mentions")
      return this.ids.has(String(row.entity_key)) || this.hides(row.start_char, row.end_char, true);
    if (name === "contacts") return this.hides(row.start_char, row.end_char, true) || this.changes(row.surface);
    return name === "roles" && this.isMasked(row.person_entity_key, row.person_name);
  }

  /** The words of evidence in a removed block, as that is masked now. */
  private inRemoved({ surface, source_start_char, source_end_char }: Cells): string {
    const start = source_start_char as number;
    const block = this.removed.find((one) => one.source_start_char <= start && start < one.source_end_char);
    if (!block) return this.loose(String(surface));
    const from = start - block.source_start_char;
    const written = [...block.text].slice(from, (source_end_char as number) - block.source_start_char).join("");
    return written.includes(MASK) ? written : String(surface);
  }

  /** What an edit made is what the masked text has; what it replaced is hidden where that has a mask. */
  private maskedEdits({ edits, paragraphs }: Facts): Cells[] {
    const made: Cells[] = [];
    let next = 0;
    for (const block of paragraphs) {
      let shift = (block.start_char ?? 0) - block.source_start_char;
      for (let edit = edits[next]; edit && edit.source_start_char < block.source_end_char; edit = edits[++next]) {
        const start = edit.source_start_char + shift;
        const length = [...edit.after].length;
        const touched = between(this.hidden, start - 1, start + length + 1).length > 0;
        made.push(
          touched
            ? { ...edit, before: maskOf(edit.before, false), after: this.slice(start, start + length) }
            : { ...edit, before: this.loose(edit.before) },
        );
        shift += length - (edit.source_end_char - edit.source_start_char);
      }
    }
    return made;
  }
}

/** Of a text as it is, and as one reads it who takes `O8I2` for digits. */
function numbersOf(text: string, reached: Parameters<typeof privateNumbers>[1]): Private[] {
  const digits = readAsDigits(text);
  const found = privateNumbers(text, reached);
  return digits === text ? found : apart([...found, ...privateNumbers(digits, findContacts(digits))]);
}

/** Of stretches in order and apart those that share something with `[start, end)`. */
function between<Item extends { start: number; end: number }>(
  all: readonly Item[],
  start: number,
  end: number,
): Item[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Item).end <= start) low = middle + 1;
    else high = middle;
  }
  const found: Item[] = [];
  for (let one = all[low]; one && one.start < end; one = all[++low]) found.push(one);
  return found;
}

/** A function from code points of a text to its UTF-16 code units. */
function unitsOf(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const at: number[] = [];
  let unit = 0;
  for (const letter of text) {
    at.push(unit);
    unit += letter.length;
  }
  at.push(unit);
  return (offset) => at[offset] ?? unit;
}

/** Rows are counted anew where some are gone, and what names them follows. */
function numberAnew(tables: Record<keyof Facts, readonly Cells[]>): void {
  const now = new Map<string, string>();
  for (const [name, [id, letter]] of Object.entries(NUMBERED) as [keyof typeof NUMBERED, readonly [string, string]][]) {
    tables[name] = tables[name].map((row, index) => {
      const should = `${row.doc_id}:${letter}${index + 1}`;
      now.set(String(row[id]), should);
      return { ...row, [id]: should };
    });
  }
  const pointing = (name: "places" | "quotes", column: string) => {
    tables[name] = tables[name].flatMap((row) => {
      const to = row[column];
      if (to === null) return [row];
      const should = now.get(String(to));
      return should === undefined && name === "places" ? [] : [{ ...row, [column]: should ?? null }];
    });
  };
  pointing("places", "mention_id");
  pointing("quotes", "continues");
  tables.places = tables.places.map((row, index) => ({ ...row, place_id: `${row.doc_id}:p${index + 1}` }));
}

/** What is worked out of the text is worked out of the masked one: a sum over the true one could be guessed. */
function documentOf(facts: Facts, cover: Cover): Row<"documents"> {
  const document = facts.documents[0] as Row<"documents">;
  const blocks = facts.paragraphs.map((block) => block.text).join("\n");
  const lead = facts.paragraphs.find(({ kept, kind }) => kept && kind === "body")?.text ?? null;
  const { text } = cover;
  return {
    ...document,
    text,
    lead,
    content_sha256: hash("sha256", `${document.title ?? ""}\0${text}`),
    source_sha256: hash("sha256", blocks),
  };
}

/** The same rows under an id that is made of what is published, where the id was made of something that is masked. */
function renamed(facts: Facts, before: Row<"documents">): Facts {
  const now = facts.documents[0] as Row<"documents">;
  const { doc_id, doc_id_basis, url, source_path, source_id, content_sha256 } = now;
  const isSame =
    doc_id_basis !== "content" &&
    url === before.url &&
    source_path === before.source_path &&
    source_id === before.source_id;
  if (isSame) return facts;
  const made = [doc_id_basis, url ?? `${source_path}\0${source_id}`, doc_id_basis === "content" ? content_sha256 : ""];
  const id = `d${hash("sha256", `masked\0${made.join("\0")}`).slice(0, 15)}`;
  const rename = (cell: unknown): unknown =>
    typeof cell === "string" && (cell === doc_id || cell.startsWith(`${doc_id}:`))
      ? id + cell.slice(doc_id.length)
      : cell;
  const tables = Object.entries(facts as Readonly<Record<string, readonly Cells[]>>).map(([name, rows]) => [
    name,
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, rename(cell)]))),
  ]);
  return Object.fromEntries(tables) as Facts;
}
