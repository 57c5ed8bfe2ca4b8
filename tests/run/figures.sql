SELECT 'documents' AS figure, '' AS key, count(*) AS value FROM documents
