/**
 * Values as dumps write them: strings of every dialect, and the few expressions that programs write for a text with
 * line ends: `replace('a\nb','\n',char(10))` of SQLite, `'a' || chr(10) || 'b'`, casts. Nothing else is evaluated.
 */

/** `judul = 'Satu', isi = 'Dua'`: names and values; null where something else stands there. */
export function assignments(sql: string, escapes: boolean): { names: string[]; cells: string[] } | null {
  const parts = tuple(`${sql})`, 0, escapes)?.cells ?? [];
  const found = parts.map((part) => ASSIGNMENT.exec(part));
  if (found.length === 0 || found.includes(null)) return null;
  return {
    names: found.map((part) => part?.[1] ?? ""),
    cells: found.map((part) => cellOf(part?.[2] ?? "", escapes)),
  };
}

const ASSIGNMENT = /^\s{0,99}(`[^`]{1,99}`|"[^"]{1,99}"|\[[^\]]{1,99}\]|[\w$]{1,99})\s{0,99}=([\s\S]*)$/;

/** The values of a row from behind its bracket to past the closing one; null where it is not whole. */
export function tuple(sql: string, from: number, escapes: boolean): { cells: string[]; end: number } | null {
  const cells: string[] = [];
  let depth = 0;
  let begin = from;
  const mark = /['"(),]|\$\w*\$/g;
  mark.lastIndex = from;
  for (let found = mark.exec(sql); found; found = mark.exec(sql)) {
    const [what] = found;
    if (what !== "(" && what !== ")" && what !== ",") {
      const end = pastString(sql, found.index, what, escapes);
      if (end === -1) return null;
      mark.lastIndex = end;
    } else if (what === "(") depth++;
    else if (depth > 0) depth -= what === ")" ? 1 : 0;
    else {
      cells.push(cellOf(sql.slice(begin, found.index), escapes));
      begin = mark.lastIndex;
      if (what === ")") return { cells, end: begin };
    }
  }
  return null;
}

/** Past the string that the mark at `at` opens: a quote, or a dollar sign's tag; -1 where it is not there. */
function pastString(sql: string, at: number, mark: string, escapes: boolean): number {
  const from = at + mark.length;
  if (mark[0] === "$") {
    const end = sql.indexOf(mark, from);
    return end === -1 ? -1 : end + mark.length;
  }
  return closing(sql, from, mark, escapes || /(?:^|\W)e$/i.test(sql.slice(Math.max(0, at - 2), at))) + 1 || -1;
}

/** Index of the quote that closes what begins at `from`; -1 where none does, or it may be the first of two. */
export function closing(sql: string, from: number, quote: string, escapes: boolean): number {
  for (let at = from; ; ) {
    const end = sql.indexOf(quote, at);
    if (end === -1 || end + 1 === sql.length) return -1;
    let backslashes = 0;
    if (escapes && quote !== "`") while (end - backslashes > at && sql[end - backslashes - 1] === "\\") backslashes++;
    if (backslashes % 2 === 1) at = end + 1;
    else if (sql[end + 1] === quote) at = end + 2;
    else return end;
  }
}

/** What an expression is; as it is written where it is none of those known here. */
function cellOf(written: string, escapes: boolean): string {
  const [, days, ticks] = MOMENT.exec(written) ?? [];
  if (days !== undefined && ticks !== undefined) return momentOf(Number.parseInt(days, 16), Number.parseInt(ticks, 16));
  // `closing` wants a character behind a closing quote
  const value = new Value(`${written} `, escapes);
  const said = value.read();
  return said === null || !value.isAtEnd() ? written.trim() : said;
}

/** `CAST(0x0000A9B500E6B680 AS DateTime)`, as older scripts of SQL Server write a moment. */
const MOMENT = /^\s*cast\(0x([\da-f]{8})([\da-f]{8})\s{1,9}as\s{1,9}datetime\)\s*$/i;
const DAY = 24 * 60 * 60 * 1000;
const TICKS_IN_MILLISECOND = 0.3;

/** Days since 1900, and ticks since midnight; without a zone, as it was written. */
const momentOf = (days: number, ticks: number): string => {
  const moment = new Date(Date.UTC(1900, 0, 1) + days * DAY + Math.round(ticks / TICKS_IN_MILLISECOND));
  return Number.isNaN(moment.getTime()) ? "" : moment.toISOString().slice(0, "2018-12-13T14:00:00".length);
};

/** Expressions lie no deeper in each other. */
const DEEPEST = 20;

const STRING = /\s*(e|n|b|x|_\w{1,30}\s*)?(['"]|\$\w*\$)/iy;
/** `date '2024-05-14'` */
const TYPED = /\s*(?:date|time|timestamp|timestamptz|datetime)\s+(?=')/iy;
const CALL = /\s*(\w{0,30})\(/y;
const BARE = /\s*([^\s,()|:'"]+)/y;
const CONCAT = /\s*\|\|/y;
const COMMA = /\s*,/y;
const CLOSE = /\s*\)/y;
/** `::text`, `::character varying(20)`, `::text[]` */
const TYPE = /\s*::\w{1,40}(?: (?:varying|precision|with(?:out)? time zone))?(?:\(\d{1,9}\))?(?:\[\])?/y;
/** What follows the value in a cast. */
const AS_TYPE = /\s{1,9}(?:as|using)\s{1,9}\w[\w ]{0,40}(?:\(\d{1,9}(?:,\s{0,9}\d{1,9})?\))?(?=\s{0,9}\))/iy;
const END = /\s*$/y;

/** What a function gives for its arguments; null where it is not evaluated. */
type Evaluation = (args: readonly string[]) => string | null;

const first: Evaluation = ([value = ""]) => value;
const joined: Evaluation = (args) => args.join("");
const character: Evaluation = (args) => {
  const codes = args.map(Number);
  return codes.every((code) => Number.isInteger(code) && code >= 0 && code <= 0x10ffff)
    ? codes.map(asBytes).join("")
    : null;
};
/** Only what makes a text no longer: `\n` becomes a line end. */
const replaced: Evaluation = ([text = "", what = "", by = ""]) =>
  what === "" || by.length > what.length ? null : text.replaceAll(what, by);

const FUNCTIONS: ReadonlyMap<string, Evaluation> = new Map<string, Evaluation>([
  ["", first],
  ["replace", replaced],
  ["char", character],
  ["chr", character],
  ["concat", joined],
  ["cast", first],
  ["convert", first],
  ["to_date", first],
  ["to_timestamp", first],
  ["str_to_date", first],
  ["date", first],
  ["datetime", first],
  ["timestamp", first],
  ["unistr", ([text = ""]) => unistr(text)],
]);

/** A value that is read from its beginning; each method gives null where it meets what it does not know. */
class Value {
  private readonly sql: string;
  private readonly escapes: boolean;
  private at = 0;
  private depth = 0;

  constructor(sql: string, escapes: boolean) {
    this.sql = sql;
    this.escapes = escapes;
  }

  isAtEnd = (): boolean => this.take(END) !== null;

  read(): string | null {
    const parts: string[] = [];
    do {
      const part = this.term();
      if (part === null) return null;
      parts.push(part);
    } while (this.take(CONCAT));
    return parts.length === 1 ? (parts[0] as string) : parts.join("");
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.sql);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private term(): string | null {
    this.take(TYPED);
    const value = this.string() ?? this.call() ?? this.bare();
    if (value !== null) this.take(TYPE);
    return value;
  }

  private string(): string | null {
    const start = this.at;
    const [, prefix = "", mark = ""] = this.take(STRING) ?? [];
    if (mark === "") return null;
    const from = this.at;
    const isEscaped = this.escapes || /^e$/i.test(prefix);
    this.at = pastString(this.sql, from - mark.length, mark, isEscaped);
    if (this.at === -1) {
      this.at = start;
      return null;
    }
    const written = this.sql.slice(from, this.at - mark.length);
    if (mark[0] === "$") return written;
    return /^x$/i.test(prefix) ? fromHex(written) : unquote(written, mark, isEscaped);
  }

  private call(): string | null {
    const start = this.at;
    const evaluate = FUNCTIONS.get(this.take(CALL)?.[1]?.toLowerCase() ?? "-");
    const args = evaluate && this.depth < DEEPEST ? this.argumentsOf() : null;
    const value = args && evaluate ? evaluate(args) : null;
    if (value === null) this.at = start;
    return value;
  }

  private argumentsOf(): readonly string[] | null {
    const args: string[] = [];
    this.depth++;
    do {
      const value = this.read();
      if (value === null) return null;
      args.push(value);
    } while (this.take(COMMA));
    this.take(AS_TYPE);
    this.depth--;
    return this.take(CLOSE) ? args : null;
  }

  private bare(): string | null {
    const written = this.take(BARE)?.[1] ?? null;
    if (written === null) return null;
    if (/^null$/i.test(written)) return "";
    return /^0x[\da-f]{2,}$/i.test(written) ? fromHex(written.slice(2)) : written;
  }
}

/** A character's bytes in UTF-8 as latin1 spells them. */
const asBytes = (code: number): string => Buffer.from(String.fromCodePoint(code)).toString("latin1");

/** Bytes as latin1 spells them, as all of the dump is. */
const fromHex = (hex: string): string => Buffer.from(hex, "hex").toString("latin1");

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "0": "", b: "", Z: "", f: "", v: "" };

/** Backslashes before the letters of control characters and before themselves. */
export const withoutEscapes = (written: string): string =>
  written.includes("\\") ? written.replace(/\\(.)/gs, (_, letter: string) => ESCAPES[letter] ?? letter) : written;

function unquote(written: string, quote: string, escapes: boolean): string {
  const single = written.includes(quote) ? written.replaceAll(quote + quote, quote) : written;
  return escapes ? withoutEscapes(single) : single;
}

/** The escapes of SQLite's `unistr`: `\XXXX`, `\+XXXXXX`, `\uXXXX`, `\UXXXXXXXX`, `\\`. */
const unistr = (text: string): string =>
  text.replace(/\\(?:u?([\da-f]{4})|\+([\da-f]{6})|U([\da-f]{8})|\\)/gi, (whole, four, six, eight) => {
    const code = Number.parseInt(four ?? six ?? eight ?? "5c", 16);
    return code > 0x10ffff ? whole : asBytes(code);
  });
