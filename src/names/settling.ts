import type { MentionType } from "../core/annotations.ts";
import { WORD } from "../core/document.ts";
import type { TokenTable } from "../core/token-table.ts";
import { C } from "../language/classes.ts";
import { isDegreeWord, isTitle, nameStart } from "../language/titles.ts";
import { hasCapitalAt, is, lowerAt, textAt, tokenAt, wordAt } from "../language/token-table.ts";
import { LEXICON, type Lexicon } from "./forms.ts";
import { GAZETTEER_BITS, type Gazetteer } from "./gazetteer.ts";
import { hashExact, hashLower } from "./hashing.ts";
import { UNIT_KINDS } from "./place-kinds.ts";
import { addRecurring } from "./recurring.ts";
import type { NameSpan } from "./spans.ts";

/** Institutions and places that are named after persons, by the word before the name. */
const NAMESAKES: ReadonlyMap<string, MentionType> = new Map<string, MentionType>(
  Object.entries({
    pt: "organisation",
    cv: "organisation",
    po: "organisation",
    yayasan: "organisation",
    universitas: "organisation",
    ponpes: "organisation",
    pesantren: "organisation",
    rs: "organisation",
    rsu: "organisation",
    rsud: "organisation",
    rsup: "organisation",
    jalan: "location",
    jl: "location",
    bandara: "location",
    stadion: "location",
  }),
);

/** Institutions of a region, whose name goes on with the region's. */
const REGIONAL: ReadonlySet<string> = new Set(
  "polda polres polresta polrestabes polsek kodam korem kodim kejati kejari pemprov pemkab pemkot dprd kpu kpud bawaslu bpbd rsud universitas".split(
    " ",
  ),
);

/** Words that the tagger takes for names where they open a sentence, and kinds of places without the place. */
const NO_NAMES: ReadonlySet<string> = new Set(
  "udara anda bismillah alhamdulillah assalamualaikum insyaallah masyaallah subhanallah astagfirullah senin selasa rabu kamis jumat sabtu minggu umrah umroh kabupaten kecamatan kelurahan provinsi kota desa dusun".split(
    " ",
  ),
);

/** Code units of a personal name. */
const LONGEST_NAME = 80;

const ARABIC: ReadonlySet<string> = new Set(["al", "el", "abu", "bin"]);

/** Words after `I` and `Ni` in Balinese names. */
const BALINESE: ReadonlySet<string> = new Set(
  "wayan made nyoman ketut gede gusti dewa putu komang kadek nengah gde ngurah ida luh".split(" "),
);

/** First names that are more often another word before a name: `Jaksa Agung`, `Hari Kartini`. */
const NO_FIRST_NAMES: ReadonlySet<string> = new Set(["agung", "hari", "jaya", "surya", "mandiri"]);

/** Ranks that only a name follows. */
const SHORT_RANKS: ReadonlySet<string> = new Set(
  "akp akbp kompol iptu ipda aiptu aipda bripka briptu bripda bharada letkol letjen mayjen brigjen lettu letda serma serka sertu serda koptu kopda praka pratu prada".split(
    " ",
  ),
);

/** Other titles that stand inside no name. */
const INNER_TITLES: ReadonlySet<string> = new Set(["ny", "drs", "komisaris", "komjen", "irjen", "kombes", "kolonel"]);

const ELSEWHERE = GAZETTEER_BITS.district | GAZETTEER_BITS.foreignPlace | GAZETTEER_BITS.foreignCity;
const IMPERSONAL =
  GAZETTEER_BITS.country |
  GAZETTEER_BITS.area |
  GAZETTEER_BITS.organisation |
  GAZETTEER_BITS.organisationHead |
  GAZETTEER_BITS.namedPlace |
  GAZETTEER_BITS.office;
const PERSONAL =
  GAZETTEER_BITS.givenName | GAZETTEER_BITS.surname | GAZETTEER_BITS.foreignName | GAZETTEER_BITS.foreignSurname;
/** What may follow a place's name as a part of it. */
const GOES_ON =
  IMPERSONAL |
  GAZETTEER_BITS.direction |
  GAZETTEER_BITS.placeHead |
  GAZETTEER_BITS.organisationTail |
  GAZETTEER_BITS.company;

/** Other types are taken as the tagger has them. */
const SETTLED: ReadonlySet<MentionType> = new Set(["person", "organisation", "location"]);

/** What the rules look at. */
interface Settling {
  readonly tokens: TokenTable;
  readonly bits: (token: number) => number;
  /** First names that stand alone somewhere in the article, in lower case. */
  readonly alone: ReadonlySet<string>;
  readonly settled: NameSpan[];
  /** What stands behind the kind of an area somewhere in the article: `Kabupaten Madina`. */
  readonly areas: Set<string>;
  /** Whether tokens `[from, to)` are the name of a place. */
  readonly isPlace: (from: number, to: number) => boolean;
  /** Whether a word is mostly written small: `Korupsi`, `Transmigrasi`. */
  readonly isCommon: (token: number) => boolean;
}

export interface SettlingTables {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  readonly isPlace: (name: string) => boolean;
}

/** Whether a word is mostly written small: `Korupsi`, `Transmigrasi`. */
export function isMostlySmall(lexicon: Lexicon, tokens: TokenTable, token: number): boolean {
  const small = LEXICON.count(lexicon.get(hashExact(lowerAt(tokens, token))) ?? 0);
  return small > 0 && small > LEXICON.count(lexicon.get(hashExact(wordAt(tokens, token))) ?? 0);
}

/**
 * What the article as a whole, and the words about a name, say of the tagger's spans: ranks and titles are cut off persons; where
 * a place or an institution runs on into a name that stands alone elsewhere (`Kota Bogor Bima Arya` ... `kata Bima`), the two
 * are parted; what is named after a person is no person.
 */
export function settleNames(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  tables: SettlingTables,
): readonly NameSpan[] {
  const { gazetteer, lexicon } = tables;
  const alone = new Set<string>();
  for (const span of spans) {
    const first = tokenAt(tokens, span.start);
    if (span.type === "person" && (tokens.ends[first] as number) >= span.end) alone.add(lowerAt(tokens, first));
  }
  const bits = (token: number): number => gazetteer.words.get(hashLower(lowerAt(tokens, token))) ?? 0;
  const isPlace = (from: number, to: number): boolean => {
    return tables.isPlace(textAt(tokens, from, to));
  };
  const isCommon = (token: number): boolean => isMostlySmall(lexicon, tokens, token);
  const settling: Settling = { tokens, bits, alone, settled: [], areas: new Set(), isPlace, isCommon };
  for (let i = 0; i < spans.length; i++) {
    const tagged = spans[i] as NameSpan;
    if (!SETTLED.has(tagged.type)) {
      settling.settled.push(tagged);
      continue;
    }
    const span = closeBrackets(tokens.text, tagged);
    if (isDegree(tokens, span) || isNoName(tokens, span)) continue;
    if (span.type === "person") settlePerson(settling, span, spans[i + 1]);
    else if (settleOther(settling, span, spans[i + 1])) i++;
  }
  return addRecurring(tokens, agree(settling), isCommon);
}

/**
 * One name is of one type throughout an article: where the tagger took it for a person here and for something else there, the
 * side that it was surer of wins, if the tables of names do not speak against it; what they do not know is never made a place.
 */
function agree({ tokens, bits, settled, areas, isPlace }: Settling): NameSpan[] {
  for (let i = 0; areas.size > 0 && i < settled.length; i++) {
    const span = settled[i] as NameSpan;
    if (
      span.type === "person" &&
      areas.has(tokens.text.slice(span.start, span.end)) &&
      (bits(tokenAt(tokens, span.start)) & PERSONAL) === 0
    )
      settled[i] = { ...span, type: "location" };
  }
  const votes = new Map<string, Votes>();
  let divided = false;
  for (const span of settled) {
    const name = tokens.text.slice(span.start, span.end);
    let vote = votes.get(name);
    if (!vote) {
      vote = { person: 0, other: 0, otherType: null };
      votes.set(name, vote);
    }
    if (!SETTLED.has(span.type)) continue;
    if (span.type === "person") vote.person += span.confidence;
    else {
      vote.other += span.confidence;
      vote.otherType ??= span.type;
    }
    if (vote.person > 0 && vote.otherType !== null) divided = true;
  }
  if (!divided) return settled;
  return settled.map((span) => {
    if (!SETTLED.has(span.type)) return span;
    const { person, other, otherType } = votes.get(tokens.text.slice(span.start, span.end)) as Votes;
    if (person === 0 || otherType === null) return span;
    let known = 0;
    for (let at = tokenAt(tokens, span.start); at < tokens.length && (tokens.starts[at] as number) < span.end; at++)
      known |= bits(at);
    const impersonal = (known & (GOES_ON | GAZETTEER_BITS.foreignPlace)) !== 0;
    if (span.type !== "person" && !impersonal && person > MAJORITY * other) {
      const [from, to] = [tokenAt(tokens, span.start), tokenAt(tokens, span.end - 1) + 1];
      return isPlace(from, to) && (known & PERSONAL) === 0 ? span : { ...span, type: "person" };
    }
    if (span.type === "person" && impersonal && (known & PERSONAL) === 0 && other > MAJORITY * person)
      return { ...span, type: otherType };
    return span;
  });
}

/** How surely a name was taken for a person or for something else. */
interface Votes {
  person: number;
  other: number;
  otherType: MentionType | null;
}

/** How many times as sure of one side the tagger must be. */
const MAJORITY = 1.5;

/** A name that ends within the brackets of its abbreviation takes the closing one too: `Komisi Yudisial (KY)`. */
function closeBrackets(text: string, span: NameSpan): NameSpan {
  const name = text.slice(span.start, span.end);
  return name.includes("(") && !name.includes(")") && text.charAt(span.end) === ")"
    ? { ...span, end: span.end + 1 }
    : span;
}

/** `M.Hum.` behind a name; `MA` on its own may be the Mahkamah Agung, unless it was taken for a person. */
function isDegree(tokens: TokenTable, span: NameSpan): boolean {
  const written = tokens.text.slice(span.start, span.end);
  if (span.type !== "person" && !written.includes(".")) return false;
  return (
    lowerAt(tokens, tokenAt(tokens, span.start) - 1) === "," && isDegreeWord(written.replaceAll(".", "").toLowerCase())
  );
}

/** Nouns derived from others: `Kebugaran`, `Pengembangan`. */
const DERIVED = /^(?:ke|pe[mnr]).{4,}an$/;

/** A lone word that is no name: `Anda`, or the kind of a place in small letters. */
function isNoName(tokens: TokenTable, span: NameSpan): boolean {
  const token = tokenAt(tokens, span.start);
  if (tokens.ends[token] !== span.end) return false;
  const lower = lowerAt(tokens, token);
  if (span.type === "person" && (/^[IVX]+$/.test(wordAt(tokens, token)) || DERIVED.test(lower))) return true;
  return NO_NAMES.has(lower) || (UNIT_KINDS.has(lower) && !hasCapitalAt(tokens, token));
}

/** True where the token before `token` is a free capitalised word of `set`. */
function follows({ tokens, settled }: Settling, token: number, set: { has(word: string): boolean }): boolean {
  const before = token - 1;
  return (
    before >= 0 &&
    set.has(lowerAt(tokens, before)) &&
    hasCapitalAt(tokens, before) &&
    (settled.at(-1)?.end ?? 0) <= (tokens.starts[before] as number)
  );
}

/** An institution or a place. True where the span after it was taken in too. */
function settleOther(settling: Settling, span: NameSpan, next: NameSpan | undefined): boolean {
  const { tokens, bits, alone, settled, areas, isPlace } = settling;
  const from = tokenAt(tokens, span.start);
  const to = tokenAt(tokens, span.end - 1) + 1;
  if (span.type === "location" && to - from > 1 && is(tokens, from, C.place_unit))
    areas.add(tokens.text.slice(tokens.starts[from + 1], span.end));
  if (span.type === "location" && follows(settling, from, REGIONAL)) {
    settled.push({ ...span, start: tokens.starts[from - 1] as number, type: "organisation" });
    return false;
  }
  // a speaker taken for a place: `kata Ketua KPUD Muna, Kubais,`
  if (span.type === "location") {
    const before = lowerAt(tokens, from - 1);
    const apposed =
      (is(tokens, from - 1, C.honorific) && !is(tokens, from - 1, C.name_opener)) ||
      ((before === "," || before === ")") && officeNear(tokens, from - 1));
    if (apposed && !isPlace(from, to) && (bits(from) & GOES_ON) === 0 && !DERIVED.test(lowerAt(tokens, from))) {
      settlePerson(settling, { ...span, type: "person" }, next);
      return false;
    }
  }
  let name = is(tokens, from, C.place_unit) ? from + 2 : from + 1;
  while (
    name < to &&
    (!alone.has(lowerAt(tokens, name)) || (bits(name) & IMPERSONAL) !== 0 || NAMESAKES.has(lowerAt(tokens, name - 1)))
  )
    name++;
  if (name >= to && beginsNext(settling, from, to, next)) name = to - 1;
  if (name >= to) name = nameAfterPlace(settling, from, to);
  if (name < 0) {
    settled.push(span);
    return false;
  }
  const goesOn = next?.type === "person" && tokenAt(tokens, next.start) === behindStop(tokens, to);
  const end = goesOn ? next.end : span.end;
  const bare = nameStart(tokens, name, tokenAt(tokens, end - 1) + 1);
  settled.push({ ...span, end: tokens.ends[name - 1] as number });
  if (!isTitle(tokens, bare)) settled.push({ ...span, start: tokens.starts[bare] as number, end, type: "person" });
  return goesOn;
}

/** `token`, or the one after the stop of an initial that ends there. */
const behindStop = (tokens: TokenTable, token: number): number =>
  lowerAt(tokens, token) === "." && /^[A-Z]$/.test(wordAt(tokens, token - 1)) ? token + 1 : token;

/** True where the last word of an institution or a place is the first of the person's name that follows: `Kemendag Rina` `Dewanti`. */
function beginsNext(
  { tokens, bits, isPlace, isCommon }: Settling,
  from: number,
  to: number,
  next: NameSpan | undefined,
): boolean {
  if (to - from < 2 || next?.type !== "person") return false;
  const last = to - 1;
  if (next.start > (tokens.ends[last] as number) + 2) return false;
  if (tokenAt(tokens, next.start) !== behindStop(tokens, to)) return false;
  const word = wordAt(tokens, last);
  if (/^[A-Z]$/.test(word)) return lowerAt(tokens, to) === ".";
  if (word === word.toUpperCase() || NAMESAKES.has(lowerAt(tokens, last - 1))) return false;
  if ((bits(last) & (GOES_ON | ELSEWHERE)) !== 0 || isPlace(last, to) || NO_FIRST_NAMES.has(lowerAt(tokens, last)))
    return false;
  // the short form of a ministry, or a club, stands for all of it: only a place may follow
  if (last - 1 === from && (bits(from) & GAZETTEER_BITS.company) !== 0 && !isCommon(last)) return true;
  const isShort =
    /^[A-Z]{3,}$/.test(wordAt(tokens, last - 1)) && (bits(last - 1) & GAZETTEER_BITS.organisationHead) === 0;
  if (
    isShort &&
    isLone(tokens, next) &&
    (bits(last - 1) & GAZETTEER_BITS.organisation) !== 0 &&
    !isCommon(last) &&
    !word.includes("-")
  )
    return true;
  return MINISTRY.test(wordAt(tokens, last - 1)) || lowerAt(tokens, last - 1) === ")" || (bits(last) & PERSONAL) !== 0;
}

const MINISTRY = /^Kemen(?!t[er])[a-z]+$/;

/** Where a name begins that follows a known place in `[from, to)`, beside an office (`Wali Kota Bogor Bima Arya`); -1 for none. */
function nameAfterPlace({ tokens, bits, alone, isPlace }: Settling, from: number, to: number): number {
  if (to - from < 2 || to - from > 8 || isPlace(from, to) || !officeNear(tokens, from)) return -1;
  for (let start = from; start < to - 1; start++) {
    let end = to;
    while (end > start && !isPlace(start, end)) end--;
    if (end === to) return -1;
    if (end === start || (end === start + 1 && is(tokens, start, C.place_unit))) continue;
    if (is(tokens, end, C.unit)) return -1;
    for (let rest = end; rest < to; rest++) {
      const goesOn = (bits(rest) & GOES_ON) !== 0 && !alone.has(lowerAt(tokens, rest));
      if (goesOn || !hasCapitalAt(tokens, rest)) return -1;
    }
    return end;
  }
  return -1;
}

/** True where an office's first word stands within a few words before `token`. */
function officeNear(tokens: TokenTable, token: number): boolean {
  for (let at = token - 1; at >= 0 && at > token - 10; at--) {
    const lower = lowerAt(tokens, at);
    if (is(tokens, at, C.office_word)) return !is(tokens, at - 1, C.named_after);
    if (lower === "." || lower === "," || lower === '"') return false;
  }
  return false;
}

function settlePerson(settling: Settling, whole: NameSpan, next: NameSpan | undefined): void {
  const { tokens, bits, settled, isCommon } = settling;
  const opening = tokenAt(tokens, whole.start);
  let first = opening;
  const taggedTo = tokenAt(tokens, whole.end - 1) + 1;
  const to = nameEnd(tokens, opening, taggedTo);
  const span = to === taggedTo ? whole : { ...whole, end: tokens.ends[to - 1] as number };
  const impostor = impostorOf(settling, span, opening, to, next);
  if (impostor) {
    settled.push(impostor);
    return;
  }
  // 0. the end of a place's name taken for a person: `RSUD Padang` `Sidimpuan`
  const rest = restOfPlace(settling, first, to);
  if (rest > first) {
    settled.push({ ...(settled.pop() as NameSpan), end: tokens.ends[rest - 1] as number });
    if (rest === to) return;
    first = rest;
  }
  // 1. what is named after a person: `PT Eka Sari`, `RSUD dr Soetomo`
  let holder = first - 1;
  while (isTitle(tokens, holder) || (lowerAt(tokens, holder) === "." && isTitle(tokens, holder - 1))) holder--;
  const namesake = holder >= 0 && hasCapitalAt(tokens, holder) ? NAMESAKES.get(lowerAt(tokens, holder)) : undefined;
  if (namesake !== undefined) {
    const own = tokens.starts[holder] as number;
    const start = (settled.at(-1)?.end ?? 0) > own ? (settled.pop() as NameSpan).start : own;
    settled.push({ ...span, start, type: namesake });
    return;
  }
  // 2. an institution's last words taken for the beginning of a name: `Kemenhub Novie Riyanto`
  let from = first;
  const isForeign = (token: number): boolean =>
    (bits(token) & PERSONAL) === 0 &&
    ((bits(token) & IMPERSONAL) !== 0 || isCommon(token) || /^[A-Z]{4,}$/.test(wordAt(tokens, token)));
  while (from < to - 1 && (isForeign(from) || is(tokens, from, C.portfolio))) from++;
  if (from > first && wordAt(tokens, to - 1) === wordAt(tokens, to - 1).toUpperCase()) from = first;
  // 3. ranks and titles, also behind what they close: `Lamteng Ajun Komisaris Yuda`
  for (let at = to - 2; at > from; at--) {
    if (!SHORT_RANKS.has(lowerAt(tokens, at)) && !INNER_TITLES.has(lowerAt(tokens, at))) continue;
    from = at;
    break;
  }
  from = nameStart(tokens, from, to);
  if (from === to - 1 && isTitle(tokens, from)) return;
  // 4. `I` and `Ni` before a Balinese name, also where they were taken for the end of something else
  const before = lowerAt(tokens, from - 1);
  if ((before === "i" || before === "ni") && BALINESE.has(lowerAt(tokens, from)) && hasCapitalAt(tokens, from - 1)) {
    from--;
    cutBack(settling, from);
  } else if (follows(settling, from, ARABIC)) from--;
  if (initialsBefore(settling, from)) {
    settled.pop();
    from--;
  } else if (from === opening && missesFirst(settling, from, to)) from--;
  const start = from === opening ? span.start : (tokens.starts[from] as number);
  // 5. a name in two pieces with nothing between
  const last = settled.at(-1);
  if (
    last?.type === "person" &&
    last.end + 1 === start &&
    tokens.text.charAt(last.end) === " " &&
    span.end - last.start < LONGEST_NAME
  ) {
    settled[settled.length - 1] = { ...last, end: span.end };
    return;
  }
  // 6. two full names joined by a hyphen
  const hyphen = pairHyphen(tokens.text, start, span.end);
  if (hyphen < 0) settled.push({ ...span, start });
  else settled.push({ ...span, start, end: hyphen }, { ...span, start: hyphen + 1 });
}

/** Code units of `M.Biomed`. */
const LONGEST_DEGREE = 8;

/** Where a name ends before the degrees that were taken in with it: `Yusuf Fahmi MSi`. */
function nameEnd(tokens: TokenTable, from: number, to: number): number {
  let end = to;
  for (let at = end - 1; at > from; at--) {
    if (tokens.text.charAt((tokens.starts[at] as number) - 1) !== " ") continue;
    if ((tokens.ends[end - 1] as number) - (tokens.starts[at] as number) > LONGEST_DEGREE) break;
    const written = tokens.text.slice(tokens.starts[at], tokens.ends[end - 1]);
    if (/^(?:cs|dkk)$/i.test(written)) return at;
    if (!/[A-Z].*[A-Z]/.test(written) || !isDegreeWord(written.replaceAll(".", "").toLowerCase())) break;
    end = at;
  }
  return end;
}

/** Another kind of thing that stands where a person might: `Kabupaten Madina`, `Kades Larobenu, Hasan`; null for a person. */
function impostorOf(
  settling: Settling,
  span: NameSpan,
  from: number,
  to: number,
  next: NameSpan | undefined,
): NameSpan | null {
  const { tokens, bits, settled, areas } = settling;
  const inUnit = is(tokens, from - 1, C.place_unit) && hasCapitalAt(tokens, from - 1);
  if (!inUnit && (lowerAt(tokens, to) !== "," || !is(tokens, from - 1, C.office_word))) return null;
  let known = 0;
  for (let at = from; at < to; at++) known |= bits(at);
  const apposed = next?.type === "person" && isBehindComma(tokens, to, tokenAt(tokens, next.start));
  if (inUnit) {
    let unit = from - 1;
    while (is(tokens, unit - 1, C.place_unit) && hasCapitalAt(tokens, unit - 1)) unit--;
    if (lowerAt(tokens, unit - 1) === "ibu") return null;
    if (!is(tokens, unit - 1, C.office_word)) {
      areas.add(tokens.text.slice(span.start, span.end));
      const free = (settled.at(-1)?.end ?? 0) <= (tokens.starts[unit] as number);
      return { ...span, start: free ? (tokens.starts[unit] as number) : span.start, type: "location" };
    }
    return apposed && (known & PERSONAL) === 0 ? { ...span, type: "location" } : null;
  }
  if (!apposed || (known & PERSONAL) !== 0) return null;
  if ((known & (GAZETTEER_BITS.organisation | GAZETTEER_BITS.company)) !== 0) return { ...span, type: "organisation" };
  return is(tokens, from - 1, C.territorial) ? { ...span, type: "location" } : null;
}

/** True where a comma at `token` and at most titles stand before `name`. */
function isBehindComma(tokens: TokenTable, token: number, name: number): boolean {
  if (lowerAt(tokens, token) !== ",") return false;
  for (let at = token + 1; at < name; at++) if (lowerAt(tokens, at) !== "." && !isTitle(tokens, at)) return false;
  return name > token;
}

/** Two capitals that stand before a name of one word, and are no usual short form. */
const isInitials = (word: string): boolean =>
  /^[A-Z]{2}$/.test(word) && !/^[IVX]+$|^(?:RI|AS|PM|DI|TI|PK|PA|PN|PP|UU|KY|MA|MK)$/.test(word);

/** True for a name of one word. */
const isLone = (tokens: TokenTable, span: NameSpan): boolean => tokens.ends[tokenAt(tokens, span.start)] === span.end;

/** True where the tagger passed over the first word of a name: `Janedri` `M Gaffar`, `AKP Sah` `Udur Sitinjak`. */
function missesFirst({ tokens, bits, settled, isPlace, isCommon }: Settling, from: number, to: number): boolean {
  const first = from - 1;
  if (first < 0 || !hasCapitalAt(tokens, first) || tokens.kinds[first] !== WORD) return false;
  const start = tokens.starts[first] as number;
  if ((settled.at(-1)?.end ?? 0) > start || (tokens.ends[first] as number) + 1 !== tokens.starts[from]) return false;
  const lower = lowerAt(tokens, first);
  const word = wordAt(tokens, first);
  const own = bits(first);
  if (isTitle(tokens, first) || is(tokens, first, C.office_word) || NO_NAMES.has(lower) || NO_FIRST_NAMES.has(lower))
    return false;
  if (is(tokens, first, C.office_stop) || is(tokens, first, C.office_link)) return false;
  if ((own & (GOES_ON | ELSEWHERE)) !== 0 || isPlace(first, from)) return false;
  const previous = lowerAt(tokens, first - 1) === "." ? first - 2 : first - 1;
  const before = lowerAt(tokens, previous);
  if (is(tokens, previous, C.territorial) || NAMESAKES.has(before)) return false;
  // `RJ` `Lino`
  if (isInitials(word)) return to - from === 1;
  if (word.length < 3 || word === word.toUpperCase()) return false;
  if (SHORT_RANKS.has(before)) return true;
  if (isCommon(first) || is(tokens, first, C.unit)) return false;
  return lowerAt(tokens, first - 1) === ")" || (own & PERSONAL) !== 0 || /^[A-Z]$/.test(wordAt(tokens, from));
}

/** Where a place's name ends that the last span begins and the tokens from `first` on complete; `first` where they do not. */
function restOfPlace({ tokens, settled, isPlace }: Settling, first: number, to: number): number {
  const last = settled.at(-1);
  if (!last || last.type === "person" || last.end !== tokens.ends[first - 1]) return first;
  if (!isPlace(first - 1, first)) return first;
  let end = Math.min(to, first + 2);
  while (end > first && !isPlace(first - 1, end)) end--;
  return end;
}

/** True where two capitals that nothing else is known by were taken for an institution before a name: `BJ Habibie`. */
function initialsBefore({ tokens, bits, settled }: Settling, from: number): boolean {
  const last = settled.at(-1);
  return (
    last?.type === "organisation" &&
    last.start === tokens.starts[from - 1] &&
    last.end + 1 === tokens.starts[from] &&
    /^[A-Z]{2}$/.test(wordAt(tokens, from - 1)) &&
    (bits(from - 1) & IMPERSONAL) === 0 &&
    !is(tokens, from - 1, C.institution)
  );
}

/** Ends the last span before `token`. */
function cutBack({ tokens, settled }: Settling, token: number): void {
  const last = settled.at(-1);
  if (!last || last.end <= (tokens.starts[token] as number)) return;
  const end = token > 0 ? (tokens.ends[token - 1] as number) : 0;
  settled.pop();
  if (end > last.start) settled.push({ ...last, end });
}

/** The hyphen between two full names (`Prabowo Subianto-Hatta Rajasa`); -1 where there is none. */
function pairHyphen(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  const hyphen = name.indexOf("-");
  if (hyphen < 0 || hyphen !== name.lastIndexOf("-")) return -1;
  const [left, right] = [name.slice(0, hyphen), name.slice(hyphen + 1)];
  return left.includes(" ") && right.includes(" ") && /^\p{Lu}/u.test(right) ? start + hyphen : -1;
}
