/** What changed from one run to the next, and what of it should worry whoever keeps the crawl. */
import type { Alarm, Balance, Change, Changes, DatasetFigures, Figure, Report, ReportLayout } from "../core/report.ts";

/** Points of a hundred that a share moves by before it is told, and before it is an alarm. */
const TOLD = 0.05;
const ALARMING = 0.1;
/** Whether a change of shares is as large as a bound: `1 - 0.9` is a little less than 0.1. */
const reaches = (change: number, bound: number): boolean => change >= bound - 1e-9;

/** Rows below which shares say little. */
const FEW_ROWS = 20;
/** Of a key that is gone: so many it had. */
const HAD = 10;
/** Bytes below which a rate says little. */
const SMALL_INPUT = 5_000_000;
/** Keys of one figure that are told. */
const MOST_KEYS = 12;
/** A figure of so many keys may have left others out. */
const KEPT_KEYS = 50;

/** What of the report of the run before is compared; it may be of an older version, so little of it is certain. */
export type Earlier = Pick<Report, "run_id" | "finished_at" | "version" | "inputs" | "input_bytes" | "balance"> &
  Pick<Report, "datasets" | "figures" | "timings">;

/**
 * Alarms are raised where both runs read the same INPUTs: others have other numbers by their nature. Null where the
 * report of the run before lacks what is compared. `leastShare`: the part of the records and documents before below
 * which there are too few.
 */
export function changesSince(
  before: Earlier,
  after: Earlier,
  layout: ReportLayout,
  leastShare: number,
): Changes | null {
  const compared = [before.finished_at, before.version, before.datasets, before.figures, before.timings];
  if (compared.includes(undefined as never)) return null;
  const isSame = JSON.stringify(before.inputs) === JSON.stringify(after.inputs);
  const balance = balanceChanges(before, after, leastShare);
  const isOfBalance = ({ name, unit }: Change) => unit === "rows" && balance.some((row) => row.name === name);
  const rows = [
    ...balance,
    ...speedChange(before, after),
    ...layout.watched.flatMap((watched) => figureChanges(before, after, watched)),
    ...after.datasets
      .flatMap((dataset) => datasetChanges(dataset, before.datasets))
      .filter((change) => !isOfBalance(change)),
  ];
  return {
    since: before.run_id,
    finished_at: before.finished_at,
    same_inputs: isSame,
    same_version: before.version === after.version,
    rows: isSame ? rows : rows.map((row) => ({ ...row, alarm: null })),
  };
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, value) => sum + value, 0);

/** With the copies that were left out: they came in all the same. */
export const documentsIn = ({ documents, dropped_copies: dropped }: Balance): number =>
  documents + total(dropped ?? {});

function balanceChanges(before: Earlier, after: Earlier, leastShare: number): Change[] {
  const numbers = ({ balance }: Earlier) => ({
    records: balance.records,
    documents: balance.documents,
    rejects: total(balance.rejects),
  });
  const [old, young] = [numbers(before), numbers(after)];
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
  const rose = share(young.rejects, young.records) - share(old.rejects, old.records);
  const fell = (from: number, to: number) => (to < leastShare * from ? "fell" : null);
  const alarms = {
    records: fell(old.records, young.records),
    documents: fell(documentsIn(before.balance), documentsIn(after.balance)),
    rejects: reaches(rose, ALARMING) ? "rose" : null,
  } as const;
  return (["records", "documents", "rejects"] as const)
    .filter((name) => old[name] !== young[name])
    .map((name) => ({
      name,
      key: null,
      unit: "count",
      before: old[name],
      after: young[name],
      alarm: alarms[name],
    }));
}

function speedChange(before: Earlier, after: Earlier): Change[] {
  const [old, young] = [before.timings.megabytes_per_second, after.timings.megabytes_per_second];
  if (Math.min(before.input_bytes, after.input_bytes) < SMALL_INPUT || young * 2 >= old) return [];
  return [{ name: "megabytes_per_second", key: null, unit: "rate", before: old, after: young, alarm: "slower" }];
}

const numberOf = (figures: readonly Figure[], key: string): number =>
  figures.find((figure) => figure.key === key)?.value ?? 0;

/** Keys that came or went, and those whose share moved. */
function figureChanges(before: Earlier, after: Earlier, { figure, alarm }: ReportLayout["watched"][number]): Change[] {
  const [old, young] = [before.figures[figure] ?? [], after.figures[figure] ?? []];
  const isKnown = (figures: readonly Figure[], key: string) =>
    figures.length < KEPT_KEYS || figures.some((one) => one.key === key);
  const keys = [...new Set([...old, ...young].map(({ key }) => key))].filter(
    (key) => isKnown(old, key) && isKnown(young, key),
  );
  const wholes = [before.balance.records, after.balance.records] as const;
  return keys
    .map((key): Change => {
      const [from, to] = [numberOf(old, key), numberOf(young, key)];
      return { name: figure, key, unit: "count", before: from, after: to, alarm: alarmOf(alarm, from, to, wholes) };
    })
    .filter(({ before: from, after: to, alarm: raised }) => raised !== null || from === 0 || to === 0)
    .sort(
      (a, b) => Math.max(b.before, b.after) - Math.max(a.before, a.after) || ((a.key ?? "") < (b.key ?? "") ? -1 : 1),
    )
    .slice(0, MOST_KEYS);
}

function alarmOf(
  alarm: "gone" | "rose",
  from: number,
  to: number,
  [old, young]: readonly [number, number],
): Alarm | null {
  if (alarm === "gone") return from >= HAD && to === 0 ? "gone" : null;
  if (Math.min(old, young) < FEW_ROWS) return null;
  return reaches(to / young - from / old, TOLD) ? "rose" : null;
}

/** Its rows, and the columns that are filled in a clearly larger or smaller part of them. */
function datasetChanges({ name, rows, columns }: DatasetFigures, earlier: readonly DatasetFigures[]): Change[] {
  const old = earlier.find((dataset) => dataset.name === name);
  if (old === undefined) return [];
  const changes: Change[] = [];
  if (old.rows !== rows) changes.push({ name, key: null, unit: "rows", before: old.rows, after: rows, alarm: null });
  if (Math.min(old.rows, rows) < FEW_ROWS) return changes;
  for (const column of columns) {
    const filled = old.columns.find((one) => one.name === column.name)?.filled;
    if (filled === undefined) continue;
    const [from, to] = [filled / old.rows, column.filled / rows];
    if (!reaches(Math.abs(to - from), TOLD)) continue;
    const alarm = reaches(from - to, ALARMING) ? "fell" : null;
    changes.push({ name: `${name}.${column.name}`, key: null, unit: "share", before: from, after: to, alarm });
  }
  return changes;
}
