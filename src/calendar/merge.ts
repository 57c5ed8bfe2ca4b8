/**
 * Expressions that stand side by side and mean one thing: weekday and date, day and part of day, day and clock time.
 */

import type { Rule } from "../language/rules.ts";
import { pad } from "./civil.ts";
import type { WrittenDate as Draft } from "./draft.ts";
import { isOfEveryWeek, tenseOf } from "./inference.ts";
import { matchAt, sticky } from "./pattern.ts";
import { COORDINATING, TENSE, tenseByName, ZONE } from "./vocabulary.ts";

/** Names a day, by its date or otherwise. */
const isDay = ({ when }: Draft): boolean =>
  when.form === "day" ||
  when.form === "weekday" ||
  when.form === "feast" ||
  (when.form === "shift" && when.unit === "day");

/** A full day, as opposed to one worked out from an anchor. */
const isDate = (draft: Draft): boolean =>
  draft.when.form === "day" || (draft.when.form === "feast" && draft.when.hijri);

/** The draft with something beside it to stand on. */
function hosted({ needsHost: _, ...draft }: Draft): Draft {
  return draft;
}

/** `Sabtu (26/10/2019.`: the sentence ends, and the bracket was never closed. */
const UNCLOSED = /^[.,](?:\s[^)]*)?$/;
const LONGEST_ASIDE = 40;

/** The end of the bracket that opens in `gap` and holds nothing but `inner`; null where it does not. */
function bracketEnd(text: string, gap: string, inner: Draft): number | null {
  if (!/^ ?,? ?\( ?$/.test(gap)) return null;
  const close = text.slice(inner.end, inner.end + 2).search(/\)/);
  if (close < 0 && UNCLOSED.test(text.slice(inner.end, inner.end + LONGEST_ASIDE))) return inner.end;
  return close < 0 || (close === 1 && text[inner.end] !== " ") ? null : inner.end + close + 1;
}

/** `Rabu hingga Minggu` and `(1/11/2020)`: a date that has no range of its own is of one end. */
const lastWeekday = ({ when }: Draft, b: Draft): Pick<Draft, "lastWeekday"> =>
  when.form === "weekday" && when.last !== undefined && b.when.form === "day" && b.when.last === null
    ? { lastWeekday: when.last }
    : {};

/** `Minggu` and `(28/12/2014)`, `Selasa,` and `30 Desember 2014`, `kemarin` and `(20/10)`. */
function weekdayAndDate(a: Draft, b: Draft, gap: string, text: string): Draft | null {
  if (!isDate(b) || isDate(a) || !(isDay(a) || a.part !== undefined || a.clock) || b.clock) return null;
  const end = bracketEnd(text, gap, b);
  if (end === null && (a.when.form !== "weekday" || !/^(?: |, ?| ,? ?\/ ?)$/.test(gap))) return null;
  return {
    ...hosted(b),
    start: a.start,
    end: end ?? b.end,
    type: a.type,
    ...(a.when.form === "weekday" ? { weekday: a.when.weekday } : {}),
    ...lastWeekday(a, b),
    ...(a.part === undefined ? {} : { part: a.part }),
    ...(a.clock ? { clock: a.clock } : {}),
    ...(a.tense === undefined ? {} : { tense: a.tense }),
    ...(a.when.form === "shift" && a.when.origin === "published" ? { deictic: a.when.count } : {}),
  };
}

/** `Selasa (30/12/2014)` and `sore`, `Senin` and `siang`. */
function dayAndPart(a: Draft, b: Draft, gap: string): Draft | null {
  if (!isDay(a) || a.clock || a.part !== undefined || b.part === undefined || b.clock || gap !== " ") return null;
  const isEve = b.when.form === "weekday" && a.when.form === "weekday" && b.when.weekday === a.when.weekday;
  if (b.when.form !== "time" && b.when.form !== "shift" && !isEve) return null;
  return { ...a, end: b.end, type: "TIME", part: b.part };
}

/** `Minggu 28 Desember 2014` and `pukul 05.36 WIB`, in either order; a comma keeps them apart. */
function dayAndClock(a: Draft, b: Draft, gap: string): Draft | null {
  if (gap !== " ") return null;
  const hasDay = (draft: Draft): boolean => !draft.clock && (isDay(draft) || draft.part !== undefined);
  if (b.clock && b.when.form === "time" && hasDay(a)) return { ...hosted(a), end: b.end, type: "TIME", clock: b.clock };
  if (!a.clock || a.when.form !== "time" || !hasDay(b) || b.needsHost) return null;
  return { ...b, start: a.start, type: "TIME", clock: a.clock };
}

/** A week's days from Monday to Friday are opening hours, two in a row may be those of a feast. */
const SCHEDULED_DAYS = 3;

/** `buka Selasa hingga Minggu`, of no week, `kecuali Rabu`, `Minggu dan tanggal merah`, as the days of every week. */
function asSchedule(draft: Draft, text: string): Draft {
  const { when } = draft;
  if (when.form !== "weekday" || when.weeks !== undefined) return draft;
  const days = when.last === undefined ? 1 : ((when.last - when.weekday + 7) % 7) + 1;
  if (days < SCHEDULED_DAYS && !isOfEveryWeek(text, draft)) return draft;
  if (tenseOf(text, draft) !== undefined) return draft;
  return { ...draft, type: "SET", when: { form: "value", value: `XXXX-WXX-${when.weekday}`, granularity: "day" } };
}

/** `setiap hari` and `pukul 13.00 WIB`, in either order. */
function setAndClock(first: Draft, b: Draft, gap: string, text: string): Draft | null {
  if (b.type === "SET" && first.clock && first.when.form === "time") {
    const turned = setAndClock(b, first, gap, text);
    return turned && { ...turned, start: first.start, end: b.end };
  }
  const a = b.clock ? asSchedule(first, text) : first;
  if (a.type !== "SET" || a.when.form !== "value" || !b.clock || gap !== " ") return null;
  if (a.when.granularity !== "day" && a.when.granularity !== "part_of_day") return null;
  // `setiap malam pukul 23.15`
  const value = a.when.value === "P1D" ? "XXXX-XX-XX" : a.when.value.replace(/T[A-Z]{2}$/, "");
  if (value.startsWith("P")) return null;
  return { ...a, end: b.end, when: { ...a.when, value, granularity: "day" }, clock: b.clock };
}

/** How much of a day's value stands where it comes again every so often. */
const EVERY: Readonly<Record<string, string>> = { P1Y: "year", P1M: "month", P1W: "week" };

/** `tanggal 5` and `setiap bulan`, `17 Agustus` and `tiap tahun`, `Senin` and `setiap pekan`. */
function dayOfEvery(a: Draft, b: Draft, gap: string): Draft | null {
  if (gap !== " " || b.type !== "SET" || b.when.form !== "value" || a.clock) return null;
  const value = valueOfEvery(a, EVERY[b.when.value]);
  return value === null ? null : { ...a, end: b.end, type: "SET", when: { form: "value", value, granularity: "day" } };
}

function valueOfEvery({ when }: Draft, unit: string | undefined): string | null {
  if (when.form === "weekday") return unit === "week" && when.last === undefined ? `XXXX-WXX-${when.weekday}` : null;
  if (when.form !== "day" || when.last !== null || when.first.year !== null) return null;
  const { month, day } = when.first;
  if (month === null) return unit === "month" ? `XXXX-XX-${pad(day)}` : null;
  return unit === "year" ? `XXXX-${pad(month)}-${pad(day)}` : null;
}

/** From long to short: the order in which the parts of a duration are told. */
const DESCENDING = ["century", "decade", "year", "month", "week", "day", "hour", "minute", "second"];

/** `2 tahun` and `8 bulan`: one length, P2Y8M. */
function compoundDuration(a: Draft, b: Draft, gap: string): Draft | null {
  if (a.type !== "DURATION" || b.type !== "DURATION" || (gap !== " " && gap !== " dan ")) return null;
  if (a.when.form !== "value" || b.when.form !== "value" || a.when.value.includes("X") || b.when.value.includes("X"))
    return null;
  const [longer, shorter] = [a, b].map(({ when }) =>
    DESCENDING.indexOf((when as { granularity: string }).granularity),
  ) as [number, number];
  if (longer < 0 || shorter <= longer) return null;
  const added = b.when.value.slice(1);
  const value = a.when.value.includes("T") ? a.when.value + added.slice(1) : a.when.value + added;
  return { ...a, end: b.end, when: { ...a.when, value } };
}

const TENSE_LAST = new RegExp(`\\b(${TENSE})$`, "i");

/** `dini hari nanti`: to come, though it is of no other day. */
function tenseAtEnd(text: string, { start, end }: Draft): -1 | 1 | undefined {
  const word = TENSE_LAST.exec(text.slice(start, end))?.[1];
  return word === undefined ? undefined : tenseByName(word);
}

/** `28 Desember 2014` and `kemarin`: the date is the fuller of the two. */
function dateAndAdverb(a: Draft, b: Draft, gap: string, text: string): Draft | null {
  if (gap !== " " || b.when.form !== "shift" || b.when.unit !== "day" || b.clock) return null;
  if (a.when.form !== "day" && a.when.form !== "weekday") return null;
  if (b.when.origin === "story" || (b.when.count === 0 && b.part === undefined)) return null;
  const tense = b.when.count < 0 ? -1 : b.when.count > 0 ? 1 : tenseAtEnd(text, b);
  return {
    ...a,
    end: b.end,
    ...(tense === undefined ? {} : { tense }),
    ...(b.when.origin === "published" ? { deictic: b.when.count } : {}),
    ...(b.part === undefined ? {} : { type: "TIME", part: b.part }),
  };
}

/** `Sabtu dini hari` and `pekan lalu`: the week tells which. */
function dayAndWeek(a: Draft, b: Draft, gap: string): Draft | null {
  if (gap !== " " || a.when.form !== "weekday" || a.when.weeks !== undefined || a.when.last !== undefined) return null;
  if (a.part === undefined || b.when.form !== "shift" || b.when.unit !== "week" || b.when.edge) return null;
  return b.when.origin === "published" ? { ...a, end: b.end, when: { ...a.when, weeks: b.when.count } } : null;
}

/** `Idul Fitri` and `1 Syawal 1441 H`, `Lebaran` and `(1 Syawal 1444 H)`: a feast and its day are one. */
function feastAndDay(a: Draft, b: Draft, gap: string, text: string): Draft | null {
  if (a.when.form !== "feast" || b.when.form !== "feast" || !a.when.hijri || a.when.eve || a.when.daysOff) return null;
  if (a.when.month !== b.when.month || a.when.day !== b.when.day || b.when.eve) return null;
  if (b.rule !== "date/hijri-date") return gap === " " ? { ...a, end: b.end, when: { ...b.when } } : null;
  const end = gap === " " || gap === ", " ? b.end : bracketEnd(text, gap, b);
  return end === null ? null : { ...a, end, when: { ...a.when, year: b.when.year ?? a.when.year } };
}

/** A way in which two expressions are one. */
interface Join extends Rule {
  readonly join: (a: Draft, b: Draft, gap: string, text: string) => Draft | null;
}

export const JOINS: readonly Join[] = [
  {
    id: "date/weekday-and-date",
    about: "A weekday, or a day that points, with its date",
    examples: [
      "Kata Rudi, [Minggu (28/12/2014)].",
      "Rapat [Selasa, 30 Desember 2014].",
      "Tiba [kemarin (20/10)].",
      "Libur [Rabu hingga Minggu (1/11/2020)].",
    ],
    join: weekdayAndDate,
  },
  {
    id: "date/day-and-week",
    about: "A part of a day and its week",
    examples: ["Gudang terbakar [Sabtu dini hari pekan lalu]."],
    not: ["Gudang terbakar Sabtu dini hari pekan itu."],
    join: dayAndWeek,
  },
  {
    id: "date/feast-and-day",
    about: "A feast of the Islamic year with its day",
    examples: [
      "Salat [Idul Fitri 1 Syawal 1441 Hijriah].",
      "Libur [Lebaran (1 Syawal 1444 H)].",
      "Malam sebelum [Lebaran Idul Fitri].",
    ],
    not: ["Salat Idul Fitri 10 Zulhijah 1441 H."],
    join: feastAndDay,
  },
  {
    id: "date/date-and-adverb",
    about: "A date and a word that points at it",
    examples: ["Berlaku [28 April 2024 kemarin].", "Vaksin diberikan [Jumat besok]."],
    join: dateAndAdverb,
  },
  {
    id: "date/day-and-part",
    about: "A day and its part",
    examples: ["Kejadian [Senin siang].", "Warga berkumpul [Kamis malam Jumat]."],
    join: dayAndPart,
  },
  {
    id: "date/day-of-every",
    about: "A day that comes again every month, year or week",
    examples: [
      "Cicilan dibayar paling lambat [tanggal 5 setiap bulan].",
      "Upacara digelar [17 Agustus setiap tahunnya].",
      "Pasar ramai pada [hari Kamis setiap pekan].",
    ],
    not: ["Cicilan dibayar tanggal 5 Mei setiap bulan."],
    join: dayOfEvery,
  },
  {
    id: "date/set-and-clock",
    about: "Every day at a time",
    examples: [
      "Buka [setiap hari pukul 13.00 WIB].",
      "Buka [pukul 13.00 WIB setiap harinya].",
      "Museum buka [Senin-Jumat pukul 10.00-16.00].",
      "Kereta berangkat [setiap malam pukul 23.15].",
    ],
    not: ["Rapat akan digelar Senin-Rabu pukul 10.00."],
    join: setAndClock,
  },
  {
    id: "date/day-and-clock",
    about: "A day and a clock time, in either order",
    examples: ["Hilang [Minggu pukul 05.36 WIB].", "Hilang [pukul 05.36 WIB Minggu]."],
    not: ["Hilang Minggu, pukul 05.36 WIB."],
    join: dayAndClock,
  },
  {
    id: "date/compound-duration",
    about: "A length told in two units",
    examples: ["Dihukum [2 tahun 8 bulan]."],
    join: compoundDuration,
  },
];

function join(text: string, a: Draft, b: Draft): Draft | null {
  if (b.start - a.end > 5) return null;
  const gap = text.slice(a.end, b.start).replaceAll("\u00a0", " ");
  for (const { id, join: joined } of JOINS) {
    const found = joined(a, b, gap, text);
    if (found) return { ...found, rule: id };
  }
  return null;
}

const BEHIND = sticky(`(?:_${ZONE})?_(${TENSE})`);
/** What a word of tense may follow. */
const TENSED: ReadonlySet<string> = new Set(["day", "weekday", "month", "year", "feast", "season", "part_of_year"]);

/** `Senin lalu`, `24 Desember 2014 lalu`, `Juli mendatang`. */
function withTense(text: string, draft: Draft): Draft {
  if (draft.tense !== undefined || draft.type === "SET" || draft.type === "DURATION") return draft;
  const match = TENSED.has(draft.when.form) ? matchAt(BEHIND, text, draft.end) : null;
  if (!match) return draft;
  return { ...draft, end: draft.end + match[0].length, tense: tenseByName(match[1] as string) };
}

/** `Pekan depan, Senin hingga Rabu`: the days of a week that was told just before. */
const isOfWeek = (before: Draft | undefined, { start }: Draft): boolean =>
  before?.when.form === "shift" && before.when.unit === "week" && start - before.end <= LONGEST_GAP;
const LONGEST_GAP = 30;

export function merge(text: string, drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const before = merged.pop();
    if (!before) {
      merged.push(draft);
      continue;
    }
    const told = withTense(text, before);
    const joined = join(text, before, draft) ?? (told === before ? null : join(text, told, draft));
    if (joined) merged.push(joined);
    else if (draft.start < told.end)
      merged.push(told); // the tense word was a draft of its own
    else merged.push(told, draft);
  }
  const last = merged.pop();
  if (last) merged.push(withTense(text, last));
  let before: Draft | undefined;
  let schedule: Draft | undefined;
  const hosts = withSharedWeek(
    merged.filter((draft) => draft.needsHost === undefined),
    text,
  );
  return hosts.map((draft, i) => {
    const found = isOfWeek(before, draft) ? draft : asSchedule(draft, text);
    const told = goesOnSchedule(found, schedule, hosts[i + 1], text) ?? found;
    schedule = isOfDays(told) || hoursOf(schedule, told, text) ? told : undefined;
    before = told;
    return told;
  });
}

/** `⟨Senin⟩ dan Selasa pekan lalu`, `⟨Sabtu⟩, Minggu mendatang`: what the last of them says is said of all. */
function withSharedWeek(drafts: readonly Draft[], text: string): readonly Draft[] {
  const shared = [...drafts];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [draft, next] = [shared[i], shared[i + 1]] as [Draft, Draft];
    if (draft.when.form !== "weekday" || next.when.form !== "weekday" || !isBetweenDays(text, draft, next)) continue;
    if (draft.when.weeks !== undefined || draft.tense !== undefined || draft.type === "SET") continue;
    if (next.when.weeks !== undefined) {
      const { weeks, origin } = next.when;
      shared[i] = { ...draft, when: { ...draft.when, weeks, ...(origin === undefined ? {} : { origin }) } };
    } else if (next.tense !== undefined) shared[i] = { ...draft, tense: next.tense };
  }
  return shared;
}

/** Between the days of a schedule. */
const NEXT_DAYS = new RegExp(`^(?:, | |; )(?:${COORDINATING} )?(?:hari )?$`);

const isBetweenDays = (text: string, a: Draft, b: Draft): boolean => NEXT_DAYS.test(text.slice(a.end, b.start));

/**
 * `Senin-Jumat pukul 08.00-16.00, dan ⟨Sabtu pukul 08.00-12.00⟩`, `setiap Senin, ⟨Rabu⟩, dan ⟨Jumat⟩`: of every week as
 * well. Behind hours a day without any goes on only to a day that has them: `⟨Sabtu⟩ dan Minggu pukul 09.00-15.00`.
 */
function goesOnSchedule(draft: Draft, before: Draft | undefined, next: Draft | undefined, text: string): Draft | null {
  const { when } = draft;
  if (!before || when.form !== "weekday" || when.weeks !== undefined) return null;
  if (before.clock && !draft.clock?.to && !(next?.clock?.to && isBetweenDays(text, draft, next))) return null;
  if (!isBetweenDays(text, before, draft) || tenseOf(text, draft) !== undefined) return null;
  return { ...draft, type: "SET", when: { form: "value", value: `XXXX-WXX-${when.weekday}`, granularity: "day" } };
}

/** `Senin-Jumat, ⟨pukul 08.00-16.00⟩`: the hours of a schedule's days. */
const hoursOf = (days: Draft | undefined, draft: Draft, text: string): boolean =>
  days !== undefined &&
  draft.when.form === "time" &&
  draft.clock !== undefined &&
  /^,? ?$/.test(text.slice(days.end, draft.start));

const isOfDays = (draft: Draft): boolean =>
  draft.type === "SET" && draft.when.form === "value" && draft.when.value.startsWith("XXXX-WXX-");
