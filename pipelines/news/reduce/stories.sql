-- One row for each story: when it ran, in how many outlets, and whom and what its articles name most. Runs in DuckDB,
-- where each view becomes a table on disk, and in Spark SQL.

CREATE TEMPORARY VIEW told AS
SELECT
  story_articles.story_id,
  story_articles.position,
  documents.doc_id,
  documents.title,
  documents.published_date,
  coalesce(documents.outlet_name, documents.host) AS outlet
FROM story_articles
JOIN documents ON documents.doc_id = story_articles.doc_id;

CREATE TEMPORARY VIEW story_spans AS
SELECT
  story_id,
  min(published_date) AS started_on,
  max(published_date) AS ended_on,
  count(*) AS doc_count,
  count(DISTINCT outlet) AS outlet_count
FROM told
GROUP BY story_id;

CREATE TEMPORARY VIEW story_titles AS
SELECT story_id, title
FROM (
  SELECT story_id, title, row_number() OVER (PARTITION BY story_id ORDER BY position) AS place
  FROM told
  WHERE title IS NOT NULL
) AS titled
WHERE place = 1;

-- who and what at least half of the articles name, two at least; the most named first, eight of a kind at most
CREATE TEMPORARY VIEW story_names AS
SELECT story_id, type, in_order(collect_list(placed(place, name))) AS names
FROM (
  SELECT
    named.story_id,
    entities.type,
    entities.name,
    named.articles,
    row_number() OVER (
      PARTITION BY named.story_id, entities.type
      ORDER BY named.articles DESC, named.mentions DESC, entities.name, named.entity_id
    ) AS place
  FROM (
    SELECT told.story_id, mentions.entity_id, count(DISTINCT mentions.doc_id) AS articles, count(*) AS mentions
    FROM told
    JOIN mentions ON mentions.doc_id = told.doc_id
    GROUP BY told.story_id, mentions.entity_id
  ) AS named
  JOIN entities ON entities.entity_id = named.entity_id
  JOIN story_spans ON story_spans.story_id = named.story_id
  WHERE named.articles >= 2 AND named.articles * 2 >= story_spans.doc_count
) AS ranked
WHERE place <= 8
GROUP BY story_id, type;

SELECT
  story_spans.story_id,
  story_titles.title,
  story_spans.started_on,
  story_spans.ended_on,
  story_spans.doc_count,
  story_spans.outlet_count,
  people.names AS people,
  organisations.names AS organisations,
  places.names AS places
FROM story_spans
LEFT JOIN story_titles ON story_titles.story_id = story_spans.story_id
LEFT JOIN story_names AS people ON people.story_id = story_spans.story_id AND people.type = 'person'
LEFT JOIN story_names AS organisations
  ON organisations.story_id = story_spans.story_id AND organisations.type = 'organisation'
LEFT JOIN story_names AS places ON places.story_id = story_spans.story_id AND places.type = 'location'
ORDER BY story_spans.doc_count DESC, story_spans.started_on, story_spans.story_id
