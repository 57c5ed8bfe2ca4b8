/**
 * How the report writes numbers: digits in groups of three parted by a narrow no-break space, which every reader takes
 * alike.
 */

const GROUP = "\u202f";

export const count = (value: number): string => String(value).replace(/\B(?=(?:\d{3}){1,7}(?!\d))/g, GROUP);

/** `12.3 %`; what is not nothing is never written as nothing, and what is not all never as all. */
export function share(part: number, whole: number): string {
  if (whole === 0) return "–";
  const percent = (100 * part) / whole;
  if (part > 0 && percent < 0.05) return "< 0.1 %";
  if (part < whole && percent > 99.95) return "> 99.9 %";
  return `${percent.toFixed(percent === 0 || percent === 100 ? 0 : 1)} %`;
}

/** `41.2 kB`, `1 203.4 MB`; cut, not rounded, so that it is never more than there is. */
export function size(bytes: number): string {
  const [unit, name] = bytes < 1e6 ? [1e3, "kB"] : [1e6, "MB"];
  return `${count(Math.floor(bytes / unit))}.${Math.floor((10 * (bytes % unit)) / unit)} ${name}`;
}

/** `42.5 s`, `3 min 07 s`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = `${Math.floor((whole % 3600) / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
  return hours > 0 ? `${hours} h ${minutes}` : minutes;
}
