/** The dates and times of a text as its words have them, before it is known when they were. */
import type { WrittenDate } from "./draft.ts";
import { merge } from "./merge.ts";
import { scan } from "./scan.ts";

export const readDates = (text: string): readonly WrittenDate[] => merge(text, scan(text));
