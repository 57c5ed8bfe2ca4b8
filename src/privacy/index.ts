/**
 * What of a text is private: phones, mailboxes, numbers of persons and accounts, plates, addresses, names of children
 * and of victims of sexual violence.
 */
import { accounts, addresses, papers, phones, plates, registrations, veiledMailboxes } from "./numbers.ts";
import { type Named, privatePeople } from "./people.ts";

export const PRIVATE_KINDS = ["phone", "email", "national_id", "account", "plate", "address", "person"] as const;
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** A private stretch, in UTF-16 code units. */
export interface Private {
  readonly start: number;
  readonly end: number;
  readonly kind: PrivateKind;
  /** Of `PRIVACY_RULES`. */
  readonly rule: string;
}

/** What `findContacts` gives, of which phones and mailboxes count. */
interface Reached {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly rule: string;
}

/** Lines that cost the caller nothing are a service's. */
const TOLL_FREE = /^\+?(?:62|0)[ -]?80[04]/;

/** Numbers and addresses, in order and apart: of stretches that overlap the first kind found is kept. */
export function privateNumbers(text: string, contacts: readonly Reached[]): Private[] {
  const reached = contacts.flatMap(({ start, end, kind, rule }): Private[] => {
    const isPrivate = rule !== "contact/service-number" && !TOLL_FREE.test(text.slice(start, end));
    if (kind === "phone" && isPrivate) return [{ start, end, kind, rule: "private/phone" }];
    return kind === "email" ? [{ start, end, kind, rule: "private/email" }] : [];
  });
  const found = [
    ...registrations(text),
    ...accounts(text),
    ...papers(text),
    ...reached,
    ...phones(text),
    ...veiledMailboxes(text),
    ...plates(text),
    ...addresses(text),
  ];
  return apart(found.map((one) => wholeNumber(text, one)));
}

/** What goes on with digits behind a number, which is a part of it. */
const GOES_ON = /(?:[-/]\d{1,20}){1,6}(?![\d\p{L}])/uy;

/** A number to the end of its token: `0812-3456-7890-1`, whose first part alone is a phone. */
function wholeNumber(text: string, one: Private): Private {
  if (one.kind !== "phone" && one.kind !== "account" && one.kind !== "national_id") return one;
  GOES_ON.lastIndex = one.end;
  const more = GOES_ON.exec(text)?.[0].length ?? 0;
  return more === 0 ? one : { ...one, end: one.end + more };
}

/** Sorted; of two that overlap the longer, then the earlier in the list. */
export function apart(found: readonly Private[]): Private[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Private[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}

/** Names of the people of `privatePeople`, with the words that they are made of. */
export class PrivateNames {
  /** By the key of a referent. */
  readonly rules: ReadonlyMap<string, string>;
  private readonly pattern: RegExp | null;
  private readonly ruleOfName = new Map<string, string>();

  constructor(text: string, people: readonly Named[], title = "") {
    this.rules = privatePeople(text, people, title);
    const names = new Map<string, string>();
    for (const { start, end, key } of people) {
      const rule = this.rules.get(key);
      const name = text.slice(start, end);
      if (rule !== undefined && !INITIALS.test(name)) names.set(name, rule);
    }
    const forms = new Set<string>();
    for (const [name, rule] of names) {
      const parts = name.split(/[\s._-]+/u).filter(Boolean);
      if (parts.length > 1) forms.add(parts.map((part) => caseless(escaped(part))).join("[\\s._-]{0,2}"));
      for (const part of parts) {
        if (!isPart(part)) continue;
        forms.add(`(?:${escaped(part)}|${escaped(part.toUpperCase())})`);
        this.ruleOfName.set(part.toLowerCase(), rule);
      }
      this.ruleOfName.set(plain(name), rule);
    }
    for (const [form, rule] of this.otherSpellings(text, people)) {
      forms.add(form);
      this.ruleOfName.set(form.toLowerCase(), rule);
    }
    const alternatives = [...forms].toSorted((a, b) => b.length - a.length).join("|");
    this.pattern = forms.size === 0 ? null : new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, "gu");
  }

  /** Words of the text that sound as a part of a masked name, in nobody else's name: `Rizky` for `Rizki`. */
  private otherSpellings(text: string, people: readonly Named[]): Map<string, string> {
    const sounds = new Map([...this.ruleOfName].map(([part, rule]) => [soundOf(part), rule]));
    const made = new Map<string, string>();
    if (sounds.size === 0) return made;
    const others = new Set<string>();
    for (const { start, end, key } of people) {
      const parts = text.slice(start, end).split(/[\s._-]+/u);
      if (!this.rules.has(key) && parts.length > 1) for (const part of parts) others.add(part);
    }
    for (const [written] of text.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}{3,30}(?!\p{L})/gu)) {
      const rule = sounds.get(soundOf(written));
      if (rule !== undefined && !others.has(written) && !this.ruleOfName.has(written.toLowerCase()))
        made.set(written, rule);
    }
    return made;
  }

  /** Where the names and their parts are in a text. */
  find(text: string): Private[] {
    if (!this.pattern) return [];
    return [...text.matchAll(this.pattern)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      kind: "person",
      rule: this.ruleOfName.get(plain(found)) ?? "private/victim",
    }));
  }
}

/** Letters that Indonesian names are spelt with by turns, as one. */
const soundOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("oe", "u")
    .replaceAll("dj", "j")
    .replaceAll(/ph|v/g, "f")
    .replaceAll("y", "i")
    .replaceAll("z", "s")
    .replaceAll("q", "k")
    .replaceAll(/(?<=.)h/g, "")
    .replaceAll(/(.)\1{1,20}/gu, "$1");
/** Initials hide a name already. */
const INITIALS = /^(?:\p{Lu}\.?){1,4}$/u;
const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s._-]+/gu, "");
const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** A pattern of a word in any case, where the rest of the pattern minds it. */
const caseless = (pattern: string): string =>
  pattern.replaceAll(/\p{L}/gu, (letter) =>
    letter.toLowerCase() === letter.toUpperCase() ? letter : `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
  );
/** A word of a name that stands for it alone: not an initial, no particle. */
const isPart = (part: string): boolean => /^\p{Lu}/u.test(part) && [...part].length >= 3;

export const MASK = "█";

/** As many code points: letters and digits hidden, of each word of a name the first letter shown where asked. */
export function maskOf(text: string, initials: boolean): string {
  let masked = "";
  let isFirst = true;
  for (const letter of text) {
    const hides = /[\p{L}\p{N}\p{M}@]/u.test(letter);
    masked += hides && !(initials && isFirst && /\p{Lu}/u.test(letter)) ? MASK : letter;
    isFirst = !hides;
  }
  return masked;
}

/** A text with its private stretches masked. */
export function masked(text: string, stretches: readonly Private[], initials: boolean): string {
  let made = "";
  let from = 0;
  for (const { start, end, kind } of stretches) {
    made += text.slice(from, start) + maskOf(text.slice(start, end), initials && kind === "person");
    from = end;
  }
  return made + text.slice(from);
}

export { readAsDigits } from "./numbers.ts";
export type { Named };
