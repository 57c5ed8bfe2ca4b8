/** From the bytes of a JSON value to its record, or to the records that it wraps. */
import type { RawRecord, Reject } from "../core/record.ts";
import { decode } from "../text/encodings.ts";
import { owned } from "./bytes.ts";
import { jsonIdReader, MOST_MEMBERS } from "./ids.ts";
import { isDeeper, isWider } from "./json-depth.ts";
import { type InnerRecord, recordsWithin } from "./json-shapes.ts";
import { parseLenient } from "./lenient-json.ts";
import type { Source } from "./reading.ts";

/** What a file's first value shows: whether its values are records, or wrap them. */
export function jsonRecords(source: Source) {
  const idOf = jsonIdReader(source.idNames);
  let wrapped: boolean | null = null;

  const within = (bytes: Buffer): readonly InnerRecord[] | null => {
    if (wrapped === false) return null;
    const decoded = decode(bytes);
    const inner = "text" in decoded ? recordsWithin(parseLenient(decoded.text), source.isRecord) : null;
    wrapped ??= inner !== null;
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
      return source.record({
        number: (number ?? 1) + index,
        id: idOf(json) ?? (isAddress ? null : key),
        encoding: source.encoding,
        content: { bytes: owned(json) },
        ...(isAddress && { beside: { url: key } }),
      });
    });
  };
}
