import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { newsConfig } from "../../pipelines/news/config.ts";
import type { Facts } from "../../pipelines/news/datasets.ts";
import { job } from "../../pipelines/news/index.ts";
import { reader } from "../../pipelines/news/reader/index.ts";
import { MARK_SOURCES } from "../../pipelines/news/reader/layers.ts";
import type { Block } from "../../src/core/reader.ts";
import type { Rows } from "../../src/run/job.ts";
import { withBeside } from "../../src/run/one.ts";
import { renderArticlePage } from "../../src/serve/reader-page.ts";
import { factsOf } from "./article.ts";

const RULES = job.rules(newsConfig.parse({}));
const read = (facts: Facts) => reader.read(facts, RULES);
const page = (facts: Facts) => renderArticlePage(read(facts), reader.layers);

const ARTICLE = `Warga Desa Suka Maju Panen Raya
Liputan6.com, Boyolali - Warga Desa Suka Maju memanen padi di lahan 12 hektare, Senin (14/8/2023).
"Hasilnya naik menjadi Rp 12.500 per kilogram," kata Kepala Desa Suka Maju, Slamet Wiryono.

Baca Juga
Petani Tiga Desa Gotong Royong

Ia berharap harga tetap baik. â€œKami siap,â€\u009d ujarnya, dikutip dari Antara.
Hubungi kami di redaksi@contoh.id
`;

const HOSTILE = `<script>alert(1)</script> & "Rina"
Jakarta - "<img src=x onerror=alert(1)> \u202eterbalik\u202c 😀😀," kata Bupati Ende Maria Wae, Senin (14/8/2023).
\u05e9\u05dc\u05d5\u05dd Budi\u200b Santoso membayar Rp 5 juta. </s></a></div><!-- ]]> --> Menteri Siti Aminah setuju.
`;

interface Node {
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
  readonly data?: string;
}

/** What a browser makes of the page: all elements that fit, in the order of the page. */
const find = (node: Node, is: (element: Node) => boolean): Node[] => [
  ...(node.name !== undefined && is(node) ? [node] : []),
  ...(node.children ?? []).flatMap((child) => find(child, is)),
];
const textOf = (node: Node): string => node.data ?? (node.children ?? []).map(textOf).join("");
const hasClass = (name: string) => (node: Node) => (node.attribs?.class ?? "").split(" ").includes(name);

/** The text that each row marks in the page, by layer. */
function markedInPage(html: string): Map<string, string> {
  const marked = new Map<string, string>();
  const [body] = find(parseDocument(html) as unknown as Node, hasClass("body"));
  for (const element of find(body as Node, hasClass("s"))) {
    if (hasClass("was")(element)) continue;
    for (const key of (element.attribs?.["data-r"] ?? "").split(" ")) {
      for (const name of (element.attribs?.class ?? "").split(" ").slice(1)) {
        const place = `${key} ${name.slice(2)}`;
        marked.set(place, (marked.get(place) ?? "") + textOf(element));
      }
    }
  }
  return marked;
}

const ID = /_id$/;

/** Every row of the datasets that the reader marks: its key, its layer and the text that it stands for. */
function* due(facts: Facts): Generator<[key: string, layer: string, text: string]> {
  const points = [...(facts.documents[0]?.text ?? "")];
  for (const { dataset, prefix, layerOf } of MARK_SOURCES) {
    for (const row of facts[dataset] as readonly Record<string, unknown>[]) {
      const id = String(row[Object.keys(row).find((name) => ID.test(name)) ?? ""]);
      const [start, end] = [row[`${prefix}start_char`], row[`${prefix}end_char`]];
      if (typeof start !== "number") continue;
      yield [id.slice(id.indexOf(":") + 1), layerOf(row), points.slice(start, Number(end)).join("")];
    }
  }
}

describe.each([
  ["an article", ARTICLE],
  ["a hostile article", HOSTILE],
])("the page of %s", (_, text) => {
  const facts = factsOf(text);
  const html = page(facts);

  test("marks every row, and each mark is the text of its row", () => {
    const marked = markedInPage(html);
    const rows = [...due(facts)];
    expect(rows.length).toBeGreaterThan(8);
    for (const [key, layer, surface] of rows) {
      // a layer's mark may hold another of the same row in it; line ends stand between blocks
      const shown = (marked.get(`${key} ${layer}`) ?? "").replaceAll("\n", "");
      expect([key, layer, shown]).toEqual([key, layer, surface.replaceAll("\n", "")]);
    }
  });

  test("has a line of its table for each mark, and no two elements of one id", () => {
    const elements = find(parseDocument(html) as unknown as Node, (node) => node.attribs?.id !== undefined);
    const ids = elements.map((node) => node.attribs?.id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = find(parseDocument(html) as unknown as Node, (node) => /^#d/.test(node.attribs?.href ?? ""));
    for (const link of links) expect(ids).toContain(link.attribs?.href?.slice(1));
  });

  test("runs no script but its own and asks for nothing", () => {
    const nodes = find(parseDocument(html) as unknown as Node, () => true);
    expect(nodes.filter(({ name }) => ["img", "link", "iframe", "object", "base"].includes(name ?? ""))).toEqual([]);
    expect(nodes.flatMap(({ attribs }) => Object.keys(attribs ?? {})).filter((name) => /^on/.test(name))).toEqual([]);
    expect(html).toContain("default-src &#39;none&#39;");
    expect(html).not.toContain("alert(1)</script>");
  });
});

describe("in Indonesian", () => {
  const WRONG = ARTICLE.replace("Senin (14/8/2023)", "Rabu (14/8/2023)");
  const ENGLISH =
    /(?<![\w/-])(?:the|of|and|is|are|was|were|with|by|from|which|that|its|where|when|each|every|not)(?![\w/-])/i;

  test("the reader has no English but what rules are for", () => {
    const seen = page(factsOf(WRONG))
      .replace(/<style>[\s\S]*?<\/style>/, "")
      .replace(/<script[\s\S]*?<\/script>/g, "")
      .replace(/<span class="l-en">[\s\S]*?<\/span>/g, "")
      .replace(/<(dd|code|t[dh])\b[^>]*lang="en"[\s\S]*?<\/\1>/g, "")
      .replace(/<[^>]*>/g, " ");
    expect(seen).toContain("huruf dibuang");
    expect(seen).toContain("tautan terkait");
    expect(seen.split("\n").filter((line) => ENGLISH.test(line))).toEqual([]);
  });

  test("every note and fact has both languages", () => {
    const { notes, facts } = read(factsOf(WRONG));
    expect(notes.length).toBeGreaterThan(0);
    const said = [...notes.map(({ about }) => about), ...facts.flatMap(({ basis }) => (basis ? [basis] : []))];
    for (const { id, en } of said) {
      expect(id).not.toBe("");
      expect(id).not.toBe(en);
    }
  });
});

test("a note tells which weekday the date was", () => {
  const facts = factsOf(ARTICLE.replace("Senin (14/8/2023)", "Rabu (14/8/2023)"));
  const { date_id: row_id = "" } = facts.dates.find(({ weekday_agrees }) => weekday_agrees === false) ?? {};
  const [{ doc_id = "" } = {}] = facts.documents;
  const told_at = "2023-08-14";
  const subject = "Rabu (14/8/2023)";
  const conflict = { conflict_id: "c1", side: 1, about: "date", subject, value: "Rabu", row_id, doc_id, told_at };
  const notes = reader.read({ ...facts, conflicts: [conflict] } as unknown as Facts, RULES).notes;
  const told = notes.filter(({ name }) => name === "weekday_agrees" || name === "conflicts");
  expect(told.map(({ about }) => about)).toEqual([
    {
      id: "Teks menulis Rabu (14/8/2023), tetapi 14 Agu 2023 adalah Senin.",
      en: "The text says Rabu (14/8/2023), but 14 Aug 2023 is a Monday.",
    },
  ]);
});

test("a contradiction is told with its other sides, and once", async () => {
  const facts = factsOf(ARTICLE);
  const [{ doc_id = "" } = {}] = facts.documents;
  const side = { conflict_id: "c1", about: "count", subject: "tewas", row_id: `${doc_id}:a1` };
  const all = [
    { ...side, side: 1, value: "3", doc_id, told_at: "2023-08-14" },
    { ...side, side: 2, value: "5", doc_id: "dffff", told_at: "2023-08-15" },
  ];
  const find = async (dataset: string, column: string, values: readonly string[]) =>
    dataset === "conflicts" && column === "conflict_id" && values.includes("c1") ? all : [];
  const rows = await withBeside({ ...facts, conflicts: all.slice(0, 1) } as unknown as Rows, reader.beside, find);
  const told = reader.read(rows, RULES).notes.filter(({ name }) => name === "conflicts");
  expect(told.map(({ about }) => about)).toEqual([
    {
      id: "Artikel lain mengisahkan lain (jumlah korban). Di sini: tewas: 3. Di tempat lain: 5 (15 Agu 2023, dffff)",
      en: "Other articles tell it differently (toll). Here: tewas: 3. Elsewhere: 5 (15 Aug 2023, dffff)",
    },
  ]);
  expect((await withBeside(facts as unknown as Rows, reader.beside, find)).conflicts).toBeUndefined();
});

describe("blocks", () => {
  const blocks = (facts: Facts): readonly Block[] => read(facts).blocks;

  test("show what was removed, with its rule and what that is for", () => {
    const facts = factsOf(ARTICLE);
    const removed = blocks(facts).filter(({ kept, text }) => !kept && text.trim() !== "");
    expect(removed.map(({ text }) => text.trim())).toContain("Petani Tiga Desa Gotong Royong");
    for (const { rule } of removed) expect(read(facts).rules[rule]?.en).toMatch(/\w{3}/);
  });

  test("show edits where they were made", () => {
    for (const { text, changes } of blocks(factsOf(ARTICLE))) {
      const points = [...text];
      for (const { start, after } of changes)
        expect(points.slice(start, start + [...after].length).join("")).toBe(after);
    }
    const all = blocks(factsOf(ARTICLE)).flatMap(({ changes }) => changes);
    expect(all.map(({ before }) => before)).toContain("â€œ");
  });

  test("mark what stands in removed text", () => {
    const facts = factsOf(ARTICLE);
    const [contact] = facts.contacts;
    const shown = blocks(facts).flatMap(({ text, marks }) =>
      marks.filter(({ layer }) => layer === "contact").map(({ start, end }) => [...text].slice(start, end).join("")),
    );
    expect(shown).toEqual([contact?.surface]);
  });
});

test("the rules of a row are explained", () => {
  const { rules, tables } = read(factsOf(ARTICLE));
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(["quotes", "mentions", "dates", "edits"]));
  expect(Object.entries(rules).filter(([, about]) => about.en === "")).toEqual([]);
});

test("a speaker that is a pronoun leads to the name that it stands for", () => {
  const { tables } = read(factsOf(ARTICLE));
  const quotes = tables.find(({ name }) => name === "quotes");
  const names = tables.find(({ name }) => name === "mentions");
  const linked = quotes?.rows.flatMap(({ links }) => links.map(({ row }) => row)) ?? [];
  expect(linked.length).toBeGreaterThan(0);
  for (const row of linked) expect(names?.rows.map(({ key }) => key)).toContain(row);
});

test("a long text has all of its marks", () => {
  const lines = Array.from({ length: 400 }, (_, index) => `"Harga naik ${index} persen," kata Bupati Ende Maria Wae.`);
  const facts = factsOf(`Jakarta - Rapat.\n${lines.join("\n")}\n`);
  expect(facts.mentions.length).toBeGreaterThan(400);
  const marked = markedInPage(page(facts));
  expect(marked.size).toBeGreaterThan(1500);
});
