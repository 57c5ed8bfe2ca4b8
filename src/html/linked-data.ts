/** What a page says of itself as JSON-LD: the members of its article, whatever they are wrapped in. */

type Json = Readonly<Record<string, unknown>>;

/** What JSON-LD says of the article, as written. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly url: string | null;
  readonly section: string | null;
  readonly publisher: string | null;
  /** The text of the article, where the page gives it. */
  readonly body: string | null;
}

const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/** The article of the scripts; null where there is none. `scripts` are read leniently: they are often broken. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const nodes = scripts.flatMap((script) => flatten(parse(script), 0));
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  if (!article) return null;
  const crumbs = nodes.find((node) => typesOf(node).includes("BreadcrumbList"));
  const publisher = nameOf(article.publisher, nodes);
  return {
    headline: stringOf(article.headline) ?? stringOf(article.name),
    published: stringOf(article.datePublished) ?? stringOf(article.dateCreated),
    authors: peopleOf(article.author, nodes, publisher),
    editors: peopleOf(article.editor, nodes, publisher),
    url: stringOf(article.url) ?? idOf(article.mainEntityOfPage),
    section: namesOf(article.articleSection)[0] ?? sectionOf(crumbs),
    publisher,
    body: stringOf(article.articleBody),
  };
}

/** JSON as pages have it: in comments or CDATA, with raw line ends inside strings and commas before brackets. */
function parse(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\/\s{0,9}\]\]>|\]\]>)[\s;]*$/, "");
  for (const mend of [(json: string) => json, mended]) {
    try {
      return JSON.parse(mend(bare));
    } catch {}
  }
  return null;
}

const mended = (json: string): string => json.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s*(?=[}\]])/g, "");

const DEEPEST = 6;

/** Every object with a type: of lists, graphs and pages. */
function flatten(value: unknown, depth: number): Json[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  if (typeof value !== "object" || value === null) return [];
  const node = value as Json;
  const inner = [node["@graph"], node.mainEntity].flatMap((item) => flatten(item, depth + 1));
  return [node, ...inner];
}

const typesOf = (node: Json): string[] => [node["@type"]].flat().filter((type) => typeof type === "string");

function stringOf(value: unknown): string | null {
  const [first] = [value].flat();
  return typeof first === "string" && first.trim() !== "" ? first.trim() : null;
}

const idOf = (value: unknown): string | null =>
  typeof value === "object" && value !== null ? stringOf((value as Json)["@id"]) : stringOf(value);

/** Names of strings and of objects that have one. */
function namesOf(value: unknown): string[] {
  return [value].flat().flatMap((item: unknown) => {
    const name = typeof item === "object" && item !== null ? stringOf((item as Json).name) : stringOf(item);
    return name === null ? [] : [name];
  });
}

/** The name of an object, or of the one that it points at. */
function nameOf(value: unknown, nodes: readonly Json[]): string | null {
  const [own] = namesOf(value);
  if (own !== undefined) return own;
  const id = typeof value === "object" && value !== null ? stringOf((value as Json)["@id"]) : null;
  const other = id === null ? undefined : nodes.find((node) => node["@id"] === id && node.name !== undefined);
  return other ? stringOf(other.name) : null;
}

/** An organisation is the outlet, and no author. */
function peopleOf(value: unknown, nodes: readonly Json[], publisher: string | null): string[] {
  return [value].flat().flatMap((item: unknown) => {
    const types = typeof item === "object" && item !== null ? typesOf(item as Json) : [];
    if (types.some((type) => /Organization$/.test(type))) return [];
    const name = nameOf(item, nodes);
    return name === null || name === publisher || /^https?:/.test(name) ? [] : [name];
  });
}

/** `Home > News > Regional > headline`: the list's last place before the article. */
function sectionOf(crumbs: Json | undefined): string | null {
  const items = [crumbs?.itemListElement]
    .flat()
    .filter((item): item is Json => typeof item === "object" && item !== null);
  const names = items.map((item) => namesOf(item.item)[0] ?? stringOf(item.name));
  const last = names.length > 2 && (names.at(-1) ?? "").length > 40 ? names.at(-2) : names.at(-1);
  return names.length > 1 ? (last ?? null) : null;
}
