/** `report.html`: a run on one page that needs nothing but itself. */
import type { Report, ReportLayout, ReportSection, Said } from "../core/report.ts";
import { balanceSection } from "./balance.ts";
import { alarmCount, changesSection } from "./changes.ts";
import { OUTLINE } from "./charts/map.ts";
import { checkedSection } from "./checked.ts";
import { datasetsSection, openedDatasets } from "./datasets.ts";
import { exhibit, type Section } from "./exhibits.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { count, duration, moment, rate, share } from "./numbers.ts";
import { DIALOG, OPEN_SCRIPT, type Opened, openCount, openedFigure } from "./open.ts";
import { renderPage } from "./page.ts";
import { say, sayAttribute } from "./said.ts";
import { STYLE } from "./style.ts";
import { timingsSection } from "./timings.ts";
import { saidIn } from "./warnings.ts";

/** A page that is published beside the report. */
interface Beside {
  readonly path: string;
  readonly name: Said;
}

/**
 * The page of a report, of an older version too, which `verify` may meet. Deterministic: the same report gives the same
 * bytes.
 */
export function renderReport(given: Report, layout: ReportLayout, beside: readonly Beside[] = []): string {
  const report: Report = { ...{ samples: {}, changes: null }, ...given };
  const sections = [
    changesSection(report, layout),
    balanceSection(report, layout),
    ...layout.sections.map((section) => figureSection(section, report)),
    otherFigures(report, layout),
    checkedSection(report, layout),
    datasetsSection(report, layout),
    timingsSection(report, layout),
  ].filter((section) => section !== null);
  return renderPage({
    title: { id: `kliping: laporan ${report.run_id}`, en: `kliping: report ${report.run_id}` },
    bar: navigation(sections),
    main: html`${OUTLINE}${head(report, layout, beside)}
${sections.map(
  ({ id, title, body }) => html`<section class="part" aria-labelledby="${id}"><h2 id="${id}">${say(title)}</h2>
<div class="grid">${body}</div></section>
`,
)}${DIALOG}`,
    styles: [STYLE],
    scripts: [OPEN_SCRIPT],
    data: { figures: opened(report, layout) },
  });
}

const navigation = (sections: readonly Section[]): Markup =>
  html`<a class="name" href="#main">kliping</a><nav${sayAttribute("aria-label", {
    id: "Bagian laporan",
    en: "Parts of the report",
  })}><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${say(title)}</a></li>`)}</ul></nav>`;

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, value) => sum + value, 0);

function head(report: Report, { documents: name, dataset }: ReportLayout, beside: readonly Beside[]): Markup {
  const { records, documents, rejects } = report.balance;
  const finished = moment(report.finished_at);
  const [out, from] = [count(documents), count(records)];
  const { total_seconds, map_seconds } = report.timings;
  const rows = report.datasets.reduce((sum, dataset) => sum + dataset.rows, 0);
  const facts: readonly (readonly [Said, Content, Said | null])[] = [
    [{ id: "rekaman masuk", en: "records in" }, toPart("balance", from), null],
    [
      { id: `${name.id} keluar`, en: `${name.en} out` },
      openCount(`dataset ${dataset}`, 0, documents),
      records > 0 ? share(documents, records) : null,
    ],
    [
      { id: "ditolak", en: "rejected" },
      toPart("balance", count(total(rejects))),
      records > 0 ? share(total(rejects), records) : null,
    ],
    [{ id: "baris data", en: "rows of data" }, toPart("datasets", count(rows)), inDatasets(report)],
    [
      { id: "dari awal sampai akhir", en: "from start to end" },
      toPart("timings", duration(total_seconds)),
      rate(report.input_bytes, map_seconds),
    ],
  ];
  return html`<header class="head">
<p class="eyebrow">${report.pipeline} · <code>${report.run_id}</code></p>
<h1>${say({
    id: `${out.id} ${name.id} dari ${from.id} rekaman`,
    en: `${out.en} ${name.en} from ${from.en} records`,
  })}</h1>
<p class="lead">${say({
    id: `Selesai ${finished.id}. Setiap angka bergaris bawah membuka baris di baliknya.`,
    en: `Finished ${finished.en}. Every underlined number opens the rows behind it.`,
  })}${beside.map((page) => html` <a href="${page.path}">${say(page.name)}</a>.`)}</p>
${alarmsLine(report)}${[...report.warnings, ...report.remarks].map((text) => alarm(text))}
<dl class="tiles">${facts.map(
    ([fact, value, aside]) =>
      html`<div><dt>${say(fact)}</dt><dd>${value}${
        aside === null ? null : html` <small>${say(aside)}</small>`
      }</dd></div>`,
  )}</dl></header>
`;
}

/** A number that a part of the page tells more of. */
const toPart = (id: string, value: Said): Markup => html`<a class="open" href="#${id}">${say(value)}</a>`;

/** That there are alarms, and where. */
function alarmsLine(report: Report): Markup | null {
  const many = count(alarmCount(report));
  if (alarmCount(report) === 0) return null;
  return html`<p class="alarm loud"><a href="#changes">${say({
    id: `${many.id} alarm sejak run sebelumnya`,
    en: `${many.en} alarms since the last run`,
  })}</a></p>
`;
}

function inDatasets({ datasets }: Report): Said {
  const filled = datasets.filter(({ rows }) => rows > 0).length;
  return { id: `di ${filled} himpunan`, en: `in ${filled} datasets` };
}

function translated(text: string): Markup {
  const said = saidIn(text);
  return said === null ? html`<span lang="en">${text}</span>` : say(said);
}

const alarm = (text: string): Markup =>
  html`<p class="alarm"><strong>${say({ id: "Perhatian.", en: "Warning." })}</strong> ${translated(text)}</p>
`;

function figureSection({ id, title, exhibits }: ReportSection, report: Report): Section | null {
  const body = exhibits.map((shown) => exhibit(shown, report)).filter((shown) => shown !== null);
  return body.length === 0 ? null : { id, title, body: html`${body}` };
}

/** Figures that the layout does not name, under their own names. */
function otherFigures(report: Report, layout: ReportLayout): Section | null {
  const named = new Set([
    layout.files.kept,
    layout.files.rejected,
    ...layout.sections.flatMap(({ exhibits }) => exhibits.flatMap(({ figure, over }) => [figure, over])),
  ]);
  const others = Object.keys(report.figures).filter((name) => !named.has(name));
  const exhibits = others.map((figure) => ({
    figure,
    kind: "bars" as const,
    title: { id: readable(figure), en: readable(figure) },
    keyName: { id: "Kunci", en: "Key" },
    valueName: { id: "Nilai", en: "Value" },
  }));
  return figureSection({ id: "more", title: { id: "Lain-lain", en: "More" }, exhibits }, report);
}

/** `documents_by_size` -> `Documents by size`. */
const readable = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");

function opened(report: Report, layout: ReportLayout): Readonly<Record<string, Opened>> {
  const titles = new Map(
    layout.sections.flatMap(({ exhibits }) => exhibits.map((shown) => [shown.figure, shown.title])),
  );
  titles.set(layout.files.kept, layout.documents);
  titles.set(layout.files.rejected, { id: "ditolak", en: "rejected" });
  const figures = Object.entries(report.figures).flatMap(([name, list]) => {
    const samples = report.samples[name];
    const title = titles.get(name) ?? { id: readable(name), en: readable(name) };
    return samples === undefined ? [] : [[name, openedFigure(title, list, samples)] as const];
  });
  return Object.fromEntries([...figures, ...openedDatasets(report)]);
}
