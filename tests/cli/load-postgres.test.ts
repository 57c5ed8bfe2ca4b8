import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DATASETS } from "../../pipelines/news/datasets.ts";
import { columnsOf } from "../../src/io/schema.ts";
import { readManifest } from "../../src/run/manifest.ts";
import { folderOf, kliping, rowsOf } from "./kliping.ts";
import { postgresPrograms, type Server, startPostgres } from "./postgres.ts";

const article = (n: number, name: string) =>
  JSON.stringify({
    url: `https://www.kompas.com/read/2024/03/0${n}/jembatan-desa-karangjati-${n}`,
    date: `2024-03-0${n}`,
    text: `Bupati ${name} meninjau "desa" C:\\Data\\. "Jembatan ke-${n} dibuka," kata ${name}, Senin (4/3/2024).`,
  });

type Cells = Readonly<Record<string, unknown>>;

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

const programs = postgresPrograms();

describe.skipIf(programs === null)(`PostgreSQL${programs ? "" : " (skipped: no server is installed)"}`, () => {
  let server: Server;
  let sql: postgres.Sql;
  beforeAll(async () => {
    server = startPostgres(programs as string, await freePort());
    sql = postgres(server.address, { max: 1, onnotice: () => {} });
  }, 300_000);
  afterAll(async () => {
    await sql?.end();
    server?.stop();
  }, 60_000);

  const asLoaded = async (name: string, columns: readonly string[]) => {
    const names = columns.map((column) => `'${column}', "${column}"`);
    const halves = [names.slice(0, 45), names.slice(45)].filter((half) => half.length > 0);
    const object = halves.map((half) => `jsonb_build_object(${half.join(", ")})`).join(" || ");
    const rows = await sql.unsafe(`SELECT ${object} AS row FROM "${name}"`);
    return rows.map(({ row }) => row as Cells);
  };

  /** Instants are the same in any offset. */
  const plain = (rows: readonly Cells[], name: string) => {
    const instants = columnsOf(DATASETS[name as keyof typeof DATASETS].schema).filter(
      ({ type }) => type === "datetime",
    );
    const written = rows.map((row) => {
      const cells = Object.entries(row).map(([column, cell]) => {
        const isInstant = typeof cell === "string" && instants.some((instant) => instant.name === column);
        return [column, isInstant ? new Date(cell).toISOString() : cell] as const;
      });
      return JSON.stringify(cells.sort(([a], [b]) => (a < b ? -1 : 1)));
    });
    return written.sort();
  };

  const expectTables = async (run: string) => {
    const { datasets } = await readManifest(run);
    for (const [name, { schema }] of Object.entries(DATASETS)) {
      const rows = await asLoaded(name, Object.keys(schema.shape));
      expect(rows.length, name).toBe(datasets[name]?.rows);
      expect(plain(rows, name), name).toEqual(plain(rowsOf(run, name), name));
    }
  };

  /** Which transaction wrote each row: a row that is as it was is not written again. */
  const writers = async () => JSON.stringify(await sql`SELECT doc_id, xmin::text FROM documents ORDER BY doc_id`);

  test("holds a run, the same run again, a later one, and what differs since", async () => {
    const folder = folderOf({ "in/a.jsonl": [article(1, "Rina Wati"), article(2, "Agus Salim")].join("\n") });
    const latest = join(folder, "output/latest");
    const load = async (...more: string[]) => {
      const { code, stdout, stderr } = await kliping(
        ["load", "output/latest", "--to", server.address, ...more],
        folder,
      );
      expect([code, stderr]).toEqual([0, ""]);
      return stdout;
    };
    await kliping(["run", "in", "--quiet"], folder);
    const { run_id: first } = await readManifest(latest);
    const told = await load();
    await expectTables(latest);
    const before = await writers();
    expect(await load()).toBe(told);
    expect(await writers()).toBe(before);
    await expectTables(latest);
    // one article goes, one is edited
    writeFileSync(join(folder, "in/a.jsonl"), article(2, "Agus Santoso"));
    await kliping(["run", "in", "--quiet", "--allow-shrink"], folder);
    await load("--since", `output/runs/${first}`);
    await expectTables(latest);
    await load();
    await expectTables(latest);
    // the database does not hold the run that is named
    const { run_id: second } = await readManifest(latest);
    writeFileSync(join(folder, "in/a.jsonl"), [article(3, "Rina Wati"), article(4, "Budi Hartono")].join("\n"));
    await kliping(["run", "in", "--quiet"], folder);
    await sql`DELETE FROM sentences`;
    const { code, stderr } = await kliping(
      ["load", "output/latest", "--to", server.address, "--since", `output/runs/${first}`],
      folder,
    );
    expect(second).not.toBe(first);
    expect([code, stderr.includes("load without --since")]).toEqual([2, true]);
    await load();
    await expectTables(latest);
  }, 300_000);

  test("has keys, references, types and descriptions", async () => {
    const constraints = await sql`
      SELECT contype AS kind, count(*)::int AS count FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f') GROUP BY contype`;
    const counted = Object.fromEntries(constraints.map(({ kind, count }) => [kind, count]));
    expect(counted.p).toBe(Object.values(DATASETS).filter(({ key }) => key !== null).length);
    expect(counted.f).toBeGreaterThan(10);
    const [cue] = await sql`SELECT col_description('quotes'::regclass, attnum) AS said FROM pg_attribute
      WHERE attrelid = 'quotes'::regclass AND attname = 'cue'`;
    expect(cue?.said).toBe(DATASETS.quotes.schema.shape.cue.description);
    const types = await sql`SELECT column_name AS name, data_type AS type FROM information_schema.columns
      WHERE table_name = 'documents' AND column_name IN ('authors', 'published_date', 'published_at', 'word_count')`;
    expect(Object.fromEntries(types.map(({ name, type }) => [name, type]))).toEqual({
      authors: "ARRAY",
      published_date: "date",
      published_at: "timestamp with time zone",
      word_count: "bigint",
    });
  });

  test("a server that is not there is told in a line without the password", async () => {
    const folder = folderOf({ "in/a.jsonl": article(1, "Rina Wati") });
    await kliping(["run", "in", "--quiet"], folder);
    const to = `postgres://kliping:rahasia@127.0.0.1:${await freePort()}/news`;
    const { code, stderr } = await kliping(["load", "output/latest", "--to", to], folder);
    expect(code).toBe(2);
    expect(stderr).toContain("ECONNREFUSED");
    expect(stderr).not.toContain("rahasia");
  }, 60_000);
});
