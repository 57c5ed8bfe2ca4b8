import { describe, expect, test } from "vitest";
import { AREA_POINTS } from "../../src/language/area-points.ts";
import { NameLines } from "../../src/names/places/name-lines.ts";
import { UNITS_SAID } from "../../src/names/places/place-kinds.ts";
import { RULES } from "../../src/names/places/place-rules.ts";
import { type LocatedName, resolvePlaces } from "../../src/names/places/places.ts";
import { assets, models } from "./models.ts";

/** The text without its brackets, and the names that stood in them. */
function marked(example: string): { text: string; names: LocatedName[] } {
  const names: LocatedName[] = [];
  let text = "";
  for (const [index, part] of example.split(/[[\]]/).entries()) {
    const start = text.length;
    const before = text.trimEnd().split(" ").at(-1)?.toLowerCase() ?? "";
    text += part;
    if (index % 2 === 1) names.push({ start, end: text.length, said: UNITS_SAID.get(before) ?? null });
  }
  return { text, names };
}

const firstOf = (example: string) => {
  const { text, names } = marked(example);
  return resolvePlaces(text, names, models.places)[0];
};

describe.each(RULES.rules)("$id", ({ id, examples, not = [] }) => {
  test.each(examples)("%s", (example) => expect(firstOf(example)?.rule).toBe(id));
  if (not.length > 0) test.each(not)("not %s", (example) => expect(firstOf(example)?.rule).not.toBe(id));
});

describe("resolvePlaces", () => {
  test.each([
    ["pengusaha [Valencia], [Venezuela]", { country: "VE", kind: "foreign_city" }],
    ["dirawat di [RSUD Sehati]", { country: "ID", kind: "facility", entry: null }],
    ["rumah di [Palmerah], [Jakarta Barat]", { kind: "district", country: "ID" }],
    ["parlemen [Republik Islam Iran]", { kind: "country", country: "IR", rule: "place/spelled" }],
    ["pabrik di [Republik Rakyat Tiongkok]", { kind: "country", country: "CN", rule: "place/spelled" }],
    ["turis di [Pulau Jawa]", { kind: "island", country: "ID" }],
    ["warga [Jalan Melati], RT 02/RW 05, [Cawang], [Jakarta Timur]", { kind: "landmark", country: "ID" }],
    ["di [Kabupaten Bandung Barat] ([KBB])", { kind: "regency", country: "ID", rule: "place/spelled" }],
    ["di [Kampung Naringgul] RT 03 RW 09, [Desa Karangpapak], [Kecamatan Cisolok]", { kind: "village", entry: null }],
    ["di [Kabupaten Puncak], [Papua]", { kind: "regency", country: "ID", rule: "place/in-container" }],
    ["di [Wamena]. Gubernur [Papua] datang", { kind: "district", country: "ID", rule: "place/district-of-story" }],
    ["bursa [Eropa], [Jepang] turun", { kind: "foreign_region", country: null }],
    ["babi hutan di [Pulau Besar]. Warga [Melaka] resah", { kind: "island", entry: null, country: null }],
    ["dari [Solo], [Sragen], dan [Kuningan]", { kind: "city" }],
    ["pemain di [Stadion Anu]. Timnas [Indonesia] menang", { kind: "facility", country: null }],
  ])("%s", (example, expected) => expect(firstOf(example)).toMatchObject(expected));

  test("narrows a container by what lies in it, and by what holds it", () => {
    const { text, names } = marked("lahir di [Sawangan], [Magelang], [Jawa Tengah]");
    expect(resolvePlaces(text, names, models.places).map(({ entry }) => entry?.code)).toEqual([
      "33.08.07",
      "33.08",
      "33",
    ]);
  });

  test("takes a province before the city that it is named for, unless the article spells the city", () => {
    expect(firstOf("warga [Gorontalo]")?.entry?.code).toBe("75");
    expect(firstOf("warga [Gorontalo]. Banjir di [Kota Gorontalo]")?.entry?.code).toBe("75.71");
    expect(firstOf("warga [Bengkulu]")?.entry?.code).toBe("17");
    expect(firstOf("karhutla di [Jambi]. Warga [Kabupaten Tebo] batuk")?.entry?.code).toBe("15");
  });
});

const table = (name: string) => new TextDecoder().decode(assets.get(name));

describe("the points of regencies and cities", () => {
  const points = new Map(
    AREA_POINTS.trim()
      .split(/[\n|]/)
      .map((cell) => {
        const [code = "", latitude, longitude] = cell.split(" ");
        return [code, [Number(latitude), Number(longitude)]] as const;
      }),
  );
  const codes = table("regencies")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.slice(0, 5));

  test("are had for nine in ten of them and more", () => {
    const known = codes.filter((code) => models.places.pointOf(code));
    expect(known.length).toBe(codes.length);
    expect(codes.filter((code) => points.has(code)).length).toBeGreaterThan(0.95 * codes.length);
  });

  test("lie near the islands that the official list has in the same regency", () => {
    const far: string[] = [];
    let checked = 0;
    const lines = table("islands").trim().split("\n").slice(1);
    const islands = new Map<string, (readonly [number, number])[]>();
    for (const line of lines) {
      const match = /,(\d+)°(\d+)'[\d.]+" ([NS]) +(\d+)°(\d+)'[\d.]+" ([EW]),/.exec(line);
      if (!match) continue;
      const [latitude, longitude] = [1, 4].map((at) => {
        const size = Number(match[at]) + Number(match[at + 1]) / 60;
        return /[SW]/.test(match[at + 2] as string) ? -size : size;
      }) as [number, number];
      islands.set(line.slice(0, 5), [...(islands.get(line.slice(0, 5)) ?? []), [latitude, longitude]]);
    }
    for (const [code, [latitude = 0, longitude = 0]] of points) {
      const around = islands.get(code) ?? [];
      if (around.length < 3) continue;
      checked++;
      // a regency is seldom longer than a degree and a half: Gresik holds Bawean, far out at sea
      if (Math.min(...around.map(([a, b]) => Math.hypot(a - latitude, b - longitude))) > 1.5) far.push(code);
    }
    expect(checked).toBeGreaterThan(200);
    expect(far).toEqual([]);
  });
});

describe("NameLines", () => {
  const lines = new NameLines(
    new TextEncoder().encode("code,name\r\n11,Suka Maju\r\n2,St. Éden\n31,Suka Maju\n4\n5,Ujung"),
  );

  test("finds the lines of a name in the order of the table", () => {
    expect(lines.linesOf("suka maju").map(([code]) => code)).toEqual(["11", "31"]);
    expect(lines.linesOf("ujung")).toEqual([["5", "Ujung"]]);
    expect(lines.linesOf("maju")).toEqual([]);
    expect(lines.linesOf("name")).toEqual([]);
  });
});
