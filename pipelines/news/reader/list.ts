import type { DocumentList } from "../../../src/run/job.ts";

/** The list of articles in the local page, and which of them a person should look at first. */
export const LIST: DocumentList = {
  rowsFile: "pipelines/news/reader/articles.sql",
  troubleFile: "pipelines/news/reader/trouble.sql",
  searchFile: "pipelines/news/reader/search.sql",
  fields: {
    text: { en: "Headline and text", id: "Judul dan isi" },
    title: { en: "Headline", id: "Judul" },
    people: { en: "People", id: "Orang" },
    organisations: { en: "Organisations", id: "Organisasi" },
  },
  title: "title",
  below: ["outlet", "day"],
  lead: "lead",
  filters: [
    { column: "outlet", name: { en: "Outlet", id: "Media" }, kind: "value" },
    { column: "day", name: { en: "Published", id: "Terbit" }, kind: "days" },
    { column: "flags", name: { en: "Flag", id: "Peringatan" }, kind: "list" },
    { column: "kinds", name: { en: "Has rows of", id: "Memuat baris" }, kind: "list" },
    {
      column: "entities",
      name: { en: "Entity", id: "Entitas" },
      kind: "list",
      unlisted: true,
      entityOf: "entities.entity_id",
    },
  ],
  whys: {
    flags: { en: "flagged", id: "diberi peringatan" },
    contradicted: { en: "a weekday contradicts its date", id: "hari dan tanggal berlawanan" },
    otherwise: { en: "others tell it differently", id: "diceritakan lain oleh yang lain" },
    unsure_quotes: { en: "quotations of low confidence", id: "kutipan kurang yakin" },
    speakerless: { en: "quotations without a speaker", id: "kutipan tanpa pembicara" },
    unsure_speakers: { en: "speakers of low confidence", id: "pembicara kurang yakin" },
    unsure_names: { en: "names of low confidence", id: "nama kurang yakin" },
    unsure_day: { en: "day of publication unsure", id: "hari terbit kurang yakin" },
    untitled: { en: "no headline", id: "tanpa judul" },
  },
};
