import { expect, test } from "vitest";
import { byLexeme } from "../../src/language/rule-index.ts";

test("rows that a lexeme may open, in their order, asked once a lexeme", () => {
  let asked = 0;
  const rowsAt = byLexeme([4, 1, 2, 8], (row, lexeme) => {
    asked++;
    return lexeme % row === 0;
  });
  expect([rowsAt(2), rowsAt(8), rowsAt(3), rowsAt(2)]).toEqual([[1, 2], [4, 1, 2, 8], [1], [1, 2]]);
  expect(asked).toBe(12);
});
