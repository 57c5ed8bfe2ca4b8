SELECT word, count(*) AS uses FROM words GROUP BY word ORDER BY uses DESC, word
