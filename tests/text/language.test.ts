import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/text/language.ts";
import { tokenise } from "../../src/text/tokens.ts";
import cases from "../cases/text/language.json" with { type: "json" };

interface Case {
  label: string;
  text: string;
  /** BCP 47 code. */
  expect: string | null;
  /** Any answer with a low confidence is right. */
  unsure?: boolean;
}

const detect = (text: string) => detectLanguage(text, tokenise(text));

describe("detectLanguage", () => {
  test.each(cases as Case[])("$label: $text", ({ text, expect: expected, unsure }) => {
    const { language, confidence } = detect(text);
    expect(language).toBe(expected);
    if (expected === null) expect(confidence).toBeNull();
    else if (unsure) expect(confidence).toBeLessThan(0.7);
    else expect(confidence).toBeGreaterThan(0.3);
  });

  test("is surer of a longer text", () => {
    const sentence = "Polisi menangkap dua tersangka di Bekasi karena kasus pencurian.";
    const [one, three] = [detect(sentence), detect(`${sentence} `.repeat(3))];
    expect(three.confidence).toBeGreaterThanOrEqual(one.confidence as number);
    expect(three.confidence).toBeLessThanOrEqual(1);
  });
});
