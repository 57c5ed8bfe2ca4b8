/**
 * `npm run bench:peers [-- --articles N] [--rounds N] [--input FILE.jsonl]`: what one step of the usual Python stack
 * costs beside the whole job, on the same articles in one interleaved run. The peers are installed into `.peers`;
 * `--input` names JSON Lines with `text`, else articles are generated. Needs Python 3.10 or later.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeCorpus } from "./corpus.ts";
import { type Cost, measureJob, medianOf } from "./measure.ts";

const PACKAGES = [
  "ftfy==6.3.1",
  "dateparser==1.5.0",
  "spacy==3.8.18",
  "trafilatura==1.11.0",
  "lxml_html_clean==0.4.5",
  "datatrove[processing]==0.10.1",
];
/** Steps that take long are measured on some of the articles, one in so many; their start counts once. */
const STEPS: Readonly<Record<string, { title: string; of: "texts" | "pages"; oneIn: number }>> = {
  ftfy: { title: "ftfy, fix_text", of: "texts", oneIn: 1 },
  spacy: { title: "spaCy, blank tokenizer", of: "texts", oneIn: 1 },
  datatrove: { title: "datatrove, four filters", of: "texts", oneIn: 5 },
  dateparser: { title: "dateparser, search_dates", of: "texts", oneIn: 20 },
  trafilatura: { title: "trafilatura, extract", of: "pages", oneIn: 1 },
};
const BYTES_AN_ARTICLE = 3330;

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "2000" },
    rounds: { type: "string", default: "3" },
    input: { type: "string" },
  },
});

const home = resolve(".peers");
const python = join(home, "venv/bin/python");
const folder = mkdtempSync(join(tmpdir(), "kliping-peers-"));
try {
  install();
  const articles = await readArticles();
  const inputs = { texts: write("texts.jsonl", articles), pages: write("pages.jsonl", articles.map(asPage)) };
  const rounds = Array.from({ length: Number(values.rounds) }, () => round(inputs, articles.length));
  print(rounds, articles.length);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function install(): void {
  if (existsSync(join(home, "ready"))) return;
  ran(["python3", "-m", "venv", join(home, "venv")]);
  ran([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...PACKAGES]);
  writeFileSync(join(home, "ready"), `${PACKAGES.join("\n")}\n`);
}

function ran([command = "", ...args]: readonly string[]): string {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}`);
  return stdout;
}

async function readArticles(): Promise<{ text: string }[]> {
  const wanted = Number(values.articles);
  const path = values.input ?? join(folder, "generated.jsonl");
  if (values.input === undefined) await writeCorpus(path, (wanted * BYTES_AN_ARTICLE) / 1e6, 1);
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean).slice(0, wanted);
  return lines.map((line) => ({ text: String(JSON.parse(line).text) }));
}

function write(name: string, records: readonly object[]): string {
  mkdirSync(join(folder, name.split(".")[0] as string));
  const path = join(folder, name.split(".")[0] as string, name);
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  return path;
}

/** A page as outlets make them: a menu, the article, links. */
function asPage({ text }: { text: string }): { text: string } {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const paragraphs = escaped.split(/\n+/).map((line) => `<p>${line}</p>`);
  const links = ["Nasional", "Ekonomi", "Olahraga"].map((name) => `<li><a href="/${name}">${name}</a></li>`).join("");
  const page = `<!doctype html><html lang="id"><head><title>Berita</title></head><body><nav><ul>${links}</ul></nav>
<article><h1>Berita hari ini</h1>${paragraphs.join("\n")}</article><footer><ul>${links}</ul></footer></body></html>`;
  return { text: page };
}

type Round = Readonly<Record<string, Cost>>;

function round(inputs: Readonly<Record<"texts" | "pages", string>>, articles: number): Round {
  const costs: Record<string, Cost> = {};
  costs.texts = measureJob(inputs.texts, 1, folder);
  costs.pages = measureJob(inputs.pages, 1, folder);
  for (const [step, { of, oneIn }] of Object.entries(STEPS)) {
    const some = join(folder, `some-${oneIn}-${of}.jsonl`);
    const lines = readFileSync(inputs[of], "utf8")
      .split("\n")
      .slice(0, Math.ceil(articles / oneIn));
    writeFileSync(some, `${lines.join("\n").trimEnd()}\n`);
    const cost = JSON.parse(ran([python, resolve("bench/peers.py"), step, some]));
    if (cost.failed > 0) console.error(`${step}: ${cost.failed} of ${cost.articles} articles made it give up`);
    const forAll = (start: number, end: number) => start + (end - start) * oneIn;
    costs[step] = {
      cpuSeconds: forAll(cost.startCpuSeconds, cost.cpuSeconds),
      wallSeconds: forAll(cost.startWallSeconds, cost.wallSeconds),
      peakBytes: cost.peakBytes,
    };
  }
  return costs;
}

function print(rounds: readonly Round[], articles: number): void {
  const cells = (...row: string[]) =>
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(40) : cell.padStart(14))).join(""));
  const cost = (name: string) => medianOf(rounds, (one) => one[name]?.cpuSeconds ?? 0);
  console.log(`${articles} articles, one process each, medians of ${rounds.length} interleaved rounds\n`);
  cells("", "CPU s", "wall s", "of the job");
  const line = (title: string, name: string, of: string) =>
    cells(
      title,
      cost(name).toFixed(2),
      medianOf(rounds, (one) => one[name]?.wallSeconds ?? 0).toFixed(2),
      medianOf(rounds, (one) => (one[name]?.cpuSeconds ?? 0) / (one[of]?.cpuSeconds ?? 1)).toFixed(2),
    );
  line("the whole job, texts", "texts", "texts");
  line("the whole job, pages", "pages", "pages");
  for (const [name, { title, of, oneIn }] of Object.entries(STEPS))
    line(oneIn > 1 ? `${title} (from 1/${oneIn})` : title, name, of);
}
