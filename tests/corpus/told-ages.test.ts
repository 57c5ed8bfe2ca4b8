import { expect, test } from "vitest";
import { ageBehind } from "../../src/corpus/told-ages.ts";

test.each([
  ["Korban, ", " (34), dirawat.", "34"],
  ["Korban, ", " (34 tahun) dirawat.", "34"],
  ["Korban, ", ", 34 tahun, dirawat.", "34"],
  ["Korban, ", ", 34 tahun. Ia dirawat.", "34"],
  ["Pelaku, ", " yang berusia 19 tahun, dibekuk.", "19"],
  ["", ", yang masih berumur 16 tahun, menang.", "16"],
  ["", ", pedagang sayur berusia 40 tahun, dirawat.", "40"],
  ["Pelukis ", " wafat pada usia 61 tahun.", "61"],
  ["Pelukis ", " meninggal dunia dalam usia 61 tahun.", "61"],
  ["Pelukis ", " tutup usia di umur 65 tahun.", "65"],
  ["", " menikah pada usia 19 tahun.", null],
  ["", " 9 tahun penjara.", null],
  ["", ", 12 tahun memimpin sekolah, pensiun.", null],
  ["Gol dicetak ", " (34) dan rekannya.", null],
  ["Nomor urut calon: ", " (1).", null],
  ["Gol itu indah. Pelatih ", " (54) senang.", "54"],
  ["", " (34 menit).", null],
  ["", " (2019).", null],
  ["", " dirawat.", null],
])("%s@%s: %s", (before, behind, age) => {
  expect(ageBehind(before, behind)).toBe(age);
});
