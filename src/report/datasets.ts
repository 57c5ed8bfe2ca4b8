/** The datasets of a run: their rows, their files, and how far each column is filled. */
import type { DatasetFigures, Report, ReportLayout, Said } from "../core/report.ts";
import { bar } from "./charts/bars.ts";
import { round } from "./charts/scale.ts";
import { panel, type Section } from "./exhibits.ts";
import { html, type Markup } from "./markup.ts";
import { share } from "./numbers.ts";
import { type Opened, openCount } from "./open.ts";
import { say, sayTitle } from "./said.ts";

export function datasetsSection({ datasets, files = {} }: Report, layout: ReportLayout): Section | null {
  if (datasets.length === 0) return null;
  return {
    id: "datasets",
    title: { id: "Himpunan data", en: "Datasets" },
    body: panel(
      "x-datasets",
      {
        title: { id: "Baris dan isi tiap kolom", en: "Rows, and how far each column is filled" },
        note: {
          id: "Satu kotak satu kolom, sepenuh kolomnya. Buka himpunan untuk angkanya.",
          en: "One box a column, as full as the column is. Open a dataset for the numbers.",
        },
        size: "wide",
      },
      html`<div class="datasets">${datasets.map((own) => {
        const title = layout.datasets[own.name] ?? own.title;
        return dataset(own, files[own.name], title);
      })}</div>`,
    ),
  };
}

function dataset(
  { name, rows, columns }: DatasetFigures,
  published: readonly string[] | undefined,
  title: Said | string,
): Markup {
  const links = (published ?? [`data/${name}.csv`, `data/${name}.ndjson`]).map(
    (path) => html` · <a href="${path}">${path.slice(path.indexOf(".") + 1).toUpperCase()}</a>`,
  );
  const boxes = strip(columns, rows);
  const rowsWord = say({ id: "baris", en: "rows" });
  const many = openCount(`dataset ${name}`, 0, rows);
  return html`<div class="dataset"><div class="dataset-head"><h4><code>${name}</code> <span
  class="quiet">${say(title)}</span></h4><p class="quiet">${many} ${rowsWord}${links}</p></div>${boxes}<details
  class="more"><summary>${say({ id: "Kolom demi kolom", en: "Column by column" })}<span
  class="away"> ${name}</span></summary><table class="bars">
<caption class="away">${name}</caption>
<thead><tr><th scope="col">${say({ id: "Kolom", en: "Column" })}</th><td class="graph"></td><th scope="col"
  class="number">${say({ id: "Terisi", en: "Filled" })}</th><th scope="col" class="number">${say({
    id: "Bagian",
    en: "Share",
  })}</th></tr></thead>
<tbody>${columns.map(
    ({ name: column, filled }, index) => html`
<tr><th scope="row"><code>${column}</code></th><td class="graph">${bar(filled, rows)}</td><td
  class="number">${openCount(`dataset ${name}`, index + 1, filled)}</td><td
  class="number">${say(share(filled, rows))}</td></tr>`,
  )}
</tbody></table></details></div>
`;
}

const BOX = 14;

/** A box a column. The table behind it has the numbers. */
function strip(columns: DatasetFigures["columns"], rows: number): Markup {
  const width = columns.length * BOX;
  return html`<svg class="strip" viewBox="0 0 ${width} 10" width="${width}" aria-hidden="true">${columns.map(
    ({ name, filled }, index) => {
      const part = rows > 0 ? filled / rows : 0;
      return html`<g><rect class="track" x="${index * BOX}" width="${BOX - 2}" height="10"/><rect x="${
        index * BOX
      }" y="${round(10 - 10 * part)}" width="${BOX - 2}" height="${round(
        10 * part,
      )}"/>${sayTitle(tip(name, filled, rows))}</g>`;
    },
  )}</svg>`;
}

function tip(name: string, filled: number, rows: number): Said {
  const { id, en } = share(filled, rows);
  return { id: `${name}: ${id}`, en: `${name}: ${en}` };
}

/** What the numbers of datasets open: all rows, and those where a column is filled. */
export const openedDatasets = ({ datasets, files }: Report): (readonly [string, Opened])[] =>
  datasets.map(({ name, columns }) => {
    const path = files?.[name]?.find((file) => /\.ndjson(?:\.gz)?$/.test(file)) ?? `data/${name}.ndjson`;
    return [
      `dataset ${name}`,
      {
        title: { id: name, en: name },
        query: `SELECT * FROM '${path}'`,
        filled: `SELECT * FROM '${path}' WHERE nullif(CAST($name AS VARCHAR), '[]') IS NOT NULL`,
        columns: [],
        keys: [[], ...columns.map((column) => [column.name])],
        rows: [],
      },
    ];
  });
