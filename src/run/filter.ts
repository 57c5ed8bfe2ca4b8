/** `kliping worker`: documents in, rows out, a line each, for engines that drive the map themselves. */
import type { Readable } from "node:stream";
import type { RawRecord, Reject } from "../core/record.ts";
import { ID_NAMES, jsonIdReader } from "../io/ids.ts";
import { printable } from "../io/names.ts";
import { rowWriter } from "../io/row-writer.ts";
import type { Job, Row, Rows, RunSettings } from "./job.ts";
import { linesOf } from "./lines.ts";
import { isReject, loadContext, mapItems, rejectOf } from "./record.ts";
import { pipelineVersion } from "./version.ts";

/** Rises with every change of the lines that others would have to follow. */
const PROTOCOL = 1;

/** Which worker this is. */
export interface Greeting {
  readonly kliping: { readonly protocol: number; readonly pipeline: string; readonly version: string };
}

export const greetingOf = async <Context>(job: Job<RunSettings, Context>, config: RunSettings): Promise<Greeting> => ({
  kliping: { protocol: PROTOCOL, pipeline: job.name, version: await pipelineVersion(job as Job, config) },
});

export interface FilterOptions {
  /** What ids of documents without an address rest on, where a line does not say it. */
  readonly source: string;
  /** Resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>;
}

/**
 * Maps each line of the input, a record or one in an envelope, and writes its rows, each tagged with its dataset, then
 * a line that ends it. The first line says which version this is. Gives the number of documents and of rejects.
 */
export async function filterLines<Context>(
  job: Job<RunSettings, Context>,
  config: RunSettings,
  input: Readable,
  { source, write }: FilterOptions,
): Promise<{ documents: number; rejects: number }> {
  const context = await loadContext(job, config);
  const rows = new TaggedRows(job);
  const idOf = jsonIdReader(config.fields.id ?? ID_NAMES);
  const counts = { documents: 0, rejects: 0 };
  await write(`${JSON.stringify(await greetingOf(job, config))}\n`);
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (line.trim() === "") continue;
    const envelope = envelopeOf(line);
    const record = recordOf(line, envelope, { source, number, idOf });
    const outcome = mapOne(job, context, record, config.limits.maxRows);
    if (isReject(outcome)) counts.rejects++;
    else counts.documents++;
    const made = isReject(outcome) ? { [job.rejects.dataset]: [job.rejects.rowOf(outcome)] } : outcome;
    await write(`${rows.of(made, envelope?.item)}${JSON.stringify({ end: number })}\n`);
  }
  return counts;
}

function mapOne<Context>(
  job: Job<RunSettings, Context>,
  context: Context,
  record: RawRecord,
  maxRows: number,
): Rows | Reject {
  try {
    const [outcome] = mapItems(job, context, [record]) as [Rows | Reject];
    if (isReject(outcome) || Object.values(outcome).flat().length <= maxRows) return outcome;
    return rejectOf(record, "too_large", `it would give more than ${maxRows} rows`);
  } catch (error) {
    return rejectOf(record, "failed", (error as Error).message);
  }
}

/** What an engine may say beside a record: where it comes from. */
interface Envelope {
  readonly source_path: string;
  readonly source?: string;
  readonly number: number | undefined;
  readonly id?: string;
  /** Which record its rows are of: written beside each of them. */
  readonly item?: string;
  /** As JSON, or the text of it, whose bytes are then hashed. */
  readonly record: object | string;
}

function recordOf(
  line: string,
  envelope: Envelope | null,
  { source, number, idOf }: { source: string; number: number; idOf: (json: Buffer) => string | null },
): RawRecord {
  const json = envelope === null ? `${line}\n` : envelope.record; // as a file of lines has it
  const bytes = Buffer.from(typeof json === "string" ? json : JSON.stringify(json));
  return {
    sourcePath: envelope?.source_path ?? source,
    source: envelope?.source ?? envelope?.source_path ?? source,
    format: "jsonl",
    number: envelope?.number ?? number,
    id: envelope?.id ?? idOf(bytes),
    encoding: null,
    content: { bytes: new Uint8Array(bytes) },
  };
}

/** Null for a line that is a record itself. */
function envelopeOf(line: string): Envelope | null {
  if (!line.includes('"source_path"') || !line.includes('"record"')) return null;
  try {
    const value = JSON.parse(line) as Partial<Envelope> | null;
    const { source_path: path, record, number } = value ?? {};
    const isRecord = typeof record === "string" || (typeof record === "object" && record !== null);
    if (value === null || typeof path !== "string" || !isRecord) return null;
    const isNumber = Number.isSafeInteger(number) && (number as number) > 0;
    return { ...value, source_path: printable(path), record, number: isNumber ? (number as number) : undefined };
  } catch {
    return null; // which the map tells
  }
}

/** Rows as lines, each with the name of its dataset. */
class TaggedRows {
  private readonly job: Pick<Job, "datasets">;
  private readonly writers: ReadonlyMap<string, ReturnType<typeof rowWriter>>;

  constructor(job: Pick<Job, "datasets">) {
    this.job = job;
    this.writers = new Map(Object.entries(job.datasets).map(([name, dataset]) => [name, rowWriter(dataset, null)]));
  }

  of(rows: Rows, item: string | undefined): string {
    return Object.keys(this.job.datasets)
      .map((name) => this.lines(name, rows[name] ?? [], JSON.stringify({ dataset: name, item }).slice(0, -1)))
      .join("");
  }

  private lines(name: string, rows: readonly Row[], tag: string): string {
    if (rows.length === 0) return "";
    const writer = this.writers.get(name);
    writer?.append(rows);
    const lines = Buffer.from(writer?.take().ndjson ?? []).toString();
    return lines.replaceAll(/^.+$/gm, (row) => `${tag},"row":${row}}`);
  }
}
