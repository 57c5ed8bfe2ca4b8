-- What is wrong with decisions by hand, as (is_error, remark) rows: those that contradict each other stop the run,
-- those that nothing of the run answers to are only told of. Runs in DuckDB and in Spark SQL.
SELECT is_error, remark
FROM (
  SELECT false AS is_error, concat('entities: row ', decision, ': nothing of this run is ', given) AS remark
  FROM decisions
  WHERE NOT EXISTS (
    SELECT 1 FROM chosen WHERE chosen.decision = decisions.decision AND chosen.place = decisions.place
  )
  UNION ALL
  SELECT false, concat('entities: row ', decision, ': no article of this run means the other ', given)
  FROM decisions
  WHERE action = 'part'
    AND EXISTS (SELECT 1 FROM chosen WHERE chosen.decision = decisions.decision)
    AND NOT EXISTS (SELECT 1 FROM parted WHERE parted.decision = decisions.decision)
  UNION ALL
  SELECT true, concat('entities: rows ', min(decision), ' and ', max(decision), ' both join ', entity_key)
  FROM joined_by_hand
  GROUP BY entity_key
  HAVING min(decision) < max(decision)
  UNION ALL
  SELECT true, concat('entities: rows ', min(decision), ' and ', max(decision), ' both part ', entity_key,
    ' in ', doc_id)
  FROM parted
  GROUP BY doc_id, entity_key
  HAVING min(entity_id) < max(entity_id)
  UNION ALL
  SELECT true, concat('entities: rows ', min(decision), ' and ', max(decision), ' name ', entity_id, ' differently')
  FROM names_by_hand
  GROUP BY entity_id
  HAVING min(name) < max(name)
) AS remarks
ORDER BY remark
