/** The sections of the report, and how the figures of `figures.ts` are shown in them. */
import type { Exhibit, ReportLayout, Said } from "../../../src/core/report.ts";
import { TEXT_RULES } from "../../../src/text/rules.ts";
import { BLOCK_NAMES, COLUMN_ORIGINS, DATASET_TITLES, STAGE_NAMES } from "../indonesian.ts";
import { aboutRules } from "../reader/about.ts";
import {
  CONFLICT_KINDS,
  CONTACTS,
  DECISIONS,
  FLAGS,
  FORMATS,
  KINDS,
  LANGUAGES,
  MONEY,
  OUTLET_NAMES,
  REASONS,
  SPEECH,
  TENTHS,
} from "./labels.ts";

const said = (id: string, en: string): Said => ({ id, en });

const ARTICLES = said("Artikel", "Articles");
const QUOTES = said("Kutipan", "Quotes");
const MENTIONS = said("Sebutan", "Mentions");

const bars = (figure: string, title: Said, keyName: Said, valueName: Said, more: Partial<Exhibit> = {}): Exhibit => ({
  figure,
  kind: "bars",
  title,
  keyName,
  valueName,
  ...more,
});

const PARTS = { shares: true, size: "third" } as const;
const QUARTER = { shares: true, size: "quarter" } as const;

export const LAYOUT: ReportLayout = {
  documents: said("artikel", "articles"),
  dataset: "documents",
  rejects: "rejects_by_code",
  files: { kept: "documents_by_file", rejected: "rejects_by_file" },
  watched: [
    { figure: "documents_by_outlet", title: said("Media", "Outlet"), alarm: "gone", labels: OUTLET_NAMES },
    { figure: "documents_by_quality_flag", title: said("Tanda mutu", "Quality flag"), alarm: "rose", labels: FLAGS },
    { figure: "rejects_by_code", title: said("Ditolak", "Rejected"), alarm: "rose", labels: REASONS },
  ],
  datasets: DATASET_TITLES,
  stages: STAGE_NAMES,
  bases: COLUMN_ORIGINS,
  reasons: REASONS,
  sections: [
    {
      id: "articles",
      title: ARTICLES,
      exhibits: [
        {
          figure: "documents_by_day",
          kind: "timeline",
          title: said("Artikel dari waktu ke waktu", "Articles over time"),
          keyName: said("Hari", "Day"),
          valueName: ARTICLES,
          size: "wide",
        },
        bars("documents_by_outlet", said("Media", "Outlets"), said("Media", "Outlet"), ARTICLES, {
          shares: true,
          over: "documents_by_month_and_outlet",
          labels: OUTLET_NAMES,
        }),
        bars(
          "documents_by_date_basis",
          said("Dasar tanggal terbit", "Where the publication day comes from"),
          said("Dasar", "Basis"),
          ARTICLES,
          { shares: true, labels: KINDS },
        ),
        bars("documents_by_language", said("Bahasa", "Languages"), said("Bahasa", "Language"), ARTICLES, {
          ...PARTS,
          labels: LANGUAGES,
        }),
        bars("documents_by_format", said("Bentuk berkas", "Formats"), said("Bentuk", "Format"), ARTICLES, {
          ...PARTS,
          labels: FORMATS,
        }),
        bars("documents_by_encoding", said("Pengodean", "Encodings"), said("Pengodean", "Encoding"), ARTICLES, PARTS),
      ],
    },
    {
      id: "speech",
      title: said("Siapa berbicara", "Who speaks"),
      exhibits: [
        bars("quotes_by_speaker", said("Paling banyak dikutip", "Quoted most"), said("Pembicara", "Speaker"), QUOTES, {
          sub: ["role", "affiliation"],
        }),
        bars(
          "quotes_by_affiliation",
          said("Atas nama siapa mereka berbicara", "For whom they speak"),
          said("Lembaga", "Institution"),
          QUOTES,
          {
            sub: ["speaker"],
            note: said("Di bawah lembaga: pembicara tersering.", "Below each: its most frequent speaker."),
          },
        ),
        bars("quotes_by_type", said("Jenis kutipan", "Kinds of quotes"), said("Jenis", "Type"), QUOTES, {
          ...PARTS,
          labels: SPEECH,
        }),
        bars(
          "quotes_by_speaker_basis",
          said("Pembicara dikenal dari", "How the speaker is known"),
          said("Dasar", "Basis"),
          QUOTES,
          {
            ...PARTS,
            labels: SPEECH,
          },
        ),
        bars("quotes_by_stance", said("Sikap", "Stances"), said("Sikap", "Stance"), QUOTES, {
          ...PARTS,
          labels: SPEECH,
        }),
      ],
    },
    {
      id: "offices",
      title: said("Jabatan", "Offices"),
      exhibits: [
        {
          figure: "offices_by_holder",
          kind: "spans",
          title: said("Siapa memegang jabatan apa, dan kapan disebut", "Who holds which office, and when it is stated"),
          keyName: said("Orang dan jabatan", "Person and office"),
          valueName: ARTICLES,
          label: "person",
          sub: ["office"],
          note: said(
            "Batang dari penyebutan pertama sampai terakhir, bukan masa jabatan.",
            "A bar reaches from the first to the last mention, which is not the term of office.",
          ),
        },
        bars("offices_by_role", said("Jabatan tersering", "Offices stated most"), said("Jabatan", "Office"), MENTIONS, {
          sub: [{ name: "holders", counts: said("orang", "persons") }],
        }),
      ],
    },
    {
      id: "places",
      title: said("Tempat", "Places"),
      exhibits: [
        {
          figure: "places_in_indonesia",
          kind: "map",
          title: said("Tempat di Indonesia", "Places in Indonesia"),
          keyName: said("Tempat", "Place"),
          valueName: MENTIONS,
          label: "name",
          size: "wide",
        },
        bars("places_in_indonesia", said("Paling sering disebut", "Named most"), said("Tempat", "Place"), MENTIONS, {
          label: "name",
          sub: ["kind"],
          labels: KINDS,
          size: "third",
        }),
        bars("places_by_country", said("Negara", "Countries"), said("Negara", "Country"), MENTIONS, {
          label: "name",
          ...PARTS,
        }),
        bars("places_by_kind", said("Jenis tempat", "Kinds of places"), said("Jenis", "Kind"), MENTIONS, {
          ...PARTS,
          labels: KINDS,
        }),
      ],
    },
    {
      id: "names",
      title: said("Nama", "Names"),
      exhibits: [
        bars("mentions_of_person", said("Orang", "Persons"), said("Orang", "Person"), MENTIONS, {
          size: "third",
          sub: ["role"],
        }),
        bars("mentions_of_organisation", said("Lembaga", "Organisations"), said("Lembaga", "Organisation"), MENTIONS, {
          size: "third",
        }),
        bars("mentions_of_location", said("Tempat", "Places"), said("Tempat", "Place"), MENTIONS, {
          size: "third",
        }),
        bars("mentions_by_type", said("Jenis nama", "Names by type"), said("Jenis", "Type"), MENTIONS, {
          shares: true,
          labels: KINDS,
        }),
        bars("contacts_by_kind", said("Kontak", "Contacts"), said("Jenis", "Kind"), said("Kontak", "Contacts"), {
          shares: true,
          labels: CONTACTS,
        }),
      ],
    },
    {
      id: "credits",
      title: said("Siapa mengutip siapa", "Who credits whom"),
      exhibits: [
        {
          figure: "credits_by_outlet",
          kind: "flow",
          title: said("Dari sumber ke media", "From sources to outlets"),
          keyName: said("Sumber dan media", "Source and outlet"),
          seriesName: said("Media", "Outlet"),
          labels: OUTLET_NAMES,
          valueName: said("Kredit", "Credits"),
          size: "wide",
          note: said(
            "Kantor berita, media, dan siaran yang disebut sebagai sumber.",
            "News agencies, outlets and broadcasters that articles name as their source.",
          ),
        },
        {
          figure: "lineage_by_outlets",
          kind: "flow",
          title: said("Berita yang dimuat media lain", "Articles that another outlet carries"),
          keyName: said("Dari dan ke", "From and to"),
          seriesName: said("Ke", "To"),
          labels: OUTLET_NAMES,
          valueName: ARTICLES,
          size: "wide",
        },
        bars(
          "attributions_by_source",
          said("Sumber tersering", "Credited most"),
          said("Sumber", "Source"),
          said("Kredit", "Credits"),
        ),
        bars(
          "attributions_by_kind",
          said("Jenis sumber", "Kinds of sources"),
          said("Jenis", "Kind"),
          said("Kredit", "Credits"),
          {
            shares: true,
            labels: KINDS,
          },
        ),
      ],
    },
    {
      id: "stories",
      title: said("Salinan dan peristiwa", "Copies and stories"),
      exhibits: [
        {
          figure: "stories_by_articles",
          kind: "spans",
          title: said("Peristiwa dalam beberapa artikel", "Events that several articles tell of"),
          keyName: said("Judul pertama", "First headline"),
          valueName: ARTICLES,
          size: "wide",
          note: said(
            "kliping story ID mencetak satu peristiwa; docs/copies.md menjelaskan caranya.",
            "kliping story ID prints one; docs/copies.md says how they are found.",
          ),
        },
        bars(
          "copies_by_kind",
          said("Salinan artikel lain", "Copies of other articles"),
          said("Jenis", "Kind"),
          ARTICLES,
          {
            labels: KINDS,
          },
        ),
        bars(
          "conflicts_by_kind",
          said("Yang dikisahkan berbeda", "Told differently"),
          said("Apa", "What"),
          said("Pertentangan", "Contradictions"),
          {
            labels: CONFLICT_KINDS,
            note: said(
              "Dalam satu peristiwa; tabel conflicts memuat setiap sisi dengan buktinya.",
              "Within one event; the table conflicts has each side with its evidence.",
            ),
          },
        ),
      ],
    },
    {
      id: "amounts",
      title: said("Uang dan tanggal", "Money and dates"),
      exhibits: [
        {
          figure: "rupiah_by_size",
          kind: "ordered",
          title: said("Rupiah menurut besarnya", "Rupiah by size"),
          keyName: said("Besarnya", "Size"),
          valueName: said("Jumlah uang", "Amounts"),
          labels: MONEY,
          note: said("Jumlah minus menurut besarnya pula.", "Sums below zero by their size too."),
        },
        {
          figure: "dates_by_year",
          kind: "timeline",
          title: said("Tahun yang disebut", "Years that are told of"),
          keyName: said("Tahun", "Year"),
          valueName: said("Tanggal", "Dates"),
        },
        bars(
          "money_by_currency",
          said("Mata uang", "Currencies"),
          said("Mata uang", "Currency"),
          said("Jumlah", "Amounts"),
          QUARTER,
        ),
        bars(
          "amounts_by_kind",
          said("Jenis jumlah", "Kinds of amounts"),
          said("Jenis", "Kind"),
          said("Jumlah", "Amounts"),
          {
            ...QUARTER,
            labels: KINDS,
          },
        ),
        bars(
          "dates_by_type",
          said("Jenis ungkapan waktu", "Kinds of dates"),
          said("Jenis", "Type"),
          said("Tanggal", "Dates"),
          {
            ...QUARTER,
            labels: KINDS,
          },
        ),
        bars(
          "dates_by_basis",
          said("Tanggal tertulis atau disimpulkan", "Dates stated or worked out"),
          said("Dasar", "Basis"),
          said("Tanggal", "Dates"),
          {
            ...QUARTER,
            labels: KINDS,
          },
        ),
      ],
    },
    {
      id: "quality",
      title: said("Mutu", "Quality"),
      exhibits: [
        bars("documents_by_quality_flag", said("Tanda mutu", "Quality flags"), said("Tanda", "Flag"), ARTICLES, {
          labels: FLAGS,
          size: "third",
          note: said(
            "Satu artikel bisa bertanda beberapa; tak satu pun dibuang karenanya.",
            "An article may carry several; none is left out for them.",
          ),
        }),
        bars(
          "rejects_by_code",
          said("Alasan penolakan", "Rejects by reason"),
          said("Alasan", "Reason"),
          said("Rekaman", "Records"),
          {
            ...PARTS,
            labels: REASONS,
          },
        ),
        bars(
          "dates_by_weekday_agreement",
          said("Hari yang ditulis dan tanggalnya", "Stated weekdays and their dates"),
          said("Harinya", "The weekday"),
          said("Tanggal", "Dates"),
          {
            ...PARTS,
            labels: { agrees: said("cocok", "agrees"), contradicts: said("berlawanan", "contradicts") },
            note: said(
              "Hari yang berlawanan dengan tanggalnya adalah kekeliruan artikel (dates.weekday_agrees).",
              "A weekday that contradicts its date is a slip of the article: see dates.weekday_agrees.",
            ),
          },
        ),
        ...[
          [
            "documents_by_date_confidence",
            said("Keyakinan tanggal terbit", "Confidence of the publication day"),
            ARTICLES,
          ],
          ["quotes_by_speaker_confidence", said("Keyakinan pembicara", "Confidence of the speaker"), QUOTES],
          ["mentions_by_confidence", said("Keyakinan nama", "Confidence of names"), MENTIONS],
          ["places_by_confidence", said("Keyakinan tempat", "Confidence of places"), said("Tempat", "Places")],
        ].map(
          ([figure, title, valueName], at): Exhibit => ({
            figure: figure as string,
            kind: "columns",
            title: title as Said,
            keyName: said("Keyakinan", "Confidence"),
            valueName: valueName as Said,
            labels: TENTHS,
            size: "quarter",
            ...(at === 0 && { first: true }),
          }),
        ),
        bars(
          "edits_by_rule",
          said("Suntingan menurut aturan", "Edits by rule"),
          said("Aturan", "Rule"),
          said("Suntingan", "Edits"),
          {
            about: Object.fromEntries(aboutRules([TEXT_RULES])),
            size: "third",
          },
        ),
        bars(
          "removed_blocks_by_kind",
          said("Blok yang dibuang", "Removed blocks"),
          said("Jenis", "Kind"),
          said("Blok", "Blocks"),
          {
            labels: BLOCK_NAMES,
            size: "third",
          },
        ),
        bars(
          "removed_characters_by_kind",
          said("Huruf yang dibuang", "Removed characters"),
          said("Jenis", "Kind"),
          said("Huruf", "Characters"),
          { labels: BLOCK_NAMES, size: "third" },
        ),
        bars("lines_repeated", said("Baris berulang", "Repeated lines"), said("Baris", "Line"), ARTICLES, {
          label: "line",
          sub: ["outlet", "decision"],
          labels: { ...OUTLET_NAMES, ...DECISIONS },
        }),
      ],
    },
  ],
};
