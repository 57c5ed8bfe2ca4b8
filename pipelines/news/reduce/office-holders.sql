-- Who was stated in which office of one institution or territory, from when to when, where two and more were.
-- `office_forms` has the short words for offices. Runs in DuckDB, where each view becomes a table on disk, and in
-- Spark SQL.

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
  -- the office without its abbreviation in brackets, case and blanks: `Wali Kota`, `Walikota`; in full: `Sekjen`
  lower(
    replace_all(
      concat(coalesce(forms.in_full, ''), substr(roles.role, length(coalesce(forms.short, '')) + 1)),
      '[(][^)]*[)]| ', ''
    )
  ) AS office,
  coalesce(roles.organisation_entity_id, lower(roles.organisation_name), '') AS institution,
  lower(coalesce(roles.territory, '')) AS area
FROM roles
JOIN documents ON documents.doc_id = roles.doc_id
LEFT JOIN office_forms AS forms
  ON forms.short = lower(substr(roles.role, 1, instr(concat(roles.role, ' '), ' ') - 1))
-- `Ketua` alone is no office that another article could speak of too
WHERE roles.person_entity_id IS NOT NULL
  AND (roles.organisation_name IS NOT NULL OR roles.territory IS NOT NULL OR instr(roles.role, ' ') > 0);

-- While each held it; who held it before is no longer in it.
CREATE TEMPORARY VIEW holders AS
SELECT
  stated_terms.office,
  stated_terms.institution,
  stated_terms.area,
  stated_terms.person_entity_id,
  people.name AS person_name,
  lower(min(stated_terms.role)) AS role,
  CAST(min(stated_terms.stated_on) AS STRING) AS first_held,
  CAST(max(stated_terms.stated_on) AS STRING) AS last_held
FROM stated_terms
JOIN entities AS people ON people.entity_id = stated_terms.person_entity_id
WHERE stated_terms.status IN ('current', 'acting')
  AND stated_terms.stated_on IS NOT NULL
  AND (stated_terms.institution <> '' OR stated_terms.area <> '')
GROUP BY
  stated_terms.office, stated_terms.institution, stated_terms.area, stated_terms.person_entity_id, people.name;

SELECT holders.*
FROM holders
JOIN (
  SELECT office, institution, area
  FROM holders
  GROUP BY office, institution, area
  HAVING count(*) > 1
) AS several
  ON several.office = holders.office
  AND several.institution = holders.institution
  AND several.area = holders.area
ORDER BY holders.office, holders.institution, holders.area, holders.first_held, holders.person_entity_id
