import { type Edit, type EditedText, editAgain, unedited } from "../core/edited-text.ts";
import { entityEdits } from "./html-entities.ts";
import { invisibleEdits, UNSEEN } from "./invisible.ts";
import { LOOKALIKES, lookalikeEdits } from "./lookalikes.ts";
import { LEADS, mojibakeEdits } from "./mojibake.ts";
import { eachUnit } from "./units.ts";

interface Round {
  /** A character class: a text without such characters needs no such round. */
  readonly suspects: string;
  readonly edits: (text: string) => Edit[];
}

/** In this order: entities may hide mojibake, and what looks invisible may be bytes of it. */
const ROUNDS: readonly Round[] = [
  { suspects: "[&]", edits: entityEdits },
  { suspects: LEADS, edits: mojibakeEdits },
  { suspects: LEADS, edits: mojibakeEdits }, // read wrongly twice
  { suspects: LEADS, edits: mojibakeEdits }, // three times
  { suspects: UNSEEN, edits: invisibleEdits },
  { suspects: LOOKALIKES, edits: lookalikeEdits },
];

/** By UTF-16 unit, the rounds that it asks for, one bit each. */
const NEEDS = new Uint8Array(0x10000);
for (const [k, { suspects }] of ROUNDS.entries()) {
  eachUnit(new RegExp(suspects, "g"), (unit) => {
    NEEDS[unit] = (NEEDS[unit] as number) | (1 << k);
  });
}

/**
 * Repairs the characters of a text: HTML entities left in it, mojibake, controls, marks that no one sees, letters of
 * another alphabet within words. Every change is an edit with its rule (`entity/...`, `mojibake/...`, `control/...`,
 * `invisible/...`, `lookalike/...`). Line ends and the number of lines stay. Linear; a clean text costs one scan.
 */
export function repair(source: string): EditedText {
  let edited = unedited(source);
  let needs = needsOf(source);
  for (let k = 0; needs >> k > 0; k++) {
    if (((needs >> k) & 1) === 0) continue;
    const edits = (ROUNDS[k] as Round).edits(edited.text);
    if (edits.length === 0) continue;
    edited = editAgain(edited, edits);
    needs = needsOf(edited.text);
  }
  return edited;
}

function needsOf(text: string): number {
  let needs = 0;
  for (let i = 0; i < text.length; i++) needs |= NEEDS[text.charCodeAt(i)] as number;
  return needs;
}
