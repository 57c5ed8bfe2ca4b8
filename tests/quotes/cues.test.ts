import { describe, expect, test } from "vitest";
import { LEXICON } from "../../src/language/lexicon.ts";
import { readCases } from "./cases.ts";

interface CueCase {
  readonly word: string;
  readonly form: string | null;
  readonly stance: string | null;
}

describe("the forms of the cues are derived from their stems", () => {
  test.each(readCases<CueCase>("cues.json"))("$word: $form", ({ word, form, stance }) => {
    const cue = LEXICON.cues[LEXICON.lexemeAt(word, 0, word.length)];
    expect([cue?.form ?? null, cue?.stance ?? null]).toEqual([form, stance]);
  });
});
