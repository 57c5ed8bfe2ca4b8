/**
 * Which outlet printed an article: by address, metadata, dateline, or boilerplate that only it prints, and by nothing
 * weaker.
 */
import type { PrintedMetadata } from "../core/document.ts";
import type { Outlet } from "./outlet.ts";
import type { OutletNames } from "./outlet-names.ts";

type Identified = PrintedMetadata["outlet"];

/** The outlet of a host name or address: `https://news.detik.com/...`, `regional.kompas.com`. */
function byAddress(address: string, { byDomain }: OutletNames): Outlet | undefined {
  const host = /^\s*(?:[a-z][a-z+.-]*:)?(?:\/\/)?(?:[^@/\s]*@)?([a-z0-9.-]+)/i.exec(address)?.[1]?.toLowerCase() ?? "";
  for (let from = 0; from >= 0 && from < host.length; ) {
    const outlet = byDomain.get(host.slice(from));
    if (outlet) return outlet;
    const dot = host.indexOf(".", from);
    from = dot < 0 ? -1 : dot + 1;
  }
  return undefined;
}

const identified = ({ slug, name }: Outlet, basis: NonNullable<Identified>["basis"]): Identified => ({
  slug,
  name,
  basis,
});

/** The outlet by its strongest evidence. `dateline` and `boilerplate` are the slugs that the text gave. */
export function identifyOutlet(
  evidence: {
    readonly url: string | null;
    readonly source: string | null;
    readonly dateline: string | null;
    readonly boilerplate: string | null;
    /** A name in the dateline that is of no outlet we know. */
    readonly brand: string | null;
  },
  names: OutletNames,
): Identified {
  const address = evidence.url ? byAddress(evidence.url, names) : undefined;
  if (address) return identified(address, "url");
  const source = evidence.source?.trim() ?? "";
  const metadata = names.byName.get(source.toLowerCase()) ?? (source ? byAddress(source, names) : undefined);
  if (metadata) return identified(metadata, "metadata");
  const dateline = names.bySlug.get(evidence.dateline ?? "");
  if (dateline) return identified(dateline, "dateline");
  // an address or a name that we do not know belongs to another outlet, which may print what it copied
  const boilerplate = evidence.url || evidence.brand ? undefined : names.bySlug.get(evidence.boilerplate ?? "");
  return boilerplate ? identified(boilerplate, "boilerplate") : null;
}

/** `({2-4}/{2-4})`: runs of small letters in brackets. */
const codePattern = (form: string): RegExp =>
  new RegExp(
    `^${form.replace(/\{(\d+)(?:-(\d+))?\}|./gu, (part, from?: string, to?: string) =>
      from === undefined ? `\\${part}` : `[a-z]{${from},${to ?? from}}`,
    )}$`,
  );

/**
 * The outlet that a span of boilerplate, cut by `rule`, tells: what only that outlet prints. `dateline` is the
 * dateline's rule.
 */
export type Fingerprint = (boilerplate: string, rule: string, dateline: string | null) => string | null;

export function createFingerprint(outlets: readonly Outlet[]): Fingerprint {
  const strings = outlets.flatMap(({ slug, fingerprints }) => fingerprints.map((string) => ({ string, slug })));
  const codes = outlets.flatMap(({ slug, endingCodes }) =>
    endingCodes.map(({ form, dateline }) => ({ slug, pattern: codePattern(form), dateline })),
  );
  return (boilerplate, rule, dateline) => {
    if (rule === "ending/codes") {
      const written = boilerplate.trim();
      const code = codes.find(
        (candidate) =>
          (candidate.dateline === undefined || dateline === `dateline/${candidate.dateline}`) &&
          candidate.pattern.test(written),
      );
      if (code) return code.slug;
    }
    return strings.find(({ string }) => boilerplate.includes(string))?.slug ?? null;
  };
}
