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

/** A file that was found. */
export interface InputFile {
  /** Where it lies, absolute. */
  readonly path: string;
  /** Relative to its INPUT, with `/`; for a single file its base name. Distinct within a run. */
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
  /** Why it is left out: `not_a_file`, `page_asset`; null for a file that is read. */
  readonly skipped: string | null;
}

/**
 * The files of folders (with all that is below), single files and globs: INPUTs in the order given, the files of each
 * sorted by path. Hidden files are left out. A file that two INPUTs reach is listed once. Throws UsageError where an
 * INPUT is not there.
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
  readonly sourcePath: string;
  readonly root: string;
}

interface Described extends Found {
  readonly realPath: string;
  readonly stats: Stats | null;
}

async function filesOf(input: string, cwd: string): Promise<Found[]> {
  const path = resolve(cwd, input);
  const stats = await stat(path).catch(() => null);
  if (stats?.isDirectory()) return filesBelow(path);
  if (stats) return [{ path, sourcePath: basename(path), root: dirname(path) }];
  if (!isDynamicPattern(input)) throw new UsageError(`INPUT not found: ${input}`);
  const matches = await glob(input, { cwd, absolute: true, onlyFiles: true, dot: false, expandDirectories: false });
  if (matches.length === 0) throw new UsageError(`INPUT matches no file: ${input}`);
  const root = resolve(cwd, fixedPart(input));
  return matches.map((match) => ({ path: match, sourcePath: match.slice(root.length + 1), root }));
}

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
  const walk = async (folder: string, prefix: string): Promise<void> => {
    let entries: Dirent[];
    try {
      const real = await realpath(folder);
      if (seen.has(real)) return;
      seen.add(real);
      entries = await readdir(folder, { withFileTypes: true });
    } catch {
      files.push({ path: folder, sourcePath: prefix.slice(0, -1) || basename(folder), root });
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const path = join(folder, entry.name);
      const kind = entry.isSymbolicLink() ? await stat(path).catch(() => entry) : entry;
      if (kind.isDirectory()) await walk(path, `${prefix}${entry.name}/`);
      else files.push({ path, sourcePath: prefix + entry.name, root });
    }
  };
  await walk(root, "");
  return files;
}

async function describe(file: Found): Promise<Described> {
  try {
    const [realPath, stats] = await Promise.all([realpath(file.path), stat(file.path)]);
    return { ...file, realPath, stats };
  } catch {
    return { ...file, realPath: file.path, stats: null }; // reading it will say why
  }
}

function onceEach(files: readonly Described[]): Described[] {
  const seen = new Set<string>();
  return files.filter(({ realPath }) => !seen.has(realPath) && seen.add(realPath));
}

/**
 * Where two INPUTs have a file of the same relative path, the later one is told apart by the name of its INPUT's
 * folder.
 */
function named(files: readonly Described[]): InputFile[] {
  const taken = new Set<string>();
  const pages = pagesOf(files);
  const sources = sourcesOf(files);
  return files.map(({ path, sourcePath, root, stats }) => {
    let name = sourcePath;
    for (let folder = root; taken.has(name) && folder !== dirname(folder); folder = dirname(folder)) {
      name = `${basename(folder)}/${name}`;
    }
    taken.add(name);
    const size = stats?.isFile() ? stats.size : 0;
    const base = { path, sourcePath: name, source: sources.get(path) as string, size };
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
    files.map(({ path, sourcePath, root }) => [path, { name: join(basename(root), sourcePath), root }]),
  );
  for (;;) {
    const byName = new Map<string, string[]>();
    for (const [path, { name }] of named) byName.set(name, [...(byName.get(name) ?? []), path]);
    const alike = [...byName.values()].filter((paths) => paths.length > 1).flat();
    if (alike.length === 0) return new Map([...named].map(([path, { name }]) => [path, name]));
    for (const path of alike) {
      const { name, root } = named.get(path) as { name: string; root: string };
      const above = dirname(root);
      named.set(path, above === root ? { name: path, root } : { name: join(basename(above), name), root: above });
    }
  }
}

/** Whether a browser saved the file with a page: it lies in `Judul_files` beside `Judul.html`. */
function isPageAsset(path: string, pages: ReadonlySet<string>): boolean {
  const folder = /^(.*)_files\/[^/]*$/.exec(path)?.[1];
  return folder !== undefined && pages.has(folder);
}

/** The paths of all pages without their endings. */
const pagesOf = (files: readonly Described[]): ReadonlySet<string> =>
  new Set(files.flatMap(({ path }) => /^(.*)\.html?$/i.exec(path)?.[1] ?? []));
