/** What the report calls the codes of the datasets: each in both languages. */
import { describe, expect, test } from "vitest";
import * as codes from "../../pipelines/news/codes.ts";
import * as labels from "../../pipelines/news/report/labels.ts";
import * as annotations from "../../src/core/annotations.ts";

const without = (names: readonly string[], known: Readonly<Record<string, unknown>>) =>
  names.filter((name) => !Object.hasOwn(known, name));

describe("every code has a label", () => {
  test.each<[string, readonly string[], Readonly<Record<string, unknown>>]>([
    ["mentions.type", annotations.MENTION_TYPES, labels.KINDS],
    ["places.kind", annotations.PLACE_KINDS, labels.KINDS],
    ["dates.timex_type", annotations.TIMEX_TYPES, labels.KINDS],
    ["dates.basis", annotations.DATE_BASES, labels.KINDS],
    ["amounts.kind", annotations.AMOUNT_KINDS, labels.KINDS],
    ["attributions.kind", annotations.ATTRIBUTION_KINDS, labels.KINDS],
    ["documents.published_basis", Object.keys(codes.PUBLISHED_BASES), labels.KINDS],
    ["copies.kind", ["exact", "near", "excerpt", "update"], labels.KINDS],
    ["contacts.kind", ["phone", "email", "handle"], labels.KINDS],
    ["quotes.type", annotations.QUOTE_TYPES, labels.SPEECH],
    ["quotes.speaker_basis", annotations.SPEAKER_BASES, labels.SPEECH],
    ["quotes.stance", annotations.STANCES, labels.SPEECH],
    ["documents.quality_flags", Object.keys(codes.QUALITY_FLAGS), labels.FLAGS],
    ["conflicts.about", Object.keys(codes.CONFLICTS), labels.CONFLICT_KINDS],
    ["repeated_lines.decision", codes.LINE_DECISIONS, labels.DECISIONS],
    ["rejects.code", ["no_text", "binary", "broken_json", "unreadable", "too_large"], labels.REASONS],
    ["files without articles", ["no_articles", "unknown_format"], labels.REASONS],
    ["what is skipped", ["hidden", "program_folder", "own_output", "empty_file"], labels.REASONS],
    ["what is merged", ["same_article", "older_version"], labels.REASONS],
    ["documents.language", ["id", "en", "ms", "jv", "su", "ar"], labels.LANGUAGES],
    ["sums by their noughts", Array.from({ length: 16 }, (_, noughts) => String(noughts)), labels.MONEY],
    ["tenths", ["0.0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9"], labels.TENTHS],
  ])("of %s", (_, names, known) => {
    expect(without(names, known)).toEqual([]);
  });

  test("in Indonesian and English, the code itself where it is English", () => {
    const all = [labels.KINDS, labels.SPEECH, labels.FLAGS, labels.REASONS, labels.MONEY, labels.LANGUAGES];
    for (const table of all) for (const { id, en } of Object.values(table)) expect(id && en).toBeTruthy();
    expect(labels.KINDS.foreign_region).toEqual({ id: "wilayah asing", en: "foreign region" });
    expect(labels.KINDS.email).toEqual({ id: "surel", en: "e-mail" });
    expect(labels.TENTHS["0.7"]).toEqual({ id: "0,7 – 0,8", en: "0.7 – 0.8" });
    expect(labels.OUTLET_NAMES.antara?.id).toBe(labels.OUTLET_NAMES.antara?.en);
  });
});
