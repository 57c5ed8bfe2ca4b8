/** The figures of a report as SQL for DuckDB, over the datasets as tables. */
import type { Figure, FigureQuery, Samples } from "../core/report.ts";

/** What of a dataset a query is built with. */
export interface Countable {
  /** By name: whether the column holds free text, which a sample has the beginning of. */
  readonly columns: Readonly<Record<string, { readonly isText: boolean }>>;
  /** Columns that are unique together; null for none. */
  readonly key: readonly string[] | null;
}

export type Countables = Readonly<Record<string, Countable>>;

/** The NDJSON of a dataset, from the run's folder. */
export type PathOf = (dataset: string) => string;

const MOST = 50;
const SAMPLED_ROWS = 3;
const SAMPLED_NUMBERS = 60;
/** Characters of a text in a sample. */
const SHOWN_TEXT = 240;

/**
 * Counts one figure: rows of (key, series, value, more, sample), the last two as JSON. `docKey`: the column that joins
 * the datasets.
 */
export function figureStatement(query: FigureQuery, datasets: Countables, docKey: string): string {
  const [first, ...joined] = query.of;
  const { columns, key: unique } = datasets[first] as Countable;
  const from = [first, ...joined.map((name) => `LEFT JOIN ${name} USING (${docKey})`)].join(" ");
  const { key, series, value = "count(*)", more, where, show, most = MOST } = query;
  const shown = show.map((column) =>
    columns[column]?.isText ? `'${column}': left("${column}", ${SHOWN_TEXT})` : `'${column}': "${column}"`,
  );
  // ids end in their number within the article: read from behind, the rows shown are of several articles
  const order = (unique ?? show).map((column) =>
    columns[column]?.isText ? `'${column}': reverse("${column}")` : `'${column}': "${column}"`,
  );
  const facts = Object.entries(more ?? {}).map(([name, aggregate]) => `'${name}': ${aggregate}`);
  const inner = [`CAST(${key} AS VARCHAR) AS figure_key`];
  if (series !== undefined) inner.push(`CAST(${series} AS VARCHAR) AS figure_series`);
  const group = series === undefined ? "figure_key" : "figure_key, figure_series";
  return `SELECT ${group}, CAST(${value} AS DOUBLE) AS figure_value,
  ${facts.length > 0 ? `to_json({${facts.join(", ")}})` : "NULL"} AS figure_more,
  to_json(min_by({${shown.join(", ")}}, {${order.join(", ")}}, ${SAMPLED_ROWS})) AS figure_sample
FROM (SELECT *, ${inner.join(", ")} FROM ${from}${where === undefined ? "" : ` WHERE ${where}`})
GROUP BY ${group} ORDER BY figure_value DESC, ${group}${Number.isFinite(most) ? ` LIMIT ${most}` : ""}`;
}

/** The query of the rows behind a number, over the files of a run: what it left out lies elsewhere. */
export const rowsQuery = (query: FigureQuery, docKey: string, pathOf: PathOf): string =>
  overPublished(query, docKey).replaceAll(/'data\/(\w+)\.ndjson'/g, (_, dataset: string) => `'${pathOf(dataset)}'`);

function overPublished({ of, key, series, where, matches, rows }: FigureQuery, docKey: string): string {
  if (rows !== undefined) return rows;
  const [first, ...joined] = of.map((name) => `'data/${name}.ndjson'`);
  const select = joined.length > 0 ? `${of[0]}.*` : "*";
  const from = joined.length > 0 ? `${first} AS ${of[0]}` : first;
  const joins = joined.map((file, index) => ` LEFT JOIN ${file} AS ${of[index + 1]} USING (${docKey})`).join("");
  const conditions = [where, matches ?? `${key} = $key`, series === undefined ? undefined : `${series} = $series`];
  return `SELECT ${select} FROM ${from}${joins} WHERE ${conditions.filter((one) => one !== undefined).join(" AND ")}`;
}

/** What `figureStatement` gave, as the report has it. */
export function readFigures(
  query: FigureQuery,
  rows: readonly Readonly<Record<string, unknown>>[],
  docKey: string,
  pathOf: PathOf,
): { figures: readonly Figure[]; samples: Samples } {
  const figures = rows.map(({ figure_key, figure_series, figure_value, figure_more }) => ({
    key: String(figure_key),
    ...(query.series !== undefined && { series: String(figure_series) }),
    value: Number(figure_value),
    ...(figure_more !== null && { more: JSON.parse(String(figure_more)) as NonNullable<Figure["more"]> }),
  }));
  const samples = rows.slice(0, SAMPLED_NUMBERS).map(({ figure_sample }) => {
    const sampled = JSON.parse(String(figure_sample)) as Readonly<Record<string, unknown>>[] | null;
    return (sampled ?? []).map((row) => query.show.map((column) => row[column] ?? null));
  });
  return { figures, samples: { query: rowsQuery(query, docKey, pathOf), columns: query.show, rows: samples } };
}
