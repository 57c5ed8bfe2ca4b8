import type { QuoteType, Stance } from "../core/annotations.ts";
import type { Span } from "../core/span.ts";
import type { SpeakerWords } from "./speaker-words.ts";

/** Tokens, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Something said, as found; who the speaker's words mean is worked out later. */
export interface Utterance extends Span {
  readonly type: QuoteType;
  /** The id of the rule that found it. */
  readonly rule: string;
  /** Token of the cue, -1 where none stands beside the words. */
  readonly cue: number;
  /** What the words around the cue make of it (`tidak membantah`); null where the cue alone says it. */
  readonly stance: Stance | null;
  readonly speaker: SpeakerWords | null;
  /** Tokens of the reporting clause beside the speaker, where occasion, day and place stand. */
  readonly setting: Range | null;
  /** Goes on from the utterance before it: broken by its cue, or opened anew with a paragraph. */
  readonly continues: boolean;
  /** Whoever said it was named, and the name is lost. */
  readonly unknown?: boolean;
}
