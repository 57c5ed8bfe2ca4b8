/** A small part of the zoo, mapped in process: great lengths of one thing. Nothing is timed; a hang is no end. */
import { describe, expect, test } from "vitest";
import { factsOf } from "./article.ts";

const LENGTH = 20_000;

describe("20,000 characters of one thing", () => {
  test.each(["A.", "1,", "[1]", "@a.", "www.a.", "5 abc-", ", ", "a@b.", "(", "&amp;", "\u0301", "a\u200b", '"'])(
    "%j give an article whose blocks rebuild it",
    (unit) => {
      const written = `Warga memanen padi. ${unit.repeat(LENGTH / unit.length)}`;
      const { documents, paragraphs } = factsOf(written);
      expect(documents).toHaveLength(1);
      expect(paragraphs.at(-1)?.source_end_char).toBe([...written].length);
    },
  );
});
