/** The day of publication, worked out from the dates that an article tells. */
import { civil, dayNumber, isDay, isoDay, parseIsoDay, weekdayOf } from "./civil.ts";
import type { Draft } from "./draft.ts";
import { clauseHas, tenseOf } from "./inference.ts";
import { AWAITING, BIRTH, BOUNDING, CREDIT } from "./vocabulary.ts";

/** A date without its weekday that follows these is a bound: it need not be past. */
const BOUND = new RegExp(`\\b${BOUNDING}\\b`, "i");
/** What a day is awaited for: a match, a deadline, a flight. */
const AWAITED = new RegExp(`\\b${AWAITING}\\b`, "i");

/** True where the clause of the date speaks of what is still to come. */
const isToCome = (text: string, draft: Draft): boolean =>
  tenseOf(text, draft) === 1 || (draft.weekday === undefined && clauseHas(text, draft.start, BOUND));

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

/** A day of the year that the text tells, with its year if it is written. */
interface Told {
  readonly draft: Draft;
  readonly index: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const fits = (year: number, { month, day, draft }: Told): boolean =>
  isDay(year, month, day) && (draft.weekday === undefined || weekdayOf(dayNumber(year, month, day)) === draft.weekday);

/** What is known of an article beside its text. */
export interface PublicationHints {
  /** The year of the copyright line. */
  readonly copyrightYear: number | null;
  /** ISO day of the crawl: nothing was published after it. */
  readonly fetched: string | null;
}

const NO_HINTS: PublicationHints = { copyrightYear: null, fetched: null };

/** Before it there was no news on the web: an earlier year is of the story. */
const FIRST_YEAR = 1990;
/** A later year is a slip of the keyboard (`2109`, `3019`) or a plan, where the crawl does not say when it was. */
const LAST_DAY = dayNumber(2035, 12, 31);

/** Years that the text names, with how often, and among them those that the weekday of some date bears out. */
interface Years {
  readonly named: ReadonlyMap<number, number>;
  readonly borneOut: ReadonlySet<number>;
  /** The latest day that its weekday bears out; null where there is none. */
  readonly latest: number | null;
  readonly copyright: number | null;
  /** The last day that the article may be of. */
  readonly last: number;
}

/** Whose year it is tells nothing of the article's: `kelahiran 23 September 1996`. */
const BORN = new RegExp(`\\b${BIRTH}\\b`, "i");

function yearsOf(text: string, drafts: readonly Draft[], told: readonly Told[], hints: PublicationHints): Years {
  const last = (hints.fetched === null ? null : parseIsoDay(hints.fetched)) ?? LAST_DAY;
  const inBounds = (day: number): boolean => day <= last && civil(day).year >= FIRST_YEAR;
  const named = new Map<number, number>();
  const name = (year: number): void => void named.set(year, (named.get(year) ?? 0) + 1);
  for (const draft of drafts) {
    const { when } = draft;
    if ((when.form !== "year" && when.form !== "month") || when.year === null) continue;
    // `akan dijual pada 2032` tells nothing of today's year
    if (!isToCome(text, draft) && !clauseHas(text, draft.start, BORN)) name(when.year);
  }
  const borneOut = new Set<number>();
  let latest: number | null = null;
  for (const date of told) {
    if (date.year === null || clauseHas(text, date.draft.start, BORN)) continue;
    name(date.year);
    if (date.draft.weekday === undefined || !fits(date.year, date)) continue;
    const day = dayNumber(date.year, date.month, date.day);
    if (!inBounds(day)) continue;
    borneOut.add(date.year);
    latest = Math.max(latest ?? -Infinity, day);
  }
  return { named, borneOut, latest, copyright: hints.copyrightYear, last };
}

/** What a date was meant for, and whether it says so itself. */
interface Meant {
  readonly day: number;
  readonly mended: boolean;
}

const meant = (year: number, { month, day }: Told, mended: boolean): Meant => ({
  day: dayNumber(year, month, day),
  mended,
});

/**
 * The day that a date was meant for; null where it cannot be told. A year left out is one that a witness tells: another
 * date that its weekday bears out, the copyright line, else one
 * near those that the text names, on which the weekday falls.
 */
function meantDay(date: Told, years: Years): Meant | null {
  if (date.year === null) return withoutYear(date, years);
  const inBounds =
    date.year >= FIRST_YEAR &&
    (isDay(date.year, date.month, date.day) ? meant(date.year, date, false).day <= years.last : true);
  if (!inBounds) return mistypedYear(date, date.year, years);
  if (fits(date.year, date)) return meant(date.year, date, false);
  return contradicted(date, date.year, years);
}

function withoutYear(date: Told, { named, borneOut, latest, copyright, last }: Years): Meant | null {
  if (date.draft.weekday === undefined) return null;
  if (copyright !== null) {
    const year = [copyright, copyright - 1].find((candidate) => fits(candidate, date));
    return year === undefined ? null : meant(year, date, false);
  }
  const scores = new Map<number, number>();
  for (const [year, times] of borneOut.size > 0 ? [...borneOut].map((year) => [year, 1] as const) : named) {
    for (const [shift, suits] of SUITS) {
      if (!fits(year + shift, date)) continue;
      const { day } = meant(year + shift, date, false);
      if (day > last || (latest !== null && day > latest + NEXT_MONTH)) continue;
      scores.set(year + shift, (scores.get(year + shift) ?? 0) + times * suits);
    }
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best === undefined ? null : meant(best[0], date, false);
}

/** How well a year so far from one that the text names suits it: news looks back more than ahead. */
const SUITS: readonly (readonly [shift: number, suits: number])[] = [
  [-1, 1],
  [0, 3],
  [1, 2],
  [2, 1],
];

/** A date without its year may be this much after the last one with it. */
const NEXT_MONTH = 31;

/** `Senin (16/9/3019)`: a figure wrong, or two turned round; the weekday tells which year was meant. */
function mistypedYear(date: Told, year: number, { last }: Years): Meant | null {
  if (date.draft.weekday === undefined || String(year).length !== 4) return null;
  const found: Meant[] = [];
  for (let candidate = FIRST_YEAR; candidate <= civil(last).year; candidate++) {
    if (isSlip(String(year), String(candidate)) && fits(candidate, date)) found.push(meant(candidate, date, true));
  }
  return found.length === 1 && (found[0] as Meant).day <= last ? (found[0] as Meant) : null;
}

/** Whether one figure differs, or two neighbours are turned round. */
function isSlip(written: string, intended: string): boolean {
  const wrong = [...written].flatMap((figure, i) => (figure === intended[i] ? [] : [i]));
  const [a = 0, b = 0] = wrong;
  return (
    wrong.length === 1 ||
    (wrong.length === 2 && b === a + 1 && written[a] === intended[b] && written[b] === intended[a])
  );
}

/**
 * A date that its weekday contradicts: `Kamis (10/9/2019)` is of the next month where that is a Thursday, `Selasa
 * (7/10/2024)` was typed from habit in 2025; another year needs a witness, or nothing that speaks for the one written.
 */
function contradicted(date: Told, year: number, { named, borneOut, last }: Years): Meant | null {
  const nextMonth = { ...date, month: date.month + 1 };
  if (date.month < 12 && fits(year, nextMonth) && meant(year, nextMonth, true).day <= last)
    return meant(year, nextMonth, true);
  const next = year + 1;
  const isNext = borneOut.size > 0 ? borneOut.has(next) : named.get(year) === 1 || named.has(next);
  if (!borneOut.has(year) && isNext && fits(next, date) && meant(next, date, true).day <= last)
    return meant(next, date, !borneOut.has(next));
  if (borneOut.has(year - 1) && fits(year - 1, date)) return meant(year - 1, date, false);
  return isDay(year, date.month, date.day) ? meant(year, date, true) : null;
}

/** `Kamis (19/9/2025)`, a Friday, where the story last tells of Wednesday the 10th: the Thursday after it. */
function followingDay({ draft, year }: Told, { latest }: Years): number | null {
  if (latest === null || year === null || draft.weekday === undefined) return null;
  const ahead = (draft.weekday - weekdayOf(latest) + 7) % 7;
  return ahead === 1 ? latest + 1 : null;
}

/**
 * How much a date tells of the publication, by its kind. `confidence` is the share of such days that are the day of
 * publication, counted over articles whose metadata tell it.
 */
const KINDS = {
  /** `kata Rudi, Senin (20/10/2025)`: the day of a report, its year written. */
  report: { weight: 4, confidence: 0.78 },
  /** The same without its year, which another date tells. */
  report_short: { weight: 4, confidence: 0.42 },
  /** The same, its year taken from any that the text names. */
  report_guess: { weight: 4, confidence: 0.4 },
  /** `pada Senin (20/10/2025)`: the day of an event in a report. */
  event: { weight: 3, confidence: 0.48 },
  /** Of a report, mended. */
  misprint: { weight: 2, confidence: 0.45 },
  /** A bare date in the lead: some day of the story. */
  story: { weight: 1, confidence: 0.35 },
  /** One that is awaited. */
  expected: { weight: 0, confidence: 0.64 },
} as const;
type Kind = keyof typeof KINDS;

interface Evidence {
  readonly day: number;
  readonly kind: Kind;
  readonly draft: Draft;
}

/** `besok, Minggu (19/10)`: the words before a date that count from the publication, as days. */
function deicticBefore(text: string, drafts: readonly Draft[], index: number): number | null {
  const draft = drafts[index] as Draft;
  if (draft.deictic !== undefined) return draft.deictic;
  const before = drafts[index - 1];
  if (before?.when.form !== "shift" || before.when.unit !== "day" || before.when.origin !== "published") return null;
  return /^ ?[,(] ?$/.test(text.slice(before.end, draft.start)) ? before.when.count : null;
}

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

/** The kind of a date: the first row that is true of it tells; null where it says nothing of the publication. */
const KIND_OF: readonly (readonly [when: (clue: Clue) => boolean, kind: Kind | null])[] = [
  // `besok, Minggu (19/10)`
  [({ deictic, misprint }) => deictic && misprint, "misprint"],
  [({ deictic }) => deictic, "report"],
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
  [(clue) => clue.toCome || isAwaited(clue), "expected"],
  [({ bare }) => bare, "story"],
  [({ misprint }) => misprint, "misprint"],
  [({ opening }) => PADA.test(opening), "event"],
  [({ date }) => date.year !== null, "report"],
  [({ years }) => years.copyright !== null || years.borneOut.size > 0, "report_short"],
  [() => true, "report_guess"],
];

/** What a date says of the publication; null where it is of the story, looked back upon or still to come. */
function evidenceOf(text: string, drafts: readonly Draft[], date: Told, years: Years, lead: number): Evidence | null {
  const { draft, index } = date;
  const found = clauseHas(text, draft.start, BORN) ? null : meantDay(date, years);
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
  return kind && { day: follower ?? found.day - (deictic ?? 0), kind, draft };
}

/** Of reports the latest tells the publication, of what is awaited the first. */
const isCloser = (a: Evidence, b: Evidence): boolean => (a.kind === "expected" ? a.day < b.day : a.day > b.day);

/** An event may be announced this many days ahead; a report that is older still looks back on another one. */
const AHEAD = 7;
const overtakes = (event: Evidence, report: Evidence): boolean =>
  event.kind === "event" && KINDS[report.kind].weight > KINDS.event.weight && event.day > report.day + AHEAD;

function isBetter(found: Evidence, best: Evidence): boolean {
  if (overtakes(found, best)) return true;
  if (overtakes(best, found)) return false;
  const more = KINDS[found.kind].weight - KINDS[best.kind].weight;
  return more > 0 || (more === 0 && isCloser(found, best));
}

/** The confidence of reports that something else in the text speaks for or against, counted as those of KINDS. */
const TODAY_TOO = 0.88;
const AT_NIGHT = 0.5;
const LATE_IN_TEXT = 0.7;

/** `hari ini`, `pagi tadi`: the article speaks of its own day. */
const isToday = ({ when }: Draft): boolean =>
  when.form === "shift" && when.unit === "day" && when.count === 0 && when.origin === "published";

function confidenceOf(text: string, drafts: readonly Draft[], { kind, draft }: Evidence): number {
  if (kind !== "report") return KINDS[kind].confidence;
  if (draft.part === "TNI") return AT_NIGHT; // what happens at night is told the morning after
  if (drafts.some(isToday)) return TODAY_TOO;
  return draft.start > text.length * 0.6 ? LATE_IN_TEXT : KINDS.report.confidence;
}

/**
 * The day of publication that the text's own dates (`readDates`) tell: the latest day that a report is dated by
 * (`Senin (20/10/2025)`), what is still to come left aside. `confidence`: how sure the day is; one that is hardly told
 * is known to the month. Null where no date stands.
 */
export function publishedFromText(
  text: string,
  drafts: readonly Draft[],
  hints: PublicationHints = NO_HINTS,
): { date: string; precision: "day" | "month"; confidence: number; start: number; end: number } | null {
  const told = drafts.flatMap((draft, index): Told[] =>
    draft.when.form === "day" && draft.when.first.month !== null
      ? [{ draft, index, year: draft.when.first.year, month: draft.when.first.month, day: draft.when.first.day }]
      : [],
  );
  const years = yearsOf(text, drafts, told, hints);
  const lead = text.includes("\n") ? text.indexOf("\n") : text.length / 3;
  let best: Evidence | null = null;
  for (const date of told) {
    const found = evidenceOf(text, drafts, date, years, lead);
    if (found === null || found.day > years.last || civil(found.day).year < FIRST_YEAR) continue;
    if (best === null || isBetter(found, best)) best = found;
  }
  if (best === null) return null;
  const confidence = confidenceOf(text, drafts, best);
  const precision = confidence > 0.5 ? "day" : "month";
  return { date: isoDay(best.day), precision, confidence, start: best.draft.start, end: best.draft.end };
}
