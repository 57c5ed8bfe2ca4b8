import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import colours from "picocolors";
import { UsageError } from "../core/errors.ts";
import type { Checks, Sampled } from "../serve/checks.ts";
import { userFolder } from "./paths.ts";
import { configuredRun } from "./pipelines.ts";

interface Flags {
  readonly dataset?: string;
  readonly sample: number;
  readonly seed: number;
  readonly summary?: true;
  readonly export?: string;
}

export const checkCommand = (): Command =>
  new Command("check")
    .description("Check rows of a run by hand, one after the other, and tell how many are right.")
    .argument("<run>", "its folder, for instance output/latest")
    .option("--dataset <name>", "whose rows: quotes, mentions, roles, places, dates, amounts, attributions, contacts")
    .option("--sample <n>", "how many rows are drawn", whole, 50)
    .option("--seed <n>", "draws others: the same seed draws the same rows", whole, 1)
    .option("--summary", "print how many were right, with the interval that the true share lies in (Wilson, 95 %)")
    .option("--export <file>", "write what was found wrong, to be sent: rows, texts, version (Markdown)")
    .addHelpText(
      "after",
      `
For each row: r right, w wrong (then the numbers of the columns that are wrong; none for the row as a whole), s skip,
n a note on it, u take the last answer back, q quit. The next call goes on where you left. Answers are kept beside the
runs, in checks/<run_id>. Without a terminal a line is an answer: "r", "w 1,3 his office is another", "s", "u", "q".

Examples:
  $ kliping check output/latest --dataset quotes --sample 50
  $ kliping check output/latest --summary
  $ kliping check output/latest --export salah.md`,
    )
    .action(async (folder: string, flags: Flags) => {
      const run = resolve(userFolder(), folder);
      const { job } = await configuredRun(run);
      const { Checks: Opened } = await import("../serve/checks.ts");
      const checks = await Opened.open(job, await job.reader(), run);
      if (flags.dataset !== undefined) checks.columnsOf(flags.dataset);
      if (flags.summary) return printSummary(checks, flags.dataset);
      if (flags.export !== undefined) return exportWrong(checks, flags.dataset, resolve(userFolder(), flags.export));
      if (flags.dataset === undefined) throw new UsageError("--dataset says whose rows are checked");
      return judge(checks, flags.dataset, flags);
    });

async function printSummary(checks: Checks, only: string | undefined): Promise<void> {
  const { precisionOf, printPrecision } = await import("../serve/precision.ts");
  let any = false;
  for (const dataset of only === undefined ? checks.datasets : [only]) {
    const answers = await checks.answers(dataset);
    if (answers.size === 0) continue;
    any = true;
    const { by, judged } = checks.columnsOf(dataset);
    const names = { by, group: checks.group };
    process.stdout.write(printPrecision(dataset, precisionOf(answers.values(), judged), names));
  }
  if (!any) process.stdout.write(`nothing of ${checks.runId} was checked\n`);
}

async function exportWrong(checks: Checks, only: string | undefined, file: string): Promise<void> {
  const { correctionsOf } = await import("../serve/corrections.ts");
  const all = [];
  for (const dataset of only === undefined ? checks.datasets : [only]) {
    all.push({ dataset, answers: [...(await checks.answers(dataset)).values()] });
  }
  await writeFile(file, correctionsOf(checks.runId, all));
}

/** Asks for one row after the other until all are answered or nobody answers any more. */
async function judge(checks: Checks, dataset: string, { sample, seed }: Flags): Promise<void> {
  const drawn = await checks.draw(dataset, sample, seed);
  const { judged } = checks.columnsOf(dataset);
  const answered = new Set((await checks.answers(dataset)).keys());
  const notes = new Map<string, string>();
  const { openPrompt } = await import("./prompt.ts");
  const prompt = openPrompt();
  try {
    for (;;) {
      const at = drawn.findIndex(({ key }) => !answered.has(key));
      const next = drawn[at];
      if (!next) break;
      prompt.show(shown(dataset, next, judged, `${at + 1} of ${drawn.length}`));
      const command = await prompt.ask();
      if (command === null || command === "q") return;
      const said = reply(command, judged);
      if (said === null) prompt.show(`r, w, s, n, u or q, not ${JSON.stringify(command)}\n`);
      else if (said.verdict === "undone") {
        const [last] = [...(await checks.answers(dataset)).keys()].slice(-1);
        const undone = drawn.find(({ key }) => key === last);
        if (!undone) prompt.show("nothing to take back\n");
        else {
          await checks.say(dataset, undone, { verdict: "undone", columns: [], note: null, seed });
          answered.delete(undone.key);
        }
      } else if (said.verdict === null) notes.set(next.key, said.note ?? "");
      else {
        const note = said.note ?? notes.get(next.key) ?? null;
        await checks.say(dataset, next, { verdict: said.verdict, columns: said.columns, note, seed });
        answered.add(next.key);
      }
    }
    prompt.show(`All ${drawn.length} rows are answered. kliping check RUN --summary tells how many are right.\n`);
  } finally {
    prompt.close();
  }
}

interface Reply {
  /** Null for a note alone. */
  readonly verdict: "right" | "wrong" | "skipped" | "undone" | null;
  readonly columns: readonly string[];
  readonly note: string | null;
}

const VERDICTS = { r: "right", w: "wrong", s: "skipped", u: "undone", n: null } as const;

/** `w 1,3 his office is another`; null for what is no answer. */
export function reply(command: string, judged: readonly string[]): Reply | null {
  const text = command.trim();
  const letter = text.slice(0, 1).toLowerCase();
  const rest = text.slice(1);
  if (!Object.hasOwn(VERDICTS, letter) || (rest !== "" && rest.trimStart() === rest)) return null;
  const verdict = VERDICTS[letter as keyof typeof VERDICTS];
  const [list = "", words = ""] = verdict === "wrong" ? columnsAndNote(rest, judged) : ["", rest];
  const columns = list.split(",").flatMap((one) => {
    const name = judged[Number(one) - 1] ?? (judged.includes(one) ? one : undefined);
    return name === undefined ? [] : [name];
  });
  return { verdict, columns, note: words.trim() === "" ? null : words.trim() };
}

/** The columns by number or name, then a note: `1,speaker_name the other one`. */
function columnsAndNote(rest: string, judged: readonly string[]): readonly string[] {
  const [first = "", ...words] = rest.trim().replaceAll(", ", ",").split(" ");
  const isList = first.split(",").every((one) => judged.includes(one) || /^[1-9]\d?$/.test(one));
  return isList ? [first, words.join(" ")] : ["", rest];
}

function shown(dataset: string, sampled: Sampled, judged: readonly string[], place: string): string {
  const { bold, dim, inverse } = colours;
  const context = sampled.context.map(({ text, isMarked }) => {
    const safe = printable(text);
    return isMarked ? inverse(safe) : safe;
  });
  const cells = judged.map((column, index) => {
    const value = sampled.row[column];
    const cell = value === null || value === undefined ? dim("(empty)") : printable(String(value));
    return `  ${String(index + 1).padStart(2)} ${column.padEnd(20)} ${cell}`;
  });
  const head = [sampled.title, sampled.group].filter((part) => part !== null).map(printable);
  return `
${dim(`${dataset} ${place} · ${sampled.key}`)}
${bold(head.join(" · "))}

${context.join("")}

${cells.join("\n")}
`;
}

/** A text that no terminal obeys. */
const printable = (text: string): string => text.replace(UNPRINTABLE, "�");

const UNPRINTABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

function whole(value: string): number {
  const number = Number(value);
  if (!/^\d{1,9}$/.test(value) || number < 1) throw new InvalidArgumentError("It must be a whole number from 1.");
  return number;
}
