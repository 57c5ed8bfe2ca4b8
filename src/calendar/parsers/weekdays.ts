/** Weekdays, and Sunday told from the week: `Senin`, `hari Minggu`, `Senin pekan lalu`, `Sabtu-Minggu`. */
import type { Draft, Parser } from "../draft.ts";
import { isCapital, isOf, matchAt, opensSentence, sticky, wordAfter, wordBefore } from "../pattern.ts";
import {
  MARKET_DAY,
  PART,
  POINTER,
  POINTS_AT_WEEK,
  partByName,
  STORY_POINTER,
  UNTIL,
  unitStep,
  WEEKDAY,
  WEEKDAY_EVENT,
  WEEKDAY_SHORT,
  weekdayByName,
} from "../vocabulary.ts";

const WEEKDAY_FORM = sticky(
  `(hari_)?(${WEEKDAY})(?:_${MARKET_DAY})?(?:(?: ?[-–] ?|/|_${UNTIL}_(?:hari_)?)(${WEEKDAY}))?` +
    `(?:_(?:pekan|minggu)_(${POINTER}|${STORY_POINTER}))?(?!_${WEEKDAY_EVENT})`,
);

/** `Senin Wijaya (45) mengatakan`, at the head of a sentence, is someone. */
const SURNAME = /[ \u00a0][A-Z][a-z]+ (?:\(\d{2}\)|me[mnlry]|ber|kata|ujar)/y;
const WEEK_FOLLOWS = new RegExp(`[ \\u00a0](?:${POINTS_AT_WEEK}|ke-?\\d|tenang)\\b`, "iy");
const PART_FOLLOWS = new RegExp(`[ \\u00a0](?:${PART}|\\()`, "iy");

/** `minggu` is the week in lower case, and at the head of a sentence before `ini`, `lalu`; else Sunday. */
function isWeek(text: string, at: number, name: string, end: number): boolean {
  if (name.toLowerCase() !== "minggu") return false;
  PART_FOLLOWS.lastIndex = end;
  if (!isCapital(name)) return !PART_FOLLOWS.test(text);
  WEEK_FOLLOWS.lastIndex = end;
  return opensSentence(text, at) && WEEK_FOLLOWS.test(text);
}

/** `Pak Senin`, `Pasar Rabu`, `puasa Senin Kamis`. */
function isNamed(text: string, at: number, before: string): boolean {
  if (!isOf(before, "weekday")) return isOf(before, "before_weekday_name", "honorific", "kin");
  return isOf(wordBefore(text, at - 1 - before.length), "before_weekday_name");
}

/** `Sabtu⟨ ini⟩` is of this week, come or gone. */
const THIS_WEEK = /^[ \u00a0](ini)\b/;

function weekOf(pointer: string | undefined): { readonly weeks?: number; readonly origin?: "story" } {
  if (pointer === undefined) return {};
  const { count, origin } = unitStep(pointer);
  return origin === "story" ? { weeks: count, origin } : { weeks: count };
}

export const weekday: Parser = (text, at) => {
  const match = matchAt(WEEKDAY_FORM, text, at);
  if (!match) return null;
  const [whole, day, name, last, week] = match as unknown as [string, string?, string?, string?, string?];
  if (name === undefined) return null;
  if (day === undefined) {
    const before = wordBefore(text, at);
    const dated = /^ ?\(\d/.test(text.slice(at + whole.length, at + whole.length + 3));
    if (isCapital(name) && !dated && isNamed(text, at, before)) return null;
    SURNAME.lastIndex = at + whole.length;
    if (
      opensSentence(text, at) &&
      SURNAME.test(text) &&
      !isOf(wordAfter(text, at + whole.length), "office", "institution", "status", "group", "day_part")
    )
      return null;
    if (isWeek(text, at, name, at + name.length)) return null;
    if (name.toLowerCase() === "ahad" && !isCapital(name)) return null;
  }
  const when = {
    form: "weekday",
    weekday: weekdayByName(name),
    ...(last === undefined ? {} : { last: weekdayByName(last) }),
    ...weekOf(week ?? THIS_WEEK.exec(text.slice(at + whole.length, at + whole.length + 5))?.[1]),
  } as const;
  return { start: at, end: at + whole.length, type: "DATE", when };
};

const SHORT_FORM = sticky(`(${WEEKDAY_SHORT})\\.?(?=,? ?\\(?\\d)`);

/** `Sen, 20/10/2025`: shortened, it stands before a date only. */
export const shortWeekday: Parser = (text, at) => {
  const match = /[A-Z]/.test(text[at] as string) ? matchAt(SHORT_FORM, text, at) : null;
  if (!match) return null;
  const when = { form: "weekday", weekday: weekdayByName(match[1] as string) } as const;
  return { start: at, end: at + match[0].length, type: "DATE", when, needsHost: true };
};

const EVE = sticky(`(malam)_(${WEEKDAY})`);

/** `malam Minggu` is the night before Sunday. */
export const eve: Parser = (text, at): Draft | null => {
  const match = matchAt(EVE, text, at);
  if (!match || (!isCapital(match[2] as string) && match[2]?.toLowerCase() === "minggu")) return null;
  const weekdayBefore = ((weekdayByName(match[2] as string) + 5) % 7) + 1;
  const when = { form: "weekday", weekday: weekdayBefore } as const;
  return { start: at, end: at + match[0].length, type: "TIME", when, part: partByName("malam").code };
};
