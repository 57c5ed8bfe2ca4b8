import { describe, expect, test } from "vitest";
import { parseBytes, parsePython } from "../../src/io/python-literal.ts";

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

describe("values in Python's notation", () => {
  test.each<[string, unknown]>([
    ["None", null],
    ["True", true],
    ["False", false],
    ["nan", null],
    ["null", null],
    ["true", true],
    ["false", false],
    ["12", 12],
    ["+.5", 0.5],
    ["1.25e-3", 0.00125],
    ["-1_000", -1000],
    ["1e+2", 100],
    ["1.", undefined],
    ["1e", undefined],
    ["padi", undefined],
    ["", undefined],
    ["  'padi'\n", "padi"],
    ["'padi' x", undefined],
    ["[]", []],
    ["()", []],
    ["{}", {}],
    ["['a', \"b\"]", ["a", "b"]],
    ["('a',)", ["a"]],
    ["['a', 'b',]", ["a", "b"]],
    ["['a' 'b']", ["ab"]],
    ["['a' \"b\" 'c', 'd']", ["abc", "d"]],
    ["['a' 1]", undefined],
    ["['a')", undefined],
    ["['a', ", undefined],
    ["[,]", undefined],
    ["{'a': None, 'b': [1, {'c': 2}]}", { a: null, b: [1, { c: 2 }] }],
    ["{1: 'a'}", { 1: "a" }],
    ["{'a': 1,}", { a: 1 }],
    ["{'a' 1}", undefined],
    ["{'a': 1 'b': 2}", undefined],
    ["{'a': 1", undefined],
    ["'padi", undefined],
    ["'padi\\", undefined],
    ["'padi\\'", undefined],
    ["'it\\'s'", "it's"],
    ['"it\\"s \\\\"', 'it"s \\'],
    ["'a\\nb\\rc\\td\\be\\ff\\vg\\ah\\0'", "a\nb\rc\td\be\ff\vg\u0007h\0"],
    ["'a\\\nb'", "ab"],
    ["'\\x41\\u0042\\U0001F33E'", "AB🌾"],
    ["'\\U00110000'", undefined],
    ["'\\xzz'", undefined],
    ["'\\d'", "\\d"],
  ])("%j", (text, value) => {
    expect(parsePython(text)).toEqual(value);
  });

  test("go 32 deep", () => {
    expect(parsePython(nested(33))).not.toBe(undefined);
    expect(parsePython(nested(34))).toBe(undefined);
    expect(parsePython(`${"{'a':".repeat(33)}1${"}".repeat(33)}`)).toBe(undefined);
    expect(parsePython(`${"{'a':".repeat(32)}1${"}".repeat(32)}`)).not.toBe(undefined);
  });
});

test.each<[string, string | undefined]>([
  ["b'padi'", "padi"],
  ['b"padi"', "padi"],
  ["b'caf\\xc3\\xa9'", "café"],
  ["b'a\\nb'", "a\nb"],
  ["b'a\nb\r\nc'", "a\nb\nc"],
  ["b'\\xef\\xbb\\xbfpadi'", "\ufeffpadi"],
  // text that a table has put in, beyond bytes
  ["b'caf\\xc3\\xa9 日'", "café 日"],
  ["b'\\xc3'", undefined],
  ["b'padi\"", undefined],
  ["'padi'", undefined],
  ["bpadi", undefined],
  ["b12", undefined],
  ["b'padi' 'x", undefined],
])("bytes as Python prints them: %j", (text, value) => {
  expect(parseBytes(text)).toBe(value);
});
