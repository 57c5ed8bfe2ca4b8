/** What keeps a run from being published over a good one. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "../core/report.ts";
import { documentsIn } from "../report/compare.ts";

/**
 * Why a run is not published: nothing was read, or of the same INPUTs far fewer documents than by the last run, which
 * is what a disk that is not mounted or a crawl that broke looks like. Null where it may be published. `latest`: the
 * folder of the last run, which need not be there.
 */
export async function whyWithheld(
  { balance, inputs }: Report,
  latest: string,
  { allowShrink, minDocumentShare, isPart }: { allowShrink: boolean; minDocumentShare: number; isPart: boolean },
): Promise<string | null> {
  if (isNothingRead(balance)) return "nothing was read";
  if (allowShrink || isPart) return null;
  const last = await lastReport(latest);
  if (last === null || JSON.stringify(last.inputs) !== JSON.stringify(inputs)) return null;
  const [now, before] = [documentsIn(balance), documentsIn(last.balance)];
  if (now >= minDocumentShare * before) return null;
  return (
    `${now} articles where the last run had ${before}, less than minDocumentShare ${minDocumentShare} ` +
    "of them: look whether all of the input is there, or publish with --allow-shrink"
  );
}

/** True where no record was an article. One that the caller wished to be left out was read all the same. */
function isNothingRead({ documents, skipped }: Report["balance"]): boolean {
  const wished = Object.entries(skipped).some(
    ([reason]) => reason.startsWith("published_") || reason === "no_published_date",
  );
  return documents === 0 && !wished;
}

/** The report of the last run; null where there is none, or one that says nothing. It may be of another version. */
export async function lastReport(latest: string): Promise<Report | null> {
  try {
    const report = JSON.parse(await readFile(join(latest, "report.json"), "utf8"));
    return Array.isArray(report?.inputs) && typeof report?.balance?.documents === "number" ? report : null;
  } catch {
    return null;
  }
}
