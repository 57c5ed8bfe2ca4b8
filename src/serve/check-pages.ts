/** The pages on which rows are checked by hand. */
import type { CheckedShare, Said } from "../core/report.ts";
import { type Content, html, type Markup } from "../report/markup.ts";
import { share } from "../report/numbers.ts";
import { say, sayAttribute } from "../report/said.ts";
import type { CheckedRows } from "../run/job.ts";
import type { Checks, Sampled } from "./checks.ts";
import { textOf } from "./draw.ts";
import { pageOf, type Site } from "./pages.ts";
import { type Checked, precisionOf } from "./precision.ts";

/** Which rows are checked. */
export interface Sample {
  readonly dataset: string;
  readonly size: number;
  readonly seed: number;
}

const TITLE: Said = { id: "Periksa", en: "Check" };

export const pathOf = ({ dataset, size, seed }: Sample): string => `/check/${dataset}?sample=${size}&seed=${seed}`;

/** What can be checked, and what came of it so far. */
export async function checksPage(site: Site, checks: Checks): Promise<string> {
  const sections: Markup[] = [];
  for (const dataset of checks.datasets) {
    const { by, judged } = checks.columnsOf(dataset);
    const answers = await checks.answers(dataset);
    const link = html`<p><a class="button" href="${pathOf({ dataset, size: 50, seed: 1 })}">${say({
      id: "Periksa 50 baris",
      en: "Check 50 rows",
    })}</a></p>`;
    const told = answers.size === 0 ? null : summary(precisionOf(answers.values(), judged), by, checks.group);
    sections.push(html`<section><h2>${dataset}</h2>${link}${told}</section>
`);
  }
  return pageOf(
    site,
    TITLE,
    html`<h1>${say(TITLE)}</h1><p>${say({
      id: "Baris diambil secara acak. Jawaban disimpan di samping hasil, bukan di dalamnya.",
      en: "Rows are drawn at random. Answers are kept beside the run, not in it.",
    })}</p>${sections}`,
  );
}

function summary({ all, by, groups, columns }: Checked, kind: string | null, group: string): Markup {
  const line = (
    { name, right, judged, low, high }: CheckedShare,
    said: Content = name === "" ? "–" : name,
  ) => html`<tr><th scope="row">${said}</th><td class="number">${right} / ${judged}</td><td
  class="number">${say(share(right, judged))}</td><td
  class="number">${say(share(low, 1))} – ${say(share(high, 1))}</td></tr>
`;
  const part = (title: Content, list: readonly CheckedShare[]) =>
    list.length === 0
      ? null
      : html`<tbody><tr><th colspan="4" scope="rowgroup"><b>${title}</b></th></tr>${list.map((one) =>
          line(one),
        )}</tbody>`;
  const whole = say({ id: "semua", en: "all" });
  const head = (said: Said) => html`<th scope="col" class="number">${say(said)}</th>`;
  return html`<div class="scroll" tabindex="0" role="region"${sayAttribute("aria-label", {
    id: "Hasil",
    en: "Results",
  })}><table><thead><tr><th scope="col"></th>${head({ id: "benar", en: "right" })}${head({
    id: "bagian",
    en: "share",
  })}${head({ id: "selang 95 %", en: "95 % interval" })}</tr></thead><tbody>${line(all, whole)}</tbody>${
    kind === null ? null : part(kind, by)
  }${part(group, groups)}${part(say({ id: "kolom", en: "columns" }), columns)}</table></div>`;
}

/** One row to be judged; null where all are. */
export function checkPage(
  site: Site,
  sample: Sample,
  { next, done, all, last }: { next: Sampled | null; done: number; all: number; last: string | null },
  { judged }: CheckedRows,
  token: string,
): string {
  const title: Said = { id: `Periksa ${sample.dataset}`, en: `Check ${sample.dataset}` };
  const undo =
    last === null
      ? null
      : html`<form method="post" action="${pathOf(sample)}" class="choices"><input type="hidden" name="token"
  value="${token}"><input type="hidden" name="key" value="${last}"><button name="verdict" value="undone"
  data-key="u">${say({ id: "Batalkan yang terakhir", en: "Take the last back" })}&nbsp;<kbd>u</kbd></button></form>`;
  const head = html`<h1>${say(title)}</h1><p class="quiet" role="status">${done} / ${all}</p>`;
  if (next === null) {
    const end = html`<p>${say({ id: "Semua sudah dijawab.", en: "All are answered." })} <a href="/check">${say({
      id: "Hasil",
      en: "Results",
    })}</a></p>`;
    return pageOf(site, title, html`<div class="judge">${head}${end}${undo}</div>`);
  }
  return pageOf(
    site,
    title,
    html`<div class="judge">${head}${judgement(site, sample, next, judged, token)}${undo}</div>`,
  );
}

function judgement(site: Site, sample: Sample, next: Sampled, judged: readonly string[], token: string): Markup {
  const { row, context, title, group, key } = next;
  const document = row[site.job.documents.key];
  const head = [title, group].filter((part) => part !== null).join(" · ");
  const cells = judged.map((column) => {
    const value = row[column];
    const cell = value === null || value === undefined ? html`<i class="quiet">–</i>` : textOf(String(value));
    return html`<label><input type="checkbox" name="column" value="${column}"> <span><code>${column}</code>
<bdi>${cell}</bdi></span></label>
`;
  });
  const choice = (verdict: string, said: Said, letter: string) =>
    html`<button name="verdict" value="${verdict}" data-key="${letter}">${say(said)}&nbsp;<kbd>${letter}</kbd></button>
`;
  return html`<p><a href="/article/${String(document)}"><bdi>${head}</bdi></a> <code class="quiet">${key}</code></p>
<p class="context" dir="auto">${context.map(({ text, isMarked }) =>
    isMarked ? html`<mark>${textOf(text)}</mark>` : textOf(text),
  )}</p>
<form method="post" action="${pathOf(sample)}"><input type="hidden" name="token" value="${token}"><input type="hidden"
  name="key" value="${key}">
<fieldset><legend>${say({ id: "Yang salah", en: "What is wrong" })}</legend>${cells}</fieldset>
<label><span>${say({ id: "Catatan", en: "Note" })}</span> <input type="text" name="note" maxlength="2000"
  autocomplete="off"></label>
<p class="choices">${choice("right", { id: "Benar", en: "Right" }, "r")}${choice(
    "wrong",
    { id: "Salah", en: "Wrong" },
    "w",
  )}${choice("skipped", { id: "Lewati", en: "Skip" }, "s")}</p></form>`;
}
