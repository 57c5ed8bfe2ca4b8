/**
 * From what the words say to when it was. A timeline walks the drafts of one text in order and keeps two anchors: the
 * day of publication, and the day, month and year last told in the story.
 */
import type { DateBasis, TemporalExpression } from "../core/annotations.ts";
import { civil, dayNumber, isDay, isoDay, mondayOf, pad, weekdayOf } from "./civil.ts";
import type { Clock, ClockTime, Draft, When, WrittenDate } from "./draft.ts";
import {
  areHours,
  feastDay,
  inferDay,
  inferDayOfMonth,
  inferYearOfMonth,
  isDayOfWords,
  isHabitual,
  isOpen,
  isRegulation,
  tenseOf,
} from "./inference.ts";
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  hourOfPart,
  monthPeriod,
  narrowed,
  PART_MARK,
  type Period,
  partOfYearPeriod,
  seasonYear,
  shiftedPeriod,
  weekOf,
  yearPeriod,
} from "./periods.ts";
import { isProclaimed } from "./proclaimed.ts";
import { type Granularity, LATER, UNTIL } from "./vocabulary.ts";

/** The meaning of an expression without its part of day and clock; day numbers, null where unknown. */
interface Resolved {
  readonly value: string | null;
  readonly granularity: Granularity | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly anchor: number | null;
  readonly basis: DateBasis;
}

type Form<Name extends When["form"]> = Extract<When, { form: Name }>;

/** Told weekdays this many days from the publication still stand for the bare weekday. */
const TOLD_LATELY = 31;

const known = (period: Period, basis: DateBasis, anchor: number | null = null): Resolved => ({
  ...period,
  anchor,
  basis,
});

/** Without an interval: no value, or one with X for what is not known. */
const open = (granularity: Granularity | null, value: string | null, basis: DateBasis): Resolved => ({
  value,
  granularity,
  start: null,
  end: null,
  anchor: null,
  basis,
});

const clockText = ({ hour, minute, second }: ClockTime): string =>
  `T${pad(hour)}:${pad(minute)}${second === null ? "" : `:${pad(second)}`}`;

/** The local date-time with its offset; 24:00 is the next day's midnight. */
const moment = (day: number, { hour, minute, second }: ClockTime, zone: string): string =>
  `${isoDay(day + (hour === 24 ? 1 : 0))}T${pad(hour % 24)}:${pad(minute)}:${pad(second ?? 0)}${zone}`;

/** 1 where a range of clock times runs past midnight: `pukul 22.00-02.00`. */
const overnight = ({ from, to }: Clock): number =>
  to && to.hour * 60 + to.minute < from.hour * 60 + from.minute ? 1 : 0;

/** Between the days of a schedule and its hours: `setiap hari kerja pukul 09.00`. */
const OPENS_TIME = /^,? (?:\p{Ll}+ )?$/u;
/** As far as this the hours of a schedule go on. */
const LONGEST_REST = 60;
/** So many expressions before a clock time a set may stand that it belongs to. */
const LOOKS_BACK = 6;
const ENDS_SENTENCE = /[.!?;]\s|[\n"”]/;

/** Between a clock time and its day: `pukul 18.20⟨, pada hari ⟩Senin (1/3/2021)`. */
const BESIDE = /^(?:, ?|,? pada (?:hari )?)$/;
const LONGEST_GAP = 13;

const LATER_LAST = new RegExp(`\\b${LATER}$`, "i");

/** `Sabtu malam nanti`, told on a Saturday. */
const isLaterToday = (text: string, { part, start, end }: Draft): boolean =>
  part !== undefined && LATER_LAST.test(text.slice(start, end));

/** Between the ends of a stretch of hours. */
const RUNS_TO = new RegExp(`^ ${UNTIL} $`);
const NOON = 12;

/** Before a night that follows the day just told. */
const NIGHT_LINK = new RegExp(`\\b(?:atau|dan|${UNTIL}) $`);

export class Timeline {
  private readonly text: string;
  private readonly drafts: readonly WrittenDate[];
  /** Of the draft being resolved. */
  private index = -1;
  /** Day of publication; null where unknown. */
  private readonly published: number | null;
  /** The outlet's offset from UTC, for clock times that name no zone. */
  private readonly offset: string | null;
  /** Dates told in full, in order: without a publication they tell the years that others leave out. */
  private readonly fullDates: readonly { readonly at: number; readonly day: number }[];
  private nextFullDate = 0;
  private storyDay: number | null = null;
  /** Whether it is the day of someone's words, or a feast: both give way to the day of other words. */
  private storyIs: "words" | "feast" | null = null;
  private storyMonth: number | null = null;
  private storyQuarter: number | null = null;
  private storyYear: number | null = null;
  /** Where `storyDay` was told. */
  private storyAt = 0;
  /** The days last told, by weekday. */
  private readonly told = new Map<number, number>();
  /** Where the clock time of a schedule was told last. */
  private scheduledAt = -1;
  private paragraph = 0;
  private nextBreak: number;

  constructor(text: string, drafts: readonly WrittenDate[], published: number | null, offset: string | null) {
    this.text = text;
    this.drafts = drafts;
    this.published = published;
    this.offset = offset;
    this.nextBreak = text.indexOf("\n");
    this.fullDates = drafts.flatMap(({ start, when }) =>
      when.form === "day" && when.first.year !== null && when.first.month !== null
        ? [{ at: start, day: dayNumber(when.first.year, when.first.month, when.first.day) }]
        : [],
    );
  }

  /** The expressions of all drafts, in order. */
  resolve(): TemporalExpression[] {
    return this.drafts.map((draft, index) => {
      this.index = index;
      return this.expression(draft);
    });
  }

  private expression(draft: WrittenDate): TemporalExpression {
    const resolved = writable(this.meaning(draft));
    const { start, end, anchor, basis } = resolved;
    const { clock, type } = draft;
    if (start !== null && end !== null && (type === "DATE" || type === "TIME")) this.tell(start, end, draft);
    return {
      start: draft.start,
      end: draft.end,
      rule: draft.rule,
      timexType: type,
      value: timexValue(draft, resolved),
      granularity: granularityOf(draft, resolved),
      startDate: isoDayOf(start),
      endDate: isoDayOf(clock && end !== null ? end + overnight(clock) : end),
      ...this.clockTimes(draft, start),
      anchor: isoDayOf(anchor),
      basis,
      weekdayAgrees: weekdayAgrees(draft, resolved),
      ...(isComputedFeast(draft, start) ? { calendar: "islamic-civil" as const } : {}),
    };
  }

  /** When the clock times of a draft are on the day `start`; null where there are none or their zone is not known. */
  private clockTimes({ clock }: Draft, start: number | null): Pick<TemporalExpression, "startTime" | "endTime"> {
    const zone = clock?.zone ?? (clock?.foreign ? null : this.offset);
    if (!clock || zone === null || start === null) return { startTime: null, endTime: null };
    return {
      startTime: moment(start, clock.from, zone),
      endTime: clock.to && moment(start + overnight(clock), clock.to, zone),
    };
  }

  private tell(start: number, end: number, draft: Draft): void {
    const days = end - start + 1;
    if (days <= 7) {
      this.tellDay(start, draft);
      if (days === 1) this.told.set(weekdayOf(start), start);
    }
    if (days <= 31) this.storyMonth = start;
    if (days <= 92) this.storyQuarter = start;
    if (days <= 366) this.storyYear = start;
  }

  /** The day on which someone spoke of the story leaves the story on its own, unless that is long ago. */
  private tellDay(day: number, draft: Draft): void {
    const ofWords = isDayOfWords(this.text, draft);
    const isTold = this.storyDay !== null && this.storyIs === null && Math.abs(this.storyDay - day) <= TOLD_LATELY;
    if (ofWords && isTold) return;
    this.storyDay = day;
    this.storyAt = draft.start;
    this.storyIs = ofWords ? "words" : draft.when.form === "feast" ? "feast" : null;
  }

  /** What `itu`, `berikutnya`, `kemudian` count from: the day, month or year last told, whichever the unit asks for. */
  private storyOf(unit: Granularity): number | null {
    if (unit === "year" || unit === "decade" || unit === "century") return this.storyYear;
    if (unit === "quarter" || unit === "half_year") return this.storyQuarter;
    return unit === "month" ? this.storyMonth : this.storyDay;
  }

  /** The publication, else the full date nearest in the text: what years left out are counted from. */
  private reference(at: number): number | null {
    if (this.published !== null) return this.published;
    while ((this.fullDates[this.nextFullDate]?.at ?? Number.POSITIVE_INFINITY) < at) this.nextFullDate++;
    const [before, after] = [this.fullDates[this.nextFullDate - 1], this.fullDates[this.nextFullDate]];
    if (!before || !after) return (before ?? after)?.day ?? null;
    return at - before.at <= after.at - at ? before.day : after.day;
  }

  /** Whether the sentence of the draft has told a day before it. */
  private isToldBefore({ start }: Draft): boolean {
    return this.storyDay !== null && !/[.!?]\s|\n/.test(this.text.slice(this.storyAt, start));
  }

  /** `15 September lalu` counts from a publication that is not known: no date of the story tells its year. */
  private isUndated({ tense }: Draft): boolean {
    return this.published === null && tense !== undefined;
  }

  /** Where the paragraph of a place begins. */
  private paragraphOf(at: number): number {
    while (this.nextBreak !== -1 && this.nextBreak < at) {
      this.paragraph = this.nextBreak;
      this.nextBreak = this.text.indexOf("\n", this.nextBreak + 1);
    }
    return this.paragraph;
  }

  private meaning(draft: WrittenDate): Resolved {
    const { when } = draft;
    switch (when.form) {
      case "day":
        return this.day(draft, when);
      case "weekday":
        return this.weekday(draft, when);
      case "month":
        return this.month(draft, when);
      case "year":
        return known(narrowed(yearPeriod(when.year, when.last), when.edge), "stated");
      case "decade":
        return known(decadePeriod(when.year), "stated");
      case "century":
        return known(centuryPeriod(when.century), "stated");
      case "part_of_year":
        return this.partOfYear(draft, when);
      case "season":
        return this.season(draft, when);
      case "shift":
        return (
          this.dated(draft, when) ??
          (draft.rule === "date/edge-only" && isHabitual(this.text, draft)
            ? open(when.unit, null, "relative")
            : this.shift(when))
        );
      case "feast":
        return this.feast(draft, when);
      case "time":
        return this.time(draft);
      case "value":
        return open(when.granularity, when.value, "stated");
    }
  }

  private day(draft: Draft, when: Form<"day">): Resolved {
    const { year, month, day } = when.first;
    if (year !== null) return known(range(dayNumber(year, month as number, day), when, draft), "stated");
    if (when.yearShift !== undefined) {
      const { published } = this;
      if (published === null || month === null) return open("day", null, "relative");
      const shifted = civil(published).year + when.yearShift;
      if (!isDay(shifted, month, day)) return open("day", null, "relative");
      return known(range(dayNumber(shifted, month, day), when, draft), "relative", published);
    }
    const reference = this.isUndated(draft) ? null : this.reference(draft.start);
    if (month === null) {
      const start = reference === null ? null : inferDayOfMonth(day, reference, tenseOf(this.text, draft));
      return start === null ? open("day", null, "relative") : known(range(start, when, draft), "relative", reference);
    }
    const start = reference === null ? null : this.dayIn(draft, when, reference);
    if (start === null) return open("day", `XXXX-${pad(month)}-${pad(day)}`, "stated");
    return known(range(start, when, draft), "year_inferred", reference);
  }

  /**
   * The first day of a date without its year; a range that the reference lies in has begun, whatever its clause awaits.
   */
  private dayIn(draft: Draft, when: Form<"day">, reference: number): number | null {
    const { month, day } = when.first;
    const weekday = draft.lastWeekday === undefined ? draft.weekday : undefined;
    const running = when.last && inferDay(month as number, day, reference, weekday, undefined);
    if (typeof running === "number" && running <= reference && range(running, when, draft).end >= reference)
      return running;
    return inferDay(month as number, day, reference, weekday, tenseOf(this.text, draft));
  }

  /**
   * A bare weekday is the one last told with its date, else the one before the publication, or after it by the tense.
   */
  private weekday(draft: Draft, when: Form<"weekday">): Resolved {
    const { published } = this;
    const period = (start: number): Period =>
      dayPeriod(start, when.last === undefined ? start : start + ((when.last - when.weekday + 7) % 7));
    // `Jumat besok`, told on the day before
    const pointedAt = draft.deictic === undefined || published === null ? null : published + draft.deictic;
    if (pointedAt !== null && pointedAt !== published && weekdayOf(pointedAt) === when.weekday)
      return known(period(pointedAt), "relative", published);
    const told = when.weeks === undefined ? this.toldOn(when.weekday, draft.tense) : undefined;
    if (told !== undefined && (published === null || Math.abs(published - told) <= TOLD_LATELY)) {
      return known(period(told), "narrative", told);
    }
    if (when.weeks === undefined && draft.part !== undefined && this.isNightAfter(draft, when)) {
      return known(period((this.storyDay as number) + 1), "narrative", this.storyDay);
    }
    if (when.origin === "story") {
      const { storyDay } = this;
      if (storyDay === null) return open("day", null, "narrative");
      return known(period(mondayOf(storyDay) + when.weekday - 1 + 7 * (when.weeks ?? 0)), "narrative", storyDay);
    }
    if (published === null) return open("day", null, "relative");
    const week = when.weeks ?? this.weekBefore(draft);
    const daysBack = (weekdayOf(published) - when.weekday + 7) % 7;
    let start = published - daysBack;
    if (week !== null) start = mondayOf(published) + when.weekday - 1 + 7 * week;
    else if (draft.tense === -1 && daysBack === 0) start -= 7;
    else if (daysBack === 0 && isLaterToday(this.text, draft)) start = published;
    else if (draft.tense === 1 || (daysBack !== 0 && tenseOf(this.text, draft) === 1)) start += 7;
    return known(period(start), "relative", published);
  }

  /** The day last told on a weekday; `Kamis mendatang` is one that is still to come. */
  private toldOn(weekday: number, tense: Draft["tense"]): number | undefined {
    const told = this.told.get(weekday);
    if (tense === undefined || told === undefined) return told;
    return tense === 1 && this.published !== null && told > this.published ? told : undefined;
  }

  /**
   * `Pekan depan, Senin hingga Rabu`: the weeks off the publication that were told just before; null where none were.
   */
  private weekBefore({ start }: Draft): number | null {
    const before = this.drafts[this.index - 1];
    if (before?.when.form !== "shift" || before.when.unit !== "week" || before.when.origin !== "published") return null;
    return /^,? (?:hari )?$/.test(this.text.slice(before.end, start)) ? before.when.count : null;
  }

  /** `Rabu (18/9/2019) atau Kamis dini hari`: the day after the one just told, by another zone or past midnight. */
  private isNightAfter({ start }: Draft, { weekday }: Form<"weekday">): boolean {
    const { storyDay } = this;
    if (storyDay === null || weekdayOf(storyDay + 1) !== weekday) return false;
    return NIGHT_LINK.test(this.text.slice(Math.max(0, start - 8), start));
  }

  private month(draft: Draft, when: Form<"month">): Resolved {
    const period = (year: number): Period => {
      const whole = monthPeriod(year, when.month);
      const first = when.week === undefined ? narrowed(whole, when.edge) : weekOf(whole, when.week);
      return when.last === undefined
        ? first
        : { ...first, end: monthPeriod(year, when.month, when.last, when.lastYear).end };
    };
    if (when.year !== null) return known(period(when.year), "stated");
    if (when.yearShift !== undefined) {
      if (this.published === null) return open("month", null, "relative");
      return known(period(civil(this.published).year + when.yearShift), "relative", this.published);
    }
    const reference = this.isUndated(draft) ? null : this.reference(draft.start);
    if (reference === null) return open("month", `XXXX-${pad(when.month)}`, "stated");
    const { year } = civil(reference);
    // `awal Desember lalu` is over, be it of this very month.
    if (draft.tense === -1) {
      return known(period(period(year).end < reference ? year : year - 1), "year_inferred", reference);
    }
    return known(
      period(inferYearOfMonth(when.month, reference, tenseOf(this.text, draft))),
      "year_inferred",
      reference,
    );
  }

  private partOfYear(draft: Draft, when: Form<"part_of_year">): Resolved {
    if (when.year !== null)
      return known(partOfYearPeriod(when.unit, when.year, when.index, when.last, when.lastYear), "stated");
    const pointed = when.yearShift !== undefined;
    const reference = pointed ? this.published : this.reference(draft.start);
    if (reference === null) {
      const value = pointed ? null : `XXXX-${PART_MARK[when.unit]}${when.index}`;
      return open(when.unit, value, pointed ? "relative" : "stated");
    }
    const year = civil(reference).year + (when.yearShift ?? draft.tense ?? 0);
    return known(
      partOfYearPeriod(when.unit, year, when.index, when.last),
      pointed ? "relative" : "year_inferred",
      reference,
    );
  }

  /** Seasons begin and end where the weather does: they have a year, no days. */
  private season(draft: Draft, when: Form<"season">): Resolved {
    if (when.year !== null) return open("season", `${when.year}-${when.code}`, "stated");
    const { published } = this;
    if (published === null) return open("season", null, "relative");
    const year = seasonYear(when.code, civil(published), draft.tense);
    return { ...open("season", `${year}-${when.code}`, "relative"), anchor: published };
  }

  /** `hari ini, 2 Juli 2019`, `besok Rabu (11/9)`: the date behind a day that points says which it is. */
  private dated({ end }: Draft, { unit, origin }: Form<"shift">): Resolved | null {
    const date = this.drafts[this.index + 1];
    if (unit !== "day" || origin !== "published" || date?.when.form !== "day") return null;
    if (!/^,? ?\(?$/.test(this.text.slice(end, Math.min(date.start, end + LONGEST_GAP)))) return null;
    const { start } = this.day(date, date.when);
    return start === null ? null : known(dayPeriod(start), "narrative", start);
  }

  private shift(when: Form<"shift">): Resolved {
    const told = when.origin === "story";
    const anchor = told ? this.storyOf(when.unit) : this.published;
    const basis = told ? "narrative" : "relative";
    // `hari itu` of no day told is some day gone.
    if (anchor === null) return open(when.unit, told && when.count === 0 ? "PAST_REF" : null, basis);
    const period = shiftedPeriod(when.unit, anchor, when.count);
    // Hours and less: the hour of the anchor is not known, its day is.
    if (period === null) return { ...known(dayPeriod(anchor), basis, anchor), granularity: when.unit };
    return known(narrowed(period, when.edge), basis, anchor);
  }

  private feast(draft: Draft, when: Form<"feast">): Resolved {
    const pointed = when.yearShift !== undefined;
    const reference = pointed ? this.published : this.reference(draft.start);
    const year = pointed && reference !== null ? civil(reference).year + (when.yearShift as number) : when.year;
    const day =
      pointed && reference === null ? null : feastDay({ ...when, year }, reference, tenseOf(this.text, draft));
    if (day === null) {
      const fixed = !pointed && !when.hijri;
      return open("day", fixed ? `XXXX-${pad(when.month)}-${pad(when.day)}` : null, fixed ? "stated" : "relative");
    }
    const basis = when.year !== null ? "stated" : pointed ? "relative" : "year_inferred";
    return known(dayPeriod(day + (when.daysOff ?? (when.eve ? -1 : 0))), basis, when.year === null ? reference : null);
  }

  /** The day that stands after a clock time: `pukul 18.20, Senin (1/3/2021)`. */
  private dayAfter(draft: Draft): number | null {
    const [before, after] = [this.drafts[this.index - 1], this.drafts[this.index + 1]];
    const isBeside = (a: Draft | undefined, b: Draft | undefined): boolean =>
      a !== undefined && b !== undefined && BESIDE.test(this.text.slice(a.end, Math.min(b.start, a.end + LONGEST_GAP)));
    if (!after || !isBeside(draft, after) || (before?.when.form === "day" && isBeside(before, draft))) return null;
    return after.when.form === "day" || after.when.form === "weekday" ? this.meaning(after).start : null;
  }

  /** The day that the paragraph goes on to tell, where none was told: `pukul 07.00. Itu terjadi Minggu (7/1)`. */
  private dayAhead({ start }: Draft): number | null {
    const end = this.text.indexOf("\n", start);
    for (const after of this.drafts.slice(this.index + 1, this.index + 1 + LOOKS_BACK)) {
      if (end !== -1 && after.start > end) return null;
      if (after.when.form === "day" && !isDayOfWords(this.text, after)) return this.day(after, after.when).start;
    }
    return null;
  }

  /** `Senin hingga Jumat, ⟨pukul 09.00-16.00⟩`, `setiap hari pukul 07.45 dan tiba ⟨pukul 12.05⟩`. */
  private isOfSet({ start }: Draft): boolean {
    const before = this.drafts[this.index - 1];
    if (before === undefined || start - before.end > LONGEST_REST) return false;
    const between = this.text.slice(before.end, start);
    if (before.type === "SET" && OPENS_TIME.test(between)) return true;
    const isTimed = (before.type === "SET" && before.clock !== undefined) || this.scheduledAt === before.start;
    return isTimed && !ENDS_SENTENCE.test(between);
  }

  /** Hours of a rule, or of every day, are of no day of the story. */
  private isScheduled(draft: Draft): boolean {
    if (this.isOfSet(draft)) return true;
    if (this.isToldBefore(draft)) return false;
    if (isRegulation(this.text, draft)) return true;
    if (!draft.clock?.to) return false;
    return (
      areHours(this.text, draft) || (!this.isToldInParagraph(draft) && isOpen(this.text, draft)) || this.isAfterSet()
    );
  }

  private isToldInParagraph({ start }: Draft): boolean {
    return this.storyDay !== null && this.paragraphOf(start) <= this.storyAt;
  }

  /** `Petugas berjaga setiap hari. Sepuluh orang bertugas ⟨pukul 06.00-14.00⟩`: no day was told since. */
  private isAfterSet(): boolean {
    const from = this.paragraphOf((this.drafts[this.index] as Draft).start);
    for (let i = this.index - 1; i >= Math.max(0, this.index - LOOKS_BACK); i--) {
      const { start, type, when } = this.drafts[i] as Draft;
      if (start < from) return false;
      if (type === "SET") return true;
      if (type !== "DURATION" && when.form !== "time") return false;
    }
    return false;
  }

  /** `sejak Selasa sore hingga ⟨sekitar pukul 00.00⟩`: a stretch ends on the day after where its hour is smaller. */
  private isPastMidnight({ clock, start }: Draft): boolean {
    const before = this.drafts[this.index - 1];
    if (!clock || before === undefined || !RUNS_TO.test(this.text.slice(before.end, start))) return false;
    const from = before.clock?.from.hour ?? hourOfPart(before.part);
    return from !== undefined && clock.from.hour < Math.min(from, NOON);
  }

  /**
   * A clock time is of the day last told; a part of day (`malam hari`) only where that was in the same paragraph, and
   * not the day of someone's words.
   */
  private time(draft: Draft): Resolved {
    const beside = this.dayAfter(draft);
    if (beside !== null) return known(dayPeriod(beside), "narrative", beside);
    if (draft.clock && this.isScheduled(draft)) {
      this.scheduledAt = draft.start;
      return open("day", "XXXX-XX-XX", "stated");
    }
    const past = this.isPastMidnight(draft) ? 1 : 0;
    const isNear = this.storyIs !== "words" && this.paragraphOf(draft.start) <= this.storyAt;
    const told = draft.clock !== undefined || isNear ? this.storyDay : null;
    if (told !== null) return known(dayPeriod(told + past), "narrative", told);
    const ahead = draft.clock ? this.dayAhead(draft) : null;
    if (ahead !== null) return known(dayPeriod(ahead), "narrative", ahead);
    if (!draft.clock || this.published === null) return open("day", "XXXX-XX-XX", "stated");
    return known(dayPeriod(this.published), "relative", this.published);
  }
}

const isoDayOf = (day: number | null): string | null => (day === null ? null : isoDay(day));

/** The value with its clock time or part of day; `sore harinya` of no day told is some afternoon. */
function timexValue({ clock, part }: Draft, { value }: Resolved): string | null {
  if (value === null) return null;
  const suffix = clock ? clockText(clock.from) : (part ?? "");
  return value === "PAST_REF" && suffix !== "" ? `XXXX-XX-XX${suffix}` : value + suffix;
}

function granularityOf({ clock, part }: Draft, { granularity }: Resolved): TemporalExpression["granularity"] {
  if (clock) return clock.from.second === null ? "minute" : "second";
  return part ? "part_of_day" : granularity;
}

/** Whether the stated weekday is right; that beside a range is of either end: `Sabtu dan Minggu (7-8/9)`. */
function weekdayAgrees({ weekday }: Draft, { start, end }: Resolved): boolean | null {
  if (weekday === undefined || start === null || end === null) return null;
  return weekdayOf(start) === weekday || weekdayOf(end) === weekday;
}

/** True for a feast of the Islamic year whose day is computed, not proclaimed. */
const isComputedFeast = ({ when }: Draft, start: number | null): boolean =>
  when.form === "feast" && when.hijri && (start === null || !isProclaimed(start - (when.daysOff ?? 0), when.month));

/** ISO 8601 writes years 1 to 9999: what lies outside has no days, and a value only where TIMEX3 has one (`BC2982`). */
function writable(resolved: Resolved): Resolved {
  const { start, end, value, granularity } = resolved;
  if (start === null || end === null || (start >= FIRST_DAY && end <= LAST_DAY)) return resolved;
  const years = granularity === "year" && value !== null && /^BC\d{4}$/.test(value);
  return { ...resolved, start: null, end: null, value: years ? value : null };
}

const FIRST_DAY = dayNumber(1, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);

/** The days of a date, to the end of its range. */
function range(start: number, { last }: Form<"day">, draft: Draft): Period {
  if (!last) return runOfWeekdays(start, draft);
  const { year, month } = civil(start);
  const lastMonth = last.month ?? month;
  const lastYear = last.year ?? (lastMonth < month ? year + 1 : year);
  return dayPeriod(
    start,
    isDay(lastYear, lastMonth, last.day) ? Math.max(start, dayNumber(lastYear, lastMonth, last.day)) : start,
  );
}

/** `Rabu hingga Minggu (1/11/2020)`: the weekdays of which the date is the last, or the first. */
function runOfWeekdays(day: number, { weekday, lastWeekday }: Draft): Period {
  if (weekday === undefined || lastWeekday === undefined) return dayPeriod(day);
  const days = (lastWeekday - weekday + 7) % 7;
  if (weekdayOf(day) === lastWeekday) return dayPeriod(day - days, day);
  return weekdayOf(day) === weekday ? dayPeriod(day, day + days) : dayPeriod(day);
}
