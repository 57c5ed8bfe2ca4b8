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
  /** By the name of their query, largest value first, as many as it keeps. */
  readonly figures: Readonly<Record<string, readonly Figure[]>>;
  /** The rows behind the figures, by the same names. */
  readonly samples: Readonly<Record<string, Samples>>;
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

export interface Figure {
  readonly key: string;
  /** What the key is parted by, where it is. */
  readonly series?: string;
  readonly value: number;
  /** What else is known of it, by name. */
  readonly more?: Readonly<Record<string, string | number | boolean | null>>;
}

/** A few rows behind each number of a figure, and how all of them are had. */
export interface Samples {
  /**
   * SQL that DuckDB runs in the folder of the run. `$key` and `$series` stand for those of the number, as texts; in the
   * page each is written out.
   */
  readonly query: string;
  /** Of the sample's rows; long texts are cut. */
  readonly columns: readonly string[];
  /** For each of the first numbers, in their order, up to three rows. */
  readonly rows: readonly (readonly (readonly unknown[])[])[];
}

/**
 * What a figure counts, as SQL that DuckDB runs over the datasets. Its expressions name columns of them, and are what
 * the query of the rows behind a number is made of.
 */
export interface FigureQuery {
  readonly name: string;
  /** Datasets: the rows counted are of the first, the others are joined by the document's key. */
  readonly of: readonly [string, ...string[]];
  /** A text: what a number is of. A list that is unnested needs `matches`. */
  readonly key: string;
  readonly series?: string;
  /** An aggregate; the number of rows where it is not given. */
  readonly value?: string;
  /** Aggregates. */
  readonly more?: Readonly<Record<string, string>>;
  readonly where?: string;
  /** Whether a row is of `$key`; that `key` is equal where it is not given. */
  readonly matches?: string;
  /** The query of the rows behind a number, where it is not of the rows counted. */
  readonly rows?: string;
  /** Columns of the sample's rows. */
  readonly show: readonly string[];
  /** How many numbers are kept; 50 where it is not given. */
  readonly most?: number;
}

/** A text in Indonesian and English. */
export interface Said<Of = string> {
  readonly id: Of;
  readonly en: Of;
}

/** How a figure is shown: its title, what its keys and values are called; `shares` where the keys part a whole. */
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
