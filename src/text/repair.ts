import { type Edit, type EditedText, editAgain, unedited } from "../core/edited-text.ts";
import { entityEdits } from "./html-entities.ts";
import { invisibleEdits, UNSEEN_CLASS } from "./invisible.ts";
import { LOOKALIKE_CLASS, lookalikeEdits } from "./lookalikes.ts";
import { LEADS, mojibakeEdits } from "./mojibake.ts";

/** Characters without which a text needs no repair. */
const SUSPECT = new RegExp(`[${UNSEEN_CLASS}${LEADS}${LOOKALIKE_CLASS}\\ud800-\\udfff]|&[#a-zA-Z]`);

/** In this order: references may hide mojibake, and marks that look invisible may be bytes of it. */
const ROUNDS: readonly ((text: string) => Edit[])[] = [
  entityEdits,
  mojibakeEdits,
  mojibakeEdits, // read wrongly twice
  mojibakeEdits, // three times
  invisibleEdits,
  lookalikeEdits,
];

/**
 * Repairs the characters of a text: HTML references left in it, mojibake, controls, marks that no one sees,
 * letters of another alphabet within words. Every change
 * is an edit with its rule (`entity/...`, `mojibake/...`, `control/...`, `invisible/...`, `lookalike/...`). Line ends and the number of lines stay. Linear.
 */
export function repair(source: string): EditedText {
  const text = unedited(source);
  return SUSPECT.test(source) ? ROUNDS.reduce((edited, round) => editAgain(edited, round(edited.text)), text) : text;
}
