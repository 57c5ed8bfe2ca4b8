/** What came in and what became of it, by file and by reason. */
import type { Report, ReportLayout, Said } from "../core/report.ts";
import { type BarRow, barTable } from "./charts/bars.ts";
import { flow, type Ribbon } from "./charts/flow.ts";
import { drawn } from "./charts/scale.ts";
import { behind, flowNames, joined, panel, type Section } from "./exhibits.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { count, moment, share, size } from "./numbers.ts";
import { openCount } from "./open.ts";
import { say } from "./said.ts";

/** Where what is not known by file stands: left out, merged. */
const ELSEWHERE = "\u0000elsewhere";
const KEPT = "\u0000kept";

interface Outcome {
  readonly reason: string;
  readonly name: Said;
  readonly value: number;
  readonly tone: string;
}

function outcomes({ balance }: Report, { documents, reasons }: ReportLayout): Outcome[] {
  const of = (counts: Readonly<Record<string, number>>, what: Said, tone: string) =>
    Object.entries(counts).map(([reason, value]) => {
      const { id, en } = reasons[reason] ?? { id: reason, en: reason };
      return { reason, name: { id: `${what.id}: ${id}`, en: `${what.en}: ${en}` }, value, tone };
    });
  return [
    { reason: KEPT, name: documents, value: balance.documents, tone: "good" },
    ...of(balance.rejects, { id: "ditolak", en: "rejected" }, "bad"),
    ...of(balance.skipped, { id: "dilewati", en: "skipped" }, "other"),
    ...of(balance.merged, { id: "digabung", en: "merged" }, "copy"),
    ...of(balance.dropped_copies, { id: "salinan dibuang", en: "copy left out" }, "copy"),
  ];
}

export function balanceSection(report: Report, layout: ReportLayout): Section {
  const all = outcomes(report, layout);
  return {
    id: "balance",
    title: { id: "Masuk dan keluar", en: "In and out" },
    body: html`${[
      flowPanel(report, layout, all),
      balancePanel(report, layout, all),
      runPanel(report),
      columnsPanel(report, layout),
    ]}`,
  };
}

function flowPanel(report: Report, { files, documents }: ReportLayout, all: readonly Outcome[]): Markup | null {
  const kept = report.figures[files.kept] ?? [];
  const rejected = report.figures[files.rejected] ?? [];
  const tones = new Map(all.map(({ reason, tone }) => [reason, tone]));
  const elsewhere = all.filter(({ tone }) => tone === "other" || tone === "copy");
  const ribbons: Ribbon[] = [
    ...kept.map(({ key, value }, index) => ({
      from: key,
      to: KEPT,
      value,
      tone: "good",
      open: { name: files.kept, index },
    })),
    ...rejected.map(({ key, series = "", value }, index) => ({
      from: key,
      to: series,
      value,
      tone: tones.get(series) ?? "bad",
      open: { name: files.rejected, index },
    })),
    ...elsewhere.map(({ reason, value, tone }) => ({ from: ELSEWHERE, to: reason, value, tone })),
  ];
  if (ribbons.length === 0) return null;
  const names: Readonly<Record<string, Said>> = {
    ...flowNames({}),
    ...Object.fromEntries(all.map(({ reason, name }) => [reason, name])),
    [KEPT]: documents,
    [ELSEWHERE]: { id: "berkas apa pun", en: "any file" },
  };
  const id = "x-flow";
  const title = { id: "Dari rekaman menjadi artikel", en: "From records to articles" };
  const rows = ribbons.map(
    ({ from, to, value, open }): BarRow => ({
      label: say(names[from] ?? from),
      sub: say(names[to] ?? to),
      value,
      shown: open === undefined ? say(count(value)) : openCount(open.name, open.index, value),
    }),
  );
  return panel(
    id,
    {
      title,
      note: {
        id: "Di kiri berkas, di kanan apa yang terjadi dengan rekamannya. Tebal pita sebanding dengan jumlah rekaman.",
        en: "Files on the left, what became of their records on the right. A ribbon is as thick as its records.",
      },
      size: "wide",
    },
    html`${drawn((width) => flow(joined(ribbons), names, id, width), "wide")}${behind(
      barTable({
        caption: say(title),
        keyName: say({ id: "Berkas dan akibat", en: "File and outcome" }),
        valueName: say({ id: "Rekaman", en: "Records" }),
        rows,
      }),
    )}`,
  );
}

function balancePanel(
  { balance: { records }, figures }: Report,
  { dataset, rejects }: ReportLayout,
  all: readonly Outcome[],
): Markup {
  const codes = figures[rejects] ?? [];
  const opened = ({ reason, value, tone }: Outcome): Content => {
    if (reason === KEPT) return openCount(`dataset ${dataset}`, 0, value);
    const index = codes.findIndex(({ key }) => key === reason);
    return tone === "bad" && index >= 0 ? openCount(rejects, index, value) : say(count(value));
  };
  const out = all.reduce((sum, { value }) => sum + value, 0);
  const title = { id: "Neraca", en: "Balance" };
  const accounted = count(out);
  const rows = all.map((outcome) => ({
    label: say(outcome.name),
    value: outcome.value,
    shown: opened(outcome),
    cells: [say(share(outcome.value, records))],
  }));
  return panel(
    "x-balance",
    { title },
    html`${barTable({
      caption: say(title),
      keyName: say({ id: "Akibat", en: "Outcome" }),
      valueName: say({ id: "Rekaman", en: "Records" }),
      cellNames: [say({ id: "Bagian", en: "Share" })],
      rows,
    })}<p class="note under">${
      out === records
        ? say({
            id: `Neraca seimbang: ${count(records).id} rekaman masuk.`,
            en: `The books balance: ${count(records).en} records came in.`,
          })
        : say({
            id: `Neraca tidak seimbang: ${accounted.id} dari ${count(records).id} tercatat.`,
            en: `The books do not balance: ${accounted.en} of ${count(records).en} are accounted for.`,
          })
    }</p>`,
  );
}

function runPanel(report: Report): Markup {
  const { run_id, version, started_at, finished_at, inputs, input_files, input_bytes, reused_documents } = report;
  const files = count(input_files);
  const facts: readonly (readonly [Said, Content])[] = [
    [{ id: "run", en: "run" }, html`<code>${run_id}</code>`],
    [{ id: "versi", en: "version" }, html`<code>${version}</code>`],
    [{ id: "mulai", en: "started" }, say(moment(started_at))],
    [{ id: "selesai", en: "finished" }, say(moment(finished_at))],
    [{ id: "masukan", en: "inputs" }, inputs.map((input) => html`<code>${input}</code><br>`)],
    [
      { id: "berkas", en: "files" },
      say({ id: `${files.id}, ${size(input_bytes).id}`, en: `${files.en}, ${size(input_bytes).en}` }),
    ],
    [{ id: "diambil dari run lalu", en: "taken from the last run" }, say(count(reused_documents))],
  ];
  return panel(
    "x-run",
    { title: { id: "Run ini", en: "This run" } },
    html`<dl class="facts">${facts.map(([name, value]) => html`<dt>${say(name)}</dt><dd>${value}</dd>`)}</dl>`,
  );
}

/** Which column was taken for what, and why. */
function columnsPanel({ recognised }: Report, { bases }: ReportLayout): Markup | null {
  if (recognised.length === 0) return null;
  const row = ({ source_path, files, format, fields }: Report["recognised"][number]) => {
    const others = count(files - 1);
    return html`
<dt><span dir="auto">${source_path}</span>${
      files > 1 ? html` ${say({ id: `dan ${others.id} lagi`, en: `and ${others.en} more` })}` : null
    } <span class="quiet">${format}</span></dt><dd>${fields.map(
      ({ field, column, basis }) =>
        html`<span class="pair">${field}: <code>${column}</code> (${say(bases[basis] ?? basis)})</span> `,
    )}</dd>`;
  };
  return panel(
    "x-columns",
    {
      title: { id: "Kolom yang dikenali", en: "Columns that were recognised" },
      note: { id: "Isian: kolom (dasarnya).", en: "Field: column (what it rests on)." },
      size: "wide",
    },
    html`<dl class="fields">${recognised.map(row)}</dl>`,
  );
}
