import fc from "fast-check";
import { expect, test } from "vitest";
import { type Article, membersOf, type Place, StoryFinder, TermCounts, termsOf } from "../../src/corpus/stories.ts";
import { type Belonging, type Common, commonOf } from "../../src/corpus/story.ts";

type Told = readonly [day: number, title: string, text: string, names?: readonly string[], quotes?: number];

const FIRE = "Kebakaran melanda gudang kapas di Desa Karangjati, Boyolali. Api berasal dari mesin pemintal yang panas.";
const FIRE_AGAIN =
  "Polisi memeriksa pemilik gudang kapas di Karangjati yang terbakar. Mesin pemintal disita sebagai bukti.";
const MATCH = "Persiwa menang atas Arema lewat gol tunggal Rudi Hartono pada babak kedua di Stadion Pendidikan.";
const CREAM = "Oleskan madu dan putih telur pada wajah kering, lalu bilas dengan air hangat agar kulit lembap.";
const CREAM_AGAIN = "Campur madu dan minyak zaitun untuk wajah kering, diamkan, lalu bilas agar kulit tetap lembap.";

const articleOf = ([, title, text, names = [], quotes = 0]: Told): Article => ({
  terms: termsOf(title, text),
  headline: termsOf(null, title),
  names: new Set(names),
  people: names.length,
  quotes,
});

function finderOf(articles: readonly Article[]): StoryFinder {
  const counts = new TermCounts();
  for (const { terms } of articles) counts.add(terms);
  return new StoryFinder(counts);
}

/** Which story each article is of, by the number of the story's first. */
function storiesOf(told: readonly Told[]): number[] {
  const articles = told.map(articleOf);
  const finder = finderOf(articles);
  const placed = articles.map((article, i): [string, Place] => [
    String(i),
    finder.add(String(i), told[i]?.[0] ?? 0, article),
  ]);
  return [...membersOf(placed)].map(({ story }) => Number(story));
}

test.each<[about: string, articles: readonly Told[], stories: readonly number[]]>([
  [
    "a report and its follow-up",
    [
      [1, "Gudang Kapas Terbakar", FIRE, ["Karangjati", "Boyolali"]],
      [1, "Persiwa Taklukkan Arema", MATCH, ["Persiwa"]],
      [2, "Pemilik Gudang Kapas Terbakar Diperiksa", FIRE_AGAIN, ["Karangjati"]],
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
    "advice with the words of yesterday's, where nobody says a thing",
    [
      [1, "Cara Merawat Wajah Kering", CREAM],
      [2, "Resep Madu untuk Wajah Kering", CREAM_AGAIN],
    ],
    [0, 1],
  ],
  [
    "what somebody does elsewhere, although the same people are named and quoted",
    [
      [1, "Gudang Kapas Terbakar, Bupati Berduka", FIRE, ["Rina Wati", "Boyolali", "Karangjati"], 3],
      [1, "Persiwa Taklukkan Arema, Bupati Bangga", MATCH, ["Rina Wati", "Boyolali", "Persiwa"], 3],
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
    fc.property(fc.array(fc.tuple(fc.nat(2), text, fc.nat(9)), { maxLength: 40 }), (drawn) => {
      const articles = drawn.map(([later, words, quotes]) => articleOf([later, "", words, ["Rina", words], quotes]));
      const finder = finderOf(articles);
      const sizes = new Map<string, number>();
      let day = 0;
      const placed = drawn.map(([later], i): [string, Place] => {
        day += later;
        return [String(i), finder.add(String(i), day, articles[i] as Article)];
      });
      for (const { id, story, position, similarity } of membersOf(placed)) {
        sizes.set(story, (sizes.get(story) ?? 0) + 1);
        expect(position).toBe(sizes.get(story));
        expect(position === 1).toBe(story === id);
        expect(similarity).toBeGreaterThan(0);
        expect(similarity).toBeLessThan(1 + 1e-9);
      }
    }),
  );
});

const about = (title: string, text: string, names = ["Rina Wati", "Karangjati"]): Told => [1, title, text, names, 4];

test("an article has to fit all of a story, however like one of its articles it is", () => {
  const fire = about("Gudang Kapas Terbakar", FIRE);
  const together = storiesOf([fire, fire, fire, about("Pemilik Gudang Kapas Terbakar Diperiksa", FIRE_AGAIN)]);
  expect(together).toEqual([0, 0, 0, 0]);
  const chain = [
    about("Gudang Kapas Terbakar", `${FIRE} ${FIRE_AGAIN}`),
    about("Gudang Kapas Terbakar", `${FIRE} ${FIRE_AGAIN}`),
    about("Gudang Kapas Terbakar Saat Persiwa Menang", `${FIRE} ${MATCH}`),
    about("Persiwa Menang", MATCH, ["Persiwa", "Rudi Hartono"]),
  ];
  expect(storiesOf(chain)).toEqual([0, 0, 0, 3]);
});

const OWNER = "Polisi menahan Sukirno. Pemilik gudang itu lalai. Api berasal dari mesin.";
const BEGUN_APART = [
  about("Gudang Kapas Terbakar", FIRE, ["Karangjati", "Boyolali"]),
  about("Sukirno Ditahan", OWNER, ["Sukirno", "Boyolali"]),
  about("Polisi Tahan Sukirno, Pemilik Gudang Kapas", `${FIRE} ${OWNER}`, ["Sukirno", "Karangjati", "Boyolali"]),
];

test("two stories that began apart are one when an article belongs to both", () => {
  expect(storiesOf(BEGUN_APART.slice(0, 2))).toEqual([0, 1]);
  expect(storiesOf(BEGUN_APART)).toEqual([0, 0, 0]);
});

test("what was gathered has the earlier story's id, places in the order of coming, a likelihood of its own", () => {
  const articles = BEGUN_APART.map(articleOf);
  const finder = finderOf(articles);
  const placed = articles.map((article, i): [string, Place] => [String(i), finder.add(String(i), 1, article)]);
  const members = [...membersOf(placed)];
  expect(members.map(({ position }) => position)).toEqual([1, 2, 3]);
  expect(members[0]?.similarity).toBe(1);
  expect(members[1]?.similarity).toBeGreaterThan(0.8);
  expect(members[1]?.similarity).toBeLessThan(1);
});

const compared = (told: Told) => finderOf([articleOf(told)]).compared(told[0], articleOf(told));
const FIRST: Told = [1, "Gudang Kapas Terbakar", FIRE, ["Rina Wati", "Boyolali"], 3];

test.each<[string, Told, Partial<Common>]>([
  ["itself", FIRST, { heaviest: 1, headline: 1, names: 1, people: Math.log(3), quotes: Math.log(4), days: 0 }],
  ["a match", [3, "Persiwa Menang", MATCH, ["Persiwa"], 0], { words: 0, heaviest: 0, headline: 0, names: 0, days: 2 }],
  [
    "its follow-up",
    [2, "Gudang Kapas Terbakar: Pemilik Diperiksa", FIRE_AGAIN, ["Boyolali"], 1],
    { headline: 1, names: 1, people: Math.log(2), quotes: Math.log(2), days: 1 },
  ],
  ["one without names and headline", [1, "", MATCH], { headline: 0, names: 0, people: 0, quotes: 0 }],
])("what a report and %s have in common, the one way and the other", (_, other, expected) => {
  const common = commonOf(compared(FIRST), compared(other));
  expect(common).toEqual(commonOf(compared(other), compared(FIRST)));
  expect(common).toMatchObject(expected);
});

test.each<[about: string, names: readonly string[], expected: Partial<Belonging>]>([
  ["whom all name, and whom half do", ["Rina Wati", "Boyolali"], { names: 1, others: 0.5 }],
  ["the other way round", ["Boyolali", "Rina Wati"], { names: 1, others: 0.5 }],
  ["one of them", ["Boyolali", "Persiwa"], { names: 0.5, others: 0 }],
  ["two whom all name", ["Karangjati", "Boyolali", "Rina Wati"], { names: 1, others: 1 }],
  ["nobody", [], { names: 0, others: 0 }],
])(
  "of those whom an article names, how many articles of a story name the one most and the next: %s",
  (_, names, expected) => {
    const fire = [
      about("Gudang Kapas Terbakar", FIRE, ["Rina Wati", "Karangjati", "Boyolali"]),
      about("Gudang Kapas Terbakar", FIRE),
    ];
    const articles = [...fire, about("Gudang Kapas Terbakar", FIRE, [...names])].map(articleOf);
    const finder = finderOf(articles);
    const place = finder.add("0", 1, articles[0] as Article);
    expect(finder.add("1", 1, articles[1] as Article).story.root).toBe(place.story.root);
    expect(finder.evidence(place, 1, articles[2] as Article)).toMatchObject(expected);
  },
);
