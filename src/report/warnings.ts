/** What a run warns of, in both languages: `report.json` has the English, and a page says either. */
import type { Said } from "../core/report.ts";

/** `{0}`, `{1}` ... stand for what differs. */
const TEXTS = {
  rejected: {
    en: "{0} of {1} records were rejected, more than maxRejectShare {2} allows",
    id: "{0} dari {1} rekaman ditolak, lebih daripada yang dibolehkan maxRejectShare {2}",
  },
  putAside: {
    en: "put aside, the rest is published: {0}",
    id: "disisihkan, selebihnya diterbitkan: {0}",
  },
  more: { en: "and {0} more", id: "dan {0} lagi" },
  cut: {
    en: "kliping.xlsx: cells cut at the 32,767 characters that a sheet holds: {0}",
    id: "kliping.xlsx: sel dipotong pada 32.767 huruf, sebanyak yang dimuat satu lembar: {0}",
  },
} as const satisfies Readonly<Record<string, Said>>;

const fill = (template: string, values: readonly (string | number)[]): string =>
  template.replaceAll(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ""));

/** The English of a warning. */
export const warning = (name: keyof typeof TEXTS, ...values: readonly (string | number)[]): string =>
  fill(TEXTS[name].en, values);

/** Both languages of a warning that a run gave; null for one that is none of ours. */
export function saidIn(text: string): Said | null {
  for (const { id, en } of Object.values(TEXTS)) {
    const values = valuesIn(text, en.split(/\{\d\}/));
    if (values !== null) return { id: fill(id, values), en: text };
  }
  return null;
}

/** What stands between the fixed parts of a text; null where they are not in it, from start to end. */
function valuesIn(text: string, [first = "", ...parts]: readonly string[]): string[] | null {
  if (!text.startsWith(first)) return null;
  const values: string[] = [];
  let from = first.length;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const at = isLast && text.endsWith(part) ? text.length - part.length : text.indexOf(part, from);
    if (at < from || (isLast && !text.endsWith(part))) return null;
    values.push(text.slice(from, at));
    from = at + part.length;
  }
  return values;
}
