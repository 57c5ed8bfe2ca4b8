-- How often words (`line_words`: of an outlet's lines; empty ones only name it) stand in the text of the outlet's
-- articles. After repeated-lines.sql.

SELECT line_words.scope, line_words.word, count(*) AS times
FROM (
  SELECT text_lines.scope, explode(regexp_extract_all(lower(paragraphs.text), '([a-z]{3,})')) AS word
  FROM text_lines
  JOIN paragraphs ON paragraphs.doc_id = text_lines.doc_id AND paragraphs.block_index = text_lines.block_index
  WHERE text_lines.scope IN (SELECT scope FROM line_words WHERE word <> '')
) AS words
JOIN line_words ON line_words.scope = words.scope AND line_words.word = words.word
GROUP BY line_words.scope, line_words.word
