/**
 * Rows of the lexicon that the user's configuration adds. Tables of words are built when their modules load, so that
 * reading an article asks for nothing but a table: the rows are told first, and what reads them is imported then.
 */
import { UsageError } from "../core/errors.ts";
import type { LexiconRow } from "./lexicon-row.ts";

let own: readonly LexiconRow[] = [];
let isRead = false;

/**
 * Adds rows to the lexicon of this process (or worker thread). Throws where the lexicon was compiled without them.
 */
export function useOwnWords(rows: readonly LexiconRow[]): void {
  const given = rows.map(({ word, classes, values }) => ({ word, classes, values }));
  const same = JSON.stringify(given) === JSON.stringify(own);
  if (isRead && !same) throw new UsageError("the lexicon was compiled before it was given these words");
  own = given;
}

/** What `useOwnWords` was given. Nothing can be added afterwards. */
export function ownWords(): readonly LexiconRow[] {
  isRead = true;
  return own;
}
