/** What comes of rows checked by hand: how many are right, and what that says of the rest. */
import type { CheckedShare } from "../core/report.ts";
import type { Answer } from "./checks.ts";

export interface Checked {
  readonly all: CheckedShare;
  readonly by: readonly CheckedShare[];
  readonly groups: readonly CheckedShare[];
  /** Of each column that is judged: how many rows have it right. */
  readonly columns: readonly CheckedShare[];
  readonly skipped: number;
}

export function precisionOf(answers: Iterable<Answer>, judgedColumns: readonly string[]): Checked {
  const said = [...answers];
  const judged = said.filter(({ verdict }) => verdict === "right" || verdict === "wrong");
  const isRight = ({ verdict }: Answer) => verdict === "right";
  return {
    all: precision("all", judged, isRight),
    by: groupsOf(judged, ({ by }) => by).map(([name, group]) => precision(name, group, isRight)),
    groups: groupsOf(judged, ({ group }) => group).map(([name, group]) => precision(name, group, isRight)),
    // a row that is wrong as a whole has no column of its own
    columns: judgedColumns.map((column) => precision(column, judged, ({ columns }) => !columns.includes(column))),
    skipped: said.filter(({ verdict }) => verdict === "skipped").length,
  };
}

/** Largest first. */
function groupsOf(answers: readonly Answer[], nameOf: (answer: Answer) => string | null): [string, Answer[]][] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const name = nameOf(answer) ?? "";
    groups.set(name, [...(groups.get(name) ?? []), answer]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}

function precision(name: string, answers: readonly Answer[], isRight: (answer: Answer) => boolean): CheckedShare {
  const right = answers.filter(isRight).length;
  const judged = answers.length;
  const { low, high } = wilson(right, judged);
  return { name, right, judged, share: judged === 0 ? 0 : right / judged, low, high };
}

const Z = 1.959964;

/** Wilson's interval of a share at 95 %; all that can be where nothing was counted. */
export function wilson(right: number, all: number): { readonly low: number; readonly high: number } {
  if (all === 0) return { low: 0, high: 1 };
  const share = right / all;
  const size = 1 + Z ** 2 / all;
  const centre = (share + Z ** 2 / (2 * all)) / size;
  const half = (Z / size) * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Lines for a terminal; `names` says what rows are told apart by. */
export function printPrecision(
  dataset: string,
  { all, by, groups, columns, skipped }: Checked,
  names: { readonly by: string | null; readonly group: string },
): string {
  if (all.judged === 0) return `${dataset}: nothing judged${skipped > 0 ? `, ${skipped} skipped` : ""}\n`;
  const section = (title: string, list: readonly CheckedShare[]) =>
    list.length === 0 ? [] : [`  ${title}`, ...list.map((one) => line("    ", one))];
  return `${[
    line("", { ...all, name: dataset }),
    ...(names.by === null ? [] : section(`by ${names.by}`, by)),
    ...section(`by ${names.group}`, groups),
    ...section("columns that are right", columns),
    ...(skipped > 0 ? [`  ${skipped} skipped`] : []),
  ].join("\n")}\n`;
}

const WIDTH = 32;

function line(indent: string, { name, right, judged, share, low, high }: CheckedShare): string {
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  const counted = `${String(right).padStart(5)} of ${String(judged).padEnd(5)}`;
  const shown = `${indent}${(name === "" ? "(none)" : name).padEnd(WIDTH - indent.length)}`;
  return `${shown}${counted}${percent(share).padStart(9)}  ${percent(low)} to ${percent(high)}`;
}
