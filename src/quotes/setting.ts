/** When, where and on which occasion something was said, from the reporting clause. */
import type { TemporalExpression } from "../core/annotations.ts";
import { PUNCTUATION, WORD } from "../core/document.ts";
import { C } from "../language/classes.ts";
import { classMask, initialAt, is, isAny, kindAt } from "../language/token-table.ts";
import { markAfter } from "./marks.ts";
import { initial, isAgent, isCapital, isPointer, isVerbal, mentionAt, type Reading, tokenAt } from "./reading.ts";
import { isPassive, pattern } from "./tests.ts";

/** The circumstances of an utterance. */
export interface Setting {
  readonly occasion: string | null;
  readonly saidOn: string | null;
  readonly saidPlace: string | null;
  readonly addressee: string | null;
}

export const NO_SETTING: Setting = { occasion: null, saidOn: null, saidPlace: null, addressee: null };

const DAY = classMask("weekday", "day_noun");
const APPOSED = classMask("role_noun", "unnamed");
const ENDS_OCCASION = classMask("declarative", "so_that", "relative", "credit", "comparison");
const ENDS_PLACE = classMask("adjunct", "conjunction", "purposive", "relative", "complementizer", "companion");
const AREA = classMask("place_unit", "named_after", "area");
/** Where it was written (`di akun Twitternya`), beside what it was said (`di sela rapat`), `di lain kesempatan`. */
const OCCASION_AT = pattern("di dalam? lain? <medium|beside|speech_event>");
/** `di Gedung Putih`, but not `di tengah acara`, `di awal video`, `di level 6305`, `di bidang peternakan`. */
const PLACE_AT = pattern("di <!relational_noun|medium|speech_event|period_edge|no_place|preposition>");
/** `dalam mendorong upaya itu`: what is done, and no occasion. */
const DEED = pattern("dalam @deed");
const OPENS_ADDRESSEE = classMask("recipient", "at_time");
const OPENS_DAY = pattern("pada @day");
const LANGUAGE = pattern("dalam bahasa");
const ADDRESSEE = pattern("(pada > (<role_noun|group|singular_person>|awak? media|@person)|<recipient> > _)");

/** `kepada Rina dan Budi`. */
const JOINED = pattern("dan @person");

/** The tokens of a setting, and the dates in them. */
interface Span {
  readonly view: Reading;
  readonly to: number;
  readonly dates: readonly TemporalExpression[];
}

const dateAt = ({ view, dates }: Span, i: number): boolean => {
  const start = view.tokens.starts[i] as number;
  return i < view.tokens.length && dates.some((date) => date.start <= start && start < date.end);
};

/** The day of speech: none after publication; `pria kelahiran Madiun, 17 Januari 1973 itu` tells who speaks. */
function dayOf({ view, dates }: Span): string | null {
  const day = dates.find(
    (date) => date.startDate !== null && date.startDate === date.endDate && !isBirth(view, date),
  )?.startDate;
  return day === undefined || day === null || (view.published && day > view.published) ? null : day;
}

function isBirth(view: Reading, { start, end }: TemporalExpression): boolean {
  if (!isPointer(view, tokenAt(view, end))) return false;
  const day = tokenAt(view, start);
  for (let i = day - 1; i > day - LONGEST_BIRTHPLACE; i--) if (is(view.tokens, i, C.epithet)) return true;
  return false;
}

const LONGEST_BIRTHPLACE = 6;

const textOf = ({ tokens }: Reading, from: number, to: number): string =>
  tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);

/** `placed`: whether a place right at the start is where it was said, and not where the speaker belongs. */
export function readSetting(view: Reading, from: number, limit: number, placed: boolean): Setting {
  const to = creditAt(view, from, limit);
  if (from >= to) return NO_SETTING;
  const span: Span = { view, to, dates: datesWithin(view, from, to) };
  let occasion: string | null = null;
  let saidPlace: string | null = null;
  for (let i = skipAside(view, from, to); i < to; i++) {
    if (view.tokens.kinds[i] !== WORD || isCapital(view, i)) continue;
    if (is(view.tokens, i, C.complementizer)) break; // `mengenai perannya, dan bagaimana ...`: what was told
    if (occasion === null && opensOccasion(span, i)) {
      const stop = occasionEnd(span, i);
      if (stop > i + 1 || isPassive(view, i)) occasion = textOf(view, i, stop);
      i = stop - 1;
      saidPlace ??= placeBehind(span, stop);
    } else if ((saidPlace === null || isCommon(saidPlace)) && opensPlace(span, i)) {
      const stop = placeEnd(span, i + 1);
      const named = saidPlace === null || isCapital(view, i + 1); // `di persidangan yang digelar di Gedung MK`
      if (stop > i + 1 && named && (placed || i > from)) saidPlace = textOf(view, i + 1, stop);
      i = Math.max(i, stop - 1);
    }
  }
  return { occasion, saidOn: dayOf(span), saidPlace, addressee: addresseeOf(span, from) };
}

/** `saat ditemui di acara itu, Hotel Borobudur, Jakarta, Rabu`: a named place behind the comma of the occasion. */
function placeBehind(span: Span, comma: number): string | null {
  const { view, to } = span;
  const named = initial(view, comma) === "," && comma + 1 < to && mentionAt(view, comma + 1)?.type === "location";
  return named ? textOf(view, comma + 1, placeEnd(span, comma + 1)) : null;
}

/** No name stands in it. */
const isCommon = (place: string): boolean => place === place.toLowerCase();

function opensOccasion(span: Span, i: number): boolean {
  const { view, to } = span;
  if (OCCASION_AT(view, i, i, view.tokens.length)) return true;
  if (DEED(view, i, i, to)) return false;
  if (!is(view.tokens, i, C.occasion) || LANGUAGE(view, i, i, to) || ADDRESSEE(view, i, i, to)) return false;
  return !is(view.tokens, i, C.at_time) || (i + 1 < to && !dateAt(span, i + 1) && !OPENS_DAY(view, i, i, to));
}

const opensPlace = (span: Span, i: number): boolean =>
  PLACE_AT(span.view, i, i, span.to) !== null && !dateAt(span, i + 1);

/** Whom it was said to: `kepada wartawan`, to a mark, a day or another adverbial. */
function addresseeOf(span: Span, from: number): string | null {
  const { view, to } = span;
  for (let i = from; i < to; i++) {
    const match = isAny(view.tokens, i, OPENS_ADDRESSEE) ? ADDRESSEE(view, i, i, to) : null;
    if (!match) continue;
    let stop = match.mark;
    while (stop < to && !endsAddressee(span, stop)) stop++;
    return stop > match.mark ? textOf(view, match.mark, stop) : null;
  }
  return null;
}

/** `Fimela.com`: a stop inside of a name. */
const isInner = ({ tokens }: Reading, i: number): boolean =>
  initialAt(tokens, i) === "." && tokens.starts[i + 1] === tokens.ends[i] && tokens.kinds[i + 1] === WORD;

const endsAddressee = (span: Span, i: number): boolean =>
  (span.view.tokens.kinds[i] === PUNCTUATION && !isInner(span.view, i)) ||
  dateAt(span, i) ||
  (isAny(span.view.tokens, i, ENDS_PLACE) && !JOINED(span.view, i, i, span.to)) ||
  (is(span.view.tokens, i, C.preposition) && !is(span.view.tokens, i, C.origin)) ||
  (isAny(span.view.tokens, i, DAY) && !isCapital(span.view, i)) ||
  isVerbal(span.view, i);

/**
 * The setting that opens a sentence: `Dalam keterangan tertulis, Rabu (5/5), X menegaskan ...`. A place only behind an
 * occasion (`Dalam rapat di Ende, ...`): alone it is as often what is spoken of (`Di Eropa, kata X, ...`).
 */
export function readFront(view: Reading, from: number, limit: number): Setting {
  const { tokens } = view;
  const opens = is(tokens, from, C.occasion);
  if (from >= limit || !(opens || isAny(tokens, from, DAY))) return NO_SETTING;
  const span: Span = { view, to: limit, dates: datesWithin(view, from, limit) };
  if (ADDRESSEE(view, from, from, limit))
    return { ...NO_SETTING, saidOn: dayOf(span), addressee: addresseeOf(span, from) };
  // `Setelah gempa pada Senin, X mengatakan`: the day of what went before
  const saidOn = is(tokens, from, C.occasion_past) ? null : dayOf(span);
  const stop = opens && !isWeakFront(view, from) ? occasionEnd(span, from) : from;
  const told = stop > from + 1 || (stop > from && is(tokens, from, C.speech_event)); // `Ditemui di rumahnya, ...`
  if (!told || !ofSpeech(view, from, stop)) return { ...NO_SETTING, saidOn };
  const place = opensPlace(span, stop) && holdsSpeech(view, from, stop) ? stop + 1 : stop;
  const end = place > stop ? placeEnd(span, place) : stop;
  if (!isClosed(span, end)) return { ...NO_SETTING, saidOn };
  const saidPlace = end > place ? textOf(view, place, end) : placeBehind(span, stop);
  return { ...NO_SETTING, occasion: textOf(view, from, stop), saidPlace, saidOn };
}

/** What went before is at the head of a sentence seldom the occasion itself. */
const isWeakFront = (view: Reading, i: number): boolean =>
  (is(view.tokens, i, C.at_time) && !ON_OCCASION(view, i, i, view.tokens.length)) ||
  (is(view.tokens, i, C.occasion_past) && !is(view.tokens, i, C.answering));

/** `Pada kesempatan yang sama`, `Pada acara itu` */
const ON_OCCASION = pattern("pada <speech_event>");

function isClosed(span: Span, stop: number): boolean {
  const { view, to } = span;
  return stop < to && (initial(view, stop) === "," || dateAt(span, stop) || is(view.tokens, stop, C.at_time));
}

/** `Dalam sambutannya`, `Saat dihubungi`: such an opener is an occasion only with a word of speaking behind it. */
const ofSpeech = (view: Reading, from: number, to: number): boolean =>
  !is(view.tokens, from, C.occasion_weak) || holdsSpeech(view, from + 1, to);

function holdsSpeech({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (is(tokens, i, C.speech_event)) return true;
  return false;
}

/** Where a credit begins: its day is that of the publication (`dikutip dari Antara, Senin`). */
function creditAt({ tokens }: Reading, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (is(tokens, i, C.credit)) return i;
  return limit;
}

/**
 * An apposition or relative clause tells who the speaker is: `Budi, pendiri sekolah di Ambon, mengatakan`,
 * `sebuah organisasi di Inggris, ...`.
 */
function skipAside(view: Reading, from: number, to: number): number {
  const { tokens } = view;
  const comma = initial(view, from) === ",";
  const first = comma ? from + 1 : from;
  if (first >= to) return from;
  const aside = comma && (isAny(tokens, first, APPOSED) || isAgent(view, first) || THING(view, first, first, to));
  const relative = is(tokens, first, C.relative);
  if (!aside && !relative) return from;
  const end = asideEnd(view, first, to, aside !== false && aside !== null);
  // `yang berada di urutan kedelapan, dan satu tempat di depan Kvyat, ...`
  return relative && AND_MORE(view, end, end, to) ? asideEnd(view, end + 1, to, false) : end;
}

/** A thing that speaks: `sebuah jaringan yang berbasis di Vietnam`. */
const THING = pattern("(sebuah|suatu) aa");
const AND_MORE = pattern(", dan");

/** The comma that closes the aside, or where an occasion begins; one in a relative of an apposition is inside of it. */
function asideEnd(view: Reading, from: number, to: number, apposed: boolean): number {
  let i = from;
  let relative = false; // `seorang pengamat yang berspesialisasi dalam ...`
  while (i < to && initial(view, i) !== "," && (relative || !is(view.tokens, i, C.occasion))) {
    relative ||= apposed && is(view.tokens, i, C.relative);
    i++;
  }
  return i;
}

const OCCASION_MARKS = new Set([",", "(", '"', ";", ":"]);

function occasionEnd(span: Span, from: number): number {
  const { view, to } = span;
  let i = from + 1;
  while (i < to && !endsOccasion(span, i)) {
    const titled = initial(view, i) === '"'; // `diskusi bertajuk "..."`
    i = titled ? Math.min(markAfter(view, i), to - 1) + 1 : i + 1;
  }
  i = Math.min(i, to);
  while (i > from + 1 && is(view.tokens, i - 1, C.preposition)) i--; // its noun was cut out of the text
  return i;
}

function endsOccasion(span: Span, i: number): boolean {
  const { view, to } = span;
  const { tokens } = view;
  const mark = initial(view, i);
  if (dateAt(span, i) || view.cues[i]?.form === "active") return true;
  if (mark === '"' && is(tokens, i - 1, C.title_noun)) return false;
  if (OCCASION_MARKS.has(mark) || (mark === "." && i + 1 >= to)) return true;
  if (isAny(tokens, i, ENDS_OCCASION) || opensPlace(span, i)) return true;
  return is(tokens, i, C.at_time) && i + 1 < to && (dateAt(span, i + 1) || OPENS_DAY(view, i, i, to) !== null);
}

/** A place goes on over commas while names follow: `di Istana Merdeka, Jakarta`. */
function placeEnd(span: Span, from: number): number {
  const { view, to } = span;
  let i = from;
  while (i < to && !endsPlace(span, i, from)) i++;
  while (i > from && kindAt(view.tokens, i - 1) === PUNCTUATION && initial(view, i - 1) !== ")") i--;
  return i;
}

function endsPlace(span: Span, i: number, from: number): boolean {
  const { view, to } = span;
  const mark = initial(view, i);
  if (dateAt(span, i) || view.cues[i]?.form === "active") return true;
  if (mark === ",") {
    return i + 1 >= to || dateAt(span, i + 1) || !(isCapital(view, i + 1) || isAny(view.tokens, i + 1, AREA));
  }
  if (view.tokens.kinds[i] === PUNCTUATION) return !/[./-]/.test(mark) || (mark === "." && i + 1 >= to);
  return (
    i > from &&
    !isCapital(view, i) &&
    (isVerbal(view, i) || (isAny(view.tokens, i, ENDS_PLACE) && !is(view.tokens, i, C.origin)))
  );
}

/** The dates inside of the tokens [from, to); dates are sorted. */
function datesWithin({ tokens, dates }: Reading, from: number, to: number): readonly TemporalExpression[] {
  const start = tokens.starts[from] as number;
  const end = tokens.ends[to - 1] as number;
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] as TemporalExpression).start < start) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while (stop < dates.length && (dates[stop] as TemporalExpression).end <= end) stop++;
  return dates.slice(low, stop);
}
