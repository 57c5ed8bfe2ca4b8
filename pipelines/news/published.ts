import { publishedFromText, readPublished } from "../../src/calendar/index.ts";
import type { NormalDocument } from "../../src/core/document.ts";

export type PublishedBasis = "metadata" | "url" | "byline" | "in_text" | "file_name";

/** When an article was published, and what says so. `date` is the local day; `at` is set where a clock time is known. */
export interface Published {
  readonly date: string;
  readonly at: string | null;
  readonly precision: "minute" | "day" | "month" | "year";
  readonly basis: PublishedBasis;
}

/** Western Indonesia Time: where the newsrooms of the outlet tables sit, and what they print unless they say otherwise. */
const NEWSROOM_OFFSET = "+07:00";

/** True where the text places itself over a month after the day that stands beside it; nearer days may be events to come. */
export function contradictsText({ basis, date, precision }: Published, text: string): boolean {
  if (basis === "in_text" || (precision !== "day" && precision !== "minute")) return false;
  const told = publishedFromText(text);
  return told !== null && told.precision === "day" && Date.parse(told.date) - Date.parse(date) > MONTH;
}

const MONTH = 31 * 24 * 60 * 60 * 1000;

/** Looks at the evidence from the strongest to the weakest; no evidence, no date. */
export function findPublished(document: NormalDocument): Published | null {
  const { source, printed } = document;
  return (
    read(source.fields.published, "metadata") ??
    fromDigits(source.fields.url, URL_DATE, "url") ??
    read(printed.timestamp?.text ?? null, "byline") ??
    fromText(document.text) ??
    fromDigits(source.sourcePath, FILE_DATE, "file_name")
  );
}

/** `/2021/07/28/`, `/20210728101500-`, `-20210728`: a plausible year, month and day that stand alone in an address. */
const URL_DATE = /(?<!\d)((?:19|20)\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=\2|\D|\d{6}\D|$)/;
/** `2021-07-28`, `20210728`, `2021_07_28` in the name of a file or of a folder above it. */
const FILE_DATE = /(?<![\da-f])((?:19|20)\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\da-f])/i;

function read(written: string | null, basis: PublishedBasis): Published | null {
  const found = written === null ? null : readPublished(written);
  if (!found) return null;
  const at = found.time === null ? null : `${found.date}T${withSeconds(found.time)}${found.offset ?? NEWSROOM_OFFSET}`;
  return { date: found.date, at, precision: found.precision, basis };
}

const withSeconds = (time: string): string => (time.length === 5 ? `${time}:00` : time);

function fromDigits(written: string | null, pattern: RegExp, basis: PublishedBasis): Published | null {
  const match = written === null ? null : pattern.exec(written);
  if (!match) return null;
  const [, year, , month, day] = match as unknown as [string, string, string, string, string];
  const isReal = new Date(Date.UTC(+year, +month - 1, +day)).getUTCDate() === +day;
  return isReal ? { date: `${year}-${month}-${day}`, at: null, precision: "day", basis } : null;
}

function fromText(text: string): Published | null {
  const found = publishedFromText(text);
  return found && { date: found.date, at: null, precision: found.precision, basis: "in_text" };
}
