// Puts `kliping` where npx looks first. Without it `npx kliping` in this folder packs and builds the project on every
// call.
import { mkdirSync, rmSync, symlinkSync } from "node:fs";

mkdirSync("node_modules/.bin", { recursive: true });
rmSync("node_modules/.bin/kliping", { force: true });
symlinkSync("../../dist/src/cli/main.js", "node_modules/.bin/kliping");
