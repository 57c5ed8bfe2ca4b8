-- One row for each member of a cluster of articles whose texts are the same, character for character. The canonical one
-- was published first; of equals the smallest doc_id. Runs in DuckDB and in Spark SQL.
WITH bodies AS (
  SELECT doc_id, published_date, sha2(text, 256) AS body
  FROM documents
  WHERE text <> ''
),
members AS (
  SELECT
    doc_id,
    count(*) OVER (PARTITION BY body) AS copies,
    first_value(doc_id) OVER (PARTITION BY body ORDER BY published_date NULLS LAST, doc_id) AS canonical_doc_id
  FROM bodies
)
SELECT
  canonical_doc_id AS cluster_id,
  doc_id,
  canonical_doc_id,
  1.0 AS similarity,
  'exact' AS kind
FROM members
WHERE copies > 1
ORDER BY cluster_id, doc_id
