import type { Published } from "./published.ts";

/** What the flags are decided from. `removed` counts code points of furniture. */
interface Measures {
  readonly words: number;
  readonly removed: number;
  readonly language: { readonly language: string | null; readonly confidence: number | null };
  readonly text: string;
  readonly encoding: string;
  readonly published: Published | null;
}

/** A news brief of Indonesian outlets rarely stays under this; what does is a caption, a stub or a teaser. */
const SHORT_WORDS = 60;
const SURE_LANGUAGE = 0.7;
/** `... [+1890 chars]`, `Baca selengkapnya` or an ellipsis where the article should end. */
const TRUNCATED = /(?:\[\+\d+ chars\]|\bselengkapnya\b\W*|\.\.\.|…)\s*$/;

/** Codes of `documents.quality_flags`: what a data team filters by. A flag never costs an article its row. */
export function qualityFlags({ words, removed, language, text, encoding, published }: Measures): string[] {
  const flags: string[] = [];
  if (words === 0) flags.push("no_body");
  else if (words < SHORT_WORDS) flags.push("short");
  if (removed > text.length) flags.push("mostly_furniture");
  if (TRUNCATED.test(text.slice(-40))) flags.push("truncated");
  if (language.language !== null && language.language !== "id" && (language.confidence ?? 0) >= SURE_LANGUAGE) {
    flags.push("not_indonesian");
  }
  if (encoding.endsWith("-lossy") || text.includes("\ufffd")) flags.push("lost_characters");
  if (published === null) flags.push("no_date");
  return flags;
}
