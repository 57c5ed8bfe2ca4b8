/**
 * `npm run check:supply`: what the project is made of. Checks that the SBOM of npm is one, that every library has a
 * licence that is allowed where it is used, that none runs a script when it is installed, that each is pinned by its
 * sum, and asks for known holes where the registry answers. `--licences` prints the libraries that a run needs.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** SPDX ids. Those of libraries that only build and test may ask for more. */
const ALLOWED = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "Unlicense",
  "0BSD",
  "ODbL-1.0",
];
const ALLOWED_TO_BUILD = [...ALLOWED, "MPL-2.0", "CC-BY-4.0", "CC0-1.0", "Python-2.0"];

const problems = [];

const isDevelopment = ({ properties = [] }) => properties.some(({ name }) => name === "cdx:npm:package:development");

/** The licences of a component as one SPDX expression; empty where it names none. */
const licenceOf = ({ licenses = [] }) =>
  licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? "").join(" AND ");

/** `A OR B` is allowed where one is, `A AND B` where both are. */
const isAllowed = (expression, allowed) =>
  expression
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .some((either) => either.split(" AND ").every((licence) => allowed.includes(licence.trim())));

function sbom() {
  const made = execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx"], { cwd: root, maxBuffer: 1 << 28 });
  const bill = JSON.parse(made.toString());
  if (bill.bomFormat !== "CycloneDX" || !/^1\.\d$/.test(bill.specVersion)) problems.push("npm sbom gives no CycloneDX");
  const references = new Set([bill.metadata?.component, ...(bill.components ?? [])].map((part) => part?.["bom-ref"]));
  for (const { name, version, purl } of bill.components ?? []) {
    if (!name || !version || !purl?.startsWith("pkg:npm/")) problems.push(`SBOM: ${name} has no version or purl`);
  }
  for (const { ref, dependsOn = [] } of bill.dependencies ?? []) {
    for (const one of [ref, ...dependsOn]) if (!references.has(one)) problems.push(`SBOM: ${one} is no component`);
  }
  if ((bill.components ?? []).length === 0) problems.push("SBOM: it names no component");
  return bill.components ?? [];
}

function checkLicences(components) {
  for (const component of components) {
    const licence = licenceOf(component);
    const allowed = isDevelopment(component) ? ALLOWED_TO_BUILD : ALLOWED;
    if (!isAllowed(licence, allowed))
      problems.push(`${component.name} ${component.version}: licence ${licence || "none"} is not allowed`);
  }
}

/** What is installed needs no script of its own, and is what the lock file was made with. */
function checkLock() {
  const { packages } = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
  for (const [place, { hasInstallScript, integrity, link }] of Object.entries(packages)) {
    if (place === "" || link) continue;
    if (hasInstallScript) problems.push(`${place} runs a script when it is installed`);
    if (!integrity) problems.push(`${place} is pinned by no sum`);
  }
  return Object.keys(packages).length - 1;
}

/** Known holes; a registry that cannot be asked is said, and is no failure. */
function audit() {
  const { stdout } = spawnSync("npm", ["audit", "--json"], { cwd: root, encoding: "utf8" });
  let answer = null;
  try {
    answer = JSON.parse(stdout);
  } catch {}
  const found = answer?.metadata?.vulnerabilities;
  if (!found) return "npm audit: the registry did not answer";
  if (found.high + found.critical > 0) problems.push(`npm audit: ${found.high} high, ${found.critical} critical`);
  return `npm audit: ${found.total} known`;
}

const components = sbom();
checkLicences(components);
const locked = checkLock();
const needed = components.filter((component) => !isDevelopment(component));
if (process.argv.includes("--licences")) {
  for (const component of needed) console.log(`${component.name} ${component.version}: ${licenceOf(component)}`);
}
const counts = new Map();
for (const component of needed) counts.set(licenceOf(component), (counts.get(licenceOf(component)) ?? 0) + 1);
const licences = [...counts].sort((a, b) => b[1] - a[1]).map(([licence, count]) => `${licence} ${count}`);
const said = audit();
for (const problem of problems) console.error(`check:supply: ${problem}`);
console.log(
  `${components.length} components, ${needed.length} needed to run (${licences.join(", ")}), ${locked} locked`,
);
console.log(said);
process.exitCode = problems.length === 0 ? 0 : 1;
