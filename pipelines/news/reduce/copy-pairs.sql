-- Pairs of articles that may be copies, as numbers in the order of publication: those that share shingles of their
-- sketches. A shingle of many articles pairs each with the next ones, so that lines which stand everywhere cost no
-- more than others; longer chains come together when pairs are joined. Runs in DuckDB, where each view becomes a table
-- on disk, and in Spark SQL.

CREATE TEMPORARY VIEW numbered AS
SELECT
  sketches.doc_id,
  sketches.sketch,
  row_number() OVER (ORDER BY documents.published_date NULLS LAST, sketches.doc_id) - 1 AS number
FROM sketches
JOIN documents ON documents.doc_id = sketches.doc_id
WHERE sketches.sketch <> '';

CREATE TEMPORARY VIEW keys AS
SELECT number, substr(sketch, 10 * place + 1, 10) AS shingle
FROM (SELECT number, sketch, explode(sequence(0, 11)) AS place FROM numbered)
WHERE length(sketch) > 10 * place;

CREATE TEMPORARY VIEW neighbours AS
SELECT
  number,
  lead(number, 1) OVER by_shingle AS next_1,
  lead(number, 2) OVER by_shingle AS next_2,
  lead(number, 3) OVER by_shingle AS next_3,
  lead(number, 4) OVER by_shingle AS next_4,
  lead(number, 5) OVER by_shingle AS next_5,
  lead(number, 6) OVER by_shingle AS next_6
FROM keys
WINDOW by_shingle AS (PARTITION BY shingle ORDER BY number);

CREATE TEMPORARY VIEW pairs AS
SELECT DISTINCT number, next AS other
FROM (
  SELECT number, next_1 AS next FROM neighbours
  UNION ALL SELECT number, next_2 FROM neighbours
  UNION ALL SELECT number, next_3 FROM neighbours
  UNION ALL SELECT number, next_4 FROM neighbours
  UNION ALL SELECT number, next_5 FROM neighbours
  UNION ALL SELECT number, next_6 FROM neighbours
)
WHERE next IS NOT NULL;

CREATE TEMPORARY VIEW compared AS
SELECT
  pairs.number,
  pairs.other,
  least(length(a.sketch), length(b.sketch)) / 10 AS shingles,
  array_size(
    array_intersect(regexp_extract_all(a.sketch, '(.{10})'), regexp_extract_all(b.sketch, '(.{10})'))
  ) AS shared
FROM pairs
JOIN numbered AS a ON a.number = pairs.number
JOIN numbered AS b ON b.number = pairs.other;

-- a sixth of a sketch: a line that stands in both is less, an excerpt of a third of an article twice as much
SELECT number, other
FROM compared
WHERE shared >= least(5, shingles * 0.3)
