/** Who the speaker's words mean: names to their full form and office, pronouns and bare cues to the last speaker that fits. */
import type { Mention, Role, SpeakerBasis } from "../core/annotations.ts";
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
  /** `focus`: the speaker that a pronoun or a bare cue goes back to here. */
  resolve(words: SpeakerWords | null, at: number, focus: Speaker | null): Resolved;
  person(mention: Mention, at: number): Speaker;
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

  const ofRole = (words: SpeakerWords, at: number, focus: Speaker | null): Resolved => {
    const phrase = text.slice(words.span.start, words.span.end);
    const bare = phrase.replace(/ (itu|tersebut|ini)$/, "");
    let holder: Role | undefined;
    for (const role of roles) {
      if (role.personName === null || (holder && role.role.start > at)) continue;
      if (sameOffice(role.roleName, bare) || sameOffice(text.slice(role.role.start, role.role.end), bare))
        holder = role;
    }
    if (holder?.personName) return { speaker: personNamed(holder.personName, holder.personKey, at), basis: "role" };
    if (words.definite && focus) return { speaker: focus, basis: "role" };
    return { speaker: { kind: "role", name: null, key: null, role: bare, affiliation: null }, basis: "role" };
  };

  return {
    person: (mention, at) => personNamed(mention.canonicalName, mention.entityKey, at),
    resolve(words, at, focus) {
      if (words === null) return { speaker: focus, basis: focus ? "carried" : null };
      const surface = text.slice(words.span.start, words.span.end);
      switch (words.kind) {
        case "pronoun":
          return { speaker: focus, basis: "pronoun" };
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
        default:
          return {
            speaker: { kind: words.kind, name: null, key: null, role: null, affiliation: null },
            basis: words.kind,
          };
      }
    },
  };
}

const sameOffice = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
