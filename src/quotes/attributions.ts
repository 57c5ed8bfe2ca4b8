/** Credits: the agencies, outlets, statements, documents and posts that an article says it has its words from. */
import type { Attribution, AttributionKind, TemporalExpression } from "../core/annotations.ts";
import { ACCOUNTS, AGENCIES, CREDITING, DESCRIBING, DOCUMENTS, OWN_POSTS, STATEMENTS } from "./sources.ts";
import { OFFICE, WORD_KINDS } from "./words.ts";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const oneOf = (words: readonly string[]): string => {
  if (words.length === 0) throw new Error("an empty group of words");
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join("|");
};
/** Both spellings of the first letter: only a sentence's first word is capitalised. */
const cased = (words: readonly string[]): string =>
  oneOf(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));

const AGENCY_NAMES = new Set(
  AGENCIES.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map((name) => name.toLowerCase()),
);
const AGENCY_CODES = new Set(AGENCIES.flatMap(({ codes = [] }) => codes));
const DESCRIPTIONS = new Map(DESCRIBING);

// The patterns begin with the telling word, so that the scan stops at few places; what stands before it is read backwards.
const CREDIT = `(?<credit>${cased(CREDITING)})(?=[ ,])`;
const POSTS = [...OWN_POSTS, ...ACCOUNTS];
const OWN = `(?<own>${oneOf([...STATEMENTS, ...POSTS, ...POSTS.map(titled), ...POSTS.map(branded)])})(?![\\p{L}\\p{N}-])`;
const RECORDS = `(?<record>${cased(["menurut", "berdasarkan", "merujuk", "mengacu pada"])}) (?:${oneOf(DOCUMENTS)})(?= )`;
const PHOTO = "(?<photo>(?:Foto|FOTO|Kredit foto|Sumber foto) ?:(?: Dok\\.?)?)(?= )";
const AGENCY = `(?<agency>${oneOf(AGENCIES.map(({ name }) => name))}) (?=(?:me|di)(?:lapor|warta|berita)kan)`;
const ENDING = "\\((?<ending>[A-Za-z]{2,12}(?:/[A-Za-z]{2,12}){0,4})\\)";

const ANY = new RegExp([CREDIT, OWN, RECORDS, PHOTO, AGENCY, ENDING].join("|"), "gu");
const LETTER = /[\p{L}\p{N}]/u;
const LEAD = /(?:seperti|sebagaimana|demikian|yang) $/i;
const OWN_LEAD = /(?<![\p{L}\p{N}])(?:dalam|melalui|lewat|via|di|pada) $/iu;
const LONGEST_LEAD = 12;
const DESCRIPTION = new RegExp(`,? (?<words>${oneOf(DESCRIBING.map(([words]) => words))})(?= |,|$)`, "iuy");
/** A name: words with a capital, an `@` or a domain, joined by the small words that names have inside. */
const NAME =
  / ?(?:"(?<marked>[^"\n]{2,60})"|(?<plain>(?:@[\w.]+|[\p{Lu}\d][\p{L}\p{N}.&'’/-]*[\p{L}\p{N}]|\p{Lu}|[a-z]+\.(?:com|id|co|net|org|tv|go)[\w.]*)(?: (?:(?:of|the|de|and|&|for|al|dan) )?(?:@[\w.]+|\p{Lu}[\p{L}\p{N}.&'’/-]*[\p{L}\p{N}]|\p{Lu}(?![\p{L}])|\d+(?![\d.,/]))){0,7}))/uy;
const DAY = /^(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Ahad)$/;
const BEFORE_DATE = /^[ ,(]*(?:(?:pada|hari|edisi|tanggal|terbitan) ){0,2}\(?$/;

const ALONE = new Set([...STATEMENTS, ...OWN_POSTS]);
/** An account by its address or between words that only say whose it is: `akun Instagram pribadinya, @tari`. */
const ACCOUNT = /(?: (?:resmi|pribadi|pribadinya|miliknya|bernama),?)* (@[\w.]*\w|[a-z]+[_.\d][\w.]*\w)/y;

function titled(words: string): string {
  return words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** Only the brand with a capital: `akun Instagram`. */
function branded(words: string): string {
  return words
    .replace(/\b(?:instagram|twitter|facebook|tiktok|x)\b/g, titled)
    .replace(/\binsta\b/, "Insta")
    .replace("tiktok", "TikTok");
}

/** Credits in the order of the text; spans are UTF-16 code units of cue and name together. */
export function findAttributions({
  text,
  dates,
}: {
  text: string;
  dates: readonly TemporalExpression[];
}): Attribution[] {
  const found: Attribution[] = [];
  let date = 0;
  /** The day beside the name: `X, Kamis (29/7/2021)`. */
  const citedDate = (end: number): string | null => {
    while (date < dates.length && (dates[date] as TemporalExpression).end <= end) date++;
    const next = dates[date];
    if (!next || next.start - end > 24 || next.startDate === null || next.startDate !== next.endDate) return null;
    return next.start <= end || BEFORE_DATE.test(text.slice(end, next.start)) ? next.startDate : null;
  };
  const add = (start: number, cueEnd: number, name: { start: number; end: number } | null, kind: AttributionKind) => {
    const end = name?.end ?? cueEnd;
    const sourceName = name ? text.slice(name.start, name.end) : text.slice(start, cueEnd).replace(/^\S+ /, "");
    found.push({ start, end, sourceName, kind, cue: text.slice(start, cueEnd), citedDate: citedDate(end) });
  };
  for (const match of text.matchAll(ANY)) {
    const groups = match.groups as Record<string, string | undefined>;
    const end = match.index + match[0].length;
    let start = match.index;
    if (start > 0 && groups.ending === undefined && LETTER.test(text.charAt(start - 1))) continue;
    const lead = (groups.own === undefined ? LEAD : OWN_LEAD).exec(
      text.slice(Math.max(0, start - LONGEST_LEAD), start),
    );
    if (lead) start -= lead[0].length;
    if (groups.ending !== undefined) {
      addEnding(groups.ending, start, end);
      continue;
    }
    if (groups.agency !== undefined) {
      add(start, end - 1, { start, end: end - 1 }, "agency");
      continue;
    }
    if (groups.own !== undefined) {
      const words = groups.own.toLowerCase();
      const isStatement = STATEMENTS.includes(words);
      if (!lead || (isStatement && /^(?:di|pada) /i.test(lead[0]))) continue;
      const account = isStatement ? null : readAccount(text, end);
      if (account || ALONE.has(words)) add(start, end, account, isStatement ? "statement" : "social");
      continue;
    }
    const described = describe(text, end);
    const name = readName(text, described.end);
    if (!name) continue;
    const words = text.slice(name.start, name.end);
    if (groups.photo !== undefined) {
      add(start, end, name, "photo");
    } else if (groups.record !== undefined) {
      add(start, end, name, "document");
    } else if (!isOfficer(words)) {
      const isAgency = AGENCY_NAMES.has(words.toLowerCase());
      if (!isAgency && needsAgency(match[0]) && described.kind === null && !/\.(?:com|id|co|net|org)\b/.test(words))
        continue;
      const kind = isAgency ? "agency" : (described.kind ?? (words.startsWith("@") ? "social" : "outlet"));
      add(start, described.end, name, kind);
    }
  }
  return found;

  function addEnding(codes: string, start: number, end: number): void {
    const cue = text.slice(start, end);
    const parts = codes.split("/");
    if (parts.length === 1 && end < text.length && text.charCodeAt(end) !== 0x0a) return; // an abbreviation in a sentence
    for (const code of parts) {
      if (AGENCY_CODES.has(code.toLowerCase())) {
        found.push({ start, end, sourceName: code, kind: "agency", cue, citedDate: null });
      }
    }
  }
}

/** `mengutip Menteri Soroi` credits no publication. */
const isOfficer = (name: string): boolean =>
  ((WORD_KINDS.get((name.split(" ", 1)[0] as string).toLowerCase()) ?? 0) & OFFICE) !== 0;

function readAccount(text: string, at: number): { start: number; end: number } | null {
  ACCOUNT.lastIndex = at;
  const match = ACCOUNT.exec(text);
  if (!match) return null;
  return { start: ACCOUNT.lastIndex - (match[1] as string).length, end: ACCOUNT.lastIndex };
}

/** Verbs of everyday use (`dilaporkan`, `lapor`): a credit only before a known agency, a domain or a described source. */
const needsAgency = (cue: string): boolean =>
  /(?:dilaporkan|dikabarkan|disiarkan|dimuat|lapor|diberitakan|diwartakan)$/i.test(cue);

/** Reads `dari laman resmi`, `kantor berita`: the end of the words and the kind that they announce. */
function describe(text: string, from: number): { end: number; kind: AttributionKind | null } {
  let end = from;
  let kind: AttributionKind | null = null;
  for (let count = 0; count < 4; count++) {
    DESCRIPTION.lastIndex = end;
    const match = DESCRIPTION.exec(text);
    if (!match) break;
    end = DESCRIPTION.lastIndex;
    kind = DESCRIPTIONS.get((match.groups?.words ?? "").toLowerCase()) ?? kind;
  }
  return { end, kind };
}

/** The name at the place, without a weekday that follows it. */
function readName(text: string, at: number): { start: number; end: number } | null {
  NAME.lastIndex = at;
  const match = NAME.exec(text);
  if (!match) return null;
  const { marked, plain } = match.groups as Record<string, string | undefined>;
  if (marked !== undefined) {
    const start = at + match[0].indexOf(marked);
    return { start, end: start + marked.length };
  }
  const words = (plain as string).split(" ");
  let keep = words.findIndex((word) => DAY.test(word));
  if (keep < 0) keep = words.length;
  const name = words.slice(0, keep).join(" ");
  if (name === "" || /^\d+$/.test(name)) return null;
  const start = at + match[0].indexOf(plain as string);
  return { start, end: start + name.length };
}
