import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stateSecret } from "../../src/run/secret.ts";

const folder = () => mkdtempSync(join(tmpdir(), "kliping-secret-"));

test("the secret of an output folder is made once, for its owner alone, without a word", async () => {
  const output = folder();
  const said: string[] = [];
  const made = await stateSecret(output, (message) => said.push(message));
  expect(made).toHaveLength(32);
  expect(await stateSecret(output, (message) => said.push(message))).toEqual(made);
  expect(statSync(join(output, ".state-key")).mode & 0o077).toBe(0);
  expect(said).toEqual([]);
});

test.each([
  ["one byte", Buffer.from("x")],
  ["none", Buffer.alloc(0)],
  ["31 bytes", Buffer.from("abcdefghijklmnopqrstuvwxyz01234")],
  ["one byte over and over", Buffer.alloc(32, 1)],
])("a key that could be guessed is told of and replaced: %s", async (_, weak) => {
  const output = folder();
  const path = join(output, ".state-key");
  writeFileSync(path, weak, { mode: 0o644 });
  const said: string[] = [];
  const made = await stateSecret(output, (message) => said.push(message));
  expect(made).toHaveLength(32);
  expect(readFileSync(path)).toEqual(made);
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(said).toEqual([".state-key is no key of 32 bytes: a new one is made, and all is mapped again"]);
});
