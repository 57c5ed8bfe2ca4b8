import { readdirSync, readFileSync } from "node:fs";

/**
 * An article: lines, or lines in pieces, each marked `+` kept, `-` removed, `=` title, `@` dateline. What is expected
 * of `outlet` is its slug and the basis.
 */
export interface ArticleCase {
  readonly label: string;
  readonly comment?: string;
  readonly hints?: { readonly url?: string; readonly source?: string; readonly title?: string };
  readonly lines: readonly (string | readonly string[])[];
  readonly expect: {
    readonly outlet: readonly [string, string] | null;
    readonly title: string | null;
    readonly place: string | null;
    readonly authors: readonly string[];
    readonly editors: readonly string[];
    readonly timestamp: string | null;
    readonly section: string | null;
  };
}

export interface Piece {
  readonly mark: string;
  readonly text: string;
  readonly start: number;
}

/** The text of a case, and its marked pieces. */
export function layOut(lines: ArticleCase["lines"]): { text: string; pieces: Piece[] } {
  let text = "";
  const pieces: Piece[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0) text += "\n";
    for (const piece of typeof line === "string" ? [line] : line) {
      pieces.push({ mark: piece.slice(0, 1), text: piece.slice(1), start: text.length });
      text += piece.slice(1);
    }
  }
  return { text, pieces };
}

export const hintsOf = ({
  url = null,
  source = null,
  title = null,
}: {
  url?: string | null;
  source?: string | null;
  title?: string | null;
} = {}) => ({ url, source, title });

const folder = new URL("../cases/layout/articles/", import.meta.url);

/** The cases, each with its file before its label. */
export const cases: readonly ArticleCase[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) =>
    (JSON.parse(readFileSync(new URL(file, folder), "utf8")) as ArticleCase[]).map((article) => ({
      ...article,
      label: `${file.slice(0, -5)}: ${article.label}`,
    })),
  );

export const articles = cases.map(({ lines, hints }) => ({ text: layOut(lines).text, hints: hintsOf(hints) }));
