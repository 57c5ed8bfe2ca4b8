/**
 * What was decided of the files of records of a run, kept for its report: files of which the same was decided together.
 */
import type { FilePlan } from "../core/record.ts";
import type { Recognised } from "../core/report.ts";
import type { Input } from "../io/read.ts";

/** More kinds of files than a report has room for. */
const MOST = 200;

export class RecognisedFiles {
  private readonly kinds = new Map<string, { -readonly [K in keyof Recognised]: Recognised[K] }>();

  /** True where the same was not decided before. */
  add({ sourcePath, format }: Pick<Input, "sourcePath" | "format">, { told }: FilePlan): boolean {
    const key = JSON.stringify([format, told]);
    const known = this.kinds.get(key);
    if (known) known.files++;
    else if (this.kinds.size < MOST) this.kinds.set(key, { source_path: sourcePath, files: 1, format, fields: told });
    return !known;
  }

  /** What another one has. */
  join(others: readonly Recognised[]): void {
    for (const other of others) {
      const key = JSON.stringify([other.format, other.fields]);
      const known = this.kinds.get(key);
      if (known) known.files += other.files;
      else if (this.kinds.size < MOST) this.kinds.set(key, { ...other });
    }
  }

  list(): Recognised[] {
    return [...this.kinds.values()];
  }
}
