/** Many strings by their index, in memory while they are few and in a temporary file from then on. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Bytes that stay in memory. */
const IN_MEMORY = 32 * 1024 * 1024;
const PAGE = 256 * 1024;
/** Pages of the file that are kept, the last used ones. */
const PAGES = 64;

export class StringStore {
  private ends = new Float64Array(1024);
  private count = 0;
  private size = 0;
  private tail: Buffer[] = [];
  private tailSize = 0;
  private written = 0;
  private folder: string | null = null;
  private file = -1;
  private readonly pages = new Map<number, Buffer>();

  add(text: string): void {
    const bytes = Buffer.from(text);
    this.size += bytes.length;
    if (this.count === this.ends.length) {
      const larger = new Float64Array(2 * this.count);
      larger.set(this.ends);
      this.ends = larger;
    }
    this.ends[this.count++] = this.size;
    this.tail.push(bytes);
    this.tailSize += bytes.length;
    if (this.tailSize >= IN_MEMORY) this.flush();
  }

  /** Bytes of the string of this index; 0 where there is none. */
  lengthOf(index: number): number {
    if (!(index >= 0 && index < this.count)) return 0;
    return (this.ends[index] as number) - (index === 0 ? 0 : (this.ends[index - 1] as number));
  }

  /** After the last `add`; the empty string where there is none of this index. */
  get(index: number): string {
    if (!(index >= 0 && index < this.count)) return "";
    if (this.tail.length > 1) this.tail = [Buffer.concat(this.tail)];
    const from = index === 0 ? 0 : (this.ends[index - 1] as number);
    const to = this.ends[index] as number;
    if (from >= this.written) return this.tail[0]?.toString("utf8", from - this.written, to - this.written) ?? "";
    const parts: Buffer[] = [];
    for (let at = from; at < to; ) {
      const page = this.page(Math.floor(at / PAGE));
      const part = page.subarray(at % PAGE, (at % PAGE) + to - at);
      parts.push(part);
      at += part.length;
    }
    return Buffer.concat(parts).toString();
  }

  close(): void {
    if (this.folder === null) return;
    closeSync(this.file);
    rmSync(this.folder, { recursive: true, force: true });
    this.folder = null;
  }

  private flush(): void {
    if (this.folder === null) {
      this.folder = mkdtempSync(join(tmpdir(), "kliping-"));
      this.file = openSync(join(this.folder, "strings"), "w+");
    }
    for (const bytes of this.tail) writeSync(this.file, bytes);
    this.written += this.tailSize;
    this.tail = [];
    this.tailSize = 0;
  }

  /** A page of what is written; the string that crosses into memory is written with the rest. */
  private page(number: number): Buffer {
    let page = this.pages.get(number);
    if (page) this.pages.delete(number);
    else {
      page = Buffer.alloc(PAGE);
      page = page.subarray(0, readSync(this.file, page, 0, PAGE, number * PAGE));
      if (this.pages.size >= PAGES) this.pages.delete(this.pages.keys().next().value as number);
    }
    this.pages.set(number, page);
    return page;
  }
}
