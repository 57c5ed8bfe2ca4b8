import { describe, expect, test } from "vitest";
import { agree, comparedFigure, type Figure } from "../../src/corpus/told-figures.ts";

const DEAD = "dead  orang";

/** A figure in a sentence with `#` for it. */
function figure(sentence: string, value = 5, more: Partial<Figure> = {}): Figure {
  const [before = "", behind = ""] = sentence.split("#");
  const told = { key: DEAD, value, highest: value, isApproximate: false, day: "2024-03-05", earliest: null, names: [] };
  return { ...told, before, behind, ...more };
}

describe("what is counted", () => {
  test.each([
    [DEAD, "# tewas di sana.", "dead  anyone"],
    ["dead  korban", "# tewas di sana.", "dead  anyone"],
    ["dead  penumpang", "# tewas di sana.", "dead  penumpang"],
    ["dead  ", "# tewas di sana.", "dead  anyone"],
    [DEAD, "# meninggal dunia.", "dead  anyone"],
    ["injured  orang", "# luka berat.", "injured  anyone berat"],
    ["injured  orang", "# terluka.", "injured  anyone"],
    ["injured  orang", "# terluka akibat ledakan.", "injured  anyone"],
    ["injured  orang", "# luka dan dirawat.", "injured  anyone"],
    ["damaged  rumah", "Sebanyak # rusak parah.", "damaged  rumah parah"],
    ["damaged  rumah", "Yang rusak berat # di sana.", "damaged  rumah berat"],
    ["fine  idr", "Jaksa menuntut denda #.", "fine  idr demand"],
    ["fine  idr", "Ia divonis denda #.", "fine  idr"],
    ["compensation orang idr", "Santunan #.", "compensation orang idr"],
  ])("%s in %s", (key, sentence, expected) => {
    expect(comparedFigure(figure(sentence, 5, { key }))?.key).toBe(expected);
  });
});

test.each([
  ["a part", "Di Kecamatan Bulu saja, # tewas."],
  ["a part, in its clause", "Dari desa itu saja # tewas."],
  ["the rest", "Sisanya # tewas."],
  ["some of them", "Di antaranya # tewas."],
  ["a toll that rose", "Korban bertambah menjadi # tewas."],
  ["what a sentence before tells", "Saat itu # tewas."],
])("%s is no figure of the event: %s", (_, sentence) => {
  expect(comparedFigure(figure(sentence))).toBeNull();
});

test.each([
  ["some of them, told behind a comma", "# tewas, dua di antaranya anak-anak."],
  ["a rise told elsewhere", "Hujan menjadi lebat dan # tewas."],
])("%s leaves the figure whole: %s", (_, sentence) => {
  expect(comparedFigure(figure(sentence))).not.toBeNull();
});

test("a sentence of a day six days ago tells of another event, one of five does not", () => {
  expect(comparedFigure(figure("# tewas.", 5, { earliest: "2019-12-31" }))).toBeNull();
  expect(comparedFigure(figure("# tewas.", 5, { earliest: "2024-02-28" }))).toBeNull();
  expect(comparedFigure(figure("# tewas.", 5, { earliest: "2024-02-29" }))).not.toBeNull();
});

describe("figures agree", () => {
  type Told = readonly [sentence: string, value: number, isApproximate?: boolean, highest?: number];
  const compared = ([sentence, value, isApproximate = false, highest = value]: Told, more: Partial<Figure> = {}) => {
    const found = comparedFigure(figure(sentence, value, { isApproximate, highest, ...more }));
    if (found === null) throw new Error(sentence);
    return found;
  };

  test.each<[about: string, one: Told, other: Told, isSame: boolean]>([
    ["equal", ["# tewas.", 5], ["# tewas.", 5], true],
    ["not equal", ["# tewas.", 5], ["# tewas.", 6], false],
    ["about as many", ["Sekitar # rusak.", 200, true], ["# rusak.", 187], true],
    ["about as many, far off", ["Sekitar # rusak.", 200, true], ["# rusak.", 120], false],
    ["at least", ["Sedikitnya # tewas.", 10, true], ["# tewas.", 90], true],
    ["at least, and fewer", ["Sedikitnya # tewas.", 10, true], ["# tewas.", 7], false],
    ["more than", ["Lebih dari # rusak.", 300, true], ["# rusak.", 342], true],
    ["nearly", ["Hampir # rusak.", 100, true], ["# rusak.", 96], true],
    ["nearly, and more", ["Hampir # rusak.", 100, true], ["# rusak.", 110], false],
    ["within a range", ["# luka.", 10, false, 15], ["# luka.", 12], true],
    ["beyond a range", ["# luka.", 10, false, 15], ["# luka.", 16], false],
  ])("%s", (_, one, other, isSame) => {
    expect(agree(compared(one), compared(other), false)).toBe(isSame);
    expect(agree(compared(other), compared(one), false)).toBe(isSame);
  });

  test("sums are rounded", () => {
    const [one, other] = [compared(["Kerugian #.", 1980]), compared(["Kerugian #.", 2000])];
    expect([agree(one, other, true), agree(one, other, false)]).toEqual([true, false]);
    expect(agree(compared(["Kerugian #.", 1900]), other, true)).toBe(false);
  });

  const inPlace = (place: string) =>
    compared([`Di ${place} # rusak, kata Camat Asrul.`, place.length], { names: [`location ${place.toLowerCase()}`] });

  test.each([
    ["Desa Bulu", "Desa Tegal", true],
    ["Desa Bulu", "Bulu", false],
    ["Desa Bulu", "Kecamatan Bulu", false],
  ])("in %s and in %s: %s", (one, other, isSame) => {
    expect(agree(inPlace(one), inPlace(other), false)).toBe(isSame);
  });

  test.each([
    ["Di RSUD Bulu # dirawat.", "Di Puskesmas Tegal # dirawat.", true],
    ["Kata polisi RSUD Bulu, # dirawat.", "Kata polisi Puskesmas Tegal, # dirawat.", false],
  ])("%s and %s: %s", (one, other, isSame) => {
    const [a, b] = [one, other].map((sentence, k) =>
      compared([sentence, 5 + k], { names: [`organisation ${["rsud bulu", "puskesmas tegal"][k]}`] }),
    );
    expect(a && b && agree(a, b, false)).toBe(isSame);
  });

  test.each([
    ["fine  idr", "Denda # untuk @.", true],
    ["loss  idr", "@ menderita kerugian #.", true],
    ["loss  idr", "Kerugian #, kata @.", false],
  ])("of two persons: %s in %s: %s", (key, sentence, isSame) => {
    const [one, other] = ["Rina", "Agus"].map((name, k) =>
      compared([sentence.replace("@", name), 100 + 50 * k], { key, names: [`person ${name.toLowerCase()}`] }),
    );
    expect(one && other && agree(one, other, true)).toBe(isSame);
  });
});
