/**
 * What a run tells a catalogue of data: OpenLineage's START and COMPLETE or FAIL (openlineage.io/spec/2-0-2), so that
 * the tables stand there with their columns, their rows and the files that they came from. Nothing of the machine is in
 * them but the INPUTs as `report.json` has them.
 */
import { randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";
import type { Report } from "../core/report.ts";
import { columnsOf } from "../io/schema.ts";
import type { Job } from "./job.ts";

export interface Outcome {
  /** Null where the run did not come to know its job. */
  readonly job: Pick<Job, "name" | "datasets"> | null;
  /** Of the published run; null where none was published. */
  readonly folder: string | null;
  /** Null where no run was made. */
  readonly report: Report | null;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly finishedAt: number;
  /** What went wrong, in a line; empty where nothing did. */
  readonly message: string;
  readonly exitCode: number;
}

/** The release, as its URI: a name, no address that anybody asks. */
const PRODUCER = "urn:kliping";
const SCHEMA = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent";
const FACETS = {
  schema: "https://openlineage.io/spec/facets/1-1-1/SchemaDatasetFacet.json#/$defs/SchemaDatasetFacet",
  outputStatistics:
    "https://openlineage.io/spec/facets/1-0-2/OutputStatisticsOutputDatasetFacet.json" +
    "#/$defs/OutputStatisticsOutputDatasetFacet",
  errorMessage: "https://openlineage.io/spec/facets/1-0-1/ErrorMessageRunFacet.json#/$defs/ErrorMessageRunFacet",
} as const;

type FacetName = keyof typeof FACETS;
const facet = (name: FacetName, content: object) => ({
  [name]: { _producer: PRODUCER, _schemaURL: FACETS[name], ...content },
});

/** Published, if with a threshold crossed. */
const isComplete = ({ exitCode, folder }: Outcome): boolean => exitCode === 0 || folder !== null;

/** The events of a run, in order. */
export function runEvents(outcome: Outcome, runId: string = randomUUID()): readonly object[] {
  const { job, report, startedAt, finishedAt, message } = outcome;
  const complete = isComplete(outcome);
  const event = (eventType: string, time: number, facets: object, outputs: readonly object[]) => ({
    eventType,
    eventTime: new Date(time).toISOString(),
    run: { runId, facets },
    job: { namespace: "kliping", name: report?.pipeline ?? job?.name ?? "kliping" },
    inputs: (report?.inputs ?? []).map((name) => ({ namespace: "file", name })),
    outputs,
    producer: PRODUCER,
    schemaURL: SCHEMA,
  });
  const failure = complete ? {} : facet("errorMessage", { message, programmingLanguage: "TypeScript" });
  return [
    event("START", startedAt, {}, []),
    event(complete ? "COMPLETE" : "FAIL", finishedAt, failure, complete ? outputsOf(outcome) : []),
  ];
}

function outputsOf({ job, report }: Outcome): readonly object[] {
  if (report === null || job === null) return [];
  return report.datasets.flatMap(({ name, rows }) => {
    const definition = job.datasets[name];
    if (definition === undefined) return [];
    const fields = columnsOf(definition.schema).map(({ name, type, description }) => ({ name, type, description }));
    const outputFacets = facet("outputStatistics", { rowCount: rows });
    return [
      { namespace: "kliping", name: `${report.pipeline}.${name}`, facets: facet("schema", { fields }), outputFacets },
    ];
  });
}

const isAddress = (target: string): boolean => /^https?:\/\//.test(target);
/** A catalogue that does not answer is not waited for longer, in milliseconds. */
const LONGEST = 10_000;

/** Posts the events to an address one after the other, or adds them to a file of lines. Throws where either fails. */
export async function tellLineage(target: string, outcome: Outcome): Promise<void> {
  for (const event of runEvents(outcome)) {
    const body = JSON.stringify(event);
    if (!isAddress(target)) await appendFile(target, `${body}\n`);
    else await post(target, body);
  }
}

async function post(address: string, body: string): Promise<void> {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    signal: AbortSignal.timeout(LONGEST),
  }).catch((error: Error) => {
    const { cause } = error as { cause?: { code?: string } };
    throw new Error(`${address}: ${cause?.code ?? error.message}`);
  });
  if (!answer.ok) throw new Error(`${address}: answered ${answer.status}`);
}

/** `target` as it is meant in the user's folder. */
export const lineageTarget = (target: string, inFolder: (path: string) => string): string =>
  isAddress(target) ? target : inFolder(target);
