/** What makes an article the same article: its `doc_id`, and when two of one id are versions of it. */
import { hash } from "node:crypto";
import type { SourceFields } from "../../src/core/document.ts";
import type { RawRecord } from "../../src/core/record.ts";
import type { Articles, Row } from "../../src/run/job.ts";
import { canonicalAddress } from "./address.ts";
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

/** Later versions of an article sort behind earlier ones: by the crawl, and of one crawl by their dates. */
function versionOf({ fetched_at, published_at, published_date }: Row): string {
  const published = published_at ?? published_date ?? "";
  return `${inUtc(fetched_at ?? published)} ${inUtc(published)}`;
}

/** A moment in UTC, so that texts sort as moments; a day begins where the newsrooms are. Others stay as they are. */
function inUtc(written: unknown): string {
  const moment = Date.parse(/^\d{4}-\d\d-\d\d$/.test(String(written)) ? `${written}T00:00+07:00` : String(written));
  return Number.isNaN(moment) ? String(written) : new Date(moment).toISOString();
}

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
