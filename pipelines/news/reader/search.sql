-- What is searched of an article, by field.
WITH named AS (
  SELECT doc_id,
    string_agg(DISTINCT canonical_name, ' ') FILTER (WHERE type = 'person') AS people,
    string_agg(DISTINCT canonical_name, ' ') FILTER (WHERE type = 'organisation') AS organisations
  FROM mentions GROUP BY doc_id
)
SELECT d.doc_id, concat_ws(' ', d.title, d.text) AS text, coalesce(d.title, '') AS title,
  coalesce(named.people, '') AS people, coalesce(named.organisations, '') AS organisations
FROM documents d LEFT JOIN named ON named.doc_id = d.doc_id
