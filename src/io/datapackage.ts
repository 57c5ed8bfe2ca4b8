/** The Frictionless Data Package of a run: says what each file of its `data/` folder is, column by column. */
import { decimalMark } from "./csv.ts";
import { type References, resourceName, type TableDefinition, tableSchema } from "./schema.ts";

/** A published file, for the package to name with its size and checksum. */
interface PublishedFile {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface PackageInput {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly datasets: Readonly<Record<string, TableDefinition>>;
  readonly references: References;
  /** The field delimiter of the CSV files. */
  readonly delimiter: string;
  /** By path relative to the package: `data/quotes.csv`. A file that is not there gives no resource. */
  readonly files: ReadonlyMap<string, PublishedFile>;
}

/** `datapackage.json` (version 2), which lies beside `data/`. No clock: the same data give the same package. */
export function dataPackage(input: PackageInput): object {
  const resources = Object.entries(input.datasets).flatMap(([name, definition]) =>
    (["csv", "ndjson"] as const).flatMap((format) => {
      const path = `data/${name}.${format}`;
      const file = input.files.get(path);
      if (!file) return [];
      // to what is published alike
      const references = Object.fromEntries(
        Object.entries(input.references).filter(([, to]) => input.files.has(`data/${to.split(".")[0]}.${format}`)),
      );
      return {
        name: resourceName(name, format),
        title: definition.title,
        type: "table",
        path,
        format,
        mediatype: format === "csv" ? "text/csv" : "application/x-ndjson",
        encoding: "utf-8",
        bytes: file.bytes,
        hash: `sha256:${file.sha256}`,
        ...(format === "csv" && { dialect: { delimiter: input.delimiter, lineTerminator: "\r\n", doubleQuote: true } }),
        schema: tableSchema(
          name,
          definition,
          references,
          format,
          format === "csv" ? decimalMark(input.delimiter) : ".",
        ),
      };
    }),
  );
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: input.name,
    title: input.title,
    description: input.description,
    version: input.version,
    resources,
  };
}
