/**
 * What `npm install` runs in a checkout: builds, and links the command. Without the libraries that build (`--omit=dev`)
 * what is built already is kept, and its absence is said.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = (command, ...args) => execFileSync(command, args, { cwd: root, stdio: "inherit" });

const isBuilt = existsSync(new URL("../dist/src/cli/main.js", import.meta.url));
// the first `npx kliping` of a checkout links it into npx's cache, which asks for what is built, not to build it anew
const isLinked = process.env.npm_command === "exec" && isBuilt;

if (!isLinked && existsSync(new URL("../node_modules/typescript/package.json", import.meta.url))) {
  run("npm", "run", "--silent", "build");
  run(process.execPath, "scripts/link-command.mjs");
} else if (isBuilt) {
  run(process.execPath, "scripts/link-command.mjs");
} else console.error("kliping is not built: `npm install` without --omit=dev builds it");
