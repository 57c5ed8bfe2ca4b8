-- The headlines of the outlets that `line_words` names. After repeated-lines.sql.

SELECT line_articles.scope, documents.title
FROM documents
JOIN line_articles ON line_articles.doc_id = documents.doc_id
WHERE documents.title IS NOT NULL AND line_articles.scope IN (SELECT scope FROM line_words)
