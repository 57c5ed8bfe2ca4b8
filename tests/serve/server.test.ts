import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newsConfig } from "../../pipelines/news/config.ts";
import { job } from "../../pipelines/news/index.ts";
import { say } from "../../src/report/said.ts";
import type { Job } from "../../src/run/job.ts";
import { openRun } from "../../src/serve/open.ts";
import { isOwnHost, type Served, serve } from "../../src/serve/server.ts";
import { ARTICLES, folderOf, kliping, rowsOf } from "../cli/kliping.ts";

interface Got {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

let served: Served;
let close: () => Promise<void>;
let port: number;
let run: string;

const HOSTILE = {
  "in/jahat.jsonl": `${JSON.stringify({
    id: "j-1",
    title: "</title> alert(1) & Bupati Diperiksa",
    date: "2023-08-14",
    text: '"Saya <b tidak tahu," kata Bupati Ende Maria Wae, Senin (14/8/2023). Korupsi dana desa diusut "</s>".',
  })}\n`,
};

beforeAll(async () => {
  const folder = folderOf({ ...ARTICLES, ...HOSTILE });
  const { code, stderr } = await kliping(["run", "in", "--quiet"], folder);
  expect([code, stderr]).toEqual([0, ""]);
  run = join(folder, "output/latest");
  served = await openRun({ job: job as Job, config: newsConfig.parse({}) }, run, () => {});
  const { server } = await serve(served, "127.0.0.1", 0);
  port = (server.address() as AddressInfo).port;
  close = async () => {
    server.close();
    server.closeAllConnections();
    await served.store.close();
  };
});
afterAll(() => close());

/** The path goes out as it is given, with nothing made of it. */
const get = (path: string, headers: Record<string, string> = {}, method = "GET", sent = ""): Promise<Got> =>
  new Promise((done, failed) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () => done({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on("error", failed);
    asked.end(sent);
  });

const found = (body: string): number => Number(/role="status">([\d\u202f]+)/.exec(body)?.[1]?.replace(/\D/g, ""));

describe("the server", () => {
  test.each([
    ["kliping.example", 403],
    ["127.0.0.1:1", 403],
    ["127.0.0.1.kliping.example", 403],
  ])("refuses the host %j", async (host, status) => {
    expect((await get("/", { host })).status).toBe(status);
  });

  test("takes this machine by each of its names, with its port alone", () => {
    expect(["127.0.0.1:80", "localhost:80", "LOCALHOST:80", "[::1]:80"].map((host) => isOwnHost(host, 80))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([undefined, "localhost", "localhost:81", "a:80"].map((host) => isOwnHost(host, 80))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS"])("takes no %s", async (method) => {
    expect((await get("/", {}, method)).status).toBe(405);
  });

  test.each([
    "/../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/article/..%2f..%2fetc%2fpasswd",
    "/article/d0%27%20OR%201=1",
    "/table/__proto__",
    "/table/constructor",
    "/table/nothing",
    "/csv/served",
    "/table/served",
    "//kliping.example/",
    "http://kliping.example/",
    "/article/dffffffffffffffff",
    "/tables/more",
  ])("has nothing at %s", async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test("sends no page that another may frame, read or keep", async () => {
    const { headers, body } = await get("/");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "no-store",
    });
    expect(body).toContain("default-src &#39;none&#39;");
  });

  test("lists every article, with no markup of theirs", async () => {
    const { body } = await get("/");
    expect(found(body)).toBe(4);
    expect(body).toContain("&lt;/title&gt; alert(1) &amp; Bupati Diperiksa");
    expect(body).toContain("&lt;b tidak tahu");
  });

  test.each([
    ["q=korupsi", 1],
    ["q=KORUP", 1],
    ["q=korupsi+desa", 1],
    ["q=%22dana+desa%22", 1],
    ["q=%22desa+dana%22", 0],
    ["q=warga", 2],
    ["q=padi&in=title", 0],
    ["q=slamet&in=people", 1],
    ["q=%3C/title%3E", 1],
    ["q=...", 0],
    ["from=2023-08-15&to=2023-08-15", 1],
    ["from=2023-08-16", 1],
    ["f.flags=short", 4],
    ["f.flags=short&q=korupsi", 1],
    ["f.outlet=Liputan6", 1],
    ["f.outlet=%27+OR+1%3D1+--", 0],
    ["q=%27%3B+DROP+TABLE+served%3B--", 0],
  ])("finds for %s so many: %i", async (query, due) => {
    expect(found((await get(`/?${query}`)).body)).toBe(due);
  });

  test("narrows to the articles that have rows of a kind", async () => {
    const direct = rowsOf(run, "quotes").filter(({ type }) => type === "direct");
    const due = new Set(direct.map(({ doc_id }) => doc_id)).size;
    expect(due).toBeGreaterThan(0);
    expect(found((await get("/?f.kinds=quotes:+direct")).body)).toBe(due);
  });

  test("narrows to the articles that name an entity", async () => {
    const [person] = rowsOf(run, "entities").filter(({ name }) => name === "Maria Wae");
    const { body } = await get(`/?f.entities=${person?.entity_id}`);
    expect(found(body)).toBe(person?.doc_count);
  });

  test("opens each article in the reader, and leads to the ones beside it", async () => {
    const ids = [...(await get("/?order=newest")).body.matchAll(/href="\/article\/([^?]+)\?/g)].map(
      (match) => match[1],
    );
    expect(ids.sort()).toEqual(
      rowsOf(run, "documents")
        .map(({ doc_id }) => doc_id)
        .sort(),
    );
    let links = 0;
    for (const id of ids) {
      const { status, body } = await get(`/article/${id}?order=newest`);
      expect([status, body.includes(`data-article="${id}"`)]).toEqual([200, true]);
      links += body.match(/rel="(?:next|prev)"/g)?.length ?? 0;
    }
    expect(links).toBe(2 * (ids.length - 1));
  });

  test("orders what is random the same way each time", async () => {
    const order = async () => (await get("/?order=random")).body.match(/\/article\/\w+/g);
    expect(await order()).toEqual(await order());
  });
});

describe("a table", () => {
  test.each(Object.keys(job.datasets))("shows %s whole", async (name) => {
    const { status, body } = await get(`/table/${name}`);
    expect([status, found(body)]).toEqual([200, rowsOf(run, name).length]);
  });

  test("has a label at each field it is narrowed by, and no choice without a name", async () => {
    const { body } = await get("/table/mentions");
    const form = /<form class="ask"[\s\S]*?<\/form>/.exec(body)?.[0] ?? "";
    expect(form.match(/<(?:select|input) name/g)).toHaveLength(3);
    expect(form.match(/<label><span>.*?<\/span> <(?:select|input) name/g)).toHaveLength(3);
    expect(form).not.toMatch(/<option[^>]*><\/option>/);
  });

  test("says in Indonesian and in English what each holds", async () => {
    const { body } = await get("/tables");
    for (const name of Object.keys(job.datasets)) expect(body).toContain(say(job.layout.datasets[name] ?? "?").source);
  });

  const all = () => rowsOf(run, "mentions");
  test.each([
    ["c=type&o=is&v=person", () => all().filter(({ type }) => type === "person").length],
    ["c=surface&o=has&v=desa", () => all().filter(({ surface }) => /desa/i.test(String(surface))).length],
    ["c=confidence&o=below&v=0.5", () => all().filter(({ confidence }) => Number(confidence) <= 0.5).length],
    ["c=title&o=empty", () => all().filter(({ title }) => title === null).length],
    ["c=title&o=filled&v=", () => all().filter(({ title }) => title !== null).length],
    ["c=type&o=is&v=person&c=confidence&o=above&v=2", () => 0],
    ["c=nothing&o=is&v=1", () => all().length],
    ["c=type&o=is&v=%27+OR+%271%27%3D%271", () => 0],
    ["sort=surface%22;DROP", () => all().length],
    ["c=type&o=is&v=person&sort=surface&down=1", () => all().filter(({ type }) => type === "person").length],
  ])("is narrowed by %s", async (query, due) => {
    expect(found((await get(`/table/mentions?${query}`)).body)).toBe(due());
  });

  test("goes along as CSV, narrowed as it is seen", async () => {
    const { headers, body } = await get("/csv/mentions?c=type&o=is&v=person&sort=surface");
    expect(headers["content-disposition"]).toMatch(/^attachment; filename="mentions-[\w-]+\.csv"$/);
    const [header, ...rows] = body.trim().split("\r\n");
    expect(header).toBe(Object.keys(job.datasets.mentions?.schema.shape ?? {}).join(","));
    expect(rows).toHaveLength(all().filter(({ type }) => type === "person").length);
  });

  test("keeps moments as they were stated", async () => {
    const { body } = await get("/csv/documents");
    for (const { published_at } of rowsOf(run, "documents")) {
      if (published_at !== null) expect(body).toContain(String(published_at));
    }
  });
});

describe("checking by hand", () => {
  const path = "/check/roles?sample=20&seed=3";
  const inputOf = (body: string, name: string) => new RegExp(`name="${name}"\\s+value="([^"]*)"`).exec(body)?.[1] ?? "";
  const say = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    get(path, headers, "POST", new URLSearchParams(form).toString());

  test("takes answers of its own form, one row after the other, and takes them back", async () => {
    const first = (await get(path)).body;
    const [token, key] = [inputOf(first, "token"), inputOf(first, "key")];
    const all = rowsOf(run, "roles").length;
    expect(first).toContain(`0 / ${all}</p>`);
    const form = { token, key, verdict: "wrong", column: "role", note: "kurang" };
    const { status, headers } = await say(form, { origin: "null", "sec-fetch-site": "same-origin" });
    expect([status, headers.location]).toEqual([303, path]);
    expect((await served.checks.answers("roles")).get(key)).toMatchObject({ columns: ["role"], note: "kurang" });
    expect((await get(path)).body).toContain(`1 / ${all}</p>`);
    const overview = (await get("/check")).body;
    const shown = ["0 / 1", '<span class="l-id">79,3%</span>', '<span class="l-id">semua</span>'];
    for (const part of [...shown, 'href="/check/roles?sample=50&amp;seed=1"']) expect(overview).toContain(part);
    expect((await say({ token, key, verdict: "undone" })).status).toBe(303);
    expect((await served.checks.answers("roles")).size).toBe(0);
  });

  test("refuses what is no form of its own", async () => {
    const body = (await get(path)).body;
    const [token, key] = [inputOf(body, "token"), inputOf(body, "key")];
    const good = { token, key, verdict: "right" };
    expect((await say({ ...good, token: "" })).status).toBe(403);
    expect((await say({ ...good, token: token.replace(/./, "x") })).status).toBe(403);
    expect((await say(good, { origin: "https://kliping.example" })).status).toBe(403);
    expect((await say(good, { origin: "null", "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await say({ ...good, note: "a".repeat(70_000) })).status).toBe(403);
    expect((await say({ ...good, key: "../../x" })).status).toBe(400);
    expect((await say({ ...good, verdict: "gone" })).status).toBe(400);
    expect((await get("/check/..%2f..%2fx", {}, "POST", new URLSearchParams(good).toString())).status).toBe(400);
    expect((await get("/check/__proto__")).status).toBe(404);
    expect((await served.checks.answers("roles")).size).toBe(0);
  });
});

test("a published database is asked where there is one", async () => {
  const folder = folderOf({ ...ARTICLES, "kliping.config.json": '{ "formats": ["duckdb"], "maxRejectShare": 1 }' });
  expect((await kliping(["run", "in", "--quiet"], folder)).code).toBe(0);
  const published = join(folder, "output/latest");
  const opened = await openRun({ job: job as Job, config: newsConfig.parse({}) }, published, () => {});
  try {
    const { total } = await opened.articles.page(new URLSearchParams({ q: "padi" }));
    expect([total, opened.site.rows.get("quotes")]).toEqual([1, rowsOf(published, "quotes").length]);
    expect(await opened.store.rows("quotes", "ORDER BY quote_id")).toEqual(
      rowsOf(published, "quotes").sort((a, b) => (String(a.quote_id) < String(b.quote_id) ? -1 : 1)),
    );
  } finally {
    await opened.store.close();
  }
});
