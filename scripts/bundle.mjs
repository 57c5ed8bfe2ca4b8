// node scripts/bundle.mjs [ROOT]: writes the modules that a process starts from anew, each with what it imports in
// few files (ROOT/chunks): Node takes a millisecond a module, and a run starts with six hundred of them, twice. What
// brings machine code, threads or files of its own stays outside, as do libraries that few runs need.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { rolldown } from "rolldown";

const ENTRIES = [
  "src/cli/main",
  "src/run/worker",
  "src/index",
  "src/configure",
  "pipelines/news/config",
  "pipelines/news/index",
];
const BUNDLED = [
  "@duckdb/node-api",
  "commander",
  "csv-stringify",
  "d3-array",
  "d3-color",
  "d3-format",
  "d3-interpolate",
  "d3-path",
  "d3-scale",
  "d3-shape",
  "d3-time",
  "d3-time-format",
  "dom-serializer",
  "domelementtype",
  "domhandler",
  "domutils",
  "entities",
  "fdir",
  "htmlparser2",
  "internmap",
  "libphonenumber-js",
  "linkify-it",
  "p-limit",
  "picomatch",
  "tinyglobby",
  "tldts",
  "tldts-core",
  "uc.micro",
  "yocto-queue",
  "zod",
];

const root = resolve(process.argv[2] ?? "dist");
const chunks = join(root, "chunks");

const isBundled = (id) => {
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
  return /^[./\0]/.test(id) || id.startsWith(root) || BUNDLED.includes(name);
};

/** A module goes on to find its neighbours from where it was built. */
const placed = {
  name: "placed",
  transform(code, id) {
    if (!id.startsWith(root) || !code.includes("import.meta.url")) return null;
    const place = `./${relative(root, id).split(sep).join("/")}`;
    return code.replaceAll("import.meta.url", `new URL(${JSON.stringify(place)}, __ROOT__).href`);
  },
  renderChunk(code, { fileName }) {
    const up = "../".repeat(fileName.split("/").length - 1) || "./";
    return code.replaceAll("__ROOT__", `new URL(${JSON.stringify(up)}, import.meta.url)`);
  },
};

rmSync(chunks, { recursive: true, force: true });
const bundle = await rolldown({
  input: Object.fromEntries(ENTRIES.map((name) => [name, join(root, `${name}.js`)])),
  external: (id) => !isBundled(id),
  platform: "node",
  plugins: [placed],
  treeshake: { moduleSideEffects: true },
});
const { output } = await bundle.write({
  dir: root,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "chunks/[name]-[hash].js",
});
await bundle.close();

/** The folders of the libraries that are in the output. */
const libraries = new Set(
  output
    .flatMap(({ moduleIds = [] }) => moduleIds)
    .map((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0])
    .filter((folder) => folder !== undefined),
);
const licences = [...libraries].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
  return `${name} ${version}, licence: ${license}${text}`;
});
mkdirSync(chunks, { recursive: true });
writeFileSync(join(chunks, "LICENSES.txt"), `${licences.join(`\n\n${"-".repeat(80)}\n\n`)}\n`);
