import fc from "fast-check";
import { expect, test } from "vitest";
import { comparedText, relationOf, wordsOnlyIn } from "../../src/corpus/copies.ts";
import { DisjointSets } from "../../src/corpus/disjoint-sets.ts";
import { PairList } from "../../src/corpus/pairs.ts";
import { shinglesOf, sketchOf, smallestShingles } from "../../src/corpus/shingles.ts";
import { contentWords } from "../../src/corpus/words.ts";

const STORY = [
  "Pemerintah Kabupaten Sukamaju membangun tiga embung baru untuk mengairi sawah di lereng utara gunung tahun ini.",
  'Bupati Sukamaju Rina Wati mengatakan pekerjaan dimulai setelah panen. "Petani tidak menunggu hujan lagi," katanya.',
  "Embung pertama berada di Desa Karangjati, yang dua tahun berturut-turut gagal panen karena kekeringan panjang.",
  "Dinas Pertanian mencatat 420 hektare sawah akan terairi, sedangkan sisanya masih bergantung pada pompa milik warga.",
  "Warga berharap pekerjaan selesai sebelum kemarau, sebab sumur di dusun atas sudah mulai surut sejak pekan lalu.",
];
const LEAD =
  "Kabar baik datang bagi petani lereng utara, yang selama ini hanya mengandalkan air hujan dan pompa sewaan.";
const QUOTE = 'Kepala desa setempat menyambutnya. "Kami sudah lama mengusulkan embung ini kepada dinas," tuturnya.';
const WEATHER = (day: string, n: readonly number[]) =>
  `Prakiraan cuaca ${day}: Sukamaju cerah berawan ${n[0]} derajat, kelembapan ${n[1]} persen. ` +
  `Karangjati hujan ringan ${n[2]} derajat, kelembapan ${n[3]} persen. ` +
  `Girimulya berawan ${n[4]} derajat, kelembapan ${n[5]} persen.`;

/** Six numbers of 68 words, together: most runs of seven words have none. */
const PRAYERS = (n: readonly (number | string)[]) =>
  `Jadwal salat Sukamaju: Subuh ${n[0]} ${n[1]}, Zuhur ${n[2]} ${n[3]}, Asar ${n[4]} ${n[5]}. ` +
  `${STORY[1]} ${STORY[2]} ${STORY[4]} Pengurus masjid mengingatkan jemaah agar datang lebih awal.`;

const text = (...lines: readonly string[]) => lines.join("\n");
const CASES: readonly (readonly [about: string, canonical: string, member: string, kind: string | null])[] = [
  ["itself", text(...STORY), text(...STORY), "exact"],
  ["other case, marks and line ends", text(...STORY), STORY.join(" ").toUpperCase().replaceAll(",", " -"), "exact"],
  ["cut", text(...STORY), text(...STORY.slice(0, 3)), "near"],
  ["cut to a third", text(...STORY), text(...STORY.slice(0, 2)), "excerpt"],
  ["led anew", text(...STORY), text(LEAD, ...STORY.slice(1)), "near"],
  ["quoted anew", text(...STORY), text(STORY[0] as string, QUOTE, ...STORY.slice(2)), "near"],
  ["dated anew", text(...STORY), text(...STORY).replace("420 hektare", "380 hektare"), "near"],
  ["another text on the same", text(...STORY), text(LEAD, QUOTE), null],
  ["a shared line alone", text(...STORY), text(LEAD, QUOTE, STORY[4] as string, LEAD.replaceAll("a", "o")), null],
  ["a form filled anew", WEATHER("Senin", [31, 70, 28, 90, 30, 75]), WEATHER("Selasa", [32, 68, 27, 93, 29, 81]), null],
  ["the same form", WEATHER("Senin", [31, 70, 28, 90, 30, 75]), WEATHER("Senin", [31, 70, 28, 90, 30, 75]), "exact"],
  [
    "a form that keeps a third of its numbers",
    PRAYERS([4, 31, 11, 52, 15, 14]),
    PRAYERS([4, 32, 11, 53, 16, 58]),
    null,
  ],
  ["a form that keeps half of them", PRAYERS([4, 31, 11, 52, 15, 14]), PRAYERS([4, 32, 11, 53, 15, 58]), "near"],
  ["a form, and its text without numbers", PRAYERS([4, 31, 11, 52, 15, 14]), PRAYERS("abcdef".split("")), "near"],
  ["too little to tell by", "Tonton videonya di sini.", "Tonton videonya di sini!", null],
  ["no word at all", "...", "...", null],
];

test.each(CASES)("%s", (_, canonical, member, kind) => {
  const [a, b] = [comparedText(canonical), comparedText(member)];
  expect(relationOf(a, b)?.kind ?? null).toBe(kind);
  expect(relationOf(b, a)).toEqual(relationOf(a, b));
});

test("the words that one text adds are those outside of every shared run of seven", () => {
  const member = text(LEAD, ...STORY.slice(1));
  const added = wordsOnlyIn(member, comparedText(text(...STORY)));
  expect(added.spans.map(({ start, end }) => member.slice(start, end))).toEqual([LEAD.slice(0, -1)]);
  expect(added.words).toBe(LEAD.split(" ").length);
  expect(wordsOnlyIn(text(...STORY), comparedText(text(...STORY)))).toEqual({ words: 0, spans: [] });
});

test("words are what letters and digits of any script make, case apart", () => {
  const read = (written: string) => {
    const { count, starts, ends } = contentWords(written);
    return Array.from({ length: count }, (_, i) => written.slice(starts[i], ends[i]));
  };
  expect(read("Harga Rp1.500, naik 5%; Île-de-France – ҚАЗАҚ 😀")).toEqual([
    "Harga",
    "Rp1",
    "500",
    "naik",
    "5",
    "Île",
    "de",
    "France",
    "ҚАЗАҚ",
    "😀",
  ]);
  expect(contentWords("ÎLE").first.slice(0, 1)).toEqual(contentWords("île").first.slice(0, 1));
});

test("a sketch has the smallest shingles, whatever stands around a text's words", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(..."abcdefghij"), { maxLength: 80 }), (words) => {
      const shingles = shinglesOf(contentWords(words.join(" ")));
      const sketch = sketchOf(contentWords(words.join(" ")));
      expect(sketchOf(contentWords(words.join(" - ").toUpperCase()))).toBe(sketch);
      const smallest = [...new Set(shingles)].sort((a, b) => a - b).slice(0, 32);
      expect(sketch.match(/.{10}/g) ?? []).toEqual(smallest.map((shingle) => shingle.toString(16).padStart(10, "0")));
    }),
  );
});

test("pairs join items, and each has its partners, in whatever order they came", () => {
  const pairsOf = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(pairsOf, fc.integer(), (pairs, seed) => {
      const list = new PairList();
      for (const [a, b] of pairs) list.add(a, b);
      expect([...list]).toEqual(pairs);
      const graph = list.graph();
      for (let item = 0; item < list.items; item++) {
        const partners = pairs.flatMap(([a, b]) => [...(a === item ? [b] : []), ...(b === item ? [a] : [])]);
        expect([...graph.of(item)]).toEqual(partners.sort((a, b) => a - b));
      }
      const shuffled = [...pairs].sort(([a], [b]) => ((a * 7 + seed) % 11) - ((b * 7 + seed) % 11));
      const groups = [pairs, shuffled].map((order) => {
        const sets = new DisjointSets(list.items);
        for (const [a, b] of order) sets.join(a, b);
        return Array.from({ length: list.items }, (_, item) => sets.find(item));
      });
      expect(groups[0]).toEqual(groups[1]);
      for (const [a, b] of pairs) expect(groups[0]?.[a]).toBe(groups[0]?.[b]);
    }),
  );
});

test("a shingle depends on its own words alone", () => {
  const word = fc.constantFrom("warga", "desa", "memanen", "padi", "5", "hari", "ini", "é");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const all = shinglesOf(contentWords(words.join(" ")));
      const each = words
        .slice(0, Math.max(1, words.length - 6))
        .map((_, from) => shinglesOf(contentWords(words.slice(from, from + 7).join(" ")))[0]);
      expect([...all]).toEqual(words.length === 0 ? [] : each);
    }),
  );
});

test("the smallest shingles are the first of all of them, sorted and without repetitions", () => {
  const word = fc.constantFrom("warga", "desa", "padi", "hari");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (words, most) => {
      const content = contentWords(words.join(" "));
      const sorted = [...new Set(shinglesOf(content, 2))].sort((a, b) => a - b);
      expect([...smallestShingles(content, 2, most)]).toEqual(sorted.slice(0, most));
    }),
  );
});
