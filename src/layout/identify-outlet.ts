/** Which outlet printed an article: by address, metadata, dateline, or boilerplate that only it prints, and by nothing weaker. */
import type { PrintedMetadata } from "../core/document.ts";
import { OUTLETS } from "../outlets/index.ts";
import type { Outlet } from "./outlet.ts";

type Naming = PrintedMetadata["outlet"];

const BY_SLUG: ReadonlyMap<string, Outlet> = new Map(OUTLETS.map((outlet) => [outlet.slug, outlet]));
const BY_DOMAIN: ReadonlyMap<string, Outlet> = new Map(
  OUTLETS.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet] as const)),
);
const BY_NAME: ReadonlyMap<string, Outlet> = new Map(
  OUTLETS.flatMap((outlet) =>
    [outlet.slug, outlet.name, ...outlet.aliases, ...outlet.datelineNames].map(
      (name) => [name.toLowerCase(), outlet] as const,
    ),
  ),
);

/** The outlet of a host name or address: `https://news.detik.com/...`, `regional.kompas.com`. */
function byAddress(address: string): Outlet | undefined {
  const host = /^\s*(?:[a-z][a-z+.-]*:)?(?:\/\/)?(?:[^@/\s]*@)?([a-z0-9.-]+)/i.exec(address)?.[1]?.toLowerCase() ?? "";
  for (let from = 0; from >= 0 && from < host.length; ) {
    const outlet = BY_DOMAIN.get(host.slice(from));
    if (outlet) return outlet;
    const dot = host.indexOf(".", from);
    from = dot < 0 ? -1 : dot + 1;
  }
  return undefined;
}

const named = (outlet: Outlet, basis: NonNullable<Naming>["basis"]): Naming => ({
  slug: outlet.slug,
  name: outlet.name,
  basis,
});

/** What names the outlet, strongest first. `boilerplate` is the slug that the text's own boilerplate gave. */
export function identifyOutlet(evidence: {
  readonly url: string | null;
  readonly source: string | null;
  readonly dateline: string | null;
  readonly boilerplate: string | null;
}): Naming {
  const address = evidence.url ? byAddress(evidence.url) : undefined;
  if (address) return named(address, "url");
  const source = evidence.source?.trim() ?? "";
  const metadata = BY_NAME.get(source.toLowerCase()) ?? (source ? byAddress(source) : undefined);
  if (metadata) return named(metadata, "metadata");
  const dateline = BY_SLUG.get(evidence.dateline ?? "");
  if (dateline) return named(dateline, "dateline");
  // an address that we do not know belongs to another outlet, which may print what it copied
  const boilerplate = evidence.url ? undefined : BY_SLUG.get(evidence.boilerplate ?? "");
  return boilerplate ? named(boilerplate, "boilerplate") : null;
}

const SIGNS: readonly (readonly [string, string])[] = OUTLETS.flatMap((outlet) =>
  outlet.fingerprints.map((sign) => [sign, outlet.slug] as const),
);

/** Lower-case codes of reporter and editor; with a dateline that is a place alone only detik prints them. */
const DETIK_CODES = /^\([a-z]{2,4}\/[a-z]{2,4}\)$/;

/** Two codes of two letters in square brackets. */
const VOA_CODES = /^\[[a-z]{2}\/[a-z]{2,3}\]$/;

/** The outlet that a stretch of boilerplate, cut by `rule`, gives away: what only that outlet prints. */
export function outletOfBoilerplate(boilerplate: string, rule: string, dateline: string | null): string | null {
  if (rule === "ending/codes" && dateline === "dateline/place" && DETIK_CODES.test(boilerplate.trim())) return "detik";
  if (rule === "ending/codes" && VOA_CODES.test(boilerplate.trim())) return "voaindonesia";
  for (const [sign, slug] of SIGNS) if (boilerplate.includes(sign)) return slug;
  return null;
}
