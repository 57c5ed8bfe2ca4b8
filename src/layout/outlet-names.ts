/** What outlets are called, as patterns: where a dateline, a signature or a picture's credit names one. */
import { anyOf, escapePattern } from "../language/patterns.ts";
import type { Outlet } from "./outlet.ts";

/** `detik*` is any word that begins so. */
const namePattern = (name: string): string =>
  name.endsWith("*") ? `${escapePattern(name.slice(0, -1))}\\w*` : escapePattern(name);

const longestFirst = (names: readonly string[]): string[] =>
  [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

export interface OutletNames {
  /** In small letters, everything that an outlet is called -> the outlet. */
  readonly byName: ReadonlyMap<string, Outlet>;
  /** In small letters, what a dateline calls an outlet, host names too -> slug. */
  readonly byDatelineName: ReadonlyMap<string, string>;
  readonly byDomain: ReadonlyMap<string, Outlet>;
  readonly bySlug: ReadonlyMap<string, Outlet>;
  /** An alternation of patterns: names after an author. */
  readonly signature: string;
  /** Patterns of names after or before a photographer. */
  readonly pictures: readonly string[];
  /** An alternation of every name and host name. */
  readonly any: string;
}

export function outletNames(outlets: readonly Outlet[]): OutletNames {
  const index = <T>(namesOf: (outlet: Outlet) => readonly string[], value: (outlet: Outlet) => T): Map<string, T> =>
    new Map(outlets.flatMap((outlet) => namesOf(outlet).map((name) => [name.toLowerCase(), value(outlet)] as const)));
  const self = (outlet: Outlet): Outlet => outlet;
  const signed = outlets.flatMap(({ name, datelines, signatures }) => [name, ...datelines.names, ...signatures.names]);
  const hosts = outlets.flatMap(({ domains }) => domains);
  return {
    byName: index(({ slug, name, aliases, datelines }) => [slug, name, ...aliases, ...datelines.names], self),
    byDatelineName: index(
      ({ datelines, domains }) => [...datelines.names, ...domains],
      ({ slug }) => slug,
    ),
    byDomain: index(({ domains }) => domains, self),
    bySlug: new Map(outlets.map((outlet) => [outlet.slug, outlet])),
    signature: `(?:${longestFirst([...signed, ...hosts])
      .map(namePattern)
      .join("|")})`,
    pictures: longestFirst(signed).map(namePattern),
    any: anyOf(outlets.flatMap(({ name, aliases, datelines }) => [name, ...aliases, ...datelines.names])),
  };
}
