/** What rules are for, in both languages. */
import type { Said } from "../../../src/core/report.ts";
import type { RuleTable } from "../../../src/language/rules.ts";
import { isLearned } from "../learned.ts";
import indonesian from "./rules-indonesian.json" with { type: "json" };

const INDONESIAN: Readonly<Record<string, string>> = indonesian;

/** What each rule is for, by its id. */
export const aboutRules = (tables: readonly RuleTable[]): ReadonlyMap<string, Said> =>
  new Map(
    tables.flatMap(({ rules }) =>
      rules.map(({ id, about }) => [id, { id: INDONESIAN[id] ?? ownRule(id), en: about }] as const),
    ),
  );

/** Of the rules that no table of ours has: users' own, and what was learned from their articles. */
function ownRule(id: string): string {
  if (isLearned(id)) return "Baris yang diulang medianya, dipelajari dari artikel-artikelnya";
  return id.endsWith("/dateline") ? "Baris tempat berita dari konfigurasi Anda" : "Aturan dari konfigurasi Anda";
}
