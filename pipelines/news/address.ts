/** What makes an address that of an article, and its one spelling. */
import { LEXICON } from "../../src/language/lexicon.ts";
import { DIRECTIONS, NAMED_PLACES } from "../../src/language/place-names.ts";

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
 * address that is none of an article: a front page, a section, an index, a file of a folder, a profile.
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
  if ((isScript || !namesAnArticle(path, url.hostname)) && named.every(([name]) => PAGE_PARAMETERS.test(name)))
    return null;
  named.sort(([a], [b]) => (a < b ? -1 : 1));
  const query = named.map(([name, value]) => `${name.toLowerCase()}=${value}`).join("&");
  return `${url.hostname.replace(OTHER_FORMS, "")}${path}${query && `?${query}`}`;
}

const isLaterPage = (value: string): boolean => Number(value) > 1;

/** A headline joined by hyphens, or a number: `/berita/d-6543210/judul-berita`; else what lists no articles. */
function namesAnArticle(path: string, host: string): boolean {
  const last = path.slice(path.lastIndexOf("/") + 1);
  if (/-[^-/]+-/.test(last) || /\d{4}/.test(last) || /\d{5}/.test(path)) return true;
  const name = last.replace(/\.html?$/i, "");
  const above = path.split("/").slice(1, -1);
  if (name === "" || FILE.test(last) || SOCIAL.test(host) || DAY.test(path)) return false;
  if (LISTING_END.test(name) || [...above, name].some((segment) => LISTING.test(segment))) return false;
  return !isSection(name) && (above.length > 0 || name !== last || !PLAIN.test(name));
}

const FILE = /\.(?:jpe?g|png|gif|webp|svg|ico|pdf|docx?|xlsx?|pptx?|zip|gz|mp[34]|xml|rss|json|csv|txt|css|js)$/i;
/** Networks: their posts have long numbers, and what has none is a profile. */
const SOCIAL =
  /(?:^|\.)(?:facebook|fb|instagram|twitter|x|tiktok|youtube|threads|linkedin|pinterest|t|telegram)\.(?:com|net|me)$/i;
/** The articles of a day, a month: `/2024/05/02`. */
const DAY = /\/(?:19|20)\d\d(?:\/\d{1,2}){1,2}$/;
/** Below it are lists of articles. */
const LISTING =
  /^(?:tags?|topics?|topik|search|cari|pencarian|authors?|penulis|category|kategori|label|users?|page|halaman)$/i;
const LISTING_END = /^(?:index|indeks|home|default|archives?|arsip|feed|rss|amp|all|latest|terbaru|terkini|populer)$/i;
/** A word alone at the top of a site: `/nasional`, where a code of letters is an article's: `/gvXy`. */
const PLAIN = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;

/** Words that names of sections are made of: `ekonomi`, `jawa-timur`. */
const SECTION_WORDS: ReadonlySet<string> = new Set([
  ...LEXICON.wordsOf("section"),
  ...LEXICON.wordsOf("menu_item"),
  ...[...NAMED_PLACES, ...DIRECTIONS].flatMap((name) => name.toLowerCase().split(" ")),
]);

const isSection = (name: string): boolean =>
  name
    .toLowerCase()
    .split("-")
    .every((word) => SECTION_WORDS.has(word));
