/** Rules as rows: every decision that makes an annotation has an id, and examples that run. */

/**
 * A row. A table of rules is in order: the first that fits decides, unless its subject says otherwise. Subjects add
 * what their engine wants to know (`take`, `speaker`, `kind` ...).
 */
export interface Rule {
  /** `subject/what-it-does`: what rows (`rule`), edits, drops and the report name; given once in the whole house. */
  readonly id: string;
  /** What it is for, in a line. */
  readonly about: string;
  /** The pattern, as its engine reads it; absent where a function decides. */
  readonly when?: string;
  /**
   * Texts that it takes; `[ ]` around what the annotation covers where its subject makes annotations of the text. Each
   * runs as a test.
   */
  readonly examples: readonly string[];
  /** Texts that look alike and that it leaves alone; each runs as a test. */
  readonly not?: readonly string[];
}

/** A subject's rules, as `kliping rules` lists them. */
export interface RuleTable {
  readonly subject: string;
  /** The file that they are written in, from the root of the project. */
  readonly file: string;
  readonly rules: readonly Rule[];
}

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,9}(?:\/[a-z0-9]+(?:-[a-z0-9]+){0,9}){1,3}$/;

/** The table, its ids checked: well-formed and each given once. Throws otherwise: tables are code. */
export function ruleTable(subject: string, file: string, rules: readonly Rule[]): RuleTable {
  const seen = new Set<string>();
  for (const { id, examples } of rules) {
    if (!ID.test(id)) throw new Error(`${file}: ${id} is no id of a rule`);
    if (seen.has(id)) throw new Error(`${file}: ${id} is given twice`);
    if (examples.length === 0) throw new Error(`${file}: ${id} has no example`);
    seen.add(id);
  }
  return { subject, file, rules };
}
