/** The tables that a program adds to the library, which has no configuration file. */
import type { z } from "zod";
import { UsageError } from "../../src/core/errors.ts";
import { type NewsConfig, newsConfig, settings } from "./config.ts";

/** What `kliping.config.json` says under the same keys: entries themselves, no names of files. */
export type OwnTables = Pick<z.input<typeof newsConfig>, "outlets" | "boilerplate" | "lexicon">;

let given: NewsConfig | null = null;

/**
 * Adds outlets, lines of boilerplate and words, for all articles that this process (or worker thread) reads. Tables of
 * words are built when `kliping` is imported: call this first, and once. Throws a UsageError where an entry does not
 * fit, and where `kliping` was imported before words of one's own; examples run with the first article.
 */
export function configure(tables: OwnTables): void {
  const checked = newsConfig.safeParse(tables);
  if (!checked.success) {
    const complaints = checked.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new UsageError(complaints.join("; "));
  }
  settings.prepare(checked.data);
  given = checked.data;
}

export const configured = (): NewsConfig => given ?? newsConfig.parse({});
