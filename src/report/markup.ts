/** HTML that is safe to put into a page: made by `html`, which escapes every text put into it. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export type Content = Markup | string | number | null | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function sourceOf(content: Content): string {
  if (content === null) return "";
  if (content instanceof Markup) return content.source;
  if (typeof content === "object") return content.map(sourceOf).join("");
  return String(content).replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/** A template of HTML: markup is kept, texts and numbers are escaped, lists are joined, null is nothing. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(parts.map((part, index) => (index === 0 ? part : sourceOf(contents[index - 1] ?? null) + part)).join(""));
