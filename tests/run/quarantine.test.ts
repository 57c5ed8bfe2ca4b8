import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { InputFile } from "../../src/io/inputs.ts";
import { Journal, putAside, underWay } from "../../src/run/quarantine.ts";
import { folderWith } from "../io/folder.ts";

const fileOf = (path: string) => ({ path, location: path, sourcePath: path }) as InputFile;

/** An output folder in which a run died over the last of the files; the paths of the files. */
function died(names: readonly string[], done: number): { output: string; files: InputFile[] } {
  const output = folderWith(Object.fromEntries(names.map((name) => [`in/${name}`, name])));
  const files = names.map((name) => fileOf(join(output, "in", name)));
  const staging = join(output, "runs/.staging-1");
  mkdirSync(staging, { recursive: true });
  const journal = new Journal(staging);
  for (const file of files) journal.reading(file);
  journal.done(done);
  return { output, files };
}

test("the journal names what is under way, and goes when all is mapped", async () => {
  const staging = folderWith({ x: "" });
  const journal = new Journal(staging);
  for (const name of ["a", "b\n", "c"]) journal.reading(fileOf(name));
  journal.done(1);
  expect(await underWay(staging)).toEqual(["b\n", "c"]);
  await journal.close();
  expect(readdirSync(staging)).toEqual(["x"]);
  expect(await underWay(staging)).toEqual([]);
});

test("what kills a run of its own too is put aside until it changes or a run is full", async () => {
  const { output, files } = died(["done.txt", "sound.txt", "deadly.txt"], 1);
  const tried: string[] = [];
  const remarks: string[] = [];
  const options = {
    output,
    files,
    again: false,
    survives: async ([path = ""]: readonly string[]) => {
      tried.push(path);
      return !path.endsWith("deadly.txt");
    },
    remark: (remark: string) => remarks.push(remark),
  };
  const [, sound, deadly] = files.map(({ path }) => path) as [string, string, string];
  expect([...(await putAside(options))]).toEqual([deadly]);
  expect(tried).toEqual([deadly, sound]);
  expect(remarks.at(1)).toContain("put aside");

  expect([...(await putAside({ ...options, survives: async () => true }))]).toEqual([deadly]); // the list holds
  expect(JSON.parse(readFileSync(join(output, ".put-aside.json"), "utf8"))).toHaveLength(1);
  writeFileSync(deadly, "another text");
  expect([...(await putAside({ ...options, survives: async () => true }))]).toEqual([]);

  expect([...(await putAside(options))]).toEqual([deadly]);
  expect([...(await putAside({ ...options, again: true, survives: async () => true }))]).toEqual([]);
  expect(readdirSync(output)).not.toContain(".put-aside.json");
});
