/** An article in two lines, for a look at many. */
import type { Facts } from "./datasets.ts";

const SHOWN_TEXT = 160;

export function summaryOf({ documents: [document] }: Facts): string {
  if (!document) return "";
  const { title, published_at, published_date, published_basis, outlet_name, host, word_count, text } = document;
  const date = published_at ?? published_date;
  const facts = [
    title ?? "(no title)",
    date === null ? "(no date)" : `${date} (${published_basis})`,
    outlet_name ?? host ?? "(no outlet)",
    `${word_count} words`,
    ...document.quality_flags,
  ];
  return `- ${facts.join(" · ")}\n  ${text.slice(0, SHOWN_TEXT).replaceAll("\n", " / ")}`;
}
