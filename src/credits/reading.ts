/** What the rules of credits know of the text that they read. */

import type { Quote, TemporalExpression } from "../core/annotations.ts";
import type { Span } from "../core/span.ts";
import { anyWordOf } from "../language/words.ts";
import { readName, withShortForm } from "./names.ts";
import type { CreditTables } from "./tables.ts";

const FROM = anyWordOf("source_link", "agent_marker");
const RECEIVED = `(?:yang ${anyWordOf("received")}(?: ${FROM})?(?: [\\w.]+){0,3}[ ,]{1,4})?`;
const DAY_WORDS = `(?:(?:pada|edisi|${anyWordOf("day_noun")}) ){0,2}\\(?$`;
/** The address beside a body's name: `laman resmi Basarnas, basarnas.go.id, Senin`. */
const ADDRESS = "(?:,? \\(?(?:[\\w-]{1,30}\\.){1,4}(?:id|com|org|net)\\)?)?";
/** What may stand between a source and the day of what is cited: ` (WEF), yang diterima di Kota Lama, pada `. */
const BEFORE_DATE = new RegExp(
  `^(?: \\(\\p{Lu}{2,8}\\))?${ADDRESS}[ ,(]*${RECEIVED}(?:di(?: \\p{Lu}[\\p{L}.]+){1,4},? )?${DAY_WORDS}`,
  "u",
);
/** A statement is often dated with the place alone: `dalam keterangan tertulis, Kota Lama, Senin`. */
const BEFORE_DATE_OF_STATEMENT = new RegExp(`^,(?: \\p{Lu}[\\p{L}.]+){1,3}, ${DAY_WORDS}`, "u");
const LONGEST_BEFORE_DATE = 70;

/** How far from its quote a statement may stand, within one sentence; how far back a quote that it ends may begin. */
const BESIDE = 90;
const LONGEST_QUOTE = 4000;
const SENTENCE_END = /[.!?\n]/;

/** A text read from its beginning to its end: places asked for must not go back. */
export class CreditReading {
  readonly text: string;
  readonly tables: CreditTables;
  readonly #dates: readonly TemporalExpression[];
  readonly #people: readonly Span[];
  readonly #reaches: readonly { readonly quote: Quote; readonly from: number; readonly to: number }[];
  #date = 0;
  #firstQuote = 0;

  constructor(
    text: string,
    tables: CreditTables,
    dates: readonly TemporalExpression[],
    quotes: readonly Quote[],
    people: readonly Span[],
  ) {
    this.text = text;
    this.tables = tables;
    this.#dates = dates;
    this.#people = people;
    this.#reaches = quotes.map((quote) => ({
      quote,
      from: Math.min(quote.start, quote.cue?.start ?? quote.start, quote.speaker?.start ?? quote.start),
      to: Math.max(quote.end, quote.cue?.end ?? quote.end, quote.speaker?.end ?? quote.end),
    }));
  }

  /** The first day that ends after `at`. */
  #dateFrom(at: number): TemporalExpression | undefined {
    while (this.#date < this.#dates.length && (this.#dates[this.#date] as TemporalExpression).end <= at) this.#date++;
    return this.#dates[this.#date];
  }

  /** The day beside a source that ends at `end`: `X, Kamis (29/7/2021)`. */
  citedDate(end: number, isStatement: boolean): string | null {
    const next = this.#dateFrom(end);
    if (!next || next.start - end > LONGEST_BEFORE_DATE) return null;
    if (next.startDate === null || next.startDate !== next.endDate) return null;
    const between = this.text.slice(end, next.start);
    const beside =
      next.start <= end || BEFORE_DATE.test(between) || (isStatement && BEFORE_DATE_OF_STATEMENT.test(between));
    return beside ? next.startDate : null;
  }

  /** The name at the place, up to a day that stands in it (`survei Agustus`). */
  nameAt(at: number): Span | null {
    const name = readName(this.text, at, this.tables);
    if (!name) return null;
    const next = this.#dateFrom(name.start);
    if (!next || next.granularity === "year" || next.start >= name.end) return withShortForm(this.text, name);
    const end = next.start - 1;
    return end > name.start ? { start: name.start, end } : null;
  }

  /** Whether the tagger took the name, or its beginning, for a person's. */
  isPerson(name: Span): boolean {
    return this.#people.some(({ start, end }) => start === name.start && end <= name.end);
  }

  /** Who speaks in the quote beside a span, in the same sentence; null where nobody is known to. */
  speakerBeside(start: number, end: number): string | null {
    const reaches = this.#reaches;
    for (; this.#firstQuote < reaches.length; this.#firstQuote++) {
      const { from, to } = reaches[this.#firstQuote] as (typeof reaches)[number];
      if (to >= start - BESIDE && from >= start - LONGEST_QUOTE) break;
    }
    for (let index = this.#firstQuote; index < reaches.length; index++) {
      const { quote, from, to } = reaches[index] as (typeof reaches)[number];
      if (from > end + BESIDE) break;
      const name = to < start - BESIDE || this.#isParted(from, to, start, end) ? null : this.#speakerOf(quote);
      if (name !== null) return name;
    }
    return null;
  }

  #isParted(from: number, to: number, start: number, end: number): boolean {
    const between = to <= start ? this.text.slice(to, start) : from >= end ? this.text.slice(end, from) : "";
    return SENTENCE_END.test(between);
  }

  /** The speaker's name; a pronoun names nobody. */
  #speakerOf({ speakerName, speaker }: Quote): string | null {
    if (speakerName !== null || speaker === null) return speakerName;
    const words = this.text.slice(speaker.start, speaker.end);
    return this.tables.lexicon.find(words.toLowerCase())?.classes.includes("pronoun") ? null : words;
  }
}
