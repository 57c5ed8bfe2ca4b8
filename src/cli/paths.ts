import { PACKAGE_ROOT } from "../run/paths.ts";

/**
 * Where the user stood. npm moves a script to its package's root and leaves the user's folder in INIT_CWD; started in
 * any other way, or by a script of another package, the working folder is the one that is meant.
 */
export const userFolder = (): string => {
  const moved = process.env.npm_lifecycle_event !== undefined && process.cwd() === PACKAGE_ROOT;
  return (moved ? process.env.INIT_CWD : undefined) ?? process.cwd();
};
