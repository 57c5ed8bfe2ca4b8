import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, kliping, rowsOf } from "./kliping.ts";

const BODY = "Warga Desa Sukamaju memanen padi sejak pagi. Hasilnya dijual ke pasar kecamatan oleh Rina Wati.";
const FILES = {
  "in/a.csv": [
    "id,tanggal,isi",
    `1,2023-08-20,${BODY}`,
    `2,2023-08-15,${BODY}`,
    `3,,${BODY}`,
    "4,2023-08-21,Jembatan itu dibuka.\n",
  ].join("\n"),
};

test("the canonical copy is the one that was published first, one without a day comes last", async () => {
  const folder = folderOf(FILES);
  await kliping(["run", "in", "--quiet"], folder);
  const run = join(folder, "output/latest");
  const idOf = new Map(rowsOf(run, "documents").map(({ source_id, doc_id }) => [source_id, doc_id]));
  const copies = rowsOf(run, "duplicates");
  expect(copies.map(({ doc_id }) => doc_id).sort()).toEqual(["1", "2", "3"].map((id) => idOf.get(id)).sort());
  for (const copy of copies) expect(copy.canonical_doc_id).toBe(idOf.get("2"));
});

test("a run of a period takes nothing over from the last run, nor the next one from it what it left out", async () => {
  const folder = folderOf(FILES);
  const reused = [];
  const articles = [];
  for (const period of [[], ["--since", "2023-08-18"], [], []]) {
    await kliping(["run", "in", "--quiet", ...period], folder);
    const report = JSON.parse(readFileSync(join(folder, "output/latest/report.json"), "utf8"));
    reused.push(report.reused_documents);
    articles.push(report.balance.documents);
  }
  expect([reused[0], reused[1], reused[3]]).toEqual([0, 0, 4]);
  expect(articles).toEqual([4, 2, 4, 4]);
});

const PARAGRAPHS = [
  "Pemerintah Kabupaten Sukamaju membangun tiga embung baru untuk mengairi sawah di lereng utara gunung tahun ini.",
  "Bupati Sukamaju Rina Wati mengatakan pembangunan dimulai setelah panen raya, dengan tenaga dari warga setempat.",
  "Embung pertama berada di Desa Karangjati, yang dua tahun berturut-turut gagal panen karena kekeringan panjang.",
  "Dinas Pertanian mencatat 420 hektare sawah akan terairi, sedangkan sisanya masih bergantung pada pompa milik warga.",
];
const LEAD = "Kabar baik datang bagi petani lereng utara, yang selama ini hanya mengandalkan hujan dan pompa sewaan.";
const WIRE = [
  ["https://www.antaranews.com/berita/4100001/tiga-embung-baru-dibangun", "2024-03-04T08:00:00+07:00", PARAGRAPHS],
  [
    "https://www.kompas.com/read/2024/03/04/110000/tiga-embung-baru",
    "2024-03-04T11:00:00+07:00",
    [LEAD, ...PARAGRAPHS.slice(1), "Demikian dikutip dari Antara, Senin (4/3/2024)."],
  ],
  ["https://www.suara.com/news/2024/03/05/tiga-embung-baru", "2024-03-05T06:30:00+07:00", PARAGRAPHS.slice(0, 3)],
  ["https://www.detik.com/jateng/d-7000001/pasar-sukamaju-terbakar", "2024-03-05T09:00:00+07:00", [LEAD]],
] as const;
const WIRE_FILES = {
  "in/wire.jsonl": WIRE.map(([url, date, lines]) => JSON.stringify({ url, date, text: lines.join("\n") })).join("\n"),
};

test("near copies are one cluster, each with what it adds, and the wire has who carried whom", async () => {
  const folder = folderOf(WIRE_FILES);
  await kliping(["run", "in", "--quiet"], folder);
  const run = join(folder, "output/latest");
  const documents = rowsOf(run, "documents");
  const outletOf = new Map(documents.map(({ doc_id, outlet_name }) => [doc_id, outlet_name]));
  const textOf = new Map(documents.map(({ doc_id, text }) => [doc_id, String(text)]));
  const copies = rowsOf(run, "duplicates").map((copy) => ({
    outlet: outletOf.get(copy.doc_id),
    of: outletOf.get(copy.canonical_doc_id),
    kind: copy.kind,
    words: [copy.words_added, copy.words_removed],
    added: (copy.added_spans as string[]).map((span) => {
      const [from, to] = span.split(":").map(Number);
      return textOf.get(copy.doc_id)?.slice(from, to);
    }),
  }));
  expect(copies).toHaveLength(3);
  expect(copies).toContainEqual({ outlet: "ANTARA", of: "ANTARA", kind: "exact", words: [0, 0], added: [] });
  expect(copies).toContainEqual({
    outlet: "Kompas.com",
    of: "ANTARA",
    kind: "near",
    words: [LEAD.split(" ").length + 8, PARAGRAPHS[0]?.split(" ").length],
    added: [LEAD.slice(0, -1), "Demikian dikutip dari Antara, Senin (4/3/2024"],
  });
  expect(copies).toContainEqual({
    outlet: "Suara.com",
    of: "ANTARA",
    kind: "near",
    words: [0, PARAGRAPHS[3]?.split(" ").length],
    added: [],
  });
  const [story] = rowsOf(run, "stories");
  expect(story).toMatchObject({ started_on: "2024-03-04", ended_on: "2024-03-05", doc_count: 3, outlet_count: 3 });
  expect(story?.people).toEqual(["Rina Wati"]);
  const members = rowsOf(run, "story_articles");
  expect(members.map(({ position }) => position)).toEqual([1, 2, 3]);
  const told = (await kliping(["story", String(members[2]?.doc_id)], folder)).stdout;
  expect(told).toContain("2024-03-04 to 2024-03-05 · 3 articles · 3 outlets");
  expect(told.indexOf("ANTARA")).toBeLessThan(told.indexOf("Kompas.com"));
  expect((await kliping(["story", "d0"], folder)).stderr).toContain("d0: no story of");
  expect(
    rowsOf(run, "lineage").map(({ from_outlet, to_outlet, evidence, hours }) => [
      from_outlet,
      to_outlet,
      evidence,
      hours,
    ]),
  ).toEqual(
    expect.arrayContaining([
      ["ANTARA", "Kompas.com", "credit", 3],
      ["ANTARA", "Suara.com", "copy", 22.5],
    ]),
  );
});

test("what the articles of an event tell differently has a row a side, each with its evidence", async () => {
  const told = (outlet: string, kepala: string, tewas: string, umur: number, hari: string, rugi: string) => ({
    url: `https://www.${outlet}/berita/kebakaran-pasar-karangjati`,
    date: outlet === "detik.com" ? "2024-03-05T09:00:00+07:00" : "2024-03-05T10:00:00+07:00",
    text: [
      `Kebakaran di Pasar Karangjati, Boyolali, menewaskan ${tewas} orang, ${hari} (5/3/2024).`,
      `Kapolres Boyolali AKBP ${kepala} mengatakan api berasal dari kios milik Agus Santoso (${umur}).`,
      `"Api cepat menjalar karena kios terbuat dari papan dan angin bertiup kencang sejak pagi hari," kata ${kepala}.`,
      `Kerugian mencapai Rp ${rugi} miliar. Pasar Karangjati ditutup sampai pekan depan.`,
    ].join("\n"),
  });
  const articles = [
    told("detik.com", "Dewi Lestari", "tiga", 34, "Selasa", "2"),
    told("kompas.com", "Dewi Lestary", "empat", 43, "Rabu", "3"),
  ];
  const folder = folderOf({ "in/a.jsonl": articles.map((article) => JSON.stringify(article)).join("\n") });
  await kliping(["run", "in", "--quiet"], folder);
  const run = join(folder, "output/latest");
  const conflicts = rowsOf(run, "conflicts");
  expect(conflicts.map(({ about, side, value }) => `${about} ${side}: ${value}`).sort()).toEqual([
    "age 1: 34",
    "age 2: 43",
    "amount 1: Rp 2 miliar",
    "amount 2: Rp 3 miliar",
    "count 1: tiga orang",
    "count 2: empat orang",
    "date 1: Rabu",
    "date 2: 2024-03-05",
    "name 1: Dewi Lestari",
    "name 2: Dewi Lestary",
  ]);
  const ids = new Set(
    [
      ["mentions", "mention_id"],
      ["amounts", "amount_id"],
      ["dates", "date_id"],
    ].flatMap(([dataset = "", id = ""]) => rowsOf(run, dataset).map((row) => row[id])),
  );
  for (const { row_id, doc_id } of conflicts) {
    expect(ids).toContain(row_id);
    expect(String(row_id).startsWith(`${doc_id}:`)).toBe(true);
  }
  const shown = (await kliping(["story", String(conflicts[0]?.doc_id)], folder)).stdout;
  expect(shown).toContain("Told differently");
  expect(shown).toContain("Dewi Lestary");
  expect((await kliping(["verify", "output/latest"], folder)).code).toBe(0);
});

test("tellings of one utterance are found in its words, cut and worded anew, with another speaker or day", async () => {
  const said = "Jembatan ini akan kami buka sebelum musim hujan agar petani tidak lagi memutar lewat hutan lindung";
  const anew = "Jembatan itu kami buka sebelum musim hujan tiba, supaya petani tidak memutar lewat hutan lindung";
  const told = (url: string, quote: string, speaker: string) => ({
    date: url === "detik.com" ? "2024-03-01" : "2024-03-02",
    url: `https://www.${url}/berita/jembatan-desa-karangjati-dibuka`,
    text: `Bupati Boyolali ${speaker} meninjau Desa Karangjati. "${quote}," kata ${speaker}. Warga menyambutnya.`,
  });
  const articles = [
    told("detik.com", said, "Rina Wati"),
    told("kompas.com", said, "Rina Wati"),
    told("tempo.co", said.replace(" lewat hutan lindung", ""), "Rina"),
    told("suara.com", anew, "Rina Wati"),
    told("viva.co.id", said, "Agus Santoso"),
    told("merdeka.com", "Terima kasih atas dukungan warga", "Rina Wati"),
    told("okezone.com", "Terima kasih atas dukungan warga", "Agus Santoso"),
  ];
  const folder = folderOf({ "in/a.jsonl": articles.map((article) => JSON.stringify(article)).join("\n") });
  await kliping(["run", "in", "--quiet"], folder);
  const run = join(folder, "output/latest");
  const hostOf = new Map(rowsOf(run, "documents").map(({ doc_id, host }) => [doc_id, host]));
  const versions = rowsOf(run, "quote_versions").filter(({ quote_id }) => String(quote_id).endsWith("q1"));
  expect(new Set(versions.map(({ cluster_id }) => cluster_id)).size).toBe(1);
  expect(versions.map(({ doc_id }) => hostOf.get(doc_id)).sort()).toEqual([
    "detik.com",
    "kompas.com",
    "suara.com",
    "tempo.co",
    "viva.co.id",
  ]);
  const first = versions.find(({ quote_id, cluster_id }) => quote_id === cluster_id);
  for (const version of versions) {
    const hosts = [hostOf.get(first?.doc_id), hostOf.get(version.doc_id)];
    expect(version.speaker_differs).toBe(hosts.filter((host) => host === "viva.co.id").length === 1);
  }
});

test("an office has its first and last day, and who else is stated in it between them", async () => {
  const stated = (day: string, office: string, person: string) => ({
    date: `2024-03-${day}T08:00:00+07:00`,
    text: `${office} ${person} meninjau jembatan. "Jalan ini segera dibuka," kata ${person}, hari ke-${day}.`,
  });
  const articles = [
    stated("01", "Bupati Boyolali", "Rina Wati"),
    stated("09", "Bupati Boyolali", "Rina Wati"),
    stated("05", "Plt Bupati Boyolali", "Agus Santoso"),
    stated("07", "Wakil Bupati Boyolali", "Dewi Lestari"),
    stated("08", "Wabup Boyolali", "Dewi Lestari"),
  ];
  const folder = folderOf({ "in/a.jsonl": articles.map((article) => JSON.stringify(article)).join("\n") });
  await kliping(["run", "in", "--quiet"], folder);
  const terms = rowsOf(join(folder, "output/latest"), "office_terms").map((row) => [
    row.person_name,
    row.role,
    row.territory,
    row.first_stated,
    row.last_stated,
    row.doc_count,
    row.status,
    row.overlaps,
  ]);
  expect(terms).toEqual([
    ["Dewi Lestari", "Wabup", "Boyolali", "2024-03-07", "2024-03-08", 2, "current", 0],
    ["Rina Wati", "Bupati", "Boyolali", "2024-03-01", "2024-03-09", 2, "current", 1],
    ["Agus Santoso", "Bupati", "Boyolali", "2024-03-05", "2024-03-05", 1, "acting", 1],
  ]);
});

test("two in an office are told where one holds it, not of former holders, members, or second names", async () => {
  const articles = [
    ["01", "Bupati Jepara Tirto Utomo"],
    ["02", "Bupati Jepara Galuh Rinjani"],
    ["03", "Bupati Jepara Tirto Utomo"],
    ["05", "Mantan Bupati Jepara Tirto Utomo"],
    ["01", "Walikota Madiun Umi Kalsum"],
    ["01", "Wali Kota Madiun Jaka Santosa"],
    ["01", "Gubernur Bengkulu Sekar Melati"],
    ["01", "Gubernur Bengkulu Sekar Ayu Melati"],
    ["01", "Anggota DPRD Klaten Wira Kelana"],
    ["01", "Anggota DPRD Klaten Dewanti Ayu"],
    ["01", "Juru bicara Pertamina Hulu Dimas Wicaksana"],
    ["01", "Juru bicara Pertamina Hulu Cahya Ningrum"],
    ["01", "Bupati Magetan Kusno Aji"],
    ["04", "Bupati Magetan Wening Astuti"],
    ["06", "Mantan Bupati Magetan Kusno Aji"],
  ].map(([day, holder = ""]) => {
    const name = holder.split(" ").slice(-2).join(" ");
    return {
      date: `2024-03-${day}`,
      text: `${holder} membuka pasar. "Pasar ini milik warga," kata ${name}, hari ke-${day}.`,
    };
  });
  const folder = folderOf({ "in/a.jsonl": articles.map((article) => JSON.stringify(article)).join("\n") });
  await kliping(["run", "in", "--quiet"], folder);
  const run = join(folder, "output/latest");
  const overlapping = rowsOf(run, "office_terms")
    .filter(({ overlaps }) => overlaps !== 0)
    .map(({ person_name, status, overlaps }) => `${person_name} (${status}): ${overlaps}`);
  expect(overlapping.sort()).toEqual([
    "Galuh Rinjani (current): 1",
    "Jaka Santosa (current): 1",
    "Tirto Utomo (former): 1",
    "Umi Kalsum (current): 1",
  ]);
  expect((await kliping(["verify", "output/latest"], folder)).code).toBe(0);
});
