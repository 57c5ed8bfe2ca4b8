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
   * Records that were put aside, and what the configuration says of things, such as columns, that this run does not
   * have; they change no exit code.
   */
  readonly remarks: readonly string[];
  readonly datasets: readonly DatasetFigures[];
  /** By dataset: the files of its rows as text, from the run's folder; a dataset that is left out has a packed one. */
  readonly files?: Readonly<Record<string, readonly string[]>>;
  /** By the name of their query, largest value first, as many as it keeps. */
  readonly figures: Readonly<Record<string, readonly Figure[]>>;
  /** The rows behind the figures, by the same names. */
  readonly samples: Readonly<Record<string, Samples>>;
  /** What came of rows that people checked by hand, of the last run of which any were; not there where none were. */
  readonly checked?: readonly CheckedFigures[];
  /** Since the run that was published before; null for the first. */
  readonly changes: Changes | null;
  readonly timings: Timings;
}

/** What someone should look at: a key without rows, a share that rose or fell, a run that took far longer. */
export type Alarm = "gone" | "rose" | "fell" | "slower";

/** Of rows judged by hand how many were right. */
export interface CheckedShare {
  /** `all`, or the kind of the rows or the group of their documents; a column. */
  readonly name: string;
  readonly right: number;
  readonly judged: number;
  readonly share: number;
  /** Of 95 of 100 samples drawn like this one the interval holds the true share (Wilson). */
  readonly low: number;
  readonly high: number;
}

export interface CheckedFigures {
  readonly dataset: string;
  /** The run whose rows were judged. */
  readonly run_id: string;
  readonly all: CheckedShare;
  readonly by: readonly CheckedShare[];
  readonly groups: readonly CheckedShare[];
}

/** A number of two runs. */
export interface Change {
  /** Of the balance, a figure, a dataset, or `dataset.column` for how far the column is filled. */
  readonly name: string;
  /** Of a figure. */
  readonly key: string | null;
  readonly unit: "count" | "rows" | "share" | "rate";
  readonly before: number;
  readonly after: number;
  readonly alarm: Alarm | null;
}

export interface Changes {
  /** The run before. */
  readonly since: string;
  readonly finished_at: string;
  readonly same_inputs: boolean;
  readonly same_version: boolean;
  readonly rows: readonly Change[];
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

/**
 * How a figure is shown. `bars`: a table with a bar a row; `ordered`: the same in the order of the keys, which are
 * numbers. `timeline`: columns over days, months or years. `columns`: a column for each key of `labels`. `flow`:
 * ribbons from keys to series. `map`: points at `latitude` and `longitude` of `more`, called by `name` of it.
 * `spans`: bars of time from `first` to `last` of `more`.
 */
export interface Exhibit {
  readonly figure: string;
  readonly kind: "bars" | "ordered" | "timeline" | "columns" | "flow" | "map" | "spans";
  readonly title: Said;
  readonly keyName: Said;
  readonly valueName: Said;
  /** Of flows. */
  readonly seriesName?: Said;
  /** The keys part a whole. */
  readonly shares?: true;
  readonly note?: Said;
  /** What keys and series are called; one that is not here stands for itself. */
  readonly labels?: Readonly<Record<string, Said>>;
  /** What keys mean, in a second line of their rows. */
  readonly about?: Readonly<Record<string, Said>>;
  /** The member of `more` that a row is called by, in place of its key. */
  readonly label?: string;
  /** Members of `more` in a second line of the row, a number with what it counts. */
  readonly sub?: readonly (string | { readonly name: string; readonly counts: Said })[];
  /** The figure of days (key) by this one's keys (series), for small columns in the rows. */
  readonly over?: string;
  readonly size?: Size;
  /** Begins a row of its own. */
  readonly first?: true;
}

/** Of a page's breadth, where there is room. */
export type Size = "wide" | "half" | "third" | "quarter";

/** A section of `report.html`, in order. */
export interface ReportSection {
  /** Of its heading. */
  readonly id: string;
  readonly title: Said;
  readonly exhibits: readonly Exhibit[];
}

/** What the page of a pipeline is drawn by. */
export interface ReportLayout {
  /** What a document is called: `articles`. */
  readonly documents: Said;
  /** The dataset of the documents. */
  readonly dataset: string;
  /** Figures of the files that documents came from, and of those by code of what was rejected. */
  readonly files: { readonly kept: string; readonly rejected: string };
  /** The figure of rejects by code. */
  readonly rejects: string;
  /** Figures that are compared with the run before: a key that is gone, or one whose part of all records rose. */
  readonly watched: readonly {
    readonly figure: string;
    readonly title: Said;
    readonly alarm: "gone" | "rose";
    readonly labels?: Readonly<Record<string, Said>>;
  }[];
  /** What datasets, stages, and what a column was recognised by are called; others stand for themselves. */
  readonly datasets: Readonly<Record<string, Said>>;
  readonly stages: Readonly<Record<string, Said>>;
  readonly bases: Readonly<Record<string, Said>>;
  /** What reasons of the balance are called. */
  readonly reasons: Readonly<Record<string, Said>>;
  readonly sections: readonly ReportSection[];
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
