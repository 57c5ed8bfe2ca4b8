import { UsageError } from "../core/errors.ts";
import type { Job, JobSettings, RunSettings } from "../run/job.ts";
import { readManifest } from "../run/manifest.ts";
import { readAssets } from "../run/record.ts";
import { loadConfig } from "./config.ts";

interface Entry {
  settings(): Promise<{ settings: JobSettings }>;
  job(): Promise<{ job: Job }>;
}

/** The pipelines that can be run, by name. */
const PIPELINES: Readonly<Record<string, Entry>> = {
  news: {
    settings: () => import("../../pipelines/news/config.ts"),
    job: () => import("../../pipelines/news/index.ts"),
  },
};

export const PIPELINE_NAMES = Object.keys(PIPELINES);

export const DEFAULT_PIPELINE = "news";

/**
 * The pipeline that made a published run, for what needs no words of the user's. Throws UsageError where the folder is
 * no run.
 */
export const pipelineOfRun = async (run: string): Promise<Job> => loadPipeline((await readManifest(run)).pipeline);

/** A pipeline with a configuration that was checked before; `where` names what holds it. */
export async function preparedPipeline(name: string, config: unknown, where: string): Promise<Configured> {
  const { settings } = await entryOf(name).settings();
  const parsed = settings.schema.safeParse(config);
  if (!parsed.success) throw new UsageError(`${where}: its configuration is none of this version`);
  settings.prepare(parsed.data);
  return { job: await loadPipeline(name), config: parsed.data };
}

/** The same with the words that the run was configured with. */
export const preparedPipelineOfRun = async (run: string): Promise<Job> => (await configuredRun(run)).job;

/** The pipeline that made a published run, with the run's configuration. */
export async function configuredRun(run: string): Promise<Configured> {
  const { pipeline, config } = await readManifest(run);
  return preparedPipeline(pipeline, config, run);
}

/** A pipeline as it ships. Throws UsageError for a name that is none. */
export const loadPipeline = async (name: string): Promise<Job> => (await entryOf(name).job()).job;

/** What `configure` gives. */
export interface Configured {
  readonly job: Job;
  readonly config: RunSettings;
}

/**
 * A pipeline with its configuration (see `loadConfig`), in this order: the words of the configuration, the pipeline's
 * tables, the examples of the configuration. Throws UsageError for a name that is none, and naming the file where an
 * example fails.
 */
export async function configure(
  name: string,
  folder: string,
  file: string | undefined,
  flags: Readonly<Record<string, unknown>>,
): Promise<Configured> {
  const entry = entryOf(name);
  const { settings } = await entry.settings();
  const { config, blamed } = await loadConfig(settings, folder, file, flags);
  settings.prepare(config);
  const { job } = await entry.job();
  try {
    job.checkConfig?.(config, await readAssets(job));
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${blamed(error.message)}: ${error.message}`) : error;
  }
  return { job, config };
}

function entryOf(name: string): Entry {
  const entry = PIPELINES[name];
  if (!entry) throw new UsageError(`no pipeline is called ${name}; there is ${PIPELINE_NAMES.join(", ")}`);
  return entry;
}
