/**
 * Properties draw the same examples on every run, so that CI never fails by chance; FC_SEED=$RANDOM npx vitest looks
 * further. Each test file has a temporary folder of its own, which is gone at its end.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll } from "vitest";

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_123) });

const outer = tmpdir();
const own = mkdtempSync(join(outer, "kliping-test-"));
process.env.TMPDIR = own;

afterAll(() => {
  process.env.TMPDIR = outer;
  rmSync(own, { recursive: true, force: true, maxRetries: 3 });
});
