import { describe, expect, it } from "vitest";
import { DATASETS, REFERENCES } from "../../pipelines/news/datasets.ts";
import { columnsOf, duckdbTypes } from "../../src/io/schema.ts";

const datasets = Object.entries(DATASETS);

describe("datasets", () => {
  it.each(datasets)(
    "%s: every column is described and named in snake_case, the key is among them",
    (_, { schema, key }) => {
      const columns = columnsOf(schema);
      for (const { name, description } of columns) {
        expect(name).toMatch(/^[a-z]+(_[a-z0-9]+)*$/);
        expect(description, name).not.toBe("");
      }
      expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...(key ?? [])]));
    },
  );

  it("references point to key columns", () => {
    for (const target of Object.values(REFERENCES)) {
      const [dataset, column] = target.split(".") as [keyof typeof DATASETS, string];
      expect(DATASETS[dataset].key).toEqual([column]);
    }
  });

  it("quotes keep the columns and types that users load", () => {
    expect(duckdbTypes(DATASETS.quotes.schema, "ndjson")).toEqual({
      quote_id: "VARCHAR",
      doc_id: "VARCHAR",
      type: "VARCHAR",
      start_char: "BIGINT",
      end_char: "BIGINT",
      text: "VARCHAR",
      cue: "VARCHAR",
      cue_start_char: "BIGINT",
      cue_end_char: "BIGINT",
      speaker_surface: "VARCHAR",
      speaker_start_char: "BIGINT",
      speaker_end_char: "BIGINT",
      speaker_name: "VARCHAR",
      speaker_entity_id: "VARCHAR",
      speaker_entity_key: "VARCHAR",
      speaker_role: "VARCHAR",
      speaker_affiliation: "VARCHAR",
      speaker_basis: "VARCHAR",
      speaker_rule: "VARCHAR",
      speaker_confidence: "DOUBLE",
      speaker_title: "VARCHAR",
      speaker_status: "VARCHAR",
      addressee: "VARCHAR",
      stance: "VARCHAR",
      occasion: "VARCHAR",
      said_on: "DATE",
      said_place: "VARCHAR",
      continues: "VARCHAR",
      rule: "VARCHAR",
      confidence: "DOUBLE",
    });
  });
});
