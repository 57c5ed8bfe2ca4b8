/**
 * `npm run bench:copies -- [--articles 20000] [--seed 1]`: generates articles with known copies (cut, led anew, quoted
 * anew, dated anew, with furniture around them) and forms filled anew, finds them, and prints precision and recall over
 * pairs, the time and the peak memory.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DATASETS } from "../pipelines/news/datasets.ts";
import { copies } from "../pipelines/news/reduce/copies.ts";
import { sketchOf } from "../src/corpus/shingles.ts";
import { contentWords } from "../src/corpus/words.ts";
import { queriesOf } from "../src/run/reduce.ts";
import { Warehouse } from "../src/run/warehouse.ts";
import { random } from "./random.ts";

const { values } = parseArgs({
  options: { articles: { type: "string", default: "20000" }, seed: { type: "string", default: "1" } },
});
const draw = random(Number(values.seed));
const between = (low: number, high: number) => low + Math.floor(draw() * (high - low + 1));

const SYLLABLES =
  "ba be bi bu da de di du ga gi ka ke ki ku la le li lu ma me mi mu na ni pa pe ra ri sa se ta ti ya".split(" ");
const VOCABULARY = Array.from({ length: 20_000 }, () =>
  Array.from({ length: between(2, 4) }, () => SYLLABLES[between(0, SYLLABLES.length - 1)]).join(""),
);
/** Words as text has them: few of them often, most of them hardly ever. */
const word = (): string => VOCABULARY[Math.floor(VOCABULARY.length * draw() ** 3)] as string;
const sentence = (): string => {
  const words = Array.from({ length: between(8, 22) }, () => (draw() < 0.04 ? String(between(1, 400)) : word()));
  return `${words.join(" ")}.`;
};
const paragraph = (): string => Array.from({ length: between(1, 3) }, sentence).join(" ");

const FURNITURE = Array.from({ length: 12 }, sentence);
const FORM = Array.from({ length: 10 }, () => `${word()} ${word()} ${word()} # ${word()} # ${word()}`);
/** The form of a table that is printed every day: the same words around other numbers. */
const filledForm = (): string => FORM.map((line) => line.replaceAll("#", () => String(between(1, 9999)))).join("\n");

const CHANGES: readonly ((text: readonly string[]) => string[])[] = [
  (text) => text.slice(0, Math.max(3, Math.ceil(text.length * (0.5 + draw() * 0.4)))), // cut
  (text) => [paragraph(), ...text.slice(1)], // led anew
  (text) => text.map((line, i) => (i === 2 ? `"${sentence()}" ${word()} ${word()}` : line)), // quoted anew
  (text) => text.map((line) => line.replace(/\d+/, () => String(between(1, 31)))), // dated anew
  (text) => text.flatMap((line, i) => (i === 1 ? [line, FURNITURE[between(0, 11)] as string] : [line])), // furniture
  (text) => [...text],
];

/** Articles, each with the number of its story; a form is a story of its own. */
function* articles(count: number): Generator<{ text: string; story: number }> {
  for (let story = 0, made = 0; made < count; story++) {
    const kind = draw();
    if (kind < 0.05) {
      made++;
      yield { text: filledForm(), story };
      continue;
    }
    const original = Array.from({ length: between(6, 14) }, paragraph);
    const copied = kind < 0.25 ? between(1, 5) : 0;
    for (let copy = 0; copy <= copied && made < count; copy++, made++) {
      const change = CHANGES[between(0, CHANGES.length - 1)] as (text: readonly string[]) => string[];
      yield { text: (copy === 0 ? original : change(original)).join("\n"), story };
    }
  }
}

const pairs = (size: number) => (size * (size - 1)) / 2;
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
const counted = <Key>(keys: Iterable<Key>) => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
const pairsOf = <Key>(keys: Iterable<Key>) => sum([...counted(keys).values()].map(pairs));

const folder = mkdtempSync(join(tmpdir(), "kliping-bench-"));
try {
  const stories = new Map<string, number>();
  const files = { documents: [] as string[], sketches: [] as string[] };
  let characters = 0;
  for (const { text, story } of articles(Number(values.articles))) {
    const docId = `d${stories.size.toString(16).padStart(15, "0")}`;
    stories.set(docId, story);
    characters += text.length;
    const day = new Date(Date.UTC(2024, 0, 1 + between(0, 364))).toISOString().slice(0, 10);
    files.documents.push(JSON.stringify({ doc_id: docId, text, published_date: day }));
    files.sketches.push(JSON.stringify({ doc_id: docId, sketch: sketchOf(contentWords(text)) }));
  }
  const warehouse = await Warehouse.open({ threads: 2, temporary: join(folder, "warehouse") });
  for (const name of ["documents", "sketches", "attributions"] as const) {
    const path = join(folder, `${name}.ndjson`);
    writeFileSync(path, name === "attributions" ? "" : files[name].join("\n"));
    await warehouse.add(name, DATASETS[name], path);
  }
  const from = performance.now();
  const found: { cluster: string; docId: string }[] = [];
  for await (const rows of copies(queriesOf(warehouse, folder)))
    for (const { cluster_id: cluster, doc_id: docId } of rows) found.push({ cluster, docId });
  const seconds = (performance.now() - from) / 1000;
  warehouse.close();
  const right = pairsOf(found.map(({ cluster, docId }) => `${cluster} ${stories.get(docId)}`));
  const precision = right / pairsOf(found.map(({ cluster }) => cluster));
  const recall = right / pairsOf(stories.values());
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${stories.size} articles, ${(characters / 1e6).toFixed(0)} MB: pairs ${percent(precision)} right, ` +
      `${percent(recall)} found; ${seconds.toFixed(1)} s, peak RSS ${peak} MB`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
