/**
 * The local page over a run: articles, tables, CSV, checking by hand. It answers this machine only, writes
 * answers of its own forms only, and takes nothing else from a request but parameters of queries.
 */
import { hash, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { CSV_DIALECTS, csvWriter } from "../io/csv.ts";
import { quoted } from "../io/ddl.ts";
import type { TableDefinition } from "../io/schema.ts";
import type { RuleTable } from "../language/rules.ts";
import type { Row, Rows } from "../run/job.ts";
import { withBeside } from "../run/one.ts";
import { type Articles, wholeNumber } from "./articles.ts";
import { checkPage, checksPage, pathOf, type Sample } from "./check-pages.ts";
import type { Checks } from "./checks.ts";
import { articlePage, listPage, messagePage, type Site, tablePageOf, tablesPage } from "./pages.ts";
import type { Store } from "./store.ts";
import { tablePage, viewOf } from "./table.ts";

/** What is served. */
export interface Served {
  readonly site: Site;
  readonly checks: Checks;
  /** What a form of ours has, and no page of the web can know. */
  readonly token: string;
  readonly store: Store;
  readonly articles: Articles;
  readonly rules: readonly RuleTable[];
}

/** Names by which this machine calls itself: any other in a Host header is a page of the web that reaches for us. */
export const LOOPBACK = ["127.0.0.1", "localhost", "::1"] as const;

/** What an answer is; a body that is not text is written piece by piece. */
interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | AsyncIterable<string>;
  readonly headers?: Readonly<Record<string, string>>;
}

const HEADERS = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Content-Security-Policy": "frame-ancestors 'none'",
} as const;

/** Starts to listen; `port` 0 is any that is free. Throws where it is taken. */
export async function serve(served: Served, host: string, port: number): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    void answer(served, request, own)
      .catch((error: unknown) => failed(served, error))
      .then((given) => send(response, given, request.method === "HEAD"));
  });
  server.requestTimeout = 10_000;
  await new Promise<void>((listening, failing) => {
    server.once("error", failing);
    server.listen(port, host, listening);
  });
  const { port: own } = server.address() as AddressInfo;
  return { server, address: `http://${host.includes(":") ? `[${host}]` : host}:${own}/` };
}

const plain = (status: number, text: string): Answer => ({
  status,
  type: "text/plain; charset=utf-8",
  body: `${text}\n`,
});

const page = (status: number, body: string): Answer => ({ status, type: "text/html; charset=utf-8", body });

function failed({ site }: Served, error: unknown): Answer {
  process.stderr.write(`kliping: ${error instanceof Error ? error.message : error}\n`);
  return page(500, messagePage(site, { id: "Ada kesalahan pada kliping", en: "Something went wrong in kliping" }));
}

async function answer(served: Served, request: IncomingMessage, port: number): Promise<Answer> {
  if (!isOwnHost(request.headers.host, port)) {
    return plain(403, "This page answers the machine that it runs on.");
  }
  const url = addressOf(request);
  if (request.method === "POST" && url?.pathname.startsWith("/check/")) return posted(served, request, url, port);
  if (request.method !== "GET" && request.method !== "HEAD") {
    return { ...plain(405, "GET only."), headers: { Allow: "GET, HEAD" } };
  }
  const found = url && (await pageAt(served, url));
  return found ?? page(404, messagePage(served.site, { id: "Tidak ada di sini", en: "Not here" }));
}

/** A host that is us: a name that leads here from elsewhere (DNS rebinding) is none. */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return LOOPBACK.some((name) => host?.toLowerCase() === `${name.includes(":") ? `[${name}]` : name}:${port}`);
}

function addressOf({ url }: IncomingMessage): URL | null {
  // an address of another host, as a proxy is asked, is not ours
  return url?.startsWith("/") && URL.canParse(`http://localhost${url}`) ? new URL(`http://localhost${url}`) : null;
}

async function pageAt(served: Served, { pathname, searchParams: asked }: URL): Promise<Answer | null> {
  const { site, store, articles } = served;
  const [, room = "", name = "", ...more] = pathname.split("/");
  if (more.length > 0) return null;
  if (room === "" && name === "") {
    const from = performance.now();
    const listed = await articles.page(asked);
    return page(200, listPage(site, articles, asked, listed, (performance.now() - from) / 1000));
  }
  if (room === "tables" && name === "") return page(200, tablesPage(site));
  if (room === "check") return checkAt(served, name, asked);
  if (room === "article") return articleAt(served, name, asked);
  if (!store.datasets.has(name)) return null;
  if (room === "csv") return csvOf(served, name, asked);
  if (room !== "table") return null;
  const view = viewOf(store, name, asked);
  return page(200, tablePageOf(site, name, view, await tablePage(store, name, view, asked), asked));
}

const MOST_SAMPLED = 10_000;

/** The sample that an address names; null where it names none. */
function sampleOf({ checks }: Served, dataset: string, asked: URLSearchParams): Sample | null {
  if (!checks.datasets.includes(dataset)) return null;
  const size = Math.min(MOST_SAMPLED, Math.max(1, wholeNumber(asked.get("sample")) ?? 50));
  return { dataset, size, seed: Math.max(1, wholeNumber(asked.get("seed")) ?? 1) };
}

async function checkAt(served: Served, dataset: string, asked: URLSearchParams): Promise<Answer | null> {
  const { site, checks, token } = served;
  if (dataset === "") return page(200, await checksPage(site, checks));
  const sample = sampleOf(served, dataset, asked);
  if (!sample) return null;
  const drawn = await checks.draw(dataset, sample.size, sample.seed);
  const answers = await checks.answers(dataset);
  const next = drawn.find(({ key }) => !answers.has(key)) ?? null;
  const done = drawn.filter(({ key }) => answers.has(key)).length;
  const last = [...answers.keys()].findLast((key) => drawn.some((one) => one.key === key)) ?? null;
  const state = { next, done, all: drawn.length, last };
  return page(200, checkPage(site, sample, state, checks.columnsOf(dataset), token));
}

const SAID = ["right", "wrong", "skipped", "undone"] as const;

/** An answer: of a form of ours, sent by a page of ours, to a row of the sample. */
async function posted(served: Served, request: IncomingMessage, url: URL, port: number): Promise<Answer> {
  const { checks, token } = served;
  const isOurs = isFromUs(request, port);
  const form = isOurs ? await formOf(request) : null;
  if (form === null || !isSame(form.get("token") ?? "", token)) return plain(403, "This form is not ours.");
  const sample = sampleOf(served, url.pathname.slice("/check/".length), url.searchParams);
  const verdict = SAID.find((one) => one === form.get("verdict"));
  const drawn = sample && (await checks.draw(sample.dataset, sample.size, sample.seed));
  const row = drawn?.find(({ key }) => key === form.get("key"));
  if (!sample || !row || !verdict) return plain(400, "No such row, or no such answer.");
  const note = (form.get("note") ?? "").trim();
  await checks.say(sample.dataset, row, {
    verdict,
    columns: verdict === "wrong" ? form.getAll("column") : [],
    note: note === "" ? null : note,
    seed: sample.seed,
  });
  return { ...plain(303, "Taken."), headers: { Location: pathOf(sample) } };
}

/** Sent by a page of ours, as far as the browser tells; pages that send no referrer have the origin `null`. */
function isFromUs({ headers: { origin, "sec-fetch-site": site } }: IncomingMessage, port: number): boolean {
  if (site !== undefined && site !== "same-origin") return false;
  return origin === undefined || origin === "null" || (URL.canParse(origin) && isOwnHost(new URL(origin).host, port));
}

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(hash("sha256", a)), Buffer.from(hash("sha256", b)));

const MOST_POSTED = 64 * 1024;

/** Null for more than a form of ours ever has. */
async function formOf(request: IncomingMessage): Promise<URLSearchParams | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > MOST_POSTED) return null;
    pieces.push(piece);
  }
  return new URLSearchParams(Buffer.concat(pieces).toString());
}

async function articleAt({ site, store, articles, rules }: Served, id: string, asked: URLSearchParams) {
  if (!/^[0-9a-z]{1,40}$/.test(id)) return null;
  const rows = await rowsOf(store, id);
  if (rows[store.job.documents.dataset]?.length !== 1) return null;
  const all = await withBeside(rows, site.reader.beside, (name, column, values) => store.where(name, column, values));
  return page(200, articlePage(site, site.reader.read(all, rules), asked, await articles.around(asked, id)));
}

/** The rows of one document, by dataset. */
export async function rowsOf(store: Store, id: string): Promise<Rows> {
  const { key } = store.job.documents;
  const rows: Record<string, readonly Row[]> = {};
  for (const [name, { schema }] of Object.entries(store.job.datasets)) {
    if (!(key in schema.shape)) continue;
    rows[name] = store.datasets.has(name) ? await store.rows(name, `WHERE ${quoted(key)} = $id`, { id }) : [];
  }
  return rows;
}

function csvOf({ site, store }: Served, dataset: string, asked: URLSearchParams): Answer {
  const dialect = CSV_DIALECTS.find((name) => name === asked.get("dialect")) ?? "canonical";
  const view = viewOf(store, dataset, asked);
  return {
    status: 200,
    type: "text/csv; charset=utf-8",
    body: csvRows(store, dataset, csvWriter(store.datasets.get(dataset) as TableDefinition, dialect), view),
    headers: { "Content-Disposition": `attachment; filename="${dataset}-${site.runId.replace(/[^\w-]/g, "")}.csv"` },
  };
}

async function* csvRows(
  store: Store,
  dataset: string,
  writer: ReturnType<typeof csvWriter>,
  view: ReturnType<typeof viewOf>,
): AsyncGenerator<string> {
  yield writer.header;
  for await (const rows of store.stream(dataset, `${view.where} ${view.order}`, { ...view.values }))
    yield writer.rows(rows);
}

async function send(response: ServerResponse, { status, type, body, headers }: Answer, isHead: boolean): Promise<void> {
  response.writeHead(status, { ...HEADERS, "Content-Type": type, ...headers });
  if (isHead) {
    response.end();
    return;
  }
  if (typeof body === "string") {
    response.end(body);
    return;
  }
  try {
    for await (const piece of body) {
      if (response.destroyed) break;
      if (!response.write(piece)) await new Promise<void>((done) => drained(response, done));
    }
    response.end();
  } catch (error) {
    response.destroy(error as Error); // so that nobody takes what came for the whole
  }
}

/** Once there is room again, or nobody listens. */
function drained(response: ServerResponse, done: () => void): void {
  const once = () => {
    response.off("drain", once);
    response.off("close", once);
    done();
  };
  response.on("drain", once);
  response.on("close", once);
}
