/** `report.html`: a run on one page that needs nothing but itself, no network and no script. */
import type { Balance, DatasetFigures, Figure, Report, ReportSection, ShownFigure } from "../core/report.ts";
import { bar, barTable, type Part, panel, partedBar, timeline } from "./charts.ts";
import { type Content, html, Markup } from "./markup.ts";
import { count, duration, share, size } from "./numbers.ts";
import { STYLE } from "./style.ts";

/**
 * The page of a report. A figure that no section names comes last, under its own name. Deterministic: the same report
 * gives the same bytes.
 */
export function renderReport(report: Report, sections: readonly ReportSection[]): string {
  const { figures, datasets } = report;
  const named = new Set(sections.flatMap((section) => Object.keys(section.figures)));
  const others = Object.keys(figures).filter((name) => !named.has(name));
  const title = `kliping: ${report.pipeline}, run ${report.run_id}`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${stylesheet}</style>
</head>
<body>
<header>
<h1>kliping: ${report.pipeline}</h1>
<p class="lede">Run <code>${report.run_id}</code>, finished ${moment(report.finished_at)}</p>
${[...report.warnings, ...report.remarks].map(
  (warning) => html`<p
  class="warning"><strong>Warning.</strong> ${warning}</p>`,
)}
${tiles(report)}
</header>
<main>
<section><h2>What came in and what became of it</h2><div
  class="panels">${balance(report.balance)}${run(report)}${recognised(report.recognised)}</div></section>
${sections.map((section) => figureSection(section.title, Object.entries(section.figures), figures))}
${figureSection(
  "More",
  others.map((name) => [name, { title: readable(name), keyName: "Key", valueName: "Value" }]),
  figures,
)}
<section><h2>Datasets</h2><div class="panels">${datasetTable(datasets)}${panel(
    "Coverage of each column",
    html`<p class="note">In how many rows the cell is filled.</p>${datasets.map(coverage)}`,
    true,
  )}</div></section>
<section><h2>Timings</h2><div class="panels">${timings(report)}</div></section>
</main>
</body>
</html>
`;
  return page.source;
}

const stylesheet = new Markup(STYLE);

/** `documents_by_size` -> `Documents by size`. */
const readable = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");

/** `2026-11-23T09:10:43.461Z` -> `2026-11-23 09:10:43 UTC`. */
const moment = (iso: string): string => iso.replace("T", " ").replace(/(?:\.\d+)?Z$/, " UTC");

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, value) => total + value, 0);

function tiles({
  balance: { records, documents, rejects },
  datasets,
  timings: { total_seconds, megabytes_per_second },
}: Report): Markup {
  const rows = datasets.reduce((total, dataset) => total + dataset.rows, 0);
  const facts: readonly (readonly [string, string])[] = [
    ["records in", count(records)],
    ["articles out", count(documents)],
    [`rejected (${share(sum(rejects), records)})`, count(sum(rejects))],
    [`rows in ${datasets.length} datasets`, count(rows)],
    ["from start to end", duration(total_seconds)],
    ["of input a second", `${megabytes_per_second} MB`],
  ];
  return html`<dl class="tiles">${facts.map(
    ([name, value]) => html`<div><dt>${name}</dt>
    <dd>${value}</dd></div>`,
  )}</dl>`;
}

/** What became of the records, by reason. */
function balance({ records, documents, rejects, skipped, merged, dropped_copies }: Balance): Markup {
  const of = (name: string, counts: Readonly<Record<string, number>>, tone: string): Part[] =>
    Object.entries(counts).map(([reason, value]) => ({ name: `${name}: ${reason}`, value, tone }));
  const parts: readonly Part[] = [
    { name: "articles", value: documents, tone: "good" },
    ...of("rejected", rejects, "bad"),
    ...of("skipped", skipped, "other"),
    ...of("merged", merged, "copy"),
    ...of("copy left out", dropped_copies, "copy"),
  ];
  const out = parts.reduce((total, { value }) => total + value, 0);
  const row = ({ name, value, tone }: Part) => html`
<tr><th scope="row"><svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect class="${tone}" width="10"
  height="10"/></svg>${name}</th><td class="number">${count(value)}</td><td
  class="number">${share(value, records)}</td></tr>`;
  return panel(
    "Balance",
    html`${partedBar(parts, "What became of the records; the numbers are in the table below")}<table>
<caption class="away">What became of the records</caption>
<thead><tr><th scope="col">Outcome</th><th scope="col" class="number">Records</th><th scope="col"
  class="number">Share</th></tr></thead>
<tbody>${parts.map(row)}
<tr><th scope="row"><strong>records in</strong></th><td class="number"><strong>${count(records)}</strong></td>
  <td></td></tr>
</tbody></table>
<p class="note">${
      out === records ? "The books balance." : `The books do not balance: ${count(out)} are accounted for.`
    }</p>`,
  );
}

function run({ run_id, pipeline, version, started_at, finished_at, inputs, input_files, input_bytes }: Report): Markup {
  const facts: readonly (readonly [string, Content])[] = [
    ["run", html`<code>${run_id}</code>`],
    ["pipeline", pipeline],
    ["version", html`<code>${version}</code>`],
    ["started", moment(started_at)],
    ["finished", moment(finished_at)],
    ["inputs", inputs.map((input) => html`<code>${input}</code><br>`)],
    ["files", `${count(input_files)}, ${size(input_bytes)}`],
  ];
  return panel(
    "This run",
    html`<dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`,
  );
}

/** Which column was taken for what, and why. */
function recognised(files: Report["recognised"]): Markup | null {
  if (files.length === 0) return null;
  const row = ({ source_path, files: many, format, fields }: Report["recognised"][number]) => html`
<tr><th scope="row">${source_path}${many > 1 ? ` and ${count(many - 1)} more` : ""}</th><td>${format}</td>
  <td>${fields.map(({ field, column, basis }) => html`${field}: <code>${column}</code> (${basis})<br>`)}</td></tr>`;
  return panel(
    "Columns",
    html`<table>
<caption class="away">Which column was taken for what</caption>
<thead><tr><th scope="col">File</th><th scope="col">Format</th><th
  scope="col">Field: column (what it rests on)</th></tr></thead>
<tbody>${files.map(row)}</tbody></table>`,
    true,
  );
}

function figureSection(
  title: string,
  shown: readonly (readonly [string, ShownFigure])[],
  figures: Report["figures"],
): Markup | null {
  const present = shown.filter(([name]) => (figures[name] ?? []).length > 0);
  if (present.length === 0) return null;
  return html`<section><h2>${title}</h2><div class="panels">${present.map(([name, how]) =>
    figurePanel(name, how, figures[name] as readonly Figure[]),
  )}</div></section>
`;
}

function figurePanel(
  name: string,
  { title, keyName, valueName, shares, note }: ShownFigure,
  figures: readonly Figure[],
): Markup {
  if (name.endsWith("_by_day")) return timeline(title, valueName, figures);
  const whole = shares ? figures.reduce((total, { value }) => total + value, 0) : null;
  return barTable({ title, keyName, valueName, figures, whole, ...(note !== undefined && { note }) });
}

function datasetTable(datasets: readonly DatasetFigures[]): Markup {
  const max = Math.max(0, ...datasets.map(({ rows }) => rows));
  return panel(
    "Rows",
    html`<table>
<caption class="away">Rows of each dataset</caption>
<thead><tr><th scope="col">Dataset</th><th scope="col">What a row is of</th><th scope="col" class="number">Rows</th>
  <th class="graph"><span class="away">Bar</span></th><th scope="col">Files</th></tr></thead>
<tbody>${datasets.map(
      ({ name, title, rows }) => html`
<tr><th scope="row"><code>${name}</code></th><td>${title}</td><td class="number">${count(rows)}</td><td
  class="graph">${bar(rows, max)}</td><td><a href="data/${name}.csv">CSV</a> <a
  href="data/${name}.ndjson">NDJSON</a></td></tr>`,
    )}
</tbody></table>`,
    true,
  );
}

function coverage({ name, title, rows, columns }: DatasetFigures): Markup {
  return html`<details class="dataset"><summary><code>${name}</code> ${title}, ${count(rows)} rows</summary><table>
<caption class="away">Coverage of the columns of ${name}</caption>
<thead><tr><th scope="col">Column</th><th scope="col" class="number">Filled</th><th scope="col"
  class="number">Share</th><th class="graph"><span class="away">Bar</span></th></tr></thead>
<tbody>${columns.map(
    (column) => html`
<tr><th scope="row"><code>${column.name}</code></th><td class="number">${count(column.filled)}</td><td
  class="number">${share(column.filled, rows)}</td><td class="graph">${bar(column.filled, rows)}</td></tr>`,
  )}
</tbody></table></details>
`;
}

function timings({ timings: times }: Report): Markup {
  const work = times.stages.reduce((total, { seconds }) => total + seconds, 0);
  const longest = Math.max(0, ...times.stages.map(({ seconds }) => seconds));
  const facts: readonly (readonly [string, string])[] = [
    ["workers", count(times.workers)],
    ["start", duration(times.startup_seconds)],
    ["map", duration(times.map_seconds)],
    ["reduce", duration(times.reduce_seconds)],
    ["altogether", duration(times.total_seconds)],
    ["peak memory", size(times.peak_rss_bytes)],
  ];
  return html`${panel(
    "The clock",
    html`<dl class="facts">${facts.map(
      ([name, value]) => html`<dt>${name}</dt>
    <dd>${value}</dd>`,
    )}</dl>`,
  )}${panel(
    "Work of each stage",
    html`<p class="note">Of all threads together, so it may be more than the clock tells.</p><table>
<caption class="away">Work of each stage</caption>
<thead><tr><th scope="col">Stage</th><th scope="col" class="number">Time</th><th scope="col" class="number">Share</th>
  <th class="graph"><span class="away">Bar</span></th></tr></thead>
<tbody>${times.stages.map(
      ({ name, seconds }) => html`
<tr><th scope="row">${name}</th><td class="number">${duration(seconds)}</td><td
  class="number">${share(seconds, work)}</td><td class="graph">${bar(seconds, longest)}</td></tr>`,
    )}
</tbody></table>`,
  )}`;
}
