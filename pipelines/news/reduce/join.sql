-- Which names of different articles mean one: (entity_key, entity_id) rows, the view joined_by_corpus. The map knows one article at a time, so there a
-- single name (`Eldin`) is one person of one article; here it joins the one bearer of that name whom the corpus knows in the
-- same company of names or in the same office, and a short form of an institution joins the name that articles state for it.
-- Nothing is joined by the name alone. Runs in DuckDB, where each view becomes a table on disk, and in Spark SQL.

-- Initials (`AR`) are of one article for good.
CREATE TEMPORARY VIEW named AS
SELECT DISTINCT
  doc_id,
  type,
  entity_key,
  lower(canonical_name) AS name,
  type = 'person' AND key_basis = 'single_name' AS single
FROM mentions
WHERE type = 'organisation' OR (type = 'person' AND NOT (length(canonical_name) < 4 AND canonical_name = upper(canonical_name)));

-- The company that a name keeps: persons by their full names, and institutions.
CREATE TEMPORARY VIEW company AS
SELECT DISTINCT doc_id, entity_key, CASE type WHEN 'person' THEN 1.5 ELSE 1.0 END AS weight
FROM named
WHERE NOT single;

-- Names that many articles have tell nothing; in a small corpus 25 articles are not many.
CREATE TEMPORARY VIEW telling AS
SELECT entity_key
FROM company
GROUP BY entity_key
HAVING count(*) BETWEEN 2 AND greatest(25, (SELECT count(*) FROM documents) / 200);

CREATE TEMPORARY VIEW held AS
SELECT DISTINCT
  doc_id,
  person_entity_key AS entity_key,
  lower(concat_ws(' ', role, territory, organisation_name)) AS office
FROM roles
WHERE person_entity_key IS NOT NULL AND (territory IS NOT NULL OR organisation_name IS NOT NULL);

CREATE TEMPORARY VIEW singles AS
SELECT entity_key, name, doc_id FROM named WHERE single;

-- Persons by every word of their full name that is a single name somewhere.
CREATE TEMPORARY VIEW bearers AS
SELECT DISTINCT words.entity_key, words.name, named.doc_id
FROM (
  SELECT DISTINCT entity_key, explode(split(name, ' ')) AS name
  FROM named
  WHERE type = 'person' AND NOT single
) AS words
JOIN (SELECT DISTINCT name FROM singles) AS sought ON sought.name = words.name
JOIN named ON named.entity_key = words.entity_key;

CREATE TEMPORARY VIEW signs_of_singles AS
SELECT singles.entity_key, singles.name, concat('company ', company.entity_key) AS sign, company.weight
FROM singles
JOIN company ON company.doc_id = singles.doc_id
JOIN telling ON telling.entity_key = company.entity_key
UNION ALL
SELECT singles.entity_key, singles.name, concat('office ', held.office), 2.0
FROM singles
JOIN held ON held.entity_key = singles.entity_key;

CREATE TEMPORARY VIEW signs_of_bearers AS
SELECT bearers.entity_key, bearers.name, concat('company ', company.entity_key) AS sign
FROM bearers
JOIN company ON company.doc_id = bearers.doc_id
JOIN telling ON telling.entity_key = company.entity_key
WHERE company.entity_key <> bearers.entity_key
UNION
SELECT bearers.entity_key, bearers.name, concat('office ', held.office)
FROM bearers
JOIN held ON held.entity_key = bearers.entity_key;

CREATE TEMPORARY VIEW shared AS
SELECT singles.entity_key, bearers.entity_key AS bearer, sum(singles.weight) AS weight
FROM signs_of_singles AS singles
JOIN signs_of_bearers AS bearers ON bearers.name = singles.name AND bearers.sign = singles.sign
GROUP BY singles.entity_key, bearers.entity_key;

CREATE TEMPORARY VIEW ranked AS
SELECT
  entity_key,
  bearer,
  weight,
  row_number() OVER (PARTITION BY entity_key ORDER BY weight DESC, bearer) AS place,
  lead(weight, 1, 0.0) OVER (PARTITION BY entity_key ORDER BY weight DESC, bearer) AS next_weight
FROM shared;

CREATE TEMPORARY VIEW joined_to_bearers AS
SELECT entity_key, bearer AS entity_id
FROM ranked
WHERE place = 1 AND weight >= 2 AND weight > 1.5 * next_weight;

-- Single names without a bearer: those of one name in one company are one person, and so are those that these are one with.
CREATE TEMPORARY VIEW alone AS
SELECT singles.*
FROM singles
LEFT JOIN joined_to_bearers ON joined_to_bearers.entity_key = singles.entity_key
WHERE joined_to_bearers.entity_key IS NULL;

CREATE TEMPORARY VIEW companions AS
SELECT one.entity_key, other.entity_key AS companion
FROM signs_of_singles AS one
JOIN signs_of_singles AS other ON other.name = one.name AND other.sign = one.sign
JOIN alone AS left_alone ON left_alone.entity_key = one.entity_key
JOIN alone AS right_alone ON right_alone.entity_key = other.entity_key
WHERE other.entity_key <> one.entity_key
GROUP BY one.entity_key, other.entity_key
HAVING sum(one.weight) >= 2;

CREATE TEMPORARY VIEW round_1 AS
SELECT entity_key, least(entity_key, min(companion)) AS label
FROM companions
GROUP BY entity_key;

CREATE TEMPORARY VIEW round_2 AS
SELECT companions.entity_key, least(min(own.label), min(theirs.label)) AS label
FROM companions
JOIN round_1 AS own ON own.entity_key = companions.entity_key
JOIN round_1 AS theirs ON theirs.entity_key = companions.companion
GROUP BY companions.entity_key;

CREATE TEMPORARY VIEW round_3 AS
SELECT companions.entity_key, least(min(own.label), min(theirs.label)) AS label
FROM companions
JOIN round_2 AS own ON own.entity_key = companions.entity_key
JOIN round_2 AS theirs ON theirs.entity_key = companions.companion
GROUP BY companions.entity_key;

-- The short forms of institutions that articles explain, and those that stand unexplained elsewhere.
CREATE TEMPORARY VIEW explained AS
SELECT surface, entity_key, count(DISTINCT doc_id) AS docs
FROM mentions
WHERE type = 'organisation' AND surface <> canonical_name AND surface = upper(surface)
  AND length(surface) BETWEEN 2 AND 8 AND surface NOT LIKE '% %'
GROUP BY surface, entity_key;

CREATE TEMPORARY VIEW usual_meaning AS
SELECT surface, entity_key
FROM (
  SELECT
    surface,
    entity_key,
    docs,
    sum(docs) OVER (PARTITION BY surface) AS all_docs,
    row_number() OVER (PARTITION BY surface ORDER BY docs DESC, entity_key) AS place
  FROM explained
) AS meanings
WHERE place = 1 AND docs >= 2 AND docs >= 0.8 * all_docs;

CREATE TEMPORARY VIEW joined_short_forms AS
SELECT DISTINCT mentions.entity_key, usual_meaning.entity_key AS entity_id
FROM mentions
JOIN usual_meaning ON usual_meaning.surface = mentions.surface
WHERE mentions.type = 'organisation' AND mentions.surface = mentions.canonical_name
  AND mentions.entity_key <> usual_meaning.entity_key;

CREATE TEMPORARY VIEW joined_by_corpus AS
SELECT entity_key, entity_id FROM joined_to_bearers
UNION ALL
SELECT entity_key, label FROM round_3 WHERE label <> entity_key
UNION ALL
SELECT entity_key, entity_id FROM joined_short_forms;
