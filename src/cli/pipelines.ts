import { UsageError } from "../core/errors.ts";
import type { Job } from "../run/job.ts";

/** The pipelines that can be run, by name. */
const PIPELINES: Readonly<Record<string, () => Promise<{ job: Job }>>> = {
  news: () => import("../../pipelines/news/index.ts"),
};

export const PIPELINE_NAMES = Object.keys(PIPELINES);

/** Throws UsageError for a name that is none. */
export async function loadPipeline(name: string): Promise<Job> {
  const load = PIPELINES[name];
  if (!load) throw new UsageError(`no pipeline is called ${name}; there is ${PIPELINE_NAMES.join(", ")}`);
  return (await load()).job;
}
