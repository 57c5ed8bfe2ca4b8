import { type Edit, type EditedText, editAgain, unedited } from "../core/edited-text.ts";
import { ENTITY_START, entityEdits } from "./html-entities.ts";
import { invisibleEdits, UNSEEN } from "./invisible.ts";
import { LOOKALIKES, lookalikeEdits } from "./lookalikes.ts";
import { LEADS, mojibakeEdits } from "./mojibake.ts";

interface Round {
  /** A pattern without which there is nothing to do. */
  readonly suspect: RegExp;
  readonly edits: (text: string) => Edit[];
}

const round = (suspect: string, edits: Round["edits"]): Round => ({ suspect: new RegExp(suspect), edits });

/** In this order: entities may hide mojibake, and what looks invisible may be bytes of it. */
const ROUNDS: readonly Round[] = [
  round(ENTITY_START, entityEdits),
  round(LEADS, mojibakeEdits),
  round(LEADS, mojibakeEdits), // read wrongly twice
  round(LEADS, mojibakeEdits), // three times
  round(UNSEEN, invisibleEdits),
  round(LOOKALIKES, lookalikeEdits),
];

const SUSPECT = new RegExp(ROUNDS.map(({ suspect }) => suspect.source).join("|"));

/**
 * Repairs the characters of a text: HTML entities left in it, mojibake, controls, marks that no one sees, letters of
 * another alphabet within words. Every change is an edit with its rule (`entity/...`, `mojibake/...`, `control/...`,
 * `invisible/...`, `lookalike/...`). Line ends and the number of lines stay. Linear; a clean text costs one scan.
 */
export function repair(source: string): EditedText {
  let edited = unedited(source);
  if (!SUSPECT.test(source)) return edited;
  for (const { suspect, edits } of ROUNDS) {
    if (suspect.test(edited.text)) edited = editAgain(edited, edits(edited.text));
  }
  return edited;
}
