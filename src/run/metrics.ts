/** What a run tells a monitor: a text file that node_exporter of Prometheus collects. */
import { rename, writeFile } from "node:fs/promises";
import type { Report } from "../core/report.ts";

export interface RunEnd {
  readonly exitCode: number;
  /** Null where no run was made. */
  readonly report: Report | null;
  /** Milliseconds since 1970. */
  readonly finishedAt: number;
}

type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

/** The whole file, in the text format of Prometheus. */
export function metricsText({ exitCode, report, finishedAt }: RunEnd): string {
  const of = (counts: Readonly<Record<string, number>>, label: string): Sample[] =>
    Object.entries(counts).map(([key, value]) => [{ [label]: key }, value]);
  const families: (readonly [name: string, help: string, samples: readonly Sample[]])[] = [
    ["exit_code", "Exit code of the last run", [[{}, exitCode]]],
    ["finished_timestamp_seconds", "When the last run ended", [[{}, Math.round(finishedAt / 1000)]]],
  ];
  if (report !== null) {
    const { balance, datasets, timings } = report;
    families.push(
      ["records", "Records that the last run read", [[{}, balance.records]]],
      ["documents", "Articles of the last run", [[{}, balance.documents]]],
      ["rejects", "Records without an article, by code", of(balance.rejects, "code")],
      ["skipped", "Records and files that were left out, by reason", of(balance.skipped, "reason")],
      ["merged", "Records of an article that is there, by code", of(balance.merged, "code")],
      ["dropped_copies", "Copies that were left out, by kind", of(balance.dropped_copies, "kind")],
      ["reused_documents", "Articles taken over from the run before", [[{}, report.reused_documents]]],
      ["warnings", "Thresholds that were crossed", [[{}, report.warnings.length]]],
      ["rows", "Rows by dataset", datasets.map(({ name, rows }) => [{ dataset: name }, rows] as const)],
      ["input_bytes", "Bytes of the input files", [[{}, report.input_bytes]]],
      ["duration_seconds", "How long the run took", [[{}, timings.total_seconds]]],
      ["peak_memory_bytes", "Most memory that the run held", [[{}, timings.peak_rss_bytes]]],
    );
  }
  return families.map(([name, help, samples]) => family(`kliping_${name}`, help, samples)).join("");
}

function family(name: string, help: string, samples: readonly Sample[]): string {
  if (samples.length === 0) return "";
  const lines = samples.map(([labels, value]) => {
    const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
    return `${name}${pairs.length > 0 ? `{${pairs.join(",")}}` : ""} ${value}\n`;
  });
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines.join("")}`;
}

const escaped = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");

/** Writes the file at once, so that nobody reads half of it. */
export async function writeMetrics(path: string, end: RunEnd): Promise<void> {
  await writeFile(`${path}.new`, metricsText(end));
  await rename(`${path}.new`, path);
}
