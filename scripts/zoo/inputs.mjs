/** Inputs that nobody should send, by what they are: each is a file, or what makes its files in a folder. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { article } from "../faults/box.mjs";

const MB = 1024 * 1024;
const repeat = (text, bytes) => text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
const line = (n) => article(n).replaceAll("\n", " ").trim();
const record = (fields) => `${JSON.stringify({ title: "Pasar dibuka", text: article(1), ...fields })}\n`;
const deep = (depth, open, close, inner = '"a"') => open.repeat(depth) + inner + close.repeat(depth);
const bytes = (...values) => Buffer.from(values);
const noise = (length, seed = 1) => {
  const out = Buffer.alloc(length);
  for (let i = 0, x = seed; i < length; i++) {
    x = (Math.imul(x, 1103515245) + 12345) >>> 0;
    out[i] = x >>> 16;
  }
  return out;
};
const utf16 = (text, big = false) => {
  const out = Buffer.from(`\ufeff${text}`, "utf16le");
  return big ? out.swap16() : out;
};

/** A zip of stored members. */
export function zip(members, { lie = {} } = {}) {
  const locals = [];
  const central = [];
  let offset = 0;
  for (const [name, content] of members) {
    const data = Buffer.from(content);
    const path = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(lie.size ?? data.length, 14);
    head.writeUInt32LE(lie.size ?? data.length, 18);
    head.writeUInt16LE(path.length, 22);
    locals.push(bytes(0x50, 0x4b, 3, 4), head, path, data);
    const tail = Buffer.alloc(16);
    tail.writeUInt32LE(lie.offset ?? offset, 12);
    central.push(bytes(0x50, 0x4b, 1, 2, 20, 0), head.subarray(0, 24), Buffer.alloc(2), tail.subarray(2), path);
    offset += 30 + path.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function crc32(data) {
  let crc = -1;
  for (const byte of data) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

function tarHeader(name, size, type = "0", link = "") {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write("0000644\0", 100);
  header.write(typeof size === "string" ? size : `${size.toString(8).padStart(11, "0")}\0`, 124);
  header.write("        ", 148);
  header.write(type, 156);
  header.write(link, 157, 100);
  header.write("ustar\x0000", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}
export const tar = (members) =>
  Buffer.concat([
    ...members.flatMap(([name, content, type, link]) => {
      const data = Buffer.from(content);
      return [tarHeader(name, data.length, type, link), data, Buffer.alloc((512 - (data.length % 512)) % 512)];
    }),
    Buffer.alloc(1024),
  ]);

export const warc = (head, body) =>
  `WARC/1.0\r\n${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
const page = (body, head = "") =>
  `<!doctype html><html><head><title>Pasar dibuka</title>${head}</head><body>${body}</body></html>`;
const feed = (inner, before = "") =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><item>${inner}</item></channel></rss>`;
export const sheet = (xml) =>
  zip([
    ["[Content_Types].xml", '<?xml version="1.0"?><Types/>'],
    ["xl/workbook.xml", '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>'],
    [
      "xl/_rels/workbook.xml.rels",
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ],
    ["xl/worksheets/sheet1.xml", xml],
  ]);

const text = (name, content) => ["text", name, "b.txt", content];
const json = (name, content) => ["json", name, "b.json", content];
const jsonl = (name, content) => ["jsonl", name, "b.jsonl", content];
const csv = (name, content) => ["csv", name, "b.csv", content];
const html = (name, content) => ["html", name, "b.html", content];
const xml = (name, content) => ["xml", name, "b.xml", content];
const gz = (name, file, content) => ["gzip", name, `${file}.gz`, content];
const packed = (name, file, content) => ["archive", name, file, content];
const tree = (name, make) => ["folder", name, null, make];

/** Runs of one thing: each was a pattern that recursed, or grows too fast where a pattern is careless. */
export const RUNS = [
  "a",
  "A",
  "1",
  " ",
  "\t",
  ".",
  ",",
  "-",
  "(",
  "[",
  "<",
  '"',
  "'",
  "“",
  "@",
  "#",
  "&",
  "%",
  "/",
  "\\",
  "*",
  "_",
  "|",
  "A.",
  "1,",
  "1.",
  "[1]",
  "@a.",
  "a.",
  "abc-",
  ", ",
  "b.",
  "a\n",
  "a\n\n",
  "1% ",
  "a\u200b",
  "\r",
  "\r\n",
  "\u00a0",
  "e\u0301",
  "\u0301",
  "😀",
  "\u202e",
  "Rp 1 ",
  "Senin ",
  "12/12/",
  '"a," kata Budi. ',
  "Baca juga: ",
  "https://a.id/",
  "a@b.c ",
  "08123",
  "+62 ",
  "( , )",
  "![a](b) ",
  "&amp;",
  "\\u0041",
  "Ã©",
  "â€œ",
  "Jl. ",
  "PT ",
  "dr. ",
  "H. ",
  "\ud55c",
  "\u0e01",
  "\u0627",
  "https://",
  "Jakarta, ",
  "Budi Santoso dan ",
  "Budi Santoso, ",
  "a/b-",
  "<b>",
  "</p>",
  "== ",
  "> ",
];

/** [kind, what it is, file name, content or maker]. */
export const INPUTS = [
  ...RUNS.map((run) => text(`8 MB of ${JSON.stringify(run)}`, () => repeat(run, 8 * MB))),
  text("31 MB of one word", () => repeat("a", 31 * MB)),
  text("31 MB of one-letter lines", () => repeat("a\n", 31 * MB)),
  text("480,000 characters of initials", () => repeat("A.", 480_000)),
  text("480,000 characters of percentages", () => repeat("1% ", 480_000)),
  text("480,000 characters of quotations", () => repeat('"Siap," kata Budi. ', 480_000)),
  text("480,000 characters of open quotations", () => repeat('Kata Budi "siap. ', 480_000)),
  text("480,000 characters of dates", () => repeat("Senin (3/2/2025) ", 480_000)),
  text("480,000 characters of names", () => repeat("Budi Santoso, ", 480_000)),
  text("480,000 characters of dots in a host", () => `www.${repeat("a.", 480_000)}`),
  text("480,000 characters of missing spaces", () => repeat("pasarDibuka", 480_000)),
  text("a number of a megabyte", () => `Harga Rp ${repeat("1", MB)} di pasar. ${article(1)}`),
  text("a date of a megabyte", () => `Senin (${repeat("3/2/", MB)}2025). ${article(1)}`),
  text("an address of a megabyte", () => `https://a.id/${repeat("b", MB)} ${article(1)}`),
  text("a word of 400,000 letters in an article", () => `${article(1)}${repeat("kata", 400_000)}\n${article(2)}`),
  text("NULs in an article", () => article(1).replaceAll(" ", "\0")),
  text("a megabyte of NULs", () => Buffer.alloc(MB)),
  text("lone surrogates in UTF-8", () =>
    Buffer.concat([Buffer.from(article(1)), bytes(0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80)]),
  ),
  text("broken UTF-8", () =>
    Buffer.concat([bytes(0xc3, 0x28, 0xf0, 0x9f, 0x98), Buffer.from(article(1)), bytes(0xff, 0xfe, 0xc3)]),
  ),
  text("over-long UTF-8", () => Buffer.concat([Buffer.from(article(1)), bytes(0xc0, 0xaf, 0xe0, 0x80, 0xaf)])),
  text("UTF-16 with its mark", () => utf16(article(1))),
  text("UTF-16 the other way", () => utf16(article(1), true)),
  text("UTF-16 cut in a letter", () => utf16(article(1)).subarray(0, -1)),
  text("UTF-32", () =>
    Buffer.concat([...article(1)].map((c) => bytes(c.codePointAt(0) & 255, c.codePointAt(0) >> 8, 0, 0))),
  ),
  text("three byte-order marks", () => `\ufeff\ufeff\ufeff${article(1)}`),
  text("a byte-order mark alone", () => "\ufeff"),
  text("an empty file", () => ""),
  text("blanks alone", () => " \n\t\r\n \u00a0"),
  text("line ends of CR alone", () => article(1).replaceAll("\n", "\r")),
  text("line ends of U+2028", () => article(1).replaceAll("\n", "\u2028")),
  text("an article from right to left", () => `\u202e${article(1)}\u202c`),
  text("marks on every letter", () => [...article(1)].map((c) => c + "\u0301".repeat(20)).join("")),
  text("zero-width marks in every word", () => [...article(1)].join("\u200b")),
  text("noise", () => noise(MB)),
  text("a program", () => bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, ...Array(200).fill(0))),
  text("a PDF", () => "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"),
  json("lists 10,000 deep", () => `{"text":${deep(10_000, "[", "]")}}`),
  json("lists 1 million deep", () => deep(1_000_000, "[", "]")),
  json("objects 100,000 deep", () => `{"text":${deep(100_000, '{"a":', "}")}}`),
  json("a million open brackets", () => "[".repeat(1_000_000)),
  json("a list of 2 million strings", () => `{"title":"A","text":[${'"a",'.repeat(2_000_000)}"a"]}`),
  json("a list of 2 million numbers", () => `{"title":"A","text":[${"1,".repeat(2_000_000)}1]}`),
  json("a million members", () => `{"text":"a"${Array.from({ length: 1_000_000 }, (_, n) => `,"k${n}":1`).join("")}}`),
  json("a million authors", () => `{"text":${JSON.stringify(article(1))},"authors":[${'"a",'.repeat(1_000_000)}"a"]}`),
  json("200,000 records of nothing", () => `[${"{},".repeat(200_000)}{}]`),
  json("duplicate keys", () => `{"text":"a","text":${JSON.stringify(article(1))},"id":1,"id":2}`),
  json(
    "__proto__ and constructor",
    () => `{"__proto__":{"text":"a"},"constructor":1,"text":${JSON.stringify(article(1))}}`,
  ),
  json("not closed", () => `[{"text":${JSON.stringify(article(1))}},{"text":"a`),
  json("lone surrogates", () => `{"text":"\\ud800 ${line(1).replaceAll('"', "")} \\udc00"}`),
  json("NaN and a long string of escapes", () => `{"a":NaN,"text":"${"\\\\".repeat(10_000_000)}"}`),
  json(
    "escapes of every letter",
    () => `{"text":"${[...line(1)].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}"}`,
  ),
  json("a number of a megabyte", () => `{"id":${"1".repeat(MB)},"text":${JSON.stringify(article(1))}}`),
  json("a string alone", () => '"a"'),
  json("null alone", () => "null"),
  json("objects in a row with one id", () => '{"id":"a","text":"a b"}{"id":"a","text":"c d"}'),
  json("Python's literals", () => `{'text': '${line(1).replaceAll("'", "")}', 'x': None}`),
  jsonl("300,000 broken records", () => "{broken\n".repeat(300_000)),
  jsonl("a million empty records", () => "{}\n".repeat(1_000_000)),
  jsonl("10 million empty lines", () => "\n".repeat(10_000_000)),
  jsonl("20,000 records of one word", () => '{"text":"a"}\n'.repeat(20_000)),
  jsonl(
    "a record of 30 MB between two sound ones",
    () => record({ id: 1 }) + record({ id: 2, text: repeat("kata ", 30 * MB) }) + record({ id: 3 }),
  ),
  jsonl(
    "a record over the largest",
    () => record({ id: 1 }) + record({ id: 2, text: "a".repeat(34 * MB) }) + record({ id: 3 }),
  ),
  jsonl("ids x#3, x, x", () => record({ id: "x#3" }) + record({ id: "x" }) + record({ id: "x" })),
  jsonl("an id of a megabyte", () => record({ id: "x".repeat(MB) })),
  jsonl("a title of a megabyte", () => record({ title: "Pasar ".repeat(MB / 6) })),
  jsonl("a day of a megabyte", () => record({ date: "2025-01-".repeat(MB / 8) })),
  jsonl("a url of a megabyte", () => record({ url: `https://a.id/${"b/".repeat(MB / 2)}` })),
  jsonl("codes of a terminal in every field", () =>
    record({ id: "\u001b[2J", url: "https://a.id/\u001b[31m", authors: "\u0007" }),
  ),
  jsonl("the last record half written", () => record({ id: 1 }) + record({ id: 2 }).slice(0, 60)),
  jsonl("lines of lists", () => "[1,2]\n".repeat(1000)),
  csv("a stray quotation mark", () => `judul,isi\n"A","${line(1).replaceAll('"', "")}"\n"Siap" kata Budi,isi\n`),
  csv("8 MB of quotation marks", () => `judul,isi\n${'"'.repeat(8 * MB)}`),
  csv("8 MB of commas", () => `judul,isi\n${",".repeat(8 * MB)}`),
  csv("an open quotation mark before 8 MB", () => `judul,isi\n"A,${repeat("kata kata\n", 8 * MB)}`),
  csv("a million columns", () => `${Array.from({ length: 1_000_000 }, (_, n) => `k${n}`).join(",")}\n1,2\n`),
  csv("10 million empty lines", () => `judul,isi\n${"\n".repeat(10_000_000)}`),
  csv("line ends of CR alone", () => `judul,isi\rA,${line(1).replaceAll(/[",]/g, "")}\r`),
  csv("columns of one name", () => `isi,isi,isi\n${line(1).replaceAll(/[",]/g, "")},a,b\n`),
  csv("NULs between cells", () => `judul,isi\n\0A\0,\0${line(1).replaceAll(/[",]/g, "")}\0\n`),
  csv("a header alone", () => "judul,isi\n"),
  html("100,000 tags in each other", () =>
    page(`${"<div>".repeat(100_000)}a${"</div>".repeat(100_000)}<p>${article(1)}</p>`),
  ),
  html("a million open tags", () => page("<b>".repeat(1_000_000))),
  html("a million closing tags", () => page("</b>".repeat(1_000_000))),
  html("8 MB of <", () => page("<".repeat(8 * MB))),
  html("8 MB of an attribute", () => page(`<p class="${"a ".repeat(4 * MB)}">${article(1)}</p>`)),
  html("100,000 attributes", () =>
    page(`<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(" ")}>${article(1)}</p>`),
  ),
  html("an open comment", () => page(`<!-- ${repeat("a", 4 * MB)}`)),
  html("8 MB of comments", () => page(`${"<!-- -->".repeat(MB)}${article(1)}`)),
  html("an open script", () => page(`<script>${repeat("if (a < b) ", 4 * MB)}`)),
  html("entities without end", () => page(`${"&amp".repeat(MB)} ${"&#x".repeat(MB)}`)),
  html("codes out of range", () => page(`&#1114112; &#xffffff; &#0; &#xd800; ${article(1)}`)),
  html("100,000 paragraphs of a letter", () => page("<p>a</p>".repeat(100_000))),
  html("tables in each other", () => page(`${"<table><tr><td>".repeat(20_000)}${article(1)}`)),
  html("linked data 100,000 deep", () =>
    page(article(1), `<script type="application/ld+json">${deep(100_000, '{"a":', "}")}</script>`),
  ),
  html("linked data of 8 MB of blanks", () =>
    page(article(1), `<script type="application/ld+json">{"@type":"NewsArticle"${" ".repeat(8 * MB)}`),
  ),
  html("a declaration without end", () => `<!doctype ${"a[".repeat(MB)}`),
  html("8 MB of prologue", () => `${"<?a?>".repeat(MB)}<html><p>${article(1)}</p></html>`),
  xml("entities that grow", () =>
    feed(
      "<description>&i;</description>",
      `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${"bcdefghi"
        .split("")
        .map((n, k) => `<!ENTITY ${n} "${`&${"abcdefgh"[k]};`.repeat(10)}">`)
        .join("")}]>`,
    ),
  ),
  xml("an entity of a file", () =>
    feed("<description>&x;</description>", '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  ),
  xml("100,000 elements in each other", () => feed(deep(100_000, "<a>", "</a>", "a"))),
  xml("not closed", () => feed(`<description>${article(1)}`).slice(0, 200)),
  xml("8 MB of CDATA", () => feed(`<description><![CDATA[${repeat("]]", 8 * MB)}]]></description>`)),
  xml("100,000 items of nothing", () => `<rss><channel>${"<item/>".repeat(100_000)}</channel></rss>`),
  gz("1 GB of one letter", "b.txt", () => gzipSync(Buffer.alloc(1024 * MB, 97), { level: 1 })),
  gz("64 MB of empty records", "b.jsonl", () => gzipSync("{}\n".repeat((64 * MB) / 3))),
  gz("20 MB of initials", "b.txt", () => gzipSync("A.B.".repeat(5 * MB))),
  gz("gzip in gzip in gzip", "b.txt", () => gzipSync(gzipSync(gzipSync(article(1))))),
  gz("cut in the middle", "b.txt", () => gzipSync(article(1)).subarray(0, 100)),
  gz("two bytes", "b.txt", () => bytes(0x1f, 0x8b)),
  gz("a wrong sum", "b.txt", () => Buffer.concat([gzipSync(article(1)).subarray(0, -8), Buffer.alloc(8)])),
  gz("garbage behind its end", "b.txt", () => Buffer.concat([gzipSync(article(1)), noise(20)])),
  gz("50,000 empty members", "b.txt", () => Buffer.concat([...Array(50_000).fill(gzipSync("")), gzipSync(article(1))])),
  gz("text that is no gzip", "b.txt", () => article(1)),
  packed("zip: paths that climb", "b.zip", () =>
    zip([
      ["../../tmp/a.txt", article(1)],
      ["/etc/b.txt", article(2)],
      ["C:\\c.txt", article(3)],
    ]),
  ),
  packed("zip: two members of one name", "b.zip", () =>
    zip([
      ["a.txt", article(1)],
      ["a.txt", article(2)],
    ]),
  ),
  packed("zip: sizes that lie", "b.zip", () => zip([["a.txt", article(1)]], { lie: { size: 0xfffffff0 } })),
  packed("zip: an offset beyond its end", "b.zip", () => zip([["a.txt", article(1)]], { lie: { offset: 0x7fffffff } })),
  packed("zip: half written", "b.zip", () =>
    zip([
      ["a.txt", article(1)],
      ["b.txt", article(2)],
    ]).subarray(0, 300),
  ),
  packed("zip: 5,000 empty members", "b.zip", () => zip(Array.from({ length: 5000 }, (_, n) => [`${n}.txt`, ""]))),
  packed("zip: in each other, 20 deep", "b.zip", () =>
    Array.from({ length: 20 }).reduce((inner) => zip([["b.zip", inner]]), zip([["a.txt", article(1)]])),
  ),
  packed("zip: noise", "b.zip", () => Buffer.concat([bytes(0x50, 0x4b, 3, 4), noise(MB)])),
  packed("tar: paths that climb", "b.tar", () =>
    tar([
      ["../../../tmp/a.txt", article(1)],
      ["/etc/passwd.txt", article(2)],
    ]),
  ),
  packed("tar: links and devices", "b.tar", () =>
    tar([
      ["a.txt", "", "2", "/etc/passwd"],
      ["b.txt", "", "3"],
      ["c.txt", "", "1", "a.txt"],
      ["d.txt", article(1)],
    ]),
  ),
  packed("tar: a size of 8 exabytes", "b.tar", () =>
    Buffer.concat([tarHeader("a.txt", "77777777777\0"), Buffer.from(article(1))]),
  ),
  packed("tar: a negative size", "b.tar", () =>
    Buffer.concat([tarHeader("a.txt", "-0000000001\0"), Buffer.alloc(1024)]),
  ),
  packed("tar: half written", "b.tar", () =>
    tar([
      ["a.txt", article(1)],
      ["b.txt", article(2)],
    ]).subarray(0, 1400),
  ),
  packed("tar: a name of 20 MB", "b.tar", () =>
    tar([
      ["././@LongLink", "a".repeat(20 * MB), "L"],
      ["a.txt", article(1)],
    ]),
  ),
  packed("xlsx: 1 million empty rows", "b.xlsx", () =>
    sheet(`<worksheet><sheetData>${'<row r="1"/>'.repeat(1_000_000)}</sheetData></worksheet>`),
  ),
  packed("xlsx: a cell far out", "b.xlsx", () =>
    sheet('<worksheet><sheetData><row r="1"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'),
  ),
  packed("xlsx: columns beyond all", "b.xlsx", () =>
    sheet('<worksheet><sheetData><row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row></sheetData></worksheet>'),
  ),
  packed("xlsx: shared strings that are not there", "b.xlsx", () =>
    sheet('<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>999999</v></c></row></sheetData></worksheet>'),
  ),
  packed("xlsx: half written", "b.xlsx", () => sheet("<worksheet/>").subarray(0, 200)),
  packed("sqlite: a head alone", "b.sqlite", () => Buffer.concat([Buffer.from("SQLite format 3\0"), Buffer.alloc(84)])),
  packed("sqlite: noise behind the head", "b.sqlite", () =>
    Buffer.concat([Buffer.from("SQLite format 3\0"), noise(64 * 1024)]),
  ),
  packed("parquet: marks alone", "b.parquet", () => "PAR1PAR1"),
  packed("parquet: noise between marks", "b.parquet", () =>
    Buffer.concat([Buffer.from("PAR1"), noise(64 * 1024), Buffer.from("PAR1")]),
  ),
  packed("parquet: a footer of 2 GB", "b.parquet", () =>
    Buffer.concat([Buffer.from("PAR1"), noise(1000), bytes(255, 255, 255, 127), Buffer.from("PAR1")]),
  ),
  packed(
    "warc: a length that lies",
    "b.warc",
    () => "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\na",
  ),
  packed(
    "warc: a negative length",
    "b.warc",
    () => "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\na\r\n\r\n",
  ),
  packed("warc: a head of 8 MB", "b.warc", () => `WARC/1.0\r\n${"X: a\r\n".repeat((8 * MB) / 6)}`),
  packed("warc: chunks that do not end", "b.warc", () =>
    warc("WARC-Type: response", `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n${article(1)}`),
  ),
  packed("warc: 5,000 records of nothing", "b.warc", () => warc("WARC-Type: response", "").repeat(5000)),
  packed("sql: a string that does not end", "b.sql", () => `INSERT INTO a VALUES ('${repeat("a", 4 * MB)}`),
  packed("sql: 8 MB of brackets", "b.sql", () => `INSERT INTO a VALUES ${"(".repeat(8 * MB)}`),
  packed("sql: 8 MB of columns", "b.sql", () => `INSERT INTO a (${"a,".repeat(4 * MB)}`),
  packed("sql: 8 MB of blanks", "b.sql", () => `INSERT INTO a${" ".repeat(8 * MB)}`),
  packed("markdown: 8 MB of open links", "b.md", () => repeat("[a](", 8 * MB)),
  packed("markdown: 480,000 characters of open pictures", "b.md", () => repeat("![", 480_000)),
  packed("markdown: 480,000 characters of stars", "b.md", () => repeat("*a ", 480_000)),
  packed("markdown: a table rule of 480,000 characters", "b.md", () => `a|b\n${repeat("-|", 480_000)}x`),
  tree("links in loops", (folder) => {
    symlinkSync(".", join(folder, "loop"));
    symlinkSync("a", join(folder, "b"));
    symlinkSync("b", join(folder, "a"));
  }),
  tree("links to devices and to nothing", (folder) => {
    symlinkSync("/dev/zero", join(folder, "zero.txt"));
    symlinkSync("/dev/tty", join(folder, "tty.txt"));
    symlinkSync("nowhere", join(folder, "nowhere.txt"));
  }),
  tree("a FIFO", (folder) => execFileSync("mkfifo", [join(folder, "fifo.txt")])),
  tree("100 folders in each other", (folder) => {
    const path = join(folder, ...Array(100).fill("a"));
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, "a.txt"), article(1));
  }),
  tree("2,000 empty files", (folder) => {
    for (let n = 0; n < 2000; n++) writeFileSync(join(folder, `${n}.txt`), "");
  }),
  tree("names that a terminal obeys", (folder) => {
    writeFileSync(join(folder, "a\u001b[2J\nb.txt"), article(1));
    writeFileSync(join(folder, "-rf.txt"), article(2));
    writeFileSync(join(folder, "'; DROP TABLE a; --.txt"), article(3));
  }),
  tree("names that differ by how they are composed", (folder) => {
    writeFileSync(join(folder, "caf\u00e9.txt"), article(1));
    writeFileSync(join(folder, "cafe\u0301.txt"), article(2));
  }),
].map(([kind, name, file, make]) => ({ id: `${kind}: ${name}`, file, make }));
