/**
 * Data that a crawl kept as JavaScript: `callback([...])` of JSONP, `var berita = [...]`, `export default [...]`,
 * `window.x = {...}`. What stands in the frame is read as JSON is; nothing is executed.
 */
import { decode } from "../text/encodings.ts";
import { jsonRecords } from "./json-records.ts";
import { parseLenient } from "./lenient-json.ts";
import { parseScript } from "./python-literal.ts";
import { blank, type Reading, type Source } from "./reading.ts";
import { splitter } from "./split.ts";
import { valueScanner } from "./value-scanner.ts";

const COMMENT = "/\\*[^*]{0,300}\\*{1,2}/|//[^\\n]{0,300}\\n";
/** Before JSON that other pages are not to read. */
const GUARD = "\\)\\]\\}',?|(?:for|while) ?\\([;1 ]{1,3}\\);";
const NAME = "[\\w$]{1,80}(?:\\.[\\w$]{1,80}|\\[[\"'][^\"'\\]\\n]{1,80}[\"']\\]){0,6}";
const ASSIGNED = `(?:(?:export\\s{1,9})?(?:var|let|const)\\s{1,9})?${NAME}\\s{0,9}=`;
const CALLED = `(?:typeof ${NAME} ===? ["']function["'] && )?${NAME}\\s{0,9}\\(`;
const HEAD = new RegExp(
  `^\\ufeff?(?:\\s|${COMMENT}|["']use strict["'];){0,200}` +
    `(?:${GUARD}|export\\s{1,9}default|${ASSIGNED}|${CALLED})\\s{0,99}`,
);
/** A list of values, or an object with a member; no block of statements. */
const DATA = /^(?:\[\s{0,99}[{["'\]]|\{\s{0,99}(?:"[^"]{0,200}"|'[^']{0,200}'|[\w$]{1,80})\s{0,9}:)/;

/** What a model that was asked for data says before it, at most a few lines, and the fence around it. */
const FENCED = new RegExp(
  "^\\ufeff?(?:[^#`\\n][^`\\n]{0,400}\\n|[ \\t\\r]{0,99}\\n){0,6}`{3}" +
    "(?:json\\w{0,5}|js|javascript|python)?[ \\t\\r]{0,9}\\n\\s{0,99}",
  "i",
);

/** The head of a server's answer, as `curl -i` keeps it. */
const ANSWER = /^HTTP\/[\d.]{1,3} \d{3}[^\n]{0,100}\n(?:[\w-]{1,60}:[^\n]{0,4000}\n){0,80}\r?\n/;

/** How many characters stand before the data; 0 where the text is no such script. */
export function scriptHead(text: string): number {
  const [head = ""] = HEAD.exec(text) ?? FENCED.exec(text) ?? ANSWER.exec(text) ?? [];
  return head !== "" && DATA.test(text.slice(head.length, head.length + 400)) ? head.length : 0;
}

/** `first` is the file's first chunk; `head` counts the characters before the data. */
export function readScript(source: Source, first: Buffer, head: number): Reading {
  const recordsOf = jsonRecords(source);
  const isFenced = /```\w{0,10}\s+$/.test(first.toString("utf8").slice(0, head));
  // behind a fence stand words and the next fence
  const value = isFenced ? OBJECT : VALUE;
  const scanner = valueScanner(isFenced ? '"' : "\"'`");
  const { push, end } = splitter(scanner, source.limit);
  let above = Buffer.byteLength(first.toString("utf8").slice(0, head));
  /** What follows the data is code; with comments among them it is counted once. */
  let isCode = false;
  let isCounted = false;
  /** The end of what came before: `=` before the data of another variable. */
  let before = "";
  const countCode = () => {
    if (!isCounted) source.skip("code_beside_data", 1);
    isCounted = true;
  };
  return {
    splitter: {
      *push(chunk) {
        yield* push(chunk.subarray(above));
        above = 0;
      },
      end,
    },
    complaint: () =>
      scanner.betweenElements()
        ? source.reject("broken_json", "the array ends before its closing bracket", null)
        : null,
    toRecord(bytes, number) {
      const marks = marksOf(bytes);
      const isAssigned = before.endsWith("=");
      before = bytes.toString("latin1", Math.max(0, bytes.length - LONGEST_MARKS)).trim() || before;
      if (marks !== null) {
        if (marks.startsWith("[") && isAssigned) isCode = false;
        isCode ||= marks.endsWith("]");
        return null;
      }
      const isBehind = isCode && !isAssigned && !isFenced;
      if (isBehind || !value.test(bytes.toString("latin1", 0, LONGEST_MARKS))) {
        countCode();
        return null;
      }
      const inList = scanner.betweenElements();
      isCode = !inList;
      return recordsOf(asJson(bytes), inList || number > 1 ? number : null);
    },
  };
}

const LONGEST_MARKS = 20;
const VALUE = /^\s*[[{"'`]/;
const OBJECT = /^\s*\{/;

/** What has no letter: `[`, `,`, `]`, `);`; null for a value or a statement. */
function marksOf(bytes: Buffer): string | null {
  if (blank(bytes)) return "";
  const marks = bytes.toString("latin1", 0, LONGEST_MARKS).trim();
  return bytes.length <= LONGEST_MARKS && /^[[\],;)]*$/.test(marks) ? marks : null;
}

/** The value as JSON where it is written as JavaScript; broken ones as they are, for the reject that tells of them. */
function asJson(bytes: Buffer): Buffer {
  const decoded = decode(bytes);
  if ("code" in decoded || parseLenient(decoded.text) !== undefined) return bytes;
  const value = parseScript(decoded.text);
  return value === undefined ? bytes : Buffer.from(JSON.stringify(value));
}
