/** A channel as a messenger exports it to pages: a message each is an article. */

type Piece = ReadonlyMap<string, string>;

const MARK = '<div class="message default';
const DATE =
  /class="[^"]{0,60}\bdate\b[^"]{0,60}" title="(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d)(?: UTC([+-]\d\d:\d\d))?"/;
const TEXT = '<div class="text">';

/** Null for any other page. */
export function fromMessages(html: string): Piece[] | null {
  if (!html.includes('<div class="history"')) return null;
  const messages = html.split(MARK).slice(1).flatMap(messageOf);
  return messages.length > 0 ? messages : null;
}

function messageOf(html: string): Piece[] {
  const from = html.indexOf(TEXT);
  const to = html.indexOf("</div>", from);
  const text = from < 0 || to < 0 ? "" : html.slice(from + TEXT.length, to).trim();
  if (text === "") return [];
  const [, day, month, year, clock, offset = ""] = DATE.exec(html) ?? [];
  const date: [string, string][] = year === undefined ? [] : [["date", `${year}-${month}-${day}T${clock}${offset}`]];
  return [new Map([...date, ["text", text]])];
}
