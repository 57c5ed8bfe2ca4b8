/** Clock times and parts of the day. */
import type { Clock, ClockTime, Draft, Parser, When } from "../draft.ts";
import { isCapital, isOf, matchAt, opensSentence, sticky, wordBefore } from "../pattern.ts";
import {
  AFTER_PART,
  BEFORE_PART,
  CLOCK_WORD,
  fold,
  HOUR_WORD,
  hourByName,
  isPrayerPart,
  MONTH,
  PART,
  partByName,
  partStep,
  type Step,
  UNTIL,
  ZONE,
  zoneByName,
} from "../vocabulary.ts";

const TIME = "(\\d{1,2})(?:[.:](\\d{2}))?(?:[.:](\\d{2}))?";
const TO = `(?: ?[-–] ?|_${UNTIL}_)(?:${CLOCK_WORD}\\.?_)?`;
const AFTER = `(?: ?(${ZONE}))?(?:_(${PART}))?(?:_(${ZONE}))?`;
/** What follows tells that the zone is not the outlet's; it stays outside the expression. */
const LOCAL_TIME = /^[ \u00a0]\(?waktu\b/i;

function shifted(time: ClockTime, part: string | undefined): ClockTime {
  if (part === undefined || time.hour > 12) return time;
  const { from, to, code } = partByName(part);
  if (time.hour >= from && time.hour <= to) return { ...time, hour: time.hour + 12 };
  return code === "TNI" && time.hour === 12 ? { ...time, hour: 24 } : time;
}

const isTime = ({ hour, minute, second }: ClockTime): boolean =>
  hour >= 0 && hour <= 24 && minute < 60 && (second ?? 0) < 60 && (hour < 24 || minute === 0);

const timeOf = (hour: string, minute: string | undefined, second: string | undefined): ClockTime => ({
  hour: Number(hour),
  minute: Number(minute ?? 0),
  second: second === undefined ? null : Number(second),
});

function clockDraft(
  text: string,
  at: number,
  end: number,
  from: ClockTime,
  to: ClockTime | null,
  part: string | undefined,
  zone: string | undefined,
): Draft | null {
  const clock: Clock = {
    from: shifted(from, part),
    to: to && shifted(to, part),
    zone: zone === undefined ? null : zoneByName(zone),
    foreign: LOCAL_TIME.test(text.slice(end, end + 8)),
  };
  if (!isTime(clock.from) || (clock.to && !isTime(clock.to))) return null;
  return { start: at, end, type: "TIME", when: { form: "time" }, clock };
}

const PUKUL = sticky(
  `${CLOCK_WORD}\\.?_(?:${TIME}|(setengah_)?(${HOUR_WORD}|\\d{1,2}))(?:(?: ` +
    `?${ZONE})?${TO}${TIME}(?!_${MONTH}))?${AFTER}`,
);

/** `pukul 15.52 WIB`, `pk. 16.30`, `jam 3 sore`, `pukul 08.00-10.00 WITA`, `pukul setengah delapan malam`. */
export const pukul: Parser = (text, at) => {
  const match = matchAt(PUKUL, text, at);
  // `PK 2` may be anything; `pk. 16.30` is a time
  if (!match || (/^pk/i.test(match[0]) && (text[at + 1] === "K" || match[2] === undefined))) return null;
  const end = at + match[0].length;
  let from: ClockTime;
  if (match[1] !== undefined) from = timeOf(match[1], match[2], match[3]);
  else {
    const written = match[5] as string;
    const hour = /^\d/.test(written) ? Number(written) : hourByName(written);
    // `setengah satu siang` is 12:30, at night 00:30
    const before = hour === 1 && match[10]?.toLowerCase() === "siang" ? 12 : hour - 1;
    from = match[4] === undefined ? { hour, minute: 0, second: null } : { hour: before, minute: 30, second: null };
  }
  const to = match[6] === undefined ? null : timeOf(match[6], match[7], match[8]);
  return clockDraft(text, at, end, from, to, match[10], match[9] ?? match[11]);
};

const ZONED = sticky(
  `(\\d{1,2})[.:](\\d{2})(?:[.:](\\d{2}))?(?:${TO}(\\d{1,2})[.:](\\d{2}))?(?:_(${PART}))?_(${ZONE})`,
);

/** `18:30 WIB`, `08.00-10.00 WITA`: without `pukul` the zone tells it from a score. */
export const zonedTime: Parser = (text, at) => {
  const match = matchAt(ZONED, text, at);
  if (!match) return null;
  const to = match[4] === undefined ? null : timeOf(match[4], match[5], undefined);
  const from = timeOf(match[1] as string, match[2], match[3]);
  return clockDraft(text, at, at + match[0].length, from, to, match[6], match[7]);
};

const partDraft = (
  at: number,
  length: number,
  word: string,
  when: Draft["when"],
  extra: Partial<Draft> = {},
): Draft => ({ start: at, end: at + length, type: "TIME", when, part: partByName(word).code, ...extra });

/** So many days off the publication or the story. */
const dayOff = ({ count, origin }: Step): When => ({ form: "shift", unit: "day", count, origin });
const yesterday = dayOff({ count: -1, origin: "published" });

const PART_FORM = sticky(`(${PART})(?:-?nya)?(?:(?:_hari)?_(${AFTER_PART}))?(_hari)?`);
/**
 * `pagi ini`, `siang hari ini`, `sore tadi`, `malam itu`, `malam hari`, `dini hari`, `selepas asar`; a lone `pagi`
 * waits for a date beside it.
 */
export const partOfDay: Parser = (text, at) => {
  const match = matchAt(PART_FORM, text, at);
  if (!match || isOf(wordBefore(text, at), "before_part_noun")) return null;
  const [whole, part, deictic, hari] = match as unknown as [string, string, string?, string?];
  if (deictic === undefined) {
    const alone = hari !== undefined || fold(part) === "dini hari" || isPrayerPart(part);
    // the band `Dialog Dini Hari`
    const isName = isCapital(part) && !opensSentence(text, at);
    return partDraft(at, whole.length, part, { form: "time" }, alone && !isName ? {} : { needsHost: true });
  }
  // "malam" of yesterday evening: `malam tadi` is last night, `pagi tadi` this morning.
  const night = fold(part) === "malam" && deictic.toLowerCase() === "tadi";
  return partDraft(at, whole.length, part, night ? yesterday : dayOff(partStep(deictic)));
};

const ADVERB_PART = sticky(`(${BEFORE_PART})_(${PART})(nya|_ini|_tadi)?`);

/** `tadi malam`, `kemarin sore`, `besok pagi`, `nanti malam`, `keesokan paginya`. */
export const adverbPart: Parser = (text, at) => {
  const match = matchAt(ADVERB_PART, text, at);
  if (!match) return null;
  const [whole, adverb, part] = match as unknown as [string, string, string];
  // `tadi malam` is last night, `tadi pagi` this morning
  const night = fold(part) === "malam" && fold(adverb) === "tadi";
  return partDraft(at, whole.length, part, night ? yesterday : dayOff(partStep(adverb)));
};

const SEMALAM = sticky("semalam");

/** `semalam` is last night, unless someone spends it somewhere (`menginap semalam`). */
export const semalam: Parser = (text, at) => {
  const match = matchAt(SEMALAM, text, at);
  if (!match || isOf(wordBefore(text, at), "spends_time")) return null;
  return partDraft(at, match[0].length, "malam", yesterday);
};

const MIDNIGHT = sticky("tengah_(malam|hari)");

/** `tengah malam`, `tengah hari`. */
export const middleOfDay: Parser = (text, at) => {
  const match = matchAt(MIDNIGHT, text, at);
  if (!match || isCapital(match[1] as string)) return null;
  const part = match[1]?.toLowerCase() === "malam" ? "malam" : "siang";
  return partDraft(at, match[0].length, part, { form: "time" });
};
