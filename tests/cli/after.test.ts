import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ARTICLES, folderOf, kliping } from "./kliping.ts";

const TELL = 'printf "%s|%s|%s" "$KLIPING_EXIT" "$KLIPING_RUN" "$KLIPING_MESSAGE" > told';
const read = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");

test("a command follows a run, by its exit code, and the monitor has a file", async () => {
  const folder = folderOf({ "in/desa.txt": ARTICLES["in/desa.txt"] });
  const hooks = ["--on-success", TELL, "--on-failure", "exit 9", "--metrics", "kliping.prom"];
  const good = await kliping(["run", "in", "--quiet", ...hooks], folder);
  expect(good).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(read(folder, "told")).toMatch(/^0\|\/.+\/output\/runs\/\w+-\w+\|$/);
  const metrics = read(folder, "kliping.prom");
  expect(metrics).toContain("# TYPE kliping_documents gauge\nkliping_documents 1\n");
  expect(metrics).toMatch(/^kliping_exit_code 0$/m);
  expect(metrics).toMatch(/^kliping_rows\{dataset="quotes"\} [1-9]/m);
  for (const line of metrics.trim().split("\n"))
    expect(line).toMatch(/^(?:# (?:HELP|TYPE) kliping_\w+ .+|kliping_\w+(?:\{\w+="[^"]*"\})? [\d.]+)$/);
  expect(existsSync(join(folder, "kliping.prom.new"))).toBe(false);

  const missing = ["--on-success", "exit 9", "--on-failure", TELL, "--metrics", "kliping.prom"];
  const bad = await kliping(["run", "nowhere", "--quiet", ...missing], folder);
  expect(bad.code).toBe(2);
  expect(read(folder, "told")).toMatch(/^2\|\|.*nowhere/);
  expect(read(folder, "kliping.prom")).toMatch(/^kliping_exit_code 2$/m);
  expect(read(folder, "kliping.prom")).not.toContain("kliping_documents");
}, 120_000);

test("a command or a file that fails is said, and a good run then ends with 1", async () => {
  const folder = folderOf({ "in/desa.txt": ARTICLES["in/desa.txt"] });
  const hook = await kliping(["run", "in", "--quiet", "--on-success", "exit 7"], folder);
  expect([hook.code, hook.stderr]).toEqual([1, "kliping: --on-success: the command ended with 7\n"]);
  expect(existsSync(join(folder, "output/latest/manifest.json"))).toBe(true);
  const file = await kliping(["run", "in", "--quiet", "--metrics", "no/such/folder.prom"], folder);
  expect([file.code, file.stderr]).toEqual([1, expect.stringMatching(/^kliping: --metrics: ENOENT/)]);
  const output = await kliping(["run", "in", "--on-success", "echo told"], folder);
  expect([output.stdout.includes("told"), output.stderr.includes("told\n")]).toEqual([false, true]);
}, 120_000);

const eventsOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

test("a catalogue is told of every run, in a file", async () => {
  const folder = folderOf({ "in/desa.txt": ARTICLES["in/desa.txt"] });
  const lineage = ["--quiet", "--open-lineage", "events.ndjson"];
  expect((await kliping(["run", "in", ...lineage], folder)).code).toBe(0);
  const [start, complete] = eventsOf(read(folder, "events.ndjson"));
  expect([start.eventType, complete.eventType]).toEqual(["START", "COMPLETE"]);
  expect(complete.run.runId).toBe(start.run.runId);
  expect(complete.run.runId).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(complete.job).toEqual({ namespace: "kliping", name: "news" });
  expect(complete.inputs).toEqual([{ namespace: "file", name: "in" }]);
  expect(Date.parse(start.eventTime)).toBeLessThan(Date.parse(complete.eventTime));
  const documents = complete.outputs.find(({ name }: { name: string }) => name === "news.documents");
  expect(documents.outputFacets.outputStatistics.rowCount).toBe(1);
  expect(documents.facets.schema.fields[0]).toEqual({ name: "doc_id", type: "text", description: expect.any(String) });
  expect(JSON.stringify(complete)).not.toContain(folder);

  expect((await kliping(["run", "nowhere", ...lineage], folder)).code).toBe(2);
  const [, , , fail] = eventsOf(read(folder, "events.ndjson"));
  expect([fail.eventType, fail.outputs]).toEqual(["FAIL", []]);
  expect(fail.run.facets.errorMessage.message).toContain("nowhere");
}, 120_000);

test("a catalogue is told over HTTP; one that refuses is said", async () => {
  const told: { eventType: string }[] = [];
  let status = 201;
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (data) => {
      body += data;
    });
    request.on("end", () => {
      told.push(JSON.parse(body));
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/lineage`;
  const folder = folderOf({ "in/desa.txt": ARTICLES["in/desa.txt"] });
  const run = () => kliping(["run", "in", "--quiet", "--open-lineage", address], folder);
  expect(await run()).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(told.map(({ eventType }) => eventType)).toEqual(["START", "COMPLETE"]);
  status = 500;
  const refused = await run();
  expect([refused.code, refused.stderr]).toEqual([1, `kliping: --open-lineage: ${address}: answered 500\n`]);
  await new Promise((done) => server.close(done));
  const gone = await run();
  expect([gone.code, gone.stderr]).toEqual([1, `kliping: --open-lineage: ${address}: ECONNREFUSED\n`]);
}, 120_000);
