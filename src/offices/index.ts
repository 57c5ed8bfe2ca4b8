/** Who holds which office where, as the words beside a person's name say. */
import type { Mention, Role } from "../core/annotations.ts";
import type { TokenTable } from "../core/token-table.ts";
import { spanAt, textAt } from "../language/token-table.ts";
import { findOffices, type Office } from "./offices.ts";
import { mapNames } from "./stretches.ts";

/** What the tables of names say. */
export interface NameKnowledge {
  /** Whether the text names a country or an area. */
  readonly isTerritory: (name: string) => boolean;
  /** ISO 3166-1 code of a place's name; null where it has none or several. */
  readonly countryOf: (name: string) => string | null;
  /** Whether the token is a word that is mostly written small. */
  readonly isCommon: (tokens: TokenTable, token: number) => boolean;
  /** The key of an institution that no mention names, by its name. */
  readonly organisationKey: (name: string) => string;
}

/** Every office that stands beside a person's name. Offsets are UTF-16 code units. */
export function findRoles(tokens: TokenTable, mentions: readonly Mention[], known: NameKnowledge): Role[] {
  const organisations = new Map<number, Mention>();
  for (const mention of mentions) if (mention.type === "organisation") organisations.set(mention.start, mention);
  const isTerritory = (from: number, to: number) => known.isTerritory(textAt(tokens, from, to));
  const isCommon = (token: number) => known.isCommon(tokens, token);
  return findOffices(tokens, mapNames(tokens, mentions), { isTerritory, isCommon }).map((office) =>
    asRole(tokens, office, mentions, organisations, known),
  );
}

const withoutBrackets = (name: string): string => name.replace(/ \([^()]*\)/, "");

function asRole(
  tokens: TokenTable,
  office: Office,
  mentions: readonly Mention[],
  organisations: ReadonlyMap<number, Mention>,
  known: NameKnowledge,
): Role {
  const person = mentions[office.person] as Mention;
  const organisation = office.organisation ? spanAt(tokens, office.organisation.from, office.organisation.to) : null;
  const organisationName = organisation ? tokens.text.slice(organisation.start, organisation.end) : null;
  // the mention of the institution knows what it is short for; `Komisi Pemilihan Umum (KPU) Sulut` is one of its own
  const opening = organisation ? organisations.get(organisation.start) : undefined;
  const mention = opening?.end === organisation?.end ? opening : undefined;
  const territory = office.territory ? textAt(tokens, office.territory.from, office.territory.to) : null;
  return {
    rule: "role/beside-name",
    person: { start: person.start, end: person.end },
    personName: person.canonicalName,
    personKey: person.entityKey,
    role: spanAt(tokens, office.role.from, office.role.to),
    roleName: textAt(tokens, office.name.from, office.name.to),
    organisation,
    organisationName,
    organisationKey:
      organisationName === null
        ? null
        : (mention?.entityKey ?? known.organisationKey(withoutBrackets(organisationName))),
    territory,
    country:
      (territory === null ? null : known.countryOf(territory)) ??
      (organisationName === null ? null : countryAtEnd(organisationName, known)),
    status: office.status,
  };
}

/** The country that closes an institution's name: `Departemen Luar Negeri AS`. */
function countryAtEnd(name: string, known: NameKnowledge): string | null {
  const words = name.split(" ");
  for (let from = Math.max(1, words.length - 3); from < words.length; from++) {
    const country = known.countryOf(words.slice(from).join(" "));
    if (country !== null) return country;
  }
  return null;
}
