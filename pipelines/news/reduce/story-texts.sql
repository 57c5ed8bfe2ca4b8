-- The articles that may be of a story, in the order in which they came; pieces of a series are of none.

SELECT
  documents.doc_id,
  documents.title,
  documents.text,
  CAST(documents.published_date AS STRING) AS published_date
FROM documents
WHERE documents.published_date IS NOT NULL
  AND NOT array_contains(documents.quality_flags, 'horoscope')
  AND NOT array_contains(documents.quality_flags, 'timetable')
  AND NOT array_contains(documents.quality_flags, 'serial')
ORDER BY documents.published_date, documents.published_at NULLS FIRST, documents.doc_id
