import { describe, expect, test } from "vitest";
import { COUNTRIES } from "../../src/language/countries.ts";
import { FOREIGN_CITIES } from "../../src/language/foreign-cities.ts";

const named = (name: string) => COUNTRIES.filter(({ names }) => names.includes(name)).map(({ code }) => code);

describe("countries", () => {
  test("are those of ISO 3166-1, each once", () => {
    const codes = COUNTRIES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(["ID", "MM", "GW", "PS", "TL"]));
    // `XK` and `GG` are countries to CLDR too; groupings, private and withdrawn codes are not
    expect(codes.filter((code) => ["EU", "EZ", "UN", "XA", "XB", "ZZ", "SU", "YU", "DD"].includes(code))).toEqual([]);
  });

  test.each([
    ["Myanmar", "MM"],
    ["Burma", "MM"],
    ["Inggris", "GB"],
    ["Cina", "CN"],
    ["Tiongkok", "CN"],
    ["AS", "US"],
    ["UEA", "AE"],
    ["Korsel", "KR"],
    ["Palestina", "PS"],
    ["Guinea-Bissau", "GW"],
    ["Afsel", "ZA"],
  ])("%s is %s", (name, code) => {
    expect(named(name)).toEqual([code]);
  });

  test.each(["Aksen Asing", "Dua Arah", "Wilayah Tidak Dikenal", "Uni Eropa", "Zona Euro"])("%s is none", (name) => {
    expect(named(name)).toEqual([]);
  });

  test("hold every foreign city", () => {
    const codes = new Set(COUNTRIES.map(({ code }) => code));
    expect(FOREIGN_CITIES.filter(({ country }) => !codes.has(country))).toEqual([]);
  });
});
