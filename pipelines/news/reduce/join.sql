-- Which names of different articles mean one: (entity_key, entity_id) rows, the view joined_by_corpus. The map knows
-- one article at a time, so there a single name (`Eldin`) is one person of one article; here it joins the one bearer of
-- that name whom the corpus knows in the same company of names or in the same office, and a short form of an
-- institution joins the name that articles state for it. Nothing is joined by the name alone. Runs in DuckDB, where
-- each view becomes a table on disk, and in Spark SQL.

-- What is asked for again and again: the file of mentions is read once.
CREATE TEMPORARY VIEW mentioned AS
SELECT doc_id, type, entity_key, key_basis, canonical_name, surface
FROM mentions;

-- Initials (`AR`) are of one article for good.
CREATE TEMPORARY VIEW named AS
SELECT DISTINCT
  doc_id,
  type,
  entity_key,
  lower(canonical_name) AS name,
  type = 'person' AND key_basis = 'single_name' AS single
FROM mentioned
WHERE type = 'organisation'
  OR (type = 'person' AND NOT (length(canonical_name) < 4 AND canonical_name = upper(canonical_name)));

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

-- Single names that few articles have are company too, though they weigh less: three of them are no chance.
CREATE TEMPORARY VIEW telling_singles AS
SELECT name
FROM singles
GROUP BY name
HAVING count(*) BETWEEN 2 AND greatest(25, (SELECT count(*) FROM documents) / 200);

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
SELECT singles.entity_key, singles.name, concat('single ', others.name), 0.8
FROM singles
JOIN singles AS others ON others.doc_id = singles.doc_id AND others.name <> singles.name
JOIN telling_singles ON telling_singles.name = others.name
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
SELECT bearers.entity_key, bearers.name, concat('single ', others.name)
FROM bearers
JOIN singles AS others ON others.doc_id = bearers.doc_id AND others.name <> bearers.name
JOIN telling_singles ON telling_singles.name = others.name
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

-- Single names without a bearer: those of one name in one company are one person, and so are those that these are one
-- with.
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

-- What a key is called, in how many articles; `whole`: more than a single name.
CREATE TEMPORARY VIEW keys AS
SELECT
  type,
  entity_key,
  min(lower(canonical_name)) AS name,
  count(DISTINCT doc_id) AS docs,
  max(CASE WHEN key_basis = 'single_name' THEN 0 ELSE 1 END) AS whole,
  max(CASE WHEN key_basis = 'code' THEN 1 ELSE 0 END) AS coded
FROM mentioned
GROUP BY type, entity_key;

-- The short forms that articles explain, and those that stand unexplained elsewhere: capitals, or a word that is no
-- part of the long form (`Indef`); a part of a name (`United`) is of its article.
CREATE TEMPORARY VIEW explained AS
SELECT type, lower(surface) AS short, entity_key, count(DISTINCT doc_id) AS docs
FROM mentioned
WHERE type IN ('organisation', 'product', 'law', 'event', 'work') AND surface <> canonical_name
  AND surface NOT LIKE '% %' AND key_basis <> 'single_name'
  AND (
    (surface = upper(surface) AND length(surface) BETWEEN 2 AND 8)
    OR (
      type = 'organisation' AND length(surface) BETWEEN 5 AND 12 AND canonical_name LIKE '% %'
      AND instr(lower(canonical_name), lower(surface)) = 0
    )
  )
GROUP BY type, lower(surface), entity_key;

-- What two articles say, or one of four letters and more: three stand for too much.
CREATE TEMPORARY VIEW usual_meaning AS
SELECT type, short, entity_key
FROM (
  SELECT
    type,
    short,
    entity_key,
    docs,
    sum(docs) OVER (PARTITION BY type, short) AS all_docs,
    row_number() OVER (PARTITION BY type, short ORDER BY docs DESC, entity_key) AS place
  FROM explained
) AS meanings
WHERE place = 1 AND (docs >= 2 OR length(short) > 3) AND docs >= 0.8 * all_docs;

CREATE TEMPORARY VIEW joined_short_forms AS
SELECT DISTINCT mentioned.entity_key, usual_meaning.entity_key AS other_key
FROM mentioned
JOIN usual_meaning ON usual_meaning.type = mentioned.type AND usual_meaning.short = lower(mentioned.surface)
WHERE mentioned.surface = mentioned.canonical_name AND mentioned.entity_key <> usual_meaning.entity_key
  AND mentioned.key_basis <> 'single_name';

-- Persons by a part of their name, as articles that have the whole name use it.
CREATE TEMPORARY VIEW parts_said AS
SELECT
  name,
  entity_key,
  docs,
  sum(docs) OVER (PARTITION BY name) AS all_docs,
  row_number() OVER (PARTITION BY name ORDER BY docs DESC, entity_key) AS place
FROM (
  SELECT lower(surface) AS name, entity_key, count(DISTINCT doc_id) AS docs
  FROM mentioned
  WHERE type = 'person' AND key_basis = 'in_article'
  GROUP BY lower(surface), entity_key
) AS said;

-- Two words or more that two articles tie to one person.
CREATE TEMPORARY VIEW joined_parts AS
SELECT keys.entity_key, parts_said.entity_key AS other_key
FROM parts_said
JOIN keys ON keys.name = parts_said.name AND keys.type = 'person' AND keys.whole = 1
WHERE parts_said.place = 1 AND parts_said.docs >= 2 AND parts_said.docs >= 0.8 * parts_said.all_docs
  AND parts_said.name LIKE '% %' AND keys.entity_key <> parts_said.entity_key;

-- One word that many articles tie to one person and hardly any to another, in the company of a name of his: fewer will
-- do where that is a person's (clubs have many players of one name), and fewest where few articles name that person.
CREATE TEMPORARY VIEW joined_household_names AS
SELECT DISTINCT singles.entity_key, parts_said.entity_key AS other_key
FROM parts_said
JOIN singles ON singles.name = parts_said.name
JOIN company AS here ON here.doc_id = singles.doc_id
JOIN company AS there ON there.entity_key = here.entity_key
JOIN named ON named.doc_id = there.doc_id AND named.entity_key = parts_said.entity_key
LEFT JOIN telling ON telling.entity_key = here.entity_key
WHERE parts_said.place = 1 AND parts_said.docs >= 0.9 * parts_said.all_docs
  AND here.entity_key <> parts_said.entity_key
  AND (
    parts_said.docs >= 8
    OR (here.weight > 1 AND (parts_said.docs >= 5 OR (parts_said.docs >= 3 AND telling.entity_key IS NOT NULL)))
  );

-- What is made, held or run is one thing under one name, whichever type single articles take it for; a coded place is
-- not.
CREATE TEMPORARY VIEW joined_types AS
SELECT rare.entity_key, usual.entity_key AS other_key
FROM keys AS rare
JOIN keys AS usual ON usual.name = rare.name AND usual.type <> rare.type
WHERE rare.type <> 'person' AND usual.type <> 'person' AND rare.coded = 0 AND usual.coded = 0
  AND usual.docs >= 4 AND usual.docs >= 3 * rare.docs;

-- Spellings of one full name, by the office that both hold or a name that both are beside, but never side by side.
CREATE TEMPORARY VIEW spelled AS
SELECT
  entity_key,
  name,
  substr(name, 1, instr(name, ' ') - 1) AS first_word,
  substr(name, instr(name, ' ') + 1) AS other_words
FROM keys
WHERE type = 'person' AND whole = 1 AND length(name) >= 9 AND name LIKE '% %';

CREATE TEMPORARY VIEW alike AS
SELECT one.entity_key, other.entity_key AS other_key, byte_distance(one.other_words, other.other_words) AS distance
FROM spelled AS one
JOIN spelled AS other ON other.first_word = one.first_word
WHERE one.entity_key < other.entity_key AND byte_distance(one.other_words, other.other_words) BETWEEN 1 AND 2
UNION
SELECT one.entity_key, other.entity_key, byte_distance(one.first_word, other.first_word)
FROM spelled AS one
JOIN spelled AS other ON other.other_words = one.other_words
WHERE one.entity_key < other.entity_key AND byte_distance(one.first_word, other.first_word) BETWEEN 1 AND 2;

CREATE TEMPORARY VIEW joined_spellings AS
SELECT DISTINCT alike.entity_key, alike.other_key
FROM alike
LEFT JOIN held AS one_held ON one_held.entity_key = alike.entity_key
LEFT JOIN held AS other_held ON other_held.entity_key = alike.other_key AND other_held.office = one_held.office
LEFT JOIN (
  SELECT DISTINCT alike.entity_key, alike.other_key
  FROM alike
  JOIN named AS one ON one.entity_key = alike.entity_key
  JOIN named AS other ON other.entity_key = alike.other_key
  JOIN company AS here ON here.doc_id = one.doc_id
  JOIN company AS there ON there.doc_id = other.doc_id AND there.entity_key = here.entity_key
  JOIN telling ON telling.entity_key = here.entity_key
) AS beside ON beside.entity_key = alike.entity_key AND beside.other_key = alike.other_key
LEFT JOIN (
  SELECT DISTINCT alike.entity_key, alike.other_key
  FROM alike
  JOIN named AS one ON one.entity_key = alike.entity_key
  JOIN named AS other ON other.entity_key = alike.other_key AND other.doc_id = one.doc_id
) AS together ON together.entity_key = alike.entity_key AND together.other_key = alike.other_key
WHERE together.entity_key IS NULL
  AND (other_held.office IS NOT NULL OR (beside.entity_key IS NOT NULL AND alike.distance = 1));

-- Every key goes to the best known of those that it was found to be one with, and no further than that leads: whole
-- names before single ones, then the one that most articles have.
CREATE TEMPORARY VIEW found AS
SELECT entity_key, entity_id AS other_key FROM joined_to_bearers
UNION
SELECT entity_key, label FROM round_3 WHERE label <> entity_key
UNION
SELECT entity_key, other_key FROM joined_short_forms
UNION
SELECT entity_key, other_key FROM joined_parts
UNION
SELECT entity_key, other_key FROM joined_household_names
UNION
SELECT entity_key, other_key FROM joined_types
UNION
SELECT entity_key, other_key FROM joined_spellings;

CREATE TEMPORARY VIEW known AS
SELECT entity_key, max(whole) AS whole, sum(docs) AS docs
FROM keys
GROUP BY entity_key;

CREATE TEMPORARY VIEW steps AS
SELECT entity_key, other_key
FROM (
  SELECT
    pairs.entity_key,
    pairs.other_key,
    row_number() OVER (
      PARTITION BY pairs.entity_key ORDER BY better.whole DESC, better.docs DESC, better.entity_key DESC
    ) AS place
  FROM (
    SELECT entity_key, other_key FROM found
    UNION
    SELECT other_key, entity_key FROM found
  ) AS pairs
  JOIN known AS own ON own.entity_key = pairs.entity_key
  JOIN known AS better ON better.entity_key = pairs.other_key
  WHERE better.whole > own.whole
    OR (better.whole = own.whole AND better.docs > own.docs)
    OR (better.whole = own.whole AND better.docs = own.docs AND better.entity_key > own.entity_key)
) AS ranked
WHERE place = 1;

CREATE TEMPORARY VIEW two_steps AS
SELECT steps.entity_key, coalesce(further.other_key, steps.other_key) AS other_key
FROM steps
LEFT JOIN steps AS further ON further.entity_key = steps.other_key;

CREATE TEMPORARY VIEW four_steps AS
SELECT two_steps.entity_key, coalesce(further.other_key, two_steps.other_key) AS other_key
FROM two_steps
LEFT JOIN two_steps AS further ON further.entity_key = two_steps.other_key;

CREATE TEMPORARY VIEW joined_by_corpus AS
SELECT four_steps.entity_key, coalesce(further.other_key, four_steps.other_key) AS entity_id
FROM four_steps
LEFT JOIN four_steps AS further ON further.entity_key = four_steps.other_key;
