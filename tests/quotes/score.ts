/** Compares what `findQuotes` finds in labelled articles with their labels, column by column. */
import type { Quote } from "../../src/core/annotations.ts";
import { findQuotes } from "../../src/quotes/index.ts";
import { type ExpectedQuote, inputOf, type LabelledArticle } from "./cases.ts";

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of both stretches that they have in common. */
function overlap(text: string, quote: Quote, expected: ExpectedQuote): number {
  const start = text.indexOf(expected.text);
  const end = start + expected.text.length;
  const shared = words(
    text.slice(Math.max(start, quote.start), Math.max(start, quote.start, Math.min(end, quote.end))),
  );
  const all = words(text.slice(Math.min(start, quote.start), Math.max(end, quote.end)));
  return all.length === 0 ? 0 : shared.length / all.length;
}

export interface Tally {
  expected: number;
  found: number;
  matched: number;
  exact: number;
  speaker: number;
  surface: number;
  cue: number;
  stance: number;
  setting: number;
}

export function score(articles: readonly LabelledArticle[], report: (line: string) => void): Tally {
  const tally: Tally = {
    expected: 0,
    found: 0,
    matched: 0,
    exact: 0,
    speaker: 0,
    surface: 0,
    cue: 0,
    stance: 0,
    setting: 0,
  };
  for (const article of articles) {
    const { text, label } = article;
    const quotes = findQuotes(inputOf(article));
    const left = new Set(quotes);
    tally.found += quotes.length;
    for (const expected of article.expect) {
      tally.expected++;
      const hit = [...left].find((quote) => quote.type === expected.type && overlap(text, quote, expected) >= 0.8);
      if (!hit) {
        report(`${label}: missed ${expected.type} «${expected.text}»`);
        continue;
      }
      left.delete(hit);
      tally.matched++;
      const slice = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : null);
      const check = (column: keyof Tally, what: string, got: unknown, wanted: unknown) => {
        if (got === wanted) tally[column]++;
        else report(`${label}: ${what} ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
      };
      check("exact", "extent", words(text.slice(hit.start, hit.end)).join(" "), words(expected.text).join(" "));
      check("cue", "cue", slice(hit.cue), expected.cue);
      check("surface", "speaker's words", slice(hit.speaker), expected.speaker);
      check("stance", "stance", hit.stance, expected.stance);
      const who = `${hit.speakerName} (${hit.speakerBasis})`;
      check("speaker", "speaker", who, `${expected.name} (${expected.basis})`);
      const setting = (
        on?: string | null,
        place?: string | null,
        occasion?: string | null,
        addressee?: string | null,
      ) => [on ?? "-", place ?? "-", occasion ?? "-", addressee ?? "-"].join(" | ");
      check(
        "setting",
        "setting",
        setting(hit.saidOn, hit.saidPlace, hit.occasion, expected.addressee && hit.addressee),
        setting(expected.said_on, expected.said_place, expected.occasion, expected.addressee),
      );
    }
    for (const quote of left) report(`${label}: false ${quote.type} «${text.slice(quote.start, quote.end)}»`);
  }
  return tally;
}
