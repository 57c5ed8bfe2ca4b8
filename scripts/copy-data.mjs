// After tsc: copies what it leaves out (SQL, tables, weights) to where the built code looks for it, and removes what
// was built of sources that are gone, which would count for the pipeline version. `node scripts/copy-data.mjs [OUT]`.
import { chmodSync, cpSync, existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const out = process.argv[2] ?? "dist";
for (const folder of ["src", "pipelines", "training"]) {
  for (const entry of readdirSync(join(out, folder), { recursive: true, withFileTypes: true })) {
    const built = join(entry.parentPath, entry.name);
    const source = relative(out, built);
    if (entry.isFile() && !existsSync(source) && !existsSync(source.replace(/\.(?:js|d\.ts)$/, ".ts"))) rmSync(built);
  }
  const filter = (path) => statSync(path).isDirectory() || !path.endsWith(".ts");
  cpSync(folder, join(out, folder), { recursive: true, filter });
}
chmodSync(join(out, "src/cli/main.js"), 0o755);
