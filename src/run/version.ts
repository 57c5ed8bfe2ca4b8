import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Job } from "./job.ts";
import { assetPath, CODE_ROOT, PACKAGE_ROOT } from "./paths.ts";

/**
 * The pipeline version: 12 hex digits of SHA-256 over the job's code, tables and weights by path and content, and the exact
 * versions of the libraries. What computes a row is in it; configuration and input are not.
 */
export async function pipelineVersion(job: Job): Promise<string> {
  const files: [name: string, path: string][] = [];
  for (const folder of job.code) {
    const entries = await readdir(join(CODE_ROOT, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile() || !/\.(js|ts|json|sql)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      files.push([path.slice(CODE_ROOT.length + 1), path]);
    }
  }
  for (const asset of Object.values(job.assets)) files.push([asset, assetPath(asset)]);
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash("sha256").update(await libraries());
  for (const [name, path] of files)
    hash.update(`${name}\0`).update(
      createHash("sha256")
        .update(await readFile(path))
        .digest(),
    );
  return hash.digest("hex").slice(0, 12);
}

/** `dependencies` of package.json, which pins each exactly. */
async function libraries(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(PACKAGE_ROOT, "package.json"), "utf8"));
  return JSON.stringify(dependencies);
}
