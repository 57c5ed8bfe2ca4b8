import { expect, test } from "vitest";
import { findAmounts } from "../../src/quantities/index.ts";

/** Each amount with its outcome, in order. */
const outcomesOf = (text: string) =>
  findAmounts(text, []).map(({ start, end, outcome }) => [text.slice(start, end), outcome]);

test.each<[text: string, outcomes: readonly (readonly [surface: string, outcome: string | null])[]]>([
  [
    "Tiga orang tewas dan lima luka-luka.",
    [
      ["Tiga orang", "dead"],
      ["lima luka-luka", "injured"],
    ],
  ],
  ["Sebanyak 12 rumah warga Desa Sukamaju rusak berat.", [["12 rumah", "damaged"]]],
  ["Lima penumpang yang hilang belum ditemukan.", [["Lima penumpang", "missing"]]],
  ["Banjir itu menewaskan sedikitnya 3 orang.", [["3 orang", "dead"]]],
  ["Korban meninggal dunia menjadi 25 orang.", [["25 orang", "dead"]]],
  ["Polisi menangkap empat orang.", [["empat orang", "arrested"]]],
  ["Api menghanguskan 40 kios.", [["40 kios", "burnt"]]],
  ["Kerugian negara mencapai Rp 2 miliar.", [["Rp 2 miliar", "loss"]]],
  ["Ia dihukum denda Rp 500 juta.", [["Rp 500 juta", "fine"]]],
  // what is told of another
  ["Polisi mengejar dua orang pelaku yang menewaskan Rina.", [["dua orang pelaku", null]]],
  [
    "Ada 20 orang ketika 3 rumah terbakar.",
    [
      ["20 orang", null],
      ["3 rumah", "burnt"],
    ],
  ],
  ["Tiga orang datang. Dua tewas.", [["Tiga orang", null]]],
  ["Anggaran Rp 2 miliar, kerugian belum dihitung.", [["Rp 2 miliar", null]]],
  ["Sebanyak 30 persen rumah rusak.", [["30 persen", null]]],
  ["Kebakaran itu merenggut nyawa dua orang.", [["dua orang", "dead"]]],
  ["Warga merenggut dua dahan.", [["dua dahan", null]]],
  ["Banjir memakan empat korban jiwa.", [["empat korban", "dead"]]],
  ["Sebanyak 40 jiwa mengungsi.", [["40 jiwa", "displaced"]]],
  ["Penyuap itu merugikan negara Rp 2 miliar.", [["Rp 2 miliar", "loss"]]],
])("%s", (text, outcomes) => {
  expect(outcomesOf(text)).toEqual(outcomes);
});
