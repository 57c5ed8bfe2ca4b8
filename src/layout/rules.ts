/**
 * Every rule that names a block, with examples that run: what the steps decide by a text's shape, and the rows of the
 * tables.
 */
import { type Rule, type RuleTable, ruleTable } from "../language/rules.ts";
import { type BoilerplateRule, isInlineRule, isLineRule } from "./boilerplate-rule.ts";
import { SHARED_FORMS } from "./datelines.ts";
import { GENRE_RULES } from "./genres.ts";
import type { LayoutTables } from "./index.ts";

/** A decision by shape. Its examples are whole texts with `{{ }}` around each block that it names. */
export interface StructureRule extends Rule {
  /** The title that the record gives, where the rule needs one. */
  readonly title?: string;
}

const BODY =
  "Warga Desa Sukamaju mulai membersihkan saluran irigasi yang tersumbat lumpur sejak hujan deras pekan lalu.";
const MORE =
  "Camat Rina Lestari meminta mereka menunggu alat berat yang akan datang pada akhir bulan ini dari kabupaten.";
const TITLE = "Warga Sukamaju Bersihkan Irigasi";
/** Long enough for a line in which paragraphs were run together. */
const LONG = `${BODY} ${MORE} ${BODY} ${MORE} ${BODY} ${MORE}`;

/** A page with a menu, lists of headlines and a footer around `article`. */
const pageOf = (article: string, wrap: (line: string) => string = (line) => line): string =>
  [
    ...["Ekbis Desa", "Pasar Kita", "Sosok Kita", "Jeda Sore", "Surat Warga"].map(wrap),
    article,
    "Berita Terkait",
    ...["Pasar Lama Sukamaju Dibuka Kembali", "Camat Lantik Tiga Lurah Baru", "Harga Cabai Naik Tajam"].map(wrap),
    "Terpopuler",
    ...["Sekolah Dasar Sukamaju Juara Lomba Baca", "Puluhan Kios Terbakar Dini Hari"].map(wrap),
    "© 2025 Kabar Desa",
  ].join("\n");

export const STRUCTURE_RULES: readonly StructureRule[] = [
  { id: "layout/blank", about: "White space alone", examples: [`${BODY}\n{{ \n }}\n${MORE}`] },
  { id: "layout/separator", about: "A comma that joined two paragraphs", examples: [`${BODY}{{,}}${MORE}`] },
  {
    id: "layout/markup",
    about: "The marks of a heading in Markdown",
    examples: [`${BODY}\n{{## }}Kronologi\n${MORE}`],
  },
  {
    id: "layout/punctuation",
    about: "What is left of a line and holds no word",
    examples: [`${BODY} SCROLL TO CONTINUE WITH CONTENT {{.}}\n${MORE}`],
  },
  {
    id: "title/given",
    about: "A line before the body that is the record's title",
    title: TITLE,
    examples: [`{{${TITLE}}}\n${BODY}`, `{{${TITLE} - Kabar Desa}}\n${BODY}`],
    not: [`Pasar Sukamaju Dibuka Lagi\n${BODY}`],
  },
  {
    id: "title/given-joined",
    about: "The record's title, joined to the first paragraph",
    title: TITLE,
    examples: [`{{${TITLE}}} ${BODY}`],
    not: [`${TITLE} dengan cangkul dan sekop yang mereka bawa sendiri dari rumah.`],
  },
  {
    id: "title/first-line",
    about: "The first line, written as headlines are",
    examples: [`{{${TITLE}}}\n${BODY}`, `{{Warga Sukamaju bersihkan irigasi}}\n${BODY}`],
    not: [`Warga memanen padi.\n${BODY}`],
  },
  {
    id: "title/page",
    about: "The line of a whole page that is its article's title",
    examples: [pageOf(`{{${TITLE}}}\n3 Maret 2025 10:15 WIB\n${BODY}\n${MORE}`)],
    not: [`${TITLE}\n${BODY}`],
  },
  {
    id: "layout/page-listing",
    about: "What a whole page lists around its article: menus, headlines, archives",
    examples: [pageOf(`${TITLE}\n3 Maret 2025 10:15 WIB\n${BODY}\n${MORE}`, (line) => `{{${line}}}`)],
    not: [
      `${BODY}\nPemenangnya:\n${"Rina Lestari\nBudi Santoso\nSri Handari\n".repeat(4)}${MORE}`,
      pageOf(`${TITLE}\n${BODY}\nPemenang lomba itu, menurut panitia yang bertugas, adalah:\nRina\nBudi\nSri\nTono`)
        .split("\n")
        .slice(5, 12)
        .join("\n"),
    ],
  },
  {
    id: "title/repeated",
    about: "The title again, before the body",
    examples: [`${TITLE}\n{{${TITLE} - Kabar Desa}}\n${BODY}`],
    not: [`${TITLE}\nPasar Sukamaju Dibuka Lagi\n${BODY}`],
  },
  ...SHARED_FORMS.map(({ id, forms, examples }) => ({
    id,
    about: "A dateline that names its outlet",
    when: forms.join(" / "),
    examples: examples.map((text) => `{{${text}}}${BODY}`),
  })),
  {
    id: "dateline/host",
    about: "A dateline of a host name alone",
    examples: [`{{Kabar.com }}${BODY}`],
    not: [`Kabar.com adalah media daring yang berkantor di ibu kota provinsi itu sejak tahun lalu.`],
  },
  {
    id: "dateline/place",
    about: "A dateline of a place alone, before prose",
    examples: [`{{Sukamaju - }}${BODY}`, `{{Teluk Bayan -- }}${BODY}`],
    not: [
      `Persija - Persib berakhir imbang tanpa gol.`,
      `Video - ${BODY}`,
      `Bandung - Cirebon kini ditempuh dua jam lewat jalan tol yang dibuka pekan lalu itu.`,
    ],
  },
  {
    id: "dateline/own-line",
    about: "A dateline on a line of its own, with its dash or before it",
    examples: [`{{Magelang -}}\n${BODY}`, `{{Magelang\n- }}${BODY}`, `{{Magelang\n-}}\n${BODY}`],
    not: [`Magelang\n${BODY}`, `Magelang\n- ${BODY}\n- ${BODY}`],
  },
  {
    id: "dateline/brand-place",
    about: "A dateline of an outlet of no table and a place that is known",
    examples: [`{{KABAR LERENG, Magelang - }}${BODY}`],
    not: [`Kabar Lereng, Magelang - demikian nama koran itu - terbit setiap pekan di kota itu sejak tahun lalu.`],
  },
  {
    id: "dateline/place-brand",
    about: "A dateline of a place that is known and an outlet of no table, or a larger place",
    examples: [`{{MAGELANG, KABAR LERENG - }}${BODY}`, `{{Magelang, Jawa Tengah - }}${BODY}`],
  },
  {
    id: "dateline/place-bracketed-brand",
    about: "A dateline of a place that is known and an outlet of no table in brackets",
    examples: [`{{Magelang (Kabar Lereng) - }}${BODY}`],
    not: [`Persik (Kediri) - klub itu - menang lagi.`],
  },
  {
    id: "dateline/date",
    about: "A dateline with a day",
    examples: [
      `{{MAGELANG, 3 Maret 2025 - }}${BODY}`,
      `{{Senin (3/3/2025) - }}${BODY}`,
      `{{Jakarta, 3/3 (Kabar) - }}${BODY}`,
    ],
    not: [`Laga Minggu, 3 Maret 2025 - ${BODY}`],
  },
  {
    id: "dateline/lost-links",
    about: "What is left of a dateline that lost its links",
    examples: [`{{, - }}${BODY}`, `{{- }}${BODY}`],
    not: [`- Beras\n- Gula`],
  },
  {
    id: "boilerplate/before-dateline",
    about: "Head matter that was joined to the dateline",
    examples: [`{{Rina Lestari Senin 3 Mei }}SURABAYA, KOMPAS.com - ${BODY}`],
    not: [`Ia pulang ke rumah orang tuanya. SURABAYA, KOMPAS.com - ${BODY}`],
  },
  {
    id: "boilerplate/glued-menu",
    about: "The items of a menu that lost what parted them",
    examples: [`{{BerandaNasionalOlahragaSosok Kita}}\n${TITLE}\n${BODY}`, `${BODY}\n{{Tentang KamiRedaksiIklan}}`],
    not: [`RadarLereng\n${BODY}`],
  },
  {
    id: "boilerplate/short-menu",
    about: "The few items of a menu above the headline",
    examples: [`Beranda\n{{Sosok Kita}}\n${TITLE}\n3 Maret 2025 10:15 WIB\n${BODY}`],
    not: [`Pasar Kita\n${TITLE}\n3 Maret 2025 10:15 WIB\n${BODY}`],
  },
  {
    id: "boilerplate/section",
    about: "The section alone on a line above the title",
    examples: [`{{Nasional}}\n${TITLE}\n${BODY}`],
    not: [`${TITLE}\n${BODY}\n${MORE}\nNasional\n${BODY}`],
  },
  {
    id: "boilerplate/tag",
    about: "A tag on its own line under its label",
    examples: [`${BODY}\nTags\n{{irigasi}}\n{{Desa Sukamaju}}`],
    not: [`${BODY}\nTags\n${MORE}`],
  },
  {
    id: "boilerplate/related-headline",
    about: "A headline on its own line under the label of related links",
    examples: [
      `${BODY}\nBaca juga:\n{{Pasar Sukamaju Dibuka Lagi Besok Pagi}}\n${MORE}`,
      `${BODY} Baca juga:\n{{Pasar Sukamaju Dibuka Lagi Besok Pagi}}\n${MORE}`,
    ],
    not: [`${BODY}\nBaca juga:\n${MORE}`],
  },
  {
    id: "boilerplate/imprint",
    about: "The publisher's address, telephone and mail below the article",
    examples: [
      `${BODY}\n{{Jl. Melati No. 1}}\n{{Rembul 55000}}\n{{(0274) 000000}}\n{{redaksi@contoh.id}}`,
      `${BODY}\n{{PT Kabar Desa Sukamaju}}`,
    ],
    not: [`${BODY}\nJl. Melati No. 1\n(0274) 000000`, `${BODY}\nredaksi@contoh.id\n${MORE}`],
  },
  {
    id: "boilerplate/caption",
    about: "A line that ends in a picture's credit",
    examples: [`${BODY}\n{{Warga memanen padi di lereng gunung (Foto: Istimewa)}}\n${MORE}`],
    not: [`${BODY}\n"Warga antre sejak pagi," katanya. (Foto: Istimewa)\n${MORE}`],
  },
  {
    id: "caption/above-dateline",
    about: "A line between a picture's label and a dateline that names its outlet",
    examples: [`lihat foto\n{{Warga memanen padi di lereng gunung.}}\nTRIBUNNEWS.COM, SLEMAN - ${BODY}\n${MORE}`],
    not: [`lihat foto\nWarga memanen padi di lereng gunung.\n${BODY}\n${MORE}`],
  },
  {
    id: "boilerplate/reader-comment",
    about: "What readers wrote below the article, each closed by the button to answer",
    examples: [`${BODY}\n3 Komentar\n{{Budi}}\n{{Semoga lancar.}}\n{{Balas}}`],
    not: [`${BODY}\nKomentar\n${MORE}`],
  },
  {
    id: "layout/running-head",
    about: "What a printed paper has above and below its pages, beside a form feed",
    examples: [
      `${BODY}\n{{Warta Desa | Halaman 2}}\n\f\n{{Warta Desa, Edisi 3}}\n${MORE}\n\f\n{{Warta Desa, Edisi 4}}\n${MORE}`,
    ],
    not: [`${BODY}\n\f\n${MORE}`],
  },
  {
    id: "boilerplate/page-links",
    about: "A line of page numbers and links to pages, in every spelling",
    examples: [
      `${BODY}\n{{Laman 1 dari 3}}\n${MORE}`,
      `${BODY}\n{{« Sebelumnya}}\n{{[1] [2] [3]}}\n${MORE}`,
      `${BODY}\n{{1 of 2}}\n${MORE}`,
    ],
    not: [`${BODY}\n2 - 1\n${MORE}`, `${BODY}\nHal pertama\n${MORE}`],
  },
  {
    id: "boilerplate/code-line",
    about: "A line of a script, a style or data",
    examples: [
      `${BODY}\n{{setTimeout(function() { muat(); }, 3000);}}\n${MORE}`,
      `${BODY}\n{{muat({ mode: 'a', letak: 'bawah' });}}\n${MORE}`,
    ],
    not: [`${BODY}\nIa membawa tiga hal: cangkul (baru); sekop; parang;\n${MORE}`],
  },
  {
    id: "metadata/byline",
    about: "A line of authors and editors after their labels",
    examples: [
      `{{Penulis: Rina Lestari | Editor: Budi Santoso}}\n${BODY}\n${MORE}`,
      `{{Laporan wartawan Kabar Desa, Rina Lestari}}\n${BODY}\n${MORE}`,
      `{{Kontributor Ambon, Rina Lestari}}\n${BODY}\n${MORE}`,
      `{{By: Rina Lestari}}\n${BODY}\n${MORE}`,
    ],
    not: [`${BODY}\nOleh karena itu warga menunggu.\n${MORE}`, `${BODY}\nEditor Budi pergi ke pasar.\n${MORE}`],
  },
  {
    id: "metadata/signature",
    about: "An author and the outlet, above the text",
    examples: [`{{Rina Lestari - Kompas.com}}\n${BODY}\n${MORE}`],
    not: [`${LONG}\nRina Lestari - Kompas.com\n${MORE}`],
  },
  {
    id: "metadata/timestamp",
    about: "A line that is the time of publication",
    examples: [
      `{{Rabu, 28 Jul 2021 10:15 WIB}}\n${BODY}\n${MORE}`,
      `{{Kompas.com - 28/07/2021, 10:15 WIB}}\n${BODY}\n${MORE}`,
      `{{Rina Lestari, Okezone · Rabu 28 Juli 2021 10:15 WIB}}\n${BODY}\n${MORE}`,
      `{{Diterbitkan pada 2021-07-28}}\n${BODY}\n${MORE}`,
    ],
    not: [`${BODY}\nRabu, 28 Juli 2021 warga pulang.\n${MORE}`],
  },
  {
    id: "metadata/names",
    about: "Two or three names between bars, above the text",
    examples: [`{{Rina Lestari | Budi Santoso}}\n${BODY}\n${MORE}`],
    not: [`${LONG}\nRina Lestari | Budi Santoso\n${MORE}`],
  },
  {
    id: "metadata/closing-name",
    about: "The author in capitals on the last line",
    examples: [`${BODY}\n{{RINA LESTARI}}`, `${LONG}\n{{RINA LESTARI | ANTARA}}`],
    not: [`${BODY}\nRina Lestari`],
  },
  {
    id: "metadata/author-beside-time",
    about: "A name alone before or after the time of publication",
    examples: [
      `${TITLE}\n{{Rina Lestari}}\nRabu, 28 Jul 2021 10:15 WIB\n${BODY}`,
      `${TITLE}\nRabu, 28 Jul 2021 10:15 WIB\n{{Rina Lestari}}\n${BODY}`,
    ],
    not: [`${TITLE}\nRabu, 28 Jul 2021 10:15 WIB\n${BODY}\nRina Lestari\n${MORE}`],
  },
  {
    id: "metadata/essayist",
    about: "The writer of an essay, glued to its last word before the notice that readers sent it in",
    examples: [
      `${BODY} ${MORE}{{Rina Lestari dosen di Universitas Lembah Hijau}}(rdp/imk)` +
        "Tulisan ini adalah kiriman dari pembaca, isi di luar tanggung jawab redaksi.",
    ],
  },
  {
    id: "ending/codes",
    about: "Codes of reporter and editor after the last word",
    examples: [
      `${BODY} {{(rdp/imk)}}`,
      `${BODY} {{[em/jm]}}`,
      `${BODY} {{(AB/CDE/FG)}}`,
      `${BODY} {{(rdp/imk)}}irigasi`,
    ],
    not: [`${BODY.slice(0, -1)} (irigasi/saluran)`],
  },
  {
    id: "ending/code",
    about: "One code after the last word",
    examples: [`${BODY} {{(ant)}}`, `${BODY} {{(*)}}`, `${BODY}\n{{(Ahm)}}`],
    not: [`${BODY.slice(0, -1)} (ant)`],
  },
  {
    id: "ending/credit",
    about: "A person or a source in brackets after the last word",
    examples: [`${BODY} {{(Rina Lestari)}}`, `${BODY} {{(kabardesa)}}`, `${BODY}\n{{(ANTARA)}}\n${MORE}`],
    not: [`${BODY} (Rina Lestari)\n${MORE}`],
  },
  {
    id: "ending/footer",
    about: "Headlines, a menu and the copyright behind other boilerplate on the article's last line",
    examples: [`${BODY} SCROLL TO CONTINUE WITH CONTENT {{Berita Lainnya Petani Tanam Cabai Redaksi © 2021 Desa}}`],
    not: [`${BODY} Warga memotret sawah itu dan menulis © 2021 di bawahnya`],
  },
  {
    id: "ending/tags",
    about: "Tags run together after the last codes or boilerplate",
    examples: [
      `${BODY} (rdp/imk){{irigasi desa sukamaju}}`,
      `${BODY} SCROLL TO CONTINUE WITH CONTENT {{irigasi desa}}`,
    ],
    not: [`${BODY} (rdp/imk) ${MORE}`],
  },
  {
    id: "body/marked-heading",
    about: "A heading in Markdown",
    examples: [`${BODY}\n## {{Kronologi}}\n${MORE}`],
    not: [`${BODY}\n#irigasi\n${MORE}`],
  },
  {
    id: "body/heading",
    about: "A short line in title case, before a longer one; one small word in six is a slip",
    examples: [
      `${BODY}\n{{Menunggu Alat Berat}}\n${MORE}`,
      `${BODY}\n{{Warga Sukamaju Terus menunggu Alat Berat}}\n${MORE}`,
    ],
    not: [
      `${BODY}\nWarga Terus menunggu Alat Berat\n${MORE}`,
      `${BODY}\nMereka menunggu alat berat\n${MORE}`,
      `${BODY}\nMenunggu Alat Berat.\n${MORE}`,
    ],
  },
  {
    id: "body/date-heading",
    about: "A day above a line of its own, where it is no time of publication",
    examples: [
      `${BODY}\n{{3 Maret 1988}}\n${MORE}\n{{12 Juni 1997}}\n${MORE}`,
      "Jadwal panggung\n{{Senin, 5 Mei 2025}}\nLapangan Desa Wanasari\n{{Selasa, 6 Mei 2025}}\nGedung Kertajaya",
    ],
    not: [
      `${TITLE}\n5 Mei 2025\nRina Lestari\n${BODY}`,
      `${TITLE}\n3 Maret 2025\n${BODY}`,
      `${BODY}\n3 Maret 2025 10:15 WIB\n${MORE}`,
    ],
  },
  {
    id: "body/list-item",
    about: "A line that begins as an item of a list",
    examples: [`${BODY}\n{{1. Cangkul}}\n{{2) Sekop}}\n{{a. Parang}}\n{{- Karung}}\n{{• Tali}}`],
    not: [`${BODY}\n12 warga ikut membersihkan saluran itu.`],
  },
  { id: "body/paragraph", about: "A line of the text", examples: [`{{${BODY}}}\n{{${MORE}}}`] },
  {
    id: "body/glued-paragraph",
    about: "A paragraph of a long line in which several were run together",
    examples: [`{{${BODY}}}{{${MORE} ${BODY} ${MORE} ${BODY} ${MORE}}}`],
    not: [LONG],
  },
  {
    id: "body/glued-heading",
    about: "A heading that was run together with its paragraph",
    examples: [
      `${LONG}{{Menunggu Alat Berat}}Sementara itu, warga membersihkan saluran dengan cangkul yang mereka bawa.`,
    ],
  },
];

/** What decides in a row of the tables, in a line. */
function whenOf(rule: BoilerplateRule): string {
  if (isInlineRule(rule)) return `${rule.strings.join(" / ")} (${rule.extent})`;
  return isLineRule(rule) ? rule.lines.join(" / ") : rule.line.source;
}

const ruleOf = (rule: BoilerplateRule, of: string): Rule => ({
  id: rule.id,
  about: `${rule.kind.replaceAll("_", " ")} of ${of}, ${isInlineRule(rule) ? "inside a line" : "a whole line"}`,
  when: whenOf(rule),
  examples: rule.examples,
  ...(rule.not && { not: rule.not }),
});

/** The rules of a layout of these tables. */
export function layoutRules({ outlets, boilerplate }: LayoutTables): RuleTable[] {
  const table = (file: string, rules: readonly Rule[]): RuleTable => ruleTable("layout", file, rules);
  const isInline = (rule: BoilerplateRule): boolean => isInlineRule(rule);
  return [
    table("src/layout/rules.ts", STRUCTURE_RULES),
    table(
      "src/layout/genres.ts",
      GENRE_RULES.map(({ id, about, pattern, examples, not = [] }) => ({
        id,
        about,
        when: pattern.source,
        examples,
        not,
      })),
    ),
    table(
      "src/layout/boilerplate-lines.ts",
      boilerplate.filter((rule) => !isInline(rule)).map((rule) => ruleOf(rule, "any outlet")),
    ),
    table(
      "src/layout/boilerplate-inline.ts",
      boilerplate.filter(isInline).map((rule) => ruleOf(rule, "any outlet")),
    ),
    ...outlets.map(({ slug, name, boilerplate: rules = [], datelines }) =>
      table(`src/outlets/${slug}.ts`, [
        ...rules.map((rule) => ruleOf(rule, name)),
        ...ownDateline(slug, name, datelines?.forms ?? []),
      ]),
    ),
  ];
}

/** The rule of the forms that an outlet shares with no other. */
function ownDateline(
  slug: string,
  name: string,
  forms: readonly { readonly form: string; readonly examples: readonly { readonly text: string }[] }[],
): Rule[] {
  const shared = new Set(SHARED_FORMS.flatMap((row) => row.forms));
  const own = forms.filter(({ form }) => !shared.has(form));
  if (own.length === 0) return [];
  const examples = own.flatMap((row) => row.examples.map(({ text }) => text));
  return [
    { id: `${slug}/dateline`, about: `dateline of ${name}`, when: own.map(({ form }) => form).join(" / "), examples },
  ];
}
