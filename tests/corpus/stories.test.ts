import fc from "fast-check";
import { expect, test } from "vitest";
import { StoryFinder, TermCounts, termsOf } from "../../src/corpus/stories.ts";

type Told = readonly [day: number, title: string, text: string];

const FIRE = "Kebakaran melanda gudang kapas di Desa Karangjati, Boyolali. Api berasal dari mesin pemintal yang panas.";
const FIRE_AGAIN =
  "Polisi memeriksa pemilik gudang kapas di Karangjati yang terbakar. Mesin pemintal disita sebagai bukti.";
const MATCH = "Persiwa menang atas Arema lewat gol tunggal Rudi Hartono pada babak kedua di Stadion Pendidikan.";

/** Which story each article is of, by the number of the story's first. */
function storiesOf(articles: readonly Told[]): number[] {
  const counts = new TermCounts();
  const terms = articles.map(([, title, text]) => termsOf(title, text));
  for (const each of terms) counts.add(each);
  const finder = new StoryFinder(counts);
  return articles.map(([day], i) => Number(finder.add(String(i), day, terms[i] as Map<number, number>).story));
}

test.each<[about: string, articles: readonly Told[], stories: readonly number[]]>([
  [
    "a report and its follow-up",
    [
      [1, "Gudang Kapas Terbakar", FIRE],
      [1, "Persiwa Taklukkan Arema", MATCH],
      [2, "Pemilik Gudang Kapas Terbakar Diperiksa", FIRE_AGAIN],
    ],
    [0, 1, 0],
  ],
  [
    "the same words after a pause are another story",
    [
      [1, "Gudang Kapas Terbakar", FIRE],
      [6, "Gudang Kapas Terbakar", FIRE],
    ],
    [0, 1],
  ],
  [
    "function words join nothing",
    [
      [1, "Yang Akan dan Telah", "Dengan itu, maka ini untuk yang telah atau akan ada pada hari ini juga."],
      [1, "Yang Akan dan Telah", "Dengan itu, maka ini untuk yang telah atau akan ada pada hari ini juga."],
    ],
    [0, 1],
  ],
])("%s", (_, articles, stories) => {
  expect(storiesOf(articles)).toEqual(stories);
});

test("positions count up within a story, and a story is named for its first article", () => {
  const word = fc.constantFrom(
    "gudang",
    "kapas",
    "terbakar",
    "jembatan",
    "roboh",
    "panen",
    "padi",
    "banjir",
    "longsor",
  );
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), text), { maxLength: 40 }), (drawn) => {
      const counts = new TermCounts();
      const terms = drawn.map(([, words]) => termsOf(null, words));
      for (const each of terms) counts.add(each);
      const finder = new StoryFinder(counts);
      const sizes = new Map<string, number>();
      let day = 0;
      for (const [i, [later]] of drawn.entries()) {
        day += later;
        const { story, position, similarity } = finder.add(String(i), day, terms[i] as Map<number, number>);
        sizes.set(story, (sizes.get(story) ?? 0) + 1);
        expect(position).toBe(sizes.get(story));
        expect(position === 1).toBe(story === String(i));
        expect(similarity).toBeGreaterThan(0);
        expect(similarity).toBeLessThan(1 + 1e-9);
      }
    }),
  );
});
