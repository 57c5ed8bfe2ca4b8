import { expect, it } from "vitest";
import { applyEdits } from "../../src/core/edited-text.ts";
import { partedWordEdits } from "../../src/text/parted-words.ts";

const WORDS = new Set("membangun jual beli anak makan sayur antikorupsi jalan".split(" "));
const joined = (text: string): string =>
  applyEdits(
    text,
    partedWordEdits(text, 0, text.length, (word) => WORDS.has(word)),
  );

it.each([
  ["Warga mem-\nbangun jalan.", "Warga membangun jalan."],
  ["Mem- \r\n bangun jalan.", "Membangun jalan."],
  ["Anak-\nanak makan.", "Anak-\nanak makan."],
  ["Anak-\nanaknya makan.", "Anak-\nanaknya makan."],
  ["Sayur-\nmayur dijual.", "Sayur-\nmayur dijual."],
  ["Pasar jual-\nbeli ikan.", "Pasar jual-\nbeli ikan."],
  ["Pegiat anti-\nkorupsi datang.", "Pegiat anti-\nkorupsi datang."],
  ["Desa Trang-\nsan ramai.", "Desa Trang-\nsan ramai."],
  ["Warga -\nbangun jalan.", "Warga -\nbangun jalan."],
])("makes one word of two parts: %j", (text, expected) => {
  expect(joined(text)).toBe(expected);
});
