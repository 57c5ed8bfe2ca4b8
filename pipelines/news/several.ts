/** Text files that hold more than one article, or one behind a head: how they are told, and where they are cut. */

import { hash } from "node:crypto";
import { readStated } from "../../src/calendar/index.ts";
import type { RawRecord } from "../../src/core/record.ts";
import { articlesOf } from "../../src/html/several.ts";
import { foldName } from "../../src/io/ids.ts";
import { LEXICON } from "../../src/language/lexicon.ts";
import { anyOf, joined } from "../../src/language/patterns.ts";
import { decode } from "../../src/text/encodings.ts";
import { ADDRESS_LINE } from "./address-line.ts";
import { isHelper } from "./beside-articles.ts";
import { fromChat } from "./chats.ts";
import { fromExport } from "./exports.ts";
import type { FieldName } from "./fields.ts";
import { withoutLog } from "./log-lines.ts";
import { fromMail } from "./mail.ts";
import { fromMessages } from "./messages.ts";
import { FIELD_OF, fromMarkdownTable, fromPageTable } from "./tables.ts";

/** An article's text and what stands beside it, by names of columns. */
type Piece = ReadonlyMap<string, string>;

/** The articles of a text file; the record itself where it is one article without a head. */
export function articlesIn(record: RawRecord): readonly RawRecord[] {
  if (!("bytes" in record.content)) return [record];
  if (!mayHoldMore(record.content.bytes, record.format)) return [record];
  const decoded = decode(record.content.bytes);
  if ("code" in decoded || isHelper(record.sourcePath, decoded.text)) return [record];
  const text = decoded.text.replace(/\r\n?/g, "\n");
  const pieces = piecesOf(text, record.format);
  if (pieces === null) return [record];
  return pieces.map((piece, index) => {
    const cells = [...piece.values()];
    return {
      ...record,
      number: pieces.length === 1 ? record.number : index + 1,
      encoding: decoded.encoding,
      content: { header: [...piece.keys()], cells, sha256: hash("sha256", JSON.stringify([...piece])) },
    };
  });
}

function piecesOf(text: string, format: RawRecord["format"]): readonly Piece[] | null {
  if (format === "html") return fromPageTable(text) ?? fromMessages(text) ?? fromCompilation(text);
  const exported = fromExport(text) ?? fromChat(text);
  if (exported !== null) return exported;
  const told = withBanners(withoutLog(withoutFrame(text)));
  for (const read of READERS) {
    const pieces = read(told);
    if (pieces !== null) return pieces;
  }
  return null;
}

const RECORD = /^-\[ RECORD \d{1,9} \][-+]{0,999}$/gm;
/** What psql says above the first record, in characters. */
const MOST_ABOVE_RECORDS = 100;
const SET = /^\(?\d{1,9} rows?(?: in set \(\d[^()\n]{0,40}\)|\))\s*$/m;

/** What the programs of databases print around records, a line a column: `-[ RECORD 1 ]---`, `2 rows in set`. */
function withoutFrame(text: string): string {
  const told = withTableRules(SET.test(text.slice(-100)) ? text.replace(SET, "") : text);
  const start = told.slice(0, MOST_ABOVE_RECORDS).indexOf("-[ RECORD 1 ]");
  if (start < 0) return told;
  const lines = told.slice(start).replace(RECORD, "==========").split("\n");
  return lines
    .map((line) => line.replace(/^(\w{1,64}) {0,64}\| ?/, "$1: ").replace(/^ {1,64}\| ?/, ""))
    .map((line) => (line.endsWith("+") ? line.slice(0, -1).trimEnd() : line)) // the cell goes on
    .join("\n");
}

const TABLE_RULE = /^[ \t]*\+?-{2,999}(?:\+-{2,9999}){1,99}\+?[ \t]*$/;
const FEWEST_CELLS = 2;

/** A table as a database prints it, `+----+----+` around its names, as one of Markdown: one rule, below the names. */
function withTableRules(text: string): string {
  if (!text.includes("-+-")) return text;
  const lines = text.split("\n");
  const rules = lines.flatMap((line, index) => (TABLE_RULE.test(line) ? [index] : []));
  const below = rules.find((index) => (lines[index - 1] ?? "").split("|").length > FEWEST_CELLS);
  if (below === undefined || below > MOST_ABOVE_TABLE) return text;
  return lines
    .map((line, index) => (index === below ? line.replaceAll("+", "|") : line))
    .filter((line, index) => index === below || !TABLE_RULE.test(line))
    .join("\n");
}
const MOST_ABOVE_TABLE = 9;

/** Whole articles in one page. */
function fromCompilation(html: string): Piece[] | null {
  const articles = articlesOf(html);
  if (articles === null) return null;
  return articles.map(({ title, published, url, authors, text }) => {
    const said = { title, published, url, author: authors.join("; ") || null, text };
    return new Map(Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== null));
  });
}

/** `===== BERITA 2 =====`, `Artikel 2` alone: what counts the articles of a file. */
const BANNER = joined(
  "gm",
  "^[ \\t]{0,9}(?:={3,99}|#{3,99}|\\*{3,99}|-{3,99}|~{3,99})[^=#*~\\n-]{1,60}",
  "(?:={3,99}|#{3,99}|\\*{3,99}|-{3,99}|~{3,99})[ \\t]{0,9}$",
);
const COUNTED = /^[ \t]{0,9}\[?(\p{L}{2,9})[ \t]?(?:#|ke-)?[ \t]?\d{1,5}[ \t]?[:.)\]]?[ \t]{0,9}$/gmu;
const FEWEST_BANNERS = 2;

/** The text with rules for such lines, where there are several. */
function withBanners(text: string): string {
  for (const pattern of [BANNER, COUNTED]) {
    let found = 0;
    const told = text.replace(pattern, (line, word?: unknown) => {
      // a part, a law's clause or a page is counted too
      if (pattern === COUNTED && FIELD_OF.get(foldName(String(word))) !== "text") return line;
      found++;
      return "==========";
    });
    if (found >= FEWEST_BANNERS) return told;
  }
  return withTitleLabels(withoutCounts(text));
}

const NUMBERED = /^[ \t]{0,9}(\d{1,4})[.)] (?=\S)/;

/** `2. Panen Raya` above labels, counted from the first line on, is `Judul: Panen Raya`. */
function withTitleLabels(text: string): string {
  const lines = text.split("\n");
  const places = lines.flatMap((line, index) =>
    NUMBERED.test(line) && labelOf(lines[index + 1] ?? "") ? [index] : [],
  );
  const [first] = places;
  if (places.length < FEWEST_BANNERS || lines.slice(0, first).some((line) => line.trim() !== "")) return text;
  const counts = places.map((index) => Number(NUMBERED.exec(lines[index] as string)?.[1]));
  if (!counts.every((count, index) => count === (counts[0] as number) + index)) return text;
  for (const index of places) lines[index] = (lines[index] as string).replace(NUMBERED, "Judul: ");
  return lines.join("\n");
}

/** `[2]`, `2.`, `#2` alone on a line. */
const COUNT = /^[ \t]{0,9}(?:\[(\d{1,5})\]|#(\d{1,5})|(\d{1,5})[.)])[ \t]{0,9}$/;

/** The text with rules for such lines, where they count its articles from its first line on. */
function withoutCounts(text: string): string {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  if (!COUNT.test(lines[first] ?? "")) return text;
  const counts = lines.map((line) => Number((COUNT.exec(line) ?? []).slice(1).find(Boolean) ?? Number.NaN));
  const found = counts.filter((count) => !Number.isNaN(count));
  if (found.length < FEWEST_BANNERS || !found.every((count, index) => count === (found[0] as number) + index))
    return text;
  return lines.map((line, index) => (Number.isNaN(counts[index]) ? line : "==========")).join("\n");
}

/** In order; the first that knows the file is the last. */
const READERS: readonly ((text: string) => readonly Piece[] | null)[] = [
  fromCorpus,
  fromElements,
  fromUnderlined,
  fromFrontMatter,
  fromToml,
  fromSettings,
  fromMail,
  fromProperties,
  fromNote,
  fromSections,
  fromHeads,
  fromAddresses,
  fromAddress,
  fromSheets,
  fromRules,
  fromMarkdownTable,
];

/** Looks at the bytes before they are decoded: most files are one article, and say so at once. */
function mayHoldMore(bytes: Uint8Array, format: RawRecord["format"]): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marks =
    format === "html"
      ? ["<table", 'class="history"', "<h2", "<h3", "<H2", "<H3", "<article"]
      : [
          ":",
          "+++\n",
          "<title>",
          "<judul>",
          "[1]",
          "]\n",
          "]\r\n",
          "#1\n",
          "\nDocument ",
          "\nHD ",
          "<doc",
          "<DOC",
          "=====",
          "-----",
          "- - -",
          "\f",
          "|-",
          "-+-",
          "type_: 1",
          "| -",
          "## ",
        ];
  return marks.some((mark) => buffer.includes(mark));
}

/** `<doc id=1 url=https://...> ... </doc>`, as corpora are kept. */
function fromCorpus(text: string): Piece[] | null {
  const pieces: Piece[] = [];
  const first = /<(doc|DOC)[\s>]/.exec(text); // TREC writes it in capitals
  if (first === null) return null;
  const [, name] = first;
  for (let open = first.index; open !== -1; ) {
    const headEnd = text.indexOf(">", open);
    const end = text.indexOf(`</${name}>`, headEnd);
    if (headEnd === -1) break;
    const stop = end === -1 ? text.length : end;
    pieces.push(docOf(text.slice(open + 4, headEnd), text.slice(headEnd + 1, stop)));
    open = text.indexOf(`<${name}`, stop);
  }
  return pieces.length > 0 ? pieces : null;
}

const FIRST_ELEMENTS = /^\s{0,99}<(\w{1,20})>[^<]{1,500}<\/\1>\s{0,99}<(\w{1,20})>/;

/** `<title>...</title> <date>...</date> <body>...</body>`: a few elements around the parts of one article. */
function fromElements(text: string): Piece[] | null {
  const [, first, second] = FIRST_ELEMENTS.exec(text) ?? [];
  if ([first, second].some((name) => FIELD_OF.get(foldName(name ?? "")) === undefined)) return null;
  const piece = docOf("", text);
  return piece.get("text") === "" ? null : [piece];
}

/** Headlines underlined from the first line on, each with its text below. */
function fromUnderlined(text: string): Piece[] | null {
  const lines = text.split("\n");
  const starts = lines.flatMap((line, index) =>
    line.trim() !== "" && UNDERLINE.test(lines[index + 1] ?? "") && (lines[index - 1] ?? "").trim() === ""
      ? [index]
      : [],
  );
  if (starts.length < 2 || lines.slice(0, starts[0]).some((line) => line.trim() !== "")) return null;
  const pieces = starts.map((start, place) => {
    const body = lines
      .slice(start + 2, starts[place + 1])
      .join("\n")
      .trim();
    return new Map([
      ["title", (lines[start] as string).trim()],
      ["text", body],
    ]);
  });
  const areArticles = pieces.every((piece) => {
    const body = piece.get("text") ?? "";
    return body.length >= FEWEST_LETTERS && SENTENCE_END.test(body) && isHeadline(piece.get("title") ?? "");
  });
  return areArticles ? pieces : null;
}

const UNDERLINE = /^[ \t]{0,9}(?:={5,}|-{5,})[ \t]{0,9}$/;

const ATTRIBUTE = /(?<![\w-])([\w-]{1,64})\s{0,9}[=:]\s{0,9}(?:"([^"]*)"|'([^']*)'|(\S+))/g;
/** An element whose name is one of a field: `<title>...</title>`. */
const ELEMENT = /<(\w+)>([^<]*)<\/\1>/g;

function docOf(head: string, body: string): Piece {
  const piece = new Map<string, string>();
  for (const [, name = "", double, single, bare] of head.matchAll(ATTRIBUTE))
    piece.set(name, double ?? single ?? bare ?? "");
  const text = body.replace(ELEMENT, (whole, name: string, value: string) => {
    const field = FIELD_OF.get(foldName(name));
    if (field === undefined || field === "text") return whole;
    piece.set(name, value.trim());
    return "";
  });
  // where the text has an element of its own, nothing else is text
  const own = /<text>([\s\S]*)<\/text>/i.exec(text)?.[1];
  return piece.set("text", linesOf((own ?? text).replace(/<\/?\w[^<>]*>/g, "\n")));
}

const MARKDOWN_TITLE = /^\s*# +(\S.*)\n+/;

/** `Tanggal: ...`, `**Tanggal:** ...`, `- Tanggal: ...` */
const PROPERTY = /^(?:[-*+>] )?[*_]{0,3}([\w -]{1,80}?)[*_]{0,3}\s{0,9}:[*_]{0,3}(.*)$/;
/** `[https://...](https://...)`, `<https://...>` */
const MARKDOWN_LINK = /(?:\[[^\]]{0,500}\]\(|<)(https?:\/\/[^\s()<>]{1,2000})[)>]/;

/** A heading with `Name: value` lines below it, two of them known, as notes are exported. */
function fromProperties(text: string): Piece[] | null {
  const [whole, title = ""] = MARKDOWN_TITLE.exec(text) ?? [];
  if (whole === undefined) return null;
  const piece = new Map<string, string>([["title", title.trim()]]);
  const lines = text.slice(whole.length).split("\n");
  let known = 0;
  let at = 0;
  for (; at < lines.length && (lines[at] as string).trim() !== ""; at++) {
    const [, name, value = ""] = PROPERTY.exec(lines[at] as string) ?? [];
    if (name === undefined) return null;
    const field = FIELD_OF.get(foldName(name));
    if (field === "text") return null;
    if (field !== undefined) known++;
    if (!piece.has(name)) piece.set(name, unquoted(value.replace(MARKDOWN_LINK, "$1")));
  }
  const rest = lines
    .slice(at)
    .join("\n")
    .trim()
    .replace(/^[-*_]{3,}\n/, "")
    .trim();
  return known < 2 || rest === "" ? null : [piece.set("text", rest)];
}

const NOTE_END = /\n\n(id: [\da-f]{32}\n(?:[a-z_]{2,40}:.{0,2000}\n){1,60}type_: 1)\s*$/;

/** A note of Joplin: its title, its text, and below what the program says of it. */
function fromNote(text: string): Piece[] | null {
  const [whole, said = ""] = NOTE_END.exec(text) ?? [];
  if (whole === undefined) return null;
  const [title = "", ...rest] = text.slice(0, -whole.length).split("\n");
  const url = /^source_url: (\S+)$/m.exec(said)?.[1];
  return [
    new Map([
      ["title", title],
      ...(url === undefined ? [] : ([["url", url]] as const)),
      ["text", rest.join("\n").trim()],
    ]),
  ];
}

const SECTION = /^## +(?=\S)/m;

/** A digest: sections of one level, each with its day or address in the line below its heading. */
function fromSections(text: string): Piece[] | null {
  const [, ...sections] = text.split(SECTION);
  if (sections.length < 2) return null;
  const pieces = sections.map(sectionOf).filter((piece) => piece !== null);
  return pieces.length === sections.length ? pieces : null;
}

function sectionOf(section: string): Piece | null {
  const [heading = "", said = "", ...rest] = section.split("\n").filter((line) => line.trim() !== "");
  const [, shown, address] = /^\[([^[\]]{1,300})\]\((https?:\/\/[^\s()]{1,2000})\)\s*$/.exec(heading) ?? [];
  const title = shown ?? heading;
  const isClosed = /^[ \t]*[-*_]{3,99}[ \t]*$/.test(rest.at(-1) ?? "");
  const text = rest
    .slice(0, isClosed ? -1 : undefined)
    .join("\n\n")
    .trim();
  if (said.length > LONGEST_HEAD_LINE || text.length < FEWEST_LETTERS) return null;
  const url = /https?:\/\/[^\s()<>]{1,2000}/.exec(said)?.[0] ?? address;
  const date = said
    .split(/[|·•()[\]]| [–—] /)
    .map((part) => part.replace(/[*_]/g, "").trim())
    .find(isDate);
  if (url === undefined && date === undefined) return null;
  return new Map([
    ["title", title.trim()],
    ...(url === undefined ? [] : [["url", url] as const]),
    ...(date === undefined ? [] : [["published", date] as const]),
    ["text", text],
  ]);
}

const linesOf = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");

const FRONT_MATTER = /^\ufeff?---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
const KEY = /^([\w -]{1,80}?)\s{0,9}:(.*)$/;

const TOML_FRONT = /^\ufeff?\+\+\+\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/;
const TOML_KEY = /^([\w-]{1,80})[ \t]{0,9}=[ \t]{0,9}(.*)$/;

/** Front matter in TOML, as Hugo writes it: `key = "value"` lines between two rows of `+`. */
function fromToml(text: string): Piece[] | null {
  const [whole, head = ""] = TOML_FRONT.exec(text) ?? [];
  if (whole === undefined) return null;
  const piece = new Map<string, string>();
  for (const line of head.split("\n")) {
    if (line.startsWith("[")) break; // a table of its own, about something else
    const [, name, value = ""] = TOML_KEY.exec(line) ?? [];
    if (name !== undefined && !piece.has(name)) piece.set(name, listed(value));
  }
  return piece.size === 0 ? null : [piece.set("text", text.slice(whole.length))];
}

/** `["a", "b"]` -> `a; b`; one value without its quotation marks. */
function listed(value: string): string {
  const list = /^\[(.*)\]$/.exec(value.trim())?.[1];
  return list === undefined ? unquoted(value) : list.split(",").map(unquoted).filter(Boolean).join("; ");
}

const SETTINGS = /^\[[^[\]\n]{1,80}\][ \t]*$/m;

/** `[artikel-1]` above lines of `judul = ...`, as Python's configparser and others write an article each. */
function fromSettings(text: string): Piece[] | null {
  if (!/^\s*\[[^[\]\n]{1,80}\][ \t]*\n/.test(text)) return null;
  const pieces = partsBetween(text, SETTINGS).map(settingsOf);
  return pieces.length > 0 && pieces.every((piece) => piece !== null) ? pieces : null;
}

/** Null where no text is among them; a line that is indented goes on with the one before. */
function settingsOf(section: string): Piece | null {
  const piece = new Map<string, string>();
  let last = "";
  for (const line of section.split("\n")) {
    const [, name, value = ""] = /^([\w .-]{1,64}?)[ \t]{0,9}[=:][ \t]{0,9}(.*)$/.exec(line) ?? [];
    if (/^[ \t]+\S/.test(line) && last !== "") piece.set(last, `${piece.get(last)}\n${line.trim()}`);
    else if (name !== undefined) {
      last = name;
      piece.set(name, unquoted(value));
    } else if (line.trim() !== "" && !/^[;#]/.test(line)) return null;
  }
  const text = [...piece.keys()].find((name) => FIELD_OF.get(foldName(name)) === "text");
  return text !== undefined && (piece.get(text) ?? "") !== "" ? piece : null;
}

/** Front matter of Markdown: `key: value` lines between two rules; lists become `a; b`. */
function fromFrontMatter(text: string): Piece[] | null {
  const [whole, head = ""] = FRONT_MATTER.exec(text) ?? [];
  if (whole === undefined || !KEY.test(head.split("\n", 1)[0] ?? "")) return null;
  const piece = new Map<string, string>();
  let key = "";
  for (const line of head.split("\n")) {
    const item = /^\s*-\s(.*)$/.exec(line)?.[1];
    const [, name, value = ""] = KEY.exec(line) ?? [];
    if (item !== undefined) piece.set(key, [piece.get(key), unquoted(item)].filter(Boolean).join("; "));
    else if (name !== undefined && !/^\s/.test(line)) {
      key = name;
      piece.set(key, listed(value));
    }
  }
  return [piece.set("text", text.slice(whole.length))];
}

const unquoted = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, "$2");

const LABEL = /^[ \t]*(?:[#*_-]+[ \t]*)?(\p{L}[\p{L} _-]{1,24}?)[ \t]{0,9}[*_]{0,9}[ \t]{0,9}(?:::?|=)[*_]{0,9}(.*)$/u;
const RULE = /^[ \t]*[-=*_#~]{4,}[ \t]*$/;

interface Labelled {
  readonly field: FieldName;
  /** The label, folded. */
  readonly name: string;
  readonly rest: string;
}

function labelOf(line: string): Labelled | null {
  const [, label, rest = ""] = LABEL.exec(line) ?? [];
  const name = label === undefined ? "" : foldName(label);
  const field = FIELD_OF.get(name);
  return field === undefined ? null : { field, name, rest };
}

/** `Judul: ... Tanggal: ... Isi: ...`, once or again and again. */
function fromHeads(text: string): Piece[] | null {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "" && !RULE.test(line));
  const opening = labelOf(lines[first] ?? "");
  if (!opening || opening.field === "text") return null;
  const starts = lines.flatMap((line, index) =>
    index >= first && labelOf(line)?.field === opening.field ? [index] : [],
  );
  const pieces = starts.flatMap((start, index) => headed(lines.slice(start, starts[index + 1])) ?? []);
  return pieces.length === starts.length ? pieces : null;
}

/**
 * Null where the head says too little to be one: a byline above an article is part of the article. A label of the text
 * is kept, since it may say that the text is Markdown.
 */
function headed(lines: readonly string[]): Piece | null {
  const piece = new Map<string, string>();
  let at = 0;
  let opening: Labelled | null = null;
  for (; at < lines.length && opening === null; at++) {
    const line = lines[at] as string;
    const label = labelOf(line);
    if (line.trim() === "" || RULE.test(line)) continue;
    if (label === null && isBetweenLabels(lines, at)) continue;
    if (!label || piece.has(label.field)) break;
    if (label.field === "text") opening = label;
    else piece.set(label.field, label.rest.trim());
  }
  const named = piece.size + (opening ? 1 : 0);
  if (named < 2 || !(piece.has("title") || piece.has("url"))) return null;
  const rest = [opening?.rest ?? "", ...lines.slice(at)].filter((line) => !RULE.test(line));
  const text = rest.join("\n").trim();
  return text === "" ? null : piece.set(opening?.name ?? "text", text);
}

/** How far below a label that we do not know one that we know is looked for. */
const MOST_LABELS = 8;

/** `Top Image: ...`, a label that says nothing to us, with nothing but labels down to the one of the text. */
function isBetweenLabels(lines: readonly string[], at: number): boolean {
  if (!LABEL.test(lines[at] as string)) return false;
  for (const line of lines.slice(at + 1, at + 1 + MOST_LABELS)) {
    if (line.trim() === "") continue;
    if (labelOf(line)?.field === "text") return true;
    if (!LABEL.test(line)) return false;
  }
  return false;
}

/** Lines of a head before its address. */
const MOST_BEFORE = 3;
const LONGEST_HEAD_LINE = 200;
const SENTENCE_END = /[.!?]["”’)]?\s*$/;

/** Date, address, title and text, again and again, in any order of the head's lines. */
function fromAddresses(text: string): Piece[] | null {
  if (!text.includes("://")) return null;
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !RULE.test(line));
  const addresses = lines.flatMap((line, index) => (ADDRESS_LINE.test(line) ? [index] : []));
  const before = addresses[0] ?? 0;
  if (addresses.length < 2 || before > MOST_BEFORE) return null;
  const starts = addresses.map((index) => index - before);
  const pieces = starts.map((start, index) => addressed(lines.slice(start, starts[index + 1]), before));
  const urls = new Set(pieces.map((piece) => piece?.get("url")));
  return pieces.every((piece) => piece !== null) && urls.size === pieces.length ? pieces : null;
}

/** Such an address is of a page, not of a site. */
const HAS_PATH = /^https?:\/\/[^/\s]+\/[^\s]*[\w-]{8}/;

/** One article with its own address in one of its first lines. */
function fromAddress(text: string): Piece[] | null {
  if (!text.includes("://")) return null;
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  const at = lines.findIndex((line, index) => index >= first && ADDRESS_LINE.test(line));
  const url = ADDRESS_LINE.exec(lines[at] ?? "")?.[1] ?? "";
  if (at < 0 || at > first + MOST_BEFORE || !HAS_PATH.test(url)) return null;
  if (lines.some((line, index) => index !== at && ADDRESS_LINE.test(line))) return null;
  const rest = lines.filter((_, index) => index !== at).join("\n");
  return [
    new Map([
      ["url", url],
      ["text", rest.trim()],
    ]),
  ];
}

/** Lines of a head after its address: a date, a title. */
const MOST_AFTER = 2;

function addressed(lines: readonly string[], before: number): Piece | null {
  const piece = new Map<string, string>();
  let at = 0;
  for (; at < lines.length && at <= before + MOST_AFTER; at++) {
    const line = (lines[at] as string).trim();
    const url = ADDRESS_LINE.exec(line)?.[1];
    const labelled = labelOf(line)?.rest.trim() ?? line;
    if (url !== undefined && !piece.has("url")) piece.set("url", url);
    else if (!piece.has("published") && isDate(labelled)) piece.set("published", labelled);
    else if (!piece.has("title") && isHeadline(line)) piece.set("title", labelled);
    else break;
  }
  const label = labelOf(lines[at] ?? "");
  const rest = label?.field === "text" ? [label.rest, ...lines.slice(at + 1)] : lines.slice(at);
  const text = rest.join("\n").trim();
  const hasHead = piece.has("url") && (piece.has("published") || piece.has("title"));
  return hasHead && SENTENCE_END.test(text) ? piece.set("text", text) : null;
}

/** A rule between articles; a row of hyphens parts an article too. */
const ARTICLE_RULE = /^[ \t]*(?:={5,}|#{5,}|\*{5,})[ \t]*$/m;
const ANY_RULE = /^[ \t]*(?:[-_]{5,}|[-_*](?: [-_*]){2,9})[ \t]*$/m;
const NUMBER = /^\(?(\d{1,4})[.)] (?=\S)/;
const FEWEST_LETTERS = 150;

/** Articles between rules, each a headline and its text; between hyphens the headlines are numbered or dated. */
function fromRules(text: string): Piece[] | null {
  const parts = partsBetween(text, ARTICLE_RULE);
  const articles = parts.length > 1 ? parts : partsBetween(text, ANY_RULE);
  if (articles.length < 2 || !articles.every(isArticle)) return null;
  const first = numberOf(articles[0]);
  const isNumbered = first !== null && articles.every((article, index) => numberOf(article) === first + index);
  if (articles !== parts && !isNumbered && !articles.every((article) => isDated(article) || isSigned(article)))
    return null;
  return articles.map((article) => new Map([["text", isNumbered ? article.replace(NUMBER, "") : article]]));
}

/** Sheets of paper, as a PDF is turned into text: one that begins with a dated headline begins an article. */
function fromSheets(text: string): Piece[] | null {
  const sheets = withoutRunningHeads(partsBetween(text, /\f/));
  if (sheets.length < 2 || !isDated(sheets[0] as string)) return null;
  const articles: string[] = [];
  for (const sheet of sheets) {
    if (isDated(sheet) && isHeadline(sheet.split("\n", 1)[0] as string)) articles.push(sheet);
    else articles.push(`${articles.pop() ?? ""}\n${sheet}`);
  }
  return articles.length > 1 && articles.every(isArticle) ? articles.map((part) => new Map([["text", part]])) : null;
}

const LONGEST_RUNNING = 120;

/** Sheets without the line that all of them begin with, but for its numbers. */
function withoutRunningHeads(sheets: readonly string[]): string[] {
  const firstOf = (sheet: string) => sheet.split("\n", 1)[0] as string;
  const folded = sheets.map((sheet) => firstOf(sheet).replace(/\d+/g, "0").replace(/\s+/g, " "));
  const isSame = folded[0] !== "" && folded.every((head) => head === folded[0] && head.length <= LONGEST_RUNNING);
  return sheets.length > 1 && isSame ? sheets.map((sheet) => sheet.slice(firstOf(sheet).length).trim()) : [...sheets];
}

const partsBetween = (text: string, rule: RegExp): string[] =>
  text
    .split(rule)
    .map((part) => part.trim())
    .filter(Boolean);

function numberOf(article: string | undefined): number | null {
  const number = NUMBER.exec(article ?? "")?.[1];
  return number === undefined ? null : Number(number);
}

/** True where the line below the headline is a date. */
function isDated(article: string): boolean {
  const line = article.split("\n", 2)[1]?.trim() ?? "";
  return isDate(line) || isDate(line.replace(OUTLET_BEFORE, ""));
}

/** True where the first line below the headline names its writer: `Oleh: Rina Wulandari`. */
const isSigned = (article: string): boolean => SIGNED.test(article);
const SIGNED = new RegExp(
  `^[^\\n]+\\n\\s*${anyOf(LEXICON.wordsOf("byline_label"))}\\b ?:? ?\\p{Lu}[^\\n.]{2,60}(?:\\n|$)`,
  "iu",
);

/** `Kabar Desa, Rabu, 5 Juni 2024` */
const OUTLET_BEFORE = /^\p{Lu}[\p{L}\d. ]{1,40}, (?=\p{L}|\d)/u;

function isArticle(part: string): boolean {
  const [headline = "", ...rest] = part.split("\n");
  const body = rest.join("\n").trim();
  return isHeadline(headline) && headline.includes(" ") && body.length >= FEWEST_LETTERS && SENTENCE_END.test(body);
}

const isDate = (line: string): boolean =>
  line.length < 60 && /\d/.test(line) && readStated(line, { order: "day_first", fetched: null }) !== null;

const isHeadline = (line: string): boolean => line.length <= LONGEST_HEAD_LINE && !SENTENCE_END.test(line);
