import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { dataPackage } from "../../src/io/datapackage.ts";
import { bigQuerySchema, columnsOf, duckdbTypes, jsonSchema, tableSchema } from "../../src/io/schema.ts";

const definition = {
  title: "Everything that a table can hold",
  schema: z.strictObject({
    row_id: z.string().describe("The row"),
    doc_id: z.string().nullable().describe("The article"),
    kind: z.enum(["one", "two"]).describe("What kind"),
    kind_basis: z.enum(["x"]).nullable().describe("Why"),
    start: z.int().nonnegative().describe("Where"),
    share: z.number().min(0).max(1).nullable().describe("How much"),
    kept: z.boolean().describe("Whether"),
    day: z.iso.date().nullable().describe("When"),
    at: z.iso.datetime({ offset: true }).nullable().describe("When exactly"),
    names: z.array(z.string()).describe("Who"),
    next: z.string().nullable().describe("The row after it"),
  }),
  key: ["row_id"],
};
const references = { row_id: "things.row_id", doc_id: "documents.doc_id", next: "things.row_id" };

describe("derived schemas", () => {
  it("columns", () => {
    expect(columnsOf(definition.schema).map(({ name, type, nullable }) => [name, type, nullable])).toEqual([
      ["row_id", "text", false],
      ["doc_id", "text", true],
      ["kind", "text", false],
      ["kind_basis", "text", true],
      ["start", "integer", false],
      ["share", "number", true],
      ["kept", "boolean", false],
      ["day", "date", true],
      ["at", "datetime", true],
      ["names", "list", false],
      ["next", "text", true],
    ]);
    expect(columnsOf(definition.schema)[5]).toEqual({
      name: "share",
      type: "number",
      nullable: true,
      description: "How much",
      values: null,
      minimum: 0,
      maximum: 1,
    });
  });

  it("Table Schema", () => {
    expect(tableSchema("things", definition, references, "csv")).toEqual({
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: [
        { name: "row_id", type: "string", description: "The row", constraints: { required: true } },
        { name: "doc_id", type: "string", description: "The article" },
        {
          name: "kind",
          type: "string",
          description: "What kind",
          constraints: { required: true, enum: ["one", "two"] },
        },
        { name: "kind_basis", type: "string", description: "Why", constraints: { enum: ["x"] } },
        { name: "start", type: "integer", description: "Where", constraints: { required: true, minimum: 0 } },
        { name: "share", type: "number", description: "How much", constraints: { minimum: 0, maximum: 1 } },
        { name: "kept", type: "boolean", description: "Whether", constraints: { required: true } },
        { name: "day", type: "date", description: "When" },
        { name: "at", type: "datetime", description: "When exactly" },
        { name: "names", type: "list", delimiter: "; ", itemType: "string", description: "Who" },
        { name: "next", type: "string", description: "The row after it" },
      ],
      missingValues: [""],
      primaryKey: ["row_id"],
      foreignKeys: [
        { fields: ["doc_id"], reference: { resource: "documents", fields: ["doc_id"] } },
        { fields: ["next"], reference: { resource: "", fields: ["row_id"] } },
      ],
    });
    expect(tableSchema("things", { ...definition, key: null }, {}, "ndjson")).not.toHaveProperty("primaryKey");
    expect(JSON.stringify(tableSchema("things", definition, references, "ndjson"))).toContain('"documents-ndjson"');
    expect(JSON.stringify(tableSchema("things", definition, references, "csv", ","))).toContain('"decimalChar":","');
  });

  it("JSON Schema that checks a line of NDJSON", () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchema(definition));
    const row = {
      row_id: "a",
      doc_id: null,
      kind: "one",
      kind_basis: null,
      start: 0,
      share: 0.5,
      kept: true,
      day: "2024-05-15",
      at: "2024-05-15T08:00:00+07:00",
      names: [],
      next: null,
    };
    expect(validate(row)).toBe(true);
    for (const wrong of [{ kind: "three" }, { start: -1 }, { share: 2 }, { day: "15-05-2024" }, { more: 1 }]) {
      expect(validate({ ...row, ...wrong })).toBe(false);
    }
  });

  it("DuckDB and BigQuery types", () => {
    expect(Object.values(duckdbTypes(definition.schema, "ndjson")).join(" ")).toBe(
      "VARCHAR VARCHAR VARCHAR VARCHAR BIGINT DOUBLE BOOLEAN DATE TIMESTAMPTZ VARCHAR[] VARCHAR",
    );
    expect(duckdbTypes(definition.schema, "csv")).toMatchObject({ names: "VARCHAR", next: "VARCHAR" });
    expect(bigQuerySchema(definition.schema).slice(4, 10)).toEqual([
      { name: "start", type: "INT64", mode: "REQUIRED", description: "Where" },
      { name: "share", type: "FLOAT64", mode: "NULLABLE", description: "How much" },
      { name: "kept", type: "BOOL", mode: "REQUIRED", description: "Whether" },
      { name: "day", type: "DATE", mode: "NULLABLE", description: "When" },
      { name: "at", type: "TIMESTAMP", mode: "NULLABLE", description: "When exactly" },
      { name: "names", type: "STRING", mode: "REPEATED", description: "Who" },
    ]);
  });

  it("throws for a column that no table can hold", () => {
    expect(() => columnsOf(z.strictObject({ a: z.strictObject({}) }))).toThrow("column a");
  });
});

describe("dataPackage", () => {
  it("names the files that are there, with their schemas", () => {
    const among = Object.fromEntries(Object.entries(references).filter(([, to]) => to.startsWith("things.")));
    expect(among).not.toEqual(references);
    const made = dataPackage({
      name: "kliping-news",
      title: "News",
      description: "Tables",
      version: "1",
      datasets: { things: definition, others: definition },
      references,
      delimiter: ";",
      files: new Map([
        ["data/things.csv", { bytes: 5, sha256: "ab" }],
        ["data/things.ndjson", { bytes: 7, sha256: "cd" }],
      ]),
    });
    expect(made).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "kliping-news",
      resources: [
        {
          name: "things",
          path: "data/things.csv",
          format: "csv",
          bytes: 5,
          hash: "sha256:ab",
          dialect: { delimiter: ";" },
          // what is not there is no foreign key
          schema: tableSchema("things", definition, among, "csv", ","),
        },
        { name: "things-ndjson", path: "data/things.ndjson", mediatype: "application/x-ndjson" },
      ],
    });
  });
});
