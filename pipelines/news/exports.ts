/**
 * What databases of the press write when articles are saved as text: ProQuest, LexisNexis, Nexis Uni, Factiva. Each
 * article has its head, its text and what the database says of it below.
 */
import { readStated } from "../../src/calendar/index.ts";
import { foldName } from "../../src/io/ids.ts";
import { FIELD_OF } from "./tables.ts";

type Piece = ReadonlyMap<string, string>;

interface Export {
  readonly id: string;
  readonly example: string;
  /** What stands between articles, or before each. */
  readonly between: RegExp;
  readonly read: (article: string) => Piece | null;
}

/** In order; the first whose mark is there, and whose articles all are read, knows the file. */
const EXPORTS: readonly Export[] = [
  {
    id: "counted_documents",
    example: "Document 2 of 14",
    between: /^[ \t]{0,99}(?:Document|Dokumen) \d{1,5} (?:of|dari) \d{1,5}[ \t]*$/im,
    read: labelled,
  },
  {
    id: "counted_before",
    example: "2 of 14 DOCUMENTS",
    between: /^[ \t]{0,99}\d{1,5} of \d{1,5} DOCUMENTS?[ \t]*$/m,
    read: labelled,
  },
  { id: "ended", example: "End of Document", between: /^[ \t]{0,99}End of Document[ \t]*$/m, read: labelled },
  { id: "coded", example: "HD  Petani Menanti Giling", between: /^(?=HD[ \t]{1,9}\S)/m, read: coded },
  {
    id: "identified",
    example: "Document KOMP000020210312eh3c00001",
    between: /^Document [A-Z\d]{4,12}\d{8}[\da-z]{5,14}[ \t]*$/m,
    read: counted,
  },
];

/** The articles of such a file; null for any other. */
export function fromExport(text: string): Piece[] | null {
  for (const { between, read } of EXPORTS) {
    if (!between.test(text)) continue;
    const parts = text
      .split(between)
      .map((part) => part.replace(RULES, "").trim())
      .filter(Boolean);
    const pieces = parts.map(read).filter((piece) => piece !== null);
    // what stands before the first one may be a list of the articles, or words of the database
    if (pieces.length > 0 && pieces.length >= parts.length - 1) return pieces;
  }
  return null;
}

/** Rules above and below an article. */
const RULES = /^[ \t]*[_=-]{5,}[ \t]*$/gm;

/** What databases say of an article, by label: the field of ours, null where we have none. */
const HEAD_LABELS: ReadonlyMap<string, string | null> = new Map([
  ["publicationinfo", null],
  ["dateline", null],
  ["length", null],
  ["highlight", null],
  ["abstract", null],
  ["links", null],
  ["columnname", null],
  ["edition", null],
  ["section", "section"],
  ["byline", "author"],
  ["publicationdate", "published"],
]);
const TAIL_LABELS: ReadonlyMap<string, string | null> = new Map([
  ...[
    ..."loaddate language graphic publicationtype journalcode subject person organization company country state".split(
      " ",
    ),
    ..."geographic geographicarea classification firstpage publicationyear year publisher issn sourcetype".split(" "),
    ..."placeofpublication countryofpublication publicationsubject languageofpublication documenttype".split(" "),
    ..."proquestdocumentid copyright lastupdated database credit companyorganization people location".split(" "),
    ..."industryclassification identifier documentfeature correctiondate series notes dateformat".split(" "),
  ].map((label) => [label, null] as const),
  ["publicationtitle", "source"],
  ["publicationdate", "published"],
  ["documenturl", "url"],
]);
const TEXT_LABELS: ReadonlySet<string> = new Set(["fulltext", "tekslengkap", "isi", "body", "text", "teks"]);
const FEWEST_LABELS = 2;
const LABEL = /^[ \t]{0,9}(\p{L}[\p{L} /-]{1,40}):(?:[ \t](.*))?$/u;
const BODY = /^[ \t]*Body[ \t]*$/;
const COPYRIGHT = /^[ \t]*(?:Copyright\b|©|All Rights Reserved)/i;
const ADDRESS = /^https?:\/\/\S+$/;

/** A head of lines and labels, the text behind a label or below the head, labels again. */
function labelled(article: string): Piece | null {
  const reader = new LabelledReader();
  for (const line of article.split("\n")) reader.line(line);
  return reader.piece();
}

class LabelledReader {
  private readonly found = new Map<string, string>();
  private readonly above: string[] = [];
  private readonly text: string[] = [];
  private place: "head" | "text" | "tail" = "head";
  private labels = 0;

  line(line: string): void {
    if (this.place === "head" && BODY.test(line)) this.place = "text";
    else if (!this.isLabel(line)) this.plain(line);
  }

  /** Null where nothing but a title says that this is an article of a database. */
  piece(): Piece | null {
    const text = this.text.join("\n").trim();
    if (this.labels < FEWEST_LABELS || text === "") return null;
    const head = this.above.filter((line) => !COPYRIGHT.test(line));
    const day = head.findIndex(isDate);
    const url = head.find((line) => ADDRESS.test(line));
    const title = (day >= 0 ? head[day + 1] : undefined) ?? head[0];
    if (title !== undefined) this.set("title", title);
    if (day >= 0) this.found.set("published", head[day] as string);
    if (url !== undefined) this.set("url", url);
    return new Map([...this.found, ["text", text]]);
  }

  private isLabel(line: string): boolean {
    const [, label = "", value = ""] = LABEL.exec(line) ?? [];
    const name = foldName(label);
    if (name === "") return false;
    const isTail = TAIL_LABELS.has(name) && (this.place !== "head" || !HEAD_LABELS.has(name));
    if (isTail) this.tell(TAIL_LABELS.get(name) ?? null, value);
    if (isTail) this.place = this.text.some(isFilled) ? "tail" : this.place;
    if (isTail || this.place !== "head") return isTail;
    if (TEXT_LABELS.has(name)) {
      this.place = "text";
      this.text.push(value);
      return true;
    }
    const field = HEAD_LABELS.has(name) ? (HEAD_LABELS.get(name) ?? null) : FIELD_OF.get(name);
    if (field === undefined) return false;
    this.tell(field, value);
    return true;
  }

  private tell(field: string | null, value: string): void {
    this.labels++;
    if (field !== null) this.set(field, value);
  }

  private set(field: string, value: string): void {
    if (!this.found.has(field) && value.trim() !== "") this.found.set(field, value.trim());
  }

  /** A line without a label: of the head, of the text, or of the database's words below it. */
  private plain(line: string): void {
    const isOfHead = this.labels === 0 || ADDRESS.test(line.trim()) || COPYRIGHT.test(line) || line.trim() === "";
    if (this.place === "head" && isOfHead) {
      if (line.trim() !== "") this.above.push(line.trim());
    } else if (this.place !== "tail") {
      this.place = "text";
      this.text.push(line);
    }
  }
}

const isFilled = (line: string): boolean => line.trim() !== "";

const isDate = (line: string): boolean =>
  line.length < 60 && /\d{4}/.test(line) && readStated(line, { order: "day_first", fetched: null }) !== null;

/** `HD  Petani Menanti`: a code of two or three letters, two blanks, what it says. */
const CODES = "HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CLM|SE|CX|LP|TD|CO|IN|NS|RE|PUB|AN|CT|RF|ART|IPD|IPC|DE";
const CODE = new RegExp(`^(${CODES})(?:[ \\t]{2,9}(.*)|[ \\t]{0,9})$`);
const FIELD_OF_CODE: Readonly<Record<string, string>> = {
  HD: "title",
  BY: "author",
  PD: "published",
  SN: "source",
  SE: "section",
  LP: "text",
  TD: "text",
};

function coded(article: string): Piece | null {
  const piece = new Map<string, string>();
  let field: string | undefined;
  for (const line of article.split("\n")) {
    const [, code, value = ""] = CODE.exec(line) ?? [];
    if (code !== undefined) field = FIELD_OF_CODE[code];
    if (field === undefined) continue;
    const said = code === undefined ? line : value;
    piece.set(field, piece.has(field) ? `${piece.get(field)}\n${said}` : said);
  }
  const text = piece.get("text")?.trim() ?? "";
  return text === "" || !piece.has("title") ? null : oneLine(piece).set("text", text);
}

/** A headline goes on in the next line. */
const oneLine = (piece: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...piece].map(([name, value]) => [name, value.trim().replace(/\s+/g, " ")]));

const WORD_COUNT = /^[\d.,]{1,7} words$/;
const MOST_ABOVE_COUNT = 4;

/** Title, writers, how many words, the day, the paper and its code, its language, a blank line, the text. */
function counted(article: string): Piece | null {
  const lines = article.split("\n").map((line) => line.trim());
  const at = lines.findIndex((line) => WORD_COUNT.test(line));
  const day = lines[at + 1] ?? "";
  if (at < 1 || at > MOST_ABOVE_COUNT || !isDate(day)) return null;
  const end = lines.findIndex((line, index) => index > at && line === "");
  const text = lines.slice(end).join("\n").trim();
  if (end === -1 || text === "") return null;
  const [title = "", ...authors] = lines.slice(0, at).filter(Boolean);
  const rest = lines.slice(at + 2, end).filter((line) => !/^[\d:.]{4,5}$/.test(line));
  return new Map([
    ["title", title],
    ["author", authors.join("; ")],
    ["published", day],
    ["source", rest[0] ?? ""],
    ["text", text],
  ]);
}
