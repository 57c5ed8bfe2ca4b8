import type { BlockKind } from "../core/document.ts";

/** A kind of line that is not the article's own text. */
export interface BoilerplateRule {
  readonly rule: string;
  readonly kind: BlockKind;
  /** The first words that such a line can have, in small letters: the cheap test before `line`. */
  readonly first: readonly string[];
  /** Matches the whole line (trimmed). */
  readonly line: RegExp;
  /** Lines that it takes; each runs as a test. */
  readonly examples: readonly string[];
  /** Body lines that begin alike and stay; each runs as a test. */
  readonly not?: readonly string[];
}

/** What is told of one outlet. */
export interface Outlet {
  /** Value of `documents.outlet`. */
  readonly slug: string;
  readonly name: string;
  /** Host names; subdomains belong to them. */
  readonly domains: readonly string[];
  /** What metadata may call it besides name, slug and domains. */
  readonly aliases: readonly string[];
  /** How its datelines and timestamp lines name it, as written. */
  readonly datelineNames: readonly string[];
  /** Datelines in its forms, with the place each gives; each runs as a test. */
  readonly datelines: readonly { readonly text: string; readonly place: string | null }[];
  /** Boilerplate that no other outlet prints: names the outlet where it is met. */
  readonly boilerplate: readonly BoilerplateRule[];
  /** Stretches inside a line that only this outlet prints. */
  readonly fingerprints: readonly string[];
}
