import type { ReportSection } from "../../src/core/report.ts";

/** The sections of the report, and how the figures of `reduce/figures.sql` are shown in them. */
export const SECTIONS: readonly ReportSection[] = [
  {
    title: "Articles",
    figures: {
      documents_by_day: { title: "Articles over time", keyName: "Day", valueName: "Articles" },
      documents_by_outlet: { title: "Outlets", keyName: "Outlet", valueName: "Articles", shares: true },
      documents_by_date_basis: {
        title: "Where the publication day comes from",
        keyName: "Basis",
        valueName: "Articles",
        shares: true,
      },
      documents_by_language: { title: "Languages", keyName: "Language", valueName: "Articles", shares: true },
      documents_by_format: { title: "Formats", keyName: "Format", valueName: "Articles", shares: true },
      documents_by_encoding: { title: "Encodings", keyName: "Encoding", valueName: "Articles", shares: true },
      documents_by_quality_flag: {
        title: "Quality flags",
        keyName: "Flag",
        valueName: "Articles",
        note: "An article may carry several; none is left out for them.",
      },
      stories_by_articles: {
        title: "Events that several articles tell of",
        keyName: "First headline",
        valueName: "Articles",
        note: "`kliping story ID` prints one; docs/copies.md says how they are found.",
      },
      conflicts_by_kind: {
        title: "What articles of one event tell differently",
        keyName: "What",
        valueName: "Contradictions",
        note: "See conflicts: each side with the row that is its evidence.",
      },
      copies_by_kind: { title: "Copies of other articles", keyName: "Kind", valueName: "Articles" },
    },
  },
  {
    title: "Who speaks",
    figures: {
      quotes_by_speaker: { title: "Quoted most", keyName: "Speaker", valueName: "Quotes" },
      quotes_by_type: { title: "Kinds of quotes", keyName: "Type", valueName: "Quotes", shares: true },
      quotes_by_speaker_basis: {
        title: "How the speaker is known",
        keyName: "Basis",
        valueName: "Quotes",
        shares: true,
      },
      quotes_by_stance: { title: "Stances", keyName: "Stance", valueName: "Quotes", shares: true },
      attributions_by_source: { title: "Credited most", keyName: "Source", valueName: "Credits" },
    },
  },
  {
    title: "Who and what is named",
    figures: {
      mentions_by_type: { title: "Names by type", keyName: "Type", valueName: "Mentions", shares: true },
      mentions_of_person: { title: "Persons named most", keyName: "Person", valueName: "Mentions" },
      mentions_of_organisation: { title: "Organisations named most", keyName: "Organisation", valueName: "Mentions" },
      mentions_of_location: { title: "Places named most", keyName: "Place", valueName: "Mentions" },
    },
  },
  {
    title: "Data quality",
    figures: {
      dates_by_weekday_agreement: {
        title: "Stated weekdays and their dates",
        keyName: "The weekday",
        valueName: "Dates",
        shares: true,
        note: "A weekday that contradicts its date is a slip of the article: see dates.weekday_agrees.",
      },
      rejects_by_code: { title: "Rejects by reason", keyName: "Code", valueName: "Records", shares: true },
      edits_by_rule: { title: "Edits by rule", keyName: "Rule", valueName: "Edits" },
      removed_blocks_by_kind: { title: "Removed blocks by kind", keyName: "Kind", valueName: "Blocks" },
      removed_characters_by_kind: { title: "Removed characters by kind", keyName: "Kind", valueName: "Characters" },
    },
  },
];
