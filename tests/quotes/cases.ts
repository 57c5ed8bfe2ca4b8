/**
 * Turns a labelled article into the input of `findQuotes`: the names, offices and days that other subjects would find.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Mention, MentionType, Quote, Role, TemporalExpression } from "../../src/core/annotations.ts";
import type { Span } from "../../src/core/span.ts";
import { LEXICON } from "../../src/language/lexicon.ts";
import { tokenTable } from "../../src/language/token-table.ts";
import type { QuoteInput } from "../../src/quotes/reading.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { tokenise } from "../../src/text/tokens.ts";

export interface ExpectedQuote {
  readonly type: Quote["type"];
  /** Occurs once in the text. */
  readonly text: string;
  readonly cue: string | null;
  /** The words beside the cue; `name` is whom they mean. */
  readonly speaker: string | null;
  readonly name: string | null;
  readonly basis: string | null;
  readonly stance: string;
  readonly continues?: boolean;
  readonly role?: string;
  readonly said_on?: string;
  readonly said_place?: string;
  readonly occasion?: string;
  readonly addressee?: string;
}

export interface LabelledArticle {
  readonly label: string;
  readonly text: string;
  readonly comment?: string;
  readonly known_failure?: string;
  /** Full names, each with the shorter forms that stand for it. */
  readonly people?: Readonly<Record<string, readonly string[]>>;
  readonly institutions?: readonly string[];
  readonly roles?: readonly { readonly person: string; readonly role: string; readonly organisation: string | null }[];
  readonly dates?: readonly { readonly surface: string; readonly day: string }[];
  readonly expect: readonly ExpectedQuote[];
}

const folder = new URL("../cases/quotes/", import.meta.url);

export function readCases<T>(path: string): T[] {
  return JSON.parse(readFileSync(new URL(path, folder), "utf8")) as T[];
}

export const readArticles = (): LabelledArticle[] =>
  readdirSync(new URL("articles/", folder))
    .sort()
    .flatMap((file) => readCases<LabelledArticle>(`articles/${file}`));

export function inputOf(article: Omit<LabelledArticle, "label" | "expect">): QuoteInput {
  const { text } = article;
  const paragraphs: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start);
    paragraphs.push({ start, end });
    start = end + 1;
  }
  const names: [string, string, MentionType][] = [];
  for (const [name, short] of Object.entries(article.people ?? {})) {
    for (const form of [name, ...short]) names.push([form, name, "person"]);
  }
  for (const name of article.institutions ?? []) names.push([name, name, "organisation"]);
  const mentions = mentionsOf(text, names);
  const sentences = paragraphs.flatMap(({ start, end }) => splitSentences(text, start, end));
  return {
    tokens: tokenTable(text, tokenise(text), sentences, paragraphs, LEXICON),
    mentions,
    roles: (article.roles ?? []).map((role) => roleOf(text, role, mentions)),
    dates: (article.dates ?? []).map(({ surface, day }) => dayOf(text, surface, day)),
  };
}

/** Every place where a name stands, the longest name first. */
function mentionsOf(text: string, names: readonly (readonly [string, string, MentionType])[]): Mention[] {
  const mentions: Mention[] = [];
  for (const [surface, canonicalName, type] of [...names].sort((a, b) => b[0].length - a[0].length)) {
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
      const end = start + surface.length;
      if (/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end))) continue;
      if (mentions.some((mention) => mention.start < end && start < mention.end)) continue;
      mentions.push({
        rule: "test/given",
        start,
        end,
        surface,
        title: null,
        type,
        canonicalName,
        entityKey: `${type}:${canonicalName}`,
        keyBasis: "full_name",
        confidence: 1,
      });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function roleOf(
  text: string,
  { person, role, organisation }: { person: string; role: string; organisation: string | null },
  mentions: readonly Mention[],
): Role {
  const start = text.indexOf(role);
  return {
    rule: "test/given",
    person: mentions.find((mention) => mention.canonicalName === person) ?? null,
    personName: person,
    personKey: `person:${person}`,
    role: { start, end: start + role.length },
    roleName: role,
    organisation: mentions.find((mention) => mention.canonicalName === organisation) ?? null,
    organisationName: organisation,
    organisationKey: organisation && `organisation:${organisation}`,
    territory: null,
    country: null,
    status: "current",
  };
}

function dayOf(text: string, surface: string, day: string): TemporalExpression {
  const start = text.indexOf(surface);
  return {
    rule: "test/given",
    start,
    end: start + surface.length,
    timexType: "DATE",
    value: day,
    granularity: "day",
    startDate: day,
    endDate: day,
    startTime: null,
    endTime: null,
    anchor: null,
    basis: "stated",
    weekdayAgrees: true,
  };
}
