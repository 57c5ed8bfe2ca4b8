import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** The formatter keeps code within this, but breaks no comment, string or pattern. */
const LONGEST_LINE = 120;
/** Code only: JSON, the cases among it, is generated or data. */
const CODE = /\.(?:ts|mjs|sql|py)$/;
const FOLDERS = ["src", "pipelines", "training", "scripts", "bench", "tests"];

test("no line of code is above 120 characters", () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  const code = files.filter((file) => CODE.test(file));
  expect(code.length).toBeGreaterThan(200);
  const long = code.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, i) => (line.length > LONGEST_LINE ? [`${file}:${i + 1}`] : [])),
  );
  expect(long).toEqual([]);
});
