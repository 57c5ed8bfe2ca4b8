/** Where the time of a run went. */
import type { Report, ReportLayout, Said } from "../core/report.ts";
import { barTable } from "./charts/bars.ts";
import { panel, type Section } from "./exhibits.ts";
import { html } from "./markup.ts";
import { count, duration, rate, share, size } from "./numbers.ts";
import { say } from "./said.ts";

export function timingsSection({ timings: times, input_bytes }: Report, { stages: named }: ReportLayout): Section {
  const work = times.stages.reduce((total, { seconds }) => total + seconds, 0);
  const facts: readonly (readonly [Said, Said])[] = [
    [{ id: "pekerja", en: "workers" }, count(times.workers)],
    [{ id: "persiapan", en: "start" }, duration(times.startup_seconds)],
    [{ id: "tahap per artikel (map)", en: "article by article (map)" }, duration(times.map_seconds)],
    [{ id: "tahap bersama (reduce)", en: "all together (reduce)" }, duration(times.reduce_seconds)],
    [{ id: "seluruhnya", en: "altogether" }, duration(times.total_seconds)],
    [{ id: "laju map", en: "rate of the map" }, rate(input_bytes, times.map_seconds)],
    [{ id: "memori puncak", en: "peak memory" }, size(times.peak_rss_bytes)],
  ];
  const title = { id: "Kerja tiap tahap", en: "Work of each stage" };
  const clock = panel(
    "x-clock",
    { title: { id: "Waktu nyata", en: "The clock" } },
    html`<dl class="facts">${facts.map(([name, value]) => html`<dt>${say(name)}</dt><dd>${say(value)}</dd>`)}</dl>`,
  );
  const stages = panel(
    "x-stages",
    {
      title,
      note: {
        id: "Jumlah dari semua pekerja, jadi bisa lebih lama daripada waktu nyata. Laju: masukan per detik kerja.",
        en: "Of all workers together, so it may be more than the clock tells. Rate: input a second of work.",
      },
    },
    barTable({
      caption: say(title),
      keyName: say({ id: "Tahap", en: "Stage" }),
      valueName: say({ id: "Waktu", en: "Time" }),
      cellNames: [say({ id: "Bagian", en: "Share" }), say({ id: "Laju", en: "Rate" })],
      rows: times.stages.map(({ name, seconds }) => ({
        label: say(named[name] ?? name),
        value: seconds,
        shown: say(duration(seconds)),
        cells: [say(share(seconds, work)), say(rate(input_bytes, seconds))],
      })),
    }),
  );
  return { id: "timings", title: { id: "Waktu", en: "Time" }, body: html`${stages}${clock}` };
}
