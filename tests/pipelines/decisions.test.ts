import { describe, expect, it, test } from "vitest";
import { KEPT_KINDS } from "../../src/core/document.ts";
import { factsOf, factsOfCells } from "./article.ts";

const BODY = "Warga Desa Sukamaju memanen padi sejak pagi. Hasilnya dijual ke pasar kecamatan.";
/** Long enough to be no brief. */
const LONG = Array.from({ length: 8 }, () => BODY).join(" ");
const documentOf = (text: string, path?: string) =>
  factsOf(text, path).documents[0] as NonNullable<ReturnType<typeof factsOf>["documents"][0]>;

describe("what is said of an article as a whole", () => {
  it("leads with the first paragraph of the body, not with a heading or a list", () => {
    const article = factsOf(
      `Panen Padi di Sukamaju Dimulai Pagi Ini\n\n## Hasil Panen\n\n- beras\n- jagung\n\n${BODY}\n\nBesok ` +
        "mereka libur.",
    );
    expect(article.paragraphs.filter(({ kept }) => kept)[0]?.kind).not.toBe("body");
    expect(article.documents[0]?.lead).toBe(BODY);
  });

  it("has no lead where nothing is body", () => {
    expect(documentOf("Advertisement\n").lead).toBeNull();
  });

  it("counts the characters of what was removed, but for title, dateline, blanks", () => {
    const { documents, paragraphs } = factsOf(
      `Panen Padi di Sukamaju Dimulai Pagi Ini\n\nENDE, KOMPAS.com - ${BODY}\n\nBaca juga: Harga Beras 😀 ` +
        `Naik\n\n${BODY}`,
    );
    const removed = paragraphs.find(({ kind }) => kind === "related_link");
    expect(paragraphs.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["title", "dateline", "blank"]));
    expect(documents[0]?.removed_chars).toBe([...(removed?.text ?? "")].length);
  });

  it("counts words without punctuation, and the edits of the mojibake repair that the text keeps", () => {
    const document = documentOf(
      `â€œKami siap,â€\u009d kata Rina Wati.  ${BODY}\nBaca juga: Harga â€œBerasâ€\u009d Naik\n`,
    );
    expect(document.mojibake_repaired).toBe(2);
    expect(document.word_count).toBe(5 + 12);
  });

  it("prefers what the record says, and tells so", () => {
    const given = factsOfCells({
      isi: `Panen Padi di Sukamaju Dimulai Pagi Ini\n\n${BODY}`,
      judul: "Padi Dipanen",
      penulis: "Rina Wati",
    });
    expect(given.documents[0]).toMatchObject({
      title: "Padi Dipanen",
      title_basis: "metadata",
      authors: ["Rina Wati"],
    });
    expect(documentOf(`Panen Padi di Sukamaju Dimulai Pagi Ini\n\n${BODY}`)).toMatchObject({
      title: "Panen Padi di Sukamaju Dimulai Pagi Ini",
      title_basis: "first_line",
    });
    expect(documentOf(BODY)).toMatchObject({ title: null, title_basis: null });
  });

  it("names an outlet that it does not know as the record does", () => {
    const [other] = factsOfCells({ isi: BODY, media: "Kabar Sukamaju" }).documents;
    expect(other).toMatchObject({ outlet: null, outlet_name: "Kabar Sukamaju", outlet_basis: "metadata" });
    expect(documentOf(BODY)).toMatchObject({ outlet: null, outlet_name: null, outlet_basis: null });
  });

  it("has the host of its address", () => {
    const hostOf = (url: string) => factsOfCells({ isi: BODY, url }).documents[0]?.host;
    expect(["https://www.kabar.id/a", "https://m.kabar.id/a", "kabar"].map(hostOf)).toEqual([
      "kabar.id",
      "m.kabar.id",
      null,
    ]);
  });
});

test.each([
  ["no_body", "Advertisement\n", LONG],
  ["short", BODY, LONG],
  [
    "mostly_boilerplate",
    `${BODY}\n${"Baca juga: Harga Beras Naik Lagi\n".repeat(4)}`,
    `${LONG}\nBaca juga: Harga Naik\n`,
  ],
  [
    "not_indonesian",
    "The farmers of the village have been harvesting their rice since the morning, and they will sell it at " +
      "the market.",
    LONG,
  ],
  ["lost_characters", `${LONG} Kami \ufffd siap.`, LONG],
  ["no_date", LONG, `${LONG} Panen itu dimulai, Senin (14/8/2023).`],
  [
    "contradictory_dates",
    `${LONG} Panen itu dimulai, Selasa (14/8/2023).`,
    `${LONG} Panen itu dimulai, Senin (14/8/2023).`,
  ],
])("flags %s, and not every article", (flag, flagged, other) => {
  expect(documentOf(flagged).quality_flags).toContain(flag);
  expect(documentOf(other).quality_flags).not.toContain(flag);
});

describe("evidence in removed blocks", () => {
  it("a contact of a promo is found and marked, one of the text is not marked", () => {
    const { contacts, paragraphs } = factsOf(
      `${BODY} Pesan lewat 0812-3456-7890.\n\nIkuti kami di Instagram @kabar_sukamaju\n\n${BODY}`,
    );
    expect(paragraphs.some(({ kept, kind }) => !kept && kind !== "blank")).toBe(true);
    expect(
      contacts.map(({ value, in_boilerplate, start_char }) => [value, in_boilerplate, start_char === null]),
    ).toEqual([
      ["+6281234567890", false, false],
      ["@kabar_sukamaju", true, true],
    ]);
  });

  it("dates of a timestamp line are found, those of a link to another article are not", () => {
    const { dates, paragraphs } = factsOf(
      `Panen Padi di Sukamaju Dimulai Pagi Ini\n\nSenin, 14 Agustus 2023 10:00 WIB\n\n${BODY}\n\nBaca juga: ` +
        `Panen Raya pada 3 Maret 2021\n`,
    );
    expect(paragraphs.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["timestamp", "related_link"]));
    expect(dates.map(({ surface, start_char }) => [surface, start_char])).toEqual([
      [expect.stringContaining("14 Agustus 2023"), null],
    ]);
  });

  it("no amount is read in a phone number or a date", () => {
    const { amounts } = factsOf(`Warga membayar Rp 20 ribu sejak 5 Mei 2024. Hubungi 0812-3456-7890 orang. ${BODY}`);
    expect(amounts.map(({ surface }) => surface)).toEqual(["Rp 20 ribu"]);
  });
});

it("keeps the kinds that make up the text, and no other", () => {
  const { paragraphs } = factsOf(
    `Panen Padi di Sukamaju Dimulai Pagi Ini\n\nENDE, KOMPAS.com - ${BODY}\n\nBaca juga: Harga Beras Naik\n`,
  );
  for (const { kind, kept } of paragraphs) expect(kept).toBe(KEPT_KINDS.has(kind));
});
