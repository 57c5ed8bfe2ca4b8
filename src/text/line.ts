import { applyEdits } from "../core/edited-text.ts";
import { canonicalEdits } from "./canonical.ts";
import { repair } from "./repair.ts";

/**
 * A short text that stands beside an article (a headline, a name) with its characters repaired and in canonical form.
 */
export function cleanLine(text: string): string {
  const repaired = repair(text).text;
  return applyEdits(repaired, canonicalEdits(repaired, 0, repaired.length));
}
