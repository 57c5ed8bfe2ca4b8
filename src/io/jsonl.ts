/** JSON Lines: one record a line. Lines are parsed by the workers; here they are only cut. */
import { jsonIdReader } from "./ids.ts";
import { blank, type Reading, type Source } from "./reading.ts";
import { splitter } from "./split.ts";

const LINE_FEED = 0x0a;

export function readJsonl(source: Source): Reading {
  const idOf = jsonIdReader(source.idNames);
  return {
    splitter: splitter({ scan: (bytes, from) => bytes.indexOf(LINE_FEED, from) + 1 || -1 }, source.limit),
    toRecord: (bytes, number) => (blank(bytes) ? null : source.record(bytes, number, idOf(bytes))),
  };
}
