/** What makes an article the same article: its `doc_id`, and when two of one id are versions of it. */
import { hash } from "node:crypto";
import type { SourceFields } from "../../src/core/document.ts";
import type { RawRecord } from "../../src/core/record.ts";
import type { Articles, Row } from "../../src/run/job.ts";
import type { DocIdBasis } from "./codes.ts";

export interface Identity {
  /** `d` and 15 hex digits of SHA-256. */
  readonly docId: string;
  readonly docIdBasis: DocIdBasis;
}

/** The best that tells an article from all others: its address, its own id, its file, its text. */
export function identify(record: RawRecord, { url, title }: SourceFields, text: string): Identity {
  const address = url === null ? null : canonicalAddress(url);
  if (address !== null) return identityOf("url", address);
  if (record.id !== null) return identityOf("record_id", `${record.source}\0${record.id}`);
  if (record.number === null) return identityOf("path", record.source);
  return identityOf("content", `${title ?? ""}\0${text}`);
}

const identityOf = (docIdBasis: DocIdBasis, key: string): Identity => ({
  docId: `d${hash("sha256", `${docIdBasis}\0${key}`).slice(0, 15)}`,
  docIdBasis,
});

/** Hosts and endings of an article's other forms: for telephones, for print. */
const OTHER_FORMS = /^(?:www|m|amp|mobile)\./;
const AMP = /\/amp\/?$/;
/**
 * Of these a page of an article is another text; every other parameter names how it was come by, or how it is shown.
 */
const ARTICLE_PARAMETERS = /^(?:id|p|page_id|post|postid|newsid|artikel|berita|nid|aid|page|hal|halaman)$/i;
/** The path of a script says nothing of the article, whatever its words: `detail-berita-kami.php?nomor=5`. */
const SCRIPT = /\.(?:php|aspx?|jsp|cfm)$/i;
const TRACKING = /^(?:utm_\w+|fbclid|gclid|ref|source|from)$/i;
const PAGE_PARAMETERS = /^(?:page|hal|halaman)$/i;

/**
 * One spelling of an article's address: host without `www.`, path, the parameters that name an article; null for an
 * address that is none of an article: a front page, a section, a file of a folder.
 */
export function canonicalAddress(written: string): string | null {
  let url: URL;
  try {
    url = new URL(
      /^[a-z][a-z\d+.-]*:/i.test(written) ? written.trim() : `https://${written.trim().replace(/^\/\//, "")}`,
    );
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol) || !url.hostname.includes(".")) return null;
  const path = url.pathname
    .replace(AMP, "")
    .replace(/\/{2,}/g, "/")
    .replace(/\/$/, "");
  const isScript = SCRIPT.test(path);
  const named = [...url.searchParams].filter(
    ([name, value]) =>
      (isScript ? !TRACKING.test(name) : ARTICLE_PARAMETERS.test(name)) &&
      !(PAGE_PARAMETERS.test(name) && !isLaterPage(value)),
  );
  if ((isScript || !namesAnArticle(path)) && named.every(([name]) => PAGE_PARAMETERS.test(name))) return null;
  named.sort(([a], [b]) => (a < b ? -1 : 1));
  const query = named.map(([name, value]) => `${name.toLowerCase()}=${value}`).join("&");
  return `${url.hostname.replace(OTHER_FORMS, "")}${path}${query && `?${query}`}`;
}

const isLaterPage = (value: string): boolean => Number(value) > 1;

/** A headline joined by hyphens, or a number: `/berita/d-6543210/judul-berita`. */
const namesAnArticle = (path: string): boolean => {
  const last = path.slice(path.lastIndexOf("/") + 1);
  return /-[^-/]+-/.test(last) || /\d{4}/.test(last) || /\d{5}/.test(path);
};

/** Later versions of an article sort behind earlier ones. */
const versionOf = ({ fetched_at, published_at, published_date }: Row): string =>
  String(fetched_at ?? published_at ?? published_date ?? "");

/** What is kept of an article to tell whether another is a version of it. */
interface Sketch {
  readonly title: string | null;
  readonly shingles: ReadonlySet<number>;
}

const SKETCHED_WORDS = 400;
const SHINGLE = 3;
/** Of the shorter one's shingles. */
const SHARED = 0.4;

function sketchOf({ title, text }: Row): Sketch {
  const words =
    String(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, SKETCHED_WORDS) ?? [];
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(hashOf(words.slice(i, i + SHINGLE).join(" ")));
  return { title: typeof title === "string" ? title.toLowerCase().trim() : null, shingles };
}

function hashOf(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) | 0;
  return value;
}

/** True where two articles of one address are versions of one: under one headline, or in much the same words. */
function isVersionOf(a: Sketch, b: Sketch): boolean {
  if (a.title !== null && a.title === b.title) return true;
  const [small, large] = a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return small.size > 0 && shared >= SHARED * small.size;
}

/** The id of one of several different articles that stand under one address. */
const idApart = (docId: string, contentSha256: string): string =>
  `d${hash("sha256", `${docId}\0${contentSha256}`).slice(0, 15)}`;

export const ARTICLES: Articles = {
  versionOf,
  sketchOf,
  isVersionOf: (a, b) => isVersionOf(a as Sketch, b as Sketch),
  idApart,
};

/** Host of an address, without `www.`; null where it is none. */
export const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") || null : null;

const HOST_NAME = /^[a-z0-9-]+(?:\.[a-z0-9-]+){1,30}$/i;

/** A dateline that names its outlet by its host says where the article is from. */
export const namedHost = (brand: string | null): string | null =>
  brand !== null && HOST_NAME.test(brand) ? brand.toLowerCase() : null;
