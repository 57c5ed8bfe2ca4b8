-- What the articles of a story tell that another of them may tell differently, story by story. `told_key` says of what,
-- `told` what, `shown` how it is written, `behind` what the text has behind it. Runs in DuckDB, where each view becomes
-- a table on disk, and in Spark SQL.

CREATE TEMPORARY VIEW tellers AS
SELECT
  story_articles.story_id,
  story_articles.position,
  documents.doc_id,
  coalesce(documents.outlet_name, documents.host) AS outlet,
  CAST(documents.published_date AS STRING) AS day
FROM story_articles
JOIN documents ON documents.doc_id = story_articles.doc_id;

SELECT
  tellers.story_id,
  tellers.outlet,
  tellers.day,
  tellers.position,
  evidence.*
FROM (
  SELECT
    'name' AS about,
    mentions.mention_id AS row_id,
    mentions.doc_id,
    mentions.start_char,
    '' AS told_key,
    mentions.surface AS told,
    mentions.surface AS shown,
    substr(documents.text, mentions.end_char + 1, 16) AS behind
  FROM mentions
  JOIN documents ON documents.doc_id = mentions.doc_id
  WHERE mentions.type = 'person'
  UNION ALL
  SELECT
    CASE WHEN kind = 'money' THEN 'amount' ELSE 'count' END AS about,
    amount_id AS row_id,
    doc_id,
    start_char,
    concat(outcome, ' ', lower(coalesce(noun, unit, ''))) AS told_key,
    CAST(value AS STRING) AS told,
    surface AS shown,
    '' AS behind
  FROM amounts
  WHERE outcome IS NOT NULL AND value_max IS NULL AND NOT approximate
  UNION ALL
  SELECT
    'role' AS about,
    role_id AS row_id,
    doc_id,
    person_start_char AS start_char,
    concat(person_entity_id, ' ', coalesce(organisation_entity_id, ''), ' ', coalesce(territory, '')) AS told_key,
    lower(role) AS told,
    role AS shown,
    person_name AS behind
  FROM roles
  WHERE status = 'current' AND person_entity_id IS NOT NULL
  UNION ALL
  SELECT
    'date' AS about,
    date_id AS row_id,
    doc_id,
    start_char,
    surface AS told_key,
    CAST(start_date AS STRING) AS told,
    surface AS shown,
    '' AS behind
  FROM dates
  WHERE weekday_agrees = FALSE AND start_date IS NOT NULL AND start_char IS NOT NULL
  UNION ALL
  SELECT
    'speaker' AS about,
    quotes.quote_id AS row_id,
    quotes.doc_id,
    quotes.start_char,
    quote_versions.cluster_id AS told_key,
    quotes.speaker_name AS told,
    quotes.text AS shown,
    '' AS behind
  FROM quote_versions
  JOIN quotes ON quotes.quote_id = quote_versions.quote_id
  JOIN entities ON entities.entity_id = quotes.speaker_entity_id
  WHERE entities.type = 'person'
    AND quotes.speaker_basis IN ('named', 'short_name')
    AND quotes.speaker_name LIKE '% %' -- a nickname is another's name only to us
    AND quotes.type <> 'indirect'
) AS evidence
JOIN tellers ON tellers.doc_id = evidence.doc_id
ORDER BY tellers.story_id, evidence.about, tellers.position, evidence.start_char, evidence.row_id
