-- The articles of `story_documents` in the order in which they came, with whom and what they name. Runs in DuckDB,
-- where each view becomes a table on disk, and in Spark SQL.

CREATE TEMPORARY VIEW story_mentions AS
SELECT doc_id, collect_list(entity_id) AS names, sum(people) AS people
FROM (
  SELECT doc_id, entity_id, sum(CASE WHEN type = 'person' THEN 1 ELSE 0 END) AS people
  FROM mentions
  GROUP BY doc_id, entity_id
) AS named
GROUP BY doc_id;

CREATE TEMPORARY VIEW story_quotes AS
SELECT doc_id, count(*) AS quotes
FROM quotes
GROUP BY doc_id;

SELECT
  documents.doc_id,
  documents.title,
  documents.text,
  CAST(documents.published_date AS STRING) AS published_date,
  story_mentions.names,
  coalesce(story_mentions.people, 0) AS people,
  coalesce(story_quotes.quotes, 0) AS quotes
FROM story_documents
JOIN documents ON documents.doc_id = story_documents.doc_id
LEFT JOIN story_mentions ON story_mentions.doc_id = story_documents.doc_id
LEFT JOIN story_quotes ON story_quotes.doc_id = story_documents.doc_id
ORDER BY documents.published_date, documents.published_at NULLS FIRST, documents.doc_id
