import { describe, expect, test } from "vitest";
import { C } from "../../src/language/classes.ts";
import { LEXICON } from "../../src/language/lexicon.ts";
import { isAgent, isVerb } from "../../src/language/morphology.ts";
import { compilePattern, ofClasses, type PatternHost } from "../../src/language/token-pattern.ts";
import { cueAt, tokenTable, wordAt } from "../../src/language/token-table.ts";
import { tokenise } from "../../src/text/tokens.ts";

const tableOf = (text: string) => {
  const whole = [{ start: 0, end: text.length }];
  return tokenTable(text, tokenise(text), whole, whole, LEXICON);
};
const tests = {
  verb: ({ tokens }: PatternHost, i: number) => isVerb(tokens, i),
  agent: ({ tokens }: PatternHost, i: number) => isAgent(tokens, i),
};

/** The words that the pattern takes from the first token on, `|` where its mark is; null where it does not fit. */
function taken(pattern: string, text: string): string | null {
  const tokens = tableOf(text);
  const found = compilePattern(pattern, tests)({ tokens }, 0, 0, tokens.length);
  if (!found) return null;
  const words: string[] = [];
  for (let i = 0; i <= found.end; i++) {
    if (i === found.mark) words.push("|");
    if (i < found.end) words.push(wordAt(tokens, i));
  }
  return words.join(" ");
}

describe("a token pattern", () => {
  test.each([
    ["bahwa > _", "bahwa hujan turun", "bahwa | hujan"],
    ["hal <demonstrative>", "Hal itu benar", "Hal itu"],
    ["<preposition|adjunct> Aa{1,3}", "di Jakarta Pusat kemarin", "di Jakarta Pusat"],
    ["<!preposition> @verb", "mereka mengambil air", "mereka mengambil"],
    ["(itu|ini ,?) 0", "ini, 5 orang", "ini , 5"],
    ["Aa{1,2} Aa aa", "Budi Santoso Putra datang", "Budi Santoso Putra datang"],
    ["^ _{0,9} $", "satu dua tiga", "satu dua tiga"],
    ["aa? \\(", "lagi (", "lagi ("],
    ["!@verb{1,4} @verb", "pemain itu menendang", "pemain itu menendang"],
    ["@agent itu", "pedayung itu", "pedayung itu"],
    ["@agent itu", "pesawat itu", null],
    ["@verb", "menteri", null],
    ["itu $", "itu benar", null],
  ])("%s over %s", (pattern, text, expected) => expect(taken(pattern, text)).toBe(expected));

  test("reads backwards from the last token", () => {
    const tokens = tableOf("kepada Menteri Budi");
    const found = compilePattern("> <preposition> <office>", tests, { backward: true })({ tokens }, 1, 0, 3);
    expect(found).toEqual({ end: -1, mark: -1 });
  });

  test.each([
    ["<preposition> _", "di", true],
    ["<preposition> _", "hujan", false],
    ["<!preposition> _", "di", false],
    ["> (itu|ini ,?) 0", "ini", true],
    ["> (itu|ini ,?) 0", "hujan", false],
    ["itu{0,2} <preposition>", "di", true],
    ["itu{0,2} <preposition>", "hujan", false],
    ["itu{1,2} <preposition>", "di", false],
    ["@of_preposition itu", "di", true],
    ["@of_preposition itu", "hujan", false],
    // any token may pass these, or none is needed
    ["@agent itu", "hujan", true],
    ["Aa itu", "hujan", true],
    ["itu? (di|_)", "hujan", true],
    ["itu{0,2} $", "hujan", true],
    [", itu", "hujan", true],
  ])("%s may open with %s: %s", (source, word, expected) => {
    const ofPreposition = ofClasses([C.preposition], ({ tokens }: PatternHost, i: number) => i < tokens.length);
    const pattern = compilePattern(source, { ...tests, of_preposition: ofPreposition });
    expect(pattern.opensWith(LEXICON.lexemeAt(word, 0, word.length))).toBe(expected);
  });

  test.each([
    ["itu", 1],
    ["itu ini? > Aa{2,4} $", 3],
    ["(itu|ini hujan) _", 2],
    ["(itu ini?){2,3}", 2],
    ["itu{0,2} ^", 0],
  ])("%s takes at least %i", (source, least) => expect(compilePattern(source, tests).least).toBe(least));

  test.each([
    ["_ > di", "di", true],
    ["_ > di", "hujan", false],
    // the last that has to be there tells
    ["<preposition> _ itu", "di", false],
    ["itu <preposition> ini?", "di", true],
    // none has to be there
    ["_ (itu|ini)", "hujan", true],
    ["_ itu?", "hujan", true],
    ["<!preposition> _", "di", true],
  ])("%s may need %s: %s", (source, word, expected) =>
    expect(compilePattern(source, tests).needs(LEXICON.lexemeAt(word, 0, word.length))).toBe(expected),
  );

  test("tries what a repetition in a group leaves", () => {
    expect(taken("(itu ini?){1,2} > ini", "itu ini itu ini")).toBe("itu ini itu | ini");
    expect(taken("((itu){0,2} ini?){2,3} $", "itu itu ini")).toBe("itu itu ini");
    expect(taken("(itu > _ ini|itu > _) ini", "itu benar ini ini")).toBe("itu | benar ini ini");
    expect(taken("(itu > _ ini|itu > _) benar", "itu hujan benar")).toBe("itu | hujan benar");
  });

  test.each(["(a", "kata )", "? kata", "@nothing", "<nothing>", "zzyzx", "(kata|)"])("refuses %s", (pattern) =>
    expect(() => compilePattern(pattern, tests)).toThrow(),
  );

  test("stands on a table that knows cues", () => {
    expect(cueAt(tableOf("Budi mengatakan"), 1)?.stem).toBe("kata");
    expect(cueAt(tableOf("Budi mengatakan"), 2)).toBeUndefined();
  });

  test("refuses what could be tried in too many ways", () =>
    expect(() => compilePattern("_{0,30} _{0,30} _{0,30}", tests)).toThrow(/ways/));
});
