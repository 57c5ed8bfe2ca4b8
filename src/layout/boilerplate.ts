/** The boilerplate of every outlet: what ships beside the outlets' own, and beside what users add. */
import { BOILERPLATE_INLINE } from "./boilerplate-inline.ts";
import { BOILERPLATE_LINES } from "./boilerplate-lines.ts";
import type { BoilerplateRule } from "./boilerplate-rule.ts";

export const BOILERPLATE: readonly BoilerplateRule[] = [...BOILERPLATE_LINES, ...BOILERPLATE_INLINE];
