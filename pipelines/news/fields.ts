/** Which column or member of a record means what: the usual spellings, best first, and how values are read. */
import { foldName, ID_NAMES, presentValue } from "../../src/io/ids.ts";
import { areTurns } from "../../src/io/json-shapes.ts";
import { parseBytes } from "../../src/io/python-literal.ts";
import { GIVEN_NAMES, SURNAMES } from "../../src/language/person-names.ts";
import { writtenValue } from "./written.ts";

/** What we read of a record. `subsection` is joined to the section, `clock` to the date of publication. */
export const FIELD_NAMES = [
  "id",
  "url",
  "title",
  "text",
  "published",
  "clock",
  "authors",
  "source",
  "section",
  "subsection",
  "fetched",
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

const names = (written: string): readonly string[] => written.trim().split(/\s+/);

/** Spellings without case, spaces, hyphens and underscores (see `foldName`), best first. */
const USUAL_NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  id: ID_NAMES,
  url: names(
    `url tautan link canonicalurl permalink weburl articleurl newsurl sourceurl href alamat loc linkjudul urlberita
    linkberita beritaurl beritalink linkartikel urlartikel tautanberita tautanartikel alamaturl pageurl urlpage urls
    posturl articlelink newslink detailurl fullurl canonical requestedurl finalurl originallink linkdetail
    warctargeturi urlsource mainentityofpage alternate links`,
  ),
  title: names(
    `title judul headline judulberita articletitle newstitle heading titleberita judulartikel beritajudul namaberita
    posttitle pagetitle titlepage newsheadline articleheadline headlines headlineutama judulutama titles titletext h1
    hl1 subject`,
  ),
  text: names(
    `text content body isi isiberita berita article artikel fulltext maintext articletext articlebody contenttext
    bodytext konten teks isiartikel naskah cleantext cleanedtext textclean teksberita kontenberita beritakonten
    beritaisi isiberitalengkap beritalengkap isilengkap teksbersih textcontent newscontent newstext newsbody contents
    contentfull articlecontent postcontent postbody fullcontent fullarticle completetext rawtext rawcontent textraw
    maincontent pagetext pagecontent detailberita isiteks isikonten narasi paragraf paragraphs paragraph dokumen
    document documenttext postingan message pesan
    story storytext contentencoded encoded contenthtml htmlcontent bodyhtml articlehtml
    edgemediatocaption blocks bodyblocks contentblocks contentelements bodyelements storyelements
    rawhtml html htmlbody markdown markdowncontent value halaman pages`,
  ),
  published: names(
    `publishedat published publisheddate publishdate datepublished publicationdate pubdate date tanggal tanggalterbit
    tanggalpublikasi tgl tglterbit waktu waktuterbit datetime publishingdate waktupublish waktupublikasi
    tanggalpublish tglpublish tglpublikasi timepublished publishtime
    publishedtime publishedon publishtimestamp publishedtimestamp
    articlepublishedtime publisheddatetime pubdatetime postdate postedat posteddate postedon dateposted posttime
    articledate newsdate tanggalberita tglberita tanggalartikel tanggalrilis tanggaltayang tanggalupload waktuberita
    waktutayang waktuupload uploaddate uploadedat releasedate jamtayang dategmt dcdate dates datetimeepoch epoch isodate
    takenattimestamp firstpublished firstpublishedat postcreated postcreateddate pubon datetimepublished
    datetimepub tanggalposting
    tglposting tanggalkirim versioncreated contentcreated firstcreated timestamp
    hari haritanggal created createdat createddate creationdate datecreated createdtime
    updated updatedat lastmod`,
  ),
  clock: names("time jam pukul publishedtime pubtime waktujam jamterbit jampublish postcreatedtime"),
  authors: names(
    `author authors penulis wartawan reporter byline creator jurnalis pewarta penulisberita namapenulis authorname
    writer writers dccreator by createdbyalias journalist namawartawan oleh`,
  ),
  source: names(
    `source media outlet sumber publisher sitename domain portal namamedia sumberberita sourcename newssource situs
    origin website hostname mediaonline namaportal namasitus medianame sourcedomain`,
  ),
  section: names(
    "category kategori section kanal rubrik channel articlesection categories kategoriberita topik newscategory",
  ),
  subsection: names("subcategory subkategori subsection subkanal"),
  fetched: names(
    `fetchedat crawledat scrapedat retrievedat downloadedat dateaccessed crawldate fetchtime scrapetime scrapingtime
    scrapedate scrapeddate scrapingdate scrapedtime crawltime crawlingtime crawlingdate waktuscraping waktuscrape
    waktucrawling tanggalscraping tanggalscrape tanggalcrawling tglscraping tanggalakses tanggalambil waktuambil
    datedownload datescraped datecrawled accessedat collectedat extractedat ingestedat warcdate`,
  ),
};

/**
 * What a column of one of these names holds is often a lead only: it is taken for the text where it reads like an
 * article.
 */
export const LEAD_NAMES: readonly string[] = names(
  `summary abstrak abstract description deskripsi desc ringkasan excerpt kutipan lead leads teaser snippet intro preview
  sinopsis metadescription`,
);

/** Columns of which each is a part of the text, in order: Joomla cuts an article behind its first paragraph. */
export const TEXT_IN_TWO: readonly (readonly [first: string, rest: string])[] = [["introtext", "fulltext"]];

/** Names of dates that are also the time of something else (a form was sent), and what names the article's own. */
export const VAGUE_DATE_NAMES: readonly string[] = names("timestamp created createdat updated updatedat lastmod");
export const DATE_NAME_PARTS: readonly string[] = names("tanggal tgl terbit publi muat tayang rilis");

/** Columns that hold a part of the date of publication, and those that hold it in UTC beside one that does not. */
export const DATE_PARTS: Readonly<Record<"day" | "month" | "year", readonly string[]>> = {
  day: names("hari tanggal tgl day date"),
  month: names("bulan bln month"),
  year: names("tahun thn year"),
};
export const UTC_NAMES: readonly string[] = names("dategmt postdategmt publishedgmt dateutc publishedutc");

/** What is in the name of a column that tells of the crawl, or of a picture, and not of the article. */
export const CRAWL_PARTS: readonly string[] = names(
  `scrap crawl fetch download unduh akses access ambil retriev index insert import load updat modif page user join
  current`,
);
export const PICTURE_PARTS: readonly string[] = names(
  "img image gambar foto photo thumb picture video media logo avatar icon",
);

/** The names of a field, folded: those of the configuration before the usual ones. */
export const namesOf = (field: FieldName, configured: readonly string[] = []): readonly string[] => [
  ...configured.map(foldName),
  ...USUAL_NAMES[field],
];

/** Names of the configuration that lead into an object or a list: `data.body.0.text`. */
export const pathsIn = (fields: Readonly<Partial<Record<FieldName, readonly string[] | undefined>>>): string[] =>
  Object.values(fields).flatMap((names) => (names ?? []).filter((name) => name.includes(".")));

/** Members that hold the value where a program wraps it: a JSON-LD author, WordPress' HTML, MongoDB's extended JSON. */
const WRAPPERS = [
  ..."name rendered $oid $date $numberLong stringValue timestampValue S".split(" "),
  ..."fullName full_name displayName display_name nama node main original".split(" "),
];

/** Members that hold a text, or parts of one, where the article is an object: fundus' sections, an editor's blocks. */
const TEXT_PARTS = names(
  `headline paragraphs sections text content body isi paragraf blocks children value html p data ops insert context
  edges node`,
);

/** What texts are gathered into, up to so many UTF-16 units; what is left of them. */
interface Gathered {
  readonly texts: string[];
  left: number;
}

/** The article's text in all its parts, in order, untrimmed; no more than the parts up to `most` UTF-16 units. */
export function bodyTextsOf(value: unknown, most = Number.POSITIVE_INFINITY): string[] {
  const into: Gathered = { texts: [], left: most };
  gatherBody(value, 0, into);
  return into.texts;
}

const INLINE = /^(?:text|span)$/;

/**
 * The pieces of a line as editors keep it, `[{"type": "text", "text": "..."}, {"insert": "..."}]`, as one text; null
 * for any other list.
 */
function inlineText(list: readonly unknown[]): string | null {
  const pieces: string[] = [];
  for (const part of list) {
    if (typeof part !== "object" || part === null) return null;
    const { type, nodeType, _type, text, value, insert } = part as Readonly<Record<string, unknown>>;
    const isInline = INLINE.test(String(type ?? nodeType ?? _type ?? ""));
    const piece = isInline ? (text ?? value) : insert;
    if (typeof piece !== "string") return null;
    pieces.push(piece);
  }
  return pieces.length > 1 ? pieces.join("") : null;
}

const DEEPEST_BODY = 8;
const DEEPEST_VALUE = 32;

function gatherBody(value: unknown, depth: number, into: Gathered): void {
  if (depth > DEEPEST_BODY || into.left < 0) return;
  if (Array.isArray(value)) {
    if (areTurns(value)) return;
    const whole = inlineText(value);
    if (whole !== null) gather(whole, 0, into);
    else for (let i = 0; i < value.length && into.left >= 0; i++) gatherBody(value[i], depth + 1, into);
  } else if (typeof value !== "object" || value === null) {
    gather(value, 0, into);
  } else {
    const node = (value as Readonly<Record<string, unknown>>).node;
    if (isMembers(node)) gatherBody(node, depth + 1, into);
    else if (WRAPPERS.some((name) => name in value)) gather(value, 0, into);
    else gatherParts(value as Readonly<Record<string, unknown>>, depth, into);
  }
}

const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function gatherParts(parts: Readonly<Record<string, unknown>>, depth: number, into: Gathered): void {
  for (const name of TEXT_PARTS) if (name in parts) gatherBody(parts[name], depth + 1, into);
}

/** True where some part of it, read as `bodyTextsOf` reads it, passes the test. */
export function someBodyText(value: unknown, is: (text: string) => boolean): boolean {
  if (!Array.isArray(value) || value.length <= SEVERAL) return bodyTextsOf(value).some(is);
  // one after another: most lists hold what is asked for at once
  return value.some((part) => bodyTextsOf([part]).some(is));
}
const SEVERAL = 100;

/** A cell or JSON value as text, untrimmed; the elements of an array each for itself. Booleans and null are no text. */
export function textsOf(value: unknown, most = Number.POSITIVE_INFINITY): string[] {
  const into: Gathered = { texts: [], left: most };
  gather(value, 0, into);
  return into.texts;
}

/** `b'Dermaga'` is the text `Dermaga`, as a program writes it out. */
const writtenText = (text: string): string => (text[0] === "b" ? (parseBytes(text.trim()) ?? text) : text);

function gather(value: unknown, depth: number, into: Gathered): void {
  if (typeof value === "string" || typeof value === "number") {
    const text = writtenText(String(value));
    into.texts.push(text);
    into.left -= text.length + 1;
  } else if (depth <= DEEPEST_VALUE && typeof value === "object" && value !== null) {
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length && into.left >= 0; i++) gather(value[i], depth + 1, into);
    } else {
      const wrapper = WRAPPERS.find((name) => name in value);
      if (wrapper !== undefined) gather((value as Record<string, unknown>)[wrapper], depth + 1, into);
    }
  }
}

/** The first value that says something, trimmed. */
export function firstValue(value: unknown): string | null {
  if (Array.isArray(value) && value.length > SEVERAL) {
    for (const part of value) {
      const present = firstValue(part);
      if (present !== null) return present;
    }
    return null;
  }
  for (const text of textsOf(value)) {
    const present = presentValue(text);
    if (present !== null) return present;
  }
  return null;
}

/** What stands before the names in a cell of authors: `Penulis: Budi`, `Oleh Budi`, `Rep: Ani/ Red: Budi`. */
const AUTHOR_LABEL =
  /^(?:(?:penulis|rep|reporter|wartawan|pewarta|jurnalis|kontributor|author) ?: ?|(?:oleh|by)(?: ?: ?| ))/i;
/** `Ditulis oleh Rina Ayu`, `Posted by Rina Ayu`. */
const AUTHOR_VERB = /^(?:di\w{3,10}|posted|written) (?:oleh|by)(?: ?: ?| )/i;
const EDITOR_LABEL = /^(?:red|redaktur|editor|penyunting) ?: ?/i;
/** The same without a colon: `Penulis Rina Ayu, Editor Budi Hartono`. */
const AUTHOR_WORD = /^(?:[Pp]enulis|[Rr]eporter) (?=\p{Lu})/u;
const EDITOR_WORD = /^(?:[Ee]ditor|[Rr]edaktur|[Pp]enyunting) (?=\p{Lu})/u;
const NAME_SEPARATOR = /[;|,\n/]| (?:dan|and|&) /;
/** Behind a writer's name: the outlet, unless the second name is a person's too. */
const DASHED = /\s[-–—]\s/;
/** `[[Rina Ayu]]`, `[[rina-ayu|Rina Ayu]]`, as notes link to each other. */
const NOTE_LINK = /\[\[(?:[^[\]|]{0,200}\|)?([^[\]]{0,200})\]\]/g;
const SOURCE_LABEL = /^(?:sumber|source|foto) ?:/i;
const HOST_NAME = /^[\w-]+(?:\.[\w-]+){0,3}\.(?:com|id|net|org|news|co)$/i;
const DEGREE = /^\p{L}{1,4}(?:\.\p{L}{0,5}){1,20}$/u;

/** What stands before a name, and whose it says that names are from there on; null where it says nothing. */
function labelOf(part: string): readonly [label: string, whose: "authors" | "editors" | null] {
  for (const [whose, patterns] of LABELS) {
    for (const pattern of patterns) {
      const [label] = pattern.exec(part) ?? [];
      if (label !== undefined) return [label, whose];
    }
  }
  return ["", null];
}
const LABELS = [
  ["editors", [EDITOR_LABEL, EDITOR_WORD]],
  ["authors", [AUTHOR_LABEL, AUTHOR_VERB, AUTHOR_WORD]],
] as const;

const PERSONAL: ReadonlySet<string> = new Set([...GIVEN_NAMES, ...SURNAMES]);

/** `Rina Ayu - Kabar Desa` -> `Rina Ayu`; `Rina Ayu - Budi Hartono` are two. */
function withoutOutlet(part: string): string[] {
  const [first = "", ...others] = part.split(DASHED);
  const isOfPeople = (name: string) =>
    name.trim().split(" ").length < 5 && name.split(" ").some((word) => PERSONAL.has(word));
  return [first, ...others.filter(isOfPeople)].map((name) => name.trim());
}

/** What an API puts around a writer: `{"data": [{"id": 1, "attributes": {"name": "Rina Ayu"}}]}`. */
const SHELLS = ["data", "attributes", "node", "nodes", "edges", "fields"] as const;
const DEEPEST_SHELL = 6;
/** A writer's name in two members. */
const NAME_PARTS = [
  ["first_name", "last_name"],
  ["firstName", "lastName"],
  ["given_name", "family_name"],
] as const;

function withoutShells(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => withoutShells(part, depth - 1));
  const members = value as Readonly<Record<string, unknown>>;
  const whole = NAME_PARTS.find(
    ([first, last]) => typeof members[first] === "string" && typeof members[last] === "string",
  );
  if (whole !== undefined) return whole.map((name) => members[name]).join(" ");
  const shell = WRAPPERS.some((name) => typeof members[name] === "string")
    ? undefined
    : SHELLS.find((name) => typeof members[name] === "object" && members[name] !== null);
  return shell === undefined ? value : withoutShells(members[shell], depth - 1);
}

/** `Oleh: Budi Santoso, M.Si. dan Ani | Editor: Tono` -> two authors and an editor; a degree stays with its name. */
export function splitByline(value: unknown): { authors: string[]; editors: string[] } {
  const authors: string[] = [];
  const editors: string[] = [];
  for (const text of textsOf(withoutShells(value, DEEPEST_SHELL)).flatMap((cell) =>
    textsOf(writtenValue(cell) ?? cell),
  )) {
    let names = authors;
    for (const labelled of text.replace(NOTE_LINK, "$1").split(NAME_SEPARATOR).flatMap(withoutOutlet)) {
      if (HOST_NAME.test(labelled) || SOURCE_LABEL.test(labelled)) continue;
      const [label, itsNames] = labelOf(labelled);
      names = itsNames === null ? names : itsNames === "editors" ? editors : authors;
      const name = presentValue(labelled.slice(label.length));
      if (name === null) continue;
      if (names.length > 0 && DEGREE.test(name)) names.push(`${names.pop()}, ${name}`);
      else names.push(name);
    }
  }
  return { authors, editors };
}
