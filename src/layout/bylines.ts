/** Bylines and timestamp lines: the article's printed metadata. */
import { anyOf } from "../language/patterns.ts";
import { OUTLETS } from "../outlets/index.ts";

/** What a byline says. */
export interface Byline {
  readonly authors: readonly string[];
  readonly editors: readonly string[];
}

const AUTHOR_LABELS = ["penulis", "pewarta", "reporter", "author", "wartawan", "jurnalis", "kontributor", "oleh"];
const EDITOR_LABELS = ["editor", "redaktur", "penyunting", "uploader", "penyelaras bahasa"];

/** Labels so short that only a colon makes them one. */
const COLON_LABELS = { authors: ["by", "rep", "laporan"], editors: ["red"] };

/** First words of bylines. */
export const BYLINE_WORDS: ReadonlySet<string> = new Set([
  ...AUTHOR_LABELS,
  ...EDITOR_LABELS,
  ...COLON_LABELS.authors,
  ...COLON_LABELS.editors,
  "laporan",
  "penyelaras",
]);

// `Penulis: X`, `Penulis X | Editor Y`; a label may be glued to the name before it: `Rina LestariEditor: Budi`
const LABELLED = new RegExp(
  `(${anyOf([...AUTHOR_LABELS, ...EDITOR_LABELS])})\\s*(?:[:|]|(?=\\s[A-Z]))\\s*|\\b(${anyOf(Object.values(COLON_LABELS).flat())})\\s*:\\s*`,
  "giu",
);
const PERSON = /^[\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}\p{Ll}][\p{L}.'’()-]*){0,5}$/u;
/** `Kontributor Ambon, Rina Lestari`: the place is no name. */
const CONTRIBUTOR_PLACE = /\b([Kk]ontributor|KONTRIBUTOR)\s+\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,3},\s*/gu;
const REPORT = /^laporan (?:wartawan|reporter|kontributor|jurnalis|koresponden)\s+([^,:]{2,50})[,:]\s*(.{2,80})$/iu;
const OUTLET_TAIL = new RegExp(
  `\\s*[-–|/,]\\s*(?:detik\\w*|${anyOf(OUTLETS.flatMap((outlet) => [outlet.name, ...outlet.datelineNames, ...outlet.domains]))})\\s*$`,
  "iu",
);

const OUTLET_NAMES: ReadonlySet<string> = new Set(
  OUTLETS.flatMap((outlet) => [outlet.name, ...outlet.aliases, ...outlet.datelineNames, ...outlet.domains]).map(
    (name) => name.toLowerCase(),
  ),
);
const isOutletName = (written: string): boolean => OUTLET_NAMES.has(written.trim().toLowerCase());

/** An author's name without the outlet behind it, the brackets and labels around it: `Rina Lestari - detikNews`. */
export function cleanAuthor(written: string): string {
  return written
    .replace(OUTLET_TAIL, "")
    .replace(/^(?:oleh\s*:?|by\s*:)\s*/iu, "")
    .replace(/^[\s(|:;,-]+|[\s)|:;,.-]+$/gu, "")
    .replace(/\s+/gu, " ");
}

function people(written: string): string[] {
  return written
    .split(/\s*(?:[,;&/|]|\bdan\b)\s*/u)
    .map(cleanAuthor)
    .filter((name) => name.length > 2 && name.length < 60 && PERSON.test(name));
}

/** Reads a line whose first word is one of `BYLINE_WORDS`; null where it is no byline (`Oleh karena itu ...`). */
export function readByline(written: string): Byline | null {
  if (written.length > 180) return null;
  const line = written.replace(CONTRIBUTOR_PLACE, "$1: ");
  const report = REPORT.exec(line);
  if (report) {
    const authors = people(report[2] as string);
    return authors.length > 0 ? { authors, editors: [] } : null; // `Laporan wartawan Radar Desa, massa juga ...`
  }
  const authors: string[] = [];
  const editors: string[] = [];
  let label = "";
  let from = 0;
  let first = true;
  const take = (to: number): boolean => {
    const names = people(line.slice(from, to));
    const edited = EDITOR_LABELS.includes(label) || COLON_LABELS.editors.includes(label);
    (edited ? editors : authors).push(...names);
    return names.length > 0;
  };
  LABELLED.lastIndex = 0;
  for (const match of line.matchAll(LABELLED)) {
    if (first && line.slice(0, match.index).replace(/[\s(]/gu, "") !== "") return null;
    if (!first) take(match.index);
    label = (match[1] ?? (match[2] as string)).toLowerCase();
    from = match.index + match[0].length;
    first = false;
  }
  if (first) return null;
  const named = take(line.length);
  // behind a label with a colon a name may be odd, or missing; without one, nothing but names may follow
  const colon = /^\(?([\p{L} ]{2,20}?)\s*[:|]/u.exec(line)?.[1]?.toLowerCase();
  const short = colon !== undefined && [...COLON_LABELS.authors, ...COLON_LABELS.editors].includes(colon);
  if (colon !== undefined && (named || (!short && line.length < 50))) return { authors, editors };
  const prose = /\s(?!(?:dan|bin|binti|van|de|al)\s)\p{Ll}|[.!?]$/u.test(line);
  return named && !prose && line.length < (line.includes("|") ? 120 : 60) ? { authors, editors } : null;
}

/** `Rina Lestari - detikNews`, `Rina Lestari, Kompas.com`: a name with the outlet behind it, alone on its line. */
export function readSignature(line: string): string | null {
  if (line.length > 70 || !OUTLET_TAIL.test(line)) return null;
  const name = line.replace(OUTLET_TAIL, "");
  return name.includes(" ") && PERSON.test(name) ? name : null;
}

/** What a writer is, behind the name. */
const CALLINGS =
  "Dubes|Duta|Direktur|Ketua|Wakil|Kepala|Anggota|Dosen|Guru|Peneliti|Pengamat|Mahasiswa|Alumnus|Pegiat|Penulis|Wartawan|ASN";
const ESSAYIST = new RegExp(
  `^((?:\\p{Lu}[\\p{L}.'’-]+)(?: \\p{Lu}[\\p{L}.'’-]+){1,3}?)(?:,| (?:${CALLINGS})\\b| \\p{Ll})`,
  "u",
);

/** The writer of an essay and what he is: `Rina Lestari dosen di ...`; null where no name of two words or more stands first. */
export function readEssayist(line: string): Byline | null {
  const author = ESSAYIST.exec(line)?.[1];
  return author === undefined ? null : { authors: [author], editors: [] };
}

const MONTH =
  "(?:jan(?:uar[iy])?|feb(?:ruar[iy])?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ei]?|jul[iy]?|ag(?:u(?:s(?:tus)?)?|t)|aug(?:ust)?|sep(?:t(?:ember)?)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cs](?:ember)?)";
const DAY = "(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)";
const DATE = `(?:\\d{1,2}[ -]${MONTH}[ -]\\d{4}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|${MONTH} \\d{1,2}, \\d{4})`;
const CLOCK = "(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s*(?:wib|wita|wit|am|pm))?)";
const MOMENT =
  "(?:(?:last |terakhir )?(?:diterbitkan|diperbarui|diupdate|dipublikasikan|terbit|tayang|update[dr]?|publish(?:ed)?|posted|rilis|dibuat)\\s*(?:pada|on)?\\s*:?\\s*)?" +
  `(?:${DAY}\\s*[,/|]?\\s*)?${DATE}(?:\\s*[,|/•·-]?\\s*(?:pukul|jam|at)?\\s*${CLOCK}(?:\\s*(?:wib|wita|wit))?)?[\\s,|)]*$`;
const TIMESTAMP = new RegExp(`^${MOMENT}`, "iu");
const CREDITED_TIMESTAMP = new RegExp(`^([^\\d]{2,60}?)\\s*[-–|,·•]\\s*${MOMENT}`, "iu");

/**
 * Reads a line that is nothing but the time of publication, with the authors that may stand before it: `Rabu, 28 Jul 2021 10:15 WIB`,
 * `Kompas.com - 28/07/2021, 10:15 WIB`, `Rina Lestari, Okezone · Rabu 28 Juli 2021 10:15 WIB`. Null where it is no such line.
 */
export function readTimestamp(line: string): Byline | null {
  if (line.length > 110) return null;
  if (TIMESTAMP.test(line)) return { authors: [], editors: [] };
  const before = CREDITED_TIMESTAMP.exec(line)?.[1];
  if (before === undefined) return null;
  const authors = people(before.replace(/[·•]/gu, "|")).filter((name) => name.includes(" ") && !isOutletName(name));
  // what stands before a date is an outlet or people; a place and a day open a sentence
  return authors.length > 0 || isOutletName(before) ? { authors, editors: [] } : null;
}

/** `Rina Lestari`: a person's name alone on a line. */
export function readPerson(line: string): string | null {
  return line.includes(" ") && line.split(" ").length <= 4 && PERSON.test(line) && !isOutletName(line) ? line : null;
}

/** `Rina Lestari | Budi Santoso`: two or three names between bars, alone on a line above the text. */
export function readNames(line: string): readonly string[] | null {
  if (line.length > 90 || !line.includes("|")) return null;
  const parts = line.split("|").map((part) => part.trim());
  return parts.length <= 3 && parts.every((part) => part.includes(" ") && PERSON.test(part)) ? parts : null;
}

/** `DEWI LESTARI | ANTARA`: the author in capitals, alone on the last line. */
export function readClosingName(line: string): readonly string[] | null {
  if (line.length > 60 || line !== line.toUpperCase()) return null;
  const parts = line.split(/\s*[|,/]\s*/u).filter((part) => !OUTLET_NAMES.has(part.toLowerCase()));
  return parts.length > 0 && parts.length <= 3 && parts.every((part) => part.includes(" ") && PERSON.test(part))
    ? parts
    : null;
}
