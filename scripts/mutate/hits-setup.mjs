// A setup file of vitest: the processes that a test starts write to the file of this test as well (hits.mjs).
import { join } from "node:path";
import { beforeAll } from "vitest";

const name = globalThis.__vitest_worker__.filepath.replaceAll(/[\\/]/g, "+");
process.env.KLIPING_HITS = join(process.env.KLIPING_HITS_FOLDER, name);
globalThis.isLoadingTests = true;
beforeAll(() => {
  globalThis.isLoadingTests = false;
});
