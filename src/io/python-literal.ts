/**
 * Lists and dicts in Python's own notation, which `str()` leaves in the cells of tables: `['satu', "dua"]`,
 * `{'a': None}`.
 */

const DEEPEST = 32;

/** The value, or undefined where the text is none or goes on after it. Linear. */
export function parsePython(text: string): unknown {
  const reader = new Reader(text);
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
  private at = 0;
  private readonly text: string;

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
    if (next === "'" || next === '"') return this.strings();
    return this.word();
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
      const key = this.value(depth + 1);
      if (!this.takes(":")) throw new NotPython();
      members.push([String(key), this.value(depth + 1)]);
      if (!this.takes(",") && this.peek() !== "}") throw new NotPython();
    }
    return Object.fromEntries(members);
  }

  /** Strings beside each other are one. */
  private strings(): string {
    let whole = this.string();
    for (let next = this.peek(); next === "'" || next === '"'; next = this.peek()) whole += this.string();
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
    if (digits === undefined) return ESCAPES.get(mark) ?? (/['"\\]/.test(mark) ? mark : `\\${mark}`);
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
    return Number(word);
  }

  private peek(): string | undefined {
    this.blanks();
    return this.text[this.at];
  }

  private takes(mark: string): boolean {
    if (this.peek() !== mark) return false;
    this.at++;
    return true;
  }

  private blanks(): void {
    while ((this.text.charCodeAt(this.at) || 0x21) <= 0x20) this.at++;
  }
}
