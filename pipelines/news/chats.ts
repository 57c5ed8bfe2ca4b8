/**
 * A chat as WhatsApp exports it to text: a message that is a text of some length is an article, with the time at which
 * it was sent. Greetings, thanks and the program's own notes are left out.
 */
import { ADDRESS_LINE } from "./address-line.ts";

type Piece = ReadonlyMap<string, string>;

/** `14/03/23 08.25 - Admin: ` of Android, `[14/03/23, 08.25.10] Admin: ` of iOS. */
const DAY = "(\\d{1,2})[/.](\\d{1,2})[/.](\\d{2}|\\d{4}),? ";
const CLOCK = "(\\d{1,2})[.:](\\d{2})(?:[.:]\\d{2})?(?:[ \\u202f]?([AaPp])\\.?[Mm]\\.?)?";
const STAMP = new RegExp(`^[\\u200e\\u200f]?(?:\\[${DAY}${CLOCK}\\]|${DAY}${CLOCK} -) `);
const SENDER = /^[^:\n]{1,60}: /;
const FEWEST_LETTERS = 150;

/** Null for any other text, and for a chat without an article. */
export function fromChat(text: string): Piece[] | null {
  if (!STAMP.test(text)) return null;
  const messages: string[][] = [];
  for (const line of text.split("\n")) {
    if (STAMP.test(line)) messages.push([line]);
    else messages.at(-1)?.push(line);
  }
  const order = orderIn(messages.map(([head = ""]) => partsOf(head)));
  const pieces = messages.map((message) => messageOf(message, order)).filter((piece) => piece !== null);
  return messages.length > 1 && pieces.length > 0 ? pieces : null;
}

type Order = "day_first" | "month_first" | "open";

/** The numbers of a stamp: a day and a month, in whatever order, the year, the hour, the minute, half of a day. */
const partsOf = (head: string): readonly string[] =>
  (STAMP.exec(head) ?? []).slice(1).filter((part) => part !== undefined);

/** One day above 12, of any message, settles it for all of the chat. */
function orderIn(stamps: readonly (readonly string[])[]): Order {
  const above = (place: number) => stamps.filter((parts) => Number(parts[place]) > 12).length;
  const [first, second] = [above(0), above(1)];
  if (first === 0 && second === 0) return "open";
  return second > first ? "month_first" : "day_first";
}

function messageOf([head = "", ...lines]: readonly string[], order: Order): Piece | null {
  const stamp = STAMP.exec(head);
  const said = head.slice(stamp?.[0].length ?? 0);
  const written = [said.replace(SENDER, ""), ...lines];
  if (!SENDER.test(said) || written.join("").length < FEWEST_LETTERS) return null;
  const addresses = written.filter((line) => ADDRESS_LINE.test(line));
  const url = addresses.length === 1 ? ADDRESS_LINE.exec(addresses[0] as string)?.[1] : undefined;
  const kept = url === undefined ? written : written.filter((line) => !ADDRESS_LINE.test(line));
  return new Map([
    ["published", momentOf(partsOf(head), order)],
    ["text", kept.map(plain).join("\n").trim()],
    ...(url === undefined ? [] : ([["url", url]] as const)),
  ]);
}

/** As it is written where nothing settles the order: then it is decided as for other files. */
function momentOf(parts: readonly string[], order: Order): string {
  const [first = "", second = "", short = "", hour = "", minute = "", half = ""] = parts;
  const year = short.length === 2 ? `20${short}` : short;
  const [day, month] = order === "month_first" ? [second, first] : [first, second];
  const isLate = /p/i.test(half) && Number(hour) < 12;
  const at = isLate ? String(Number(hour) + 12) : hour;
  const clock = `${at.padStart(2, "0")}:${minute}`;
  return order === "open"
    ? `${first}/${second}/${year} ${clock}`
    : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")} ${clock}`;
}

/** Without the marks of bold and italic letters. */
const plain = (line: string): string =>
  line.replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_\n]{1,300})(?<=\S)\1(?![\p{L}\p{N}])/gu, "$2");
