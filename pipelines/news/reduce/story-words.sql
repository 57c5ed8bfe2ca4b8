-- The words of the articles that may be of a story; pieces of a series are of none. Runs in DuckDB, where each view
-- becomes a table on disk, and in Spark SQL.

CREATE TEMPORARY VIEW story_documents AS
SELECT doc_id
FROM documents
WHERE published_date IS NOT NULL
  AND NOT array_contains(quality_flags, 'horoscope')
  AND NOT array_contains(quality_flags, 'timetable')
  AND NOT array_contains(quality_flags, 'serial');

SELECT documents.title, documents.text
FROM documents
JOIN story_documents ON story_documents.doc_id = documents.doc_id
