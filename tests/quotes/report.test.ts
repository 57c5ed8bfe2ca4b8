/** A whole report, column by column: every quote, none besides, in order. */
import { describe, expect, test } from "vitest";
import { findQuotes } from "../../src/quotes/index.ts";
import { inputOf, type LabelledArticle, readCases } from "./cases.ts";

describe("a whole article", () => {
  test.each(readCases<LabelledArticle>("report.json"))("$label", (article) => {
    const { text } = article;
    const slice = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : null);
    const found = findQuotes(inputOf(article)).map((quote) => ({
      type: quote.type,
      text: slice(quote),
      cue: slice(quote.cue),
      speaker: slice(quote.speaker),
      name: quote.speakerName,
      basis: quote.speakerBasis,
      stance: quote.stance,
      ...(quote.saidOn && { said_on: quote.saidOn }),
      ...(quote.saidPlace && { said_place: quote.saidPlace }),
      ...(quote.occasion && { occasion: quote.occasion }),
      ...(quote.addressee && { addressee: quote.addressee }),
    }));
    expect(found).toEqual(article.expect);
  });
});
