/** The name of a source behind the words that credit it. */

import type { AttributionKind } from "../core/annotations.ts";
import type { Span } from "../core/span.ts";
import type { BaseClass } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { anyOf, inEitherCase, inTitleCase, joined } from "../language/patterns.ts";
import { anyWordOf, SHORT_UNITS } from "../language/words.ts";
import { type CreditTables, NETWORKS } from "./tables.ts";

const { raw } = String;

/** A name: words with a capital, an `@` or a domain, joined by the small words that names have inside. */
const NAME = joined(
  "uy",
  raw` ?(?:"(?<marked>[^"\n]{2,60})"|(?<plain>(?:@[\w.]*\w|`,
  raw`[\p{Lu}\d][\p{L}\p{N}.&'’/-]*[\p{L}\p{N}]|\p{Lu}!?|`,
  raw`[a-z]\p{Lu}[\p{L}\p{N}.]*[\p{L}\p{N}]|[a-z][a-z\d-]*(?:\.[a-z\d-]+){0,9}\.(?:com|net|org|`,
  raw`gov|edu|info|id|co|tv|au|uk|sg|my|jp|kr|cn|eu|io)(?![\p{L}\p{N}]))(?: (?:(?:&|`,
  raw`${anyWordOf("source_name_link")}) )?(?:@[\w.]*\w|${anyOf(SHORT_UNITS.map(inTitleCase))}\.(?= \p{Lu})|`,
  raw`\p{Lu}[\p{L}\p{N}.&'’/-]*[\p{L}\p{N}]|\p{Lu}(?![\p{L}])|\d+(?![\d.,/]))){0,7}))`,
);
/** `Badan Cuaca, Iklim, dan Laut (BCIL)`: what stands between the first words of a name and its short form. */
const TO_SHORT_FORM = /[^().;:"\n]{1,80}? \((\p{Lu}{3,8})\)/uy;
/** An address that the next word is glued to: `Kabarkota.comJumat`. */
const GLUED_ADDRESS = /^[\p{L}\p{N}.-]{1,60}\.(?:com|co\.id|id|net|org)(?=\p{Lu})/u;
/** An account by its address or between words that only say whose it is: `akun Instagram pribadinya, @tari`. */
const ACCOUNT = joined(
  "y",
  raw`(?: di(?: akun)?(?: ${anyOf(NETWORKS, inEitherCase)})?)?`,
  raw`(?: (?:${anyOf(LEXICON.wordsOf("whose"))}(?:nya)?|bernama),?){0,4},? (@[\w.]*\w|[a-z]+[_.\d][\w.]*\w)`,
);
/** What only a title of the press looks like: `Kabarkota.com`, `Tribun Solo`, `Borneo Post`, `BuzzFeed`. */
const TITLE = joined(
  "u",
  raw`\.(?:com|id|co|net|org|tv)(?!\p{L})|^Tribun|(?:^| )(?:News|Times|Post|Daily|Magazine|`,
  raw`Herald|Journal|Tribune|TV)(?: |$)|\p{Ll}\p{Lu}`,
);
/** Addresses of public bodies and schools. */
const OFFICIAL_ADDRESS = /\.(?:go|ac|or|sch|mil|desa)\.id(?!\p{L})|\.(?:gov|edu|int)(?!\p{L})/u;
const MOST_DESCRIPTIONS = 4;

export interface Description {
  /** Where the last describing words begin, and where all of them end. */
  readonly from: number;
  readonly end: number;
  readonly kind: AttributionKind | null;
  /** Someone's own: `akun Instagramnya`. */
  readonly owned: boolean;
  /** The last describing word, in small letters. */
  readonly last: string;
}

/** Reads `dari laman resmi`, `kantor berita Rusia`: the end of the words and the kind that they announce. */
export function describe(text: string, start: number, tables: CreditTables): Description {
  let found: Description = { from: start, end: start, kind: null, owned: false, last: "" };
  for (let count = 0; count < MOST_DESCRIPTIONS; count++) {
    const next = describingWords(text, found, tables);
    if (!next) break;
    const isTitle = next.end === found.end;
    found = next;
    if (isTitle) break;
  }
  if (!tables.pressNouns.has(found.last)) return found;
  return { ...found, end: pastCountry(text, found.end, tables) };
}

/**
 * The next describing words; those that are the first of a title (`Radio Swara`) tell the kind and stay in the name.
 */
function describingWords(text: string, { from, end, kind }: Description, tables: CreditTables): Description | null {
  tables.description.lastIndex = end;
  const match = tables.description.exec(text);
  if (!match) return null;
  const words = match.groups?.words ?? "";
  const last = words.toLowerCase();
  const announced = tables.kindOf.get(last) ?? kind;
  const next = tables.description.lastIndex;
  const capital = words.charAt(0) !== last.charAt(0);
  if (capital && tables.titleNouns.has(last) && /^ \p{Lu}/u.test(text.slice(next, next + 2)))
    return { from, end, kind: announced, owned: false, last: "" };
  const start = end + match[0].length - match[0].trimStart().length;
  const begin = text.charCodeAt(end) === 0x20 ? end + 1 : start;
  return { from: begin, end: next, kind: announced, owned: match.groups?.whose !== undefined, last };
}

/** `kantor berita Rusia TASS`: the country is no part of the name that follows, straight or after a comma. */
function pastCountry(text: string, at: number, { country }: CreditTables): number {
  country.lastIndex = at;
  if (!country.test(text)) return at;
  const end = country.lastIndex;
  if (!/^,? \p{Lu}/u.test(text.slice(end, end + 3))) return at;
  return text.charAt(end) === "," ? end + 1 : end;
}

const NUMBERED = / \d(?=[,.)]|$)/y;

/** The name at the place, without a weekday that follows it; null where there is none. */
export function readName(text: string, at: number, { lexicon, smallNames }: CreditTables): Span | null {
  NAME.lastIndex = at;
  const match = NAME.exec(text);
  if (!match) {
    smallNames.lastIndex = at;
    const small = smallNames.exec(text)?.[1];
    return small === undefined ? null : { start: smallNames.lastIndex - small.length, end: smallNames.lastIndex };
  }
  const { marked, plain = "" } = match.groups as Record<string, string | undefined>;
  if (marked !== undefined) {
    const start = at + match[0].indexOf(marked);
    return { start, end: start + marked.length };
  }
  const start = at + match[0].indexOf(plain);
  const glued = GLUED_ADDRESS.exec(plain);
  if (glued) return { start, end: start + glued[0].length };
  const words = plain.split(" ");
  const day = words.findIndex((word) => lexicon.find(word.toLowerCase())?.classes.includes("weekday"));
  const name = (day < 0 ? words : words.slice(0, day)).join(" ");
  if (name === "" || /^\d+$/.test(name)) return null;
  // `Liputan 6`, `Trans 7`: a figure that a mark or the end closes
  NUMBERED.lastIndex = start + name.length;
  const numbered = day < 0 && NUMBERED.test(text);
  return { start, end: start + name.length + (numbered ? 2 : 0) };
}

/** The name with the rest of what its short form in brackets stands for. */
export function withShortForm(text: string, name: Span): Span {
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

export function readAccount(text: string, at: number): Span | null {
  ACCOUNT.lastIndex = at;
  const match = ACCOUNT.exec(text);
  return match ? { start: ACCOUNT.lastIndex - (match[1] as string).length, end: ACCOUNT.lastIndex } : null;
}

export const pressKind = (name: string, { press }: CreditTables): AttributionKind | undefined =>
  press.get(name.toLowerCase());
export const isAgency = (name: string, tables: CreditTables): boolean => pressKind(name, tables) === "agency";
export const isPress = (name: string, tables: CreditTables): boolean =>
  pressKind(name, tables) !== undefined || (TITLE.test(name) && !OFFICIAL_ADDRESS.test(name));

const ADDRESS = /\.(?:com|id|co|net|org|tv)(?!\p{L})/u;
/** `laman Kabarkota.com`: an outlet's own name, not the site of a body. */
const isOutletsAddress = (name: string, tables: CreditTables): boolean =>
  pressKind(name, tables) !== undefined || (ADDRESS.test(name) && !OFFICIAL_ADDRESS.test(name));

/** What kind of source the name is, by what it is called and how the words before it describe it. */
export function kindOfSource(name: string, described: AttributionKind | null, tables: CreditTables): AttributionKind {
  if (isAgency(name, tables)) return "agency";
  if (described === "website") return isOutletsAddress(name, tables) ? "outlet" : "website";
  if (described !== null) return described;
  if (name.startsWith("@")) return "social";
  return OFFICIAL_ADDRESS.test(name) ? "website" : "outlet";
}

/** `mengutip Menteri Soroi` credits no publication. */
export const isOfficer = (name: string, tables: CreditTables): boolean => opensWith(name, "office", tables);
/** `data dari Pak Lurah`. */
export const isAddressed = (name: string, tables: CreditTables): boolean =>
  opensWith(name, "honorific", tables) && pressKind(name, tables) === undefined;

function opensWith(name: string, wordClass: BaseClass, { lexicon }: CreditTables): boolean {
  return lexicon.find((name.split(" ", 1)[0] as string).toLowerCase())?.classes.includes(wordClass) === true;
}
