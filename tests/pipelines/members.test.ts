/** The members of a record, whatever it is wrapped in. */
import { describe, expect, test } from "vitest";
import { holdsText, memberAt, membersOf } from "../../pipelines/news/members.ts";
import { MOST_MEMBERS } from "../../src/io/ids.ts";

const PROSE = "Warga Desa Sukamaju memanen padi di sawah sejak Senin pagi, lalu menjemurnya di lapangan desa itu.";
const BASE = { sourcePath: "a", source: "a", number: 1, id: null, encoding: null } as const;

const ofJson = (
  value: unknown,
  more: { beside?: Readonly<Record<string, string>>; paths?: readonly string[] } = {},
) => {
  const bytes = new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
  const { paths, ...rest } = more;
  return membersOf({ ...BASE, format: "jsonl", content: { bytes }, ...rest }, paths);
};
const ofCells = (cells: Readonly<Record<string, string>>) =>
  membersOf({
    ...{ ...BASE, format: "csv", encoding: "utf-8" },
    content: { header: Object.keys(cells), cells: Object.values(cells), sha256: "" },
  });
const told = (found: ReturnType<typeof membersOf>) =>
  found.kind === "members" ? Object.fromEntries(found.values) : found;

describe("members", () => {
  const plain = { judul: "Panen", isi: PROSE };

  test.each<[string, unknown, unknown]>([
    ["an object", plain, plain],
    ["names are folded, the first of two counts", { Judul: "Panen", judul: "Pasar", ISI: PROSE }, plain],
    ["a text alone", JSON.stringify(PROSE), { "(value)": PROSE }],
    ["a list", ["Panen", PROSE], { column1: "Panen", column2: PROSE }],
    ["Python", `{'judul': 'Panen', 'isi': '${PROSE}'}`, plain],
    ...[
      ...["_source", "article", "artikel", "berita", "news", "data", "item", "Item", "object", "doc", "document"],
      ...["post", "node", "row", "record"],
    ].map((name) => [`in ${name}`, { [name]: plain, skor: 1 }, { ...plain, skor: 1 }] as [string, unknown, unknown]),
    ...["fields", "attributes", "metadata", "meta"].map(
      (name) =>
        [
          `beside, in ${name}`,
          { isi: PROSE, [name]: { judul: "Panen" } },
          { ...plain, [name]: { judul: "Panen" } },
        ] as [string, unknown, unknown],
    ),
    ["no wrapper beside a text", { isi: PROSE, data: { judul: "Panen" } }, { isi: PROSE, data: { judul: "Panen" } }],
    [
      "where a page was fetched",
      { isi: PROSE, html: { requested_url: "https://a.id/x", crawl_date: "2023", content: "<p>" } },
      {
        ...{ isi: PROSE, requestedurl: "https://a.id/x", crawldate: "2023" },
        html: { requested_url: "https://a.id/x", crawl_date: "2023", content: "<p>" },
      },
    ],
    ["a wrapped address", { isi: PROSE, link: { href: "https://a.id/x" } }, { isi: PROSE, link: "https://a.id/x" }],
    [
      "a list of them",
      { isi: PROSE, canonical: [{ "@id": "https://a.id/x" }, { url: "https://a.id/y" }] },
      { isi: PROSE, canonical: "https://a.id/x" },
    ],
    ["an address alone", { isi: PROSE, permalink: "https://a.id/x" }, { isi: PROSE, permalink: "https://a.id/x" }],
    ["no address in it", { isi: PROSE, alternate: { x: 1 } }, { isi: PROSE, alternate: { x: 1 } }],
    [
      "other members stay",
      { isi: PROSE, gambar: { url: "https://a.id/x" } },
      { isi: PROSE, gambar: { url: "https://a.id/x" } },
    ],
  ])("%s", (_, value, values) => {
    expect(told(ofJson(value))).toEqual(values);
  });

  test("of cells, and of a record that was written out as one", () => {
    expect(told(ofCells({ judul: "Panen", isi: PROSE }))).toEqual({ judul: "Panen", isi: PROSE });
    expect(told(ofCells({ data: JSON.stringify({ judul: "Panen", isi: PROSE }) }))).toEqual({
      judul: "Panen",
      isi: PROSE,
    });
    expect(told(ofCells({ data: ` {'judul': 'Panen', 'isi': '${PROSE}'} ` }))).toEqual({ judul: "Panen", isi: PROSE });
    for (const cell of [
      JSON.stringify({ isi: PROSE }),
      JSON.stringify({ judul: "Panen", halaman: 3 }),
      `{"judul": "Panen", "isi": "${PROSE}"} x`,
      `{judul: "Panen", "isi": "${PROSE}"}`,
      `[{"judul": "Panen", "isi": "${PROSE}"}]`,
    ])
      expect(told(ofCells({ data: cell }))).toEqual({ data: cell });
  });

  test("beside the record come last, and paths lead into it", () => {
    expect(told(ofJson(plain, { beside: { url: "https://a.id", judul: "Lain" } }))).toEqual({
      ...{ ...plain, url: "https://a.id" },
    });
    const deep = { isi: PROSE, info: { tanggal: ["12 Juli 2023"] } };
    expect(told(ofJson(deep, { paths: ["info.tanggal.0", "info.jam"] }))).toEqual({
      ...{ ...deep, infotanggal0: "12 Juli 2023" },
    });
    expect([memberAt(deep, "info.tanggal.0"), memberAt(deep, "isi.x"), memberAt(deep, "toString")]).toEqual([
      ...["12 Juli 2023", undefined, undefined],
    ]);
  });

  test("of what is no record", () => {
    expect(ofJson("{")).toEqual({ kind: "broken", json: "{" });
    expect([ofJson("12"), ofJson("null"), ofJson("true")].map(({ kind }) => kind)).toEqual(["other", "other", "other"]);
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, i]));
    expect([ofJson(many(MOST_MEMBERS)).kind, ofJson(many(MOST_MEMBERS + 1)).kind]).toEqual(["members", "too_many"]);
    expect(ofJson(Array.from({ length: MOST_MEMBERS + 1 }, () => 1)).kind).toBe("too_many");
    const cells = (count: number) => ofCells(Object.fromEntries(Object.keys(many(count)).map((name) => [name, "x"])));
    expect([cells(MOST_MEMBERS).kind, cells(MOST_MEMBERS + 1).kind]).toEqual(["members", "too_many"]);
    const binary = membersOf({ ...BASE, format: "jsonl", content: { bytes: Buffer.from("%PDF-1.4 x") } });
    expect(binary).toMatchObject({ kind: "undecodable", code: "binary" });
  });
});

describe("a text is held", () => {
  test.each<[string, unknown, boolean]>([
    ["in a string", { isi: PROSE }, true],
    ["in an empty string", { isi: " " }, false],
    ["in parts", { isi: [PROSE, PROSE] }, true],
    ["in parts with texts", { isi: [{ text: PROSE }, { text: PROSE }] }, true],
    ["not in a list of articles", { content: [{ title: "Panen", text: PROSE }] }, false],
    ["not in one article", { content: { title: "Panen", text: PROSE } }, false],
    ["in parts with a headline each", { content: [{ headline: "Panen", text: PROSE }] }, true],
    [
      "in the parts of an editor, a picture with its own title among them",
      {
        content: [
          { type: "paragraph", text: PROSE },
          { type: "image", title: "Sawah", url: "https://a.id" },
          { type: "paragraph", text: PROSE },
        ],
      },
      true,
    ],
    [
      "not where half of the typed parts are articles",
      {
        content: [
          { type: "post", title: "Panen", text: PROSE },
          { type: "post", title: "Pasar", text: PROSE },
          { type: "paragraph", text: PROSE },
        ],
      },
      false,
    ],
    ["in no other member", { catatan: PROSE }, false],
    ["in no list", [PROSE], false],
    ["in no text", PROSE, false],
    ["in nothing", null, false],
  ])("%s: %#", (_, value, holds) => {
    expect(holdsText(value)).toBe(holds);
  });
});
