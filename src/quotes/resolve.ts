/** Who the speaker's words mean: names to their full form and office, pronouns and bare cues to the last speaker that fits. */
import type { Role, SpeakerBasis } from "../core/annotations.ts";
import type { Focus } from "./focus.ts";
import type { Reading } from "./reading.ts";
import type { SpeakerWords } from "./speakers.ts";

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
  resolve(words: SpeakerWords | null, at: number, focus: Focus): Resolved;
}

export function speakerResolver(reading: Reading): Resolver {
  const { text, roles, mentions } = reading;
  const rolesByPerson = new Map<string, Role[]>();
  for (const role of roles) {
    if (role.personKey === null) continue;
    const held = rolesByPerson.get(role.personKey);
    if (held) held.push(role);
    else rolesByPerson.set(role.personKey, [role]);
  }
  let known: Map<string, { name: string; key: string }> | null = null;

  /** The office stated of a person nearest before the place, else the first. */
  const officeOf = (key: string | null, at: number): Pick<Speaker, "role" | "affiliation"> => {
    const held = key === null ? undefined : rolesByPerson.get(key);
    if (!held) return { role: null, affiliation: null };
    const before = held.findLast((role) => role.role.start <= at) ?? held[0];
    const affiliated = before?.organisationName ?? held.find((role) => role.organisationName)?.organisationName ?? null;
    return { role: before?.roleName ?? null, affiliation: affiliated };
  };
  const personNamed = (name: string, key: string | null, at: number): Speaker => ({
    kind: "person",
    name,
    key,
    ...officeOf(key, at),
  });

  /** The person of the article whose name has this word; the last named wins. */
  const lookUp = (surface: string): { name: string; key: string } | null => {
    if (known === null) {
      known = new Map();
      for (const mention of mentions) {
        if (mention.type !== "person") continue;
        for (const part of mention.canonicalName.toLowerCase().split(" ")) {
          known.set(part, { name: mention.canonicalName, key: mention.entityKey });
        }
      }
    }
    const parts = surface.toLowerCase().split(" ");
    const found = known.get(parts[0] as string);
    return found && parts.every((part) => found.name.toLowerCase().includes(part)) ? found : null;
  };

  const ofRole = (words: SpeakerWords, at: number, focus: Focus): Resolved => {
    const phrase = text.slice(words.span.start, words.span.end);
    const bare = phrase.replace(/ (itu|tersebut|ini)$/, "");
    let holder: Role | undefined;
    for (const role of roles) {
      if (role.personName === null || (holder && role.role.start > at)) continue;
      if (sameOffice(role.roleName, bare) || sameOffice(text.slice(role.role.start, role.role.end), bare))
        holder = role;
    }
    if (holder?.personName) return { speaker: personNamed(holder.personName, holder.personKey, at), basis: "role" };
    if (words.definite) {
      const named = roles.findLast(
        (role) => role.role.start < at && role.personName && startsWith(role.roleName, bare),
      );
      if (named?.personName) return { speaker: personNamed(named.personName, named.personKey, at), basis: "role" };
    }
    if (words.definite && focus.person) return { speaker: focus.person, basis: "role" };
    return { speaker: { kind: "role", name: null, key: null, role: bare, affiliation: null }, basis: "role" };
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
          const full = words.mention
            ? { name: words.mention.canonicalName, key: words.mention.entityKey }
            : (lookUp(surface) ?? { name: surface, key: null });
          const basis = full.name.split(" ").length > surface.split(" ").length ? "short_name" : "named";
          return { speaker: personNamed(full.name, full.key, at), basis };
        }
        case "institution": {
          const name = words.mention?.canonicalName ?? surface;
          const key = words.mention?.entityKey ?? null;
          return { speaker: { kind: "institution", name, key, role: null, affiliation: null }, basis: "institution" };
        }
        case "group":
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

const startsWith = (a: string, b: string): boolean => a.toLowerCase().startsWith(b.toLowerCase());
const sameOffice = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
