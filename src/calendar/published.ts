/** The day of publication: read off metadata and bylines, or worked out from the dates that an article tells. */
import { civil, dayNumber, isDay, isoDay, weekdayOf } from "./civil.ts";
import type { Draft } from "./draft.ts";
import { merge } from "./merge.ts";
import { scan } from "./scan.ts";

export interface Published {
  /** ISO local day; the first of the month or year where no more is known. */
  readonly date: string;
  /** `18:30` or `18:30:05`. */
  readonly time: string | null;
  /** `+07:00` */
  readonly offset: string | null;
  readonly precision: "minute" | "day" | "month" | "year";
}

const pad = (value: number | string): string => String(value).padStart(2, "0");

const ISO_DATE_TIME =
  /(?:^|[^\d])(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|WIB|WITA|WIT|[+-]\d{2}:?\d{2})?)?/;
const ZONE_OFFSETS: Readonly<Record<string, string>> = {
  Z: "+00:00",
  UTC: "+00:00",
  GMT: "+00:00",
  WIB: "+07:00",
  WITA: "+08:00",
  WIT: "+09:00",
};
const ENGLISH_DATE =
  /(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:(\d{1,2})(?:st|nd|rd|th)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? (\d{4})|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}))(?:,?(?: at)? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap]m))?(?: ?(GMT|UTC|WIB|WITA|WIT|Z|[+-]\d{2}:?\d{2}))?)?/i;
const ENGLISH_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const URL_DATE =
  /[/=](\d{4})[/-](\d{2})[/-](\d{2})(?=[/?&-]|$)|[/=-](\d{4})(\d{2})(\d{2})(?:\d{6})?(?=[/?&-]|$)|[/=](\d{4})\/(\d{2})(?=\/)/;

function build(
  year: number,
  month: number,
  day: number,
  clock: { hour: number; minute: number; second: number | null } | null,
  offset: string | null,
): Published | null {
  if (!isDay(year, month, day) || year < 1900 || year > 2100) return null;
  const time =
    clock && clock.hour < 24 && clock.minute < 60
      ? `${pad(clock.hour)}:${pad(clock.minute)}${clock.second === null ? "" : `:${pad(clock.second)}`}`
      : null;
  return {
    date: isoDay(dayNumber(year, month, day)),
    time,
    offset: time === null ? null : offset,
    precision: time === null ? "day" : "minute",
  };
}

const offsetOf = (zone: string | undefined): string | null => {
  if (zone === undefined) return null;
  const named = ZONE_OFFSETS[zone.toUpperCase()];
  if (named !== undefined) return named;
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
};

const clockOf = (hour: string | undefined, minute: string | undefined, second: string | undefined, half?: string) =>
  hour === undefined || minute === undefined
    ? null
    : {
        hour: half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "pm" ? 12 : 0),
        minute: Number(minute),
        second: second === undefined ? null : Number(second),
      };

function fromTimestamp(written: string): Published | null {
  const digits = /^\d{10}(?:\d{3})?$/.exec(written);
  if (!digits) return null;
  const seconds = Math.floor(Number(written) / (written.length === 13 ? 1000 : 1));
  const { year, month, day } = civil(Math.floor(seconds / 86400));
  const rest = seconds % 86400;
  const clock = { hour: Math.floor(rest / 3600), minute: Math.floor((rest % 3600) / 60), second: rest % 60 };
  return build(year, month, day, clock, "+00:00");
}

/** A byline or timestamp in Indonesian: `Rabu, 28 Jul 2021 18:30 WIB`, `28/07/2021, 18.30 WIB`. */
function fromIndonesian(written: string): Published | null {
  const drafts = merge(written, scan(written));
  for (const draft of drafts) {
    if (draft.when.form !== "day" || draft.when.first.year === null) continue;
    const { year, month, day } = draft.when.first;
    const timed = draft.clock
      ? draft
      : drafts.find((other) => other.clock && other.start >= draft.end && other.start - draft.end < 12);
    const bare = /^[ ,|\-–/]{0,4}(?:pukul |jam )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?!\d)/.exec(
      written.slice(draft.end, draft.end + 24),
    );
    const clock = timed?.clock?.from ?? clockOf(bare?.[1], bare?.[2], bare?.[3]);
    return build(year, month as number, day, clock, timed?.clock?.zone ?? null);
  }
  for (const { when } of drafts) {
    if (when.form === "month" && when.year !== null) {
      return { date: isoDay(dayNumber(when.year, when.month, 1)), time: null, offset: null, precision: "month" };
    }
  }
  const year = /^(?:19|20)\d{2}$/.exec(written.trim());
  return year ? { date: `${year[0]}-01-01`, time: null, offset: null, precision: "year" } : null;
}

/** A date of publication as metadata, bylines and addresses spell it; null where there is none. */
export function readPublished(written: string): Published | null {
  const text = written.trim();
  const iso = ISO_DATE_TIME.exec(text);
  if (iso) {
    const found = build(
      Number(iso[1]),
      Number(iso[2]),
      Number(iso[3]),
      clockOf(iso[4], iso[5], iso[6]),
      offsetOf(iso[7]),
    );
    if (found) return found;
  }
  const timestamp = fromTimestamp(text);
  if (timestamp) return timestamp;
  if (/^https?:|^\//.test(text)) {
    const url = URL_DATE.exec(text);
    if (!url) return null;
    if (url[7] !== undefined) {
      const found = build(Number(url[7]), Number(url[8]), 1, null, null);
      return found && { ...found, precision: "month" };
    }
    return build(Number(url[1] ?? url[4]), Number(url[2] ?? url[5]), Number(url[3] ?? url[6]), null, null);
  }
  const indonesian = fromIndonesian(text);
  if (indonesian && indonesian.precision !== "year" && indonesian.precision !== "month") return indonesian;
  const english = ENGLISH_DATE.exec(text);
  if (english) {
    const month = ENGLISH_MONTHS.indexOf(((english[2] ?? english[4]) as string).slice(0, 3).toLowerCase()) + 1;
    const clock = clockOf(english[7], english[8], english[9], english[10]);
    const found = build(
      Number(english[3] ?? english[6]),
      month,
      Number(english[1] ?? english[5]),
      clock,
      offsetOf(english[11]),
    );
    if (found) return found;
  }
  return indonesian;
}

/** Words that put what follows them after the publication. */
const FUTURE =
  /\b(?:akan|bakal|hendak|rencananya|berencana|direncanakan|dijadwalkan|terjadwal|mendatang|nanti|besok|paling lambat|selambat-lambatnya|batas|tenggat)\b/i;
/** Words that a date without its weekday follows as a bound: it need not be past. */
const BOUND = /\b(?:hingga|sampai|mulai|berlaku|sebelum)\b/i;
/** A closed quotation or a word of reporting: what is told after it is the saying, not what was said. */
const REPORTED =
  /["”]|\b(?:kata|ujar|ucap|tutur|ungkap|jelas|terang|tegas|sebut|imbuh|tambah|papar|demikian|kepada|saat|ketika|keterangan|pernyataan|dihubungi|ditemui|dikonfirmasi|dikutip|dilansir|dilihat|diwawancarai|wawancara|konferensi|jumpa)/gi;

/** True where the clause before the date speaks of what is still to come. */
function isToCome(text: string, draft: Draft): boolean {
  if (draft.tense === 1) return true;
  const before = text.slice(Math.max(0, draft.start - 80), draft.start);
  let clause = Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1;
  for (const cue of before.matchAll(REPORTED)) clause = Math.max(clause, cue.index + cue[0].length);
  const own = before.slice(clause);
  return FUTURE.test(own) || (draft.weekday === undefined && BOUND.test(own));
}

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

/** Years that the text names, and among them those that the weekday of some date bears out. */
interface Years {
  readonly named: readonly number[];
  readonly borneOut: ReadonlySet<number>;
  /** The latest day that its weekday bears out; null where there is none. */
  readonly latest: number | null;
}

function yearsOf(drafts: readonly Draft[], told: readonly Told[]): Years {
  const named = drafts.flatMap(({ when }) =>
    (when.form === "year" || when.form === "month") && when.year !== null ? [when.year] : [],
  );
  const borneOut = new Set<number>();
  let latest: number | null = null;
  for (const date of told) {
    if (date.year === null) continue;
    named.push(date.year);
    if (date.draft.weekday === undefined || !fits(date.year, date)) continue;
    borneOut.add(date.year);
    latest = Math.max(latest ?? -Infinity, dayNumber(date.year, date.month, date.day));
  }
  return { named, borneOut, latest };
}

/** How well a year suits one that the text names: the same, or a little later, as news looks back more than ahead. */
const SUITS: Readonly<Record<number, number>> = { 0: 3, 1: 2, 2: 1, [-1]: 1 };

/**
 * The year that a date was meant for. `Selasa (7/10/2024)`, no Tuesday, was typed from habit in 2025, unless other dates
 * bear 2024 out; a year left out is one near those that the text names, on which the weekday falls.
 */
function meantYear(date: Told, { named, borneOut, latest }: Years): number | null {
  if (date.year === null) {
    if (date.draft.weekday === undefined) return null;
    const scores = new Map<number, number>();
    for (const year of borneOut.size > 0 ? borneOut : named) {
      for (let candidate = year - 1; candidate <= year + 2; candidate++) {
        if (!fits(candidate, date)) continue;
        if (latest !== null && dayNumber(candidate, date.month, date.day) > latest + 31) continue;
        scores.set(candidate, (scores.get(candidate) ?? 0) + (SUITS[candidate - year] as number));
      }
    }
    const [best] = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return best?.[0] ?? null;
  }
  if (fits(date.year, date)) return date.year;
  const next = date.year + 1;
  if (!borneOut.has(date.year) && (borneOut.has(next) || borneOut.size === 0) && fits(next, date)) return next;
  const previous = date.year - 1;
  return borneOut.has(previous) && fits(previous, date) ? previous : date.year;
}

/** How much a date tells of the publication: the day of the report itself, a misprint of one, some day in the story. */
const REPORT = 3;
const MISPRINT = 2;
const STORY = 1;

interface Evidence {
  readonly day: number;
  readonly weight: number;
  readonly draft: Draft;
}

/** `besok, Minggu (19/10)`: the words before a date that count from the publication, as days. */
function deicticBefore(text: string, drafts: readonly Draft[], index: number): number {
  const draft = drafts[index] as Draft;
  if (draft.deictic !== undefined) return draft.deictic;
  const before = drafts[index - 1];
  if (before?.when.form !== "shift" || before.when.unit !== "day" || before.when.origin !== "published") return 0;
  return /^ ?[,(] ?$/.test(text.slice(before.end, draft.start)) ? before.when.count : 0;
}

/**
 * The day of publication that the text's own dates tell: the latest day that a report is dated by (`Senin (20/10/2025)`),
 * what is still to come left aside. Null where no date stands.
 */
export function publishedFromText(
  text: string,
): { date: string; precision: "day" | "month" | "year"; start: number; end: number } | null {
  const drafts = merge(text, scan(text));
  const told = drafts.flatMap((draft, index): Told[] =>
    draft.when.form === "day" && draft.when.first.month !== null
      ? [{ draft, index, year: draft.when.first.year, month: draft.when.first.month, day: draft.when.first.day }]
      : [],
  );
  const years = yearsOf(drafts, told);
  let best: Evidence | null = null;
  for (const date of told) {
    const { draft, index } = date;
    const year = meantYear(date, years);
    if (year === null || !isDay(year, date.month, date.day)) continue;
    const deictic = deicticBefore(text, drafts, index);
    if (deictic === 0 && isToCome(text, draft)) continue;
    // A date without its weekday tells when something was, wherever it stands; only the opening is about the news itself.
    if (draft.weekday === undefined && draft.start > text.length / 3) continue;
    const day = dayNumber(year, date.month, date.day) - deictic;
    const weight = draft.weekday === undefined ? STORY : fits(year, date) ? REPORT : MISPRINT;
    if (best === null || weight > best.weight || (weight === best.weight && day > best.day)) {
      best = { day, weight, draft };
    }
  }
  return best && { date: isoDay(best.day), precision: "day", start: best.draft.start, end: best.draft.end };
}
