import { expect, test } from "vitest";
import { excludeEachOther, isHeldByOne } from "../../src/corpus/told-offices.ts";

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
  ["Wakil Bupati", true, false],
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
