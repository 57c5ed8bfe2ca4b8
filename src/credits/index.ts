/** Credits: the agencies, outlets, statements, documents and posts that an article says it has its words from. */

import type { Attribution, Quote, TemporalExpression } from "../core/annotations.ts";
import type { Span } from "../core/span.ts";
import { anyWordOf } from "../language/words.ts";
import { CreditReading } from "./reading.ts";
import { CHAIN_RULE, type CreditCue, type CreditFound, type CueKind, chained, takeCue } from "./rules.ts";
import { type CreditTables, HEAD, pushed, slotOf } from "./tables.ts";

export { RULES } from "./rules.ts";
export { type CreditTables, creditTables } from "./tables.ts";

const OPENING_BRACKET = 0x28;
const LETTER = /[\p{L}\p{N}]/u;
const LEAD = new RegExp(`(?:${anyWordOf("comparison")}|demikian|yang) $`, "i");
const OWN_LEAD = new RegExp(`(?<![\\p{L}\\p{N}])${anyWordOf("source_link", "via")} $`, "iu");
const LONGEST_LEAD = 12;
/** A source's source has one too, but no article tells more. */
const LONGEST_CHAIN = 4;

export interface CreditInput {
  readonly text: string;
  readonly dates: readonly TemporalExpression[];
  /** In the order of the text: a statement or post that names nobody is credited to the speaker beside it. */
  readonly quotes?: readonly Quote[];
  /** Names of persons: `mengutip Rina Putri` credits no publication. */
  readonly people?: readonly Span[];
}

/** Credits in the order of the text; spans are UTF-16 code units of cue and name together. Linear. */
export function findAttributions(
  { text, dates, quotes = [], people = [] }: CreditInput,
  tables: CreditTables,
): Attribution[] {
  const reading = new CreditReading(text, tables, dates, quotes, people);
  const found: Attribution[] = [];
  for (let match = nextMatch(text, 0, tables); match; match = nextMatch(text, endOf(match), tables)) {
    const cue = cueOf(text, match);
    if (cue.start < (found.at(-1)?.end ?? 0) || isInsideWord(text, cue)) continue;
    const taken = takeCue(reading, cue);
    for (const credit of taken?.found ?? []) found.push(asAttribution(reading, credit, taken?.rule as string));
    addChain(reading, taken?.found.at(-1)?.chainFrom, found);
  }
  return withSharedDay(found);
}

/** `Okezone yang melansir Reuters, Kamis`: the day at the end of a chain is that of all of it. */
function withSharedDay(credits: readonly Attribution[]): Attribution[] {
  const dated: Attribution[] = [];
  for (const credit of [...credits].reverse()) {
    const next = dated.at(-1);
    const cites = credit.kind !== "statement" && credit.citedDate === null; // a statement has its own day
    const shares = next && cites && next.start - credit.end <= LONGEST_LINK;
    dated.push(shares ? { ...credit, citedDate: next.citedDate } : credit);
  }
  return dated.reverse();
}

/** Between two sources of a chain: a blank or a comma and a blank. */
const LONGEST_LINK = 2;

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

function addChain(reading: CreditReading, from: number | undefined, found: Attribution[]): void {
  let at = from;
  for (let length = 0; at !== undefined && length < LONGEST_CHAIN; length++) {
    const next = chained(reading, at);
    if (next) found.push(asAttribution(reading, next, CHAIN_RULE));
    at = next?.chainFrom;
  }
}

/** The first match of a cue at `from` or after it. */
function nextMatch(text: string, from: number, { cue, heads }: CreditTables): RegExpExecArray | null {
  let head = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    head = pushed(head, unit);
    const start = unit === OPENING_BRACKET ? at : heads[slotOf(head)] === 1 ? at - HEAD + 1 : -1;
    if (start < from) continue;
    cue.lastIndex = start;
    const match = cue.exec(text);
    if (match) return match;
  }
  return null;
}

function cueOf(text: string, match: RegExpExecArray): CreditCue {
  const [group, words] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) as [
    string,
    string,
  ];
  const kind = (group === "credit2" ? "credit" : group) as CueKind;
  const before = text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index);
  const lead = (kind === "own" ? OWN_LEAD : LEAD).exec(before)?.[0] ?? "";
  return {
    kind,
    start: match.index - lead.length,
    from: match.index,
    end: endOf(match),
    words: words.toLowerCase(),
    lead: lead.toLowerCase(),
  };
}

const isInsideWord = (text: string, { kind, from }: CreditCue): boolean =>
  kind !== "ending" && kind !== "via" && from > 0 && LETTER.test(text.charAt(from - 1));

function asAttribution(reading: CreditReading, credit: CreditFound, rule: string): Attribution {
  const { text } = reading;
  const { start, end, cueEnd, name, kind, fallback } = credit;
  const named = name ? text.slice(name.start, name.end) : reading.speakerBeside(start, end);
  return {
    rule,
    start,
    end,
    kind,
    sourceName: named ?? text.slice(fallback?.start, fallback?.end),
    cue: text.slice(rule === "credit/reporting-outlet" ? (name?.end ?? start) + 1 : start, cueEnd),
    citedDate: rule === "credit/ending-code" ? null : reading.citedDate(end, kind === "statement"),
  };
}
