import { MENTION_TYPES } from "../../core/annotations.ts";

/** Outside, then two labels a type: its first word and the words after. */
export const LABELS: readonly string[] = ["O", ...MENTION_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];
export const LABEL_COUNT = LABELS.length;
export const OUTSIDE = 0;
export const begins = (label: number): boolean => (label & 1) === 1;
