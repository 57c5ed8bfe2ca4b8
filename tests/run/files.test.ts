import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { OutputFile } from "../../src/run/files.ts";
import { folderOf } from "../cli/kliping.ts";

test("a file that rested on its way holds all that was written, in order, and its hash is of the whole", async () => {
  const path = join(folderOf({}), "rows.ndjson");
  const file = await OutputFile.create(path);
  const write = (text: string) => file.write(Buffer.from(text));
  await write("satu\n");
  await file.rest();
  await file.rest();
  await write("dua\n");
  await write("tiga\n");
  await file.rest();
  const facts = await file.close();
  expect(readFileSync(path, "utf8")).toBe("satu\ndua\ntiga\n");
  expect(facts).toEqual({ bytes: 14, sha256: createHash("sha256").update("satu\ndua\ntiga\n").digest("hex") });
});
