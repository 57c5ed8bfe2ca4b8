-- The articles that may be copies of one another, group by group: `groups` has the number and the group of each.

CREATE TEMPORARY VIEW agencies AS
SELECT DISTINCT lower(source_name) AS name FROM attributions WHERE kind = 'agency';

SELECT
  groups.candidate_group,
  groups.number,
  documents.doc_id,
  documents.text,
  documents.outlet,
  CAST(documents.published_date AS STRING) AS published_date,
  CAST(documents.published_at AS STRING) AS published_at,
  agencies.name IS NOT NULL AS of_agency
FROM groups
JOIN numbered ON numbered.number = groups.number
JOIN documents ON documents.doc_id = numbered.doc_id
LEFT JOIN agencies ON agencies.name = lower(documents.outlet_name)
ORDER BY groups.candidate_group, groups.number
