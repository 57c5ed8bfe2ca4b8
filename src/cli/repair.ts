import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { Command } from "commander";
import { codePointOffsets } from "../core/code-points.ts";
import { UsageError } from "../core/errors.ts";
import { decode } from "../text/encodings.ts";
import { repair } from "../text/repair.ts";
import { userFolder } from "./paths.ts";

export const repairCommand = (): Command =>
  new Command("repair")
    .description(
      "Repair a text: mojibake, control and invisible characters, HTML entities. Text in, repaired text out.",
    )
    .argument("[file]", "the text; without it, standard input")
    .option("--explain", "also print every edit as a line of JSON on standard error, in code points")
    .addHelpText(
      "after",
      `
Examples:
  $ kliping repair article.txt > repaired.txt
  $ kliping repair --explain < article.txt 2> edits.ndjson`,
    )
    .action(async (file: string | undefined, { explain }: { explain?: true }) => {
      const bytes = file === undefined ? await buffer(process.stdin) : await read(resolve(userFolder(), file));
      const decoded = decode(bytes);
      if ("code" in decoded) throw new Error(`${file ?? "standard input"}: ${decoded.message}`);
      const { source, text, edits } = repair(decoded.text);
      process.stdout.write(text);
      if (!explain) return;
      const at = codePointOffsets(source);
      for (const { rule, start, end, after } of edits) {
        const edit = { rule, start: at(start), end: at(end), before: source.slice(start, end), after };
        process.stderr.write(`${JSON.stringify(edit)}\n`);
      }
    });

const read = (path: string): Promise<Uint8Array> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read ${path}: ${error.code}`);
  });
