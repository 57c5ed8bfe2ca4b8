/** Lists and dicts that a program wrote out into a cell. */
import { parseLenient } from "../../src/io/lenient-json.ts";
import { parsePython } from "../../src/io/python-literal.ts";

/** The value of `['...', "..."]`, `[{'text': '...'}]`, as JSON or Python write it; undefined for any other cell. */
export function writtenValue(cell: string): unknown {
  const text = cell.trim();
  if (!/^(?:\[\s*[[{'"]|\{\s*['"])/.test(text) || !/[\]}]$/.test(text)) return undefined;
  return parseLenient(text) ?? parsePython(text);
}
