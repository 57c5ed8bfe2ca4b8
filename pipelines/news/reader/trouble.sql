-- How much of an article a person should look at first, and why: (doc_id, trouble, why).
WITH quoted AS (
  SELECT doc_id,
    count(*) FILTER (WHERE confidence < 0.7) AS unsure,
    count(*) FILTER (WHERE speaker_surface IS NULL AND speaker_name IS NULL) AS speakerless,
    count(*) FILTER (WHERE speaker_confidence < 0.7) AS unsure_speakers
  FROM quotes GROUP BY doc_id
),
named AS (
  SELECT doc_id, count(*) FILTER (WHERE confidence < 0.5) AS unsure FROM mentions GROUP BY doc_id
),
dated AS (
  SELECT doc_id, count(*) FILTER (WHERE weekday_agrees = false) AS contradicted FROM dates GROUP BY doc_id
),
told AS (
  SELECT doc_id, count(*) AS otherwise FROM conflicts GROUP BY doc_id
),
counted AS (
  SELECT d.doc_id,
    coalesce(told.otherwise, 0) AS otherwise,
    len(d.quality_flags) AS flags,
    coalesce(dated.contradicted, 0) AS contradicted,
    coalesce(quoted.unsure, 0) AS unsure_quotes,
    coalesce(quoted.speakerless, 0) AS speakerless,
    coalesce(quoted.unsure_speakers, 0) AS unsure_speakers,
    coalesce(named.unsure, 0) AS unsure_names,
    CASE WHEN d.published_confidence < 0.8 THEN 1 ELSE 0 END AS unsure_day,
    CASE WHEN d.title IS NULL THEN 1 ELSE 0 END AS untitled
  FROM documents d
  LEFT JOIN quoted ON quoted.doc_id = d.doc_id
  LEFT JOIN named ON named.doc_id = d.doc_id
  LEFT JOIN dated ON dated.doc_id = d.doc_id
  LEFT JOIN told ON told.doc_id = d.doc_id
)
SELECT doc_id,
  -- of what a long article has much of, a few are enough
  CAST(3 * flags + 3 * least(3, contradicted) + 2 * least(3, otherwise) + least(5, unsure_quotes)
    + 0.5 * least(4, speakerless) + least(5, unsure_speakers) + 0.3 * least(5, unsure_names)
    + 2 * unsure_day + untitled AS DOUBLE) AS trouble,
  list_filter([
    CASE WHEN flags > 0 THEN 'flags' END,
    CASE WHEN contradicted > 0 THEN 'contradicted' END,
    CASE WHEN otherwise > 0 THEN 'otherwise' END,
    CASE WHEN unsure_quotes > 0 THEN 'unsure_quotes' END,
    CASE WHEN speakerless > 0 THEN 'speakerless' END,
    CASE WHEN unsure_speakers > 0 THEN 'unsure_speakers' END,
    CASE WHEN unsure_names > 0 THEN 'unsure_names' END,
    CASE WHEN unsure_day > 0 THEN 'unsure_day' END,
    CASE WHEN untitled > 0 THEN 'untitled' END
  ], x -> x IS NOT NULL) AS why
FROM counted
