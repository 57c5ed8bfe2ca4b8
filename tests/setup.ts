/**
 * Properties draw the same examples on every run, so that CI never fails by chance; FC_SEED=$RANDOM npx vitest looks
 * further.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_123) });
