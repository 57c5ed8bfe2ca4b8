/**
 * From the INPUTs of the command line to the files that a run reads, in an order that depends on nothing but their
 * names.
 */
import type { Dirent, Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import pLimit from "p-limit";
import { glob, isDynamicPattern } from "tinyglobby";
import type { SourceFormat } from "../core/document.ts";
import { UsageError } from "../core/errors.ts";
import { formatOf } from "./kind.ts";
import { isPageAsset, pageStem, whyLeftOut } from "./left-out.ts";
import { printable, printableName } from "./names.ts";

/** A path as the file system takes it. */
export type Location = string | Buffer;

/** A file that was found. */
export interface InputFile {
  /** Where it lies, absolute, for people: what is no text in it, or obeyed by terminals, is escaped. */
  readonly path: string;
  /** The same for the file system: bytes where the path is not UTF-8. */
  readonly location: Location;
  /** Where it lies behind all links; as `path` where that cannot be told. */
  readonly realPath: string;
  /**
   * Relative to its INPUT, with `/`; for a single file its base name. Distinct within a run; escaped as `path` is.
   */
  readonly sourcePath: string;
  /**
   * The same behind the name of the INPUT's own folder, or of as many folders as tell it from the others: it does not
   * depend on the order of the INPUTs.
   */
  readonly source: string;
  /** In bytes; 0 where the file system would not say. */
  readonly size: number;
  /** What its name tells; null where it tells nothing, and its first bytes will. */
  readonly format: SourceFormat | null;
  /** Why it is left out, `hidden`, `program_folder`, `not_a_file`, `page_asset`; null for a file that is read. */
  readonly skipped: string | null;
}

/**
 * The files of folders (with all that is below), single files and globs: INPUTs in the order given, the files of each
 * sorted by path. What is hidden, or a folder of programs, is listed once, to be skipped. A file that two INPUTs reach
 * is listed once. Throws UsageError where an INPUT is not there.
 */
export async function discover(inputs: readonly string[], cwd: string): Promise<InputFile[]> {
  const found: Found[] = [];
  for (const input of inputs) {
    const files = await filesOf(input, cwd);
    found.push(...files.sort((a, b) => (a.sourcePath < b.sourcePath ? -1 : a.sourcePath > b.sourcePath ? 1 : 0)));
  }
  const limit = pLimit(32);
  const described = await Promise.all(found.map((file) => limit(() => describe(file))));
  return named(onceEach(described));
}

/**
 * A file before it is looked at; `root` is the INPUT's folder, which tells files of two INPUTs with equal names apart.
 */
interface Found {
  readonly path: string;
  readonly location: Location;
  readonly sourcePath: string;
  readonly root: string;
  /** Why it is left out, be it a folder. */
  readonly skipped?: string;
}

interface Described extends Found {
  readonly realPath: string;
  /** The bytes of the real path. */
  readonly identity: string;
  readonly stats: Stats | null;
}

async function filesOf(input: string, cwd: string): Promise<Found[]> {
  const path = resolve(cwd, input);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (!(found instanceof Error)) {
    return found.isDirectory() ? filesBelow(path) : [foundAt(path, basename(path), dirname(path))];
  }
  if (found.code !== "ENOENT" && found.code !== "ENOTDIR") {
    throw new UsageError(`INPUT cannot be read (${found.code}): ${printable(input)}`);
  }
  const alike = await namedAlike(path);
  if (alike.length > 0) return alike;
  if (!isDynamicPattern(input)) throw new UsageError(`INPUT not found: ${printable(input)}`);
  const matches = await glob(input, { cwd, absolute: true, onlyFiles: true, dot: false, expandDirectories: false });
  if (matches.length === 0) throw new UsageError(`INPUT matches no file: ${printable(input)}`);
  const root = resolve(cwd, fixedPart(input));
  return matches.map((match) => foundAt(match, match.slice(root.length + 1), root));
}

const foundAt = (path: string, sourcePath: string, root: string): Found => ({
  path: printable(path),
  location: path,
  sourcePath: printable(sourcePath),
  root,
});

/** Files of a name that is not UTF-8, which arguments come to us without: all that could be meant. */
async function namedAlike(path: string): Promise<Found[]> {
  if (!path.includes("\ufffd")) return [];
  const root = dirname(path);
  const names = await readdir(Buffer.from(root), { encoding: "buffer" }).catch(() => []);
  return names
    .filter((name) => name.toString() === basename(path))
    .map((name) => ({
      path: join(printable(root), printableName(name)),
      location: within(root, name),
      sourcePath: printableName(name),
      root,
    }));
}

/** The path of a name in a folder. */
const within = (folder: Location, name: Location): Location =>
  typeof folder === "string" && typeof name === "string"
    ? join(folder, name)
    : Buffer.concat([Buffer.from(folder), Buffer.from("/"), Buffer.from(name)]);

/** The folder of a glob that stands before its first wildcard: `berita/2024` of `berita/2024/*.csv`. */
function fixedPart(pattern: string): string {
  const segments = pattern.split("/");
  const dynamic = segments.findIndex((segment) => isDynamicPattern(segment));
  return segments.slice(0, dynamic).join("/") || (pattern.startsWith("/") ? "/" : ".");
}

/**
 * Follows symbolic links, each folder once. A folder that cannot be listed stands in the list itself, so that the
 * attempt to read it is reported like that of any other file.
 */
async function filesBelow(root: string): Promise<Found[]> {
  const files: Found[] = [];
  const seen = new Set<string>();
  const walk = async (folder: Location, prefix: string): Promise<void> => {
    let entries: Entry[];
    try {
      const real = (await realpath(folder, { encoding: "buffer" })).toString("latin1");
      if (seen.has(real)) return;
      seen.add(real);
      entries = await entriesOf(folder);
    } catch {
      const name = prefix.slice(0, -1);
      const sourcePath = name || printable(basename(root));
      files.push({ path: join(printable(root), name), location: folder, sourcePath, root });
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, location, dirent } of entries) {
      const kind = dirent.isSymbolicLink() ? await stat(location).catch(() => dirent) : dirent;
      const sourcePath = prefix + name;
      const skipped = whyLeftOut(name, kind.isDirectory());
      if (kind.isDirectory() && skipped === null) await walk(location, `${sourcePath}/`);
      else
        files.push({
          path: join(printable(root), sourcePath),
          location,
          sourcePath,
          root,
          ...(skipped && { skipped }),
        });
    }
  };
  await walk(root, "");
  return files;
}

interface Entry {
  readonly name: string;
  readonly location: Location;
  readonly dirent: Dirent | Dirent<Buffer>;
}

/** What lies in a folder; where a name is not UTF-8, all are asked for again as bytes. */
async function entriesOf(folder: Location): Promise<Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (!entries.some(({ name }) => name.includes("\ufffd")))
    return entries.map((dirent) => ({
      name: printable(dirent.name),
      location: within(folder, dirent.name),
      dirent,
    }));
  const asBytes = await readdir(folder, { withFileTypes: true, encoding: "buffer" });
  return asBytes.map((dirent) => ({
    name: printableName(dirent.name),
    location: within(folder, dirent.name),
    dirent,
  }));
}

async function describe(file: Found): Promise<Described> {
  try {
    const [real, stats] = await Promise.all([realpath(file.location, { encoding: "buffer" }), stat(file.location)]);
    return { ...file, realPath: printableName(real), identity: real.toString("latin1"), stats };
  } catch {
    const identity = Buffer.from(file.location).toString("latin1");
    return { ...file, realPath: file.path, identity, stats: null }; // reading it will say why
  }
}

function onceEach(files: readonly Described[]): Described[] {
  const seen = new Set<string>();
  return files.filter(({ identity }) => !seen.has(identity) && seen.add(identity));
}

/**
 * Where two INPUTs have a file of the same relative path, the later one is told apart by the name of its INPUT's
 * folder.
 */
function named(files: readonly Described[]): InputFile[] {
  const taken = new Set<string>();
  const pages = pagesOf(files);
  const sources = sourcesOf(files);
  return files.map(({ path, location, realPath, sourcePath, root, stats, skipped }) => {
    let name = sourcePath;
    for (let folder = root; taken.has(name) && folder !== dirname(folder); folder = dirname(folder)) {
      name = `${printable(basename(folder))}/${name}`;
    }
    taken.add(name);
    const size = stats?.isFile() ? stats.size : 0;
    const base = { path, location, realPath, sourcePath: name, source: sources.get(path) as string, size };
    if (skipped !== undefined) return { ...base, size: 0, format: null, skipped };
    if (stats?.isDirectory()) return { ...base, format: "text", skipped: null }; // one that could not be listed
    if (stats && !stats.isFile()) return { ...base, format: null, skipped: "not_a_file" }; // a pipe would block us
    return { ...base, format: formatOf(path), skipped: isPageAsset(path, pages) ? "page_asset" : null };
  });
}

/**
 * By path, the name of each file that no other has: those of one name each take another folder in, until they differ.
 */
function sourcesOf(files: readonly Described[]): ReadonlyMap<string, string> {
  const named = new Map(
    files.map(({ path, sourcePath, root }) => [path, { name: join(printable(basename(root)), sourcePath), root }]),
  );
  for (;;) {
    const byName = new Map<string, string[]>();
    for (const [path, { name }] of named) byName.set(name, [...(byName.get(name) ?? []), path]);
    const alike = [...byName.values()].filter((paths) => paths.length > 1).flat();
    if (alike.length === 0) return new Map([...named].map(([path, { name }]) => [path, name]));
    for (const path of alike) {
      const { name, root } = named.get(path) as { name: string; root: string };
      const above = dirname(root);
      named.set(
        path,
        above === root ? { name: path, root } : { name: join(printable(basename(above)), name), root: above },
      );
    }
  }
}

/** The paths of all pages without their endings. */
const pagesOf = (files: readonly Described[]): ReadonlySet<string> =>
  new Set(files.flatMap(({ path }) => pageStem(path) ?? []));
