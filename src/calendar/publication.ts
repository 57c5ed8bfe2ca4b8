/** The day of publication, worked out from the dates that an article tells. */
import { BASE, oddsOf, sureness } from "../core/log-odds.ts";
import { civil, isoDay } from "./civil.ts";
import type { Draft } from "./draft.ts";
import { clauseHas } from "./inference.ts";
import { PUBLICATION_WEIGHTS } from "./publication-weights.ts";
import {
  FIRST_YEAR,
  followingDay,
  isOfBirth,
  isToCome,
  meantDay,
  NO_HINTS,
  type PublicationHints,
  type Told,
  type Years,
  yearsOf,
} from "./publication-years.ts";
import { AWAITING, BOUNDING, CREDIT, HOURS_CUE } from "./vocabulary.ts";

/** What a day is awaited for: a match, a deadline, a flight. */
const AWAITED = new RegExp(`\\b${AWAITING}\\b`, "i");

/**
 * True for a day that something happened on: `16 Oktober 2025`, `pada Senin (7/7)`; reports are dated
 * `, Senin (7/7/2025)`.
 */
const isEvent = (text: string, { draft, year }: Told): boolean =>
  draft.weekday === undefined ||
  (year === null && /\bpada $/i.test(text.slice(Math.max(0, draft.start - 6), draft.start)));

const LONGEST_CITATION = 90;
const SENTENCE_END = /[.!?]\s|[\n"”]/;
/** What another outlet is quoted by. */
const CITED = new RegExp(`\\b${CREDIT}\\b`, "i");

/** What a bare date that dates the news follows: the opening of the text, a comma, a bracket. */
const DATING = /^\W*(?:Pada )?$|[,(] ?$/;
const LONGEST_OPENING = 12;

/** How much a date tells of the publication, by its kind: of the heaviest the latest counts. */
const KINDS = {
  /** `hari ini, Senin (20/10/2025)`, `besok, Minggu (19/10)`: a day that is counted from the publication. */
  today: 5,
  /** `kata Rudi, Senin (20/10/2025)`: the day of a report, its year written. */
  report: 4,
  /** The same without its year, which another date tells. */
  report_short: 4,
  /** The same, its year taken from any that the text names. */
  report_guess: 4,
  /** `pada Senin (20/10/2025)`: the day of an event in a report. */
  event: 3,
  /** `Selasa (17/9), sidang digelar`: of an event, without its year. */
  event_short: 3,
  /** Of a report, mended. */
  misprint: 2,
  /** A bare date in the lead: some day of the story. */
  story: 1,
  /** One that is awaited. */
  expected: 0,
  /** `Senin (9/9/2019) kemarin`: the day before, or one not long ago. */
  yesterday: -1,
} as const;
type Kind = keyof typeof KINDS;

interface Evidence {
  readonly day: number;
  readonly kind: Kind;
  readonly draft: Draft;
  /** The day that another outlet is quoted on. */
  readonly cited: boolean;
}

/** `besok, Minggu (19/10)`: the words before a date that count from the publication, as days. */
function deicticBefore(text: string, drafts: readonly Draft[], index: number): number | null {
  const draft = drafts[index] as Draft;
  if (draft.deictic !== undefined) return draft.deictic;
  const before = drafts[index - 1];
  if (before?.when.form !== "shift" || before.when.unit !== "day" || before.when.origin !== "published") return null;
  return /^ ?[,(]? ?$/.test(text.slice(before.end, draft.start)) ? before.when.count : null;
}

/** What a day follows that a sentence begins with, or that something begins on. */
const OPENS = new RegExp(`(?:^|[.!?\\n]) *$|\\b${BOUNDING} (?:hari )?$`, "i");

const PADA = /\bpada (?:hari )?$/i;

/** A date and what is known of it: what its kind is told by. */
interface Clue {
  readonly text: string;
  readonly date: Told;
  readonly years: Years;
  /** It counts from the publication. */
  readonly deictic: boolean;
  readonly misprint: boolean;
  readonly toCome: boolean;
  /** A date of the story as it stands: neither a report nor an event that is dated like one. */
  readonly bare: boolean;
  readonly inLead: boolean;
  /** The words right before it. */
  readonly opening: string;
}

const isWithComma = ({ text, date: { draft } }: Clue): boolean =>
  text[draft.start - 2] === "," && text[draft.end - 1] === ")";
const isAwaited = ({ text, date: { draft } }: Clue): boolean => clauseHas(text, draft.start, AWAITED);
const isCited = ({ text, date: { draft } }: Clue): boolean => {
  const before = text.slice(Math.max(0, draft.start - LONGEST_CITATION), draft.start);
  return CITED.test(before.split(SENTENCE_END).at(-1) as string);
};

const IN_FORCE = new RegExp(`\\b${HOURS_CUE}(?: mulai)?(?: pada)?(?: hari)? $`, "i");
const LONGEST_FORCE = 36;

/** `Tarif baru berlaku mulai ⟨Senin (1/9/2025)⟩`: announced before it. */
const comesIntoForce = ({ text, date: { draft } }: Clue): boolean =>
  IN_FORCE.test(text.slice(Math.max(0, draft.start - LONGEST_FORCE), draft.start));

/** A line of a programme, or its heading: `⟨Kamis, 20 Maret 2025⟩: Elang Laut vs Rajawali`. */
const isOfProgramme = ({ text, date: { draft } }: Clue): boolean =>
  text[draft.start - 1] === "\n" && /^ ?[:\n]/.test(text.slice(draft.end, draft.end + 2));

/** The kind of a date: the first row that is true of it tells; null where it says nothing of the publication. */
const KIND_OF: readonly (readonly [when: (clue: Clue) => boolean, kind: Kind | null])[] = [
  // `besok, Minggu (19/10)`
  [({ deictic, misprint }) => deictic && misprint, "misprint"],
  // `Senin (9/9/2019) kemarin`
  [({ deictic, date }) => deictic && date.draft.tense === -1 && date.year !== null, "yesterday"],
  [({ deictic, date }) => deictic && date.draft.tense === -1, null],
  [({ deictic, date }) => deictic && date.draft.tense === undefined, "today"],
  // a day to come, unless it may be that of the report: `... akan bersidang di Jakarta, Kamis (12/6/2025)`
  [(clue) => clue.toCome && !isWithComma(clue), null],
  // looked back upon: `Senin (20/10) lalu`
  [({ date }) => date.draft.tense === -1, null],
  // it tells when something was, wherever it stands; only the lead is about the news itself
  [({ bare, inLead, opening }) => bare && !(inLead && DATING.test(opening)), null],
  // `Dikutip dari Kompas.com pada Selasa (10/9/2019)`: the day of the quoting
  [
    (clue) => clue.date.draft.weekday !== undefined && !clue.misprint && isCited(clue) && clue.date.year !== null,
    "report",
  ],
  [(clue) => clue.toCome || isAwaited(clue) || comesIntoForce(clue) || isOfProgramme(clue), "expected"],
  [({ bare }) => bare, "story"],
  [({ misprint }) => misprint, "misprint"],
  [({ opening }) => PADA.test(opening), "event"],
  // `Selasa (17/9), sidang digelar`, `mulai Sabtu (14/9)`: it tells when something is, and not who says so
  [(clue) => clue.date.year === null && OPENS.test(clue.opening), "event_short"],
  [({ date }) => date.year !== null, "report"],
  [({ years }) => years.copyright !== null || years.borneOut.size > 0, "report_short"],
  [() => true, "report_guess"],
];

/** What a date says of the publication; null where it is of the story, looked back upon or still to come. */
function evidenceOf(text: string, drafts: readonly Draft[], date: Told, years: Years, lead: number): Evidence | null {
  const { draft, index } = date;
  const found = isOfBirth(text, drafts, index) ? null : meantDay(date, years);
  if (found === null) return null;
  const deictic = deicticBefore(text, drafts, index);
  const follower = found.mended ? followingDay(date, years) : null;
  const clue: Clue = {
    text,
    date,
    years,
    deictic: deictic !== null,
    misprint: found.mended && follower === null,
    toCome: isToCome(text, draft),
    // an agency piece is dated by its copyright line and the weekdays of its story
    bare: isEvent(text, date) && (years.copyright === null || draft.weekday === undefined),
    inLead: draft.start <= lead,
    opening: text.slice(Math.max(0, draft.start - LONGEST_OPENING), draft.start),
  };
  const kind = KIND_OF.find(([when]) => when(clue))?.[1] ?? null;
  return kind && { day: follower ?? found.day - (deictic ?? 0), kind, draft, cited: isCited(clue) };
}

/** Of reports the latest tells the publication, of what is awaited the first. */
const isCloser = (a: Evidence, b: Evidence): boolean => (a.kind === "expected" ? a.day < b.day : a.day > b.day);

/** An event may be announced this many days ahead; a report that is older still looks back on another one. */
const AHEAD = 7;

/** True where a day outweighs another of more weight. */
function overtakes(one: Evidence, other: Evidence): boolean {
  const more = KINDS[other.kind] - KINDS[one.kind];
  if (more <= 0) return false;
  // `hari ini, Senin (9/9)` in what someone says may be quoted the day after
  if (other.kind === "today") return one.kind === "report" && one.day === other.day + 1;
  return one.kind === "event" && one.day > other.day + AHEAD;
}

function isBetter(found: Evidence, best: Evidence): boolean {
  if (overtakes(found, best)) return true;
  if (overtakes(best, found)) return false;
  const more = KINDS[found.kind] - KINDS[best.kind];
  return more > 0 || (more === 0 && isCloser(found, best));
}

/** `hari ini`, `pagi tadi`: the article speaks of its own day. */
const isToday = ({ when }: Draft): boolean =>
  when.form === "shift" && when.unit === "day" && when.count === 0 && when.origin === "published";

const REPORTS: ReadonlySet<Kind> = new Set<Kind>(["report", "report_short", "report_guess"]);
const MANY = 3;
const LATE = 0.6;

/** Names of what the text shows of the day that was chosen: its log-odds say how sure it is. */
function termsOf(text: string, drafts: readonly Draft[], best: Evidence, all: readonly Evidence[]): string[] {
  const { kind, day, draft } = best;
  const terms = [BASE, kind];
  if (drafts.some(isToday)) terms.push("speaks of today");
  if (draft.part === "TNI") terms.push("at night"); // what happens at night is told the morning after
  if (draft.start > text.length * LATE) terms.push("late in the text");
  if (!REPORTS.has(kind)) return terms;
  const reports = all.filter((one) => REPORTS.has(one.kind));
  const same = reports.filter((one) => one.day === day).length;
  terms.push(`dates of it: ${Math.min(MANY, same)}`);
  if (reports.length > same) terms.push("reports of other days");
  if (best.cited) terms.push("cited");
  return terms;
}

/** A day of publication as the text tells it. */
export interface ToldPublication {
  readonly date: string;
  readonly precision: "day" | "month";
  /** 0 to 1: of those at 0.9 nine in ten are right. */
  readonly confidence: number;
  /** Offsets in UTF-16 units of the words that tell it. */
  readonly start: number;
  readonly end: number;
}

/**
 * The day of publication that the text's own dates (`readDates`) tell: the latest day that a report is dated by
 * (`Senin (20/10/2025)`), what is still to come left aside. One that is hardly told is known to the month. Null where
 * no date stands. `shown` is told what the confidence was weighed by.
 */
export function publishedFromText(
  text: string,
  drafts: readonly Draft[],
  hints: PublicationHints = NO_HINTS,
  shown?: (terms: readonly string[]) => void,
): ToldPublication | null {
  const told = drafts.flatMap((draft, index): Told[] =>
    draft.when.form === "day" && draft.when.first.month !== null
      ? [{ draft, index, year: draft.when.first.year, month: draft.when.first.month, day: draft.when.first.day }]
      : [],
  );
  const years = yearsOf(text, drafts, told, hints);
  const lead = text.includes("\n") ? text.indexOf("\n") : text.length / 3;
  const all = told.flatMap((date): Evidence[] => {
    const found = evidenceOf(text, drafts, date, years, lead);
    return found === null || found.day > years.last || civil(found.day).year < FIRST_YEAR ? [] : [found];
  });
  if (all.length === 0) return null;
  const best = all.reduce((best, found) => (isBetter(found, best) ? found : best));
  const terms = termsOf(text, drafts, best, all);
  shown?.(terms);
  const confidence = sureness(oddsOf(PUBLICATION_WEIGHTS, terms));
  const precision = confidence > 0.5 ? "day" : "month";
  return { date: isoDay(best.day), precision, confidence, start: best.draft.start, end: best.draft.end };
}
