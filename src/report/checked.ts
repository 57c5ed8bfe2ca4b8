/** What came of rows that people checked by hand. */
import type { CheckedFigures, CheckedShare, Report, ReportLayout, Said } from "../core/report.ts";
import { type BarRow, barTable } from "./charts/bars.ts";
import { behind, panel, type Section } from "./exhibits.ts";
import { html, type Markup } from "./markup.ts";
import { count, share } from "./numbers.ts";
import { say } from "./said.ts";

const TITLE: Said = { id: "Diperiksa dengan tangan", en: "Checked by hand" };

/** Null where nobody checked any. */
export function checkedSection({ checked = [] }: Report, { datasets }: ReportLayout): Section | null {
  if (checked.length === 0) return null;
  const named = (dataset: string) => say(datasets[dataset] ?? dataset);
  const rows = checked.map(({ dataset, run_id, all }) => ({
    ...rowOf(all),
    label: named(dataset),
    sub: html`${interval(all)} · run <code>${run_id}</code>`,
  }));
  const parts = checked.flatMap(({ dataset, by, groups }: CheckedFigures) =>
    [...by, ...groups].map((part) => ({ ...rowOf(part), sub: html`${named(dataset)} · ${interval(part)}` })),
  );
  return {
    id: "checked",
    title: { id: "Ketepatan", en: "Precision" },
    body: panel(
      "x-checked",
      {
        title: TITLE,
        note: {
          id: "Baris acak yang dinilai orang (kliping check). Dari 100 contoh begini, 95 selang memuat nilai benar.",
          en: "Random rows that people judged (kliping check). Of 100 such samples, 95 intervals hold the truth.",
        },
        size: "wide",
      },
      html`${tableOf(rows)}${parts.length === 0 ? null : behind(tableOf(parts))}`,
    ),
  };
}

/** In the second line: a telephone has no room for a column of it. */
function interval({ low, high }: CheckedShare): Markup {
  const [from, to] = [share(low, 1), share(high, 1)];
  return say({ id: `selang 95 %: ${from.id} – ${to.id}`, en: `95 % interval: ${from.en} – ${to.en}` });
}

const rowOf = ({ name, right, judged, share: part }: CheckedShare): BarRow => {
  const [good, all] = [count(right), count(judged)];
  return {
    label: name === "" ? "–" : name,
    value: part,
    shown: say({ id: `${good.id} / ${all.id}`, en: `${good.en} / ${all.en}` }),
    cells: [say(share(right, judged))],
  };
};

const tableOf = (rows: readonly BarRow[]) =>
  barTable({
    caption: say(TITLE),
    keyName: say({ id: "Baris", en: "Rows" }),
    valueName: say({ id: "Benar", en: "Right" }),
    cellNames: [say({ id: "Bagian", en: "Share" })],
    rows,
  });
