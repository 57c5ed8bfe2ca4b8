import type { Colours } from "../../src/run/job.ts";
import type { Facts, Row } from "./datasets.ts";

/**
 * One article with what was found in it, for a person to check: its head, its text with every span painted, its rows.
 */
export function showArticle(facts: Facts, colours: Colours): string {
  return facts.documents
    .map((document) => [head(document, colours), body(facts, colours), ...tables(facts, colours)].join("\n\n"))
    .join("\n\n");
}

function head(document: Row<"documents">, { bold, dim, red }: Colours): string {
  const because = (basis: string | null) => (basis === null ? "" : dim(` (${basis})`));
  const facts = [
    document.outlet && document.outlet + because(document.outlet_basis),
    document.dateline_place && [document.dateline_place, document.dateline_country].filter(Boolean).join(", "),
    (document.published_at ?? document.published_date) &&
      (document.published_at ?? document.published_date) + because(document.published_basis),
    document.language && `${document.language}${dim(` ${document.language_confidence}`)}`,
    document.authors.length > 0 && document.authors.join(", "),
    `${document.word_count} words, ${document.removed_chars} characters removed`,
  ].filter(Boolean);
  const flags = document.quality_flags.length > 0 ? `\n${red(document.quality_flags.join(", "))}` : "";
  const title = document.title === null ? dim("(no title)") : bold(document.title);
  return (
    `${title}${because(document.title_basis)}\n${facts.join(" · ")}\n` +
    `${dim(`${document.source_path}  ${document.doc_id}`)}${flags}`
  );
}

/** The blocks in the order of the source: kept ones painted, removed ones dim with the rule that removed them. */
function body(facts: Facts, colours: Colours): string {
  const text = [...(facts.documents[0]?.text ?? "")];
  const spans = paintedSpans(facts, colours);
  const blocks: string[] = [];
  for (const block of facts.paragraphs) {
    if (block.start_char !== null && block.end_char !== null) {
      const painted = paint(text, block.start_char, block.end_char, spans);
      blocks.push(block.kind === "heading" ? colours.bold(painted) : painted);
    } else if (block.kind !== "blank") {
      blocks.push(colours.dim(`  - ${block.rule}: ${clip(block.text.trim().replace(/\s+/g, " "), 100)}`));
    }
  }
  return blocks.join("\n");
}

interface PaintedSpan {
  readonly start: number;
  readonly end: number;
  readonly paint: (text: string) => string;
}

function paintedSpans(facts: Facts, colours: Colours): PaintedSpan[] {
  const spans: PaintedSpan[] = [];
  const add = (start: number | null, end: number | null, paint: PaintedSpan["paint"]) => {
    if (start !== null && end !== null) spans.push({ start, end, paint });
  };
  const ofMention = { person: colours.cyan, organisation: colours.blue, location: colours.green } as const;
  for (const quote of facts.quotes) {
    add(quote.start_char, quote.end_char, colours.underline);
    add(quote.cue_start_char, quote.cue_end_char, colours.bold);
  }
  for (const mention of facts.mentions) {
    add(mention.start_char, mention.end_char, ofMention[mention.type as keyof typeof ofMention] ?? colours.red);
  }
  for (const date of facts.dates) add(date.start_char, date.end_char, colours.yellow);
  for (const amount of facts.amounts) add(amount.start_char, amount.end_char, colours.magenta);
  for (const contact of facts.contacts) add(contact.start_char, contact.end_char, colours.red);
  return spans;
}

/** Paints a stretch of the text; where spans lie over each other every one of them shows. */
function paint(text: readonly string[], from: number, to: number, spans: readonly PaintedSpan[]): string {
  const here = spans
    .filter((span) => span.start < to && span.end > from)
    .map((span, order) => ({ ...span, order }))
    .sort((a, b) => a.start - b.start);
  const cuts = new Set([from, to]);
  for (const span of here) {
    cuts.add(Math.max(span.start, from));
    cuts.add(Math.min(span.end, to));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  let painted = "";
  let open: typeof here = [];
  let next = 0;
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    open = open.filter((span) => span.end > start);
    for (let span = here[next]; span && span.start <= start; span = here[++next]) open.push(span);
    let piece = text.slice(start, end).join("");
    for (const span of open.toSorted((a, b) => a.order - b.order)) piece = span.paint(piece);
    painted += piece;
  }
  return painted;
}

type Cell = string | number | null | false | undefined;

function tables(facts: Facts, { bold, dim }: Colours): string[] {
  /** A line for each row, with the rule that made it at its end. */
  const table = <R extends { readonly rule: string }>(title: string, rows: readonly R[], cells: (row: R) => Cell[]) =>
    rows.length === 0
      ? []
      : [`${bold(title)}\n${rows.map((row) => `  ${joined([...cells(row), dim(row.rule)])}`).join("\n")}`];
  return [
    ...table("Quotes", facts.quotes, (quote) => [
      `${quote.type} "${clip(quote.text, 70)}"`,
      quote.cue && dim(quote.cue),
      quote.speaker_name ?? quote.speaker_surface ?? dim("speaker not stated"),
      quote.speaker_basis && dim(quote.speaker_basis),
      quote.speaker_role,
      quote.speaker_affiliation,
      quote.stance !== "said" && quote.stance,
      quote.said_on,
    ]),
    ...table("Offices", facts.roles, (role) => [
      role.person_name,
      role.role,
      role.organisation_name,
      role.territory,
      role.country,
      dim(role.status),
    ]),
    ...table("Places", facts.places, (place) => [
      place.surface,
      place.name,
      place.kind,
      place.country,
      place.admin_code,
      place.candidates.join(" or "),
    ]),
    ...table("Dates", facts.dates, (date) => [
      date.surface,
      date.value ?? dim("no value"),
      dim(date.basis),
      date.weekday_agrees === false && bold("the weekday does not fit"),
    ]),
    ...table("Amounts", facts.amounts, (amount) => [
      amount.surface,
      amount.kind,
      `${amount.approximate ? "about " : ""}${rangeOf(amount)}${amount.out_of === null ? "" : ` of ${amount.out_of}`}`,
      amount.unit,
      amount.noun,
    ]),
    ...table("Credits", facts.attributions, (credit) => [
      credit.source_name,
      credit.kind,
      dim(credit.cue),
      credit.cited_date,
    ]),
    ...table("Contacts", facts.contacts, (contact) => [
      contact.kind,
      contact.value,
      contact.in_boilerplate && dim("in boilerplate"),
    ]),
  ];
}

const joined = (cells: readonly Cell[]): string =>
  cells.filter((cell) => cell !== null && cell !== false && cell !== undefined && cell !== "").join(" · ");

const rangeOf = ({ value, value_max: most }: { value: unknown; value_max: unknown }): string =>
  most === null ? `${value}` : `${value} to ${most}`;

const clip = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1)}…`);
