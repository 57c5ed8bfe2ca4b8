-- The utterances of the corpus, numbered in the order of publication. Runs in DuckDB, where each view becomes a table
-- on disk, and in Spark SQL.

CREATE TEMPORARY VIEW utterances AS
SELECT
  quotes.quote_id,
  quotes.doc_id,
  quotes.text,
  quotes.speaker_entity_id,
  quotes.speaker_name,
  CAST(quotes.said_on AS STRING) AS said_on,
  row_number() OVER (ORDER BY documents.published_date NULLS LAST, quotes.quote_id) - 1 AS number
FROM quotes
JOIN documents ON documents.doc_id = quotes.doc_id;

SELECT number, text FROM utterances ORDER BY number
