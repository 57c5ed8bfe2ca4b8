/** What a rule of boilerplate is: a line as a whole, or a stretch inside a line. */
import { z } from "zod";
import type { BlockKind } from "../core/document.ts";

/** Kinds of block that a rule may give: those that leave the text. */
const REMOVED_KINDS = [
  "caption",
  "byline",
  "timestamp",
  "credit",
  "advertisement",
  "related_link",
  "notice",
  "promo",
  "share",
  "breadcrumb",
  "pagination",
  "tags",
  "copyright",
  "code",
  "other",
] as const satisfies readonly BlockKind[];

/** How far a stretch that begins with a rule's string goes; `extents.ts` says what each means. */
export const EXTENT_NAMES = [
  "literal",
  "line",
  "line_after_signature",
  "sentence",
  "headed_sentence",
  "credits",
  "channel_promo",
  "related_link",
  "video_prompt",
  "republication",
  "pages",
  "advertisement",
  "embed",
  "bracket",
  "script",
  "code",
  "here_link",
  "reader_notice",
  "app_promo",
  "tags",
  "photo_label",
  "photo_credit",
  "glued_credit",
  "cut_mark",
  "moment",
] as const;
export type ExtentName = (typeof EXTENT_NAMES)[number];

const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+){0,9}(?:\/[a-z0-9]+(?:-[a-z0-9]+){0,9}){1,3}$/,
    "small letters, `-` and at least one `/`",
  )
  .describe("Names the rule in paragraphs.rule; given once");
const kind = z.enum(REMOVED_KINDS).describe("paragraphs.kind of what it takes");
const examples = z.array(z.string().min(1)).min(1);
const not = z.array(z.string().min(1)).optional().describe("Lines that look alike and stay; each runs as a test");

const lineRule = z.strictObject({
  id,
  kind,
  lines: z
    .array(
      z
        .string()
        .min(2)
        .regex(/[^*\s]/u, "more than stars"),
    )
    .min(1)
    .describe("Whole lines; `*` is whatever comes between, case does not matter"),
  longest: z.int().min(2).optional().describe("Longer lines are left alone; in UTF-16 units"),
  examples: examples.describe("Lines that it takes; each runs as a test"),
  not,
});

const inlineRule = z.strictObject({
  id,
  kind,
  strings: z
    .array(z.string().min(2))
    .min(1)
    .describe("What it begins with: behind a capital the case is free, and a space may go before a colon; else as is"),
  extent: z.enum(EXTENT_NAMES).describe("How far it goes"),
  examples: examples.describe("Lines with `{{ }}` around what is taken; each runs as a test"),
  not,
});

/** A rule as data: what an outlet's file holds, and what users write in their configuration. */
export const boilerplateRuleSchema = z.union([lineRule, inlineRule]);

export type LineRule = z.infer<typeof lineRule>;
export type InlineRule = z.infer<typeof inlineRule>;

/** A rule of ours for lines that a pattern of literals cannot tell; users have no such. */
export interface PatternRule {
  readonly id: string;
  readonly kind: BlockKind;
  /**
   * The first words of the lines that it takes, in small letters: only such lines are matched. Each begins an example.
   */
  readonly first: readonly string[];
  /** Matches the whole line (trimmed); `%outlet%` is the name of any outlet. */
  readonly line: RegExp;
  readonly examples: readonly string[];
  readonly not?: readonly string[];
}

export type BoilerplateRule = LineRule | InlineRule | PatternRule;

export const isInlineRule = (rule: BoilerplateRule): rule is InlineRule => "strings" in rule;
export const isLineRule = (rule: BoilerplateRule): rule is LineRule => "lines" in rule;
