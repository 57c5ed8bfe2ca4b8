/**
 * A page as a small tree, by htmlparser2. Only what text and metadata are read from is kept; nothing is fetched or run.
 * How deep tags lie in each other is capped before the parser sees them, so that no page takes more than linear time.
 */
import { Parser } from "htmlparser2";

export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Class and id in lower case with blanks around: what the markup calls the element. */
  readonly label: string;
  readonly parent: PageElement | null;
  readonly children: (PageElement | string)[];
}

export interface Page {
  readonly root: PageElement;
  /** Elements with these names, in order: `html`, `meta`, `link`, `title`, `time`, `h1` to `h4`, `b`, `strong`. */
  readonly named: ReadonlyMap<string, readonly PageElement[]>;
  /** The contents of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[];
  /** Those of `<script type="application/json">`, from which a program of the page draws it. */
  readonly state: readonly string[];
  /** Where a browser says that it saved the page from. */
  readonly savedFrom: string | null;
}

/** `saved from url=(0035)https://...`, as browsers write; SingleFile's `url: https://...`. */
const SAVED_FROM = /^\s*(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s{1,9}url: ?)(\S{1,2000})/i;

const JSON_SCRIPT = /^\s*application\/((?:ld\+)?)json/i;

/** Elements that may lie in each other; browsers stop at 512. */
const DEEPEST = 256;
/** Behind so many, pieces of text in an element are joined: a page of 8 MB of `<` has a piece for each. */
const PIECES = 10_000;
/** Elements whose contents are no text of the page. */
const DROPPED: ReadonlySet<string> = new Set(
  (
    "script style noscript template svg math canvas object embed iframe frame audio video map select textarea " +
    "datalist"
  ).split(" "),
);
const NAMED: ReadonlySet<string> = new Set([
  "html",
  "meta",
  "link",
  "title",
  "time",
  "h1",
  "h2",
  "h3",
  "h4",
  "b",
  "strong",
]);
const NOTHING: Readonly<Record<string, string>> = {};

export function parsePage(html: string): Page {
  const root = element("#root", NOTHING, null);
  const named = new Map<string, PageElement[]>();
  const scripts = { linkedData: [] as string[], state: [] as string[] };
  let at = root;
  /** How many elements around are left out with their text; the outermost one's name. */
  let dropped = 0;
  let depth = 0;
  /** Elements that are open and lie too deep to be elements of their own. */
  let flattened = 0;
  let data: string | null = null;
  let kind: keyof typeof scripts = "linkedData";
  let savedFrom: string | null = null;
  let late: string[] = [];
  const flush = () => {
    if (late.length > 0) at.children.push(late.join(""));
    late = [];
  };

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        flush();
        if (dropped > 0 || DROPPED.has(tag)) {
          dropped++;
          const json = jsonIn(tag, attributes);
          if (json === null) return;
          data = "";
          kind = json;
          return;
        }
        if (depth >= DEEPEST) {
          flattened++;
          return;
        }
        const child = element(tag, attributes, at);
        at.children.push(child);
        at = child;
        depth++;
        if (!NAMED.has(tag) && !(tag === "a" && attributes.class?.includes("canonical"))) return;
        const others = named.get(tag);
        if (others) others.push(child);
        else named.set(tag, [child]);
      },
      oncomment(text) {
        savedFrom ??= SAVED_FROM.exec(text)?.[1] ?? null;
      },
      ontext(text) {
        if (data !== null) data += text;
        else if (dropped > 0) return;
        else if (at.children.length < PIECES) at.children.push(text);
        else if (late.push(text) === PIECES) flush();
      },
      onclosetag() {
        flush();
        if (dropped === 0) {
          if (flattened > 0) flattened--;
          else {
            at = at.parent ?? root;
            depth--;
          }
          return;
        }
        dropped--;
        if (data !== null) scripts[kind].push(data);
        data = null;
      },
    },
    { decodeEntities: true },
  );
  parser.end(withoutDeepTags(html));
  flush();
  return { root, named, ...scripts, savedFrom };
}

/** What the element's JSON tells of; null for no such script. */
function jsonIn(tag: string, { type = "" }: Readonly<Record<string, string>>): "state" | "linkedData" | null {
  const linked = tag === "script" ? JSON_SCRIPT.exec(type)?.[1] : undefined;
  if (linked === undefined) return null;
  return linked === "" ? "state" : "linkedData";
}

function element(tag: string, attributes: Readonly<Record<string, string>>, parent: PageElement | null): PageElement {
  const { class: classes = "", id = "" } = attributes;
  return { tag, attributes, label: ` ${classes} ${id} `.toLowerCase(), parent, children: [] };
}

const TAG = /<(\/?)([a-z][a-z0-9:-]*)/gi;
/** Tags that a parser closes by itself, or that hold nothing: they do not nest, however many stand open. */
const NEVER_DEEP: ReadonlySet<string> = new Set(
  (
    "p li dt dd tr td th thead tbody tfoot option optgroup area base br col embed hr img input link meta param " +
    "source track wbr"
  ).split(" "),
);

/** The page without the tags that lie deeper than `DEEPEST`; the same string where none does. */
function withoutDeepTags(html: string): string {
  let depth = 0;
  let kept = "";
  let from = 0;
  for (const { 1: slash, 2: name = "", index } of html.matchAll(TAG)) {
    if (NEVER_DEEP.has(name.toLowerCase())) continue;
    if (slash === "") depth++;
    const isDeep = depth > DEEPEST;
    if (slash !== "" && depth > 0) depth--;
    if (!isDeep) continue;
    kept += html.slice(from, index);
    const end = html.indexOf(">", index);
    from = end === -1 ? html.length : end + 1;
  }
  return from === 0 ? html : kept + html.slice(from);
}
