import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { OutputFile, readOwnFile } from "../../src/run/files.ts";
import { Journal } from "../../src/run/quarantine.ts";
import { stateSecret } from "../../src/run/secret.ts";
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

test("a pipe beside the runs is refused and not waited for", async () => {
  const folder = folderOf({ "boilerplate.json": "[]" });
  const pipe = join(folder, "pipe.json");
  execFileSync("mkfifo", [pipe]);
  expect(String(await readOwnFile(join(folder, "boilerplate.json")))).toBe("[]");
  await expect(readOwnFile(pipe)).rejects.toThrow(`${pipe} is no regular file`);
  await expect(readOwnFile(join(folder, "none.json"))).rejects.toThrow("ENOENT");
});

test("the secret of an output folder is made anew over a pipe of its name", async () => {
  const folder = folderOf({});
  execFileSync("mkfifo", [join(folder, ".state-key")]);
  const said: string[] = [];
  const secret = await stateSecret(folder, (message) => said.push(message));
  expect(secret).toHaveLength(32);
  expect(said).toHaveLength(1);
  expect(await stateSecret(folder, (message) => said.push(message))).toEqual(secret);
  expect(said).toHaveLength(1);
});

test("a write that fails names the file", () => {
  const folder = folderOf({});
  const journal = new Journal(folder);
  closeSync(Number(Reflect.get(journal, "handle")));
  expect(() => journal.done(1)).toThrow(join(folder, "reading"));
});
