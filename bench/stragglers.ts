/**
 * How large partitions of a cluster should be: a simulation of a map over many slots, whose articles differ in length,
 * some of whose files are of long documents, and some of whose machines are slow or die. `npm run bench:stragglers`
 * prints the table of docs/scale.md.
 */
import { fileURLToPath } from "node:url";
import { random } from "./random.ts";

/** What is simulated; times in seconds of a core. */
export const MODEL = {
  articles: 1_000_000_000,
  slots: 1000,
  /** Of an article on the whole; of its logarithm the standard deviation. */
  article: 0.0125,
  spread: 1,
  /** Of a worker: to start, and until its code is compiled. */
  start: 6.6,
  /** Share of partitions of long documents, and how much longer they take. */
  longShare: 0.01,
  longFactor: 5,
  /** Share of slots on slow machines, and how much longer these take. */
  slowShare: 0.02,
  slowFactor: 4,
  /** Chance that a task is lost when half of it is done. */
  lossChance: 0.002,
  /** Spark's: when so many tasks are done, what takes longer than so many medians is started again beside it. */
  quantile: 0.9,
  multiplier: 3,
} as const;

export interface Simulated {
  readonly partitions: number;
  /** How long the map takes over what it would if all work were spread evenly: 1 is the best. */
  readonly stretch: number;
  /** Share of the paid time that starts workers. */
  readonly starting: number;
  /** Share of the paid time that waits for the last tasks. */
  readonly waiting: number;
}

/** One map with partitions of so many articles. */
export function simulate(partition: number, speculation: boolean, seed = 1): Simulated {
  const next = random(seed);
  const partitions = Math.ceil(MODEL.articles / partition);
  const sizes = Array.from({ length: partitions }, () => workOf(partition, next));
  const speeds = Array.from({ length: MODEL.slots }, () => (next() < MODEL.slowShare ? MODEL.slowFactor : 1));
  const slots = new Slots(speeds.length);
  const took: number[] = [];
  const ends: { readonly slot: number; readonly from: number; end: number }[] = [];
  for (const work of sizes) {
    const { slot, at } = slots.first();
    const time = (MODEL.start + work) * (speeds[slot] as number);
    const lost = next() < MODEL.lossChance ? time / 2 : 0;
    took.push(time);
    ends.push({ slot, from: at, end: at + lost + time });
    slots.busy(slot, at + lost + time);
  }
  if (speculation) speculate(ends, sizes, slots, speeds, took);
  const end = ends.reduce((most, one) => Math.max(most, one.end), 0);
  const work = sizes.reduce((sum, size) => sum + size, 0);
  const paid = end * MODEL.slots;
  return {
    partitions,
    stretch: paid / work,
    starting: (partitions * MODEL.start) / paid,
    waiting: 1 - ends.reduce((sum, one) => sum + one.end - one.from, 0) / paid,
  };
}

/** Seconds of a partition's articles: a sum of many, so that its own spread is normal. */
function workOf(articles: number, next: () => number): number {
  const mean = MODEL.article * articles;
  const deviation = MODEL.article * Math.sqrt(articles * (Math.exp(MODEL.spread ** 2) - 1));
  const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return Math.max(0, mean + deviation * normal) * (next() < MODEL.longShare ? MODEL.longFactor : 1);
}

/** Starts late tasks again on slots that are free; what ends first counts. */
function speculate(
  tasks: { readonly slot: number; readonly from: number; end: number }[],
  sizes: readonly number[],
  slots: Slots,
  speeds: readonly number[],
  took: readonly number[],
): void {
  const median = took.toSorted((a, b) => a - b)[took.length >> 1] as number;
  const asked = tasks.map(({ end }) => end).sort((a, b) => a - b)[Math.floor(tasks.length * MODEL.quantile)] as number;
  const late = tasks
    .map((task, place) => ({ task, work: sizes[place] as number }))
    .filter(({ task }) => task.end > asked && task.end - task.from > MODEL.multiplier * median)
    .sort((a, b) => b.task.end - a.task.end);
  for (const { task, work } of late) {
    const { slot, at } = slots.first();
    const from = Math.max(at, asked, task.from + MODEL.multiplier * median);
    const end = from + (MODEL.start + work) * (speeds[slot] as number);
    if (end >= task.end) continue;
    task.end = end;
    slots.busy(slot, end);
  }
}

/** Which slot is free first: a heap by time. */
class Slots {
  private readonly heap: { at: number; slot: number }[];

  constructor(count: number) {
    this.heap = Array.from({ length: count }, (_, slot) => ({ at: 0, slot }));
  }

  first(): { readonly at: number; readonly slot: number } {
    return this.heap[0] as { at: number; slot: number };
  }

  /** The first slot is busy until then. */
  busy(slot: number, until: number): void {
    const { heap } = this;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && (heap[child + 1] as { at: number }).at < (heap[child] as { at: number }).at)
        child++;
      if ((heap[child] as { at: number }).at >= until) break;
      heap[place] = heap[child] as { at: number; slot: number };
      place = child;
    }
    heap[place] = { at: until, slot };
  }
}

const SIZES = [2000, 5000, 20_000, 100_000];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Markdown. */
export function table(): string {
  const rows = SIZES.map((size) => {
    const [plain, speculative] = [simulate(size, false), simulate(size, true)];
    const seconds = Math.round(MODEL.article * size + MODEL.start);
    return [
      size.toLocaleString("en"),
      `${seconds.toLocaleString("en")} s`,
      plain.stretch.toFixed(2),
      speculative.stretch.toFixed(2),
      percent(speculative.starting),
      percent(speculative.waiting),
    ];
  });
  const head = [
    "articles a partition",
    "a task",
    "stretch",
    "with speculation",
    "starting workers",
    "waiting at the end",
  ];
  return [head, ["--:", "--:", "--:", "--:", "--:", "--:"], ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${table()}\n`);
