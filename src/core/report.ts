/**
 * What a run tells of itself: the content of `report.json`, and what `report.html` is drawn from. Keys are as
 * published.
 */
export interface Report {
  readonly run_id: string;
  readonly pipeline: string;
  /** Hash of code, tables and weights. */
  readonly version: string;
  /** ISO date-times in UTC. */
  readonly started_at: string;
  readonly finished_at: string;
  readonly inputs: readonly string[];
  readonly input_files: number;
  readonly input_bytes: number;
  readonly balance: Balance;
  /** What was recognised in files of records; those of which the same was decided stand together. */
  readonly recognised: readonly Recognised[];
  /** Articles whose record had not changed, so that their rows were copied from the last run. */
  readonly reused_documents: number;
  /** What crossed a threshold of the configuration; such a run ends with exit code 3. */
  readonly warnings: readonly string[];
  /**
   * Records that were put aside, and what the configuration says of things that this run does not have; they change no
   * exit code.
   */
  readonly remarks: readonly string[];
  readonly datasets: readonly DatasetFigures[];
  /**
   * From `reduce/figures.sql`, largest value first; `documents_by_day` has every day, the others their first 50 keys.
   */
  readonly figures: Readonly<Record<string, readonly Figure[]>>;
  readonly timings: Timings;
}

/** Every record that came in, by what became of it: `records` is the sum of all the rest. */
export interface Balance {
  readonly records: number;
  readonly documents: number;
  /** Counts by code. */
  readonly rejects: Readonly<Record<string, number>>;
  /** Left out by the wish of the caller or because no reader takes the file, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** The same record met again, by reason. */
  readonly merged: Readonly<Record<string, number>>;
  /** Copies of other articles that were left out, by reason. */
  readonly dropped_copies: Readonly<Record<string, number>>;
}

export interface Recognised {
  /** The first file of which it was decided. */
  readonly source_path: string;
  readonly files: number;
  readonly format: string;
  readonly fields: readonly { readonly field: string; readonly column: string; readonly basis: string }[];
}

export interface DatasetFigures {
  readonly name: string;
  readonly title: string;
  readonly rows: number;
  /** In column order: in how many rows the cell is filled. */
  readonly columns: readonly { readonly name: string; readonly filled: number }[];
}

/**
 * How a figure is shown: its title, what its keys are called, what its values; `shares` where the keys part a whole.
 */
export interface ShownFigure {
  readonly title: string;
  readonly keyName: string;
  readonly valueName: string;
  readonly shares?: true;
  readonly note?: string;
}

/** A section of `report.html` and the figures in it, by name, in order. */
export interface ReportSection {
  readonly title: string;
  readonly figures: Readonly<Record<string, ShownFigure>>;
}

export interface Figure {
  readonly key: string;
  readonly value: number;
}

export interface Timings {
  readonly workers: number;
  readonly total_seconds: number;
  /** Until the first batch was handed out. */
  readonly startup_seconds: number;
  readonly map_seconds: number;
  readonly reduce_seconds: number;
  /** Work of all threads together, in the pipeline's order; `serialise` is the writing of rows. */
  readonly stages: readonly { readonly name: string; readonly seconds: number }[];
  readonly megabytes_per_second: number;
  readonly peak_rss_bytes: number;
}
