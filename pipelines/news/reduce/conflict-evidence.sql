-- What the articles of a story tell that another of them may tell differently, story by story. `told_key` says of what,
-- `told` what, `shown` how it is written, `before` and `behind` what the text has around it; of a figure, whom
-- and what its sentence names and the earliest day that it tells. Runs in DuckDB, where each view becomes a table on
-- disk, and in Spark SQL.

CREATE TEMPORARY VIEW tellers AS
SELECT
  story_articles.story_id,
  story_articles.position,
  documents.doc_id,
  coalesce(documents.outlet_name, documents.host) AS outlet,
  CAST(documents.published_date AS STRING) AS day
FROM story_articles
JOIN documents ON documents.doc_id = story_articles.doc_id;

-- A figure with its sentence.
CREATE TEMPORARY VIEW figures AS
SELECT
  amounts.amount_id,
  amounts.doc_id,
  amounts.kind,
  amounts.start_char,
  amounts.surface,
  amounts.value,
  coalesce(amounts.value_max, amounts.value) AS value_max,
  amounts.approximate,
  -- what is counted stands last: it may be anyone
  concat(amounts.outcome, ' ', coalesce(amounts.per, ''), ' ', lower(coalesce(amounts.noun, amounts.unit, '')))
    AS told_key,
  substr(documents.text, sentences.start_char + 1, amounts.start_char - sentences.start_char) AS before,
  substr(documents.text, amounts.end_char + 1, sentences.end_char - amounts.end_char) AS behind,
  sentences.start_char AS sentence_start,
  sentences.end_char AS sentence_end
FROM amounts
JOIN tellers ON tellers.doc_id = amounts.doc_id
JOIN documents ON documents.doc_id = amounts.doc_id
JOIN sentences
  ON sentences.doc_id = amounts.doc_id
  AND sentences.start_char <= amounts.start_char
  AND sentences.end_char >= amounts.end_char
WHERE amounts.outcome IS NOT NULL AND amounts.start_char IS NOT NULL;

CREATE TEMPORARY VIEW figure_names AS
SELECT figures.amount_id, collect_list(concat(mentions.type, ' ', lower(mentions.surface))) AS names
FROM figures
JOIN mentions
  ON mentions.doc_id = figures.doc_id
  AND mentions.start_char >= figures.sentence_start
  AND mentions.start_char < figures.sentence_end
WHERE mentions.type IN ('person', 'location', 'organisation')
GROUP BY figures.amount_id;

CREATE TEMPORARY VIEW figure_days AS
SELECT figures.amount_id, CAST(min(dates.start_date) AS STRING) AS earliest
FROM figures
JOIN dates
  ON dates.doc_id = figures.doc_id
  AND dates.start_char >= figures.sentence_start
  AND dates.start_char < figures.sentence_end
WHERE dates.start_date IS NOT NULL
GROUP BY figures.amount_id;

SELECT
  tellers.story_id,
  tellers.outlet,
  tellers.day,
  tellers.position,
  evidence.*,
  figure_names.names,
  figure_days.earliest
FROM (
  SELECT
    'name' AS about,
    mentions.mention_id AS row_id,
    mentions.doc_id,
    mentions.start_char,
    '' AS told_key,
    mentions.surface AS told,
    mentions.surface AS shown,
    substr(documents.text, greatest(mentions.start_char - 119, 1), least(mentions.start_char, 120)) AS before,
    substr(documents.text, mentions.end_char + 1, 80) AS behind,
    '' AS highest,
    FALSE AS approximate
  FROM mentions
  JOIN documents ON documents.doc_id = mentions.doc_id
  WHERE mentions.type = 'person'
  UNION ALL
  SELECT
    CASE WHEN kind = 'money' THEN 'amount' ELSE 'count' END,
    amount_id,
    doc_id,
    start_char,
    told_key,
    CAST(value AS STRING),
    surface,
    before,
    behind,
    CAST(value_max AS STRING),
    approximate
  FROM figures
  UNION ALL
  SELECT
    'role',
    role_id,
    doc_id,
    person_start_char,
    concat(coalesce(organisation_entity_id, ''), ' ', lower(coalesce(territory, ''))),
    person_name,
    role,
    person_entity_id,
    coalesce(organisation_name, territory, ''),
    '',
    FALSE
  FROM roles
  WHERE status = 'current' AND person_entity_id IS NOT NULL
  UNION ALL
  SELECT
    'date',
    date_id,
    doc_id,
    start_char,
    surface,
    CAST(start_date AS STRING),
    surface,
    '',
    '',
    '',
    FALSE
  FROM dates
  WHERE weekday_agrees = FALSE AND start_date IS NOT NULL AND start_char IS NOT NULL
  UNION ALL
  SELECT
    'speaker',
    quotes.quote_id,
    quotes.doc_id,
    quotes.start_char,
    quote_versions.cluster_id,
    quotes.speaker_name,
    quotes.text,
    '',
    '',
    '',
    FALSE
  FROM quote_versions
  JOIN quotes ON quotes.quote_id = quote_versions.quote_id
  JOIN entities ON entities.entity_id = quotes.speaker_entity_id
  WHERE entities.type = 'person'
    AND quotes.speaker_basis IN ('named', 'short_name')
    AND quotes.speaker_name LIKE '% %' -- a nickname is another's name only to us
    AND quotes.type <> 'indirect'
) AS evidence
JOIN tellers ON tellers.doc_id = evidence.doc_id
LEFT JOIN figure_names ON figure_names.amount_id = evidence.row_id
LEFT JOIN figure_days ON figure_days.amount_id = evidence.row_id
ORDER BY tellers.story_id, evidence.about, tellers.position, evidence.start_char, evidence.row_id
