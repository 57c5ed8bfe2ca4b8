-- What the report tells of a run, as (figure, key, value) rows. Runs in DuckDB and in Spark SQL.
WITH figures AS (
  SELECT 'documents_by_outlet' AS figure, coalesce(outlet, outlet_name, '') AS key, count(*) AS value
  FROM documents GROUP BY coalesce(outlet, outlet_name, '')
  UNION ALL
  SELECT 'documents_by_day', coalesce(CAST(published_date AS STRING), ''), count(*) FROM documents GROUP BY published_date
  UNION ALL
  SELECT 'documents_by_language', coalesce(language, ''), count(*) FROM documents GROUP BY language
  UNION ALL
  SELECT 'documents_by_format', source_format, count(*) FROM documents GROUP BY source_format
  UNION ALL
  SELECT 'documents_by_encoding', encoding, count(*) FROM documents GROUP BY encoding
  UNION ALL
  SELECT 'documents_by_date_basis', coalesce(published_basis, ''), count(*) FROM documents GROUP BY published_basis
  UNION ALL
  SELECT 'documents_by_quality_flag', flag, count(*)
  FROM (SELECT explode(quality_flags) AS flag FROM documents) AS flags
  GROUP BY flag
  UNION ALL
  SELECT 'rejects_by_code', code, count(*) FROM rejects GROUP BY code
  UNION ALL
  SELECT 'removed_blocks_by_kind', kind, count(*) FROM paragraphs WHERE NOT kept AND kind <> 'blank' GROUP BY kind
  UNION ALL
  SELECT 'removed_characters_by_kind', kind, sum(source_end_char - source_start_char)
  FROM paragraphs WHERE NOT kept AND kind <> 'blank' GROUP BY kind
  UNION ALL
  SELECT 'edits_by_rule', rule, count(*) FROM edits GROUP BY rule
  UNION ALL
  SELECT 'quotes_by_type', type, count(*) FROM quotes GROUP BY type
  UNION ALL
  SELECT 'quotes_by_stance', stance, count(*) FROM quotes GROUP BY stance
  UNION ALL
  SELECT 'quotes_by_speaker_basis', coalesce(speaker_basis, ''), count(*) FROM quotes GROUP BY speaker_basis
  UNION ALL
  SELECT 'mentions_by_type', type, count(*) FROM mentions GROUP BY type
  UNION ALL
  SELECT 'dates_by_weekday_agreement', CASE WHEN weekday_agrees THEN 'agrees' ELSE 'contradicts' END, count(*)
  FROM dates WHERE weekday_agrees IS NOT NULL GROUP BY weekday_agrees
  UNION ALL
  SELECT 'copies_by_kind', kind, count(*) FROM duplicates WHERE doc_id <> canonical_doc_id GROUP BY kind
  UNION ALL
  SELECT 'quotes_by_speaker', speaker_name, count(*) FROM quotes WHERE speaker_name IS NOT NULL GROUP BY speaker_name
  UNION ALL
  SELECT 'attributions_by_source', source_name, count(*) FROM attributions GROUP BY source_name
  UNION ALL
  SELECT concat('mentions_of_', type), name, mention_count FROM entities WHERE type IN ('person', 'organisation', 'location')
),
ranked AS (
  SELECT figure, key, value, row_number() OVER (PARTITION BY figure ORDER BY value DESC, key) AS place FROM figures
)
SELECT figure, key, value
FROM ranked
WHERE place <= 50 OR figure = 'documents_by_day'
ORDER BY figure, value DESC, key
