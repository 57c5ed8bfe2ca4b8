-- Who was stated in which office, from when to when: one row for each person, office, institution and territory.
-- Runs in DuckDB, where each view becomes a table on disk, and in Spark SQL.

-- A day that was worked out from the text alone is no evidence of when an office was held.
CREATE TEMPORARY VIEW stated_terms AS
SELECT
  roles.doc_id,
  roles.person_entity_id,
  roles.role,
  roles.organisation_entity_id,
  roles.territory,
  roles.status,
  CASE WHEN documents.published_basis <> 'in_text' THEN documents.published_date END AS stated_on,
  -- the office without its abbreviation in brackets, and without case
  lower(trim(replace_all(roles.role, '[(][^)]*[)]', ''))) AS office,
  coalesce(roles.organisation_entity_id, lower(roles.organisation_name), '') AS institution,
  lower(coalesce(roles.territory, '')) AS area
FROM roles
JOIN documents ON documents.doc_id = roles.doc_id
-- `Ketua` alone is no office that another article could speak of too
WHERE roles.person_entity_id IS NOT NULL
  AND (roles.organisation_name IS NOT NULL OR roles.territory IS NOT NULL OR instr(roles.role, ' ') > 0);

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

CREATE TEMPORARY VIEW overlapping AS
SELECT one.person_entity_id, one.office, one.institution, one.area, count(*) AS others
FROM terms AS one
JOIN terms AS other
  ON other.office = one.office
  AND other.institution = one.institution
  AND other.area = one.area
  AND other.person_entity_id <> one.person_entity_id
  AND other.first_stated <= one.last_stated
  AND other.last_stated >= one.first_stated
WHERE one.status IN ('current', 'acting') AND other.status IN ('current', 'acting')
GROUP BY one.person_entity_id, one.office, one.institution, one.area;

SELECT
  terms.person_entity_id,
  people.name AS person_name,
  spelled.role,
  terms.organisation_entity_id,
  bodies.name AS organisation_name,
  spelled.territory,
  terms.first_stated,
  terms.last_stated,
  terms.doc_count,
  terms.status,
  coalesce(overlapping.others, 0) AS overlaps
FROM terms
JOIN spelled_terms AS spelled
  ON spelled.spelling = 1
  AND spelled.person_entity_id = terms.person_entity_id
  AND spelled.office = terms.office
  AND spelled.institution = terms.institution
  AND spelled.area = terms.area
JOIN entities AS people ON people.entity_id = terms.person_entity_id
LEFT JOIN entities AS bodies ON bodies.entity_id = terms.organisation_entity_id
LEFT JOIN overlapping
  ON overlapping.person_entity_id = terms.person_entity_id
  AND overlapping.office = terms.office
  AND overlapping.institution = terms.institution
  AND overlapping.area = terms.area
ORDER BY terms.doc_count DESC, people.name, terms.person_entity_id, terms.office, terms.institution, terms.area
