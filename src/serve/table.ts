/** A dataset as a table that is narrowed, sorted, paged and taken along as CSV. */
import { quoted } from "../io/ddl.ts";
import { columnsOf } from "../io/schema.ts";
import type { Row } from "../run/job.ts";
import { type Asked, wholeNumber } from "./articles.ts";
import type { Store } from "./store.ts";

export const TABLE_PAGE = 50;

/** How a cell is compared. */
export const COMPARED = ["has", "is", "above", "below", "filled", "empty"] as const;
export type Compared = (typeof COMPARED)[number];

export interface Condition {
  readonly column: string;
  readonly compared: Compared;
  readonly value: string;
}

export interface TableView {
  readonly conditions: readonly Condition[];
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** Parts of a query; either may be empty. */
  readonly where: string;
  readonly order: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Conditions are `c`, `o`, `v`, each as often as there are conditions; columns that are none are left out. */
export function viewOf(store: Store, dataset: string, asked: Asked): TableView {
  const columns = columnsOf(store.datasets.get(dataset)?.schema as Parameters<typeof columnsOf>[0]);
  const known = new Map(columns.map((column) => [column.name, column]));
  const [names, compared, cells] = [asked.getAll("c"), asked.getAll("o"), asked.getAll("v")];
  const conditions = names.flatMap((column, index) => {
    const how = COMPARED.find((one) => one === compared[index]) ?? "has";
    const value = cells[index] ?? "";
    const isWhole = known.has(column) && (value !== "" || how === "filled" || how === "empty");
    return isWhole ? [{ column, compared: how, value }] : [];
  });
  const values: Record<string, string> = {};
  const where = conditions.map((condition, index) => {
    const name = `v${index}`;
    const { type } = known.get(condition.column) as { type: string };
    if (condition.compared !== "filled" && condition.compared !== "empty") values[name] = condition.value;
    return sqlOf(condition, type, `$${name}`);
  });
  const sorted = known.has(asked.get("sort") ?? "") ? (asked.get("sort") as string) : null;
  const sort = sorted === null ? null : { column: sorted, descending: asked.get("down") === "1" };
  const order = sort === null ? "" : `ORDER BY ${quoted(sort.column)} ${sort.descending ? "DESC" : "ASC"} NULLS LAST`;
  return { conditions, sort, where: where.length === 0 ? "" : `WHERE ${where.join(" AND ")}`, order, values };
}

function sqlOf({ column, compared }: Condition, type: string, value: string): string {
  const name = quoted(column);
  const text = type === "list" ? `array_to_string(${name}, '; ')` : `CAST(${name} AS VARCHAR)`;
  const isNumber = type === "integer" || type === "number";
  const compare = (operator: string) =>
    isNumber ? `${name} ${operator} TRY_CAST(${value} AS DOUBLE)` : `${text} ${operator} ${value}`;
  switch (compared) {
    case "has":
      return `contains(lower(${text}), lower(${value}))`;
    case "is":
      return type === "list" ? `list_contains(${name}, ${value})` : compare("=");
    case "above":
      return compare(">=");
    case "below":
      return compare("<=");
    case "filled":
      return type === "list" ? `len(${name}) > 0` : `${name} IS NOT NULL`;
    case "empty":
      return type === "list" ? `coalesce(len(${name}), 0) = 0` : `${name} IS NULL`;
  }
}

export interface TablePage {
  readonly total: number;
  readonly page: number;
  readonly rows: readonly Row[];
}

export async function tablePage(store: Store, dataset: string, view: TableView, asked: Asked): Promise<TablePage> {
  const [counted] = await store.all(`SELECT count(*) AS found FROM ${quoted(dataset)} ${view.where}`, {
    ...view.values,
  });
  const total = Number(counted?.found ?? 0);
  const page = Math.min(Math.max(1, Math.ceil(total / TABLE_PAGE)), Math.max(1, wholeNumber(asked.get("page")) ?? 1));
  const limit = `LIMIT ${TABLE_PAGE} OFFSET ${(page - 1) * TABLE_PAGE}`;
  return { total, page, rows: await store.rows(dataset, `${view.where} ${view.order} ${limit}`, { ...view.values }) };
}
