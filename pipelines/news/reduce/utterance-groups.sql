-- The utterances that may be versions of one, group by group: `groups` has the number and the group of each.

SELECT
  groups.candidate_group,
  groups.number,
  utterances.quote_id,
  utterances.doc_id,
  utterances.text,
  utterances.speaker_entity_id,
  utterances.speaker_name,
  utterances.said_on
FROM groups
JOIN utterances ON utterances.number = groups.number
ORDER BY groups.candidate_group, groups.number
