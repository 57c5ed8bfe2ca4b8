import { expect, test } from "vitest";
import { excludeEachOther, isHeldByOne, overlapsOf } from "../../src/corpus/told-offices.ts";

test.each([
  ["Ketua", "Wakil Ketua", true],
  ["Kapolres", "Wakapolres", true],
  ["Gubernur", "Wakil Gubernur", true],
  ["Ketua", "Sekretaris", true],
  ["Ketua Umum", "Sekretaris Jenderal", true],
  ["Kepala", "Sekretaris", true],
  ["Rektor", "Dekan", true],
  ["Direktur Utama", "Direktur Keuangan", true],
  ["Direktur", "Direktur Keuangan", false],
  ["Direktur Utama", "CEO", false],
  ["Direktur Utama", "Presiden Direktur", false],
  ["Ketua", "Ketua Umum", false],
  ["Ketua Komisi II", "Sekretaris Fraksi", false],
  ["Ketua", "anggota", false],
  ["Bupati", "Ketua", false],
  ["Kepala Seksi Lalu Lintas", "Kepala Seksi", false],
])("nobody is %s and %s of one body: %s", (role, other, expected) => {
  expect(excludeEachOther(role, other)).toBe(expected);
  expect(excludeEachOther(other, role)).toBe(expected);
});

test.each([
  ["Bupati", true, true],
  ["Kapolsek", true, true],
  ["warga", true, false],
  ["anggota", true, false],
  ["Wakil Bupati", true, true],
  ["Wakil warga", true, false],
  ["Presiden", true, true],
  ["Menteri Luar Negeri", true, true],
  ["utusan", true, false],
  ["Kepala", false, true],
  ["Ketua", false, true],
  ["Ketua Umum", false, true],
  ["Direktur Utama", false, true],
  ["Direktur", false, false],
  ["Wakil Ketua", false, false],
  ["Ketua Komisi II", false, false],
  ["juru bicara", false, false],
  ["Kepala Seksi Lalu Lintas", false, false],
])("one holds the office of %s (of a territory: %s): %s", (role, hasTerritory, expected) => {
  expect(isHeldByOne(role, hasTerritory)).toBe(expected);
});

test.each<[about: string, holders: readonly (readonly [name: string, first: string, last: string])[], number[]]>([
  [
    "one after the other",
    [
      ["Rina Wati", "2024-01-01", "2024-01-05"],
      ["Agus Salim", "2024-01-06", "2024-01-09"],
    ],
    [0, 0],
  ],
  [
    "on the day of the change",
    [
      ["Rina Wati", "2024-01-01", "2024-01-05"],
      ["Agus Salim", "2024-01-05", "2024-01-09"],
    ],
    [1, 1],
  ],
  [
    "within the days of another",
    [
      ["Rina Wati", "2024-01-01", "2024-01-09"],
      ["Agus Salim", "2024-01-05", "2024-01-05"],
    ],
    [1, 1],
  ],
  [
    "one by two names",
    [
      ["Rina Wati", "2024-01-01", "2024-01-09"],
      ["Rina A. Wati", "2024-01-05", "2024-01-05"],
    ],
    [0, 0],
  ],
  [
    "three",
    [
      ["Rina Wati", "2024-01-01", "2024-01-09"],
      ["Agus Salim", "2024-01-02", "2024-01-03"],
      ["Dewi Ayu", "2024-01-04", "2024-01-05"],
    ],
    [2, 1, 1],
  ],
])("%s", (_, holders, overlaps) => {
  expect(overlapsOf(holders.map(([name, first, last]) => ({ name, first, last })))).toEqual(overlaps);
});
