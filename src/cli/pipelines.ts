import { UsageError } from "../core/errors.ts";
import type { Job } from "../run/job.ts";
import { readManifest } from "../run/manifest.ts";

/** The pipelines that can be run, by name. */
const PIPELINES: Readonly<Record<string, () => Promise<{ job: Job }>>> = {
  news: () => import("../../pipelines/news/index.ts"),
};

export const PIPELINE_NAMES = Object.keys(PIPELINES);

export const DEFAULT_PIPELINE = "news";

/** The pipeline that made a published run. Throws UsageError where the folder is no run. */
export const pipelineOfRun = async (run: string): Promise<Job> => loadPipeline((await readManifest(run)).pipeline);

/** Throws UsageError for a name that is none. */
export async function loadPipeline(name: string): Promise<Job> {
  const load = PIPELINES[name];
  if (!load) throw new UsageError(`no pipeline is called ${name}; there is ${PIPELINE_NAMES.join(", ")}`);
  return (await load()).job;
}
