/** What is left out of folders and archives by its name: hidden files, folders of programs, what a browser saved. */

/** What programs and systems keep among the files of people: packages, caches, what unpackers leave. */
const PROGRAM_FOLDER = /^(?:node_modules|bower_components|site-packages|__pycache__|__MACOSX|\$RECYCLE\.BIN)$/;
/** Windows hides them by an attribute that copies lose. */
const SYSTEM_FILE = /^(?:(?:eh)?thumbs\.db|desktop\.ini)$/i;

export type LeftOut = "hidden" | "program_folder" | "page_asset";

/** Why an entry of a folder is left out with all below it; null for one that is not. */
export function whyLeftOut(name: string, isFolder: boolean): LeftOut | null {
  if (name.startsWith(".")) return "hidden";
  if (isFolder) return PROGRAM_FOLDER.test(name) ? "program_folder" : null;
  return SYSTEM_FILE.test(name) ? "hidden" : null;
}

/** The path of a page without its ending; null for any other file. */
export const pageStem = (path: string): string | null => /^(.*)\.html?$/i.exec(path)?.[1] ?? null;

/** Whether a browser saved the file with a page: it lies in `Judul_files` beside `Judul.html`. */
export function isPageAsset(path: string, pages: ReadonlySet<string>): boolean {
  const folder = /^(.*)_files\/[^/]*$/.exec(path)?.[1];
  return folder !== undefined && pages.has(folder);
}

/** The same of the members of an archive, as they come. */
export function memberFilter(): (path: string) => LeftOut | null {
  const pages = new Set<string>();
  return (path) => {
    const names = path.split("/").filter((name) => name !== "." && name !== "");
    for (const [depth, name] of names.entries()) {
      const why = whyLeftOut(name, depth < names.length - 1);
      if (why !== null) return why;
    }
    const stem = pageStem(path);
    if (stem !== null) pages.add(stem);
    return isPageAsset(path, pages) ? "page_asset" : null;
  };
}
