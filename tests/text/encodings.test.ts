import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/text/encodings.ts";
import cases from "../cases/encodings/bytes.json" with { type: "json" };

describe("decode", () => {
  it.each(cases)("$label", ({ hex, text, encoding, code }) => {
    const result = decode(Buffer.from(hex.replaceAll(" ", ""), "hex"));
    if (code !== undefined) expect(result).toMatchObject({ code });
    else expect(result).toEqual({ text, encoding });
  });

  it("never throws and gives well-formed text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const result = decode(bytes);
        if ("text" in result) expect(result.text).not.toMatch(/\p{Surrogate}/u);
        else expect(["binary", "unknown_encoding"]).toContain(result.code);
      }),
    );
  });

  it("gives back any text without NUL that was written as UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!/[\0\ufeff]|^(?:%PDF-|GIF8|\x1f\x8b|PK\x03\x04|\x7fELF)/.test(text) && !/\p{Surrogate}/u.test(text));
        expect(decode(Buffer.from(text))).toEqual({ text, encoding: "utf-8" });
      }),
    );
  });

  // the smallest and the largest letter of each length
  it.each(["\u0080", "\u07ff", "\u0800", "\uffe0", "\u{10000}", "\u{10ffff}"])(
    "takes %j for one letter of UTF-8, beside a byte that is none",
    (letter) => {
      const bytes = Buffer.concat([
        Buffer.from(`Harga ${letter} naik ${letter}, kata ${letter}. `),
        Buffer.from([0xe9]),
      ]);
      expect(decode(bytes)).toEqual({
        text: `Harga ${letter} naik ${letter}, kata ${letter}. \ufffd`,
        encoding: "utf-8-lossy",
      });
    },
  );

  it("gives back an article in Windows-1252", () => {
    const text = "“Harga naik,” kata dia – itu ‘wajar’… Menurut Café Beyoncé, tarifnya € 5 atau £ 4.";
    expect(decode(iconv.encode(text, "win1252"))).toEqual({ text, encoding: "windows-1252" });
  });
});
