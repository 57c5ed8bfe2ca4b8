/** What changed since the run before, with alarms. */
import type { Report, ReportLayout } from "../core/report.ts";
import type { Section } from "./exhibits.ts";

export function changesSection(_: Report, __: ReportLayout): Section | null {
  return null;
}
