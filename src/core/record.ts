import type { SourceFormat } from "./document.ts";

/** A piece of an input file as a reader cut it out: not yet decoded (bytes) or already split into cells (CSV). */
export interface RawRecord {
  /** Relative to its INPUT, with `/`. */
  readonly sourcePath: string;
  readonly format: SourceFormat;
  /** 1-based position in a file of records; null where the file is one article. */
  readonly number: number | null;
  /** The record's own id as written, made distinct within its file by the reader; null where it has none. */
  readonly id: string | null;
  /** The encoding that the reader decoded from (bytes are then UTF-8); null where the bytes are the file's own. */
  readonly encoding: string | null;
  readonly content:
    | { readonly bytes: Uint8Array }
    | { readonly header: readonly string[]; readonly cells: readonly string[]; readonly sha256: string };
}

/** An input that gave no article: a row of `rejects` to be. */
export interface Reject {
  readonly sourcePath: string;
  readonly record: string | null;
  readonly stage: string;
  readonly code: string;
  readonly message: string;
}
