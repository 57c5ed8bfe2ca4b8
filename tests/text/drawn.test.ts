/**
 * Bytes and texts drawn by a seed: what they are decoded to, repaired to and cut into. A digest of many; what changes
 * here is looked at before the snapshot is written anew.
 */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "../../src/text/encodings.ts";
import { detectLanguage } from "../../src/text/language.ts";
import { repair } from "../../src/text/repair.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { tokenise } from "../../src/text/tokens.ts";

const digest = (values: readonly unknown[]): string =>
  createHash("sha256")
    .update(values.map((value) => JSON.stringify(value)).join("\n"))
    .digest("hex")
    .slice(0, 16);
const drawn = (pieces: readonly string[], seed: number, numRuns: number): string[] =>
  fc.sample(
    fc.array(fc.constantFrom(...pieces), { maxLength: 30, size: "max" }).map((all) => all.join("")),
    {
      ...{ seed, numRuns },
    },
  );

const BYTES = [
  ...["41", "7a", "20", "0a", "c3a9", "e28093", "f09f8cbe", "e9", "93", "94", "81", "8d", "c2", "e2", "e280", "f09f"],
  ...["80", "bf", "c0af", "eda080", "f4908080", "fffe", "feff", "efbbbf", "00", "9d", "a0", "00410042", "1b", "08"],
];

test("bytes", () => {
  const all = drawn(BYTES, 1, 3000).map((hex) => Buffer.from(hex, "hex"));
  const told = all.map((bytes) => decode(bytes));
  expect(new Set(told.map((one) => ("code" in one ? one.code : one.encoding))).size).toBeGreaterThan(4);
  expect(digest(told)).toMatchSnapshot();
});

const TEXTS = [
  ...["Warga ", "desa ", "padi ", "â€œ", "â€", "â€™", "Ã©", "Â ", "Â", "Ã", "é", "“", "”", "…", "&amp;", "&quot;"],
  ...["&nbsp;", "\u00a0", "\u200b", "\u00ad", "\u0092", "\n", " ", "  ", ".", ",", "kata dia", "Rina", "DPR", "’"],
];

test("texts that are repaired", () => {
  const told = drawn(TEXTS, 2, 2500).map((text) => repair(text));
  expect(digest(told)).toMatchSnapshot();
});

const SENTENCES = [
  ...["Warga ", "desa ", "Rina ", "H. ", "Moh. ", "dll. ", "hlm. 12", "S.H. ", "PT ", "Tbk. ", "No. ", "5.000 ", "3. "],
  ...[". ", "! ", "? ", "... ", "… ", '" ', ' "', "“", "” ", ") ", "(", "\n", "kata ", "Ia ", "12.30 ", "Rp 5 ", ", "],
];

test("texts that are cut into sentences and tokens, and their languages", () => {
  const all = drawn(SENTENCES, 3, 2500);
  expect(digest(all.map((text) => splitSentences(text, 0, text.length)))).toMatchSnapshot();
  expect(digest(all.map((text) => detectLanguage(text, tokenise(text))))).toMatchSnapshot();
});
