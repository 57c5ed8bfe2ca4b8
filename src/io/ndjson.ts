/** Rows to NDJSON lines, columns in the order of the schema. */
import type { z } from "zod";
import { columnsOf } from "./schema.ts";

/**
 * A serialiser for the rows of one dataset: a line each, with its line end. Throws for a cell that is undefined or no JSON
 * number: such a row is a bug, and JSON would hide it.
 */
export function ndjsonWriter(schema: z.ZodObject): (rows: readonly Readonly<Record<string, unknown>>[]) => string {
  const columns = columnsOf(schema).map(({ name }, i) => ({
    name,
    prefix: `${i === 0 ? "{" : ","}${JSON.stringify(name)}:`,
  }));
  return (rows) => {
    let lines = "";
    for (const row of rows) {
      for (const { name, prefix } of columns) lines += prefix + jsonOf(row[name], name);
      lines += "}\n";
    }
    return lines;
  };
}

function jsonOf(value: unknown, column: string): string {
  if (value === null) return "null";
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "number":
      if (Number.isFinite(value)) return Object.is(value, -0) ? "0" : String(value);
      break;
    case "boolean":
      return value ? "true" : "false";
    case "object":
      return JSON.stringify(value);
  }
  throw new TypeError(`column ${column}: ${String(value)} is not a JSON value`);
}
