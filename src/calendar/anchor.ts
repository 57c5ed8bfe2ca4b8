/**
 * From what the words say to when it was: anchors for relative expressions, years for dates without one, values, intervals.
 * Two anchors: the day of publication, and the day last told in the story.
 */
import type { DateBasis, TemporalExpression } from "../core/annotations.ts";
import {
  addMonths,
  civil,
  dayNumber,
  daysInMonth,
  isDay,
  islamicDayNumber,
  isoDay,
  isoWeek,
  mondayOf,
  weekdayOf,
} from "./civil.ts";
import type { ClockTime, DayFields, Draft, When } from "./draft.ts";
import type { Granularity } from "./tables/units.ts";

/** What is known before the text is read. Day numbers; null where unknown. */
export interface Anchors {
  readonly published: number | null;
  /** Offset of clock times that name no zone. */
  readonly offset: string | null;
}

/** A resolved expression: its TIMEX3 value without the clock part, and the days that it covers. */
interface Resolved {
  readonly value: string | null;
  readonly granularity: Granularity | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly anchor: number | null;
  readonly basis: DateBasis;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

const unknown = (granularity: Granularity | null, value: string | null, basis: DateBasis): Resolved => ({
  value,
  granularity,
  start: null,
  end: null,
  anchor: null,
  basis,
});

const monthSpan = (year: number, month: number, last = month): readonly [number, number] => {
  const lastYear = last < month ? year + 1 : year;
  return [dayNumber(year, month, 1), dayNumber(lastYear, last, daysInMonth(lastYear, last))];
};
const yearSpan = (first: number, last = first): readonly [number, number] => [
  dayNumber(first, 1, 1),
  dayNumber(last, 12, 31),
];

/** Words that say that what follows, or what stands before, is still to come. */
const FUTURE =
  /\b(?:akan|bakal|hendak|rencananya|berencana|direncanakan|dijadwalkan|mendatang|nanti|targetnya|ditargetkan)\b/i;
const SENTENCE_END = /[.!?]["”]?\s|[\n;]/g;

/** True where the clause around the expression speaks of the future. */
function speaksOfFuture(text: string, draft: Draft): boolean {
  const before = text.slice(Math.max(0, draft.start - 90), draft.start);
  let clause = 0;
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(before); match; match = SENTENCE_END.exec(before)) clause = match.index + 1;
  return FUTURE.test(before.slice(clause));
}

/** The weekday of the fields' day in a year agrees with the stated one, or none is stated. */
const agrees = (fields: DayFields, year: number, weekday: number | undefined): boolean =>
  isDay(year, fields.month as number, fields.day) &&
  (weekday === undefined || weekdayOf(dayNumber(year, fields.month as number, fields.day)) === weekday);

/**
 * The year of a day and month: the one near `reference` that the weekday and the tense allow. Without either it is the
 * year of reference, except around New Year, where the nearer day counts.
 */
export function inferYear(
  fields: DayFields,
  reference: number,
  weekday: number | undefined,
  tense: -1 | 1 | undefined,
): number {
  const year = civil(reference).year;
  const distance = (candidate: number): number =>
    dayNumber(candidate, fields.month as number, Math.min(fields.day, daysInMonth(candidate, fields.month as number))) -
    reference;
  const fits = [year, year - 1, year + 1, year - 2, year + 2].filter((candidate) => agrees(fields, candidate, weekday));
  const inTense = fits.filter((candidate) => tense === undefined || distance(candidate) * tense >= 0);
  const candidates = inTense.length > 0 ? inTense : fits.length > 0 ? fits : [year];
  const [first] = candidates as [number];
  // Around New Year the other year's day may lie within weeks of the reference.
  const near = candidates.find((candidate) => Math.abs(distance(candidate)) <= 62);
  if (near !== undefined) return near;
  return tense === undefined && weekday === undefined
    ? first
    : candidates.reduce((best, candidate) =>
        Math.abs(distance(candidate)) < Math.abs(distance(best)) ? candidate : best,
      );
}

/** Walks the drafts of one text in order and keeps what the story has told so far. */
export class Timeline {
  private readonly text: string;
  private readonly published: number | null;
  private readonly offset: string | null;
  /** The day that years left out are counted from: the publication, else the nearest full date of the text. */
  private readonly fullDates: readonly { readonly at: number; readonly day: number }[];
  private story: number | null = null;
  /** The month and the year last told, as their first days. */
  private storyMonth: number | null = null;
  private storyYear: number | null = null;
  private readonly told = new Map<number, number>();

  constructor(text: string, drafts: readonly Draft[], anchors: Anchors) {
    this.text = text;
    this.published = anchors.published;
    this.offset = anchors.offset;
    this.fullDates = drafts.flatMap(({ start, when }) =>
      when.form === "day" &&
      when.first.year !== null &&
      when.first.month !== null &&
      isDay(when.first.year, when.first.month, when.first.day)
        ? [{ at: start, day: dayNumber(when.first.year, when.first.month, when.first.day) }]
        : [],
    );
  }

  resolve(draft: Draft): TemporalExpression {
    const resolved = this.meaning(draft);
    if (resolved.start !== null && (draft.type === "DATE" || draft.type === "TIME"))
      this.tell(resolved.start, resolved.end);
    let { value, granularity } = resolved;
    if (value !== null && draft.type === "TIME") {
      if (draft.clock) {
        value = this.clockValue(value, draft.clock.from);
        granularity = draft.clock.from.second === null ? "minute" : "second";
      } else if (draft.part !== undefined) {
        value += draft.part;
        granularity = "part_of_day";
      }
    } else if (draft.clock) granularity = "minute";
    else if (draft.part !== undefined) granularity = "part_of_day";
    return {
      start: draft.start,
      end: draft.end,
      timexType: draft.type,
      value,
      granularity,
      startDate: resolved.start === null ? null : isoDay(resolved.start),
      endDate: resolved.end === null ? null : isoDay(resolved.end),
      startTime: this.moment(resolved.start, draft, draft.clock?.from),
      endTime: this.moment(resolved.start, draft, draft.clock?.to ?? undefined),
      anchor: resolved.anchor === null ? null : isoDay(resolved.anchor),
      basis: resolved.basis,
      weekdayAgrees:
        draft.weekday === undefined || resolved.start === null ? null : weekdayOf(resolved.start) === draft.weekday,
    };
  }

  private tell(start: number, end: number | null): void {
    const length = (end ?? start) - start;
    if (length < 7) {
      this.story = start;
      if (length === 0) this.told.set(weekdayOf(start), start);
    }
    if (length < 31) this.storyMonth = start;
    if (length < 366) this.storyYear = start;
  }

  /** What `itu`, `berikutnya`, `kemudian` count from: the last told day, month or year, whichever the unit asks for. */
  private storyOf(unit: Granularity): number | null {
    if (unit === "year" || unit === "decade" || unit === "century") return this.storyYear;
    return unit === "month" || unit === "quarter" || unit === "half_year" ? this.storyMonth : this.story;
  }

  private clockValue(day: string, { hour, minute, second }: ClockTime): string {
    return `${day}T${pad(hour)}:${pad(minute)}${second === null ? "" : `:${pad(second)}`}`;
  }

  private moment(day: number | null, draft: Draft, time: ClockTime | undefined): string | null {
    if (day === null || !time || !draft.clock) return null;
    const zone = draft.clock.zone ?? (draft.clock.foreign ? null : this.offset);
    if (zone === null) return null;
    const { hour, minute, second } = time;
    return `${isoDay(day + (hour === 24 ? 1 : 0))}T${pad(hour % 24)}:${pad(minute)}:${pad(second ?? 0)}${zone}`;
  }

  /** The publication, else the full date nearest in the text: what years left out are counted from. */
  private reference(at: number): number | null {
    if (this.published !== null) return this.published;
    let best: { readonly at: number; readonly day: number } | null = null;
    for (const date of this.fullDates) {
      if (best === null || Math.abs(date.at - at) < Math.abs(best.at - at)) best = date;
    }
    return best?.day ?? null;
  }

  private tense(draft: Draft): -1 | 1 | undefined {
    return draft.tense ?? (speaksOfFuture(this.text, draft) ? 1 : undefined);
  }

  private meaning(draft: Draft): Resolved {
    const { when } = draft;
    switch (when.form) {
      case "day":
        return this.day(draft, when);
      case "weekday":
        return this.weekday(draft, when);
      case "month":
        return this.month(draft, when);
      case "year": {
        const [start, end] = yearSpan(when.year, when.last);
        return { value: pad(when.year, 4), granularity: "year", start, end, anchor: null, basis: "stated" };
      }
      case "decade": {
        const [start, end] = yearSpan(when.year, when.year + 9);
        return { value: String(when.year / 10), granularity: "decade", start, end, anchor: null, basis: "stated" };
      }
      case "century": {
        const [start, end] = yearSpan((when.century - 1) * 100 + 1, when.century * 100);
        return { value: pad(when.century - 1), granularity: "century", start, end, anchor: null, basis: "stated" };
      }
      case "part_of_year":
        return this.partOfYear(draft, when);
      case "season": {
        const year = when.year ?? this.yearOf(draft, undefined);
        if (year === null) return unknown("season", `XXXX-${when.code}`, "relative");
        const basis = when.year === null ? "relative" : "stated";
        const value = `${pad(year, 4)}-${when.code}`;
        return {
          value,
          granularity: "season",
          start: null,
          end: null,
          anchor: when.year === null ? this.published : null,
          basis,
        };
      }
      case "shift":
        return this.shift(when);
      case "feast":
        return this.feast(draft, when);
      case "time": {
        const day = this.story ?? this.published;
        if (day === null) return unknown("day", draft.clock || draft.part ? "XXXX-XX-XX" : null, "relative");
        const basis = this.story === null ? "relative" : "narrative";
        return { value: isoDay(day), granularity: "day", start: day, end: day, anchor: day, basis };
      }
      case "value":
        return {
          value: when.value,
          granularity: when.granularity,
          start: null,
          end: null,
          anchor: null,
          basis: "stated",
        };
    }
  }

  /** The year of an expression that names none: by its shift, else the publication's, moved by the tense. */
  private yearOf(draft: Draft, shift: number | undefined): number | null {
    const reference = this.reference(draft.start);
    if (reference === null) return null;
    const { year } = civil(reference);
    return year + (shift ?? (draft.tense === undefined ? 0 : draft.tense));
  }

  private day(draft: Draft, when: Extract<When, { form: "day" }>): Resolved {
    const { first } = when;
    if (first.year !== null) {
      const start = dayNumber(first.year, first.month as number, first.day);
      return this.dayRange(start, when, "stated", null);
    }
    const reference = this.reference(draft.start);
    if (reference === null) {
      const month = first.month === null ? "XX" : pad(first.month);
      return unknown(
        "day",
        first.month === null ? null : `XXXX-${month}-${pad(first.day)}`,
        first.month === null ? "relative" : "stated",
      );
    }
    if (first.month === null) return this.dayOfMonth(draft, when, reference);
    const shifted = when.yearShift === undefined ? null : civil(reference).year + when.yearShift;
    const year = shifted ?? inferYear(first, reference, draft.weekday, this.tense(draft));
    if (!isDay(year, first.month, first.day))
      return unknown("day", `XXXX-${pad(first.month)}-${pad(first.day)}`, "stated");
    return this.dayRange(
      dayNumber(year, first.month, first.day),
      when,
      shifted === null ? "year_inferred" : "relative",
      reference,
    );
  }

  private dayRange(
    start: number,
    when: Extract<When, { form: "day" }>,
    basis: DateBasis,
    anchor: number | null,
  ): Resolved {
    const { last } = when;
    let end = start;
    if (last) {
      const { year, month } = civil(start);
      const lastMonth = last.month ?? month;
      const lastYear = last.year ?? (lastMonth < month ? year + 1 : year);
      if (isDay(lastYear, lastMonth, last.day)) end = Math.max(start, dayNumber(lastYear, lastMonth, last.day));
    }
    return { value: isoDay(start), granularity: "day", start, end, anchor, basis };
  }

  /** `tanggal 24`: of the month told, the nearest such day before the publication unless the tense says otherwise. */
  private dayOfMonth(draft: Draft, when: Extract<When, { form: "day" }>, reference: number): Resolved {
    const tense = this.tense(draft);
    const { year, month } = civil(reference);
    const candidates = [0, -1, 1].flatMap((shift) => {
      const index = year * 12 + month - 1 + shift;
      const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
      return isDay(y, m, when.first.day) ? [dayNumber(y, m, when.first.day)] : [];
    });
    const fits = candidates.filter((day) => tense === undefined || (day - reference) * tense >= 0);
    const start = (fits.length > 0 ? fits : candidates)[0];
    return start === undefined ? unknown("day", null, "relative") : this.dayRange(start, when, "relative", reference);
  }

  /** A bare weekday is the one last told with its date, else the one before the publication, or after it by the tense. */
  private weekday(draft: Draft, when: Extract<When, { form: "weekday" }>): Resolved {
    const told = this.told.get(when.weekday);
    const { published } = this;
    let start: number | null = null;
    let anchor = published;
    let basis: DateBasis = "relative";
    if (published !== null) {
      const sameWeek = mondayOf(published) + when.weekday - 1;
      if (when.weeks !== undefined) start = sameWeek + 7 * when.weeks;
      else {
        const back = (weekdayOf(published) - when.weekday + 7) % 7;
        if (draft.tense === -1) start = published - (back === 0 ? 7 : back);
        else if (draft.tense === 1) start = published + (7 - back);
        else if (told !== undefined && Math.abs(published - told) <= 31) {
          start = told;
          anchor = told;
          basis = "narrative";
        } else start = speaksOfFuture(this.text, draft) && back !== 0 ? published + 7 - back : published - back;
      }
    } else if (told !== undefined && when.weeks === undefined && draft.tense === undefined) {
      start = told;
      anchor = told;
      basis = "narrative";
    }
    if (start === null) return unknown("day", null, "relative");
    const end = when.last === undefined ? start : start + ((when.last - when.weekday + 7) % 7);
    return { value: isoDay(start), granularity: "day", start, end, anchor, basis };
  }

  private month(draft: Draft, when: Extract<When, { form: "month" }>): Resolved {
    let { year } = when as { year: number | null };
    let basis: DateBasis = "stated";
    let anchor: number | null = null;
    if (year === null) {
      anchor = this.reference(draft.start);
      if (anchor === null) return unknown("month", `XXXX-${pad(when.month)}`, "stated");
      basis = when.yearShift === undefined ? "year_inferred" : "relative";
      const now = civil(anchor);
      if (when.yearShift !== undefined) year = now.year + when.yearShift;
      else {
        const tense = this.tense(draft);
        const ahead = when.month - now.month;
        if (draft.tense === -1) year = ahead >= 0 ? now.year - 1 : now.year;
        else if (tense === 1) year = ahead < 0 ? now.year + 1 : now.year;
        else year = ahead > 3 ? now.year - 1 : now.year;
      }
    }
    const [start, end] = monthSpan(year, when.month, when.last);
    return { value: `${pad(year, 4)}-${pad(when.month)}`, granularity: "month", start, end, anchor, basis };
  }

  private partOfYear(draft: Draft, when: Extract<When, { form: "part_of_year" }>): Resolved {
    const year = when.year ?? this.yearOf(draft, when.yearShift);
    const mark = when.unit === "quarter" ? "Q" : "H";
    if (year === null) return unknown(when.unit, `XXXX-${mark}${when.index}`, "relative");
    const months = when.unit === "quarter" ? 3 : 6;
    const first = (when.index - 1) * months + 1;
    const [start, end] = monthSpan(year, first, first + months - 1);
    const stated = when.year !== null;
    return {
      value: `${pad(year, 4)}-${mark}${when.index}`,
      granularity: when.unit,
      start,
      end,
      anchor: stated ? null : this.reference(draft.start),
      basis: stated ? "stated" : "year_inferred",
    };
  }

  private shift(when: Extract<When, { form: "shift" }>): Resolved {
    const story = when.origin === "story";
    const anchor = story ? this.storyOf(when.unit) : this.published;
    const basis: DateBasis = story ? "narrative" : "relative";
    if (anchor === null) return unknown(when.unit, story && when.count === 0 ? "PAST_REF" : null, basis);
    const at = (value: string, start: number, end: number): Resolved => ({
      value,
      granularity: when.unit,
      start,
      end,
      anchor,
      basis,
    });
    const { count } = when;
    switch (when.unit) {
      case "day":
      case "part_of_day":
        return at(isoDay(anchor + count), anchor + count, anchor + count);
      case "week": {
        const monday = mondayOf(anchor) + 7 * count;
        return at(isoWeek(monday), monday, monday + 6);
      }
      case "weekend": {
        const saturday = mondayOf(anchor) + 7 * count + 5;
        return at(`${isoWeek(saturday)}-WE`, saturday, saturday + 1);
      }
      case "month": {
        const { year, month } = civil(addMonths(anchor, count));
        const [start, end] = monthSpan(year, month);
        return at(`${pad(year, 4)}-${pad(month)}`, start, end);
      }
      case "quarter":
      case "half_year": {
        const months = when.unit === "quarter" ? 3 : 6;
        const { year, month } = civil(addMonths(anchor, count * months));
        const index = Math.floor((month - 1) / months);
        const [start, end] = monthSpan(year, index * months + 1, (index + 1) * months);
        return at(`${pad(year, 4)}-${when.unit === "quarter" ? "Q" : "H"}${index + 1}`, start, end);
      }
      case "year": {
        if (!Number.isInteger(count)) {
          const { year, month } = civil(addMonths(anchor, count * 12));
          const [start, end] = monthSpan(year, month);
          return at(`${pad(year, 4)}-${pad(month)}`, start, end);
        }
        const year = civil(anchor).year + count;
        const [start, end] = yearSpan(year);
        return at(pad(year, 4), start, end);
      }
      case "decade": {
        const decade = Math.floor(civil(anchor).year / 10) + count;
        const [start, end] = yearSpan(decade * 10, decade * 10 + 9);
        return at(String(decade), start, end);
      }
      case "century": {
        const century = Math.floor(civil(anchor).year / 100) + count;
        const [start, end] = yearSpan(century * 100, century * 100 + 99);
        return at(pad(century), start, end);
      }
      default:
        // Hours and less: the hour of the origin is not known, its day is.
        return { ...unknown(when.unit, isoDay(anchor), basis), anchor };
    }
  }

  private feast(draft: Draft, when: Extract<When, { form: "feast" }>): Resolved {
    const reference = this.reference(draft.start);
    if (when.hijri) {
      const written = when.year;
      const hijriYears =
        written !== null && written < 1700
          ? [written]
          : written !== null || reference !== null
            ? hijriYearsAround(written ?? civil(reference as number).year + (when.yearShift ?? 0))
            : [];
      const days = hijriYears
        .map((year) => islamicDayNumber(year, when.month, when.day))
        .filter((day) => written === null || written < 1700 || civil(day).year === written);
      const start =
        when.yearShift === undefined && written === null && reference !== null
          ? nearest(days, reference, this.tense(draft))
          : days[0];
      if (start === undefined) return unknown("day", null, "relative");
      const basis = written === null ? "year_inferred" : "stated";
      return {
        value: isoDay(start),
        granularity: "day",
        start,
        end: start,
        anchor: written === null ? reference : null,
        basis,
      };
    }
    if (when.year !== null) {
      const start = dayNumber(when.year, when.month, when.day);
      return { value: isoDay(start), granularity: "day", start, end: start, anchor: null, basis: "stated" };
    }
    if (reference === null) return unknown("day", `XXXX-${pad(when.month)}-${pad(when.day)}`, "stated");
    const days = [-1, 0, 1].map((shift) => dayNumber(civil(reference).year + shift, when.month, when.day));
    const start = when.yearShift === undefined ? nearest(days, reference, draft.tense) : days[when.yearShift + 1];
    if (start === undefined) return unknown("day", null, "relative");
    return { value: isoDay(start), granularity: "day", start, end: start, anchor: reference, basis: "year_inferred" };
  }
}

const hijriYearsAround = (year: number): number[] => {
  const middle = Math.round(((year - 622) * 33) / 32);
  return [middle - 1, middle, middle + 1];
};

function nearest(days: readonly number[], reference: number, tense: -1 | 1 | undefined): number | undefined {
  const fits = days.filter((day) => tense === undefined || (day - reference) * tense >= 0);
  return (fits.length > 0 ? fits : days).reduce<number | undefined>(
    (best, day) => (best === undefined || Math.abs(day - reference) < Math.abs(best - reference) ? day : best),
    undefined,
  );
}
