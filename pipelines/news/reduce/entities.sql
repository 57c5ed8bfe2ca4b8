-- One row for each person, organisation, place, ... of the corpus, most mentioned first.
-- Runs in DuckDB and in Spark SQL.
WITH named AS (
  SELECT entity_id, type, canonical_name AS form, surface, doc_id, 1 AS mentioned FROM mentions
  UNION ALL -- an office may name whom no mention does
  SELECT person_entity_id, 'person', person_name, person_name, doc_id, 0
  FROM roles WHERE person_entity_id IS NOT NULL
  UNION ALL
  SELECT organisation_entity_id, 'organisation', organisation_name, organisation_name, doc_id, 0
  FROM roles WHERE organisation_entity_id IS NOT NULL
),
forms AS (
  SELECT
    entity_id,
    type,
    form,
    -- the form used most; of equals the longest, then the first in the alphabet
    row_number() OVER (
      PARTITION BY entity_id ORDER BY sum(mentioned) DESC, count(*) DESC, length(form) DESC, form
    ) AS place
  FROM named
  GROUP BY entity_id, type, form
),
names AS (
  SELECT entity_id, type, form AS name FROM forms WHERE place = 1
),
spellings AS (
  SELECT entity_id, form FROM named
  UNION
  SELECT entity_id, surface AS form FROM named
),
aliases AS (
  SELECT spellings.entity_id, array_sort(collect_set(spellings.form)) AS aliases
  FROM spellings
  JOIN names ON names.entity_id = spellings.entity_id AND names.name <> spellings.form
  GROUP BY spellings.entity_id
),
seen AS (
  SELECT
    named.entity_id,
    sum(named.mentioned) AS mention_count,
    count(DISTINCT named.doc_id) AS doc_count,
    min(documents.published_date) AS first_seen,
    max(documents.published_date) AS last_seen
  FROM named
  JOIN documents ON documents.doc_id = named.doc_id
  GROUP BY named.entity_id
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
ORDER BY seen.mention_count DESC, seen.doc_count DESC, names.entity_id
