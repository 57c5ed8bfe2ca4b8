import { LEXICON } from "../language/lexicon.ts";
import { lexicon } from "./lexicon.ts";

interface Share {
  readonly unit: "%" | "pp" | "bp";
  /** Power of ten from what is written to `unit`. */
  readonly shift: number;
}

const shareOf = (unit: string | undefined): Share => ({ unit: unit as Share["unit"], shift: 0 });

/** `persen`, `%`, percentage points and basis points. */
export const percentAt = lexicon<Share>([
  ["%", shareOf("%")],
  ...LEXICON.wordsOf("share").map((word) => [word, shareOf(LEXICON.find(word)?.values.share)] as const),
]);
