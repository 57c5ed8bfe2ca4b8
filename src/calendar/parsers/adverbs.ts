/** Words that point: `kemarin`, `besok`, `keesokan harinya`, `saat ini`, `dulu`, `sejenak`. */
import type { Draft, Parser } from "../draft.ts";
import { isOf, matchAt, opensSentence, sticky, wordAfter, wordBefore } from "../pattern.ts";
import { adverbStep, DAY_ADVERB, FORMERLY_WORD, MOMENT, REFERENCE, referenceByName } from "../vocabulary.ts";

const DAY_WORD = sticky(`(${DAY_ADVERB})(?!-)`);

/** `kemarin`, `besok`, `lusa`, `keesokan harinya`. */
export const dayAdverb: Parser = (text, at) => {
  const match = matchAt(DAY_WORD, text, at);
  if (!match) return null;
  const { count, origin } = adverbStep(match[0]);
  const when = { form: "shift", unit: "day", count, origin } as const;
  return { start: at, end: at + match[0].length, type: "DATE", when };
};

const REFERENCE_WORD = sticky(`(${REFERENCE})(?!-)`);

/** `saat ini`, `kini`, `saat itu`, `kelak`, `belum lama ini`. */
export const reference: Parser = (text, at): Draft | null => {
  const match = matchAt(REFERENCE_WORD, text, at);
  if (!match) return null;
  const value = referenceByName(match[0]);
  return { start: at, end: at + match[0].length, type: "DATE", when: { form: "value", value, granularity: null } };
};

const FORMERLY = sticky(FORMERLY_WORD);
/** `dulu` the past, not `terlebih dahulu`, `lihat dulu` (first). */
export const formerly: Parser = (text, at) => {
  const match = matchAt(FORMERLY, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const once =
    opensSentence(text, at) ||
    match[0].toLowerCase().endsWith("nya") ||
    isOf(wordBefore(text, at), "before_formerly") ||
    (isOf(wordAfter(text, end), "after_formerly") && !/^(?:lebih|terlebih|tunggu)$/i.test(wordBefore(text, at)));
  if (!once) return null;
  return { start: at, end, type: "DATE", when: { form: "value", value: "PAST_REF", granularity: null } };
};

const A_WHILE = sticky(
  `(?:${MOMENT}|beberapa_(?:saat|waktu)(?:_(?:terakhir|belakangan)(?:_ini)?|_ke_depan|_mendatang)?)`,
);

/** `sejenak`, `beberapa saat`: a while. */
export const moment: Parser = (text, at) => {
  const match = matchAt(A_WHILE, text, at);
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
