/** Words before an amount that say that it is an estimate or a bound. */
const BEFORE =
  "sekitar|sekira|sekitaran|seputar|kira-kira|kurang lebih|lebih kurang|kurang dari|lebih dari|hampir|nyaris|mendekati|berkisar|kisaran|diperkirakan|ditaksir|" +
  "sedikitnya|setidaknya|setidak-tidaknya|sekurangnya|sekurang-kurangnya|paling tidak|paling sedikit|paling kurang|paling banyak|minimal|maksimal|" +
  "di atas|di bawah|diatas|dibawah|melebihi|lebih|tak sampai|tidak sampai|belum sampai|about|around|nearly|almost|over|more than|at least|approximately";

/** Between such a word and the amount: `diperkirakan mencapai 5.000 orang`. */
const BETWEEN = "sebanyak|sebesar|sejumlah|seluas|senilai|seharga|mencapai|dari|antara|ada|di|pada";

const BEFORE_AMOUNT = new RegExp(`(?:^|[^\\p{L}-])(?:${BEFORE})(?: (?:${BETWEEN}))? ?[(]?$`, "iu");

/** `5.000 orang lebih`, but not `5 persen lebih tinggi`. */
const AFTER_AMOUNT =
  / (?:lebih|atau lebih|lebih kurang|or more)(?=$|[^\p{L} ]| (?:untuk|yang|dengan|pada|di|ke|per|dan|itu|ini)(?!\p{L}))/uy;

const REACH = 36;

/** True where the words around the amount at `[start, end)` say about, nearly, more than, at least. */
export function isApproximate(text: string, start: number, end: number): boolean {
  AFTER_AMOUNT.lastIndex = end;
  return AFTER_AMOUNT.test(text) || BEFORE_AMOUNT.test(text.slice(Math.max(0, start - REACH), start));
}
