/** JSON Lines: one record a line. Lines are parsed by the workers; here they are only cut. */
import { owned } from "./bytes.ts";
import { jsonIdReader } from "./ids.ts";
import { blank, type Reading, type Source } from "./reading.ts";
import { splitter } from "./split.ts";

const LINE_FEED = 0x0a;

export function readJsonl(source: Source): Reading {
  const idOf = jsonIdReader(source.idNames);
  return {
    splitter: splitter({ scan: (bytes, from) => bytes.indexOf(LINE_FEED, from) + 1 || -1 }, source.limit),
    toRecord(bytes, number) {
      if (blank(bytes)) return null;
      return source.record({ number, id: idOf(bytes), encoding: source.encoding, content: { bytes: owned(bytes) } });
    },
  };
}
