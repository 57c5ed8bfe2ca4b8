/** What the readers of single formats share. */
import type { RawRecord, ReadCode, Reject } from "../core/record.ts";
import type { Splitter } from "./split.ts";

/** A file of records, as the reader of its format sees it: in UTF-8, or in the file's own one-byte encoding. */
export interface Source {
  /** The encoding that its bytes were changed from; null where they are the file's own. */
  readonly encoding: string | null;
  /** The size of the largest record, in bytes. */
  readonly limit: number;
  /** How deep values of JSON may lie in each other. */
  readonly deepest: number;
  /** Folded names of the fields that hold a record's own id, best first. */
  readonly idNames: readonly string[];
  /** True where a value of JSON is one record, whatever else it holds. */
  readonly isRecord: (value: unknown) => boolean;
  /** Makes a record; its id is made distinct from those before it. */
  readonly record: (fields: Omit<RawRecord, "sourcePath" | "source" | "format">) => RawRecord;
  /** Counts records that are passed over as no article could lie in them. */
  readonly skip: (reason: string, count: number) => void;
  readonly reject: (code: ReadCode, message: string, number: number | null) => Reject;
}

type Item = RawRecord | Reject;

/** How one file is read: how it is cut, and what each cut gives (null: nothing, as for a blank line or the header). */
export interface Reading {
  readonly splitter: Splitter;
  readonly toRecord: (bytes: Buffer, number: number) => Item | readonly Item[] | null;
  /** Asked at the end of the file: what is wrong with it that no record shows; null for nothing. */
  readonly complaint?: () => Reject | null;
}

/** True for nothing but white space. */
export function blank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 0x20) return false;
  return true;
}
