// Copies what tsc leaves out (SQL, tables, weights) to where the built code looks for it: `node scripts/copy-data.mjs [OUT]`.
import { cpSync, statSync } from "node:fs";

const out = process.argv[2] ?? "dist";
for (const folder of ["src", "pipelines"]) {
  const filter = (path) => statSync(path).isDirectory() || !path.endsWith(".ts");
  cpSync(folder, `${out}/${folder}`, { recursive: true, filter });
}
