import { describe, expect, test } from "vitest";
import type { FigureQuery } from "../../src/core/report.ts";
import { type Countables, figureStatement, readFigures, rowsQuery } from "../../src/report/figures.ts";

const DATASETS: Countables = {
  articles: { columns: { id: { isText: true }, outlet: { isText: true }, body: { isText: true } }, key: ["id"] },
  words: { columns: { id: { isText: true }, word: { isText: true }, long: { isText: true } }, key: null },
};

const byOutlet: FigureQuery = { name: "by_outlet", of: ["articles"], key: "outlet", show: ["id", "body"] };
const words: FigureQuery = {
  name: "words",
  of: ["words", "articles"],
  key: "word",
  series: "outlet",
  where: "word <> ''",
  show: ["word", "long"],
};

const published = (dataset: string) => `data/${dataset}.ndjson`;

describe("figureStatement", () => {
  const count = (query: FigureQuery) => figureStatement(query, DATASETS, "id");

  test("counts by key and series, largest first", () => {
    expect(count(words)).toContain("FROM words LEFT JOIN articles USING (id) WHERE word <> ''");
    expect(count(words)).toContain(
      "GROUP BY figure_key, figure_series ORDER BY figure_value DESC, figure_key, figure_series LIMIT 50",
    );
    expect(count({ ...byOutlet, most: Number.POSITIVE_INFINITY })).not.toContain("LIMIT");
  });

  test("samples the beginning of a text", () => {
    expect(count(byOutlet)).toContain(`'body': left("body", 240)`);
  });
});

describe("rowsQuery", () => {
  test("asks for the rows behind a number, with the condition of the figure", () => {
    expect(rowsQuery(byOutlet, "id", published)).toBe("SELECT * FROM 'data/articles.ndjson' WHERE outlet = $key");
    expect(rowsQuery(words, "id", published)).toBe(
      "SELECT words.* FROM 'data/words.ndjson' AS words LEFT JOIN 'data/articles.ndjson' AS articles USING (id) " +
        "WHERE word <> '' AND word = $key AND outlet = $series",
    );
  });

  test("names the files of datasets where the run has them", () => {
    const pathOf = (dataset: string) => (dataset === "words" ? "state/words.ndjson.gz" : published(dataset));
    const rows = "SELECT * FROM 'data/words.ndjson' JOIN 'data/articles.ndjson' USING (id)";
    expect(rowsQuery({ ...words, rows }, "id", pathOf)).toBe(
      "SELECT * FROM 'state/words.ndjson.gz' JOIN 'data/articles.ndjson' USING (id)",
    );
  });
});

describe("readFigures", () => {
  test("takes numbers, facts and samples from the rows", () => {
    const row = {
      figure_key: "a",
      figure_series: "b",
      figure_value: 3,
      figure_more: '{"articles":2,"role":null}',
      figure_sample: '[{"word":"a","long":"aa"}]',
    };
    const { figures, samples } = readFigures(
      words,
      [row, { ...row, figure_sample: null, figure_more: null }],
      "id",
      published,
    );
    expect(figures).toEqual([
      { key: "a", series: "b", value: 3, more: { articles: 2, role: null } },
      { key: "a", series: "b", value: 3 },
    ]);
    expect(samples.columns).toEqual(["word", "long"]);
    expect(samples.rows).toEqual([[["a", "aa"]], []]);
  });
});
