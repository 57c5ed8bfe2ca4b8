import { describe, expect, it } from "vitest";
import { hashExact } from "../../src/names/hashing.ts";
import { LEXICON } from "../../src/names/tagger/forms.ts";
import { readConll } from "../../training/conll.ts";
import { learnLexicon } from "../../training/lexicon.ts";
import { splitSentence } from "../../training/split.ts";
import { trainTagger } from "../../training/train.ts";
import { assets } from "./models.ts";

const SAMPLE = `Wali O
Kota O
Bogor B-LOC
Bima B-PER
Arya I-PER
tiba O
di O
Jakarta B-LOC
. O

Kepala O
Badan B-ORG
Gizi I-ORG
( O
BG B-ORG
) O
, O
Siti B-PER
, O
tidak O
hadir O
. O
`;

const ARTICLES = [
  {
    source_id: "a",
    text: "Bima Arya tiba di Bogor.\nMenurut Bima, air surut.",
    spans: [
      ["person", 0, 9],
      ["location", 18, 23],
      ["person", 33, 37],
    ],
  },
  {
    source_id: "b",
    text: "Siti memuji KPK.",
    spans: [
      ["person", 0, 4],
      ["organisation", 12, 15],
    ],
  },
]
  .map(({ spans, ...rest }) =>
    JSON.stringify({ ...rest, spans: spans.map(([label, start, end]) => ({ label, start, end })) }),
  )
  .join("\n");

describe("readConll", () => {
  it("puts sentences back into running text", () => {
    const [first, second] = readConll(SAMPLE);
    expect(first?.text).toBe("Wali Kota Bogor Bima Arya tiba di Jakarta.");
    expect(first?.names.map(({ start, end, type }) => `${first.text.slice(start, end)}/${type}`)).toEqual([
      "Bogor/location",
      "Bima Arya/person",
      "Jakarta/location",
    ]);
    expect(second?.text).toBe("Kepala Badan Gizi (BG), Siti, tidak hadir.");
  });

  it("moves labels to the tagger's words", () => {
    const { words, labels } = splitSentence({
      text: "Pasangan Jokowi-Kalla menang.",
      names: [
        { start: 9, end: 15, type: "person" },
        { start: 16, end: 21, type: "person" },
      ],
    });
    expect(words).toEqual(["Pasangan", "Jokowi", "-", "Kalla", "menang", "."]);
    expect([...labels]).toEqual([0, 1, 0, 1, 0, 0]);
  });
});

describe("learnLexicon", () => {
  it("says which corpus of single sentences a word leans to", () => {
    const sentence = (text: string) => splitSentence({ text, names: [] });
    const [news, reference] = [
      ["kata dia tadi pagi", "kata dia lagi"],
      ["adalah kota tua", "adalah sungai"],
    ];
    const plain = Array.from({ length: 5 }, () => [...news, ...reference].join(" ").split(" "));
    const lexicon = learnLexicon(plain, [], [news.map(sentence), reference.map(sentence)]);
    const leaningOf = (word: string) => LEXICON.leaning(lexicon.get(hashExact(word)) ?? 0);
    expect(leaningOf("kata")).toBeGreaterThan(0);
    expect(leaningOf("adalah")).toBe(-leaningOf("kata"));
    expect(leaningOf("asing")).toBe(0);
  });
});

describe("trainTagger", () => {
  it("gives the same bytes for the same input", () => {
    const areas = ["provinces", "regencies", "districts"].map((name) => assets.get(name) as Uint8Array);
    const part = { seed: 1, runs: 1, bits: 10, epochs: 2, rate: 0.1, decay: 1e-5, dropout: 0.2 };
    const options = { folds: 2, first: part, second: part, bits: 4 };
    const plain = ["Wali Kota Bogor di Jakarta."];
    const train = () =>
      trainTagger({ idner: SAMPLE, nergrit: SAMPLE, articles: ARTICLES, plain, areas, options }).bytes;
    expect(train()).toEqual(train());
  });
});
