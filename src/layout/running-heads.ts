/** What a printed paper has above and below its pages, in a text in which form feeds part them. */
import { C } from "../language/classes.ts";
import { isWordOf } from "../language/words.ts";
import type { Line } from "./lines.ts";

const LONGEST = 120;
/** Of the first page, the lines among which its head is. */
const FIRST_LINES = 3;

/** Indices of the lines beside a form feed that stand at another page's edge too, or close with the page's number. */
export function runningHeads(text: string, lines: readonly Line[]): number[] {
  if (!text.includes("\f")) return [];
  const edges = new Set<number>();
  for (let index = 1; index < lines.length; index++) {
    const [before, line] = [lines[index - 1] as Line, lines[index] as Line];
    if (!text.slice(before.end, line.start).includes("\f")) continue;
    edges.add(index - 1);
    edges.add(index);
  }
  const folded = (index: number): string => {
    const { start, end } = lines[index] as Line;
    return end - start > LONGEST ? "" : text.slice(start, end).toLowerCase().replace(/\s+/g, " ").replace(/\d+/g, "0");
  };
  const places = new Set([...edges, ...lines.slice(0, FIRST_LINES).keys()]);
  const seen = new Map<string, number>();
  for (const index of places) seen.set(folded(index), (seen.get(folded(index)) ?? 0) + 1);
  const isRepeated = (index: number): boolean => folded(index) !== "" && (seen.get(folded(index)) ?? 0) > 1;
  return [...places].filter(
    (index) => isRepeated(index) || (edges.has(index) && endsInPage(text, lines[index] as Line)),
  );
}

/** `Warta Desa | Halaman 2` */
function endsInPage(text: string, { start, end }: Line): boolean {
  if (end - start > LONGEST) return false;
  const words = text.slice(start, end).split(/\s+/);
  const [label = "", number = ""] = words.slice(-2);
  return /^\d{1,4}$/.test(number) && isWordOf(label, 0, label.length, C.page_link);
}
