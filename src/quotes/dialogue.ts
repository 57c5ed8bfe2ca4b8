/** Questions and answers: `"Siapa?" tanya hakim. "Saya," jawabnya.` */
import { LEXICON } from "../language/lexicon.ts";
import type { Reading } from "./reading.ts";
import type { Speaker } from "./resolve.ts";
import type { Utterance } from "./utterance.ts";

/** Stems of verbs that answer a question. */
const ANSWERS: ReadonlySet<string> = new Set(LEXICON.wordsOf("answers"));

/** Follows who speaks with whom; calls in the order of the text. */
export class Dialogue {
  readonly #reading: Reading;
  #last: Speaker | null = null;
  /** The last who spoke and is not `last`. */
  #other: Speaker | null = null;
  #asked = false;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Who speaks, where a verb of answering follows right behind the question of another; null elsewhere. */
  answererOf({ cue }: Utterance): Speaker | null {
    return this.#asked && ANSWERS.has(this.#reading.cues[cue]?.stem ?? "") ? this.#other : null;
  }

  spoke({ type, end }: Utterance, speaker: Speaker | null): void {
    this.#asked = speaker !== null && type === "direct" && this.#reading.text.charAt(end - 1) === "?";
    if (speaker === null) return;
    if (this.#last !== null && !isSame(this.#last, speaker)) this.#other = this.#last;
    this.#last = speaker;
  }
}

const isSame = (a: Speaker, b: Speaker): boolean =>
  a.key === b.key && a.name === b.name && a.role?.toLowerCase() === b.role?.toLowerCase();
