/** How the report writes numbers: in Indonesian `1.234,5` and in English `1,234.5`. */
import type { Said } from "../core/report.ts";

/** A number that is written already, with `.` for its decimals, in both languages. */
function inBoth(text: string): Said {
  if (text.length <= 3 && !text.includes(".")) return { id: text, en: text };
  const [whole = "", decimals] = text.split(".");
  const grouped = (mark: string) => whole.replace(/\B(?=(?:\d{3}){1,7}(?!\d))/g, mark);
  return {
    id: grouped(".") + (decimals === undefined ? "" : `,${decimals}`),
    en: grouped(",") + (decimals === undefined ? "" : `.${decimals}`),
  };
}

const followed = ({ id, en }: Said, unit: string | Said): Said =>
  typeof unit === "string" ? { id: id + unit, en: en + unit } : { id: id + unit.id, en: en + unit.en };

const before = (sign: string, { id, en }: Said): Said => ({ id: sign + id, en: sign + en });

/** Whole numbers; others to two decimals at most. */
export const count = (value: number): Said => inBoth(String(Math.round(value * 100) / 100));

/** `+12`, `−3`, `±0`. */
export const difference = (value: number): Said =>
  before(value > 0 ? "+" : value < 0 ? "−" : "±", count(Math.abs(value)));

/** `12.3%`; what is not nothing is never written as nothing, and what is not all never as all. */
export function share(part: number, whole: number): Said {
  if (whole === 0) return { id: "–", en: "–" };
  const percent = (100 * part) / whole;
  if (part > 0 && percent < 0.05) return before("< ", followed(inBoth("0.1"), "%"));
  if (part < whole && percent > 99.95) return before("> ", followed(inBoth("99.9"), "%"));
  return followed(inBoth(percent.toFixed(percent === 0 || percent === 100 ? 0 : 1)), "%");
}

/** `41.2 kB`, `1,203.4 MB`; cut, not rounded, so that it is never more than there is. */
export function size(bytes: number): Said {
  const [unit, name] = bytes < 1e6 ? [1e3, " kB"] : [1e6, " MB"];
  return followed(inBoth(`${Math.floor(bytes / unit)}.${Math.floor((10 * (bytes % unit)) / unit)}`), name);
}

const SECOND = { id: " dtk", en: " s" };
const MINUTE = { id: " mnt ", en: " min " };
const HOUR = { id: " jam ", en: " h " };

/** `42.5 s`, `3 min 07 s`. */
export function duration(seconds: number): Said {
  if (seconds < 60) return followed(inBoth(seconds.toFixed(seconds < 10 ? 2 : 1)), SECOND);
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const rest = `${Math.floor((whole % 3600) / 60)}`;
  const tail = String(whole % 60).padStart(2, "0");
  const minutes = (language: "id" | "en") => `${rest}${MINUTE[language]}${tail}${SECOND[language]}`;
  const said = { id: minutes("id"), en: minutes("en") };
  return hours > 0 ? { id: `${hours}${HOUR.id}${said.id}`, en: `${hours}${HOUR.en}${said.en}` } : said;
}

/** `2.6 MB/s`, `36.2 kB/s`; of what took no time at all a dash. */
export function rate(bytes: number, seconds: number): Said {
  if (seconds <= 0) return { id: "–", en: "–" };
  const [unit, name] = bytes / seconds < 1e5 ? [1e3, " kB/s"] : [1e6, " MB/s"];
  return followed(inBoth((bytes / unit / seconds).toFixed(1)), name);
}

const MONTHS = {
  id: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

/** `2024-02-28` as `28 Feb 2024`, `2024-02` as `Feb 2024`; anything else as it is. */
export function day(iso: string): Said {
  const [, year, month, of] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso) ?? [];
  if (year === undefined) return { id: iso, en: iso };
  const said = (months: readonly string[]) =>
    [of === undefined ? null : Number(of), months[Number(month) - 1] ?? month, year].filter(Boolean).join(" ");
  return { id: said(MONTHS.id), en: said(MONTHS.en) };
}

/** `2026-11-23T09:10:43.461Z` as `23 Nov 2026, 09:10 UTC`. */
export function moment(iso: string): Said {
  const of = day(iso.slice(0, 10));
  const clock = iso.slice(11, 16);
  return { id: `${of.id}, ${clock.replace(":", ".")} UTC`, en: `${of.en}, ${clock} UTC` };
}
