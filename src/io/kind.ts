/** What kind of file some bytes are: told by their first bytes, and by the name where these tell nothing. */
import { basename } from "node:path";
import { FORMATS, SOURCE_FORMATS, type SourceFormat } from "../core/document.ts";
import { binaryKind, utf16Order } from "../text/encodings.ts";
import { isName } from "./header.ts";
import { startsLogged } from "./jsonl.ts";
import { rowMark } from "./marked-rows.ts";
import { parsePython } from "./python-literal.ts";
import { scriptHead } from "./script.ts";
import { isProse } from "./table.ts";

/** A kind that no reader takes: what it is, and the way from it to one that is read. */
export interface Unread {
  readonly what: string;
  readonly wayOut: string;
}

const BY_EXTENSION: ReadonlyMap<string, SourceFormat> = new Map(
  SOURCE_FORMATS.flatMap((format) => FORMATS[format].extensions.map((extension) => [extension, format] as const)),
);

/** The format that a file's name tells, with or without `.gz`; null where it tells none. */
export function formatOf(path: string): SourceFormat | null {
  const extension = extensionOf(path);
  return extension === null ? null : (BY_EXTENSION.get(extension) ?? null);
}

/** In lower case, without `.gz`; null where the name has none. */
function extensionOf(path: string): string | null {
  return /\.([^./]+?)(?:\.gz)?$/i.exec(basename(path))?.[1]?.toLowerCase() ?? null;
}

/** First bytes that no text has. They are believed whatever the name says. */
const SIGNATURES: readonly (readonly [format: SourceFormat, prefix: string])[] = [
  ["zip", "PK\x03\x04"],
  ["sqlite", "SQLite format 3\0"],
  ["parquet", "PAR1"],
  ["warc", "WARC/"],
];

const OFFICE = "save it as .xlsx or .csv";
const TEXT = "save it as .html or .txt";
const PICKLE =
  "unpickling runs what a file says, so it is not read; where you trust it: " +
  `python -c "import sys, pandas as pd; pd.DataFrame(pd.read_pickle(sys.argv[1]))` +
  `.to_json(sys.argv[2], orient='records', lines=True, force_ascii=False)" IN.pkl OUT.jsonl`;

const YAML =
  `python -c "import json, sys, yaml; ` +
  `parts = [p if isinstance(p, list) else [p] for p in yaml.safe_load_all(open(sys.argv[1]))]; ` +
  `json.dump(sum(parts, []), open(sys.argv[2], 'w'), default=str)" IN.yaml OUT.json`;

const TOML =
  `python -c "import json, sys, tomllib; ` +
  `json.dump(tomllib.load(open(sys.argv[1], 'rb')), open(sys.argv[2], 'w'), default=str)" IN.toml OUT.json`;

/** Kinds that are met beside articles and not read, by their first bytes. */
const UNREAD_SIGNATURES: readonly (readonly [prefix: string, what: string, wayOut: string])[] = [
  ["%PDF-", "a PDF", "pdftotext IN.pdf OUT.txt"],
  ["\x89PNG\r\n\x1a\n", "a PNG image", "nothing in it is text"],
  ["\xff\xd8\xff", "a JPEG image", "nothing in it is text"],
  ["GIF8", "a GIF image", "nothing in it is text"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (.xls, .doc)", OFFICE],
  ["{\\rtf", "a rich text file", TEXT],
  ["\x28\xb5\x2f\xfd", "zstd data", "zstd -d IN.zst"],
  ["BZh", "bzip2 data", "bzip2 -d IN.bz2"],
  ["\xfd7zXZ\0", "xz data", "xz -d IN.xz"],
  ["7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "7z x IN.7z, and give the folder"],
  ["Rar!\x1a\x07", "a RAR archive", "unrar x IN.rar, and give the folder"],
  ["\x7fELF", "a program", "nothing in it is text"],
  ["ARROW1", "an Arrow or Feather file", "pandas.read_feather(IN).to_parquet(OUT)"],
  ["\x93NUMPY", "a NumPy array", "save what it holds as .csv or .jsonl"],
  ["\x89HDF\r\n\x1a\n", "an HDF5 file", "pandas.read_hdf(IN).to_parquet(OUT)"],
  ["\x80\x02", "a Python pickle", PICKLE],
  ["\x80\x03", "a Python pickle", PICKLE],
  ["\x80\x04", "a Python pickle", PICKLE],
  ["\x80\x05", "a Python pickle", PICKLE],
];

/** The same by the ending of the name, for what begins in many ways or as text does. */
const UNREAD_EXTENSIONS: Readonly<Record<string, Unread>> = {
  pkl: { what: "a Python pickle", wayOut: PICKLE },
  pickle: { what: "a Python pickle", wayOut: PICKLE },
  bson: { what: "a MongoDB dump", wayOut: "bsondump IN.bson > OUT.jsonl" },
  yaml: { what: "a YAML file", wayOut: YAML },
  yml: { what: "a YAML file", wayOut: YAML },
  toml: { what: "a TOML file", wayOut: TOML },
  mhtml: { what: "a page saved as MHTML", wayOut: "save it as .html" },
  mht: { what: "a page saved as MHTML", wayOut: "save it as .html" },
};

const UNKNOWN: Unread = {
  what: "of no kind that is known",
  wayOut: "name it by what it holds: .txt, .html, .csv, .jsonl ...",
};

/** Formats that only their signature makes readable: a file that is named so and has none is of another kind. */
const SIGNED: ReadonlySet<SourceFormat> = new Set(["xlsx", "zip", "sqlite", "parquet", "warc"]);

/** How much of a file tells its kind, in bytes. */
export const SNIFFED = 8192;

/** The format of bytes that begin with `first` (unpacked), or why they are not read. `name` may have any ending. */
export function kindOf(name: string, first: Buffer): SourceFormat | Unread {
  const start = first.toString("latin1", 0, 300);
  const named = formatOf(name);
  const packed = packedKind(start, extensionOf(name));
  if (packed) return packed;
  const signed = SIGNATURES.find(([, prefix]) => start.startsWith(prefix))?.[0];
  if (signed !== undefined) return signed === "zip" && named === "xlsx" ? named : signed;
  if (start.startsWith("ustar", 257)) return "tar";
  const unread = UNREAD_SIGNATURES.find(([prefix]) => start.startsWith(prefix));
  if (unread && (named === null || SIGNED.has(named))) return { what: unread[1], wayOut: unread[2] };
  if (isSpreadsheetXml(first) || isFlatDocument(first)) return "xlsx";
  if (OFFICE_XML.test(first.toString("latin1", 0, 1000)))
    return { what: "an Office document of 2003 in XML", wayOut: OFFICE };
  const isDocuments = DOCUMENTS.test(start) || startsSettings(first.toString("utf8", 0, SNIFFED).trimStart());
  return byText(named, unread ? null : textKind(first, named), extensionOf(name), isDocuments);
}

/** Cells and styles would pass for records. */
const OFFICE_XML = /<\?mso-application progid=/;
const SPREADSHEET_XML = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<(?:\?|!--|(?:\w+:)?Workbook\b)/;
const SPREADSHEET_SAYS =
  /progid=["']Excel\.Sheet["']|<(?:\w+:)?Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet/;

/** True for a workbook in the XML of Excel 2003. In UTF-16 every other byte of it is none. */
export function isSpreadsheetXml(first: Buffer): boolean {
  const start = first.toString("latin1", 0, 4000).replaceAll("\0", "");
  return SPREADSHEET_XML.test(start) && SPREADSHEET_SAYS.test(start);
}

/** Documents that are archives by their first bytes; OpenDocument and EPUB say first what they are. */
const PACKED_DOCUMENTS: ReadonlySet<string> = new Set(["docx", "pptx", "odt", "epub"]);
/** Behind the name `mimetype` of the first member. */
const MIMETYPE_END = 38;
const SPREADSHEET = /^application\/vnd\.(?:oasis\.opendocument\.spreadsheet|sun\.xml\.calc)/;

/** True for a spreadsheet of LibreOffice, which is an archive. */
export const isOpenDocument = (first: Buffer): boolean =>
  first.toString("latin1", 0, 4) === "PK\x03\x04" && SPREADSHEET.test(first.toString("latin1", MIMETYPE_END, 120));

const FLAT = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<office:document\s[^>]*opendocument\.spreadsheet/;

/** The same as one XML file. */
export const isFlatDocument = (first: Buffer): boolean => FLAT.test(first.toString("latin1", 0, SNIFFED));

function packedKind(start: string, extension: string | null): SourceFormat | Unread | null {
  if (!start.startsWith("PK\x03\x04")) return null;
  if (SPREADSHEET.test(start.slice(MIMETYPE_END))) return "xlsx";
  const saysKind = start.startsWith("application/", MIMETYPE_END);
  if (!saysKind && !PACKED_DOCUMENTS.has(extension ?? "")) return null;
  return { what: "a document of an office program, or a book", wayOut: "save it as .txt, .html, .xlsx or .csv" };
}

/** What texts begin with that hold several, under any name: a mailbox, a mail, documents as TREC has them. */
const DOCUMENTS = new RegExp(
  [
    "^(?:\\xef\\xbb\\xbf)?\\s*(?:<DOC>\\s*<DOCNO>|<doc [^>]{1,200}>|From \\S{1,200} \\w{3} \\w{3} ",
    "|(?:From|Date|Subject|Received|Return-Path|Message-ID|MIME-Version|Delivered-To): ?\\S)",
  ].join(""),
  "i",
);

/** Where no signature tells: what the text looks like, else what the name says. */
function byText(
  named: SourceFormat | null,
  seen: SourceFormat | null,
  extension: string | null,
  isDocuments: boolean,
): SourceFormat | Unread {
  if ((seen === "tsv" || seen === "csv") && named !== null && named !== "text")
    return byText(named, "text", extension, isDocuments);
  if (seen !== null && seen !== "text") return seen;
  if (named !== null && !SIGNED.has(named)) return named;
  if (named !== null) return { what: `no ${named} file, whatever its name says`, wayOut: UNKNOWN.wayOut };
  if (seen === "text" && (extension === null || isDocuments)) return "text";
  return UNREAD_EXTENSIONS[extension ?? ""] ?? UNKNOWN;
}

/** What a text begins like: `text` where nothing is peculiar about it; null where it is none. */
function textKind(first: Buffer, named: SourceFormat | null): SourceFormat | null {
  const sample = first.subarray(0, SNIFFED);
  const order = utf16Order(sample);
  if (order === null && binaryKind(sample) !== null) return null;
  const text = (order === null ? sample.toString("utf8") : new TextDecoder(order).decode(sample)).replace(
    /^[\ufeff\s]+/,
    "",
  );
  const json = jsonKind(text);
  // a line of JSON Lines is whole; `[` or `{` alone opens a value of several lines
  if (json !== null) return json === "json" && named === "jsonl" && !/^[[{][ \t]*\r?\n/.test(text) ? named : json;
  if (scriptHead(text) > 0) return "json";
  if (startsLogged(text)) return "jsonl";
  const kind = markupKind(text) ?? (startsSql(text) ? "sql" : tableKind(text));
  return kind === "text" && rowMark(first) !== null ? "csv" : kind;
}

/** `[artikel-1]` above `judul = ...`, with prose behind a name: articles that were kept as settings are. */
const startsSettings = (text: string): boolean =>
  /^\[[^[\]\n]{1,80}\][ \t]*\r?\n[\w .-]{1,64}[=:]/.test(text) &&
  text.split("\n").some((line) => /^[\w .-]{1,64}[=:]/.test(line) && isProse(line.slice(line.search(/[=:]/) + 1)));

/** True for a table whose columns one character parts. */
export const startsNamed = (first: Buffer): boolean =>
  tableKind(first.toString("utf8", 0, SNIFFED).replace(/^[\ufeff\s]+/, "")) !== "text";

/** What rows of cells are called; `text` where there are none. */
function tableKind(text: string): SourceFormat {
  if (startsTable(text, "\t") || startsRows(text)) return "tsv";
  return isSpaced(text) || [",", ";", "|", "~", "^"].some((mark) => startsTable(text, mark)) ? "csv" : "text";
}

/** Of a table's columns between tabs. */
const FEWEST_COLUMNS = 3;

/** True for names between the marks with a row of as many cells below, as spreadsheets save `.txt`. */
function startsTable(text: string, mark: string): boolean {
  const [head = "", row = ""] = text.split(/\r?\n/, 2);
  const names = head.split(mark).map((name) => name.replace(/^"(.*)"$/, "$1"));
  if (names.length < FEWEST_COLUMNS || new Set(names).size < names.length || !names.every(isName)) return false;
  const cells = row.split(mark).length;
  if (mark === "\t") return cells === names.length || (cells > 1 && row.includes('\t"'));
  // words that commas part in a sentence have a blank behind each; a cell in quotation marks may go on below
  return !/[,;] /.test(head) && (cells === names.length || (cells > 1 && row.includes(`${mark}"`)));
}

/** True for rows of quoted cells between blanks, as R's `write.table` has them: the first row names columns. */
function isSpaced(text: string): boolean {
  const [head = "", row = ""] = text.split(/\r?\n/, 2);
  return /^"[^"]{1,40}"(?: "[^"]{1,40}"){2,99}$/.test(head) && /^"[^"]{1,200}" \S/.test(row);
}

/** Rows that are looked at. */
const MOST_ROWS = 20;
const FEWEST_ROWS = 2;

/** True for rows of as many cells between tabs, each with a sentence, and no names above them. */
function startsRows(text: string): boolean {
  const rows = text.split(/\r?\n/, MOST_ROWS).filter((row) => row !== "");
  // the last one may be cut off
  const whole = rows.length > FEWEST_ROWS && rows.length < MOST_ROWS ? rows.slice(0, -1) : rows;
  const columns = whole[0]?.split("\t").length ?? 0;
  if (columns < 2 || whole.length < FEWEST_ROWS) return false;
  return whole.every((row) => row.split("\t").length === columns && row.split("\t").some(isProse));
}

/** What comes before the root of a document: declarations, comments, blanks. Each as it opens and as it closes. */
const PROLOGUE: readonly (readonly [open: RegExp, close: string])[] = [
  [/\s+/y, ""],
  [/<\?/y, ">"],
  [/<!--/y, "-->"],
  [/<!doctype[^>[]*(?:\[[^\]]*\])?/iy, ">"],
];

/** The text from its root on; from the first declaration that does not end. */
function withoutPrologue(text: string): string {
  let at = 0;
  for (let moved = true; moved; ) {
    moved = false;
    for (const [open, close] of PROLOGUE) {
      open.lastIndex = at;
      if (!open.test(text)) continue;
      const end = text.indexOf(close, open.lastIndex);
      if (end === -1) return text.slice(at);
      at = end + close.length;
      moved = true;
    }
  }
  return text.slice(at);
}

const FEED_ROOT = /^<(?:rss|feed|en-export|rdf:rdf|urlset|sitemapindex|channel)[\s>]/i;
const PAGE_ROOT = /^<(?:html|head|body|table)[\s>]/i;

function markupKind(text: string): "html" | "xml" | null {
  if (!text.startsWith("<")) return null;
  const root = withoutPrologue(text);
  if (FEED_ROOT.test(root)) return "xml";
  return PAGE_ROOT.test(root) || /^<!doctype html/i.test(text) || /<!doctype html/i.test(text.slice(0, 1000))
    ? "html"
    : null;
}

/** `[[berita]]`: a list of tables. */
const TOML_TABLES = /^\[\[\s?[\w.-]{0,80}[A-Za-z_][\w.-]{0,80}\s?\]\][ \t]*\r?\n/;

/** JSON Lines is told from JSON where the whole of its first line and the beginning of its second are seen. */
function jsonKind(text: string): "json" | "jsonl" | null {
  if (/^\[\s*(?:[{["\]]|$)/.test(text) && !TOML_TABLES.test(text)) return "json";
  if (PYTHON_DICT.test(text))
    return typeof parsePython(text.split("\n", 1)[0] as string) === "object" ? "jsonl" : "json";
  if (!/^\{\s*(?:["}]|$)/.test(text)) return null;
  const end = text.indexOf("\n");
  return end > 0 && /^\s*\{/.test(text.slice(end)) && isJson(text.slice(0, end)) ? "jsonl" : "json";
}

/** `{'judul': 'Dermaga '` and lines below it, as Python's pprint writes a dict. */
const PYTHON_DICT = /^\{\s?'[^'\n]{1,80}':\s/;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const SQL_COMMENT = /^(?:--[^\n]*(?:SQL|PostgreSQL|SQLite) (?:Dump|database dump)|--\s*\n-- PostgreSQL database dump)/i;
const SQL_STATEMENT = new RegExp(
  '^(?:/\\*!\\d{5} |/\\*{6} Object:|(?:insert into|create table|drop table if exists|copy) [`"\\w.]+[`"\\s(]|' +
    "(?:use|insert|insert into|create table) \\[\\w+\\])",
  "i",
);

const startsSql = (text: string): boolean => SQL_COMMENT.test(text) || SQL_STATEMENT.test(text);
