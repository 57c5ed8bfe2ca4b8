import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { beforeAll, expect, test } from "vitest";
import { configure } from "../../src/cli/pipelines.ts";
import { columnsOf, type TableDefinition } from "../../src/io/schema.ts";
import { planOf, reduceLines, settleLines } from "../../src/run/engine.ts";
import { filterLines } from "../../src/run/filter.ts";
import type { Job, Row, RunSettings } from "../../src/run/job.ts";
import { loadRows } from "../../src/run/join.ts";
import { linesOf } from "../../src/run/lines.ts";
import { Warehouse } from "../../src/run/warehouse.ts";
import { folderOf, kliping } from "../cli/kliping.ts";

const BRIDGE =
  "Jembatan gantung di Desa Karangjati, Kabupaten Boyolali, dibuka kembali setelah diperbaiki selama tiga bulan. " +
  'Bupati Boyolali Rina Wati (41) menyebut tiga orang terluka. "Perbaikan ini menelan biaya Rp 2,4 miliar dari ' +
  'anggaran daerah," kata Rina Wati, Senin (4/3/2024). Warga yang selama ini memutar sejauh 7 kilometer kini dapat ' +
  "menyeberang lagi menuju pasar dan sekolah. Turut hadir Rahmat Hidayat dan Maria Simanjuntak. Kasus itu ditangani " +
  "Polres Boyolali.";
const OTHER_BRIDGE =
  "Perbaikan jembatan gantung di Desa Karangjati, Boyolali, selesai setelah tiga bulan, dan empat orang terluka. " +
  'Bupati Boyolali Rina Watti (42) meninjaunya. "Perbaikan ini menelan biaya Rp 2,4 miliar dari kas daerah ini," ' +
  "ujar Rina di jembatan itu. Rahmat Hidayat dan Maria Simanjuntak ikut menyeberangi jembatan gantung itu. " +
  "Polres Boyolali menyelidikinya.";
const MARKET =
  "Pasar ikan di Pelabuhan Tenau Kupang ramai sejak subuh karena nelayan pulang dengan tangkapan yang berlimpah. " +
  "Harga tongkol turun menjadi Rp 20.000 per kilogram, kata pedagang Yohanes Lodo.";

const record = (url: string, date: string, text: string) => ({
  url: `https://www.${url}`,
  date,
  title: text.split(" ").slice(0, 4).join(" "),
  text,
});

const RECORDS = [
  record("kompas.com/read/20240301/kabar-dari-daerah-1", "2024-03-04T10:00:00+07:00", BRIDGE),
  record("detik.com/read/20240302/kabar-dari-daerah-2", "2024-03-05T08:30:00+07:00", `${BRIDGE} (Mengutip Kompas.com)`),
  record("tempo.co/read/20240303/kabar-dari-daerah-3", "2024-03-05", OTHER_BRIDGE),
  record("detik.com/read/20240304/kabar-dari-daerah-4", "2024-03-05", MARKET),
  // a later version
  record("detik.com/read/20240304/kabar-dari-daerah-4", "2024-03-06", `${MARKET} Ia berharap cuaca tetap baik.`),
  record("detik.com/read/20240305/kabar-dari-daerah-5", "2024-03-06", MARKET),
  record("detik.com/read/20240305/kabar-dari-daerah-5", "2024-03-06", OTHER_BRIDGE), // another article of that address
  record("detik.com/read/20240306/kabar-dari-daerah-6", "2024-03-06", ""),
];
const FILE = RECORDS.map((one) => `${JSON.stringify(one)}\n`);

/** As pipelines/spark/job.py does it, with DuckDB in the place of Spark. */
class Engine {
  readonly warehouse: Warehouse;
  readonly job: Job;
  private readonly config: RunSettings;
  private readonly temporary: string;

  private constructor(warehouse: Warehouse, job: Job, config: RunSettings, temporary: string) {
    this.warehouse = warehouse;
    this.job = job;
    this.config = config;
    this.temporary = temporary;
  }

  static async open(): Promise<Engine> {
    const { job, config } = await configure("news", folderOf({}), undefined, {});
    const temporary = mkdtempSync(join(tmpdir(), "kliping-test-"));
    return new Engine(await Warehouse.open({ threads: 1, temporary }), job as Job, config, temporary);
  }

  async run(lines: readonly string[]): Promise<void> {
    const plan = await planOf(this.job, this.config);
    for (const [name, rows] of await this.settle(await this.map(lines))) await this.load(name, rows);
    if (!plan.join) throw new Error("no join");
    await loadRows(
      this.warehouse,
      plan.join.given.name,
      this.job.join?.given.table as TableDefinition,
      [],
      this.temporary,
    );
    await this.table("joined_ids", plan.join.sql);
    for (const [name, sql] of Object.entries(plan.join.datasets)) {
      await this.table(`${name}_joined`, sql);
      await this.table(name, `SELECT * FROM ${name}_joined`);
    }
    for (const { dataset, sql } of plan.reduce) {
      if (sql) await this.table(dataset, sql);
      else await this.load(dataset, await this.reduce(dataset));
      for (const { name, type } of columnsOf(this.definition(dataset).schema))
        if (type === "list") await this.warehouse.run(`UPDATE ${dataset} SET ${name} = [] WHERE ${name} IS NULL`);
    }
  }

  private async map(lines: readonly string[]): Promise<Tagged[]> {
    const envelopes = lines.map((line, at) =>
      JSON.stringify({
        source_path: "a.jsonl",
        source: "in/a.jsonl",
        number: at + 1,
        item: `item ${at}`,
        record: line,
      }),
    );
    const input = Readable.from([`${envelopes.join("\n")}\n`]);
    const out = await gathered((write) => filterLines(this.job, this.config, input, { source: "in", write }));
    return out.filter((line): line is Tagged => "row" in line);
  }

  private async settle(rows: readonly Tagged[]): Promise<Map<string, Row[]>> {
    const { dataset: name, key } = this.job.documents;
    const documents = rows.filter(({ dataset }) => dataset === name);
    const ordered = documents.sort((a, b) => String(a.row[key]).localeCompare(String(b.row[key])));
    const input = Readable.from(
      ordered.map(({ item, row }) => `${JSON.stringify({ item, row: JSON.stringify(row) })}\n`),
    );
    const out = (await gathered((write) => settleLines(this.job, input, write))) as unknown as Change[];
    const changes = new Map(out.map((change) => [change.item, change]));
    const byDataset = new Map<string, Row[]>(Object.keys(this.job.datasets).map((dataset) => [dataset, []]));
    for (const { dataset, item, row } of rows) {
      const { reject, old_id: from, new_id: to } = changes.get(item) ?? {};
      if (reject) continue;
      const text = JSON.stringify(row);
      byDataset.get(dataset)?.push(from && to ? JSON.parse(text.replaceAll(from, to)) : row);
    }
    for (const { reject } of out) if (reject) byDataset.get(this.job.rejects.dataset)?.push(JSON.parse(reject));
    return byDataset;
  }

  private definition(name: string): TableDefinition {
    return this.job.datasets[name] as TableDefinition;
  }

  private load(name: string, rows: readonly Row[]): Promise<void> {
    return loadRows(this.warehouse, name, this.definition(name), rows, this.temporary);
  }

  /** The last statement's rows become a table. */
  private async table(name: string, sql: string): Promise<void> {
    for await (const _ of this.warehouse.objects(
      sql.replace(/(?<=^|;\s*\n)(?=SELECT(?![\s\S]*;\s*\n))/, create(name)),
    )) {
    }
  }

  private async reduce(dataset: string): Promise<Row[]> {
    const input = new PassThrough();
    const output = new PassThrough();
    const ended = reduceLines(this.job, this.config, dataset, input, async (text) => void output.write(text)).then(() =>
      output.end(),
    );
    const lines = linesOf(output);
    const rows: Row[] = [];
    for await (const line of lines) {
      const said = JSON.parse(line);
      if ("row" in said) rows.push(said.row);
      else if ("end" in said) expect(said.end).toBe(rows.length);
      else if ("load" in said) {
        const loaded: Row[] = [];
        while (loaded.length < said.rows) loaded.push(JSON.parse((await lines.next()).value));
        const columns: string[] = said.columns.split(", ");
        const names = columns.map((column) => column.split(" ")[0] as string);
        const types = columns.map((column) => column.replace(/STRING$/, "VARCHAR"));
        const values = loaded.map((row) => `(${names.map((name) => literal(row[name])).join()})`);
        await this.warehouse.run(`CREATE OR REPLACE TABLE ${said.load} (${types.join()})`);
        if (values.length > 0) await this.warehouse.run(`INSERT INTO ${said.load} VALUES ${values.join()}`);
      } else {
        for await (const found of this.warehouse.objects(said.query))
          for (const row of found) input.write(`${JSON.stringify(row)}\n`);
        input.write("\n");
      }
    }
    await ended;
    return rows;
  }
}

const literal = (cell: unknown): string =>
  typeof cell === "string" ? `'${cell.replaceAll("'", "''")}'` : String(cell);

interface Tagged {
  readonly dataset: string;
  readonly item: string;
  readonly row: Row;
}

interface Change {
  readonly item: string;
  readonly reject?: string;
  readonly old_id?: string;
  readonly new_id?: string;
}

const create = (name: string) => `CREATE TEMPORARY VIEW ${name} AS `;

async function gathered(work: (write: (text: string) => Promise<void>) => Promise<unknown>): Promise<object[]> {
  let text = "";
  await work(async (more) => {
    text += more;
  });
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

let engine: Engine;
let run: string;
beforeAll(async () => {
  const folder = folderOf({ "in/a.jsonl": FILE.join("") });
  expect(await kliping(["run", "in", "--quiet"], folder)).toMatchObject({ code: 0 });
  run = join(folder, "output/latest/data");
  engine = await Engine.open();
  await engine.run(FILE);
}, 120_000);

const countOf = async (sql: string): Promise<number> => {
  for await (const [row] of engine.warehouse.objects(`SELECT count(*) AS rows FROM (${sql})`)) return Number(row?.rows);
  throw new Error("no rows");
};

test("an engine that does the plan has the rows of a run, in every dataset", async () => {
  for (const [name, table] of Object.entries(engine.job.datasets)) {
    await engine.warehouse.load("expected", table, join(run, `${name}.ndjson`));
    const cells = name === "rejects" ? "* EXCLUDE (message)" : "*"; // a run knows the file of a record
    const [theirs, ours] = [`SELECT ${cells} FROM expected`, `SELECT ${cells} FROM ${name}`];
    expect(await countOf(`${theirs} EXCEPT ALL ${ours}`), name).toBe(0);
    expect(await countOf(`${ours} EXCEPT ALL ${theirs}`), name).toBe(0);
  }
});

test("what the corpus alone shows is there to be compared", async () => {
  for (const name of [
    "duplicates",
    "quote_versions",
    "stories",
    "story_articles",
    "lineage",
    "conflicts",
    "office_terms",
  ])
    expect(await countOf(`FROM ${name}`), name).toBeGreaterThan(0);
  expect(await countOf("FROM rejects WHERE code = 'older_version'")).toBe(1);
  expect(await countOf("FROM mentions WHERE entity_id <> entity_key")).toBeGreaterThan(0);
});

test("what an engine does not do is refused", async () => {
  const { job, config } = await configure("news", folderOf({}), undefined, {});
  await expect(planOf(job as Job, { ...config, dropDuplicates: true })).rejects.toThrow(
    "dropDuplicates is for kliping",
  );
  const nothing = Readable.from([]);
  await expect(reduceLines(job as Job, config, "entities", nothing, async () => {})).rejects.toThrow(
    "not made by a program",
  );
});
