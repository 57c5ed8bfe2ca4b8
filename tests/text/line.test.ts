import { expect, test } from "vitest";
import { cleanLine } from "../../src/text/line.ts";

test.each([
  ["an entity", "Oplas &amp; Pajang", "Oplas & Pajang"],
  ["mojibake", "Kata Bupati: â€œSiapâ€\u009d", 'Kata Bupati: "Siap"'],
  ["white space", "  Harga\u00a0 Cabai\nNaik ", "Harga Cabai Naik"],
  ["nothing to do", "Harga Cabai Naik", "Harga Cabai Naik"],
])("cleans %s", (_, text, cleaned) => expect(cleanLine(text)).toBe(cleaned));
