import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { factsOf } from "../../src/run/files.ts";
import { checksumLines, type Manifest } from "../../src/run/manifest.ts";
import { checkList } from "../../src/run/verify-files.ts";

describe("the list of a run's files", () => {
  let folder: string;
  let manifest: Manifest;

  const breaches = async () => {
    const found: string[] = [];
    await checkList(folder, manifest, ({ dataset, message }) => found.push(`${dataset}: ${message}`));
    return found;
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "kliping-list-"));
    mkdirSync(join(folder, "data"));
    writeFileSync(join(folder, "data/dates.csv"), "a\n");
    const files = { "data/dates.csv": await factsOf(join(folder, "data/dates.csv")) };
    manifest = { files } as unknown as Manifest;
    writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
    const sums = { ...files, "manifest.json": await factsOf(join(folder, "manifest.json")) };
    writeFileSync(join(folder, "SHA256SUMS"), checksumLines(new Map(Object.entries(sums))));
  });

  it("says nothing of a run that is whole", async () => {
    expect(await breaches()).toEqual([]);
  });

  it("says which files it does not name, also in folders", async () => {
    writeFileSync(join(folder, "data/lain.csv"), "b\n");
    writeFileSync(join(folder, "catatan.txt"), "c\n");
    expect((await breaches()).sort()).toEqual([
      "catatan.txt: the manifest does not name the file",
      "data/lain.csv: the manifest does not name the file",
    ]);
  });

  it("says that the checksums are others, or missing", async () => {
    writeFileSync(join(folder, "SHA256SUMS"), "0  data/dates.csv\n");
    expect(await breaches()).toEqual(["SHA256SUMS: it has other sums than the manifest"]);
    rmSync(join(folder, "SHA256SUMS"));
    expect(await breaches()).toEqual(["SHA256SUMS: the file is missing"]);
  });
});
