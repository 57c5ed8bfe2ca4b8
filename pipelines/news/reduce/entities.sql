-- One row for each person, organisation, place, ... of the corpus, most mentioned first.
-- What people named by hand (names_by_hand of by-hand.sql) is called so. Runs in DuckDB, where each view becomes a
-- table on disk, and in Spark SQL.

CREATE TEMPORARY VIEW named AS
SELECT
  entity_id,
  type,
  canonical_name AS form,
  surface,
  doc_id,
  1 AS mentioned,
  CASE WHEN key_basis = 'single_name' THEN 0 ELSE 1 END AS whole
FROM mentions
UNION ALL -- an office may name whom no mention does
SELECT person_entity_id, 'person', person_name, person_name, doc_id, 0, 0
FROM roles WHERE person_entity_id IS NOT NULL
UNION ALL
SELECT organisation_entity_id, 'organisation', organisation_name, organisation_name, doc_id, 0, 0
FROM roles WHERE organisation_entity_id IS NOT NULL;

CREATE TEMPORARY VIEW forms AS
SELECT entity_id, type, form, max(whole) AS whole, sum(mentioned) AS uses, count(*) AS namings
FROM named
GROUP BY entity_id, type, form;

CREATE TEMPORARY VIEW names AS
SELECT ranked.entity_id, ranked.type, coalesce(by_hand.name, ranked.form) AS name
FROM (
  SELECT
    *,
    -- a whole name before a single one; the form used most, where small letters alone (`lebaran`) count half; of
    -- equals the longest, then the first in the alphabet
    row_number() OVER (
      PARTITION BY entity_id
      ORDER BY
        whole DESC, uses * CASE WHEN form = lower(form) THEN 1 ELSE 2 END DESC,
        namings DESC, length(form) DESC, form
    ) AS place
  FROM forms
) AS ranked
LEFT JOIN (SELECT entity_id, max(name) AS name FROM names_by_hand GROUP BY entity_id) AS by_hand
  ON by_hand.entity_id = ranked.entity_id
WHERE ranked.place = 1;

CREATE TEMPORARY VIEW other_forms AS
SELECT spellings.entity_id, spellings.form
FROM (
  SELECT entity_id, form FROM forms
  UNION
  SELECT entity_id, surface AS form FROM named WHERE surface <> form
) AS spellings
JOIN names ON names.entity_id = spellings.entity_id
WHERE names.name <> spellings.form;

CREATE TEMPORARY VIEW aliases AS
SELECT entity_id, array_sort(collect_list(form)) AS aliases
FROM other_forms
GROUP BY entity_id;

CREATE TEMPORARY VIEW seen_by_document AS
SELECT entity_id, doc_id, sum(mentioned) AS mentions
FROM named
GROUP BY entity_id, doc_id;

-- A day that was worked out from the text alone is no evidence of when someone was in the news.
CREATE TEMPORARY VIEW dated AS
SELECT doc_id, published_date FROM documents WHERE published_basis <> 'in_text';

CREATE TEMPORARY VIEW seen AS
SELECT
  seen_by_document.entity_id,
  sum(seen_by_document.mentions) AS mention_count,
  count(*) AS doc_count,
  min(dated.published_date) AS first_seen,
  max(dated.published_date) AS last_seen
FROM seen_by_document
LEFT JOIN dated ON dated.doc_id = seen_by_document.doc_id
GROUP BY seen_by_document.entity_id;

CREATE TEMPORARY VIEW placed AS
SELECT
  mentions.entity_id,
  places.country,
  coalesce(places.admin_code, CASE WHEN places.kind = 'country' THEN places.country END) AS external_id
FROM places
JOIN mentions ON mentions.mention_id = places.mention_id;

CREATE TEMPORARY VIEW countries AS
SELECT entity_id, country, count(*) AS uses
FROM placed
WHERE country IS NOT NULL
GROUP BY entity_id, country;

CREATE TEMPORARY VIEW located AS
SELECT entity_id, country
FROM (
  SELECT *, row_number() OVER (PARTITION BY entity_id ORDER BY uses DESC, country) AS place FROM countries
) AS ranked
WHERE place = 1;

CREATE TEMPORARY VIEW located_by_code AS
SELECT entity_id, external_id
FROM (
  SELECT *, row_number() OVER (PARTITION BY entity_id ORDER BY uses DESC, external_id) AS place
  FROM (
    SELECT entity_id, external_id, count(*) AS uses
    FROM placed
    WHERE external_id IS NOT NULL
    GROUP BY entity_id, external_id
  ) AS codes
) AS ranked
WHERE place = 1;

-- An office once, however its letters are written: as it is written most; the one stated most first.
CREATE TEMPORARY VIEW stated_offices AS
SELECT entity_id, office, count(*) AS uses
FROM (
  SELECT
    person_entity_id AS entity_id,
    concat_ws(', ', concat_ws(' ', role, territory), organisation_name) AS office
  FROM roles
  WHERE person_entity_id IS NOT NULL
) AS stated
GROUP BY entity_id, office;

CREATE TEMPORARY VIEW offices AS
SELECT entity_id, in_order(collect_list(placed(place, office))) AS offices
FROM (
  SELECT entity_id, office, row_number() OVER (PARTITION BY entity_id ORDER BY all_uses DESC, office) AS place
  FROM (
    SELECT
      *,
      row_number() OVER (PARTITION BY entity_id, lower(office) ORDER BY uses DESC, office) AS spelling,
      sum(uses) OVER (PARTITION BY entity_id, lower(office)) AS all_uses
    FROM stated_offices
  ) AS spelled
  WHERE spelling = 1
) AS ranked
GROUP BY entity_id;

-- A regency and the city that it surrounds have one name: the regency says that it is one.
CREATE TEMPORARY VIEW regencies AS
SELECT DISTINCT names.entity_id
FROM names
JOIN located_by_code ON located_by_code.entity_id = names.entity_id
JOIN names AS cities ON cities.name = names.name AND cities.type = names.type
JOIN located_by_code AS city_codes ON city_codes.entity_id = cities.entity_id
WHERE names.type = 'location'
  AND length(located_by_code.external_id) = 5 AND substr(located_by_code.external_id, 4, 1) <> '7'
  AND length(city_codes.external_id) = 5 AND substr(city_codes.external_id, 4, 1) = '7';

SELECT
  names.entity_id,
  names.type,
  CASE WHEN regencies.entity_id IS NULL THEN names.name ELSE concat('Kabupaten ', names.name) END AS name,
  aliases.aliases,
  located.country,
  located_by_code.external_id,
  seen.mention_count,
  seen.doc_count,
  seen.first_seen,
  seen.last_seen,
  offices.offices AS roles
FROM names
JOIN seen ON seen.entity_id = names.entity_id
LEFT JOIN regencies ON regencies.entity_id = names.entity_id
LEFT JOIN aliases ON aliases.entity_id = names.entity_id
LEFT JOIN located ON located.entity_id = names.entity_id
LEFT JOIN located_by_code ON located_by_code.entity_id = names.entity_id
LEFT JOIN offices ON offices.entity_id = names.entity_id
ORDER BY seen.mention_count DESC, seen.doc_count DESC, names.entity_id
