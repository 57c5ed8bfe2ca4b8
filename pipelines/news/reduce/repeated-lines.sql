-- Lines and their shapes that an outlet repeats in many of its articles, with where they stand and since when. Copies
-- of an article count once, and forms that are filled anew (hours of prayer, the weather) not at all. Runs in DuckDB,
-- where each view becomes a table on disk, and in Spark SQL.

CREATE TEMPORARY VIEW line_articles AS
SELECT
  documents.doc_id,
  coalesce(
    documents.outlet, documents.host, concat('./', replace_all(documents.source_path, '[^/]*$', ''))
  ) AS scope,
  coalesce(duplicates.cluster_id, documents.doc_id) AS cluster_id,
  documents.published_date AS day
FROM documents
LEFT JOIN duplicates ON duplicates.doc_id = documents.doc_id;

-- fewer articles or days show nothing
CREATE TEMPORARY VIEW line_scopes AS
SELECT scope, count(DISTINCT cluster_id) AS articles
FROM line_articles
GROUP BY scope
HAVING count(DISTINCT cluster_id) >= 30 AND count(DISTINCT day) >= 5;

CREATE TEMPORARY VIEW text_lines AS
SELECT
  line_articles.scope,
  line_articles.cluster_id,
  line_articles.day,
  paragraphs.doc_id,
  paragraphs.block_index,
  paragraphs.line_key,
  paragraphs.kind = 'list' AS is_item,
  length(paragraphs.text) AS chars
FROM paragraphs
JOIN line_articles ON line_articles.doc_id = paragraphs.doc_id
JOIN line_scopes ON line_scopes.scope = line_articles.scope
WHERE paragraphs.kept OR paragraphs.line_key IS NOT NULL;

CREATE TEMPORARY VIEW frequent AS
SELECT scope, line_key
FROM text_lines
WHERE line_key IS NOT NULL
GROUP BY scope, line_key
HAVING count(DISTINCT cluster_id) >= 10 AND count(DISTINCT day) >= 4;

-- what stands before and in the article that no other has: the text itself
CREATE TEMPORARY VIEW placed_lines AS
SELECT
  marked.*,
  sum(1 - repeated) OVER (PARTITION BY doc_id ORDER BY block_index ROWS UNBOUNDED PRECEDING) AS own_before,
  sum(1 - repeated) OVER (PARTITION BY doc_id) AS own,
  sum(repeated * chars) OVER (PARTITION BY doc_id) AS repeated_chars,
  sum(chars) OVER (PARTITION BY doc_id) AS all_chars
FROM (
  SELECT text_lines.*, CASE WHEN frequent.line_key IS NULL THEN 0 ELSE 1 END AS repeated
  FROM text_lines
  LEFT JOIN frequent ON frequent.scope = text_lines.scope AND frequent.line_key = text_lines.line_key
) AS marked;

CREATE TEMPORARY VIEW counted_lines AS
SELECT
  placed_lines.*,
  sum(CASE WHEN repeated = 1 AND own_before > 0 AND own_before < own THEN 1 ELSE 0 END)
    OVER (PARTITION BY doc_id) AS inner_lines
FROM placed_lines
WHERE repeated_chars < 0.4 * all_chars;

CREATE TEMPORARY VIEW line_counts AS
SELECT
  scope,
  line_key,
  count(DISTINCT cluster_id) AS articles,
  count(DISTINCT day) AS days,
  min(day) AS first_day,
  max(day) AS last_day,
  count(*) AS times,
  sum(CASE WHEN own_before = 0 THEN 1 ELSE 0 END) AS heads,
  sum(CASE WHEN own_before = own THEN 1 ELSE 0 END) AS tails,
  CAST(sum(inner_lines) AS DOUBLE) / count(*) AS inner_lines,
  max(CASE WHEN is_item THEN 1 ELSE 0 END) AS is_item,
  min(concat(doc_id, ':', substr(CAST(1000000 + block_index AS STRING), 2))) AS place
FROM counted_lines
WHERE repeated = 1
GROUP BY scope, line_key
HAVING count(DISTINCT cluster_id) >= 10 AND count(DISTINCT day) >= 4;

SELECT
  line_counts.scope AS outlet,
  line_counts.line_key,
  line_counts.articles,
  line_scopes.articles AS outlet_articles,
  line_counts.days,
  CAST(line_counts.first_day AS STRING) AS first_day,
  CAST(line_counts.last_day AS STRING) AS last_day,
  line_counts.times,
  line_counts.heads,
  line_counts.tails,
  line_counts.inner_lines,
  line_counts.is_item,
  paragraphs.doc_id,
  paragraphs.text
FROM line_counts
JOIN line_scopes ON line_scopes.scope = line_counts.scope
JOIN paragraphs
  ON paragraphs.doc_id = substr(line_counts.place, 1, 16)
  AND paragraphs.block_index = CAST(substr(line_counts.place, 18) AS INT)
ORDER BY line_counts.scope, line_counts.articles DESC, line_counts.line_key
