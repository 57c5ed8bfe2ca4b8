import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { discover } from "../../src/io/inputs.ts";
import { readRecords } from "../../src/io/read.ts";
import { folderWith } from "./folder.ts";

const page = (n: number) => `<html><body><p>Halaman ${n}: warga menyeberang dengan rakit.</p></body></html>`;

const record = (type: string, body: string | Buffer, fields: Record<string, string> = {}): Buffer => {
  const bytes = Buffer.from(body as Buffer);
  const head = Object.entries({ "WARC-Type": type, ...fields, "Content-Length": String(bytes.length) });
  return Buffer.concat([
    Buffer.from(`WARC/1.0\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`),
    bytes,
    Buffer.from("\r\n\r\n"),
  ]);
};

const response = (n: number, head = "Content-Type: text/html; charset=UTF-8", body: string | Buffer = page(n)) =>
  record("response", Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`), Buffer.from(body as Buffer)]), {
    "WARC-Target-URI": `https://a.id/${n}`,
    "WARC-Date": "2024-05-14T02:15:00Z",
  });

async function read(name: string, content: Buffer, maxRecordBytes = 1024 * 1024) {
  const folder = folderWith({ [name]: content });
  const [file] = await discover([name], folder);
  const skipped: Record<string, number> = {};
  const items: unknown[] = [];
  const onSkipped = (reason: string, count: number) => {
    skipped[reason] = count;
  };
  for await (const item of readRecords(file!, { maxRecordBytes, onSkipped })) {
    if ("code" in item) items.push(item.code);
    else if ("bytes" in item.content) items.push([item.origin, Buffer.from(item.content.bytes).toString()]);
  }
  return { items, skipped };
}

const found = (n: number) => [{ url: `https://a.id/${n}`, fetched: "2024-05-14T02:15:00Z", type: "html" }, page(n)];

/** Plain, and packed record by record as crawls are. */
const forms = (records: readonly Buffer[]): [string, Buffer][] => [
  ["a.warc", Buffer.concat(records)],
  ["a.warc.gz", Buffer.concat(records.map((bytes) => gzipSync(bytes)))],
];

describe("WARC", () => {
  it.each(["robots.txt", "sub/ads.txt?x=1", "sitemap.txt"])(
    "counts %s, which a site keeps for programs",
    async (path) => {
      const text = response(1, "Content-Type: text/plain", "User-agent: *\nDisallow: /kabar/admin");
      const renamed = Buffer.from(text.toString().replace("https://a.id/1", `https://a.id/${path}`));
      expect(await read("a.warc", Buffer.concat([renamed, response(2)]))).toEqual({
        items: [found(2)],
        skipped: { for_robots: 1 },
      });
    },
  );

  it("gives pages with their address and time, and counts what is none", async () => {
    const [head, rest] = [page(2).slice(0, 5), page(2).slice(5)];
    const chunked = `5\r\n${head}\r\n${rest.length.toString(16)}\r\n${rest}\r\n0\r\n\r\n`;
    const records = [
      record("warcinfo", "software: x"),
      record("request", "GET / HTTP/1.1\r\n\r\n"),
      response(1),
      response(2, "Content-Type: text/html\r\nTransfer-Encoding: chunked", chunked),
      response(3, "Content-Type: text/html\r\nContent-Encoding: gzip", gzipSync(page(3))),
      response(4, "Content-Type: text/html\r\nContent-Encoding: br", brotliCompressSync(page(4))),
      response(5, "Content-Type: image/png", "x"),
      record("response", "HTTP/1.1 404 Not Found\r\n\r\nx"),
      record("conversion", "Teks halaman.", { "Content-Type": "text/plain", "WARC-Target-URI": "https://a.id/9" }),
    ];
    for (const [name, bytes] of [...forms(records), ["b.warc.gz", gzipSync(Buffer.concat(records))] as const]) {
      const { items, skipped } = await read(name, bytes);
      const text = [{ url: "https://a.id/9", fetched: null, type: "text" }, "Teks halaman."];
      expect(items).toEqual([found(1), found(2), found(3), found(4), text]);
      expect(skipped).toEqual({ warc_warcinfo: 1, warc_request: 1, not_a_page: 1, http_404: 1 });
    }
  });

  it("reads on behind a record that is damaged", async () => {
    const middle = response(2);
    middle.write("Content-Length: 12x", middle.indexOf("Content-Length"));
    const headless = Buffer.concat([response(1), Buffer.from("sampah\r\n\r\n"), response(3)]);
    const packed = [1, 2, 3].map((n) => gzipSync(response(n)));
    packed[1]!.fill(0xff, 30, 60);
    const damaged = [Buffer.concat([response(1), middle, response(3)]), headless, Buffer.concat(packed)];
    for (const bytes of damaged) {
      expect((await read("a.warc", bytes)).items).toEqual([found(1), "broken_warc", found(3)]);
    }
  });

  it("tells of a file that is cut off", async () => {
    for (const [name, bytes] of forms([response(1), response(2)])) {
      expect((await read(name, bytes.subarray(0, bytes.length - 40))).items).toEqual([found(1), "broken_warc"]);
    }
  });

  it("rejects what is too large, keeps none of it, and reads on", async () => {
    const large = response(2, "Content-Type: text/html", "x".repeat(3 * 1024 * 1024));
    for (const [name, bytes] of forms([response(1), large, response(3)])) {
      expect((await read(name, bytes)).items).toEqual([found(1), "too_large", found(3)]);
    }
  });

  it("reads the same however it is cut into chunks", async () => {
    const records = Array.from({ length: 900 }, (_, n) => response(n, undefined, page(n).repeat(40)));
    for (const [name, bytes] of forms(records)) {
      const { items } = await read(name, bytes);
      expect(items).toHaveLength(900);
      expect(items.every((item) => Array.isArray(item))).toBe(true);
    }
  });
});
