/** From the bytes of a JSON value to its record, or to the records that it wraps. */
import type { RawRecord, Reject } from "../core/record.ts";
import { decode } from "../text/encodings.ts";
import { owned } from "./bytes.ts";
import { jsonIdReader, MOST_MEMBERS } from "./ids.ts";
import { isDeeper, isWider } from "./json-depth.ts";
import {
  DAY_KEY,
  headerIn,
  type InnerRecord,
  isMembers,
  recordsWithin,
  rowUnder,
  withoutTokens,
} from "./json-shapes.ts";
import { parseLenient } from "./lenient-json.ts";
import type { Source } from "./reading.ts";

/** Values that are asked, where the first ones are no articles: a channel's notices, posts without a text. */
const MOST_TRIED = 20;

/** What a file's first values show: whether its values are records, or wrap them. */
export function jsonRecords(source: Source) {
  const idOf = jsonIdReader(source.idNames);
  let wrapped: boolean | null = null;
  /** Of a file whose first value is a list of names: what the values of the lists below it are. */
  let header: readonly string[] | null = null;

  let isExport = false;
  /** Values so far that were neither. */
  let tried = 0;

  const within = (bytes: Buffer): readonly InnerRecord[] | null => {
    if (wrapped === false) return null;
    const decoded = decode(bytes);
    const read = "text" in decoded ? parseLenient(decoded.text) : undefined;
    const value = unwritten(read);
    const isWritten = typeof read === "string" && typeof value !== "string";
    if (wrapped === null) {
      header = headerIn(value);
      isExport = isExportHead(value);
      wrapped = isExport ? true : null;
    }
    if (isExport) return rowsOfExport(value);
    const inner = header ? below(header, value, wrapped === null) : innerOf(value, isWritten, source.isRecord);
    if (inner !== null || source.isRecord(value) || ++tried === MOST_TRIED) wrapped ??= inner !== null;
    return inner;
  };

  const record = (bytes: Buffer, number: number | null): RawRecord =>
    source.record({ number, id: idOf(bytes), encoding: source.encoding, content: { bytes: owned(bytes) } });

  /** `number` is the record's, the first one's where there are several; null for the only one of a file. */
  return (bytes: Buffer, number: number | null): RawRecord | Reject | readonly RawRecord[] => {
    if (isDeeper(bytes, source.deepest)) {
      return source.reject("too_deep", `lists or objects lie in each other deeper than ${source.deepest}`, number);
    }
    if (isWider(bytes, MOST_MEMBERS)) {
      return source.reject("too_large", `the record has more than ${MOST_MEMBERS} members`, number);
    }
    const inner = within(bytes);
    if (inner === null) return record(bytes, number);
    return inner.map(({ value, key }, index) => {
      const json = Buffer.from(JSON.stringify(value));
      const isAddress = key !== null && /^https?:/i.test(key);
      const isDay = key !== null && DAY_KEY.test(key);
      return source.record({
        number: (number ?? 1) + index,
        id: idOf(json) ?? (isAddress || isDay ? null : key),
        encoding: source.encoding,
        content: { bytes: owned(json) },
        ...(isAddress && { beside: { url: key } }),
        ...(isDay && { beside: { date: key } }),
      });
    });
  };
}

/** `[{"type": "header", "comment": "Export to JSON plugin for PHPMyAdmin"}, {"type": "table", "data": [...]}]`. */
const isExportHead = (value: unknown): boolean =>
  isMembers(value) && value.type === "header" && /phpmyadmin/i.test(String(value.comment));

const rowsOfExport = (value: unknown): readonly InnerRecord[] =>
  isMembers(value) && value.type === "table" && Array.isArray(value.data)
    ? value.data.map((row: unknown) => ({ value: row, key: null }))
    : [];

/** Rows of the header; the first value is the header itself. */
function below(header: readonly string[], value: unknown, isFirst: boolean): readonly InnerRecord[] | null {
  if (isFirst) return [];
  return Array.isArray(value) ? [{ value: rowUnder(header, value), key: null }] : null;
}

/** How often a value is written into a string, at most. */
const MOST_WRITTEN = 3;

/** What JSON was dumped twice holds: `"[{\"judul\": ...}]"`; the value itself where it is no such string. */
function unwritten(value: unknown): unknown {
  let inner = value;
  for (let times = 0; times < MOST_WRITTEN && typeof inner === "string" && /^\s*["[{]/.test(inner); times++) {
    const read = parseLenient(inner);
    if (read === undefined) return inner;
    inner = read;
  }
  return inner;
}

type IsRecord = (value: unknown) => boolean;

/** Objects of fewer members are parts of one text: `[{"text": "..."}, {"text": "..."}]`. */
const FEWEST_MEMBERS = 3;

/** `[[{...}, {...}], [{...}]]`: a page of an index each, with its articles. */
function pageOf(value: unknown): readonly InnerRecord[] | null {
  const isPage =
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((member) => isMembers(member) && Object.keys(member).length >= FEWEST_MEMBERS);
  return isPage ? value.map((member: unknown) => ({ value: member, key: null })) : null;
}

/** `isWritten`: the value was written into a string, which is no record. */
function innerOf(value: unknown, isWritten: boolean, isRecord: IsRecord): readonly InnerRecord[] | null {
  if (isWritten && Array.isArray(value)) return value.map((member: unknown) => ({ value: member, key: null }));
  const inner = recordsWithin(value, isRecord) ?? pageOf(value);
  if (inner !== null) return inner;
  const joined = withoutTokens(value) ?? (isWritten ? value : null);
  return joined === null ? null : [{ value: joined, key: null }];
}
