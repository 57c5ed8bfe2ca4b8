// npm run check:package: packs the project, puts the package into an empty folder with the libraries that it names, and
// asks whether the command runs and the types are found. Needs no network: the libraries are linked from here.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kliping-package-"));
const run = (cwd, command, ...args) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

const [{ filename, size, files }] = JSON.parse(
  run(root, "npm", "pack", "--ignore-scripts", "--json", "--pack-destination", folder),
);
const installed = join(folder, "node_modules/kliping");
mkdirSync(installed, { recursive: true });
run(folder, "tar", "-xzf", filename, "--strip-components=1", "-C", installed);
const { dependencies, bin } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
for (const name of [...Object.keys(dependencies), "@types/node"]) {
  const place = join(folder, "node_modules", name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(root, "node_modules", name), place);
}

writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
writeFileSync(
  join(folder, "article.txt"),
  'Jembatan Dibuka\n\n"Kami lega," kata Rina Wati di Ende, Senin (5/5/2025).\n',
);
const kliping = join(installed, bin.kliping);
const shown =
  run(folder, process.execPath, kliping, "run", "article.txt", "--quiet") +
  run(folder, process.execPath, kliping, "verify", "output/latest");
if (!shown.startsWith("ok: 1 articles")) throw new Error(`kliping verify: ${shown}`);

writeFileSync(
  join(folder, "use.ts"),
  `import { configure } from "kliping/configure";
import type { Quote } from "kliping";
const examples = ["[Kabankum] itu mengatakan jembatan akan dibuka."];
configure({ lexicon: [{ word: "kabankum", classes: ["office"], examples }] });
const { annotate, findDates } = await import("kliping");
const quotes: readonly Quote[] = annotate('"Kami lega," kata Rina Wati, Senin (5/5/2025).', { outlet: "detik" }).quotes;
const value: string | null | undefined = findDates("Rabu, 15 Mei 2024")[0]?.value;
// @ts-expect-error a name is no number: were the types not found, this would pass
export const wrong: number | null | undefined = quotes[0]?.speakerName;
console.log(quotes[0]?.speakerName, value);
`,
);
const options = [
  "--module",
  "nodenext",
  "--target",
  "es2023",
  "--strict",
  "--types",
  "node",
  "--skipLibCheck",
  "use.ts",
];
run(folder, process.execPath, join(root, "node_modules/typescript/bin/tsc"), ...options);
const said = run(folder, process.execPath, "use.js").trim();
if (said !== "Rina Wati 2024-05-15") throw new Error(`the library says: ${said}`);
console.log(`${filename}: ${files.length} files, ${(size / 1e6).toFixed(1)} MB; runs, and its types are found`);
rmSync(folder, { recursive: true });
