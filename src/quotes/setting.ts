/** When, where and on which occasion something was said, from the reporting clause. */
import type { TemporalExpression } from "../core/annotations.ts";
import { PUNCTUATION, WORD } from "../core/document.ts";
import { wordTable } from "../language/word-table.ts";
import { markAfter } from "./marks.ts";
import { initial, isAgent, isCapital, isVerbal, isWord, type Reading, word } from "./reading.ts";
import { CREDIT, OFFICE, PREPOSITION, TITLED, UNNAMED, WEEKDAY } from "./words.ts";

export interface Setting {
  readonly occasion: string | null;
  readonly saidOn: string | null;
  readonly saidPlace: string | null;
}

export const NO_SETTING: Setting = { occasion: null, saidOn: null, saidPlace: null };

/** Words that open an occasion: `saat dihubungi`, `dalam rapat terbatas`, `kepada wartawan`. */
const OPENERS = wordTable(
  "saat ketika usai seusai sesudah setelah sebelum selepas selesai sehabis dalam lewat melalui kepada via sewaktu kala menanggapi menjawab merespons mengomentari ditemui dihubungi dikonfirmasi pada"
    .split(" ")
    .map((opener) => [opener, true] as const),
);

const isOpener = ({ text, tokens }: Reading, i: number): boolean =>
  OPENERS(text, tokens.starts[i] as number, tokens.ends[i] as number) === true;

/** `placed`: whether a place right at the start is where it was said, and not where the speaker belongs. */
export function readSetting(reading: Reading, from: number, limit: number, placed: boolean): Setting {
  const { text, tokens, dates } = reading;
  const to = creditAt(reading, from, limit);
  if (from >= to) return NO_SETTING;
  const start = tokens.starts[from] as number;
  const end = tokens.ends[to - 1] as number;
  const inside = datesWithin(dates, start, end);
  const day = inside.find((date) => date.startDate !== null && date.startDate === date.endDate);
  const dateAt = (i: number) =>
    inside.some((d) => d.start <= (tokens.starts[i] as number) && (tokens.starts[i] as number) < d.end);
  let occasion: string | null = null;
  let saidPlace: string | null = null;
  for (let i = skipAside(reading, from, to); i < to; i++) {
    if (tokens.kinds[i] !== WORD || isCapital(reading, i)) continue;
    const here = word(reading, i);
    if (
      here === "di" &&
      occasion === null &&
      (MEDIUM.test(word(reading, i + 1)) || BESIDE.test(word(reading, i + 1)))
    ) {
      const stop = occasionEnd(reading, i, to, dateAt);
      occasion = text.slice(tokens.starts[i], tokens.ends[stop - 1]);
      i = stop - 1;
      continue;
    }
    if (saidPlace === null && here === "di" && i + 1 < to && !dateAt(i + 1) && !NO_PLACE.test(word(reading, i + 1))) {
      const stop = placeEnd(reading, i + 1, to, dateAt);
      if (stop > i + 1 && (placed || i > from)) saidPlace = text.slice(tokens.starts[i + 1], tokens.ends[stop - 1]);
      i = Math.max(i, stop - 1);
      continue;
    }
    if (occasion !== null || !isOpener(reading, i)) continue;
    if (here === "dalam" && word(reading, i + 1) === "bahasa") continue;
    if (here === "pada" && (i + 1 >= to || dateAt(i + 1) || isDayWord(word(reading, i + 1)))) continue;
    const stop = occasionEnd(reading, i, to, dateAt);
    if (stop > i + 1 || /^di[a-z]+i$/.test(here)) occasion = text.slice(tokens.starts[i], tokens.ends[stop - 1]);
    i = stop - 1;
  }
  return { occasion, saidOn: day?.startDate ?? null, saidPlace };
}

/**
 * The setting that opens a sentence: `Dalam keterangan tertulis, Rabu (5/5), X menegaskan ...`. No place: it is as often
 * what is spoken of (`Di Eropa, kata X, ...`).
 */
export function readFront(reading: Reading, from: number, limit: number): Setting {
  const { text, tokens, dates } = reading;
  const first = word(reading, from).toLowerCase();
  const opens = isOpener(reading, from);
  if (from >= limit || !(opens || isDayWord(first) || (reading.kinds[from] as number) & WEEKDAY)) return NO_SETTING;
  const inside = datesWithin(dates, tokens.starts[from] as number, tokens.ends[limit - 1] as number);
  const dateAt = (i: number) =>
    inside.some((d) => d.start <= (tokens.starts[i] as number) && (tokens.starts[i] as number) < d.end);
  // `Setelah gempa pada Senin, X mengatakan`: the day of what went before
  const day = /^(?:setelah|sesudah|sebelum|menanggapi|merespons|menjawab|mengomentari|sejak)$/.test(first)
    ? undefined
    : inside.find((date) => date.startDate !== null && date.startDate === date.endDate);
  const stop = opens && !NO_FRONT.test(first) ? occasionEnd(reading, from, limit, dateAt) : from;
  const closed =
    stop >= limit
      ? first === "kepada"
      : initial(reading, stop) === "," || dateAt(stop) || isWord(reading, stop, "pada");
  const phrase = closed && stop > from + 1 ? text.slice(tokens.starts[from], tokens.ends[stop - 1]) : null;
  const occasion = phrase !== null && NEEDS_SPEECH.test(first) && !OF_SPEECH.test(phrase) ? null : phrase;
  return { occasion, saidOn: day?.startDate ?? null, saidPlace: null };
}

/** What went before is at the head of a sentence seldom the occasion itself. */
const NO_FRONT = /^(?:pada|setelah|sesudah|sebelum|selepas|sehabis|kala|sewaktu)$/;
/** Openers that are an occasion only with a noun or verb of speaking behind them: `Dalam sambutannya`, `Saat dihubungi`. */
const NEEDS_SPEECH = /^(?:dalam|melalui|lewat|via|saat|ketika)$/;
const OF_SPEECH =
  /\b(?:keterangan|pernyataan|sambutan|pidato|rilis|siaran|jumpa|konferensi|wawancara|interview|rapat|sidang|kesempatan|acara|diskusi|seminar|webinar|forum|dialog|orasi|tweet|cuitan|kicauan|unggahan|postingan|caption|video|vlog|akun|channel|kanal|instagram|twitter|facebook|youtube|podcast|talkshow|program|segmen|pesan|surat|telepon|kuliah|ceramah|khotbah|khutbah|tausiyah|pertemuan|perbincangan|obrolan|percakapan|komentar|tulisan|artikel|perwakilan|di(?:temui|hubungi|konfirmasi|tanya|wawancara|mintai|minta))/i;

/** Where a credit begins: its day is that of the publication (`dikutip dari Antara, Senin`). */
function creditAt(reading: Reading, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if ((reading.kinds[i] as number) & CREDIT) return i;
  }
  return limit;
}

/** An apposition or relative clause tells who the speaker is: `Budi, pendiri sekolah di Ambon, mengatakan`. */
function skipAside(reading: Reading, from: number, to: number): number {
  const comma = initial(reading, from) === ",";
  const first = comma ? from + 1 : from;
  if (first >= to) return from;
  const aside = comma && (((reading.kinds[first] as number) & (OFFICE | UNNAMED)) !== 0 || isAgent(reading, first));
  if (!aside && !isWord(reading, first, "yang")) return from;
  let i = first;
  let told = false; // `seorang pengamat yang berspesialisasi dalam ...`
  while (i < to && initial(reading, i) !== "," && (told || !isOpener(reading, i))) {
    if (aside && isWord(reading, i, "yang")) told = true;
    i++;
  }
  return i;
}

const isDayWord = (text: string): boolean => text === "hari" || text === "tanggal";

/** What makes of `di` no preposition of place: `di sela-sela acara`, `di hadapan penyidik`. */
const NO_PLACE = /^(?:sela|sela-sela|hadapan|tengah|antara|mana|balik|samping|atas|bawah|luar)$/;

/** `di sela rapat kerja`, `di hadapan penyidik`: an occasion told by where it was. */
const BESIDE = /^(?:sela|sela-sela|hadapan)$/;

/** Where something was written, not where its writer was: `di akun Twitternya`. */
const MEDIUM = /^(?:akun|media|laman|situs|twitter|instagram|facebook|youtube|tiktok|unggahan|insta)(?:nya)?$/i;

/** Opens what was said, a relative clause or a credit. */
const ENDS_OCCASION = /^(?:bahwa|agar|supaya|yang|dikutip|dilansir|seperti|sebagaimana)$/;

function occasionEnd(reading: Reading, from: number, to: number, dateAt: (i: number) => boolean): number {
  let i = from + 1;
  for (; i < to; i++) {
    const mark = initial(reading, i);
    if (dateAt(i) || reading.cues[i]?.form === "active") break;
    if (mark === '"' && (reading.kinds[i - 1] as number) & TITLED) {
      i = Math.min(markAfter(reading, i), to - 1); // `diskusi bertajuk "..."`
      continue;
    }
    if (mark === "," || mark === "(" || mark === '"' || mark === ";" || mark === ":") break;
    if (mark === "." && i + 1 >= to) break;
    const here = word(reading, i);
    if (here === "di" && i + 1 < to && !dateAt(i + 1) && !NO_PLACE.test(word(reading, i + 1))) break;
    if (ENDS_OCCASION.test(here)) break;
    if (here === "pada" && i + 1 < to && (dateAt(i + 1) || isDayWord(word(reading, i + 1)))) break;
  }
  while (i > from + 1 && (reading.kinds[i - 1] as number) & PREPOSITION) i--; // its noun was cut out of the text
  return i;
}

/** A place goes on over commas while names follow: `di Istana Merdeka, Jakarta`. */
function placeEnd(reading: Reading, from: number, to: number, dateAt: (i: number) => boolean): number {
  const { tokens } = reading;
  let i = from;
  for (; i < to; i++) {
    if (dateAt(i) || reading.cues[i]?.form === "active") break;
    const mark = initial(reading, i);
    if (mark === ",") {
      if (i + 1 >= to || dateAt(i + 1) || !(isCapital(reading, i + 1) || AREA.test(word(reading, i + 1)))) break;
      continue;
    }
    if (tokens.kinds[i] === PUNCTUATION && mark !== "." && mark !== "/" && mark !== "-") break;
    if (mark === "." && i + 1 >= to) break;
    const here = word(reading, i);
    if (i > from && isVerbal(reading, i)) break;
    if (
      i > from &&
      /^(saat|ketika|usai|pada|dalam|kepada|untuk|yang|dan|setelah|sebelum|bahwa|seperti|melalui|sambil|seraya|bersama|dikutip)$/.test(
        here,
      )
    )
      break;
  }
  while (i > from && tokens.kinds[i - 1] === PUNCTUATION && initial(reading, i - 1) !== ")") i--;
  return i;
}

/** `rumah duka, kawasan Menteng, Jakarta` */
const AREA = /^(?:kawasan|kompleks|daerah|wilayah|jalan|desa|kelurahan|kecamatan|kabupaten)$/;

/** The dates inside `[start, end)`; dates are sorted. */
function datesWithin(dates: readonly TemporalExpression[], start: number, end: number): readonly TemporalExpression[] {
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
