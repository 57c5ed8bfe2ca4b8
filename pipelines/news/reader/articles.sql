-- One row an article for the list of the local page: what is shown, and what it is filtered by.
WITH named AS (
  SELECT doc_id, list(DISTINCT entity_id) AS entities FROM mentions GROUP BY doc_id
),
typed AS (
  SELECT doc_id, list(DISTINCT kind ORDER BY kind) AS kinds
  FROM (
    SELECT doc_id, 'quotes: ' || type AS kind FROM quotes
    UNION ALL SELECT doc_id, 'mentions: ' || type FROM mentions
    UNION ALL SELECT doc_id, 'roles: ' || status FROM roles
    UNION ALL SELECT doc_id, 'dates: ' || timex_type FROM dates
    UNION ALL SELECT doc_id, 'amounts: ' || kind FROM amounts
    UNION ALL SELECT doc_id, 'attributions: ' || kind FROM attributions
    UNION ALL SELECT doc_id, 'contacts: ' || kind FROM contacts
  )
  GROUP BY doc_id
)
SELECT d.doc_id, d.title, coalesce(d.outlet_name, d.host) AS outlet, CAST(d.published_date AS VARCHAR) AS day,
  d.lead, d.quality_flags AS flags, coalesce(named.entities, []) AS entities, coalesce(typed.kinds, []) AS kinds
FROM documents d
LEFT JOIN named ON named.doc_id = d.doc_id
LEFT JOIN typed ON typed.doc_id = d.doc_id
