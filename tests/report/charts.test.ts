/** Charts as they are drawn: every coordinate of a few small ones, and each decision on what is drawn at all. */
import { describe, expect, test } from "vitest";
import type { Figure, Size } from "../../src/core/report.ts";
import { bar, barTable, figureRows } from "../../src/report/charts/bars.ts";
import { columns } from "../../src/report/charts/columns.ts";
import { flow, REST } from "../../src/report/charts/flow.ts";
import { map } from "../../src/report/charts/map.ts";
import { colour, drawn, fitted, round, type Width } from "../../src/report/charts/scale.ts";
import { extent, spanBar, spanHead, spanWords } from "../../src/report/charts/spans.ts";
import { axisOf, bucketed, bucketName, dated, sparkline, timeline, tip } from "../../src/report/charts/timeline.ts";
import { html } from "../../src/report/markup.ts";
import { count, day, difference, duration, moment, rate, share, size } from "../../src/report/numbers.ts";

const WIDTHS: readonly Width[] = [960, 560, 360, 260];
const figures = (values: Readonly<Record<string, number>>): Figure[] =>
  Object.entries(values).map(([key, value]) => ({ key, value }));
const widthOfBar = (value: number, max: number): string | undefined =>
  /<rect width="([^"]*)"/.exec(bar(value, max).source)?.[1];
const countOf = (source: string, part: string): number => source.split(part).length - 1;

test("a chart is drawn in the widths that it may need", () => {
  const widths = (given?: Size) =>
    [...drawn((width) => html`<i>${width}</i>`, given).source.matchAll(/<i>(\d+)/g)].map(([, width]) => width);
  expect([widths("wide"), widths("half"), widths(), widths("third"), widths("quarter")]).toEqual([
    ["960", "560", "360"],
    ["560", "360"],
    ["560", "360"],
    ["360"],
    ["260"],
  ]);
});

test("numbers, texts and colours of charts", () => {
  expect([round(1.234), round(1.235), round(-0.001)]).toEqual([1.23, 1.24, -0]);
  expect([fitted("abcde", 5), fitted("abcdef", 5), fitted("abc def", 5), fitted("", 0)]).toEqual([
    "abcde",
    "abcd…",
    "abc…",
    "",
  ]);
  expect([0, 5, 6, 7].map(colour)).toEqual(["c1", "c6", "c7", "c7"]);
});

describe("bars", () => {
  test("are as wide as their share of the largest", () => {
    expect([widthOfBar(1, 4), widthOfBar(4, 4), widthOfBar(0, 4), widthOfBar(0, 0)]).toEqual(["25", "100", "0", "0"]);
  });

  const rows = (many: number) =>
    Array.from({ length: many }, (_, i) => ({ label: `r${i}`, value: many - i, shown: `${many - i}` }));
  const table = (many: number, cells = {}) =>
    barTable({ caption: "c", keyName: "k", valueName: "v", rows: rows(many), ...cells }).source;

  test.each([
    [0, 0, null],
    [10, 10, null],
    [13, 13, null],
    [14, 10, "4"],
    [30, 10, "20"],
  ])("of %i rows are in sight: %i", (many, inSight, more) => {
    const source = table(many);
    expect(countOf(source.split("<details")[0] as string, '<th scope="row">')).toBe(inSight);
    expect(countOf(source, '<th scope="row">')).toBe(many);
    expect(/>(\d+) more</.exec(source)?.[1] ?? null).toBe(more);
    // all bars are of the one largest
    if (many > 0) expect(source).toContain('<rect width="100"');
    expect(countOf(source, '<rect width="100"')).toBe(many > 0 ? 1 : 0);
  });

  test("have a second line, cells and a graph where they are given", () => {
    const row = { label: "a", value: 1, shown: "1" };
    const of = (more: object, head: object = {}) =>
      barTable({ caption: "c", keyName: "k", valueName: "v", rows: [{ ...row, ...more }], ...head }).source;
    expect([of({ sub: "s" }), of({ sub: "" }), of({ sub: null }), of({})].map((s) => countOf(s, "<small"))).toEqual([
      1, 0, 0, 0,
    ]);
    expect(countOf(of({ cells: ["x", "y"] }, { cellNames: ["X", "Y"] }), 'class="number"')).toBe(6);
    expect([of({}), of({}, { graphName: "g" })].map((s) => s.includes('<th scope="col" class="graph">g'))).toEqual([
      false,
      true,
    ]);
    expect(of({ graph: html`<b>own</b>` })).toMatch(/<td class="graph"><b>own/);
  });

  test("of a figure say their shares where the keys part a whole", () => {
    const given = figures({ a: 3, b: 1 });
    const cells = (shares: boolean) =>
      figureRows("f", given, ({ key }) => key, { shares }).map((row) => JSON.stringify(row.cells ?? null));
    expect(cells(false)).toEqual(["null", "null"]);
    expect(cells(true)[0]).toContain("75.0%");
    expect(cells(true)[1]).toContain("25.0%");
    const own = figureRows("f", given, ({ key }) => key, { shares: false, sub: ({ key }) => `${key}!` });
    expect(own.map(({ sub }) => sub)).toEqual(["a!", "b!"]);
  });
});

describe("time", () => {
  test("is of days, months and years alone, the earliest first", () => {
    expect(dated(figures({ "2023-02": 1, kemarin: 1, "2022": 1, "2023-01-05": 1, "20231": 1, "2023-1": 1 }))).toEqual(
      figures({ "2022": 1, "2023-01-05": 1, "2023-02": 1 }),
    );
    const same = [
      { key: "2023", value: 1 },
      { key: "2023", value: 2 },
    ];
    expect(dated(same)).toEqual(same);
  });

  test.each([
    [{ "2023-01-30": 1, "2023-02-02": 1 }, 10, ["2023-01-30", "2023-01-31", "2023-02-01", "2023-02-02"], "day"],
    [{ "2022-11": 1, "2023-01": 1 }, 7, ["2022-11", "2022-12", "2023-01"], "month"],
    [{ "2021": 1, "2023": 1 }, 4, ["2021", "2022", "2023"], "year"],
    [{}, 10, [], "day"],
    [{ kemarin: 1 }, 10, [], "day"],
  ] as const)("of %j is told by %i letters", (values, bucket, keys, name) => {
    const axis = axisOf(figures(values));
    expect(axis).toEqual({ bucket, keys });
    expect(bucketName(axis).en).toBe(name);
  });

  test("is told in the smallest part of which at most 120 stand side by side", () => {
    const length = (first: string, last: string) => {
      const { bucket, keys } = axisOf(figures({ [first]: 1, [last]: 1 }));
      return [bucket, keys.length];
    };
    expect(length("2023-01-01", "2023-04-30")).toEqual([10, 120]);
    expect(length("2023-01-01", "2023-05-01")).toEqual([7, 5]);
    expect(length("2013-01-01", "2022-12-31")).toEqual([7, 120]);
    expect(length("2013-01-01", "2023-01-01")).toEqual([4, 11]);
    expect(length("1900", "2019")).toEqual([4, 120]);
    expect(length("1900", "2020")).toEqual([4, 0]);
  });

  test("leaves a few wrong days at either end to the table", () => {
    const keys = (values: Readonly<Record<string, number>>) => {
      const axis = axisOf(figures(values));
      return [axis.keys[0], axis.keys.at(-1)];
    };
    expect(keys({ "1970-01-01": 1, "2023-01-01": 50, "2023-01-02": 49, "2033-01-01": 1 })).toEqual([
      "2023-01-01",
      "2023-01-02",
    ]);
    expect(keys({ "2023-01-01": 2, "2023-01-02": 97, "2023-01-03": 1 })).toEqual(["2023-01-01", "2023-01-02"]);
    expect(keys({ "2023-01-01": 2, "2023-01-02": 96, "2023-01-03": 2 })).toEqual(["2023-01-01", "2023-01-03"]);
  });

  test("sums what is in the same part", () => {
    const axis = { bucket: 7, keys: ["2023-01", "2023-02", "2023-03"] } as const;
    expect(bucketed(axis, figures({ "2023-01-05": 2, "2023-01-06": 3, "2023-03-01": 4, "2024-01-01": 9 }))).toEqual([
      5, 0, 4,
    ]);
    expect(tip("2023-01", 1200)).toEqual({ id: "Jan 2023: 1.200", en: "Jan 2023: 1,200" });
  });

  const days = figures({ "2023-01-30": 3, "2023-01-31": 12, "2023-02-02": 1 });
  test.each(WIDTHS)("is drawn %i wide", (width) => {
    expect(timeline("f", axisOf(days), days, "l", width).source).toMatchSnapshot();
  });

  test("is drawn of many parts, and beside a name", () => {
    const months = figures(Object.fromEntries(Array.from({ length: 100 }, (_, i) => [String(1900 + i), (i * 7) % 11])));
    expect(timeline("f", axisOf(months), months, "l", 560).source).toMatchSnapshot();
    expect(sparkline(axisOf(months), months).source).toMatchSnapshot();
    expect(sparkline(axisOf(days), days).source).toMatchSnapshot();
  });
});

describe("spans", () => {
  const whole = { first: "2023-01-01", last: "2023-01-10" };
  test("lie in what all lie in", () => {
    expect(extent([])).toBe(null);
    expect(
      extent([
        { first: "2023-02-01", last: "2023-02-02" },
        { first: "2023-01-01", last: "2023-03-01" },
        { first: "2023-01-15", last: "2023-01-16" },
      ]),
    ).toEqual({ first: "2023-01-01", last: "2023-03-01" });
  });

  test.each([
    ["2023-01-01", "2023-01-10", "0", "100"],
    ["2023-01-03", "2023-01-04", "20", "20"],
    ["2023-01-10", "2023-01-10", "90", "10"],
  ])("from %s to %s", (first, last, x, width) => {
    expect(spanBar({ first, last }, whole).source).toContain(`<rect x="${x}" width="${width}"`);
  });

  test("are seen however short, within the axis", () => {
    const year = { first: "2023-01-01", last: "2023-12-31" };
    expect(spanBar({ first: "2023-12-31", last: "2023-12-31" }, year).source).toContain('<rect x="98.8" width="1.2"');
  });

  test("are told in words", () => {
    expect(spanWords({ first: "2023-01-01", last: "2023-01-01" }).source).toBe("1 Jan 2023");
    expect(spanWords(whole).source).toBe("1 Jan 2023 – 10 Jan 2023");
    expect(spanHead(whole).source).toBe('<span class="ends"><span>1 Jan 2023</span><span>10 Jan 2023</span></span>');
  });
});

describe("columns, ribbons and points", () => {
  const said = (name: string) => ({ id: name, en: name });
  const bins = [
    { label: said("a"), value: 3, place: 0 },
    { label: said("b"), value: 9, place: undefined },
    { label: said("c"), value: 0, place: 2 },
    { label: said("d"), value: 0.001, place: 3 },
  ];
  const ribbons = [
    { from: "in", to: "kept", value: 70, tone: "k", open: { name: "f", index: 1 } },
    { from: "in", to: REST, value: 20, tone: "r" },
    { from: "other", to: "kept", value: 10, tone: "k" },
    { from: "other", to: "a name that is long, longer than its room", value: 0.01, tone: "d" },
  ];
  const place = (name: string, latitude: number, longitude: number, value: number) => ({
    ...{ name, latitude, longitude, value },
    open: { name: "f", index: 0 },
  });
  const points = [
    place("Sukamaju", -6.2, 106.8, 100),
    place("Sukarena", -6.25, 106.85, 90),
    place("Lerengjati", -2.5, 140.7, 25),
    place("Kabarkota", 1, 124, 1),
    place("Jauh", 51, 0, 500),
  ];

  test.each(WIDTHS)("are drawn %i wide", (width) => {
    expect(columns("f", bins, "l", width).source).toMatchSnapshot();
    const names = { kept: { id: "simpan", en: "kept" }, [REST]: { id: "lainnya", en: "others" } };
    expect(flow(ribbons, names, "l", width).source).toMatchSnapshot();
    expect(map(points, "l", width).source).toMatchSnapshot();
  });

  test("are drawn of one or none", () => {
    expect(columns("f", [], "l", 560).source).toMatchSnapshot();
    expect(columns("f", bins.slice(0, 1), "l", 560).source).toMatchSnapshot();
    expect(flow(ribbons.slice(0, 1), {}, "l", 560).source).toMatchSnapshot();
    expect(flow([], {}, "l", 560).source).toMatchSnapshot();
    expect(map([], "l", 560).source).toMatchSnapshot();
  });
});

describe("numbers", () => {
  test.each([
    [count(0), "0", "0"],
    [count(999), "999", "999"],
    [count(1000), "1.000", "1,000"],
    [count(1234567), "1.234.567", "1,234,567"],
    [count(0.125), "0,13", "0.13"],
    [count(1234.5), "1.234,5", "1,234.5"],
    [difference(5), "+5", "+5"],
    [difference(-1500), "−1.500", "−1,500"],
    [difference(0), "±0", "±0"],
    [share(1, 0), "–", "–"],
    [share(0, 5), "0%", "0%"],
    [share(5, 5), "100%", "100%"],
    [share(1, 3), "33,3%", "33.3%"],
    [share(1, 2000), "0,1%", "0.1%"],
    [share(1, 2001), "< 0,1%", "< 0.1%"],
    [share(1999, 2000), "100,0%", "100.0%"],
    [share(1998, 2000), "99,9%", "99.9%"],
    [share(2000, 2001), "> 99,9%", "> 99.9%"],
    [size(0), "0,0 kB", "0.0 kB"],
    [size(41_299), "41,2 kB", "41.2 kB"],
    [size(999_999), "999,9 kB", "999.9 kB"],
    [size(1_000_000), "1,0 MB", "1.0 MB"],
    [size(1_203_499_999), "1.203,4 MB", "1,203.4 MB"],
    [duration(9.876), "9,88 dtk", "9.88 s"],
    [duration(10), "10,0 dtk", "10.0 s"],
    [duration(59.9), "59,9 dtk", "59.9 s"],
    [duration(60), "1 mnt 00 dtk", "1 min 00 s"],
    [duration(187), "3 mnt 07 dtk", "3 min 07 s"],
    [duration(3599.6), "1 jam 0 mnt 00 dtk", "1 h 0 min 00 s"],
    [duration(7384), "2 jam 3 mnt 04 dtk", "2 h 3 min 04 s"],
    [rate(5_250_000, 2), "2,6 MB/s", "2.6 MB/s"],
    [rate(5_250_000, 0), "–", "–"],
    [day("2024-02-28"), "28 Feb 2024", "28 Feb 2024"],
    [day("2024-05-01"), "1 Mei 2024", "1 May 2024"],
    [day("2024-08"), "Agu 2024", "Aug 2024"],
    [day("2024-13"), "13 2024", "13 2024"],
    [day("2024"), "2024", "2024"],
    [moment("2026-10-23T09:10:43.461Z"), "23 Okt 2026, 09.10 UTC", "23 Oct 2026, 09:10 UTC"],
  ])("%j", (written, id, en) => {
    expect(written).toEqual({ id, en });
  });
});
