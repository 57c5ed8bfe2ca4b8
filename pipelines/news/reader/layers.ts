import type { Layer } from "../../../src/core/reader.ts";
import type { Facts } from "../datasets.ts";

/** What the reader marks. A quotation lies behind what stands in it, a name is underlined, an office has an edge. */
export const LAYERS: readonly Layer[] = [
  { id: "quote", name: { en: "Quotation", id: "Kutipan" }, channel: "fill", tone: 1 },
  { id: "speaker", name: { en: "Speaker", id: "Pembicara" }, channel: "strong", tone: 2 },
  { id: "cue", name: { en: "Cue", id: "Kata ujar" }, channel: "strong", tone: 3 },
  { id: "person", name: { en: "Person", id: "Orang" }, channel: "line", line: "solid", tone: 4 },
  { id: "organisation", name: { en: "Organisation", id: "Lembaga" }, channel: "line", line: "double", tone: 5 },
  { id: "location", name: { en: "Place", id: "Tempat" }, channel: "line", line: "dotted", tone: 6 },
  { id: "thing", name: { en: "Other name", id: "Nama lain" }, channel: "line", line: "wavy", tone: 7 },
  { id: "office", name: { en: "Office", id: "Jabatan" }, channel: "edge", tone: 8 },
  { id: "date", name: { en: "Date", id: "Tanggal" }, channel: "line", line: "dashed", tone: 9 },
  { id: "amount", name: { en: "Amount", id: "Angka" }, channel: "line", line: "dashed", tone: 10 },
  { id: "credit", name: { en: "Credited source", id: "Sumber" }, channel: "edge", tone: 11 },
  { id: "contact", name: { en: "Contact", id: "Kontak" }, channel: "line", line: "dotted", tone: 12 },
  { id: "mask", name: { en: "Masked", id: "Disamarkan" }, channel: "edge", tone: 7 },
];

type Cells = Readonly<Record<string, unknown>>;

/** Where the rows of a dataset stand in the text: the prefix of their offsets, and the layer that they are drawn in. */
export interface MarkSource {
  readonly dataset: keyof Facts;
  readonly prefix: string;
  layerOf(row: Cells): string;
}

const MENTION_LAYERS: ReadonlySet<unknown> = new Set(["person", "organisation", "location"]);
const always = (layer: string) => () => layer;

export const MARK_SOURCES: readonly MarkSource[] = [
  { dataset: "quotes", prefix: "", layerOf: always("quote") },
  { dataset: "quotes", prefix: "cue_", layerOf: always("cue") },
  { dataset: "quotes", prefix: "speaker_", layerOf: always("speaker") },
  {
    dataset: "mentions",
    prefix: "",
    layerOf: ({ type }) => (MENTION_LAYERS.has(type) ? String(type) : "thing"),
  },
  { dataset: "roles", prefix: "role_", layerOf: always("office") },
  { dataset: "roles", prefix: "person_", layerOf: always("person") },
  { dataset: "roles", prefix: "organisation_", layerOf: always("organisation") },
  { dataset: "places", prefix: "", layerOf: always("location") },
  { dataset: "dates", prefix: "", layerOf: always("date") },
  { dataset: "amounts", prefix: "", layerOf: always("amount") },
  { dataset: "attributions", prefix: "", layerOf: always("credit") },
  { dataset: "contacts", prefix: "", layerOf: always("contact") },
  { dataset: "masks", prefix: "", layerOf: always("mask") },
];
