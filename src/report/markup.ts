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

const SPECIAL = /[&<>"']/;

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string) : text;

function sourceOf(content: Content): string {
  if (typeof content === "string") return escaped(content);
  if (content === null) return "";
  if (content instanceof Markup) return content.source;
  if (typeof content === "number") return String(content);
  let source = "";
  for (const part of content) source += sourceOf(part);
  return source;
}

/** A template of HTML: markup is kept, texts and numbers are escaped, lists are joined, null is nothing. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let source = parts[0] as string;
  for (let index = 0; index < contents.length; index++)
    source += sourceOf(contents[index] as Content) + (parts[index + 1] as string);
  return new Markup(source);
}
