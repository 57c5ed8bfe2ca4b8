import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { breachesOf } from "../../pipelines/news/invariants.ts";
import { protectedFacts } from "../../pipelines/news/protect.ts";
import { MASK, maskOf } from "../../src/privacy/index.ts";
import { PRIVACY_RULES } from "../../src/privacy/rules.ts";
import { factsOf, factsOfCells } from "../pipelines/article.ts";

const masksOf = (text: string) => {
  const before = factsOf(text);
  const after = protectedFacts(before, true);
  const letters = [...(before.documents[0]?.text ?? "")];
  return after.masks.map(({ rule, start_char, end_char }) => ({
    rule,
    surface: letters.slice(start_char, end_char).join(""),
  }));
};

describe("the rules of privacy", () => {
  for (const { id, examples, not = [] } of PRIVACY_RULES.rules) {
    test.each(examples)(`${id}: %s`, (example) => {
      const surface = /\[([^\]]*)\]/.exec(example)?.[1];
      const masks = masksOf(example.replace(/[[\]]/g, ""));
      expect(masks.filter(({ rule }) => rule === id).map((mask) => mask.surface)).toEqual([surface]);
    });
    test.each([...not])(`${id} leaves alone: %s`, (text) => {
      expect(masksOf(text).filter(({ rule }) => rule === id)).toEqual([]);
    });
  }
});

/** Sentences with a place for the word (`<w>`, `<W>` with a capital), and what is masked with each of the words. */
const WORDS: readonly { readonly text: string; readonly masks: string; readonly words: readonly string[] }[] =
  JSON.parse(readFileSync(new URL("../cases/privacy/words.json", import.meta.url), "utf8"));

describe("the words of the rules", () => {
  const withWord = (text: string, word: string): string =>
    text.replaceAll("<W>", word.charAt(0).toUpperCase() + word.slice(1)).replaceAll("<w>", word);
  const listed = (text: string): string =>
    masksOf(text)
      .map(({ rule, surface }) => `${rule}: ${surface}`)
      .join(" / ");

  test.each(WORDS)("$text", ({ text, masks, words }) => {
    const shown = words.map((word) => [word, listed(withWord(text, word))]);
    expect(shown).toEqual(words.map((word) => [word, withWord(masks, word)]));
    // and a word that no rule knows is not masked so
    expect(listed(withWord(text, "sekarwa"))).not.toBe(withWord(masks, "sekarwa"));
  });
});

test("names behind a victim's, and one of whom only the headline tells, are masked", () => {
  const surfaces = (text: string) => masksOf(text).map(({ rule, surface }) => `${rule}: ${surface}`);
  expect(
    surfaces(
      "Ia didakwa melakukan pelecehan seksual terhadap Rina Lestari dan Dewi Kusuma. Jaksa Budi Adisaputro hadir.",
    ),
  ).toEqual(["private/victim: Rina Lestari", "private/victim: Dewi Kusuma"]);
  const headline =
    "Rina Lestari Mengaku Diperkosa Atasannya\n\nNama Rina Lestari menjadi pembicaraan warga. Ia melapor Senin.";
  expect(surfaces(headline)).toEqual(["private/victim: Rina Lestari"]);
  expect(surfaces("Bayi Rina Lestari Lahir Sehat\n\nRina Lestari melahirkan di rumah sakit. Ia pulang Senin.")).toEqual(
    [],
  );
});

const ARTICLE = `Siswi Rina Lestari Dicabuli Tetangga

DEMAK - Rina Lestari (14), siswi SMP, menjadi korban pencabulan, kata Kapolres Demak Budi Adisaputro, Senin (5/5/2025).

"Saya takut," kata Rina. Ibunya tinggal di Jalan Melati No. 7, RT 02/RW 03. Nomornya 0812-3456-7890.
Surelnya rina.lestari@contoh.co.id.

Menurut Budi, Lestari\u200b melapor pada Minggu. Rekening BRI 123456789012345 disita. "Kami usut," tegas Budi.

Baca juga: Rina Lestari Pindah Sekolah
`;

const SECRETS = /rina|lestari|melati|3456|contoh|456789/i;

describe("an article with private data", () => {
  const before = factsOf(ARTICLE);
  for (const mode of ["mask", "drop"] as const) {
    const after = protectedFacts(before, mode === "mask");
    test(`${mode}: nothing of it is left in any cell, and all promises hold`, () => {
      expect(JSON.stringify(after)).not.toMatch(SECRETS);
      expect([...breachesOf(after, null)]).toEqual([]);
      expect(after.documents[0]?.char_count).toBe(before.documents[0]?.char_count);
      expect(after.documents[0]?.text).toContain("Budi Adisaputro");
    });
  }

  test("mask keeps the rows and the initials, drop leaves the rows out", () => {
    const mask = protectedFacts(before, true);
    expect(mask.documents[0]?.text).toContain(`R${MASK.repeat(3)} L${MASK.repeat(6)} (14)`);
    expect(mask.mentions).toHaveLength(before.mentions.length);
    expect(mask.contacts.map(({ value }) => value.replaceAll(/[^a-z0-9]/gi, ""))).toEqual(["", ""]);
    const drop = protectedFacts(before, false);
    expect(drop.contacts).toEqual([]);
    expect(drop.mentions.length).toBeLessThan(before.mentions.length);
    expect(drop.mentions.every(({ surface }) => !surface.includes(MASK))).toBe(true);
    expect(drop.quotes.map(({ speaker_name }) => speaker_name)).toContain("Budi Adisaputro");
  });

  test("no id of it is made of the name, the text or the bytes", () => {
    const mask = protectedFacts(before, true);
    const ids = new Set(before.mentions.filter(({ surface }) => SECRETS.test(surface)).map((row) => row.entity_key));
    expect(ids.size).toBeGreaterThan(0);
    expect(mask.mentions.some(({ entity_key }) => ids.has(entity_key))).toBe(false);
    for (const column of ["content_sha256", "source_sha256"] as const)
      expect(mask.documents[0]?.[column]).not.toBe(before.documents[0]?.[column]);
  });
});

test("an address that holds the name is masked, and the id is not made of it", () => {
  const cells = {
    url: "https://www.kabar.com/berita/rina-lestari-dicabuli-tetangga-123",
    judul: "Rina Lestari Dicabuli",
    isi: "Rina Lestari (14) dicabuli tetangganya di Demak, kata Budi Adisaputro.",
  };
  const before = factsOfCells(cells);
  const [after] = protectedFacts(before, true).documents;
  expect(after?.url).not.toMatch(SECRETS);
  expect(after?.title).not.toMatch(SECRETS);
  expect(after?.doc_id).not.toBe(before.documents[0]?.doc_id);
});

test("an article without private data is left as it is", () => {
  const facts = factsOf("Jembatan dibuka di Ende, kata Bupati Rina Wati (46), Senin (5/5/2025).");
  expect(protectedFacts(facts, true)).toBe(facts);
});

test.each(["Rina 😀 L", "0812-34", "e\u0301x", ""])("a mask is as long in code points: %s", (text) => {
  expect([...maskOf(text, true)]).toHaveLength([...text].length);
});

test("drop leaves out the offices of whom it masks, and mask and the others' keep theirs", () => {
  const text =
    "Rina Lestari (14), Ketua OSIS SMP Negeri 9, menjadi korban pencabulan, kata Kapolres Demak Budi Adisaputro.";
  const heldIn = (initials: boolean) =>
    protectedFacts(factsOf(text), initials).roles.map(({ person_name, role }) => [person_name, role]);
  const all = factsOf(text).roles.map(({ person_name, role }) => [person_name, role]);
  expect(all).toEqual([
    ["Rina Lestari", "Ketua"],
    ["Budi Adisaputro", "Kapolres"],
  ]);
  expect(heldIn(true).map(([, role]) => role)).toEqual(all.map(([, role]) => role));
  expect(heldIn(false)).toEqual([["Budi Adisaputro", "Kapolres"]]);
});

test("phones in links, handles and other spellings are left in no cell, and no row tells their value", () => {
  const before = factsOf(`Warga Mengungsi ke Balai Desa

Warga Desa Sukarena mengungsi. Bantuan lewat https://wa.me/6281298765432 atau wa.me/6281298765432, kata Budi Adisaputro.

Panitia menerima pesan di https://api.whatsapp.com/send?phone=6281298765432&text=bantu dan @posko_081298765432.

WA: 08129876543O (Tini), O812-9876-5432. Surel posko [at] sukarena [dot] com. BRI: 2345-67-890123-50-9.
`);
  for (const initials of [true, false]) {
    const after = protectedFacts(before, initials);
    expect(JSON.stringify(after)).not.toMatch(/9876|6543|890123|50-9|sukarena \[|posko \[/);
    expect([...breachesOf(after, null)]).toEqual([]);
    expect(after.documents[0]?.text).toContain("wa.me/█");
    expect(after.documents[0]?.text).toContain("&text=bantu");
  }
});

test("other spellings of a masked name are masked, those of another person's are not", () => {
  const text =
    "Bocah bernama Rizki Hamdani (7) hilang. Rizky ditemukan. Camat Rizqi Wirawan lega, kata Budi Adisaputro.";
  const shown = protectedFacts(factsOf(text), true).documents[0]?.text;
  expect(shown).not.toMatch(/Rizki|Rizky|Hamdani/);
  expect(shown).toContain("Rizqi Wirawan");
});
