/**
 * Lists and dicts in Python's own notation, which `str()` leaves in the cells of tables: `['satu', "dua"]`,
 * `{'a': None}`.
 */

const DEEPEST = 32;

/** The value, or undefined where the text is none or goes on after it. Linear. */
export const parsePython = (text: string): unknown => parsed(new Reader(text));

/** A value as JavaScript writes it: keys without marks, commas before a closing bracket, comments, `` `...` ``. */
export const parseScript = (text: string): unknown => parsed(new ScriptReader(text));

function parsed(reader: Reader): unknown {
  try {
    const value = reader.value(0);
    return reader.atEnd() ? value : undefined;
  } catch (error) {
    if (error instanceof NotPython) return undefined;
    throw error;
  }
}

/** The text of `b'...'`, bytes as Python prints them; undefined where it is none, or its bytes are no UTF-8. */
export function parseBytes(text: string): string | undefined {
  if (text[0] !== "b" || (text[1] !== "'" && text[1] !== '"') || !text.endsWith(text[1])) return undefined;
  const value = parsePython(text.slice(1).replace(/\r?\n/g, "\\n"));
  if (typeof value !== "string") return undefined;
  const bytes: number[] = [];
  for (const char of value) {
    const code = char.codePointAt(0) as number;
    if (code < 0x100) bytes.push(code);
    else bytes.push(...Buffer.from(char)); // a table's own text may have been added
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

class NotPython extends Error {}

const CONSTANTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["None", null],
  ["True", true],
  ["False", false],
  ["nan", null],
  ["null", null],
  ["true", true],
  ["false", false],
  ["undefined", null],
]);

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["a", "\u0007"],
  ["0", "\0"],
  ["\n", ""],
]);

/** How many hexadecimal digits follow an escape. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8],
]);

class Reader {
  protected at = 0;
  protected readonly text: string;
  protected readonly quotes: string = "'\"";

  constructor(text: string) {
    this.text = text;
  }

  atEnd(): boolean {
    this.blanks();
    return this.at === this.text.length;
  }

  value(depth: number): unknown {
    if (depth > DEEPEST) throw new NotPython();
    this.blanks();
    const next = this.text[this.at];
    if (next === "[" || next === "(") return this.list(depth, next === "[" ? "]" : ")");
    if (next === "{") return this.dict(depth);
    if (this.isQuote(next)) return this.strings();
    return this.word();
  }

  protected key(depth: number): unknown {
    return this.value(depth);
  }

  private isQuote(mark: string | undefined): boolean {
    return mark !== undefined && this.quotes.includes(mark);
  }

  private list(depth: number, close: string): unknown[] {
    const values: unknown[] = [];
    this.at++;
    while (!this.takes(close)) {
      values.push(this.value(depth + 1));
      if (!this.takes(",") && this.peek() !== close) throw new NotPython();
    }
    return values;
  }

  private dict(depth: number): Record<string, unknown> {
    const members: [string, unknown][] = [];
    this.at++;
    while (!this.takes("}")) {
      const key = this.key(depth + 1);
      if (!this.takes(":")) throw new NotPython();
      members.push([String(key), this.value(depth + 1)]);
      if (!this.takes(",") && this.peek() !== "}") throw new NotPython();
    }
    return Object.fromEntries(members);
  }

  /** Strings beside each other are one. */
  private strings(): string {
    let whole = this.string();
    while (this.isQuote(this.peek())) whole += this.string();
    return whole;
  }

  private string(): string {
    const quote = this.text[this.at++] as string;
    let whole = "";
    for (;;) {
      const from = this.at;
      while (this.at < this.text.length && this.text[this.at] !== quote && this.text[this.at] !== "\\") this.at++;
      whole += this.text.slice(from, this.at);
      if (this.at >= this.text.length) throw new NotPython(); // an escape may reach beyond the end
      if (this.text[this.at++] === quote) return whole;
      whole += this.escape();
    }
  }

  private escape(): string {
    const mark = this.text[this.at++] ?? "";
    const digits = DIGITS.get(mark);
    if (digits === undefined) return ESCAPES.get(mark) ?? (/['"`/\\]/.test(mark) ? mark : `\\${mark}`);
    const code = Number.parseInt(this.text.slice(this.at, this.at + digits), 16);
    this.at += digits;
    if (!(code <= 0x10ffff)) throw new NotPython();
    return String.fromCodePoint(code);
  }

  /** A number or a constant. */
  private word(): unknown {
    const from = this.at;
    while (/[\w.+-]/.test(this.text[this.at] ?? "")) this.at++;
    const word = this.text.slice(from, this.at);
    if (CONSTANTS.has(word)) return CONSTANTS.get(word);
    if (!/^[+-]?(?:\d[\d_]*(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i.test(word)) throw new NotPython();
    return Number(word.replaceAll("_", ""));
  }

  protected peek(): string | undefined {
    this.blanks();
    return this.text[this.at];
  }

  private takes(mark: string): boolean {
    if (this.peek() !== mark) return false;
    this.at++;
    return true;
  }

  protected blanks(): void {
    while ((this.text.charCodeAt(this.at) || 0x21) <= 0x20) this.at++;
  }
}

const BARE_KEY = /[\w$]+/y;

class ScriptReader extends Reader {
  protected override readonly quotes = "'\"`";

  protected override key(depth: number): unknown {
    this.blanks();
    BARE_KEY.lastIndex = this.at;
    const [key] = BARE_KEY.exec(this.text) ?? [];
    if (key === undefined) return this.value(depth);
    this.at += key.length;
    return key;
  }

  protected override blanks(): void {
    super.blanks();
    for (let end = this.commentEnd(); end !== -1; end = this.commentEnd()) {
      this.at = end;
      super.blanks();
    }
  }

  /** Past the comment that stands here; -1 for none. */
  private commentEnd(): number {
    const isLine = this.text.startsWith("//", this.at);
    if (!isLine && !this.text.startsWith("/*", this.at)) return -1;
    const end = this.text.indexOf(isLine ? "\n" : "*/", this.at + 2);
    return end === -1 ? this.text.length : end + (isLine ? 1 : 2);
  }
}
