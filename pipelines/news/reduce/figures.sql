-- What the report tells of a run, as (figure, key, value) rows. Runs in DuckDB, where each view becomes a table on
-- disk, so that a dataset that many figures are of is read once, and in Spark SQL.

CREATE TEMPORARY VIEW articles AS
SELECT outlet, outlet_name, published_date, published_basis, language, source_format, encoding, quality_flags
FROM documents;

CREATE TEMPORARY VIEW utterances AS
SELECT type, stance, speaker_basis, speaker_name FROM quotes;

CREATE TEMPORARY VIEW removed AS
SELECT kind, source_end_char - source_start_char AS characters FROM paragraphs WHERE NOT kept AND kind <> 'blank';

WITH figures AS (
  SELECT 'documents_by_outlet' AS figure, coalesce(outlet, outlet_name, '') AS key, count(*) AS value
  FROM articles GROUP BY coalesce(outlet, outlet_name, '')
  UNION ALL
  SELECT 'documents_by_day', coalesce(CAST(published_date AS STRING), ''), count(*)
  FROM articles GROUP BY published_date
  UNION ALL
  SELECT 'documents_by_language', coalesce(language, ''), count(*) FROM articles GROUP BY language
  UNION ALL
  SELECT 'documents_by_format', source_format, count(*) FROM articles GROUP BY source_format
  UNION ALL
  SELECT 'documents_by_encoding', encoding, count(*) FROM articles GROUP BY encoding
  UNION ALL
  SELECT 'documents_by_date_basis', coalesce(published_basis, ''), count(*) FROM articles GROUP BY published_basis
  UNION ALL
  SELECT 'documents_by_quality_flag', flag, count(*)
  FROM (SELECT explode(quality_flags) AS flag FROM articles) AS flags
  GROUP BY flag
  UNION ALL
  SELECT 'rejects_by_code', code, count(*) FROM rejects GROUP BY code
  UNION ALL
  SELECT 'removed_blocks_by_kind', kind, count(*) FROM removed GROUP BY kind
  UNION ALL
  SELECT 'removed_characters_by_kind', kind, sum(characters) FROM removed GROUP BY kind
  UNION ALL
  SELECT 'edits_by_rule', rule, count(*) FROM edits GROUP BY rule
  UNION ALL
  SELECT 'quotes_by_type', type, count(*) FROM utterances GROUP BY type
  UNION ALL
  SELECT 'quotes_by_stance', stance, count(*) FROM utterances GROUP BY stance
  UNION ALL
  SELECT 'quotes_by_speaker_basis', coalesce(speaker_basis, ''), count(*) FROM utterances GROUP BY speaker_basis
  UNION ALL
  SELECT 'mentions_by_type', type, count(*) FROM mentions GROUP BY type
  UNION ALL
  SELECT 'dates_by_weekday_agreement', CASE WHEN weekday_agrees THEN 'agrees' ELSE 'contradicts' END, count(*)
  FROM dates WHERE weekday_agrees IS NOT NULL GROUP BY weekday_agrees
  UNION ALL
  SELECT 'copies_by_kind', kind, count(*) FROM duplicates WHERE doc_id <> canonical_doc_id GROUP BY kind
  UNION ALL
  SELECT 'stories_by_articles', coalesce(title, story_id), max(doc_count)
  FROM stories GROUP BY coalesce(title, story_id)
  UNION ALL
  SELECT 'quotes_by_speaker', speaker_name, count(*)
  FROM utterances WHERE speaker_name IS NOT NULL GROUP BY speaker_name
  UNION ALL
  SELECT 'attributions_by_source', source_name, count(*) FROM attributions GROUP BY source_name
  UNION ALL
  SELECT concat('mentions_of_', type), name, mention_count
  FROM entities WHERE type IN ('person', 'organisation', 'location')
),
ranked AS (
  SELECT figure, key, value, row_number() OVER (PARTITION BY figure ORDER BY value DESC, key) AS place FROM figures
)
SELECT figure, key, value
FROM ranked
WHERE place <= 50 OR figure = 'documents_by_day'
ORDER BY figure, value DESC, key
