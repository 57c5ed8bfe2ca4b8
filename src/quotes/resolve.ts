/** Who the speaker's words mean: names to their full form and office, pronouns and bare cues to the last speaker that fits. */
import type { Mention, Role, SpeakerBasis } from "../core/annotations.ts";
import type { Focus } from "./focus.ts";
import type { SpeakerWords } from "./noun-phrase.ts";
import type { Reading } from "./reading.ts";

export interface Speaker {
  readonly kind: "person" | "institution" | "group" | "anonymous" | "role";
  readonly name: string | null;
  readonly key: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
}

export interface Resolved {
  readonly speaker: Speaker | null;
  readonly basis: SpeakerBasis | null;
}

export interface Resolver {
  /** `at`: where the words stand; calls come in the order of the text. */
  resolve(words: SpeakerWords | null, at: number, focus: Focus): Resolved;
}

export function speakerResolver(reading: Reading): Resolver {
  const { text } = reading;
  const offices = followOffices(reading);
  const nicknamed = followNicknames(reading);
  let people: Map<string, Person> | undefined; // made when first asked for: most articles have only names that are mentions

  const personNamed = ({ name, key }: Person, at: number): Speaker => {
    const role = key === null ? undefined : offices.ofPerson(key, at);
    return { kind: "person", name, key, role: role?.roleName ?? null, affiliation: role?.organisationName ?? null };
  };

  /** A name that is no mention: a person of the article with these words in his name, or someone new. */
  const personCalled = (surface: string): Person => {
    people ??= peopleOf(reading);
    const parts = surface.toLowerCase().split(" ");
    const found = people.get(parts[0] as string);
    if (found && parts.every((part) => found.name.toLowerCase().includes(part))) return found;
    const person = { name: surface, key: null };
    remember(people, person);
    return person;
  };

  const ofRole = (words: SpeakerWords, at: number, focus: Focus): Resolved => {
    const phrase = text.slice(words.span.start, words.span.end);
    const office = phrase.replace(/ (?:itu|tersebut|ini)$/, "");
    const holder =
      offices.holder(office, at) ??
      offices.holderAt(officeAt(reading, words), at) ??
      (words.definite ? offices.holderOfKind(office, at) : undefined);
    if (holder?.personName) {
      return { speaker: personNamed({ name: holder.personName, key: holder.personKey }, at), basis: "role" };
    }
    if ((words.definite || EPITHET.test(phrase)) && focus.person) return { speaker: focus.person, basis: "role" };
    return { speaker: { ...NOBODY, kind: "role", role: office }, basis: "role" };
  };

  return {
    resolve(words, at, focus) {
      if (words === null) return { speaker: focus.last, basis: focus.last ? "carried" : null };
      const surface = text.slice(words.span.start, words.span.end);
      switch (words.kind) {
        case "pronoun":
          return { speaker: ofPronoun(surface.toLowerCase(), focus), basis: "pronoun" };
        case "role":
          return ofRole(words, at, focus);
        case "person": {
          const { mention } = words;
          const full =
            mention === null
              ? personCalled(surface)
              : (nicknamed.get(mention.entityKey) ?? { name: mention.canonicalName, key: mention.entityKey });
          const basis = spacesIn(full.name) > spacesIn(surface) ? "short_name" : "named";
          return { speaker: personNamed(full, at), basis };
        }
        case "institution": {
          const name = words.mention?.canonicalName ?? surface;
          const key = words.mention?.entityKey ?? null;
          return { speaker: { ...NOBODY, kind: "institution", name, key }, basis: "institution" };
        }
        case "group":
          // whoever spoke last, with his side
          if (/^pihaknya$/i.test(surface) && focus.last) return { speaker: focus.last, basis: "pronoun" };
          // `Perusahaan menegaskan`: the institution that was named before
          if (focus.institution && INSTITUTION_NOUN.test(surface))
            return { speaker: focus.institution, basis: "institution" };
          return { speaker: { ...NOBODY, kind: "group" }, basis: "group" };
        default:
          return { speaker: { ...NOBODY, kind: words.kind }, basis: words.kind };
      }
    },
  };
}

/** `Kepala BPSDMI` by what the institution is: its head may have been named with the name in full. Empty without one. */
function officeAt({ text, mentions, mentionOf }: Reading, { span, end }: SpeakerWords): string {
  const institution = mentions[(mentionOf[end - 1] as number) - 1];
  if (!institution || institution.start <= span.start) return "";
  const role = text.slice(span.start, institution.start).trim();
  return SHARED.test(role) ? "" : officeName(role, institution.entityKey);
}

/** Offices that many hold: `Jaksa KPK` may be another one. */
const SHARED = /^(?:anggota|jaksa|hakim|penyidik|pegawai|staf|kader|dosen|guru|peneliti|pengamat|pemain|wartawan)\b/i;

const officeName = (role: string, institution: string | null): string => `${role.toLowerCase()} at ${institution}`;

/** What someone is called again without his name: `Perempuan kelahiran Medan`. */
const EPITHET =
  /^(?:pria|wanita|perempuan|lelaki|aktor|aktris|artis|penyanyi|pemain|bek|gelandang|striker|kiper|penyerang|pelantun|pemeran|bintang|ibu|ayah|politikus|politisi|mantan) (?:kelahiran|asal|berusia|berumur|lulusan|bernama)\b/i;

/** A common noun that stands for an institution named before. */
const INSTITUTION_NOUN =
  /^(?:perusahaan|kementerian|lembaga|organisasi|partai|klub|maskapai|bank|badan|dinas|pihaknya|universitas|yayasan|manajemen|komisi)(?: (?:itu|tersebut|ini))?$/i;

const NOBODY = { name: null, key: null, role: null, affiliation: null } as const;

/** `dia` and `beliau` are persons; `ia` may be an institution; `mereka` are several. */
function ofPronoun(pronoun: string, focus: Focus): Speaker | null {
  if (pronoun === "mereka") return focus.last?.kind === "group" ? focus.last : null;
  if (pronoun === "ia") return focus.last;
  return focus.person ?? focus.last;
}

interface Person {
  readonly name: string;
  readonly key: string | null;
}

/** The people whom the article names, by each word of the name; the last named wins. */
function peopleOf({ mentions }: Reading): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const { type, canonicalName, entityKey } of mentions) {
    if (type === "person") remember(people, { name: canonicalName, key: entityKey });
  }
  return people;
}

function remember(people: Map<string, Person>, person: Person): void {
  for (const part of person.name.toLowerCase().split(" ")) people.set(part, person);
}

function spacesIn(name: string): number {
  let count = 0;
  for (let at = name.indexOf(" "); at >= 0; at = name.indexOf(" ", at + 1)) count++;
  return count;
}

/** By the key of the nickname, who has it: `Tengku Arifin Noor, yang akrab disapa Pak Teng`. */
function followNicknames({ text, mentions }: Reading): Map<string, Person> {
  const found = new Map<string, Person>();
  let before: Mention | null = null;
  for (const mention of mentions) {
    if (mention.type !== "person") continue;
    if (before && before.entityKey !== mention.entityKey && mention.start - before.end < LONGEST_CALLING) {
      if (CALLED.test(text.slice(before.end, mention.start)))
        found.set(mention.entityKey, { name: before.canonicalName, key: before.entityKey });
    }
    before = mention;
  }
  return found;
}

const LONGEST_CALLING = 60;
const CALLED = /^,? ?(?:\(\d\d?\),? )?(?:yang )?(?:\p{L}+ ){0,2}(?:disapa|dipanggil|alias|sapaan)(?: akrab)? "?$/u;

/** Who holds which office, as last stated before a place in the text, else as first stated after it. */
function followOffices({ text, roles }: Reading) {
  const stated = roles.filter((role) => role.personName !== null).sort((a, b) => a.role.start - b.role.start);
  const first = new Map<string, Role>();
  const last = new Map<string, Role>();
  /** What each role is asked by. */
  const names = stated.map((role) => [
    `office ${role.roleName}`.toLowerCase(),
    `office ${text.slice(role.role.start, role.role.end)}`.toLowerCase(),
    `kind ${role.roleName.split(" ", 1)[0]}`.toLowerCase(),
    `person ${role.personKey}`,
    officeName(role.roleName, role.organisationKey),
  ]);
  for (const [index, role] of stated.entries()) {
    for (const name of names[index] as string[]) if (!first.has(name)) first.set(name, role);
  }
  let next = 0;
  const find = (name: string, at: number): Role | undefined => {
    for (let role = stated[next]; role && role.role.start <= at; role = stated[++next]) {
      for (const known of names[next] as string[]) last.set(known, role);
    }
    return last.get(name) ?? first.get(name);
  };
  return {
    ofPerson: (key: string, at: number) => find(`person ${key}`, at),
    holder: (office: string, at: number) => find(`office ${office.toLowerCase()}`, at),
    holderAt: (office: string, at: number) => (office === "" ? undefined : find(office, at)),
    /** `Menteri itu`: the last minister named. */
    holderOfKind: (office: string, at: number) => find(`kind ${office.toLowerCase()}`, at),
  };
}
