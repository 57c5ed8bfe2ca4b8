import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Difference,
  differing,
  isMisspelt,
  isOneEditApart,
  spellings,
  type Told,
} from "../../src/corpus/conflicts.ts";

/** What an article tells, with its outlet: `kompas: Rina Wati`. The article's place is that of the list. */
type Articles = readonly (readonly [outlet: string | null, told: readonly string[]])[];

const tellings = (articles: Articles, day: (position: number) => string = () => "2024-03-04") =>
  articles.flatMap(([outlet, told], index) =>
    told.map((value, k) => ({
      rowId: `d${index + 1}:${k + 1}`,
      docId: `d${index + 1}`,
      outlet,
      day: day(index + 1),
      position: index + 1,
      start: k * 500,
      surface: value,
      key: "korban",
      value,
      subject: "korban",
      shown: value,
    })),
  );

const sidesOf = (conflicts: ReturnType<typeof spellings>) =>
  conflicts.map(({ sides }) => sides.map(({ value }) => value));

describe("spellings of a name", () => {
  test.each<[about: string, articles: Articles, sides: readonly (readonly string[])[]]>([
    [
      "a letter more",
      [
        ["a", ["Ariyo Wahab"]],
        ["b", ["Ariyo Waahab"]],
      ],
      [["Ariyo Wahab", "Ariyo Waahab"]],
    ],
    [
      "another letter",
      [
        ["a", ["Saut Situmorang"]],
        ["b", ["Saut Situnorang"]],
      ],
      [["Saut Situmorang", "Saut Situnorang"]],
    ],
    [
      "two that changed places",
      [
        ["a", ["Alice Norin"]],
        ["b", ["Alcie Norin"]],
      ],
      [["Alice Norin", "Alcie Norin"]],
    ],
    [
      "three spellings",
      [
        ["a", ["Joao Bosco"]],
        ["b", ["Joao Basco"]],
        ["c", ["Joao Boaco"]],
      ],
      [["Joao Bosco", "Joao Basco", "Joao Boaco"]],
    ],
    ["in one article", [["a", ["Ariyo Wahab", "Ariyo Waahab"]]], [["Ariyo Wahab", "Ariyo Waahab"]]],
    [
      "an accent",
      [
        ["a", ["Maverick Vinales"]],
        ["b", ["Maverick Viñales"]],
      ],
      [],
    ],
    [
      "a hyphen",
      [
        ["a", ["Turki al-Maliki"]],
        ["b", ["Turki Al Maliki"]],
      ],
      [],
    ],
    [
      "two words",
      [
        ["a", ["Rina Wati"]],
        ["b", ["Rani Witi"]],
      ],
      [],
    ],
    [
      "a short word",
      [
        ["a", ["Rina Ayu"]],
        ["b", ["Rina Ayi"]],
      ],
      [],
    ],
    [
      "a single name",
      [
        ["a", ["Situmorang"]],
        ["b", ["Situnorang"]],
      ],
      [],
    ],
    [
      "two letters",
      [
        ["a", ["Ahmad Yasin"]],
        ["b", ["Ahmad Yani"]],
      ],
      [],
    ],
  ])("%s", (_, articles, sides) => {
    expect(sidesOf(spellings(tellings(articles)))).toEqual(sides);
  });

  test("side by side they are of two people", () => {
    const mentions = tellings([["a", ["Rina Wulandari", "Rini Wulandari"]]]);
    expect(spellings(mentions.map((mention, k) => ({ ...mention, start: k * 20 })))).toEqual([]);
  });

  test("the subject is the spelling used most, the sides are in the order of telling", () => {
    const [conflict] = spellings(
      tellings([
        ["a", ["Iwan Taswin"]],
        ["b", ["Iwan Takwin", "Iwan Takwin"]],
      ]),
    );
    expect(conflict?.subject).toBe("Iwan Takwin");
    expect(conflict?.sides.map(({ telling }) => telling.rowId)).toEqual(["d1:1", "d2:1"]);
  });

  test("one edit apart is what a distance of one says", () => {
    const word = fc.stringMatching(/^[a-c]{4,7}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneEditApart(a, b)).toBe(isOneEditApart(b, a));
        expect(isOneEditApart(a, b)).toBe(distance(a, b) === 1);
      }),
    );
  });
});

test.each([
  ["Aditya Wibisono", "Aditya Wibowono", true],
  ["Ahmad Nasrulloh", "Ahmad Nasarullah", true],
  ["Ahmad Nasrulloh", "Achmad Nasarullah", false],
  ["Rina Wati", "Rina Weti", false],
  ["Rina Wulandari", "Rina Wulanderi", false],
  ["Rina Wulandari", "Rina Kartika", false],
  ["Mike Sutanto", "Michael Sutanto", false],
  ["Rina Wulandari", "Rina Ayu Wulandari", false],
  ["Wibisono", "Wibowono", false],
])("of one office, %s is %s in other letters, and more than one: %s", (name, other, expected) => {
  expect(isMisspelt(name, other)).toBe(expected);
  expect(isMisspelt(other, name)).toBe(expected);
});

/** Optimal string alignment: letters put in, taken out, replaced, or two side by side that change places. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  const at = (i: number, j: number) => rows[i]?.[j] as number;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : replaced;
      (rows[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped);
    }
  return at(a.length, b.length);
}

describe("values of one key", () => {
  test.each<[about: string, articles: Articles, sides: readonly (readonly string[])[], difference?: Difference<Told>]>([
    [
      "two outlets",
      [
        ["a", ["8"]],
        ["b", ["9"]],
      ],
      [["8", "9"]],
    ],
    [
      "the same of a third",
      [
        ["a", ["8"]],
        ["b", ["9"]],
        ["c", ["8"]],
      ],
      [["8", "9"]],
    ],
    [
      "an outlet's later article",
      [
        ["a", ["8"]],
        ["a", ["9"]],
      ],
      [],
    ],
    [
      "an outlet's earlier article is out of date",
      [
        ["a", ["8"]],
        ["b", ["9"]],
        ["a", ["9"]],
      ],
      [],
    ],
    [
      "outlets that are not known",
      [
        [null, ["8"]],
        [null, ["9"]],
      ],
      [["8", "9"]],
    ],
    [
      "an article that tells both",
      [
        ["a", ["8", "9"]],
        ["b", ["9"]],
      ],
      [],
    ],
    [
      "the same",
      [
        ["a", ["8"]],
        ["b", ["8"]],
      ],
      [],
    ],
    [
      "what agrees though it is not equal",
      [
        ["a", ["8"]],
        ["b", ["08"]],
      ],
      [],
      { agree: (a, b) => Number(a.value) === Number(b.value) },
    ],
    [
      "and what does not",
      [
        ["a", ["8"]],
        ["b", ["08"]],
        ["c", ["9"]],
      ],
      [["8", "9"]],
      { agree: (a, b) => Number(a.value) === Number(b.value) },
    ],
    [
      "an article that tells one value twice",
      [
        ["a", ["8", "08"]],
        ["b", ["9"]],
      ],
      [["8", "9"]],
      { agree: (a, b) => Number(a.value) === Number(b.value) },
    ],
  ])("%s", (_, articles, sides, difference) => {
    expect(sidesOf(differing(tellings(articles), difference))).toEqual(sides);
  });

  test("a toll that rises by the day is an update, an age is none", () => {
    const told = tellings(
      [
        ["a", ["8"]],
        ["b", ["9"]],
      ],
      (position) => `2024-03-0${position}`,
    );
    expect(differing(told, { changes: true })).toEqual([]);
    expect(sidesOf(differing(told))).toEqual([["8", "9"]]);
  });
});
