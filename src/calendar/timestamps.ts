/** Dates of publication as metadata, bylines and addresses write them. */
import { joined } from "../language/patterns.ts";
import { civil, dayNumber, fullYear, isDay, isoDay, pad } from "./civil.ts";
import { readDates } from "./reading.ts";
import { englishMonthOf, MONTH, MONTH_ENGLISH, monthOf, ZONE, zoneByName } from "./vocabulary.ts";

export interface Published {
  /** ISO local day; the first of the month or year where no more is known. */
  readonly date: string;
  /** `18:30` or `18:30:05`. */
  readonly time: string | null;
  /** `+07:00` */
  readonly offset: string | null;
  readonly precision: "minute" | "day" | "month" | "year";
}

/** A zone behind a clock time, by name or by its offset. */
const WITH_ZONE = `(Z|${ZONE}|[+-]\\d{2}:?\\d{2})`;
const ISO_DATE_TIME = new RegExp(
  `(?:^|[^\\d])(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:\\.\\d+)?)?\\s*${WITH_ZONE}?)?`,
  "i",
);
const ENGLISH_MONTH = `(${MONTH_ENGLISH})[a-z]*\\.?`;
const ENGLISH_DATE = new RegExp(
  `(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:(\\d{1,2})(?:st|nd|rd|th)? ${ENGLISH_MONTH},? (\\d{4})|` +
    `${ENGLISH_MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))` +
    `(?:,?(?: at)? (\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ?([ap]m))?(?: ?${WITH_ZONE})?)?`,
  "i",
);
/** As spreadsheets print days, with months of either language: `10-Sep-19`, `10-Agt-2019`. */
const SPREADSHEET_DATE = new RegExp(
  `^(\\d{1,2})[-/](?:(${MONTH})|(${MONTH_ENGLISH})[a-z]*)[-/](\\d{4}|\\d{2})(?!\\d)`,
  "i",
);
const URL_DATE = joined(
  "",
  String.raw`[/=](\d{4})[/-](\d{2})[/-](\d{2})(?=[/?&-]|$)|`,
  String.raw`[/=-](\d{4})(\d{2})(\d{2})(?:\d{6})?(?=[/?&-]|$)|[/=](\d{4})/(\d{2})(?=/)`,
);

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
  if (/^z$/i.test(zone)) return "+00:00";
  if (/^[a-z]/i.test(zone)) return zoneByName(zone);
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

function fromSpreadsheet(written: string): Published | null {
  const [whole, day, name, english, figures] = SPREADSHEET_DATE.exec(written) ?? [];
  if (whole === undefined) return null;
  const month = name === undefined ? englishMonthOf(english as string) : monthOf(name);
  const year = fullYear(figures as string);
  const bare = BARE_CLOCK.exec(written.slice(whole.length, whole.length + 30));
  return build(year, month, Number(day), clockOf(bare?.[1], bare?.[2], bare?.[3]), offsetOf(bare?.[4]));
}

/** A clock time after a date that neither `pukul` nor a zone marks. */
const BARE_CLOCK =
  /^[ ,|\-–/]{0,4}(?:pukul |jam )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?(Z|[+-]\d{2}:?\d{2}))?(?!\d)/;

/** A byline or timestamp in Indonesian: `Rabu, 28 Jul 2021 18:30 WIB`, `28/07/2021, 18.30 WIB`. */
function fromIndonesian(written: string): Published | null {
  const drafts = readDates(written);
  for (const draft of drafts) {
    if (draft.when.form !== "day" || draft.when.first.year === null) continue;
    const { year, month, day } = draft.when.first;
    const timed = draft.clock
      ? draft
      : drafts.find((other) => other.clock && other.start >= draft.end && other.start - draft.end < 12);
    if (timed?.clock) return build(year, month as number, day, timed.clock.from, timed.clock.zone);
    const bare = BARE_CLOCK.exec(written.slice(draft.end, draft.end + 30));
    return build(year, month as number, day, clockOf(bare?.[1], bare?.[2], bare?.[3]), offsetOf(bare?.[4]));
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
  const spreadsheet = fromSpreadsheet(text);
  if (spreadsheet) return spreadsheet;
  const indonesian = fromIndonesian(text);
  if (indonesian && indonesian.precision !== "year" && indonesian.precision !== "month") return indonesian;
  const english = ENGLISH_DATE.exec(text);
  if (english) {
    const month = englishMonthOf((english[2] ?? english[4]) as string);
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
