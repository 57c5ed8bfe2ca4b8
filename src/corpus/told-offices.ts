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
  const [first, second, ...more] = wordsOf(role);
  if (hasTerritory)
    return [C.weak_office, C.shared_office].every((name) => !isOf(role, name)) && isOf(role, C.territorial);
  const seat = seatOf(first);
  if (seat === undefined || more.length > 0) return false;
  // a body has many directors, and one for each field
  return second === undefined ? seat !== "director" : LEXICON.isOf(second, C.office_modifier);
}

const isOf = (role: string, name: number): boolean => LEXICON.isOf(role.toLowerCase(), name);
