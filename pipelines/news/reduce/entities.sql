-- One row for each person, organisation, place, ... of the corpus, most mentioned first.
-- Runs in DuckDB and in Spark SQL.
WITH forms AS (
  SELECT entity_id, type, canonical_name AS form, count(*) AS uses
  FROM mentions
  GROUP BY entity_id, type, canonical_name
),
names AS (
  SELECT
    entity_id,
    type,
    form AS name,
    -- the form used most; of equals the longest, then the first in the alphabet
    row_number() OVER (PARTITION BY entity_id ORDER BY uses DESC, length(form) DESC, form) AS place
  FROM forms
),
spellings AS (
  SELECT entity_id, form FROM forms
  UNION
  SELECT entity_id, surface AS form FROM mentions
),
aliases AS (
  SELECT spellings.entity_id, array_sort(collect_set(spellings.form)) AS aliases
  FROM spellings
  JOIN names ON names.entity_id = spellings.entity_id AND names.place = 1 AND names.name <> spellings.form
  GROUP BY spellings.entity_id
),
seen AS (
  SELECT
    mentions.entity_id,
    count(*) AS mention_count,
    count(DISTINCT mentions.doc_id) AS doc_count,
    min(documents.published_date) AS first_seen,
    max(documents.published_date) AS last_seen
  FROM mentions
  JOIN documents ON documents.doc_id = mentions.doc_id
  GROUP BY mentions.entity_id
),
located AS (
  SELECT
    mentions.entity_id,
    places.country,
    row_number() OVER (PARTITION BY mentions.entity_id ORDER BY count(*) DESC, places.country) AS place
  FROM places
  JOIN mentions ON mentions.mention_id = places.mention_id
  WHERE places.country IS NOT NULL
  GROUP BY mentions.entity_id, places.country
),
offices AS (
  SELECT
    person_entity_id AS entity_id,
    array_sort(collect_set(concat_ws(', ', concat_ws(' ', role, territory), organisation_name))) AS roles
  FROM roles
  WHERE person_entity_id IS NOT NULL
  GROUP BY person_entity_id
)
SELECT
  names.entity_id,
  names.type,
  names.name,
  aliases.aliases,
  located.country,
  seen.mention_count,
  seen.doc_count,
  seen.first_seen,
  seen.last_seen,
  offices.roles
FROM names
JOIN seen ON seen.entity_id = names.entity_id
LEFT JOIN aliases ON aliases.entity_id = names.entity_id
LEFT JOIN located ON located.entity_id = names.entity_id AND located.place = 1
LEFT JOIN offices ON offices.entity_id = names.entity_id
WHERE names.place = 1
ORDER BY seen.mention_count DESC, seen.doc_count DESC, names.entity_id
