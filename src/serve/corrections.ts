/** What people found wrong, as a file that can be sent: each row with its text, what is wrong, and who made it. */
import type { Answer } from "./checks.ts";

export interface Corrections {
  readonly dataset: string;
  readonly answers: readonly Answer[];
}

/** Markdown, as an issue takes it. Deterministic: the order in which the rows were judged. */
export function correctionsOf(runId: string, all: readonly Corrections[]): string {
  const wrong = all.map(({ dataset, answers }) => ({
    dataset,
    answers: answers.filter(({ verdict }) => verdict === "wrong"),
  }));
  const count = wrong.reduce((sum, { answers }) => sum + answers.length, 0);
  const sections = wrong.flatMap(({ dataset, answers }) => answers.map((answer) => section(dataset, answer)));
  return `# ${count} ${count === 1 ? "row" : "rows"} of run ${runId} found wrong\n\n${sections.join("\n")}`;
}

function section(dataset: string, { key, columns, note, version, address, context, row }: Answer): string {
  const wrong = columns.length === 0 ? ["the row as a whole"] : columns.map((name) => `${name}: ${cell(row[name])}`);
  return `## ${dataset} ${key}

${[
  ...wrong.map((one) => `- wrong: ${oneLine(one)}`),
  ...(note === null ? [] : [`- note: ${oneLine(note)}`]),
  ...(address === null ? [] : [`- address: ${oneLine(address)}`]),
  `- pipeline version: ${version}`,
].join("\n")}

${fenced("text", context)}
${fenced("json", JSON.stringify(row))}`;
}

const cell = (value: unknown): string => (value === null || value === undefined ? "(empty)" : JSON.stringify(value));

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** A fence longer than any in the text, which therefore cannot end it. */
function fenced(kind: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${kind}\n${text}\n${fence}\n`;
}
