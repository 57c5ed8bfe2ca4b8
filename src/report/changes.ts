/** What changed since the run before, with alarms. */
import type { Alarm, Change, Report, ReportLayout, Said } from "../core/report.ts";
import { panel, type Section } from "./exhibits.ts";
import { html, type Markup } from "./markup.ts";
import { count, difference, moment, share } from "./numbers.ts";
import { say } from "./said.ts";

const NAMES: Readonly<Record<string, Said>> = {
  records: { id: "rekaman masuk", en: "records in" },
  rejects: { id: "ditolak", en: "rejected" },
  megabytes_per_second: { id: "laju, MB/s", en: "rate, MB/s" },
};

const ALARMS: Readonly<Record<Alarm, Said>> = {
  gone: { id: "hilang", en: "gone" },
  rose: { id: "naik tajam", en: "rose sharply" },
  fell: { id: "turun tajam", en: "fell sharply" },
  slower: { id: "jauh lebih lambat", en: "much slower" },
};

/** Null for a first run. */
export function changesSection({ changes }: Report, layout: ReportLayout): Section | null {
  if (changes === null) return null;
  const { since, finished_at, rows, same_inputs, same_version } = changes;
  const when = moment(finished_at);
  const alarms = rows.filter(({ alarm }) => alarm !== null);
  const notes = [
    {
      id: `Dibandingkan dengan run ${since}, selesai ${when.id}.`,
      en: `Compared with run ${since}, finished ${when.en}.`,
    },
    ...(same_inputs
      ? []
      : [{ id: "Masukannya lain, jadi tanpa alarm.", en: "Its inputs were others, so no alarm is raised." }]),
    ...(same_version ? [] : [{ id: "Versinya lain.", en: "Its version was another." }]),
  ];
  const body = html`<p class="note">${notes.map((note) => html`${say(note)} `)}</p>${
    alarms.length === 0 ? null : html`<ul class="alarms">${alarms.map((row) => alarmLine(row, layout))}</ul>`
  }${
    rows.length === 0
      ? html`<p>${say({ id: "Tidak ada angka yang berubah.", en: "No number changed." })}</p>`
      : table(rows, layout)
  }`;
  const title = { id: "Yang berubah", en: "What changed" };
  return {
    id: "changes",
    title: { id: "Sejak run sebelumnya", en: "Since the last run" },
    body: panel("x-changes", { title, size: "wide" }, body),
  };
}

/** The numbers of alarms, for the head of the page. */
export const alarmCount = ({ changes }: Report): number =>
  (changes?.rows ?? []).filter(({ alarm }) => alarm !== null).length;

function nameOf({ name, key }: Change, { documents, watched }: ReportLayout): Markup {
  const figure = watched.find((one) => one.figure === name);
  if (key !== null && figure !== undefined) {
    const label = figure.labels?.[key] ?? (key === "" ? { id: "tidak diketahui", en: "unknown" } : key);
    return html`${say(figure.title)}: <span dir="auto">${say(label)}</span>`;
  }
  const named = name === "documents" ? documents : NAMES[name];
  return named === undefined ? html`<code>${name}</code>` : say(named);
}

const valueIn = ({ unit }: Change, value: number): Said => (unit === "share" ? share(value, 1) : count(value));

const alarmLine = (row: Change, layout: ReportLayout): Markup =>
  html`<li><strong>${nameOf(row, layout)}</strong> ${say(ALARMS[row.alarm ?? "gone"])}: ${say(
    valueIn(row, row.before),
  )} → ${say(valueIn(row, row.after))}</li>`;

function table(rows: readonly Change[], layout: ReportLayout): Markup {
  const head = [
    { id: "Apa", en: "What" },
    { id: "Dulu", en: "Before" },
    { id: "Kini", en: "Now" },
    { id: "Selisih", en: "Change" },
  ];
  const moved = (row: Change): Said =>
    row.unit === "share" ? points(row.after - row.before) : difference(row.after - row.before);
  const caption: Said = { id: "Yang berubah sejak run sebelumnya", en: "What changed since the last run" };
  return html`<div class="long changed" tabindex="0" role="region" aria-labelledby="x-changes">
<table class="bars"><caption class="away">${say(caption)}</caption>
<thead><tr>${head.map(
    (name, index) => html`<th scope="col"${index > 0 ? html` class="number"` : null}>${say(name)}</th>`,
  )}</tr></thead>
<tbody>${rows.map(
    (row) => html`
<tr><th scope="row">${nameOf(row, layout)}${
      row.alarm === null ? null : html` <b class="down">${say(ALARMS[row.alarm])}</b>`
    }</th><td class="number">${say(valueIn(row, row.before))}</td><td class="number">${say(
      valueIn(row, row.after),
    )}</td><td class="number">${say(moved(row))}</td></tr>`,
  )}
</tbody></table></div>`;
}

/** `+3.2 pp`: points of a hundred. */
function points(part: number): Said {
  const { id, en } = difference(Math.round(part * 1000) / 10);
  return { id: `${id} poin`, en: `${en} pp` };
}
