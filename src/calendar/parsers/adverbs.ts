/** Words that point: `kemarin`, `besok`, `keesokan harinya`, `saat ini`, `dulu`, `sejenak`. */
import type { Draft, Parser, When } from "../draft.ts";
import { anyOf, matchAt, opensSentence, sticky, wordAfter, wordBefore } from "../pattern.ts";

const day = (count: number, origin: "published" | "story" = "published"): When => ({
  form: "shift",
  unit: "day",
  count,
  origin,
});

const DAYS: Readonly<Record<string, When>> = {
  "kemarin lusa": day(-2),
  "kemarin dulu": day(-2),
  kemarin: day(-1),
  kemaren: day(-1),
  besok: day(1),
  esok: day(1),
  "besok lusa": day(2),
  lusa: day(2),
  "keesokan harinya": day(1, "story"),
  "keesokan hari": day(1, "story"),
  "esok harinya": day(1, "story"),
  "esok hari": day(1),
  keesokannya: day(1, "story"),
  esoknya: day(1, "story"),
  "hari yang sama": day(0, "story"),
  "di hari yang sama": day(0, "story"),
};
const DAY_WORD = sticky(`(${anyOf(Object.keys(DAYS))})(?!-)`);

/** `kemarin`, `besok`, `lusa`, `keesokan harinya`. */
export const dayAdverb: Parser = (text, at) => {
  const match = matchAt(DAY_WORD, text, at);
  if (!match) return null;
  const word = match[0].toLowerCase().replace(/[ \u00a0]+/g, " ");
  return { start: at, end: at + match[0].length, type: "DATE", when: DAYS[word] as When };
};

const PAST = [
  "saat itu",
  "ketika itu",
  "kala itu",
  "waktu itu",
  "masa itu",
  "zaman itu",
  "masa lalu",
  "masa silam",
  "masa lampau",
  "tempo hari",
  "tempo dulu",
  "zaman dulu",
  "zaman dahulu",
  "jaman dulu",
  "dahulu kala",
  "dulu kala",
  "belum lama ini",
  "baru-baru ini",
  "belakangan ini",
  "akhir-akhir ini",
  "beberapa waktu lalu",
  "beberapa waktu yang lalu",
  "beberapa waktu silam",
  "beberapa saat lalu",
  "beberapa saat yang lalu",
];
const PRESENT = [
  "saat ini",
  "sekarang ini",
  "sekarang",
  "kini",
  "dewasa ini",
  "masa kini",
  "kala ini",
  "hari-hari ini",
  "detik ini",
];
const FUTURE = [
  "kelak",
  "sebentar lagi",
  "beberapa saat lagi",
  "masa depan",
  "masa mendatang",
  "masa datang",
  "masa yang akan datang",
  "waktu dekat ini",
  "waktu dekat",
  "kemudian hari",
  "suatu saat nanti",
  "suatu hari nanti",
];
const REFERENCES: Readonly<Record<string, string>> = Object.fromEntries([
  ...PAST.map((word) => [word, "PAST_REF"]),
  ...PRESENT.map((word) => [word, "PRESENT_REF"]),
  ...FUTURE.map((word) => [word, "FUTURE_REF"]),
]);
/** What the first words of `reference` are taken from. */
export const REFERENCE_WORDS: readonly string[] = Object.keys(REFERENCES);
const REFERENCE = sticky(`(${anyOf(REFERENCE_WORDS)})(?!-)`);

/** `saat ini`, `kini`, `saat itu`, `kelak`, `belum lama ini`. */
export const reference: Parser = (text, at): Draft | null => {
  const match = matchAt(REFERENCE, text, at);
  if (!match) return null;
  const value = REFERENCES[match[0].toLowerCase().replace(/[ \u00a0]+/g, " ")] as string;
  return { start: at, end: at + match[0].length, type: "DATE", when: { form: "value", value, granularity: null } };
};

const FORMERLY = sticky("(dulu|dulunya|dahulu|dahulunya)");
/** Words beside which `dulu` means "once". */
const ONCE_BEFORE = new Set(
  "seperti sejak sedari dari zaman jaman masa yang kayak saya aku kami kita dia ia mereka beliau memang pun itu ini bukan pada".split(
    " ",
  ),
);
const ONCE_AFTER = new Set(
  "di pernah sempat saya aku kami kita dia ia mereka beliau memang ada sudah telah masih adalah bekerja juga hanya kan itu namanya dikenal bernama yang orang".split(
    " ",
  ),
);

/** `dulu` the past, not `terlebih dahulu`, `lihat dulu` (first). */
export const formerly: Parser = (text, at) => {
  const match = matchAt(FORMERLY, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const once =
    opensSentence(text, at) ||
    match[0].toLowerCase().endsWith("nya") ||
    ONCE_BEFORE.has(wordBefore(text, at).toLowerCase()) ||
    (ONCE_AFTER.has(wordAfter(text, end).toLowerCase()) && !/^(?:lebih|terlebih|tunggu)$/i.test(wordBefore(text, at)));
  if (!once) return null;
  return { start: at, end, type: "DATE", when: { form: "value", value: "PAST_REF", granularity: null } };
};

const MOMENT = sticky(
  "(?:sejenak|sebentar|sementara_waktu|beberapa_(?:saat|waktu)(?:_(?:terakhir|belakangan)(?:_ini)?|_ke_depan|_mendatang)?)",
);

/** `sejenak`, `beberapa saat`: a while. */
export const moment: Parser = (text, at) => {
  const match = matchAt(MOMENT, text, at);
  if (!match) return null;
  return {
    start: at,
    end: at + match[0].length,
    type: "DURATION",
    when: { form: "value", value: "PXX", granularity: null },
  };
};

const AHEAD = sticky("ke_(?:depan|depannya)");

/** `Ke depan, ...`: the time to come, where nothing moves forward. */
export const ahead: Parser = (text, at) => {
  const match = matchAt(AHEAD, text, at);
  if (!match || !(opensSentence(text, at) || match[0].toLowerCase().endsWith("nya"))) return null;
  return {
    start: at,
    end: at + match[0].length,
    type: "DATE",
    when: { form: "value", value: "FUTURE_REF", granularity: null },
  };
};
