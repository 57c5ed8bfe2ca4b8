-- Who carried whose story: for each copy the article that it was taken from, by the outlet that it credits, by the
-- outlet in its byline, else the canonical article that another outlet published before. Runs in DuckDB, where each
-- view becomes a table on disk, and in Spark SQL.

CREATE TEMPORARY VIEW carriers AS
SELECT
  duplicates.cluster_id,
  documents.doc_id,
  duplicates.canonical_doc_id = documents.doc_id AS is_canonical,
  coalesce(documents.outlet_name, documents.host) AS outlet,
  documents.published_date,
  documents.published_at,
  documents.authors,
  documents.editors
FROM duplicates
JOIN documents ON documents.doc_id = duplicates.doc_id
WHERE coalesce(documents.outlet_name, documents.host) IS NOT NULL;

-- of an outlet's own versions of a story the first is whom others take it from
CREATE TEMPORARY VIEW origins AS
SELECT cluster_id, doc_id, is_canonical, outlet, published_date, published_at
FROM (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY cluster_id, outlet ORDER BY published_date NULLS LAST, published_at NULLS LAST, doc_id
    ) AS place
  FROM carriers
) AS placed
WHERE place = 1;

CREATE TEMPORARY VIEW credited AS
SELECT DISTINCT doc_id, lower(source_name) AS source FROM attributions;

CREATE TEMPORARY VIEW signed AS
SELECT doc_id, lower(name) AS author
FROM (
  SELECT doc_id, explode(authors) AS name FROM carriers
  UNION ALL
  SELECT doc_id, explode(editors) FROM carriers
) AS bylines;

CREATE TEMPORARY VIEW edges AS
SELECT origins.cluster_id, origins.doc_id AS from_doc_id, carriers.doc_id AS to_doc_id, 1 AS strength
FROM carriers
JOIN origins ON origins.cluster_id = carriers.cluster_id AND origins.outlet <> carriers.outlet
JOIN credited ON credited.doc_id = carriers.doc_id AND credited.source = lower(origins.outlet)
UNION ALL
SELECT origins.cluster_id, origins.doc_id, carriers.doc_id, 2
FROM carriers
JOIN origins ON origins.cluster_id = carriers.cluster_id AND origins.outlet <> carriers.outlet
JOIN signed ON signed.doc_id = carriers.doc_id AND instr(signed.author, lower(origins.outlet)) > 0
UNION ALL
SELECT origins.cluster_id, origins.doc_id, carriers.doc_id, 3
FROM carriers
JOIN origins ON origins.cluster_id = carriers.cluster_id AND origins.outlet <> carriers.outlet AND origins.is_canonical
WHERE origins.published_date <= carriers.published_date
  AND (origins.published_at <= carriers.published_at OR origins.published_at IS NULL OR carriers.published_at IS NULL);

SELECT
  best.from_doc_id,
  best.to_doc_id,
  giver.outlet AS from_outlet,
  taker.outlet AS to_outlet,
  CASE best.strength WHEN 1 THEN 'credit' WHEN 2 THEN 'byline' ELSE 'copy' END AS evidence,
  round((unix_timestamp(taker.published_at) - unix_timestamp(giver.published_at)) / 3600.0, 1) AS hours
FROM (
  SELECT *, row_number() OVER (PARTITION BY to_doc_id ORDER BY strength, from_doc_id) AS place FROM edges
) AS best
JOIN carriers AS giver ON giver.doc_id = best.from_doc_id
JOIN carriers AS taker ON taker.doc_id = best.to_doc_id
WHERE best.place = 1
ORDER BY best.cluster_id, best.to_doc_id
