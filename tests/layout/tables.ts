import { BOILERPLATE } from "../../src/layout/boilerplate.ts";
import { createLayout } from "../../src/layout/index.ts";
import { OUTLETS } from "../../src/outlets/index.ts";

export const TABLES = { outlets: OUTLETS, boilerplate: BOILERPLATE };
/** What ships. */
export const layout = createLayout(TABLES);
