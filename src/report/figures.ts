/** The figures of a report as SQL for DuckDB: each dataset is read once, into a table of the columns that are asked. */
import type { Figure, FigureQuery, Samples } from "../core/report.ts";

/** What of a dataset a query is built with. */
export interface Countable {
  /** By name: whether the column holds free text. */
  readonly columns: Readonly<Record<string, { readonly isText: boolean }>>;
  /** Columns that are unique together; null for none. */
  readonly key: readonly string[] | null;
}

export type Countables = Readonly<Record<string, Countable>>;

const MOST = 50;
const SAMPLED_ROWS = 3;
const SAMPLED_NUMBERS = 60;
/** Characters of a text in a sample. */
const SHOWN_TEXT = 240;

/** Statements that count. */
export interface FigureStatements {
  /** Make the tables that are counted. */
  tables(queries: readonly FigureQuery[]): string[];
  /** Rows of (key, series, value, more, sample) of one figure, the last two as JSON. */
  count(query: FigureQuery): string;
}

/** `isHeld`: the datasets are tables in memory as they are. `docKey`: the column that joins them. */
export function figureStatements(datasets: Countables, docKey: string, isHeld: boolean): FigureStatements {
  const table = (name: string) => (isHeld ? name : `figures_${name} AS ${name}`);
  return {
    tables(queries) {
      if (isHeld) return [];
      const asked = Object.keys(datasets).filter((name) => queries.some(({ of }) => of.includes(name)));
      return asked.map((name) => {
        const own = queries.filter(({ of }) => of.includes(name));
        const columns = columnsAsked(name, own, datasets[name] as Countable, docKey);
        return `CREATE OR REPLACE TABLE figures_${name} AS ${columns}`;
      });
    },
    count(query) {
      const [first, ...joined] = query.of;
      const from = [table(first), ...joined.map((name) => `LEFT JOIN ${table(name)} USING (${docKey})`)].join(" ");
      return countRows(query, from, datasets[first] as Countable);
    },
  };
}

/** The columns that figures ask of a dataset; texts that are only shown are cut. */
function columnsAsked(name: string, own: readonly FigureQuery[], { columns, key }: Countable, docKey: string): string {
  const counted = new Set(own.flatMap((query) => namesIn(expressionsOf(query))));
  const shown = new Set([docKey, ...(key ?? []), ...own.flatMap(({ show }) => show)]);
  const selected = Object.entries(columns)
    .filter(([column]) => counted.has(column) || shown.has(column))
    .map(([column, { isText }]) => (isText && !counted.has(column) ? cut(column) : `"${column}"`));
  // without conditions of one dataset on columns of another
  const wheres = own.map(({ of, where }) => (of.length === 1 ? where : undefined));
  const where = wheres.includes(undefined) ? "" : ` WHERE ${wheres.map((one) => `(${one})`).join(" OR ")}`;
  return `SELECT ${selected.join(", ")} FROM ${name}${where}`;
}

const cut = (column: string): string => `left("${column}", ${SHOWN_TEXT}) AS "${column}"`;

const expressionsOf = ({ key, series, value, more, where }: FigureQuery): string =>
  [key, series, value, where, ...Object.values(more ?? {})].join(" ");

const namesIn = (expression: string): string[] => expression.match(/[a-z_][a-z0-9_]*/g) ?? [];

function countRows(query: FigureQuery, from: string, { columns, key: unique }: Countable): string {
  const { key, series, value = "count(*)", more, where, show, most = MOST } = query;
  const shown = show.map((column) =>
    columns[column]?.isText ? `'${column}': left("${column}", ${SHOWN_TEXT})` : `'${column}': "${column}"`,
  );
  const order = (unique ?? show).map((column) => `'${column}': "${column}"`);
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

/** The query of the rows behind a number, over the files of a run. */
export function rowsQuery({ of, key, series, where, matches, rows }: FigureQuery, docKey: string): string {
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
  return { figures, samples: { query: rowsQuery(query, docKey), columns: query.show, rows: samples } };
}
