-- Who was stated in which office, from when to when: one row for each person, office, institution and territory. After
-- office-holders.sql; `shared_offices` has with how many others one is in an office. Runs in DuckDB, where each view
-- becomes a table on disk, and in Spark SQL.

CREATE TEMPORARY VIEW spelled_terms AS
SELECT
  *,
  -- as it is written most; of equals the shortest, then the first in the alphabet
  row_number() OVER (
    PARTITION BY person_entity_id, office, institution, area
    ORDER BY uses DESC, length(role), role, territory
  ) AS spelling
FROM (
  SELECT person_entity_id, office, institution, area, role, territory, count(*) AS uses
  FROM stated_terms
  GROUP BY person_entity_id, office, institution, area, role, territory
) AS spellings;

CREATE TEMPORARY VIEW latest_terms AS
SELECT
  *,
  row_number() OVER (
    PARTITION BY person_entity_id, office, institution, area
    ORDER BY stated_on DESC NULLS LAST, uses DESC, status
  ) AS place
FROM (
  SELECT person_entity_id, office, institution, area, status, stated_on, count(*) AS uses
  FROM stated_terms
  GROUP BY person_entity_id, office, institution, area, status, stated_on
) AS statuses;

CREATE TEMPORARY VIEW terms AS
SELECT
  stated.*,
  latest.status
FROM (
  SELECT
    person_entity_id,
    office,
    institution,
    area,
    max(organisation_entity_id) AS organisation_entity_id,
    min(stated_on) AS first_stated,
    max(stated_on) AS last_stated,
    count(DISTINCT doc_id) AS doc_count
  FROM stated_terms
  GROUP BY person_entity_id, office, institution, area
) AS stated
JOIN latest_terms AS latest
  ON latest.place = 1
  AND latest.person_entity_id = stated.person_entity_id
  AND latest.office = stated.office
  AND latest.institution = stated.institution
  AND latest.area = stated.area;

SELECT
  terms.person_entity_id,
  people.name AS person_name,
  spelled.role,
  terms.organisation_entity_id,
  bodies.name AS organisation_name,
  spelled.territory,
  CAST(terms.first_stated AS STRING) AS first_stated,
  CAST(terms.last_stated AS STRING) AS last_stated,
  terms.doc_count,
  terms.status,
  coalesce(shared.others, 0) AS overlaps
FROM terms
JOIN spelled_terms AS spelled
  ON spelled.spelling = 1
  AND spelled.person_entity_id = terms.person_entity_id
  AND spelled.office = terms.office
  AND spelled.institution = terms.institution
  AND spelled.area = terms.area
JOIN entities AS people ON people.entity_id = terms.person_entity_id
LEFT JOIN entities AS bodies ON bodies.entity_id = terms.organisation_entity_id
LEFT JOIN shared_offices AS shared
  ON shared.person_entity_id = terms.person_entity_id
  AND shared.office = terms.office
  AND shared.institution = terms.institution
  AND shared.area = terms.area
ORDER BY terms.doc_count DESC, people.name, terms.person_entity_id, terms.office, terms.institution, terms.area
