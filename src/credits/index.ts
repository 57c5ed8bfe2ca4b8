/** Credits: the agencies, outlets, statements, documents and posts that an article says it has its words from. */
import type { Attribution, AttributionKind, Quote, TemporalExpression } from "../core/annotations.ts";
import type { Span } from "../core/span.ts";
import { COUNTRIES } from "../language/countries.ts";
import { LEXICON } from "../language/lexicon.ts";
import {
  ACCOUNTS,
  AGENCIES,
  CREDITING,
  DESCRIBING,
  DOCUMENTS,
  FOREIGN_OUTLETS,
  INVITING,
  OUTLETS,
  OWN_POSTS,
  PRESS,
  STATEMENTS,
} from "./sources.ts";

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
/** Titles of the press that tell by themselves: `NHK melaporkan`. */
const TELLERS = [...AGENCIES.map(({ name }) => name), ...OUTLETS];
const TELLER = new RegExp(`(?<![\\p{L}\\p{N}])(${oneOf(TELLERS)}) $`, "u");
const LONGEST_TELLER = 2 + Math.max(...TELLERS.map((name) => name.length));
/** Whom people abroad speak to; `kepada Kompas.com` is the reporter's own work. */
const FOREIGN = oneOf([...AGENCIES.map(({ name }) => name), ...FOREIGN_OUTLETS]);

// The patterns begin with the telling word, so that the scan stops at few places; what stands before it is read backwards.
const RECORDING = ["menurut", "berdasarkan", "merujuk", "mengacu pada"];
const PHOTOS = ["Foto", "FOTO", "Kredit foto", "Sumber foto"];
const TELLINGS = ["melaporkan", "mewartakan", "memberitakan"];
const CREDIT = `(?<credit>${cased(CREDITING)})(?=[ ,])`;
const POSTS = [...OWN_POSTS, ...ACCOUNTS];
const OWN = `(?<own>${oneOf([...STATEMENTS, ...POSTS, ...POSTS.map(titled), ...POSTS.map(branded)])})(?![\\p{L}\\p{N}-])`;
const RECORDS = `(?<record>${cased(RECORDING)}) (?:${oneOf(DOCUMENTS)})(?= )`;
const PHOTO = `(?<photo>(?:${oneOf(PHOTOS)}) ?:(?: Dok\\.?)?)(?= )`;
const TELLING = `(?<telling>${oneOf(TELLINGS)})(?!\\p{L})`;
const TOLD = `(?<told>(?:kepada|[Mm]enurut)(?= (?:(?:${FOREIGN})(?![\\p{L}\\p{N}])|(?:${oneOf(PRESS)}) )))`;
const ENDING = "\\((?<ending>[A-Za-z]{2,12}(?:/[A-Za-z]{2,12}){0,4})\\)";

const ANY = new RegExp([CREDIT, OWN, RECORDS, PHOTO, TOLD, TELLING, ENDING].join("|"), "uy");
/** By hash of four letters in any case, whether one of these begins so: the scan tries ANY only there and at brackets. */
const HEADS = new Uint8Array(1 << 13);
const HEAD = 4;
const pushed = (head: number, unit: number): number => ((head << 5) | (unit & 31)) & 0xfffff;
const slotOf = (head: number): number => Math.imul(head, 0x9e3779b1) >>> 19;
for (const words of [...CREDITING, ...STATEMENTS, ...POSTS, ...RECORDING, ...PHOTOS, ...TELLINGS, "kepada"]) {
  let head = 0;
  for (let i = 0; i < HEAD; i++) head = pushed(head, words.charCodeAt(i));
  HEADS[slotOf(head)] = 1;
}
const OPENING_BRACKET = 0x28;
const LETTER = /[\p{L}\p{N}]/u;
const LEAD = /(?:seperti|sebagaimana|demikian|yang) $/i;
const OWN_LEAD = /(?<![\p{L}\p{N}])(?:dalam|melalui|lewat|via|di|pada) $/iu;
const LONGEST_LEAD = 12;
/** `laman resmi`, `akun Instagram-nya`. */
const DESCRIPTION = new RegExp(
  `,? (?<words>${oneOf(DESCRIBING.map(([words]) => words))})(?<whose>-?nya| (?:pribadi|resmi|milik)nya)?(?= |,|\\.|$)`,
  "iuy",
);
/** Descriptions that stay lower case when they only describe: in `Radio Swara`, `Harian Pagi` they are the name's first word. */
const NAMING = /^(?:Radio|Harian|Majalah|Media|Koran|Tabloid|Jurnal)$/;
/** A name: words with a capital, an `@` or a domain, joined by the small words that names have inside. */
const NAME =
  / ?(?:"(?<marked>[^"\n]{2,60})"|(?<plain>(?:@[\w.]*\w|[\p{Lu}\d][\p{L}\p{N}.&'’/-]*[\p{L}\p{N}]|\p{Lu}!?|[a-z]\p{Lu}[\p{L}\p{N}.]*[\p{L}\p{N}]|[a-z]+\.(?:com|id|co|net|org|tv|go)(?:\.\w+)*)(?: (?:(?:of|on|the|de|and|&|for|al|dan) )?(?:@[\w.]*\w|(?:Kab|Prov|Kec)\.(?= \p{Lu})|\p{Lu}[\p{L}\p{N}.&'’/-]*[\p{L}\p{N}]|\p{Lu}(?![\p{L}])|\d+(?![\d.,/]))){0,7}))/uy;
const DAY = /^(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Ahad)$/;
/** `Badan Cuaca, Iklim, dan Laut (BCIL)`: what stands between the first words of a name and its short form. */
const TO_SHORT_FORM = /[^().;:"\n]{1,80}? \((\p{Lu}{3,8})\)/uy;
const BEFORE_DATE =
  /^[ ,(]*(?:yang (?:diterima|diperoleh|dirilis|diterbitkan|dikutip|dilihat)(?: (?:oleh|di|dari))?(?: [\w.]+){1,3},? )?(?:di(?: \p{Lu}[\p{L}.]+){1,4},? )?(?:(?:pada|hari|edisi|tanggal|terbitan) ){0,2}\(?$/u;
const LONGEST_BEFORE_DATE = 70;

const ALONE = new Set([...STATEMENTS, ...OWN_POSTS]);
/** An account by its address or between words that only say whose it is: `akun Instagram pribadinya, @tari`. */
const ACCOUNT =
  /(?: di(?: akun)?(?: [Ii]nstagram| [Tt]witter| [Ff]acebook| [Tt]ik[Tt]ok| X)?)?(?: (?:resmi|pribadi|pribadinya|resminya|miliknya|bernama),?)*,? (@[\w.]*\w|[a-z]+[_.\d][\w.]*\w)/y;
/** A bracket that ends a caption names who took the picture: `(Rina Putri/kabarkota)`, `(dok. Basarnas)`. */
const CAPTION_CREDIT = /\((?:[Dd]ok(?:umentasi|\.)? ?:? ?|[Ff]oto ?: ?)?(\p{Lu}[^()\n]{1,60})\)[. ]*$/u;
const LONGEST_CAPTION = 300;
/** Who is named right after `Foto:` took the picture only where nothing is told of them. */
const AFTER_PHOTO = /[ .)]*(?:$|\n)|,? [-–—] /y;
/** `dilansir A dari B`, `A via B`. */
const CHAIN = / (?:dari|via)(?= )/y;
/** What only a title of the press looks like: `Kabarkota.com`, `Tribun Solo`, `Borneo Post`, `BuzzFeed`. */
const TITLE =
  /\.(?:com|id|co|net|org|tv)(?!\p{L})|^Tribun|(?:^| )(?:News|Times|Post|Daily|Magazine|Herald|Journal|Tribune|TV)(?: |$)|\p{Ll}\p{Lu}/u;
const OUTLET_NAMES = new Set(OUTLETS.map((name) => name.toLowerCase()));
const INVITED = new RegExp(`(?<!\\p{L})(?:${oneOf(INVITING)})(?!\\p{L})[^.!?\\n]*$`, "iu");
const LONGEST_INVITATION = 60;
const COUNTRY_NAMES = new Set(COUNTRIES.flatMap(({ names }) => names));
const COUNTRY = new RegExp(` (?:(?:di|asal) )?(?:${oneOf([...COUNTRY_NAMES])})(?!\\p{L})`, "uy");

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

/**
 * Credits in the order of the text; spans are UTF-16 code units of cue and name together. With `quotes` (in the order of
 * the text), a statement or post that names nobody (`dalam keterangannya`) is credited to the speaker beside it.
 */
export function findAttributions({
  text,
  dates,
  quotes = [],
}: {
  text: string;
  dates: readonly TemporalExpression[];
  quotes?: readonly Quote[];
}): Attribution[] {
  const found: Attribution[] = [];
  const speakerBeside = besideQuotes(text, quotes);
  let date = 0;
  /** Moves on to the first day that ends behind `at`. */
  const dateFrom = (at: number): TemporalExpression | undefined => {
    while (date < dates.length && (dates[date] as TemporalExpression).end <= at) date++;
    return dates[date];
  };
  /** The day beside the name: `X, Kamis (29/7/2021)`. */
  const citedDate = (end: number): string | null => {
    const next = dateFrom(end);
    if (!next || next.start - end > LONGEST_BEFORE_DATE) return null;
    if (next.startDate === null || next.startDate !== next.endDate) return null;
    return next.start <= end || BEFORE_DATE.test(text.slice(end, next.start)) ? next.startDate : null;
  };
  /** The name at the place, up to a day that stands in it (`survei Agustus`). */
  const nameAt = (at: number): Span | null => {
    const name = readName(text, at);
    if (!name) return null;
    const next = dateFrom(name.start);
    if (!next || next.granularity === "year" || next.start >= name.end) return withShortForm(text, name);
    const end = next.start - 1;
    return end > name.start ? { start: name.start, end } : null;
  };
  const add = (
    rule: string,
    start: number,
    cueEnd: number,
    name: Span | null,
    kind: AttributionKind,
    alone = start,
  ) => {
    const end = name?.end ?? cueEnd;
    const sourceName = name
      ? text.slice(name.start, name.end)
      : (speakerBeside(start, end) ?? text.slice(alone, cueEnd));
    found.push({
      rule,
      start,
      end,
      sourceName,
      kind,
      cue: text.slice(start, name?.start === start ? end : cueEnd),
      citedDate: citedDate(end),
    });
  };
  for (let match = nextCue(text, 0); match; match = nextCue(text, match.index + match[0].length)) {
    const groups = match.groups as Record<string, string | undefined>;
    const end = match.index + match[0].length;
    let start = match.index;
    if (start > 0 && groups.ending === undefined && LETTER.test(text.charAt(start - 1))) continue;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const lead = (groups.own === undefined ? LEAD : OWN_LEAD).exec(
      text.slice(Math.max(0, start - LONGEST_LEAD), start),
    );
    if (lead) start -= lead[0].length;
    if (groups.ending !== undefined) addEnding(groups.ending, start, end);
    else if (groups.telling !== undefined) addTeller(match.index, end);
    else if (groups.own !== undefined) addOwn(groups.own.toLowerCase(), start, match.index, end, lead?.[0] ?? null);
    else if (groups.photo !== undefined) addPhoto(start, end);
    else addCredit(groups, start, end, lead !== null);
  }
  return found;

  /** `(ant/afp)` at the end of an article. */
  function addEnding(codes: string, start: number, end: number): void {
    const cue = text.slice(start, end);
    const parts = codes.split("/");
    if (parts.length === 1 && end < text.length && text.charCodeAt(end) !== 0x0a) return; // an abbreviation in a sentence
    for (const code of parts) {
      if (AGENCY_CODES.has(code.toLowerCase())) {
        found.push({ rule: "credit/ending-code", start, end, sourceName: code, kind: "agency", cue, citedDate: null });
      }
    }
  }

  /** `AFP melaporkan`, read backwards from the verb. */
  function addTeller(verb: number, end: number): void {
    const name = TELLER.exec(text.slice(Math.max(0, verb - LONGEST_TELLER), verb))?.[1];
    if (name === undefined) return;
    const cue = text.slice(verb, end);
    found.push({
      rule: "credit/reporting-outlet",
      start: verb - 1 - name.length,
      end,
      sourceName: name,
      kind: pressKind(name),
      cue,
      citedDate: citedDate(end),
    });
  }

  /** `dalam siaran pers Basarnas`, `dalam keterangannya`, `lewat cuitannya`, `di akun Instagram @tari_dewi`. */
  function addOwn(words: string, start: number, from: number, end: number, lead: string | null): void {
    if (lead === null) return;
    if (STATEMENTS.includes(words)) {
      if (/^(?:di|pada) /i.test(lead)) return;
      const issuer = text.charCodeAt(end) === 0x20 && !words.endsWith("nya") ? nameAt(end) : null;
      add("credit/statement", start, end, issuer, "statement", from);
      return;
    }
    if (INVITED.test(text.slice(Math.max(0, start - LONGEST_INVITATION), start))) return;
    const account = readAccount(text, end);
    if (account) add("credit/account", start, end, account, "social");
    else if (ALONE.has(words)) add("credit/own-post", start, end, null, "social", from);
  }

  function addPhoto(start: number, end: number): void {
    const line = text.slice(end, end + LONGEST_CAPTION).split("\n", 1)[0] as string;
    const credit = CAPTION_CREDIT.exec(line);
    const credited = credit?.[1];
    if (credit && credited !== undefined && !DAY.test(credited.split(" ", 1)[0] as string)) {
      const from = end + credit.index + credit[0].indexOf(credited);
      add("credit/caption", start, end, { start: from, end: from + credited.length }, "photo");
      return;
    }
    const name = readName(text, end);
    if (!name) return;
    AFTER_PHOTO.lastIndex = name.end;
    if (AFTER_PHOTO.test(text)) add("credit/photo", start, end, name, "photo");
  }

  /** `Dilansir dari laman X`, `menurut data X`, `kepada kantor berita X`, and who those have it from. */
  function addCredit(groups: Record<string, string | undefined>, start: number, end: number, led: boolean): void {
    const described = describe(text, end);
    const name = nameAt(described.end);
    if (!name) {
      const anonymous = described.kind === "statement" || (described.kind === "social" && described.owned);
      if (groups.credit !== undefined && anonymous)
        add("credit/anonymous", start, described.end, null, described.kind as AttributionKind, described.from);
      return;
    }
    const words = text.slice(name.start, name.end);
    if (groups.record !== undefined) {
      const kind = described.kind === "agency" && isAgency(words) ? "agency" : "document";
      add("credit/record", start, end, name, kind);
      return;
    }
    const placed = described.kind !== null && / (?:di|pada)$/.test(text.slice(described.from - 1, described.end)); // `media di Solo`
    if (placed || isOfficer(words) || COUNTRY_NAMES.has(words)) return;
    const press = isAgency(words) || OUTLET_NAMES.has(words.toLowerCase()) || TITLE.test(words);
    const known = isAgency(words) || words.includes(".") || (press && led);
    if (needsPress(groups.credit) && described.kind === null && !known) return;
    add("credit/cited", start, described.end, name, kindOf(words, described.kind));
    addChain(name.end);
  }

  /** The source's source: `dikutip A dari laman B`; a place that a report comes from is none. */
  function addChain(at: number): void {
    CHAIN.lastIndex = at;
    const match = CHAIN.exec(text);
    if (!match) return;
    const described = describe(text, CHAIN.lastIndex);
    const name = nameAt(described.end);
    if (!name) return;
    const words = text.slice(name.start, name.end);
    const press = isAgency(words) || OUTLET_NAMES.has(words.toLowerCase()) || TITLE.test(words);
    if (described.kind === null && !press) return;
    add("credit/source-of-source", at + 1, described.end, name, kindOf(words, described.kind));
  }
}

/** The first match of ANY at `from` or behind it. */
function nextCue(text: string, from: number): RegExpExecArray | null {
  let head = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    head = pushed(head, unit);
    const start = unit === OPENING_BRACKET ? at : HEADS[slotOf(head)] === 1 ? at - HEAD + 1 : -1;
    if (start < from) continue;
    ANY.lastIndex = start;
    const match = ANY.exec(text);
    if (match) return match;
  }
  return null;
}

const isAgency = (name: string): boolean => AGENCY_NAMES.has(name.toLowerCase());
const pressKind = (name: string): AttributionKind => (isAgency(name) ? "agency" : "outlet");
const kindOf = (name: string, described: AttributionKind | null): AttributionKind =>
  isAgency(name) ? "agency" : (described ?? (name.startsWith("@") ? "social" : "outlet"));

/** `mengutip Menteri Soroi` credits no publication. */
const isOfficer = (name: string): boolean =>
  LEXICON.find((name.split(" ", 1)[0] as string).toLowerCase())?.classes.includes("office") === true;

/** Verbs of everyday use (`dilaporkan`, `lapor`): a credit only before a known title or a described source. */
const needsPress = (credit: string | undefined): boolean =>
  credit !== undefined && /^(?:dilaporkan|dikabarkan|disiarkan|dimuat|lapor|diberitakan|diwartakan)$/i.test(credit);

/** How far from its quote a statement may stand, within one sentence; how far back a quote that it ends may begin. */
const BESIDE = 90;
const LONGEST_QUOTE = 4000;
const SENTENCE_END = /[.!?\n]/;

/** Who speaks in the quote beside a stretch, in the same sentence; null where nobody is known to. */
function besideQuotes(text: string, quotes: readonly Quote[]): (start: number, end: number) => string | null {
  const reaches = quotes.map((quote) => ({
    quote,
    from: Math.min(quote.start, quote.cue?.start ?? quote.start, quote.speaker?.start ?? quote.start),
    to: Math.max(quote.end, quote.cue?.end ?? quote.end, quote.speaker?.end ?? quote.end),
  }));
  let first = 0;
  return (start, end) => {
    for (; first < reaches.length; first++) {
      const { from, to } = reaches[first] as (typeof reaches)[number];
      if (to >= start - BESIDE && from >= start - LONGEST_QUOTE) break;
    }
    for (let index = first; index < reaches.length; index++) {
      const { quote, from, to } = reaches[index] as (typeof reaches)[number];
      if (from > end + BESIDE) break;
      const between = to <= start ? text.slice(to, start) : from >= end ? text.slice(end, from) : "";
      if (to < start - BESIDE || SENTENCE_END.test(between)) continue;
      const name = quote.speakerName ?? (quote.speaker && text.slice(quote.speaker.start, quote.speaker.end));
      if (name !== null) return name;
    }
    return null;
  };
}

function readAccount(text: string, at: number): Span | null {
  ACCOUNT.lastIndex = at;
  const match = ACCOUNT.exec(text);
  if (!match) return null;
  return { start: ACCOUNT.lastIndex - (match[1] as string).length, end: ACCOUNT.lastIndex };
}

interface Description {
  /** Where the last describing words begin, and where all of them end. */
  readonly from: number;
  readonly end: number;
  readonly kind: AttributionKind | null;
  /** Someone's own: `akun Instagramnya`. */
  readonly owned: boolean;
}

/** Reads `dari laman resmi`, `kantor berita Rusia`: the end of the words and the kind that they announce. */
function describe(text: string, start: number): Description {
  let [from, end, owned] = [start, start, false];
  let kind: AttributionKind | null = null;
  for (let count = 0; count < 4; count++) {
    DESCRIPTION.lastIndex = end;
    const match = DESCRIPTION.exec(text);
    if (!match) break;
    const words = match.groups?.words ?? "";
    if (NAMING.test(words) && /^ \p{Lu}/u.test(text.slice(DESCRIPTION.lastIndex, DESCRIPTION.lastIndex + 2))) {
      kind = DESCRIPTIONS.get(words.toLowerCase()) ?? kind;
      break;
    }
    from = end + 1;
    end = DESCRIPTION.lastIndex;
    owned = match.groups?.whose !== undefined;
    kind = DESCRIPTIONS.get(words.toLowerCase()) ?? kind;
  }
  if (kind === "agency" || kind === "outlet" || kind === "broadcast") end = pastCountry(text, end);
  return { from, end, kind, owned };
}

/** `kantor berita Rusia TASS`: the country is no part of the name that follows, straight or after a comma. */
function pastCountry(text: string, at: number): number {
  COUNTRY.lastIndex = at;
  if (!COUNTRY.test(text)) return at;
  const end = COUNTRY.lastIndex;
  return /^,? \p{Lu}/u.test(text.slice(end, end + 3)) ? (text.charAt(end) === "," ? end + 1 : end) : at;
}

/** The name with the rest of what its short form in brackets stands for. */
function withShortForm(text: string, name: Span): Span {
  TO_SHORT_FORM.lastIndex = name.end;
  const match = TO_SHORT_FORM.exec(text);
  if (!match) return name;
  const end = TO_SHORT_FORM.lastIndex - (match[1] as string).length - 3;
  const initials = text
    .slice(name.start, end)
    .split(/[ ,]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0));
  return initials.join("") === match[1] ? { start: name.start, end } : name;
}

/** The name at the place, without a weekday that follows it. */
function readName(text: string, at: number): Span | null {
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
