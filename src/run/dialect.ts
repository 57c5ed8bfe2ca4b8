/**
 * The functions that `reduce/*.sql` uses, which is written so that DuckDB and Spark SQL read it: what one of them has
 * not, or has otherwise, is defined here for it. The only place where the two differ.
 */

/** A function of the SQL, and what it gives. */
export interface SqlFunction {
  readonly name: string;
  /** What DuckDB makes of it; without it, its own function of that name. */
  readonly duckdb?: { readonly parameters: readonly string[]; readonly body: string };
  /** The same of Spark SQL, whose parameters have types. */
  readonly spark?: { readonly parameters: readonly string[]; readonly returns: string; readonly body: string };
  /** Expressions, and their value as text: the same in both. */
  readonly examples: Readonly<Record<string, string>>;
}

const latin = (parameter: string): string => `decode(encode(${parameter}, 'UTF-8'), 'ISO-8859-1')`;

export const SQL_FUNCTIONS: readonly SqlFunction[] = [
  { name: "array_contains", examples: { "array_contains(split('a b', ' '), 'b')": "true" } },
  {
    name: "array_intersect",
    duckdb: { parameters: ["x", "y"], body: "list_intersect(x, y)" },
    examples: { "array_size(array_intersect(split('a b b', ' '), split('b b', ' ')))": "1" },
  },
  {
    name: "array_size",
    duckdb: { parameters: ["x"], body: "len(x)" },
    examples: { "array_size(split('a b', ' '))": "2" },
  },
  { name: "array_sort", examples: { "to_json(array_sort(split('b a B é', ' ')))": '["B","a","b","é"]' } },
  {
    name: "byte_distance", // edits that make one text the other, by bytes: DuckDB's levenshtein, not Spark's
    duckdb: { parameters: ["x", "y"], body: "levenshtein(x, y)" },
    spark: {
      parameters: ["x STRING", "y STRING"],
      returns: "INT",
      body: `levenshtein(${latin("x")}, ${latin("y")})`,
    },
    examples: { "byte_distance('santoso', 'santosa')": "1", "byte_distance('né', 'ne')": "2" },
  },
  { name: "coalesce", examples: { "coalesce(NULL, 'a')": "a" } },
  {
    name: "collect_list",
    duckdb: { parameters: ["x"], body: "list(x)" },
    examples: { "array_size((SELECT collect_list(x) FROM (SELECT 1 AS x) AS t))": "1" },
  },
  { name: "concat", examples: { "concat('a', ':', 'b')": "a:b" } },
  { name: "concat_ws", examples: { "concat_ws(', ', 'a', NULL, 'b')": "a, b" } },
  { name: "count", examples: { "(SELECT count(DISTINCT x) FROM (SELECT 1 AS x UNION ALL SELECT 1) AS t)": "1" } },
  {
    name: "explode",
    duckdb: { parameters: ["x"], body: "unnest(x)" },
    examples: { "(SELECT max(x) FROM (SELECT explode(split('a b', ' ')) AS x) AS t)": "b" },
  },
  { name: "greatest", examples: { "greatest(1, 2, NULL)": "2" } },
  {
    name: "in_order", // the names of what `placed` made, by their places
    duckdb: { parameters: ["x"], body: "list_transform(list_sort(x), lambda one: one.name)" },
    spark: {
      parameters: ["x ARRAY<STRUCT<place: BIGINT, name: STRING>>"],
      returns: "ARRAY<STRING>",
      body: "array_sort(x).name",
    },
    examples: {
      [`to_json((SELECT in_order(collect_list(placed(x, y))) FROM (SELECT 2 AS x, 'a' AS y UNION ALL SELECT 1, 'b')
        AS t))`]: '["b","a"]',
    },
  },
  { name: "instr", examples: { "instr('éa', 'a')": "2", "instr('a', 'b')": "0" } },
  { name: "lead", examples: { "(SELECT lead(x, 1, 7) OVER (ORDER BY x) FROM (SELECT 1 AS x) AS t)": "7" } },
  { name: "least", examples: { "least('b', 'a', NULL)": "a" } },
  { name: "length", examples: { "length('né')": "2", "length('👍')": "1" } },
  { name: "lower", examples: { "lower('ÉA')": "éa" } },
  { name: "max", examples: { "(SELECT max(x) FROM (SELECT 'a' AS x UNION ALL SELECT 'B') AS t)": "a" } },
  { name: "min", examples: { "(SELECT min(x) FROM (SELECT 'a' AS x UNION ALL SELECT 'B') AS t)": "B" } },
  {
    name: "placed",
    duckdb: { parameters: ["place", "name"], body: "{'place': place, 'name': name}" },
    spark: {
      parameters: ["place BIGINT", "name STRING"],
      returns: "STRUCT<place: BIGINT, name: STRING>",
      body: "named_struct('place', place, 'name', name)",
    },
    examples: { "placed(1, 'a').name": "a" },
  },
  {
    name: "regexp_extract_all", // where the pattern is one group
    examples: { "to_json(regexp_extract_all('abcd', '(.{2})'))": '["ab","cd"]' },
  },
  {
    name: "replace_all", // regexp_replace, which DuckDB lets replace the first match alone
    duckdb: { parameters: ["x", "pattern", "by_what"], body: "regexp_replace(x, pattern, by_what, 'g')" },
    spark: {
      parameters: ["x STRING", "pattern STRING", "by_what STRING"],
      returns: "STRING",
      body: "regexp_replace(x, pattern, by_what)",
    },
    examples: { "replace_all('a (b) c (d)', '[(][^)]*[)]', '')": "a  c " },
  },
  { name: "round", examples: { "round(5220 / 3600.0, 1)": "1.5", "round(-5220 / 3600.0, 1)": "-1.5" } },
  { name: "row_number", examples: { "(SELECT row_number() OVER (ORDER BY x) FROM (SELECT 1 AS x) AS t)": "1" } },
  {
    name: "sequence",
    duckdb: { parameters: ["x", "y"], body: "range(x, y + 1)" },
    examples: { "array_size(sequence(0, 11))": "12" },
  },
  {
    name: "sha2",
    duckdb: { parameters: ["x", "bits"], body: "sha256(x)" },
    examples: { "substr(sha2('kliping', 256), 1, 8)": "f533b960" },
  },
  {
    name: "split",
    duckdb: { parameters: ["x", "y"], body: "string_split(x, y)" },
    examples: { "to_json(split('a  b', ' '))": '["a","","b"]' },
  },
  { name: "substr", examples: { "substr('éab', 2, 1)": "a", "substr('a', 2, 9)": "" } },
  { name: "sum", examples: { "(SELECT sum(x) FROM (SELECT 1.5 AS x UNION ALL SELECT 0.8) AS t)": "2.3" } },
  {
    name: "unix_timestamp", // whole seconds
    duckdb: { parameters: ["x"], body: "CAST(floor(epoch(x)) AS BIGINT)" },
    examples: { "unix_timestamp(CAST('1970-01-02 00:00:00.9' AS TIMESTAMP))": "86400" },
  },
  { name: "upper", examples: { "upper('éa')": "ÉA" } },
];

/** Statements that make DuckDB know them. */
export const duckdbFunctions = (): string[] =>
  SQL_FUNCTIONS.flatMap(({ name, duckdb }) =>
    duckdb ? [`CREATE MACRO ${name}(${duckdb.parameters.join(", ")}) AS ${duckdb.body}`] : [],
  );

/** Statements that make a session of Spark SQL (4.0 and later) know them. */
export const sparkFunctions = (): string[] =>
  SQL_FUNCTIONS.flatMap(({ name, spark }) =>
    spark
      ? [
          `CREATE OR REPLACE TEMPORARY FUNCTION ${name}(${spark.parameters.join(", ")}) ` +
            `RETURNS ${spark.returns} RETURN ${spark.body}`,
        ]
      : [],
  );
