/** What the report of a run counts: each figure a row, from which its number, its sample and its query are made. */
import type { FigureQuery } from "../../../src/core/report.ts";

const ARTICLE = ["doc_id", "title", "outlet", "published_date", "source_path"];
const QUOTE = ["quote_id", "text", "cue", "speaker_name", "speaker_role", "speaker_affiliation"];
const MENTION = ["mention_id", "surface", "canonical_name", "rule", "confidence"];
const ENTITY = ["entity_id", "name", "aliases", "roles", "doc_count", "first_seen", "last_seen"];
const DATE = ["date_id", "surface", "value", "basis", "anchor", "weekday_agrees"];
const AMOUNT = ["amount_id", "surface", "value", "unit", "noun"];
const PLACE = ["place_id", "surface", "name", "kind", "admin_code", "rule", "confidence"];
const CREDIT = ["attribution_id", "source_name", "kind", "cue", "surface"];
const BLOCK = ["doc_id", "block_index", "kind", "rule", "text"];

const ALL = Number.POSITIVE_INFINITY;

/** An outlet that we know, else the name that the article gives, else nothing. */
const OUTLET = "coalesce(outlet, outlet_name, '')";

/** The file of many records, or `folder/*.txt` for files of one article each. */
const FILES = String.raw`regexp_replace(source_path, '[^/]*(\.(?:txt|text|html?|xhtml|md|markdown))$', '*\1')`;

/** The commonest value of a column, of equally common ones the last in order; null where it is never filled. */
const commonest = (column: string): string =>
  `list_aggregate(list_transform(map_entries(histogram(${column})), lambda e: {'n': e.value, 'k': e.key}), 'max').k`;

/** Tenths from 0.0 to 0.9; what is sure to the last is in the highest. */
const tenth = (column: string): string => `printf('%.1f', least(floor(${column} * 10), 9) / 10)`;

const documents = (name: string, key: string, most?: number): FigureQuery => ({
  name,
  of: ["documents"],
  key,
  show: ARTICLE,
  ...(most !== undefined && { most }),
});

const quotes = (name: string, key: string, where?: string): FigureQuery => ({
  name,
  of: ["quotes"],
  key,
  show: QUOTE,
  ...(where !== undefined && { where }),
});

/** Names of one type; the rows behind a number are the places in the text. */
const named = (type: string): FigureQuery => ({
  name: `mentions_of_${type}`,
  of: ["entities"],
  key: "name",
  value: "sum(mention_count)",
  more: { articles: "sum(doc_count)", role: "max(roles[1])" },
  where: `type = '${type}'`,
  rows: `SELECT mentions.* FROM 'data/mentions.ndjson' AS mentions JOIN 'data/entities.ndjson' AS entities
USING (entity_id) WHERE entities.type = '${type}' AND name = $key`,
  show: ENTITY,
});

const REMOVED = "NOT kept AND kind <> 'blank'";
const IN_INDONESIA = "country = 'ID' AND latitude IS NOT NULL AND name IS NOT NULL AND kind <> 'country'";

export const FIGURES: readonly FigureQuery[] = [
  documents("documents_by_file", FILES),
  documents("documents_by_outlet", OUTLET),
  documents("documents_by_day", "coalesce(CAST(published_date AS VARCHAR), '')", ALL),
  {
    ...documents("documents_by_month_and_outlet", "left(CAST(published_date AS VARCHAR), 7)", 1_000),
    series: OUTLET,
    where: "published_date IS NOT NULL",
  },
  documents("documents_by_language", "coalesce(language, '')"),
  documents("documents_by_format", "source_format"),
  documents("documents_by_encoding", "encoding"),
  documents("documents_by_date_basis", "coalesce(published_basis, '')"),
  {
    ...documents("documents_by_date_confidence", tenth("published_confidence")),
    where: "published_confidence IS NOT NULL",
  },
  {
    ...documents("documents_by_quality_flag", "unnest(quality_flags)"),
    matches: "list_contains(quality_flags, $key)",
  },
  { name: "rejects_by_code", of: ["rejects"], key: "code", show: ["source_path", "record", "stage", "message"] },
  {
    name: "rejects_by_file",
    of: ["rejects"],
    key: FILES,
    series: "code",
    show: ["source_path", "record", "stage", "message"],
  },
  { name: "removed_blocks_by_kind", of: ["paragraphs"], key: "kind", where: REMOVED, show: BLOCK },
  {
    name: "removed_characters_by_kind",
    of: ["paragraphs"],
    key: "kind",
    value: "sum(source_end_char - source_start_char)",
    where: REMOVED,
    show: BLOCK,
  },
  {
    name: "lines_repeated",
    of: ["repeated_lines"],
    key: "outlet || ': ' || line",
    value: "max(article_count)",
    more: {
      line: "max(line)",
      outlet: "max(outlet)",
      decision: "max(decision)",
      of: "max(outlet_article_count)",
      rule: "max(rule)",
    },
    where: "article_count > 0",
    show: ["rule", "outlet", "example", "article_count", "day_count", "signs", "doubts", "decision"],
  },
  {
    name: "edits_by_rule",
    of: ["edits"],
    key: "rule",
    show: ["doc_id", "source_start_char", "rule", "before", "after"],
  },
  quotes("quotes_by_type", "type"),
  quotes("quotes_by_stance", "stance"),
  quotes("quotes_by_speaker_basis", "coalesce(speaker_basis, '')"),
  {
    ...quotes("quotes_by_speaker", "speaker_name", "speaker_name IS NOT NULL"),
    more: { role: commonest("speaker_role"), affiliation: commonest("speaker_affiliation") },
  },
  {
    ...quotes("quotes_by_affiliation", "speaker_affiliation", "speaker_affiliation IS NOT NULL"),
    more: { speakers: "count(DISTINCT speaker_name)", speaker: commonest("speaker_name") },
  },
  quotes("quotes_by_speaker_confidence", tenth("speaker_confidence"), "speaker_confidence IS NOT NULL"),
  { name: "mentions_by_type", of: ["mentions"], key: "type", show: MENTION },
  { name: "mentions_by_confidence", of: ["mentions"], key: tenth("confidence"), show: MENTION },
  named("person"),
  named("organisation"),
  named("location"),
  {
    name: "offices_by_holder",
    of: ["office_terms"],
    key: "concat_ws(' ', role, territory, organisation_name) || ': ' || person_name",
    value: "max(doc_count)",
    more: {
      person: "max(person_name)",
      office: "max(concat_ws(' ', role, territory, organisation_name))",
      first: "CAST(min(first_stated) AS VARCHAR)",
      last: "CAST(max(last_stated) AS VARCHAR)",
      status: "max(status)",
      overlaps: 'max("overlaps")',
    },
    show: ["person_name", "role", "organisation_name", "territory", "first_stated", "last_stated", "status"],
    most: 40,
  },
  {
    name: "offices_by_role",
    of: ["roles"],
    key: "role",
    more: { holders: "count(DISTINCT person_entity_id)" },
    show: ["role_id", "person_name", "role", "organisation_name", "territory", "status", "as_of"],
  },
  {
    name: "places_in_indonesia",
    of: ["places"],
    key: "coalesce(admin_code, name)",
    more: {
      name: commonest("name"),
      kind: commonest("kind"),
      latitude: "round(min(latitude), 3)",
      longitude: "round(min(longitude), 3)",
      articles: "count(DISTINCT doc_id)",
    },
    where: IN_INDONESIA,
    show: PLACE,
    most: 300,
  },
  {
    name: "places_by_country",
    of: ["places"],
    key: "country",
    more: { name: "max(CASE WHEN kind = 'country' THEN name END)", articles: "count(DISTINCT doc_id)" },
    where: "country IS NOT NULL",
    show: PLACE,
  },
  { name: "places_by_kind", of: ["places"], key: "coalesce(kind, '')", show: PLACE },
  { name: "places_by_confidence", of: ["places"], key: tenth("confidence"), show: PLACE },
  { name: "attributions_by_source", of: ["attributions"], key: "source_name", show: CREDIT },
  { name: "attributions_by_kind", of: ["attributions"], key: "kind", show: CREDIT },
  {
    name: "credits_by_outlet",
    of: ["attributions", "documents"],
    key: "source_name",
    series: OUTLET,
    where: "attributions.kind IN ('agency', 'outlet', 'broadcast')",
    show: CREDIT,
    most: 200,
  },
  {
    name: "lineage_by_outlets",
    of: ["lineage"],
    key: "from_outlet",
    series: "to_outlet",
    show: ["from_doc_id", "to_doc_id", "from_outlet", "to_outlet", "evidence", "hours"],
    most: 200,
  },
  {
    name: "copies_by_kind",
    of: ["duplicates"],
    key: "kind",
    where: "doc_id <> canonical_doc_id",
    show: ["doc_id", "canonical_doc_id", "similarity", "kind", "words_added", "words_removed"],
  },
  {
    name: "stories_by_articles",
    of: ["stories"],
    key: "coalesce(title, story_id)",
    value: "max(doc_count)",
    more: {
      outlets: "max(outlet_count)",
      first: "CAST(min(started_on) AS VARCHAR)",
      last: "CAST(max(ended_on) AS VARCHAR)",
    },
    rows: `SELECT documents.* FROM 'data/stories.ndjson' AS stories
JOIN 'data/story_articles.ndjson' AS members USING (story_id)
JOIN 'data/documents.ndjson' AS documents USING (doc_id)
WHERE coalesce(stories.title, story_id) = $key ORDER BY position`,
    show: [
      "story_id",
      "title",
      "started_on",
      "ended_on",
      "doc_count",
      "outlet_count",
      "people",
      "organisations",
      "places",
    ],
  },
  {
    name: "conflicts_by_kind",
    of: ["conflicts"],
    key: "about",
    value: "count(DISTINCT conflict_id)",
    show: ["conflict_id", "about", "subject", "side", "value", "row_id", "told_at"],
  },
  { name: "amounts_by_kind", of: ["amounts"], key: "kind", show: AMOUNT },
  {
    name: "money_by_currency",
    of: ["amounts"],
    key: "coalesce(unit, '')",
    where: "kind = 'money'",
    show: AMOUNT,
  },
  {
    name: "rupiah_by_size",
    of: ["amounts"],
    key: "CAST(CAST(floor(log10(greatest(abs(value), 1)) + 1e-9) AS INTEGER) AS VARCHAR)",
    where: "kind = 'money' AND unit = 'IDR'",
    show: AMOUNT,
  },
  {
    name: "dates_by_weekday_agreement",
    of: ["dates"],
    key: "CASE WHEN weekday_agrees THEN 'agrees' ELSE 'contradicts' END",
    where: "weekday_agrees IS NOT NULL",
    show: DATE,
  },
  { name: "dates_by_type", of: ["dates"], key: "timex_type", show: DATE },
  { name: "dates_by_basis", of: ["dates"], key: "basis", show: DATE },
  {
    name: "dates_by_year",
    of: ["dates"],
    key: "left(CAST(start_date AS VARCHAR), 4)",
    where: "start_date IS NOT NULL",
    show: DATE,
    most: 400,
  },
  { name: "contacts_by_kind", of: ["contacts"], key: "kind", show: ["contact_id", "kind", "surface", "value", "rule"] },
];
