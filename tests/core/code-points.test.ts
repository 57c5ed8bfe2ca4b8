import { expect, test } from "vitest";
import { codePointOffsets } from "../../src/core/code-points.ts";

test.each([
  "",
  "padi",
  "é日",
  "🌾",
  "a🌾b🌾🌾c",
  "🌾padi",
  "padi🌾",
  "\ud83c padi",
  "\udf3e🌾\ud83c",
  "🌾\ud83c\ud83c\udf3e",
])("offsets of %j are those of its code points", (text) => {
  const of = codePointOffsets(text);
  let points = 0;
  for (let at = 0; at <= text.length; at++) {
    // inside a pair, as at its end
    const inside = at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
    if (!inside) expect(of(at)).toBe(points);
    if (at < text.length && !((text.codePointAt(at) ?? 0) > 0xffff)) points++;
  }
  expect(of(text.length)).toBe([...text].length);
});
