import { linkifyit } from "linkify-it";
import { parse } from "tldts";
import type { Contact } from "../core/annotations.ts";

const linkify = linkifyit({ fuzzyLink: false, fuzzyEmail: false });

/** How far a link can reach. */
const REACH = 2048;
const HOST = /[A-Za-z0-9](?:[A-Za-z0-9-]*)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*)){1,60}/y;

/**
 * Second-level domains of offices and schools: a bare name under them is a site, while `Kompas.com` and `viva.co.id`
 * are outlets' names.
 */
const INSTITUTIONAL = new Set(["go.id", "ac.id", "sch.id", "desa.id", "mil.id", "or.id", "gov", "edu", "int"]);

/** The top domains that a bare host (no `www.`, no path) must have: others end glued sentences (`hari.ini`). */
const USUAL = /\.(?:id|com|org|net|info|gov|edu|int)$/;

/** True for a host of the public internet: a known suffix and a name under it. */
function isPublicHost(host: string): boolean {
  const { isIcann, domain } = parse(host, { allowPrivateDomains: false });
  return isIcann === true && domain !== null;
}

/** The link whose `://` stands at `colon`; its scheme is http or https. */
export function linkAt(text: string, colon: number): Contact | null {
  let start = colon;
  while (start > 0 && colon - start < 5 && /[a-z]/i.test(text.charAt(start - 1))) start--;
  const scheme = /https?$/i.exec(text.slice(start, colon))?.[0];
  if (!scheme) return null;
  start = colon - scheme.length;
  const length = linkify.testSchemaAt(text.slice(colon + 1, colon + 1 + REACH), `${scheme.toLowerCase()}:`, 0);
  if (length === 0) return null;
  const end = colon + 1 + length;
  const value = text.slice(start, end);
  return URL.canParse(value) && isPublicHost(new URL(value).hostname)
    ? { start, end, kind: "url", value, rule: "contact/link" }
    : null;
}

/**
 * The link without a scheme whose host begins at `start`: `www.kpu.go.id`, `bit.ly/tautan`, `cekbansos.kemensos.go.id`.
 * A bare name of two labels is none.
 */
export function bareLinkAt(text: string, start: number): Contact | null {
  HOST.lastIndex = start;
  const host = HOST.exec(text)?.[0];
  if (host === undefined) return null;
  const length = linkify.testSchemaAt(`//${text.slice(start, start + REACH)}`, "http:", 0) - 2;
  if (length < 0) return null;
  const end = start + length;
  const lower = host.toLowerCase();
  if (lower.startsWith("www.")) {
    if (!isPublicHost(lower)) return null;
  } else if (end > start + host.length) {
    if (host !== lower || !isPublicHost(host)) return null; // `Thailand.ae/hp` is the end of a sentence and initials
  } else {
    if (host !== lower && !/^\p{Lu}[^\p{Lu}]+$/u.test(host)) return null;
    const { isIcann, publicSuffix, subdomain, domain } = parse(lower, { allowPrivateDomains: false });
    if (!isIcann || domain === null || publicSuffix === null || !USUAL.test(lower)) return null;
    if (!subdomain && !INSTITUTIONAL.has(publicSuffix)) return null;
  }
  const value = `https://${lower}${text.slice(start + host.length, end)}`;
  return { start, end, kind: "url", value, rule: "contact/bare-link" };
}

const MAILBOX_CHARACTER = /[A-Za-z0-9._%+-]/;

/** The e-mail address or the handle whose `@` stands at `at`. */
export function addressAt(text: string, at: number): Contact | null {
  let start = at;
  while (start > 0 && at - start < 64 && MAILBOX_CHARACTER.test(text.charAt(start - 1))) start--;
  while (start < at && /[.%+-]/.test(text.charAt(start))) start++;
  if (start < at) {
    HOST.lastIndex = at + 1;
    const host = HOST.exec(text)?.[0];
    if (host === undefined || !isPublicHost(host.toLowerCase())) return null;
    const end = at + 1 + host.length;
    const value = `${text.slice(start, at)}@${host.toLowerCase()}`;
    return { start, end, kind: "email", value, rule: "contact/email" };
  }
  return handleAt(text, at);
}

/** Letters, digits, `_` and inner points: `@bmkg_info`, not the price of one: `@50rb`, `@Rp5.000`. */
const HANDLE = /@(?!(?:Rp\.?)?\d+(?:[.,]\d+){0,9}(?:[a-z]{1,4})?(?![\w]))[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+){0,9}/y;

function handleAt(text: string, at: number): Contact | null {
  if (at > 0 && /[\p{L}\d@]/u.test(text.charAt(at - 1))) return null;
  HANDLE.lastIndex = at;
  const value = HANDLE.exec(text)?.[0];
  if (value === undefined || value.length < 3 || value.length > 31 || !/[A-Za-z].*[A-Za-z]/.test(value)) return null;
  return { start: at, end: at + value.length, kind: "handle", value, rule: "contact/handle" };
}
