import { describe, expect, it } from "vitest";
import { layout } from "./tables.ts";

const NOTHING_KNOWN = { url: null, source: null, title: null };
const BODY =
  "Warga Desa Sukamaju mulai membersihkan saluran irigasi yang tersumbat lumpur sejak hujan deras pekan lalu.";
const DATELINE = "SURABAYA, KOMPAS.com - ";

const removed = (text: string): string[] =>
  layout
    .findBlocks(text, NOTHING_KNOWN)
    .blocks.filter(({ kind }) => kind !== "body")
    .map(({ start, end }) => text.slice(start, end).trim());

describe("how far the steps look", () => {
  it.each([0, 1, 2])("a dateline that names its outlet may come after %i paragraphs", (before) => {
    const { printed } = layout.findBlocks(`${`${BODY}\n`.repeat(before)}${DATELINE}${BODY}`, NOTHING_KNOWN);
    expect(printed).toMatchObject({ datelinePlace: "SURABAYA", outlet: { slug: "kompas", basis: "dateline" } });
  });

  it("and not after three", () => {
    const { printed } = layout.findBlocks(`${`${BODY}\n`.repeat(3)}${DATELINE}${BODY}`, NOTHING_KNOWN);
    expect(printed).toMatchObject({ datelinePlace: null, outlet: null });
  });

  it("a dateline that names none only at the first", () => {
    const { printed } = layout.findBlocks(`${BODY}\nSukamaju - ${BODY}`, NOTHING_KNOWN);
    expect(printed.datelinePlace).toBeNull();
  });

  it("a notice goes to the line's end where that is near, else to the end of its sentence", () => {
    const near = `Copyright © Kabar Desa 2021. ${BODY}`;
    expect(removed(`${BODY} ${near}`)).toEqual([near]);
    expect(removed(`${BODY} Copyright © Kabar Desa 2021. ${`${BODY} `.repeat(3)}`)).toEqual([
      "Copyright © Kabar Desa 2021.",
    ]);
  });

  it("a longer line is no boilerplate as a whole", () => {
    const disclaimer = (length: number): string => `Disclaimer: ${"a".repeat(length)}`;
    expect(removed(`${BODY}\n${disclaimer(380)}\n${BODY}`)).toHaveLength(1);
    expect(removed(`${BODY}\n${disclaimer(420)}\n${BODY}`)).toEqual([]);
  });

  it("a line of 500 characters and more is looked at for paragraphs that were run together", () => {
    const glued = (paragraphs: number): string => Array.from({ length: paragraphs }, () => BODY).join("");
    const bodies = (text: string): number => layout.findBlocks(text, NOTHING_KNOWN).blocks.length;
    expect(bodies(glued(4))).toBe(1);
    expect(bodies(glued(5))).toBe(5);
  });
});
