import { execFileSync } from "node:child_process";
import { readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/core/errors.ts";
import { discover } from "../../src/io/inputs.ts";
import { formatOf } from "../../src/io/kind.ts";
import { openFile } from "../../src/io/opened.ts";
import { folderWith } from "./folder.ts";

const paths = async (inputs: readonly string[], cwd: string) =>
  (await discover(inputs, cwd)).map(({ sourcePath }) => sourcePath);

describe("formatOf", () => {
  it.each([
    ["a.txt", "text"],
    ["a.md", "markdown"],
    ["a.jsonl", "jsonl"],
    ["a.ndjson", "jsonl"],
    ["a.json", "json"],
    ["a.csv", "csv"],
    ["a.tsv", "tsv"],
    ["a.TXT", "text"],
    ["a.b.csv.gz", "csv"],
    ["a.gz", null],
    ["a.docx", null],
    ["README", null],
    ["folder.txt/a", null],
  ])("%s is %s", (path, format) => expect(formatOf(path)).toBe(format));
});

describe("discover", () => {
  it("lists a folder and all below it by path, with sizes and formats", async () => {
    const folder = folderWith({ "b.txt": "bb", "a/z.csv": "", "a.txt": "", "a/b/c.jsonl.gz": "", "B.md": "" });
    expect(await paths(["."], folder)).toEqual(["B.md", "a.txt", "a/b/c.jsonl.gz", "a/z.csv", "b.txt"]);
    expect((await discover(["b.txt"], folder))[0]).toEqual({
      path: join(folder, "b.txt"),
      location: join(folder, "b.txt"),
      realPath: join(realpathSync(folder), "b.txt"),
      sourcePath: "b.txt",
      source: join(basename(folder), "b.txt"),
      size: 2,
      format: "text",
      skipped: null,
    });
  });

  it("reads names that are not UTF-8, each its own file, and lets no name write on more than its line", async () => {
    const folder = folderWith({ "a\u001b[31m\nb.txt": "control", "harga-%E9.txt": "sound" });
    for (const byte of [0xe9, 0xe8]) {
      const name = Buffer.concat([Buffer.from(`${folder}/harga-`), Buffer.from([byte]), Buffer.from(".txt")]);
      writeFileSync(name, `byte ${byte}`);
    }
    const files = await discover([folder], folder);
    const read = files.map(({ location, sourcePath }) => [sourcePath, readFileSync(location, "utf8")]);
    expect(read.sort()).toEqual(
      [
        ["a%1B[31m%0Ab.txt", "control"],
        [`${basename(folder)}/harga-%E9.txt`, "byte 233"],
        ["harga-%E8.txt", "byte 232"],
        ["harga-%E9.txt", "sound"],
      ].sort(),
    );
    const [named] = await discover(["harga-\ufffd.txt"], folder);
    expect(readFileSync(named!.location, "utf8")).toMatch(/^byte/);
  });

  it("opens no pipe that took the place of a file", async () => {
    const folder = folderWith({});
    execFileSync("mkfifo", [join(folder, "a.txt")]);
    await expect(openFile(join(folder, "a.txt"))).rejects.toThrow("it is a pipe and no file");
  });

  it("leaves out, and tells, what is hidden or of programs, and what a browser saved with a page", async () => {
    const folder = folderWith({
      ".hidden.txt": "",
      ".git/a.txt": "",
      "a/.git/b/c.txt": "",
      "a/node_modules/b/c.txt": "",
      "a.pdf": "",
      "b.txt": "",
      "Judul.html": "",
      "Judul_files/logo.png": "",
      "lain_files/logo.png": "",
    });
    const files = await discover([folder], folder);
    expect(files.map(({ sourcePath, format, skipped }) => [sourcePath, format, skipped])).toEqual([
      [".git", null, "hidden"],
      [".hidden.txt", null, "hidden"],
      ["Judul.html", "html", null],
      ["Judul_files/logo.png", null, "page_asset"],
      ["a.pdf", null, null],
      ["a/.git", null, "hidden"],
      ["a/node_modules", null, "program_folder"],
      ["b.txt", "text", null],
      ["lain_files/logo.png", null, null],
    ]);
  });

  it("keeps the order of INPUTs and names a single file by its base name", async () => {
    const folder = folderWith({ "x/b.txt": "", "x/a.txt": "", "y/c.txt": "" });
    expect(await paths(["y", "x/b.txt", "x"], folder)).toEqual(["c.txt", "b.txt", "a.txt"]);
  });

  it("names the files of a glob relative to the part before its first wildcard", async () => {
    const folder = folderWith({ "2024/01/a.csv": "", "2024/02/b.csv": "", "2024/02/c.txt": "" });
    expect(await paths(["2024/*/*.csv"], folder)).toEqual(["01/a.csv", "02/b.csv"]);
    expect(await paths(["**/*.txt"], folder)).toEqual(["2024/02/c.txt"]);
    expect(await paths([join(folder, "2024/0[12]/*.csv")], "/")).toEqual(["01/a.csv", "02/b.csv"]);
  });

  it("reads a name that looks like a glob as a file where there is one", async () => {
    const folder = folderWith({ "berita [1].txt": "", "berita 1.txt": "" });
    expect(await paths(["berita [1].txt"], folder)).toEqual(["berita [1].txt"]);
  });

  it("tells files of two INPUTs with the same relative path apart", async () => {
    const folder = folderWith({ "situs1/index.csv": "", "situs2/index.csv": "", "arsip/situs2/index.csv": "" });
    expect(await paths(["situs1", "situs2", "arsip/situs2"], folder)).toEqual([
      "index.csv",
      "situs2/index.csv",
      "arsip/situs2/index.csv",
    ]);
  });

  it("follows links, each folder and file once", async () => {
    const folder = folderWith({ "a/x.txt": "", "other/y.txt": "" });
    symlinkSync(folder, join(folder, "a", "loop"));
    symlinkSync(join(folder, "other", "y.txt"), join(folder, "a", "y.txt"));
    symlinkSync("/nowhere.txt", join(folder, "a", "broken.txt"));
    expect(await paths(["a"], folder)).toEqual(["broken.txt", "loop/other/y.txt", "x.txt"]);
  });

  it.each(["missing", "missing/*.txt"])("says that %s is not there", async (input) => {
    const folder = folderWith({ "a.txt": "" });
    await expect(discover([".", input], folder)).rejects.toThrow(UsageError);
    await expect(discover([input], folder)).rejects.toThrow(input);
  });

  it("gives nothing for an empty folder", async () => {
    expect(await discover(["."], folderWith({}))).toEqual([]);
  });
});
