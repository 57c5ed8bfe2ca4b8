/**
 * The first records of a table wait until they are enough to decide what it holds; all of its records carry the
 * decision.
 */
import type { FilePlan, RawRecord, Recogniser, Reject } from "../core/record.ts";

type Item = RawRecord | Reject;
type Items = AsyncIterable<Item>;

/** Records and bytes that decide. */
const FIRST_RECORDS = 100;
const FIRST_BYTES = 4 * 1024 * 1024;

export interface Planning {
  /** Reads the file from its beginning, where the first records leave something open. */
  readonly again: () => Items;
  readonly recogniser: Recogniser;
  readonly recognised: (plan: FilePlan) => void;
  /** A new header begins a table of its own. */
  readonly severalTables: boolean;
}

/** The items of a file, each record with the plan of its table. */
export async function* planned(items: Items, planning: Planning): AsyncGenerator<Item> {
  let table: Table | null = null;
  let failure: unknown = null;
  const reading = items[Symbol.asyncIterator]();
  try {
    for (let next = await nextOf(reading); next !== null; next = await nextOf(reading)) {
      if (next instanceof Failure) {
        failure = next.error;
        break;
      }
      const header = planning.severalTables && isRecord(next) ? headerOf(next) : table?.header;
      if (table === null || header !== table.header) {
        yield* (await table?.close()) ?? [];
        table = new Table(header, planning);
      }
      yield* await table.add(next);
    }
    yield* (await table?.close()) ?? [];
  } finally {
    await reading.return?.();
  }
  if (failure !== null) throw failure;
}

/** What the reading ended with: the records before it are as good as any. */
class Failure {
  readonly error: unknown;
  constructor(error: unknown) {
    this.error = error;
  }
}

async function nextOf(items: AsyncIterator<Item>): Promise<Item | Failure | null> {
  try {
    const { value, done } = await items.next();
    return done ? null : value;
  } catch (error) {
    return new Failure(error);
  }
}

class Table {
  readonly header: readonly string[] | undefined;
  private readonly decide: (first: readonly RawRecord[]) => Promise<FilePlan | null>;
  private first: Item[] | null = [];
  private plan: FilePlan | null = null;
  private records = 0;
  private bytes = 0;

  constructor(header: readonly string[] | undefined, { again, recogniser, recognised }: Planning) {
    this.header = header;
    this.decide = async (first) => {
      const plan = first.length === 0 ? null : await recogniser.plan(first, () => ofTable(again(), header));
      if (plan) recognised(plan);
      return plan;
    };
  }

  /** The items that are ready. */
  async add(item: Item): Promise<readonly Item[]> {
    if (this.first === null) return [this.withPlan(item)];
    this.first.push(item);
    if (isRecord(item)) this.records++;
    this.bytes += sizeOf(item);
    return this.records < FIRST_RECORDS && this.bytes < FIRST_BYTES ? [] : this.close();
  }

  async close(): Promise<readonly Item[]> {
    if (this.first === null) return [];
    const { first } = this;
    this.first = null;
    this.plan = await this.decide(first.filter(isRecord));
    return first.map((item) => this.withPlan(item));
  }

  private withPlan(item: Item): Item {
    return this.plan && isRecord(item) ? { ...item, plan: this.plan } : item;
  }
}

const isRecord = (item: Item): item is RawRecord => "content" in item;

/** Of the rows of one table it is the same array. */
const headerOf = ({ content }: RawRecord): readonly string[] | undefined =>
  "header" in content ? content.header : undefined;

/** Those of the table with this header; all where none is given. */
async function* ofTable(items: Items, header: readonly string[] | undefined): Items {
  const wanted = JSON.stringify(header);
  for await (const item of items) {
    if (header === undefined || (isRecord(item) && JSON.stringify(headerOf(item)) === wanted)) yield item;
  }
}

/** Bytes of content, or characters of cells. */
export function sizeOf(item: Item): number {
  if (!("content" in item)) return 0;
  if ("bytes" in item.content) return item.content.bytes.length;
  return item.content.cells.reduce((sum, cell) => sum + cell.length, 0);
}
