/** Number words as they count units of time. */
export const DIGIT_WORDS: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
};

/** `dua belas`, `tiga puluh`, `lima ratus`: what the word after a digit word makes of it. */
export const SCALE_WORDS: Readonly<Record<string, number>> = { belas: 10, puluh: 10, ratus: 100, ribu: 1000 };

/** `seratus`, `seribu`: a scale with its one. */
export const ONE_SCALES: Readonly<Record<string, number>> = { seratus: 100, seribu: 1000 };

/** Amounts left open: the TIMEX3 number is X. */
export const OPEN_NUMBERS: readonly string[] = [
  "beberapa",
  "belasan",
  "puluhan",
  "ratusan",
  "ribuan",
  "jutaan",
  "sekian",
  "berapa",
];
