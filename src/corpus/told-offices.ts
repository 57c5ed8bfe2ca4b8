/** Offices of one body or territory, and whether one person may hold two of them, or two persons one. */
import { C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";

const wordsOf = (role: string): string[] => role.toLowerCase().split(" ");

const seatOf = (word: string | undefined): string | undefined => LEXICON.find(word ?? "")?.values.seat;

/** True for the office that stands under another of the same words: `wakil ketua`, `wakapolres`. */
function isDeputy(role: string, other: string): boolean {
  const space = role.indexOf(" ");
  const [first, rest] = [role.slice(0, space), role.slice(space + 1)];
  return (space > 0 && rest === other && LEXICON.isOf(first, C.office)) || role === `wa${other}`;
}

/**
 * True where nobody holds both: an office and its deputy, two seats of one board (`Ketua`, `Sekretaris`), two
 * directors.
 */
export function excludeEachOther(one: string, another: string): boolean {
  const [role, other] = [one.toLowerCase(), another.toLowerCase()];
  if (isDeputy(role, other) || isDeputy(other, role)) return true;
  const [words, otherWords] = [wordsOf(role), wordsOf(other)];
  const [seat, otherSeat] = [seatOf(words[0]), seatOf(otherWords[0])];
  if (seat === undefined || otherSeat === undefined) return false;
  const [rest, otherRest] = [words.slice(1), otherWords.slice(1)];
  if (seat !== otherSeat) return fieldOf(rest) === fieldOf(otherRest);
  const areDirectors = seat === "director" && rest.length > 0 && otherRest.length > 0;
  return areDirectors && !rest.some((word) => otherRest.includes(word));
}

/** `Umum` and `Jenderal` say which seat it is, not of what. */
const fieldOf = (rest: readonly string[]): string =>
  rest.filter((word) => !LEXICON.isOf(word, C.office_modifier)).join(" ");

/** True for an office that one person holds at a time: a mayor's, a chief of police's, of a body its head's. */
export function isHeldByOne(role: string, hasTerritory: boolean): boolean {
  const [first = "", second, ...more] = wordsOf(role);
  if (hasTerritory) return isOfTerritory(LEXICON.isOf(first, C.deputy) ? role.slice(first.length + 1) : role);
  const seat = seatOf(first);
  if (seat === undefined || more.length > 0) return false;
  // a body has many directors, and one for each field
  return second === undefined ? seat !== "director" : LEXICON.isOf(second, C.office_modifier);
}

/** `Bupati`, `Presiden`, `Menteri Luar Negeri`, and no `warga`. */
function isOfTerritory(role: string): boolean {
  const office = role.toLowerCase();
  const is = (name: number) => LEXICON.isOf(office, name);
  if (is(C.weak_office) || is(C.shared_office)) return false;
  const isSeated = LEXICON.find(office)?.values.seated !== undefined;
  return is(C.territorial) || isSeated || LEXICON.isOf(office.split(" ")[0] ?? "", C.minister);
}

/** Someone in an office, from the first to the last day that an article states it. */
export interface Holder {
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

/**
 * How many others are in an office between the days of each of its holders. Who shares a word of the name may be the
 * same person.
 */
export function overlapsOf(holders: readonly Holder[]): number[] {
  const known = holders.map((holder) => ({ ...holder, words: nameWords(holder.name) }));
  const isOther = (one: (typeof known)[0], other: (typeof known)[0]) =>
    other.first <= one.last && other.last >= one.first && !shareWord(one.words, other.words);
  return known.map((one) => known.filter((other) => isOther(one, other)).length);
}

/** `Anies` and `Anies Baswedan` may be one, and so may `M Nasir` and `Mohamad Nasir`. */
export const mayBeOne = (name: string, other: string): boolean => shareWord(nameWords(name), nameWords(other));

const nameWords = (name: string): string[] => name.toLowerCase().split(/[ .]+/);

const shareWord = (words: readonly string[], others: readonly string[]): boolean =>
  words.some((word) => others.includes(word));
