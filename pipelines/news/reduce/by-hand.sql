-- What people decided by hand (the table `decisions`), over what join.sql found (joined_by_corpus): which keys have
-- which id. Gives (doc_id, entity_key, entity_id, by_hand) rows: with a doc_id for that article alone, else for all.
-- Runs in DuckDB, where each view becomes a table on disk, and in Spark SQL.

-- Every key under what a decision may call it: its id, and its type and name.
CREATE TEMPORARY VIEW chosen AS
SELECT DISTINCT decisions.decision, decisions.place, handles.entity_key, handles.is_single
FROM (
  SELECT entity_key, lower(concat(type, ':', canonical_name)) AS handle, key_basis = 'single_name' AS is_single
  FROM mentioned
  UNION ALL
  SELECT entity_key, entity_key, key_basis = 'single_name' FROM mentioned
  UNION ALL
  SELECT person_entity_key, lower(concat('person:', person_name)), false FROM roles
  UNION ALL
  SELECT organisation_entity_key, lower(concat('organisation:', organisation_name)), false FROM roles
) AS handles
JOIN decisions ON lower(decisions.handle) = handles.handle
WHERE handles.entity_key IS NOT NULL;

-- With each goes what the corpus joined to it.
CREATE TEMPORARY VIEW claimed AS
SELECT DISTINCT decision, entity_key FROM chosen
UNION
SELECT chosen.decision, joined.entity_key
FROM chosen
JOIN joined_by_corpus AS joined ON joined.entity_id = chosen.entity_key;

CREATE TEMPORARY VIEW joined_as AS
SELECT decision, entity_key AS entity_id
FROM (
  SELECT
    chosen.decision,
    chosen.entity_key,
    row_number() OVER (
      PARTITION BY chosen.decision ORDER BY chosen.is_single, chosen.place, chosen.entity_key
    ) AS place
  FROM chosen
  JOIN decisions ON decisions.decision = chosen.decision AND decisions.place = chosen.place
  WHERE decisions.action = 'join'
) AS ranked
WHERE place = 1;

CREATE TEMPORARY VIEW joined_by_hand AS
SELECT claimed.decision, claimed.entity_key, joined_as.entity_id
FROM claimed
JOIN joined_as ON joined_as.decision = claimed.decision;

CREATE TEMPORARY VIEW joined AS
SELECT entity_key, entity_id, true AS by_hand FROM joined_by_hand
UNION ALL
SELECT corpus.entity_key, corpus.entity_id, false
FROM joined_by_corpus AS corpus
LEFT JOIN joined_by_hand ON joined_by_hand.entity_key = corpus.entity_key
WHERE joined_by_hand.entity_key IS NULL;

-- The one that a part goes to: of its name, else new.
CREATE TEMPORARY VIEW parted_as AS
SELECT
  decisions.decision,
  decisions.name,
  coalesce(
    min(coalesce(joined.entity_id, namesakes.entity_key)),
    concat('e', substr(sha2(concat('part:', decisions.handle, ':', lower(decisions.name)), 256), 1, 15))
  ) AS entity_id
FROM decisions
LEFT JOIN (
  SELECT DISTINCT type, entity_key, lower(canonical_name) AS name
  FROM mentioned
  WHERE key_basis <> 'single_name' AND lower(canonical_name) IN (SELECT lower(name) FROM decisions)
) AS namesakes
  ON namesakes.type = decisions.type AND namesakes.name = lower(decisions.name)
  AND lower(decisions.name) <> lower(decisions.given)
LEFT JOIN joined ON joined.entity_key = namesakes.entity_key
WHERE decisions.action = 'part'
GROUP BY decisions.decision, decisions.name, decisions.handle;

CREATE TEMPORARY VIEW parted AS
SELECT DISTINCT claimed.decision, named.doc_id, named.entity_key, parted_as.entity_id
FROM claimed
JOIN decisions ON decisions.decision = claimed.decision AND decisions.action = 'part'
JOIN parted_as ON parted_as.decision = claimed.decision
JOIN (
  SELECT doc_id, entity_key FROM mentioned WHERE entity_key IN (SELECT entity_key FROM claimed)
  UNION
  SELECT doc_id, person_entity_key FROM roles WHERE person_entity_key IS NOT NULL
  UNION
  SELECT doc_id, organisation_entity_key FROM roles WHERE organisation_entity_key IS NOT NULL
) AS named ON named.entity_key = claimed.entity_key
LEFT JOIN (
  SELECT DISTINCT doc_id, person_entity_key, lower(role) AS office FROM roles
  UNION
  SELECT doc_id, person_entity_key, lower(concat_ws(', ', concat_ws(' ', role, territory), organisation_name))
  FROM roles
) AS held
  ON held.doc_id = named.doc_id AND held.person_entity_key = named.entity_key AND held.office = lower(decisions.role)
LEFT JOIN (
  SELECT DISTINCT doc_id, lower(canonical_name) AS name
  FROM mentioned
  WHERE lower(canonical_name) IN (SELECT lower(company) FROM decisions)
) AS others
  ON others.doc_id = named.doc_id AND others.name = lower(decisions.company)
WHERE (array_size(decisions.doc_ids) = 0 OR array_contains(decisions.doc_ids, named.doc_id))
  AND (decisions.role IS NULL OR held.office IS NOT NULL)
  AND (decisions.company IS NULL OR others.name IS NOT NULL);

-- What entities are called by hand.
CREATE TEMPORARY VIEW names_by_hand AS
SELECT DISTINCT entity_id, name, decision
FROM (
  SELECT joined_as.entity_id, decisions.name, decisions.decision
  FROM joined_as
  JOIN decisions ON decisions.decision = joined_as.decision
  UNION ALL
  SELECT entity_id, name, decision FROM parted_as
  UNION ALL
  SELECT coalesce(joined.entity_id, chosen.entity_key), decisions.name, decisions.decision
  FROM chosen
  JOIN decisions ON decisions.decision = chosen.decision AND decisions.action = 'rename'
  LEFT JOIN joined ON joined.entity_key = chosen.entity_key
) AS named
WHERE name IS NOT NULL;

SELECT CAST(NULL AS STRING) AS doc_id, entity_key, entity_id, by_hand FROM joined
UNION ALL
SELECT doc_id, entity_key, entity_id, true FROM parted
ORDER BY doc_id, entity_key
