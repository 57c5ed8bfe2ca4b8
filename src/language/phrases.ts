/** Phrases of the lexicon in a text: `juru bicara`, `satuan tugas`. */
import type { Phrase, TokenTable } from "../core/token-table.ts";
import { STRIDE } from "./classes.ts";

/** The longest phrase of the class that begins at token `i`. */
export function phraseAt(tokens: TokenTable, i: number, name: number): Phrase | undefined {
  if (i < 0 || i >= tokens.length) return undefined;
  const { lexemeOf, lexicon } = tokens;
  return lexicon.phrases
    .get(lexemeOf[i] as number)
    ?.find(
      ({ lexeme, parts }) =>
        (((lexicon.bits[lexeme * STRIDE + (name >> 5)] as number) >>> (name & 31)) & 1) === 1 &&
        parts.every((part, k) => lexemeOf[i + k] === part),
    );
}
